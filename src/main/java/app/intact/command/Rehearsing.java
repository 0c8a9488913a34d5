package app.intact.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// A start without a person, in folders of its own that are gone afterwards. `./intact` has a first session played to
/// it, so that the start-up cache holds what such a session needs.
final class Rehearsing {

    private final Terminal terminal;
    private final Program.Serving serving;

    Rehearsing(Terminal terminal, Program.Serving serving) {
        this.terminal = terminal;
        this.serving = serving;
    }

    int run(int port) {
        try {
            var folder = Files.createTempDirectory("intact-rehearsal");
            try {
                serve(port, folder);
            } finally {
                delete(folder);
            }
            return Exit.DONE;
        } catch (IOException e) {
            throw Trouble.writingTo(Path.of(System.getProperty("java.io.tmpdir"), "any"), e);
        }
    }

    private void serve(int port, Path folder) {
        var options = new StartOptions(port, folder.resolve("data"), folder.resolve("config"));
        var server = serving.start().serve(options);
        terminal.say("ready");
        serving.rehearsal().last(server::close);
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
