/// The wins shelf, and each win to add, change and erase.
@NullMarked
package app.intact.win.page;

import org.jspecify.annotations.NullMarked;
