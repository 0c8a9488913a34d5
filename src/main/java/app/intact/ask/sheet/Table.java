package app.intact.ask.sheet;

import java.util.List;

/// A file as rows of cells. Formulas are text like any other.
///
/// @param header the names of the columns; a column without one has ""
/// @param rows without the header and without empty ones, each as wide as the header
/// @param guessed the letters were not those of UTF-8, and were taken for Windows-1252
public record Table(List<String> header, List<Row> rows, boolean guessed) implements Reading {

    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /// One row.
    ///
    /// @param number the row in the file, from 1, the header included
    public record Row(long number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /// Says nothing of what is in the cells.
        @Override
        public String toString() {
            return "row " + number;
        }
    }

    /// Says nothing of what is in the cells.
    @Override
    public String toString() {
        return "Table";
    }
}
