package app.intact.strategy.page;

import app.intact.rejection.RejectionEvent;
import app.intact.strategy.Step.Pair;
import app.intact.strategy.page.Sentences.Before;
import app.intact.strategy.page.Sentences.Both;
import app.intact.strategy.page.Sentences.Lacking;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// *Notice the difference*, as a step of an exercise.
public final class PairKind implements StepKind<Pair> {

    private final StaticTemplates templates = new StaticTemplates();

    /// What the page shows.
    public record View(Frame frame, Sentences.View pair) {}

    @Override
    public JteModel show(Asked asked, Pair step) {
        return page(asked, step, false);
    }

    private JteModel page(Asked asked, Pair step, boolean sent) {
        var pair = Sentences.view(
                asked.request(),
                before(asked, step, Sentences.CONCLUSION, step.conclusion()),
                before(asked, step, Sentences.FEELING, step.feeling()),
                sent);
        return templates.strategyPair(asked.shell(), new View(asked.frame(), pair));
    }

    private static Before before(Asked asked, Pair step, String name, String source) {
        var kept = asked.run().text(step.code(), name);
        var sting = asked.run()
                .answer(step.code())
                .flatMap(it -> Optional.ofNullable(it.ratings().get(name)));
        return new Before(kept.isBlank() ? asked.run().text(source, "text") : kept, sting);
    }

    @Override
    public Taken take(Asked asked, Pair step) {
        return switch (Sentences.read(asked.request())) {
            case Lacking(var losesWords) -> new Taken.Slip(page(asked, step, true), losesWords);
            case Both both ->
                new Taken.Answer(
                        Map.of(Sentences.CONCLUSION, both.conclusion(), Sentences.FEELING, both.feeling()),
                        Map.of(
                                Sentences.CONCLUSION, both.stingOfConclusion(),
                                Sentences.FEELING, both.stingOfFeeling()),
                        asked.rejection()
                                .map(it -> List.<RejectionEvent>of(both.about(it.id(), asked.request())))
                                .orElse(List.of()));
        };
    }
}
