package app.intact.web;

import java.util.ArrayList;
import java.util.List;

/// Something in the world went wrong, or the vault was locked in between: what happened, what to do, and what was
/// typed.
///
/// @param heading what happened, in a few words
/// @param lines what it means and what to do
/// @param path where *again* sends the typed form; "" when there is none
public record TroubleView(String heading, List<String> lines, String path, String again, List<TypedField> typed) {

    /// The same where nothing takes the form any more: the person's words, to copy.
    TroubleView toCopy(String line) {
        var shown = typed.stream().filter(TypedField::isShown).toList();
        var said = new ArrayList<>(lines);
        if (!shown.isEmpty()) {
            said.add(line);
        }
        return new TroubleView(heading, List.copyOf(said), "", "", shown);
    }

    /// @param label what the field asked, or "" for one that is not shown
    public record TypedField(String name, String label, String value) {
        /// True for a person's words, which are shown so that they can be copied.
        public boolean isShown() {
            return value.length() > 2 && !label.isEmpty();
        }
    }
}
