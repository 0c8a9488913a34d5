package app.intact.strategy;

import app.intact.journal.Event;
import app.intact.journal.EventType;
import app.intact.language.PersonalText;
import app.intact.quantity.Intensity;
import app.intact.rejection.RejectionId;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What happens in one run of an exercise.
public sealed interface ExerciseEvent extends Event {

    RunId run();

    /// The rejection it is about, if it is about one.
    @Nullable
    RejectionId rejection();

    /// The rejection's id, so that a run is erased with it; the run's own where there is none.
    @Override
    @JsonIgnore
    default String subject() {
        var rejection = rejection();
        return rejection == null ? run().value() : rejection.value();
    }

    /// It was begun.
    ///
    /// @param exercise the code of an [Exercise]
    /// @param before what the exercise measures, where it was rated only minutes ago and so is not asked again
    record ExerciseBegun(
            RunId run,
            @Nullable RejectionId rejection,
            Instant at,
            String exercise,
            @Nullable Intensity before) implements ExerciseEvent {}

    /// What it measures, before it.
    ///
    /// @param before nothing when the question was skipped
    record BeforeRated(
            RunId run,
            @Nullable RejectionId rejection,
            Instant at,
            @Nullable Intensity before) implements ExerciseEvent {}

    /// A step was answered, or passed over: then there are no texts and no ratings. A later answer
    /// replaces an earlier one.
    ///
    /// @param texts by name, in order: `text` of a step that asks for words, one of several lines for
    ///     each pile of a step that sorts, `choice` (a code) of a step that offers some, `conclusion` and
    ///     `feeling` of a pair, `lines` of a step that gathers, `marked` of one that marks them,
    ///     `line-<n>` of one that shares out points
    /// @param ratings by name: `conclusion` and `feeling` of a pair, the points of each `line-<n>`
    record StepAnswered(
            RunId run,
            @Nullable RejectionId rejection,
            Instant at,
            String step,
            Map<String, PersonalText> texts,
            Map<String, Intensity> ratings)
            implements ExerciseEvent {

        /// The name of the text that holds what was chosen, a code.
        public static final String CHOICE = "choice";

        /// The names of texts that are codes, not the person's words.
        private static final Set<String> CODES = Set.of(CHOICE, "unsaid", "until", "parked");

        /// What they wrote, in order, without codes.
        public Stream<PersonalText> words() {
            return texts.entrySet().stream()
                    .filter(text -> !CODES.contains(text.getKey()))
                    .map(Map.Entry::getValue);
        }

        public StepAnswered {
            texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
            ratings = Collections.unmodifiableMap(new LinkedHashMap<>(ratings));
        }
    }

    /// It was gone through to its end.
    ///
    /// @param after nothing when the question was skipped
    record ExerciseEnded(
            RunId run,
            @Nullable RejectionId rejection,
            Instant at,
            @Nullable Intensity after) implements ExerciseEvent {}

    /// What it measures, asked once more at a check-in after it.
    ///
    /// @param later nothing when the question was passed over
    record RatedLater(
            RunId run,
            @Nullable RejectionId rejection,
            Instant at,
            @Nullable Intensity later) implements ExerciseEvent {}

    /// They stopped on the way; it can be gone on with.
    record ExerciseLeft(RunId run, @Nullable RejectionId rejection, Instant at) implements ExerciseEvent {}

    /// How these are written in the journal.
    List<EventType> TYPES = List.of(
            EventType.of("exercise-begun", ExerciseBegun.class),
            EventType.of("exercise-before-rated", BeforeRated.class),
            EventType.of("exercise-step-answered", StepAnswered.class),
            EventType.of("exercise-ended", ExerciseEnded.class),
            EventType.of("exercise-rated-later", RatedLater.class),
            EventType.of("exercise-left", ExerciseLeft.class));
}
