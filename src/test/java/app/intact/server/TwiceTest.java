package app.intact.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.Running;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Forms sent twice, and two tabs in the same step.
class TwiceTest {

    @TempDir
    Path folder;

    private Running running;
    private Person person;
    private Kept kept;
    private String at = "";

    @BeforeEach
    void a_vault_with_a_rejection() {
        running = Running.in(folder);
        person = Person.at(running);
        at = "/rejections/" + person.told("it was a no", 20);
        person.doing(at + "/flow/feelings", "feeling", "hurt");
        person.keepsOnThisDevice();
        kept = new Kept(folder);
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void every_form_sent_twice_is_kept_once_and_leads_to_the_same_place() {
        var wrong = new SoftAssertions();
        var parking = person.takesAWayOut("", "park");
        var absorbing = person.takesAWayOut("", "absorb");
        var forms = List.of(
                List.of("/rejections/new", "/rejections", "text", "sent twice", "sting", "30"),
                List.of(at + "/flow/happened", at + "/flow/happened", "text", "sent twice"),
                List.of(at + "/flow/sting", at + "/flow/sting", "sting", "31"),
                List.of(at + "/flow/feelings", at + "/flow/feelings", "feeling", "hurt", "own", "sent twice"),
                List.of(at + "/flow/story", at + "/flow/story", "story", "sent twice"),
                List.of(at + "/exercises/name-it", at + "/exercises/name-it"),
                List.of(at + "/flow/help", at + "/flow/help", "beyond", "more"),
                List.of(at + "/flow/help", at + "/flow/help", "account", "sent twice"),
                List.of(at + "/flow/now", at + "/flow/now", "sting", "30"),
                List.of(at + "/flow/story", at + "/flow/story", "skip", "1"),
                List.of(at + "/check-in", at + "/check-in", "sting", "29"),
                List.of("/", "/back"),
                List.of(parking, parking, "text", "sent twice", "when", "hour"),
                List.of(absorbing, absorbing, "text", "sent twice"),
                List.of("/allies/new", "/allies", "name", "sent twice"),
                List.of("/wins/new", "/wins", "what", "sent twice"),
                List.of("/settings/idle", "/settings/idle", "limit", "an-hour"));
        for (var form : forms) {
            var page = person.get(form.getFirst());
            var fields = form.subList(2, form.size()).toArray(String[]::new);
            long before = kept.entries();
            var first = person.fill(page, form.get(1), fields);
            long after = kept.entries();
            var second = person.fill(page, form.get(1), fields);
            wrong.assertThat(page.field("op")).as("%s", form).matches("[0-9a-f]{32}");
            wrong.assertThat(after).as("%s", form).isGreaterThan(before);
            wrong.assertThat(kept.entries()).as("%s", form).isEqualTo(after);
            wrong.assertThat(second.status()).as("%s", form).isEqualTo(303);
            wrong.assertThat(second.header("Location")).as("%s", form).isEqualTo(first.header("Location"));
        }
        wrong.assertAll();
    }

    @Test
    void a_record_sent_again_leads_to_itself_although_another_came_in_between() {
        var page = person.get("/rejections/new");
        var first = person.fill(page, "/rejections", "text", "the first", "sting", "20", "guided", "1")
                .onward();
        person.told("the other", 21);
        assertThat(person.fill(page, "/rejections", "text", "the first", "sting", "20", "guided", "1")
                        .onward())
                .isEqualTo(first);
    }

    @Test
    void a_form_sent_twice_over_a_restart_is_kept_once() {
        var page = person.get("/rejections/new");
        person.fill(page, "/rejections", "text", "the first", "sting", "20");
        long after = kept.entries();
        running.close();
        running = Running.in(folder);
        person = Person.at(running);
        person.fill(page, "/rejections", "text", "the first", "sting", "20");
        assertThat(kept.entries()).isEqualTo(after);
    }

    private void both(String step, String field, String... others) {
        var one = person.get(at + "/flow/" + step);
        var other = person.get(at + "/flow/" + step);
        var mine = withOthers(field, "what stands in this tab", others);
        assertThat(person.fill(other, at + "/flow/" + step, withOthers(field, "what the other tab said", others))
                        .status())
                .isEqualTo(303);
        long before = kept.entries();
        var asked = person.fill(one, at + "/flow/" + step, mine);
        assertThat(asked.status()).as(step).isEqualTo(422);
        assertThat(asked.read()).as(step).contains("This was changed in another tab.", "what the other tab said");
        assertThat(asked.field(field)).as(step).isEqualTo("what stands in this tab");
        assertThat(kept.entries()).as(step).isEqualTo(before);
        assertThat(person.fill(asked, at + "/flow/" + step, mine).status())
                .as(step)
                .isEqualTo(303);
        assertThat(person.get(at + "/flow/" + step).field(field)).isEqualTo("what stands in this tab");
    }

    private static String[] withOthers(String field, String words, String... others) {
        var all = new java.util.ArrayList<>(List.of(field, words));
        all.addAll(List.of(others));
        return all.toArray(String[]::new);
    }

    @Test
    void two_tabs_in_one_step_show_both_versions() {
        person.doing(at + "/flow/feelings", "feeling", "hurt", "own", "before");
        both("happened", "text");
        both("feelings", "own", "feeling", "hurt");
        person.doing(at + "/flow/story", "story", "before");
        both("story", "story");
    }

    @Test
    void two_tabs_are_noticed_also_after_a_slip() {
        for (var step : List.of(List.of("happened", "text"), List.of("feelings", "own"), List.of("story", "story"))) {
            var path = at + "/flow/" + step.getFirst();
            var field = step.getLast();
            var one = person.get(path);
            person.doing(path, field, "what the other tab said");
            var slipped = person.fill(one, path, field, "x".repeat(25_000));
            assertThat(slipped.status()).isEqualTo(422);
            var asked = person.fill(slipped, path, field, "what stands in this tab");
            assertThat(asked.read()).as(path).contains("what the other tab said");
            assertThat(asked.status()).as(path).isEqualTo(422);
        }
    }

    @Test
    void two_tabs_are_noticed_also_after_a_dial_was_turned() {
        var path = at + "/flow/story";
        var one = person.get(path);
        person.doing(path, "story", "what the other tab said");
        var turned = person.fill(one, path, "story", "what stands in this tab", "more", "cause-fit");
        assertThat(turned.field("cause-fit")).isEqualTo("5");
        var asked = person.fill(turned, path, "story", "what stands in this tab");
        assertThat(asked.read()).contains("what the other tab said");
    }

    @Test
    void the_same_words_in_two_tabs_are_no_quarrel() {
        var path = at + "/flow/story";
        var one = person.get(path);
        person.doing(path, "story", "the same");
        assertThat(person.fill(one, path, "story", "the same").status()).isEqualTo(303);
    }

    @Test
    void words_taken_out_in_the_other_tab_do_not_stop_this_one() {
        for (var step : List.of(List.of("happened", "text"), List.of("feelings", "own"), List.of("story", "story"))) {
            var path = at + "/flow/" + step.getFirst();
            var field = step.getLast();
            var one = person.get(path);
            person.doing(path, field, "", "kind", "job", "feeling", "hurt", "belief", "50");
            assertThat(person.fill(one, path, field, "what stands in this tab").status())
                    .as(path)
                    .isEqualTo(303);
            assertThat(person.get(path).field(field)).as(path).isEqualTo("what stands in this tab");
        }
    }
}
