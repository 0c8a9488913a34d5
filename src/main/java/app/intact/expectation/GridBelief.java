package app.intact.expectation;

/// A belief about a rate, kept as a density of its log odds on evenly spaced points. Between the points
/// the distribution function is the cubic with the right values and slopes at both (Hermite's).
final class GridBelief implements RateBelief {

    private static final int HALVINGS = 50;

    private final double start;
    private final double step;
    private final double[] density;
    private final double[] below;

    /// @param logOdds evenly spaced, rising
    /// @param weight of each, in proportion to the density, 0 or nearly so at both ends
    GridBelief(double[] logOdds, double[] weight) {
        int n = logOdds.length;
        start = logOdds[0];
        step = (logOdds[n - 1] - start) / (n - 1);
        density = weight.clone();
        below = new double[n];
        for (int i = 1; i < n; i++) {
            double slopes = slope(weight, i - 1) - slope(weight, i);
            below[i] = below[i - 1] + step / 2 * (weight[i - 1] + weight[i]) + step / 12 * slopes;
        }
        double whole = below[n - 1];
        for (int i = 0; i < n; i++) {
            density[i] /= whole;
            below[i] /= whole;
        }
    }

    /// The slope times the step.
    private static double slope(double[] weight, int i) {
        double before = i == 0 ? 0 : weight[i - 1];
        double after = i == weight.length - 1 ? 0 : weight[i + 1];
        return (after - before) / 2;
    }

    @Override
    public double mean() {
        double sum = 0;
        for (int i = 0; i < density.length; i++) {
            sum += density[i] * Logistic.share(start + i * step);
        }
        return sum * step;
    }

    @Override
    public double quantile(double share) {
        int cell = 0;
        while (cell < below.length - 2 && below[cell + 1] < share) {
            cell++;
        }
        double inside = 0;
        double outside = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double between = (inside + outside) / 2;
            if (below(cell, between) < share) {
                inside = between;
            } else {
                outside = between;
            }
        }
        return Logistic.share(start + (cell + inside) * step);
    }

    @Override
    public double below(double rate) {
        if (rate <= 0) {
            return 0;
        }
        double place = rate >= 1 ? Double.POSITIVE_INFINITY : (Logistic.logOdds(rate) - start) / step;
        if (place <= 0) {
            return 0;
        }
        if (place >= below.length - 1) {
            return 1;
        }
        int cell = (int) place;
        return below(cell, place - cell);
    }

    /// @param part of the cell that is passed, 0 to 1
    private double below(int cell, double part) {
        double square = part * part;
        double rest = 1 - part;
        return below[cell] * (1 + 2 * part) * rest * rest
                + below[cell + 1] * square * (3 - 2 * part)
                + step * (density[cell] * part * rest * rest - density[cell + 1] * square * rest);
    }
}
