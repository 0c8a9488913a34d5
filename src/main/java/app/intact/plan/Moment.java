package app.intact.plan;

import app.intact.words.Times;
import app.intact.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// When a plan is for, as a person says it: "today at 19:00", "tomorrow", "Friday 13 March".
public final class Moment {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private Moment() {}

    public static String of(Plan plan, Words words, Times times, Instant now) {
        return of(plan.day(), plan.time(), words, times, now);
    }

    /// @param time nothing for any time that day
    public static String of(LocalDate day, @Nullable LocalTime time, Words words, Times times, Instant now) {
        long days = ChronoUnit.DAYS.between(times.dateOf(now), day);
        var named =
                days == 0 ? words.say("plan.today") : days == 1 ? words.say("plan.tomorrow") : times.dayOf(day, now);
        return time == null ? named : words.say("plan.at", "day", named, "time", clock(time));
    }

    /// "19:00".
    public static String clock(LocalTime time) {
        return CLOCK.format(time);
    }
}
