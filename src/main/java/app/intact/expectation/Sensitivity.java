package app.intact.expectation;

import app.intact.quantity.Intensity;
import java.util.List;
import java.util.Optional;

/// How a person looks towards their own coming asks: how much the answer worries them, and how likely a
/// no seems. The two behave differently and are shown apart; their product is the score:
///
/// ```
/// score = mean over the last 20 asks of (1 + 5 · concern/100) · (1 + 5 · chance of a no)          1 to 36
/// ```
///
/// The form is that of rejection sensitivity, concern × (7 − expectancy of acceptance), each 1 to 6
/// (Downey & Feldman 1996, doi 10.1037/0022-3514.70.6.1327), with the person's own asks in place of its
/// situations. It is not that questionnaire, and has no norms. Who expects a no may be right to: this is
/// no measure of error.
///
/// Worked value: concern 60 and a chance of 0.5 → 4 · 3.5 = 14.
///
/// @param asks that count, 1 to 20
/// @param concern the mean, 0 to 100
/// @param expectation the mean chance of a no, 0 to 1
/// @param score 1 to 36; the mean in the middle
public record Sensitivity(int asks, double concern, double expectation, Estimate score) {

    public static final int LAST = 20;

    private static final double LEAST_SCORE = 1;
    private static final double MOST_SCORE = 36;
    /// How far the products of one person's asks usually lie apart: our choice, a sixth of the scale.
    private static final double USUAL_SPREAD = 6;

    /// A coming ask, as it was seen before its answer.
    ///
    /// @param chanceOfNo 0 to 1
    public record Coming(Intensity concern, double chanceOfNo) {

        public Coming {
            if (!(chanceOfNo >= 0 && chanceOfNo <= 1)) {
                throw new IllegalArgumentException("not a share from 0 to 1: " + chanceOfNo);
            }
        }

        private double product() {
            return (1 + 5 * concern.value() / 100.0) * (1 + 5 * chanceOfNo);
        }
    }

    /// @param asks oldest first; only the last 20 count
    /// @return empty without an ask
    public static Optional<Sensitivity> of(List<Coming> asks) {
        if (asks.isEmpty()) {
            return Optional.empty();
        }
        var last = asks.subList(Math.max(0, asks.size() - LAST), asks.size());
        var score = MeanOfFew.of(last.stream().mapToDouble(Coming::product).toArray(), USUAL_SPREAD);
        return Optional.of(new Sensitivity(
                last.size(),
                last.stream().mapToInt(ask -> ask.concern().value()).average().orElseThrow(),
                last.stream().mapToDouble(Coming::chanceOfNo).average().orElseThrow(),
                new Estimate(Math.max(LEAST_SCORE, score.low()), score.middle(), Math.min(MOST_SCORE, score.high()))));
    }
}
