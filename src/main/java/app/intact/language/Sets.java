package app.intact.language;

import java.util.HashMap;
import java.util.Map;

/// The named alternatives of a [Phrases] file, each made when a phrase first needs it.
final class Sets {

    private final Map<String, String> written = new HashMap<>();
    private final Map<String, Alternatives> made = new HashMap<>();

    /// @param name with its `@`
    void put(String name, String alternatives) {
        written.put(name, alternatives);
    }

    /// @throws IllegalArgumentException if there is no such set
    synchronized Alternatives named(String name) {
        var alternatives = made.get(name);
        if (alternatives == null) {
            var runs = written.get(name);
            if (runs == null) {
                throw new IllegalArgumentException("no such set: " + name);
            }
            alternatives = Alternatives.of(runs, this);
            made.put(name, alternatives);
        }
        return alternatives;
    }
}
