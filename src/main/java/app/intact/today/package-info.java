/// The first page: one large control, and what is open.
@NullMarked
package app.intact.today;

import org.jspecify.annotations.NullMarked;
