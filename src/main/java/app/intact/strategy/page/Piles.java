package app.intact.strategy.page;

import app.intact.language.PersonalText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Lines with the piles they can lie on, as two kinds of step show them and take them back.
///
/// @param step the code of the step
/// @param names of the piles, in order
/// @param most the most lines on one page
public record Piles(String step, List<String> names, int most) {

    public Piles {
        names = List.copyOf(names);
    }

    /// A line, and the pile it lies on before anybody moved it.
    record Laid(String said, String pile) {}

    /// A line with its piles.
    public record Line(String field, String said, List<Pick> piles) {
        public Line {
            piles = List.copyOf(piles);
        }
    }

    List<Line> show(Asked asked, List<Laid> laid) {
        var lines = new ArrayList<Line>();
        boolean answered = asked.run().answer(step).isPresent();
        for (var line : laid) {
            var at = answered ? answered(asked, line.said()) : line.pile();
            lines.add(new Line("line-" + lines.size(), line.said(), picks(asked, at)));
        }
        return lines;
    }

    private List<Pick> picks(Asked asked, String at) {
        return names.stream()
                .map(pile -> new Pick(pile, asked.say(asked.stepKey("pile." + pile)), pile.equals(at)))
                .toList();
    }

    private String answered(Asked asked, String said) {
        return names.stream()
                .filter(pile -> asked.run().text(step, pile).reveal().lines().anyMatch(said::equals))
                .findFirst()
                .orElse("");
    }

    /// The lines come back with the form, so that a change in another tab never puts a line on a wrong pile.
    Map<String, PersonalText> take(Asked asked) {
        var texts = new LinkedHashMap<String, PersonalText>();
        for (var pile : names) {
            var on = new ArrayList<String>();
            for (int i = 0; i < most; i++) {
                if (asked.request().field("line-" + i).equals(pile)) {
                    on.add(asked.request().text("line-" + i + "-said").reveal());
                }
            }
            if (!on.isEmpty()) {
                texts.put(pile, PersonalText.of(String.join("\n", on)));
            }
        }
        return texts;
    }
}
