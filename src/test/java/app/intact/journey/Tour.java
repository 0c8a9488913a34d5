package app.intact.journey;

import app.intact.Running.Hands;
import java.time.Duration;
import java.util.Collections;
import java.util.function.Consumer;

/// Every page there is, one after the other, some of them in several states; at each of them something is done.
final class Tour {

    private final Person person;
    private final MainJob job;
    private final Hands clocks;
    private final Consumer<String> at;
    private String passphrase = "";
    private String rejection = "";

    /// @param at told the name of each page while it stands before the person
    Tour(Person person, Hands clocks, Consumer<String> at) {
        this.person = person;
        this.job = new MainJob(person);
        this.clocks = clocks;
        this.at = at;
    }

    void whole() {
        beforeAnything();
        flow();
        exercises();
        worthAndThought();
        reachingOut();
        wins();
        replays();
        message();
        keeping();
        later();
        careful();
        help();
        lost();
    }

    private void stop(String path, String name, String heading) {
        person.opens(path).sees(heading);
        at.accept(name);
    }

    /// A form sent with something missing: the page again, with words at the place.
    private void slip(String path, String name, String button, String words) {
        person.opens(path).presses(button).reads(words);
        at.accept(name + "-slip");
    }

    void beforeAnything() {
        stop("/", "first", "Being turned down hurts.");
        stop("/rejections", "rejections-none", "Rejections");
        stop("/why", "why", "Why it hurts");
        stop("/insights", "insights-none", "Insights");
        stop("/settings", "settings-first", "Settings");
        stop("/rejections/new", "quick", "How much does it sting right now?");
        stop("/example", "example", "Look around first");
        person.presses("Look around").comesTo("Today");
        at.accept("example-today");
        person.opens("/rejections").sees("Rejections");
        at.accept("example-rejections");
        person.acts(person.page().locator("main a.row").first());
        person.reads("The numbers behind this picture");
        at.accept("example-course");
        person.unfolds("The numbers behind this picture");
        at.accept("example-course-numbers");
        person.presses("Leave the example").comesTo("Being turned down hurts.");
    }

    void flow() {
        job.record(65);
        person.comesTo("It is set down. You can stop here.");
        at.accept("saved");
        rejection = person.page().url().replaceAll(".*/rejections/(\\w+)/.*", "$1");
        stop(of("flow/happened"), "happened", "What happened?");
        // The browser itself would not let that day be sent.
        person.page().locator("#day").evaluate("day => day.removeAttribute('max')");
        person.page().locator("#day").fill("2026-03-13");
        person.presses("Go on").reads("That day has not come yet.");
        at.accept("happened-slip");
        stop(of("flow/sting"), "sting", "How much does it sting right now?");
        stop(of("flow/feelings"), "feelings", "What do you feel?");
        person.ticks("Hurt").ticks("stung").ticks("Sad").ticks("disappointed");
        at.accept("feelings-open");
        person.writes("Or in your own words", MainJob.FEELING).presses("Go on");
        person.comesTo("What are you telling yourself it means?");
        at.accept("story");
        person.writes("As it sounds in your head", MainJob.STORY).unfolds("Where may the no have come from?");
        if (person.screen().script()) {
            person.reads("That sentence says what you are.");
        }
        at.accept("story-open");
        person.rates("belief", 80).presses("Go on").comesTo("Was this unfair or unsafe, beyond a no?");
        at.accept("beyond");
        job.beyond();
        at.accept("suggestion");
        stop(of("difference"), "difference", "Notice the difference");
        person.rates("conclusion-sting", 80).rates("feeling-sting", 60).presses("Save");
        person.reads("Read as a feeling, it stung");
        at.accept("difference-noticed");
        stop(of("flow/now"), "now", "And now?");
        person.rates("sting", 60).rates("confidence", 40).presses("Go on").comesTo("That is enough for now.");
        at.accept("done");
    }

