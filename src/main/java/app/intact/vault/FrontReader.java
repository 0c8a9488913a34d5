package app.intact.vault;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads header and head and notes what is wrong with them.
final class FrontReader {

    private final VaultStore.Cells cells;
    private final byte[] vaultId;
    private final @Nullable Keys keys;
    private final Set<Flaw> flaws;

    FrontReader(VaultStore.Cells cells, byte[] vaultId, @Nullable Keys keys, Set<Flaw> flaws) {
        this.cells = cells;
        this.vaultId = vaultId;
        this.keys = keys;
        this.flaws = flaws;
    }

    /// The vault's header if it checks; else the spare if that one does; else whichever can be read at all.
    Sweep.@Nullable Front read(byte[] spare) {
        byte[] own = bytes(Cell.HEADER, Flaw.HEADER_MISSING, Flaw.HEADER_HASH);
        Header header = own == null ? null : checked(own);
        byte[] raw = own;
        if (header == null && spare.length > 0) {
            header = quietly(spare, true);
            raw = spare;
        }
        if (header == null && own != null) {
            header = quietly(own, false);
            raw = own;
        }
        return header == null || raw == null ? null : withHead(header, raw);
    }

    private Sweep.Front withHead(Header header, byte[] rawHeader) {
        byte[] rawHead = bytes(Cell.HEAD, Flaw.HEAD_MISSING, Flaw.HEAD_HASH);
        Head head = null;
        if (rawHead != null) {
            try {
                Head read = Head.read(rawHead);
                if (keys == null) {
                    head = read;
                    read.checkFits(rawHeader, vaultId, header.generation());
                } else {
                    read.checkMac(rawHead, keys);
                    head = read;
                    read.checkFits(rawHeader, vaultId, keys.generation());
                }
            } catch (Malformed e) {
                flaws.add(e.flaw());
            }
        }
        return new Sweep.Front(header, rawHeader, head, rawHead == null ? new byte[0] : rawHead);
    }

    private @Nullable Header checked(byte[] raw) {
        try {
            Header header = Header.read(raw);
            if (!Arrays.equals(header.vaultId(), vaultId)) {
                throw new Malformed(Flaw.HEADER_HASH);
            }
            if (keys != null) {
                header.check(raw, keys);
            }
            return header;
        } catch (Malformed e) {
            flaws.add(e.flaw());
            return null;
        }
    }

    private @Nullable Header quietly(byte[] raw, boolean check) {
        try {
            Header header = Header.read(raw);
            if (check && keys != null) {
                header.check(raw, keys);
            }
            return Arrays.equals(header.vaultId(), vaultId) ? header : null;
        } catch (Malformed e) {
            return null; // what is wrong with it was noted, or it is only a spare
        }
    }

    private byte @Nullable [] bytes(long number, Flaw none, Flaw otherHash) {
        Cell cell = null;
        try {
            cell = cells.cell(vaultId, Cell.FRONT, number);
        } catch (StoreDamage damage) {
            flaws.add(Flaw.DATABASE);
        }
        byte[] raw = cell == null ? null : cell.body();
        if (cell == null || raw == null) {
            flaws.add(none);
            return null;
        }
        if (!Primitives.same(Primitives.sha256(raw), cell.hash())) {
            flaws.add(otherHash);
        }
        return raw;
    }
}
