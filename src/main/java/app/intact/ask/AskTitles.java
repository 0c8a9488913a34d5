package app.intact.ask;

import app.intact.language.PersonalText;
import app.intact.words.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an ask is called in lists: what was asked for, and whom. It is the person's own text: it belongs on pages only.
public final class AskTitles {

    private static final int LONGEST = 80;

    private AskTitles() {}

    public static String of(Ask ask, Words words) {
        return of(ask.details(), words);
    }

    public static String of(AskDetails details, Words words) {
        var title = Stream.of(details.what(), details.whom())
                .map(AskTitles::line)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" · "));
        return title.isEmpty() ? kind(details, words) : title;
    }

    /// The kind as a person reads it, their own by its own name.
    public static String kind(AskDetails details, Words words) {
        return details.kind() == AskKind.OWN && !details.ownKind().isBlank()
                ? details.ownKind().reveal()
                : words.say("ask.kind." + details.kind().code());
    }

    private static String line(PersonalText text) {
        var line = text.reveal().strip().lines().findFirst().orElse("").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isLowSurrogate(line.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end).strip() + "…";
    }
}
