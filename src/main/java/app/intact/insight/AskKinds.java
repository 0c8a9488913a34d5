package app.intact.insight;

import app.intact.ask.Ask;
import app.intact.ask.AskBoard;
import app.intact.ask.AskKind;
import app.intact.language.Folded;
import app.intact.language.PersonalText;
import app.intact.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What has the same kind, the person's own kinds each by itself. A key says nothing of a person's words.
final class AskKinds {

    private static final String OWN = "own-";

    private final Map<Folded, String> keys = new HashMap<>();
    private final List<PersonalText> names;

    AskKinds(AskBoard board) {
        names = board.ownKinds();
        for (int i = 0; i < names.size(); i++) {
            keys.put(Folded.of(names.get(i)), OWN + i);
        }
    }

    /// A kind as pages show it.
    ///
    /// @param personal whether the name is the person's own words
    record Named(String name, boolean personal) {}

    String keyOf(Ask ask) {
        return ask.kind() == AskKind.OWN
                ? keys.getOrDefault(Folded.of(ask.details().ownKind()), AskKind.OWN.code())
                : ask.kind().code();
    }

    Named named(String key, Words words) {
        return key.startsWith(OWN)
                ? new Named(
                        names.get(Integer.parseInt(key.substring(OWN.length())))
                                .reveal()
                                .strip(),
                        true)
                : new Named(words.say("ask.kind." + key), false);
    }
}
