/// Pages about one rejection, and about all of them.
@NullMarked
package app.intact.rejection.page;

import org.jspecify.annotations.NullMarked;
