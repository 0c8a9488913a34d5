package app.intact;

import app.intact.command.StartOptions;
import app.intact.language.Readers;
import app.intact.portable.Example;
import app.intact.portable.Markdown;
import app.intact.quantity.Intensity;
import app.intact.recovery.Course;
import app.intact.recovery.Rating;
import app.intact.recovery.page.Reopenings;
import app.intact.safety.page.DangerListener;
import app.intact.safety.page.Whereabouts;
import app.intact.settings.AutomaticBackups;
import app.intact.settings.PreferencesFile;
import app.intact.vault.Ledger;
import app.intact.vault.MemoryLedger;
import app.intact.vault.Vault;
import app.intact.web.Door;
import app.intact.web.Server;
import app.intact.web.Shell;
import app.intact.words.Words;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/// Makes the server with its pages, by hand.
///
/// @param nanos the machine's own clock, which no one sets back
/// @param troubles is told of failures that nobody expected
record Wiring(
        Words words, Clock clock, LongSupplier nanos, SecureRandom chance, Server.Troubles troubles, String version) {

    /// Our choice: a made-up vault of so many copies of the example, about 1,000 entries, is opened so many times.
    private static final int EXAMPLES = 40;

    private static final int OPENINGS = 80;

    /// Our choice: times each of the four most used pages is made, about a second in all.
    private static final int PAGES = 300;

    /// Our choice: fits of one course, about a tenth of a second in all.
    private static final int FITS = 60;

    /// Not started yet.
    Server<House> server(StartOptions options) {
        var vault = Vault.in(options.data(), options.config(), clock, chance);
        var preferences = new PreferencesFile(options.data().resolve("preferences.json"), vault::exists);
        var readers = new Readers();
        var whereabouts = new Whereabouts(words, preferences, clock, Locale.getDefault());
        var reopenings = new Reopenings();
        var backups = new AutomaticBackups(vault, preferences, options.data().resolve("backups"));
        Function<Ledger, House> furnish = ledger -> House.furnish(
                ledger,
                clock,
                chance,
                readers.sentences(),
                readers.messages(),
                preferences,
                backups,
                whereabouts,
                reopenings);
        var door = new Door<House>(
                vault,
                furnish,
                () -> Example.ledger(House.FORMAT, clock),
                house -> house.settings().idleLimit().duration(),
                clock,
                nanos,
                backups);
        var hall = Hall.furnish(
                door,
                preferences,
                backups,
                whereabouts,
                options.data(),
                chance,
                new Markdown(House.FORMAT, words, clock));
        var parts = new Server.Parts<>(
                Routes.all(hall),
                door,
                words,
                clock,
                chance,
                new DangerListener(readers.danger()),
                () -> new Shell.Look(
                        preferences.now().theme(), preferences.now().neutral()),
                () -> preferences.now().leaveTo(),
                troubles,
                version);
        return new Server<>(parts, options.port(), server -> {
            readers.build();
            whereabouts.near("");
            if (vault.exists()) {
                practiseReading(vault, furnish);
                practiseFitting();
                practisePages(server, furnish);
            }
        });
    }

    private void practisePages(Server<House> server, Function<Ledger, House> furnish) {
        var ledger = Example.ledger(House.FORMAT, clock);
        var rejection = "/rejections/" + Example.ID.value();
        var pages = List.of("/", "/rejections", rejection, rejection + "/check-in");
        server.practise(furnish.apply(ledger), ledger, pages, PAGES);
    }

    /// The first fits would be the slowest pages.
    private void practiseFitting() {
        var began = clock.instant();
        var ratings = Stream.of(80, 70, 62, 50, 41, 30)
                .map(sting -> new Rating(began.plusSeconds((90L - sting) * 3_600), Intensity.of(sting)))
                .toList();
        for (int i = 0; i < FITS; i++) {
            Course.of(began, ratings);
        }
    }

    /// While somebody looks for their passphrase: what has been read some thousand times is read fast from then on.
    private void practiseReading(Vault vault, Function<Ledger, House> furnish) {
        var bodies = new ArrayList<byte[]>();
        var example = Example.ledger(House.FORMAT, clock);
        for (int i = 0; i < EXAMPLES; i++) {
            example.read((_, body) -> bodies.add(body));
        }
        vault.practise(bodies, OPENINGS);
        var ledger = new MemoryLedger();
        ledger.append(bodies);
        for (int i = 0; i < OPENINGS; i++) {
            var _ = furnish.apply(ledger);
        }
    }
}
