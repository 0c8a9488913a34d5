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
    void the_highest_and_the_lowest_of_many_are_left_out() {
        var jobs =
                rates.all().stream().filter(rate -> rate.kind().equals("job")).toList();
        var shown = rates.of(Kind.JOB);
        assertThat(shown).hasSize(3);
        assertThat(shown).noneMatch(rate -> jobs.stream().allMatch(other -> other.middle() <= rate.middle()));
        assertThat(shown).noneMatch(rate -> jobs.stream().allMatch(other -> other.middle() >= rate.middle()));
    }

    @Test
    void where_no_good_figure_is_known_none_is_shown() {
        assertThat(rates.of(Kind.OTHER)).isEmpty();
    }
}
