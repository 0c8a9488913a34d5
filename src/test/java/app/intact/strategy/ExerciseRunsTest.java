package app.intact.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.journal.EventFormat;
import app.intact.journal.EventType;
import app.intact.journal.Journal;
import app.intact.language.PersonalText;
import app.intact.quantity.Intensity;
import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionBoard;
import app.intact.rejection.RejectionEvent;
import app.intact.rejection.RejectionEvent.RatingOccasion;
import app.intact.rejection.RejectionEvent.RejectionTold;
import app.intact.rejection.RejectionEvent.StingRated;
import app.intact.rejection.RejectionId;
import app.intact.strategy.ExerciseEvent.BeforeRated;
import app.intact.strategy.ExerciseEvent.ExerciseBegun;
import app.intact.strategy.ExerciseEvent.ExerciseEnded;
import app.intact.strategy.ExerciseEvent.ExerciseLeft;
import app.intact.strategy.ExerciseEvent.StepAnswered;
import app.intact.vault.MemoryLedger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Mara was turned down after three interviews, at five in the afternoon.
class ExerciseRunsTest {

    private static final Instant FIVE = Instant.parse("2026-03-09T16:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final RejectionId THE_JOB = new RejectionId("a".repeat(32));
    private static final RunId RUN = new RunId("b".repeat(32));
    private static final EventFormat FORMAT =
            new EventFormat(Stream.<List<EventType>>of(RejectionEvent.TYPES, ExerciseEvent.TYPES)
                    .flatMap(List::stream)
                    .toList());

    private final MemoryLedger ledger = new MemoryLedger();
    private RejectionBoard rejections = new RejectionBoard();
    private ExerciseRuns runs = new ExerciseRuns();
    private Journal journal = open();

    private Journal open() {
        return new Journal(ledger, FORMAT, Clock.fixed(FIVE, BERLIN), List.of(rejections, runs));
    }

    /// As after locking and unlocking.
    private void openAgain() {
        rejections = new RejectionBoard();
        runs = new ExerciseRuns();
        journal = open();
    }

    private void tell(int sting) {
        journal.append(
                "", new RejectionTold(THE_JOB, FIVE, PersonalText.of("They chose someone else."), Intensity.of(sting)));
    }

    private void begin(Exercise exercise, @Nullable Integer before) {
        journal.append(
                "",
                new ExerciseBegun(RUN, THE_JOB, FIVE, exercise.code(), before == null ? null : Intensity.of(before)));
    }

    private void write(String step, String words) {
        answer(step, Map.of("text", PersonalText.of(words)));
    }

    private void answer(String step, Map<String, PersonalText> texts) {
        journal.append("", new StepAnswered(RUN, THE_JOB, after(1), step, texts, Map.of()));
    }

    private ExerciseRun run() {
        return runs.find(RUN).orElseThrow();
    }

    private Rejection job() {
        return rejections.find(THE_JOB).orElseThrow();
    }

    private List<String> pages(Exercise exercise, Instant now) {
        return run().pages(exercise, Optional.of(job()), now);
    }

    private static Instant after(long minutes) {
        return FIVE.plus(Duration.ofMinutes(minutes));
    }

    @Test
    void a_run_goes_through_its_steps_between_two_ratings() {
        tell(60);
        begin(Exercises.LET_IT_STING, null);
        assertThat(pages(Exercises.LET_IT_STING, FIVE))
                .containsExactly("before", "happened", "fear", "sort", "body", "stay", "after");
    }

    @Test
    void a_sting_known_at_the_beginning_is_not_asked_again() {
        tell(60);
        begin(Exercises.NAME_IT, 60);
        assertThat(pages(Exercises.NAME_IT, FIVE)).containsExactly("sentence", "feeling", "difference", "after");
        assertThat(run().before()).contains(Intensity.of(60));
    }

    @Test
    void after_a_restart_a_run_goes_on_where_it_was_left() {
        tell(60);
        begin(Exercises.LET_IT_STING, 60);
        write("happened", "They chose someone else.");
        journal.append("", new ExerciseLeft(RUN, THE_JOB, after(2)));
        openAgain();
        assertThat(run().leftAt()).contains(after(2));
        assertThat(run().goesOnAt(pages(Exercises.LET_IT_STING, after(600)))).isEqualTo("fear");
        assertThat(run().text("happened", "text").reveal()).isEqualTo("They chose someone else.");
        assertThat(runs.unfinished("let-it-sting", Optional.of(THE_JOB))).contains(run());
        assertThat(runs.unfinished("name-it", Optional.of(THE_JOB))).isEmpty();
        assertThat(runs.unfinished("let-it-sting", Optional.empty())).isEmpty();
    }

    @Test
    void going_on_takes_back_the_leaving() {
        tell(60);
        begin(Exercises.NAME_IT, 60);
        journal.append("", new ExerciseLeft(RUN, THE_JOB, after(2)));
        write("sentence", "I am a failure.");
        assertThat(run().leftAt()).isEmpty();
    }

    @Test
    void an_ended_run_keeps_before_and_after() {
        tell(60);
        begin(Exercises.NAME_IT, null);
        journal.append("", new BeforeRated(RUN, THE_JOB, FIVE, Intensity.of(70)));
        journal.append("", new ExerciseEnded(RUN, THE_JOB, after(4), Intensity.of(45)));
        openAgain();
        assertThat(run().before()).contains(Intensity.of(70));
        assertThat(run().after()).contains(Intensity.of(45));
        assertThat(runs.unfinished()).isEmpty();
        assertThat(runs.of(THE_JOB)).containsExactly(run());
    }

    @Test
    void skipped_ratings_stay_unsaid() {
        tell(60);
        begin(Exercises.NAME_IT, null);
        journal.append("", new BeforeRated(RUN, THE_JOB, FIVE, null));
        journal.append("", new ExerciseEnded(RUN, THE_JOB, after(4), null));
        openAgain();
        assertThat(run().before()).isEmpty();
        assertThat(run().after()).isEmpty();
        assertThat(run().keptSomething()).isFalse();
    }

    @Test
    void in_the_first_hour_at_eighty_the_sentences_are_not_compared() {
        tell(80);
        begin(Exercises.NAME_IT, 80);
        assertThat(pages(Exercises.NAME_IT, after(59))).containsExactly("sentence", "feeling", "after");
        assertThat(pages(Exercises.NAME_IT, after(60))).contains("difference");
    }

    @Test
    void a_sting_that_rises_before_the_exercise_counts_for_the_first_hour() {
        tell(79);
        begin(Exercises.NAME_IT, null);
        assertThat(pages(Exercises.NAME_IT, after(5))).contains("difference");
        journal.append(
                "", new StingRated(THE_JOB, after(5), Intensity.of(80), RatingOccasion.BEFORE_EXERCISE, null, null));
        assertThat(pages(Exercises.NAME_IT, after(5))).doesNotContain("difference");
    }

    @Test
    void in_the_first_hour_at_eighty_nothing_is_feared_or_sorted() {
        tell(80);
        begin(Exercises.LET_IT_STING, 80);
        assertThat(pages(Exercises.LET_IT_STING, after(59))).containsExactly("happened", "body", "stay", "after");
        assertThat(pages(Exercises.LET_IT_STING, after(60))).contains("fear", "sort");
    }

    @Test
    void with_the_clock_set_back_the_first_hour_still_protects() {
        tell(90);
        begin(Exercises.NAME_IT, 90);
        assertThat(pages(Exercises.NAME_IT, after(-600))).doesNotContain("difference");
    }

    @Test
    void without_a_rejection_the_hour_counts_from_the_beginning() {
        journal.append("", new ExerciseBegun(RUN, null, FIVE, "name-it", null));
        journal.append("", new BeforeRated(RUN, null, FIVE, Intensity.of(85)));
        assertThat(run().pages(Exercises.NAME_IT, Optional.empty(), after(59))).doesNotContain("difference");
        assertThat(run().pages(Exercises.NAME_IT, Optional.empty(), after(61))).contains("difference");
    }

    @Test
    void two_sentences_are_compared_only_where_both_were_written() {
        tell(50);
        begin(Exercises.NAME_IT, 50);
        write("sentence", "I am a failure.");
        assertThat(pages(Exercises.NAME_IT, FIVE)).contains("difference");
        answer("feeling", Map.of());
        assertThat(pages(Exercises.NAME_IT, FIVE)).containsExactly("sentence", "feeling", "after");
    }

    @Test
    void lines_are_sorted_while_one_answer_is_there() {
        tell(50);
        begin(Exercises.LET_IT_STING, 50);
        answer("happened", Map.of());
        assertThat(pages(Exercises.LET_IT_STING, FIVE)).contains("sort");
        answer("fear", Map.of());
        assertThat(pages(Exercises.LET_IT_STING, FIVE)).doesNotContain("sort");
    }

    @Test
    void the_same_beginning_twice_is_one_run() {
        tell(50);
        begin(Exercises.NAME_IT, 50);
        write("sentence", "I am a failure.");
        begin(Exercises.NAME_IT, 50);
        assertThat(runs.all()).hasSize(1);
        assertThat(run().keptSomething()).isTrue();
    }
}
