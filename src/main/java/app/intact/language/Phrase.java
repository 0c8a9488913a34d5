package app.intact.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// One phrase of a [Phrases] file.
final class Phrase {

    /// Our choice: enough for "really so very".
    private static final int MOST_REPEATS = 3;

    private static final Pattern PART = Pattern.compile("\\([^)]*\\)[?*]?|\\S+");

    private sealed interface Part {}

    private record Any(Alternatives runs, int least, int most) implements Part {}

    private record Gap(int most) implements Part {}

    private final String tag;
    private final boolean atClauseStart;
    private final boolean atEnd;
    private final List<Part> parts;

    private Phrase(String tag, boolean atClauseStart, boolean atEnd, List<Part> parts) {
        this.tag = tag;
        this.atClauseStart = atClauseStart;
        this.atEnd = atEnd;
        this.parts = List.copyOf(parts);
    }

    static Phrase of(String tag, String line, Map<String, Alternatives> sets) {
        boolean start = line.startsWith("^");
        boolean end = line.endsWith("$");
        var body = line.substring(start ? 1 : 0, line.length() - (end ? 1 : 0));
        var parts = new ArrayList<Part>();
        var matcher = PART.matcher(body);
        while (matcher.find()) {
            parts.add(part(matcher.group(), sets));
        }
        if (!(parts.getFirst() instanceof Any any) || any.least() == 0) {
            throw new IllegalArgumentException("a phrase must start with a word: " + line);
        }
        return new Phrase(tag, start, end, parts);
    }

    private static Part part(String written, Map<String, Alternatives> sets) {
        if (written.startsWith("~")) {
            return new Gap(Integer.parseInt(written.substring(1)));
        }
        boolean optional = written.endsWith("?");
        boolean repeated = written.endsWith("*");
        var core = optional || repeated ? written.substring(0, written.length() - 1) : written;
        var runs = core.startsWith("@")
                ? Alternatives.named(core, sets)
                : Alternatives.of(core.startsWith("(") ? core.substring(1, core.length() - 1) : core, sets);
        return new Any(runs, optional || repeated ? 0 : 1, repeated ? MOST_REPEATS : 1);
    }

    String tag() {
        return tag;
    }

    Set<String> firstWords() {
        return ((Any) parts.getFirst()).runs().firstWords();
    }

    /// The words one of which must follow the first; empty where any may, or none need.
    Set<String> secondWords() {
        var words = new HashSet<String>();
        if (!((Any) parts.getFirst()).runs().areWords() || ((Any) parts.getFirst()).most() > 1) {
            return words;
        }
        for (var part : parts.subList(1, parts.size())) {
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
        return match(sentence, from, 0, 0);
    }

    private int match(Sentence sentence, int at, int part, int times) {
        if (part == parts.size()) {
            return atEnd && !sentence.closesBefore(at) ? -1 : at;
        }
        return switch (parts.get(part)) {
            case Any any -> matchAny(any, sentence, at, part, times);
            case Gap(int most) -> matchGap(most, sentence, at, part);
        };
    }

    private int matchAny(Any any, Sentence sentence, int at, int part, int times) {
        if (times < any.most() && at < sentence.size()) {
            for (var run : any.runs().startingWith(sentence.word(at))) {
                if (standsAt(run, sentence, at)) {
                    int end = match(sentence, at + run.size(), part, times + 1);
                    if (end >= 0) {
                        return end;
                    }
                }
            }
        }
        return times >= any.least() ? match(sentence, at, part + 1, 0) : -1;
    }

    private int matchGap(int most, Sentence sentence, int at, int part) {
        for (int skipped = 0; skipped <= most && at + skipped <= sentence.size(); skipped++) {
            if (skipped > 0 && sentence.opensClause(at + skipped - 1)) {
                return -1;
            }
            int end = match(sentence, at + skipped, part + 1, 0);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
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
