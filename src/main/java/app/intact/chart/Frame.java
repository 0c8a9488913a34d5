package app.intact.chart;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Where things stand in a picture of a course: the plot's edges in the picture's units and the scales of time
/// and sting.
record Frame(Size size, Instant began, Scale hours, Scale sting) {

    /// A picture is drawn twice, so that its text stays readable on any screen.
    enum Size {
        NARROW(328, 30, 320, 226),
        WIDE(880, 40, 876, 336);

        final double width;
        final double left;
        final double right;
        final double floor;

        Size(double width, double left, double right, double floor) {
            this.width = width;
            this.left = left;
            this.right = right;
            this.floor = floor;
        }
    }

    static final double TOP = 34;

    private static final Duration SHORTEST = Duration.ofHours(6);
    private static final double MILLIS_PER_HOUR = 3_600_000.0;
    private static final double ROOM_AT_THE_END = 1.03;
    private static final double NEAR_A_TICK = 1.2;

    static Frame of(Size size, CourseSeries series) {
        double end = lastHour(series);
        return new Frame(
                size, series.began(), new Scale(0, end, size.left, size.right), new Scale(0, 100, size.floor, TOP));
    }

    /// The axis ends at the next check-in time if that is near, else a little after the last mark.
    private static double lastHour(CourseSeries series) {
        double last = Stream.of(
                        series.ratings().stream().map(CourseSeries.Said::at),
                        series.replays().stream(),
                        series.exercises().stream(),
                        Stream.of(series.began().plus(SHORTEST)))
                .flatMap(times -> times)
                .mapToDouble(at -> hoursBetween(series.began(), at))
                .max()
                .orElseThrow();
        return List.of(Tick.values()).stream()
                .mapToDouble(tick -> hours(tick.after()))
                .filter(tick -> tick >= last && tick <= last * NEAR_A_TICK)
                .min()
                .orElse(last * ROOM_AT_THE_END);
    }

    /// A mark from before the beginning, as after a clock was set back, stands at the beginning.
    double x(Instant at) {
        return hours.at(Math.max(0, hoursBetween(began, at)));
    }

    double x(Duration after) {
        return hours.at(hours(after));
    }

    /// How much time the axis spans.
    Duration length() {
        return Duration.ofMillis(Math.round(hours.to() * MILLIS_PER_HOUR));
    }

    double y(double value) {
        return sting.at(value);
    }

    private static double hours(Duration duration) {
        return duration.toMillis() / MILLIS_PER_HOUR;
    }

    private static double hoursBetween(Instant from, Instant to) {
        return hours(Duration.between(from, to));
    }
}
