package app.intact.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.Running;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was typed and not saved: there again after whatever came in between, and only where it should be.
class DraftsTest {

    private static final String NEW = "/rejections/new";
    private static final String WORDS = "We had said Sunday, and then \"nothing\" <came>";
    private static final String SAYS = "You had begun to write this. It was kept.";
    private static final String LINK = "Something you had begun to write";

    @TempDir
    Path folder = Path.of("");

    /// As a page sends it while somebody types.
    private static Answer types(Person person, String page, String form, String op, String name, String text) {
        var answer = person.post("/draft", "page", page, "form", form, "op", op, "text-" + name, text);
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
        return answer;
    }

    private static Answer types(Person person, String text) {
        return types(person, NEW, "/rejections", person.get(NEW).field("op"), "text", text);
    }

    private static Person owner(Running running) {
        var person = Person.at(running);
        person.told("the letter came", 30);
        person.keepsOnThisDevice();
        return person;
    }

    private static void isBack(Person person, String page, String name, String text) {
        var shown = person.get(page);
        assertThat(shown.field(name)).isEqualTo(text);
        assertThat(shown.read()).contains(SAYS);
    }

    private static void isNotBack(Person person, String page, String name) {
        var shown = person.get(page);
        assertThat(shown.field(name)).isEmpty();
        assertThat(shown.read()).doesNotContain(SAYS);
        assertThat(person.get("/").read()).doesNotContain(LINK);
    }

    @Test
    void it_is_shown_again_in_its_field_and_today_leads_there() {
        try (var running = Running.in(folder)) {
            var person = owner(running);
            isNotBack(person, NEW, "text");
            types(person, WORDS);
            isBack(person, NEW, "text", WORDS);
            var today = person.get("/");
            assertThat(today.read()).contains(LINK).doesNotContain("Sunday");
            assertThat(today.text()).contains("href=\"" + NEW + "\">" + LINK);
            assertThat(new Kept(folder).entries()).isEqualTo(1);
        }
    }

    @Test
    void it_survives_a_lock_a_stop_and_another_browser() {
        String code;
        try (var running = Running.in(folder)) {
            var person = Person.at(running);
            person.told("the letter came", 30);
            var keys = person.keepsWithAPassphrase();
            code = keys.code();
            types(person, WORDS);
            person.post("/lock");
            types(person, "typed while it was locked, and not kept");
            person.unlocksByCode(code);
            isBack(person, NEW, "text", WORDS);
            running.hands().pass(Duration.ofHours(1));
            assertThat(person.isInside()).isFalse();
            person.unlocksByCode(code);
            isBack(person, NEW, "text", WORDS);
        }
        try (var again = Running.in(folder)) {
            var person = Person.at(again);
            person.unlocksByCode(code);
            isBack(person, NEW, "text", WORDS);
        }
    }

    @Test
    void typing_is_being_there() {
        try (var running = Running.in(folder)) {
            var person = Person.at(running);
            person.told("the letter came", 30);
            person.keepsWithAPassphrase();
            for (int i = 0; i < 5; i++) {
                running.hands().pass(Duration.ofMinutes(20));
                types(person, NEW, "/rejections", "0".repeat(32), "text", WORDS + i);
            }
            isBack(person, NEW, "text", WORDS + "4");
        }
    }

    @Test
    void saving_lets_it_go_and_what_comes_late_stays_away() {
        try (var running = Running.in(folder)) {
            var person = owner(running);
            var page = person.get(NEW);
            types(person, NEW, "/rejections", page.field("op"), "text", WORDS);
            assertThat(person.fill(page, "/rejections", "text", WORDS, "sting", "20")
                            .status())
                    .isEqualTo(303);
            isNotBack(person, NEW, "text");
            types(person, NEW, "/rejections", page.field("op"), "text", WORDS);
            isNotBack(person, NEW, "text");
            types(person, "the next one");
            isBack(person, NEW, "text", "the next one");
        }
    }

    @Test
    void a_form_with_a_slip_keeps_it() {
        try (var running = Running.in(folder)) {
            var person = owner(running);
            var page = person.get(NEW);
            types(person, NEW, "/rejections", page.field("op"), "text", WORDS);
            var slipped = person.fill(page, "/rejections", "text", WORDS + " more", "sting", "many");
            assertThat(slipped.status()).isEqualTo(422);
            assertThat(slipped.field("text")).isEqualTo(WORDS + " more");
            assertThat(slipped.read()).doesNotContain(SAYS);
            assertThat(slipped.text()).contains("data-draft=\"\"");
            types(person, "", "/rejections", slipped.field("op"), "text", WORDS + " and more");
            isBack(person, NEW, "text", WORDS + " and more");
        }
    }

