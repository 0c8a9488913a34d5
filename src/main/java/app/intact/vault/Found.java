package app.intact.vault;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The headers of a vault, found without any key: its own and the spare one beside it.
///
/// @param vaultId of the vault they belong to
/// @param own the vault's own header; empty if there is none
/// @param spare the one beside it; empty if there is none
/// @param newer whether a later Intact wrote the own one
@SuppressWarnings("ArrayRecordComponent") // carries bytes within this room; never compared, never changed
record Found(byte[] vaultId, byte[] own, byte[] spare, boolean newer) {

    private static final byte[] NONE = {};

    static Found in(VaultStore store, Mirror mirror) {
        List<VaultStore.Owned> headers;
        try {
            headers = store.reading(VaultStore.Cells::headers);
        } catch (StoreDamage damage) {
            headers = List.of();
        }
        for (VaultStore.Owned owned : headers) {
            Header header = readable(raw(owned));
            if (header != null && Arrays.equals(header.vaultId(), owned.vaultId())) {
                return new Found(header.vaultId(), raw(owned), mirror.read(header.vaultId()), false);
            }
        }
        byte[] first = headers.isEmpty() ? NONE : raw(headers.getFirst());
        for (byte[] spare : mirror.all()) {
            Header header = readable(spare);
            if (header != null) {
                return new Found(header.vaultId(), first, spare, false);
            }
        }
        if (isNewer(first)) {
            return new Found(headers.getFirst().vaultId(), first, NONE, true);
        }
        Header header = readable(first);
        return new Found(header == null ? NONE : header.vaultId(), first, NONE, false);
    }

    /// Whether any header can be read.
    boolean any() {
        return vaultId.length > 0 && !newer;
    }

    @Nullable
    Header ownHeader() {
        return readable(own);
    }

    /// The spare header, unless it is the same as the own.
    @Nullable
    Header otherHeader() {
        return Arrays.equals(own, spare) ? null : readable(spare);
    }

    private static byte[] raw(VaultStore.Owned owned) {
        byte[] body = owned.cell().body();
        return body == null ? NONE : body;
    }

    private static @Nullable Header readable(byte[] raw) {
        try {
            return Header.read(raw);
        } catch (Malformed e) {
            return null;
        }
    }

    private static boolean isNewer(byte[] raw) {
        try {
            Header.read(raw);
            return false;
        } catch (Malformed e) {
            return e.flaw() == Flaw.HEADER_NEWER;
        }
    }
}
