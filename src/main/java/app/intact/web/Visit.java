package app.intact.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One browser's stay, in memory only. It ends with the session, and with it everything here.
public final class Visit {

    /// What the person has in front of them.
    public enum Mode {
        /// No vault yet: what is recorded lives in memory.
        FIRST_RUN,
        /// The example, in memory; nothing is kept.
        EXAMPLE,
        /// The vault, open.
        OPEN,
        /// A vault that is not open here.
        LOCKED
    }

    private static final int MOST_TYPED = 20;

    private Mode mode = Mode.LOCKED;
    private boolean danger;
    private boolean quietLine;
    private String news = "";
    private String onward = "/";
    private final List<String> hintsPutAside = new ArrayList<>();
    private final Deque<Typed> typed = new ArrayDeque<>();

    /// A form that came while the vault was locked: kept here until it is open again.
    ///
    /// @param path where it was sent
    public record Typed(String path, Map<String, List<String>> fields) {
        private boolean isAgain(Typed other) {
            return path.equals(other.path) && Objects.equals(fields.get("op"), other.fields.get("op"));
        }
    }

    public Mode mode() {
        return mode;
    }

    void become(Mode next) {
        mode = next;
    }

    /// True once words of danger were read in this stay: exercises and suggestions stop. It is never written down.
    public boolean danger() {
        return danger;
    }

    /// The person said that it is about something else.
    public void goOn() {
        danger = false;
    }

    /// Where *Go on* leads from the danger page.
    public String onward() {
        return onward;
    }

    /// Words of danger were heard.
    ///
    /// @param explicit the page about danger comes before anything else; otherwise one quiet line
    /// @param next where *Go on* leads from there: an address of Intact's own
    public void raise(boolean explicit, String next) {
        danger |= explicit;
        quietLine |= !explicit;
        onward = next;
    }

    /// The next page shows the quiet line about help.
    public void showQuietLine() {
        quietLine = true;
    }

    /// Whether the next page shows the quiet line about help; it shows once.
    boolean takeQuietLine() {
        boolean shown = quietLine;
        quietLine = false;
        return shown;
    }

    /// The next page says this in one line; it shows once.
    ///
    /// @param line already worded; never a person's words
    public void tell(String line) {
        news = line;
    }

    String takeNews() {
        var line = news;
        news = "";
        return line;
    }

    /// Drops what the pages would still say about this stay; a form that waits for the vault stays.
    public void forget() {
        danger = false;
        quietLine = false;
        news = "";
        onward = "/";
        hintsPutAside.clear();
    }

    /// Hints dismissed for this stay.
    public List<String> hintsPutAside() {
        return hintsPutAside;
    }

    /// The same form, sent again, takes its own place; of very many the oldest gives way.
    void keep(Typed form) {
        typed.removeIf(form::isAgain);
        typed.addLast(form);
        if (typed.size() > MOST_TYPED) {
            typed.removeFirst();
        }
    }

    /// The oldest form that came while the vault was locked, handed over once.
    public @Nullable Typed takeTyped() {
        return typed.pollFirst();
    }

    public boolean hasTyped() {
        return !typed.isEmpty();
    }
}
