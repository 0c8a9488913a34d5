package app.intact.strategy;

import java.time.Duration;
import java.util.List;

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

    /// One of a few. Texts: `.choice.<choice>`.
    record Choose(String code, List<String> choices) implements Step {
        public Choose {
            choices = List.copyOf(choices);
        }
    }

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
