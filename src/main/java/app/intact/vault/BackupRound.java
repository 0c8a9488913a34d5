package app.intact.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/// Backups of a vault that is closed, or open elsewhere: no key is needed for anything here.
final class BackupRound {

    private final Place place;

    BackupRound(Place place) {
        this.place = place;
    }

    Path write(Path folder) {
        return withVault((store, found) -> new Backups(store, place).write(found.vaultId(), folder));
    }

    Path writeAndTidy(Path folder) {
        return withVault((store, found) -> writeAndTidy(store, found, folder));
    }

    Optional<Path> writeIfChanged(Path folder) {
        return withVault((store, found) -> new BackupShelf(folder).has(found.vaultId(), rawHead(store, found))
                ? Optional.empty()
                : Optional.of(writeAndTidy(store, found, folder)));
    }

    /// Also where there is no vault, or none that can be read: whoever restores needs to see what there is.
    List<Backup> list(Path folder) {
        return new BackupShelf(folder).list(askedAboutErased());
    }

    Backup look(Path file) {
        String name = String.valueOf(file.getFileName());
        return BackupShelf.look(
                file, BackupName.of(name).map(BackupName::day).orElseGet(() -> lastChanged(file)), askedAboutErased());
    }

    private LocalDate lastChanged(Path file) {
        try {
            return LocalDate.ofInstant(
                    Files.getLastModifiedTime(file).toInstant(), place.clock().getZone());
        } catch (IOException gone) {
            return place.today();
        }
    }

    private BackupShelf.Asked askedAboutErased() {
        if (Files.exists(place.file())) {
            try (VaultStore store = SqliteStore.open(place.file())) {
                Found found = Found.in(store, place.mirror());
                if (found.any()) {
                    return asked(store, found, cell -> cell.body() == null);
                }
            } catch (StoreDamage | VaultFailure unreadable) {
                return BackupShelf.Asked.NOTHING;
            }
        }
        return BackupShelf.Asked.NOTHING;
    }

    BackupHolding holding(Path folder, Set<Long> numbers) {
        return withVault((store, found) -> {
            var asked = asked(store, found, cell -> numbers.contains(cell.number()));
            var own = new BackupShelf(folder)
                    .list(asked).stream().filter(Backup::ofThisVault).toList();
            return new BackupHolding(
                    own.stream().filter(backup -> backup.erased() > 0).toList(),
                    own.stream()
                            .filter(backup -> backup.erased() == 0 && (!backup.sameKey() || !backup.whole()))
                            .toList());
        });
    }

    private Path writeAndTidy(VaultStore store, Found found, Path folder) {
        Path made = new Backups(store, place).write(found.vaultId(), folder);
        try {
            new BackupShelf(folder).tidy(found.vaultId(), made, place.today());
        } catch (VaultFailure later) {
            return made; // it was written; the next one tidies
        }
        return made;
    }

    private static byte[] rawHead(VaultStore store, Found found) {
        Cell head = store.reading(cells -> cells.cell(found.vaultId(), Cell.FRONT, Cell.HEAD));
        byte[] body = head == null ? null : head.body();
        return body == null ? new byte[0] : body;
    }

    private static BackupShelf.Asked asked(VaultStore store, Found found, Predicate<Cell> sought) {
        Header own = found.ownHeader();
        Header header = own == null ? found.otherHeader() : own;
        int generation = header == null ? 0 : header.generation();
        Map<Long, byte[]> hashes = new HashMap<>();
        try {
            store.reading(cells -> {
                cells.scan(found.vaultId(), generation, cell -> {
                    if (sought.test(cell)) {
                        hashes.put(cell.number(), cell.hash());
                    }
                });
                return hashes;
            });
        } catch (StoreDamage damage) {
            // Whoever has a damaged vault needs to see their backups; what was read so far is told of.
        }
        return new BackupShelf.Asked(found.vaultId(), generation, hashes);
    }

    private <T> T withVault(BiFunction<VaultStore, Found, T> work) {
        try (VaultStore store = SqliteStore.open(place.file())) {
            Found found = Found.in(store, place.mirror());
            if (!found.any()) {
                throw new VaultFailure(VaultFailure.Kind.FOLDER, "the vault has no header that can be read");
            }
            return work.apply(store, found);
        } catch (StoreDamage damage) {
            throw new VaultFailure(VaultFailure.Kind.FOLDER, "the vault's file cannot be read", damage);
        }
    }
}
