/// Numbers with a range and a unit.
@NullMarked
package app.intact.quantity;

import org.jspecify.annotations.NullMarked;
