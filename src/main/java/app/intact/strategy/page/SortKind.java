package app.intact.strategy.page;

import app.intact.language.PersonalText;
import app.intact.strategy.Step.Sort;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Each line of what was written before, on one of the piles.
public final class SortKind implements StepKind<Sort> {

    private final StaticTemplates templates = new StaticTemplates();

    /// What the page shows.
    public record View(Frame frame, List<Line> lines) {
        public View {
            lines = List.copyOf(lines);
        }
    }

    /// A line with its piles.
    public record Line(String field, String said, List<Pick> piles) {
        public Line {
            piles = List.copyOf(piles);
        }
    }

    @Override
    public JteModel show(Asked asked, Sort step) {
        var lines = new ArrayList<Line>();
        for (var said : lines(asked, step)) {
            lines.add(new Line("line-" + lines.size(), said, piles(asked, step, said)));
        }
        return templates.strategySort(asked.shell(), new View(asked.frame(), lines));
    }

    private static List<Pick> piles(Asked asked, Sort step, String said) {
        var at = asked.run()
                .answer(step.code())
                .map(_ -> answered(asked, step, said))
                .orElseGet(() -> fromItsSource(asked, step, said));
        return step.piles().stream()
                .map(pile -> new Pick(pile, asked.say(asked.stepKey("pile." + pile)), pile.equals(at)))
                .toList();
    }

    private static String answered(Asked asked, Sort step, String said) {
        return step.piles().stream()
                .filter(pile ->
                        asked.run().text(step.code(), pile).reveal().lines().anyMatch(said::equals))
                .findFirst()
                .orElse("");
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

    /// The lines come back with the form, so that a change in another tab never puts a line on a wrong pile.
    @Override
    public Taken take(Asked asked, Sort step) {
        var texts = new LinkedHashMap<String, PersonalText>();
        for (var pile : step.piles()) {
            var on = new ArrayList<String>();
            for (int i = 0; i < Lines.MOST; i++) {
                if (asked.request().field("line-" + i).equals(pile)) {
                    on.add(asked.request().text("line-" + i + "-said").reveal());
                }
            }
            if (!on.isEmpty()) {
                texts.put(pile, PersonalText.of(String.join("\n", on)));
            }
        }
        return Taken.Answer.of(texts);
    }
}
