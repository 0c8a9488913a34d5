package app.intact.vault;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What stands at the front of a vault: whose it is, of which generation, and the ways in.
///
/// @param generation from 1
/// @param revision from 1, one more at every rewriting
/// @param previousFinal last chain link of the generation before, or zeros
/// @param extension for later; kept as it is
@SuppressWarnings("ArrayRecordComponent") // carries bytes within this room; never compared, never changed
record Header(
        byte[] vaultId,
        int generation,
        long revision,
        byte[] commit,
        byte[] previousFinal,
        List<Slot> slots,
        byte[] extension) {

    static final int SUITE = 1;

    private static final byte[] MAGIC = Wire.ascii("INTVLT1\0");
    private static final byte[] ANY_MAGIC = Wire.ascii("INTVLT");
    private static final int MOST_SLOTS = 8;

    Header {
        slots = List.copyOf(slots);
    }

    static Header first(Keys keys, List<Slot> slots) {
        byte[] nothingBefore = new byte[Primitives.SIZE];
        return new Header(keys.vaultId(), keys.generation(), 1, keys.commit(), nothingBefore, slots, new byte[0]);
    }

    /// The header of the next generation: a new key, other slots, and the last link of this one's chain.
    Header next(Keys keys, List<Slot> others, byte[] lastChain) {
        return new Header(vaultId, generation + 1, revision + 1, keys.commit(), lastChain, others, extension);
    }

    Header withSlots(List<Slot> others) {
        return new Header(vaultId, generation, revision + 1, commit, previousFinal, others, extension);
    }

    /// The ways in that its slots say.
    Set<Way> ways() {
        Set<Way> ways = EnumSet.noneOf(Way.class);
        slots.forEach(slot -> ways.addAll(slot.ways()));
        return ways;
    }

    /// Reads without a key; nothing of it is to be trusted before [#check].
    static Header read(byte[] raw) throws Malformed {
        checkMagic(raw);
        if (raw.length < Primitives.SIZE) {
            throw new Malformed(Flaw.HEADER_LENGTH);
        }
        var from = new Wire.Front(Arrays.copyOf(raw, raw.length - Primitives.SIZE), Flaw.HEADER_LENGTH);
        from.bytes(MAGIC.length);
        if (from.u8() != SUITE) {
            throw new Malformed(Flaw.HEADER_NEWER);
        }
        byte[] vaultId = from.bytes(16);
        int generation = from.u32();
        long revision = from.u64();
        if (generation < 1 || revision < 1) {
            throw new Malformed(Flaw.HEADER_NUMBER);
        }
        byte[] commit = from.bytes(Primitives.SIZE);
        byte[] previousFinal = from.bytes(Primitives.SIZE);
        List<Slot> slots = readSlots(from);
        byte[] extension = from.var();
        if (from.left() != 0) {
            throw new Malformed(Flaw.HEADER_LENGTH);
        }
        return new Header(vaultId, generation, revision, commit, previousFinal, slots, extension);
    }

    /// Checks the raw header that this one was read from against its keys.
    void check(byte[] raw, Keys keys) throws Malformed {
        byte[] body = Arrays.copyOf(raw, raw.length - Primitives.SIZE);
        byte[] mac = Arrays.copyOfRange(raw, body.length, raw.length);
        if (!Primitives.same(keys.mac("header", body), mac)) {
            throw new Malformed(Flaw.HEADER_MAC);
        }
        if (!Primitives.same(keys.commit(), commit)) {
            throw new Malformed(Flaw.HEADER_COMMIT);
        }
    }

    byte[] sealed(Keys keys) {
        byte[] body = body();
        return Wire.cat(body, keys.mac("header", body));
    }

    private byte[] body() {
        var all = new ByteArrayOutputStream();
        all.writeBytes(MAGIC);
        all.write(SUITE);
        all.writeBytes(vaultId);
        all.writeBytes(Wire.u32(generation));
        all.writeBytes(Wire.u64(revision));
        all.writeBytes(commit);
        all.writeBytes(previousFinal);
        all.write(slots.size());
        slots.forEach(slot -> all.writeBytes(slot.bytes()));
        all.writeBytes(Wire.u32(extension.length));
        all.writeBytes(extension);
        return all.toByteArray();
    }

    private static void checkMagic(byte[] raw) throws Malformed {
        if (startsWith(raw, MAGIC)) {
            return;
        }
        boolean later = raw.length >= MAGIC.length
                && startsWith(raw, ANY_MAGIC)
                && raw[6] >= '2'
                && raw[6] <= '9'
                && raw[7] == 0;
        throw new Malformed(later ? Flaw.HEADER_NEWER : Flaw.HEADER_MAGIC);
    }

    private static List<Slot> readSlots(Wire.Front from) throws Malformed {
        int count = from.u8();
        if (count < 1 || count > MOST_SLOTS) {
            throw new Malformed(Flaw.HEADER_SLOTS);
        }
        var slots = new ArrayList<Slot>(count);
        for (int i = 0; i < count; i++) {
            slots.add(Slot.read(from));
        }
        return slots;
    }

    static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
