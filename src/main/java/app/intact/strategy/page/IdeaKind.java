package app.intact.strategy.page;

import app.intact.language.PersonalText;
import app.intact.rejection.ReplayTimes;
import app.intact.strategy.Step.Idea;
import app.intact.web.Request;
import app.intact.web.Writing;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// One of a few ideas, or one's own. At night nobody is sent out, or to the stove.
public final class IdeaKind implements StepKind<Idea> {

    private static final String FIELD = "text";
    private static final String PICKED = "idea";

    private final StaticTemplates templates = new StaticTemplates();

    /// What the page shows.
    public record View(Frame frame, List<Pick> ideas, Writing own) {
        public View {
            ideas = List.copyOf(ideas);
        }
    }

    @Override
    public JteModel show(Asked asked, Idea step) {
        return page(asked, step, "");
    }

    private JteModel page(Asked asked, Idea step, String slip) {
        var request = asked.request();
        var zone = asked.shell().times().zone();
        var ideas = words(asked, ReplayTimes.isNight(request.now(), zone) ? "ideas.night" : "ideas");
        var kept = asked.run().text(step.code(), FIELD).reveal();
        var picked = request.has(FIELD) ? request.field(PICKED) : kept;
        var own = request.has(FIELD) ? request.field(FIELD) : ideas.contains(kept) ? "" : kept;
        return templates.strategyIdea(
                asked.shell(),
                new View(
                        asked.frame(),
                        ideas.stream()
                                .map(idea -> new Pick(idea, idea, idea.equals(picked)))
                                .toList(),
                        Writing.line(FIELD, asked.say(asked.stepKey("own")), "", own)
                                .slipped(slip)));
    }

    private static List<String> words(Asked asked, String element) {
        return asked.request().words().list(asked.stepKey(element));
    }

    @Override
    public Taken take(Asked asked, Idea step) {
        var request = asked.request();
        var own = request.text(FIELD);
        int over = own.length() - Request.LONGEST;
        if (over > 0) {
            return new Taken.Slip(page(asked, step, request.words().count("shell.slip.long", over)), true);
        }
        if (!own.isBlank()) {
            return Taken.Answer.of(Map.of(FIELD, own));
        }
        // A page shown before ten may be sent after it.
        return Stream.of("ideas", "ideas.night")
                .flatMap(element -> words(asked, element).stream())
                .filter(request.field(PICKED)::equals)
                .findFirst()
                .<Taken>map(idea -> Taken.Answer.of(Map.of(FIELD, PersonalText.of(idea))))
                .orElseGet(() -> new Taken.Slip(page(asked, step, asked.say(asked.stepKey("none"))), false));
    }
}
