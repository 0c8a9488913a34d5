package app.intact.chart;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The words in a picture of a course, already in the person's language.
///
/// @param halfGone the label at the half-gone line, one entry for each line of it on a narrow screen; empty
///      where none
public record CourseTexts(
        String sting, String replays, String exercises, Map<Tick, String> ticks, Key key, List<String> halfGone) {

    /// The words beside the signs under the picture.
    public record Key(String said, String likely, String replay, String exercise) {}

    public CourseTexts {
        ticks = Map.copyOf(ticks);
        halfGone = List.copyOf(halfGone);
    }

    /// The words of this room, by a lookup of `chart.` keys.
    public static CourseTexts of(UnaryOperator<String> wording, List<String> halfGone) {
        var ticks = new EnumMap<Tick, String>(Tick.class);
        for (var tick : Tick.values()) {
            ticks.put(tick, wording.apply(tick.key()));
        }
        return new CourseTexts(
                wording.apply("chart.course.sting"),
                wording.apply("chart.course.replays"),
                wording.apply("chart.course.exercises"),
                ticks,
                new Key(
                        wording.apply("chart.key.said"),
                        wording.apply("chart.key.likely"),
                        wording.apply("chart.key.replay"),
                        wording.apply("chart.key.exercise")),
                halfGone);
    }
}
