package app.intact.ask.sheet;

import java.util.Locale;

/// What came of reading a file.
public sealed interface Reading permits Table, Reading.Unreadable {

    /// Nothing was taken.
    ///
    /// @param row where, from 1; 0 where it is the file as a whole
    record Unreadable(Why why, long row) implements Reading {}

    /// Texts: `ask.import.unreadable.<code>`.
    enum Why {
        EMPTY,
        /// Over [TableFormat#LARGEST] bytes.
        TOO_LARGE,
        /// Over [TableFormat#MOST_ROWS] rows.
        TOO_MANY_ROWS,
        /// A spreadsheet, an archive or a picture.
        NO_TEXT,
        /// Only a header, or not even that.
        NO_ROWS,
        /// One column only: most likely another sign stands between the cells.
        ONE_COLUMN,
        /// A quotation mark that is not closed, or has something behind it.
        QUOTE,
        /// More cells than columns.
        TOO_WIDE,
        /// A cell of over 20,000 characters.
        LONG_CELL,
        /// JSON that is no list of asks.
        OTHER_JSON;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
