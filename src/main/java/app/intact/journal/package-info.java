/// The vault's ordered, append-only list of entries, and what is read from it.
@NullMarked
package app.intact.journal;

import org.jspecify.annotations.NullMarked;
