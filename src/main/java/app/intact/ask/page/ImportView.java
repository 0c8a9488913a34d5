package app.intact.ask.page;

import app.intact.ask.AskBoard;
import app.intact.ask.AskTitles;
import app.intact.ask.sheet.Column;
import app.intact.ask.sheet.DateOrder;
import app.intact.ask.sheet.Mapping;
import app.intact.ask.sheet.Meaning;
import app.intact.ask.sheet.Plan;
import app.intact.ask.sheet.Preset;
import app.intact.ask.sheet.Table;
import app.intact.web.Shell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What a table would become.
///
/// @param from where the file seems to be from
/// @param note about its letters, "" for none
/// @param statusAt the column whose words are shown, as its number; -1 for none
/// @param orders empty where the order of days makes no difference
/// @param sum what would be added, in a sentence
/// @param flaws the first of what cannot be read
/// @param moreFlaws words about how many more, "" for none
/// @param known words about rows that are here already, "" for none
public record ImportView(
        String id,
        String from,
        String note,
        List<KindChoice.Option> kinds,
        List<ColumnChoice> columns,
        int statusAt,
        List<WordChoice> words,
        List<AskPage.Choice> orders,
        List<Sample> samples,
        String sum,
        String add,
        List<String> flaws,
        String moreFlaws,
        boolean without,
        String known,
        boolean again,
        String slip) {

    private static final int SAMPLES = 5;
    private static final int FLAWS = 12;
    private static final int LONGEST_SAMPLE = 60;

    public ImportView {
        kinds = List.copyOf(kinds);
        columns = List.copyOf(columns);
        words = List.copyOf(words);
        orders = List.copyOf(orders);
        samples = List.copyOf(samples);
        flaws = List.copyOf(flaws);
    }

    /// What a column is taken for.
    public record ColumnChoice(String field, String name, String sample, List<AskPage.Choice> choices) {
        public ColumnChoice {
            choices = List.copyOf(choices);
        }
    }

    /// What a word means.
    ///
    /// @param word as it stands in the file, "" for an empty cell
    public record WordChoice(String field, String word, String label, List<AskPage.Choice> choices, boolean unsaid) {
        public WordChoice {
            choices = List.copyOf(choices);
        }
    }

    /// One ask as it would be.
    public record Sample(String title, String line) {}

    static Preset preset(Table table) {
        return Preset.of(table.header());
    }

    static ImportView of(String id, Table table, Mapping mapping, Plan plan, String slip, AskBoard asks, Shell shell) {
        var kind = new KindChoice(mapping.kind(), mapping.ownKind());
        var flaws = plan.flaws().stream()
                .limit(FLAWS)
                .map(flaw -> shell.say(
                        flaw.column().isEmpty() ? "ask.import.flaw.row" : "ask.import.flaw",
                        "row",
                        flaw.row(),
                        "column",
                        flaw.column(),
                        "problem",
                        shell.say("ask.import.problem." + flaw.problem().code())))
                .toList();
        int more = plan.flaws().size() - flaws.size();
        return new ImportView(
                id,
                from(table, shell),
                table.guessed() ? shell.say("ask.import.guessed") : "",
                KindChoice.options(asks, shell.words(), kind, false),
                columns(table, mapping, shell),
                mapping.columns().indexOf(Column.STATUS),
                words(table, mapping, shell),
                orders(table, mapping, shell),
                plan.asks().stream()
                        .limit(SAMPLES)
                        .map(one -> sample(one, shell))
                        .toList(),
                sum(plan, shell),
                shell.count("ask.import.add", plan.asks().size()),
                flaws,
                more > 0 ? shell.count("ask.import.flaws.more", more) : "",
                mapping.withoutFlawed(),
                plan.known() == 0 && !mapping.again() ? "" : shell.count("ask.import.known", plan.known()),
                mapping.again(),
                slip);
    }

    private static String from(Table table, Shell shell) {
        var preset = preset(table);
        var size = shell.count("ask.import.size", table.rows().size());
        return preset == Preset.OTHER
                ? size
                : size + " " + shell.say("ask.import.from", "program", shell.say("ask.import.preset." + preset.code()));
    }

    private static List<ColumnChoice> columns(Table table, Mapping mapping, Shell shell) {
        var columns = new ArrayList<ColumnChoice>();
        for (int i = 0; i < table.header().size(); i++) {
            int at = i;
            var chosen = mapping.columns().get(i);
            var name = table.header().get(i);
            columns.add(new ColumnChoice(
                    ImportChoices.COLUMN + i,
                    name.isEmpty() ? shell.say("ask.import.column.unnamed", "n", i + 1) : name,
                    table.rows().stream()
                            .map(row -> row.cells().get(at))
                            .filter(cell -> !cell.isBlank())
                            .findFirst()
                            .map(ImportView::cut)
                            .orElse(""),
                    Arrays.stream(Column.values())
                            .map(column -> new AskPage.Choice(
                                    column.code(), shell.say("ask.import.column." + column.code()), column == chosen))
                            .toList()));
        }
        return columns;
    }

    private static String cut(String cell) {
        var line = cell.lines().findFirst().orElse("");
        if (line.length() <= LONGEST_SAMPLE) {
            return line;
        }
        int end = Character.isLowSurrogate(line.charAt(LONGEST_SAMPLE)) ? LONGEST_SAMPLE - 1 : LONGEST_SAMPLE;
        return line.substring(0, end) + "…";
    }

    private static List<WordChoice> words(Table table, Mapping mapping, Shell shell) {
        int status = mapping.columns().indexOf(Column.STATUS);
        var words = new ArrayList<WordChoice>();
        for (var entry : mapping.meanings().entrySet()) {
            if (words.size() == Mapping.MOST_WORDS) {
                break;
            }
            words.add(new WordChoice(
                    ImportChoices.WORD + words.size(),
                    status < 0 ? "" : written(table, status, entry.getKey()),
                    shell.say(status < 0 ? "ask.import.words.none" : "ask.import.words.empty"),
                    meanings(entry.getValue(), shell),
                    entry.getValue() == Meaning.UNSAID));
        }
        return words;
    }

    /// A word in the case in which it stands first.
    private static String written(Table table, int status, String word) {
        return table.rows().stream()
                .map(row -> row.cells().get(status))
                .filter(cell -> cell.equalsIgnoreCase(word))
                .findFirst()
                .map(ImportView::cut)
                .orElse(word);
    }

    private static List<AskPage.Choice> meanings(Meaning chosen, Shell shell) {
        return Arrays.stream(Meaning.values())
                .filter(meaning -> meaning != Meaning.UNSAID || chosen == Meaning.UNSAID)
                .map(meaning -> new AskPage.Choice(
                        meaning.code(), shell.say("ask.import.meaning." + meaning.code()), meaning == chosen))
                .toList();
    }

    private static List<AskPage.Choice> orders(Table table, Mapping mapping, Shell shell) {
        return Mapping.orderMatters(table, mapping.columns())
                ? Arrays.stream(DateOrder.values())
                        .map(order -> new AskPage.Choice(
                                order.code(), shell.say("ask.import.order." + order.code()), order == mapping.order()))
                        .toList()
                : List.of();
    }

    private static Sample sample(Plan.Planned planned, Shell shell) {
        var details = planned.details();
        var asked = details.askedOn();
        var answeredOn = planned.answeredOn();
        var answer = planned.answer();
        var line = Stream.of(
                        asked == null
                                ? shell.say(details.asked() ? "ask.import.sample.undated" : "ask.line.planned")
                                : shell.say(
                                        "ask.import.sample.asked",
                                        "day",
                                        shell.times().dayOf(asked, shell.now())),
                        answer == null
                                ? planned.open() && details.asked() ? shell.say("ask.import.sample.open") : ""
                                : shell.say("ask.answer." + answer.code()),
                        answeredOn == null ? "" : shell.times().dayOf(answeredOn, shell.now()))
                .filter(part -> !part.isEmpty())
                .toList();
        return new Sample(AskTitles.of(details, shell.words()), String.join(" · ", line));
    }

    private static String sum(Plan plan, Shell shell) {
        var parts = new ArrayList<String>();
        for (var answer : app.intact.ask.Answer.values()) {
            long n = plan.asks().stream().filter(one -> one.answer() == answer).count();
            if (n > 0) {
                parts.add(shell.say("ask.import.sum." + answer.code(), "n", n));
            }
        }
        long planned =
                plan.asks().stream().filter(one -> !one.details().asked()).count();
        long open = plan.asks().stream().filter(one -> one.answer() == null).count() - planned;
        if (open > 0) {
            parts.add(shell.say("ask.import.sum.open", "n", open));
        }
        if (planned > 0) {
            parts.add(shell.say("ask.import.sum.planned", "n", planned));
        }
        var passed = plan.passedOver() > 0 ? " " + shell.count("ask.import.sum.passed", plan.passedOver()) : "";
        return shell.count("ask.import.sum", plan.asks().size())
                + (parts.isEmpty() ? "" : " " + String.join(", ", parts) + ".")
                + passed;
    }
}
