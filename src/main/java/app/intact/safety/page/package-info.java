/// *Help now*, the page about danger, and the ear that leads there.
@NullMarked
package app.intact.safety.page;

import org.jspecify.annotations.NullMarked;
