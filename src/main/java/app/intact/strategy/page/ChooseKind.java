package app.intact.strategy.page;

import app.intact.language.PersonalText;
import app.intact.strategy.ExerciseEvent.StepAnswered;
import app.intact.strategy.Step.Choose;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;

/// One of a few.
public final class ChooseKind implements StepKind<Choose> {

    static final String FIELD = StepAnswered.CHOICE;

    private final StaticTemplates templates = new StaticTemplates();

    /// What the page shows.
    public record View(Frame frame, List<Pick> choices) {
        public View {
            choices = List.copyOf(choices);
        }
    }

    @Override
    public JteModel show(Asked asked, Choose step) {
        var chosen = asked.run().text(step.code(), FIELD).reveal();
        var choices = offered(asked, step).stream()
                .map(choice -> choice(asked, choice, choice.equals(chosen)))
                .toList();
        return templates.strategyChoose(asked.shell(), new View(asked.frame(), choices));
    }

    private static Pick choice(Asked asked, String code, boolean chosen) {
        var key = asked.stepKey("choice." + code);
        return new Pick(code, asked.fitting(key), chosen, asked.sayIfAny(key + ".what"));
    }

    private static List<String> offered(Asked asked, Choose step) {
        return step.offered(asked.rejection(), asked.request().now());
    }

    @Override
    public Taken take(Asked asked, Choose step) {
        var choice = asked.request().field(FIELD);
        return Taken.Answer.of(
                offered(asked, step).contains(choice) ? Map.of(FIELD, PersonalText.of(choice)) : Map.of());
    }
}
