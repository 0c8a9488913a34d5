package app.intact.command;

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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

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

    int run(Opener.Opened opened, List<ExportFile> kinds, Path folder, boolean json) {
        var written = new ArrayList<String>();
        long entries = 0;
        for (var kind : kinds) {
            var file = folder.resolve("intact-" + STAMP.format(clock.instant()) + kind.ending());
            entries = Math.max(entries, write(kind, opened, file));
            written.add(file.toString());
        }
        if (json) {
            tellJson(opened, entries, written);
        } else {
            tell(opened, entries, written);
        }
        return Exit.DONE;
    }

    private void tell(Opener.Opened opened, long entries, List<String> written) {
        terminal.say(words.count("command.export.done", entries));
        written.forEach(file -> terminal.say("  " + file));
        terminal.say(words.say("command.export.warn"));
        if (!opened.whole()) {
            terminal.warn(words.say("command.export.part", "command", Options.NAME));
        }
    }

    private void tellJson(Opener.Opened opened, long entries, List<String> written) {
        var result = new LinkedHashMap<String, Object>();
        result.put("done", true);
        result.put("whole", opened.whole());
        result.put("entries", entries);
        result.put("files", written);
        terminal.say(Json.line(result));
    }

    private static long write(ExportFile kind, Opener.Opened opened, Path file) {
        try {
            OwnerOnly.createFile(file);
        } catch (FileAlreadyExistsException e) {
            throw new NotDone("command.trouble.exists", "file", file);
        } catch (IOException e) {
            throw Trouble.writingTo(file, e);
        }
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            return kind.writer().write(opened.vault(), out);
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
