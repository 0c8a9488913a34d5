package app.intact.quantity;

import java.util.HexFormat;
import java.util.random.RandomGenerator;

/// How ids are written: 128 bits of chance as 32 lower-case hexadecimal digits, safe in an address.
public final class OpaqueId {

    private static final int LENGTH = 32;

    private OpaqueId() {}

    public static String fresh(RandomGenerator chance) {
        var bytes = new byte[LENGTH / 2];
        chance.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    public static boolean isOne(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char digit = text.charAt(i);
            if (!HexFormat.isHexDigit(digit) || (digit >= 'A' && digit <= 'F')) {
                return false;
            }
        }
        return true;
    }
}
