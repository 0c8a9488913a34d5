package app.intact.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Leaving quickly, locking, and coming back.
class LeavingTest extends Journey {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leave_quickly_locks_and_back_shows_nothing(boolean script) {
        var person = someone(script ? Screen.PHONE : Screen.PHONE.withoutScript(), Manner.FINGER);
        new MainJob(person).inShort();
        person.opens("/rejections").reads(MainJob.HAPPENED);
        person.presses("Leave quickly");
        nothingIsLeft(person);
    }

    @Test
    void shift_three_times_leaves_and_a_capital_letter_does_not() {
        var person = someone(Screen.DESK, Manner.MOUSE);
        new MainJob(person).inShort();
        person.opens("/rejections/new").sees("How much does it sting right now?");
        person.page().locator("#text, textarea").first().click();
        var keyboard = person.page().keyboard();
        keyboard.press("Shift");
        keyboard.press("Shift+A");
        keyboard.press("Shift");
        person.sees("How much does it sting right now?");
        keyboard.press("Shift");
        keyboard.press("Shift");
        nothingIsLeft(person);
    }

    /// The neutral page, nothing on the way back, and a locked vault once it is opened again.
    private void nothingIsLeft(Person person) {
        if (person.screen().script()) {
            person.page().waitForURL("about:blank");
        } else {
            person.sees("Notes").reads("Nothing here.").readsNot("Intact");
            assertThat(person.page()).hasTitle("Notes");
        }
        person.page().goBack();
        person.sees("Notes").readsNot(MainJob.HAPPENED).readsNot("Intact");
        person.opens("/rejections").sees("Notes").readsNot(MainJob.HAPPENED);
        person.presses("Open").sees("Locked").readsNot(MainJob.HAPPENED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_was_typed_when_it_locked_by_itself_comes_back(boolean script) {
        var person = someone(script ? Screen.PHONE : Screen.PHONE.withoutScript(), Manner.FINGER);
        var passphrase = new MainJob(person).inShort();
        person.opens("/rejections/new").sees("How much does it sting right now?");
        person.rates("sting", 40).writes("What happened?", "Half a sentence");
        clocks().pass(Duration.ofMinutes(31));
        person.presses("Save").comesTo("Locked").reads("What you typed is here").readsNot("Half a sentence");
        person.writes("Passphrase", "not this one")
                .presses("Open")
                .sees("Locked")
                .reads("That did not open it.");
        person.writes("Passphrase", passphrase).presses("Open");
        assertThat(person.heading()).hasText("You were still writing");
        assertThat(person.page().locator("main textarea").first()).hasValue("Half a sentence");
        person.presses("Save it now");
        assertThat(person.heading()).hasText("It is set down. You can stop here.");
        person.opens("/rejections").reads("Half a sentence");
    }

    @Test
    void lock_the_vault_by_hand() {
        var person = someone(Screen.DESK, Manner.MOUSE);
        var passphrase = new MainJob(person).inShort();
        person.presses("Lock the vault").comesTo("Locked");
        person.opens("/rejections").sees("Locked").readsNot(MainJob.HAPPENED);
        person.writes("Passphrase", passphrase).presses("Open").comesTo("Today");
    }

    @Test
    void look_around_first_and_leave_it() {
        var person = someone(Screen.PHONE, Manner.FINGER);
        person.opens("/").presses("Look around first").comesTo("Today").reads("One check-in");
        assertThat(person.page().locator(".banner")).containsText("A made-up person");
        person.opens("/rejections").sees("Rejections");
        person.acts(person.page().locator("main a.row").first());
        assertThat(person.page().locator("svg.narrow .curve")).isVisible();
        person.presses("Leave the example").comesTo("Being turned down hurts.");
        person.opens("/rejections").reads("Nothing is set down here yet.");
    }
}
