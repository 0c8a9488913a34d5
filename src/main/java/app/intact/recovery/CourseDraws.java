package app.intact.recovery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Equally likely curves, picked evenly through the grid's belief and spread within its cells by a fixed
/// low-discrepancy sequence, so that bands are smooth and the same ratings give the same picture.
final class CourseDraws {

    private static final int DRAWS = 1200;
    /// The curve's band takes every third draw, which is still spread evenly and three times as fast.
    private static final int STRIDE = 3;
    private static final int POINTS = 33;
    private static final int NEIGHBOURS = 8;
    private static final double LN_2 = Math.log(2);
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;
    /// The root of x⁴ = x + 1; its inverse powers spread points evenly in three dimensions.
    private static final double SPREAD = 1.2207440846057596;

    private final double[] start = new double[DRAWS];
    private final double[] floor = new double[DRAWS];
    private final double[] halfLife = new double[DRAWS];

    private CourseDraws() {}

    /// Picks from cells in proportion to their weight; `total` is the sum of the weights, above 0.
    static CourseDraws from(double[] weight, double total) {
        var draws = new CourseDraws();
        double passed = 0;
        int drawn = 0;
        for (int k = 0; k < CourseGrid.HALF_LIVES.length; k++) {
            for (int start = 1; start < CourseGrid.LEVELS; start++) {
                for (int floor = 0; floor < start && drawn < DRAWS; floor++) {
                    passed += weight[CourseGrid.downCell(k, start, floor)];
                    while (drawn < DRAWS && (drawn + 0.5) / DRAWS * total < passed) {
                        draws.put(drawn++, k, start, floor);
                    }
                }
            }
        }
        if (drawn < DRAWS) {
            throw new IllegalStateException("the weights do not sum to their total");
        }
        return draws;
    }

    private void put(int draw, int k, int startLevel, int floorLevel) {
        double logHalfLife = Math.log(CourseGrid.HALF_LIVES[k]) + CourseGrid.LOG_STEP * within(draw, 1 / SPREAD);
        halfLife[draw] = Math.clamp(Math.exp(logHalfLife), CourseGrid.SHORTEST_HOURS, CourseGrid.LONGEST_HOURS);
        start[draw] = Math.min(100, nearby(startLevel, within(draw, Math.pow(SPREAD, -2))));
        floor[draw] = Math.min(start[draw], nearby(floorLevel, within(draw, Math.pow(SPREAD, -3))));
    }

    private static double nearby(int level, double within) {
        return Math.abs(CourseGrid.level(level) + CourseGrid.LEVEL_STEP * within);
    }

    /// A place within a cell, −0.5 to 0.5.
    private static double within(int draw, double stride) {
        return (draw + 1) * stride % 1 - 0.5;
    }

    /// The curve from the first moment to the last, closer together at first, where it bends most.
    List<Likely> curve(Instant first, Instant last) {
        double span = Series.hours(Duration.between(first, last));
        var points = new ArrayList<Likely>(POINTS);
        for (int i = 0; i < POINTS; i++) {
            double share = (double) i / (POINTS - 1);
            double hours = span * share * share;
            var at = i == POINTS - 1 ? last : first.plus(Series.duration(hours));
            points.add(likely(at, hours));
        }
        return points;
    }

    private Likely likely(Instant at, double hours) {
        var sting = new double[DRAWS / STRIDE];
        double sum = 0;
        for (int i = 0; i < sting.length; i++) {
            int draw = i * STRIDE + STRIDE / 2;
            double left = Math.exp(-LN_2 * hours / halfLife[draw]);
            sting[i] = floor[draw] + (start[draw] - floor[draw]) * left;
            sum += sting[i];
        }
        Arrays.sort(sting);
        double low = around(sting, LOW);
        double high = around(sting, HIGH);
        return new Likely(at, low, Math.clamp(sum / sting.length, low, high), high);
    }

    /// The time in which the whole sting halves: `h · log2(2A / (A − floor))` for a drop A above the floor,
    /// else never.
    HalfLife halfLife() {
        var halving = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            double drop = start[i] - floor[i];
            halving[i] = drop > floor[i]
                    ? halfLife[i] * Math.log(2 * drop / (drop - floor[i])) / LN_2
                    : Double.POSITIVE_INFINITY;
        }
        Arrays.sort(halving);
        return new HalfLife(
                bounded(quantile(halving, LOW)), bounded(quantile(halving, 0.5)), bounded(quantile(halving, HIGH)));
    }

    private static Duration bounded(double hours) {
        return hours < CourseGrid.LONGEST_HOURS ? Series.duration(hours) : HalfLife.LONGEST;
    }

    /// A quantile averaged with its nearest neighbours, which takes the roughness of a sample off the band's
    /// edge.
    private static double around(double[] sorted, double share) {
        int middle = (int) Math.round(share * (sorted.length - 1));
        double sum = 0;
        for (int i = middle - NEIGHBOURS; i <= middle + NEIGHBOURS; i++) {
            sum += sorted[i];
        }
        return sum / (2 * NEIGHBOURS + 1);
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        double rest = place - below;
        return rest == 0 ? sorted[below] : (1 - rest) * sorted[below] + rest * sorted[below + 1];
    }
}
