package app.intact.walk;

import app.intact.Running;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Relief comes before the passphrase too.
class WriteFirstTest {

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
    void what_is_told_before_the_vault_is_open_goes_into_it() {
        person.tells("The first one.", 60);
        var code = person.keeps("passphrase");
        person.sends("/lock").isAt("/unlock").has("Write first, open later");

        person.sends("/unlock/write").isAt("/rejections/new");
        var id = person.tells("The second one.", 70);
        person.opens("/rejections").hasNot("The first one");
        person.sends("/rejections/" + id + "/flow/sting", "sting", "65");
        person.opens("/keep").isAt("/unlock").has("what you have just recorded goes into it");

        person.sends("/unlock", "way", "code", "code", code).has("Kept. It is in your vault.");
        person.opens("/rejections").has("The first one", "The second one");
        person.opens("/rejections/" + id).has("65");
    }

    @Test
    void nothing_written_leads_back_to_the_closed_vault() {
        person.tells("The first one.", 60);
        person.keeps("passphrase");
        person.sends("/lock");
        person.sends("/unlock/write").isAt("/rejections/new");
        person.opens("/").isAt("/unlock").has("Write first, open later");
        person.opens("/rejections").isAt("/unlock");
    }

    @Test
    void it_opens_nothing_of_the_vault_and_is_no_way_around_an_open_one() {
        person.tells("The first one.", 60);
        person.keeps("device");
        person.sends("/unlock/write");
        person.opens("/rejections").has("The first one");
    }

    @Test
    void not_now_is_no() {
        person.tells("The first one.", 60);
        person.sends("/keep", "way", "not-now").isAt("/");
    }
}
