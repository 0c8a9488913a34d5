package app.intact.vault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The next generation of a vault: a new key, new ways in, and every live entry sealed anew, as one change.
///
/// @param dropped the generation that goes
record Rekeying(Place place, Keys keys, Header header, byte[] rawHeader, Slot way, Batch.Sealed sealed, long dropped) {

    /// @param sweep of the whole vault as it is
    /// @throws VaultFailure if anything is wrong with the vault: a new key must not carry damage on
    static Rekeying of(Place place, Header before, Head head, Sweep sweep, Secret newWay, RecoveryCode newCode) {
        if (!sweep.report().sound()) {
            throw new VaultFailure(VaultFailure.Kind.READ_ONLY, "a damaged vault is not sealed anew");
        }
        byte[] vaultKey = Slot.random(place.chance(), Primitives.SIZE);
        var keys = new Keys(vaultKey, before.vaultId(), before.generation() + 1);
        Arrays.fill(vaultKey, (byte) 0);
        Slot way = Slot.wrap(newWay, place.cost(), keys, place.chance());
        Slot code = Slot.wrap(newCode, place.cost(), keys, place.chance());
        Header header = before.next(keys, List.of(way, code), head.chain());
        byte[] rawHeader = header.sealed(keys);
        var bodies = new ArrayList<>(sweep.bodies().values());
        var sealed = new Batch(keys, head.next(header, rawHeader)).seal(bodies);
        return new Rekeying(place, keys, header, rawHeader, way, sealed, before.generation());
    }

    Head head() {
        return sealed.head();
    }

    /// @param drafts cells of part 0 that go along, sealed under the new keys
    VaultStore.Change change(byte[] seenHead, List<Cell> drafts) {
        var puts = new ArrayList<Cell>(drafts);
        puts.add(Cell.header(rawHeader));
        return new VaultStore.Change(seenHead, Cell.head(sealed.head().sealed(keys)), puts, sealed.records(), dropped);
    }

    void keepDeviceKey(Secret secret) {
        if (secret instanceof DeviceKey key) {
            place.deviceKeys().keep(way, key);
        }
    }

    /// Nothing was changed: the new key is of no use.
    void undo() {
        place.deviceKeys().drop(way);
        keys.close();
    }
}
