package app.intact.strategy;

import app.intact.rejection.Kind;
import app.intact.rejection.Rejection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One question of an exercise, on a page of its own. Texts: `strategy.<exercise>.<step>.ask`, and where they exist
/// `.lead` (over the question), `.hint`, `.label` (at the field).
public sealed interface Step {

    String code();

    /// The steps whose answers this one is about. It is left out when nothing was answered there.
    default List<String> sources() {
        return List.of();
    }

    /// A few lines in one's own words.
    ///
    /// @param offer what the field holds at first
    /// @param moment when it is asked
    record Write(String code, Offer offer, Moment moment) implements Step {

        /// Asked at any moment.
        public Write(String code, Offer offer) {
            this(code, offer, Moment.ANY);
        }
    }

    /// When a step is asked.
    enum Moment {
        ANY,
        /// Not in the first hour at a high sting.
        LATER
    }

    /// What a field offers at first, from the record of the rejection. It is the person's to change.
    enum Offer {
        NOTHING,
        /// What happened.
        HAPPENING,
        /// What they tell themself it means.
        STORY,
        /// "I feel … that …", from the feelings named and what happened.
        FEELING
    }

    /// Each line of earlier answers goes on one of the piles. Texts: `.pile.<pile>`. Lines of the first source lie on
    /// the first pile at first, those of the second on the second.
    record Sort(String code, List<String> sources, List<String> piles) implements Step {
        public Sort {
            sources = List.copyOf(sources);
            piles = List.copyOf(piles);
        }
    }

    /// One of a few. Texts: `.choice.<choice>`, and where they exist `.choice.<choice>.what` (under it) and
    /// `.choice.<choice>.then` (when it is read again).
    ///
    /// @param fits where a choice is offered; those not named are offered always
    record Choose(String code, List<String> choices, Map<String, Fit> fits) implements Step {
        public Choose {
            choices = List.copyOf(choices);
            fits = Map.copyOf(fits);
        }

        public Choose(String code, List<String> choices) {
            this(code, choices, Map.of());
        }

        /// The choices that fit this rejection now; all of them where there is none.
        public List<String> offered(Optional<Rejection> rejection, Instant now) {
            return choices.stream()
                    .filter(choice -> rejection.stream().allMatch(it -> fit(choice).is(it, now)))
                    .toList();
        }

        private Fit fit(String choice) {
            return fits.getOrDefault(choice, Fit.ALWAYS);
        }
    }

    /// Where a choice is offered.
    enum Fit {
        ALWAYS,
        /// Not to someone close who said no: their no is theirs to give, and needs no reasons.
        WHERE_QUESTIONS_ARE_WELCOME,
        /// Another view: not where it was more than a no, and not in the first hour at a high sting.
        WHERE_A_VIEW_MAY_SHIFT;

        boolean is(Rejection rejection, Instant now) {
            return switch (this) {
                case ALWAYS -> true;
                case WHERE_QUESTIONS_ARE_WELCOME ->
                    rejection
                            .kind()
                            .filter(kind -> kind == Kind.DATE || kind == Kind.FRIENDS)
                            .isEmpty();
                case WHERE_A_VIEW_MAY_SHIFT -> !rejection.isCareful() && !rejection.isTooFresh(now);
            };
        }
    }

    /// What they were told, pasted; or the silence, described. Texts: `.silence` (at the box to tick).
    ///
    /// Its answer is `text`, and as `choice` either [#MESSAGE] or [#SILENCE].
    record Paste(String code) implements Step {
        public static final String MESSAGE = "message";
        public static final String SILENCE = "silence";
    }

    /// The parts of a pasted message, sorted by what they do. The person moves what lies wrong. Texts: `.pile.<pile>`,
    /// `.unsaid` and `.unsaid.<what>` for what it does not say, `.stock` where all its reasons are what many get.
    ///
    /// @param source the step that holds the message
    record Sift(String code, String source) implements Step {
        @Override
        public List<String> sources() {
            return List.of(source);
        }
    }

    /// One of a few ideas, or one's own. Texts: `.ideas` (`|` between them), `.ideas.night`, `.own` (at the field),
    /// `.none` (nothing was picked).
    record Idea(String code) implements Step {}

    /// A time later for what keeps coming round.
    ///
    /// @param about the step that says what it is
    record Park(String code, String about) implements Step {}

    /// A step that is asked only after certain choices.
    ///
    /// @param any one of these was chosen
    record If(List<When> any, Step then) implements Step {
        public If {
            any = List.copyOf(any);
        }

        /// After one choice of one step.
        public If(String step, String choice, Step then) {
            this(List.of(new When(step, choice)), then);
        }

        @Override
        public String code() {
            return then.code();
        }

        @Override
        public List<String> sources() {
            return then.sources();
        }
    }

    /// A choice of an earlier step.
    record When(String step, String choice) {}

    /// Two sentences side by side, the sting under each.
    ///
    /// @param conclusion the step that holds what they tell themself
    /// @param feeling the step that holds what they feel
    record Pair(String code, String conclusion, String feeling) implements Step {
        @Override
        public List<String> sources() {
            return List.of(conclusion, feeling);
        }
    }

    /// A quiet page that waits with them; they go on whenever they like. Texts: `.end`.
    ///
    /// @param about the step whose choice is shown again
    record Wait(String code, Duration length, String about) implements Step {}

    /// One small thing to do: what, when and where. It stands on Today until it is said what came of it. An exercise
    /// has one at most. Texts: `.label` (at what).
    record Plan(String code) implements Step {}
}
