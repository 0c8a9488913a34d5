package app.intact.expectation;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// The share of noes of each kind of ask, where kinds with few answers lean on the others (partial
/// pooling):
///
/// ```
/// noes_c | θ_c ~ Binomial(answers_c, θ_c)      logit θ_c | μ ~ N(μ, 0.7²)      μ ~ Logistic(0, 1)
/// ```
///
/// The prior of μ is our choice: it is a rate of which every share is as likely as any other, as for all
/// asks together. The spread 0.7 is fixed, our choice too: where 30 noes in 100 are usual, nine kinds in
/// ten lie between 12 and 58. For the form see Gelman et al., Bayesian Data Analysis, 3rd ed. 2013, §5.
///
/// Nothing is drawn and nothing approximated but by sums over fine grids: the likelihood of each kind is
/// integrated over its log odds x for each μ, and the belief about x is then a mixture over μ. Kinds with
/// equal counts share their work.
final class PooledRates {

    static final double SPREAD = 0.7;

    private static final double VARIANCE = SPREAD * SPREAD;
    private static final int CENTRES = 51;
    private static final int POINTS = 181;
    private static final double NEGLIGIBLE = -40;

    private final Map<Counts, Integer> kinds;
    private final double[] centres;
    private final double[] logBelief = new double[CENTRES];
    private final Map<Counts, RateBelief> beliefs = new HashMap<>();

    /// @param kinds the counts of all kinds, in any order; each has an answer
    PooledRates(Collection<Counts> kinds) {
        this.kinds = alike(kinds);
        centres = Bump.grid(this::logBelief, 0, 1, CENTRES);
        Arrays.setAll(logBelief, j -> logPrior(centres[j]));
        var logMarginals = new HashMap<Counts, double[]>();
        this.kinds.forEach((counts, alike) -> {
            var logMarginal = Arrays.stream(centres)
                    .map(centre -> Within.of(counts, centre).logMarginal())
                    .toArray();
            logMarginals.put(counts, logMarginal);
            Arrays.setAll(logBelief, j -> logBelief[j] + alike * logMarginal[j]);
        });
        logMarginals.forEach((counts, logMarginal) -> beliefs.put(counts, belief(counts, logMarginal)));
    }

    /// Sorted, so that sums are the same whatever the order the kinds came in.
    private static Map<Counts, Integer> alike(Collection<Counts> kinds) {
        var alike = new TreeMap<Counts, Integer>((a, b) -> a.answers() != b.answers()
                ? Integer.compare(a.answers(), b.answers())
                : Integer.compare(a.noes(), b.noes()));
        kinds.forEach(counts -> alike.merge(counts, 1, Integer::sum));
        return alike;
    }

    /// The belief about the rate of a kind that is among those given.
    RateBelief of(Counts counts) {
        var belief = beliefs.get(counts);
        if (belief == null) {
            throw new IllegalArgumentException("not among the kinds: " + counts);
        }
        return belief;
    }

    private double logBelief(double centre) {
        double sum = logPrior(centre);
        for (var kind : kinds.entrySet()) {
            sum += kind.getValue() * Within.of(kind.getKey(), centre).logMarginal();
        }
        return sum;
    }

    private static double logPrior(double centre) {
        return -Logistic.softplus(centre) - Logistic.softplus(-centre);
    }

    private RateBelief belief(Counts counts, double[] logMarginal) {
        var others = new double[CENTRES];
        double likeliest = 0;
        double best = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < CENTRES; j++) {
            others[j] = logBelief[j] - logMarginal[j];
            if (logBelief[j] > best) {
                best = logBelief[j];
                likeliest = centres[j];
            }
        }
        var within = Within.of(counts, likeliest);
        var grid = Bump.grid(x -> logDensity(counts, others, x), within.mode(), within.sd(), POINTS);
        var weight = new double[POINTS];
        double most = logDensity(counts, others, within.mode());
        for (int i = 0; i < POINTS; i++) {
            weight[i] = Math.exp(logDensity(counts, others, grid[i]) - most);
        }
        return new GridBelief(grid, weight);
    }

    /// `ln ( P(noes | x) · Σ_μ belief of the others in μ · N(x; μ, 0.7²) )`, up to a constant.
    private double logDensity(Counts counts, double[] others, double x) {
        double most = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < CENTRES; j++) {
            most = Math.max(most, logPart(others, j, x));
        }
        double sum = 0;
        for (int j = 0; j < CENTRES; j++) {
            double part = logPart(others, j, x) - most;
            sum += part > NEGLIGIBLE ? Math.exp(part) : 0;
        }
        return counts.logLikelihood(x) + most + Math.log(sum);
    }

    private double logPart(double[] others, int j, double x) {
        double distance = x - centres[j];
        return others[j] - distance * distance / (2 * VARIANCE);
    }

    /// One kind's log odds x, were the centre μ known: about their mode, their SD by the curvature there,
    /// and `ln ∫ P(noes | x) N(x; μ, 0.7²) dx` up to a constant.
    private record Within(double mode, double sd, double logMarginal) {

        private static final double REACH = 10.5;
        private static final double STRIDE = 0.75;
        private static final double NEAR = 1e-4;

        static Within of(Counts counts, double centre) {
            double mode = mode(counts, centre);
            double sd = 1 / Math.sqrt(curvature(counts, mode));
            double top = height(counts, centre, mode);
            double sum = 0;
            for (double z = -REACH; z <= REACH; z += STRIDE) {
                sum += Math.exp(height(counts, centre, mode + z * sd) - top);
            }
            return new Within(mode, sd, top + Math.log(sum * STRIDE * sd));
        }

        private static double height(Counts counts, double centre, double x) {
            double distance = x - centre;
            return counts.logLikelihood(x) - distance * distance / (2 * VARIANCE);
        }

        private static double curvature(Counts counts, double x) {
            double share = Logistic.share(x);
            return counts.answers() * share * (1 - share) + 1 / VARIANCE;
        }

        /// Newton's method, kept within bounds that each step tightens.
        private static double mode(Counts counts, double centre) {
            double low = centre - VARIANCE * (counts.answers() - counts.noes());
            double high = centre + VARIANCE * counts.noes();
            double x = centre;
            while (high - low > NEAR) {
                double slope = counts.noes() - counts.answers() * Logistic.share(x) - (x - centre) / VARIANCE;
                if (slope > 0) {
                    low = x;
                } else {
                    high = x;
                }
                double next = x + slope / curvature(counts, x);
                boolean inside = next > low && next < high;
                double moved = inside ? next : (low + high) / 2;
                if (inside && Math.abs(moved - x) < NEAR) {
                    return moved;
                }
                x = moved;
            }
            return x;
        }
    }
}
