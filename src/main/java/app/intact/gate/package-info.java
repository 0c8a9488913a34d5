/// The vault's door: opening, locking, leaving, and *Keep this*.
@NullMarked
package app.intact.gate;

import org.jspecify.annotations.NullMarked;