    void exercises() {
        stop(of("exercises/name-it"), "exercise", "Name it");
        person.presses("Begin").comesTo("What are you telling yourself?");
        at.accept("exercise-write");
        person.presses("Go on").comesTo("What do you feel, underneath?").presses("Go on");
        person.comesTo("Notice the difference");
        at.accept("exercise-pair");
        person.presses("Go on");
        if (person.screen().script()) {
            person.reads("Set this one, please.");
        } else {
            person.reads("Pick a word for both, please.");
        }
        at.accept("exercise-pair-slip");
        person.presses("Skip").comesTo("And now: how much does it sting?");
        at.accept("exercise-after");
        person.rates("rating", 60).presses("Go on").comesTo("That was “Name it”");
        at.accept("exercise-end");
        person.opens(person.page().url().replaceAll("/end$", ""));
        at.accept("exercise-kept");
        person.opens(of("exercises/let-it-sting")).presses("Begin").comesTo("What happened?");
        person.presses("Go on")
                .comesTo("What do you fear it means?")
                .presses("Go on")
                .comesTo("Fact or fear?");
        at.accept("exercise-sort");
        person.presses("Skip").comesTo("Where in your body is it?");
        at.accept("exercise-choose");
        person.ticks("Chest").presses("Go on").comesTo("Stay with it for ninety seconds");
        at.accept("exercise-wait");
        stop(of("exercises/let-it-sting"), "exercise-stopped", "Let it sting");
    }

    void worthAndThought() {
        person.opens(of("exercises/not-a-verdict"))
                .presses("Begin")
                .presses("Skip")
                .comesTo("What matters to you?");
        person.writes("1", "Being fair").presses("One more");
        at.accept("gather");
        person.presses("Go on").comesTo("Which of these did this no leave alone?");
        at.accept("mark");
        person.ticks("Being fair")
                .presses("Go on")
                .comesTo("When did you last live one of these?")
                .presses("Skip");
        person.comesTo("What are the parts of your life?")
                .writes("1", "Friend")
                .writes("2", "Nurse")
                .presses("Go on");
        person.comesTo("Which of them did this no reach?").ticks("Nurse").presses("Go on");
        person.comesTo("What did they decide about, and what not?");
        at.accept("map");
        person.presses("Go on").presses("Skip").comesTo("That was “Not a verdict”");
        at.accept("map-kept");
        stop("/self", "self", "What stays mine");
        person.opens(of("exercises/other-explanations")).presses("Begin").comesTo("Which thought hurts most?");
        person.presses("Go on").comesTo("How much do you believe that thought?");
        at.accept("belief");
        person.rates("rating", 80)
                .presses("Go on")
                .comesTo("What speaks for it?")
                .presses("Skip");
        person.comesTo("What speaks against it?").presses("Skip").comesTo("What else may have played a part?");
        person.unfolds("How often is it a yes?");
        at.accept("others");
        person.writes("1", "Somebody inside").presses("Go on").comesTo("How likely is each one?");
        at.accept("share");
        person.presses("Skip")
                .comesTo("Write a fairer sentence")
                .presses("Skip")
                .presses("Skip");
        person.comesTo("That was “Other explanations”");
        person.opens(of("exercises/as-to-a-friend"))
                .presses("Begin")
                .presses("Skip")
                .comesTo("What is hard about this?");
        person.presses("Skip").presses("Skip").presses("Skip").comesTo("Now say it to yourself, as a letter");
        at.accept("letter");
    }

    void reachingOut() {
        stop("/allies", "allies-none", "Your people");
        person.opens("/allies/new")
                .writes("Name", "Rosa")
                .writes("Phone number", "055 501 234")
                .presses("Save");
        person.sees("Your people");
        at.accept("allies");
        person.opens(of("exercises/reach-out"))
                .presses("Begin")
                .comesTo("First: how alone are you with this right now?");
        person.rates("rating", 70).presses("Go on").comesTo("What would help now?");
        at.accept("reach-support");
        person.ticks("Being listened to").presses("Go on").comesTo("Who could that be?");
        at.accept("reach-who");
        person.ticks("Nobody comes to mind").presses("Go on").comesTo("Nobody comes to mind just now");
        at.accept("reach-doors");
        person.follows("Back")
                .comesTo("Who could that be?")
                .ticks("Rosa")
                .presses("Go on")
                .comesTo("Pick a start");
        at.accept("reach-start");
        person.ticks("I got a no today. Have you got ten minutes?")
                .presses("Go on")
                .comesTo("Make it yours");
        at.accept("reach-message");
        person.presses("Go on").comesTo("Open it in your own app");
        at.accept("reach-send");
        person.ticks("Not yet. Today asks again").presses("Go on");
        person.comesTo("And now: how alone are you with it?").presses("Skip").comesTo("That was “Reach out”");
        at.accept("reach-end");
        stop("/", "today-planned", "Today");
        person.follows("Reach Rosa");
        person.comesTo("You wanted to reach out");
        at.accept("plan");
    }

