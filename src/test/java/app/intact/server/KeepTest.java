package app.intact.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From the first record in memory to a vault that is there tomorrow.
class KeepTest {

    @TempDir
    Path folder;

    private List<Path> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static void isAllThere(Person person, Lived lived) {
        var at = "/rejections/" + lived.rejection();
        assertThat(person.open("/rejections").read()).contains(Lived.WORD);
        assertThat(person.get(at).read()).contains("I feel hurt that " + Lived.WORD, "I am a failure to " + Lived.WORD);
        assertThat(person.get(at + "/flow/happened").chosen("kind")).containsExactly("job");
        assertThat(person.get(at + "/flow/feelings").chosen("feeling")).contains("hurt");
        assertThat(person.get("/exercises/runs/" + lived.run()).read()).contains("I feel hurt about " + Lived.WORD);
        assertThat(person.get("/back/parked/" + lived.parked()).read()).contains("the mail of " + Lived.WORD);
        assertThat(person.get("/allies/" + lived.ally()).field("name")).isEqualTo(Lived.WORD);
    }

    @Test
    void nothing_is_written_before_it_is_kept() throws IOException {
        try (var running = Running.in(folder)) {
            var person = Person.at(running);
            Lived.by(person);
            person.post("/settings/look", "theme", "dark", "neutral", "1");
            assertThat(person.get("/").text()).contains("data-theme=\"dark\"");
            assertThat(files()).isEmpty();
            person.post("/keep", "way", "passphrase");
            person.open("/keep/passphrase");
            person.post("/keep/passphrase", "take", "offered");
            person.get("/keep/code");
            assertThat(files()).isEmpty();
            assertThat(Person.at(running).open("/rejections").text()).doesNotContain(Lived.WORD);
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void kept_with_a_passphrase_everything_is_there_after_a_restart() {
        Person.Keys keys;
        Lived lived;
        try (var running = Running.in(folder)) {
            var person = Person.at(running);
            lived = Lived.by(person);
            keys = person.keepsWithAPassphrase();
            assertThat(keys.passphrase().split(" ")).hasSize(6);
            assertThat(person.get("/").read()).contains("Kept. It is in your vault.");
            isAllThere(person, lived);
        }
        try (var running = Running.in(folder)) {
            var person = Person.at(running);
            assertThat(person.get("/rejections").onward()).isEqualTo("/unlock");
            assertThat(person.unlocks(keys.passphrase()).onward()).isEqualTo("/");
            isAllThere(person, lived);
        }
        try (var running = Running.in(folder)) {
            var person = Person.at(running);
            assertThat(person.unlocksByCode(keys.code()).onward()).isEqualTo("/");
            isAllThere(person, lived);
        }
    }

    @Test
    void kept_on_this_device_everything_is_there_after_a_restart() {
        Lived lived;
        try (var running = Running.in(folder)) {
            var person = Person.at(running);
            lived = Lived.by(person);
            person.keepsOnThisDevice();
            isAllThere(person, lived);
        }
        try (var running = Running.in(folder)) {
            isAllThere(Person.at(running), lived);
        }
    }

    @Test
    void the_vault_is_made_only_once_both_groups_are_right() {
        try (var running = Running.in(folder)) {
            var person = Person.at(running);
            person.told("no", 20);
            assertThat(person.get("/keep/code").onward()).isEqualTo("/keep");
            assertThat(person.post("/keep/code/confirm", "group-a", "0000", "group-b", "0000")
                            .onward())
                    .isEqualTo("/keep");
            person.post("/keep", "way", "device");
            var code = person.get("/keep/code/code.txt");
            assertThat(code.header("Content-Disposition")).isEqualTo("attachment; filename=\"code.txt\"");
            assertThat(person.get("/keep/code/code.txt").text()).isEqualTo(code.text());
            var wrong = person.post("/keep/code/confirm", "group-a", "0000", "group-b", "");
            assertThat(wrong.status()).isEqualTo(422);
            assertThat(wrong.read()).contains("Not the same.");
            assertThat(new Kept(folder).isThere()).isFalse();
            person.confirmsTheCode("/keep/code");
            assertThat(new Kept(folder).isThere()).isTrue();
        }
    }

    @Test
    void a_weak_or_mistyped_passphrase_is_refused_and_not_shown_again() {
        try (var running = Running.in(folder)) {
            var person = Person.at(running);
            for (var pair : List.of(
                    List.of("short", "short"),
                    List.of("passwordpassword", "passwordpassword"),
                    List.of("x".repeat(1025), "x".repeat(1025)),
                    List.of("a good long one, really 7", "a good long one, really 8"),
                    List.of("", ""))) {
                var refused = person.post(
                        "/keep/passphrase", "take", "own", "pass", pair.getFirst(), "again", pair.getLast());
                assertThat(refused.status()).as(pair.getFirst()).isEqualTo(422);
                assertThat(refused.field("pass")).isEmpty();
                assertThat(person.get("/keep/code").onward()).isEqualTo("/keep");
            }
            assertThat(person.post(
                                    "/keep/passphrase",
                                    "take",
                                    "own",
                                    "pass",
                                    "violet otters hum 7 under",
                                    "again",
                                    "violet otters hum 7 under")
                            .onward())
                    .isEqualTo("/keep/code");
            assertThat(person.post("/keep/strength", "pass", "violet otters hum 7 under")
                            .text())
                    .contains("ard to guess")
                    .doesNotContain("otters");
        }
    }

    @Test
    void what_another_browser_had_in_memory_goes_into_the_vault_that_is_there_already() {
        try (var running = Running.in(folder)) {
            var one = Person.at(running);
            var other = Person.at(running);
            one.told("told in one browser", 20);
            other.told("told in the other", 21);
            one.keepsOnThisDevice();
            assertThat(other.open("/rejections").read())
                    .contains("told in the other")
                    .doesNotContain("told in one");
            var door = other.open("/keep");
            assertThat(door.path()).isEqualTo("/unlock");
            assertThat(door.read()).contains("There is a vault on this device already.");
            assertThat(other.post("/unlock", "way", "device").onward()).isEqualTo("/");
            assertThat(other.open("/rejections").read()).contains("told in the other", "told in one browser");
            assertThat(one.open("/rejections").read()).contains("told in the other", "told in one browser");
        }
        assertThat(new Kept(folder).bodies()).hasSize(2);
    }

    @Test
    void nothing_of_the_example_is_kept() throws IOException {
        try (var running = Running.in(folder)) {
            var person = Person.at(running);
            person.told("this is mine", 20);
            person.follow(person.post("/example"));
            assertThat(person.get("/rejections").read())
                    .contains("Nothing you do here is kept.")
                    .doesNotContain("this is mine");
            person.told("played in the example", 30);
            person.post("/allies", "name", "played too", "while-locked", "1");
            assertThat(person.get("/keep").onward()).isEqualTo("/");
            person.post("/example/leave");
            assertThat(person.get("/rejections").read())
                    .contains("this is mine")
                    .doesNotContain("played in the example");
            assertThat(person.get("/help").read()).doesNotContain("played too");
            assertThat(files()).isEmpty();
            person.keepsOnThisDevice();
        }
        assertThat(new Kept(folder).bodies()).hasSize(1).allMatch(body -> body.contains("this is mine"));
    }

    @Test
    void the_example_stays_marked_when_the_vault_locks_meanwhile() {
        try (var running = Running.in(folder)) {
            var person = Person.at(running);
            person.told("this is mine", 20);
            person.keepsWithAPassphrase();
            person.post("/example");
            running.hands().pass(Duration.ofHours(1));
            assertThat(Person.at(running).isInside()).isFalse();
            assertThat(person.open("/rejections").read())
                    .contains("Nothing you do here is kept.")
                    .doesNotContain("this is mine");
            assertThat(person.follow(person.post("/example/leave")).path()).isEqualTo("/unlock");
            assertThat(person.open("/rejections").path()).isEqualTo("/unlock");
        }
    }

    @Test
    void what_is_let_go_is_gone() throws IOException {
        try (var running = Running.in(folder)) {
            var person = Person.at(running);
            var id = person.told("this goes", 20);
            assertThat(person.get("/keep/let-go").read()).contains("Let it go?");
            assertThat(person.open("/rejections").read()).contains("this goes");
            assertThat(person.follow(person.post("/keep/let-go")).read())
                    .contains("It is gone. Nothing of it was written.");
            assertThat(person.open("/rejections").read()).doesNotContain("this goes");
            assertThat(person.get("/rejections/" + id).status()).isEqualTo(404);
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void leaving_quickly_lets_go_of_what_is_in_memory() {
        try (var running = Running.in(folder)) {
            var person = Person.at(running);
            person.told("this goes", 20);
            person.post("/leave");
            assertThat(person.open("/rejections").read()).doesNotContain("this goes");
        }
    }

    @Test
    void another_passphrase_and_another_code_take_the_place_of_the_old() {
        try (var running = Running.in(folder)) {
            var person = Person.at(running);
            person.told("no", 20);
            var keys = person.keepsWithAPassphrase();
            var own = "violet otters hum 7 under";
            assertThat(person.post("/settings/passphrase", "take", "own", "current", "wrong", "pass", own, "again", own)
                            .status())
                    .isEqualTo(422);
            assertThat(person.post(
                                    "/settings/passphrase",
                                    "take",
                                    "own",
                                    "current",
                                    keys.passphrase(),
                                    "pass",
                                    own,
                                    "again",
                                    own)
                            .onward())
                    .isEqualTo("/settings");
            assertThat(person.get("/settings/code/new").onward()).isEqualTo("/settings");
            assertThat(person.post("/settings/code", "current", own).onward()).isEqualTo("/settings/code/new");
            var code = person.confirmsTheCode("/settings/code/new");
            person.post("/lock");
            assertThat(person.unlocks(keys.passphrase()).status()).isEqualTo(422);
            assertThat(person.unlocksByCode(keys.code()).status()).isEqualTo(422);
            assertThat(person.unlocksByCode(code).status()).isEqualTo(303);
            person.post("/lock");
            assertThat(person.unlocks(own).status()).isEqualTo(303);
        }
    }
}
