package app.intact.settings;

import app.intact.journal.Event;
import app.intact.journal.EventType;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;

/// A choice that is part of the journal; a later one replaces an earlier one.
public sealed interface SettingsEvent extends Event {

    @Override
    @JsonIgnore
    default String subject() {
        return "";
    }

    /// When the vault locks by itself.
    record IdleLimitChosen(Instant at, IdleLimit limit) implements SettingsEvent {}

    /// Whether a quiet line says when a sentence is about what one is.
    record HintsSwitched(Instant at, boolean shown) implements SettingsEvent {}

    /// How these are written in the journal.
    List<EventType> TYPES = List.of(
            EventType.of("idle-limit-chosen", IdleLimitChosen.class),
            EventType.of("hints-switched", HintsSwitched.class));
}
