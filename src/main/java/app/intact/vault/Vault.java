package app.intact.vault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The vault of one data folder, closed. There is one vault a folder.
///
/// Guaranteed: at rest nothing of what a person wrote can be read or changed unnoticed without a secret that
/// opens it. Visible all the same: that there is a vault, how many entries it has, roughly how long they are,
/// and when the file was written. Not guaranteed: that an older whole copy put in its place is noticed.
public final class Vault {

    private final Place place;
    private @Nullable Tries tries;

    Vault(Place place) {
        this.place = place;
    }

    /// Nothing is created or touched yet.
    ///
    /// @param configFolder where a device key is kept, apart from the data
    /// @param clock for the slowing of tries and the names of backups
    public static Vault in(Path dataFolder, Path configFolder, Clock clock, SecureRandom chance) {
        KdfCost cost = KdfCost.within(Runtime.getRuntime().maxMemory());
        return new Vault(Place.of(dataFolder, configFolder, clock, chance, cost));
    }

    public boolean exists() {
        return Files.exists(place.file());
    }

    /// The ways into this vault, read from its header; empty where there is none that can be read.
    public Set<Way> waysIn() {
        if (exists()) {
            try (VaultStore store = SqliteStore.open(place.file())) {
                Found found = Found.in(store, place.mirror());
                Header header = found.ownHeader() == null ? found.otherHeader() : found.ownHeader();
                return found.any() && header != null ? header.ways() : Set.of();
            } catch (StoreDamage | VaultFailure unreadable) {
                return Set.of();
            }
        }
        return Set.of();
    }

    /// Makes the data folder, for this account only, and tries to write there.
    ///
    /// @throws VaultFailure if it cannot be made or written
    public void prepareFolder() {
        if (place.dataFolder().toString().contains("?")) {
            throw new VaultFailure(VaultFailure.Kind.FOLDER, "a data folder's name may not hold a question mark");
        }
        VaultFiles.probe(place.dataFolder(), "tries.probe");
    }

    /// Makes a folder for backups if it is not there, for this account only, and tries to write there.
    ///
    /// @throws VaultFailure if it cannot be made or written
    public static void prepareForBackups(Path folder) {
        VaultFiles.probe(folder, ".notes.probe");
    }

    /// Makes the vault with its first entries, whole or not at all.
    ///
    /// @param way a passphrase or a fresh device key
    /// @throws VaultFailure if the folder cannot be used or the disk is full; nothing is left behind then
    /// @throws IllegalStateException if there is a vault already
    public OpenVault create(Secret way, RecoveryCode code, List<byte[]> firstBodies) {
        firstBodies.forEach(OpenVault::check);
        prepareFolder();
        if (exists()) {
            throw new IllegalStateException("there is a vault already");
        }
        return new Creation(place).make(way, code, firstBodies);
    }

    /// Tries a secret. It reads and checks the whole vault.
    ///
    /// @throws VaultFailure if the file cannot be reached
    /// @throws IllegalStateException if there is no vault
    public Unlocking unlock(Secret secret) {
        if (!exists()) {
            throw new IllegalStateException("there is no vault");
        }
        return new Opening(place, tries()).by(secret);
    }

    /// Practises what [#unlock] does. No vault is touched.
    ///
    /// @param bodies of a made-up vault, each as [OpenVault#append] takes it
    /// @param times it is opened
    public void practise(List<byte[]> bodies, int times) {
        Practice.with(place, bodies, times);
    }

    /// Checks the vault as far as that goes without a secret: structure, hashes, order, the file itself,
    /// permissions.
    public VaultReport verify() {
        try (VaultStore store = SqliteStore.open(place.file())) {
            Found found = Found.in(store, place.mirror());
            if (!found.any()) {
                return VaultReport.of(found.newer() ? Flaw.HEADER_NEWER : Flaw.HEADER_MISSING);
            }
            Sweep sweep = store.reading(cells -> Sweep.keyless(cells, found.vaultId(), found.spare()));
            return sweep.report().and(Checkup.of(store, place, sweep.front()));
        } catch (StoreDamage damage) {
            return VaultReport.of(Flaw.DATABASE);
        }
    }

    /// Writes a backup into the folder, sealed as the vault is, and reads it back; it works while the vault
    /// is locked. A backup opens with the secrets of its day.
    ///
    /// @return the file, named after the day and nothing else
    /// @throws VaultFailure if it cannot be written there, or the vault cannot be read
    public Path backup(Path folder) {
        return new BackupRound(place).write(folder);
    }

    /// The same, after which the backups of this vault in the folder that are no longer kept are deleted: the last ten
    /// stay, and the last one of each of the last twelve months that have one.
    public Path backupAndTidy(Path folder) {
        return new BackupRound(place).writeAndTidy(folder);
    }

