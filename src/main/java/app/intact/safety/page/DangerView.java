package app.intact.safety.page;

import app.intact.safety.page.HelpView.Line;
import app.intact.safety.page.HelpView.Number;
import java.util.List;

/// *Before anything else*.
///
/// @param answer which page: `ask`, or the answer that was given
/// @param back where they were
/// @param said they have said before that there is danger, in this stay
/// @param lead what led here, or ""
/// @param emergency numbers to call
/// @param line one line to call, none where the country has none
/// @param now what to do first, in short sentences
public record DangerView(
        String answer,
        String back,
        boolean said,
        String lead,
        List<Number> emergency,
        List<Line> line,
        List<String> now) {

    public boolean isAsking() {
        return answer.equals("ask");
    }

    /// Whether it can be about something else: only while nothing was said.
    public boolean mayBeSomethingElse() {
        return isAsking() && !said;
    }

    /// The three fields for the next hour are shown after this answer.
    public boolean hasNextHour() {
        return answer.equals("yes") || answer.equals("rather-not");
    }
}
