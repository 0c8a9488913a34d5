package app.intact.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Set;

/// Hears danger by phrases, with idioms set aside, and with what is denied, past, supposed, quoted or joked taken as
/// oblique. What it misses, how often it is right, and how that was measured: `docs/models/danger-reader.md`.
public final class PhraseDangerReader implements DangerReader {

    private static final String IDIOM = "idiom";
    private static final int NEARBY = 8;

    private static final Set<String> SUPPOSING = Set.of("if", "used", "once", "ago", "tried", "attempted", "unless");
    private static final Set<String> PAST = Set.of(
            "used", "ago", "tried", "attempted", "teen", "teenager", "childhood", "younger", "previously", "formerly");
    private static final Set<String> LATELY =
            Set.of("tonight", "today", "yesterday", "now", "again", "currently", "minutes", "hour", "hours", "week");

    private final Sentences sentences = Sentences.load();
    private final Phrases phrases = Phrases.load("danger.txt");

    @Override
    public DangerReading hear(PersonalText text) {
        var heard = new EnumMap<Danger.Reason, Danger>(Danger.Reason.class);
        for (var sentence : sentences.of(text)) {
            var matches = phrases.in(sentence);
            var idioms = matches.stream().filter(PhraseDangerReader::isIdiom).toList();
            for (var match : matches) {
                if (!isIdiom(match) && idioms.stream().noneMatch(idiom -> covers(idiom, match))) {
                    hear(match, sentence, heard);
                }
            }
        }
        return DangerReading.of(heard);
    }

    private static boolean isIdiom(Phrases.Match match) {
        return match.tag().equals(IDIOM);
    }

    /// An idiom covers what ends inside it: "would kill [for]", "want to die [laughing]".
    private static boolean covers(Phrases.Match idiom, Phrases.Match match) {
        return idiom.overlaps(match) && match.to() <= idiom.to();
    }

    private static void hear(Phrases.Match match, Sentence sentence, EnumMap<Danger.Reason, Danger> heard) {
        var tag = match.tag().split(" ");
        if (tag[1].equals("bare") && !Voice.hasTheWriter(sentence)) {
            return;
        }
        var clear = tag[1].equals("now") ? Danger.EXPLICIT : Danger.SUSPECTED;
        var meant = clear.atMost(most(match, sentence));
        heard.merge(Danger.Reason.valueOf(tag[0]), meant, Danger::atLeast);
    }

    private static Danger most(Phrases.Match match, Sentence sentence) {
        boolean others = sentence.isQuoted(match.from()) && sentence.quotesAnother();
        if (others || sentence.laughs() || isDenied(match, sentence) || isPast(match, sentence)) {
            return Danger.SUSPECTED;
        }
        return Danger.EXPLICIT;
    }

    /// A "not" before the phrase, no further than the last "i": "I would never [kill myself]". Two of them do not deny.
    private static boolean isDenied(Phrases.Match match, Sentence sentence) {
        int denials = 0;
        boolean supposed = false;
        for (int at = match.from() - 1; at >= 0 && at >= match.from() - NEARBY; at--) {
            denials += Voice.denies(sentence, at) ? 1 : 0;
            supposed |= SUPPOSING.contains(sentence.word(at)) && at >= match.from() - 4;
            if (sentence.word(at).equals("i")) {
                supposed |= Voice.isBorrowed(sentence, at);
                break;
            }
            if (sentence.opensClause(at)) {
                break;
            }
        }
        return denials == 1 || supposed || isBorrowed(match, sentence);
    }

    /// "I do not think [I want to die]", "if [I want to die]".
    private static boolean isBorrowed(Phrases.Match match, Sentence sentence) {
        return sentence.word(match.from()).equals("i") && Voice.isBorrowed(sentence, match.from());
    }

    private static boolean isPast(Phrases.Match match, Sentence sentence) {
        var before = words(sentence, Math.max(0, match.from() - NEARBY), match.from());
        var all = words(sentence, Math.max(0, match.from() - NEARBY), Math.min(sentence.size(), match.to() + NEARBY));
        boolean once = before.stream().anyMatch(PAST::contains) || all.contains("ago");
        return once && all.stream().noneMatch(LATELY::contains);
    }

    private static List<String> words(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, to).stream().map(Token::word).toList();
    }
}
