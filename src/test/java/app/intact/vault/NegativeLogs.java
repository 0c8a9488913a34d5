package app.intact.vault;

import static app.intact.vault.NegativeVectors.flip;
import static app.intact.vault.NegativeVectors.put;
import static app.intact.vault.NegativeVectors.with;
import static app.intact.vault.Vectors.hex;
import static app.intact.vault.Wire.u32;
import static app.intact.vault.Wire.u64;

import app.intact.vault.Vectors.Stored;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whole vaults and backups that must be refused.
final class NegativeLogs {

    private final Vectors from;
    private final List<byte[]> bodies = List.of(Vectors.body(40), Vectors.body(60), Vectors.body(80));
    private final List<Stored> good;
    private final byte[] header;
    private final byte[] head;
    private final List<Map<String, @Nullable Object>> all = new ArrayList<>();

    NegativeLogs(Vectors from) {
        this.from = from;
        this.good = from.stored(bodies);
        this.header = from.header();
        this.head = from.head(good);
    }

    List<Map<String, @Nullable Object>> all() {
        logs();
        orders();
        backups();
        return all;
    }

    private void logs() {
        Stored first = good.get(0);
        Stored second = good.get(1);
        Stored third = good.get(2);
        log("the second is missing", List.of(first, third), head, Flaw.GAP);
        log("the first is missing", List.of(second, third), head, Flaw.GAP);
        log("the last is missing", List.of(first, second), head, Flaw.TAIL);
        log("all are missing", List.of(), head, Flaw.TAIL);
        log("the head is older", good, from.head(good.subList(0, 2)), Flaw.EXTRA);
        log("the first two are exchanged", List.of(moved(second, 1), moved(first, 2), third), head, Flaw.RECORD_SEAL);
        log(
                "a hash is changed",
                List.of(first, new Stored(2, flip(second.hash(), 0), second.record()), third),
                head,
                Flaw.RECORD_HASH);
        Stored other = from.stored(List.of(Vectors.body(40), Vectors.body(61))).get(1);
        log("another text sealed for the same place", List.of(first, other, third), head, Flaw.CHAIN);
        log(
                "a body is gone",
                List.of(first, new Stored(2, second.hash(), null), third),
                head,
                Flaw.ERASED_WITHOUT_ORDER);
        log("the head's chain is another", good, from.vault.head(4, 3, new byte[32], header), Flaw.CHAIN);
    }

    private void orders() {
        order("names itself", "{\"t\":\"sys.erase\",\"v\":1,\"seqs\":[4]}", Flaw.ERASE_ORDER);
        order("names a later one", "{\"t\":\"sys.erase\",\"v\":1,\"seqs\":[9]}", Flaw.ERASE_ORDER);
        order("names zero", "{\"t\":\"sys.erase\",\"v\":1,\"seqs\":[0]}", Flaw.ERASE_ORDER);
        order("falls", "{\"t\":\"sys.erase\",\"v\":1,\"seqs\":[3,2]}", Flaw.ERASE_ORDER);
        order("repeats", "{\"t\":\"sys.erase\",\"v\":1,\"seqs\":[2,2]}", Flaw.ERASE_ORDER);
        order("names none", "{\"t\":\"sys.erase\",\"v\":1,\"seqs\":[]}", Flaw.ERASE_ORDER);
        order("names a text", "{\"t\":\"sys.erase\",\"v\":1,\"seqs\":[\"2\"]}", Flaw.ERASE_ORDER);
        order("names a fraction", "{\"t\":\"sys.erase\",\"v\":1,\"seqs\":[2.5]}", Flaw.ERASE_ORDER);
        order("has no list", "{\"t\":\"sys.erase\",\"v\":1}", Flaw.ERASE_ORDER);
        order("is of version 2", "{\"t\":\"sys.erase\",\"v\":2,\"seqs\":[2]}", Flaw.ERASE_ORDER);
        order("is no JSON", "{\"t\":\"sys.erase\",\"v\":1,\"seqs\":[2]", Flaw.ERASE_ORDER);
        order("was not carried out", "{\"t\":\"sys.erase\",\"v\":1,\"seqs\":[2]}", Flaw.RESURRECTED);
        order("is one that v1 does not know", "{\"t\":\"sys.restored\",\"v\":1}", Flaw.BODY_NEWER);
        List<Stored> odd = from.stored(List.of(Vectors.body(40), Diary.flagged(0x02, "{\"t\":\"example\"}")));
        log("a flag that v1 does not know", odd, from.head(odd), Flaw.BODY_NEWER);
        byte[] order = Diary.flagged(0x01, "{\"t\":\"sys.erase\",\"v\":1,\"seqs\":[2]}");
        List<Stored> erased = from.stored(List.of(bodies.get(0), bodies.get(1), order), 2);
        Stored gone = erased.get(1);
        log(
                "the hash of an erased one is changed",
                List.of(erased.get(0), new Stored(2, flip(gone.hash(), 3), null), erased.get(2)),
                from.head(erased),
                Flaw.CHAIN);
        log(
                "one more is gone than was ordered",
                List.of(new Stored(1, erased.get(0).hash(), null), gone, erased.get(2)),
                from.head(erased),
                Flaw.ERASED_WITHOUT_ORDER);
    }

