package app.intact.strategy;

import app.intact.rejection.Rejection;
import app.intact.strategy.Step.Choose;
import app.intact.strategy.Step.Offer;
import app.intact.strategy.Step.Pair;
import app.intact.strategy.Step.Sort;
import app.intact.strategy.Step.Wait;
import app.intact.strategy.Step.Write;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The exercises there are.
public final class Exercises {

    /// The sentence one tells oneself beside what one feels (S15).
    public static final Exercise NAME_IT = new Exercise(
            "name-it",
            Strategy.NAMING,
            Manner.FACING,
            3,
            Measured.STING,
            List.of(
                    new Write("sentence", Offer.STORY),
                    new Write("feeling", Offer.FEELING),
                    new Pair("difference", "sentence", "feeling")),
            List.of("torre-lieberman-2018", "levy-gigi-2022", "howe-dweck-2016"));

    /// What happened told apart from what one fears it means, and ninety seconds of staying with it (S6).
    /// Ninety is our choice: long enough to notice that it moves, short enough for a bad day.
    public static final Exercise LET_IT_STING = new Exercise(
            "let-it-sting",
            Strategy.ACKNOWLEDGING,
            Manner.FACING,
            4,
            Measured.STING,
            List.of(
                    new Write("happened", Offer.HAPPENING),
                    new Write("fear", Offer.STORY, Step.Moment.LATER),
                    new Sort("sort", List.of("happened", "fear"), List.of("fact", "fear")),
                    new Choose("body", List.of("throat", "chest", "stomach", "elsewhere", "nowhere")),
                    new Wait("stay", Duration.ofSeconds(90), "body")),
            List.of("kohl-2012", "webb-2012"));

    private static final List<Exercise> ALL = List.of(NAME_IT, LET_IT_STING);

    private Exercises() {}

    /// In the order in which they are shown.
    public static List<Exercise> all() {
        return ALL;
    }

    public static Optional<Exercise> of(String code) {
        return ALL.stream().filter(exercise -> exercise.code().equals(code)).findFirst();
    }

    /// The exercises that may be offered for this rejection now.
    public static List<Exercise> offered(Rejection rejection, Instant now) {
        return ALL.stream()
                .filter(exercise -> mayBeOffered(exercise, rejection, now))
                .toList();
    }

    /// Whether an exercise fits: only a gentle one where it was more than a no, and none that looks for reasons in the
    /// first hour at a high sting.
    public static boolean mayBeOffered(Exercise exercise, Rejection rejection, Instant now) {
        return switch (exercise.manner()) {
            case GENTLE -> true;
            case FACING -> !rejection.isCareful();
            case QUESTIONING -> !rejection.isCareful() && !rejection.isTooFresh(now);
        };
    }
}
