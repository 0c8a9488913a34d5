package app.intact.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.Running;
import app.intact.vault.RecoveryCode;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A vault with a passphrase, locked, opened, and left alone.
class LockedTest {

    private static final Duration USUAL_LIMIT = Duration.ofMinutes(30);
    private static final String STORY = "I wrote all of this while it locked, and I want it back";

    @TempDir
    static Path folder;

    private static Running running;
    private static Person.Keys keys;
    private static Lived lived;
    private static Kept kept;
    private static Person owner;

    @BeforeAll
    static void a_vault_with_a_passphrase() {
        running = Running.in(folder);
        owner = Person.at(running);
        lived = Lived.by(owner);
        keys = owner.keepsWithAPassphrase();
        kept = new Kept(folder);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @BeforeEach
    void with_the_owner_inside() {
        // Long enough for every try to be given back.
        running.hands().pass(Duration.ofHours(1));
        unlock(owner);
    }

    private static void unlock(Person person) {
        if (!person.isInside()) {
            assertThat(person.unlocksByCode(keys.code()).status()).isIn(200, 303);
        }
        assertThat(person.isInside()).isTrue();
    }

    @Test
    void every_address_of_the_journal_leads_to_the_door() {
        owner.post("/lock");
        var stranger = Person.at(running);
        long before = kept.entries();
        var wrong = new SoftAssertions();
        for (var place : lived.places(running)) {
            var answer =
                    place.isForm() ? stranger.post(place.path(), "op", "0".repeat(32)) : stranger.get(place.path());
            wrong.assertThat(answer.text()).as("%s", place).doesNotContain(Lived.WORD);
            if (place.needsJournal()) {
                wrong.assertThat(answer.status()).as("%s", place).isEqualTo(303);
                wrong.assertThat(answer.header("Location")).as("%s", place).isEqualTo("/unlock");
            } else {
                wrong.assertThat(answer.status()).as("%s", place).isLessThan(500);
            }
        }
        wrong.assertAll();
        assertThat(kept.entries()).isEqualTo(before);
        assertThat(stranger.isInside()).isFalse();
    }

    @Test
    void help_is_there_while_it_is_locked_without_the_persons_own_people() {
        owner.post("/lock");
        var help = owner.open("/help");
        assertThat(help.status()).isEqualTo(200);
        assertThat(help.text()).contains("tel:").doesNotContain(Lived.WORD);
        assertThat(owner.get("/help/danger").status()).isEqualTo(200);
    }

    @Test
    void a_form_sent_while_it_was_locked_comes_back_with_its_words_and_is_kept() {
        var at = "/rejections/" + lived.rejection() + "/flow/story";
        var page = owner.get(at);
        owner.post("/lock");
        long before = kept.entries();
        assertThat(owner.fill(page, at, "story", STORY, "belief", "70").onward())
                .isEqualTo("/unlock");
        assertThat(kept.entries()).isEqualTo(before);
        assertThat(owner.get("/unlock").text())
                .contains("You were still writing")
                .doesNotContain(STORY);
        var back = owner.unlocksByCode(keys.code());
        assertThat(back.status()).isEqualTo(200);
        assertThat(back.field("story")).isEqualTo(STORY);
        assertThat(back.field("belief")).isEqualTo("70");
        assertThat(back.text()).contains("action=\"" + at + "\"");
        assertThat(owner.fill(back, at, "story", STORY, "belief", "70").status())
                .isEqualTo(303);
        assertThat(kept.entries()).isEqualTo(before + 1);
        assertThat(owner.get(at).field("story")).isEqualTo(STORY);
    }

    @Test
    void two_forms_sent_while_it_was_locked_both_come_back() {
        var quick = owner.get("/rejections/new");
        var parking = owner.takesAWayOut("", "park");
        var park = owner.get(parking);
        owner.post("/lock");
        owner.fill(quick, "/rejections", "text", "the first of two, long enough", "sting", "12");
        owner.fill(park, parking, "text", "the second of two, long enough", "when", "hour");
        owner.fill(park, parking, "text", "the second of two, long enough", "when", "hour");
        var first = owner.unlocksByCode(keys.code());
        assertThat(first.field("text")).isEqualTo("the first of two, long enough");
        var kept = owner.fill(first, "/rejections", "text", first.field("text"), "sting", "12");
        var second = owner.follow(kept);
        assertThat(second.field("text")).isEqualTo("the second of two, long enough");
        owner.fill(second, parking, "text", second.field("text"), "when", "hour");
        assertThat(owner.open("/").read()).contains("the second of two, long enough");
        assertThat(owner.open("/rejections").read()).contains("the first of two, long enough");
    }

    @Test
    void secrets_typed_into_a_form_never_come_back() {
        owner.post("/lock");
        owner.post("/settings/passphrase", "current", keys.passphrase(), "pass", "quite another one", "again", "x");
        assertThat(owner.unlocksByCode(keys.code()).text())
                .doesNotContain(keys.passphrase())
                .doesNotContain("quite another one");
    }

    @Test
    void a_wrong_passphrase_opens_nothing_and_does_not_come_back() {
        owner.post("/lock");
        for (var wrong : List.of(
                "",
                keys.passphrase() + " ",
                keys.passphrase().toUpperCase(java.util.Locale.ROOT),
                "x".repeat(25_000))) {
            var answer = owner.unlocks(wrong);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.read()).contains("That did not open it.");
            assertThat(answer.field("pass")).isEmpty();
        }
        assertThat(owner.isInside()).isFalse();
        for (var wrong : List.of("", "short", "!".repeat(32), "0000 ".repeat(8), "x".repeat(25_000))) {
            assertThat(owner.post("/unlock", "way", "code", "code", wrong).status())
                    .isEqualTo(422);
        }
        assertThat(owner.post("/unlock", "way", "device").status()).isEqualTo(422);
        assertThat(owner.post("/unlock", "way", "nonsense").status()).isEqualTo(422);
    }

