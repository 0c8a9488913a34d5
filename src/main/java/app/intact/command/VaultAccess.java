package app.intact.command;

import app.intact.vault.Ledger;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// The vault of one data folder, as far as the command line needs it.
public interface VaultAccess {

    boolean exists();

    /// Whether a person must give a passphrase; false where a key on this device opens it.
    boolean asksForPassphrase();

    /// Checks what can be checked without the key.
    Findings check();

    /// Tries to open it. The passphrase is not kept, and is the caller's to wipe.
    Opening open(char[] passphrase);

    /// Writes an encrypted backup, and reads it back.
    ///
    /// @param folder where to; it exists
    /// @return the file
    Path backup(Path folder);

    /// Finds the vault that belongs to a pair of folders.
    @FunctionalInterface
    interface Finder {
        VaultAccess in(Folders folders);
    }

    /// What a check found.
    ///
    /// @param entries how many are there, damaged or not
    /// @param damage what is wrong, each a short phrase such as "entry 12"; empty when all is well
    record Findings(long entries, List<String> damage) {
        public Findings {
            damage = List.copyOf(damage);
        }

        boolean isWhole() {
            return damage.isEmpty();
        }
    }

    /// What came of trying to open a vault.
    sealed interface Opening {
        /// It is open, until closed.
        ///
        /// @param close locks it again
        record Opened(Ledger ledger, Findings findings, Runnable close) implements Opening {}

        record Wrong() implements Opening {}

        /// Too many tries; the next one is possible after a while.
        record Wait(Duration left) implements Opening {}

        /// A newer Intact made it, in a way that this one cannot open at all.
        record Newer() implements Opening {}
    }
}
