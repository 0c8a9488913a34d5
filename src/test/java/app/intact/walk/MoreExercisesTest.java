package app.intact.walk;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.Running;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// *Not a verdict*, *Other explanations*, *As to a friend*.
class MoreExercisesTest {

    private static final String THOUGHT = "I am not good enough.";

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

    private String begins(String id, String exercise) {
        var at = person.sends("/rejections/" + id + "/exercises/" + exercise).path();
        return at.substring(0, at.lastIndexOf('/'));
    }

    private String othersOf(String id) {
        var run = begins(id, "other-explanations");
        person.sends(run + "/thought", "text", THOUGHT).isAt(run + "/before").has(THOUGHT);
        person.sends(run + "/before", "rating", "80").isAt(run + "/for").has(THOUGHT);
        person.sends(run + "/for", "text", "A short answer in the interview.");
        person.sends(run + "/against", "text", "Two years of it.").isAt(run + "/others");
        return run;
    }

    @Test
    void one_more_line_keeps_what_was_typed() {
        var run = begins(person.tells("They said no.", 50), "not-a-verdict");
        var page = person.sends(
                run + "/values", "line-0", "Being fair", "line-1", "Making things", "line-2", "", "more", "1");
        page.has("value=\"Being fair\"", "value=\"Making things\"", "id=\"line-3\"");
        assertThat(page.fits("id=\"line-3\"[^>]*")).isTrue();
        person.opens(run).has("Nothing was written down here.");
    }

    @Test
    void a_line_that_is_too_long_is_said_at_its_field() {
        var run = begins(person.tells("They said no.", 50), "not-a-verdict");
        var page = person.sends(run + "/values", "line-0", "Being fair", "line-1", "x".repeat(201));
        assertThat(page.status()).isEqualTo(422);
        page.has("value=\"Being fair\"", "id=\"line-1-slip\"");
    }

    @Test
    void what_was_not_reached_stands_in_the_map_and_in_the_offer() {
        var run = begins(person.tells("They said no.", 50), "not-a-verdict");
        person.sends(run + "/values", "line-0", "Being fair", "line-1", "My children");
        person.sends(run + "/alone", "mark", "My children").has("My children");
        person.sends(run + "/lived", "skip", "1");
        person.sends(run + "/roles", "line-0", "Friend", "line-1", "Nurse").isAt(run + "/reached");
        var page = person.sends(run + "/reached", "mark", "Nurse", "mark", "Somebody else's");
        page.isAt(run + "/finish").has("This no left 1 of 2 standing.", "the rest of me: My children, Friend.");
        person.sends(run + "/finish", "text", "They did not decide about the friend.");
        var kept = person.opens(run).has("reached by it", "They did not decide about the friend.");
        assertThat(kept.text()).doesNotContain("Somebody else");
    }

    @Test
    void values_kept_before_are_offered_again_and_stay_when_the_rejection_is_erased() {
        var first = person.tells("They said no.", 50);
        person.sends(begins(first, "not-a-verdict") + "/values", "line-0", "Being fair");
        person.sends("/rejections/" + first + "/erase");
        var run = begins(person.tells("Another no.", 50), "not-a-verdict");
        person.opens(run + "/values").has("value=\"Being fair\"");
    }

    @Test
    void none_reached_is_an_answer() {
        var run = begins(person.tells("They said no.", 50), "not-a-verdict");
        person.sends(run + "/roles", "line-0", "Friend");
        person.sends(run + "/reached").isAt(run + "/finish").has("This no left 1 of 1 standing.");
    }

    @Test
    void points_go_to_the_thought_and_to_what_else_there_was() {
        var run = othersOf(person.tells("They said no.", 50));
        person.sends(run + "/others", "line-0", "Someone inside", "line-1", "Money")
                .isAt(run + "/share");
        var page = person.sends(
                run + "/share",
                "line-0",
                "30",
                "line-0-said",
                THOUGHT,
                "line-1",
                "0",
                "line-1-said",
                "Someone inside",
                "line-2",
                "0",
                "line-2-said",
                "Money",
                "more",
                "line-1");
        page.has("value=\"30\"", "value=\"10\"", "40, not yet 100");
        person.sends(
                run + "/share",
                "line-0",
                "30",
                "line-0-said",
                THOUGHT,
                "line-1",
                "30",
                "line-1-said",
                "Someone inside",
                "line-2",
                "0",
                "line-2-said",
                "Money",
                "line-3",
                "0",
                "line-3-said",
                "not one of them");
        person.opens(run).has("50 of 100", "Someone inside").hasNot("not one of them");
    }

    @Test
    void a_thought_is_asked_about_once_more_at_the_next_check_in() {
        var id = person.tells("They said no.", 50);
        var run = othersOf(id);
        person.sends(run + "/after", "rating", "60").isAt(run + "/end").has("80 before, 60 now.");
        person.opens("/rejections/" + id + "/check-in").hasNot("You told yourself this.");
        running.hands().pass(java.time.Duration.ofHours(7));
        person.opens("/rejections/" + id + "/check-in").has("You told yourself this.", THOUGHT);
        person.sends("/rejections/" + id + "/check-in", "sting", "40", "belief", "45");
        person.opens(run).has("At a later check-in: 45.");
        person.opens("/rejections/" + id + "/check-in").hasNot("You told yourself this.");
        person.opens("/rejections/" + id).has("80 before, 60 after, 45 at a check-in later");
    }

    @Test
    void only_the_gentle_one_is_offered_where_it_was_more_than_a_no() {
        var id = person.tells("They said no.", 50);
        person.sends("/rejections/" + id + "/flow/help", "beyond", "more");
        person.opens("/rejections/" + id).has("As to a friend").hasNot("Not a verdict", "Other explanations");
        var letter = begins(id, "as-to-a-friend");
        person.sends(letter + "/friend", "text", "You may be sad.")
                .isAt(letter + "/letter")
                .has("You may be sad.");
        person.sends(letter + "/letter", "text", "Dear Jo, it hurts.");
        person.opens(letter).has("Dear Jo, it hurts.");
        person.sends("/rejections/" + id + "/exercises/not-a-verdict").isAt("/rejections/" + id + "/flow/help");
    }

    @Test
    void what_is_kept_can_be_erased_and_the_exercise_stays_readable() {
        var run = begins(person.tells("They said no.", 50), "not-a-verdict");
        person.sends(run + "/values", "line-0", "Being fair");
        var id = person.opens("/self").has("Being fair").find("name=\"erase\" value=\"([0-9a-f]{32})\"");
        person.sends("/self", "erase", id).isAt("/self").hasNot("Being fair");
        person.opens(run).has("Being fair");
        person.sends("/self", "erase", id).isAt("/self");
    }
}
