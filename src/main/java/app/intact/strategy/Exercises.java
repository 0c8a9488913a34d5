package app.intact.strategy;

import app.intact.rejection.Rejection;
import app.intact.strategy.Step.Aside;
import app.intact.strategy.Step.Choose;
import app.intact.strategy.Step.Doors;
import app.intact.strategy.Step.Fit;
import app.intact.strategy.Step.Gather;
import app.intact.strategy.Step.Idea;
import app.intact.strategy.Step.If;
import app.intact.strategy.Step.Mark;
import app.intact.strategy.Step.Message;
import app.intact.strategy.Step.Offer;
import app.intact.strategy.Step.Pair;
import app.intact.strategy.Step.Park;
import app.intact.strategy.Step.Part;
import app.intact.strategy.Step.Paste;
import app.intact.strategy.Step.Person;
import app.intact.strategy.Step.Plan;
import app.intact.strategy.Step.Pool;
import app.intact.strategy.Step.Send;
import app.intact.strategy.Step.Sense;
import app.intact.strategy.Step.Share;
import app.intact.strategy.Step.Sift;
import app.intact.strategy.Step.Sort;
import app.intact.strategy.Step.Span;
import app.intact.strategy.Step.Start;
import app.intact.strategy.Step.Wait;
import app.intact.strategy.Step.When;
import app.intact.strategy.Step.Wins;
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

    /// What one values and the parts of one's life, and which of them the no did not reach (S7). Five
    /// values and eight parts at most are our choice: enough to see that it is not one thing, few enough
    /// for a bad day.
    public static final Exercise NOT_A_VERDICT = new Exercise(
            "not-a-verdict",
            Strategy.WORTH,
            Manner.FACING,
            5,
            Measured.WORTH,
            List.of(
                    new Gather("values", 3, 5, Pool.VALUES),
                    new Mark("alone", "values", Sense.LEFT_ALONE),
                    new Write("lived", Offer.NOTHING).showing("alone"),
                    new Gather("roles", 4, 8, Pool.ROLES),
                    new Mark("reached", "roles", Sense.REACHED),
                    new Write("finish", Offer.UNTOUCHED).showing("reached")),
            List.of("zhang-2025", "howe-dweck-2016"));

    /// One painful thought, what speaks for and against it, and what else may be true (S8).
    public static final Exercise OTHER_EXPLANATIONS = new Exercise(
            "other-explanations",
            Strategy.REFRAMING,
            Manner.QUESTIONING,
            5,
            Measured.BELIEF,
            List.of(
                    new Write("thought", Offer.STORY),
                    new Write("for", Offer.NOTHING).about("thought"),
                    new Write("against", Offer.NOTHING).about("thought"),
                    new Gather("others", 3, 6, Pool.NOTHING, Aside.REASONS),
                    new Share("share", List.of("thought", "others")),
                    new Write("fairer", Offer.NOTHING).showing("thought")),
            List.of("webb-2012", "moran-eyal-2022"));

    /// The voice one has for somebody one loves, turned to oneself: what is hard, who else, and a letter
    /// (S9).
    public static final Exercise AS_TO_A_FRIEND = new Exercise(
            "as-to-a-friend",
            Strategy.SELF_COMPASSION,
            Manner.GENTLE,
            5,
            Measured.HARSHNESS,
            List.of(
                    new Write("hard", Offer.NOTHING),
                    new Write("others", Offer.NOTHING),
                    new Write("friend", Offer.NOTHING),
                    new Write("letter", Offer.NOTHING).showing("friend"),
                    new Choose("body", List.of("drink", "eat", "wash", "warm", "air", "bed", "nothing"))),
            List.of("ferrari-2019", "wilson-2018", "breines-chen-2012"));

    /// Where *Other explanations* leads on when part of the thought is fair.
    private static final String FOR_WHAT_IS_FAIR = "what-it-says";
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
                    new Write("strength", Offer.NOTHING).showing("wins"),
                    new Plan("today", Span.TODAY)),
            List.of("zhang-2025", "stinson-2011", "kolubinski-2018"));

    private static final List<Exercise> ALL = List.of(
            NAME_IT,
            LET_IT_STING,
            NOT_A_VERDICT,
            OTHER_EXPLANATIONS,
            AS_TO_A_FRIEND,
            REACH_OUT,
            WHAT_IT_SAYS,
            BACK_TO_WHAT_WORKS,
            LADDER,
            OUT_OF_THE_LOOP);

    private Exercises() {}

    /// In the order in which they are shown.
    public static List<Exercise> all() {
        return ALL;
    }

    public static Optional<Exercise> of(String code) {
        return ALL.stream().filter(exercise -> exercise.code().equals(code)).findFirst();
    }

    /// The exercise that one leads on to at its end, if there is one. Texts: `strategy.<code>.onward`.
    public static Optional<Exercise> onwardFrom(Exercise exercise) {
        return exercise.equals(OTHER_EXPLANATIONS) ? of(FOR_WHAT_IS_FAIR) : Optional.empty();
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