    void wins() {
        stop("/wins", "wins-none", "Wins");
        slip("/wins/new", "win", "Save", "This one is needed.");
        person.writes("In a few words", "Taught the new lad to read a drawing.")
                .ticks("Work")
                .presses("Save");
        person.comesTo("Wins");
        at.accept("wins");
        person.opens(of("exercises/back-to-what-works")).presses("Begin").presses("Skip");
        person.comesTo("Which part of your life did it hit?");
        at.accept("works-part");
        person.ticks("Work").presses("Go on").comesTo("Bring back two or three");
        at.accept("works-wins");
        person.ticks("Taught the new lad").presses("Go on").comesTo("Which strength was at work?");
        at.accept("works-strength");
        person.presses("Go on");
        person.comesTo("One thing you are good at, and can get lost in");
        at.accept("works-plan");
        person.writes("What?", "Sharpen the knives").presses("Go on").reads("Pick a time for it, from today on.");
        at.accept("works-plan-slip");
        person.ticks("On a day of my own").presses("Go on").reads("Pick a time for it, from today on.");
        person.ticks("In an hour, at 20:00").presses("Go on").presses("Skip");
        person.comesTo("That was “Back to what works”");
        at.accept("works-end");
    }

    void replays() {
        person.opens("/").presses("It’s back").comesTo("It’s back");
        at.accept("back");
        person.presses("Park it").comesTo("When does it get its turn?");
        at.accept("park");
        person.presses("Go on").reads("Pick a time for it.");
        at.accept("park-slip");
        person.writes("What is it, in a few words?", "Their silence")
                .ticks("In an hour, at 20:00")
                .presses("Go on");
        person.comesTo("And now: how much is it replaying?");
        at.accept("replaying-after");
        person.presses("Skip").comesTo("That was “Out of the loop”");
        at.accept("loop-end");
        person.opens("/").follows("Their silence").comesTo("It is parked");
        at.accept("parked");
        clocks.pass(Duration.ofMinutes(61));
        person.opens(person.page().url()).sees("You parked this");
        at.accept("parked-due");
        person.presses("Ten minutes with it").comesTo("Ten minutes with it");
        at.accept("parked-turn");
        person.opens("/").presses("It’s back").comesTo("It’s back");
        person.presses("See it from outside").comesTo("What is that person going through?");
        at.accept("outside");
        person.opens("/").presses("It’s back").comesTo("It’s back");
        person.presses("From “why” to “what next”").comesTo("Which “what next” is in your “why”?");
        at.accept("what-next");
        person.writes("Your “what next”", "What do I say first tomorrow?").presses("Go on");
        person.comesTo("Can you do something about it today?");
        at.accept("act");
        person.ticks("Yes").presses("Go on").comesTo("What is the first small step?");
        at.accept("loop-step");
        person.opens("/").presses("It’s back").comesTo("It’s back");
        person.presses("Do something absorbing").comesTo("Something for ten minutes");
        at.accept("absorbing");
        person.presses("Go on").reads("Pick one, or write your own.");
        at.accept("absorbing-slip");
        person.acts(person.page().locator("main label.tick").first()).presses("Go on");
        person.comesTo("Ten minutes of this");
        at.accept("absorbing-wait");
    }

    void message() {
        stop(of("exercises/what-it-says"), "says-intro", "What does it actually say?");
        person.presses("Begin").comesTo("First: how well do you know what to do with this?");
        at.accept("says-before");
        person.presses("Skip").comesTo("What did they tell you?");
        at.accept("says-message");
        person.writes(
                        "Paste the message, or write down what was said",
                        "Dear Jo, thank you for applying. Unfortunately we will not be moving forward."
                                + " We went with somebody who has run a ward. Please apply again in spring. Kind regards")
                .presses("Go on");
        person.comesTo("What each sentence does");
        at.accept("says-sorted");
        person.presses("Go on").comesTo("Is there something in it to use?");
        at.accept("says-use");
        person.ticks("Something to try").presses("Go on").comesTo("One small step. What, and by when?");
        at.accept("says-step");
        person.presses("Skip").comesTo("And now: how well do you know what to do with it?");
        person.presses("Skip").comesTo("That was “What does it actually say?”");
        at.accept("says-end");
        stop("/strategies", "strategies", "Strategies");
        stop("/strategies/what-it-says", "strategies-kept", "What does it actually say?");
        stop("/exercises/ladder", "ladder", "Small asks");
    }

