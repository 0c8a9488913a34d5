package app.intact.walk;

import app.intact.Running;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeavingQuicklyTest {

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

    @Test
    void on_the_way_back_every_page_is_a_neutral_one_until_it_is_opened() {
        var id = person.tells("They said no.", 60);
        person.sends("/leave").isAt("/away");
        for (var path : new String[] {"/", "/rejections/" + id, "/rejections/new", "/help", "/keep", "/no-such-page"}) {
            person.opens(path).has("<h1>Notes</h1>", "Open").hasNot("Intact", "erased", "memory", "rejected");
        }
        person.sends("/open").isAt("/").has("I was rejected");
        person.opens("/rejections").hasNot("They said no.");
    }

    @Test
    void a_vault_is_locked_behind_it() {
        person.tells("They said no.", 60);
        person.keeps("device");
        person.sends("/leave");
        person.opens("/").has("<h1>Notes</h1>").hasNot("Locked");
        person.sends("/open").isAt("/unlock").has("It opens by itself on this device.");
    }

    @Test
    void the_first_run_says_that_leaving_forgets() {
        person.tells("They said no.", 60);
        person.opens("/").has("forgets what is in memory");
    }
}
