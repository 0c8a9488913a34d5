package app.intact.settings.page;

import app.intact.settings.AutomaticBackups;
import app.intact.settings.page.BackupView.Row;
import app.intact.vault.Backup;
import app.intact.vault.Vault;
import app.intact.vault.VaultFailure;
import app.intact.web.Shell;
import app.intact.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/// The backups in the folder, each in words.
final class BackupRows {

    private final Words words;
    private final Shell shell;
    private final boolean compares;

    /// @param compares whether there is a vault that a backup can be told to be of, or not
    BackupRows(Words words, Shell shell, boolean compares) {
        this.words = words;
        this.shell = shell;
        this.compares = compares;
    }

    /// @param none said instead of rows, "" where there are some
    record Listed(List<Row> rows, String none) {}

    Listed of(AutomaticBackups backups) {
        if (backups.isGone()) {
            return new Listed(List.of(), words.say("settings.backup.list.gone"));
        }
        return listed(backups::list);
    }

    /// Those in any folder.
    Listed in(Vault vault, Path folder) {
        return Files.isDirectory(folder)
                ? listed(() -> vault.backups(folder))
                : new Listed(List.of(), words.say("settings.backup.list.none"));
    }

    private Listed listed(Supplier<List<Backup>> backups) {
        try {
            var rows = backups.get().stream().map(this::row).toList();
            return new Listed(rows, rows.isEmpty() ? words.say("settings.backup.list.none") : "");
        } catch (VaultFailure failure) {
            return new Listed(List.of(), words.say("settings.backup.list.unreadable"));
        }
    }

    Row row(Backup backup) {
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
                note(backup),
                backup.flaw().isEmpty() ? backup.file().toString() : "");
    }

    private String note(Backup backup) {
        if (!backup.ofThisVault()) {
            return backup.whole() && compares ? words.say("settings.backup.row.another") : "";
        }
        if (backup.mayHoldErased()) {
            return words.say("settings.backup.row.earlier-key");
        }
        return backup.erased() == 0 ? "" : words.count("settings.backup.row.erased", backup.erased());
    }
}
