package app.intact.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ExpectedHurtTest {

    private static HurtComparison compared(HurtComparison.Pair... pairs) {
        return HurtComparison.of(List.of(pairs)).orElseThrow();
    }

    private static HurtComparison.Pair pair(Hurt expected, Hurt felt) {
        return new HurtComparison.Pair(expected, felt);
    }

    @Test
    void three_numbers_say_this_much_about_their_mean() {
        var mean = MeanOfFew.of(new double[] {10, 20, 30}, 20);
        assertThat(mean.middle()).isEqualTo(20);
        assertThat(mean.high() - 20).isCloseTo(19.461010, within(1e-6));
        assertThat(20 - mean.low()).isCloseTo(19.461010, within(1e-6));
    }

    @Test
    void one_number_has_a_wide_range_and_equal_ones_are_not_certain() {
        assertThat(MeanOfFew.of(new double[] {40}, 20).low()).isLessThan(0);
        var same = MeanOfFew.of(new double[] {40, 40, 40, 40}, 20);
        assertThat(same.high() - same.low()).isGreaterThan(20);
    }

    @Test
    void eighty_for_six_days_is_half_gone_in_two() {
        assertThat(Hurt.lasting(80, 6).halfLifeDays().orElseThrow()).isCloseTo(2, within(1e-12));
        assertThat(Hurt.lasting(15, 6).halfLifeDays()).isEmpty();
    }

    @Test
    void twice_the_sting_that_goes_as_fast_is_no_error_of_time() {
        double days = 3 * Math.log(40 / Hurt.HARDLY) / Math.log(2);
        double longer = 3 * Math.log(80 / Hurt.HARDLY) / Math.log(2);
        var comparison = compared(pair(Hurt.lasting(80, longer), Hurt.lasting(40, days)));
        assertThat(comparison.durationRatio().orElseThrow().middle()).isCloseTo(1, within(1e-12));
        assertThat(comparison.peakError().middle()).isEqualTo(40);
    }

    @Test
    void peak_and_duration_are_told_apart() {
        var comparison = compared(
                pair(Hurt.of(60, 8), Hurt.of(60, 2)),
                pair(Hurt.of(70, 4), Hurt.of(70, 1)),
                pair(Hurt.of(50, 12), Hurt.of(50, 3)));
        assertThat(comparison.peakError().middle()).isZero();
        assertThat(comparison.durationRatio().orElseThrow().middle()).isCloseTo(4, within(1e-12));
        assertThat(comparison.peakShare().orElseThrow()).isZero();
    }

    @Test
    void no_share_is_given_where_nothing_is_clearly_off() {
        assertThat(compared(pair(Hurt.of(60, 2), Hurt.of(55, 2.2))).peakShare()).isEmpty();
    }

    @Test
    void stings_without_times_count_for_the_peak_alone() {
        var comparison = compared(pair(Hurt.of(60), Hurt.of(40, 2)), pair(Hurt.of(70, 2), Hurt.of(50)));
        assertThat(comparison.noes()).isEqualTo(2);
        assertThat(comparison.expectedSting()).isEqualTo(65);
        assertThat(comparison.feltSting()).isEqualTo(45);
        assertThat(comparison.durations()).isZero();
        assertThat(comparison.durationRatio()).isEmpty();
        assertThat(HurtComparison.of(List.of())).isEmpty();
    }

    @Test
    void an_error_of_the_peak_never_leaves_the_scale() {
        var comparison = compared(pair(Hurt.of(100), Hurt.of(0)));
        assertThat(comparison.peakError().high()).isEqualTo(100);
        assertThat(comparison.peakError().middle()).isEqualTo(100);
    }

    @Test
    void the_order_hardly_matters_and_swapping_turns_the_sign() {
        var chance = new SplittableRandom(51);
        for (int i = 0; i < 30; i++) {
            var there = new ArrayList<HurtComparison.Pair>();
            var back = new ArrayList<HurtComparison.Pair>();
            for (int n = 0; n < 1 + chance.nextInt(20); n++) {
                var expected = Hurt.of(chance.nextInt(101), 0.1 + 10 * chance.nextDouble());
                var felt = Hurt.of(chance.nextInt(101), 0.1 + 10 * chance.nextDouble());
                there.add(pair(expected, felt));
                back.addFirst(pair(felt, expected));
            }
            var one = HurtComparison.of(there).orElseThrow();
            var other = HurtComparison.of(back).orElseThrow();
            assertThat(other.peakError().middle()).isCloseTo(-one.peakError().middle(), within(1e-9));
            assertThat(other.durationRatio().orElseThrow().low())
                    .isCloseTo(1 / one.durationRatio().orElseThrow().high(), within(1e-9));
        }
    }

    @Test
    void hurt_that_is_none_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Hurt.of(101));
        assertThatIllegalArgumentException().isThrownBy(() -> Hurt.of(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Hurt.of(50, 0));
    }
}
