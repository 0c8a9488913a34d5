package app.intact.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PhraseDangerReaderTest {

    private final PhraseDangerReader reader = new PhraseDangerReader();

    private DangerReading hear(String words) {
        return reader.hear(PersonalText.of(words));
    }

    private static String codes(DangerReading reading) {
        return reading.reasons().stream()
                .map(reason -> reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(" "));
    }

    @Test
    void danger_stands_out_in_the_middle_of_a_long_text() {
        var around = "They said no on Monday. I had hoped for more. ".repeat(200);
        var reading = hear(around + "I want to kill myself. " + around);
        assertThat(reading.danger()).isEqualTo(Danger.EXPLICIT);
        assertThat(reading.reasons()).containsExactly(Danger.Reason.SELF_HARM);
    }

    @Test
    void several_dangers_are_all_heard() {
        var reading = hear("My husband beats me. She is better off without me.");
        assertThat(reading.byReason())
                .containsEntry(Danger.Reason.HARMED, Danger.EXPLICIT)
                .containsEntry(Danger.Reason.SELF_HARM, Danger.SUSPECTED);
        assertThat(reading.danger()).isEqualTo(Danger.EXPLICIT);
    }

    @Test
    void a_quoted_threat_is_a_danger_to_the_writer_and_a_quoted_farewell_is_none() {
        assertThat(hear("He wrote \"I will kill you\".").byReason())
                .containsExactlyEntriesOf(Map.of(Danger.Reason.HARMED, Danger.EXPLICIT));
        assertThat(hear("He said \"I can't do this anymore\" and left.")).isEqualTo(DangerReading.NOTHING);
    }

    @Test
    void a_lone_word_is_explicit_only_where_it_is_about_the_writer_and_now() {
        assertThat(hear("I am all alone with suicide.").danger()).isEqualTo(Danger.EXPLICIT);
        for (var words : List.of("My brother died by suicide.", "I was suicidal back then.", "Is it suicide?")) {
            assertThat(hear(words).danger()).as(words).isEqualTo(Danger.SUSPECTED);
        }
    }

    @Test
    void accents_and_apostrophes_are_read_however_they_were_typed() {
        for (var words : List.of("No quiero vivir más", "No quiero vivir ma\u0301s", "I don\u00b4t want to live")) {
            assertThat(hear(words).danger()).as(words).isEqualTo(Danger.EXPLICIT);
        }
    }

    @Test
    void first_readings_at_the_same_time_hear_the_same() {
        var words = LabelledSentences.read("danger.csv").stream()
                .map(row -> row.get("sentence"))
                .toList();
        var fresh = new PhraseDangerReader();
        assertThat(words.parallelStream().map(said -> fresh.hear(PersonalText.of(said))))
                .containsExactlyElementsOf(words.stream().map(this::hear).toList());
    }

    @Test
    void shouting_spacing_and_spelling_do_not_hide_it() {
        for (var words :
                List.of("I WANT TO DIE", "i want   to\tdie", "i wannaaa dieee", "gonna kms", "i want to k*ll myself")) {
            assertThat(hear(words).danger()).as(words).isEqualTo(Danger.EXPLICIT);
        }
    }

    @Test
    void a_million_characters_are_heard_to_the_end() {
        for (var unit : List.of("kill myself dead tired ", "i want to ", "“", "not ", "x")) {
            var words = unit.repeat(1_000_000 / unit.length()) + ". I want to die";
            assertThat(hear(words).danger()).as(unit).isEqualTo(Danger.EXPLICIT);
        }
    }

    @Test
    void nothing_is_heard_in_nothing() {
        for (var words : List.of("", " \n", "…", "?!,;\"“", "😞", "''''", "日本語のメッセージ")) {
            assertThat(hear(words)).as(words).isEqualTo(DangerReading.NOTHING);
        }
    }

    /// Our own sentences pin what works; `docs/models/danger-reader.md` has figures on texts by others.
    @Test
    void each_label_keeps_its_precision_and_recall() {
        var rows = LabelledSentences.read("danger.csv");
        var explicit = new Tally();
        var any = new Tally();
        var reasons = new Tally();
        for (var row : rows) {
            var reading = hear(row.get("sentence"));
            explicit.add(reading.danger() == Danger.EXPLICIT, row.get("danger").equals("explicit"));
            any.add(reading.danger() != Danger.NONE, !row.get("danger").equals("none"));
            reasons.add(
                    !codes(reading).isEmpty() && codes(reading).equals(row.get("reason")),
                    !row.get("reason").isEmpty());
        }
        assertThat(rows).hasSizeGreaterThanOrEqualTo(490);
        assertThat(List.of(explicit, any, reasons)).allSatisfy(tally -> {
            assertThat(tally.precision()).isGreaterThanOrEqualTo(0.97);
            assertThat(tally.recall()).isGreaterThanOrEqualTo(0.97);
        });
    }

    @Test
    void no_idiom_and_no_denial_is_ever_explicit() {
        assertThat(LabelledSentences.read("danger.csv").stream()
                        .filter(row -> !row.get("danger").equals("explicit"))
                        .filter(row -> hear(row.get("sentence")).danger() == Danger.EXPLICIT)
                        .map(row -> row.get("sentence")))
                .isEmpty();
    }

    @Test
    void being_at_ones_end_is_explicit_only_with_a_farewell_in_the_same_breath() {
        var between = "They wrote back on Monday. ";
        assertThat(hear("I can't do this anymore.").danger()).isEqualTo(Danger.SUSPECTED);
        assertThat(hear("Goodbye.").danger()).isEqualTo(Danger.NONE);
        assertThat(hear("I can't do this anymore. " + between + "Goodbye.").danger())
                .isEqualTo(Danger.EXPLICIT);
        assertThat(hear("Please forgive me. I can't go on.").danger()).isEqualTo(Danger.EXPLICIT);
        assertThat(hear("I can't do this anymore. " + between.repeat(5) + "Goodbye.")
                        .danger())
                .isEqualTo(Danger.SUSPECTED);
    }

    @Test
    void what_others_say_the_writer_is_to_them_is_not_explicit() {
        assertThat(hear("He said they would be better off without me.").danger())
                .isEqualTo(Danger.SUSPECTED);
    }

    @Test
    void a_threat_is_heard_whether_reported_or_quoted() {
        for (var words : List.of(
                "He said he will come to my house and make me pay",
                "He says if I leave he'll find me",
                "he said \"I will find you\"",
                "he said he knows where I live",
                "My ex shouted at me and threatened me")) {
            assertThat(hear(words).byReason()).as(words).containsEntry(Danger.Reason.HARMED, Danger.EXPLICIT);
        }
    }
}
