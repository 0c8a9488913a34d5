package app.intact.strategy.page;

import app.intact.language.PersonalText;
import app.intact.strategy.Step.Mark;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;

/// Some of the lines of an earlier answer, ticked.
public final class MarkKind implements StepKind<Mark> {

    private static final String FIELD = "mark";

    private final StaticTemplates templates = new StaticTemplates();

    /// What the page shows.
    public record View(Frame frame, List<Tick> lines) {
        public View {
            lines = List.copyOf(lines);
        }
    }

    /// A line of theirs.
    public record Tick(String said, boolean ticked) {}

    @Override
    public JteModel show(Asked asked, Mark step) {
        var marked = Answers.of(asked, step.code());
        var lines = Answers.of(asked, step.source()).stream()
                .map(line -> new Tick(line, marked.contains(line)))
                .toList();
        return templates.strategyMark(asked.shell(), new View(asked.frame(), lines));
    }

    /// The lines themselves come back with the form, so that a change in another tab never marks a wrong
    /// one. None ticked is an answer.
    @Override
    public Taken take(Asked asked, Mark step) {
        var there = Answers.of(asked, step.source());
        var marked = asked.request().fields(FIELD).stream()
                .map(Answers::line)
                .filter(there::contains)
                .distinct()
                .toList();
        return Taken.Answer.of(Map.of("marked", PersonalText.of(String.join("\n", marked))));
    }
}
