package app.intact.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.Running;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// *Somebody may know it*, and *Erase everything*.
class NewKeyTest {

    @TempDir
    Path folder;

    private static String takesTheOffered(Person person) {
        var phrase = person.open("/settings/key/passphrase").find("(?s)<ol class=\"phrase\"[^>]*>(.*?)</ol>");
        var words = Pattern.compile("<li>([^<]+)</li>")
                .matcher(phrase)
                .results()
                .map(word -> word.group(1))
                .toList();
        person.post("/settings/key/passphrase", "take", "offered");
        return String.join(" ", words);
    }

    @Test
    void somebody_who_knew_the_passphrase_is_shut_out() {
        try (var running = Running.in(folder)) {
            var person = Person.at(running);
            person.told("The choir said no.", 30);
            var old = person.keepsWithAPassphrase();
            var other = Person.at(running);
            other.unlocks(old.passphrase());
            assertThat(other.open("/rejections").text()).contains("The choir said no");

            assertThat(person.get("/settings/key").text()).contains("What it does not do");
            assertThat(person.post("/settings/key", "current", "not the passphrase")
                            .status())
                    .isEqualTo(422);
            assertThat(person.get("/settings/key/passphrase").status()).isEqualTo(303);
            person.post("/settings/key", "current", old.passphrase());
            var passphrase = takesTheOffered(person);
            var code = person.confirmsTheCode("/settings/key/code");
            assertThat(person.open("/settings").text()).contains("sealed under a new key");
            assertThat(person.open("/rejections").text()).contains("The choir said no");
            assertThat(other.get("/rejections").status()).isEqualTo(303);
            assertThat(person.told("Another no.", 20)).isNotEmpty();
            person.post("/lock");

            for (var gone : new String[] {old.passphrase(), old.code()}) {
                assertThat(other.post(
                                        "/unlock",
                                        "way",
                                        gone.equals(old.code()) ? "code" : "passphrase",
                                        "pass",
                                        gone,
                                        "code",
                                        gone)
                                .status())
                        .isEqualTo(422);
            }
            assertThat(person.unlocks(passphrase).status()).isEqualTo(303);
            assertThat(person.open("/rejections").text()).contains("The choir said no", "Another no");
            assertThat(code).isNotEqualTo(old.code());
        }
    }

    @Test
    void until_the_code_is_typed_back_the_old_ways_in_hold() {
        try (var running = Running.in(folder)) {
            var person = Person.at(running);
            person.told("The choir said no.", 30);
            var old = person.keepsWithAPassphrase();
            person.post("/settings/key", "current", old.passphrase());
            takesTheOffered(person);
            assertThat(person.post("/settings/key/code/confirm", "group-a", "0000", "group-b", "0000")
                            .status())
                    .isEqualTo(422);
            person.post("/lock");
            assertThat(person.unlocks(old.passphrase()).status()).isEqualTo(303);
        }
    }

    @Test
    void a_vault_without_a_passphrase_gets_one() {
        try (var running = Running.in(folder)) {
            var person = Person.at(running);
            person.told("The choir said no.", 30);
            person.keepsOnThisDevice();
            person.post("/settings/key");
            var passphrase = takesTheOffered(person);
            person.confirmsTheCode("/settings/key/code");
            person.post("/lock");
            assertThat(person.unlocks(passphrase).status()).isEqualTo(303);
        }
    }

    @Test
    void its_backups_go_with_it_if_they_are_to_and_are_named_if_they_stay() {
        try (var running = Running.in(folder)) {
            var person = Person.at(running);
            for (boolean too : new boolean[] {false, true}) {
                person.told("The choir said no.", 30);
                person.keepsOnThisDevice();
                person.post("/settings/backup/now");
                assertThat(person.get("/settings/erase").text()).contains("Also its one backup in this folder");
                var after = person.follow(
                        too
                                ? person.post("/settings/erase", "sure", "1", "backups", "1")
                                : person.post("/settings/erase", "sure", "1"));
                assertThat(after.text())
                        .contains(
                                "The vault is erased.",
                                too ? "Its backup is deleted too." : "One backup of it stays in");
                assertThat(folder.resolve("vault/backups").toFile().list()).hasSize(1);
            }
        }
    }

    @Test
    void the_whole_vault_is_erased_by_somebody_who_may_and_means_it() {
        try (var running = Running.in(folder)) {
            var person = Person.at(running);
            person.told("The choir said no.", 30);
            var keys = person.keepsWithAPassphrase();
            assertThat(person.post("/settings/erase", "current", "not the passphrase", "sure", "1")
                            .status())
                    .isEqualTo(422);
            assertThat(person.post("/settings/erase", "current", keys.passphrase())
                            .text())
                    .contains("Tick this if you mean it");
            var after = person.follow(person.post("/settings/erase", "current", keys.passphrase(), "sure", "1"));
            assertThat(after.text()).contains("The vault is erased").doesNotContain("choir");
            assertThat(Files.exists(folder.resolve("vault/vault.db"))).isFalse();
            assertThat(person.told("A new beginning.", 20)).isNotEmpty();
            person.keepsOnThisDevice();
            assertThat(person.open("/rejections").text())
                    .contains("A new beginning")
                    .doesNotContain("choir");
        }
    }
}
