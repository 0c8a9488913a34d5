package app.intact.strategy;

import app.intact.rejection.Rejection;
import app.intact.strategy.Step.Choose;
import app.intact.strategy.Step.Fit;
import app.intact.strategy.Step.Idea;
import app.intact.strategy.Step.If;
import app.intact.strategy.Step.Offer;
import app.intact.strategy.Step.Pair;
import app.intact.strategy.Step.Park;
import app.intact.strategy.Step.Paste;
import app.intact.strategy.Step.Plan;
import app.intact.strategy.Step.Sift;
import app.intact.strategy.Step.Sort;
import app.intact.strategy.Step.Wait;
import app.intact.strategy.Step.When;
import app.intact.strategy.Step.Write;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

    /// A message sorted into what it decides, why, what may come next, and courtesy; then one small step, or none
    /// (S11).
    public static final Exercise WHAT_IT_SAYS = new Exercise(
            "what-it-says",
            Strategy.INFORMATION,
            Manner.QUESTIONING,
            4,
            Measured.CLEAR,
            List.of(
                    new Paste("message"),
                    new If("message", Paste.MESSAGE, new Sift("sorted", "message")),
                    new If("message", Paste.SILENCE, new Write("filled", Offer.NOTHING)),
                    new Choose(
                            "use",
                            List.of("try", "question", "fit", "nothing"),
                            Map.of("question", Fit.WHERE_QUESTIONS_ARE_WELCOME)),
                    new If(List.of(new When("use", "try"), new When("use", "question")), new Plan("step"))),
            List.of("kluger-denisi-1996"));

    /// Small asks on purpose (S13). It has no steps yet.
    public static final Exercise LADDER = new Exercise(
            "ladder",
            Strategy.EXPOSURE,
            Manner.QUESTIONING,
            5,
            Measured.ABLE,
            List.of(),
            List.of("kampmann-2016", "sandstrom-2022"));

    /// Ways out when it keeps replaying (S5). Ten minutes are our choice, and so are the ways.
    public static final Exercise OUT_OF_THE_LOOP = new Exercise(
            "out-of-the-loop",
            Strategy.ACKNOWLEDGING,
            Manner.GENTLE,
            4,
            Measured.REPLAYING,
            List.of(
                    new Write("round", Offer.NOTHING),
                    new Choose(
                            "way",
                            List.of("park", "outside", "next", "absorb"),
                            Map.of(
                                    "outside", Fit.WHERE_A_VIEW_MAY_SHIFT,
                                    "next", Fit.WHERE_A_VIEW_MAY_SHIFT)),
                    new If("way", "park", new Park("park", "round")),
                    new If("way", "outside", new Write("person", Offer.NOTHING)),
                    new If("way", "outside", new Write("need", Offer.NOTHING)),
                    new If("way", "next", new Write("what-next", Offer.NOTHING)),
                    new If("way", "next", new Choose("act", List.of("yes", "no"))),
                    new If("act", "yes", new Plan("step")),
                    new If(List.of(new When("way", "absorb"), new When("act", "no")), new Idea("absorb")),
                    new If(
                            List.of(new When("way", "absorb"), new When("act", "no")),
                            new Wait("busy", Duration.ofMinutes(10), "absorb"))),
            List.of("stenzel-2025", "webb-2012"));

    private static final List<Exercise> ALL =
            List.of(NAME_IT, LET_IT_STING, WHAT_IT_SAYS, LADDER, OUT_OF_THE_LOOP);

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
        if (!exercise.canBegin()) {
            return false;
        }
        return switch (exercise.manner()) {
            case GENTLE -> true;
            case FACING -> !rejection.isCareful();
            case QUESTIONING -> !rejection.isCareful() && !rejection.isTooFresh(now);
        };
    }
}
