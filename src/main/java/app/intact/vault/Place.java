package app.intact.vault;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;

/// Where a vault lives and what it works with.
///
/// @param cost of a new or strengthened passphrase slot
record Place(
        Path dataFolder,
        Mirror mirror,
        DeviceKeys deviceKeys,
        Clock clock,
        SecureRandom chance,
        KdfCost cost,
        KdfMemory kdfMemory) {

    static Place of(Path dataFolder, Path configFolder, Clock clock, SecureRandom chance, KdfCost cost) {
        return new Place(
                dataFolder, new Mirror(dataFolder), new DeviceKeys(configFolder), clock, chance, cost, new KdfMemory());
    }

    /// The same means, for a vault in another folder.
    Place in(Path otherFolder) {
        return new Place(otherFolder, new Mirror(otherFolder), deviceKeys, clock, chance, cost, kdfMemory);
    }

    /// By the clock, in its zone.
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /// The one file that holds everything.
    Path file() {
        return dataFolder.resolve("vault.db");
    }

    /// Counts of tries to open it.
    Path tries() {
        return dataFolder.resolve("tries");
    }
}
