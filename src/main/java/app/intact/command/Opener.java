package app.intact.command;

import app.intact.vault.DeviceKey;
import app.intact.vault.OpenVault;
import app.intact.vault.Passphrase;
import app.intact.vault.RecoveryCode;
import app.intact.vault.Secret;
import app.intact.vault.Unlocking;
import app.intact.vault.Vault;
import app.intact.vault.Way;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// Opens a vault with the key of this device, or with what the person gives.
final class Opener {

    private final PassphraseSource source;

    Opener(PassphraseSource source) {
        this.source = source;
    }

    /// @param whole false where only a part can be read, because it is damaged or a newer Intact wrote it
    record Opened(OpenVault vault, boolean whole) implements AutoCloseable {
        @Override
        public void close() {
            vault.close();
        }
    }

    /// A file with a passphrase comes first; then the device's key, where the vault has one; then the person is asked.
    ///
    /// @throws NotDone when it does not open
    Opened open(Vault vault, Optional<Path> file) {
        if (file.isEmpty() && vault.waysIn().contains(Way.DEVICE_KEY)) {
            try (var key = DeviceKey.ofThisDevice()) {
                var unlocking = vault.unlock(key);
                if (!(unlocking instanceof Unlocking.NoDeviceKey)) {
                    return opened(unlocking);
                }
            }
        }
        try (var secret = secret(source.from(file))) {
            return opened(vault.unlock(secret));
        }
    }

    /// A recovery code, or else a passphrase; wipes what was typed.
    static Secret secret(char[] typed) {
        try {
            return RecoveryCode.parse(new String(typed)) instanceof RecoveryCode.Read(var code)
                    ? code
                    : Passphrase.typed(typed);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    private static Opened opened(Unlocking unlocking) {
        return switch (unlocking) {
            case Unlocking.Unlocked(var vault) -> new Opened(vault, true);
            case Unlocking.Damaged(var vault, var _) -> new Opened(vault, false);
            case Unlocking.Newer(var vault) -> {
                if (vault == null) {
                    throw new NotDone("command.trouble.newer");
                }
                yield new Opened(vault, false);
            }
            case Unlocking.WrongSecret() -> throw new NotDone("command.trouble.wrong");
            case Unlocking.TryLater(var waiting) ->
                throw new NotDone("command.trouble.wait", "seconds", waiting.toSeconds() + 1);
            case Unlocking.Unreadable(var _) -> throw new NotDone("command.trouble.unreadable");
            case Unlocking.NoDeviceKey() -> throw new NotDone("command.trouble.nokey");
        };
    }
}
