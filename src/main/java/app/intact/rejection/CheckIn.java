package app.intact.rejection;

import java.time.Instant;

/// A time at which Intact asks again how much one rejection stings.
///
/// @param occasion which of the series it is
/// @param due from when it is asked, after the night and the full days were avoided
public record CheckIn(Occasion occasion, Instant due) {}
