package app.intact.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.intact.quantity.Intensity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SensitivityTest {

    private static Sensitivity.Coming coming(int concern, double chanceOfNo) {
        return new Sensitivity.Coming(Intensity.of(concern), chanceOfNo);
    }

    @Test
    void concern_60_and_an_even_chance_make_14() {
        var one = Sensitivity.of(List.of(coming(60, 0.5))).orElseThrow();
        assertThat(one.score().middle()).isCloseTo(14, within(1e-12));
        assertThat(one.concern()).isEqualTo(60);
        assertThat(one.expectation()).isEqualTo(0.5);
    }

    @Test
    void the_score_goes_from_1_to_36() {
        var least = Sensitivity.of(Collections.nCopies(3, coming(0, 0))).orElseThrow();
        var most = Sensitivity.of(Collections.nCopies(3, coming(100, 1))).orElseThrow();
        assertThat(least.score().middle()).isEqualTo(1);
        assertThat(least.score().low()).isEqualTo(1);
        assertThat(most.score().middle()).isEqualTo(36);
        assertThat(most.score().high()).isEqualTo(36);
    }

    /// The mean of the products, which is not the product of the means.
    @Test
    void worry_and_expectation_may_go_different_ways() {
        var both = Sensitivity.of(List.of(coming(100, 0), coming(0, 1))).orElseThrow();
        assertThat(both.concern()).isEqualTo(50);
        assertThat(both.expectation()).isEqualTo(0.5);
        assertThat(both.score().middle()).isEqualTo(6);
    }

    @Test
    void only_the_last_twenty_count() {
        var asks = new ArrayList<>(Collections.nCopies(30, coming(100, 1)));
        asks.addAll(Collections.nCopies(20, coming(20, 0.2)));
        var last = Sensitivity.of(asks).orElseThrow();
        assertThat(last.asks()).isEqualTo(20);
        assertThat(last.concern()).isEqualTo(20);
        assertThat(Sensitivity.of(List.of())).isEmpty();
    }
}
