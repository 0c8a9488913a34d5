package app.intact.chart;

import app.intact.chart.Frame.Size;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The dotted line at which it was half gone, with its words above the band beside it. Where the words do not
/// fit there is no line either: it would be a riddle, and the sentence over the picture says the same.
record HalfGone(String drop, List<Label> labels) {

    private static final double LINE_HEIGHT = 23;
    private static final double ASCENT = 16;
    private static final double DESCENT = 5;
    private static final double BESIDE = 10;
    private static final double CLEAR = 8;
    private static final double HIGHEST = Frame.TOP - ASCENT / 2;

    static Optional<HalfGone> in(Frame frame, CourseSeries series, CourseTexts texts) {
        if (series.halfGone().isEmpty()
                || series.curve().isEmpty()
                || texts.halfGone().isEmpty()) {
            return Optional.empty();
        }
        double x = frame.x(series.halfGone().get());
        return layouts(frame.size(), texts.halfGone()).stream()
                .flatMap(lines -> sides(x, lines).flatMap(side -> beside(frame, series, lines, side).stream()))
                .findFirst();
    }

    /// The ways to set the words, the widest first.
    private static List<List<String>> layouts(Size size, List<String> words) {
        return switch (size) {
            case WIDE -> List.of(List.of(String.join(" ", words)));
            case NARROW -> List.of(wrapped(words, 20), wrapped(words, 16));
        };
    }

    private static Stream<Side> sides(double x, List<String> lines) {
        double width = lines.stream().mapToDouble(Box::widthOfVoice).max().orElseThrow();
        return Stream.of(
                new Side(x, x + BESIDE, x + BESIDE + width, "voice"),
                new Side(x, x - BESIDE - width, x - BESIDE, "voice end"));
    }

    private static List<String> wrapped(List<String> lines, int longest) {
        var wrapped = new ArrayList<String>();
        for (var line : lines) {
            var words = new ArrayDeque<>(List.of(line.split(" ")));
            var filled = new StringBuilder(words.removeFirst());
            for (var word : words) {
                if (filled.length() + 1 + word.length() > longest) {
                    wrapped.add(filled.toString());
                    filled.setLength(0);
                    filled.append(word);
                } else {
                    filled.append(' ').append(word);
                }
            }
            wrapped.add(filled.toString());
        }
        return wrapped;
    }

    /// One side of the line, the room the words take there, and the class that aligns them to it.
    private record Side(double line, double left, double right, String looks) {

        double anchor() {
            return Scale.round(left > line ? left : right);
        }
    }

    private static Optional<HalfGone> beside(Frame frame, CourseSeries series, List<String> lines, Side side) {
        double height = ASCENT + DESCENT + LINE_HEIGHT * (lines.size() - 1);
        double top = highestBelow(frame, series, side) - CLEAR - height;
        if (side.left() < frame.size().left || side.right() > frame.size().width || top < HIGHEST) {
            return Optional.empty();
        }
        var labels = new ArrayList<Label>();
        for (int i = 0; i < lines.size(); i++) {
            labels.add(
                    new Label(side.anchor(), Scale.round(top + ASCENT + i * LINE_HEIGHT), side.looks(), lines.get(i)));
        }
        return Optional.of(
                new HalfGone("M" + side.line() + " " + Scale.round(top) + " V" + frame.size().floor, labels));
    }

    /// The top of what is drawn under the words: the band's upper edge, and the dots.
    private static double highestBelow(Frame frame, CourseSeries series, Side side) {
        double from = Math.min(side.left(), side.line());
        double to = Math.max(side.right(), side.line());
        double band = Math.min(bandTop(frame, series, from), bandTop(frame, series, to));
        double dots = series.ratings().stream()
                .filter(said -> frame.x(said.at()) > from - CLEAR && frame.x(said.at()) < to + CLEAR)
                .mapToDouble(said -> frame.y(said.sting().value()) - CLEAR)
                .min()
                .orElse(frame.size().floor);
        return Math.min(band, dots);
    }

    private static double bandTop(Frame frame, CourseSeries series, double x) {
        double before = frame.x(series.curve().getFirst().at());
        double height = frame.y(series.curve().getFirst().high());
        for (var point : series.curve()) {
            double here = frame.x(point.at());
            double level = frame.y(point.high());
            if (here >= x) {
                return here <= before ? level : height + (level - height) * (x - before) / (here - before);
            }
            before = here;
            height = level;
        }
        return frame.size().floor;
    }
}
