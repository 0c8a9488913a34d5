package app.intact.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The days after: the program was stopped, the vault is opened again, check-ins come and go.
class LaterTest extends Journey {

    private String passphrase = "";

    private Person afterTheMainJob(Screen screen, Manner manner) {
        var person = someone(screen, manner);
        passphrase = new MainJob(person).whole();
        return person;
    }

    private void comesBack(Person person, Duration later) {
        clocks().pass(later);
        person.opens("/").sees("Locked");
        person.writes("Passphrase", passphrase).presses("Open").comesTo("Today");
    }

    @Test
    void a_week_of_check_ins_becomes_a_course_with_curve_and_table() {
        var person = afterTheMainJob(Screen.PHONE, Manner.FINGER);
        restart();
        int sting = 60;
        for (int hours : new int[] {14, 24, 48, 96}) {
            comesBack(person, Duration.ofHours(hours));
            person.reads("One check-in").follows(MainJob.HAPPENED).comesTo("How much does it sting now?");
            sting -= 14;
            person.rates("sting", sting).rates("replay", 50).presses("Save");
            assertThat(person.heading()).containsText("last time");
            person.follows("Done").comesTo("Today");
        }
        person.follows("See how it runs").comesTo(MainJob.HAPPENED);
        person.reads("half gone");
        assertThat(person.page().locator("svg.narrow .curve")).isVisible();
        assertThat(person.page().locator("svg.wide")).isHidden();
        person.unfolds("The numbers behind this picture");
        assertThat(person.page().locator("tbody tr")).not().hasCount(0);
        person.opens("/rejections").sees("Rejections").reads(MainJob.HAPPENED);
    }

    @Test
    void it_comes_back_and_there_are_ways_out() {
        var person = someone(Screen.PHONE, Manner.FINGER);
        new MainJob(person).record(65);
        person.opens("/").presses("It’s back").comesTo("It’s back");
        person.presses("Park it").comesTo("When does it get its turn?");
        person.presses("Go on").sees("When does it get its turn?").reads("Pick a time for it.");
        person.writes("What is it, in a few words?", "Their silence")
                .ticks("In an hour, at 20:00")
                .presses("Go on");
        person.comesTo("And now: how much is it replaying?").rates("rating", 20).presses("Go on");
        person.comesTo("That was “Out of the loop”").reads("Their silence").reads("Until");
        person.opens("/").sees("Today").reads("Parked until");
        clocks().pass(Duration.ofMinutes(61));
        person.opens("/").follows("Their silence").comesTo("You parked this");
        person.presses("Ten minutes with it").comesTo("Ten minutes with it");
        person.follows("That is enough").comesTo("Today");

        person.presses("It’s back").comesTo("It’s back");
        person.presses("See it from outside").comesTo("What is that person going through?");
        person.writes("A few words", "Someone tired.").presses("Go on");
        person.comesTo("What may they need in the next hour?").presses("Skip");
        person.comesTo("And now: how much is it replaying?").presses("Skip");
        person.comesTo("That was “Out of the loop”").reads("Someone tired.");

        person.opens("/").presses("It’s back").comesTo("It’s back");
        person.presses("From “why” to “what next”").comesTo("Which “what next” is in your “why”?");
        person.writes("Your “what next”", "What do I say first tomorrow?").presses("Go on");
        person.comesTo("Can you do something about it today?").ticks("No").presses("Go on");
        person.comesTo("Something for ten minutes");
        person.opens("/").sees("Today");

        person.presses("It’s back").comesTo("It’s back");
        person.presses("Do something absorbing").comesTo("Something for ten minutes");
        person.page().locator("main label.tick").first().tap();
        person.presses("Go on").comesTo("Ten minutes of this").presses("Go on");
        person.comesTo("And now: how much is it replaying?").presses("Skip");
        person.comesTo("That was “Out of the loop”");
    }

    @Test
    void letting_it_sting_may_end_before_the_ninety_seconds() {
        var person = someone(Screen.PHONE.withoutMotion(), Manner.FINGER);
        person.page().clock().install();
        new MainJob(person).record(65);
        person.follows("Go on, three minutes").comesTo("What happened?");
        var rejection = person.page().url().replaceAll(".*/rejections/(\\w+)/.*", "$1");
        clocks().pass(Duration.ofMinutes(20));
        person.opens("/rejections/" + rejection + "/exercises/let-it-sting").sees("Let it sting");
        person.presses("Begin").comesTo("First: how much does it sting right now?");
        person.rates("rating", 60).presses("Go on").comesTo("What happened?").reads("This stings. That is okay.");
        person.presses("Go on").comesTo("What do you fear it means?");
        person.writes("As it sounds in your head.", "Nobody wants me around.").presses("Go on");
        person.comesTo("Fact or fear?").presses("Go on").comesTo("Where in your body is it?");
        person.ticks("Chest").presses("Go on").comesTo("Stay with it for ninety seconds");
        person.reads("Let your attention rest on your chest.");
        assertThat(person.page().locator(".wait-end")).hasText("");
        person.page().clock().fastForward(90_000);
        assertThat(person.page().locator(".wait-end")).hasText("That was ninety seconds.");
        person.presses("Go on").comesTo("And now: how much does it sting?");
        // In the middle, where the thumb already is.
        person.rates("rating", 50).presses("Go on").comesTo("That was “Let it sting”");
    }

    @Test
    void the_end_of_ninety_seconds_needs_no_script() {
        var person = someone(Screen.PHONE.withoutScript(), Manner.FINGER);
        new MainJob(person).record(60);
        person.follows("Go on, three minutes").sees("What happened?");
        var rejection = person.page().url().replaceAll(".*/rejections/(\\w+)/.*", "$1");
        person.opens("/rejections/" + rejection + "/exercises/let-it-sting").presses("Begin");
        for (var asked : List.of("What happened?", "What do you fear it means?", "Where in your body is it?")) {
            person.sees(asked).presses("Skip");
        }
        person.sees("Stay with it for ninety seconds");
        var end = person.page().locator(".wait-end");
        assertThat(end).hasText("That was ninety seconds.");
        assertThat(end).hasCSS("visibility", "hidden");
        end.evaluate("e => e.getAnimations().forEach(a => a.finish())");
        assertThat(end).hasCSS("visibility", "visible");
        person.presses("Go on");
        assertThat(person.heading()).not().hasText("Stay with it for ninety seconds");
    }
}
