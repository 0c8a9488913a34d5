package app.intact.ask.sheet;

import app.intact.ask.AskKind;
import app.intact.language.PersonalText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What the person says a table means.
///
/// @param columns one for each column of the table
/// @param meanings of each word in the status column
/// @param again rows that are here already are taken too
/// @param withoutFlawed rows that cannot be read are left out, and the others taken
public record Mapping(
        AskKind kind,
        PersonalText ownKind,
        List<Column> columns,
        Map<String, Meaning> meanings,
        DateOrder order,
        boolean again,
        boolean withoutFlawed) {

    /// A column of more different words than this is most likely no status.
    public static final int MOST_WORDS = 40;

    public Mapping {
        columns = List.copyOf(columns);
        meanings = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(meanings));
    }

    /// A first guess, by the names of the columns and what stands in them.
    public static Mapping guess(Table table) {
        var preset = Preset.of(table.header());
        var columns = preset.guess(table.header());
        return new Mapping(
                preset.kind(),
                PersonalText.NONE,
                columns,
                guessed(words(table, columns)),
                DateOrder.told(days(table, columns)).orElse(preset.order()),
                false,
                false);
    }

    /// A guess for each word; a person's choices go before.
    public static Map<String, Meaning> guessed(List<String> words) {
        var meanings = new LinkedHashMap<String, Meaning>();
        words.forEach(word -> meanings.put(word, Meaning.guess(word)));
        return meanings;
    }

    /// The different words of the status column, in the order of the file; those that differ only in case are one. At
    /// most one more than [#MOST_WORDS].
    public static List<String> words(Table table, List<Column> columns) {
        int status = columns.indexOf(Column.STATUS);
        if (status < 0) {
            return List.of("");
        }
        var words = new LinkedHashSet<String>();
        for (var row : table.rows()) {
            words.add(word(row.cells().get(status)));
            if (words.size() > MOST_WORDS) {
                break;
            }
        }
        return List.copyOf(words);
    }

    static String word(String cell) {
        return cell.strip().toLowerCase(java.util.Locale.ROOT);
    }

    /// Everything that stands in columns of days.
    public static List<String> days(Table table, List<Column> columns) {
        return java.util.stream.IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).isDay())
                .boxed()
                .flatMap(i -> table.rows().stream().map(row -> row.cells().get(i)))
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    /// Whether somebody has to say in which order days are written.
    public static boolean orderMatters(Table table, List<Column> columns) {
        return DateOrder.matters(days(table, columns));
    }

    /// What is wrong with the choices themselves.
    public Optional<Fault> fault() {
        boolean named = columns.contains(Column.WHOM) || columns.contains(Column.WHAT);
        if (!named) {
            return Optional.of(Fault.NO_NAME);
        }
        for (var column : columns) {
            if (!column.mayStandTwice()
                    && columns.stream().filter(column::equals).count() > 1) {
                return Optional.of(Fault.TWICE);
            }
        }
        if (meanings.size() > MOST_WORDS) {
            return Optional.of(Fault.NO_STATUS);
        }
        return meanings.containsValue(Meaning.UNSAID) ? Optional.of(Fault.UNSAID) : Optional.empty();
    }

    /// Texts: `ask.import.fault.<code>`.
    public enum Fault {
        /// Neither whom nor what.
        NO_NAME,
        /// Two columns for the same.
        TWICE,
        /// Far too many different words.
        NO_STATUS,
        /// A word whose meaning was not said.
        UNSAID;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    OptionalInt at(Column column) {
        int at = columns.indexOf(column);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }

    /// Says nothing of what is in the table.
    @Override
    public String toString() {
        return "Mapping";
    }
}
