package app.intact.settings;

import app.intact.vault.Backup;
import app.intact.vault.BackupHolding;
import app.intact.vault.VaultFailure;
import app.intact.words.Times;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The backups that go on holding what is about to be erased.
///
/// @param surely they hold some of it, the newest first
/// @param perhaps they are from before the vault had its present key, or cannot be read to their end
/// @param folder where they are
/// @param unknown true when the folder could not be read, and so nobody knows
public record StillHeld(List<Backup> surely, List<Backup> perhaps, String folder, boolean unknown) {

    public StillHeld {
        surely = List.copyOf(surely);
        perhaps = List.copyOf(perhaps);
    }

    /// What is kept in memory only is in no backup.
    public static StillHeld nowhere() {
        return new StillHeld(List.of(), List.of(), "", false);
    }

    /// @param numbers of the entries
    static StillHeld in(AutomaticBackups backups, Set<Long> numbers) {
        if (backups.isGone()) {
            return new StillHeld(List.of(), List.of(), backups.folderShown(), true);
        }
        try {
            BackupHolding holding = backups.holding(numbers);
            return new StillHeld(holding.surely(), holding.perhaps(), backups.folderShown(), false);
        } catch (VaultFailure unreadable) {
            return new StillHeld(List.of(), List.of(), backups.folderShown(), true);
        }
    }

    /// Both, the sure ones first.
    public List<Backup> all() {
        return Stream.concat(surely.stream(), perhaps.stream()).toList();
    }

    /// The days of some of these backups, each once: "12 November, 3 November".
    public static String days(List<Backup> backups, Times times, Instant now) {
        return backups.stream()
                .map(Backup::day)
                .distinct()
                .map(day -> times.dayOf(day, now))
                .collect(Collectors.joining(", "));
    }
}
