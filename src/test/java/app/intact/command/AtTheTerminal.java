package app.intact.command;

import app.intact.portable.JsonLines;
import app.intact.vault.Vault;
import app.intact.words.Words;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

/// The program in a folder of its own, with a terminal that listens and a server that only notes that it was started.
abstract class AtTheTerminal {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-12T16:40:00Z"), ZoneOffset.UTC);
    static final SecureRandom CHANCE = new SecureRandom();
    static final String PASSPHRASE = "seven grey herons wait by the weir";

    @TempDir
    Path folder;

    ListeningTerminal terminal = new ListeningTerminal(Optional.of(PASSPHRASE));
    final List<StartOptions> started = new ArrayList<>();
    final List<Integer> shown = new ArrayList<>();
    boolean portTaken;

    int run(String... arguments) {
        var surroundings = new Surroundings(folders(), folder, "9.8.7", CLOCK);
        var serving = new Program.Serving(this::serve, shown::add, Runnable::run);
        var vaults =
                new Program.Vaults(AtTheTerminal::vault, List.of(new ExportFile(".jsonl", JsonLines::write)), CHANCE);
        return new Program(Words.english(), terminal, surroundings, serving, vaults).run(arguments);
    }

    private RunningServer serve(StartOptions options) {
        if (portTaken) {
            throw new IllegalStateException(new IOException(new BindException("in use")));
        }
        started.add(options);
        return () -> {};
    }

    Folders folders() {
        return new Folders(folder.resolve("data"), folder.resolve("config"));
    }

    static Vault vault(Folders folders) {
        return Vault.in(folders.data(), folders.config(), CLOCK, CHANCE);
    }

    /// Nobody is there to type.
    void alone() {
        terminal = new ListeningTerminal(Optional.empty());
    }
}
