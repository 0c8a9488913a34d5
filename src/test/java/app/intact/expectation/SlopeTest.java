package app.intact.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SlopeTest {

    private static Slope slope(List<SettledForecast> forecasts) {
        return Slope.of(Answered.of(forecasts));
    }

    /// The worked value of docs/models/expectation.md: the mode found there by another method (BFGS).
    @Test
    void finch_is_too_extreme_as_computed_by_hand() {
        var slope = slope(Finch.FORECASTS);
        var near = within(1e-6);
        assertThat(slope.intercept().middle()).isCloseTo(-0.712563, near);
        assertThat(slope.intercept().low()).isCloseTo(-1.279197, near);
        assertThat(slope.intercept().high()).isCloseTo(-0.145928, near);
        assertThat(slope.slope().middle()).isCloseTo(0.727971, near);
        assertThat(slope.slope().low()).isCloseTo(0.356913, near);
        assertThat(slope.slope().high()).isCloseTo(1.099030, near);
    }

    @Test
    void without_answers_it_is_the_prior() {
        var slope = slope(List.of());
        assertThat(slope.intercept().high()).isCloseTo(1.3159, within(1e-4));
        assertThat(slope.slope().low()).isCloseTo(0.3421, within(1e-4));
    }

    @Test
    void thousands_of_answers_show_how_they_were_made() {
        var chance = new SplittableRandom(21);
        var timid = SimulatedForecasts.of(
                chance, "job", 20_000, u -> u, no -> Logistic.share((Logistic.logOdds(no) - 0.5) / 1.6));
        var slope = slope(timid.stream()
                .filter(forecast -> forecast.chanceOfNo() > 0.01 && forecast.chanceOfNo() < 0.99)
                .toList());
        assertThat(slope.intercept().middle()).isCloseTo(0.5, within(0.06));
        assertThat(slope.slope().middle()).isCloseTo(1.6, within(0.06));
    }

    @Test
    void forecasts_of_nothing_but_certainty_have_a_slope_all_the_same() {
        for (var by : SettledBy.values()) {
            for (double chance : new double[] {0, 1}) {
                var certain = Collections.nCopies(500, new SettledForecast("job", chance, by));
                var slope = slope(certain);
                assertThat(slope.slope().low()).isFinite();
                assertThat(slope.intercept().high()).isFinite();
            }
        }
    }
}
