package app.intact.recovery;

import static app.intact.recovery.SimulatedSting.BEGAN;
import static app.intact.recovery.SimulatedSting.rating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final double[] CHECK_INS = {0, 6, 24, 72, 168};

    private static List<Rating> ratings(double[] hours, double... stings) {
        return IntStream.range(0, hours.length)
                .mapToObj(i -> rating(hours[i], stings[i]))
                .toList();
    }

    private static Course.Fitted fitted(List<Rating> ratings) {
        var course = Course.of(BEGAN, ratings);
        assertThat(course).isInstanceOf(Course.Fitted.class);
        return (Course.Fitted) course;
    }

    /// The worked value of docs/models/recovery-curve.md, computed there on a finer grid with a full
    /// covariance.
    @Test
    void larkspur_was_half_gone_in_about_two_days_and_a_half() {
        var course = fitted(ratings(new double[] {0, 1, 21.6, 37.2, 72, 168}, 78, 74, 63, 47, 31, 17));
        assertThat(course.isHalfGone()).isTrue();
        assertThat(Series.hours(course.halfLife().low())).isCloseTo(36.9, within(1.0));
        assertThat(Series.hours(course.halfLife().middle())).isCloseTo(58.8, within(1.0));
        assertThat(Series.hours(course.halfLife().high())).isCloseTo(99.9, within(2.0));
        assertThat(course.curve().getFirst().middle()).isCloseTo(76.0, within(0.3));
        assertThat(course.curve().getLast().middle()).isCloseTo(17.0, within(0.3));
    }

    @Test
    void under_four_ratings_there_are_points_only() {
        for (int n = 0; n < 4; n++) {
            var few = new SimulatedSting(70, 5, 12).rate(new SplittableRandom(1), Arrays.copyOf(CHECK_INS, n));
            assertThat(Course.of(BEGAN, few)).isInstanceOf(Course.Points.class);
        }
    }

    @Test
    void the_curve_falls_from_the_first_rating_to_the_last_and_stays_in_its_band() {
        var chance = new SplittableRandom(2);
        for (int person = 0; person < 40; person++) {
            var ratings = new SimulatedSting(40 + 50 * chance.nextDouble(), 10, 3 + 60 * chance.nextDouble())
                    .rate(chance, CHECK_INS);
            if (Course.of(BEGAN.minusSeconds(3600), ratings) instanceof Course.Fitted course) {
                assertThat(course.curve().getFirst().at()).isEqualTo(BEGAN);
                assertThat(course.curve().getLast().at())
                        .isEqualTo(ratings.getLast().at());
                for (int i = 1; i < course.curve().size(); i++) {
                    var before = course.curve().get(i - 1);
                    var here = course.curve().get(i);
                    assertThat(here.at()).isAfterOrEqualTo(before.at());
                    assertThat(here.middle()).isBetween(here.low(), Math.min(here.high(), before.middle()));
                    assertThat(here.low()).isNotNegative();
                    assertThat(here.high()).isLessThanOrEqualTo(100);
                }
            }
        }
    }

    @Test
    void more_ratings_narrow_the_band_and_the_half_life() {
        double few = 0;
        double many = 0;
        double shortBand = 0;
        double longBand = 0;
        var chance = new SplittableRandom(3);
        for (int i = 0; i < 30; i++) {
            var person = new SimulatedSting(70, 5, 24);
            var four = Course.of(BEGAN, person.rate(chance, 0, 6, 24, 72));
            var twelve = Course.of(BEGAN, person.rate(chance, 0, 3, 6, 12, 18, 24, 30, 36, 48, 54, 60, 72));
            if (four instanceof Course.Fitted a && twelve instanceof Course.Fitted b) {
                few += spread(a);
                many += spread(b);
                shortBand += band(a);
                longBand += band(b);
            }
        }
        assertThat(many).isLessThan(0.85 * few);
        assertThat(longBand).isLessThan(0.85 * shortBand);
    }

    private static double spread(Course.Fitted course) {
        return Math.log(Series.hours(course.halfLife().high())
                / Series.hours(course.halfLife().low()));
    }

    private static double band(Course.Fitted course) {
        return course.curve().stream()
                .mapToDouble(point -> point.high() - point.low())
                .sum();
    }

    @Test
    void a_course_that_never_fell_is_never_fitted() {
        var chance = new SplittableRandom(4);
        for (int i = 0; i < 300; i++) {
            int n = 4 + chance.nextInt(6);
            var levels = chance.ints(n, 0, 101).sorted().asDoubleStream().toArray();
            var hours = chance.doubles(n, 0, 200).sorted().toArray();
            var course = Course.of(BEGAN, ratings(hours, levels));
            assertThat(course).isNotInstanceOf(Course.Fitted.class);
        }
    }

    @Test
    void a_clear_rise_is_rising_and_a_level_is_flat() {
        assertThat(Course.of(BEGAN, ratings(CHECK_INS, 40, 45, 60, 75, 90))).isInstanceOf(Course.Rising.class);
        assertThat(Course.of(BEGAN, ratings(CHECK_INS, 60, 70, 50, 65, 58))).isInstanceOf(Course.Flat.class);
        assertThat(Course.of(BEGAN, ratings(CHECK_INS, 0, 0, 0, 0, 0))).isInstanceOf(Course.Flat.class);
        assertThat(Course.of(BEGAN, ratings(CHECK_INS, 100, 100, 100, 100, 100)))
                .isInstanceOf(Course.Flat.class);
    }

    @Test
    void ratings_at_one_moment_have_no_course() {
        assertThat(Course.of(BEGAN, ratings(new double[4], 90, 60, 30, 10))).isInstanceOf(Course.Flat.class);
    }

    @Test
    void a_second_rating_in_the_same_minute_changes_little() {
        var once = fitted(ratings(CHECK_INS, 80, 72, 50, 20, 10));
        var twice = fitted(ratings(new double[] {0, 6, 24, 24, 72, 168}, 80, 72, 50, 52, 20, 10));
        assertThat(Series.hours(twice.halfLife().middle()))
                .isCloseTo(
                        Series.hours(once.halfLife().middle()),
                        within(0.15 * Series.hours(once.halfLife().middle())));
    }

    @Test
    void one_slip_of_the_slider_widens_the_range_and_does_not_carry_it_off() {
        double[] hours = {0, 6, 12, 24, 36, 48, 72, 96, 120, 168};
        var true24 = new SimulatedSting(70, 5, 24);
        var levels = Arrays.stream(hours).map(true24::at).toArray();
        var clean = fitted(ratings(hours, levels));
        levels[5] = 100;
        var slipped = fitted(ratings(hours, levels));
        assertThat(spread(slipped)).isGreaterThan(spread(clean));
        assertThat(true24.halved())
                .isBetween(
                        Series.hours(slipped.halfLife().low()),
                        Series.hours(slipped.halfLife().high()));
    }

    @Test
    void the_order_of_the_ratings_does_not_matter() {
        var ratings = new ArrayList<>(ratings(new double[] {0, 6, 6, 24, 72}, 80, 60, 70, 50, 20));
        var sorted = Course.of(BEGAN, ratings);
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(ratings, new Random(seed));
            assertThat(Course.of(BEGAN, ratings)).isEqualTo(sorted);
        }
    }

    @Test
    void half_gone_is_said_only_of_what_lies_behind() {
        var day = fitted(ratings(new double[] {0, 2, 4, 6}, 90, 80, 62, 50));
        assertThat(day.isHalfGone()).isFalse();
        assertThat(day.halfLife().high()).isGreaterThan(Duration.ofHours(6));
    }

    @Test
    void the_half_life_range_covers_the_truth_of_simulated_people() {
        var chance = new SplittableRandom(5);
        int fitted = 0;
        int covered = 0;
        for (double halfLife : new double[] {6, 12, 24, 48, 72, 120, 168}) {
            for (double drop : new double[] {35, 50, 70}) {
                for (double floor : new double[] {0, 8, 15}) {
                    for (int i = 0; i < 8; i++) {
                        var person = new SimulatedSting(drop, floor, halfLife);
                        if (Course.of(BEGAN, person.rate(chance, CHECK_INS)) instanceof Course.Fitted course) {
                            fitted++;
                            covered += covers(course.halfLife(), person.halved()) ? 1 : 0;
                        }
                    }
                }
            }
        }
        assertThat(fitted).isGreaterThan(400);
        assertThat((double) covered / fitted).isGreaterThanOrEqualTo(0.85);
    }

    private static boolean covers(HalfLife range, double hours) {
        return Series.hours(range.low()) <= hours && (range.isOpen() || hours <= Series.hours(range.high()));
    }
}
