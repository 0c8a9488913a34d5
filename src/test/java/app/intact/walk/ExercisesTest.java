package app.intact.walk;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.Running;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExercisesTest {

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

    @Test
    void lines_lie_on_the_pile_of_the_answer_they_were_written_in() {
        var run = begins(person.tells("They said no.", 60), "let-it-sting");
        person.sends(run + "/happened", "text", "They chose someone else. They wrote one line.");
        var page =
                person.sends(run + "/fear", "text", "Nobody will ever want me.").isAt(run + "/sort");
        page.has("Could a camera have seen it?");
        assertThat(page.fits("name=\"line-0\" value=\"fact\" checked")).isTrue();
        assertThat(page.fits("name=\"line-1\" value=\"fact\" checked")).isTrue();
        assertThat(page.fits("name=\"line-2\" value=\"fear\" checked")).isTrue();

        person.sends(run + "/sort", "line-0", "fear", "line-0-said", "They chose someone else.");
        page = person.opens(run + "/sort");
        assertThat(page.fits("name=\"line-0\" value=\"fear\" checked")).isTrue();
        assertThat(page.fits("name=\"line-1\" value=\"fact\" checked")).isFalse();
    }

    @Test
    void in_the_first_hour_it_stings_without_fear_and_sorting() {
        var run = begins(person.tells("They said no.", 85), "let-it-sting");
        person.sends(run + "/happened", "text", "They said no.").isAt(run + "/body");
        person.sends(run + "/body", "choice", "chest").isAt(run + "/stay");
    }

    @Test
    void a_feeling_left_open_is_kept_without_the_dangling_end() {
        var run = begins(person.tells("They said no.", 60), "name-it");
        person.sends(run + "/sentence", "text", "I am a failure.");
        person.sends(run + "/feeling", "text", "I feel hurt that …");
        person.opens(run).has(">I feel hurt<");
    }

    @Test
    void how_sure_it_is_is_folded() {
        var id = person.tells("They said no.", 60);
        assertThat(person.opens("/rejections/" + id + "/exercises/name-it")
                        .fits("<details class=\"more part\">\\s*<summary>How sure is this\\?"))
                .isTrue();
    }

    @Test
    void the_example_has_an_exercise_in_its_course() {
        person.sends("/example");
        var id = person.opens("/rejections").find("href=\"/rejections/([0-9a-f]{32})");
        var course = person.opens("/rejections/" + id).has("Name it", "sting 78 before, 71 after");
        person.opens(course.find("href=\"(/exercises/runs/[0-9a-f]{32})\""))
                .has("I am not somebody people want to be led by.");
    }
}
