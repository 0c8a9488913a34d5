package app.intact.vault;
import java.time.Duration;
public sealed interface Unlocking {
 record Unlocked(OpenVault vault) implements Unlocking {} record WrongSecret() implements Unlocking {} record TryLater(Duration after) implements Unlocking {}
 record Damaged(OpenVault readOnly, VaultReport report) implements Unlocking {} record Unreadable(VaultReport report) implements Unlocking {} record Newer() implements Unlocking {} record NoDeviceKey() implements Unlocking {}
}
