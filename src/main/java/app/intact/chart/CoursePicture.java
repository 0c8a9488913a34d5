package app.intact.chart;

import java.util.List;

/// One drawing of a course at one width, flat and placed: all numbers are in the picture's units, from the top
/// left. Paths are empty where there is nothing to draw.
///
/// @param looks the picture's class, `narrow` or `wide`
/// @param band the 90 % band, closed
/// @param curve the likely course
/// @param joined the ratings joined by a thin line, where there is no curve
/// @param drop the line at which it was half gone
/// @param diamonds one path for each exercise, or for several at one place
public record CoursePicture(
        String looks,
        int width,
        int height,
        List<Line> lines,
        String band,
        String curve,
        String joined,
        String drop,
        List<Dot> dots,
        List<String> diamonds,
        List<Label> labels) {

    /// A straight line and its class in the style sheet.
    public record Line(double x1, double y1, double x2, double y2, String looks) {}

    /// One rating.
    public record Dot(double x, double y, double radius) {}

    public CoursePicture {
        lines = List.copyOf(lines);
        dots = List.copyOf(dots);
        diamonds = List.copyOf(diamonds);
        labels = List.copyOf(labels);
    }
}
