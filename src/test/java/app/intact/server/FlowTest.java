package app.intact.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.Running;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The guided way: its rules for the first hour, for more than a no, and for danger.
class FlowTest {

    private static final List<String> STEPS =
            List.of("happened", "sting", "feelings", "story", "help", "exercise", "now");
    private static final String VERDICT = "I am a failure";
    private static final String EXPLICIT = "I want to kill myself.";
    private static final String OBLIQUE = "I can't go on.";

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
        assertThat(running.troubles()).isEmpty();
        running.close();
    }

    private String told(String text, int sting) {
        return "/rejections/" + person.told(text, sting);
    }

    private Answer heard(String rejection, String words) {
        return heard(rejection, "story", words);
    }

    private Answer heard(String rejection, String field, String words) {
        return person.send(
                person.sending("/listen", "heard", field, "for", rejection.replaceAll(".*/", ""), field, words)
                        .with("HX-Request", "true")
                        .with("Sec-Fetch-Dest", "empty"));
    }

    @Test
    void everything_can_be_skipped() {
        var at = told("", 50);
        for (var step : STEPS) {
            var page = person.get(at + "/flow/" + step);
            assertThat(page.status()).as(step).isEqualTo(200);
            assertThat(person.fill(page, at + "/flow/" + step, "skip", "1").onward())
                    .as(step)
                    .startsWith(at + "/flow");
        }
        var done = person.get(at + "/flow-done");
        assertThat(done.read()).contains("You said what happened.").contains("Today asks again after six hours");
        assertThat(person.fill(done, at + "/flow-end").onward()).isEqualTo("/");
        assertThat(person.get("/").text()).doesNotContain("Where you stopped");
    }

    @Test
    void every_answer_is_kept_as_it_is_given_and_back_shows_it() {
        var at = told("they said no", 50);
        person.doing(
                at + "/flow/happened",
                "text",
                "they said no, by mail",
                "kind",
                "grant",
                "day",
                "2026-03-10",
                "silence",
                "1");
        assertThat(person.get("/").text()).contains("Where you stopped").contains(at + "/flow/");
        var happened = person.get(at + "/flow/happened");
        assertThat(happened.field("text")).isEqualTo("they said no, by mail");
        assertThat(happened.chosen("kind")).containsExactly("grant");
        assertThat(happened.field("day")).isEqualTo("2026-03-10");
        person.doing(at + "/flow/feelings", "feeling", "hurt", "strength-hurt", "60", "own", "I feel hurt");
        var feelings = person.get(at + "/flow/feelings");
        assertThat(feelings.chosen("feeling")).contains("hurt");
        assertThat(feelings.field("own")).isEqualTo("I feel hurt");
        person.doing(at + "/flow/story", "story", VERDICT, "belief", "60", "cause-fit", "70", "cause-chance", "30");
        var story = person.get(at + "/flow/story");
        assertThat(story.field("story")).isEqualTo(VERDICT);
        assertThat(story.field("cause-fit")).isEqualTo("70");
        var course = person.get(at);
        assertThat(course.read()).contains("they said no, by mail", "I feel hurt", VERDICT);
    }

    @Test
    void a_dial_changes_the_points_without_script_and_scales_them() {
        var at = told("no", 20);
        var page = person.get(at + "/flow/story");
        var more = person.fill(
                page, at + "/flow/story", "story", "mine", "more", "cause-fit", "cause-fit", "30", "cause-them", "30");
        assertThat(more.field("cause-fit")).isEqualTo("35");
        assertThat(more.field("story")).isEqualTo("mine");
        var scaled = person.fill(
                page, at + "/flow/story", "story", "mine", "scale", "1", "cause-fit", "30", "cause-them", "30");
        assertThat(scaled.field("cause-fit")).isEqualTo("50");
        assertThat(scaled.field("cause-them")).isEqualTo("50");
    }

    @Test
    void in_the_first_hour_of_a_high_sting_nothing_is_questioned() {
        var at = told("no", 80);
        person.doing(at + "/flow/feelings", "feeling", "hurt");
        assertThat(person.get(at + "/flow/story").text()).doesNotContain("name=\"cause-");
        assertThat(heard(at, VERDICT).text()).doesNotContain("says what you are");
        assertThat(person.get(at + "/difference").status()).isEqualTo(303);
        assertThat(person.get("/back/ways?of=" + at.substring(12)).text())
                .contains("value=\"park\"")
                .doesNotContain("value=\"outside\"");
        assertThat(person.get(at + "/exercises/out-of-the-loop?way=outside").text())
                .doesNotContain("value=\"outside\"");
        person.doing(at + "/flow/help", "beyond", "only-a-no");
        var help = person.get(at + "/flow/help");
        assertThat(help.text())
                .contains("exercises/let-it-sting")
                .doesNotContain("name-it")
                .doesNotContain("out-of-the-loop\"");
        assertThat(person.get(at + "/exercises/name-it").text()).doesNotContain("/difference");

        running.hands().pass(Duration.ofHours(1));
        assertThat(person.get(at + "/flow/story").text()).contains("name=\"cause-fit\"");
        assertThat(heard(at, VERDICT).read())
                .contains("That sentence says what you are. What do you feel, underneath?");
        assertThat(person.get(at + "/difference").status()).isEqualTo(200);
    }

    @Test
    void a_lower_sting_is_asked_about_causes_at_once() {
        var at = told("no", 79);
        assertThat(person.get(at + "/flow/story").text()).contains("name=\"cause-fit\"");
    }

    @Test
    void where_it_was_more_than_a_no_nothing_looks_for_reasons_and_the_account_is_kept() {
        var headings = Map.of(
                "more", "Nothing you did gave anyone the right to do that.",
                "unsure", "Not sure is enough to go carefully.");
        for (var answer : headings.keySet()) {
            var at = told("no", 40);
            person.doing(at + "/flow/feelings", "feeling", "hurt");
            var careful = person.doing(at + "/flow/help", "beyond", answer);
            assertThat(careful.read()).contains(headings.getOrDefault(answer, "?"));
            assertThat(person.get(at + "/flow/story").text()).doesNotContain("name=\"cause-");
            assertThat(heard(at, VERDICT).text()).doesNotContain("says what you are");
            var help = person.doing(at + "/flow/help", "account", "He said it on the stairs, at nine.");
            assertThat(help.read()).contains("Reach out").doesNotContain("See it from outside");
            assertThat(person.get(at).read()).contains("He said it on the stairs, at nine.");
            assertThat(person.get(at + "/flow/help").read()).contains("He said it on the stairs, at nine.");
        }
    }

    @Test
    void a_sting_near_the_worst_leads_to_the_question_whether_they_are_safe() {
        var quick = told("no", 90);
        assertThat(person.get(quick + "/saved").read())
                .contains("Are you safe?")
                .contains("href=\"/help/danger\"");
        var lower = told("no", 89);
        assertThat(person.get(lower + "/saved").read()).doesNotContain("Are you safe?");
        var at = told("no", 10);
        assertThat(person.fill(person.get(at + "/flow/sting"), at + "/flow/sting", "sting", "95")
                        .onward())
                .isEqualTo(at + "/saved");
    }

    @Test
    void a_line_about_a_verdict_comes_only_after_a_feeling_was_named() {
        var at = told("no", 40);
        assertThat(heard(at, VERDICT).text()).doesNotContain("says what you are");
        person.doing(at + "/flow/feelings", "feeling", "hurt");
        var line = heard(at, VERDICT);
        assertThat(line.read()).contains("That sentence says what you are.").contains("name=\"difference\"");
        assertThat(line.text()).startsWith("<div").contains("id=\"story-heard\"");
        assertThat(heard(at, "They chose somebody else").text()).doesNotContain("says what you are");
        person.post("/settings/hints", "hints", "off");
        assertThat(heard(at, VERDICT).text()).doesNotContain("says what you are");
        person.post("/settings/hints", "hints", "on");
        assertThat(heard(at, VERDICT).text()).contains("says what you are");
        assertThat(person.fill(person.get(at + "/flow/story"), at + "/flow/story", "story", VERDICT, "difference", "1")
                        .onward())
                .isEqualTo(at + "/difference");
    }

    @Test
    void what_is_listened_to_is_not_kept_and_answers_no_made_up_field() {
        var at = told("no", 40);
        heard(at, "words that were typed and left");
        assertThat(person.get(at).read()).doesNotContain("typed and left");
        for (var field : List.of("", "<b>", "A", "x".repeat(61), "a b")) {
            assertThat(heard(at, field, EXPLICIT).status()).isEqualTo(204);
        }
        assertThat(heard("no-such", "story", "<script>").text()).doesNotContain("<script>");
    }

    /// Every form with words of one's own: what is typed, and how it is sent.
    private List<List<String>> forms(String at) {
        var run = Person.idIn(person.fill(person.get("/exercises/let-it-sting"), "/exercises/let-it-sting")
                .onward());
        return List.of(
                List.of("/rejections/new", "/rejections", "text", "sting", "10"),
                List.of(at + "/flow/happened", at + "/flow/happened", "text"),
                List.of(at + "/flow/feelings", at + "/flow/feelings", "own"),
                List.of(at + "/flow/story", at + "/flow/story", "story"),
                List.of(at + "/flow/help", at + "/flow/help", "account"),
                List.of("/exercises/runs/" + run + "/happened", "/exercises/runs/" + run + "/happened", "text"),
                way(at, "park", "when", "hour"),
                way(at, "outside"),
                way(at, "next"),
                way(at, "absorb"),
                List.of("/allies/new", "/allies", "note", "name", "M"),
                List.of("/wins/new", "/wins", "what"),
                List.of("/wins/new", "/wins", "strength", "what", "M"),
                List.of("/wins/new", "/wins", "valued", "what", "M"));
    }

    private List<String> way(String at, String way, String... also) {
        var path = person.takesAWayOut(at, way);
        var form = new java.util.ArrayList<>(List.of(path, path, "text"));
        form.addAll(List.of(also));
        return List.copyOf(form);
    }

    private Answer send(List<String> form, String words) {
        var fields = new java.util.ArrayList<>(List.of(form.get(2), words));
        fields.addAll(form.subList(3, form.size()));
        return person.fill(person.get(form.get(0)), form.get(1), fields.toArray(String[]::new));
    }

    @Test
    void words_of_danger_are_kept_first_and_then_lead_to_help_from_every_form() {
        var at = told("no", 40);
        person.keepsOnThisDevice();
        var kept = new Kept(folder);
        var wrong = new SoftAssertions();
        for (var form : forms(at)) {
            long before = kept.entries();
            var sent = send(form, EXPLICIT);
            wrong.assertThat(sent.header("Location")).as("%s", form).isEqualTo("/help/danger");
            wrong.assertThat(kept.entries()).as("%s", form).isGreaterThan(before);
            var danger = person.get("/help/danger");
            wrong.assertThat(danger.read())
                    .contains("Some of your words sound like danger.")
                    .doesNotContain(EXPLICIT);
            var onward = person.post("/help/danger", "answer", "on").onward();
            wrong.assertThat(onward).as("%s", form).startsWith("/").doesNotContain("danger");
            wrong.assertThat(person.open(onward).status()).as("%s", form).isEqualTo(200);
        }
        wrong.assertAll();
    }

    @Test
    void oblique_words_bring_one_quiet_line_once_on_the_next_page() {
        var at = told("no", 40);
        for (var form : forms(at)) {
            var sent = send(form, OBLIQUE);
            assertThat(sent.onward()).as("%s", form).isNotEqualTo("/help/danger");
            var next = person.follow(sent);
            if (!next.path().startsWith("/help")) {
                assertThat(next.read()).as("%s", form).contains("If it is getting too much: someone can be there.");
            }
            assertThat(person.get("/rejections").text()).as("%s", form).doesNotContain("If it is getting too much");
        }
    }

    @Test
    void while_there_is_danger_exercises_and_suggestions_stop_until_the_person_goes_on() {
        var at = told("no", 40);
        person.doing(at + "/flow/feelings", "feeling", "hurt");
        person.doing(at + "/flow/help", "beyond", "only-a-no");
        var run = person.fill(person.get(at + "/exercises/name-it"), at + "/exercises/name-it")
                .onward();
        person.fill(person.get(at + "/flow/story"), at + "/flow/story", "story", EXPLICIT);
        assertThat(person.get(at + "/exercises/name-it").onward()).isEqualTo("/help/danger");
        assertThat(person.get(run).onward()).isEqualTo("/help/danger");
        assertThat(person.get(at + "/difference").onward()).isEqualTo("/help/danger");
        assertThat(person.get(at + "/flow/help").read())
                .contains("First, another person")
                .doesNotContain("name-it");
        assertThat(person.get("/").read()).contains("Before anything else: help is one tap away.");
        for (var answer : List.of("yes", "rather-not", "no", "harmed", "harming")) {
            var page = person.post("/help/danger", "answer", answer);
            assertThat(page.status()).as(answer).isEqualTo(200);
            assertThat(page.text()).as(answer).contains("tel:");
        }
        assertThat(person.post("/help/danger", "answer", "on").onward()).isEqualTo("/");
        assertThat(person.get("/").read()).contains("help is one tap away");
        assertThat(person.open(run).read()).doesNotContain("<form method=\"post\" action=\"" + run);
    }

    @Test
    void what_is_about_something_else_stops_nothing_any_more() {
        var at = told("no", 40);
        person.fill(person.get(at + "/flow/story"), at + "/flow/story", "story", EXPLICIT);
        assertThat(person.get(at + "/exercises/name-it").onward()).isEqualTo("/help/danger");
        assertThat(person.post("/help/danger", "answer", "no").status()).isEqualTo(200);
        assertThat(person.post("/help/danger", "answer", "on").onward()).startsWith(at + "/flow/");
        assertThat(person.get(at + "/exercises/name-it").status()).isEqualTo(200);
        assertThat(person.get("/").read()).doesNotContain("help is one tap away");
    }

    @Test
    void words_typed_and_left_are_listened_to() {
        var at = told("no", 40);
        assertThat(heard(at, EXPLICIT).read())
                .contains("Some of these words sound like danger.")
                .contains("href=\"/help\"");
        assertThat(person.get(at + "/exercises/name-it").onward()).isEqualTo("/help/danger");
        assertThat(Person.at(running).get("/").read()).doesNotContain("help is one tap away");
    }

    @Test
    void nothing_about_danger_is_in_the_vault() {
        var at = told("no", 95);
        var run = person.fill(person.get(at + "/exercises/let-it-sting"), at + "/exercises/let-it-sting")
                .onward();
        person.keepsOnThisDevice();
        heard(at, EXPLICIT);
        person.fill(person.get(at + "/flow/story"), at + "/flow/story", "story", EXPLICIT);
        person.get("/help");
        person.get("/help/danger");
        for (var answer : List.of("yes", "harmed", "harming", "on")) {
            person.post("/help/danger", "answer", answer);
        }
        person.get(run);
        person.doing(at + "/flow/now", "sting", "90");
        var bodies = new Kept(folder).bodies();
        assertThat(bodies).anyMatch(body -> body.contains(EXPLICIT));
        var rest = String.join("\n", bodies).replace(EXPLICIT, "").toLowerCase(java.util.Locale.ROOT);
        for (var trace :
                List.of("danger", "help", "explicit", "suspect", "crisis", "harm", "listen", "safe", "concern")) {
            assertThat(rest.contains("\"" + trace)).as(trace).isFalse();
        }
        // The step of the flow named "help" aside, nothing says that help was looked for.
        assertThat(rest.replaceAll("\"step\":\"help\"", "").contains("help")).isFalse();
    }
}