    @Test
    void too_many_tries_are_slowed_and_the_owner_is_never_locked_out() {
        owner.post("/lock");
        guessUntilSlowed(Person.at(running));
        var slowed = owner.unlocksByCode(keys.code());
        assertThat(slowed.status()).isEqualTo(422);
        assertThat(slowed.read()).contains("Many tries. The next one in").contains("Another way in still works.");
        assertThat(owner.unlocks(keys.passphrase()).status()).isEqualTo(303);
        assertThat(owner.isInside()).isTrue();
        owner.post("/lock");
        running.hands().pass(Duration.ofMinutes(2));
        assertThat(owner.unlocksByCode(keys.code()).status()).isEqualTo(303);
        assertThat(owner.isInside()).isTrue();
    }

    @Test
    void a_clock_set_back_after_many_tries_locks_nobody_out() {
        owner.post("/lock");
        guessUntilSlowed(owner);
        var years = Duration.ofDays(3650);
        running.hands().passOnTheWall(years.negated());
        try {
            assertThat(owner.unlocksByCode(keys.code()).status()).isEqualTo(422);
            running.hands().pass(Duration.ofMinutes(2));
            assertThat(owner.unlocksByCode(keys.code()).status()).isEqualTo(303);
        } finally {
            running.hands().passOnTheWall(years);
        }
    }

    /// With codes that are well formed and open nothing.
    private static void guessUntilSlowed(Person guessing) {
        int tries = 0;
        while (!guessing.unlocksByCode(anotherCode()).read().contains("Many tries")) {
            tries++;
            assertThat(tries).isLessThan(15);
        }
    }

    private static String anotherCode() {
        try (var code = RecoveryCode.generate(new SecureRandom())) {
            return String.join("-", code.groups());
        }
    }

    @Test
    void it_locks_by_itself_when_nobody_was_there_by_both_clocks() {
        running.hands().pass(USUAL_LIMIT.minusSeconds(1));
        assertThat(owner.isInside()).isTrue();
        running.hands().pass(USUAL_LIMIT.minusSeconds(1));
        assertThat(owner.isInside()).isTrue();
        running.hands().pass(USUAL_LIMIT);
        assertThat(owner.get("/").onward()).isEqualTo("/unlock");
    }

    @Test
    void it_locks_by_itself_by_the_wall_clock_alone() {
        running.hands().passOnTheWall(USUAL_LIMIT);
        assertThat(owner.get("/rejections").onward()).isEqualTo("/unlock");
    }

