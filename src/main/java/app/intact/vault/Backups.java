package app.intact.vault;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;

/// Writes backups: beside the name, synced, named in one step, then read back and checked.
final class Backups {

    private static final int MOST_A_DAY = 100_000;
    private static final String ABANDONED = "." + "[0-9a-f]".repeat(16) + ".new";

    private final VaultStore store;
    private final Place place;

    Backups(VaultStore store, Place place) {
        this.store = store;
        this.place = place;
    }

    /// @return the file, named after the day and nothing else
    /// @throws VaultFailure if it cannot be written there, or if what was read back is not what was written
    Path write(byte[] vaultId, Path folder) {
        VaultFiles.makeFolder(folder);
        VaultFiles.dropAbandoned(folder, ABANDONED, place.clock());
        Path beside = folder.resolve("." + HexFormat.of().formatHex(Slot.random(place.chance(), 8)) + ".new");
        try {
            byte[] checksum = writeSynced(vaultId, beside);
            Path named = claim(beside, folder);
            if (!Arrays.equals(BackupFile.check(named), checksum)) {
                throw new VaultFailure(VaultFailure.Kind.FOLDER, "the backup does not read as it was written");
            }
            return named;
        } catch (IOException e) {
            throw VaultFiles.failure(e);
        } catch (Malformed e) {
            throw new VaultFailure(VaultFailure.Kind.FOLDER, "the backup does not read as it was written", e);
        } finally {
            delete(beside);
        }
    }

    private byte[] writeSynced(byte[] vaultId, Path beside) throws IOException {
        VaultFiles.makeEmpty(beside);
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE);
                var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            byte[] checksum = store.reading(cells -> write(cells, vaultId, out));
            out.flush();
            channel.force(true);
            return checksum;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (StoreDamage e) {
            throw new VaultFailure(VaultFailure.Kind.FOLDER, "the vault's file cannot be read to its end", e);
        }
    }

    private byte[] write(VaultStore.Cells cells, byte[] vaultId, BufferedOutputStream out) {
        Set<Flaw> noted = EnumSet.noneOf(Flaw.class);
        var front =
                new FrontReader(cells, vaultId, null, noted).read(place.mirror().read(vaultId));
        if (front == null) {
            throw new VaultFailure(VaultFailure.Kind.FOLDER, "the vault has no header that can be read");
        }
        try {
            return BackupFile.write(cells, front, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// After the last of the day, and never in a gap: the order of the names is that of the backups.
    private Path claim(Path beside, Path folder) throws IOException {
        var first = new BackupName(place.today(), 1);
        var last = new BackupShelf(folder).files().floorKey(new BackupName(place.today(), MOST_A_DAY));
        var name = last == null || !last.day().equals(first.day()) ? first : last.next();
        while (name.number() <= MOST_A_DAY) {
            try {
                Path named = folder.resolve(name.fileName());
                VaultFiles.claim(beside, named);
                return named;
            } catch (FileAlreadyExistsException taken) {
                name = name.next();
            }
        }
        throw new FileAlreadyExistsException("every name of this day is taken");
    }

    private static void delete(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException ignored) {
            return;
        }
    }
}
