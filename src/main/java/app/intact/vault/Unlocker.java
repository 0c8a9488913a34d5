package app.intact.vault;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Tries one secret on a vault's headers. Every failure looks the same from outside.
final class Unlocker {

    private final Found found;
    private final Place place;
    private boolean usableSlot;
    private boolean unusableSlot;
    private boolean keyAtHand;

    Unlocker(Found found, Place place) {
        this.found = found;
        this.place = place;
    }

    /// The keys, if the secret opens the vault's own header; or the spare one, where the own does not check.
    @Nullable
    Keys open(Secret secret) {
        Header own = found.ownHeader();
        Keys keys = own == null ? null : tried(own, secret);
        if (keys != null) {
            return keys;
        }
        Header other = found.otherHeader();
        keys = other == null ? null : tried(other, secret);
        if (keys != null && own != null && checks(own, keys)) {
            keys.close(); // the spare is an older one, and so is the secret
            return null;
        }
        return keys;
    }

    /// Whether there was a slot for this way in, but none that may be tried.
    boolean onlyUnusable() {
        return unusableSlot && !usableSlot;
    }

    /// Whether a device key was found, right or wrong.
    boolean hadDeviceKey() {
        return keyAtHand;
    }

    private @Nullable Keys tried(Header header, Secret secret) {
        for (Slot slot : header.slots()) {
            if (slot.opensBy(secret.way())) {
                Keys keys = tried(header, slot, secret);
                if (keys != null) {
                    return keys;
                }
            }
        }
        return null;
    }

    private @Nullable Keys tried(Header header, Slot slot, Secret secret) {
        if (secret instanceof DeviceKey key && key.isKeptOne()) {
            try (DeviceKey kept = place.deviceKeys().find(slot)) {
                return kept == null ? null : tried(header, slot, kept);
            }
        }
        keyAtHand = true;
        try {
            byte[] vaultKey =
                    slot.unwrap(Slot.bytesOf(secret), null, header.vaultId(), header.generation(), place.kdfMemory());
            usableSlot = true;
            var keys = new Keys(vaultKey, header.vaultId(), header.generation());
            Arrays.fill(vaultKey, (byte) 0);
            return keys;
        } catch (Malformed e) {
            boolean wrong = e.flaw() == Flaw.WRONG_SECRET;
            usableSlot |= wrong;
            unusableSlot |= !wrong;
            return null;
        }
    }

    private boolean checks(Header own, Keys keys) {
        try {
            own.check(found.own(), keys);
            return true;
        } catch (Malformed e) {
            return false;
        }
    }
}