    @Test
    void it_locks_by_itself_by_the_machines_clock_alone() {
        running.hands().passInTheMachine(USUAL_LIMIT);
        assertThat(owner.get("/rejections").onward()).isEqualTo("/unlock");
    }

    @Test
    void a_clock_set_back_neither_keeps_it_open_nor_loses_anything() {
        var id = owner.told("told before the clock went back", 20);
        running.hands().passOnTheWall(Duration.ofDays(3650).negated());
        try {
            assertThat(owner.isInside()).isTrue();
            var later = owner.told("told after the clock went back", 21);
            assertThat(owner.latest()).isEqualTo("/rejections/" + later);
            running.hands().passInTheMachine(USUAL_LIMIT);
            assertThat(owner.isInside()).isFalse();
            unlock(owner);
            assertThat(owner.latest()).isEqualTo("/rejections/" + later);
            assertThat(owner.get("/rejections/" + id).read()).contains("told before the clock went back");
        } finally {
            running.hands().passOnTheWall(Duration.ofDays(3650));
        }
    }

    @Test
    void after_twelve_hours_it_locks_also_where_somebody_was_there() {
        for (int i = 0; i < 25; i++) {
            running.hands().pass(Duration.ofMinutes(28));
            assertThat(owner.isInside()).as("after %s times", i).isTrue();
        }
        running.hands().pass(Duration.ofMinutes(25));
        assertThat(owner.isInside()).isFalse();
    }

    @Test
    void another_limit_holds_at_once() {
        owner.doing("/settings/idle", "limit", "five-minutes");
        running.hands().pass(Duration.ofMinutes(5));
        assertThat(owner.isInside()).isFalse();
        unlock(owner);
        owner.doing("/settings/idle", "limit", "until-i-quit");
        running.hands().pass(Duration.ofDays(400));
        assertThat(owner.isInside()).isTrue();
        owner.doing("/settings/idle", "limit", "half-an-hour");
    }

    @Test
    void the_cookie_changes_when_the_vault_opens_and_the_old_one_is_worth_nothing() {
        owner.post("/lock");
        var other = Person.at(running);
        other.get("/unlock");
        var planted = other.cookie();
        unlock(other);
        assertThat(other.cookie()).isNotEqualTo(planted);
        var thief = Person.at(running);
        thief.take(planted);
        assertThat(thief.isInside()).isFalse();
    }

    @Test
    void five_visits_at_most_are_inside() {
        var people = new ArrayList<Person>();
        for (int i = 0; i < 6; i++) {
            var person = Person.at(running);
            running.hands().pass(Duration.ofSeconds(1));
            unlock(person);
            people.add(person);
        }
        assertThat(people.getFirst().isInside()).isFalse();
        assertThat(owner.isInside()).isFalse();
        for (var person : people.subList(1, 6)) {
            assertThat(person.isInside()).isTrue();
        }
    }

    @Test
    void locking_locks_for_everybody() {
        var other = Person.at(running);
        unlock(other);
        other.post("/lock");
        assertThat(owner.isInside()).isFalse();
        assertThat(other.isInside()).isFalse();
    }

    @Test
    void leaving_locks_and_says_nothing_of_intact() {
        var left = owner.post("/leave");
        assertThat(left.onward()).isEqualTo("/away");
        var away = owner.get("/away");
        assertThat(away.read()).doesNotContain("Intact").doesNotContain(Lived.WORD);
        assertThat(owner.get("/rejections").read())
                .contains("Notes")
                .doesNotContain("Intact")
                .doesNotContain(Lived.WORD);
        assertThat(owner.post("/open").onward()).isEqualTo("/");
        assertThat(owner.isInside()).isFalse();
    }

    @Test
    void a_made_up_cookie_is_let_in_nowhere() {
        var thief = Person.at(running);
        for (var cookie :
                List.of("intact=", "intact=node01.node0", "intact=" + "a".repeat(4000), "intact=\"\r", "=;;,")) {
            thief.take(cookie.strip());
            var answer = thief.get("/");
            assertThat(answer.status()).as(cookie).isIn(303, 400);
        }
    }
}
