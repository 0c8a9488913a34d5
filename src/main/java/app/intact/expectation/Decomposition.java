package app.intact.expectation;

import java.util.List;

/// The Brier score taken apart (Murphy 1973, doi 10.1175/1520-0450(1973)012<0595:ANVPOT>2.0.CO;2), over K
/// bins of like chances with n_k answers each, p̄_k the mean chance forecast in a bin and ȳ_k the share
/// of noes in it:
///
/// ```
/// B = Σ n_k/n (p̄_k − ȳ_k)²  −  Σ n_k/n (ȳ_k − ȳ)²  +  ȳ(1 − ȳ)  +  within
///       reliability              resolution           uncertainty
/// ```
///
/// `within` is 0 where a bin's chances are all the same. Otherwise it is what their spread within the
/// bins adds: `1/n Σ_k Σ_i ((p_i − p̄_k)² − 2 (p_i − p̄_k)(y_i − ȳ_k))` (Stephenson, Coelho & Jolliffe
/// 2008, doi 10.1175/2007WAF2006116.1), so that the four always sum to B.
///
/// @param reliability how far the bins' chances are from what came, 0 (best) to 1
/// @param resolution how well the forecasts tell noes from yesses, 0 to `uncertainty` (best)
/// @param uncertainty of the answers themselves, 0 to 0.25
/// @param within see above; may be negative
/// @param reliabilityOfTruth the reliability that a forecaster whose chances were exactly right would
///     show with as many answers, on average: `1/n Σ_k 1/n_k Σ_i p_i (1 − p_i)`. A figure no larger than
///     this says nothing against anyone.
public record Decomposition(
        double reliability, double resolution, double uncertainty, double within, double reliabilityOfTruth) {

    static final int BINS = 5;

    /// Taken apart in five bins of about the same size.
    static Decomposition of(Answered answered) {
        return of(answered, Bins.of(answered, BINS));
    }

    static Decomposition of(Answered answered, List<Answered> bins) {
        double n = answered.counts().answers();
        double came = answered.counts().observed();
        double reliability = 0;
        double resolution = 0;
        double ofTruth = 0;
        for (var bin : bins) {
            var counts = bin.counts();
            double weight = counts.answers() / n;
            reliability += weight * square(bin.expected() - counts.observed());
            resolution += weight * square(counts.observed() - came);
            ofTruth += chanceAlone(bin) / counts.answers() / n;
        }
        double uncertainty = came * (1 - came);
        double within = answered.brier() - (reliability - resolution + uncertainty);
        return new Decomposition(reliability, resolution, uncertainty, within, ofTruth);
    }

    /// The variance of the number of noes in a bin, were the chances right.
    private static double chanceAlone(Answered bin) {
        double sum = 0;
        for (int i = 0; i < bin.groups(); i++) {
            sum += bin.answers()[i] * bin.chance()[i] * (1 - bin.chance()[i]);
        }
        return sum;
    }

    private static double square(double x) {
        return x * x;
    }
}
