package app.intact.recovery;

import java.time.Duration;

/// The time in which the sting of one rejection halves, counted from its first rating: the range it lies in
/// nine times out of ten, and its median. Each is at most [#LONGEST]; a bound that would lie beyond it stands
/// at it.
public record HalfLife(Duration low, Duration middle, Duration high) {

    /// Thirty days, the longest half-life the model considers (docs/models/recovery-curve.md).
    public static final Duration LONGEST = Duration.ofDays(30);

    public HalfLife {
        if (low.isNegative()
                || low.compareTo(middle) > 0
                || middle.compareTo(high) > 0
                || high.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("not in order: " + low + ", " + middle + ", " + high);
        }
    }

    /// Whether nothing can be said about how long it takes at most.
    public boolean isOpen() {
        return high.equals(LONGEST);
    }
}
