package app.intact.vault;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One way into the vault: the vault key, wrapped under a key that a secret gives.
///
/// @param type 1 passphrase, 2 recovery code, 4 device key; others are kept as they are and open nothing here
/// @param id 8 random bytes
/// @param kdf 1 Argon2id, 2 none
/// @param share 16 bytes, zeros without a share
@SuppressWarnings("ArrayRecordComponent") // carries bytes within this room; never compared, never changed
record Slot(int type, byte[] id, int kdf, KdfCost cost, byte[] salt, byte[] share, byte[] commit, byte[] wrapped) {

    /// Of a slot in a header, in bytes.
    static final int LENGTH = 146;

    private static final byte[] NO_SHARE = new byte[16];

    static Slot wrap(Secret secret, KdfCost passphraseCost, Keys keys, SecureRandom chance) {
        Way way = secret.way();
        KdfCost cost = way == Way.PASSPHRASE ? passphraseCost : KdfCost.NONE;
        var empty = new Slot(
                way.type(), random(chance, 8), way.kdf(), cost, random(chance, 16), NO_SHARE, new byte[0], new byte[0]);
        byte[] opened = empty.derive(bytesOf(secret), null, keys.vaultId(), new KdfMemory());
        byte[] wrapping = Arrays.copyOf(opened, Primitives.SIZE);
        byte[] wrapped =
                keys.withVaultKey(key -> Sealing.seal(wrapping, key, empty.place(keys.vaultId(), keys.generation())));
        byte[] commit = Arrays.copyOfRange(opened, Primitives.SIZE, opened.length);
        Arrays.fill(opened, (byte) 0);
        Arrays.fill(wrapping, (byte) 0);
        return new Slot(way.type(), empty.id, way.kdf(), cost, empty.salt, NO_SHARE, commit, wrapped);
    }

    static Slot read(Wire.Front from) throws Malformed {
        int type = from.u8();
        byte[] id = from.bytes(8);
        int kdf = from.u8();
        var cost = new KdfCost(from.u32(), from.u32(), from.u32());
        return new Slot(type, id, kdf, cost, from.bytes(16), from.bytes(16), from.bytes(32), from.bytes(60));
    }

    byte[] bytes() {
        return Wire.cat(description(), commit, wrapped);
    }

    boolean opensBy(Way way) {
        return type == way.type();
    }

    /// The way in that it is, where this program can use it.
    Set<Way> ways() {
        boolean hosted = !Arrays.equals(share, NO_SHARE);
        return hosted
                ? Set.of()
                : Arrays.stream(Way.values()).filter(this::opensBy).collect(Collectors.toSet());
    }

    /// The vault key, if the secret is this slot's. Bounds are checked before any work is done.
    ///
    /// @param shareBytes 32 bytes for a slot with a share, which only a hosted instance makes
    /// @param memory for the derivation to work in
    byte[] unwrap(byte[] secret, byte @Nullable [] shareBytes, byte[] vaultId, int generation, KdfMemory memory)
            throws Malformed {
        checkDerivation(shareBytes != null);
        byte[] opened = derive(secret, shareBytes, vaultId, memory);
        byte[] wrapping = Arrays.copyOf(opened, Primitives.SIZE);
        try {
            if (!Primitives.same(Arrays.copyOfRange(opened, Primitives.SIZE, opened.length), commit)) {
                throw new Malformed(Flaw.WRONG_SECRET);
            }
            return Sealing.open(wrapping, wrapped, place(vaultId, generation));
        } catch (GeneralSecurityException e) {
            throw new Malformed(Flaw.WRONG_SECRET);
        } finally {
            Arrays.fill(opened, (byte) 0);
            Arrays.fill(wrapping, (byte) 0);
        }
    }

    static byte[] bytesOf(Secret secret) {
        return switch (secret) {
            case Passphrase passphrase -> passphrase.bytes();
            case RecoveryCode code -> code.bytes();
            case DeviceKey key -> key.bytes();
        };
    }

    static byte[] random(SecureRandom chance, int length) {
        byte[] bytes = new byte[length];
        chance.nextBytes(bytes);
        return bytes;
    }

    private void checkDerivation(boolean withShare) throws Malformed {
        boolean known = switch (type) {
            case 1 -> kdf == 1;
            case 2, 4 -> kdf == 2;
            default -> false;
        };
        if (!known || (kdf == 2 && !cost.equals(KdfCost.NONE)) || withShare == Arrays.equals(share, NO_SHARE)) {
            throw new Malformed(Flaw.SLOT_KDF);
        }
        if (kdf == 1 && !cost.isAllowed(Runtime.getRuntime().maxMemory())) {
            throw new Malformed(Flaw.KDF_BOUNDS);
        }
    }

    private byte[] derive(byte[] secret, byte @Nullable [] shareBytes, byte[] vaultId, KdfMemory memory) {
        byte[] start = kdf == 1 ? memory.argon2id(secret, salt, cost) : secret.clone();
        byte[] whole = shareBytes == null ? start.clone() : Wire.cat(start, shareBytes);
        byte[] info = Wire.cat(Wire.label("slot"), vaultId, description());
        byte[] opened = Primitives.hkdf(whole, salt, info, 2 * Primitives.SIZE);
        Arrays.fill(start, (byte) 0);
        Arrays.fill(whole, (byte) 0);
        return opened;
    }

    private byte[] place(byte[] vaultId, int generation) {
        return Wire.cat(Wire.label("wrap"), vaultId, Wire.u32(generation), description());
    }

    private byte[] description() {
        return Wire.cat(
                Wire.u8(type),
                id,
                Wire.u8(kdf),
                Wire.u32(cost.kib()),
                Wire.u32(cost.passes()),
                Wire.u32(cost.lanes()),
                salt,
                share);
    }
}
