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
        var choices = step.choices().stream()
                .map(choice ->
                        new Pick(choice, asked.fitting(asked.stepKey("choice." + choice)), choice.equals(chosen)))
                .toList();
        return templates.strategyChoose(asked.shell(), new View(asked.frame(), choices));
    }

    @Override
    public Taken take(Asked asked, Choose step) {
        var choice = asked.request().field(FIELD);
        return Taken.Answer.of(step.choices().contains(choice) ? Map.of(FIELD, PersonalText.of(choice)) : Map.of());
    }
}
