package app.intact.chart;

import java.util.List;

/// The table behind a picture, already worded; `chart/table.jte` renders it. A column that holds nothing in any
/// row is left out by giving an empty heading.
///
/// @param summary what one opens to see it
/// @param likely heading of the likely course; empty where there is none
/// @param beside heading of what happened then; empty where nothing did
public record ChartTable(
        String summary, String caption, String when, String said, String likely, String beside, List<Row> rows) {

    /// One moment.
    public record Row(String when, String said, String likely, String beside) {}

    public ChartTable {
        rows = List.copyOf(rows);
    }
}
