package app.intact.flow;

import app.intact.language.PersonalText;
import app.intact.rejection.FlowStep;
import app.intact.rejection.Rejection;
import app.intact.web.Request;
import java.util.OptionalLong;

/// Two tabs in the same step: whoever saves second sees what the first one saved, and chooses. Nothing is discarded.
///
/// @param elsewhere what was kept in the other tab; blank when there was no other
public record TwoTabs(PersonalText elsewhere) {

    static final TwoTabs NONE = new TwoTabs(PersonalText.NONE);

    /// True when the answer changed since the form was shown, and was not yet looked at.
    static boolean changed(Request request, Rejection rejection, FlowStep step) {
        var seen = seen(request);
        return seen.isPresent() && seen.getAsLong() != rejection.answerNumber(step);
    }

    /// The number of the answer that the form was made from.
    static OptionalLong seen(Request request) {
        var seen = request.field("seen");
        return seen.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(seen)) : OptionalLong.empty();
    }

    public boolean any() {
        return !elsewhere.isBlank();
    }
}
