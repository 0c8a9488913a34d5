package app.intact.expectation;

import org.apache.commons.statistics.distribution.TDistribution;

/// What a few numbers say about the mean of many: `x ~ N(m, s²)`, every m alike before, and `s²` scaled
/// inverse χ² with 2 degrees of freedom about the square of a usual spread, as if two more numbers had
/// been seen with that spread. So one number has a wide range rather than none, and numbers that happen
/// to be equal are not taken for certain.
///
/// m is then Student's t with n + 1 degrees of freedom about the mean, with scale `√((2 s0² + Σ(x − x̄)²)
/// / ((n + 1) n))` (Gelman et al., Bayesian Data Analysis, 3rd ed. 2013, §3.3).
///
/// Worked value: 10, 20, 30 with s0 = 20 → 20, 90 % between 0.54 and 39.46.
final class MeanOfFew {

    private static final int IMAGINED = 2;

    private MeanOfFew() {}

    /// @param numbers one or more
    /// @param usualSpread s0, our choice for each quantity
    static Estimate of(double[] numbers, double usualSpread) {
        int n = numbers.length;
        double mean = mean(numbers);
        double squares = IMAGINED * usualSpread * usualSpread;
        for (double number : numbers) {
            squares += (number - mean) * (number - mean);
        }
        double freedom = n - 1.0 + IMAGINED;
        double reach = TDistribution.of(freedom).inverseCumulativeProbability(RateBelief.HIGH)
                * Math.sqrt(squares / freedom / n);
        return new Estimate(mean - reach, mean, mean + reach);
    }

    static double mean(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum / numbers.length;
    }
}
