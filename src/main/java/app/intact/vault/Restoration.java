package app.intact.vault;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Restores a backup: lays it out as a vault beside the one that is there, opens and checks all of it, and
/// only then puts it in its place.
final class Restoration {

    private final Place place;
    private final Tries tries;
    private final Runnable beforehand;

    /// @param tries of the vault that is here
    /// @param beforehand is run before that vault is replaced
    Restoration(Place place, Tries tries, Runnable beforehand) {
        this.place = place;
        this.tries = tries;
        this.beforehand = beforehand;
    }

    /// @param evenIfAnother also where the backup is not of the vault that is here
    Restoring of(Path backup, Secret secret, boolean evenIfAnother) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(backup))) {
            var records = new ArrayList<Cell>();
            var content = BackupFile.read(in, records::add);
            Header header = Header.read(content.header());
            if (!header.ways().contains(secret.way())) {
                return new Restoring.WrongSecret();
            }
            var replacement = new Replacement(place);
            return replacement.beside(
                    beside -> opened(replacement, beside, header, content, records, secret, evenIfAnother));
        } catch (Malformed e) {
            return e.flaw() == Flaw.HEADER_NEWER ? new Restoring.Newer() : new Restoring.NotWhole(e.flaw());
        } catch (IOException e) {
            throw VaultFiles.failure(e);
        }
    }

    private Restoring opened(
            Replacement replacement,
            Place beside,
            Header header,
            BackupFile.Content content,
            List<Cell> records,
            Secret secret,
            boolean evenIfAnother) {
        lay(beside, header, content, records);
        // Guesses at a backup are guesses at its vault. A right one at a foreign backup must not give tries back.
        boolean another = isAnother(header.vaultId());
        Unlocking unlocking =
                new Opening(beside, another ? new Tries(beside.tries(), beside.clock()) : tries).by(secret);
        return switch (unlocking) {
            case Unlocking.Unlocked(OpenVault vault) -> {
                long entries = vault.verify().entries();
                byte[] raw = vault.rawHeader();
                vault.close();
                if (another && !evenIfAnother) {
                    yield new Restoring.Another();
                }
                beforehand.run();
                replacement.with(beside.file(), header.vaultId(), raw);
                yield new Restoring.Restored(entries);
            }
            case Unlocking.Damaged(OpenVault vault, VaultReport report) -> {
                vault.close();
                yield new Restoring.Damaged(report);
            }
            case Unlocking.Newer(OpenVault vault) -> {
                if (vault != null) {
                    vault.close();
                }
                yield new Restoring.Newer();
            }
            case Unlocking.Unreadable(VaultReport report) -> new Restoring.Damaged(report);
            case Unlocking.TryLater(var waiting) -> new Restoring.TryLater(waiting);
            case Unlocking.WrongSecret _, Unlocking.NoDeviceKey _ -> new Restoring.WrongSecret();
        };
    }

    private static void lay(Place beside, Header header, BackupFile.Content content, List<Cell> records) {
        long part = header.generation();
        var cells = records.stream()
                .map(cell -> new Cell(part, cell.number(), cell.hash(), cell.body()))
                .toList();
        try {
            VaultFiles.makeEmpty(beside.file());
        } catch (IOException e) {
            throw VaultFiles.failure(e);
        }
        Creation.fill(beside.file(), header.vaultId(), Cell.head(content.head()), Cell.header(content.header()), cells);
    }

    private boolean isAnother(byte[] vaultId) {
        if (!Files.exists(place.file())) {
            return false;
        }
        try (VaultStore store = SqliteStore.open(place.file())) {
            Found found = Found.in(store, place.mirror());
            return found.any() && !Arrays.equals(found.vaultId(), vaultId);
        } catch (VaultFailure | StoreDamage unreadable) {
            return false;
        }
    }
}
