package app.intact.vault;

import static app.intact.vault.Vectors.hex;
import static app.intact.vault.Wire.cat;
import static app.intact.vault.Wire.u32;
import static app.intact.vault.Wire.u64;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What must be refused, each with the flaw that must be among those found.
final class NegativeVectors {

    private static final int ID = 9;
    private static final int GENERATION = 25;
    private static final int REVISION = 29;
    private static final int COUNT = 101;
    private static final int FIRST_SLOT = 102;

    private final Vectors from = new Vectors();
    private final byte[] header = from.header();
    private final byte[] body = Arrays.copyOf(header, header.length - 32);
    private final List<Map<String, @Nullable Object>> all = new ArrayList<>();

    List<Map<String, @Nullable Object>> all() {
        headers();
        slots();
        heads();
        records();
        codes();
        all.addAll(new NegativeLogs(from).all());
        return all;
    }

    private void headers() {
        header("nothing", new byte[0], Flaw.HEADER_MAGIC);
        header("first byte changed", with(header, 0, 'J'), Flaw.HEADER_MAGIC);
        header(
                "another magic",
                cat(Wire.ascii("INTBAK1\0"), Arrays.copyOfRange(header, 8, header.length)),
                Flaw.HEADER_MAGIC);
        header("format 2", with(header, 6, '2'), Flaw.HEADER_NEWER);
        header("suite 2", with(header, 8, 2), Flaw.HEADER_NEWER);
        header("suite 0", with(header, 8, 0), Flaw.HEADER_NEWER);
        header("generation 0", sealed(put(body, GENERATION, u32(0))), Flaw.HEADER_NUMBER);
        header("generation over 2^31", sealed(put(body, GENERATION, u32(-5))), Flaw.HEADER_NUMBER);
        header("revision 0", sealed(put(body, REVISION, u64(0))), Flaw.HEADER_NUMBER);
        header("revision over 2^63", sealed(put(body, REVISION, u64(-5))), Flaw.HEADER_NUMBER);
        header("no slots", sealed(with(body, COUNT, 0)), Flaw.HEADER_SLOTS);
        header("nine slots", sealed(with(body, COUNT, 9)), Flaw.HEADER_SLOTS);
        header("fewer slots than counted", sealed(with(body, COUNT, 4)), Flaw.HEADER_LENGTH);
        header("more slots than counted", sealed(with(body, COUNT, 2)), Flaw.HEADER_LENGTH);
        header("only the magic", Arrays.copyOf(header, 8), Flaw.HEADER_LENGTH);
        header("cut by one", Arrays.copyOf(header, header.length - 1), Flaw.HEADER_LENGTH);
        header("cut in a slot", Arrays.copyOf(header, 300), Flaw.HEADER_LENGTH);
        header("one byte more", Arrays.copyOf(header, header.length + 1), Flaw.HEADER_LENGTH);
        header("extension longer than there is", sealed(put(body, body.length - 4, u32(1))), Flaw.HEADER_LENGTH);
        header("extension of length -1", sealed(put(body, body.length - 4, u32(-1))), Flaw.HEADER_LENGTH);
        header("last byte changed", flip(header, header.length - 1), Flaw.HEADER_MAC);
        header("revision changed", with(header, REVISION + 7, 3), Flaw.HEADER_MAC);
        header("slot id changed", flip(header, FIRST_SLOT + 1), Flaw.HEADER_MAC);
        header("slot order changed", unsealed(from.slots().reversed()), Flaw.HEADER_MAC);
        header("slot left out", unsealed(from.slots().subList(0, 2)), Flaw.HEADER_MAC);
        header("commit of another key", sealed(flip(body, 41)), Flaw.HEADER_COMMIT);
    }

