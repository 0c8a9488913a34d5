package app.intact.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// What was being typed when something came in between.
class BegunTest extends Journey {

    private static final String WORDS = "Half of a long sentence";

    private static boolean isDraft(Request request) {
        return request.url().endsWith("/draft");
    }

    /// Types, and pauses until the page has kept it.
    private static void typesAndPauses(Person person, String words) {
        person.page()
                .waitForRequestFinished(
                        new Page.WaitForRequestFinishedOptions().setPredicate(BegunTest::isDraft),
                        () -> field(person).pressSequentially(words));
    }

    private static Locator field(Person person) {
        return person.page().locator("#text");
    }

    private static void isBack(Person person, String words) {
        person.opens("/").reads("Something you had begun to write");
        person.follows("Something you had begun to write").comesTo("How much does it sting right now?");
        person.reads("You had begun to write this. It was kept.");
        assertThat(field(person)).hasValue(words);
    }

    @Test
    void the_program_dies_and_the_words_are_there() {
        var person = someone(Screen.PHONE, Manner.FINGER);
        var passphrase = new MainJob(person).inShort();
        person.opens("/rejections/new");
        typesAndPauses(person, WORDS);
        restart();
        person.opens("/").sees("Locked");
        person.writes("Passphrase", passphrase).presses("Open").comesTo("Today");
        isBack(person, WORDS);
        person.rates("sting", 30).presses("Save").comesTo("It is set down. You can stop here.");
        person.opens("/").readsNot("Something you had begun to write");
        person.opens("/rejections").reads(WORDS);
    }

    @Test
    void it_locks_by_itself_and_the_words_are_there_in_a_new_tab() {
        var person = someone(Screen.DESK, Manner.MOUSE);
        var passphrase = new MainJob(person).inShort();
        person.opens("/rejections/new");
        typesAndPauses(person, WORDS);
        clocks().pass(Duration.ofMinutes(31));
        person.opens("/").sees("Locked");
        person.writes("Passphrase", passphrase).presses("Open").comesTo("Today");
        isBack(person, WORDS);
        person.presses("Let it go").comesTo("How much does it sting right now?");
        person.readsNot("You had begun to write this.");
        assertThat(field(person)).hasValue("");
    }

    /// What a page sends as it goes is not waited for by the next one, so Today is looked at until it has come.
    @Test
    void a_page_left_in_the_middle_of_a_word_keeps_it() {
        var person = someone(Screen.DESK, Manner.MOUSE);
        new MainJob(person).inShort();
        person.opens("/rejections/new");
        field(person).pressSequentially(WORDS);
        person.page().navigate("about:blank");
        for (int i = 0; i < 20; i++) {
            person.opens("/");
            if (person.link("Something you had begun to write").count() > 0) {
                break;
            }
        }
        isBack(person, WORDS);
    }

    @Test
    void leaving_quickly_takes_it_along() {
        var person = someone(Screen.DESK, Manner.MOUSE);
        var passphrase = new MainJob(person).inShort();
        person.opens("/rejections/new");
        field(person).pressSequentially(WORDS);
        person.presses("Leave quickly");
        person.page().waitForURL("about:blank");
        person.opens("/").sees("Notes");
        person.presses("Open").sees("Locked");
        person.writes("Passphrase", passphrase).presses("Open").comesTo("Today");
        isBack(person, WORDS);
    }

    @Test
    void before_there_is_a_vault_nothing_is_sent() {
        var person = someone(Screen.DESK, Manner.MOUSE);
        person.page().onRequest(request -> {
            if (isDraft(request)) {
                throw new AssertionError("sent");
            }
        });
        person.opens("/rejections/new");
        field(person).pressSequentially(WORDS);
        field(person).blur();
        assertThat(person.page().locator("main[data-draft]")).hasCount(0);
    }
}
