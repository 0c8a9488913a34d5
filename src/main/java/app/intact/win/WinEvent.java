package app.intact.win;

import app.intact.journal.Event;
import app.intact.journal.EventType;
import app.intact.language.PersonalText;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;

/// What a person puts on the wins shelf. A win that is erased goes with every entry about it; an exercise that brought
/// it
/// back keeps its words.
public sealed interface WinEvent extends Event {

    /// Something that went well, or a strength shown; a later one with the same id replaces an earlier one.
    ///
    /// @param strength what was at work in it; may be empty
    /// @param valued who valued it, and how that showed; may be empty
    record WinKept(WinId win, Instant at, Area area, PersonalText what, PersonalText strength, PersonalText valued)
            implements WinEvent {
        @Override
        @JsonIgnore
        public String subject() {
            return win.value();
        }
    }

    /// How these are written in the journal.
    List<EventType> TYPES = List.of(EventType.of("win-kept", WinKept.class));
}
