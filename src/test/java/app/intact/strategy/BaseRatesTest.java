package app.intact.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.rejection.Kind;
import org.junit.jupiter.api.Test;

class BaseRatesTest {

    private final BaseRates rates = BaseRates.load();

    @Test
    void every_figure_says_of_whom_where_when_and_who_says_so() {
        assertThat(rates.all()).hasSizeGreaterThan(25).allSatisfy(rate -> {
            assertThat(rate.who()).isNotBlank();
            assertThat(rate.place()).isNotBlank();
            assertThat(rate.year()).isNotBlank();
            assertThat(rate.source()).isNotBlank();
            assertThat(rate.low()).isBetween(0.0, rate.high());
            assertThat(rate.high()).isLessThanOrEqualTo(1);
        });
    }

    @Test
    void no_figure_blames_and_the_lowest_of_many_is_left_out() {
        for (var kind : Kind.values()) {
            assertThat(rates.of(kind)).hasSizeLessThan(4).allMatch(rate -> rate.middle() < 0.5);
        }
        var lowest = rates.all().stream()
                .filter(rate -> rate.kind().equals("job"))
                .mapToDouble(BaseRate::middle)
                .min()
                .orElseThrow();
        assertThat(rates.of(Kind.JOB)).hasSize(3).allMatch(rate -> rate.middle() > lowest);
    }

    @Test
    void where_no_good_figure_is_known_none_is_shown() {
        assertThat(rates.of(Kind.OTHER)).isEmpty();
    }
}
