package app.intact.gate;

import java.util.List;

/// A vault that cannot be opened as it is: damaged, of a newer Intact, or not to be read at all.
///
/// @param lines what it means and what to do
/// @param waiting said where something is in memory and could not be added, or ""
/// @param open it is open for reading
/// @param restore a backup in its place would help
public record StateView(String heading, List<String> lines, String waiting, boolean open, boolean restore) {}
