package app.intact.vault;

import java.util.ArrayList;
import java.util.List;

/// Bodies sealed for the places after a head, and the head that counts them.
final class Batch {

    private final Keys keys;
    private final Head before;

    Batch(Keys keys, Head before) {
        this.keys = keys;
        this.before = before;
    }

    /// Records and the head after them.
    record Sealed(List<Cell> records, Head head) {}

    Sealed seal(List<byte[]> bodies) {
        RecordSeal seal = keys.records();
        var links = new Links(keys.vaultId(), keys.generation());
        var records = new ArrayList<Cell>(bodies.size());
        long number = before.last();
        byte[] chain = before.chain();
        for (byte[] body : bodies) {
            number++;
            byte[] record = seal.seal(number, body);
            byte[] hash = links.hash(record);
            records.add(new Cell(keys.generation(), number, hash, record));
            chain = links.link(number, chain, hash);
        }
        return new Sealed(records, before.after(number, chain));
    }
}
