package app.intact.journey;

import org.junit.jupiter.api.Test;

class MainJobTest extends Journey {

    @Test
    void on_a_phone_with_a_finger() {
        var person = someone(Screen.PHONE, Manner.FINGER);
        new MainJob(person).whole();
        person.page().reload();
        person.sees("Today").reads("It’s back");
    }

    @Test
    void on_a_wide_screen_in_the_dark() {
        new MainJob(someone(Screen.DESK.inTheDark(), Manner.MOUSE)).whole();
    }

    @Test
    void on_a_phone_without_script() {
        new MainJob(someone(Screen.PHONE.withoutScript(), Manner.FINGER)).whole();
    }

    @Test
    void with_the_keyboard_alone() {
        new MainJob(someone(Screen.DESK, Manner.KEYS)).whole();
    }

    @Test
    void with_the_keyboard_alone_on_a_small_screen_without_script_or_motion() {
        new MainJob(someone(Screen.PHONE.withoutScript().withoutMotion(), Manner.KEYS)).whole();
    }
}
