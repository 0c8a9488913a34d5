package app.intact.strategy.page;

import app.intact.chart.LifeMap;
import app.intact.language.PersonalText;
import app.intact.strategy.Step;
import app.intact.strategy.Step.Offer;
import app.intact.strategy.Step.Write;
import app.intact.web.Request;
import app.intact.web.Writing;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A few lines in one's own words.
public final class WriteKind implements StepKind<Write> {

    private static final String FIELD = "text";

    private final Offers offers = new Offers();
    private final StaticTemplates templates = new StaticTemplates();

    /// What the page shows.
    ///
    /// @param shown lines of an earlier step, over the field
    /// @param map the same as a map, where they are one
    public record View(
            Frame frame,
            Writing text,
            List<String> shown,
            @Nullable LifeMap map) {
        public View {
            shown = List.copyOf(shown);
        }
    }

    @Override
    public JteModel show(Asked asked, Write step) {
        return page(asked, step, "");
    }

    private JteModel page(Asked asked, Write step, String slip) {
        var said = asked.typedOr(FIELD, asked.run().text(step.code(), FIELD));
        var offer = said.isBlank() && !asked.request().has(FIELD) ? offers.of(asked, step) : "";
        var hint = offer.isEmpty() || !isMade(step) ? "" : asked.say("strategy.offered");
        var text = Writing.area(FIELD, asked.say(asked.stepKey("label")), hint, offer.isEmpty() ? said.reveal() : offer)
                .slipped(slip);
        var mapped = asked.exercise()
                .step(step.shows())
                .filter(Step.Mark.class::isInstance)
                .map(Step.Mark.class::cast)
                .filter(mark -> mark.sense() == Step.Sense.REACHED && Answers.isMarked(asked, mark));
        return templates.strategyWrite(
                asked.shell(),
                new View(
                        asked.frame(),
                        text,
                        mapped.isPresent() ? List.of() : Answers.of(asked, step.shows()),
                        mapped.map(mark -> Answers.map(asked, mark)).orElse(null)));
    }

    /// True where the offer is put together, not copied.
    private static boolean isMade(Write step) {
        return step.offer() == Offer.FEELING || step.offer() == Offer.UNTOUCHED;
    }

    @Override
    public Taken take(Asked asked, Write step) {
        var text = asked.request().text(FIELD);
        int over = text.length() - Request.LONGEST;
        if (over > 0) {
            return new Taken.Slip(page(asked, step, asked.request().words().count("shell.slip.long", over)), true);
        }
        var kept = step.offer() == Offer.FEELING
                ? Offers.finished(text)
                : offers.isStillOpen(asked, step, text) ? PersonalText.NONE : text;
        return Taken.Answer.of(kept.isBlank() ? Map.of() : Map.of(FIELD, kept));
    }
}
