package app.intact.expectation;

import static app.intact.expectation.SimulatedForecasts.any;
import static app.intact.expectation.SimulatedForecasts.reckoned;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    /// The worked value of docs/models/expectation.md, by SciPy's beta distribution.
    @Test
    void finch_expects_a_no_more_often_than_it_comes() {
        var finch = reckoned(Finch.FORECASTS);
        var near = within(1e-6);
        var overall = finch.overall();
        assertThat(overall.answers()).isEqualTo(42);
        assertThat(overall.noes()).isEqualTo(16);
        assertThat(overall.expected()).isCloseTo(0.552381, near);
        assertThat(overall.came()).isCloseTo(0.380952, near);
        assertThat(overall.rate().low()).isCloseTo(0.269843, near);
        assertThat(overall.rate().middle()).isCloseTo(0.386364, near);
        assertThat(overall.rate().high()).isCloseTo(0.508826, near);
        assertThat(overall.bias().low()).isCloseTo(0.043555, near);
        assertThat(overall.bias().middle()).isCloseTo(0.166017, near);
        assertThat(overall.bias().high()).isCloseTo(0.282538, near);
        assertThat(overall.chanceTooGloomy()).isCloseTo(0.940640, near);
        assertThat(overall.chanceTooRosy()).isCloseTo(0.001907, near);
        assertThat(overall.verdict()).isEqualTo(Verdict.TOO_GLOOMY);
        assertThat(finch.yesRatio().low()).isCloseTo(0.613045, near);
        assertThat(finch.yesRatio().middle()).isCloseTo(0.727395, near);
        assertThat(finch.yesRatio().high()).isCloseTo(0.911325, near);
        assertThat(finch.brier()).isCloseTo(0.211905, near);
        assertThat(finch.diagram()).extracting(Bin::answers).containsExactly(13, 19, 10);
        assertThat(finch.diagram()).extracting(Bin::noes).containsExactly(1, 8, 7);
    }

    @Test
    void a_verdict_needs_more_than_nine_tenths() {
        var verdicts = new ArrayList<Verdict>();
        for (int answers = 1; answers <= 5; answers++) {
            var gloomy = Collections.nCopies(answers, SettledForecast.ofPercent("date", 70, SettledBy.YES));
            var overall = reckoned(gloomy).overall();
            assertThat(overall.chanceTooGloomy()).isCloseTo(1 - Math.pow(0.35, answers + 1), within(1e-9));
            verdicts.add(overall.verdict());
        }
        assertThat(verdicts)
                .containsExactly(
                        Verdict.CANNOT_TELL_YET,
                        Verdict.TOO_GLOOMY,
                        Verdict.TOO_GLOOMY,
                        Verdict.TOO_GLOOMY,
                        Verdict.TOO_GLOOMY);
        var rosy = Collections.nCopies(3, SettledForecast.ofPercent("date", 30, SettledBy.NO));
        assertThat(reckoned(rosy).overall().verdict()).isEqualTo(Verdict.TOO_ROSY);
    }

    @Test
    void what_came_as_it_was_expected_is_never_called_gloomy() {
        var certain = SettledForecast.ofPercent("job", 100, SettledBy.NO);
        assertThat(reckoned(List.of(certain)).overall().chanceTooGloomy()).isGreaterThan(0.9);
        assertThat(reckoned(List.of(certain)).overall().verdict()).isEqualTo(Verdict.CANNOT_TELL_YET);
        var among = new ArrayList<>(Collections.nCopies(60, SettledForecast.ofPercent("favour", 5, SettledBy.YES)));
        among.add(certain);
        var job = requireNonNull(reckoned(among).kinds().get("job"));
        assertThat(job.chanceTooGloomy()).isGreaterThan(0.9);
        assertThat(job.verdict()).isEqualTo(Verdict.CANNOT_TELL_YET);
    }

    @Test
    void five_points_are_no_difference_however_sure_it_is() {
        var close = new ArrayList<SettledForecast>();
        for (int i = 0; i < 5_000; i++) {
            close.add(SettledForecast.ofPercent("job", 52, i % 2 == 0 ? SettledBy.NO : SettledBy.YES));
        }
        var overall = reckoned(close).overall();
        assertThat(overall.bias().low()).isPositive();
        assertThat(overall.verdict()).isEqualTo(Verdict.CANNOT_TELL_YET);
        assertThat(overall.chanceClose()).isGreaterThan(0.99);
    }

    @Test
    void a_silence_counts_as_a_no_and_every_figure_is_there_without_it() {
        var chance = new SplittableRandom(31);
        for (int i = 0; i < 20; i++) {
            var all = any(chance, 1 + chance.nextInt(120), 4);
            var asNoes = all.stream()
                    .map(it -> new SettledForecast(
                            it.kind(), it.chanceOfNo(), it.by() == SettledBy.SILENCE ? SettledBy.NO : it.by()))
                    .toList();
            var spoken = all.stream().filter(it -> it.by() != SettledBy.SILENCE).toList();
            var calibration = Calibration.of(all);
            assertThat(calibration.withSilences())
                    .isEqualTo(Calibration.of(asNoes).withSilences());
            assertThat(calibration.withoutSilences())
                    .isEqualTo(Calibration.of(spoken).withSilences());
            assertThat(calibration.answers() - calibration.silences()).isEqualTo(spoken.size());
        }
    }

    @Test
    void without_answers_nothing_is_said() {
        assertThat(Calibration.of(List.of()).withSilences()).isEmpty();
        var silent = Calibration.of(List.of(SettledForecast.ofPercent("job", 40, SettledBy.SILENCE)));
        assertThat(silent.withSilences()).isPresent();
        assertThat(silent.withoutSilences()).isEmpty();
    }

    @Test
    void the_order_of_the_answers_does_not_matter() {
        var all = any(new SplittableRandom(32), 300, 5);
        var sorted = Calibration.of(all);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(all, new Random(seed));
            assertThat(Calibration.of(all)).isEqualTo(sorted);
        }
    }

    @Test
    void gloom_and_rosiness_are_measured_alike() {
        var chance = new SplittableRandom(33);
        for (int i = 0; i < 20; i++) {
            var all = any(chance, 1 + chance.nextInt(200), 3);
            var mirrored = all.stream()
                    .map(it -> new SettledForecast(
                            it.kind(), 1 - it.chanceOfNo(), it.by().isNo() ? SettledBy.YES : SettledBy.NO))
                    .toList();
            var here = reckoned(all);
            var there = reckoned(mirrored);
            var near = within(1e-6);
            assertThat(there.overall().bias().low())
                    .isCloseTo(-here.overall().bias().high(), near);
            assertThat(there.overall().chanceTooGloomy())
                    .isCloseTo(here.overall().chanceTooRosy(), near);
            assertThat(there.brier()).isCloseTo(here.brier(), near);
            assertThat(there.slope().slope().middle())
                    .isCloseTo(here.slope().slope().middle(), near);
            assertThat(there.slope().intercept().middle())
                    .isCloseTo(-here.slope().intercept().middle(), near);
            assertThat(there.kinds()).containsOnlyKeys(here.kinds().keySet());
            there.kinds()
                    .forEach((kind, other) -> assertThat(other.bias().middle()).isCloseTo(-bias(here, kind), near));
        }
    }

    private static double bias(Reckoning reckoning, String kind) {
        return requireNonNull(reckoning.kinds().get(kind)).bias().middle();
    }

    @Test
    void every_figure_keeps_its_range() {
        var chance = new SplittableRandom(34);
        for (int i = 0; i < 60; i++) {
            var all = any(chance, 1 + chance.nextInt(i < 30 ? 8 : 150), 1 + chance.nextInt(12));
            var reckoning = reckoned(all);
            var comparisons = new ArrayList<>(reckoning.kinds().values());
            assertThat(comparisons.stream().mapToInt(Comparison::answers).sum()).isEqualTo(all.size());
            comparisons.add(reckoning.overall());
            for (var comparison : comparisons) {
                assertThat(comparison.rate().low()).isPositive();
                assertThat(comparison.rate().high()).isLessThan(1);
                assertThat(comparison.bias().middle())
                        .isEqualTo(comparison.expected() - comparison.rate().middle());
                assertThat(comparison.chanceTooGloomy() + comparison.chanceTooRosy() + comparison.chanceClose())
                        .isCloseTo(1, within(1e-9));
            }
            assertThat(reckoning.brier()).isBetween(0.0, 1.0);
            assertThat(reckoning.diagram().isEmpty()).isEqualTo(all.size() < 20);
            assertThat(reckoning.decomposition().isEmpty()).isEqualTo(all.size() < 50);
        }
    }

    @Test
    void more_answers_narrow_every_range() {
        var chance = new SplittableRandom(35);
        double before = 1;
        for (int answers : new int[] {5, 50, 500, 5_000}) {
            var reckoning = reckoned(SimulatedForecasts.of(chance, "job", answers, _ -> 0.4, no -> no));
            var rate = reckoning.overall().rate();
            assertThat(rate.high() - rate.low()).isLessThan(before * 0.6);
            before = rate.high() - rate.low();
        }
    }

    @Test
    void who_is_right_is_seldom_called_gloomy_or_rosy() {
        var chance = new SplittableRandom(36);
        int people = 400;
        for (int answers : new int[] {5, 20, 100}) {
            int called = 0;
            for (int i = 0; i < people; i++) {
                var right = SimulatedForecasts.of(chance, "job", answers, u -> u, no -> no);
                var belief = Comparison.of(
                        Answered.of(right).counts(),
                        Answered.of(right).expected(),
                        new BetaBelief(answers, Answered.of(right).counts().noes()));
                called += belief.verdict() == Verdict.CANNOT_TELL_YET ? 0 : 1;
            }
            assertThat((double) called / people).isLessThan(0.12);
        }
    }

    @Test
    void it_takes_ninety_answers_to_know_a_rate_to_ten_points() {
        assertThat(Comparison.answersNeeded(0.4, 0.20)).isEqualTo(23);
        assertThat(Comparison.answersNeeded(0.4, 0.15)).isEqualTo(41);
        assertThat(Comparison.answersNeeded(0.4, 0.10)).isEqualTo(92);
    }

    @Test
    void a_chance_that_is_none_is_refused() {
        for (double chance : new double[] {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new SettledForecast("job", chance, SettledBy.NO));
        }
    }
}
