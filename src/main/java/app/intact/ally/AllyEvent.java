package app.intact.ally;

import app.intact.journal.Event;
import app.intact.journal.EventType;
import app.intact.language.PersonalText;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;

/// What a person records about the people and services they can turn to. Somebody who is let go is erased, with every
/// entry about them; what was written to them stays where it was written.
public sealed interface AllyEvent extends Event {

    /// Somebody to turn to; a later one with the same id replaces an earlier one.
    ///
    /// @param number as typed; may be empty
    /// @param mail as typed; may be empty
    /// @param whileLocked wanted on *Help now* while the vault is locked too
    record AllyKept(
            AllyId ally,
            Instant at,
            PersonalText name,
            PersonalText number,
            PersonalText mail,
            PersonalText note,
            List<GoodFor> goodFor,
            Standing standing,
            boolean whileLocked)
            implements AllyEvent {
        public AllyKept {
            goodFor = List.copyOf(goodFor);
        }

        @Override
        @JsonIgnore
        public String subject() {
            return ally.value();
        }
    }

    /// The person reached them.
    record AllyReached(AllyId ally, Instant at) implements AllyEvent {
        @Override
        @JsonIgnore
        public String subject() {
            return ally.value();
        }
    }

    /// Somebody to have at hand in danger, as it was written before they were allies. Read for ever, written no more.
    ///
    /// @param number or another way to reach them, as typed
    record ContactKept(
            String contact, Instant at, PersonalText name, PersonalText number, PersonalText note, boolean whileLocked)
            implements AllyEvent {
        @Override
        @JsonIgnore
        public String subject() {
            return contact;
        }
    }

    /// Not wanted at hand any more. Read for ever, written no more.
    record ContactRemoved(String contact, Instant at) implements AllyEvent {
        @Override
        @JsonIgnore
        public String subject() {
            return contact;
        }
    }

    /// How these are written in the journal.
    List<EventType> TYPES = List.of(
            EventType.of("ally-kept", AllyKept.class),
            EventType.of("ally-reached", AllyReached.class),
            EventType.of("contact-kept", ContactKept.class),
            EventType.of("contact-removed", ContactRemoved.class));
}
