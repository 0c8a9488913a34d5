package app.intact.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReturnTimesTest {

    private static final Instant DAY_0 = Instant.parse("2026-03-01T12:00:00Z");

    private static Instant day(double day) {
        return DAY_0.plus(Duration.ofMinutes(Math.round(day * 24 * 60)));
    }

    /// The remissions of 21 patients in the trial of Freireich et al. 1963, the usual example of this
    /// estimate: nine ended, twelve still lasted.
    @Test
    void the_usual_example_has_its_usual_curve() {
        var ended = IntStream.of(6, 6, 6, 7, 10, 13, 16, 22, 23).mapToObj(week -> new Return(week, false));
        var open = IntStream.of(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35).mapToObj(week -> new Return(week, true));
        var times = ReturnTimes.of(Stream.concat(ended, open).toList());
        assertThat(times.noes()).isEqualTo(21);
        assertThat(times.open()).isEqualTo(12);
        assertThat(times.curve())
                .extracting(ReturnTimes.Waiting::days)
                .containsExactly(6.0, 7.0, 10.0, 13.0, 16.0, 22.0, 23.0);
        assertWaiting(times.curve().getFirst(), 0.671107, 0.857143, 0.942159);
        assertWaiting(times.curve().get(3), 0.478700, 0.690196, 0.829761);
        assertWaiting(times.curve().getLast(), 0.226462, 0.448179, 0.648114);
        assertThat(times.median().orElseThrow()).isEqualTo(23);
        assertThat(times.low().orElseThrow()).isEqualTo(13);
        assertThat(times.high()).isEmpty();
    }

    private static void assertWaiting(ReturnTimes.Waiting waiting, double low, double share, double high) {
        assertThat(waiting.low()).isCloseTo(low, within(1e-6));
        assertThat(waiting.share()).isCloseTo(share, within(1e-6));
        assertThat(waiting.high()).isCloseTo(high, within(1e-6));
    }

    @Test
    void each_no_is_paired_with_the_first_ask_after_it() {
        var returns = Return.of(List.of(day(3), day(1), day(9)), List.of(day(4.5), day(1), day(0), day(30)), day(12));
        assertThat(returns).containsExactly(new Return(3.5, false), new Return(1.5, false), new Return(3, true));
    }

    @Test
    void without_open_returns_the_median_is_the_middle_one() {
        var returns = new ArrayList<Return>();
        for (int days : new int[] {9, 1, 4, 30, 2}) {
            returns.add(new Return(days, false));
        }
        assertThat(ReturnTimes.of(returns).median().orElseThrow()).isEqualTo(4);
    }

    @Test
    void open_returns_make_it_longer_and_while_most_are_open_there_is_no_median() {
        var returns = new ArrayList<>(List.of(new Return(1, false), new Return(2, false), new Return(3, false)));
        assertThat(ReturnTimes.of(returns).median().orElseThrow()).isEqualTo(2);
        returns.add(new Return(2.5, true));
        returns.add(new Return(8, true));
        assertThat(ReturnTimes.of(returns).median().orElseThrow()).isEqualTo(3);
        returns.addAll(Collections.nCopies(3, new Return(8, true)));
        assertThat(ReturnTimes.of(returns).median()).isEmpty();
    }

    @Test
    void an_ask_made_while_another_is_open_to_that_day_counts_first() {
        var times = ReturnTimes.of(List.of(new Return(5, false), new Return(5, true)));
        assertThat(times.median().orElseThrow()).isEqualTo(5);
    }

    @Test
    void without_noes_there_is_nothing() {
        var times = ReturnTimes.of(List.of());
        assertThat(times.curve()).isEmpty();
        assertThat(times.median()).isEmpty();
    }

    @Test
    void the_share_still_waiting_never_rises_and_stays_in_its_range() {
        var chance = new SplittableRandom(61);
        for (int i = 0; i < 100; i++) {
            var returns = new ArrayList<Return>();
            for (int n = 0; n < 1 + chance.nextInt(40); n++) {
                returns.add(new Return(chance.nextInt(30), chance.nextInt(3) == 0));
            }
            double before = 1;
            for (var waiting : ReturnTimes.of(returns).curve()) {
                assertThat(waiting.share()).isBetween(0.0, before);
                assertThat(waiting.low()).isLessThanOrEqualTo(waiting.share());
                assertThat(waiting.high()).isBetween(waiting.share(), 1.0);
                before = waiting.share();
            }
        }
    }
}
