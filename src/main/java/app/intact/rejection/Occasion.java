package app.intact.rejection;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;

/// The check-ins of a series, in their order: six hours after the rejection was told, then one, three, seven,
/// fourteen and thirty days. Six hours are exact; days are the person's, so that "a day later" is the same time
/// on the clock also where the clocks change in between.
public enum Occasion {
    SIX_HOURS(Duration.ofHours(6)),
    ONE_DAY(Period.ofDays(1)),
    THREE_DAYS(Period.ofDays(3)),
    SEVEN_DAYS(Period.ofDays(7)),
    FOURTEEN_DAYS(Period.ofDays(14)),
    THIRTY_DAYS(Period.ofDays(30));

    private final TemporalAmount after;

    Occasion(TemporalAmount after) {
        this.after = after;
    }

    Instant after(Instant told, ZoneId zone) {
        return told.atZone(zone).plus(after).toInstant();
    }
}
