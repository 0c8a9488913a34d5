package app.intact.gate;

import java.util.List;

/// A vault that is damaged, of a newer Intact, or cannot be read.
///
/// @param lines what it means and what to do
/// @param more what was found, "" for what was not
/// @param waiting said where something is in memory and could not be added, or ""
/// @param open it is open for reading
public record StateView(String heading, List<String> lines, List<String> more, String waiting, boolean open) {}
