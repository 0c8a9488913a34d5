package app.intact.expectation;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/// Expected sting against felt sting, at its worst and in how long it lasts, apart. What people expect of
/// a break-up is off in how bad it gets and hardly in how fast it goes (Eastwick et al. 2008, doi
/// 10.1016/j.jesp.2007.07.001), which one figure for both would hide.
///
/// @param noes whose sting was expected and felt, 1 or more
/// @param expectedSting the mean, 0 to 100
/// @param feltSting the mean, 0 to 100
/// @param peakError expected minus felt, in points; the mean in the middle
/// @param durations noes whose half-lives are both known as well
/// @param durationRatio expected over felt half-life, such as 2 where twice the time was expected; the
///     geometric mean in the middle; empty where no half-lives are known
/// @param peakShare how much of the error in the whole hurt lies in its peak, 0 to 1; empty where neither
///     error is clear
public record HurtComparison(
        int noes,
        double expectedSting,
        double feltSting,
        Estimate peakError,
        int durations,
        Optional<Estimate> durationRatio,
        OptionalDouble peakShare) {

    /// Usual spreads, all our choice: 20 points of sting, a factor of 1.5 in a sting, a factor of 2 in a
    /// half-life.
    private static final double STING_SPREAD = 20;

    private static final double LOG_STING_SPREAD = Math.log(1.5);
    private static final double LOG_TIME_SPREAD = Math.log(2);

    /// One no, as it was expected and as it was felt.
    public record Pair(Hurt expected, Hurt felt) {

        private boolean hasTimes() {
            return expected.halfLifeDays().isPresent() && felt.halfLifeDays().isPresent();
        }

        private double peakError() {
            return expected.sting() - felt.sting();
        }

        /// A sting of 0 counts as 1: the logarithm has no end there.
        private double logPeakRatio() {
            return Math.log(Math.max(1, expected.sting()) / Math.max(1, felt.sting()));
        }

        private double logTimeRatio() {
            return Math.log(
                    expected.halfLifeDays().orElseThrow() / felt.halfLifeDays().orElseThrow());
        }
    }

    /// Empty without a pair. Nothing hangs on their order but the last digits.
    public static Optional<HurtComparison> of(Collection<Pair> pairs) {
        return pairs.isEmpty() ? Optional.empty() : Optional.of(some(pairs));
    }

    private static HurtComparison some(Collection<Pair> pairs) {
        var timed = pairs.stream().filter(Pair::hasTimes).toList();
        var logTime = timed.isEmpty()
                ? Optional.<Estimate>empty()
                : Optional.of(MeanOfFew.of(each(timed, Pair::logTimeRatio), LOG_TIME_SPREAD));
        return new HurtComparison(
                pairs.size(),
                MeanOfFew.mean(each(pairs, pair -> pair.expected().sting())),
                MeanOfFew.mean(each(pairs, pair -> pair.felt().sting())),
                withinScale(MeanOfFew.of(each(pairs, Pair::peakError), STING_SPREAD)),
                timed.size(),
                logTime.map(log -> new Estimate(Math.exp(log.low()), Math.exp(log.middle()), Math.exp(log.high()))),
                logTime.map(log -> peakShare(MeanOfFew.of(each(timed, Pair::logPeakRatio), LOG_STING_SPREAD), log))
                        .orElse(OptionalDouble.empty()));
    }

    /// The whole hurt is the area under `A · 2^(−t/h)`, which is `A h / ln 2`. So the logarithm of
    /// expected over felt hurt is `ln(A_e/A_f) + ln(h_e/h_f)`, and the share is that of the first in the
    /// absolute values of both means. Means with their signs, because the scatter of single half-lives is
    /// no error of the forecast.
    private static OptionalDouble peakShare(Estimate logPeak, Estimate logTime) {
        if (!isClear(logPeak) && !isClear(logTime)) {
            return OptionalDouble.empty();
        }
        double peak = Math.abs(logPeak.middle());
        return OptionalDouble.of(peak / (peak + Math.abs(logTime.middle())));
    }

    private static boolean isClear(Estimate difference) {
        return difference.low() > 0 || difference.high() < 0;
    }

    private static Estimate withinScale(Estimate points) {
        return new Estimate(Math.max(-100, points.low()), points.middle(), Math.min(100, points.high()));
    }

    private static double[] each(Collection<Pair> pairs, ToDoubleFunction<Pair> number) {
        return pairs.stream().mapToDouble(number).toArray();
    }
}
