package app.intact.walk;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.Running;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackToWhatWorksTest {

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

    private String begins(String rejection) {
        var at = person.sends("/rejections/" + rejection + "/exercises/back-to-what-works")
                .path();
        return at.substring(0, at.lastIndexOf('/'));
    }

    private String keeps(String what, String area) {
        return person.sends("/wins", "what", what, "area", area)
                .isAt("/wins")
                .find("/wins/([0-9a-f]{32})\"><b[^>]*>" + what);
    }

    @Test
    void a_win_is_found_again_by_its_area() {
        keeps("Taught the new lad", "work");
        keeps("Baked for the street", "everyday");
        person.opens("/wins").has("Work", "Taught the new lad", "Baked for the street");
        person.opens("/wins?area=work").has("Taught the new lad").hasNot("Baked for the street");
    }

    @Test
    void the_area_of_the_no_is_chosen_at_first_and_its_wins_come_first() {
        keeps("Taught the new lad", "work");
        keeps("Baked for the street", "everyday");
        var id = person.tells("They said no.", 60);
        person.sends("/rejections/" + id + "/flow/happened", "text", "They said no.", "kind", "job");
        var run = begins(id);
        assertThat(person.opens(run + "/part").fits("value=\"work\" checked")).isTrue();
        var wins = person.sends(run + "/part", "choice", "work")
                .isAt(run + "/wins")
                .text();
        assertThat(wins.indexOf("Taught the new lad")).isLessThan(wins.indexOf("Baked for the street"));
    }

    @Test
    void what_was_brought_back_stays_readable_when_it_is_changed_or_erased_on_the_shelf() {
        var lad = keeps("Taught the new lad", "work");
        var run = begins(person.tells("They said no.", 60));
        person.sends(run + "/wins", "win", lad, "own", "")
                .isAt(run + "/strength")
                .has("Taught the new lad");
        person.sends("/wins/" + lad, "erase", "1");
        person.opens("/wins").hasNot("Taught the new lad");
        person.opens(run).has("Taught the new lad");
        var again = person.opens(run + "/wins").has("Taught the new lad");
        assertThat(again.fits("value=\"kept-0\" checked")).isTrue();
        person.sends(run + "/wins", "win", "kept-0", "own", "");
        person.opens(run).has("Taught the new lad");
    }

    @Test
    void without_any_it_asks_for_one_and_keeps_it_with_the_wins() {
        var run = begins(person.tells("They said no.", 60));
        person.sends(run + "/part", "choice", "making").has("What took skill or care this year?");
        person.sends(run + "/wins", "own", "A chair that does not wobble").isAt(run + "/strength");
        person.opens("/wins").has("Making things", "A chair that does not wobble");
        assertThat(person.opens(run + "/wins").fits("type=\"checkbox\" name=\"win\" value=\"[0-9a-f]{32}\" checked"))
                .isTrue();
    }

    @Test
    void a_plan_without_a_time_comes_back_with_what_was_typed() {
        var run = begins(person.tells("They said no.", 60));
        var refused = person.sends(run + "/today", "text", "Sharpen the knives", "where", "In the shed");
        assertThat(refused.status()).isEqualTo(422);
        refused.has("Sharpen the knives", "In the shed", "Pick a time for it");
        person.sends(run + "/today", "text", "Sharpen the knives", "when", "own", "day", "2020-01-01")
                .has("Pick a time for it");
    }

    @Test
    void today_shows_the_plan_and_asks_later_and_answering_again_changes_the_one_plan() {
        var run = begins(person.tells("They said no.", 60));
        person.sends(run + "/today", "text", "Sharpen the knives", "when", "tomorrow")
                .isAt(run + "/after");
        person.sends(run + "/today", "text", "Draw the yard", "when", "tomorrow");
        person.opens("/").has("Draw the yard", "For tomorrow.").hasNot("Sharpen the knives");
        running.hands().pass(Duration.ofHours(27));
        var plan = person.opens("/").has("Did it happen?").find("href=\"(/plans/[0-9a-f]{32})\"");
        person.sends(plan, "answer", "done").has("How was it?");
        person.sends(plan + "/how", "how", "Quiet hands.").has("Quiet hands.", "It happened.");
        person.opens(run).has("Draw the yard");
        person.sends(run + "/today", "text", "", "where", "");
    }

    @Test
    void a_plan_is_erased_with_its_rejection() {
        var id = person.tells("They said no.", 60);
        var run = begins(id);
        person.sends(run + "/today", "text", "Sharpen the knives", "when", "tomorrow");
        var plan = person.opens("/").find("href=\"(/plans/[0-9a-f]{32})\"");
        person.sends("/rejections/" + id + "/erase");
        person.opens("/").hasNot("Sharpen the knives");
        assertThat(person.opens(plan).status()).isEqualTo(404);
    }
}
