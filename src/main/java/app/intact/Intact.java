package app.intact;

import app.intact.command.ConsoleTerminal;
import app.intact.command.ExportFile;
import app.intact.command.Folders;
import app.intact.command.Program;
import app.intact.command.RunningServer;
import app.intact.command.StartOptions;
import app.intact.command.Surroundings;
import app.intact.command.SystemBrowser;
import app.intact.command.UntilEndOfInput;
import app.intact.command.UntilStopped;
import app.intact.language.PhraseDangerReader;
import app.intact.portable.Example;
import app.intact.portable.JsonLines;
import app.intact.portable.Markdown;
import app.intact.safety.page.DangerListener;
import app.intact.settings.PreferencesFile;
import app.intact.vault.Vault;
import app.intact.web.Door;
import app.intact.web.Server;
import app.intact.web.Shell;
import app.intact.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Properties;

/// Where Intact begins: everything is wired by hand here.
public final class Intact {

    private static final String SYSTEM = System.getProperty("os.name");

    private final Words words = Words.english();
    private final Clock clock = Clock.systemDefaultZone();
    private final SecureRandom chance = new SecureRandom();
    private final String version = version();

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
        var serving = new Program.Serving(
                this::serve,
                new SystemBrowser(environment, SYSTEM),
                new UntilStopped(),
                new UntilEndOfInput(System.in));
        return new Program(
                        words,
                        new ConsoleTerminal(System.out, System.err),
                        surroundings,
                        serving,
                        new Program.Vaults(
                                folders -> Vault.in(folders.data(), folders.config(), clock, chance), exports()))
                .run(arguments);
    }

    private List<ExportFile> exports() {
        return List.of(
                new ExportFile(".jsonl", JsonLines::write),
                new ExportFile(".md", new Markdown(House.FORMAT, words, clock)::write));
    }

    private RunningServer serve(StartOptions options) {
        var vault = Vault.in(options.data(), options.config(), clock, chance);
        var preferences = new PreferencesFile(options.data().resolve("preferences.json"), vault::exists);
        var door = new Door<House>(
                vault,
                ledger -> House.furnish(ledger, clock, chance, preferences),
                () -> Example.ledger(House.FORMAT, clock),
                house -> house.settings().idleLimit().duration(),
                clock,
                System::nanoTime);
        var hall = Hall.furnish(door, preferences, options.data(), clock, chance);
        var server = new Server<>(
                new Server.Parts<>(
                        Routes.all(hall),
                        door,
                        words,
                        clock,
                        chance,
                        new DangerListener(new PhraseDangerReader()),
                        () -> new Shell.Look(
                                preferences.now().theme(), preferences.now().neutral()),
                        () -> preferences.now().leaveTo(),
                        (_, _, _) -> {},
                        version),
                options.port());
        server.start();
        return server::close;
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
