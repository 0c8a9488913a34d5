package app.intact.safety;

import app.intact.journal.Event;
import app.intact.journal.EventType;
import app.intact.language.PersonalText;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;

/// What a person records about the people and services they want at hand in danger.
public sealed interface ContactEvent extends Event {

    /// An opaque name: 32 hexadecimal digits, safe in an address.
    String contact();

    @Override
    @JsonIgnore
    default String subject() {
        return contact();
    }

    /// Somebody to have at hand; a later one with the same name replaces an earlier one.
    ///
    /// @param number or another way to reach them, as typed
    /// @param whileLocked wanted on *Help now* while the vault is locked too
    record ContactKept(
            String contact, Instant at, PersonalText name, PersonalText number, PersonalText note, boolean whileLocked)
            implements ContactEvent {}

    /// Not wanted at hand any more.
    record ContactRemoved(String contact, Instant at) implements ContactEvent {}

    /// How these are written in the journal.
    List<EventType> TYPES = List.of(
            EventType.of("contact-kept", ContactKept.class), EventType.of("contact-removed", ContactRemoved.class));
}
