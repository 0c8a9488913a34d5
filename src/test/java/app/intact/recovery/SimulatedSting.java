package app.intact.recovery;

import app.intact.quantity.Intensity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// A person whose true course is known: `y(t) = floor + drop · 2^(−t/h)` plus a swing of mood and a slip of the
/// slider.
record SimulatedSting(double drop, double floor, double halfLifeHours) {

    static final Instant BEGAN = Instant.parse("2026-03-09T15:40:00Z");

    double at(double hours) {
        return floor + drop * Math.pow(2, -hours / halfLifeHours);
    }

    /// When the whole sting has halved, in hours.
    double halved() {
        return halfLifeHours * Math.log(2 * drop / (drop - floor)) / Math.log(2);
    }

    List<Rating> rate(RandomGenerator chance, double... hours) {
        var ratings = new ArrayList<Rating>();
        double swing = 0;
        double before = 0;
        for (int i = 0; i < hours.length; i++) {
            double keep = i == 0 ? 0 : Math.pow(2, -(hours[i] - before) / 3);
            swing = keep * swing + 7 * Math.sqrt(1 - keep * keep) * chance.nextGaussian();
            before = hours[i];
            ratings.add(rating(hours[i], at(hours[i]) + swing + 9 * chance.nextGaussian()));
        }
        return ratings;
    }

    static Rating rating(double hours, double sting) {
        return new Rating(BEGAN.plus(Duration.ofMinutes(Math.round(60 * hours))), Intensity.of((int)
                Math.clamp(Math.round(sting), 0, 100)));
    }
}
