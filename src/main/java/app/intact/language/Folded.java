package app.intact.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words as they are compared and searched: without regard to case, accents, width, and how many spaces stand between.
/// Equal where a person would say that it is the same name. They cannot be read back out.
public final class Folded {

    /// Of nothing written.
    public static final Folded NONE = new Folded("");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private final String words;

    private Folded(String words) {
        this.words = words;
    }

    /// Several texts are one after the other, with a space between.
    public static Folded of(PersonalText... texts) {
        if (texts.length == 1 && texts[0].isBlank()) {
            return NONE;
        }
        var together =
                String.join(" ", Arrays.stream(texts).map(PersonalText::reveal).toList());
        return new Folded(fold(together));
    }

    private static String fold(String words) {
        var plain = words.chars().allMatch(unit -> unit < 128)
                ? words
                : MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .replace("ß", "ss");
        return SPACES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /// Whether each word of the other stands somewhere in here; true where the other is blank.
    public boolean hasEachWordOf(Folded other) {
        for (var word : other.words.split(" ")) {
            if (!words.contains(word)) {
                return false;
            }
        }
        return true;
    }

    public boolean isBlank() {
        return words.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Folded folded && folded.words.equals(words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    /// Says nothing of the words.
    @Override
    public String toString() {
        return "Folded";
    }
}
