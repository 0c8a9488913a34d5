package app.intact.journey;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What holds on every page.
class EveryPageTest extends Journey {

    @Test
    void is_for_everybody() {
        inspect(someone(Screen.PHONE, Manner.MOUSE), false);
    }

    @Test
    void is_for_everybody_where_something_has_to_be_mended() {
        var person = someone(Screen.PHONE, Manner.MOUSE);
        var inspection = new Inspection(person, false);
        var mending = new Mending(person, inspection::of).begin();
        mending.lock().restore().bringBack().lock().recover();
        restart(() -> Mending.damage(folder));
        mending.open("The vault is damaged").goOn();
        inspection.foundNothing();
    }

    @Test
    @Tag("long")
    void is_for_everybody_without_script() {
        inspect(someoneSeeingItWithoutScript(Manner.MOUSE), false);
    }

    @Test
    @Tag("long")
    void is_for_everybody_narrow_and_wide_light_and_dark() {
        inspect(someone(Screen.PHONE, Manner.MOUSE), true);
    }

    private void inspect(Person person, boolean all) {
        var inspection = new Inspection(person, all);
        new Tour(person, clocks(), inspection::of).whole();
        inspection.foundNothing();
    }
}
