package app.intact.vault;

import java.nio.file.Path;
import java.time.LocalDate;

/// What can be told of a backup without a secret. Not guaranteed: that what it holds opens; only opening it shows that.
///
/// @param day it was made, by its name
/// @param bytes the file's size
/// @param whole whether it reads as it was written, to its end
/// @param ofThisVault whether it is a backup of the vault that was asked
/// @param sameKey whether it is sealed under that vault's present key; else it is from before it was sealed anew
/// @param entries how many it holds
/// @param erased how many of them the vault has erased since; 0 where that cannot be told, as under another key
public record Backup(
        Path file,
        LocalDate day,
        long bytes,
        boolean whole,
        boolean ofThisVault,
        boolean sameKey,
        long entries,
        long erased) {

    /// Whether it may hold what was erased, without that being known: its entries are numbered otherwise.
    public boolean mayHoldErased() {
        return ofThisVault && !sameKey;
    }
}
