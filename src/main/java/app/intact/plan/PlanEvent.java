package app.intact.plan;

import app.intact.ally.AllyId;
import app.intact.journal.Event;
import app.intact.journal.EventType;
import app.intact.language.PersonalText;
import app.intact.rejection.RejectionId;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What happens with a plan.
public sealed interface PlanEvent extends Event {

    PlanId plan();

    /// The rejection it came from, if it came from one.
    @Nullable
    RejectionId rejection();

    /// The rejection's id, so that a plan is erased with it; the plan's own where there is none.
    @Override
    @JsonIgnore
    default String subject() {
        var rejection = rejection();
        return rejection == null ? plan().value() : rejection.value();
    }

    /// It was made, or made anew: a later one with the same id takes the place of an earlier one.
    ///
    /// @param from the code of the exercise it was made in
    /// @param asks what is asked about it later
    /// @param with the ally it is about, if it is about one: where it says that they were reached, that is kept
    /// @param where may be empty
    /// @param day when, in the person's own calendar
    /// @param time nothing for any time that day
    record PlanMade(
            PlanId plan,
            @Nullable RejectionId rejection,
            Instant at,
            String from,
            Asks asks,
            @Nullable AllyId with,
            PersonalText what,
            PersonalText where,
            LocalDate day,
            @Nullable LocalTime time)
            implements PlanEvent {}

    /// It did not happen yet, and is asked about again on that day.
    record PlanMoved(PlanId plan, @Nullable RejectionId rejection, Instant at, LocalDate day) implements PlanEvent {}

    /// What came of it.
    ///
    /// @param how it was, in their own words; may be empty
    record PlanAnswered(PlanId plan, @Nullable RejectionId rejection, Instant at, Outcome outcome, PersonalText how)
            implements PlanEvent {}

    /// What is asked about a plan later. Texts: `plan.asks.<code>` and what follows it.
    enum Asks {
        /// Whether it happened.
        HAPPENED,
        /// Whether they reached out.
        REACHED,
        /// Whether anything came back.
        ANSWER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Whether it happened. Texts: `plan.asks.<code>.done`, `plan.outcome.let-go`.
    enum Outcome {
        DONE,
        LET_GO
    }

    /// How these are written in the journal.
    List<EventType> TYPES = List.of(
            EventType.of("plan-made", PlanMade.class),
            EventType.of("plan-moved", PlanMoved.class),
            EventType.of("plan-answered", PlanAnswered.class));
}
