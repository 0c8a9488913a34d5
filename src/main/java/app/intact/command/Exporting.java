package app.intact.command;

import app.intact.portable.JsonLines;
import app.intact.vault.Ledger;
import app.intact.words.Words;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;

/// Writes everything in an open vault to files that a person can read.
final class Exporting {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Words words;
    private final Terminal terminal;
    private final InstantSource clock;

    Exporting(Words words, Terminal terminal, InstantSource clock) {
        this.words = words;
        this.terminal = terminal;
        this.clock = clock;
    }

    int run(Opener.Opened opened, Path folder, boolean json) {
        var file = folder.resolve("intact-" + STAMP.format(clock.instant()) + ".jsonl");
        long entries = write(opened.vault(), file);
        if (json) {
            var result = new LinkedHashMap<String, Object>();
            result.put("done", true);
            result.put("whole", opened.whole());
            result.put("entries", entries);
            result.put("file", file.toString());
            terminal.say(Json.line(result));
        } else {
            terminal.say(words.count("command.export.done", entries, "file", file));
            terminal.say(words.say("command.export.warn"));
            if (!opened.whole()) {
                terminal.warn(words.say("command.export.part", "command", Options.NAME));
            }
        }
        return Exit.DONE;
    }

    private static long write(Ledger ledger, Path file) {
        try {
            OwnerOnly.createFile(file);
        } catch (FileAlreadyExistsException e) {
            throw new NotDone("command.trouble.exists", "file", file);
        } catch (IOException e) {
            throw Trouble.writingTo(file, e);
        }
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            return JsonLines.write(ledger, out);
        } catch (IOException e) {
            throw halfWritten(file, e);
        } catch (UncheckedIOException e) {
            throw halfWritten(file, new IOException(e));
        }
    }

    /// Half an export would look like a whole one.
    private static NotDone halfWritten(Path file, IOException cause) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
        return Trouble.writingTo(file, cause);
    }
}
