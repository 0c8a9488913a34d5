package app.intact.strategy.page;

import app.intact.strategy.Step.Wait;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.Map;

/// A quiet page that waits. It goes on by itself never, and by a press always.
public final class WaitKind implements StepKind<Wait> {

    private final StaticTemplates templates = new StaticTemplates();

    /// What the page shows.
    ///
    /// @param about what was chosen before, in words; "" for nothing
    /// @param written what was written before, in their own; "" for nothing
    public record View(Frame frame, long seconds, String about, String written, String end) {}

    @Override
    public JteModel show(Asked asked, Wait step) {
        var choice = asked.run().text(step.about(), ChooseKind.FIELD).reveal();
        var about = choice.isEmpty() ? "" : asked.sayIfAny(asked.stepKey("about." + choice));
        var written = asked.run().text(step.about(), "text").reveal();
        return templates.strategyWait(
                asked.shell(),
                new View(asked.frame(), step.length().toSeconds(), about, written, asked.say(asked.stepKey("end"))));
    }

    @Override
    public Taken take(Asked asked, Wait step) {
        return Taken.Answer.of(Map.of());
    }
}
