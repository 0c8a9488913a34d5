package app.intact.chart;

import app.intact.chart.CoursePicture.Dot;
import app.intact.chart.CoursePicture.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Draws one course at one width.
final class CourseDrawing {

    private static final double TO_THE_FIRST_LANE = 76;
    private static final double BETWEEN_LANES = 52;
    private static final double LANE_NAME = 18;
    private static final double MARK = 6;
    private static final double BELOW_A_LANE = 10;
    private static final double BELOW_THE_AXIS = 34;
    private static final int MANY = 20;

    private final Frame frame;
    private final CourseSeries series;
    private final CourseTexts texts;
    private final List<Line> lines = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private List<String> diamonds = List.of();
    private double lane;

    CourseDrawing(Frame frame, CourseSeries series, CourseTexts texts) {
        this.frame = frame;
        this.series = series;
        this.texts = texts;
        this.lane = frame.size().floor + TO_THE_FIRST_LANE;
    }

    CoursePicture picture() {
        levels();
        times();
        replays();
        exercises();
        var half = HalfGone.in(frame, series, texts);
        half.ifPresent(found -> labels.addAll(found.labels()));
        boolean hasLanes = lane > frame.size().floor + TO_THE_FIRST_LANE;
        double bottom = hasLanes ? lane - BETWEEN_LANES + BELOW_A_LANE : frame.size().floor + BELOW_THE_AXIS;
        return new CoursePicture(
                frame.size().name().toLowerCase(Locale.ROOT),
                (int) frame.size().width,
                (int) bottom,
                lines,
                CoursePaths.band(frame, series),
                CoursePaths.curve(frame, series),
                CoursePaths.joined(frame, series),
                half.map(HalfGone::drop).orElse(""),
                dots(),
                diamonds,
                labels);
    }

    private void levels() {
        for (int level = 0; level <= 100; level += 25) {
            double y = frame.y(level);
            lines.add(new Line(frame.size().left, y, frame.size().right, y, level == 0 ? "axis" : "grid"));
            labels.add(new Label(frame.size().left - 8, y + 5, "end", Integer.toString(level)));
        }
        labels.add(new Label(0, 16, "strong", texts.sting()));
    }

    private void times() {
        for (var tick : Ticks.along(frame, texts)) {
            lines.add(new Line(tick.x(), frame.size().floor, tick.x(), frame.size().floor + MARK, "axis"));
            labels.add(tick);
        }
    }

    private List<Dot> dots() {
        double radius = series.ratings().size() > MANY ? 4.5 : 6;
        return series.ratings().stream()
                .map(said -> new Dot(frame.x(said.at()), frame.y(said.sting().value()), radius))
                .toList();
    }

    private void replays() {
        if (series.replays().isEmpty()) {
            return;
        }
        double y = lane(texts.replays());
        for (var replay : series.replays()) {
            double x = frame.x(replay);
            lines.add(new Line(x, y - MARK, x, y + MARK, "tickmark"));
        }
    }

    private void exercises() {
        if (series.exercises().isEmpty()) {
            return;
        }
        var marks = Tries.on(frame, series, lane(texts.exercises()));
        diamonds = marks.stream().map(Tries.Mark::diamond).toList();
        marks.forEach(mark -> labels.add(mark.number()));
    }

    /// Draws an empty lane with its name above it, and says where its line is.
    private double lane(String name) {
        double y = lane;
        lane += BETWEEN_LANES;
        lines.add(new Line(frame.size().left, y, frame.size().right, y, "grid"));
        labels.add(new Label(0, y - LANE_NAME, "", name));
        return y;
    }
}
