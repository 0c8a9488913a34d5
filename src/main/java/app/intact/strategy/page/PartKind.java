package app.intact.strategy.page;

import app.intact.language.PersonalText;
import app.intact.rejection.Kind;
import app.intact.rejection.Rejection;
import app.intact.strategy.Step.Part;
import app.intact.win.Area;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A part of life. The one that fits the kind of the rejection is chosen at first.
public final class PartKind implements StepKind<Part> {

    private final StaticTemplates templates = new StaticTemplates();

    @Override
    public JteModel show(Asked asked, Part step) {
        var chosen = Area.of(asked.run().text(step.code(), ChooseKind.FIELD).reveal())
                .or(() -> asked.rejection().flatMap(Rejection::kind).flatMap(PartKind::areaOf));
        var choices = Stream.of(Area.values())
                .map(area -> new Pick(
                        area.code(),
                        asked.say("win.area." + area.code()),
                        chosen.filter(area::equals).isPresent()))
                .toList();
        return templates.strategyPart(asked.shell(), new ChooseKind.View(asked.frame(), choices));
    }

    private static Optional<Area> areaOf(Kind kind) {
        return switch (kind) {
            case JOB, PITCH -> Optional.of(Area.WORK);
            case DATE -> Optional.of(Area.LOVE);
            case FRIENDS, FAVOUR -> Optional.of(Area.FRIENDS);
            case MANUSCRIPT -> Optional.of(Area.MAKING);
            case GRANT -> Optional.of(Area.LEARNING);
            case OTHER -> Optional.empty();
        };
    }

    @Override
    public Taken take(Asked asked, Part step) {
        var choice = asked.request().field(ChooseKind.FIELD);
        return Taken.Answer.of(
                Area.of(choice).isPresent() ? Map.of(ChooseKind.FIELD, PersonalText.of(choice)) : Map.of());
    }
}
