package app.intact.ask.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateOrderTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 12);

    @Test
    void days_are_read_as_programs_write_them() {
        for (var cell : List.of("12/05/2024", "12.5.24", "12-05-2024", "2024-05-12", "12 May 2024", "12th May 2024")) {
            assertThat(DateOrder.DAY_FIRST.day(cell)).as(cell).contains(DAY);
        }
        for (var cell : List.of("5/12/24", "05/12/2024", "2024/05/12", "May 12, 2024", "12-May-2024")) {
            assertThat(DateOrder.MONTH_FIRST.day(cell)).as(cell).contains(DAY);
        }
    }

    @Test
    void a_time_behind_a_day_is_left_out() {
        for (var cell : List.of(
                "5/12/24, 3:04 PM",
                "5/12/24, 3:04\u202FPM",
                "5/12/2024 15:04:05",
                "2024-05-12T15:04:05.123Z",
                "2024-05-12 15:04:05 UTC",
                "2024-05-12T15:04+02:00")) {
            assertThat(DateOrder.MONTH_FIRST.day(cell)).as(cell).contains(DAY);
        }
    }

    @Test
    void what_has_something_else_behind_it_is_no_day() {
        for (var cell : List.of(
                "2024-05-12 to 2024-06-01",
                "2024-05-12 10:00 to 2024-06-01 11:00",
                "5/12/2024 or later",
                "12/05/20245",
                "2024-05-123",
                "about 2024-05-12")) {
            assertThat(DateOrder.MONTH_FIRST.day(cell)).as(cell).isEmpty();
        }
    }

    @Test
    void what_is_not_in_the_calendar_is_no_day() {
        for (var cell :
                List.of("30/02/2024", "2023-02-29", "2024-13-01", "31 April 2024", "0/0/2024", "1/1/1066", "")) {
            assertThat(DateOrder.DAY_FIRST.day(cell)).as(cell).isEmpty();
        }
    }

    @Test
    void the_order_is_told_by_days_that_fit_only_one() {
        assertThat(DateOrder.told(List.of("3/4/2024", "25/4/2024"))).contains(DateOrder.DAY_FIRST);
        assertThat(DateOrder.told(List.of("3/4/2024", "4/25/2024"))).contains(DateOrder.MONTH_FIRST);
        assertThat(DateOrder.told(List.of("3/4/2024"))).isEmpty();
        assertThat(DateOrder.matters(List.of("3/4/2024"))).isTrue();
        assertThat(DateOrder.matters(List.of("2024-04-03", "4/4/2024"))).isFalse();
    }
}
