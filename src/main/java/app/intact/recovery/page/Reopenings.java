package app.intact.recovery.page;

import app.intact.rejection.RejectionId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// How often the page of each rejection was opened today. Re-reading can be replaying, and Intact must not become the
/// place for it.
///
/// It is counted in memory only, by ids that say nothing, and forgotten at midnight and when the program ends. It
/// outlasts a lock: who keeps coming back often finds the vault locked in between.
public final class Reopenings {

    /// From so many times a day it is noticed. Our choice.
    static final int OFTEN = 5;

    /// Openings closer than this are one: a reload, or back from a form on the page.
    private static final Duration TOGETHER = Duration.ofMinutes(2);

    private final Map<RejectionId, Seen> seen = new HashMap<>();

    private record Seen(LocalDate day, int times, Instant last) {}

    /// It was opened now.
    ///
    /// @param today in the person's own calendar
    /// @return how often that was today
    synchronized int opened(RejectionId rejection, Instant now, LocalDate today) {
        seen.values().removeIf(it -> !it.day().equals(today));
        var before = seen.getOrDefault(rejection, new Seen(today, 0, Instant.MIN));
        boolean again = before.times() == 0
                || Duration.between(before.last(), now).abs().compareTo(TOGETHER) > 0;
        int times = before.times() + (again ? 1 : 0);
        seen.put(rejection, new Seen(today, times, now));
        return times;
    }
}
