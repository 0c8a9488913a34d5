package app.intact.strategy.page;

import app.intact.strategy.Step.Message;
import app.intact.strategy.Step.Start;
import app.intact.web.Request;
import app.intact.web.Writing;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;

/// A message in the person's own words. It is begun as they chose; a beginning that was left as it was follows another
/// choice.
public final class MessageKind implements StepKind<Message> {

    static final String FIELD = "text";

    private final StaticTemplates templates = new StaticTemplates();

    @Override
    public JteModel show(Asked asked, Message step) {
        return page(asked, step, "");
    }

    private JteModel page(Asked asked, Message step, String slip) {
        var kept = asked.run().text(step.code(), FIELD).reveal();
        var begun = asked.exercise()
                .step(step.start())
                .filter(Start.class::isInstance)
                .map(Start.class::cast)
                .map(start -> beginnings(asked, start))
                .orElse(List.of());
        var chosen = Start.TONES.indexOf(
                asked.run().text(step.start(), ChooseKind.FIELD).reveal());
        boolean asBegun = kept.isBlank() || begun.contains(kept);
        var said = asBegun && chosen >= 0 ? begun.get(chosen) : kept;
        var text = Writing.area(
                        FIELD,
                        asked.say(asked.stepKey("label")),
                        "",
                        asked.request().has(FIELD) ? asked.request().text(FIELD).reveal() : said)
                .rows(5)
                .slipped(slip);
        return templates.strategyWrite(asked.shell(), new WriteKind.View(asked.frame(), text, List.of(), null));
    }

    private static List<String> beginnings(Asked asked, Start start) {
        return Start.TONES.stream()
                .map(tone -> StartKind.say(asked, start, tone))
                .toList();
    }

    @Override
    public Taken take(Asked asked, Message step) {
        var text = asked.request().text(FIELD);
        int over = text.length() - Request.LONGEST;
        if (over > 0) {
            return new Taken.Slip(page(asked, step, asked.request().words().count("shell.slip.long", over)), true);
        }
        return Taken.Answer.of(text.isBlank() ? Map.of() : Map.of(FIELD, text));
    }
}
