package app.intact.walk;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.Running;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// *It's back*, by day and by night.
class NightTest {

    private static final String NIGHT = "It is night. Nothing has to be solved before morning.";

    @TempDir
    Path folder;

    private Running running;
    private Walker person;

    @BeforeEach
    void start() {
        running = Running.in(folder);
        person = Walker.at(running);
        person.tells("They said no.", 60);
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void by_night_the_morning_comes_first_and_nobody_is_sent_out() {
        running.hands().pass(Duration.ofHours(4));
        person.sends("/back").has(NIGHT, "<b>In the morning</b>");
        assertThat(takes("park").fits("value=\"morning\" checked")).isTrue();
        takes("absorb").has("A puzzle").hasNot("walk", "Cook");
    }

    @Test
    void by_day_all_is_offered() {
        person.sends("/back").hasNot(NIGHT).has("<b>Park it</b>");
        assertThat(takes("park").fits("value=\"morning\" checked")).isFalse();
        takes("absorb").has("A walk", "Cook");
    }

    private Walker.Page takes(String way) {
        return person.sends("/exercises/out-of-the-loop", "way", way);
    }
}
