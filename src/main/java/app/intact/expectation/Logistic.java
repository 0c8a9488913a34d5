package app.intact.expectation;

/// Between shares and log odds.
final class Logistic {

    private Logistic() {}

    /// The share with these log odds: `1 / (1 + e^(−x))`.
    static double share(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /// `ln(p / (1 − p))`; infinite at 0 and 1.
    static double logOdds(double share) {
        return Math.log(share) - Math.log1p(-share);
    }

    /// `ln(1 + e^x)`, without overflow and right to 16 decimals: minus the logarithm of the share with log odds −x.
    static double softplus(double x) {
        return Math.max(x, 0) + Math.log(1 + Math.exp(-Math.abs(x)));
    }
}
