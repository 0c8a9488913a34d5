package app.intact.vault;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// What can be told of a backup without a secret. Not guaranteed: that what it holds opens; only opening it shows that.
///
/// @param day it was made, by its name; where that does not say, the day the file was last changed
/// @param bytes the file's size
/// @param whole whether it reads as it was written, to its end
/// @param ofThisVault whether it is a backup of the vault that was asked
/// @param sameKey whether it is sealed under that vault's present key; else it is from before it was sealed anew
/// @param entries how many it holds
/// @param erased how many of them the vault has erased since; 0 where that cannot be told, as under another key
/// @param ways into it; none where its header cannot be read
/// @param flaw why it cannot be restored, as far as that is seen without a secret: one of a backup's form, or
///     [Flaw#HEADER_NEWER]
public record Backup(
        Path file,
        LocalDate day,
        long bytes,
        boolean whole,
        boolean ofThisVault,
        boolean sameKey,
        long entries,
        long erased,
        Set<Way> ways,
        Optional<Flaw> flaw) {

    public Backup {
        ways = Set.copyOf(ways);
    }

    /// Whether it may hold what was erased, without that being known: its entries are numbered otherwise.
    public boolean mayHoldErased() {
        return ofThisVault && !sameKey;
    }
}
