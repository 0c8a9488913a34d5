package app.intact.ask;

import app.intact.journal.Event;
import app.intact.journal.EventType;
import app.intact.quantity.Intensity;
import app.intact.rejection.RejectionId;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be recorded about one ask.
public sealed interface AskEvent extends Event {

    AskId ask();

    @Override
    @JsonIgnore
    default String subject() {
        return ask().value();
    }

    /// @param batch the import it came with, nothing for one added by hand
    record AskAdded(
            AskId ask,
            Instant at,
            AskDetails details,
            @Nullable String batch) implements AskEvent {}

    /// Everything said about it, as the person sees it now.
    record AskChanged(AskId ask, Instant at, AskDetails details) implements AskEvent {}

    /// What was planned was done.
    record Asked(AskId ask, Instant at, LocalDate on) implements AskEvent {}

    /// A later answer replaces an earlier one.
    ///
    /// @param on the day of the answer, nothing where it is not known
    record Answered(
            AskId ask, Instant at, Answer answer, @Nullable LocalDate on) implements AskEvent {}

    /// The answer is open again.
    ///
    /// @param due the new day by which one is expected; nothing to wait with no end
    record Reopened(AskId ask, Instant at, @Nullable LocalDate due) implements AskEvent {}

    /// Before the answer; a later forecast replaces an earlier one.
    ///
    /// @param chance of a no, 0 to 100
    /// @param sting how much a no may sting
    /// @param lasting how long a no may hurt
    /// @param concern how much the answer worries them
    record ForecastMade(
            AskId ask,
            Instant at,
            @Nullable Intensity chance,
            @Nullable Intensity sting,
            @Nullable Lasting lasting,
            @Nullable Intensity concern)
            implements AskEvent {}

    /// What was said of another ask to the same one; a later word replaces an earlier one.
    record DoorTold(AskId ask, Instant at, Door door) implements AskEvent {}

    /// A no or a silence that stung. It is a fact about the rejection, and goes with it when that is erased.
    record AskStung(AskId ask, Instant at, RejectionId rejection) implements AskEvent {
        @Override
        @JsonIgnore
        public String subject() {
            return rejection.value();
        }
    }

    /// How these are written in the journal.
    List<EventType> TYPES = List.of(
            EventType.of("ask-added", AskAdded.class),
            EventType.of("ask-changed", AskChanged.class),
            EventType.of("asked", Asked.class),
            EventType.of("ask-answered", Answered.class),
            EventType.of("ask-reopened", Reopened.class),
            EventType.of("forecast-made", ForecastMade.class),
            EventType.of("door-told", DoorTold.class),
            EventType.of("ask-stung", AskStung.class));
}
