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