    private void slots() {
        unlock("another passphrase", 1, header, Wire.ascii("another passphrase altogether"), Flaw.WRONG_SECRET);
        unlock("a space at the end", 1, header, cat(Vectors.PASSPHRASE, Wire.ascii(" ")), Flaw.WRONG_SECRET);
        unlock(
                "not in form NFKC",
                1,
                header,
                Vectors.TYPED.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                Flaw.WRONG_SECRET);
        unlock("no passphrase", 1, header, new byte[0], Flaw.WRONG_SECRET);
        unlock("another recovery code", 2, header, new byte[16], Flaw.WRONG_SECRET);
        unlock("the device key for the code", 2, header, Vectors.DEVICE, Flaw.WRONG_SECRET);
        unlock("the code for the device key", 4, header, Vectors.RECOVERY, Flaw.WRONG_SECRET);
        unlock("vault id changed", 2, flip(header, ID), Vectors.RECOVERY, Flaw.WRONG_SECRET);
        unlock("generation changed", 2, with(header, GENERATION + 3, 2), Vectors.RECOVERY, Flaw.WRONG_SECRET);
        for (Map.Entry<String, Integer> place :
                Map.of("id", 1, "salt", 22, "commit", 54, "nonce", 86, "wrapped key", 98, "tag", 145)
                        .entrySet()
                        .stream()
                        .sorted(Map.Entry.comparingByValue())
                        .toList()) {
            int at = FIRST_SLOT + Slot.LENGTH + place.getValue();
            unlock("slot's " + place.getKey() + " changed", 2, flip(header, at), Vectors.RECOVERY, Flaw.WRONG_SECRET);
        }
        cost("memory too small", new int[] {19_455, 1, 1});
        cost("memory too large", new int[] {1_048_577, 1, 1});
        cost("memory over 2^31", new int[] {-1, 1, 1});
        cost("no passes", new int[] {19_456, 0, 1});
        cost("seventeen passes", new int[] {19_456, 17, 1});
        cost("no lanes", new int[] {19_456, 1, 0});
        cost("nine lanes", new int[] {19_456, 1, 9});
        kind("unknown derivation", 1, 3, Vectors.CHEAP, Vectors.NO_SHARE);
        kind("passphrase without derivation", 1, 2, Vectors.FREE, Vectors.NO_SHARE);
        kind("recovery code with derivation", 2, 1, Vectors.CHEAP, Vectors.NO_SHARE);
        kind("no derivation at a cost", 2, 2, new int[] {1, 0, 0}, Vectors.NO_SHARE);
        kind("a share that is not there", 2, 2, Vectors.FREE, Arrays.copyOf(new byte[] {1}, 16));
    }

    private void heads() {
        byte[] head = from.head(List.of());
        byte[] bare = Arrays.copyOf(head, head.length - 32);
        head("nothing", new byte[0], Flaw.HEAD_FORM);
        head("cut by one", Arrays.copyOf(head, head.length - 1), Flaw.HEAD_FORM);
        head("one byte more", Arrays.copyOf(head, head.length + 1), Flaw.HEAD_FORM);
        head("another magic", with(head, 0, 'J'), Flaw.HEAD_FORM);
        head("suite 2", from.vault.sealedHead(with(bare, 8, 2)), Flaw.HEAD_FORM);
        head("revision 0", from.vault.sealedHead(put(bare, 29, u64(0))), Flaw.HEAD_FORM);
        head("last over 2^63", from.vault.sealedHead(put(bare, 37, u64(-1))), Flaw.HEAD_FORM);
        head("count changed", flip(head, 44), Flaw.HEAD_MAC);
        head("chain changed", flip(head, 45), Flaw.HEAD_MAC);
        head("last byte changed", flip(head, head.length - 1), Flaw.HEAD_MAC);
        head("another vault", from.vault.sealedHead(flip(bare, ID)), Flaw.HEAD_VAULT);
        head("another generation", from.vault.sealedHead(put(bare, GENERATION, u32(2))), Flaw.HEAD_VAULT);
        head("another header", from.vault.sealedHead(flip(bare, 77)), Flaw.HEAD_HEADER);
    }

    private void records() {
        byte[] text = Vectors.body(40);
        byte[] good = from.vault.record(1, Padding.pad(text));
        record("nothing", new byte[0], Flaw.RECORD_LENGTH);
        record("cut by one", Arrays.copyOf(good, good.length - 1), Flaw.RECORD_LENGTH);
        record("between two sizes", Arrays.copyOf(good, 28 + 600), Flaw.RECORD_LENGTH);
        record("larger than any", new byte[28 + (1 << 21)], Flaw.RECORD_LENGTH);
        record("nonce changed", flip(good, 0), Flaw.RECORD_SEAL);
        record("text changed", flip(good, 100), Flaw.RECORD_SEAL);
        record("tag changed", flip(good, good.length - 1), Flaw.RECORD_SEAL);
        record("sealed for another place", from.vault.record(2, Padding.pad(text)), Flaw.RECORD_SEAL);
        var next = new Reference(from.vault.vaultKey(), from.vault.vaultId(), 2);
        record("sealed for another generation", next.record(1, Padding.pad(text)), Flaw.RECORD_SEAL);
        record("padded with a one", padded(with(Padding.pad(text), 511, 1)), Flaw.RECORD_PADDING);
        record("padded to the next size", padded(Reference.padded(text, 1024)), Flaw.RECORD_PADDING);
        record("longer than its padding", padded(put(Padding.pad(text), 0, u32(509))), Flaw.RECORD_PADDING);
        record("length -1", padded(put(Padding.pad(text), 0, u32(-1))), Flaw.RECORD_PADDING);
        record("no body", padded(new byte[512]), Flaw.BODY_SIZE);
    }

