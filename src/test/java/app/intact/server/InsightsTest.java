package app.intact.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.Running;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// *Insights*: what the asks say, and how sure that is.
class InsightsTest {

    @TempDir
    Path folder;

    private Running running;
    private Person person;

    @BeforeEach
    void start() {
        running = Running.in(folder);
        person = Person.at(running);
    }

    @AfterEach
    void stop() {
        running.close();
    }

    private String insights() {
        return person.open("/insights").read();
    }

    /// An ask with a forecast, and its answer.
    private String answered(int chance, String answer) {
        var ask = person.asks("night nurse", "St Anne’s");
        person.doing(ask + "/forecast", "chance", Integer.toString(chance), "sting", "80", "concern", "60");
        person.follow(person.fill(person.get(ask), ask + "/answer", "answer", answer));
        return ask;
    }

    private void answered(int times, int chance, String answer) {
        for (int i = 0; i < times; i++) {
            answered(chance, answer);
        }
    }

    @Test
    void with_nothing_yet_it_says_what_it_takes() {
        assertThat(insights())
                .contains("No forecast has its answer yet.", "No asks with a day yet.")
                .doesNotContain("<svg class=\"wide\"", "too gloomy", "too rosy");
    }

    @Test
    void one_answer_is_judged_by_nobody() {
        answered(90, "yes");
        assertThat(insights())
                .contains("One answer so far; this means more at ten.")
                .doesNotContain("too gloomy", "90 of 100", "<svg class=\"wide\"");
    }

    @Test
    void nine_answers_are_counted_and_not_judged() {
        answered(9, 90, "yes");
        assertThat(insights())
                .contains("9 answers so far; this means more at ten.", "expected in 90 of 100, and 0 of 9 answers")
                .doesNotContain("too gloomy");
    }

    @Test
    void from_twenty_answers_on_there_is_a_picture_with_its_sentence_and_its_table() {
        answered(15, 80, "yes");
        answered(10, 40, "no");
        assertThat(insights())
                .contains(
                        "You expected a no in 64 of 100. It came in 40, likely 26 to 56.",
                        "Most likely too gloomy, among the asks you made.",
                        "When you thought 80 in 100, 0 in 100 were a no; when you thought 40 in 100, 100 were.",
                        "role=\"img\" aria-labelledby=\"diagram-says\"",
                        "Answers in groups of like chances",
                        "A job")
                .doesNotContain("silence");
    }

    @Test
    void silences_count_as_noes_and_everything_is_said_without_them_too() {
        answered(15, 50, "yes");
        answered(2, 50, "no");
        answered(8, 50, "silence");
        assertThat(insights())
                .contains(
                        "It came in 40,",
                        "8 answers were silences. They count as noes here.",
                        "Without silences: a no expected in 50 of 100, and it came in 12, likely")
                .contains("Whatever you thought, it was about 50 in 100, and 40 in 100 were a no.");
    }

    @Test
    void what_is_expected_of_one_coming_ask_is_not_given_away() {
        for (int i = 0; i < 2; i++) {
            var ask = person.asks("night nurse", "St Anne’s");
            person.doing(ask + "/forecast", "chance", "73", "concern", "67");
        }
        assertThat(insights()).contains("This takes three forecasts").doesNotContain("73", "67 of 100");
    }

    @Test
    void worry_and_chance_stand_apart_and_the_score_says_what_it_is() {
        answered(3, 50, "yes");
        assertThat(insights()).contains("60 of 100", "50 of 100", "14 on a scale from 1 to 36", "no diagnosis");
    }

    @Test
    void expected_and_felt_sting_stand_side_by_side() {
        for (int i = 0; i < 3; i++) {
            var ask = answered(50, "no");
            var form = person.get(ask + "/rejected");
            person.follow(person.fill(form, ask + "/rejected", "text", "They chose somebody else.", "sting", "30"));
        }
        assertThat(insights())
                .contains(
                        "You expected a no to sting 80. It stung 30. That is 3 noes.", "points less than you expected");
    }

    @Test
    void the_days_from_a_no_to_the_next_ask_are_counted_and_never_asked_for() {
        answered(50, "no");
        assertThat(insights()).contains("One no so far.", "none has to");
        running.hands().pass(Duration.ofDays(3));
        person.asks("day nurse", "St Luke’s");
        assertThat(insights()).contains("the next ask came 3 days later", "Shorter is not better.");
    }

    @Test
    void what_was_planned_and_not_made_is_counted_without_a_reproach() {
        var form = person.get("/asks/new");
        person.follow(person.fill(
                form, "/asks", "what", "coffee", "kind", "favour", "made", "planned", "planned", "2026-03-14"));
        assertThat(insights()).doesNotContain("planned and not made");
        running.hands().pass(Duration.ofDays(9));
        assertThat(insights()).contains("One ask was planned and not made.");
    }

    @Test
    void what_was_reckoned_follows_a_new_answer_and_an_erased_ask() {
        var ask = answered(50, "no");
        assertThat(insights()).contains("One answer so far");
        answered(50, "no");
        assertThat(insights()).contains("2 answers so far");
        person.follow(person.fill(person.get(ask + "/erase"), ask + "/erase"));
        assertThat(insights()).contains("One answer so far");
    }
}
