package app.intact.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// *Out there*: two hundred applications from a file, three asks with what is expected, their answers, and one
/// rejection that comes of them.
class AsksWalkTest extends Journey {

    private static final List<Screen> SCREENS =
            List.of(Screen.PHONE, Screen.PHONE.inTheDark(), Screen.DESK, Screen.DESK.inTheDark());

    private int picture;

    @Test
    void on_a_phone_with_a_finger() {
        whole(someone(Screen.PHONE, Manner.FINGER));
    }

    @Test
    void on_a_phone_without_script() {
        whole(someone(Screen.PHONE.withoutScript(), Manner.FINGER));
    }

    @Test
    void on_a_desk_with_the_keyboard_alone() {
        whole(someone(Screen.DESK, Manner.KEYS));
    }

    private void whole(Person person) {
        bringsThemFromAFile(person);
        adds(person, "a seat on the night course", "the college", 50, 20);
        adds(person, "ward sister", "St Anne’s", 50, 60);
        adds(person, "a reference", "Dr Moss", 50, 40);
        answersWithYes(person);
        answersWithSilence(person);
        goesThroughTheNo(person);
    }

    private void bringsThemFromAFile(Person person) {
        person.opens("/asks").sees("Out there");
        look(person, "empty");
        person.follows("Bring them from a file").comesTo("Asks from a file");
        look(person, "import");
        person.page()
                .locator("#file")
                .setInputFiles(new FilePayload(
                        "applications.csv", "text/csv", applications().getBytes(StandardCharsets.UTF_8)));
        person.presses("Look at it").comesTo("What it becomes").reads("200 rows.");
        look(person, "look");
        person.presses("Add these 200").comesTo("Out there").reads("All, 200");
        look(person, "list-of-200");
    }

    /// Every fourth was answered with a no.
    private static String applications() {
        var text = new StringBuilder("Application Date,Company Name,Job Title,Job Url,Status\n");
        for (int i = 0; i < 200; i++) {
            var day = LocalDate.of(2026, 3, 11).minusDays(i / 10);
            text.append("%d/%d/%d,".formatted(day.getMonthValue(), day.getDayOfMonth(), day.getYear()))
                    .append("Ward %d Trust,Staff nurse %d,https://jobs.example/%d,".formatted(i, i, i))
                    .append(i % 4 == 0 ? "Rejected\n" : "Applied\n");
        }
        return text.toString();
    }

    private void adds(Person person, String what, String whom, int chance, int sting) {
        person.opens("/asks").follows("Add an ask").comesTo("Add an ask");
        person.writes("What do you ask for?", what).writes("Whom do you ask?", whom);
        look(person, "new");
        person.presses("Save, and say what I expect").comesTo("Before you know").reads(what);
        person.rates("chance", chance).rates("sting", sting).ticks("Some days");
        look(person, "forecast");
        person.presses("Save").comesTo(what + " · " + whom).readsNot(chance + " in 100");
        look(person, "one");
    }

    private void answersWithYes(Person person) {
        person.opens("/asks").follows("a seat on the night course").comesTo("a seat on the night course · the college");
        person.presses("Yes").comesTo("A yes. It is noted.").reads("50 in 100");
        look(person, "yes");
    }

    private void answersWithSilence(Person person) {
        person.opens("/asks").follows("a reference").comesTo("a reference · Dr Moss");
        person.presses("No answer").comesTo("No answer. It is noted.").reads("If they write after all");
        look(person, "silence");
        person.follows("No, that is all").comesTo("Out there");
    }

    private void goesThroughTheNo(Person person) {
        person.follows("ward sister").comesTo("ward sister · St Anne’s");
        person.acts(person.page().locator("button[name='answer'][value='no']")).comesTo("A no. It is noted.");
        person.reads("Did they leave the door open?").readsNot("50 in 100");
        look(person, "no");
        person.follows("I was rejected").comesTo("How much does it sting right now?");
        person.rates("sting", 48);
        look(person, "stung");
        person.presses("Save").comesTo("It is set down. You can stop here.");
        person.follows("Go on, three minutes").comesTo("What do you feel?");
        person.reads("You expected a no with 50 in 100.");
        look(person, "feelings");
        person.opens("/asks").sees("Out there").readsNot("ward sister").presses("Show them");
        person.comesTo("Out there").follows("ward sister").comesTo("ward sister · St Anne’s");
        person.reads("It stung").unfolds("What you expected, and what came").reads("50 in 100");
        look(person, "after");
    }

    private void look(Person person, String name) {
        if (Pictures.WANTED && person.screen().script() && person.screen().touch()) {
            picture++;
            for (var screen : SCREENS) {
                take(person.page(), "asks-%02d-%s".formatted(picture, name), screen);
            }
        }
    }

    private static void take(Page page, String name, Screen screen) {
        page.setViewportSize(screen.width(), screen.height());
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(screen.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
        Pictures.take(page, name + (screen.dark() ? "-dark-" : "-light-") + screen.width());
        page.setViewportSize(Screen.PHONE.width(), Screen.PHONE.height());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }
}
