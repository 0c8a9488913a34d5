package app.intact.expectation;

import org.apache.commons.statistics.distribution.BetaDistribution;

/// The share of noes, when nothing is known but the answers: `θ ~ Beta(1 + noes, 1 + answers − noes)`,
/// which is Bayes' rule with every share as likely as any other before (Bayes 1763, doi
/// 10.1098/rstl.1763.0053).
///
/// Worked value: 3 noes in 10 answers → mean 4/12, 90 % between 0.1351 and 0.5644.
final class BetaBelief implements RateBelief {

    private final BetaDistribution belief;

    BetaBelief(int answers, int noes) {
        belief = BetaDistribution.of(1.0 + noes, 1.0 + answers - noes);
    }

    @Override
    public double mean() {
        return belief.getMean();
    }

    @Override
    public double quantile(double share) {
        return belief.inverseCumulativeProbability(share);
    }

    @Override
    public double below(double rate) {
        return belief.cumulativeProbability(rate);
    }
}
