package app.intact.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;

/// Seals and opens bodies, each under a key of its own place. Made for one piece of work and then dropped; not for
/// several threads at once.
final class RecordSeal {

    private final Mac recordKeys;
    private final byte[] keyInfo;
    private final byte[] place;

    /// @param key K_rec; copied
    static RecordSeal ofRecords(byte[] key, byte[] context) {
        return new RecordSeal(
                key,
                Wire.cat(Wire.label("rec-n"), context),
                Wire.cat(Wire.label("aad"), Wire.u8(Header.SUITE), context));
    }

    /// @param key K_draft; copied
    static RecordSeal ofDrafts(byte[] key, byte[] context) {
        return new RecordSeal(
                key, Wire.cat(Wire.label("draft-n"), context), Wire.cat(Wire.label("draft-aad"), context));
    }

    private RecordSeal(byte[] key, byte[] keyInfo, byte[] place) {
        byte[] extracted = Primitives.extract(key, new byte[0]);
        this.recordKeys = Primitives.hmacUnder(extracted);
        Arrays.fill(extracted, (byte) 0);
        this.keyInfo = Wire.cat(keyInfo, Wire.u64(0), Wire.u8(1));
        this.place = Wire.cat(place, Wire.u64(0));
    }

    byte[] seal(long number, byte[] body) {
        byte[] key = keyOf(number);
        byte[] padded = Padding.pad(body);
        byte[] record = Sealing.seal(key, padded, placeOf(number));
        Arrays.fill(key, (byte) 0);
        Arrays.fill(padded, (byte) 0);
        return record;
    }

    byte[] open(long number, byte[] record) throws Malformed {
        if (!Padding.fits(record.length - Sealing.OVERHEAD)) {
            throw new Malformed(Flaw.RECORD_LENGTH);
        }
        byte[] key = keyOf(number);
        try {
            byte[] padded = Sealing.open(key, record, placeOf(number));
            byte[] body = Padding.unpad(padded);
            Arrays.fill(padded, (byte) 0);
            return body;
        } catch (GeneralSecurityException e) {
            throw new Malformed(Flaw.RECORD_SEAL);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /// HKDF with one block of output, its extraction done once for all records.
    private byte[] keyOf(long number) {
        ByteBuffer.wrap(keyInfo).putLong(keyInfo.length - 9, number);
        return recordKeys.doFinal(keyInfo);
    }

    private byte[] placeOf(long number) {
        ByteBuffer.wrap(place).putLong(place.length - 8, number);
        return place;
    }
}
