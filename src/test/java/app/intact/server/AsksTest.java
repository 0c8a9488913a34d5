package app.intact.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.Running;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// *Out there*: what was gone for, what was expected, and what came.
class AsksTest {

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

    private Answer answer(String ask, String answer) {
        return person.follow(person.fill(person.get(ask), ask + "/answer", "answer", answer));
    }

    @Test
    void an_ask_is_in_the_list_and_outlasts_a_restart() {
        person.asks("night nurse", "St Anne’s");
        person.keepsOnThisDevice();
        assertThat(person.open("/asks").read()).contains("night nurse", "St Anne’s");
        running.close();
        start();
        assertThat(person.open("/asks").read()).contains("night nurse", "St Anne’s");
    }

    @Test
    void a_no_leads_to_i_was_rejected_with_everything_filled_in_or_to_nothing_at_all() {
        var ask = person.asks("night nurse", "St Anne’s");
        var after = answer(ask, "no");
        assertThat(after.read()).contains("I was rejected", "Does it sting?");
        var form = person.get(ask + "/rejected");
        assertThat(form.text()).contains("night nurse");
        var saved = person.fill(form, ask + "/rejected", "text", "They chose somebody else.", "sting", "55");
        assertThat(person.follow(saved).status()).isEqualTo(200);
        assertThat(person.open("/rejections").read()).contains("They chose somebody else");
        assertThat(person.open(ask).read()).contains("They chose somebody else");
    }

    @Test
    void what_was_expected_is_shown_only_after_the_answer() {
        var ask = person.asks("night nurse", "St Anne’s");
        person.doing(ask + "/forecast", "chance", "70", "sting", "40");
        assertThat(person.open("/asks").read()).doesNotContain("70 in 100");
        assertThat(person.open(ask).read()).doesNotContain("70 in 100");
        assertThat(answer(ask, "yes").read()).contains("70 in 100");
    }

    @Test
    void noes_are_hidden_in_the_list_until_they_are_wanted() {
        var ask = person.asks("night nurse", "St Anne’s");
        answer(ask, "no");
        var list = person.open("/asks");
        assertThat(list.read()).contains("One no or silence is not shown.");
        person.fill(list, "/asks/list", "noes", "show");
        assertThat(person.open("/asks").text()).contains(ask);
    }

    @Test
    void after_the_day_they_set_no_answer_is_silence_and_can_be_opened_again() {
        var ask = person.asks("night nurse", "St Anne’s");
        running.hands().pass(Duration.ofDays(13));
        assertThat(person.open(ask).read()).doesNotContain("counts as silence");
        running.hands().pass(Duration.ofDays(2));
        person = again();
        assertThat(person.open(ask).read()).contains("counts as silence");
        var reopened = person.fill(person.get(ask), ask + "/reopen", "until", "2026-04-30");
        assertThat(person.follow(reopened).read()).doesNotContain("counts as silence");
    }

    private Person again() {
        return person;
    }

    @Test
    void five_noes_today_are_noted_in_one_go_without_a_word_about_feelings() {
        var page = person.get("/asks/noes");
        assertThat(page.read()).doesNotContain("sting", "feel");
        var after = person.follow(person.fill(page, "/asks/noes", "many", "5", "kind", "job"));
        assertThat(after.status()).isEqualTo(200);
        assertThat(person.open("/asks").read()).contains("5 noes and silences are not shown.");
    }

    @Test
    void days_that_cannot_be_are_said_at_the_field_and_nothing_is_lost() {
        var page = person.get("/asks/new");
        for (var bad : new String[] {"2027-01-01", "31 February", "2026-02-30"}) {
            var refused = person.fill(
                    page, "/asks", "what", "night nurse", "whom", "St Anne’s", "made", "asked", "asked-on", bad);
            assertThat(refused.status()).as(bad).isEqualTo(422);
            assertThat(refused.field("what")).isEqualTo("night nurse");
            assertThat(refused.field("asked-on")).isEqualTo(bad);
        }
        assertThat(person.open("/asks").read()).doesNotContain("night nurse");
    }

