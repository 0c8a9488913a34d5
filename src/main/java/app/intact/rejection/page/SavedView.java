package app.intact.rejection.page;

import java.util.List;

/// What can follow the quick record.
///
/// @param goOn where the guided flow goes on, "" when it is over
/// @param worst the sting is so high that nothing else comes first
/// @param asks whether they are safe; not where that was asked a moment ago
/// @param hour a sentence for the time of day
/// @param small things small enough for that moment
public record SavedView(String rejection, String goOn, boolean worst, boolean asks, String hour, List<String> small) {
    public SavedView {
        small = List.copyOf(small);
    }
}
