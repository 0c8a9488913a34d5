package app.intact.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;

/// AES-256-GCM with a random nonce: `nonce (12) ‖ ciphertext ‖ tag (16)`.
///
/// Guaranteed: what was changed, or was sealed under another key or for another place, does not open. Not guaranteed:
/// that a ciphertext opens under one key only; where that matters the format adds a commitment.
final class Sealing {

    /// What sealing adds, in bytes.
    static final int OVERHEAD = 28;

    private static final AesGcmParameters AES_256_GCM = parameters();

    private Sealing() {}

    static byte[] seal(byte[] key, byte[] text, byte[] place) {
        try {
            return under(key).encrypt(text, place);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing fails only for want of a cipher", e);
        }
    }

    /// @throws GeneralSecurityException if it was not sealed under this key for this place
    static byte[] open(byte[] key, byte[] sealed, byte[] place) throws GeneralSecurityException {
        return under(key).decrypt(sealed, place);
    }

    @AccessesPartialKey // the format derives its keys itself
    private static Aead under(byte[] key) throws GeneralSecurityException {
        return AesGcmJce.create(AesGcmKey.builder()
                .setParameters(AES_256_GCM)
                .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                .build());
    }

    private static AesGcmParameters parameters() {
        try {
            return AesGcmParameters.builder()
                    .setKeySizeBytes(32)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("these are the standard parameters", e);
        }
    }
}
