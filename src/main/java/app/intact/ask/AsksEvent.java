package app.intact.ask;

import app.intact.journal.Event;
import app.intact.journal.EventType;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;

/// What can be recorded about the asks as a whole.
public sealed interface AsksEvent extends Event {

    @Override
    @JsonIgnore
    default String subject() {
        return "";
    }

    /// Whether noes and silences are left out of the list until they are asked for.
    record NoesHidden(Instant at, boolean hidden) implements AsksEvent {}

    /// After how many days without an answer an ask counts as silence.
    record WaitChosen(Instant at, int days) implements AsksEvent {}

    /// Asks came from a file, all of them in one go.
    ///
    /// @param batch an opaque name, which each of them has
    /// @param preset where the file seemed to be from
    record AsksImported(Instant at, String batch, String preset, int asks) implements AsksEvent {
        @Override
        @JsonIgnore
        public String subject() {
            return batch;
        }
    }

    /// How these are written in the journal.
    List<EventType> TYPES = List.of(
            EventType.of("noes-hidden", NoesHidden.class),
            EventType.of("wait-chosen", WaitChosen.class),
            EventType.of("asks-imported", AsksImported.class));
}
