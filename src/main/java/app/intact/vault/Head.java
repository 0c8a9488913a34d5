package app.intact.vault;

import java.util.Arrays;
import java.util.Set;

/// How far the vault goes, rewritten with every change: it makes truncation, reordering, deletion and a changed header
/// noticed.
///
/// @param revision from 1, one more at every change
/// @param last number of the last record, 0 before the first
/// @param chain link of the last record
/// @param headerHash SHA-256 of the header's bytes
@SuppressWarnings("ArrayRecordComponent") // carries bytes within this room; never compared, never changed
record Head(byte[] vaultId, int generation, long revision, long last, byte[] chain, byte[] headerHash) {

    /// In bytes.
    static final int LENGTH = 141;

    private static final byte[] MAGIC = Wire.ascii("INTHED1\0");

    static Head first(Header header, byte[] rawHeader) {
        var links = new Links(header.vaultId(), header.generation());
        byte[] genesis = links.genesis(header.commit(), header.previousFinal());
        return new Head(header.vaultId(), header.generation(), 1, 0, genesis, Primitives.sha256(rawHeader));
    }

    /// Whether there is, or was, a record of each number.
    boolean counts(Set<Long> numbers) {
        return numbers.stream().allMatch(number -> number >= 1 && number <= last);
    }

    /// The head of the next generation, before its first record.
    Head next(Header header, byte[] rawHeader) {
        byte[] genesis = new Links(vaultId, header.generation()).genesis(header.commit(), header.previousFinal());
        return new Head(vaultId, header.generation(), revision, 0, genesis, Primitives.sha256(rawHeader));
    }

    Head after(long newLast, byte[] newChain) {
        return new Head(vaultId, generation, revision + 1, newLast, newChain, headerHash);
    }

    Head withHeader(byte[] rawHeader) {
        return new Head(vaultId, generation, revision + 1, last, chain, Primitives.sha256(rawHeader));
    }

    /// Reads without a key; nothing of it is to be trusted before [#checkMac].
    static Head read(byte[] raw) throws Malformed {
        if (raw.length != LENGTH || !Header.startsWith(raw, MAGIC)) {
            throw new Malformed(Flaw.HEAD_FORM);
        }
        var from = new Wire.Front(raw, Flaw.HEAD_FORM);
        from.bytes(MAGIC.length);
        int suite = from.u8();
        var head = new Head(from.bytes(16), from.u32(), from.u64(), from.u64(), from.bytes(32), from.bytes(32));
        if (suite != Header.SUITE || head.generation < 1 || head.revision < 1 || head.last < 0) {
            throw new Malformed(Flaw.HEAD_FORM);
        }
        return head;
    }

    /// Checks the raw head that this one was read from.
    void checkMac(byte[] raw, Keys keys) throws Malformed {
        byte[] body = Arrays.copyOf(raw, LENGTH - Primitives.SIZE);
        if (!Primitives.same(keys.mac("headmac", body), Arrays.copyOfRange(raw, body.length, LENGTH))) {
            throw new Malformed(Flaw.HEAD_MAC);
        }
    }

    /// What can be checked without a key.
    void checkFits(byte[] rawHeader, byte[] headerVault, int headerGeneration) throws Malformed {
        if (!Arrays.equals(vaultId, headerVault) || generation != headerGeneration) {
            throw new Malformed(Flaw.HEAD_VAULT);
        }
        if (!Arrays.equals(headerHash, Primitives.sha256(rawHeader))) {
            throw new Malformed(Flaw.HEAD_HEADER);
        }
    }

    byte[] sealed(Keys keys) {
        byte[] body = Wire.cat(
                MAGIC,
                Wire.u8(Header.SUITE),
                vaultId,
                Wire.u32(generation),
                Wire.u64(revision),
                Wire.u64(last),
                chain,
                headerHash);
        return Wire.cat(body, keys.mac("headmac", body));
    }
}
