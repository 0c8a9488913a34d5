package app.intact.strategy.page;

import app.intact.strategy.Step.Offer;
import app.intact.strategy.Step.Write;
import app.intact.web.Request;
import app.intact.web.Writing;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.Map;

/// A few lines in one's own words.
public final class WriteKind implements StepKind<Write> {

    private static final String FIELD = "text";

    private final Offers offers = new Offers();
    private final StaticTemplates templates = new StaticTemplates();

    /// What the page shows.
    public record View(Frame frame, Writing text) {}

    @Override
    public JteModel show(Asked asked, Write step) {
        return page(asked, step, "");
    }

    private JteModel page(Asked asked, Write step, String slip) {
        var said = asked.typedOr(FIELD, asked.run().text(step.code(), FIELD));
        var offer = said.isBlank() && !asked.request().has(FIELD) ? offers.of(asked, step.offer()) : "";
        var hint = offer.isEmpty() || step.offer() != Offer.FEELING ? "" : asked.say("strategy.offered");
        var text = Writing.area(FIELD, asked.say(asked.stepKey("label")), hint, offer.isEmpty() ? said.reveal() : offer)
                .slipped(slip);
        return templates.strategyWrite(asked.shell(), new View(asked.frame(), text));
    }

    @Override
    public Taken take(Asked asked, Write step) {
        var text = asked.request().text(FIELD);
        int over = text.length() - Request.LONGEST;
        if (over > 0) {
            return new Taken.Slip(page(asked, step, asked.request().words().count("shell.slip.long", over)), true);
        }
        var kept = step.offer() == Offer.FEELING ? Offers.finished(text) : text;
        return Taken.Answer.of(kept.isBlank() ? Map.of() : Map.of(FIELD, kept));
    }
}
