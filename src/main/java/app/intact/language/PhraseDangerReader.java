package app.intact.language;

import static app.intact.language.Voice.words;

import java.util.EnumMap;
import java.util.List;
import java.util.Set;

/// Hears danger by phrases, with idioms set aside, and with what is denied, past, supposed, quoted or joked taken as
/// oblique. What it misses, how often it is right, and how that was measured: `docs/models/danger-reader.md`.
public final class PhraseDangerReader implements DangerReader {

    private static final String IDIOM = "idiom";
    private static final int NEARBY = 8;

    /// In sentences: how close "I can't do this any more" stands to "goodbye" for the two to be heard as one.
    private static final int SAME_BREATH = 2;

    private static final Set<String> SUBJECTS =
            words("i everyone everybody they you all people family kids children parents friends world nobody no");

    private static final Set<String> DENIABLE =
            words("going to want wanted ever be thinking think about of planning plan have had do actually really "
                    + "would will try intend feel like any thoughts urge desire intention plans the on even considering "
                    + "consider actively being a i am was currently that just attempt literally in way seriously");
    private static final Set<String> UNDENYING = Set.of("can", "could", "why", "should", "know", "sure", "reason");
    private static final Set<String> PAST =
            words("used ago tried attempted teen teenager childhood younger previously formerly once");
    private static final Set<String> LATELY =
            words("tonight today yesterday now again currently minutes hour hours week");

    private final Sentences sentences = Sentences.load();
    private final Phrases phrases =
            Phrases.load("danger.txt", "danger-people.txt", "danger-languages.txt", "danger-idioms.txt");

    @Override
    public DangerReading hear(PersonalText text) {
        var heard = new Heard();
        for (var sentence : sentences.of(text)) {
            heard.count++;
            var matches = phrases.in(sentence);
            var reach = idiomsReach(matches, sentence.size());
            for (var match : matches) {
                if (!match.tag().equals(IDIOM)) {
                    hear(match, sentence, reach[match.to() - 1] >= match.to(), heard);
                }
            }
        }
        return DangerReading.of(heard.byReason);
    }

    /// What was heard so far. Being at one's end is oblique; with a farewell in the same breath it is explicit.
    private static final class Heard {

        private final EnumMap<Danger.Reason, Danger> byReason = new EnumMap<>(Danger.Reason.class);
        private int count;
        private int weary;
        private int last;

        void add(Danger.Reason reason, Danger danger) {
            byReason.merge(reason, danger, Danger::atLeast);
        }

        void weary() {
            weary = count;
            joined();
        }

        void last() {
            last = count;
            joined();
        }

        private void joined() {
            if (weary > 0 && last > 0 && Math.abs(weary - last) <= SAME_BREATH) {
                add(Danger.Reason.SELF_HARM, Danger.EXPLICIT);
            }
        }
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

    private static void hear(Phrases.Match match, Sentence sentence, boolean idiom, Heard heard) {
        var tag = match.tag().split(" ", -1);
        if (idiom && !isKillingMyself(match, sentence)) {
            return;
        }
        var reason = Danger.Reason.valueOf(tag[0]);
        if (isOfAnother(reason, tag[1], match, sentence)) {
            return;
        }
        boolean meant = !idiom && isMeantNow(match, sentence);
        if (tag[1].equals("final")) {
            if (meant) {
                heard.last();
            }
            return;
        }
        if (tag[1].equals("weary") && meant) {
            heard.weary();
        }
        boolean clear = tag[1].equals("now") || (tag[1].equals("own") && sentence.isOfTheWriterNow());
        heard.add(reason, meant && clear ? Danger.EXPLICIT : Danger.SUSPECTED);
    }

    /// Oblique words that are someone else's: "he said "I can't do this any more"". "He wrote "I will kill you"" is no
    /// wish of the writer's, and "he never hits me" needs no help.
    private static boolean isOfAnother(Danger.Reason reason, String clarity, Phrases.Match match, Sentence sentence) {
        boolean oblique = !clarity.equals("now") && !clarity.equals("own");
        boolean quoted = sentence.quotesAnother(match.from());
        return switch (reason) {
            case SELF_HARM -> (oblique && quoted) || (clarity.equals("bare") && !sentence.hasTheWriter());
            case HARMED -> oblique && isDenied(match, sentence);
            case HARMING -> quoted;
        };
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
        return SUBJECTS.contains(sentence.word(first)) && Voice.isReported(sentence, first);
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
