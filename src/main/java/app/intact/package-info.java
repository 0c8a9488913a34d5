/// Where Intact begins: everything is wired by hand here.
@NullMarked
package app.intact;

import org.jspecify.annotations.NullMarked;
