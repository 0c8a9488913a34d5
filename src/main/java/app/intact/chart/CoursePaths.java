package app.intact.chart;

import app.intact.chart.CourseSeries.Likely;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The shapes of a course as SVG path data.
final class CoursePaths {

    private CoursePaths() {}

    static String curve(Frame frame, CourseSeries series) {
        return series.curve().isEmpty() ? "" : "M" + through(frame, series.curve().stream(), Likely::middle);
    }

    static String band(Frame frame, CourseSeries series) {
        if (series.curve().isEmpty()) {
            return "";
        }
        return "M" + through(frame, series.curve().stream(), Likely::high) + " L"
                + through(frame, series.curve().reversed().stream(), Likely::low) + "Z";
    }

    static String joined(Frame frame, CourseSeries series) {
        if (!series.curve().isEmpty() || series.ratings().size() < 2) {
            return "";
        }
        return series.ratings().stream()
                .map(said -> frame.x(said.at()) + " " + frame.y(said.sting().value()))
                .collect(Collectors.joining(" L", "M", ""));
    }

    private static String through(Frame frame, Stream<Likely> points, ToDoubleFunction<Likely> level) {
        return points.map(point -> frame.x(point.at()) + " " + frame.y(level.applyAsDouble(point)))
                .collect(Collectors.joining(" L"));
    }
}
