package app.intact.ask.page;

import app.intact.ask.AskBoard;
import app.intact.ask.AskKind;
import app.intact.language.Folded;
import app.intact.language.PersonalText;
import app.intact.web.Request;
import app.intact.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Kinds to pick from: Intact's, the person's own, and one that is not named yet.
///
/// @param code of Intact's kinds, `own-1` and so on for the person's, `own` for a new one
public record KindChoice(AskKind kind, PersonalText own) {

    private static final String OWN = "own-";

    /// One to pick.
    ///
    /// @param personal whether the label is the person's own words
    public record Option(String code, String label, boolean chosen, boolean personal) {}

    static KindChoice of(AskKind kind) {
        return new KindChoice(kind, PersonalText.NONE);
    }

    /// What was picked, and named where it is a new one.
    static Optional<KindChoice> in(Request request, AskBoard asks) {
        var code = request.field("kind");
        if (code.startsWith(OWN) && code.substring(OWN.length()).matches("\\d{1,4}")) {
            int at = Integer.parseInt(code.substring(OWN.length())) - 1;
            var own = asks.ownKinds();
            return at >= 0 && at < own.size()
                    ? Optional.of(new KindChoice(AskKind.OWN, own.get(at)))
                    : Optional.empty();
        }
        return AskKind.of(code)
                .map(kind -> new KindChoice(kind, kind == AskKind.OWN ? request.text("own-kind") : PersonalText.NONE));
    }

    /// What is chosen when nothing was picked yet: as last time.
    static KindChoice usual(AskBoard asks) {
        return asks.latestFirst().stream()
                .max(java.util.Comparator.comparing(app.intact.ask.Ask::number))
                .map(ask -> new KindChoice(ask.kind(), ask.details().ownKind()))
                .orElse(of(AskKind.JOB));
    }

    static List<Option> options(AskBoard asks, Words words, @Nullable KindChoice chosen, boolean withNew) {
        var options = new ArrayList<Option>();
        for (var kind : AskKind.values()) {
            if (kind != AskKind.OWN) {
                options.add(new Option(
                        kind.code(),
                        words.say("ask.kind." + kind.code()),
                        chosen != null && chosen.kind() == kind,
                        false));
            }
        }
        var own = asks.ownKinds();
        boolean known = false;
        for (int i = 0; i < own.size(); i++) {
            boolean is = chosen != null
                    && chosen.kind() == AskKind.OWN
                    && Folded.of(own.get(i)).equals(Folded.of(chosen.own()));
            known |= is;
            options.add(new Option(OWN + (i + 1), own.get(i).reveal().strip(), is, true));
        }
        if (withNew) {
            boolean is = chosen != null && chosen.kind() == AskKind.OWN && !known;
            options.add(new Option(AskKind.OWN.code(), words.say("ask.kind.new"), is, false));
        }
        return options;
    }
}
