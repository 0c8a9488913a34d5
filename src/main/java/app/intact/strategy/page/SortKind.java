package app.intact.strategy.page;

import app.intact.strategy.Step.Sort;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/// Each line of what was written before, on one of the piles.
public final class SortKind implements StepKind<Sort> {

    private final StaticTemplates templates = new StaticTemplates();

    /// What the page shows.
    public record View(Frame frame, List<Piles.Line> lines) {
        public View {
            lines = List.copyOf(lines);
        }
    }

    @Override
    public JteModel show(Asked asked, Sort step) {
        var laid = lines(asked, step).stream()
                .map(said -> new Piles.Laid(said, fromItsSource(asked, step, said)))
                .toList();
        return templates.strategySort(
                asked.shell(), new View(asked.frame(), piles(step).show(asked, laid)));
    }

    private static Piles piles(Sort step) {
        return new Piles(step.code(), step.piles(), Lines.MOST);
    }

    /// Where a line lies at first: on the pile of the answer it was written in.
    private static String fromItsSource(Asked asked, Sort step, String said) {
        for (int i = 0; i < Math.min(step.sources().size(), step.piles().size()); i++) {
            var text = asked.run().text(step.sources().get(i), "text");
            if (text.reveal().contains(said)) {
                return step.piles().get(i);
            }
        }
        return "";
    }

    private static List<String> lines(Asked asked, Sort step) {
        return Lines.of(step.sources().stream()
                .map(source -> asked.run().text(source, "text"))
                .toList());
    }

    @Override
    public Taken take(Asked asked, Sort step) {
        return Taken.Answer.of(piles(step).take(asked));
    }
}
