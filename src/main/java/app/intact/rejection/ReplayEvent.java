package app.intact.rejection;

import app.intact.journal.Event;
import app.intact.journal.EventType;
import app.intact.language.PersonalText;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// "It's back": an episode of rumination, and what was done with it.
public sealed interface ReplayEvent extends Event {

    /// The rejection that came back, if one is known.
    @Nullable
    RejectionId rejection();

    @Override
    @JsonIgnore
    default String subject() {
        var rejection = rejection();
        return rejection == null ? "" : rejection.value();
    }

    /// It came back.
    record Replayed(@Nullable RejectionId rejection, Instant at) implements ReplayEvent {}

    /// A replay was about another rejection than the one it was recorded with.
    ///
    /// @param rejection the one it was about
    /// @param from the one it was recorded with
    /// @param replayedAt when it came back
    record ReplayMoved(RejectionId rejection, Instant at, RejectionId from, Instant replayedAt)
            implements ReplayEvent {}

    /// It was given a time later today.
    ///
    /// @param id opaque, to name the parked thing in an address
    record ReplayParked(@Nullable RejectionId rejection, Instant at, String id, PersonalText words, Instant until)
            implements ReplayEvent {}

    /// What was parked was looked at, or let go.
    record ReplayUnparked(@Nullable RejectionId rejection, Instant at, String id, boolean letGo)
            implements ReplayEvent {}

    /// A few words written while stepping out of the loop: seen from outside, or what to do that absorbs.
    record WayOutTaken(@Nullable RejectionId rejection, Instant at, WayOut way, PersonalText words)
            implements ReplayEvent {}

    /// The ways out of the loop that leave something written.
    enum WayOut {
        OUTSIDE,
        ABSORBING
    }

    /// How these are written in the journal.
    List<EventType> TYPES = List.of(
            EventType.of("replayed", Replayed.class),
            EventType.of("replay-moved", ReplayMoved.class),
            EventType.of("replay-parked", ReplayParked.class),
            EventType.of("replay-unparked", ReplayUnparked.class),
            EventType.of("way-out-taken", WayOutTaken.class));
}
