package app.intact.vault;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The way in when a passphrase is forgotten or a device is gone: 16 random bytes and a check of 4, written in
/// Crockford's base 32 as eight groups of four.
public final class RecoveryCode implements Secret {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SECRET = 16;
    private static final int CHECK = 4;
    static final int WRITTEN = 32;
    private static final int GROUP = 4;

    private final byte[] bytes;

    private RecoveryCode(byte[] bytes) {
        this.bytes = bytes;
    }

    /// What became of a code that somebody typed.
    public sealed interface Parsed {}

    /// It is a code; whether it is this vault's, only opening tells.
    public record Read(RecoveryCode code) implements Parsed {}

    /// All thirty-two characters are there, but their check does not fit.
    ///
    /// @param group where one character, or two that changed places, would make it fit, from 1; 0 where none would
    public record Mistyped(int group) implements Parsed {}

    /// It is no code.
    ///
    /// @param characters how many there were of the thirty-two, spaces and dashes left out
    /// @param strange whether one of them occurs in no code
    /// @param group the first with such a character, else the one with a character missing or too many, from 1; 0
    ///     where that cannot be told
    public record NoCode(int characters, boolean strange, int group) implements Parsed {}

    public static RecoveryCode generate(SecureRandom chance) {
        byte[] bytes = new byte[SECRET];
        chance.nextBytes(bytes);
        return new RecoveryCode(bytes);
    }

    static RecoveryCode of(byte[] secret) {
        return new RecoveryCode(secret.clone());
    }

    /// Reads a code in either case, with or without spaces and dashes, O for 0, I and L for 1.
    public static Parsed parse(String typed) {
        int[] points = typed.codePoints().filter(RecoveryCode::counts).toArray();
        byte[] values = new byte[points.length];
        for (int i = 0; i < points.length; i++) {
            values[i] = (byte) value(points[i]);
            if (values[i] < 0) {
                return new NoCode(points.length, true, groupOf(i));
            }
        }
        if (points.length != WRITTEN) {
            return new NoCode(points.length, false, TypingSlip.group(values));
        }
        byte[] secret = secretIn(values);
        return secret.length > 0 ? new Read(new RecoveryCode(secret)) : new Mistyped(TypingSlip.group(values));
    }

    /// Eight groups of four characters, to be shown once.
    public List<String> groups() {
        byte[] whole = Wire.cat(bytes, check(bytes));
        var written = new StringBuilder(WRITTEN);
        for (int i = 0; i < WRITTEN; i++) {
            written.append(LETTERS.charAt(fiveBits(whole, i)));
        }
        return IntStream.range(0, WRITTEN / GROUP)
                .mapToObj(i -> written.substring(i * GROUP, (i + 1) * GROUP))
                .toList();
    }

    @Override
    public Way way() {
        return Way.RECOVERY_CODE;
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return "RecoveryCode";
    }

    private static boolean counts(int point) {
        return !Character.isWhitespace(point)
                && !Character.isSpaceChar(point)
                && Character.getType(point) != Character.DASH_PUNCTUATION;
    }

    private static int value(int point) {
        int upper = Character.toUpperCase(point);
        return switch (upper) {
            case 'O' -> 0;
            case 'I', 'L' -> 1;
            default -> LETTERS.indexOf(upper);
        };
    }

    /// The secret that thirty-two characters stand for, each as its value; empty where their check does not fit.
    static byte[] secretIn(byte[] values) {
        byte[] whole = new byte[SECRET + CHECK];
        for (int i = 0; i < WRITTEN; i++) {
            for (int bit = 0; bit < 5; bit++) {
                int at = i * 5 + bit;
                whole[at >> 3] |= (byte) ((values[i] >> (4 - bit) & 1) << (7 - (at & 7)));
            }
        }
        byte[] secret = Arrays.copyOf(whole, SECRET);
        boolean fits = Primitives.same(check(secret), Arrays.copyOfRange(whole, SECRET, whole.length));
        return fits ? secret : new byte[0];
    }

    /// From 1; what is too many at the end belongs to the last.
    static int groupOf(int index) {
        return Math.min(index, WRITTEN - 1) / GROUP + 1;
    }

    private static int fiveBits(byte[] bytes, int index) {
        int value = 0;
        for (int at = index * 5; at < index * 5 + 5; at++) {
            value = value << 1 | (bytes[at >> 3] >> (7 - (at & 7)) & 1);
        }
        return value;
    }

    private static byte[] check(byte[] secret) {
        return Arrays.copyOf(Primitives.sha256(Wire.label("rc"), secret), CHECK);
    }
}
