package app.intact.strategy;

import app.intact.rejection.Rejection;
import app.intact.strategy.Step.Choose;
import app.intact.strategy.Step.Doors;
import app.intact.strategy.Step.Message;
import app.intact.strategy.Step.Offer;
import app.intact.strategy.Step.Pair;
import app.intact.strategy.Step.Part;
import app.intact.strategy.Step.Person;
import app.intact.strategy.Step.Plan;
import app.intact.strategy.Step.Send;
import app.intact.strategy.Step.Sort;
import app.intact.strategy.Step.Span;
import app.intact.strategy.Step.Start;
import app.intact.strategy.Step.Wait;
import app.intact.strategy.Step.Wins;
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

    /// One person is told, and asked for what fits (S10). It is offered always, and has words of its own where it was
    /// more than a no.
    public static final Exercise REACH_OUT = new Exercise(
            "reach-out",
            Strategy.SUPPORT,
            Manner.GENTLE,
            4,
            Measured.ALONE,
            List.of(
                    new Choose("support", List.of("comfort", "perspective", "distraction")),
                    new Person("who", "support"),
                    new Start("start", "who", "support"),
                    new Message("message", "who", "start"),
                    new Send("send", "who", "message"),
                    new Doors("doors", "who", List.of("lines", "group", "hello", "trained"))),
            List.of("brans-2014", "batenburg-das-2014", "curci-rime-2012"));

    /// Wins of the part of life that the no hit, and one small thing for today (S12).
    public static final Exercise BACK_TO_WHAT_WORKS = new Exercise(
            "back-to-what-works",
            Strategy.STRENGTHS,
            Manner.GENTLE,
            4,
            Measured.ABLE,
            List.of(
                    new Part("part"),
                    new Wins("wins", "part"),
                    new Write("strength", Offer.NOTHING),
                    new Plan("today", Span.TODAY)),
            List.of("zhang-2025", "stinson-2011", "kolubinski-2018"));

    private static final List<Exercise> ALL = List.of(NAME_IT, LET_IT_STING, REACH_OUT, BACK_TO_WHAT_WORKS);

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
