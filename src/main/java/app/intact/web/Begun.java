package app.intact.web;

import java.util.Map;

/// What a page shows of what was begun and not saved.
///
/// @param kept whether what is typed on this page is kept while it is being typed
/// @param page the page's own address, "" where it does not know it
/// @param texts what was begun on this page, by field
/// @param elsewhere the address of a page where something was begun, "" for none
public record Begun(boolean kept, String page, Map<String, String> texts, String elsewhere) {

    /// A page where nothing is kept before it is saved.
    public static final Begun NOTHING = new Begun(false, "", Map.of(), "");

    public Begun {
        texts = Map.copyOf(texts);
    }

    /// Whether the page shows something that was begun.
    public boolean isBack() {
        return !texts.isEmpty();
    }

    /// What a field shows: what was begun there, else what is saved.
    public String in(Writing writing) {
        return texts.getOrDefault(writing.name(), writing.value());
    }

    /// Says nothing of what was written.
    @Override
    public String toString() {
        return "Begun";
    }
}
