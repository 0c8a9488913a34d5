package app.intact.rejection;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.rejection.ReplayTimes.Choice;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class ReplayTimesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static Instant berlin(String local) {
        return ZonedDateTime.parse(local + "[Europe/Berlin]").toInstant();
    }

    @Test
    void in_the_afternoon_an_hour_three_hours_and_the_evening() {
        var now = berlin("2026-03-09T15:00+01:00");
        assertThat(ReplayTimes.choices(now, BERLIN))
                .containsExactly(
                        new Choice("hour", now.plus(Duration.ofHours(1))),
                        new Choice("three-hours", now.plus(Duration.ofHours(3))),
                        new Choice("evening", berlin("2026-03-09T19:00+01:00")));
    }

    @Test
    void at_three_in_the_morning_it_waits_for_the_day() {
        var now = berlin("2026-03-09T02:30+01:00");
        assertThat(ReplayTimes.choices(now, BERLIN)).extracting(Choice::code).containsExactly("morning", "evening");
        assertThat(ReplayTimes.choices(now, BERLIN).getFirst().at()).isEqualTo(berlin("2026-03-09T10:00+01:00"));
    }

    @Test
    void late_in_the_evening_the_next_morning_is_offered() {
        assertThat(ReplayTimes.choices(berlin("2026-03-09T23:30+01:00"), BERLIN))
                .containsExactly(new Choice("morning", berlin("2026-03-10T10:00+01:00")));
    }

    @Test
    void from_ten_to_six_the_morning_comes_first() {
        assertThat(ReplayTimes.choices(berlin("2026-03-09T22:00+01:00"), BERLIN))
                .extracting(Choice::code)
                .containsExactly("morning", "hour");
        assertThat(ReplayTimes.choices(berlin("2026-03-09T21:59+01:00"), BERLIN))
                .extracting(Choice::code)
                .startsWith("hour");
        assertThat(ReplayTimes.isNight(berlin("2026-03-09T05:59+01:00"), BERLIN))
                .isTrue();
        assertThat(ReplayTimes.isNight(berlin("2026-03-09T06:00+01:00"), BERLIN))
                .isFalse();
    }

    @Test
    void there_is_always_a_time_to_choose_and_always_ahead() {
        var now = berlin("2026-03-28T00:00+01:00");
        for (int minute = 0; minute < 3 * 24 * 60; minute += 7) {
            var at = now.plus(Duration.ofMinutes(minute));
            assertThat(ReplayTimes.choices(at, BERLIN))
                    .isNotEmpty()
                    .allMatch(choice -> choice.at().isAfter(at));
        }
    }

    @Test
    void an_hour_is_an_hour_where_the_clocks_change() {
        var now = berlin("2026-10-25T01:30+02:00");
        assertThat(ReplayTimes.choices(now.plus(Duration.ofHours(5)), BERLIN))
                .contains(new Choice("hour", now.plus(Duration.ofHours(6))));
    }

    @Test
    void a_time_that_has_passed_today_is_none() {
        var now = berlin("2026-03-09T15:00+01:00");
        assertThat(ReplayTimes.today(LocalTime.of(14, 59), now, BERLIN)).isEmpty();
        assertThat(ReplayTimes.today(LocalTime.of(15, 0), now, BERLIN)).isEmpty();
        assertThat(ReplayTimes.today(LocalTime.of(15, 1), now, BERLIN)).contains(berlin("2026-03-09T15:01+01:00"));
    }

    @Test
    void an_hour_that_comes_twice_is_taken_where_it_is_ahead() {
        var second = berlin("2026-10-25T02:10+01:00");
        assertThat(ReplayTimes.today(LocalTime.of(2, 30), second, BERLIN)).contains(berlin("2026-10-25T02:30+01:00"));
        var first = berlin("2026-10-25T02:10+02:00");
        assertThat(ReplayTimes.today(LocalTime.of(2, 30), first, BERLIN)).contains(berlin("2026-10-25T02:30+02:00"));
    }

    @Test
    void an_hour_that_does_not_come_is_taken_as_much_later() {
        var now = berlin("2026-03-29T01:00+01:00");
        assertThat(ReplayTimes.today(LocalTime.of(2, 30), now, BERLIN)).contains(berlin("2026-03-29T03:30+02:00"));
    }

    @Test
    void times_are_read_as_people_type_them() {
        assertThat(ReplayTimes.typed("19:30")).contains(LocalTime.of(19, 30));
        assertThat(ReplayTimes.typed(" 7.05 ")).contains(LocalTime.of(7, 5));
        assertThat(ReplayTimes.typed("25:00")).isEmpty();
        assertThat(ReplayTimes.typed("later")).isEmpty();
    }
}
