package app.intact.rejection;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The times at which something that keeps replaying can have its turn.
public final class ReplayTimes {

    private static final LocalTime DAY_BEGINS = LocalTime.of(6, 0);
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final LocalTime EVENING = LocalTime.of(19, 0);
    public static final String IN_THE_MORNING = "morning";

    private static final LocalTime NIGHT = LocalTime.of(22, 0);
    private static final LocalTime LATE = LocalTime.of(20, 0);
    private static final Duration NOT_SOONER = Duration.ofHours(1);
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?::\\d{2})?");

    private ReplayTimes() {}

    /// A time to choose. Texts: `replay.park.when.<code>`.
    public record Choice(String code, Instant at) {}

    /// In an hour and in three, unless that is at night; this evening at seven while it is an hour ahead; from
    /// eight in the evening until nine in the morning, the next morning at ten. The earliest first; at night the
    /// morning comes first.
    public static List<Choice> choices(Instant now, ZoneId zone) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("hour", now.plus(Duration.ofHours(1))));
        choices.add(new Choice("three-hours", now.plus(Duration.ofHours(3))));
        choices.removeIf(choice -> choice.at().atZone(zone).toLocalTime().isBefore(DAY_BEGINS));
        var today = now.atZone(zone);
        var evening = today.toLocalDate().atTime(EVENING).atZone(zone).toInstant();
        if (!evening.isBefore(now.plus(NOT_SOONER))) {
            choices.add(new Choice("evening", evening));
        }
        var time = today.toLocalTime();
        if (!time.isBefore(LATE) || time.isBefore(MORNING.minus(NOT_SOONER))) {
            var day = time.isBefore(LATE)
                    ? today.toLocalDate()
                    : today.toLocalDate().plusDays(1);
            choices.add(
                    new Choice(IN_THE_MORNING, day.atTime(MORNING).atZone(zone).toInstant()));
        }
        choices.sort(Comparator.comparing(Choice::at));
        if (isNight(now, zone)) {
            choices.sort(Comparator.comparing(choice -> !choice.code().equals(IN_THE_MORNING)));
        }
        return List.copyOf(choices);
    }

    /// From ten in the evening until six: nothing has to be solved before morning.
    public static boolean isNight(Instant now, ZoneId zone) {
        var time = now.atZone(zone).toLocalTime();
        return !time.isBefore(NIGHT) || time.isBefore(DAY_BEGINS);
    }

    /// A time of day as typed: "19:30", also "7.30".
    public static Optional<LocalTime> typed(String text) {
        var clock = CLOCK.matcher(text.strip());
        if (!clock.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// That time today. An hour that comes twice (clocks go back) is taken where it is still ahead; one that
    /// does not come (clocks go forward) is taken as much later.
    ///
    /// @return nothing when it has passed
    public static Optional<Instant> today(LocalTime time, Instant now, ZoneId zone) {
        var at = now.atZone(zone).toLocalDate().atTime(time).atZone(zone);
        return List.of(at.withEarlierOffsetAtOverlap(), at.withLaterOffsetAtOverlap()).stream()
                .map(it -> it.toInstant())
                .filter(it -> it.isAfter(now))
                .findFirst();
    }
}
