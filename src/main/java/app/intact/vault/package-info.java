/// The encrypted home of everything a person recorded: keys, format, storage.
@NullMarked
package app.intact.vault;

import org.jspecify.annotations.NullMarked;
