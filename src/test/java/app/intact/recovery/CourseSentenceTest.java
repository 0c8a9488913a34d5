package app.intact.recovery;

import static app.intact.recovery.SimulatedSting.BEGAN;
import static app.intact.recovery.SimulatedSting.rating;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CourseSentenceTest {

    private final Properties english = english();

    private static Properties english() {
        var texts = new Properties();
        try (var stream = CourseSentenceTest.class.getResourceAsStream("/words/en/recovery.properties")) {
            texts.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    private String text(String key) {
        return Objects.requireNonNull(english.getProperty(key), key);
    }

    private String worded(CourseSentence sentence) {
        var text = text(sentence.key());
        for (var value : sentence.values(this::text).entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        assertThat(text).doesNotContain("{");
        return text;
    }

    private Course course(double... hoursAndStings) {
        List<Rating> ratings = IntStream.range(0, hoursAndStings.length / 2)
                .mapToObj(i -> rating(hoursAndStings[2 * i], hoursAndStings[2 * i + 1]))
                .toList();
        return Course.of(BEGAN, ratings);
    }

    @Test
    void a_fitted_course_says_its_half_life_as_a_range() {
        var larkspur = course(0, 78, 1, 74, 21.6, 63, 37.2, 47, 72, 31, 168, 17);
        assertThat(worded(CourseSentence.says(larkspur)))
                .isEqualTo("It began at 78 and was half gone in between one and a half days and four days.");
        assertThat(worded(CourseSentence.howSure(larkspur)))
                .isEqualTo("This rests on six ratings. The likeliest is about two and a half days;"
                        + " one time in ten it is outside the range.");
        assertThat(worded(CourseSentence.label((Course.Fitted) larkspur)))
                .isEqualTo("half gone|in about two and a half days");
    }

    @Test
    void a_course_on_its_way_down_foretells_nothing() {
        var soon = course(0, 90, 2, 80, 4, 62, 6, 50);
        assertThat(worded(CourseSentence.says(soon))).isEqualTo("It began at 90 and has come down to 50.");
        assertThat(worded(CourseSentence.howSure(soon)))
                .startsWith("This rests on four ratings, and each can be off: half of it may take ");
    }

    @Test
    void ratings_within_minutes_are_points_and_no_course() {
        var minutes = course(0, 80, 0.01, 60, 0.02, 40, 0.03, 22);
        assertThat(worded(CourseSentence.says(minutes)))
                .isEqualTo("It began at 80, and a few minutes later it was 22.");
        assertThat(worded(CourseSentence.howSure(minutes))).contains("are points, not a course");
    }

    @Test
    void a_last_rating_at_half_is_said_to_be_about_half() {
        var example = course(0, 78, 6, 70, 24, 60, 48, 50, 72, 38);
        assertThat(worded(CourseSentence.says(example)))
                .isEqualTo("It began at 78, and three days later it was 38: about half or less.");
    }

    @Test
    void few_ratings_are_said_as_they_are() {
        assertThat(worded(CourseSentence.says(course()))).isEqualTo("No rating yet.");
        assertThat(worded(CourseSentence.says(course(0, 78)))).isEqualTo("It began at 78.");
        assertThat(worded(CourseSentence.says(course(0, 78, 25, 60))))
                .isEqualTo("It began at 78, and a day later it was 60.");
        assertThat(worded(CourseSentence.says(course(0, 60, 6, 60))))
                .isEqualTo("It began at 60, and six hours later it was still 60.");
        assertThat(worded(CourseSentence.says(course(0, 60, 6, 75))))
                .isEqualTo("It began at 60, and six hours later it was 75.");
        assertThat(worded(CourseSentence.howSure(course(0, 78, 25, 60)))).startsWith("With two ratings");
    }

    @Test
    void a_rise_and_a_level_are_said_as_they_are() {
        var rising = course(0, 40, 6, 45, 24, 60, 72, 75, 168, 90);
        assertThat(worded(CourseSentence.says(rising))).isEqualTo("It began at 40 and has gone up to 90.");
        assertThat(worded(CourseSentence.howSure(rising))).doesNotContain("half");
        var flat = course(0, 60, 6, 70, 24, 50, 72, 65, 168, 58);
        assertThat(worded(CourseSentence.says(flat)))
                .isEqualTo("In five ratings it has not clearly gone down or up. It was 58 the last time.");
        assertThat(worded(CourseSentence.howSure(flat))).contains("five ratings");
    }

    @Test
    void each_span_has_words_and_longer_spans_never_sound_shorter() {
        for (int minutes = 0; minutes < 200_000; minutes = minutes + 1 + minutes / 20) {
            assertThat(text(SpanWords.of(Duration.ofMinutes(minutes)).key())).isNotBlank();
        }
        assertThat(text(SpanWords.of(Duration.ofMinutes(5)).key())).isEqualTo("a few minutes");
        assertThat(text(SpanWords.of(Duration.ofMinutes(50)).key())).isEqualTo("an hour");
        assertThat(text(SpanWords.of(Duration.ofHours(25)).key())).isEqualTo("a day");
        assertThat(text(SpanWords.of(Duration.ofHours(47)).key())).isEqualTo("two days");
        assertThat(text(SpanWords.of(Duration.ofDays(12)).key())).isEqualTo("two weeks");
        assertThat(text(SpanWords.of(Duration.ofDays(200)).key())).isEqualTo("more than three months");
    }
}
