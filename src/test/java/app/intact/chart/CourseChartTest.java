package app.intact.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.intact.chart.CourseSeries.Likely;
import app.intact.chart.CourseSeries.Said;
import app.intact.quantity.Intensity;
import gg.jte.generated.precompiled.StaticTemplates;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class CourseChartTest {

    private static final Instant BEGAN = Instant.parse("2026-03-09T15:40:00Z");
    private static final List<String> HALF = List.of("half gone", "in about two days");
    private static final List<Double> SPANS = List.of(0.0, 1.0, 6.0, 30.0, 72.0, 168.0, 400.0, 2160.0, 20_000.0);

    private static CourseTexts texts() {
        var english = new Properties();
        try (var stream = CourseChartTest.class.getResourceAsStream("/words/en/chart.properties")) {
            english.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return CourseTexts.of(key -> Objects.requireNonNull(english.getProperty(key), key), HALF);
    }

    private static Instant at(double hours) {
        return BEGAN.plus(Duration.ofMinutes(Math.round(60 * hours)));
    }

    private static double sting(double share) {
        return 8 + 72 * Math.pow(2, -5 * share);
    }

    /// A course that halves five times in its span, rated n times; from four on with its curve.
    private static CourseSeries series(int n, double span, int marks) {
        var chance = new SplittableRandom(n);
        var shares = IntStream.range(0, n).mapToDouble(i -> n == 1 ? 0 : (double) i / (n - 1));
        var ratings = shares.mapToObj(share -> new Said(at(span * share), Intensity.of((int) sting(share))))
                .toList();
        var curve = n < 4
                ? List.<Likely>of()
                : IntStream.range(0, 33)
                        .mapToDouble(i -> i / 32.0)
                        .mapToObj(share ->
                                new Likely(at(span * share), sting(share) * 0.8, sting(share), sting(share) * 1.2))
                        .toList();
        return new CourseSeries(
                BEGAN,
                ratings,
                curve,
                curve.isEmpty() ? Optional.empty() : Optional.of(at(span / 4)),
                chance.doubles(marks, 0, span + 0.01)
                        .mapToObj(CourseChartTest::at)
                        .toList(),
                chance.doubles(marks, 0, span + 0.01)
                        .mapToObj(CourseChartTest::at)
                        .toList());
    }

    private static CourseChart chart(CourseSeries series) {
        return CourseChart.of(series, texts(), "says");
    }

    private static Stream<CoursePicture> pictures() {
        return SPANS.stream()
                .flatMap(span -> Stream.of(1, 3, 4, 12, 40)
                        .flatMap(n -> Stream.of(0, 1, 12).map(marks -> chart(series(n, span, marks)))))
                .flatMap(chart -> Stream.of(chart.narrow(), chart.wide()));
    }

    private static Box box(Label label) {
        double width = label.looks().contains("voice")
                ? 7.5 * label.text().length()
                : 6.6 * label.text().length();
        double left = label.looks().contains("end")
                ? label.x() - width
                : label.looks().contains("mid") ? label.x() - width / 2 : label.x();
        return new Box(left, label.y() - 11, left + width, label.y() + 3);
    }

    @Test
    void no_two_words_touch_and_none_leaves_the_picture() {
        pictures().forEach(picture -> {
            var boxes = picture.labels().stream().map(CourseChartTest::box).toList();
            for (int i = 0; i < boxes.size(); i++) {
                assertThat(boxes.get(i).left()).isGreaterThan(-4);
                assertThat(boxes.get(i).right()).isLessThan(picture.width() + 4);
                assertThat(boxes.get(i).bottom()).isLessThanOrEqualTo(picture.height());
                for (int j = 0; j < i; j++) {
                    assertThat(boxes.get(i).overlaps(boxes.get(j)))
                            .as(
                                    "%s and %s",
                                    picture.labels().get(i), picture.labels().get(j))
                            .isFalse();
                }
            }
        });
    }

    @Test
    void no_words_cover_what_the_person_said() {
        pictures()
                .forEach(picture -> picture.labels().stream()
                        .filter(label -> label.looks().contains("voice"))
                        .map(CourseChartTest::box)
                        .forEach(words -> assertThat(picture.dots())
                                .noneMatch(dot -> words.overlaps(new Box(
                                        dot.x() - dot.radius(), dot.y() - dot.radius(), dot.x() + 6, dot.y() + 6)))));
    }

    @Test
    void everything_stands_within_the_picture_in_tenths() {
        pictures().forEach(picture -> {
            picture.dots().forEach(dot -> {
                assertThat(dot.x()).isBetween(0.0, (double) picture.width());
                assertThat(dot.y()).isBetween(34.0, (double) picture.height());
            });
            var numbers = Stream.of(picture.band(), picture.curve(), picture.joined(), picture.drop())
                    .flatMap(path -> Stream.of(path.split("[MLVZ ]+")))
                    .filter(number -> !number.isEmpty());
            assertThat(numbers).allMatch(number -> number.matches("\\d{1,3}\\.\\d"));
        });
    }

    @Test
    void the_curve_ends_at_the_last_rating_and_the_half_gone_line_stands_on_it() {
        var picture = chart(series(12, 168, 0)).wide();
        assertThat(picture.curve()).contains(" L" + picture.dots().getLast().x() + " ");
        assertThat(picture.curve().substring(picture.curve().lastIndexOf('L') + 1))
                .startsWith(picture.dots().getLast().x() + " ");
        assertThat(picture.drop()).startsWith("M249.0 ").endsWith(" V336.0");
        assertThat(picture.labels()).anyMatch(label -> label.text().equals("half gone in about two days"));
        assertThat(chart(series(12, 168, 0)).narrow().labels())
                .anyMatch(label -> label.text().equals("in about two days"));
    }

    @Test
    void under_four_ratings_a_thin_line_joins_them() {
        var picture = chart(series(3, 72, 0)).narrow();
        assertThat(picture.joined()).startsWith("M30.0 ").contains(" L");
        assertThat(picture.curve() + picture.band() + picture.drop()).isEmpty();
        assertThat(chart(series(1, 0, 0)).narrow().joined()).isEmpty();
    }

    @Test
    void the_check_in_times_stand_under_a_week() {
        var ticks = chart(series(12, 168, 0)).narrow().labels().stream()
                .filter(label -> label.y() == 250)
                .map(Label::text);
        assertThat(ticks).containsExactly("0", "1 day", "3 days", "7 days");
    }

    @Test
    void every_exercise_keeps_its_number() {
        for (int marks = 1; marks < 30; marks++) {
            for (var picture : List.of(
                    chart(series(4, 168, marks)).narrow(),
                    chart(series(4, 168, marks)).wide())) {
                var numbered = new ArrayList<Integer>();
                picture.labels().stream()
                        .filter(label -> label.looks().startsWith("strong") && label.y() > 250)
                        .map(label -> label.text().split("–"))
                        .forEach(range -> IntStream.rangeClosed(
                                        Integer.parseInt(range[0]), Integer.parseInt(range[range.length - 1]))
                                .forEach(numbered::add));
                assertThat(numbered)
                        .isEqualTo(IntStream.rangeClosed(1, marks).boxed().toList());
            }
        }
    }

    @Test
    void empty_lanes_are_left_out() {
        var bare = chart(series(4, 168, 0));
        var full = chart(series(4, 168, 2));
        assertThat(bare.narrow().height()).isLessThan(full.narrow().height());
        assertThat(bare.hasReplays() || bare.hasExercises()).isFalse();
    }

    @Test
    void a_mark_from_before_the_beginning_stands_at_the_beginning() {
        var early = new CourseSeries(
                BEGAN,
                List.of(new Said(BEGAN.minusSeconds(7200), Intensity.of(50))),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
        assertThat(chart(early).narrow().dots().getFirst().x()).isEqualTo(30);
    }

    @Test
    void nothing_rated_is_no_picture() {
        assertThatThrownBy(() -> chart(series(0, 6, 0))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_figure_is_labelled_well_formed_and_free_of_styles_in_any_locale() throws Exception {
        var usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            var html =
                    new StaticTemplates().chartCourse(chart(series(12, 168, 3))).render();
            var figure = parse(html).getDocumentElement();
            assertThat(figure.getAttribute("aria-labelledby")).isEqualTo("says");
            var svg = parse(html).getElementsByTagName("svg");
            assertThat(svg.item(0)
                            .getAttributes()
                            .getNamedItem("aria-labelledby")
                            .getNodeValue())
                    .isEqualTo("says");
            assertThat(html).doesNotContain("style=").doesNotContain(",5");
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void the_table_shows_its_rows_and_leaves_out_a_column_without_a_heading() throws Exception {
        var rows = List.of(new ChartTable.Row("Mon 9, 16:40", "78", "–", "<b>"));
        var html = new StaticTemplates()
                .chartTable(new ChartTable("Numbers", "Sting", "When", "You said", "", "Beside it", rows))
                .render();
        assertThat(parse(html).getElementsByTagName("th").getLength()).isEqualTo(4);
        assertThat(html).contains("&lt;b&gt;").doesNotContain("Likely");
    }

    private static Document parse(String html) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }
}
