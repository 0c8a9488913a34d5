/// The vault's door: opening, locking, leaving, and *Keep this*.
@NullMarked
package app.intact.vault.page;

import org.jspecify.annotations.NullMarked;
