package app.intact.expectation;

/// A forecast that has its answer.
///
/// @param kind of the ask, as a code or a name; what has the same kind is judged together
/// @param chanceOfNo as it was forecast, a share from 0 to 1, both included
public record SettledForecast(String kind, double chanceOfNo, SettledBy by) {

    public SettledForecast {
        if (!(chanceOfNo >= 0 && chanceOfNo <= 1)) {
            throw new IllegalArgumentException("not a share from 0 to 1: " + chanceOfNo);
        }
        chanceOfNo += 0.0; // the negative zero becomes the usual one, which it equals but is sorted before
    }

    /// @param percent chance of a no, 0 to 100, both included
    public static SettledForecast ofPercent(String kind, double percent, SettledBy by) {
        return new SettledForecast(kind, percent / 100, by);
    }
}
