package app.intact.vault;

import java.util.Arrays;
import java.util.List;

/// Opens a made-up vault again and again, in memory and under a key that is drawn for it and thrown away:
/// what has been run some thousand times is fast, so that the first opening of the day is nearly as fast as
/// the next ones. What a derivation works in is left laid out for it.
final class Practice {

    private Practice() {}

    /// @param bodies in the made-up vault
    /// @param times it is opened
    static void with(Place place, List<byte[]> bodies, int times) {
        byte[] drawn = Slot.random(place.chance(), Primitives.SIZE);
        place.kdfMemory().layOut(place.cost());
        byte[] derived = place.kdfMemory().argon2id(drawn, drawn, place.cost());
        try (var keys = new Keys(derived, Slot.random(place.chance(), 16), 1);
                var secret = DeviceKey.fresh(place.chance())) {
            var cells = cells(keys, Slot.wrap(secret, KdfCost.NONE, keys, place.chance()), bodies);
            for (int i = 0; i < times; i++) {
                if (!Sweep.keyed(cells, keys, new byte[0]).flaws().isEmpty()) {
                    throw new IllegalStateException("what was sealed a moment ago did not open");
                }
            }
        } finally {
            Arrays.fill(derived, (byte) 0);
        }
    }

    private static MemoryCells cells(Keys keys, Slot slot, List<byte[]> bodies) {
        Header header = Header.first(keys, List.of(slot));
        byte[] rawHeader = header.sealed(keys);
        var sealed = new Batch(keys, Head.first(header, rawHeader)).seal(bodies);
        var cells = new MemoryCells(keys.vaultId())
                .header(rawHeader)
                .head(sealed.head().sealed(keys));
        sealed.records().forEach(cell -> cells.record(cell.part(), cell.number(), cell.hash(), cell.body()));
        return cells;
    }
}
