package app.intact.vault;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// Makes a new vault: in a file beside, which takes its name only once everything is in it.
final class Creation {

    /// Names of vaults that were not finished, with SQLite's files beside them.
    static final String UNFINISHED = "vault." + "[0-9a-f]".repeat(8) + ".new*";

    private final Place place;

    Creation(Place place) {
        this.place = place;
    }

    OpenVault make(Secret way, RecoveryCode code, List<byte[]> firstBodies) {
        if (way.way() == Way.RECOVERY_CODE) {
            throw new IllegalArgumentException("a vault begins with a passphrase or a device key");
        }
        byte[] vaultKey = Slot.random(place.chance(), Primitives.SIZE);
        var keys = new Keys(vaultKey, Slot.random(place.chance(), 16), 1);
        Arrays.fill(vaultKey, (byte) 0);
        Slot first = Slot.wrap(way, place.cost(), keys, place.chance());
        try {
            if (way instanceof DeviceKey key) {
                place.deviceKeys().keep(first, key);
            }
            return laid(keys, List.of(first, Slot.wrap(code, place.cost(), keys, place.chance())), firstBodies);
        } catch (VaultFailure failure) {
            place.deviceKeys().drop(first);
            keys.close();
            throw failure;
        }
    }

    private OpenVault laid(Keys keys, List<Slot> slots, List<byte[]> firstBodies) {
        Header header = Header.first(keys, slots);
        byte[] rawHeader = header.sealed(keys);
        var sealed = new Batch(keys, Head.first(header, rawHeader)).seal(firstBodies);
        Head head = firstBodies.isEmpty() ? Head.first(header, rawHeader) : sealed.head();
        byte[] rawHead = head.sealed(keys);
        VaultFiles.dropAbandoned(place.dataFolder(), UNFINISHED, place.clock());
        Path beside = place.file().resolveSibling("vault." + randomName(place.chance()) + ".new");
        try {
            VaultFiles.makeEmpty(beside);
            fill(beside, keys.vaultId(), Cell.head(rawHead), Cell.header(rawHeader), sealed.records());
            VaultFiles.claim(beside, place.file());
        } catch (FileAlreadyExistsException taken) {
            throw new VaultFailure(VaultFailure.Kind.CHANGED_ELSEWHERE, "another program made the vault", taken);
        } catch (IOException e) {
            throw VaultFiles.failure(e);
        } finally {
            drop(beside);
        }
        place.mirror().write(keys.vaultId(), rawHeader);
        var front = new Sweep.Front(header, rawHeader, head, rawHead);
        return new OpenVault(SqliteStore.open(place.file()), place, keys, front);
    }

    static String randomName(SecureRandom chance) {
        return HexFormat.of().formatHex(Slot.random(chance, 4));
    }

    /// Lays the table in an empty file and fills it.
    static void fill(Path file, byte[] vaultId, Cell head, Cell header, List<Cell> records) {
        try (SqliteStore store = SqliteStore.lay(file)) {
            var change = new VaultStore.Change(new byte[0], head, List.of(header), records);
            if (!store.change(vaultId, change)) {
                throw new IllegalStateException("a new file holds no head");
            }
            store.checkpoint();
        } catch (StoreDamage damage) {
            throw new VaultFailure(VaultFailure.Kind.FOLDER, "the new vault cannot be written", damage);
        }
    }

    private static void drop(Path beside) {
        try {
            for (String end : new String[] {"", "-wal", "-shm"}) {
                Files.deleteIfExists(beside.resolveSibling(beside.getFileName() + end));
            }
        } catch (IOException ignored) {
            return;
        }
    }
}
