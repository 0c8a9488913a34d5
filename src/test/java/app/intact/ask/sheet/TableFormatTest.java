package app.intact.ask.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.ask.sheet.Reading.Unreadable;
import app.intact.ask.sheet.Reading.Why;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableFormatTest {

    private final TableFormat format = new TableFormat(ZoneId.of("Europe/Dublin"));

    private Reading read(String text) {
        return format.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Table table(String text) {
        return (Table) read(text);
    }

    private void refuses(String text, Why why, long row) {
        assertThat(read(text)).isEqualTo(new Unreadable(why, row));
    }

    private static List<String> cells(Table table, int row) {
        return table.rows().get(row).cells();
    }

    @Test
    void whatever_stands_between_the_cells_is_found() {
        for (var between : List.of(",", ";", "\t", "|")) {
            var table = table("Company,Title\nSt Anne’s,nurse\nHarbour,cook\n".replace(",", between));
            assertThat(table.header()).as(between).containsExactly("Company", "Title");
            assertThat(cells(table, 1)).containsExactly("Harbour", "cook");
        }
    }

    @Test
    void commas_inside_cells_do_not_make_columns() {
        var table = table("Company;Title\nSt Anne’s, Galway;nurse, nights, part-time\nHarbour;cook\n");
        assertThat(cells(table, 0)).containsExactly("St Anne’s, Galway", "nurse, nights, part-time");
    }

    @Test
    void letters_are_read_in_the_encodings_that_programs_write() {
        var text = "Company,Title\nCafé Ümlaut,nurse\n";
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            for (var mark : List.of("", "\uFEFF")) {
                var table = (Table) format.read((mark + text).getBytes(charset));
                assertThat(table.header()).as("%s", charset).containsExactly("Company", "Title");
                assertThat(cells(table, 0).getFirst()).isEqualTo("Café Ümlaut");
                assertThat(table.guessed()).isFalse();
            }
        }
    }

    @Test
    void other_letters_are_taken_for_windows_1252_and_it_is_said() {
        var table = (Table) format.read("Company,Title\nCafé,nurse\n".getBytes(Charset.forName("windows-1252")));
        assertThat(cells(table, 0).getFirst()).isEqualTo("Café");
        assertThat(table.guessed()).isTrue();
    }

    @Test
    void a_quotation_mark_inside_a_cell_is_a_letter() {
        var table = table("Company,Title\nAcme,15\" laptop tester\nHarbour,cook\n");
        assertThat(cells(table, 0)).containsExactly("Acme", "15\" laptop tester");
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void quoted_cells_hold_commas_lines_and_marks() {
        var table = table("Company,Title\n\"Acme, \"\"the\"\" firm\",\"two\nlines\"\r\nHarbour,cook");
        assertThat(cells(table, 0)).containsExactly("Acme, \"the\" firm", "two\nlines");
        assertThat(table.rows().get(1).number()).isEqualTo(3);
    }

    @Test
    void a_mark_that_opens_and_never_closes_is_said_by_its_row() {
        refuses("Company,Title\nAcme,cook\nHarbour,\"waiter\nOther,cook\n", Why.QUOTE, 3);
        refuses("Company,Title\nAcme,\"cook\" boss\n", Why.QUOTE, 2);
    }

    @Test
    void rows_are_counted_as_a_spreadsheet_counts_them() {
        var table = table("\nCompany,Title\n\nAcme,cook\n,\n\nHarbour,waiter\n");
        assertThat(table.header()).containsExactly("Company", "Title");
        assertThat(table.rows()).extracting(Table.Row::number).containsExactly(4L, 7L);
        refuses("Company,Title\n\nAcme,cook,Harbour\n", Why.TOO_WIDE, 3);
    }

    @Test
    void short_rows_are_filled_up_and_empty_cells_at_the_end_are_nothing() {
        var table = table("Company,Title,Status\nAcme\nHarbour,cook,no,,\n");
        assertThat(cells(table, 0)).containsExactly("Acme", "", "");
        assertThat(cells(table, 1)).containsExactly("Harbour", "cook", "no");
    }

    @Test
    void formulas_are_text() {
        var formula = "=HYPERLINK(\"\"http://x.example\"\",\"\"+1\"\")";
        var table = table("Company,Title\n\"" + formula + "\",@SUM(A1)\n-1+2,+cmd|' /C calc'!A0\n");
        assertThat(cells(table, 0)).containsExactly(formula.replace("\"\"", "\""), "@SUM(A1)");
        assertThat(cells(table, 1)).containsExactly("-1+2", "+cmd|' /C calc'!A0");
    }

    @Test
    void a_million_rows_are_refused_and_so_is_a_file_that_is_too_large() {
        refuses("a,b\n" + "1,2\n".repeat(1_000_000), Why.TOO_MANY_ROWS, TableFormat.MOST_ROWS + 2L);
        assertThat(format.read(new byte[TableFormat.LARGEST + 1])).isEqualTo(new Unreadable(Why.TOO_LARGE, 0));
        assertThat(table("a,b\n" + "1,2\n".repeat(TableFormat.MOST_ROWS)).rows())
                .hasSize(TableFormat.MOST_ROWS);
    }

    @Test
    void what_is_no_table_is_refused() {
        refuses("", Why.EMPTY, 0);
        refuses(" \n\n", Why.EMPTY, 0);
        refuses("Company,Title\n", Why.NO_ROWS, 0);
        refuses("Company\nAcme\n", Why.ONE_COLUMN, 0);
        refuses("PK\u0003\u0004 and so on", Why.NO_TEXT, 0);
        refuses("a,b\n\u0000,1\n", Why.NO_TEXT, 0);
        refuses("a,b\n" + "x".repeat(20_001) + ",1\n", Why.LONG_CELL, 2);
    }

    @Test
    void the_list_of_a_rejection_game_becomes_a_table() {
        var table = table("""
                [{"id":1,"timestamp":1710265000000,"question":"a free coffee?","askee":"the baker","status":"Rejected"},
                 {"id":2,"timestamp":1710351400000,"question":"a seat?","askee":"","status":"Unanswered"}]
                """);
        assertThat(Preset.of(table.header())).isEqualTo(Preset.REJECTION_GAME);
        assertThat(cells(table, 0)).containsExactly("2024-03-12", "a free coffee?", "the baker", "Rejected");
    }

    @Test
    void other_json_is_refused() {
        refuses("{\"a\":1}", Why.OTHER_JSON, 0);
        refuses("[", Why.OTHER_JSON, 0);
        refuses("[]", Why.NO_ROWS, 0);
        refuses("[{\"question\":\"x\"},{\"title\":\"y\"}]", Why.OTHER_JSON, 2);
        refuses("[".repeat(5_000), Why.OTHER_JSON, 0);
    }

    @Test
    void nothing_of_a_file_is_in_what_it_says_of_itself() {
        var table = table("Company,Title\nAcme,cook\n");
        assertThat(table + " " + table.rows()).doesNotContain("Acme", "Company");
    }
}