    private void backups() {
        byte[] whole = Vectors.backup(header, head, good);
        byte[] bare = Arrays.copyOf(whole, whole.length - 32);
        int records = 8 + 4 + header.length + 4 + head.length;
        backup("nothing", new byte[0], Flaw.BACKUP_MAGIC);
        backup("another magic", Vectors.checked(with(bare, 0, 'J')), Flaw.BACKUP_MAGIC);
        backup("last byte changed", flip(whole, whole.length - 1), Flaw.BACKUP_CHECKSUM);
        backup("a record changed", flip(whole, records + 100), Flaw.BACKUP_CHECKSUM);
        backup("cut by one", Arrays.copyOf(whole, whole.length - 1), Flaw.BACKUP_LENGTH);
        backup("without its checksum", bare, Flaw.BACKUP_LENGTH);
        backup("without its end", Arrays.copyOf(bare, bare.length - 8), Flaw.BACKUP_LENGTH);
        backup("one byte more", Arrays.copyOf(whole, whole.length + 1), Flaw.BACKUP_TRAILING);
        backup("a number repeated", Vectors.checked(put(bare, records + 584, u64(1))), Flaw.BACKUP_ORDER);
        backup("a number of zero", Vectors.checked(put(bare, records, u64(0))), Flaw.BACKUP_ORDER);
        backup("a header of 2 GiB", Vectors.checked(put(bare, 8, u32(Integer.MAX_VALUE))), Flaw.BACKUP_LENGTH);
        backup(
                "a record of 2 GiB",
                Vectors.checked(put(bare, records + 40, u32(Integer.MAX_VALUE))),
                Flaw.BACKUP_LENGTH);
        backup("a record of length -2", Vectors.checked(put(bare, records + 40, u32(-2))), Flaw.BACKUP_LENGTH);
    }

    private static Stored moved(Stored one, long to) {
        return new Stored(to, one.hash(), one.record());
    }

    private void order(String name, String json, Flaw flaw) {
        var with = new ArrayList<>(bodies);
        with.add(Diary.flagged(0x01, json));
        List<Stored> stored = from.stored(with);
        log("an order that " + name, stored, from.head(stored), flaw);
    }

    private void log(String name, List<Stored> stored, byte[] sealedHead, Flaw flaw) {
        all.add(NegativeVectors.vector("vault: " + name, "vault", Vectors.json(stored, header, sealedHead), flaw));
    }

    private void backup(String name, byte[] raw, Flaw flaw) {
        all.add(NegativeVectors.vector("backup: " + name, "backup", Map.of("backup", hex(raw)), flaw));
    }
}
