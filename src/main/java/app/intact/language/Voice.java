package app.intact.language;

import java.util.BitSet;
import java.util.Set;

/// Whose words they are, and whether they are meant: the words before a phrase that turn it into someone else's, a
/// supposition or a denial.
final class Voice {

    private static final int FRAME = 6;
    private static final int SUBJECT = 5;
    private static final int FURTHEST = 12;
    private static final int BARE = -1;
    private static final int NONE = -2;

    private static final Set<String> NEGATION = Set.of("not", "never", "no", "nor", "without", "hardly", "neither");
    private static final Set<String> NOT_DENIED = words("help stop only just shake matter sure but doubt");
    private static final Set<String> SUPPOSING = Set.of("if", "unless", "whether", "imagine", "suppose");
    private static final Set<String> TELLING =
            words("say says said saying tell tells told telling call calls called calling think thinks thought "
                    + "thinking believe believes believed claims claimed insists feel feels felt assume assumed wrote "
                    + "implied suggests treat treats treated treating acts acted convinced accuses accused accusing");
    private static final Set<String> GLUE =
            words("that me him her them us to maybe just really like how as if so though am a mean make prove it is "
                    + "such my friend everyone people about often sometimes i every day always once all constantly "
                    + "time of being at");
    private static final Set<String> NO_MORE = Set.of("used", "refuse", "refused", "stopped", "quit");
    private static final Set<String> WRITER = Set.of("i", "me", "myself");
    private static final Set<String> OTHERS =
            words("you he she they we it that who people someone everyone everybody nobody anyone mom mum mother "
                    + "dad father friend friends boss wife husband brother sister boyfriend girlfriend teacher parents "
                    + "ex him her them others");
    private static final Set<String> CARRIERS =
            words("feel felt feeling feels am was were been be being get got getting gets become became becoming "
                    + "remain remained grew left ended are seem");
    private static final Set<String> FEELING = Set.of("feel", "felt", "feeling", "feels");
    private static final Set<String> BEGINNERS = Set.of("feel", "felt", "feeling", "am", "was", "been", "got");
    private static final Set<String> MAKING =
            words("make makes made making leave leaves left leaving get gets got has have keeps kept let lets had");
    private static final Set<String> FILLERS =
            words("just really truly so very too totally completely utterly absolutely still kind sort of pretty "
                    + "quite bit little lot always often sometimes also and or but even more most both deeply extremely "
                    + "incredibly super rather honestly all now again like as fucking that constantly slightly somewhat "
                    + "terribly awfully only never not how increasingly a up much well yet genuinely especially then "
                    + "already actually immensely particularly simply almost emotionally mentally such at first than "
                    + "usually equally being");
    private static final Set<String> AFTER_A = Set.of("bit", "little", "lot", "mix", "tad");

    private Voice() {}

    /// @param listed parted by single spaces
    static Set<String> words(String listed) {
        return Set.of(listed.split(" "));
    }

    /// Whether a phrase is only supposed, denied, or said or thought by someone else.
    ///
    /// @param from its first token
    static boolean isBorrowed(Sentence sentence, int from) {
        return isReported(sentence, from) || isSupposed(sentence, from);
    }

