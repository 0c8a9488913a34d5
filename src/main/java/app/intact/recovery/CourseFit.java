package app.intact.recovery;

/// What four or more ratings say about the curve `y(t) = floor + (start − floor) · 2^(−t/h)`, by Bayes' rule on
/// a fixed grid of start, floor (0–100 each) and half-life h (1 h – 30 d), the size of the scatter integrated
/// out in closed form. Exact up to the grid, and the same answer each time.
///
/// Three descriptions compete: *down* (floor below start), *flat* (no change) and *up* (floor above start,
/// where it is a ceiling). Priors, all our choice, with reasons in docs/models/recovery-curve.md: the drop `ln
/// N(ln 50, 0.5²)`, the floor exponential with mean 10, `ln h ~ N(ln 24 h, 1.3²)`, the scatter's variance
/// factor inverse gamma (4, 3).
final class CourseFit {

    enum Direction {
        DOWN,
        UP,
        UNCLEAR
    }

    private static final double PRIOR_DOWN = 0.6;
    private static final double PRIOR_UP = 0.2;
    private static final double PRIOR_FLAT = 0.2;
    private static final double CLEAR = 0.75;

    private static final int SCATTER_SHAPE = 4;
    private static final double SCATTER_RATE = 3;
    private static final double NEGLIGIBLE = 1e-7;

    private final double[] down;
    private final double evidenceDown;
    private final double evidenceUp;
    private final double evidenceFlat;

    private CourseFit(double[] down, double evidenceDown, double evidenceUp, double evidenceFlat) {
        this.down = down;
        this.evidenceDown = evidenceDown;
        this.evidenceUp = evidenceUp;
        this.evidenceFlat = evidenceFlat;
    }

    static CourseFit of(Series series) {
        var slices = slices(series);
        double least = Double.POSITIVE_INFINITY;
        for (var slice : slices) {
            least = Math.min(least, slice.least());
        }
        int power = 2 * SCATTER_SHAPE + series.size();
        double best = SCATTER_RATE + least / 2;
        double most = 2 * (best / Math.pow(NEGLIGIBLE, 2.0 / power) - SCATTER_RATE);
        var down = new double[CourseGrid.DOWN_CELLS];
        double sumDown = 0;
        double sumUp = 0;
        double sumFlat = 0;
        for (int k = 0; k < slices.length; k++) {
            for (int start = 0; start < CourseGrid.LEVELS; start++) {
                for (int floor = 0; floor < CourseGrid.LEVELS; floor++) {
                    double misfit = slices[k].misfit(start, floor);
                    if (misfit > most) {
                        continue;
                    }
                    double likelihood = raised(Math.sqrt(best / (SCATTER_RATE + misfit / 2)), power);
                    double weight = likelihood * CourseGrid.HALF_LIFE_PRIOR[k];
                    if (floor < start) {
                        double mass = weight * CourseGrid.DOWN_PRIOR[start][floor];
                        down[CourseGrid.downCell(k, start, floor)] = mass;
                        sumDown += mass;
                    } else if (floor > start) {
                        sumUp += weight * CourseGrid.UP_PRIOR;
                    } else {
                        sumFlat += weight * CourseGrid.FLAT_PRIOR;
                    }
                }
            }
        }
        return new CourseFit(down, PRIOR_DOWN * sumDown, PRIOR_UP * sumUp, PRIOR_FLAT * sumFlat);
    }

    private static Slice[] slices(Series series) {
        var scatter = new Scatter(series.hours());
        var sting = scatter.whiten(series.sting());
        double[] toFloor = new double[series.size()];
        double[] toStart = new double[series.size()];
        var slices = new Slice[CourseGrid.HALF_LIVES.length];
        for (int k = 0; k < slices.length; k++) {
            for (int i = 0; i < series.size(); i++) {
                toStart[i] = Math.pow(2, -series.hours()[i] / CourseGrid.HALF_LIVES[k]);
                toFloor[i] = 1 - toStart[i];
            }
            slices[k] = Slice.of(sting, scatter.whiten(toStart), scatter.whiten(toFloor));
        }
        return slices;
    }

    /// The grid's cells of one half-life, where the misfit is a quadratic form in start and floor. It is cheaper to ask
    /// it
    /// again than to keep it for all cells.
    private record Slice(double yy, double ys, double yf, double ss, double sf, double ff) {

        static Slice of(double[] sting, double[] start, double[] floor) {
            return new Slice(
                    dot(sting, sting),
                    dot(sting, start),
                    dot(sting, floor),
                    dot(start, start),
                    dot(start, floor),
                    dot(floor, floor));
        }

        /// Twice the negative log likelihood at scatter factor 1, up to a constant.
        double misfit(int startLevel, int floorLevel) {
            double s = CourseGrid.level(startLevel);
            double f = CourseGrid.level(floorLevel);
            double alone = yy - 2 * s * ys + s * s * ss;
            return Math.max(0, alone + f * (2 * (s * sf - yf) + f * ff));
        }

        double least() {
            double least = Double.POSITIVE_INFINITY;
            for (int start = 0; start < CourseGrid.LEVELS; start++) {
                for (int floor = 0; floor < CourseGrid.LEVELS; floor++) {
                    least = Math.min(least, misfit(start, floor));
                }
            }
            return least;
        }
    }

    /// `base` to a whole power; several times faster than [Math#pow] where tens of thousands are wanted.
    private static double raised(double base, int power) {
        double result = 1;
        double square = base;
        for (int rest = power; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                result *= square;
            }
            square *= square;
        }
        return result;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /// Down or up only where three quarters of the belief stand behind it.
    Direction direction() {
        double all = evidenceDown + evidenceUp + evidenceFlat;
        if (evidenceDown >= CLEAR * all) {
            return Direction.DOWN;
        }
        return evidenceUp >= CLEAR * all ? Direction.UP : Direction.UNCLEAR;
    }

    /// Equally likely curves, given that it went down.
    CourseDraws draws() {
        return CourseDraws.from(down, evidenceDown / PRIOR_DOWN);
    }
}
