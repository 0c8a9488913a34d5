package app.intact.expectation;

/// What may be said about a person's expectations, and only where it is more than nine tenths sure.
public enum Verdict {
    /// A no was expected clearly more often than it came.
    TOO_GLOOMY,
    /// A no was expected clearly less often than it came.
    TOO_ROSY,
    CANNOT_TELL_YET;

    /// A difference of five points is none that matters.
    static final double MATTERS = 0.05;

    private static final double SURE = 0.9;

    static Verdict of(double chanceTooGloomy, double chanceTooRosy) {
        if (chanceTooGloomy > SURE) {
            return TOO_GLOOMY;
        }
        return chanceTooRosy > SURE ? TOO_ROSY : CANNOT_TELL_YET;
    }
}
