package app.intact.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.intact.journal.Entry;
import app.intact.language.PersonalText;
import app.intact.quantity.Intensity;
import app.intact.rejection.Beyond;
import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionBoard;
import app.intact.rejection.RejectionEvent.BeyondAnswered;
import app.intact.rejection.RejectionEvent.RejectionTold;
import app.intact.rejection.RejectionId;
import app.intact.strategy.Step.Offer;
import app.intact.strategy.Step.Pair;
import app.intact.strategy.Step.Write;
import app.intact.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExercisesTest {

    private static final Instant NOW = Instant.parse("2026-03-09T16:00:00Z");
    private static final RejectionId ID = new RejectionId("a".repeat(32));
    private static final Exercise QUESTIONING = new Exercise(
            "made-up",
            Strategy.REFRAMING,
            Manner.QUESTIONING,
            5,
            Measured.STING,
            List.of(new Write("thought", Offer.STORY)),
            List.of());

    private final Words words = Words.english();

    private static Rejection told(int sting, Beyond beyond) {
        var board = new RejectionBoard();
        board.apply(new Entry(1, ZoneOffset.UTC, new RejectionTold(ID, NOW, PersonalText.NONE, Intensity.of(sting))));
        board.apply(new Entry(2, ZoneOffset.UTC, new BeyondAnswered(ID, NOW, beyond)));
        return board.find(ID).orElseThrow();
    }

    @Test
    void where_it_was_more_than_a_no_nothing_looks_for_reasons() {
        for (var beyond : List.of(Beyond.MORE, Beyond.UNSURE)) {
            var rejection = told(30, beyond);
            var days = NOW.plusSeconds(900_000);
            assertThat(Exercises.mayBeOffered(QUESTIONING, rejection, days)).isFalse();
            assertThat(Exercises.offered(rejection, days))
                    .isNotEmpty()
                    .allMatch(exercise -> exercise.manner() == Manner.GENTLE);
        }
    }

    @Test
    void in_the_first_hour_at_a_high_sting_nothing_looks_for_reasons() {
        assertThat(Exercises.mayBeOffered(QUESTIONING, told(80, Beyond.ONLY_A_NO), NOW))
                .isFalse();
        assertThat(Exercises.mayBeOffered(QUESTIONING, told(79, Beyond.ONLY_A_NO), NOW))
                .isTrue();
        assertThat(Exercises.mayBeOffered(QUESTIONING, told(80, Beyond.ONLY_A_NO), NOW.plusSeconds(3600)))
                .isTrue();
    }

    @Test
    void every_exercise_has_its_texts() {
        for (var exercise : Exercises.all()) {
            var key = "strategy." + exercise.code();
            assertThat(List.of("title", "for", "example", "evidence", "end"))
                    .allMatch(element -> words.has(key + "." + element));
            assertThat(exercise.steps()).allMatch(step -> words.has(key + "." + step.code() + ".ask"));
            assertThat(exercise.sources()).isNotEmpty().allMatch(source -> words.has("strategy.source." + source));
        }
    }

    @Test
    void every_source_is_told_in_full_in_the_documents() throws IOException {
        var page = Files.readString(Path.of("docs/evidence/strategies.md"));
        for (var exercise : Exercises.all()) {
            assertThat(exercise.sources()).allSatisfy(source -> {
                var shown = words.say("strategy.source." + source);
                assertThat(page).contains(shown.substring(shown.indexOf("10.")));
            });
        }
    }

    @Test
    void a_step_about_answers_that_come_later_is_a_slip() {
        assertThatThrownBy(() -> new Exercise(
                        "odd",
                        Strategy.NAMING,
                        Manner.GENTLE,
                        3,
                        Measured.STING,
                        List.of(new Pair("pair", "a", "b"), new Write("a", Offer.NOTHING)),
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
