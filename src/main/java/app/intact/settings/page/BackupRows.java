package app.intact.settings.page;

import app.intact.settings.AutomaticBackups;
import app.intact.settings.page.BackupView.Row;
import app.intact.vault.Backup;
import app.intact.vault.VaultFailure;
import app.intact.web.Shell;
import app.intact.words.Words;
import java.util.List;

/// The backups in the folder, each in words.
final class BackupRows {

    private final Words words;
    private final Shell shell;

    BackupRows(Words words, Shell shell) {
        this.words = words;
        this.shell = shell;
    }

    /// @param none said instead of rows, "" where there are some
    record Listed(List<Row> rows, String none) {}

    Listed of(AutomaticBackups backups) {
        if (backups.isGone()) {
            return new Listed(List.of(), words.say("settings.backup.list.gone"));
        }
        try {
            var rows = backups.list().stream().map(this::row).toList();
            return new Listed(rows, rows.isEmpty() ? words.say("settings.backup.list.none") : "");
        } catch (VaultFailure failure) {
            return new Listed(List.of(), words.say("settings.backup.list.unreadable"));
        }
    }

    private Row row(Backup backup) {
        var name = backup.file().getFileName();
        return new Row(
                shell.times().dayOf(backup.day(), shell.now()),
                name == null ? "" : name.toString(),
                words.say(
                        backup.whole() ? "settings.backup.row.whole" : "settings.backup.row.torn",
                        "size",
                        FileSize.of(backup.bytes(), words),
                        "entries",
                        words.count("settings.backup.row.entries", backup.entries())),
                note(backup));
    }

    private String note(Backup backup) {
        if (!backup.ofThisVault()) {
            return backup.whole() ? words.say("settings.backup.row.another") : "";
        }
        if (backup.mayHoldErased()) {
            return words.say("settings.backup.row.earlier-key");
        }
        return backup.erased() == 0 ? "" : words.count("settings.backup.row.erased", backup.erased());
    }
}