    /// "They said that [I am …]", "I do not think [I am …]", "it does not mean that [I am …]".
    static boolean isReported(Sentence sentence, int from) {
        for (int at = from - 1; at >= 0 && at >= from - FRAME; at--) {
            var word = sentence.word(at);
            if (TELLING.contains(word)) {
                return !isTheWriters(sentence, at);
            }
            if (denies(sentence, at)) {
                return true;
            }
            if (!GLUE.contains(word)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isSupposed(Sentence sentence, int from) {
        for (int at = from - 1; at >= 0 && at >= from - FRAME; at--) {
            if (SUPPOSING.contains(sentence.word(at))) {
                return !isAsIf(sentence, at);
            }
            if (sentence.word(at).equals("i") || sentence.opensClause(at)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isAsIf(Sentence sentence, int at) {
        return at > 0 && sentence.word(at).equals("if") && sentence.word(at - 1).equals("as");
    }

    /// "I think", not "I do not think", "I used to think" or "they think"; without a subject it is the writer's.
    private static boolean isTheWriters(Sentence sentence, int verb) {
        boolean denied = false;
        for (int at = verb - 1; at >= 0 && at >= verb - SUBJECT; at--) {
            var word = sentence.word(at);
            if (word.equals("i") || word.equals("myself")) {
                return !denied;
            }
            if (word.equals("me") && at > 0 && MAKING.contains(sentence.word(at - 1))) {
                return !denied;
            }
            if (word.equals("it") && FEELING.contains(sentence.word(verb))) {
                return !denied;
            }
            if (OTHERS.contains(word)) {
                return false;
            }
            denied |= denies(sentence, at) || NO_MORE.contains(word);
        }
        return !denied;
    }

    /// "not" and the like; but not "I cannot help thinking", "not only".
    static boolean denies(Sentence sentence, int at) {
        if (!NEGATION.contains(sentence.word(at))) {
            return false;
        }
        var next = at + 1 < sentence.size() ? sentence.word(at + 1) : "";
        boolean amazed =
                next.equals("believe") && at > 0 && sentence.word(at - 1).startsWith("c");
        return !amazed && !NOT_DENIED.contains(next);
    }

    static boolean isDenied(Sentence sentence, int from, int back) {
        for (int at = from - 1; at >= 0 && at >= from - back; at--) {
            if (denies(sentence, at)) {
                return true;
            }
            if (sentence.opensClause(at)) {
                return false;
            }
        }
        return false;
    }

    /// Whether what stands at `at` is said of the writer: "I am so [sad]", "it made me [sad]", "and [sad]" after
    /// another
    /// feeling.
    ///
    /// @param feelings the tokens that name feelings; the search passes over them
    static boolean isOwn(Sentence sentence, int at, BitSet feelings) {
        int verb = carrier(sentence, at, feelings);
        if (verb == BARE) {
            return !sentence.asks();
        }
        if (verb == NONE) {
            return false;
        }
        return sentence.word(verb).equals("me")
                ? MAKING.contains(sentence.word(verb - 1)) && !isDenied(sentence, verb, 3)
                : carriesTheWriter(sentence, verb);
    }

    /// As [#isOwn], and a verb of feeling carries it: "I feel [low]", not "I am [low]".
    static boolean isFelt(Sentence sentence, int at, BitSet feelings) {
        int verb = carrier(sentence, at, feelings);
        return verb >= 0 && FEELING.contains(sentence.word(verb)) && carriesTheWriter(sentence, verb);
    }

    /// The verb, or the "me", that what stands at `at` hangs on.
    ///
    /// @return a token, [#BARE] where nothing but fillers stands before, or [#NONE]
    private static int carrier(Sentence sentence, int at, BitSet feelings) {
        for (int back = at - 1; back >= 0; back--) {
            if (back < at - FURTHEST) {
                return NONE;
            }
            var word = sentence.word(back);
            if (denies(sentence, back) || (word.equals("a") && !AFTER_A.contains(sentence.word(back + 1)))) {
                return NONE;
            }
            if (CARRIERS.contains(word) || (word.equals("me") && back > 0)) {
                return back;
            }
            if (!FILLERS.contains(word) && !feelings.get(back)) {
                return NONE;
            }
        }
        return BARE;
    }

    /// Whether the subject of the verb at `verb` is the writer, and the verb is not denied.
    static boolean carriesTheWriter(Sentence sentence, int verb) {
        for (int at = verb - 1; at >= 0 && at >= verb - SUBJECT; at--) {
            var word = sentence.word(at);
            if (WRITER.contains(word)) {
                return true;
            }
            if (OTHERS.contains(word) || denies(sentence, at)) {
                return false;
            }
            if (sentence.opensClause(at)) {
                break;
            }
        }
        return BEGINNERS.contains(sentence.word(verb));
    }
}
