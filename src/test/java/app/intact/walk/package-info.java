/// Short walks through the running server, without script.
@NullMarked
package app.intact.walk;

import org.jspecify.annotations.NullMarked;
