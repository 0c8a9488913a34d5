package app.intact.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The named times under the axis: as many as fit without touching, the check-in times first.
final class Ticks {

    private static final double GAP = 10;
    private static final double BELOW_THE_AXIS = 24;

    private record Placed(double x, Box box, Label label) {}

    private Ticks() {}

    static List<Label> along(Frame frame, CourseTexts texts) {
        var placed = new ArrayList<Placed>();
        for (var tick : Tick.values()) {
            if (!tick.isOn(frame.length())) {
                continue;
            }
            var candidate = place(frame, frame.x(tick.after()), texts.ticks().getOrDefault(tick, ""));
            if (placed.stream().noneMatch(other -> other.box().overlaps(candidate.box()))) {
                placed.add(candidate);
            }
        }
        return placed.stream()
                .sorted(Comparator.comparingDouble(Placed::x))
                .map(Placed::label)
                .toList();
    }

    /// In the middle under its time, or ending at the picture's edge where that would cut it.
    private static Placed place(Frame frame, double x, String text) {
        double width = Box.widthOf(text);
        double baseline = frame.size().floor + BELOW_THE_AXIS;
        boolean cut = x + width / 2 > frame.size().width;
        double right = cut ? x : x + width / 2;
        var box = new Box(right - width - GAP / 2, baseline - 12, right + GAP / 2, baseline + 4);
        return new Placed(x, box, new Label(x, baseline, cut ? "end" : "mid", text));
    }
}
