package app.intact.strategy;

import java.util.Locale;

/// What an exercise asks before and after, 0 to 100. Texts: `strategy.measured.<code>.before`, `.after`, `.words` (from
/// 0
/// to 100, `|` between them) and `.line` (one run, for lists).
public enum Measured {
    /// How much it stings.
    STING,
    /// How much the no says about one's worth.
    WORTH,
    /// How much the thought is believed.
    BELIEF,
    /// How hard one is on oneself.
    HARSHNESS,
    /// How alone one is with it.
    ALONE,
    /// How well one knows what to do with it.
    CLEAR,
    /// How much one can do what one cares about.
    ABLE,
    /// How much it keeps replaying.
    REPLAYING;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// True where more of it is the better: what one can do, and knowing what to do.
    public boolean isBetterWhenMore() {
        return this == ABLE || this == CLEAR;
    }

    /// True where the question is about what the first step holds: a thought is written before it can be believed.
    public boolean isAboutTheFirstStep() {
        return this == BELIEF;
    }

    /// True where it is asked once more at the next check-in: whether a thought is believed shows later.
    public boolean isAskedLater() {
        return this == BELIEF;
    }
}
