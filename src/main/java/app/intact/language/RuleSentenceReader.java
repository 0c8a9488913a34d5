package app.intact.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads by phrases and a little grammar: which words say what one is, which name a feeling, whose words they are.
/// What it leaves out, how often it is right, and how that was measured: `docs/models/identity-reader.md`.
public final class RuleSentenceReader implements SentenceReader {

    private static final Set<String> FEELING_LIKE =
            Set.of("like", "that", "if", "though", "feel", "feels", "felt", "feeling");

    private final Sentences sentences = Sentences.load();
    private final Phrases conclusions = Phrases.load("identity.txt");
    private final FeelingFinder feelings = new FeelingFinder();

    @Override
    public Reading read(PersonalText text) {
        var concluded = new ArrayList<Conclusion>();
        var named = new ArrayList<NamedFeeling>();
        for (var sentence : sentences.of(text)) {
            var matches = conclusions.in(sentence);
            var found = meant(matches, sentence);
            if (!found.isEmpty()) {
                var written = part(text, sentence.span());
                found.forEach((kind, spans) -> concluded.add(new Conclusion(kind, written, sentence.span(), spans)));
            }
            for (var feeling : feelingsIn(sentence, matches)) {
                var at = sentence.span(feeling.from(), feeling.to());
                named.add(new NamedFeeling(part(text, at), at, feeling.nearest()));
            }
        }
        return concluded.isEmpty() && named.isEmpty() ? Reading.NOTHING : new Reading(concluded, named);
    }

    private static PersonalText part(PersonalText text, Span span) {
        return PersonalText.of(text.reveal().substring(span.start(), span.end()));
    }

    /// What the writer means of themself, by kind; of phrases that overlap, the first.
    private static EnumMap<Conclusion.Kind, List<Span>> meant(List<Phrases.Match> matches, Sentence sentence) {
        var found = new EnumMap<Conclusion.Kind, List<Span>>(Conclusion.Kind.class);
        int end = 0;
        for (var match : matches) {
            if (match.from() >= end && isMeant(match, sentence)) {
                found.computeIfAbsent(kind(match, sentence), kind -> new ArrayList<>())
                        .add(sentence.span(match.from(), match.to()));
                end = match.to();
            }
        }
        return found;
    }

    private static boolean isMeant(Phrases.Match match, Sentence sentence) {
        if (sentence.laughs() || sentence.quotesAnother(match.from())) {
            return false;
        }
        return switch (match.tag()) {
            case "event" -> Voice.isOwn(sentence, match.from(), new BitSet());
            case "asfeeling" ->
                !sentence.asks()
                        && Voice.carriesTheWriter(sentence, match.from())
                        && !Voice.isBorrowed(sentence, match.from());
            default -> !sentence.asks() && !Voice.isBorrowed(sentence, match.from());
        };
    }

    private static Conclusion.Kind kind(Phrases.Match match, Sentence sentence) {
        return switch (match.tag()) {
            case "identity" -> followsFeel(match, sentence) ? Conclusion.Kind.AS_FEELING : Conclusion.Kind.IDENTITY;
            case "asfeeling" -> Conclusion.Kind.AS_FEELING;
            default -> Conclusion.Kind.valueOf(match.tag().toUpperCase(Locale.ROOT));
        };
    }

    /// "feel like [I am …]", "feel as if [I am …]", "feel [I am …]".
    private static boolean followsFeel(Phrases.Match match, Sentence sentence) {
        for (int at = match.from() - 1; at >= 0 && at >= match.from() - 3; at--) {
            var word = sentence.word(at);
            if (word.startsWith("fe") && FEELING_LIKE.contains(word)) {
                return true;
            }
            if (!FEELING_LIKE.contains(word) && !word.equals("as")) {
                return false;
            }
        }
        return false;
    }

    /// The feelings that are not part of a verdict: "miserable" in "a miserable failure" is none, "sad" in "sad and a
    /// failure" is one.
    private List<FeelingFinder.Found> feelingsIn(Sentence sentence, List<Phrases.Match> matches) {
        var verdicts = new BitSet();
        var done = new BitSet();
        for (var match : matches) {
            switch (match.tag()) {
                case "event" -> done.set(match.from(), match.to());
                case "asfeeling" -> verdicts.set(Math.max(match.from(), match.to() - 2), match.to());
                default -> verdicts.set(match.from(), match.to());
            }
        }
        return feelings.in(sentence, done).stream()
                .filter(found -> !verdicts.get(found.to() - 1))
                .toList();
    }
}