    /// The same, unless a whole backup of the vault as it is now is there already.
    ///
    /// @return the file, if one was written
    public Optional<Path> backupIfChanged(Path folder) {
        return new BackupRound(place).writeIfChanged(folder);
    }

    /// The backups in a folder, the newest first, of this vault and of others; none where there is no such folder. Each
    /// is read to its end.
    ///
    /// @throws VaultFailure if the folder cannot be read
    public List<Backup> backups(Path folder) {
        return new BackupRound(place).list(folder);
    }

    /// What can be told of one file that may be a backup, whatever its name. It is read to its end.
    public Backup look(Path file) {
        return new BackupRound(place).look(file);
    }

    /// Which backups in a folder hold entries of this vault, whether these are erased by now or not.
    ///
    /// @param numbers of the entries
    /// @throws VaultFailure if the folder, or the vault, cannot be read
    public BackupHolding backupsHolding(Path folder, Set<Long> numbers) {
        return new BackupRound(place).holding(folder, numbers);
    }

    /// The name of the service that copies a folder to other computers, if one does.
    public static Optional<String> serviceCopying(Path folder) {
        return SyncedFolders.serviceOf(folder);
    }

    /// Deletes these backups; what cannot be deleted stays.
    ///
    /// @return how many are gone
    public static int letGoOf(Collection<Backup> backups) {
        backups.forEach(backup -> BackupShelf.delete(backup.file()));
        return (int)
                backups.stream().filter(backup -> !Files.exists(backup.file())).count();
    }

    /// Restores a backup in this vault's place, or where there is none. This vault must be closed, everywhere. Wrong
    /// secrets count as tries to open this vault.
    ///
    /// @param secret of the backup's day
    /// @param evenIfAnother also where the backup is not of the vault that is here
    /// @throws VaultFailure if a file cannot be read or written; nothing is changed then
    public Restoring restore(Path backup, Secret secret, boolean evenIfAnother) {
        return restore(backup, secret, evenIfAnother, () -> {});
    }

    /// The same.
    ///
    /// @param beforehand is run once the backup was checked, before anything is changed: closes this vault
    public Restoring restore(Path backup, Secret secret, boolean evenIfAnother, Runnable beforehand) {
        return new Restoration(place, tries(), beforehand).of(backup, secret, evenIfAnother);
    }

    /// The days on which vaults were replaced, by restoring or by going on from what was left of a damaged one, and
    /// which are kept since; the last one first.
    public List<LocalDate> replacedOn() {
        return new Replacement(place).kept().stream().map(Replacement::dayOf).toList();
    }

    /// Whether vaults are kept that were replaced.
    public boolean keepsReplaced() {
        return !replacedOn().isEmpty();
    }

    /// Deletes the vaults that were replaced.
    public void letGoOfReplaced() {
        new Replacement(place).letGo();
    }

    /// Puts the vault that was replaced last back into its place; the one that is there now is kept instead.
    ///
    /// @throws IllegalStateException if none is kept
    public void bringBackReplaced() {
        bringBackReplaced(() -> {});
    }

    /// The same.
    ///
    /// @param beforehand is run once the kept vault was read, before anything is changed: closes this vault
    public void bringBackReplaced(Runnable beforehand) {
        var replacement = new Replacement(place);
        Path last = replacement.kept().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no vault was replaced"));
        replacement.bringBack(last, beforehand);
    }

    /// Goes on from what is left of a damaged vault: a new vault with everything that could be read, and a
    /// note of what could not; the damaged one is kept. It is closed by this.
    ///
    /// @param report of the damaged vault
    /// @param way a passphrase or a fresh device key
    /// @return the new vault, open
    /// @throws VaultFailure if it cannot be written; nothing is changed then
    public OpenVault continueFrom(OpenVault damaged, VaultReport report, Secret way, RecoveryCode code) {
        return new Continuation(place).from(damaged, report, way, code);
    }

    /// Erases the whole vault with everything that belongs to it: keys of this device, spare headers, vaults
    /// that were replaced. It must be closed, everywhere. Not guaranteed: that nothing is left in backups
    /// elsewhere, or where a disk keeps blocks that were freed; without a secret nobody can read those.
    ///
    /// @throws VaultFailure if something could not be deleted
    public void erase() {
        new Demolition(place).run();
    }

    /// The name of the service that copies the data folder to other computers, if it lies where one does:
    /// copies taken in the middle of writing are torn, and they tell when entries were made.
    public Optional<String> syncedFolderWarning() {
        return SyncedFolders.serviceOf(place.dataFolder());
    }

    private synchronized Tries tries() {
        if (tries == null) {
            tries = new Tries(place.tries(), place.clock());
        }
        return tries;
    }
}
