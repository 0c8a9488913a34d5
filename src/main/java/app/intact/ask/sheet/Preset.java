package app.intact.ask.sheet;

import app.intact.ask.AskKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A program whose files are known, by the names of their columns. Texts: `ask.import.preset.<code>`.
public enum Preset {
    LINKEDIN(
            AskKind.JOB,
            DateOrder.MONTH_FIRST,
            List.of("application date", "company name", "job title", "job url"),
            // What was answered to an employer's questions is nobody's business here: it is never taken.
            Map.of(
                    "application date", Column.ASKED_ON,
                    "company name", Column.WHOM,
                    "job title", Column.WHAT,
                    "job url", Column.LINK)),
    HUNTR(
            AskKind.JOB,
            DateOrder.MONTH_FIRST,
            List.of("employer", "job title", "list"),
            Map.of(
                    "employer", Column.WHOM,
                    "job title", Column.WHAT,
                    "list", Column.STATUS,
                    "url", Column.LINK)),
    TEAL(
            AskKind.JOB,
            DateOrder.MONTH_FIRST,
            List.of("company name", "job title", "status", "job url"),
            Map.of(
                    "company name", Column.WHOM,
                    "job title", Column.WHAT,
                    "status", Column.STATUS,
                    "job url", Column.LINK)),
    CHILL_SUBS(
            AskKind.MANUSCRIPT,
            DateOrder.MONTH_FIRST,
            List.of("title", "publisher", "date submitted", "status"),
            Map.of(
                    "title", Column.WHAT,
                    "publisher", Column.WHOM,
                    "date submitted", Column.ASKED_ON,
                    "result date", Column.ANSWERED_ON,
                    "status", Column.STATUS)),
    SUBBUB(
            AskKind.MANUSCRIPT,
            DateOrder.DAY_FIRST,
            List.of("title", "format", "response", "market"),
            Map.of(
                    "title", Column.WHAT,
                    "market", Column.WHOM,
                    "response", Column.STATUS,
                    "submissiondate", Column.ASKED_ON,
                    "responsedate", Column.ANSWERED_ON,
                    "url", Column.LINK)),
    REJECTION_GAME(
            AskKind.PRACTICE,
            DateOrder.DAY_FIRST,
            GameList.HEADER,
            Map.of(
                    "timestamp", Column.ASKED_ON,
                    "question", Column.WHAT,
                    "askee", Column.WHOM,
                    "status", Column.STATUS)),
    /// Any other table: columns are guessed by their names.
    OTHER(AskKind.JOB, DateOrder.DAY_FIRST, List.of(), Map.of());

    private static final Map<Column, List<String>> NAMES = Map.of(
            Column.WHOM,
            List.of(
                    "company",
                    "company name",
                    "employer",
                    "organisation",
                    "organization",
                    "publisher",
                    "magazine",
                    "journal",
                    "market",
                    "agent",
                    "funder",
                    "client",
                    "customer",
                    "name",
                    "to",
                    "whom",
                    "to whom",
                    "who",
                    "askee"),
            Column.WHAT,
            List.of("job title", "position", "role", "title", "job", "what", "project", "question", "subject"),
            Column.ASKED_ON,
            List.of(
                    "date",
                    "date applied",
                    "applied",
                    "applied on",
                    "application date",
                    "date submitted",
                    "submitted",
                    "sent",
                    "asked on",
                    "date sent"),
            Column.ANSWERED_ON,
            List.of("response date", "result date", "date of response", "answered", "answered on", "date answered"),
            Column.STATUS,
            List.of("status", "result", "response", "outcome", "stage", "answer", "list", "decision"),
            Column.LINK,
            List.of("url", "link", "job url", "website", "job link"));

    private final AskKind kind;
    private final DateOrder order;
    private final List<String> signs;
    private final Map<String, Column> columns;

    Preset(AskKind kind, DateOrder order, List<String> signs, Map<String, Column> columns) {
        this.kind = kind;
        this.order = order;
        this.signs = signs;
        this.columns = columns;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    AskKind kind() {
        return kind;
    }

    DateOrder order() {
        return order;
    }

    /// The first whose columns are all there.
    public static Preset of(List<String> header) {
        var names = header.stream().map(Preset::plain).toList();
        return Arrays.stream(values())
                .filter(preset -> names.containsAll(preset.signs))
                .findFirst()
                .orElse(OTHER);
    }

    /// What each column is most likely, each part at most once.
    List<Column> guess(List<String> header) {
        var guessed = new ArrayList<Column>();
        for (var name : header) {
            var column = column(plain(name));
            guessed.add(column.filter(found -> !guessed.contains(found)).orElse(Column.LEFT_OUT));
        }
        return List.copyOf(guessed);
    }

    private Optional<Column> column(String name) {
        // People add columns of their own, such as what came of it.
        return Optional.ofNullable(columns.get(name)).or(() -> byName(name));
    }

    private static Optional<Column> byName(String name) {
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(name))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", " ");
    }
}
