package app.intact.strategy.page;

import app.intact.language.PersonalText;
import app.intact.strategy.Step.Start;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.Map;

/// One of three ways to begin a message, each shown as it will stand there.
public final class StartKind implements StepKind<Start> {

    private final StaticTemplates templates = new StaticTemplates();

    @Override
    public JteModel show(Asked asked, Start step) {
        var chosen = asked.run().text(step.code(), ChooseKind.FIELD).reveal();
        var choices = Start.TONES.stream()
                .map(tone -> new Pick(tone, say(asked, step, tone), tone.equals(chosen)))
                .toList();
        return templates.strategyChoose(asked.shell(), new ChooseKind.View(asked.frame(), choices));
    }

    @Override
    public Taken take(Asked asked, Start step) {
        var choice = asked.request().field(ChooseKind.FIELD);
        return Taken.Answer.of(
                Start.TONES.contains(choice) ? Map.of(ChooseKind.FIELD, PersonalText.of(choice)) : Map.of());
    }

    /// The words of one tone, for the support that was chosen.
    static String say(Asked asked, Start step, String tone) {
        var support = asked.run().text(step.support(), ChooseKind.FIELD).reveal();
        var beyond = asked.beyond();
        var kind = !beyond.isEmpty() ? beyond : support.isEmpty() ? "comfort" : support;
        return asked.say(asked.key(step.code() + ".say." + kind + "." + tone));
    }
}
