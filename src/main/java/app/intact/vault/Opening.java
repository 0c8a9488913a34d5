package app.intact.vault;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/// Opens a vault by a secret, checks all of it, and says what came of it.
final class Opening {

    private static final Set<Flaw> HEADER_ONLY = EnumSet.range(Flaw.HEADER_MAGIC, Flaw.HEADER_MISSING);

    private final Place place;
    private final Tries tries;

    Opening(Place place, Tries tries) {
        this.place = place;
        this.tries = tries;
    }

    Unlocking by(Secret secret) {
        VaultStore store;
        try {
            store = SqliteStore.open(place.file());
        } catch (StoreDamage damage) {
            return new Unlocking.Unreadable(VaultReport.of(Flaw.DATABASE));
        }
        Unlocking result = null;
        try {
            result = by(secret, store);
            return result;
        } catch (StoreDamage damage) {
            return new Unlocking.Unreadable(VaultReport.of(Flaw.DATABASE));
        } finally {
            if (result == null || result.opened().isEmpty()) {
                store.close();
            }
        }
    }

    private Unlocking by(Secret secret, VaultStore store) {
        Found found = Found.in(store, place.mirror());
        if (found.newer()) {
            return new Unlocking.Newer(null);
        }
        if (!found.any()) {
            return new Unlocking.Unreadable(VaultReport.of(Flaw.HEADER_MISSING));
        }
        Duration wait = tries.take(secret.way());
        if (!wait.isZero()) {
            return new Unlocking.TryLater(wait);
        }
        var unlocker = new Unlocker(found, place);
        Keys keys = unlocker.open(secret);
        if (keys == null) {
            return refused(secret, unlocker);
        }
        tries.giveBack(secret.way());
        place.kdfMemory().letGo();
        return opened(secret, store, found, keys);
    }

    private static Unlocking refused(Secret secret, Unlocker unlocker) {
        if (unlocker.onlyUnusable()) {
            return new Unlocking.Unreadable(VaultReport.of(Flaw.SLOT_KDF));
        }
        boolean noKey = secret.way() == Way.DEVICE_KEY && !unlocker.hadDeviceKey();
        return noKey ? new Unlocking.NoDeviceKey() : new Unlocking.WrongSecret();
    }

    private Unlocking opened(Secret secret, VaultStore store, Found found, Keys keys) {
        Sweep sweep = store.reading(cells -> Sweep.keyed(cells, keys, found.spare()));
        Sweep.Front front = sweep.front();
        if (front == null) {
            keys.close();
            return new Unlocking.Unreadable(sweep.report());
        }
        if (!store.isWhole()) {
            sweep.flaws().add(Flaw.DATABASE); // writing into such a file could cost what can still be read
        }
        var vault = new OpenVault(store, place, keys, front);
        if (canHeal(sweep)) {
            heal(vault, sweep);
        }
        vault.withFirstReading(sweep.bodies());
        if (sweep.flaws().isEmpty()) {
            settle(vault, secret, front, found);
            return new Unlocking.Unlocked(vault);
        }
        vault.keepReadOnly();
        return sweep.flaws().equals(EnumSet.of(Flaw.BODY_NEWER))
                ? new Unlocking.Newer(vault)
                : new Unlocking.Damaged(vault, sweep.report());
    }

    /// Only the vault's own header is wrong, and the spare one is exactly the one that the sealed head names.
    private static boolean canHeal(Sweep sweep) {
        Sweep.Front front = sweep.front();
        return !sweep.flaws().isEmpty()
                && HEADER_ONLY.containsAll(sweep.flaws())
                && front != null
                && front.head() != null;
    }

    private static void heal(OpenVault vault, Sweep sweep) {
        try {
            vault.healHeader();
            sweep.flaws().clear();
        } catch (VaultFailure notNow) {
            return; // it stays open for reading, and says why
        }
    }

    /// Brings a stale spare header and a passphrase slot of former days up to date; the vault is open either way.
    private void settle(OpenVault vault, Secret secret, Sweep.Front front, Found found) {
        if (!Arrays.equals(front.rawHeader(), found.spare())) {
            place.mirror().write(front.header().vaultId(), front.rawHeader());
        }
        if (secret.way() == Way.PASSPHRASE && vault.hasWeakerPassphraseSlot()) {
            try {
                vault.changeWayIn(secret);
            } catch (VaultFailure notNow) {
                return;
            }
        }
    }
}
