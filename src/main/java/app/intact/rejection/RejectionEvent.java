package app.intact.rejection;

import app.intact.journal.Event;
import app.intact.journal.EventType;
import app.intact.language.PersonalText;
import app.intact.quantity.Intensity;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What can be recorded about one rejection.
public sealed interface RejectionEvent extends Event {

    RejectionId rejection();

    @Override
    @JsonIgnore
    default String subject() {
        return rejection().value();
    }

    /// The first record: a sentence or nothing at all, and the sting if it was given.
    record RejectionTold(
            RejectionId rejection,
            Instant at,
            PersonalText text,
            @Nullable Intensity sting) implements RejectionEvent {}

    /// What happened, as the person sees it now; a later one replaces an earlier one.
    ///
    /// @param day when they found out
    /// @param silence nobody answered
    /// @param matters it matters a lot to them
    record HappeningDescribed(
            RejectionId rejection,
            Instant at,
            @Nullable Kind kind,
            PersonalText text,
            @Nullable LocalDate day,
            boolean silence,
            boolean matters)
            implements RejectionEvent {}

    /// A rating of the sting.
    ///
    /// @param replay how much it replayed since the rating before, 0–100
    /// @param confidence "How good do you feel about yourself right now?", 0–100
    record StingRated(
            RejectionId rejection,
            Instant at,
            Intensity sting,
            RatingOccasion occasion,
            @Nullable Intensity replay,
            @Nullable Intensity confidence)
            implements RejectionEvent {}

    /// "How good do you feel about yourself right now?", by itself.
    record ConfidenceRated(RejectionId rejection, Instant at, Intensity confidence) implements RejectionEvent {}

    /// When a sting was rated.
    enum RatingOccasion {
        FLOW_START,
        BEFORE_EXERCISE,
        AFTER_EXERCISE,
        FLOW_END,
        CHECK_IN,
        UNASKED
    }

    /// Feelings, from coarse to fine, and a sentence of one's own.
    record FeelingsNamed(RejectionId rejection, Instant at, List<Felt> feelings, PersonalText own)
            implements RejectionEvent {
        public FeelingsNamed {
            feelings = List.copyOf(feelings);
        }
    }

    /// What the person tells themself it means.
    ///
    /// @param shares points out of 100 by cause; empty when they were not split
    record StoryTold(
            RejectionId rejection,
            Instant at,
            PersonalText story,
            @Nullable Intensity belief,
            Map<Cause, Integer> shares)
            implements RejectionEvent {
        public StoryTold {
            shares = Map.copyOf(shares);
        }
    }

    /// Both sentences, and the sting under each.
    record DifferenceNoticed(
            RejectionId rejection,
            Instant at,
            PersonalText conclusion,
            PersonalText feeling,
            Intensity stingOfConclusion,
            Intensity stingOfFeeling)
            implements RejectionEvent {}

    /// Whether it was unfair or unsafe, beyond a no; a later answer replaces an earlier one.
    record BeyondAnswered(RejectionId rejection, Instant at, Beyond answer) implements RejectionEvent {}

    /// A record of what was said or done, kept where it was more than a no.
    record AccountKept(RejectionId rejection, Instant at, PersonalText account) implements RejectionEvent {}

    /// A step of the guided flow that is behind them: skipped, or answered in its own way.
    record StepPassed(RejectionId rejection, Instant at, FlowStep step) implements RejectionEvent {}

    /// The guided flow was gone through, or put aside for good.
    record FlowEnded(RejectionId rejection, Instant at) implements RejectionEvent {}

    /// Check-ins are wanted, although the sting is low, or after thirty days as well.
    record CheckInsPlanned(RejectionId rejection, Instant at, boolean afterThirtyDays) implements RejectionEvent {}

    /// No more check-ins for this one.
    record CheckInsRested(RejectionId rejection, Instant at) implements RejectionEvent {}

    /// How these are written in the journal.
    List<EventType> TYPES = List.of(
            EventType.of("rejection-told", RejectionTold.class),
            EventType.of("happening-described", HappeningDescribed.class),
            EventType.of("sting-rated", StingRated.class),
            EventType.of("confidence-rated", ConfidenceRated.class),
            EventType.of("feelings-named", FeelingsNamed.class),
            EventType.of("story-told", StoryTold.class),
            EventType.of("difference-noticed", DifferenceNoticed.class),
            EventType.of("beyond-answered", BeyondAnswered.class),
            EventType.of("account-kept", AccountKept.class),
            EventType.of("step-passed", StepPassed.class),
            EventType.of("flow-ended", FlowEnded.class),
            EventType.of("check-ins-planned", CheckInsPlanned.class),
            EventType.of("check-ins-rested", CheckInsRested.class));
}
