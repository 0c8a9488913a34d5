package app.intact.strategy.page;

import app.intact.chart.LifeMap;
import app.intact.language.PersonalText;
import app.intact.strategy.Step;
import java.util.LinkedHashSet;
import java.util.List;

/// What earlier steps of a run hold, in lines.
final class Answers {

    /// The longest line that is gathered. Our choice: a line, not a page.
    static final int LONGEST_LINE = 200;

    private Answers() {}

    /// The lines of an earlier step: what was written as one, what was gathered or marked as several.
    static List<String> of(Asked asked, String step) {
        return asked.exercise()
                .step(step)
                .map(it -> switch (it) {
                    case Step.Write write -> whole(asked.run().text(write.code(), "text"));
                    case Step.Gather gather -> lines(asked.run().text(gather.code(), "lines"));
                    case Step.Mark mark -> lines(asked.run().text(mark.code(), "marked"));
                    case Step.Wins wins -> each(asked, wins.code());
                    case Step.Message message -> whole(asked.run().text(message.code(), "text"));
                    case Step.Sort _, Step.Choose _, Step.Pair _, Step.Wait _, Step.Share _, Step.Plan _ ->
                        List.<String>of();
                    case Step.Person _, Step.Start _, Step.Send _, Step.Doors _, Step.Part _ -> List.<String>of();
                    case Step.Paste paste -> whole(asked.run().text(paste.code(), "text"));
                    case Step.Sift _, Step.Idea _, Step.Park _, Step.If _ -> List.<String>of();
                })
                .orElse(List.of());
    }

    private static List<String> each(Asked asked, String step) {
        return asked.run().answer(step).stream()
                .flatMap(answer -> answer.texts().values().stream())
                .map(text -> text.reveal().strip())
                .toList();
    }

    private static List<String> whole(PersonalText text) {
        return text.isBlank() ? List.of() : List.of(text.reveal().strip());
    }

    static List<String> lines(PersonalText text) {
        return text.reveal().lines().filter(line -> !line.isBlank()).toList();
    }

    /// One line of a form: no line ends, no space around it.
    static String line(String typed) {
        return typed.replaceAll("\\R", " ").strip();
    }

    /// The lines that a mark says were not touched.
    static List<String> untouched(Asked asked, Step.Mark mark) {
        var marked = of(asked, mark.code());
        return switch (mark.sense()) {
            case LEFT_ALONE -> marked;
            case REACHED ->
                of(asked, mark.source()).stream()
                        .filter(line -> !marked.contains(line))
                        .toList();
        };
    }

    /// True once a mark was answered, be it with none.
    static boolean isMarked(Asked asked, Step.Mark mark) {
        return asked.run()
                .answer(mark.code())
                .filter(answer -> answer.texts().containsKey("marked"))
                .isPresent();
    }

    /// The lines of a mark's source, with those that were reached.
    static LifeMap map(Asked asked, Step.Mark mark) {
        var marked = of(asked, mark.code());
        var places = new LinkedHashSet<>(of(asked, mark.source()))
                .stream()
                        .map(line -> new LifeMap.Place(
                                line,
                                marked.contains(line),
                                asked.say(marked.contains(line) ? "strategy.map.reached" : "strategy.map.whole")))
                        .toList();
        long whole = places.stream().filter(place -> !place.reached()).count();
        var says = whole == 0 ? "strategy.map.says.none" : "strategy.map.says";
        var words = asked.request().words();
        return new LifeMap(words.say(says, "n", whole, "all", places.size()), places);
    }
}
