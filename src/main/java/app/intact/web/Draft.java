package app.intact.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a person had begun to write on one page and not saved yet.
///
/// @param page the page's address, where it is shown again
/// @param form where its form is sent; once something sent there was saved, this is let go of
/// @param texts the fields of their own words, by name
public record Draft(String page, String form, Map<String, String> texts) {

    /// Before the name of a field whose text is kept.
    private static final String MARK = "text-";

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,60}");

    /// Pages of the journal, by what they begin with: a page that asks for a secret is never among them.
    private static final Pattern PLACE = Pattern.compile(
            "/(?:rejections|exercises|back|plans|allies|wins|asks(?!/import))(?:/[a-z0-9-]{1,60}){0,6}(?:\\?[A-Za-z0-9=&_-]{1,200})?");

    public Draft {
        texts = Map.copyOf(texts);
    }

    /// Whether texts begun there are kept.
    public static boolean isPlace(String address) {
        return PLACE.matcher(address).matches();
    }

    /// What a page sent of a form that is not finished: `page`, `form`, and each field's text under `text-<name>`.
    ///
    /// @return nothing where it is not of a form whose texts are kept; with an empty page where the page did not
    ///     know its own address
    public static Optional<Draft> in(Request request) {
        var page = request.field("page");
        var form = request.field("form");
        if (!isPlace(form) || !(page.isEmpty() || isPlace(page))) {
            return Optional.empty();
        }
        var texts = new LinkedHashMap<String, String>();
        for (var field : request.names()) {
            var name = field.startsWith(MARK) ? field.substring(MARK.length()) : "";
            if (NAME.matcher(name).matches() && !Typing.isSecret(name)) {
                texts.put(name, request.field(field));
            }
        }
        return Optional.of(new Draft(page, form, texts));
    }

    boolean isBlank() {
        return texts.values().stream().allMatch(String::isBlank);
    }

    /// Says nothing of what was written.
    @Override
    public String toString() {
        return "Draft";
    }
}
