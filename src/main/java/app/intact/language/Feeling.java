package app.intact.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A feeling a person can name. Its word and what it means stand in `words/en/feeling.properties` under
/// `feeling.<code>` and `feeling.<code>.means`.
public enum Feeling {
    HURT(FeelingFamily.HURT),
    STUNG(FeelingFamily.HURT),
    WOUNDED(FeelingFamily.HURT),
    RAW(FeelingFamily.HURT),
    CRUSHED(FeelingFamily.HURT),
    HEARTBROKEN(FeelingFamily.HURT),
    SAD(FeelingFamily.SAD),
    DISAPPOINTED(FeelingFamily.SAD),
    LET_DOWN(FeelingFamily.SAD),
    GRIEVING(FeelingFamily.SAD),
    REGRETFUL(FeelingFamily.SAD),
    HOPELESS(FeelingFamily.SAD),
    LONELY(FeelingFamily.ALONE),
    LEFT_OUT(FeelingFamily.ALONE),
    UNSEEN(FeelingFamily.ALONE),
    CUT_OFF(FeelingFamily.ALONE),
    LONGING(FeelingFamily.ALONE),
    ASHAMED(FeelingFamily.ASHAMED),
    EMBARRASSED(FeelingFamily.ASHAMED),
    HUMILIATED(FeelingFamily.ASHAMED),
    GUILTY(FeelingFamily.ASHAMED),
    EXPOSED(FeelingFamily.ASHAMED),
    SELF_CONSCIOUS(FeelingFamily.ASHAMED),
    ANNOYED(FeelingFamily.ANGRY),
    FRUSTRATED(FeelingFamily.ANGRY),
    ANGRY(FeelingFamily.ANGRY),
    RESENTFUL(FeelingFamily.ANGRY),
    BETRAYED(FeelingFamily.ANGRY),
    JEALOUS(FeelingFamily.ANGRY),
    ENVIOUS(FeelingFamily.ANGRY),
    UNEASY(FeelingFamily.AFRAID),
    WORRIED(FeelingFamily.AFRAID),
    ANXIOUS(FeelingFamily.AFRAID),
    INSECURE(FeelingFamily.AFRAID),
    DREADING(FeelingFamily.AFRAID),
    PANICKY(FeelingFamily.AFRAID),
    NUMB(FeelingFamily.FLAT),
    EMPTY(FeelingFamily.FLAT),
    TIRED(FeelingFamily.FLAT),
    DISCOURAGED(FeelingFamily.FLAT),
    OVERWHELMED(FeelingFamily.FLAT),
    SHOCKED(FeelingFamily.MIXED),
    CONFUSED(FeelingFamily.MIXED),
    RELIEVED(FeelingFamily.MIXED),
    CURIOUS(FeelingFamily.MIXED),
    HOPEFUL(FeelingFamily.MIXED);

    private final FeelingFamily family;

    Feeling(FeelingFamily family) {
        this.family = family;
    }

    public FeelingFamily family() {
        return family;
    }

    /// Stable, kept in journals: `left-out`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The feeling a journal names by its code.
    ///
    /// @return empty for a code that is none of ours
    public static Optional<Feeling> ofCode(String code) {
        return Arrays.stream(values())
                .filter(feeling -> feeling.code().equals(code))
                .findFirst();
    }
}
