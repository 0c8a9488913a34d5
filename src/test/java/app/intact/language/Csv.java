package app.intact.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Rows of a comma-separated file with a header, fields quoted as in RFC 4180.
final class Csv {

    private Csv() {}

    /// One row; a column that is missing reads as empty.
    record Row(Map<String, String> cells) {

        String get(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    static List<Row> read(Path file) throws IOException {
        return rows(Files.readString(file));
    }

    static List<Row> rows(String text) {
        var lines = records(text);
        var header = lines.getFirst();
        var rows = new ArrayList<Row>();
        for (var line : lines.subList(1, lines.size())) {
            var row = new HashMap<String, String>();
            for (int at = 0; at < header.size(); at++) {
                row.put(header.get(at), at < line.size() ? line.get(at) : "");
            }
            rows.add(new Row(row));
        }
        return rows;
    }

    private static List<List<String>> records(String text) {
        var records = new ArrayList<List<String>>();
        var record = new ArrayList<String>();
        var field = new StringBuilder();
        boolean quoted = false;
        for (char c : (text.endsWith("\n") ? text : text + "\n").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
                if (quoted && !field.isEmpty()) {
                    field.append(c);
                }
            } else if (quoted || (c != ',' && c != '\n' && c != '\r')) {
                field.append(c);
            } else if (c != '\r') {
                record.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    records.add(List.copyOf(record));
                    record.clear();
                }
            }
        }
        return records;
    }
}
