package app.intact.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;

/// The main job, step by step, as one person does it: turned down for a post, the evening of the same day.
final class MainJob {

    static final String HAPPENED = "They gave the post to somebody else";
    static final String STORY = "I am a failure.";
    static final String FEELING = "I feel hurt that nobody told me before.";

    private final Person person;
    private String recoveryCode = "";

    MainJob(Person person) {
        this.person = person;
    }

    /// Ten seconds: three things done, and it is saved.
    MainJob record(int sting) {
        person.opens("/").sees("Being turned down hurts.");
        person.follows("I was rejected").comesTo("How much does it sting right now?");
        person.rates("sting", sting).writes("What happened?", HAPPENED).presses("Save");
        return this;
    }

    MainJob begin() {
        person.comesTo("It is set down. You can stop here.");
        person.follows("Go on, three minutes").comesTo("What happened?");
        return this;
    }

    /// What was just rated is not asked again; *Back* leads to it.
    MainJob happened() {
        person.ticks("A job").ticks("This one matters a lot to me").presses("Go on");
        person.comesTo("What do you feel?");
        return this;
    }

    MainJob sting() {
        person.follows("Back").comesTo("How much does it sting right now?");
        person.presses("Go on").comesTo("What do you feel?");
        return this;
    }

    MainJob feelings() {
        person.ticks("Hurt").ticks("stung");
        person.ticks("Sad").ticks("disappointed");
        person.writes("Or in your own words", FEELING).presses("Go on");
        person.comesTo("What are you telling yourself it means?");
        return this;
    }

    MainJob story() {
        person.writes("As it sounds in your head", STORY).rates("belief", 80).presses("Go on");
        person.comesTo("Was this unfair or unsafe, beyond a no?");
        return this;
    }

    MainJob beyond() {
        person.ticks("It was a no").presses("Go on").comesTo("One thing that may help now");
        return this;
    }

    /// *Name it* is what is suggested where a verdict stands beside a feeling.
    MainJob nameIt() {
        person.follows("Begin").comesTo("Name it");
        person.presses("Begin").comesTo("What are you telling yourself?");
        person.presses("Go on").comesTo("What do you feel, underneath?");
        person.presses("Go on").comesTo("Notice the difference");
        person.reads(STORY).reads(FEELING);
        person.rates("conclusion-sting", 80).rates("feeling-sting", 60);
        person.presses("Go on").comesTo("And now: how much does it sting?");
        person.rates("rating", 60).presses("Go on").comesTo("That was “Name it”");
        person.follows("Go on").comesTo("And now?");
        return this;
    }

    /// The sting was said at the end of the exercise, so only the confidence is asked.
    MainJob andNow() {
        person.rates("confidence", 40).presses("Go on").comesTo("That is enough for now.");
        person.reads("60").reads("Today asks again after six hours");
        return this;
    }

    /// With the six words that are offered. Returns them as they are typed to open the vault.
    String keep() {
        person.presses("Keep this").comesTo("Keep this");
        return makeVault();
    }

    private String makeVault() {
        person.presses("With a passphrase").comesTo("Your passphrase");
        var words = String.join(" ", person.page().locator(".phrase li").allInnerTexts());
        person.presses("Take these six").comesTo("Recovery code");
        var code = person.page().locator(".codes li").allInnerTexts();
        recoveryCode = String.join(" ", code);
        person.follows("I have it");
        giveBack(code);
        person.presses("Make my vault");
        assertThat(person.heading()).hasText("Today");
        person.reads("Kept. It is in your vault.");
        return words;
    }

    /// Of the vault that was made.
    String recoveryCode() {
        return recoveryCode;
    }

    void giveBack(List<String> code) {
        assertThat(person.heading()).containsText("To be sure you have it");
        for (Locator label : person.page().locator("label[for^=group]").all()) {
            var name = label.innerText();
            int group = Integer.parseInt(name.replaceAll("\\D+", ""));
            person.writes(name, code.get(group - 1));
        }
    }

    /// The ten seconds, and straight to a vault.
    String inShort() {
        record(65);
        person.comesTo("It is set down. You can stop here.");
        person.opens("/keep").sees("Keep this");
        return makeVault();
    }

    /// All of it: from the first screen to a vault.
    String whole() {
        return record(65)
                .begin()
                .happened()
                .sting()
                .feelings()
                .story()
                .beyond()
                .nameIt()
                .andNow()
                .keep();
    }
}
