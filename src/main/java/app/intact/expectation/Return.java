package app.intact.expectation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// From one no to the next ask.
///
/// @param days between them, 0 or more; up to now where no ask came yet
/// @param isOpen whether no ask came yet
public record Return(double days, boolean isOpen) {

    private static final double SECONDS_A_DAY = Duration.ofDays(1).toSeconds();

    public Return {
        if (!(days >= 0 && days < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no number of days: " + days);
        }
    }

    /// Pairs each no with the first ask after it, not at the same moment.
    ///
    /// @param noes in any order, none after now
    /// @param asks in any order; those after now do not count
    /// @return as many as there are noes, the oldest no first
    public static List<Return> of(Collection<Instant> noes, Collection<Instant> asks, Instant now) {
        var sorted = asks.stream().filter(ask -> !ask.isAfter(now)).sorted().toArray(Instant[]::new);
        var returns = new ArrayList<Return>(noes.size());
        noes.stream().sorted().forEach(no -> returns.add(after(no, sorted, now)));
        return returns;
    }

    private static Return after(Instant no, Instant[] asks, Instant now) {
        int next = Arrays.binarySearch(asks, no.plusNanos(1));
        int at = next < 0 ? -next - 1 : next;
        return at < asks.length ? new Return(days(no, asks[at]), false) : new Return(days(no, now), true);
    }

    private static double days(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1000.0 / SECONDS_A_DAY;
    }
}
