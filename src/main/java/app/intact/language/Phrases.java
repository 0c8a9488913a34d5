package app.intact.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Phrases to look for in a sentence, read from a file of this room.
///
/// A line `[tag]` names the phrases below it; `@set = one | two words | three` names alternatives; any other line is a
/// phrase. In a phrase, `(a|b c)` are alternatives, `@set` uses a set, `?` after a part makes it optional, `*` allows
/// it up
/// to three times, `~2` stands for up to two words of the same clause, and `^` before the rest asks for the start of a
/// clause, `$` after it for the end of one. The first word of a phrase is always needed, so each word of a
/// sentence is tried against few phrases, and the time grows with the length of the text only.
final class Phrases {

    /// @param tag of the phrase found
    /// @param from first token
    /// @param to after the last token
    record Match(String tag, int from, int to) {}

    private final Map<String, Opening> byFirstWord;

    private Phrases(Map<String, Opening> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    /// The phrases that start with one word, by the word that may follow it.
    private static final class Opening {

        private final List<Phrase> anyNext = new ArrayList<>();
        private final Map<String, List<Phrase>> byNextWord = new HashMap<>();

        void add(Phrase phrase) {
            var next = phrase.secondWords();
            if (next.isEmpty()) {
                anyNext.add(phrase);
            }
            next.forEach(word ->
                    byNextWord.computeIfAbsent(word, key -> new ArrayList<>()).add(phrase));
        }
    }

    /// @param names of files inside `resources/language`, read as one: a set serves all that follows
    static Phrases load(String... names) {
        return of(
                Stream.of(names).flatMap(name -> WordFile.lines(name).stream()).toList());
    }

    static Phrases of(List<String> lines) {
        var sets = new HashMap<String, Alternatives>();
        var byFirstWord = new HashMap<String, Opening>();
        var tag = "";
        for (var line : lines) {
            if (line.startsWith("[")) {
                tag = line.substring(1, line.length() - 1);
            } else if (line.startsWith("@") && line.contains(" = ")) {
                var sides = line.split(" = ", 2);
                sets.put(sides[0].strip(), Alternatives.of(sides[1], sets));
            } else {
                var phrase = Phrase.of(tag, line, sets);
                for (var first : phrase.firstWords()) {
                    byFirstWord.computeIfAbsent(first, key -> new Opening()).add(phrase);
                }
            }
        }
        return new Phrases(byFirstWord);
    }

    /// All that is found, by where it starts; phrases may overlap.
    List<Match> in(Sentence sentence) {
        var found = new ArrayList<Match>();
        for (int from = 0; from < sentence.size(); from++) {
            var opening = byFirstWord.get(sentence.word(from));
            if (opening != null) {
                var next = from + 1 < sentence.size() ? sentence.word(from + 1) : "";
                find(opening.anyNext, sentence, from, found);
                find(opening.byNextWord.getOrDefault(next, List.of()), sentence, from, found);
            }
        }
        found.sort(Comparator.comparingInt(Match::from).thenComparing(Match::to, Comparator.reverseOrder()));
        return found;
    }

    private static void find(List<Phrase> phrases, Sentence sentence, int from, List<Match> found) {
        for (var phrase : phrases) {
            int to = phrase.endFrom(sentence, from);
            if (to > from) {
                found.add(new Match(phrase.tag(), from, to));
            }
        }
    }
}
