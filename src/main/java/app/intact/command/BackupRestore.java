package app.intact.command;

import app.intact.vault.DeviceKey;
import app.intact.vault.Restoring;
import app.intact.vault.Vault;
import app.intact.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;

/// Puts a backup in the vault's place.
final class BackupRestore {

    private final Words words;
    private final Terminal terminal;
    private final PassphraseSource source;

    BackupRestore(Words words, Terminal terminal, PassphraseSource source) {
        this.words = words;
        this.terminal = terminal;
        this.source = source;
    }

    /// @param another also where the backup is of another vault than the one here
    int run(Vault vault, Path backup, Optional<Path> file, boolean another, boolean json) {
        if (!Files.isRegularFile(backup)) {
            throw new NotDone("command.restore.missing", "file", backup);
        }
        boolean replaces = vault.exists();
        long entries = entries(restored(vault, backup, file, another), backup);
        if (json) {
            var result = new LinkedHashMap<String, Object>();
            result.put("done", true);
            result.put("entries", entries);
            result.put("replaced", replaces);
            terminal.say(Json.line(result));
        } else {
            terminal.say(words.count("command.restore.done", entries));
            if (replaces) {
                terminal.say(words.say("command.restore.kept"));
            }
        }
        return Exit.DONE;
    }

    /// The key of this device is tried first, where nothing else was given: it may be the one of that day.
    private Restoring restored(Vault vault, Path backup, Optional<Path> file, boolean another) {
        if (file.isEmpty()) {
            try (var key = DeviceKey.ofThisDevice()) {
                var result = vault.restore(backup, key, another);
                if (!(result instanceof Restoring.WrongSecret)) {
                    return result;
                }
            }
        }
        try (var secret = Opener.secret(source.from(file))) {
            return vault.restore(backup, secret, another);
        }
    }

    private static long entries(Restoring result, Path backup) {
        return switch (result) {
            case Restoring.Restored(long entries) -> entries;
            case Restoring.WrongSecret _ -> throw new NotDone("command.restore.wrong");
            case Restoring.TryLater(var waiting) ->
                throw new NotDone("command.trouble.wait", "seconds", waiting.toSeconds() + 1);
            case Restoring.Another _ -> throw new NotDone("command.restore.another");
            case Restoring.NotWhole _ -> throw new NotDone("command.restore.notwhole", "file", backup);
            case Restoring.Newer _ -> throw new NotDone("command.restore.newer");
            case Restoring.Damaged(var report) -> throw new NotDone("command.restore.damaged", "n", report.entries());
        };
    }
}