    private void codes() {
        String good = String.join("", RecoveryCode.of(Vectors.RECOVERY).groups());
        code("one character short", good.substring(1), Flaw.CODE_LENGTH);
        code("one character more", good + "0", Flaw.CODE_LENGTH);
        code("nothing", "", Flaw.CODE_LENGTH);
        code("a letter that none has", "U" + good.substring(1), Flaw.CODE_LETTER);
        code("one character changed", (good.charAt(0) == 'A' ? "B" : "A") + good.substring(1), Flaw.CODE_CHECK);
        code("two characters exchanged", good.substring(1, 2) + good.charAt(0) + good.substring(2), Flaw.CODE_CHECK);
    }

    private void header(String name, byte[] raw, Flaw flaw) {
        add("header: " + name, "header", Map.of("header", hex(raw)), flaw);
    }

    private void cost(String name, int[] cost) {
        byte[] slot = put(from.slots().getFirst(), 10, cat(u32(cost[0]), u32(cost[1]), u32(cost[2])));
        unlock(name, 1, sealedWith(slot), Vectors.PASSPHRASE, Flaw.KDF_BOUNDS);
    }

    private void kind(String name, int type, int kdf, int[] cost, byte[] share) {
        byte[] description = Reference.description("odd", type, kdf, cost, share);
        byte[] secret = type == 1 ? Vectors.PASSPHRASE : Vectors.RECOVERY;
        unlock(name, type, sealedWith(from.vault.slot("odd", description, secret)), secret, Flaw.SLOT_KDF);
    }

    private void unlock(String name, int type, byte[] raw, byte[] secret, Flaw flaw) {
        var input = new LinkedHashMap<String, Object>();
        input.put("header", hex(raw));
        input.put("type", type);
        input.put("secret", hex(secret));
        add("unlock: " + name, "unlock", input, flaw);
    }

    private void head(String name, byte[] raw, Flaw flaw) {
        add("head: " + name, "head", Map.of("head", hex(raw)), flaw);
    }

    private void record(String name, byte[] raw, Flaw flaw) {
        String written = raw.length > 1 << 20 ? "zeros " + raw.length : hex(raw);
        add("record 1: " + name, "record", Map.of("record", written), flaw);
    }

    private void code(String name, String written, Flaw flaw) {
        add("code: " + name, "code", Map.of("code", written), flaw);
    }

    private void add(String name, String check, Map<String, ?> input, Flaw flaw) {
        all.add(vector(name, check, input, flaw));
    }

    static Map<String, @Nullable Object> vector(String name, String check, Map<String, ?> input, Flaw flaw) {
        var vector = new LinkedHashMap<String, @Nullable Object>();
        vector.put("name", name);
        vector.put("check", check);
        vector.putAll(input);
        vector.put("error", flaw.name());
        return vector;
    }

    private byte[] sealed(byte[] changed) {
        return from.vault.sealedHeader(changed);
    }

    private byte[] sealedWith(byte[] slot) {
        return sealed(from.vault.headerBody(List.of(slot), new byte[0]));
    }

    private byte[] unsealed(List<byte[]> slots) {
        byte[] changed = from.vault.headerBody(slots, new byte[0]);
        return cat(changed, Arrays.copyOfRange(header, body.length, header.length));
    }

    private byte[] padded(byte[] padded) {
        return from.vault.record(1, padded);
    }

    static byte[] with(byte[] bytes, int at, int value) {
        byte[] changed = bytes.clone();
        changed[at] = (byte) value;
        return changed;
    }

    static byte[] flip(byte[] bytes, int at) {
        return with(bytes, at, bytes[at] ^ 1);
    }

    static byte[] put(byte[] bytes, int at, byte[] value) {
        byte[] changed = bytes.clone();
        System.arraycopy(value, 0, changed, at, value.length);
        return changed;
    }
}
