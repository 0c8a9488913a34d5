package app.intact.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A vault that is damaged, as the person sees it: what is missing, and every way on.
class DamagedVaultTest {

    @TempDir
    Path folder;

    private Running running;
    private Person person;
    private Person.Keys keys;

    @BeforeEach
    void a_vault_of_several_days() {
        running = Running.in(folder);
        person = Person.at(running);
        person.told("on the first day", 30);
        keys = person.keepsWithAPassphrase();
        for (var told : new String[] {"on the second day", "on the third day", "on the fourth day"}) {
            running.hands().pass(Duration.ofDays(1));
            person.unlocksByCode(keys.code());
            person.told(told, 30);
        }
        running.close();
    }

    @AfterEach
    void stop() {
        running.close();
    }

    private void begin() {
        running = Running.in(folder);
        person = Person.at(running);
    }

    private Path file() {
        return new Kept(folder).file();
    }

    private void sql(String... changes) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            for (var change : changes) {
                assertThat(statement.executeUpdate(change)).isEqualTo(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void twoEntriesAreLost() {
        sql(
                "delete from cell where part = 1 and n = 2",
                "update cell set body = zeroblob(length(body)) where part = 1 and n = 3");
    }

    @Test
    void what_is_missing_is_said_with_the_days_around_it_and_every_page_says_that_it_can_only_be_read() {
        twoEntriesAreLost();
        begin();
        assertThat(person.unlocks(keys.passphrase()).onward()).isEqualTo("/damaged");
        assertThat(person.get("/damaged").read())
                .contains("The vault is damaged", "2 entries are whole")
                .contains("Entries 2 to 3, written between Thursday 12 March, 19:00 and Sunday 15 March, 19:00.")
                .contains("href=\"/restore\"", "href=\"/settings/export\"", "href=\"/damaged/continue\"");
        for (var page : new String[] {"/", "/rejections", "/rejections/new", "/settings", person.latest()}) {
            assertThat(person.get(page).read()).as(page).contains("nothing can be saved in it", "href=\"/damaged\"");
        }
        assertThat(person.get("/rejections").read())
                .contains("on the first day", "on the fourth day")
                .doesNotContain("on the second day", "on the third day");
        assertThat(person.get("/settings").text())
                .contains("href=\"/damaged\"")
                .doesNotContain("/settings/passphrase", "/settings/key");
        assertThat(person.post("/settings/export", "current", keys.passphrase()).text())
                .contains("on the first day", "on the fourth day");
        var refused = person.fill(person.get("/rejections/new"), "/rejections", "text", "not again", "sting", "30");
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.read()).contains("This vault can only be read", "href=\"/damaged\"", "not again");
        assertThat(running.troubles()).isEmpty();
    }

    @Test
    void it_goes_on_from_what_is_left() {
        twoEntriesAreLost();
        begin();
        person.unlocks(keys.passphrase());
        assertThat(person.get("/damaged/continue").read()).contains("What it does not do");
        assertThat(person.get("/damaged/continue/passphrase").onward()).isEqualTo("/damaged/continue");
        assertThat(person.post("/damaged/continue", "current", "other words").status())
                .isEqualTo(422);
        person.post("/damaged/continue", "current", keys.passphrase());
        var passphrase = takesTheOffered("/damaged/continue");
        var code = person.confirmsTheCode("/damaged/continue/code");
        var today = person.open("/");
        assertThat(today.read()).contains("You can write again").doesNotContain("nothing can be saved in it");
        assertThat(person.told("written again", 10)).isNotEmpty();
        assertThat(person.open("/rejections").read())
                .contains("on the first day", "on the fourth day", "written again");
        assertThat(person.get("/damaged").onward()).isEqualTo("/");
        assertThat(person.get("/settings/replaced").status()).isEqualTo(200);
        person.post("/lock");
        assertThat(person.unlocks(keys.passphrase()).status()).isEqualTo(422);
        assertThat(person.unlocks(passphrase).onward()).isEqualTo("/");
        person.post("/settings/replaced", "do", "back");
        assertThat(person.unlocks(keys.passphrase()).onward()).isEqualTo("/damaged");
        assertThat(code).isNotEqualTo(keys.code());
        assertThat(running.troubles()).isEmpty();
    }

    @Test
    void with_the_code_alone_it_goes_on_without_a_passphrase_that_is_forgotten() {
        twoEntriesAreLost();
        begin();
        assertThat(person.unlocksByCode(keys.code()).onward()).isEqualTo("/damaged");
        assertThat(person.post("/settings/export", "current", keys.code()).text())
                .contains("on the first day");
        person.post("/damaged/continue");
        person.post("/damaged/continue/passphrase", "take", "device");
        person.confirmsTheCode("/damaged/continue/code");
        assertThat(person.told("written again", 10)).isNotEmpty();
        person.post("/lock");
        assertThat(person.post("/unlock", "way", "device").onward()).isEqualTo("/");
    }

    @Test
    void without_its_head_it_cannot_be_told_whether_the_end_is_there() {
        sql("delete from cell where part = 0 and n = 1");
        begin();
        person.unlocks(keys.passphrase());
        assertThat(person.get("/damaged").read())
                .contains("No entry is known to be missing", "the very last ones are missing cannot be told");
    }

    @Test
    void a_backup_is_restored_in_its_place() {
        begin();
        person.unlocks(keys.passphrase());
        person.post("/settings/backup/now");
        running.close();
        twoEntriesAreLost();
        begin();
        person.unlocks(keys.passphrase());
        var shelf = person.get("/restore");
        assertThat(shelf.text()).contains("href=\"/damaged\"");
        var whole = shelf.find("name=\"file\" value=\"([^\"]+)\"");
        var restored = person.post("/restore/open", "file", whole, "way", "passphrase", "pass", keys.passphrase());
        assertThat(restored.onward()).isEqualTo("/settings/replaced");
        assertThat(person.open("/rejections").read()).contains("on the second day", "on the third day");
        assertThat(person.told("written again", 10)).isNotEmpty();
    }

    @Test
    void a_lost_header_comes_back_from_the_spare_one_without_a_word() {
        sql("delete from cell where part = 0 and n = 0");
        begin();
        assertThat(person.unlocks(keys.passphrase()).onward()).isEqualTo("/");
        assertThat(person.told("written again", 10)).isNotEmpty();
    }

    @Test
    void without_both_headers_and_where_it_is_no_database_a_backup_is_the_way_on() throws IOException {
        begin();
        person.unlocks(keys.passphrase());
        person.post("/settings/backup/now");
        running.close();
        try (var spares = Files.list(folder.resolve("vault/h"))) {
            Files.delete(spares.findFirst().orElseThrow());
        }
        sql("delete from cell where part = 0 and n = 0");
        cannotBeRead();
        Files.write(file(), new byte[5_000]);
        cannotBeRead();
        begin();
        var whole = person.get("/restore").find("name=\"file\" value=\"([^\"]+)\"");
        assertThat(person.post("/restore/open", "file", whole, "way", "passphrase", "pass", keys.passphrase())
                        .onward())
                .isEqualTo("/settings/replaced");
        assertThat(person.open("/rejections").read()).contains("on the second day");
        assertThat(person.post("/settings/replaced", "do", "back").read())
                .contains("It could not be brought back", "Nothing was changed");
        assertThat(person.isInside()).isTrue();
        assertThat(running.troubles()).isEmpty();
    }

    private void cannotBeRead() {
        begin();
        var page = person.unlocks(keys.passphrase());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.read()).contains("The vault cannot be read", "href=\"/restore\"");
        assertThat(running.troubles()).isEmpty();
        running.close();
    }

    private String takesTheOffered(String path) {
        var phrase = person.open(path + "/passphrase").find("(?s)<ol class=\"phrase\"[^>]*>(.*?)</ol>");
        var words = Pattern.compile("<li>([^<]+)</li>")
                .matcher(phrase)
                .results()
                .map(word -> word.group(1))
                .toList();
        person.post(path + "/passphrase", "take", "offered");
        return String.join(" ", words);
    }
}