    @Test
    void the_person_lets_it_go() {
        try (var running = Running.in(folder)) {
            var person = owner(running);
            types(person, WORDS);
            var page = person.get(NEW);
            assertThat(page.text()).contains("action=\"/draft/let-go\"");
            var gone = person.fill(page, "/draft/let-go", "page", page.field("page"));
            assertThat(gone.onward()).isEqualTo(NEW);
            isNotBack(person, NEW, "text");
            types(person, NEW, "/rejections", page.field("op"), "text", "what was on its way");
            isNotBack(person, NEW, "text");
            assertThat(person.post("/draft/let-go", "page", NEW).onward()).isEqualTo(NEW);
            assertThat(person.post("/draft/let-go", "page", "//elsewhere.example")
                            .onward())
                    .isEqualTo("/");
        }
    }

    @Test
    void emptied_fields_are_no_draft() {
        try (var running = Running.in(folder)) {
            var person = owner(running);
            types(person, WORDS);
            types(person, " ");
            isNotBack(person, NEW, "text");
        }
    }

    @Test
    void two_pages_have_their_own_and_today_leads_to_the_newer() {
        try (var running = Running.in(folder)) {
            var person = owner(running);
            var story = person.latest() + "/flow/story";
            var page = person.get(story);
            person.fill(page, story, "story", "what was saved before", "belief", "20");
            types(person, WORDS);
            types(person, story, story, person.get(story).field("op"), "story", "what was saved before, and more");
            isBack(person, NEW, "text", WORDS);
            isBack(person, story, "story", "what was saved before, and more");
            assertThat(person.get("/").text()).contains("href=\"" + story + "\">" + LINK);
            person.doing(story, "story", "saved now", "belief", "20");
            assertThat(person.get(story).field("story")).isEqualTo("saved now");
            isBack(person, NEW, "text", WORDS);
            assertThat(person.get("/").text()).contains("href=\"" + NEW + "\">" + LINK);
        }
    }

    @Test
    void it_goes_with_what_it_was_about() {
        try (var running = Running.in(folder)) {
            var person = owner(running);
            var story = person.latest() + "/flow/story";
            types(person, WORDS);
            types(person, story, story, person.get(story).field("op"), "story", "about what is erased");
            person.doing(person.latest() + "/erase");
            assertThat(person.get("/").text()).contains("href=\"" + NEW + "\">" + LINK);
            person.fill(person.get(NEW), "/draft/let-go", "page", NEW);
            assertThat(person.get("/").read()).doesNotContain(LINK);
        }
    }

    @Test
    void a_page_that_never_was_is_no_way_from_today() {
        try (var running = Running.in(folder)) {
            var person = owner(running);
            var nowhere = "/rejections/" + "0".repeat(32) + "/flow/story";
            types(person, nowhere, nowhere, "", "story", WORDS);
            assertThat(person.get("/").read()).doesNotContain(LINK);
            assertThat(person.get(nowhere).read()).doesNotContain("Sunday");
        }
    }

    @Test
    void before_there_is_a_vault_and_in_the_example_nothing_is_kept() {
        try (var running = Running.in(folder)) {
            var person = Person.at(running);
            person.told("the letter came", 30);
            assertThat(person.get(NEW).text()).doesNotContain("data-draft");
            types(person, WORDS);
            isNotBack(person, NEW, "text");
            person.keepsOnThisDevice();
            isNotBack(person, NEW, "text");
            types(person, WORDS);
            person.post("/example");
            assertThat(person.get(NEW).text()).doesNotContain("data-draft");
            isNotBack(person, NEW, "text");
            types(person, "typed in the example");
            person.post("/example/leave");
            isBack(person, NEW, "text", WORDS);
        }
    }

    @Test
    void locking_and_leaving_take_along_what_was_typed_last() {
        try (var running = Running.in(folder)) {
            var person = owner(running);
            var op = person.get(NEW).field("op");
            for (var way : new String[] {"/lock", "/leave"}) {
                person.post(way, "page", NEW, "form", "/rejections", "op", op, "text-text", "before " + way);
                person.post("/open");
                assertThat(person.isInside()).isFalse();
                person.post("/unlock", "way", "device");
                isBack(person, NEW, "text", "before " + way);
            }
        }
    }

    @Test
    void no_secret_and_no_page_of_the_settings_is_kept() {
        try (var running = Running.in(folder)) {
            var person = owner(running);
            for (var page : new String[] {"/settings/passphrase", "/settings/backup", "/unlock", "/keep/passphrase"}) {
                assertThat(person.get(page).text()).doesNotContain("data-draft");
                types(person, page, page, "", "pass", "six words of a secret");
                types(person, NEW, page, "", "text", "six words of a secret");
                types(person, page, "/rejections", "", "text", "six words of a secret");
            }
            types(person, NEW, "/rejections", "", "pass", "six words of a secret");
            types(person, NEW, "/rejections", "", "NAME", "six words of a secret");
            isNotBack(person, NEW, "text");
        }
    }

    @Test
    void the_longest_text_is_kept_and_one_beyond_all_measure_changes_nothing() {
        try (var running = Running.in(folder)) {
            var person = owner(running);
            var longest = "語".repeat(20_000);
            types(person, longest);
            isBack(person, NEW, "text", longest);
            types(person, "x".repeat(300_000));
            isBack(person, NEW, "text", longest);
        }
    }
}
