package app.intact.gate;

import java.util.List;

/// A damaged vault that is open for reading.
///
/// @param whole how many entries are whole, in words
/// @param lost each row of what is missing, in words
/// @param more on what is missing beyond those, "" for nothing
/// @param end said where it cannot be known whether the last entries are missing, or ""
public record DamagedView(String whole, List<String> lost, String more, String end) {}
