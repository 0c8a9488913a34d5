package app.intact.settings;

import app.intact.journal.Journal;
import app.intact.words.Words;
import java.util.SortedSet;

/// Erases entries from the vault, and, where that is wanted, from its backups too.
public final class Erasing {

    private final Journal journal;
    private final AutomaticBackups backups;

    public Erasing(Journal journal, AutomaticBackups backups) {
        this.journal = journal;
        this.backups = backups;
    }

    /// The backups that go on holding entries.
    ///
    /// @param inVault false while all is in memory only
    public StillHeld held(SortedSet<Long> numbers, boolean inVault) {
        return inVault ? backups.stillHolding(numbers) : StillHeld.nowhere();
    }

    /// Erases entries.
    ///
    /// @param fromBackupsToo replaces the backups that hold them by a new one
    /// @return what was done, in words
    /// @throws app.intact.vault.VaultFailure when nothing was erased
    public String erase(SortedSet<Long> numbers, boolean fromBackupsToo, Words words) {
        var held = held(numbers, fromBackupsToo);
        journal.erase(numbers);
        return (words.say("rejection.erase.done") + " " + backups.replace(held, words)).strip();
    }
}
