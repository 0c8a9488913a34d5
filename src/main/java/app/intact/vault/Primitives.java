package app.intact.vault;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;

/// Hash, MAC and key derivation, as standards have them: SHA-256 (FIPS 180-4), HMAC (RFC 2104), HKDF (RFC 5869),
/// Argon2id 1.3 (RFC 9106). Authenticated encryption stands in [Sealing].
final class Primitives {

    /// Length of a hash, a MAC and a key, in bytes.
    static final int SIZE = 32;

    private static final byte[] NO_SALT = new byte[SIZE];

    private Primitives() {}

    static byte[] sha256(byte[]... parts) {
        MessageDigest digest = sha256();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static byte[] hmac(byte[] key, byte[]... parts) {
        Mac mac = hmacUnder(key);
        for (byte[] part : parts) {
            mac.update(part);
        }
        return mac.doFinal();
    }

    static Mac hmacUnder(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }

    /// HKDF's first step. An empty salt is thirty-two zero bytes.
    static byte[] extract(byte[] secret, byte[] salt) {
        return hmac(salt.length == 0 ? NO_SALT : salt, secret);
    }

    /// HKDF whole.
    ///
    /// @param length bytes wanted, 1 to 8,160
    static byte[] hkdf(byte[] secret, byte[] salt, byte[] info, int length) {
        byte[] under = extract(secret, salt);
        Mac mac = hmacUnder(under);
        Arrays.fill(under, (byte) 0);
        byte[] all = new byte[length];
        byte[] block = {};
        for (int i = 1, filled = 0; filled < length; i++) {
            mac.update(block);
            mac.update(info);
            mac.update((byte) i);
            block = mac.doFinal();
            int taken = Math.min(block.length, length - filled);
            System.arraycopy(block, 0, all, filled, taken);
            filled += taken;
        }
        Arrays.fill(block, (byte) 0);
        return all;
    }

    /// Argon2id, thirty-two bytes out. Its working memory is garbage as soon as it returns.
    static byte[] argon2id(byte[] secret, byte[] salt, KdfCost cost) {
        return argon2id(secret, salt, cost, null);
    }

    /// @param pool to work in, where there is one
    static byte[] argon2id(byte[] secret, byte[] salt, KdfCost cost, @Nullable BlockPool pool) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withBlockPool(pool)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(salt)
                .withMemoryAsKB(cost.kib())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .build());
        byte[] derived = new byte[SIZE];
        generator.generateBytes(secret, derived);
        return derived;
    }

    /// Compares in a time that does not tell where the difference is.
    static boolean same(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }
}
