package app.intact.safety.page;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/// The notice under a field.
///
/// @param field its name
/// @param line what is said about help, "" for nothing
/// @param open explicit: the way to help stands out
/// @param hint what else is said where there is no word of danger
public record HeardView(
        String field, String line, boolean open, @Nullable Content hint) {}
