package app.intact.settings;

import app.intact.settings.BackupChoice.Trouble;
import app.intact.vault.AfterUse;
import app.intact.vault.Backup;
import app.intact.vault.BackupHolding;
import app.intact.vault.Vault;
import app.intact.vault.VaultFailure;
import app.intact.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// Makes a backup after each use, if something was written since the last one: on a thread of its own, so that locking
/// never waits, and one at a time. What goes wrong is kept as [Trouble], to be said the next time somebody is there.
///
/// A folder that the person chose is never made here: a drive that is not plugged in must not become a folder.
public final class AutomaticBackups implements AfterUse {

    /// Our choice: a vault of some megabytes is written and read back in less, onto a slow stick too.
    private static final int WAIT_SECONDS = 20;

    private final Vault vault;
    private final PreferencesFile preferences;
    private final Path usual;
    private final ExecutorService one = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("backup").factory());

    /// @param usual the folder where none was chosen
    public AutomaticBackups(Vault vault, PreferencesFile preferences, Path usual) {
        this.vault = vault;
        this.preferences = preferences;
        this.usual = usual;
    }

    /// Where backups go now.
    public Path folder() {
        return BackupChoice.absolute(choice().folder()).orElse(usual);
    }

    /// The same, for a page to show.
    public String folderShown() {
        return folder().toString();
    }

    /// The folder where none was chosen.
    public Path usual() {
        return usual;
    }

    public BackupChoice choice() {
        return preferences.now().backups();
    }

    /// Makes the folder if it is not there, and tries to write in it.
    ///
    /// @throws VaultFailure if that cannot be
    public void prepare(Path folder) {
        Vault.prepareForBackups(folder);
    }

    /// From now on.
    ///
    /// @param folder a whole path, or "" for the usual one
    /// @return false when it could not be written down: it holds until the program ends
    public boolean choose(boolean automatic, String folder) {
        return preferences.change(now -> now.backingUp(new BackupChoice(
                automatic,
                folder,
                automatic && folder.equals(now.backups().folder())
                        ? now.backups().trouble()
                        : Trouble.NONE)));
    }

    /// Makes one, whether anything changed or not.
    ///
    /// @throws VaultFailure if it cannot be written
    public synchronized Path makeNow() {
        if (isGone()) {
            throw new VaultFailure(VaultFailure.Kind.FOLDER, "the folder for backups is not there");
        }
        Path made = vault.backupAndTidy(folder());
        settle(Trouble.NONE);
        return made;
    }

    /// Those in the folder, the newest first.
    ///
    /// @throws VaultFailure if the folder or the vault cannot be read
    public List<Backup> list() {
        return vault.backups(folder());
    }

    /// Which of those in the folder hold some entries.
    ///
    /// @param numbers of the entries
    /// @throws VaultFailure if the folder or the vault cannot be read
    BackupHolding holding(Set<Long> numbers) {
        return vault.backupsHolding(folder(), numbers);
    }

    /// The backups that go on holding what is about to be erased.
    ///
    /// @param numbers of the entries
    public StillHeld stillHolding(Set<Long> numbers) {
        return StillHeld.in(this, numbers);
    }

    /// Makes a new backup, then deletes those that hold what was erased: there is always one.
    ///
    /// @return what became of them, in words; "" where there were none
    public synchronized String replace(StillHeld held, Words words) {
        int there = held.all().size();
        if (there == 0) {
            return "";
        }
        try {
            makeNow();
        } catch (VaultFailure failure) {
            return words.say("settings.held.kept");
        }
        int left = there - Vault.letGoOf(held.all());
        return left == 0 ? words.count("settings.held.gone", there) : words.count("settings.held.left", left);
    }

    /// Whether the folder that was chosen is not there.
    public boolean isGone() {
        return !choice().folder().isEmpty() && !Files.isDirectory(folder());
    }

    @Override
    public void closed() {
        if (!one.isShutdown()) {
            one.execute(this::makeIfChanged);
        }
    }

    @Override
    public synchronized void without(Runnable work) {
        work.run();
    }

    @Override
    public void close() {
        one.shutdown();
        try {
            var _ = one.awaitTermination(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void makeIfChanged() {
        if (choice().automatic() && vault.exists()) {
            settle(tried());
        }
    }

    private Trouble tried() {
        if (isGone()) {
            return Trouble.GONE;
        }
        try {
            vault.backupIfChanged(folder());
            return Trouble.NONE;
        } catch (VaultFailure failure) {
            return failure.kind() == VaultFailure.Kind.DISK_FULL ? Trouble.FULL : Trouble.REFUSED;
        } catch (RuntimeException e) {
            return Trouble.REFUSED; // whatever it was, the person has to know
        }
    }

    private void settle(Trouble now) {
        if (choice().trouble() != now) {
            preferences.change(all -> all.backingUp(all.backups().after(now)));
        }
    }
}
