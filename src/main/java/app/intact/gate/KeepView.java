package app.intact.gate;

import java.util.List;

/// A passphrase, offered or made up: in *Keep this*, or for a vault that is there.
///
/// @param step from 1; 0 outside the steps of *Keep this*
/// @param words six, offered
/// @param slip words about a passphrase that was not taken, or ""; with them the fields for one's own stand open
/// @param wrong words about the present passphrase, or ""
public record KeepView(Where where, int step, int steps, List<String> words, String slip, String wrong) {

    /// The addresses around a page.
    ///
    /// @param heading key of the page's heading
    /// @param path where its forms go
    /// @param current the present passphrase is asked for first
    /// @param device none on this device is offered too
    public record Where(String heading, String back, String path, boolean current, boolean device) {}
}
