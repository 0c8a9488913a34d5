package app.intact;

import app.intact.vault.MemoryLedger;
import app.intact.vault.Vault;
import app.intact.web.Door;
import app.intact.web.Listener.Concern;
import app.intact.web.Server;
import app.intact.web.Shell;
import app.intact.words.Words;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/// Where Intact begins: everything is wired by hand here.
public final class Intact {

    private Intact() {}

    public static void main(String[] args) {
        var clock = Clock.systemDefaultZone();
        var chance = new SecureRandom();
        var vault = Vault.in(Path.of(args[0]), Path.of(args[0], "config"), clock, chance);
        var door = new Door<House>(
                vault,
                ledger -> House.furnish(ledger, clock, chance),
                MemoryLedger::new,
                _ -> Optional.of(Duration.ofMinutes(30)),
                clock,
                System::nanoTime);
        var server = new Server<>(
                new Server.Parts<>(
                        Routes.all(),
                        door,
                        Words.english(),
                        clock,
                        chance,
                        (_, _, _) -> Concern.NOTHING,
                        () -> new Shell.Look("", false),
                        () -> "about:blank",
                        (_, _, _) -> {},
                        "0.1.0"),
                args.length > 1 ? Integer.parseInt(args[1]) : 7411);
        server.start();
    }
}
