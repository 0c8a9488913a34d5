package app.intact.recovery.page;

import app.intact.chart.ChartTable;
import app.intact.chart.CourseChart;
import app.intact.chart.CourseSeries;
import app.intact.chart.CourseTexts;
import app.intact.quantity.Intensity;
import app.intact.recovery.Course;
import app.intact.recovery.CourseSentence;
import app.intact.recovery.Likely;
import app.intact.recovery.Rating;
import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionEvent.StingRated;
import app.intact.web.Shell;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The course of one rejection, worded and drawn.
///
/// @param says a sentence, always there
/// @param howSure what it rests on, "" without a rating
/// @param chart nothing without a rating
public record CourseView(
        String says,
        String howSure,
        @Nullable CourseChart chart,
        @Nullable ChartTable table) {

    private static final String SAYS = "course-says";

    static CourseView of(Rejection rejection, List<CoursePage.Tried.Row> tried, Shell shell) {
        var ratings = ratings(rejection);
        var course = Course.of(rejection.toldAt(), ratings);
        var says = worded(CourseSentence.says(course), shell);
        if (ratings.isEmpty()) {
            return new CourseView(says, "", null, null);
        }
        var label = course instanceof Course.Fitted fitted && fitted.isHalfGone()
                ? List.of(worded(CourseSentence.label(fitted), shell).split("\\|", -1))
                : List.<String>of();
        var series = new CourseSeries(
                rejection.toldAt(),
                ratings.stream()
                        .map(r -> new CourseSeries.Said(r.at(), r.sting()))
                        .toList(),
                curve(course),
                halfGone(course),
                rejection.replays(),
                tried.stream().map(CoursePage.Tried.Row::at).toList());
        return new CourseView(
                says,
                worded(CourseSentence.howSure(course), shell),
                CourseChart.of(series, CourseTexts.of(shell::say, label), SAYS),
                table(rejection, course, tried, shell));
    }

    /// The sting as first told, and every rating since.
    private static List<Rating> ratings(Rejection rejection) {
        var ratings = new ArrayList<Rating>();
        rejection.firstSting().ifPresent(sting -> ratings.add(new Rating(rejection.toldAt(), sting)));
        rejection.ratings().forEach(rated -> ratings.add(new Rating(rated.at(), rated.sting())));
        return ratings;
    }

    private static List<CourseSeries.Likely> curve(Course course) {
        return course instanceof Course.Fitted fitted
                ? fitted.curve().stream()
                        .map(p -> new CourseSeries.Likely(p.at(), p.low(), p.middle(), p.high()))
                        .toList()
                : List.of();
    }

    private static Optional<Instant> halfGone(Course course) {
        return course instanceof Course.Fitted fitted && fitted.isHalfGone()
                ? Optional.of(
                        fitted.ratings().getFirst().at().plus(fitted.halfLife().middle()))
                : Optional.empty();
    }

    private static String worded(CourseSentence sentence, Shell shell) {
        var named = new ArrayList<Object>();
        sentence.values(shell::say).forEach((name, value) -> {
            named.add(name);
            named.add(value);
        });
        return capitalised(shell.say(sentence.key(), named.toArray()));
    }

    private static String capitalised(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(Locale.ENGLISH) + sentence.substring(1);
    }

    private record Line(Instant at, String said, String beside) {}

    private static ChartTable table(Rejection rejection, Course course, List<CoursePage.Tried.Row> tried, Shell shell) {
        var lines = new ArrayList<Line>();
        rejection
                .firstSting()
                .ifPresent(s -> lines.add(new Line(rejection.toldAt(), number(s), shell.say("recovery.page.told"))));
        rejection
                .ratings()
                .forEach(rated -> lines.add(new Line(rated.at(), number(rated.sting()), beside(rated, shell))));
        rejection.replays().forEach(at -> lines.add(new Line(at, "–", shell.say("recovery.page.replay"))));
        tried.forEach(row -> lines.add(new Line(row.at(), "–", row.title())));
        lines.sort(Comparator.comparing(Line::at));
        boolean fitted = course instanceof Course.Fitted;
        return new ChartTable(
                shell.say("chart.table.summary"),
                shell.say(fitted ? "chart.table.caption" : "chart.table.caption.plain"),
                shell.say("chart.table.when"),
                shell.say("chart.table.said"),
                fitted ? shell.say("chart.table.likely") : "",
                shell.say("chart.table.beside"),
                lines.stream()
                        .map(line -> new ChartTable.Row(
                                shell.times().brief(line.at()), line.said(), likely(course, line.at()), line.beside()))
                        .toList());
    }

    private static String number(Intensity sting) {
        return Integer.toString(sting.value());
    }

    private static String beside(StingRated rated, Shell shell) {
        var occasion = shell.say("recovery.page.rated."
                + rated.occasion().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var replay = rated.replay();
        return replay == null || replay.value() == 0
                ? occasion
                : occasion + ", " + shell.say("recovery.page.replayed." + (replay.isAtLeast(75) ? "much" : "some"));
    }

    /// The likely sting at a moment the curve covers, between its two nearest points.
    private static String likely(Course course, Instant at) {
        if (!(course instanceof Course.Fitted fitted)) {
            return "";
        }
        Map.Entry<Likely, Likely> around = null;
        for (int i = 1; i < fitted.curve().size(); i++) {
            if (!at.isBefore(fitted.curve().get(i - 1).at())
                    && !at.isAfter(fitted.curve().get(i).at())) {
                around = Map.entry(fitted.curve().get(i - 1), fitted.curve().get(i));
            }
        }
        if (around == null) {
            return "–";
        }
        double whole =
                around.getValue().at().toEpochMilli() - around.getKey().at().toEpochMilli();
        double part = whole == 0 ? 0 : (at.toEpochMilli() - around.getKey().at().toEpochMilli()) / whole;
        double middle = around.getKey().middle()
                + part * (around.getValue().middle() - around.getKey().middle());
        return Long.toString(Math.round(middle));
    }
}
