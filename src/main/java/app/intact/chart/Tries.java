package app.intact.chart;

import java.util.ArrayList;
import java.util.List;

/// The exercises on their lane: a diamond with its number, or several at one place as "2–4".
final class Tries {

    private static final double HALF = 8;
    private static final double TO_THE_NUMBER = 13;
    private static final double GAP = 4;

    /// A diamond and its number, once placed.
    private record Group(double x, int first, int last, double edge) {

        String text() {
            return first == last ? Integer.toString(first) : first + "–" + last;
        }

        boolean isNumberedBefore() {
            return x + TO_THE_NUMBER + Box.widthOf(text()) > edge;
        }

        double left() {
            return isNumberedBefore() ? x - TO_THE_NUMBER - Box.widthOf(text()) : x - HALF;
        }

        double right() {
            return isNumberedBefore() ? x + HALF : x + TO_THE_NUMBER + Box.widthOf(text());
        }

        Group with(Group next) {
            return new Group(x, first, next.last, edge);
        }
    }

    private Tries() {}

    /// The diamonds on a lane whose line is at `y`.
    static List<Mark> on(Frame frame, CourseSeries series, double y) {
        var groups = new ArrayList<Group>();
        for (int i = 0; i < series.exercises().size(); i++) {
            var group = new Group(frame.x(series.exercises().get(i)), i + 1, i + 1, frame.size().width);
            while (!groups.isEmpty() && group.left() < groups.getLast().right() + GAP) {
                group = groups.removeLast().with(group);
            }
            groups.add(group);
        }
        return groups.stream().map(group -> mark(group, y)).toList();
    }

    private static Mark mark(Group group, double y) {
        var diamond = "M" + group.x() + " " + Scale.round(y - HALF) + " l8 8 l-8 8 l-8 -8Z";
        var label = group.isNumberedBefore()
                ? new Label(Scale.round(group.x() - TO_THE_NUMBER), y + 5, "strong end", group.text())
                : new Label(Scale.round(group.x() + TO_THE_NUMBER), y + 5, "strong", group.text());
        return new Mark(diamond, label);
    }

    /// A diamond's path and its number.
    record Mark(String diamond, Label number) {}
}
