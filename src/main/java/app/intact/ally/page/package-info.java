/// The list of allies, and each of them to add, change and let go.
@NullMarked
package app.intact.ally.page;

import org.jspecify.annotations.NullMarked;
