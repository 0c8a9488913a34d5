/// Numbers with a range and a unit, and how ids are written.
@NullMarked
package app.intact.quantity;

import org.jspecify.annotations.NullMarked;
