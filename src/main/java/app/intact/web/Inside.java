package app.intact.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/// The visits that have the vault open, since when, and when each was last there, by two clocks: the wall's and the
/// machine's own. Not for several threads at once.
final class Inside {

    private static final Duration LONGEST_STAY = Duration.ofHours(12);
    private static final int MOST_VISITS = 5;

    private final Clock clock;
    private final LongSupplier nanos;
    private final Map<Visit, Seen> visits = new HashMap<>();

    private record Seen(Instant entered, long enteredNanos, Instant last, long lastNanos) {}

    /// @param nanos the machine's own clock, such as `System::nanoTime`
    Inside(Clock clock, LongSupplier nanos) {
        this.clock = clock;
        this.nanos = nanos;
    }

    /// @return those that have to leave, so that there are not too many
    List<Visit> enter(Visit visit) {
        var longestAway = visits.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().last()))
                .limit(Math.max(0, visits.size() - MOST_VISITS + 1))
                .map(Map.Entry::getKey)
                .toList();
        var now = clock.instant();
        var ticks = nanos.getAsLong();
        visits.put(visit, new Seen(now, ticks, now, ticks));
        return longestAway;
    }

    boolean has(Visit visit) {
        return visits.containsKey(visit);
    }

    boolean isEmpty() {
        return visits.isEmpty();
    }

    List<Visit> all() {
        return List.copyOf(visits.keySet());
    }

    /// It is there now.
    void seen(Visit visit) {
        visits.computeIfPresent(
                visit, (_, seen) -> new Seen(seen.entered(), seen.enteredNanos(), clock.instant(), nanos.getAsLong()));
    }

    void leave(Visit visit) {
        visits.remove(visit);
    }

    /// Those that were away for longer than the limit, or have stayed for longer than anyone may.
    ///
    /// @param limit nothing for none
    List<Visit> over(Optional<Duration> limit) {
        return limit.map(most -> visits.entrySet().stream()
                        .filter(entry -> isOver(entry.getValue(), most))
                        .map(Map.Entry::getKey)
                        .toList())
                .orElse(List.of());
    }

    private boolean isOver(Seen seen, Duration limit) {
        return passed(seen.last(), seen.lastNanos()).compareTo(limit) >= 0
                || passed(seen.entered(), seen.enteredNanos()).compareTo(LONGEST_STAY) >= 0;
    }

    /// The longer of what the two clocks say; a wall clock that was set back says nothing.
    private Duration passed(Instant since, long sinceNanos) {
        var wall = Duration.between(since, clock.instant());
        var machine = Duration.ofNanos(nanos.getAsLong() - sinceNanos);
        return wall.compareTo(machine) > 0 ? wall : machine;
    }
}
