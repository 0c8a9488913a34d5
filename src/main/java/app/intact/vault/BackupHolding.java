package app.intact.vault;

import java.util.List;

/// Which backups hold some entries.
///
/// @param surely at least one of them is in it
/// @param perhaps it is sealed under an earlier key, where entries have other numbers, or it cannot be read to its end
public record BackupHolding(List<Backup> surely, List<Backup> perhaps) {

    public BackupHolding {
        surely = List.copyOf(surely);
        perhaps = List.copyOf(perhaps);
    }

    public boolean none() {
        return surely.isEmpty() && perhaps.isEmpty();
    }
}