    void keeping() {
        stop("/", "today-memory", "Today");
        stop("/keep/let-go", "let-go", "Let it go?");
        stop("/keep", "keep", "Keep this");
        person.presses("With a passphrase").comesTo("Your passphrase");
        at.accept("passphrase");
        person.unfolds("Rather make up my own").writes("Passphrase", "short");
        person.writes("The same once more", "short").presses("Take this one");
        person.reads("It needs 10 more characters.");
        at.accept("passphrase-slip");
        passphrase = String.join(" ", person.page().locator(".phrase li").allInnerTexts());
        person.presses("Take these six").comesTo("Recovery code");
        at.accept("code");
        var code = person.page().locator(".codes li").allInnerTexts();
        person.follows("I have it");
        job.giveBack(Collections.nCopies(8, "0000"));
        person.presses("Make my vault").reads("Not the same.");
        at.accept("code-slip");
        job.giveBack(code);
        person.presses("Make my vault").comesTo("Today");
        at.accept("today-kept");
    }

    void later() {
        clocks.pass(Duration.ofHours(14));
        stop("/", "locked", "Locked");
        person.presses("Open").reads("That did not open it.");
        at.accept("locked-slip");
        stop("/help", "help-locked", "Help now");
        unlock();
        at.accept("today-due");
        person.follows("Sharpen the knives").comesTo("Did it happen?");
        at.accept("plan-due");
        person.presses("Yes").comesTo("How was it?");
        at.accept("plan-how");
        stop(of("check-in"), "check-in", "How much does it sting now?");
        person.rates("sting", 20).presses("Save").reads("60 last time");
        at.accept("checked");
        person.opens("/rejections/" + rejection).reads("The numbers behind this picture");
        at.accept("course-points");
        stop("/rejections", "rejections", "Rejections");
        stop("/settings", "settings", "Settings");
        for (String page : new String[] {"idle", "hints", "look", "leave", "backup", "passphrase", "code", "export"}) {
            person.opens("/settings/" + page);
            at.accept("settings-" + page);
        }
        person.opens("/settings/backup")
                .writes("Folder", "here")
                .presses("Save")
                .reads("The whole path of a folder, please");
        at.accept("settings-backup-slip");
        person.opens("/settings/backup").presses("Make one now").reads("Backup written");
        at.accept("settings-backup-made");
        erasing();
    }

    private void erasing() {
        stop(of("kept"), "kept", "What is kept about it");
        person.follows("Sting 60").comesTo("Erase this one?").reads("backups still hold it");
        at.accept("kept-one");
        stop(of("erase"), "erase", "Erase this rejection?");
    }

    void help() {
        stop("/help", "help", "Help now");
        slip("/allies/new?to=help", "person", "Save", "A name, a number or a mail address, please.");
        stop("/help/danger", "danger", "Before anything else");
        for (String answer :
                new String[] {"Yes", "I’d rather not say", "No", "Someone is hurting", "I am afraid I may"}) {
            person.opens("/help/danger").presses(answer).readsNot("Are you thinking about ending your life?");
            at.accept("danger-" + answer.replaceAll("\\W+", "-"));
        }
    }

    void careful() {
        person.opens("/rejections/new").rates("sting", 100).presses("Save").comesTo("That is a lot of pain.");
        at.accept("saved-worst");
        rejection = person.page().url().replaceAll(".*/rejections/(\\w+)/.*", "$1");
        person.opens(of("flow/help?ask=beyond")).ticks("It was more than that").presses("Go on");
        person.comesTo("Nothing you did gave anyone the right to do that.");
        at.accept("careful");
        person.presses("Go on").comesTo("One thing that may help now");
        at.accept("careful-suggestion");
    }

    void lost() {
        person.opens("/rejections/new").writes("What happened?", "Half a sentence");
        clocks.pass(Duration.ofMinutes(31));
        person.presses("Save");
        if (person.screen().script()) {
            person.presses("Save");
        }
        person.comesTo("Locked");
        at.accept("locked-typed");
        person.writes("Passphrase", passphrase).presses("Open").comesTo("You were still writing");
        at.accept("typed");
        person.opens("/away").sees("Notes");
        at.accept("away");
    }

    private void unlock() {
        person.opens("/unlock").writes("Passphrase", passphrase).presses("Open").comesTo("Today");
    }

    private String of(String page) {
        return "/rejections/" + rejection + "/" + page;
    }
}
