package app.intact.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A note in the configuration folder that says which Intact answers on a port, so that a second start can tell it
/// from another program without asking over the network.
///
/// @param process its process number
/// @param since when that process began: numbers are used again
/// @param data its data folder
record RunningNote(long process, Instant since, Path data) {

    private static final Duration CLOCK_DRIFT = Duration.ofSeconds(30);

    static RunningNote ofThisProcess(Path data, Instant now) {
        var self = ProcessHandle.current();
        return new RunningNote(self.pid(), self.info().startInstant().orElse(now), data);
    }

    private static Path file(Path config, int port) {
        return config.resolve("running-" + port);
    }

    /// Keeps the note. Where that is not possible, a second start only says less.
    void keep(Path config, int port) {
        try {
            OwnerOnly.createFolders(config);
            var file = file(config, port);
            Files.deleteIfExists(file);
            OwnerOnly.createFile(file);
            Files.writeString(file, process + "\n" + since + "\n" + data + "\n");
        } catch (IOException e) {
            // The port itself still tells that something answers there.
        }
    }

    static void drop(Path config, int port) {
        try {
            Files.deleteIfExists(file(config, port));
        } catch (IOException e) {
            // An old note is recognised by its process, which is gone.
        }
    }

    /// The Intact that answers on this port, if it still does.
    static Optional<RunningNote> find(Path config, int port) {
        try {
            var lines = Files.readAllLines(file(config, port));
            var note =
                    new RunningNote(Long.parseLong(lines.get(0)), Instant.parse(lines.get(1)), Path.of(lines.get(2)));
            return Optional.of(note).filter(RunningNote::isAlive);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private boolean isAlive() {
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                .flatMap(handle -> handle.info().startInstant())
                .filter(began -> Duration.between(began, since).abs().compareTo(CLOCK_DRIFT) < 0)
                .isPresent();
    }
}
