package app.intact.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.Running;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A rejection is erased with all that hangs on it, and nothing else is.
class EraseTest {

    @TempDir
    Path folder;

    private static void eraseLatest(Person person, String id) {
        var page = person.get("/rejections/" + id + "/erase");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Erase this rejection?", "Nobody can bring it back");
        var after = person.follow(person.fill(page, "/rejections/" + id + "/erase"));
        assertThat(after.text()).contains("It is erased.").doesNotContain(Lived.WORD);
    }

    @Test
    void everything_about_it_is_gone_from_every_page_and_the_rest_is_there() {
        try (var running = Running.in(folder)) {
            var person = Person.at(running);
            person.told("The choir said no.", 30);
            var lived = Lived.by(person);
            person.keepsOnThisDevice();
            assertThat(person.open("/rejections/" + lived.rejection()).text()).contains(Lived.WORD);
            eraseLatest(person, lived.rejection());
            for (var path : new String[] {"/", "/rejections", "/help"}) {
                // The person of one's own is no part of the rejection.
                var body =
                        person.open(path).text().replace(Lived.WORD + "</", "").replace("1234", "");
                assertThat(body).as(path).doesNotContain("wrote back no", "the mail of");
            }
            assertThat(person.get("/rejections/" + lived.rejection()).status()).isEqualTo(404);
            assertThat(person.get("/exercises/runs/" + lived.run() + "/sentence")
                            .status())
                    .isEqualTo(404);
            assertThat(person.get("/back/parked/" + lived.parked()).status()).isEqualTo(404);
            assertThat(person.open("/rejections").text()).contains("The choir said no");
            assertThat(person.told("Another no.", 20)).isNotEmpty();
        }
        try (var again = Running.in(folder)) {
            var body = Person.at(again).open("/rejections").text();
            assertThat(body).contains("The choir said no", "Another no").doesNotContain(Lived.WORD);
        }
    }

    @Test
    void what_is_in_memory_only_is_erased_too() {
        try (var running = Running.in(folder)) {
            var person = Person.at(running);
            var id = person.told(Lived.WORD + " said no.", 30);
            var page = person.get("/rejections/" + id + "/erase");
            assertThat(page.text()).contains("one entry").doesNotContain("backups");
            eraseLatest(person, id);
            person.told("Another no.", 20);
            person.keepsOnThisDevice();
            assertThat(person.open("/rejections").text()).contains("Another no").doesNotContain(Lived.WORD);
        }
    }

    @Test
    void what_is_gone_already_is_not_there_to_be_erased() {
        try (var running = Running.in(folder)) {
            var person = Person.at(running);
            var id = person.told("No.", 30);
            var page = person.get("/rejections/" + id + "/erase");
            person.fill(page, "/rejections/" + id + "/erase");
            assertThat(person.fill(page, "/rejections/" + id + "/erase").status())
                    .isEqualTo(404);
        }
    }
}
