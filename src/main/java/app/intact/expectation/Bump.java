package app.intact.expectation;

import java.util.function.DoubleUnaryOperator;

/// Where a log-concave density over the real line has its mass: a grid of evenly spaced points, on which
/// the trapezoidal rule is all but exact (Trefethen & Weideman 2014, doi 10.1137/130932132), because the
/// density is smooth and has fallen by e^−22 at both ends.
final class Bump {

    private static final double FALL = 22;
    private static final int CLOSER = 6;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private final DoubleUnaryOperator logDensity;

    private Bump(DoubleUnaryOperator logDensity) {
        this.logDensity = logDensity;
    }

    /// @param start a guess of where the top is
    /// @param step a guess of how wide it is, above 0
    /// @return points in rising order
    static double[] grid(DoubleUnaryOperator logDensity, double start, double step, int points) {
        return new Bump(logDensity).grid(start, step, points);
    }

    private double[] grid(double start, double step, int points) {
        double top = top(start, step);
        double floor = at(top) - FALL;
        double low = end(top, -step, floor);
        double high = end(top, step, floor);
        var grid = new double[points];
        for (int i = 0; i < points; i++) {
            grid[i] = low + (high - low) * i / (points - 1);
        }
        return grid;
    }

    private double at(double x) {
        return logDensity.applyAsDouble(x);
    }

    /// About the highest point: near enough to measure the fall from.
    private double top(double start, double step) {
        double direction = at(start + step) >= at(start) ? 1 : -1;
        double before = start - direction * step;
        double here = start;
        double stride = direction * step;
        while (at(here + stride) > at(here)) {
            before = here;
            here += stride;
            stride *= 2;
        }
        return within(before, here + stride, step / 4);
    }

    /// Golden-section search (Kiefer 1953, doi 10.1090/S0002-9939-1953-0055639-3).
    private double within(double a, double b, double tolerance) {
        double left = b - GOLDEN * (b - a);
        double right = a + GOLDEN * (b - a);
        double atLeft = at(left);
        double atRight = at(right);
        while (Math.abs(b - a) > tolerance) {
            if (atLeft > atRight) {
                b = right;
                right = left;
                atRight = atLeft;
                left = b - GOLDEN * (b - a);
                atLeft = at(left);
            } else {
                a = left;
                left = right;
                atLeft = atRight;
                right = a + GOLDEN * (b - a);
                atRight = at(right);
            }
        }
        return (a + b) / 2;
    }

    /// A point where the density is below the floor, and hardly further out than need be.
    private double end(double top, double step, double floor) {
        double stride = step;
        while (at(top + stride) > floor) {
            stride *= 2;
        }
        double inside = stride == step ? top : top + stride / 2;
        double outside = top + stride;
        for (int i = 0; i < CLOSER; i++) {
            double between = (inside + outside) / 2;
            if (at(between) > floor) {
                inside = between;
            } else {
                outside = between;
            }
        }
        return outside;
    }
}
