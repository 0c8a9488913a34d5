package app.intact.expectation;

import static app.intact.expectation.SimulatedForecasts.any;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DecompositionTest {

    private static final double[] ROUND = {0.1, 0.3, 0.5, 0.7, 0.9};

    @Test
    void the_parts_sum_to_the_brier_score() {
        var chance = new SplittableRandom(41);
        for (int i = 0; i < 50; i++) {
            var answered = Answered.of(any(chance, 50 + chance.nextInt(200), 1));
            var parts = Decomposition.of(answered);
            assertThat(parts.reliability() - parts.resolution() + parts.uncertainty() + parts.within())
                    .isCloseTo(answered.brier(), within(1e-12));
            assertThat(parts.within()).isCloseTo(spread(answered), within(1e-12));
            assertThat(parts.resolution()).isBetween(0.0, parts.uncertainty() + 1e-12);
        }
    }

    /// The sum over single answers that the Javadoc gives.
    private static double spread(Answered answered) {
        double sum = 0;
        for (var bin : Bins.of(answered, Decomposition.BINS)) {
            for (int g = 0; g < bin.groups(); g++) {
                double off = bin.chance()[g] - bin.expected();
                double came = bin.counts().observed();
                int noes = bin.noes()[g];
                int yesses = bin.answers()[g] - noes;
                sum += bin.answers()[g] * off * off - 2 * off * (noes * (1 - came) - yesses * came);
            }
        }
        return sum / answered.counts().answers();
    }

    @Test
    void nothing_lies_within_bins_of_one_chance_each() {
        var chance = new SplittableRandom(42);
        var parts = Decomposition.of(Answered.of(right(chance, 200)));
        assertThat(parts.within()).isCloseTo(0, within(1e-12));
    }

    /// Who is right in five bins shows a reliability of .076, .042, .017 and .004 with 10, 20, 50 and 200
    /// answers: chance alone.
    @Test
    void a_perfect_forecaster_looks_unreliable_with_few_answers() {
        assertReliabilityOfTheRight(10, 0.076);
        assertReliabilityOfTheRight(20, 0.042);
        assertReliabilityOfTheRight(50, 0.017);
        assertReliabilityOfTheRight(200, 0.004);
    }

    private static void assertReliabilityOfTheRight(int answers, double published) {
        var chance = new SplittableRandom(43);
        int people = 4_000;
        double shown = 0;
        double foretold = 0;
        for (int i = 0; i < people; i++) {
            var parts = Decomposition.of(Answered.of(right(chance, answers)));
            shown += parts.reliability() / people;
            foretold += parts.reliabilityOfTruth() / people;
        }
        assertThat(shown).isCloseTo(published, within(0.0006 + published / 50));
        assertThat(foretold).isCloseTo(shown, within(published / 30));
    }

    private static List<SettledForecast> right(SplittableRandom chance, int answers) {
        return SimulatedForecasts.of(chance, "job", answers, u -> ROUND[(int) (5 * u)], no -> no);
    }

    @Test
    void bins_are_about_equal_and_never_split_a_chance() {
        var chance = new SplittableRandom(44);
        for (int i = 0; i < 100; i++) {
            var answered = Answered.of(any(chance, 1 + chance.nextInt(300), 1));
            int wanted = 1 + chance.nextInt(6);
            var bins = Bins.of(answered, wanted);
            assertThat(bins).hasSize(Math.min(wanted, answered.groups()));
            assertThat(bins.stream().mapToInt(bin -> bin.counts().answers()).sum())
                    .isEqualTo(answered.counts().answers());
            var edges = new ArrayList<Double>();
            bins.forEach(bin -> {
                edges.add(bin.chance()[0]);
                edges.add(bin.chance()[bin.groups() - 1]);
            });
            assertThat(edges).isSorted();
        }
    }

    @Test
    void three_bins_of_different_chances_are_equal() {
        var all = new ArrayList<SettledForecast>();
        for (int i = 0; i < 60; i++) {
            all.add(new SettledForecast("job", i / 60.0, i % 3 == 0 ? SettledBy.NO : SettledBy.YES));
        }
        assertThat(Bins.of(Answered.of(all), 3))
                .extracting(bin -> bin.counts().answers())
                .containsExactly(20, 20, 20);
    }

    @Test
    void a_chance_that_fills_most_of_the_answers_leaves_the_rest_to_others() {
        var all = new ArrayList<SettledForecast>();
        all.addAll(Collections.nCopies(80, SettledForecast.ofPercent("job", 50, SettledBy.NO)));
        all.addAll(Collections.nCopies(10, SettledForecast.ofPercent("job", 60, SettledBy.NO)));
        all.addAll(Collections.nCopies(5, SettledForecast.ofPercent("job", 70, SettledBy.NO)));
        all.addAll(Collections.nCopies(5, SettledForecast.ofPercent("job", 80, SettledBy.NO)));
        assertThat(Bins.of(Answered.of(all), 3))
                .extracting(bin -> bin.counts().answers())
                .containsExactly(80, 10, 10);
    }
}