    @Test
    void an_answer_before_the_ask_is_questioned() {
        var ask = person.asks("night nurse", "St Anne’s");
        var refused = person.fill(person.get(ask + "/answer"), ask + "/answer", "answer", "no", "on", "2026-01-01");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.read()).contains("dated before the ask");
        assertThat(refused.field("on")).isEqualTo("2026-01-01");
    }

    @Test
    void whoever_said_no_to_a_date_is_not_asked_again() {
        var form = person.get("/asks/new");
        person.follow(person.fill(form, "/asks", "what", "coffee", "whom", "Kim", "kind", "date", "made", "asked"));
        answer("/asks/" + form.field("op"), "no");
        var again = person.get("/asks/new");
        for (var name : new String[] {"Kim", " kim ", "KIM"}) {
            var refused = person.fill(again, "/asks", "what", "a walk", "whom", name, "kind", "date", "made", "asked");
            assertThat(refused.status()).as(name).isEqualTo(422);
            assertThat(refused.read()).contains("theirs to give");
            assertThat(refused.field("what")).isEqualTo("a walk");
        }
    }

    @Test
    void an_ask_is_erased() {
        var ask = person.asks("night nurse", "St Anne’s");
        person.follow(person.fill(person.get(ask + "/erase"), ask + "/erase"));
        assertThat(person.get(ask).status()).isEqualTo(404);
        assertThat(person.open("/asks").read()).doesNotContain("night nurse");
    }

    @Test
    void a_day_to_wait_until_that_cannot_be_is_said_at_the_field() {
        var ask = person.asks("night nurse", "St Anne’s");
        answer(ask, "silence");
        for (var bad : new String[] {"2026-02-30", "2020-01-01", "soon"}) {
            var refused = person.fill(person.get(ask), ask + "/reopen", "until", bad);
            assertThat(refused.status()).as(bad).isEqualTo(422);
            assertThat(refused.field("until")).isEqualTo(bad);
            assertThat(refused.text()).contains("id=\"until-slip\"", "<details class=\"more\" open>");
        }
        assertThat(person.open(ask).read()).contains("no answer");
    }

    @Test
    void a_no_is_not_opened_again() {
        var ask = person.asks("night nurse", "St Anne’s");
        answer(ask, "no");
        assertThat(person.get(ask).text()).doesNotContain(ask + "/reopen");
        person.post(ask + "/reopen", "until", "");
        assertThat(person.get(ask).read()).contains("A job · no");
    }

    @Test
    void a_plan_that_was_withdrawn_can_still_be_made() {
        var form = person.get("/asks/new");
        person.follow(person.fill(form, "/asks", "what", "a talk", "kind", "pitch", "made", "planned"));
        var ask = "/asks/" + form.field("op");
        answer(ask, "withdrawn");
        assertThat(person.get(ask + "/edit").text()).contains("name=\"made\" value=\"planned\" checked");
    }

    @Test
    void several_noes_from_somebody_who_said_no_before_are_not_taken() {
        var form = person.get("/asks/new");
        person.follow(person.fill(
                form,
                "/asks",
                "what",
                "coffee",
                "whom",
                "Kim",
                "kind",
                "date",
                "made",
                "asked",
                "asked-on",
                "2020-01-02"));
        var ask = "/asks/" + form.field("op");
        person.fill(person.get(ask + "/answer"), ask + "/answer", "answer", "no", "on", "");
        person.follow(person.fill(person.get(ask), ask + "/door", "door", "stop"));
        var page = person.get("/asks/noes");
        var refused = person.fill(page, "/asks/noes", "many", "", "kind", "date", "whom", "Lee\n kim");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("id=\"whom-slip\"", "Lee\n kim");
        var taken = person.fill(page, "/asks/noes", "many", "", "kind", "date", "whom", "Lee\nJo");
        assertThat(taken.status()).isEqualTo(303);
    }

    @Test
    void the_pages_of_the_list_keep_what_is_looked_at() {
        person.doing("/asks/noes", "many", "60", "kind", "job");
        var list = person.get("/asks?show=answered");
        person.fill(list, "/asks/list", "noes", "show");
        assertThat(person.get("/asks?show=answered").text()).contains("/asks?show=answered&amp;page=1");
        assertThat(person.get("/asks?show=answered&page=1").text()).contains("/asks?show=answered&amp;page=0");
    }
}
