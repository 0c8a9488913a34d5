package app.intact.chart;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// A time that may be named under the axis. Where not all fit, an earlier constant goes before a later one.
public enum Tick {
    BEGAN(Duration.ZERO),
    ONE_DAY(Duration.ofDays(1)),
    SEVEN_DAYS(Duration.ofDays(7)),
    THIRTY_DAYS(Duration.ofDays(30)),
    SIX_HOURS(Duration.ofHours(6)),
    THREE_DAYS(Duration.ofDays(3)),
    FOURTEEN_DAYS(Duration.ofDays(14)),
    NINETY_DAYS(Duration.ofDays(90)),
    ONE_YEAR(Duration.ofDays(365)),
    SIXTY_DAYS(Duration.ofDays(60)),
    HALF_YEAR(Duration.ofDays(182)),
    TWO_YEARS(Duration.ofDays(730)),
    FIVE_YEARS(Duration.ofDays(1826)),
    THREE_HOURS(Duration.ofHours(3)),
    ONE_HOUR(Duration.ofHours(1)),
    TWELVE_HOURS(Duration.ofHours(12));

    private static final Set<Tick> FOR_SHORT_AXES = EnumSet.of(THREE_HOURS, ONE_HOUR, TWELVE_HOURS);
    private static final Duration SHORT_AXIS = Duration.ofHours(30);

    private final Duration after;

    Tick(Duration after) {
        this.after = after;
    }

    /// Whether it stands on an axis of this length; finer than the check-ins only on the first day.
    boolean isOn(Duration axis) {
        return after.compareTo(axis) <= 0 && (!FOR_SHORT_AXES.contains(this) || axis.compareTo(SHORT_AXIS) <= 0);
    }

    Duration after() {
        return after;
    }

    /// Where its text stands, such as `chart.tick.six_hours`.
    public String key() {
        return "chart.tick." + name().toLowerCase(Locale.ROOT);
    }
}
