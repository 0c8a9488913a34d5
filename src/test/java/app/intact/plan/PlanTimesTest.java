package app.intact.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTimesTest {

    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    private static List<String> at(int hour, int minute) {
        return PlanTimes.choices(DAY.atTime(hour, minute).atZone(DUBLIN).toInstant(), DUBLIN).stream()
                .map(choice -> choice.code() + " " + choice.day().getDayOfMonth() + " " + choice.time())
                .toList();
    }

    @Test
    void by_day_there_is_an_hour_the_evening_tomorrow_and_a_week() {
        assertThat(at(14, 10)).containsExactly("hour 12 15:10", "evening 12 19:00", "tomorrow 13 null", "week 19 null");
    }

    @Test
    void an_evening_that_is_nearly_here_is_not_offered() {
        assertThat(at(18, 1)).containsExactly("hour 12 19:05", "tomorrow 13 null", "week 19 null");
    }

    @Test
    void late_there_is_the_next_morning_and_nothing_at_night() {
        assertThat(at(23, 30)).containsExactly("morning 13 10:00", "tomorrow 13 null", "week 19 null");
        assertThat(at(3, 0)).first().isEqualTo("morning 12 10:00");
    }
}
