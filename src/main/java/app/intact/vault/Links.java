package app.intact.vault;

import java.security.MessageDigest;

/// Hashes of records, linked in their order; needs no key. Not for several threads at once.
final class Links {

    private final byte[] context;
    private final byte[] hashLabel = Wire.label("h");
    private final byte[] chainLabel = Wire.label("chain");
    private final MessageDigest digest = Primitives.sha256();

    Links(byte[] vaultId, int generation) {
        this.context = Wire.cat(vaultId, Wire.u32(generation));
    }

    /// The link before the first record.
    byte[] genesis(byte[] commit, byte[] previousFinal) {
        return Primitives.sha256(Wire.label("genesis"), context, commit, previousFinal);
    }

    byte[] hash(byte[] record) {
        digest.update(hashLabel);
        return digest.digest(record);
    }

    byte[] link(long number, byte[] previous, byte[] hash) {
        digest.update(chainLabel);
        digest.update(context);
        digest.update(Wire.u64(number));
        digest.update(previous);
        return digest.digest(hash);
    }
}
