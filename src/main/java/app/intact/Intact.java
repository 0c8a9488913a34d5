package app.intact;

import app.intact.command.ConsoleTerminal;
import app.intact.command.ExportFile;
import app.intact.command.Folders;
import app.intact.command.Program;
import app.intact.command.RunningServer;
import app.intact.command.StartOptions;
import app.intact.command.Surroundings;
import app.intact.command.SystemBrowser;
import app.intact.command.UntilStopped;
import app.intact.portable.JsonLines;
import app.intact.portable.Markdown;
import app.intact.vault.Vault;
import app.intact.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Properties;

/// Where Intact begins: everything is wired by hand here.
public final class Intact {

    private static final String SYSTEM = System.getProperty("os.name");

    private final Words words = Words.english();
    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final SecureRandom chance = new SecureRandom();
    private final String version = version();
    private final ConsoleTerminal terminal = new ConsoleTerminal(System.out, System.err);

    private Intact() {}

    public static void main(String[] arguments) {
        System.exit(new Intact().run(arguments));
    }

    private int run(String... arguments) {
        var environment = System.getenv();
        var surroundings = new Surroundings(
                Folders.of(environment, SYSTEM, Path.of(System.getProperty("user.home"))),
                Path.of("").toAbsolutePath(),
                version,
                clock);
        var serving = new Program.Serving(this::serve, new SystemBrowser(environment, SYSTEM), new UntilStopped());
        return new Program(
                        words,
                        terminal,
                        surroundings,
                        serving,
                        new Program.Vaults(
                                folders -> Vault.in(folders.data(), folders.config(), clock, chance),
                                exports(),
                                chance))
                .run(arguments);
    }

    private List<ExportFile> exports() {
        return List.of(
                new ExportFile(".jsonl", JsonLines::write),
                new ExportFile(".md", new Markdown(House.FORMAT, words, clock)::write));
    }

    private RunningServer serve(StartOptions options) {
        var server = new Wiring(words, clock, System::nanoTime, chance, this::note, version).server(options);
        server.start();
        return server::close;
    }

    private void note(String id, String kind, String where) {
        terminal.warn(words.say("command.trouble.noted", "id", id, "kind", kind, "where", where));
    }

    private static String version() {
        try (var in = Intact.class.getResourceAsStream("/version.properties")) {
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
