package app.intact.chart;

import app.intact.chart.Frame.Size;

/// The course of one rejection as a figure: drawn narrow and wide, of which the style sheet shows one, and the
/// signs explained below. `chart/course.jte` renders it.
///
/// @param labelledBy the id of the sentence that says what the picture shows
public record CourseChart(
        String labelledBy,
        CoursePicture narrow,
        CoursePicture wide,
        CourseTexts.Key key,
        boolean hasCurve,
        boolean hasReplays,
        boolean hasExercises) {

    /// The chart of a series with at least one rating.
    public static CourseChart of(CourseSeries series, CourseTexts texts, String labelledBy) {
        if (series.ratings().isEmpty()) {
            throw new IllegalArgumentException("no rating to draw");
        }
        return new CourseChart(
                labelledBy,
                new CourseDrawing(Frame.of(Size.NARROW, series), series, texts).picture(),
                new CourseDrawing(Frame.of(Size.WIDE, series), series, texts).picture(),
                texts.key(),
                !series.curve().isEmpty(),
                !series.replays().isEmpty(),
                !series.exercises().isEmpty());
    }
}
