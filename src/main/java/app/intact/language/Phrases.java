package app.intact.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Phrases to look for in a sentence, read from a file of this room.
///
/// A line `[tag]` names the phrases below it; `@set = one | two words | three` names alternatives; any other line is a
/// phrase. In a phrase, `(a|b c)` are alternatives, `@set` uses a set, `?` after a part makes it optional, `*` allows it up
/// to three times, `~2` stands for up to two words of the same clause, and `^` before the rest asks for the start of a
/// clause, `$` after it for the end of one. The first word of a phrase is always needed, so each word of a
/// sentence is tried against few phrases, and the time grows with the length of the text only.
final class Phrases {

    /// @param tag of the phrase found
    /// @param from first token
    /// @param to after the last token
    record Match(String tag, int from, int to) {

        boolean overlaps(Match other) {
            return from < other.to && other.from < to;
        }
    }

    private final Map<String, List<Phrase>> byFirstWord;

    private Phrases(Map<String, List<Phrase>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    /// @param name of a file inside `resources/language`
    static Phrases load(String name) {
        return of(WordFile.lines(name));
    }

    static Phrases of(List<String> lines) {
        var sets = new HashMap<String, Alternatives>();
        var byFirstWord = new HashMap<String, List<Phrase>>();
        var tag = "";
        for (var line : lines) {
            if (line.startsWith("[")) {
                tag = line.substring(1, line.length() - 1);
            } else if (line.startsWith("@") && line.contains(" = ")) {
                var sides = line.split(" = ", 2);
                sets.merge(sides[0].strip(), Alternatives.of(sides[1], sets), Alternatives::and);
            } else {
                var phrase = Phrase.of(tag, line, sets);
                for (var first : phrase.firstWords()) {
                    byFirstWord.computeIfAbsent(first, key -> new ArrayList<>()).add(phrase);
                }
            }
        }
        return new Phrases(byFirstWord);
    }

    /// All that is found, by where it starts; phrases may overlap.
    List<Match> in(Sentence sentence) {
        var found = new ArrayList<Match>();
        for (int from = 0; from < sentence.size(); from++) {
            for (var phrase : byFirstWord.getOrDefault(sentence.word(from), List.of())) {
                int to = phrase.endFrom(sentence, from);
                if (to > from) {
                    found.add(new Match(phrase.tag(), from, to));
                }
            }
        }
        found.sort(Comparator.comparingInt(Match::from).thenComparing(Match::to, Comparator.reverseOrder()));
        return found;
    }
}
