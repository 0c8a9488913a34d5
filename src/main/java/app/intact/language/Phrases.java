package app.intact.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Phrases to look for in a sentence, read from a file of this room.
///
/// A line `[tag]` names the phrases below it; `@set = one | two words | three` names alternatives; any other line is a
/// phrase. In a phrase, `(a|b c)` are alternatives, `@set` uses a set, `?` after a part makes it optional, `*` allows
/// it up to three times, `~2` stands for up to two words of the same clause, `-2` for the same with no denial among
/// them, `^` before the rest asks for the start
/// of a clause, `$` after it for the end of one. The first word of a phrase is always needed, so each word of a
/// sentence is tried against few phrases, and the time grows with the length of the text only. A phrase is taken apart
/// when a word that may open it is first met, so that the first reading does not wait for all of them.
final class Phrases {

    /// @param tag of the phrase found
    /// @param from first token
    /// @param to after the last token
    record Match(String tag, int from, int to) {}

    private final Map<String, Opening> byFirstWord;

    private Phrases(Map<String, Opening> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    /// The phrases that start with one word, by the word that may follow it; sorted when the word is first met.
    private static final class Opening {

        private final List<Phrase> phrases = new ArrayList<>();
        private volatile @Nullable Map<String, List<Phrase>> byNextWord;

        void add(Phrase phrase) {
            phrases.add(phrase);
        }

        /// Those that any word may follow come under the empty word.
        List<Phrase> before(String next) {
            var sorted = byNextWord;
            if (sorted == null) {
                sorted = new HashMap<>();
                for (var phrase : phrases) {
                    var words = phrase.secondWords();
                    for (var word : words.isEmpty() ? Set.of("") : words) {
                        sorted.computeIfAbsent(word, key -> new ArrayList<>()).add(phrase);
                    }
                }
                byNextWord = sorted;
            }
            return sorted.getOrDefault(next, List.of());
        }
    }

    /// @param names of files inside `resources/language`
    static Phrases load(String... names) {
        return of(Arrays.stream(names)
                .flatMap(name -> WordFile.lines(name).stream())
                .toList());
    }

    static Phrases of(List<String> lines) {
        var sets = new Sets();
        var byFirstWord = new HashMap<String, Opening>();
        var tag = "";
        for (var line : lines) {
            if (line.startsWith("[")) {
                tag = line.substring(1, line.length() - 1);
            } else if (line.startsWith("@") && line.contains(" = ")) {
                var sides = line.split(" = ", 2);
                sets.put(sides[0].strip(), sides[1]);
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
                find(opening.before(""), sentence, from, found);
                if (!next.isEmpty()) {
                    find(opening.before(next), sentence, from, found);
                }
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
