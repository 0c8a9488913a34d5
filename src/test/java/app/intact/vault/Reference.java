package app.intact.vault;

import static app.intact.vault.Wire.cat;
import static app.intact.vault.Wire.label;
import static app.intact.vault.Wire.u32;
import static app.intact.vault.Wire.u64;
import static app.intact.vault.Wire.u8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// The format a second time, from `docs/vault-format.md` and the Java library alone, with every random byte given: for
/// vectors that come out the same each time.
@SuppressWarnings("ArrayRecordComponent")
record Reference(byte[] vaultKey, byte[] vaultId, int generation) {

    byte[] ctx() {
        return cat(vaultId, u32(generation));
    }

    byte[] key(String name) {
        return hkdf(vaultKey, new byte[0], cat(label(name), ctx()), 32);
    }

    byte[] recordKey(long n) {
        return hkdf(key("rec"), new byte[0], cat(label("rec-n"), ctx(), u64(n)), 32);
    }

    byte[] recordPlace(long n) {
        return cat(label("aad"), u8(1), ctx(), u64(n));
    }

    byte[] record(long n, byte[] padded) {
        return gcm(recordKey(n), nonce("record" + n), padded, recordPlace(n));
    }

    byte[] draftKey(long n) {
        return hkdf(key("draft"), new byte[0], cat(label("draft-n"), ctx(), u64(n)), 32);
    }

    byte[] draftPlace(long n) {
        return cat(label("draft-aad"), ctx(), u64(n));
    }

    byte[] draft(long n, byte[] padded) {
        return gcm(draftKey(n), nonce("draft" + n), padded, draftPlace(n));
    }

    byte[] genesis() {
        return sha(label("genesis"), ctx(), key("commit"), new byte[32]);
    }

    byte[] link(long n, byte[] before, byte[] hash) {
        return sha(label("chain"), ctx(), u64(n), before, hash);
    }

    static byte[] recordHash(byte[] record) {
        return sha(label("h"), record);
    }

    byte[] headerBody(List<byte[]> slots, byte[] extension) {
        byte[] all = cat(slots.toArray(new byte[0][]));
        return cat(
                Wire.ascii("INTVLT1\0"),
                u8(1),
                vaultId,
                u32(generation),
                u64(1),
                key("commit"),
                new byte[32],
                u8(slots.size()),
                all,
                u32(extension.length),
                extension);
    }

    byte[] sealedHeader(byte[] body) {
        return cat(body, hmac(key("head"), label("header"), body));
    }

    byte[] head(long revision, long last, byte[] chain, byte[] header) {
        return sealedHead(cat(
                Wire.ascii("INTHED1\0"),
                u8(1),
                vaultId,
                u32(generation),
                u64(revision),
                u64(last),
                chain,
                sha(header)));
    }

    byte[] sealedHead(byte[] body) {
        return cat(body, hmac(key("head"), label("headmac"), body));
    }

    /// A slot's description: type, kdf and cost as given, the rest made from the name.
    static byte[] description(String name, int type, int kdf, int[] cost, byte[] share) {
        return cat(
                u8(type),
                Arrays.copyOf(sha(Wire.ascii("id " + name)), 8),
                u8(kdf),
                u32(cost[0]),
                u32(cost[1]),
                u32(cost[2]),
                salt(name),
                share);
    }

    static byte[] salt(String name) {
        return Arrays.copyOf(sha(Wire.ascii("salt " + name)), 16);
    }

    byte[] slot(String name, byte[] description, byte[] secret) {
        byte[] okm = slotKeys(description, secret);
        byte[] wrapped =
                gcm(Arrays.copyOf(okm, 32), nonce("wrap" + name), vaultKey, cat(label("wrap"), ctx(), description));
        return cat(description, Arrays.copyOfRange(okm, 32, 64), wrapped);
    }

    byte[] slotKeys(byte[] description, byte[] secret) {
        byte[] salt = Arrays.copyOfRange(description, 22, 38);
        return hkdf(slotInput(description, secret), salt, cat(label("slot"), vaultId, description), 64);
    }

    static byte[] slotInput(byte[] description, byte[] secret) {
        return description[9] == 1 ? argon2id(secret, Arrays.copyOfRange(description, 22, 38)) : secret;
    }

    /// Always at the vectors' one cost: 19,456 KiB, 1 pass, 1 lane.
    private static byte[] argon2id(byte[] secret, byte[] salt) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(0x13)
                .withSalt(salt)
                .withMemoryAsKB(19_456)
                .withIterations(1)
                .withParallelism(1)
                .build());
        byte[] out = new byte[32];
        generator.generateBytes(secret, out);
        return out;
    }

    static byte[] nonce(String name) {
        return Arrays.copyOf(sha(Wire.ascii("nonce " + name)), 12);
    }

    static byte[] padded(byte[] body, int to) {
        return Arrays.copyOf(cat(u32(body.length), body), to);
    }

    static byte[] sha(byte[]... parts) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(cat(parts));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] hmac(byte[] key, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(cat(parts));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] hkdf(byte[] secret, byte[] salt, byte[] info, int length) {
        try {
            byte[] used = salt.length == 0 ? new byte[32] : salt;
            var parameters =
                    HKDFParameterSpec.ofExtract().addIKM(secret).addSalt(used).thenExpand(info, length);
            return KDF.getInstance("HKDF-SHA256").deriveData(parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] gcm(byte[] key, byte[] nonce, byte[] text, byte[] place) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
            cipher.updateAAD(place);
            return cat(nonce, cipher.doFinal(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
