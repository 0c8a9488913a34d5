package app.intact.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/// Help now, Why it hurts, and Settings.
class HelpTest extends Journey {

    @Test
    void help_is_there_while_locked_with_the_country_and_the_contacts_that_may_show() {
        var person = someone(Screen.PHONE, Manner.FINGER);
        var passphrase = new MainJob(person).inShort();
        person.follows("Help now").comesTo("Help now").reads("Portugal").reads("112");
        person.page().getByLabel("The country you are in").selectOption("NZ");
        person.presses("Show").comesTo("Help now").reads("New Zealand").reads("111");
        person.follows("Add someone").comesTo("Someone to have at hand");
        person.presses("Save").sees("Someone to have at hand").reads("A name, a number or a mail address, please.");
        person.writes("Name", "Ana")
                .writes("Phone number", "+351 210 000 000")
                .presses("Save")
                .sees("Help now");
        person.reads("Ana").follows("Add someone").comesTo("Someone to have at hand");
        person.writes("Name", "Dr Reis")
                .ticks("Show on Help now while the vault is locked")
                .presses("Save");
        person.sees("Help now").reads("Dr Reis");
        person.opens("/").presses("Lock the vault").comesTo("Locked");
        person.follows("Help now")
                .comesTo("Help now")
                .reads("New Zealand")
                .reads("Dr Reis")
                .readsNot("Ana");
        person.opens("/why").sees("Why it hurts").reads("What is disputed");
        person.opens("/unlock").writes("Passphrase", passphrase).presses("Open").comesTo("Today");
    }

    @Test
    void words_of_danger_lead_to_help_and_back() {
        var person = someone(Screen.PHONE, Manner.FINGER);
        person.opens("/rejections/new").rates("sting", 60).writes("What happened?", "I want to kill myself.");
        person.presses("Save").comesTo("Before anything else").reads("112");
        person.presses("This is about something else. Go on");
        assertThat(person.heading()).hasText("It is set down. You can stop here.");
    }

    @Test
    void what_is_chosen_in_settings_holds() {
        var person = someone(Screen.PHONE, Manner.FINGER);
        person.opens("/settings").sees("Settings").follows("Change: Appearance").sees("Appearance");
        person.ticks("Dark")
                .ticks("Neutral title and icon")
                .presses("Save")
                .sees("Settings")
                .reads("Dark");
        assertThat(person.page().locator("html")).hasAttribute("data-theme", "dark");
        assertThat(person.page()).hasTitle("Notes");
        person.follows("Change: Hints while you write").sees("Hints while you write");
        person.ticks("Off").presses("Save").sees("Settings");
        person.follows("Change: Leave quickly leads to").sees("Leave quickly leads to");
        person.ticks("My own address").writes("The address", "ftp://no").presses("Save");
        person.sees("Leave quickly leads to").reads("begins with https://");
    }
}
