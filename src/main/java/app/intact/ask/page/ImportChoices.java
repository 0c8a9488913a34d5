package app.intact.ask.page;

import app.intact.ask.AskBoard;
import app.intact.ask.sheet.Column;
import app.intact.ask.sheet.DateOrder;
import app.intact.ask.sheet.Mapping;
import app.intact.ask.sheet.Meaning;
import app.intact.ask.sheet.Table;
import app.intact.web.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/// Reads what a person chose for a table.
final class ImportChoices {

    static final String COLUMN = "column-";
    static final String WORD = "word-";
    static final String STATUS_AT = "status-at";

    private ImportChoices() {}

    static Mapping in(Request request, Table table, Mapping before, AskBoard asks) {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < table.header().size(); i++) {
            var was = before.columns().get(i);
            columns.add(Column.of(request.field(COLUMN + i)).orElse(was));
        }
        var kind = KindChoice.in(request, asks).orElseGet(() -> new KindChoice(before.kind(), before.ownKind()));
        return new Mapping(
                kind.kind(),
                kind.own(),
                columns,
                meanings(request, table, columns),
                DateOrder.of(request.field("order")).orElse(before.order()),
                request.has("again"),
                request.has("without"));
    }

    /// Words are numbered as they were shown, so they count only where the same column was shown.
    private static Map<String, Meaning> meanings(Request request, Table table, java.util.List<Column> columns) {
        var words = Mapping.words(table, columns);
        var meanings = new LinkedHashMap<>(Mapping.guessed(words));
        if (request.field(STATUS_AT).equals(Integer.toString(columns.indexOf(Column.STATUS)))) {
            for (int i = 0; i < words.size(); i++) {
                int at = i;
                Meaning.of(request.field(WORD + i)).ifPresent(meaning -> meanings.put(words.get(at), meaning));
            }
        }
        return meanings;
    }

    static boolean statusWasSeen(Request request, Mapping mapping) {
        return request.field(STATUS_AT)
                .equals(Integer.toString(mapping.columns().indexOf(Column.STATUS)));
    }
}
