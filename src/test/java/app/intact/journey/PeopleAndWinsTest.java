package app.intact.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// *Reach out* and *Back to what works*, from beginning to end and the day after.
class PeopleAndWinsTest extends Journey {

    @Test
    void on_a_phone_with_a_finger() {
        whole(someone(Screen.PHONE, Manner.FINGER));
    }

    @Test
    void on_a_phone_without_script() {
        whole(someone(Screen.PHONE.withoutScript(), Manner.FINGER));
    }

    @Test
    void with_the_keyboard_alone() {
        whole(someone(Screen.DESK, Manner.KEYS));
    }

    private void whole(Person person) {
        person.opens("/wins/new")
                .writes("In a few words", "Mended the gate.")
                .ticks("Making things")
                .presses("Save");
        person.comesTo("Wins").reads("Mended the gate.");
        reachOut(person);
        backToWhatWorks(person);
        clocks().pass(Duration.ofHours(27));
        person.opens("/").reads("Did you reach out?").follows("Reach Aunt Rosa");
        person.comesTo("Did you reach out?").presses("Yes").comesTo("How was it?");
        person.writes("A line, or nothing", "She laughed with me.").presses("Save");
        person.comesTo("You wanted to reach out").reads("She laughed with me.");
        person.opens("/").follows("Sharpen the knives").comesTo("Did it happen?");
        person.presses("Let it go")
                .comesTo("Being turned down hurts.")
                .reads("Keep this?")
                .readsNot("Sharpen the knives");
        person.opens("/allies").sees("Your people").reads("reached just now");
    }

    private static void reachOut(Person person) {
        person.opens("/exercises/reach-out").presses("Begin").presses("Skip").comesTo("What would help now?");
        person.ticks("Another view").presses("Go on").comesTo("Who could that be?");
        person.writes("Name", "Aunt Rosa").writes("Phone number", "055 501 234").presses("Go on");
        person.comesTo("Pick a start")
                .ticks("I got a no today. How does it look")
                .presses("Go on");
        person.comesTo("Make it yours")
                .writes("Your message", "Have you got ten minutes? I’d ring.")
                .presses("Go on");
        person.comesTo("Open it in your own app");
        var message = "Have%20you%20got%20ten%20minutes%3F%20I%E2%80%99d%20ring.";
        assertThat(person.page().locator(".openings a")).hasCount(3);
        assertThat(person.page().locator(".openings a").nth(0)).hasAttribute("href", "tel:055501234");
        assertThat(person.page().locator(".openings a").nth(1)).hasAttribute("href", "sms:055501234?body=" + message);
        assertThat(person.page().locator(".openings a").nth(2)).hasAttribute("href", "mailto:?body=" + message);
        person.ticks("Not yet. Today asks again").presses("Go on").presses("Skip");
        person.comesTo("That was “Reach out”").reads("Aunt Rosa");
    }

    private static void backToWhatWorks(Person person) {
        person.opens("/exercises/back-to-what-works").presses("Begin").presses("Skip");
        person.comesTo("Which part of your life did it hit?")
                .ticks("Making things")
                .presses("Go on");
        person.comesTo("Bring back two or three").ticks("Mended the gate.").presses("Go on");
        person.comesTo("Which strength was at work?").presses("Skip");
        person.comesTo("One thing you are good at, and can get lost in");
        person.writes("What?", "Sharpen the knives")
                .ticks("In an hour, at 20:00")
                .presses("Go on")
                .presses("Skip");
        person.comesTo("That was “Back to what works”")
                .reads("Mended the gate.")
                .reads("Sharpen the knives");
    }
}
