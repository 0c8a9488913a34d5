package app.intact.journal;

import java.time.Instant;

/// One immutable fact. Each room's events are a sealed family of records; the name of a record is past tense.
public interface Event {

    /// When it happened, by the person's clock. Order is the journal's, never this.
    Instant at();

    /// The id of what the fact is about (a rejection's, for example), or "" when it is about the person's choices. All
    /// entries of one subject are erased together.
    String subject();
}
