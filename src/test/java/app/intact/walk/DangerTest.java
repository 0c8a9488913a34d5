package app.intact.walk;

import app.intact.Running;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DangerTest {

    private static final String ELSE = "This is about something else";
    private static final String BACK = "Go back to what I was writing";

    @TempDir
    Path folder;

    private Running running;
    private Walker person;

    @BeforeEach
    void start() {
        running = Running.in(folder);
        person = Walker.at(running);
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "rather-not", "harmed", "harming"})
    void after_an_answer_nothing_says_it_is_about_something_else_and_the_mark_stays(String answer) {
        var id = person.tells("They said no.", 60);
        person.opens("/help/danger").has(ELSE);
        person.sends("/help/danger", "answer", answer).hasNot(ELSE).has(BACK);
        person.sends("/help/danger", "answer", "on");
        person.opens("/help/danger").hasNot(ELSE).has(BACK);
        person.opens("/rejections/" + id + "/exercises/name-it").isAt("/rejections/" + id + "/flow/help");
    }

    @Test
    void about_something_else_goes_on_and_the_exercises_with_it() {
        var page = person.sends("/rejections", "text", "I want to end my life.", "sting", "90");
        page.isAt("/help/danger").has(ELSE);
        person.sends("/help/danger", "answer", "on").has("<h1>");
        var id = person.opens("/rejections").find("href=\"/rejections/([0-9a-f]{32})");
        person.opens("/rejections/" + id + "/exercises/name-it").isAt("/rejections/" + id + "/exercises/name-it");
    }

    @Test
    void the_way_back_leads_on_from_what_was_kept_and_else_to_the_page_before() {
        var id = person.tells("They said no.", 60);
        person.opens("/rejections/" + id + "/flow/feelings");
        person.opens("/help").has("class=\"back\" href=\"/rejections/" + id + "/flow/feelings\"");
        person.opens("/help/danger").has("class=\"back\" href=\"/rejections/" + id + "/flow/feelings\"");
        person.sends("/help/danger", "answer", "yes");
        person.sends("/help/danger", "answer", "on").isAt("/rejections/" + id + "/flow/feelings");
    }

    @Test
    void an_exercise_under_way_shows_what_was_kept_and_does_not_go_on() {
        var id = person.tells("They said no.", 60);
        var at = person.sends("/rejections/" + id + "/exercises/name-it").path();
        var run = at.substring(0, at.lastIndexOf('/'));
        person.sends(run + "/sentence", "text", "I want to end my life.").isAt("/help/danger");
        person.sends("/help/danger", "answer", "yes");
        person.sends("/help/danger", "answer", "on")
                .isAt(run)
                .has("I want to end my life.")
                .hasNot(run + "/feeling");
    }

    @Test
    void being_frightened_by_someone_has_a_quiet_line_of_its_own() {
        person.sends("/rejections", "text", "He used to hit me.", "sting", "50")
                .has("If someone frightens you, there are people who know about this.");
    }

    @Test
    void a_country_that_is_not_in_the_list_has_no_numbers_and_says_so() {
        person.sends("/help/country", "country", "ZZ")
                .has("There are no numbers for the country you are in")
                .hasNot("Choose your country below");
    }

    @Test
    void emergency_numbers_stand_one_a_line() {
        var page = person.sends("/help/country", "country", "GB");
        org.assertj.core.api.Assertions.assertThat(
                        page.fits(
                                "<div><a class=\"urgent\" href=\"tel:999\">999</a></div>\\s*<p>or</p>\\s*<div><a class=\"urgent\" href=\"tel:112\">"))
                .isTrue();
    }
}
