package app.intact.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Set;

/// Hears danger by phrases, with idioms set aside, and with what is denied, past, supposed, quoted or joked taken as
/// oblique. What it misses, how often it is right, and how that was measured: `docs/models/danger-reader.md`.
public final class PhraseDangerReader implements DangerReader {

    private static final String IDIOM = "idiom";
    private static final int NEARBY = 8;

    private static final Set<String> DENIABLE = Voice.words(
            "going to want wanted ever be thinking think about of planning plan have had do actually really "
                    + "would will try intend feel like any thoughts urge desire intention plans the on even considering "
                    + "consider actively being a i am was currently that just attempt literally in way seriously");
    private static final Set<String> UNDENYING = Set.of("can", "could", "why", "should", "know", "sure", "reason");
    private static final Set<String> PAST =
            Voice.words("used ago tried attempted teen teenager childhood younger previously formerly once");
    private static final Set<String> LATELY =
            Voice.words("tonight today yesterday now again currently minutes hour hours week");

    private final Sentences sentences = Sentences.load();
    private final Phrases phrases = Phrases.load("danger.txt");

    @Override
    public DangerReading hear(PersonalText text) {
        var heard = new EnumMap<Danger.Reason, Danger>(Danger.Reason.class);
        for (var sentence : sentences.of(text)) {
            var matches = phrases.in(sentence);
            var reach = idiomsReach(matches, sentence.size());
            for (var match : matches) {
                if (!match.tag().equals(IDIOM)) {
                    hear(match, sentence, reach[match.to() - 1] >= match.to(), heard);
                }
            }
        }
        return DangerReading.of(heard);
    }

    /// How far an idiom reaches that has begun by each token. An idiom covers what ends inside it: "would kill [for]",
    /// "want to die [laughing]".
    private static int[] idiomsReach(List<Phrases.Match> matches, int size) {
        var reach = new int[size];
        for (var match : matches) {
            if (match.tag().equals(IDIOM)) {
                reach[match.from()] = Math.max(reach[match.from()], match.to());
            }
        }
        for (int at = 1; at < size; at++) {
            reach[at] = Math.max(reach[at], reach[at - 1]);
        }
        return reach;
    }

    private static void hear(
            Phrases.Match match, Sentence sentence, boolean idiom, EnumMap<Danger.Reason, Danger> heard) {
        var tag = match.tag().split(" ", -1);
        if (idiom && !isKillingMyself(match, sentence)) {
            return;
        }
        if (tag[1].equals("bare") && !sentence.hasTheWriter()) {
            return;
        }
        boolean explicit = tag[1].equals("now") && !idiom && isMeantNow(match, sentence);
        heard.merge(Danger.Reason.valueOf(tag[0]), explicit ? Danger.EXPLICIT : Danger.SUSPECTED, Danger::atLeast);
    }

    /// "I'd rather kill myself than go" is mostly a figure of speech, and still not passed over.
    private static boolean isKillingMyself(Phrases.Match match, Sentence sentence) {
        return sentence.word(match.to() - 1).equals("myself")
                && sentence.word(match.to() - 2).startsWith("kill");
    }

    private static boolean isMeantNow(Phrases.Match match, Sentence sentence) {
        return !sentence.quotesAnother(match.from())
                && !sentence.laughs()
                && !isDenied(match, sentence)
                && !isPast(match, sentence);
    }

    /// "I would never [kill myself]", "I do not think [I want to die]"; not "I can't stop thinking of [killing
    /// myself]".
    private static boolean isDenied(Phrases.Match match, Sentence sentence) {
        int first = match.from();
        for (int at = match.from() - 1; at >= 0 && at >= match.from() - NEARBY; at--) {
            var word = sentence.word(at);
            if (Voice.denies(sentence, at)) {
                return at == 0 || !UNDENYING.contains(sentence.word(at - 1));
            }
            first = word.equals("i") ? at : first;
            if (!DENIABLE.contains(word)) {
                break;
            }
        }
        return sentence.word(first).equals("i") && Voice.isReported(sentence, first);
    }

    private static boolean isPast(Phrases.Match match, Sentence sentence) {
        int first = Math.max(0, match.from() - NEARBY);
        int last = Math.min(sentence.size(), match.to() + NEARBY);
        boolean past = false;
        boolean lately = false;
        for (int at = first; at < last; at++) {
            past |= at < match.from() && PAST.contains(sentence.word(at));
            past |= sentence.word(at).equals("ago");
            lately |= LATELY.contains(sentence.word(at));
        }
        return past && !lately;
    }
}
