package app.intact.vault;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What came of trying to open a vault.
public sealed interface Unlocking {

    /// The vault, where it is open in any way, if only for reading.
    default Optional<OpenVault> opened() {
        return switch (this) {
            case Unlocked(var vault) -> Optional.of(vault);
            case Damaged(var vault, var _) -> Optional.of(vault);
            case Newer(var vault) -> Optional.ofNullable(vault);
            case WrongSecret _, TryLater _, Unreadable _, NoDeviceKey _ -> Optional.empty();
        };
    }

    /// It is open, and everything in it was checked.
    record Unlocked(OpenVault vault) implements Unlocking {}

    /// The secret opens nothing here; nothing tells why.
    record WrongSecret() implements Unlocking {}

    /// Too many wrong tries; the other ways in are not affected.
    ///
    /// @param waiting until the next try
    record TryLater(Duration waiting) implements Unlocking {}

    /// A newer Intact wrote it.
    ///
    /// @param readOnly the vault, for reading what this Intact understands; none where not even that is possible
    record Newer(@Nullable OpenVault readOnly) implements Unlocking {}

    /// It is damaged.
    ///
    /// @param readOnly everything that can still be read, each entry checked by itself
    record Damaged(OpenVault readOnly, VaultReport report) implements Unlocking {}

    /// Nothing can be read: the header is gone, and the spare one too.
    record Unreadable(VaultReport report) implements Unlocking {}

    /// The device key of this vault is not on this device, or not any more.
    record NoDeviceKey() implements Unlocking {}
}
