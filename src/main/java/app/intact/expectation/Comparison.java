package app.intact.expectation;

/// How often a no was expected, and how often it came, in some asks. All rates are shares from 0 to 1,
/// over asks that were made: what was never asked had no answer and does not count.
///
/// @param answers that settled a forecast, 1 or more
/// @param noes among them, silences included where they are counted
/// @param expected the mean chance of a no that was forecast, p̄
/// @param came the share of noes among the answers
/// @param rate what is believed of the share θ of noes; its mean in the middle
/// @param bias p̄ − θ, −1 to 1, above 0 where the forecasts were gloomier than what came; its mean in the
///     middle
/// @param chanceTooGloomy P(p̄ − θ > 0.05)
/// @param chanceTooRosy P(p̄ − θ < −0.05)
/// @param verdict too gloomy or too rosy only where its chance is over 0.9 and `expected` lies more than
///     0.05 to that side of `came`
public record Comparison(
        int answers,
        int noes,
        double expected,
        double came,
        Estimate rate,
        Estimate bias,
        double chanceTooGloomy,
        double chanceTooRosy,
        Verdict verdict) {

    private static final double Z_95 = 1.96;

    static Comparison of(Counts counts, double expected, RateBelief belief) {
        var rate = belief.estimate();
        double gloomy = belief.below(expected - Verdict.MATTERS);
        double rosy = 1 - belief.below(expected + Verdict.MATTERS);
        return new Comparison(
                counts.answers(),
                counts.noes(),
                expected,
                counts.observed(),
                rate,
                new Estimate(expected - rate.high(), expected - rate.middle(), expected - rate.low()),
                gloomy,
                rosy,
                Verdict.of(gloomy, rosy, expected - counts.observed()));
    }

    /// P(|p̄ − θ| ≤ 0.05): how sure it is that expectation and reality are close.
    public double chanceClose() {
        return Math.max(0, 1 - chanceTooGloomy - chanceTooRosy);
    }

    /// How many answers it takes in all until the share of noes is known to within `halfWidth` either
    /// way, with 19 chances in 20: `1.96² θ(1 − θ) / halfWidth²`, by the normal approximation (Wald's).
    ///
    /// Worked values at θ = 0.4: 23, 41 and 92 for 0.20, 0.15 and 0.10.
    ///
    /// @param rate θ, 0 to 1
    /// @param halfWidth over 0, up to 1
    public static int answersNeeded(double rate, double halfWidth) {
        return (int) Math.round(Z_95 * Z_95 * rate * (1 - rate) / (halfWidth * halfWidth));
    }
}
