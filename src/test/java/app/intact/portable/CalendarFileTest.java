package app.intact.portable;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final Instant NOON = Instant.parse("2026-03-10T11:40:00Z");
    private static final Instant LATER = Instant.parse("2026-03-16T11:40:00Z");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-09T12:00:00Z"), ZoneOffset.UTC);

    private static String file(Instant... due) {
        return new String(CalendarFile.of(List.of(due), "Notes", CLOCK), StandardCharsets.UTF_8);
    }

    private static List<VEvent> events(String file) {
        return Biweekly.parse(file).first().getEvents();
    }

    @Test
    void each_time_becomes_ten_minutes_with_an_alarm_at_its_start() {
        var events = events(file(LATER, NOON, NOON));
        assertThat(events).hasSize(2);
        var event = events.getFirst();
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(NOON);
        assertThat(event.getDuration().getValue().toMillis()).isEqualTo(600_000);
        assertThat(event.getAlarms().getFirst().getTrigger().getDuration().toMillis())
                .isZero();
    }

    @Test
    void it_tells_a_stranger_nothing() {
        var file = file(NOON);
        var event = events(file).getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo("Notes");
        assertThat(event.getAttendees()).isEmpty();
        assertThat(event.getOrganizer()).isNull();
        assertThat(event.getDescription()).isNull();
        assertThat(file.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("intact", "sting", "reject", "europe", "tzid");
    }

    @Test
    void the_same_time_has_the_same_identifier_in_every_file() {
        var again = events(file(LATER, NOON)).getFirst().getUid().getValue();
        assertThat(events(file(NOON)).getFirst().getUid().getValue()).isEqualTo(again);
        assertThat(events(file(LATER)).getFirst().getUid().getValue()).isNotEqualTo(again);
    }

    @Test
    void the_file_is_complete_in_itself() {
        assertThat(file(NOON)).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(Biweekly.parse(file(NOON))
                        .first()
                        .validate(biweekly.ICalVersion.V2_0)
                        .isEmpty())
                .isTrue();
    }
}
