package app.intact.vault;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Erases a vault whole: the keys of this device and the spare headers first, the vault itself last, so that
/// what is half done can be begun again.
final class Demolition {

    private static final List<String> FILES = List.of("vault.db-wal", "vault.db-shm", "vault.db", "tries");

    private static final String UNFINISHED = "{making-*," + Creation.UNFINISHED + "}";

    private final Place place;

    Demolition(Place place) {
        this.place = place;
    }

    void run() {
        dropDeviceKeys();
        Replacement.delete(place.dataFolder().resolve("h"));
        new Replacement(place).letGo();
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(place.dataFolder(), UNFINISHED)) {
            unfinished.forEach(Replacement::delete);
            for (String name : FILES) {
                Files.deleteIfExists(place.dataFolder().resolve(name));
            }
        } catch (IOException e) {
            throw VaultFiles.failure(e);
        }
        VaultFiles.syncFolder(place.file());
    }

    private void dropDeviceKeys() {
        if (!Files.exists(place.file())) {
            return;
        }
        try (SqliteStore store = SqliteStore.open(place.file())) {
            store.writeAhead(false);
            Header header = Found.in(store, place.mirror()).ownHeader();
            if (header != null) {
                header.slots().forEach(place.deviceKeys()::drop);
            }
        } catch (StoreDamage unreadable) {
            return; // a key file that stays behind opens nothing that is left
        }
    }
}
