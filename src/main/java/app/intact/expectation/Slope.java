package app.intact.expectation;

/// How the answers follow the forecasts (Cox 1958, doi 10.1093/biomet/45.3-4.562):
///
/// ```
/// logit P(no) = a + b · logit p        a ~ N(0, 0.8²)        b ~ N(1, 0.4²)
/// ```
///
/// p is the chance of a no that was forecast, held between 0.01 and 0.99, our choice: a slider at its end
/// means "about certain". Both are given by Laplace's approximation: the mode, and a normal distribution
/// with the curvature there.
///
/// Worked value: with no answers, a = 0 (−1.316 to 1.316) and b = 1 (0.342 to 1.658), the priors.
///
/// @param intercept a: above 0 where a no came more often than forecasts of one half said; the mode in
///     the middle
/// @param slope b: under 1 where forecasts were too extreme, over 1 where they were too timid; the mode
///     in the middle
public record Slope(Estimate intercept, Estimate slope) {

    private static final double INTERCEPT_SD = 0.8;
    private static final double SLOPE_MEAN = 1;
    private static final double SLOPE_SD = 0.4;
    private static final double EXTREME = 0.01;
    /// The 95 % quantile of the standard normal distribution.
    private static final double Z = 1.6448536269514722;

    private static final int MOST_STEPS = 100;
    private static final double TINY = 1e-10;
    private static final double ROUNDING = 1e-12;

    static Slope of(Answered answered) {
        var here = new Point(0, SLOPE_MEAN);
        var bend = Bend.at(here, answered);
        for (int i = 0; i < MOST_STEPS && !bend.step().isTiny(); i++) {
            here = uphill(here, bend.step(), answered);
            bend = Bend.at(here, answered);
        }
        double determinant = bend.determinant();
        return new Slope(
                around(here.a, Math.sqrt(bend.bb / determinant)), around(here.b, Math.sqrt(bend.aa / determinant)));
    }

    private static Estimate around(double mode, double sd) {
        return new Estimate(mode - Z * sd, mode, mode + Z * sd);
    }

    /// The whole of Newton's step, or the half, the quarter … of it, until it does not lead down.
    private static Point uphill(Point here, Point step, Answered answered) {
        double height = height(here, answered);
        double least = height - ROUNDING * Math.abs(height);
        for (double share = 1; share > TINY; share /= 2) {
            var next = new Point(here.a + share * step.a, here.b + share * step.b);
            if (height(next, answered) >= least) {
                return next;
            }
        }
        return here;
    }

    private static double height(Point at, Answered answered) {
        double b = (at.b - SLOPE_MEAN) / SLOPE_SD;
        double a = at.a / INTERCEPT_SD;
        double sum = -(a * a + b * b) / 2;
        for (int i = 0; i < answered.groups(); i++) {
            double logOdds = at.a + at.b * logOdds(answered.chance()[i]);
            sum += new Counts(answered.answers()[i], answered.noes()[i]).logLikelihood(logOdds);
        }
        return sum;
    }

    private static double logOdds(double chance) {
        return Logistic.logOdds(Math.clamp(chance, EXTREME, 1 - EXTREME));
    }

    private record Point(double a, double b) {

        boolean isTiny() {
            return Math.abs(a) + Math.abs(b) < TINY;
        }
    }

    /// Slope and (negative) curvature of the log density at a point.
    private record Bend(double a, double b, double aa, double ab, double bb) {

        static Bend at(Point at, Answered answered) {
            double a = -at.a / (INTERCEPT_SD * INTERCEPT_SD);
            double b = -(at.b - SLOPE_MEAN) / (SLOPE_SD * SLOPE_SD);
            double aa = 1 / (INTERCEPT_SD * INTERCEPT_SD);
            double ab = 0;
            double bb = 1 / (SLOPE_SD * SLOPE_SD);
            for (int i = 0; i < answered.groups(); i++) {
                double z = logOdds(answered.chance()[i]);
                double share = Logistic.share(at.a + at.b * z);
                double surprise = answered.noes()[i] - answered.answers()[i] * share;
                double weight = answered.answers()[i] * share * (1 - share);
                a += surprise;
                b += surprise * z;
                aa += weight;
                ab += weight * z;
                bb += weight * z * z;
            }
            return new Bend(a, b, aa, ab, bb);
        }

        double determinant() {
            return aa * bb - ab * ab;
        }

        Point step() {
            return new Point((bb * a - ab * b) / determinant(), (aa * b - ab * a) / determinant());
        }
    }
}
