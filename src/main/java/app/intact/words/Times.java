package app.intact.words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Moments and spans as a person says them: "three days ago", "Monday 9 March, 16:40".
public final class Times {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final int NAMED_NUMBERS = 12;

    private final Words words;
    private final ZoneId zone;

    public Times(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    /// "Thursday 12 March", with the year when it is not this one.
    public String day(Instant at, Instant now) {
        var date = at.atZone(zone).toLocalDate();
        return dayOf(date, now);
    }

    public String dayOf(LocalDate date, Instant now) {
        return (date.getYear() == now.atZone(zone).getYear() ? DAY : DAY_AND_YEAR).format(date);
    }

    /// "Thursday 12 March, 16:40".
    public String moment(Instant at, Instant now) {
        return day(at, now) + ", " + clock(at);
    }

    /// A moment to come: "today at 16:40", "tomorrow at 8:00", else its day and time.
    public String soon(Instant at, Instant now) {
        long days = daysBetween(now, at);
        return days == 0 || days == 1
                ? words.say(days == 0 ? "time.today" : "time.tomorrow", "time", clock(at))
                : moment(at, now);
    }

    /// "Thu 12 Mar, 16:40".
    public String brief(Instant at) {
        return SHORT.format(at.atZone(zone));
    }

    /// "16:40".
    public String clock(Instant at) {
        return CLOCK.format(at.atZone(zone));
    }

    /// "Thursday 12 March, evening".
    public String today(Instant now) {
        int hour = now.atZone(zone).getHour();
        var part =
                hour < 5 ? "night" : hour < 12 ? "morning" : hour < 18 ? "afternoon" : hour < 23 ? "evening" : "night";
        return DAY.format(now.atZone(zone)) + ", " + words.say("time." + part);
    }

    /// "three days ago", "an hour ago", "just now". A moment in the future (a clock was set back) is "just now".
    public String ago(Instant at, Instant now) {
        return span(Duration.between(at, now), "time.ago");
    }

    private String span(Duration since, String key) {
        if (since.compareTo(Duration.ofMinutes(2)) < 0) {
            return words.say(key + ".now");
        }
        if (since.compareTo(Duration.ofMinutes(60)) < 0) {
            return words.count(key + ".minutes", since.toMinutes(), "number", number(since.toMinutes()));
        }
        if (since.compareTo(Duration.ofHours(24)) < 0) {
            return words.count(key + ".hours", since.toHours(), "number", number(since.toHours()));
        }
        long days = since.toDays();
        if (days < 14) {
            return words.count(key + ".days", days, "number", number(days));
        }
        if (days < 60) {
            return words.count(key + ".weeks", days / 7, "number", number(days / 7));
        }
        if (days < 730) {
            return words.count(key + ".months", days / 30, "number", number(days / 30));
        }
        return words.count(key + ".years", days / 365, "number", number(days / 365));
    }

    /// One to twelve in words, larger numbers in figures.
    public String number(long n) {
        return n >= 0 && n <= NAMED_NUMBERS ? words.list("time.numbers").get((int) n) : Long.toString(n);
    }

    public LocalDate dateOf(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    public ZoneId zone() {
        return zone;
    }

    /// Whole days from the one date to the other, in the person's zone.
    public long daysBetween(Instant from, Instant to) {
        return ChronoUnit.DAYS.between(dateOf(from), dateOf(to));
    }
}
