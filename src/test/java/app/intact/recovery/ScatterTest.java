package app.intact.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScatterTest {

    @Test
    void three_hours_apart_half_of_the_swing_is_still_there() {
        // Covariance ((130, 24.5), (24.5, 130)), inverted by hand; the vectors are (10, 20) and (3, −5).
        double determinant = 130 * 130 - 24.5 * 24.5;
        double byHand = (10 * (130 * 3 - 24.5 * -5) + 20 * (-24.5 * 3 + 130 * -5)) / determinant;
        var scatter = new Scatter(new double[] {0, 3});
        var a = scatter.whiten(new double[] {10, 20});
        var b = scatter.whiten(new double[] {3, -5});
        assertThat(a[0] * b[0] + a[1] * b[1]).isCloseTo(byHand, within(1e-12));
    }

    @Test
    void two_ratings_in_one_minute_count_less_than_two_a_day_apart() {
        assertThat(weight(0, 1 / 60.0)).isLessThan(weight(0, 24) * 0.75);
    }

    private static double weight(double... hours) {
        double sum = 0;
        for (double white : new Scatter(hours).whiten(new double[] {1, 1})) {
            sum += white * white;
        }
        return sum;
    }
}
