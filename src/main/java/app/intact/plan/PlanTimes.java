package app.intact.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The times for which a plan can be made with one tap.
public final class PlanTimes {

    private static final LocalTime DAY_BEGINS = LocalTime.of(6, 0);
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final LocalTime EVENING = LocalTime.of(19, 0);
    private static final LocalTime NIGHT = LocalTime.of(22, 0);
    private static final LocalTime LATE = LocalTime.of(20, 0);
    private static final Duration NOT_SOONER = Duration.ofHours(1);
    private static final int A_WEEK = 7;

    /// In minutes: "at 15:10", not "at 15:07".
    private static final int ROUND = 5;

    private PlanTimes() {}

    /// From ten in the evening until six.
    public static boolean isNight(Instant now, ZoneId zone) {
        var time = now.atZone(zone).toLocalTime();
        return !time.isBefore(NIGHT) || time.isBefore(DAY_BEGINS);
    }

    /// A time to choose. Texts: `plan.when.<code>`.
    ///
    /// @param time nothing for any time that day
    public record Choice(
            String code, LocalDate day, @Nullable LocalTime time) {}

    /// In an hour or a little more, unless that is at night; this evening at seven while it is an hour ahead; from
    /// eight in the evening
    /// until nine in the morning, the next morning at ten, which comes first at night; tomorrow; in a week.
    public static List<Choice> choices(Instant now, ZoneId zone) {
        var here = now.atZone(zone).truncatedTo(ChronoUnit.MINUTES);
        var choices = new ArrayList<Choice>();
        int past = here.getMinute() % ROUND;
        var hour = here.plus(NOT_SOONER).plusMinutes(past == 0 ? 0 : ROUND - past);
        if (!hour.toLocalTime().isBefore(DAY_BEGINS)) {
            choices.add(new Choice("hour", hour.toLocalDate(), hour.toLocalTime()));
        }
        var today = here.toLocalDate();
        var time = here.toLocalTime();
        boolean late = !time.isBefore(LATE);
        if (late || time.isBefore(MORNING.minus(NOT_SOONER))) {
            choices.add(new Choice("morning", late ? today.plusDays(1) : today, MORNING));
        }
        if (!time.isAfter(EVENING.minus(NOT_SOONER))) {
            choices.add(new Choice("evening", today, EVENING));
        }
        choices.add(new Choice("tomorrow", today.plusDays(1), null));
        choices.add(new Choice("week", today.plusDays(A_WEEK), null));
        return List.copyOf(choices);
    }
}
