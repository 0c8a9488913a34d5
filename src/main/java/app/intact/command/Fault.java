package app.intact.command;

import java.util.Locale;

/// What is wrong in a file of forecasts, and where. It never repeats what stands in a cell.
///
/// @param row as a spreadsheet counts them, the names of the columns being row 1; 0 for the file as a
///     whole
/// @param column its name, or "" where it is about the whole row
record Fault(long row, String column, Problem problem) {

    enum Problem {
        EMPTY,
        UTF16,
        ENCODING,
        SEMICOLONS,
        TABS,
        HEADER,
        QUOTE,
        CELLS,
        KIND,
        KIND_LONG,
        KINDS,
        CHANCE,
        CHANCE_RANGE,
        ANSWER,
        ROWS,
        NO_ROWS;

        /// As it stands in keys of texts and in JSON.
        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Fault ofFile(Problem problem) {
        return new Fault(0, "", problem);
    }

    static Fault ofRow(long row, Problem problem) {
        return new Fault(row, "", problem);
    }
}
