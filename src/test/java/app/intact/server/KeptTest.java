package app.intact.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.Running;
import app.intact.vault.Backup;
import app.intact.vault.Vault;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One thing among those kept about a rejection is erased alone, and the backups that still hold it are named.
class KeptTest {

    @TempDir
    Path folder;

    private Running running;
    private Person person;
    private Lived lived;
    private String kept;

    @BeforeEach
    void a_life_on_this_device() {
        running = Running.in(folder);
        person = Person.at(running);
        lived = Lived.by(person);
        kept = "/rejections/" + lived.rejection() + "/kept";
        person.keepsOnThisDevice();
    }

    @AfterEach
    void stop() {
        running.close();
    }

    private List<Backup> backups() {
        return Vault.in(folder.resolve("vault"), folder.resolve("config"), Clock.systemUTC(), new SecureRandom())
                .backups(folder.resolve("vault").resolve("backups"));
    }

    /// The address of the thing whose row says this.
    private String thing(String says) {
        return person.open(kept).find("<a class=\"row\" href=\"(" + kept + "/\\d+)\">[^/]*" + says);
    }

    private Answer erase(String thing, String... also) {
        return person.follow(person.fill(person.get(thing), thing, also));
    }

    @Test
    void everything_they_recorded_is_in_the_list() {
        assertThat(person.open(kept).read())
                .contains(
                        "The first record, sting 40",
                        "What happened",
                        "Sting 42",
                        "What you felt",
                        "I feel hurt that quenchwort said no",
                        "What you told yourself, believed 60",
                        "Name it",
                        "I feel hurt about quenchwort",
                        "It came back",
                        "the mail of quenchwort",
                        "a walk without quenchwort");
    }

    @Test
    void a_line_that_came_again_in_a_later_step_is_shown_once() {
        var says = "/rejections/" + lived.rejection() + "/exercises/what-it-says";
        var run = "/exercises/runs/"
                + Person.idIn(person.fill(person.get(says), says).onward());
        var message = "We will not take it further.";
        person.doing(run + "/message", "text", message);
        person.doing(run + "/sorted", "line-0", "decision", "line-0-said", message);
        assertThat(person.open(kept).read().split(Pattern.quote(message), -1)).hasSize(2);
    }

    @Test
    void one_rating_goes_and_the_rest_stays() {
        var after = erase(thing("Sting 42"));
        assertThat(after.read()).contains("It is erased.", "Sting 33").doesNotContain("Sting 42");
        assertThat(person.open("/rejections/" + lived.rejection()).read()).contains("I am a failure to quenchwort");
    }

    @Test
    void an_exercise_goes_whole() {
        erase(thing("Name it"));
        assertThat(person.open(kept).read())
                .doesNotContain("I feel hurt about quenchwort")
                .contains("I feel hurt that quenchwort said no");
        assertThat(person.get("/exercises/runs/" + lived.run()).status()).isEqualTo(404);
    }

    @Test
    void the_first_record_goes_only_with_the_rest() {
        assertThat(person.get(thing("The first record")).onward())
                .isEqualTo("/rejections/" + lived.rejection() + "/erase");
    }

    @Test
    void what_has_become_another_thing_is_shown_again_and_not_erased() {
        var thing = thing("Sting 42");
        var page = person.get(thing);
        var refused = person.fill(page, thing, "seen", "2026-01-01T00:00:00Z+1");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.read()).contains("Is it still this one?");
        assertThat(person.open(kept).read()).contains("Sting 42");
    }

    @Test
    void what_is_gone_is_not_there_to_be_erased() {
        var thing = thing("Sting 42");
        var page = person.get(thing);
        person.fill(page, thing);
        assertThat(person.fill(page, thing).status()).isEqualTo(404);
        assertThat(person.get(kept + "/nonsense").status()).isEqualTo(404);
    }

    @Test
    void backups_that_hold_it_are_named_and_stay() {
        assertThat(person.get(thing("Sting 42")).read()).contains("No backup in the folder holds it.");
        person.fill(person.get("/settings/backup"), "/settings/backup/now");
        var page = person.get(thing("Sting 42"));
        assertThat(page.read()).contains("One backup still holds it, of Thursday 12 March.");
        erase(thing("Sting 42"));
        assertThat(backups()).hasSize(1);
        assertThat(backups().getFirst().erased()).isEqualTo(1);
    }

    @Test
    void backups_that_hold_it_go_too_where_that_is_wanted() {
        person.fill(person.get("/settings/backup"), "/settings/backup/now");
        var after = erase(thing("Sting 42"), "backups", "1");
        assertThat(after.read()).contains("It is erased. The backup that held it is deleted too.");
        assertThat(backups()).hasSize(1);
        assertThat(backups().getFirst().erased()).isZero();
    }

    @Test
    void a_whole_rejection_goes_from_the_backups_too() {
        person.fill(person.get("/settings/backup"), "/settings/backup/now");
        var path = "/rejections/" + lived.rejection() + "/erase";
        assertThat(person.get(path).read()).contains("One backup still holds it");
        person.fill(person.get(path), path, "backups", "1");
        assertThat(backups()).hasSize(1);
        assertThat(backups().getFirst().erased()).isZero();
    }

    @Test
    void erasing_leads_on_to_a_new_key_where_that_is_wanted() {
        var thing = thing("Sting 42");
        assertThat(person.fill(person.get(thing), thing, "key", "1").onward()).isEqualTo("/settings/key");
    }
}
