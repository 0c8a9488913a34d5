package app.intact.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One phrase of a [Phrases] file.
final class Phrase {

    /// Our choice: enough for "really so very".
    private static final int MOST_REPEATS = 3;

    private static final Pattern PART = Pattern.compile("\\([^)]*\\)[?*]?|\\S+");

    private sealed interface Part {}

    private record Any(Alternatives runs, int least, int most) implements Part {}

    /// @param denies whether it may pass over a denial
    private record Gap(int most, boolean denies) implements Part {}

    private final String tag;
    private final String line;
    private final Sets sets;
    private final boolean atClauseStart;
    private final boolean atEnd;
    private final Any first;
    private volatile @Nullable List<Part> parts;

    private Phrase(String tag, String line, Sets sets) {
        this.tag = tag;
        this.sets = sets;
        this.atClauseStart = line.startsWith("^");
        this.atEnd = line.endsWith("$");
        this.line = line.substring(atClauseStart ? 1 : 0, line.length() - (atEnd ? 1 : 0));
        var start = PART.matcher(this.line);
        if (!start.find() || !(part(start.group(), sets) instanceof Any any) || any.least() == 0) {
            throw new IllegalArgumentException("a phrase must start with a word: " + line);
        }
        this.first = any;
    }

    static Phrase of(String tag, String line, Sets sets) {
        return new Phrase(tag, line, sets);
    }

    /// All parts. They are made when first asked for, since most phrases never are; two threads may make them at once,
    /// to the same effect.
    private List<Part> parts() {
        var made = parts;
        if (made == null) {
            made = PART.matcher(line)
                    .results()
                    .map(found -> part(found.group(), sets))
                    .toList();
            parts = made;
        }
        return made;
    }

    private static Part part(String written, Sets sets) {
        if (written.startsWith("~") || written.startsWith("-")) {
            return new Gap(Integer.parseInt(written.substring(1)), written.startsWith("~"));
        }
        boolean optional = written.endsWith("?");
        boolean repeated = written.endsWith("*");
        var core = optional || repeated ? written.substring(0, written.length() - 1) : written;
        var runs = core.startsWith("@")
                ? sets.named(core)
                : Alternatives.of(core.startsWith("(") ? core.substring(1, core.length() - 1) : core, sets);
        return new Any(runs, optional || repeated ? 0 : 1, repeated ? MOST_REPEATS : 1);
    }

    String tag() {
        return tag;
    }

    Set<String> firstWords() {
        return first.runs().firstWords();
    }

    /// The words one of which must follow the first; empty where any may, or none need.
    Set<String> secondWords() {
        var words = new HashSet<String>();
        if (!first.runs().areWords() || first.most() > 1) {
            return words;
        }
        for (var part : parts().subList(1, parts().size())) {
            if (!(part instanceof Any any)) {
                return Set.of();
            }
            words.addAll(any.runs().firstWords());
            if (any.least() > 0) {
                return words;
            }
        }
        return Set.of();
    }

    /// Where the phrase ends if it starts here.
    ///
    /// @return after the last token of the phrase, or −1 where it does not start at `from`
    int endFrom(Sentence sentence, int from) {
        if (atClauseStart && !sentence.opensClause(from)) {
            return -1;
        }
        return match(parts(), sentence, from, 0, 0);
    }

    private int match(List<Part> parts, Sentence sentence, int at, int part, int times) {
        if (part == parts.size()) {
            return atEnd && !sentence.closesBefore(at) ? -1 : at;
        }
        return switch (parts.get(part)) {
            case Any any -> matchAny(parts, any, sentence, at, part, times);
            case Gap gap -> matchGap(parts, gap, sentence, at, part);
        };
    }

    private int matchAny(List<Part> parts, Any any, Sentence sentence, int at, int part, int times) {
        if (times < any.most() && at < sentence.size()) {
            for (var run : any.runs().startingWith(sentence.word(at))) {
                if (standsAt(run, sentence, at)) {
                    int end = match(parts, sentence, at + run.size(), part, times + 1);
                    if (end >= 0) {
                        return end;
                    }
                }
            }
        }
        return times >= any.least() ? match(parts, sentence, at, part + 1, 0) : -1;
    }

    private int matchGap(List<Part> parts, Gap gap, Sentence sentence, int at, int part) {
        for (int skipped = 0; skipped <= gap.most() && at + skipped <= sentence.size(); skipped++) {
            if (skipped > 0 && stops(gap, sentence, at + skipped - 1)) {
                return -1;
            }
            int end = match(parts, sentence, at + skipped, part + 1, 0);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    private static boolean stops(Gap gap, Sentence sentence, int at) {
        return sentence.opensClause(at)
                || (!gap.denies() && !sentence.word(at).equals("no") && Voice.denies(sentence, at));
    }

    private static boolean standsAt(List<String> run, Sentence sentence, int at) {
        if (at + run.size() > sentence.size()) {
            return false;
        }
        for (int word = 1; word < run.size(); word++) {
            if (!run.get(word).equals(sentence.word(at + word))) {
                return false;
            }
        }
        return true;
    }
}
