package app.intact.journal;

import java.time.ZoneId;

/// An event in its place.
///
/// @param number from 1, in the order of writing
/// @param zone the person's time zone when it was written
public record Entry(long number, ZoneId zone, Event event) {}
