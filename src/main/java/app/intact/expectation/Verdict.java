package app.intact.expectation;

/// What may be said about a person's expectations: only where it is more than nine tenths sure, and only
/// where the answers themselves lie that way. Without the second, a no that was foretold as certain, and
/// came, would be called too gloomy, because one answer leaves room for others.
public enum Verdict {
    /// A no was expected clearly more often than it came.
    TOO_GLOOMY,
    /// A no was expected clearly less often than it came.
    TOO_ROSY,
    CANNOT_TELL_YET;

    /// A difference of five points is none that matters.
    static final double MATTERS = 0.05;

    private static final double SURE = 0.9;

    /// @param difference the mean chance of a no that was forecast less the share that came
    static Verdict of(double chanceTooGloomy, double chanceTooRosy, double difference) {
        if (chanceTooGloomy > SURE && difference > MATTERS) {
            return TOO_GLOOMY;
        }
        return chanceTooRosy > SURE && difference < -MATTERS ? TOO_ROSY : CANNOT_TELL_YET;
    }
}
