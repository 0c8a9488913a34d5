package app.intact.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.intact.language.PersonalText;
import app.intact.quantity.Intensity;
import app.intact.rejection.Beyond;
import app.intact.rejection.Cause;
import app.intact.rejection.Felt;
import app.intact.rejection.FlowStep;
import app.intact.rejection.Kind;
import app.intact.rejection.RejectionEvent;
import app.intact.rejection.RejectionEvent.RatingOccasion;
import app.intact.rejection.RejectionId;
import app.intact.rejection.ReplayEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventFormatTest {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final Instant AT = Instant.parse("2026-03-09T16:40:12.345Z");
    private static final RejectionId ID = new RejectionId("00112233445566778899aabbccddeeff");
    private static final PersonalText WORDS = PersonalText.of("They said \"no\".\nשלום 😞 <b>");

    private final EventFormat format =
            new EventFormat(Stream.concat(RejectionEvent.TYPES.stream(), ReplayEvent.TYPES.stream())
                    .toList());

    private static List<Event> oneOfEach() {
        var half = Intensity.of(50);
        return List.of(
                new RejectionEvent.RejectionTold(ID, AT, WORDS, half),
                new RejectionEvent.RejectionTold(ID, AT, PersonalText.NONE, null),
                new RejectionEvent.HappeningDescribed(ID, AT, Kind.JOB, WORDS, LocalDate.of(2026, 3, 9), true, false),
                new RejectionEvent.HappeningDescribed(ID, AT, null, WORDS, null, false, true),
                new RejectionEvent.StingRated(ID, AT, half, RatingOccasion.CHECK_IN, half, null),
                new RejectionEvent.ConfidenceRated(ID, AT, half),
                new RejectionEvent.FeelingsNamed(
                        ID, AT, List.of(new Felt("stung", half), new Felt("family-alone", null)), WORDS),
                new RejectionEvent.StoryTold(ID, AT, WORDS, half, Map.of(Cause.FIT, 60, Cause.THEM, 40)),
                new RejectionEvent.DifferenceNoticed(ID, AT, WORDS, WORDS, half, half),
                new RejectionEvent.BeyondAnswered(ID, AT, Beyond.UNSURE),
                new RejectionEvent.AccountKept(ID, AT, WORDS),
                new RejectionEvent.StepPassed(ID, AT, FlowStep.STORY),
                new RejectionEvent.FlowEnded(ID, AT),
                new RejectionEvent.CheckInsPlanned(ID, AT, true),
                new RejectionEvent.CheckInsRested(ID, AT),
                new ReplayEvent.Replayed(ID, AT),
                new ReplayEvent.Replayed(null, AT),
                new ReplayEvent.ReplayMoved(ID, AT, new RejectionId("00000000000000000000000000000001"), AT),
                new ReplayEvent.ReplayParked(ID, AT, "p1", WORDS, AT.plusSeconds(3600)),
                new ReplayEvent.ReplayUnparked(null, AT, "p1", true),
                new ReplayEvent.WayOutTaken(ID, AT, ReplayEvent.WayOut.OUTSIDE, WORDS));
    }

    @Test
    void every_kind_is_read_back_as_it_was_written() {
        for (var event : oneOfEach()) {
            var written = format.decode(7, format.encode(event, "op", LISBON)).orElseThrow();
            assertThat(written.entry()).isEqualTo(new Entry(7, LISBON, event));
            assertThat(written.op()).isEqualTo("op");
        }
    }

    @Test
    void every_kind_that_is_listed_was_tried() {
        assertThat(oneOfEach().stream()
                        .<Class<?>>map(Event::getClass)
                        .distinct()
                        .toList())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(RejectionEvent.TYPES.stream(), ReplayEvent.TYPES.stream())
                                .<Class<?>>map(EventType::record)
                                .toList());
    }

    @Test
    void the_envelope_names_kind_version_subject_request_time_and_zone() {
        var body = format.encode(new RejectionEvent.FlowEnded(ID, AT), "aa", LISBON);
        assertThat(body[0]).isEqualTo((byte) 0x01);
        assertThat(new String(body, 1, body.length - 1, StandardCharsets.UTF_8))
                .isEqualTo("{\"t\":\"flow-ended\",\"v\":1,\"id\":\"00112233445566778899aabbccddeeff\",\"op\":\"aa\","
                        + "\"at\":\"2026-03-09T16:40:12.345Z\",\"tz\":\"Europe/Lisbon\","
                        + "\"d\":{\"rejection\":\"00112233445566778899aabbccddeeff\"}}");
    }

    @Test
    void fields_of_a_later_version_are_passed_over() {
        var body = body(0x01, "flow-ended", 1, "{\"rejection\":\"" + ID.value() + "\",\"mood\":{\"a\":[1]}}");
        assertThat(format.decode(1, body)).isPresent();
    }

    @Test
    void the_order_of_the_fields_does_not_matter() {
        var json = "{\"d\":{\"rejection\":\"" + ID.value() + "\"},\"x\":[{\"d\":1}],\"tz\":\"Europe/Lisbon\",\"at\":\""
                + AT + "\",\"op\":\"aa\",\"id\":\"\",\"v\":1,\"t\":\"flow-ended\"}";
        var written = format.decode(3, body(0x01, json)).orElseThrow();
        assertThat(written.entry()).isEqualTo(new Entry(3, LISBON, new RejectionEvent.FlowEnded(ID, AT)));
        assertThat(written.op()).isEqualTo("aa");
    }

    @Test
    void an_entry_without_time_or_fields_of_its_own_is_refused() {
        for (var json : List.of(
                "{\"t\":\"flow-ended\",\"v\":1,\"op\":\"\",\"tz\":\"UTC\",\"d\":{\"rejection\":\"" + ID.value()
                        + "\"}}",
                "{\"t\":\"flow-ended\",\"v\":1,\"op\":\"\",\"at\":\"" + AT + "\",\"tz\":\"UTC\"}",
                "{\"t\":\"flow-ended\",\"v\":1,\"op\":\"\",\"at\":\"" + AT + "\",\"tz\":\"UTC\",\"d\":7}",
                "[]",
                "{")) {
            assertThatThrownBy(() -> format.decode(12, body(0x01, json))).isInstanceOf(EventFormat.UnknownEntry.class);
        }
    }

    @Test
    void an_unknown_entry_that_may_be_ignored_is_ignored() {
        assertThat(format.decode(1, body(0x81, "weather-noticed", 1, "{}"))).isEmpty();
    }

    @Test
    void an_unknown_or_later_entry_that_must_be_understood_is_refused_without_its_words() {
        for (var body : List.of(
                body(0x01, "weather-noticed", 1, "{\"secret\":1}"),
                body(0x01, "flow-ended", 2, "{\"rejection\":\"" + ID.value() + "\"}"))) {
            assertThatThrownBy(() -> format.decode(12, body))
                    .isInstanceOf(EventFormat.UnknownEntry.class)
                    .hasMessage("entry 12 was written by a newer Intact")
                    .hasNoCause();
        }
    }

    private static byte[] body(int flags, String type, int version, String data) {
        return body(
                flags,
                "{\"t\":\"" + type + "\",\"v\":" + version + ",\"id\":\"\",\"op\":\"\",\"at\":\"" + AT
                        + "\",\"tz\":\"UTC\",\"d\":" + data + "}");
    }

    private static byte[] body(int flags, String json) {
        var bytes = ("x" + json).getBytes(StandardCharsets.UTF_8);
        bytes[0] = (byte) flags;
        return bytes;
    }
}
