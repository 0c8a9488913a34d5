package app.intact.journey;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds on every page, with script and without.
class EveryPageTest extends Journey {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void is_for_everybody(boolean script) {
        var person = script ? someone(Screen.PHONE, Manner.MOUSE) : someoneSeeingItWithoutScript(Manner.MOUSE);
        var inspection = new Inspection(person);
        new Tour(person, clocks(), inspection::of).whole();
        inspection.found_nothing();
    }
}
