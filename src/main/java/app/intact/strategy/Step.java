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
    /// @param shows an earlier step whose answer stands over the field, "" for none
    /// @param needs whether it is left out where nothing was answered there
    record Write(String code, Offer offer, Moment moment, String shows, boolean needs) implements Step {

        /// Asked at any moment.
        public Write(String code, Offer offer) {
            this(code, offer, Moment.ANY);
        }

        public Write(String code, Offer offer, Moment moment) {
            this(code, offer, moment, "", false);
        }

        /// With the answer of an earlier step over the field, where there is one.
        public Write showing(String step) {
            return new Write(code, offer, moment, step, false);
        }

        /// The same, and asked only where there is one.
        public Write about(String step) {
            return new Write(code, offer, moment, step, true);
        }

        @Override
        public List<String> sources() {
            return needs ? List.of(shows) : List.of();
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
        FEELING,
        /// "They said no to … They did not decide about …", from what was marked before.
        UNTOUCHED
    }

    /// Up to so many short lines, a field each. The answer is one text, `lines`. Texts: `.line` (names a
    /// field, `{n}`).
    ///
    /// @param first how many fields there are at first; one more comes on request
    /// @param most how many there may be
    /// @param pool where lines from before are offered from, and new ones are kept for later
    /// @param aside what stands between the question and the fields
    record Gather(String code, int first, int most, Pool pool, Aside aside) implements Step {

        /// Lines of this run only, with nothing beside them.
        public Gather(String code, int first, int most) {
            this(code, first, most, Pool.NOTHING, Aside.NOTHING);
        }

        public Gather(String code, int first, int most, Pool pool) {
            this(code, first, most, pool, Aside.NOTHING);
        }
    }

    /// What the person keeps beside any rejection.
    enum Pool {
        NOTHING,
        VALUES,
        ROLES
    }

    /// What may help to find lines.
    enum Aside {
        NOTHING,
        /// Questions about what else may have played a part, and how often such an ask ends in a yes.
        REASONS
    }

    /// Some of the lines of an earlier answer, ticked. The answer is one text, `marked`; blank when none
    /// was.
    record Mark(String code, String source, Sense sense) implements Step {
        @Override
        public List<String> sources() {
            return List.of(source);
        }
    }

    /// What a mark means.
    enum Sense {
        /// The no did not touch this line.
        LEFT_ALONE,
        /// The no reached this line. The lines are shown as a map then. Texts: `strategy.map.*`.
        REACHED
    }

    /// One hundred points shared out between the lines of earlier answers. The answer holds each line as
    /// a text and its points as a rating, both named `line-<n>`. Texts: `.open` for a line that is always
    /// among them.
    record Share(String code, List<String> sources) implements Step {
        public Share {
            sources = List.copyOf(sources);
        }
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
                    .filter(choice ->
                            rejection.stream().allMatch(it -> fit(choice).is(it, now)))
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

    /// Somebody to turn to: one of the allies, somebody new, or nobody. The answer has a `choice` (an ally's id, `new`,
    /// [#NOBODY]) and, so that it stays readable, `name`, `number` and `mail`. Texts: `.nobody`, `.new`.
    ///
    /// @param support the step that chose what kind of support fits; those who are good for it come first
    record Person(String code, String support) implements Step {
        public static final String NOBODY = "nobody";
    }

    /// One of three ways to begin a message. Texts: `.say.<support>.<tone>`; where it was more
    /// than a no `.say.harm.<tone>` or `.say.loss.<tone>`.
    ///
    /// @param who left out where nobody comes to mind
    record Start(String code, String who, String support) implements Step {
        public static final List<String> TONES = List.of("short", "warm", "direct");

        @Override
        public List<String> sources() {
            return List.of(who);
        }
    }

    /// The message, begun as it was chosen, the person's to change. Texts: `.label`.
    record Message(String code, String who, String start) implements Step {
        @Override
        public List<String> sources() {
            return List.of(who, start);
        }
    }

    /// The message, to be opened in the person's own app; then whether it went. Texts: `.choice.<choice>`.
    record Send(String code, String who, String message) implements Step {
        @Override
        public List<String> sources() {
            return List.of(who, message);
        }
    }

    /// Where else to turn, where nobody comes to mind. Texts: `.choice.<door>`, `.choice.<door>.what`.
    record Doors(String code, String who, List<String> doors) implements Step {
        public Doors {
            doors = List.copyOf(doors);
        }

        @Override
        public List<String> sources() {
            return List.of(who);
        }
    }

    /// A part of life. Texts: `win.area.<choice>`.
    record Part(String code) implements Step {}

    /// Wins brought back from the shelf, or one that comes to mind now and is kept there. The answer has the words of
    /// each:
    /// `win-<n>`.
    ///
    /// @param part the step that chose the part of life
    record Wins(String code, String part) implements Step {}

    /// One small thing to do: what, when and where. It stands on Today until it is said what came of it. An exercise
    /// has one at most. Texts: `.label` (at what).
    ///
    /// @param span how far ahead it may lie
    record Plan(String code, Span span) implements Step {
        public Plan(String code) {
            this(code, Span.WEEKS);
        }
    }

    /// How far ahead a plan is meant to lie; a day of one's own is always taken.
    enum Span {
        /// Today, or tomorrow.
        TODAY,
        WEEKS
    }
}
