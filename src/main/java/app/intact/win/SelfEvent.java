package app.intact.win;

import app.intact.journal.Event;
import app.intact.journal.EventType;
import app.intact.language.PersonalText;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;

/// What a person says of themself that no rejection decides. Each stands by itself: it stays when a
/// rejection is erased, and is erased by itself.
public sealed interface SelfEvent extends Event {

    /// An opaque name: 32 hexadecimal digits, safe in an address.
    String id();

    PersonalText words();

    @Override
    @JsonIgnore
    default String subject() {
        return id();
    }

    /// Something that matters to them: being fair, their children, making things.
    record ValueKept(String id, Instant at, PersonalText words) implements SelfEvent {}

    /// A part they have in life: friend, cook, sister, neighbour.
    record RoleKept(String id, Instant at, PersonalText words) implements SelfEvent {}

    /// How these are written in the journal.
    List<EventType> TYPES =
            List.of(EventType.of("value-kept", ValueKept.class), EventType.of("role-kept", RoleKept.class));
}
