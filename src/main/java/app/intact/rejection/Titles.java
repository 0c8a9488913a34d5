package app.intact.rejection;

import app.intact.words.Times;
import app.intact.words.Words;
import java.text.BreakIterator;
import java.time.Instant;
import java.util.Locale;

/// What a rejection is called in lists: the start of its own words, or its day when nothing was written.
public final class Titles {

    private static final int LONGEST = 64;

    private Titles() {}

    /// The first line, cut between words at 64 characters. It is the person's own text: it belongs on pages only.
    public static String of(Rejection rejection, Words words, Times times, Instant now) {
        var line =
                rejection.text().reveal().strip().lines().findFirst().orElse("").strip();
        if (line.isEmpty()) {
            return words.say("rejection.untitled", "day", times.day(rejection.toldAt(), now));
        }
        return line.length() <= LONGEST ? withoutFullStop(line) : cut(line);
    }

    private static String cut(String line) {
        var words = BreakIterator.getWordInstance(Locale.ENGLISH);
        words.setText(line);
        int end = words.preceding(LONGEST);
        if (end < LONGEST / 2) {
            end = Character.isLowSurrogate(line.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
        }
        return line.substring(0, end).strip() + "…";
    }

    private static String withoutFullStop(String line) {
        return line.endsWith(".") && !line.endsWith("..") ? line.substring(0, line.length() - 1) : line;
    }
}
