package app.intact.rejection;

import app.intact.language.PersonalText;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;

/// What a rejection is called in lists: the start of its own words.
public final class Titles {

    private static final int LONGEST = 64;

    private Titles() {}

    /// The first line, cut between words at 64 characters; nothing when nothing was written.
    public static Optional<PersonalText> of(Rejection rejection) {
        var line = rejection.text().reveal().strip().lines().findFirst().orElse("").strip();
        if (line.isEmpty()) {
            return Optional.empty();
        }
        if (line.length() <= LONGEST) {
            return Optional.of(PersonalText.of(withoutFullStop(line)));
        }
        var words = BreakIterator.getWordInstance(Locale.ENGLISH);
        words.setText(line);
        int end = words.preceding(LONGEST);
        int cut = end < LONGEST / 2 ? line.offsetByCodePoints(0, line.codePointCount(0, LONGEST)) : end;
        return Optional.of(PersonalText.of(line.substring(0, cut).strip() + "…"));
    }

    private static String withoutFullStop(String line) {
        return line.endsWith(".") && !line.endsWith("..") ? line.substring(0, line.length() - 1) : line;
    }
}
