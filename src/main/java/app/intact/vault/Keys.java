package app.intact.vault;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.function.Function;

/// The vault key of one generation and what is derived from it. They lie outside the heap and are zeroed on close; a
/// use copies one key to the heap and zeroes the copy afterwards. Not guaranteed: copies that the Java runtime makes
/// inside its ciphers, and swap.
final class Keys implements AutoCloseable {

    private static final byte[] NONE = {};
    private static final int VAULT = 0;
    private static final int RECORDS = 1;
    private static final int HEAD = 2;
    private static final int DRAFTS = 3;

    private final Arena arena = Arena.ofShared();
    private final MemorySegment kept = arena.allocate(4L * Primitives.SIZE);
    private final byte[] vaultId;
    private final int generation;
    private final byte[] commit;

    /// Copies the vault key; the caller zeroes its own.
    Keys(byte[] vaultKey, byte[] vaultId, int generation) {
        this.vaultId = vaultId.clone();
        this.generation = generation;
        this.commit = derive(vaultKey, "commit");
        keep(VAULT, vaultKey.clone());
        keep(RECORDS, derive(vaultKey, "rec"));
        keep(HEAD, derive(vaultKey, "head"));
        keep(DRAFTS, derive(vaultKey, "draft"));
    }

    byte[] vaultId() {
        return vaultId.clone();
    }

    int generation() {
        return generation;
    }

    /// Binds header and log to one vault key; no secret.
    byte[] commit() {
        return commit.clone();
    }

    /// `vault_id ‖ u32 generation`.
    byte[] context() {
        return Wire.cat(vaultId, Wire.u32(generation));
    }

    byte[] mac(String label, byte[] bytes) {
        return use(HEAD, key -> Primitives.hmac(key, Wire.label(label), bytes));
    }

    RecordSeal records() {
        return use(RECORDS, key -> RecordSeal.ofRecords(key, context()));
    }

    RecordSeal drafts() {
        return use(DRAFTS, key -> RecordSeal.ofDrafts(key, context()));
    }

    /// The vault key itself, for as long as it is being wrapped.
    <T> T withVaultKey(Function<byte[], T> use) {
        return use(VAULT, use);
    }

    @Override
    public void close() {
        if (arena.scope().isAlive()) {
            kept.fill((byte) 0);
            arena.close();
        }
    }

    private <T> T use(int place, Function<byte[], T> use) {
        byte[] key =
                kept.asSlice((long) place * Primitives.SIZE, Primitives.SIZE).toArray(ValueLayout.JAVA_BYTE);
        try {
            return use.apply(key);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private byte[] derive(byte[] vaultKey, String label) {
        return Primitives.hkdf(vaultKey, NONE, Wire.cat(Wire.label(label), context()), Primitives.SIZE);
    }

    private void keep(int place, byte[] key) {
        MemorySegment.copy(key, 0, kept, ValueLayout.JAVA_BYTE, (long) place * Primitives.SIZE, Primitives.SIZE);
        Arrays.fill(key, (byte) 0);
    }
}
