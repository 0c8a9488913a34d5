package app.intact.strategy.page;

import app.intact.language.PersonalText;
import app.intact.safety.HarmHelp.HarmLines;
import app.intact.strategy.Step.Doors;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;

/// Where else to turn, where nobody comes to mind.
public final class DoorsKind implements StepKind<Doors> {

    private final Around around;
    private final StaticTemplates templates = new StaticTemplates();

    DoorsKind(Around around) {
        this.around = around;
    }

    /// What the page shows.
    public record View(Frame frame, List<Door> doors, boolean atHarm, HarmLines harm) {
        public View {
            doors = List.copyOf(doors);
        }
    }

    /// One of them.
    public record Door(String code, String name, String what, boolean chosen) {}

    @Override
    public JteModel show(Asked asked, Doors step) {
        var chosen = asked.run().text(step.code(), ChooseKind.FIELD).reveal();
        var doors = step.doors().stream()
                .map(door -> new Door(
                        door,
                        asked.say(asked.stepKey("choice." + door)),
                        asked.say(asked.stepKey("choice." + door + ".what")),
                        door.equals(chosen)))
                .toList();
        var harm = asked.isAtHarm() ? around.harm().near(asked.request().languages()) : HarmLines.NONE;
        return templates.strategyDoors(asked.shell(), new View(asked.frame(), doors, asked.isAtHarm(), harm));
    }

    @Override
    public Taken take(Asked asked, Doors step) {
        var choice = asked.request().field(ChooseKind.FIELD);
        return Taken.Answer.of(
                step.doors().contains(choice) ? Map.of(ChooseKind.FIELD, PersonalText.of(choice)) : Map.of());
    }
}
