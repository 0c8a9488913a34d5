package app.intact.walk;

import app.intact.Running;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TalkTest {

    @TempDir
    Path folder;

    private Running running;
    private Walker person;

    @BeforeEach
    void start() {
        running = Running.in(folder);
        person = Walker.at(running);
        person.sends("/help/country", "country", "IE");
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void it_has_words_to_start_with_and_the_persons_own_people_and_goes_on_in_the_flow() {
        var id = person.tells("They said no.", 60);
        person.sends("/help/people", "name", "Aunt Rosa", "number", "055 501 234");
        var page = person.opens("/rejections/" + id + "/talk")
                .has("I got a no today. Have you got ten minutes?", "Aunt Rosa", "tel:055501234")
                .hasNot("If someone hurts or frightens you");
        person.sends("/rejections/" + id + "/talk", "op", page.find("name=\"op\" value=\"([0-9a-f]{32})\""))
                .isAt("/rejections/" + id + "/flow/now");
    }

    @Test
    void where_it_was_more_than_a_no_it_shows_the_lines_for_that_and_no_word_of_a_no() {
        var id = person.tells("They said no.", 60);
        person.sends("/rejections/" + id + "/flow/help", "beyond", "more");
        person.opens("/rejections/" + id + "/talk")
                .has("If someone hurts or frightens you", "Ireland", "tel:112")
                .hasNot("got a no today", "who said no");
    }

    @Test
    void being_harmed_in_this_stay_is_enough_for_them() {
        var id = person.tells("They said no.", 60);
        person.sends("/help/danger", "answer", "harmed");
        person.opens("/rejections/" + id + "/talk").has("If someone hurts or frightens you");
    }

    @Test
    void a_careful_rejection_is_offered_neither_exercise_and_one_under_way_stops() {
        var id = person.tells("They said no.", 60);
        var at = person.sends("/rejections/" + id + "/exercises/let-it-sting").path();
        person.opens(at).has("This stings. That is okay.");
        person.sends("/rejections/" + id + "/flow/help", "beyond", "unsure");
        person.opens(at).hasNot("This stings. That is okay.");
        for (var exercise : new String[] {"let-it-sting", "name-it"}) {
            person.opens("/rejections/" + id + "/exercises/" + exercise).isAt("/rejections/" + id + "/flow/help");
        }
    }
}
