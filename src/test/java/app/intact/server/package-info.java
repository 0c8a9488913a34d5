/// The whole of Intact, asked over HTTP as a browser, or something hostile, would ask it.
@NullMarked
package app.intact.server;

import org.jspecify.annotations.NullMarked;
