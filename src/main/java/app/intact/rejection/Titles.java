package app.intact.rejection;

import app.intact.words.Times;
import app.intact.words.Words;
import java.text.BreakIterator;
import java.time.Instant;
import java.util.Locale;

/// What a rejection is called in lists: the start of its own words, or its day when nothing was written.
public final class Titles {

    private static final int LONGEST = 64;
    private static final int SHORTEST = 12;

    private Titles() {}

    /// The first sentence, cut between words at 64 characters. It is the person's own text: it belongs on pages only.
    public static String of(Rejection rejection, Words words, Times times, Instant now) {
        var line =
                rejection.text().reveal().strip().lines().findFirst().orElse("").strip();
        if (line.isEmpty()) {
            return words.say("rejection.untitled", "day", times.day(rejection.toldAt(), now));
        }
        var sentence = firstSentence(line);
        return sentence.length() <= LONGEST ? withoutFullStop(sentence) : cut(sentence);
    }

    /// A very short one ("No.") says too little alone.
    private static String firstSentence(String line) {
        var sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(line);
        if (line.length() <= SHORTEST) {
            return line;
        }
        int end = sentences.following(SHORTEST);
        return end == BreakIterator.DONE ? line : line.substring(0, end).strip();
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
