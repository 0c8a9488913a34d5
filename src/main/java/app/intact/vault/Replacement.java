package app.intact.vault;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Puts another vault in the place of the one that is there, in one step, and keeps the one that was there.
/// The new one is made in a folder of its own beside it, so that nothing that goes wrong on the way touches
/// the vault.
final class Replacement {

    private static final String KEPT = "replaced";
    private static final String END = ".db";
    private static final String LOG = "-wal";
    private static final String SPARE = ".hdr";
    private static final int DAY = "2000-01-01".length();
    private static final int MOST_A_DAY = 1_000;

    private final Place place;

    Replacement(Place place) {
        this.place = place;
    }

    /// Works in a folder of its own, which is gone afterwards.
    <T> T beside(Function<Place, T> work) {
        Path folder = place.dataFolder().resolve("making-" + Creation.randomName(place.chance()));
        VaultFiles.makeFolder(place.dataFolder());
        VaultFiles.makeFolder(folder);
        try {
            return work.apply(place.in(folder));
        } finally {
            delete(folder);
        }
    }

    /// @param made a closed vault
    /// @param header its raw header
    void with(Path made, byte[] vaultId, byte[] header) {
        try {
            if (Files.exists(place.file())) {
                keep();
            }
            Files.move(made, place.file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            VaultFiles.syncFolder(place.file());
        } catch (IOException e) {
            throw VaultFiles.failure(e);
        }
        place.mirror().write(vaultId, header);
    }

    /// The vaults that were replaced, the last one first.
    List<Path> kept() {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(END))
                    .sorted(Comparator.comparing(Replacement::age).reversed())
                    .toList();
        } catch (IOException e) {
            throw VaultFiles.failure(e);
        }
    }

    /// @param beforehand is run before the vault that is here is replaced
    void bringBack(Path kept, Runnable beforehand) {
        beside(beside -> {
            try {
                Files.copy(kept, beside.file(), StandardCopyOption.COPY_ATTRIBUTES);
                if (Files.exists(part(kept, LOG))) {
                    Files.copy(part(kept, LOG), part(beside.file(), LOG));
                }
                beside.mirror().take(part(kept, SPARE));
                Found found = settled(beside);
                beforehand.run();
                with(beside.file(), found.vaultId(), found.spare().length > 0 ? found.spare() : found.own());
                for (String end : new String[] {LOG, SPARE, ""}) {
                    Files.deleteIfExists(part(kept, end));
                }
                return true;
            } catch (IOException e) {
                throw VaultFiles.failure(e);
            }
        });
    }

    private static Found settled(Place beside) {
        try (SqliteStore store = SqliteStore.open(beside.file())) {
            try {
                store.writeAhead(true);
            } catch (StoreDamage damage) {
                // It comes back as it was kept.
            }
            return Found.in(store, beside.mirror());
        } catch (StoreDamage damage) {
            throw new VaultFailure(VaultFailure.Kind.FOLDER, "the vault that was kept cannot be read", damage);
        }
    }

    private static Path part(Path file, String end) {
        return file.resolveSibling(file.getFileName() + end);
    }

    void letGo() {
        delete(folder());
    }

    /// By the name of the file that keeps it.
    static LocalDate dayOf(Path kept) {
        String name = String.valueOf(kept.getFileName());
        try {
            return LocalDate.parse(name.substring(0, Math.min(DAY, name.length())));
        } catch (DateTimeParseException e) {
            return LocalDate.ofEpochDay(age(kept) / Duration.ofDays(1).toMillis());
        }
    }

    private static long age(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }

    /// Under a second name first: there is no moment without a vault. Its log goes with it, should it hold
    /// anything.
    private void keep() throws IOException {
        try (SqliteStore store = SqliteStore.open(place.file())) {
            store.writeAhead(false);
        } catch (StoreDamage damage) {
            // A damaged file is kept as it is, with its log.
        }
        VaultFiles.makeFolder(folder());
        Path kept = freeName();
        try {
            Files.createLink(kept, place.file());
        } catch (UnsupportedOperationException | IOException e) {
            if (Files.exists(kept)) {
                throw new FileAlreadyExistsException("the name is taken");
            }
            Files.copy(place.file(), kept, StandardCopyOption.COPY_ATTRIBUTES); // a file system without links
        }
        if (Files.exists(part(place.file(), LOG))) {
            Files.move(part(place.file(), LOG), part(kept, LOG));
        }
        Files.deleteIfExists(part(place.file(), "-shm"));
        place.mirror().moveTo(part(kept, SPARE));
        VaultFiles.syncFolder(kept);
    }

    private Path freeName() throws IOException {
        String day = LocalDate.ofInstant(place.clock().instant(), place.clock().getZone())
                .toString();
        for (int i = 1; i <= MOST_A_DAY; i++) {
            Path name = folder().resolve(day + (i == 1 ? "" : "-" + i) + END);
            if (!Files.exists(name)) {
                return name;
            }
        }
        throw new FileAlreadyExistsException("every name of this day is taken");
    }

    private Path folder() {
        return place.dataFolder().resolve(KEPT);
    }

    /// What cannot be deleted stays: it is a sealed vault, or a part of one.
    static void delete(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException gone) {
            return;
        }
    }
}
