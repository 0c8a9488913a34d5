package app.intact.web;

import app.intact.quantity.OpaqueId;
import app.intact.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Brings a form that could not be kept back to the person.
public final class Typing {

    private static final int SHOWN_FROM = 12;

    /// Fields that hold a secret: they never come back to a page.
    private static final Set<String> SECRET = Set.of("pass", "again", "current", "code", "group-a", "group-b");

    private Typing() {}

    static boolean isSecret(String name) {
        return SECRET.contains(name);
    }

    /// @param typed nothing for a page that only says what happened
    public static TroubleView view(Words words, String heading, List<String> lines, Visit.@Nullable Typed typed) {
        if (typed == null) {
            return new TroubleView(heading, lines, "", "", List.of());
        }
        var fields = new ArrayList<TroubleView.TypedField>();
        typed.fields()
                .forEach((name, values) -> values.forEach(value -> {
                    if (isSecret(name)) {
                        return;
                    }
                    boolean shown = value.length() >= SHOWN_FROM && !OpaqueId.isOne(value);
                    fields.add(new TroubleView.TypedField(name, shown ? words.say("shell.typed") : "", value));
                }));
        return new TroubleView(heading, lines, typed.path(), words.say("shell.again"), fields);
    }
}
