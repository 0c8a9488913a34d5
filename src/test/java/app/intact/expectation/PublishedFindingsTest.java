package app.intact.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.intact.quantity.Intensity;
import app.intact.recovery.Course;
import app.intact.recovery.Rating;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// People simulated as two studies found them, and whether Intact would have found the same.
class PublishedFindingsTest {

    private static final Instant BEGAN = Instant.parse("2026-03-01T09:00:00Z");
    private static final double[] CHECK_INS = {0, 6, 24, 72, 168};

    @Test
    void who_expects_a_half_more_sting_is_off_in_its_peak() {
        assertThat(peakShare(new SplittableRandom(71), 60)).isGreaterThan(0.8);
    }

    @Test
    void who_expects_half_of_the_yesses_is_found_to() {
        assertThat(yesRatio(new SplittableRandom(72))).isBetween(0.45, 0.60);
    }

    @Test
    @Tag("long")
    void two_hundred_people_who_expect_a_half_more_sting() throws IOException {
        var chance = new SplittableRandom(73);
        var shares = new ArrayList<Double>();
        for (int i = 0; i < 200; i++) {
            shares.add(peakShare(chance, 60));
        }
        long found = shares.stream().filter(share -> share > 0.8).count();
        write("peak", shares, found);
        assertThat(found).isGreaterThanOrEqualTo(160);
        assertThat(mean(shares)).isGreaterThan(0.8);
    }

    @Test
    @Tag("long")
    void two_thousand_people_who_expect_half_of_the_yesses() throws IOException {
        var chance = new SplittableRandom(74);
        var ratios = new ArrayList<Double>();
        for (int i = 0; i < 2_000; i++) {
            ratios.add(yesRatio(chance));
        }
        long found =
                ratios.stream().filter(ratio -> ratio > 0.45 && ratio < 0.60).count();
        write("yesses", ratios, found);
        assertThat(mean(ratios)).isCloseTo(0.52, within(0.005));
        assertThat(found).isGreaterThanOrEqualTo(1_900);
    }

    /// For docs/models/expectation.md.
    private static void write(String what, List<Double> found, long within) throws IOException {
        var line = "%s: mean %.3f, %d of %d".formatted(what, mean(found), within, found.size());
        Files.writeString(Path.of("target/expectation-" + what + ".md"), line);
    }

    private static double mean(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    /// People asked for help expect a yes half as often as it comes (Flynn & Lake 2008, doi
    /// 10.1037/0022-3514.95.1.128; Bohns 2016, doi 10.1177/0963721415628011).
    private static double yesRatio(RandomGenerator chance) {
        var forecasts = SimulatedForecasts.of(chance, "favour", 200, u -> 0.1 + 0.6 * u, no -> 1 - 0.52 * (1 - no));
        return SimulatedForecasts.reckoned(forecasts).yesRatio().middle();
    }

    /// Forecasts of a break-up are off in how bad it gets and not in how fast it goes (Eastwick et al.
    /// 2008, doi 10.1016/j.jesp.2007.07.001). The felt half-life is read from five ratings with their
    /// scatter, and only where they show a course.
    private static double peakShare(RandomGenerator chance, int noes) {
        var pairs = new ArrayList<HurtComparison.Pair>();
        for (int i = 0; i < noes; i++) {
            double sting = 35 + 30 * chance.nextDouble();
            double hours = 24 * Math.exp(0.8 * chance.nextGaussian());
            double expected = 1.5 * sting;
            double days = hours / 24 * Math.log(expected / Hurt.HARDLY) / Math.log(2);
            var ratings = ratings(chance, sting, hours);
            double felt = ratings.getFirst().sting().value();
            pairs.add(new HurtComparison.Pair(Hurt.lasting(expected, days), felt(felt, ratings)));
        }
        return HurtComparison.of(pairs).orElseThrow().peakShare().orElseThrow();
    }

    private static Hurt felt(double sting, List<Rating> ratings) {
        return Course.of(BEGAN, ratings) instanceof Course.Fitted course
                ? Hurt.of(sting, course.halfLife().middle().toMinutes() / 1440.0)
                : Hurt.of(sting);
    }

    private static List<Rating> ratings(RandomGenerator chance, double sting, double hours) {
        var ratings = new ArrayList<Rating>();
        for (double at : CHECK_INS) {
            double rated = sting * Math.pow(2, -at / hours) + 9 * chance.nextGaussian();
            ratings.add(new Rating(
                    BEGAN.plus(Duration.ofMinutes(Math.round(at * 60))),
                    Intensity.of(Math.clamp(Math.round(rated), 0, 100))));
        }
        return ratings;
    }
}
