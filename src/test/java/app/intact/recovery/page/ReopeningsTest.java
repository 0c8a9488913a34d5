package app.intact.recovery.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.rejection.RejectionId;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReopeningsTest {

    private static final RejectionId ONE = new RejectionId("00000000000000000000000000000001");
    private static final RejectionId OTHER = new RejectionId("00000000000000000000000000000002");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");

    private final Reopenings reopenings = new Reopenings();

    private int opened(RejectionId rejection, int minute) {
        return reopenings.opened(rejection, NOON.plusSeconds(60L * minute), TODAY);
    }

    @Test
    void each_opening_counts_for_its_own_rejection() {
        assertThat(opened(ONE, 0)).isEqualTo(1);
        assertThat(opened(ONE, 10)).isEqualTo(2);
        assertThat(opened(OTHER, 20)).isEqualTo(1);
    }

    @Test
    void a_reload_is_no_opening() {
        opened(ONE, 0);
        assertThat(opened(ONE, 1)).isEqualTo(1);
        assertThat(opened(ONE, 3)).isEqualTo(1);
        assertThat(opened(ONE, 6)).isEqualTo(2);
    }

    @Test
    void midnight_begins_anew() {
        opened(ONE, 0);
        assertThat(reopenings.opened(ONE, NOON.plusSeconds(86_400), TODAY.plusDays(1)))
                .isEqualTo(1);
    }

    @Test
    void a_clock_set_back_does_not_count_twice() {
        opened(ONE, 60);
        assertThat(opened(ONE, 59)).isEqualTo(1);
    }
}
