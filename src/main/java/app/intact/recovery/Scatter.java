package app.intact.recovery;

/// How ratings scatter about the curve, and the whitening that makes them independent with SD 1.
///
/// `y(t) = curve(t) + x(t) + e`, where `e ~ N(0, 9²)` is the slip of the single rating and `x` an
/// Ornstein–Uhlenbeck swing of mood with SD 7 and half-life 3 h, so that ratings a minute apart do not count as
/// two full ones. The figures are our choice (docs/models/recovery-curve.md); the fit lets both grow or shrink
/// together.
///
/// Whitening is one pass of the scalar Kalman filter (Kalman 1960, doi 10.1115/1.3662552): the gains depend on
/// the times only, so each column costs O(n).
final class Scatter {

    private static final double SLIP_VARIANCE = 9 * 9;
    private static final double SWING_VARIANCE = 7 * 7;
    private static final double SWING_HALF_LIFE_HOURS = 3;

    private final double[] keep;
    private final double[] gain;
    private final double[] sd;

    Scatter(double[] hours) {
        int n = hours.length;
        keep = new double[n];
        gain = new double[n];
        sd = new double[n];
        double swing = SWING_VARIANCE;
        for (int i = 0; i < n; i++) {
            keep[i] = i == 0 ? 0 : Math.pow(2, -(hours[i] - hours[i - 1]) / SWING_HALF_LIFE_HOURS);
            double correlation = keep[i] * keep[i];
            swing = correlation * swing + SWING_VARIANCE * (1 - correlation);
            double total = swing + SLIP_VARIANCE;
            gain[i] = swing / total;
            sd[i] = Math.sqrt(total);
            swing *= 1 - gain[i];
        }
    }

    /// The column, whitened: as long as the ratings.
    double[] whiten(double[] column) {
        var white = new double[column.length];
        double swing = 0;
        for (int i = 0; i < column.length; i++) {
            swing *= keep[i];
            double surprise = column[i] - swing;
            white[i] = surprise / sd[i];
            swing += gain[i] * surprise;
        }
        return white;
    }
}
