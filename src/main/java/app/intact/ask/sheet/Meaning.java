package app.intact.ask.sheet;

import app.intact.ask.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a word in the status column means. Texts: `ask.import.meaning.<code>`.
public enum Meaning {
    /// Not said yet.
    UNSAID,
    NO(Answer.NO),
    YES(Answer.YES),
    SILENCE(Answer.SILENCE),
    NOT_NOW(Answer.NOT_NOW),
    WITHDRAWN(Answer.WITHDRAWN),
    /// Made, and the answer may still come.
    WAITING,
    /// Made, and what came of it is not in the file: it stays open, and is never taken for silence.
    UNKNOWN,
    PLANNED,
    /// Such rows are not taken.
    LEFT_OUT;

    private final Optional<Answer> answer;

    Meaning() {
        this.answer = Optional.empty();
    }

    Meaning(Answer answer) {
        this.answer = Optional.of(answer);
    }

    Optional<Answer> answer() {
        return answer;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Meaning> of(String code) {
        return Arrays.stream(values())
                .filter(meaning -> meaning.code().equals(code))
                .findFirst();
    }

    private record Sign(Meaning meaning, List<String> beginnings) {}

    /// What programs commonly call it; whatever is not here is asked.
    private static final List<Sign> SIGNS = List.of(
            new Sign(WITHDRAWN, List.of("withdr", "cancel", "archived by me", "i withdrew")),
            new Sign(
                    SILENCE,
                    List.of(
                            "never responded",
                            "no response",
                            "no reply",
                            "no answer",
                            "ghost",
                            "unanswered",
                            "not responded",
                            "silence")),
            new Sign(NOT_NOW, List.of("not now", "deferred", "waitlist", "wait list", "on hold", "postponed")),
            new Sign(
                    NO,
                    List.of(
                            "no",
                            "reject",
                            "declin",
                            "unsuccessful",
                            "not selected",
                            "not accepted",
                            "turned down",
                            "denied",
                            "form rejection",
                            "personal rejection")),
            new Sign(
                    YES,
                    List.of("yes", "accept", "offer", "hired", "success", "published", "won", "awarded", "funded")),
            new Sign(
                    PLANNED,
                    List.of("wish", "bookmark", "saved", "to apply", "planned", "draft", "interested", "to do")),
            new Sign(
                    WAITING,
                    List.of(
                            "pending",
                            "appl",
                            "submit",
                            "in progress",
                            "interview",
                            "screen",
                            "phone",
                            "under review",
                            "received",
                            "sent",
                            "waiting",
                            "negotiat",
                            "open")));

    /// A first guess, to be looked at by the person.
    ///
    /// @param word as it stands in the file; "" for an empty cell
    static Meaning guess(String word) {
        var plain = word.strip().toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return UNKNOWN;
        }
        return SIGNS.stream()
                .filter(sign -> sign.beginnings().stream().anyMatch(start -> fits(plain, start)))
                .findFirst()
                .map(Sign::meaning)
                .orElse(UNSAID);
    }

    private static boolean fits(String word, String start) {
        return start.length() <= 3 ? word.equals(start) : word.startsWith(start);
    }
}
