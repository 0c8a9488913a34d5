package app.intact.vault;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// Hides how long a body is, up to its size class: `u32 length ‖ body ‖ zeros`, filled to 512, 1,024, 2,048 or 4,096
/// bytes, and above that as Padmé does (Nikitin et al., 2019, doi:10.2478/popets-2019-0056; at most 12 % more).
final class Padding {

    /// The largest body, in bytes.
    static final int MOST = 1 << 20;

    private static final int LENGTH = 4;
    private static final int[] SMALL = {512, 1024, 2048, 4096};

    private Padding() {}

    static byte[] pad(byte[] body) {
        return ByteBuffer.allocate(filled(body.length + LENGTH))
                .putInt(body.length)
                .put(body)
                .array();
    }

    static byte[] unpad(byte[] padded) throws Malformed {
        if (padded.length < LENGTH) {
            throw new Malformed(Flaw.RECORD_PADDING);
        }
        int length = ByteBuffer.wrap(padded).getInt();
        if (length < 0 || length > padded.length - LENGTH || filled(length + LENGTH) != padded.length) {
            throw new Malformed(Flaw.RECORD_PADDING);
        }
        for (int i = LENGTH + length; i < padded.length; i++) {
            if (padded[i] != 0) {
                throw new Malformed(Flaw.RECORD_PADDING);
            }
        }
        if (length < 1 || length > MOST) {
            throw new Malformed(Flaw.BODY_SIZE);
        }
        return Arrays.copyOfRange(padded, LENGTH, LENGTH + length);
    }

    /// The size that so many bytes, length field included, are filled to.
    static int filled(int bytes) {
        for (int size : SMALL) {
            if (bytes <= size) {
                return size;
            }
        }
        int exponent = 31 - Integer.numberOfLeadingZeros(bytes);
        int kept = 32 - Integer.numberOfLeadingZeros(exponent);
        int mask = (1 << (exponent - kept)) - 1;
        return (bytes + mask) & ~mask;
    }

    /// Whether a padded body can be so many bytes long.
    static boolean fits(int bytes) {
        return bytes >= SMALL[0] && bytes <= filled(MOST + LENGTH) && filled(bytes) == bytes;
    }
}
