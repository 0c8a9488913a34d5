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
        assertThat(person.opens("/back/park").fits("value=\"morning\" checked")).isTrue();
        person.opens("/back/absorbing").has("A puzzle").hasNot("walk", "Cook");
    }

    @Test
    void by_day_all_is_offered() {
        person.sends("/back").hasNot(NIGHT).has("<b>Park it</b>");
        assertThat(person.opens("/back/park").fits("value=\"morning\" checked")).isFalse();
        person.opens("/back/absorbing").has("A walk", "Cook");
    }

    @Test
    void afterwards_one_tap_asks_whether_it_is_quieter_and_keeps_nothing() {
        var page = person.sends("/back/absorbing", "idea", "A puzzle").has("is it quieter?");
        var before = person.opens("/rejections").text().length();
        person.opens(page.path() + "&quieter=yes")
                .has("these ways out stay here")
                .hasNot("is it quieter?");
        person.opens(page.path() + "&quieter=no").has("The other ways out");
        assertThat(person.opens("/rejections").text().length()).isEqualTo(before);
    }
}
