package app.intact.vault;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// A passphrase, as the vault takes it: Unicode form NFKC in UTF-8, never trimmed.
public final class Passphrase implements Secret {

    /// Least length in Unicode characters, after NFKC (NIST SP 800-63B-4, for a secret that stands alone).
    public static final int LEAST = 15;

    /// Greatest length in Unicode characters, after NFKC.
    public static final int MOST = 1_024;

    /// Words in a generated passphrase, each drawn from 7,656: about 77 bits.
    public static final int WORDS = 6;

    /// zxcvbn's estimate from which a passphrase is taken: "safely unguessable", 10⁸ guesses or more. Our choice, above
    /// the slowness that the derivation adds.
    private static final int STRONG_ENOUGH = 3;

    /// zxcvbn's work grows with the square of the length; what follows cannot make the start weaker.
    private static final int MEASURED = 100;

    private final byte[] bytes;

    private Passphrase(byte[] bytes) {
        this.bytes = bytes;
    }

    /// What is to be said about a passphrase that somebody chose.
    public sealed interface Check {
        /// zxcvbn's estimate, 0 (guessed at once) to 4.
        int strength();
    }

    /// It may be used.
    public record Good(Passphrase passphrase, int strength) implements Check {}

    /// It may not be used.
    public record Poor(Problem problem, int strength) implements Check {}

    /// Why a passphrase is not taken.
    public enum Problem {
        TOO_SHORT,
        TOO_LONG,
        WEAK
    }

    /// Checks a passphrase that somebody chose for a vault.
    public static Check of(char[] typed) {
        String normal = normal(typed);
        int length = normal.codePointCount(0, normal.length());
        int strength = strength(normal);
        if (length < LEAST) {
            return new Poor(Problem.TOO_SHORT, strength);
        }
        if (length > MOST) {
            return new Poor(Problem.TOO_LONG, strength);
        }
        if (strength < STRONG_ENOUGH) {
            return new Poor(Problem.WEAK, strength);
        }
        return new Good(new Passphrase(utf8(normal)), strength);
    }

    /// What was typed to open a vault; it is only right or wrong.
    public static Passphrase typed(char[] typed) {
        char[] kept = typed.length > 4 * MOST ? Arrays.copyOf(typed, 4 * MOST) : typed;
        return new Passphrase(utf8(normal(kept)));
    }

    /// Six words drawn from the list, each as likely as any other, with a space between.
    public static Passphrase generate(SecureRandom chance) {
        List<String> list = words();
        String drawn = chance.ints(WORDS, 0, list.size()).mapToObj(list::get).collect(Collectors.joining(" "));
        return new Passphrase(utf8(drawn));
    }

    /// The words themselves, for the one page that shows a generated passphrase.
    public String reveal() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public Way way() {
        return Way.PASSPHRASE;
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
        return "Passphrase";
    }

    static List<String> words() {
        var resource = Objects.requireNonNull(Passphrase.class.getResourceAsStream("/vault/words.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.US_ASCII))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String normal(char[] typed) {
        return Normalizer.normalize(CharBuffer.wrap(typed), Normalizer.Form.NFKC);
    }

    private static int strength(String normal) {
        return new Zxcvbn()
                .measure(normal.substring(0, Math.min(MEASURED, normal.length())))
                .getScore();
    }

    private static byte[] utf8(String normal) {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(normal);
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        if (encoded.hasArray()) {
            Arrays.fill(encoded.array(), (byte) 0);
        }
        return bytes;
    }
}
