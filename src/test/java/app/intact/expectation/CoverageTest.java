package app.intact.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Whether nine ranges in ten hold the truth, in people whose truth is known.
class CoverageTest {

    private final SplittableRandom chance = new SplittableRandom(81);
    private final Map<String, Double> covered = new LinkedHashMap<>();

    @Test
    void about_nine_ranges_in_ten_hold_the_truth() {
        measure(400);
        assertThat(covered)
                .allSatisfy((what, share) -> assertThat(share).as(what).isBetween(0.84, 0.97));
    }

    /// Writes the table of docs/models/expectation.md to target/expectation-coverage.md.
    @Test
    @Tag("long")
    void nine_ranges_in_ten_hold_the_truth() throws IOException {
        measure(10_000);
        var table = new StringBuilder("| range | holds the truth |\n| --- | --- |\n");
        covered.forEach((what, share) -> table.append(String.format(Locale.ROOT, "| %s | %.3f |%n", what, share)));
        Files.writeString(Path.of("target/expectation-coverage.md"), table);
        assertThat(covered)
                .allSatisfy((what, share) -> assertThat(share).as(what).isBetween(0.87, 0.95));
    }

    private void measure(int people) {
        for (int answers : new int[] {5, 20, 100}) {
            cover("rate overall, " + answers + " answers", people, () -> overall(answers));
        }
        for (int kinds : new int[] {1, 4, 12}) {
            cover("rate of a kind, of " + kinds, people, () -> ofAKind(kinds));
        }
        for (int answers : new int[] {10, 50, 200}) {
            cover("intercept, " + answers + " answers", people, () -> slope(answers, false));
            cover("slope, " + answers + " answers", people, () -> slope(answers, true));
        }
        for (int numbers : new int[] {1, 3, 20}) {
            cover("mean error of sting, after " + numbers, people, () -> meanOfFew(numbers));
        }
        for (int noes : new int[] {20, 60}) {
            cover("median return, " + noes + " noes", people, () -> medianReturn(noes));
        }
    }

    private void cover(String what, int people, BooleanSupplier holds) {
        int held = 0;
        for (int i = 0; i < people; i++) {
            held += holds.getAsBoolean() ? 1 : 0;
        }
        covered.put(what, (double) held / people);
    }

    private static boolean holds(Estimate range, double truth) {
        return range.low() <= truth && truth <= range.high();
    }

    private boolean overall(int answers) {
        double rate = chance.nextDouble();
        return holds(new BetaBelief(answers, SimulatedForecasts.noes(chance, answers, rate)).estimate(), rate);
    }

    /// One kind of 1 to 20 answers among others of 1 to 40, all drawn as the model says.
    private boolean ofAKind(int kinds) {
        double centre = Logistic.logOdds(chance.nextDouble());
        var counts = new ArrayList<Counts>();
        double first = 0;
        for (int i = 0; i < kinds; i++) {
            double rate = Logistic.share(centre + PooledRates.SPREAD * chance.nextGaussian());
            int answers = 1 + chance.nextInt(i == 0 ? 20 : 40);
            counts.add(new Counts(answers, SimulatedForecasts.noes(chance, answers, rate)));
            first = i == 0 ? rate : first;
        }
        return holds(new PooledRates(counts).of(counts.getFirst()).estimate(), first);
    }

    private boolean slope(int answers, boolean slope) {
        double a = 0.8 * chance.nextGaussian();
        double b = 1 + 0.4 * chance.nextGaussian();
        var settled = new ArrayList<SettledForecast>();
        for (int i = 0; i < answers; i++) {
            double forecast = (5 + chance.nextInt(19) * 5) / 100.0;
            double no = Logistic.share(a + b * Logistic.logOdds(forecast));
            settled.add(new SettledForecast("job", forecast, chance.nextDouble() < no ? SettledBy.NO : SettledBy.YES));
        }
        var fit = Slope.of(Answered.of(settled));
        return slope ? holds(fit.slope(), b) : holds(fit.intercept(), a);
    }

    /// The spread is drawn as [MeanOfFew] expects it: 2 degrees of freedom make χ² an exponential.
    private boolean meanOfFew(int numbers) {
        double variance = 2 * 20 * 20 / (-2 * Math.log(1 - chance.nextDouble()));
        var drawn = new double[numbers];
        Arrays.setAll(drawn, _ -> 12 + Math.sqrt(variance) * chance.nextGaussian());
        return holds(MeanOfFew.of(drawn, 20), 12);
    }

    /// Returns of 6 days in the middle, log-normal, looked at after 0 to 40 days. An end that cannot be
    /// told holds whatever lies beyond.
    private boolean medianReturn(int noes) {
        var returns = new ArrayList<Return>();
        for (int i = 0; i < noes; i++) {
            double days = 6 * Math.exp(0.9 * chance.nextGaussian());
            double seen = 40 * chance.nextDouble();
            returns.add(days <= seen ? new Return(days, false) : new Return(seen, true));
        }
        var times = ReturnTimes.of(returns);
        return times.low().orElse(Double.POSITIVE_INFINITY) <= 6
                && 6 <= times.high().orElse(Double.POSITIVE_INFINITY);
    }
}
