package app.intact.chart;

import app.intact.chart.CoursePicture.Dot;
import app.intact.chart.CoursePicture.Line;
import java.util.ArrayList;
import java.util.List;

/// How often a no was expected against how often it came, as a figure: drawn narrow and wide, of which the style
/// sheet shows one. `chart/reliability.jte` renders it.
///
/// @param labelledBy the id of the sentence that says what the picture shows
/// @param dot,even what the signs mean
public record ReliabilityChart(String labelledBy, CoursePicture narrow, CoursePicture wide, String dot, String even) {

    private static final double TOP = 32;
    private static final double RADIUS = 7.5;
    private static final double TICK = 6;
    private static final double TO_THE_FIRST_WORDS = 52;
    private static final double BETWEEN_WORDS = 124;
    private static final double TO_THE_WORDS = 36;
    private static final double VOICE_LINE = 24;
    private static final double LINE = 26;

    /// One group of answers; shares are from 0 to 1.
    ///
    /// @param expected the mean chance of a no that was forecast
    /// @param came the share of noes that came
    /// @param low,high where that share likely lies
    /// @param words what a wide picture says beside it: two lines in the voice of the page, and how sure it is
    public record Point(double expected, double came, double low, double high, List<String> words) {
        public Point {
            words = List.copyOf(words);
        }
    }

    /// The words of the picture.
    ///
    /// @param came,expected beside the axes
    public record Texts(String came, String expected, String dot, String even) {}

    private record Plot(String looks, int width, int height, double left, double side) {

        double x(double share) {
            return Scale.round(left + share * side);
        }

        double y(double share) {
            return Scale.round(TOP + (1 - share) * side);
        }
    }

    private static final Plot NARROW = new Plot("narrow", 328, 364, 42, 280);
    private static final Plot WIDE = new Plot("wide", 880, 464, 52, 380);

    /// @param points one or more, in rising order of what was expected
    public static ReliabilityChart of(List<Point> points, Texts texts, String labelledBy) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("no point to draw");
        }
        return new ReliabilityChart(
                labelledBy,
                picture(NARROW, points, texts, List.of()),
                picture(WIDE, points, texts, words(points)),
                texts.dot(),
                texts.even());
    }

    private static CoursePicture picture(Plot plot, List<Point> points, Texts texts, List<Label> beside) {
        var lines = new ArrayList<Line>();
        var labels = new ArrayList<Label>(beside);
        axes(plot, texts, lines, labels);
        lines.add(new Line(plot.x(0), plot.y(0), plot.x(1), plot.y(1), "even"));
        for (var point : points) {
            double x = plot.x(point.expected());
            lines.add(new Line(x, plot.y(point.low()), x, plot.y(point.high()), "whisker"));
        }
        var dots = points.stream()
                .map(point -> new Dot(plot.x(point.expected()), plot.y(point.came()), RADIUS))
                .toList();
        return new CoursePicture(
                plot.looks(), plot.width(), plot.height(), lines, "", "", "", "", dots, List.of(), labels);
    }

    private static void axes(Plot plot, Texts texts, List<Line> lines, List<Label> labels) {
        for (int percent = 0; percent <= 100; percent += 50) {
            double at = percent / 100.0;
            var words = Integer.toString(percent);
            lines.add(new Line(plot.x(0), plot.y(at), plot.x(1), plot.y(at), percent == 0 ? "axis" : "grid"));
            labels.add(new Label(plot.x(0) - 8, plot.y(at) + 5, "end", words));
            lines.add(new Line(plot.x(at), plot.y(0), plot.x(at), plot.y(0) + TICK, "axis"));
            labels.add(new Label(plot.x(at), plot.y(0) + LINE - 2, percent == 100 ? "end" : "mid", words));
        }
        labels.add(new Label(0, TOP - 14, "strong", texts.came()));
        labels.add(new Label(plot.x(1), plot.y(0) + LINE + 19, "strong end", texts.expected()));
    }

    /// Beside the wide picture, the highest chance on top.
    private static List<Label> words(List<Point> points) {
        var labels = new ArrayList<Label>();
        double y = TOP + TO_THE_FIRST_WORDS;
        for (var point : points.reversed()) {
            double line = y;
            for (int i = 0; i < point.words().size(); i++) {
                boolean last = i == point.words().size() - 1;
                labels.add(new Label(
                        WIDE.x(1) + TO_THE_WORDS,
                        line,
                        last ? "" : "voice",
                        point.words().get(i)));
                line += last ? LINE : VOICE_LINE;
            }
            y += BETWEEN_WORDS;
        }
        return labels;
    }
}
