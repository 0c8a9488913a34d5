package app.intact.vault;

import static app.intact.vault.Wire.cat;
import static app.intact.vault.Wire.u32;
import static app.intact.vault.Wire.u64;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One vault with every byte given, from which all vectors are made.
final class Vectors {

    static final String TYPED = "Ｆｕｌｌwidth café passphrase ﬁve words";
    static final byte[] PASSPHRASE = "Fullwidth café passphrase five words".getBytes(StandardCharsets.UTF_8);
    static final byte[] RECOVERY = HexFormat.of().parseHex("f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff");
    static final byte[] DEVICE = HexFormat.of().parseHex("d0d1d2d3".repeat(8));
    static final byte[] NO_SHARE = new byte[16];
    static final int[] CHEAP = {19_456, 1, 1};
    static final int[] FREE = {0, 0, 0};

    /// Body lengths on both sides of every padding step up to Padmé's first.
    private static final int[] LENGTHS = {25, 508, 509, 1020, 1021, 2044, 2045, 4092, 4093, 5000};

    final Reference vault = new Reference(
            HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"),
            HexFormat.of().parseHex("a0a1a2a3a4a5a6a7a8a9aaabacadaeaf"),
            1);
    final byte[] passphraseSlot = Reference.description("passphrase", 1, 1, CHEAP, NO_SHARE);
    final byte[] recoverySlot = Reference.description("recovery", 2, 2, FREE, NO_SHARE);
    final byte[] deviceSlot = Reference.description("device", 4, 2, FREE, NO_SHARE);

    /// A record as it is stored.
    @SuppressWarnings("ArrayRecordComponent")
    record Stored(long n, byte[] hash, byte @Nullable [] record) {}

    List<byte[]> slots() {
        return List.of(
                vault.slot("passphrase", passphraseSlot, PASSPHRASE),
                vault.slot("recovery", recoverySlot, RECOVERY),
                vault.slot("device", deviceSlot, DEVICE));
    }

    byte[] header() {
        return vault.sealedHeader(vault.headerBody(slots(), new byte[0]));
    }

    static byte[] body(int length) {
        byte[] front = Diary.flagged(0x01, "{\"t\":\"example\",\"d\":\"");
        byte[] body = Arrays.copyOf(front, length);
        Arrays.fill(body, front.length, length - 2, (byte) 'a');
        body[length - 2] = '"';
        body[length - 1] = '}';
        return body;
    }

    /// The bodies of the whole vault: all lengths, then an order that erases the second, then one that may be ignored.
    static List<byte[]> bodies() {
        var bodies = new ArrayList<byte[]>();
        for (int length : LENGTHS) {
            bodies.add(body(length));
        }
        bodies.add(Diary.flagged(0x01, "{\"t\":\"sys.erase\",\"v\":1,\"seqs\":[2]}"));
        bodies.add(Diary.flagged(0x81, "{\"t\":\"sys.later\",\"v\":1}"));
        return bodies;
    }

    List<Stored> stored(List<byte[]> bodies, long... erased) {
        var stored = new ArrayList<Stored>();
        for (byte[] body : bodies) {
            long n = stored.size() + 1L;
            byte[] record = vault.record(n, Padding.pad(body));
            boolean gone = Arrays.stream(erased).anyMatch(number -> number == n);
            stored.add(new Stored(n, Reference.recordHash(record), gone ? null : record));
        }
        return stored;
    }

    byte[] chain(List<Stored> stored) {
        byte[] chain = vault.genesis();
        for (Stored one : stored) {
            chain = vault.link(one.n(), chain, one.hash());
        }
        return chain;
    }

    byte[] head(List<Stored> stored) {
        return vault.head(stored.size() + 1L, stored.size(), chain(stored), header());
    }

    static byte[] backup(byte[] header, byte[] head, List<Stored> stored) {
        byte[] all = cat(Wire.ascii("INTBAK1\0"), u32(header.length), header, u32(head.length), head);
        for (Stored one : stored) {
            byte[] record = one.record();
            byte[] sealed = record == null ? u32(-1) : cat(u32(record.length), record);
            all = cat(all, u64(one.n()), one.hash(), sealed);
        }
        return checked(cat(all, u64(-1)));
    }

    static byte[] checked(byte[] all) {
        return cat(all, Reference.sha(all));
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    static Map<String, @Nullable Object> json(List<Stored> stored, byte[] header, byte[] head) {
        var whole = new LinkedHashMap<String, @Nullable Object>();
        whole.put("header", hex(header));
        whole.put("head", hex(head));
        var records = new ArrayList<Map<String, @Nullable Object>>();
        for (Stored one : stored) {
            var record = new LinkedHashMap<String, @Nullable Object>();
            record.put("n", one.n());
            record.put("hash", hex(one.hash()));
            byte[] sealed = one.record();
            record.put("record", sealed == null ? null : hex(sealed));
            records.add(record);
        }
        whole.put("records", records);
        return whole;
    }
}
