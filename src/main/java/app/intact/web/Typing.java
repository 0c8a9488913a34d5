package app.intact.web;

import app.intact.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Brings a form that could not be kept back to the person.
final class Typing {

    private static final int SHOWN_FROM = 12;

    private Typing() {}

    static TroubleView view(Words words, String heading, List<String> lines, Visit.@Nullable Typed typed) {
        if (typed == null) {
            return new TroubleView(heading, lines, "", "", List.of());
        }
        var fields = new ArrayList<TroubleView.TypedField>();
        typed.fields()
                .forEach((name, values) -> values.forEach(value -> {
                    boolean shown = value.length() >= SHOWN_FROM && !value.matches("[0-9a-f]{32}");
                    fields.add(new TroubleView.TypedField(name, shown ? words.say("shell.typed") : "", value));
                }));
        return new TroubleView(heading, lines, typed.path(), words.say("shell.again"), fields);
    }
}
