package app.intact.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// The texts of one language, by key `room.page.element`. They stand in `words/<language>/<room>.properties`, so that
/// an
/// editor can read them as a whole and a translator can replace them.
///
/// `{name}` in a text is filled in by the caller; `|` separates the parts of a list.
public final class Words {

    private static final List<String> ROOMS = List.of(
            "shell",
            "time",
            "today",
            "rejection",
            "flow",
            "feeling",
            "ask",
            "insight",
            "strategy",
            "plan",
            "ally",
            "win",
            "recovery",
            "chart",
            "replay",
            "vault",
            "safety",
            "why",
            "settings",
            "portable",
            "command");

    private final Map<String, String> texts = new HashMap<>();

    private Words() {}

    /// The texts as they ship, in English.
    public static Words english() {
        var words = new Words();
        ROOMS.forEach(room -> words.load("/words/en/" + room + ".properties"));
        return words;
    }

    private void load(String resource) {
        try (var in = Words.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no such texts: " + resource);
            }
            var file = new Properties();
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            file.forEach((key, text) -> texts.put((String) key, (String) text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param named name, value, name, value … for the `{name}` places
    /// @throws IllegalArgumentException when there is no such text: a programmer's slip
    public String say(String key, Object... named) {
        var text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        for (int i = 0; i + 1 < named.length; i += 2) {
            text = text.replace("{" + named[i] + "}", String.valueOf(named[i + 1]));
        }
        return text;
    }

    /// The text for a number of things: `key.one` for one, else `key.many`; `{n}` is the number.
    public String count(String key, long n, Object... named) {
        var text = say(key + (n == 1 ? ".one" : ".many"), named);
        return text.replace("{n}", Long.toString(n));
    }

    /// The parts of a text separated by `|`.
    public List<String> list(String key) {
        return List.of(say(key).split("\\|"));
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /// Every key there is, for tests.
    public List<String> keys() {
        return texts.keySet().stream().sorted().toList();
    }
}
