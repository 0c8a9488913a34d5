package app.intact.strategy.page;

import app.intact.language.PersonalText;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/// What was written, in lines short enough to sort: one for each sentence.
final class Lines {

    /// The most lines on one page; what is left over stays together in the last one. Our choice: more is a chore.
    static final int MOST = 12;

    private Lines() {}

    static List<String> of(List<PersonalText> texts) {
        var found = new LinkedHashSet<String>();
        for (var text : texts) {
            text.reveal().lines().forEach(line -> sentences(line, found));
        }
        var all = new ArrayList<>(found);
        if (all.size() <= MOST) {
            return List.copyOf(all);
        }
        var lines = new ArrayList<>(all.subList(0, MOST - 1));
        lines.add(String.join(" ", all.subList(MOST - 1, all.size())));
        return List.copyOf(lines);
    }

    private static void sentences(String line, LinkedHashSet<String> into) {
        var sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(line);
        int start = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            var sentence = line.substring(start, end).strip();
            if (sentence.codePoints().anyMatch(Character::isLetterOrDigit)) {
                into.add(sentence);
            }
            start = end;
        }
    }
}
