package app.intact.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PooledRatesTest {

    private static final Counts JOBS = new Counts(30, 22);
    private static final Counts GRANTS = new Counts(10, 9);
    private static final Counts FAVOURS = new Counts(8, 1);
    private static final Counts DATES = new Counts(1, 0);

    private static RateBelief belief(Counts which, Counts... others) {
        var all = new ArrayList<>(List.of(others));
        all.add(which);
        return new PooledRates(all).of(which);
    }

    private static void assertBelief(RateBelief belief, double mean, double low, double median, double high) {
        var near = within(1e-5);
        assertThat(belief.mean()).isCloseTo(mean, near);
        assertThat(belief.quantile(0.05)).isCloseTo(low, near);
        assertThat(belief.quantile(0.5)).isCloseTo(median, near);
        assertThat(belief.quantile(0.95)).isCloseTo(high, near);
    }

    /// The worked values of docs/models/expectation.md, computed there by plain sums over 1,201 centres
    /// and 36,001 log odds.
    @Test
    void four_kinds_lean_on_each_other_as_computed_by_hand() {
        var rates = new PooledRates(List.of(JOBS, GRANTS, FAVOURS, DATES));
        assertBelief(rates.of(JOBS), 0.698623, 0.566941, 0.702664, 0.816464);
        assertBelief(rates.of(GRANTS), 0.741874, 0.552539, 0.753411, 0.891552);
        assertBelief(rates.of(FAVOURS), 0.366628, 0.173682, 0.358614, 0.587138);
        assertBelief(rates.of(DATES), 0.522194, 0.228726, 0.525117, 0.805745);
        assertThat(rates.of(FAVOURS).below(0.3)).isCloseTo(0.323315, within(1e-5));
        assertThat(rates.of(DATES).below(0.7)).isCloseTo(0.824536, within(1e-5));
    }

    @Test
    void one_kind_alone_with_hardly_an_answer_too() {
        assertBelief(belief(new Counts(1, 1)), 0.681715, 0.218383, 0.732765, 0.979821);
        assertBelief(belief(new Counts(4, 0)), 0.153549, 0.008560, 0.114428, 0.432820);
    }

    @Test
    void a_kind_of_thousands_beside_one_of_three_too() {
        var few = new Counts(3, 0);
        var many = new Counts(2000, 1460);
        assertBelief(belief(few, many), 0.427116, 0.171677, 0.419055, 0.710143);
        assertBelief(belief(many, few), 0.729291, 0.712828, 0.729367, 0.745490);
    }

    @Test
    void kinds_that_are_all_alike_too() {
        var all = new Counts(5, 5);
        assertBelief(belief(all, all, all), 0.941684, 0.810903, 0.963374, 0.997597);
    }

    @Test
    void a_kind_with_few_answers_is_drawn_towards_the_others_and_one_with_many_is_not() {
        var others = new Counts[] {new Counts(40, 8), new Counts(60, 11)};
        double few = belief(new Counts(2, 2), others).mean();
        double many = belief(new Counts(400, 400), others).mean();
        assertThat(few).isBetween(0.2, 0.5);
        assertThat(many).isGreaterThan(0.97);
    }

    @Test
    void noes_and_yesses_are_treated_alike() {
        var chance = new SplittableRandom(11);
        for (int i = 0; i < 20; i++) {
            var kinds = kinds(chance, 1 + chance.nextInt(6), 60);
            var mirrored = kinds.stream()
                    .map(counts -> new Counts(counts.answers(), counts.answers() - counts.noes()))
                    .toList();
            var belief = new PooledRates(kinds).of(kinds.getFirst());
            var mirror = new PooledRates(mirrored).of(mirrored.getFirst());
            assertThat(mirror.mean()).isCloseTo(1 - belief.mean(), within(1e-6));
            assertThat(mirror.quantile(0.05)).isCloseTo(1 - belief.quantile(0.95), within(2e-5));
        }
    }

    @Test
    void the_order_of_the_kinds_does_not_matter() {
        var kinds = new ArrayList<>(kinds(new SplittableRandom(12), 9, 80));
        var sorted = new PooledRates(kinds);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(kinds, new Random(seed));
            var shuffled = new PooledRates(kinds);
            for (var counts : kinds) {
                assertThat(shuffled.of(counts).mean())
                        .isEqualTo(sorted.of(counts).mean());
            }
        }
    }

    @Test
    void a_belief_is_a_distribution_however_odd_the_counts() {
        var chance = new SplittableRandom(13);
        for (int most : new int[] {1, 5, 100, 10_000, 1_000_000}) {
            for (int kinds : new int[] {1, 2, 40}) {
                var all = kinds(chance, kinds, most);
                var rates = new PooledRates(all);
                for (var counts : all) {
                    var belief = rates.of(counts);
                    double before = 0;
                    for (double share : new double[] {0.001, 0.05, 0.3, 0.5, 0.7, 0.95, 0.999}) {
                        double rate = belief.quantile(share);
                        assertThat(rate).isBetween(before, 1.0);
                        assertThat(belief.below(rate)).isCloseTo(share, within(1e-6));
                        before = rate;
                    }
                    assertThat(belief.mean()).isBetween(belief.quantile(0.001), belief.quantile(0.999));
                    assertThat(belief.below(0)).isZero();
                    assertThat(belief.below(1)).isEqualTo(1);
                }
            }
        }
    }

    private static List<Counts> kinds(SplittableRandom chance, int kinds, int most) {
        var counts = new ArrayList<Counts>();
        for (int i = 0; i < kinds; i++) {
            int answers = 1 + chance.nextInt(most);
            double rate = chance.nextInt(3) == 0 ? chance.nextInt(2) : chance.nextDouble();
            counts.add(new Counts(answers, (int) Math.round(answers * rate)));
        }
        return counts;
    }
}
