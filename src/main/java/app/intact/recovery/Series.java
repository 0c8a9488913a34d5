package app.intact.recovery;

import java.time.Duration;
import java.util.List;

/// Ratings as the fit sees them: `hours` since the first rating (ascending, from 0) and `sting` 0–100, of equal
/// length. Private to the fit, which reads the arrays and never writes them.
record Series(double[] hours, double[] sting) {

    private static final double MILLIS_PER_HOUR = 3_600_000.0;

    static Series of(List<Rating> sorted) {
        var first = sorted.getFirst().at();
        return new Series(
                sorted.stream()
                        .mapToDouble(rating -> hours(Duration.between(first, rating.at())))
                        .toArray(),
                sorted.stream().mapToDouble(rating -> rating.sting().value()).toArray());
    }

    static double hours(Duration duration) {
        return duration.toMillis() / MILLIS_PER_HOUR;
    }

    static Duration duration(double hours) {
        return Duration.ofMillis(Math.round(hours * MILLIS_PER_HOUR));
    }

    int size() {
        return hours.length;
    }
}
