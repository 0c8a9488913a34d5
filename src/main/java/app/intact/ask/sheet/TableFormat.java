package app.intact.ask.sheet;

import app.intact.ask.sheet.Reading.Unreadable;
import app.intact.ask.sheet.Reading.Why;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// Reads CSV as programs write it: whatever stands between the cells, in UTF-8, UTF-16 or Windows-1252; and the list
/// of a rejection game, which is JSON.
public final class TableFormat {

    /// In bytes; our choice: 5,000 applications with long notes are a tenth of it.
    public static final int LARGEST = 10 << 20;

    /// Our choice: more than anybody applies for in a life.
    public static final int MOST_ROWS = 20_000;

    private static final int MOST_COLUMNS = 200;
    private static final int LONGEST_CELL = 20_000;
    private static final List<Character> BETWEEN = List.of(',', ';', '\t', '|');
    private static final int LOOKED_AT = 20;

    private final ZoneId zone;

    /// @param zone in which moments of a list are days
    public TableFormat(ZoneId zone) {
        this.zone = zone;
    }

    /// @param bytes the whole file
    public Reading read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return new Unreadable(Why.TOO_LARGE, 0);
        }
        var guessed = new boolean[1];
        var text = text(bytes, guessed);
        if (isNoText(text)) {
            return new Unreadable(Why.NO_TEXT, 0);
        }
        if (text.isBlank()) {
            return new Unreadable(Why.EMPTY, 0);
        }
        char first = text.stripLeading().charAt(0);
        return first == '[' || first == '{' ? new GameList(zone).read(text) : rows(text, guessed[0]);
    }

    private static String text(byte[] bytes, boolean[] guessed) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strip(decode(bytes, StandardCharsets.UTF_8, guessed));
        }
        if (startsWith(bytes, 0xFF, 0xFE) || isWide(bytes, 1)) {
            return strip(new String(bytes, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF) || isWide(bytes, 0)) {
            return strip(new String(bytes, StandardCharsets.UTF_16BE));
        }
        return decode(bytes, StandardCharsets.UTF_8, guessed);
    }

    private static String decode(byte[] bytes, Charset charset, boolean[] guessed) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            guessed[0] = true;
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// Letters of two bytes without a mark before them: each second byte is nought in nearly every one.
    private static boolean isWide(byte[] bytes, int noughtAt) {
        int looked = Math.min(bytes.length - bytes.length % 2, 200);
        int noughts = 0;
        for (int i = noughtAt; i < looked; i += 2) {
            noughts += bytes[i] == 0 ? 1 : 0;
        }
        return looked >= 8 && noughts > looked / 2 * 0.8;
    }

    private static String strip(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean isNoText(String text) {
        return text.startsWith("PK\u0003\u0004")
                || text.startsWith("%PDF")
                || text.indexOf('\u0000') >= 0
                || text.startsWith("\u00D0\u00CF\u0011\u00E0");
    }

    private static Reading rows(String text, boolean guessed) {
        char between = between(text);
        var header = new ArrayList<String>();
        var rows = new ArrayList<Table.Row>();
        long row = 0;
        try (var reader = reader(between).ofCsvRecord(text)) {
            for (var found : reader) {
                row++;
                if (isBlank(found)) {
                    continue;
                }
                if (header.isEmpty()) {
                    header.addAll(names(found));
                    continue;
                }
                var why = rows.size() == MOST_ROWS ? Why.TOO_MANY_ROWS : flaw(found, header.size());
                if (why != null) {
                    return new Unreadable(why, row);
                }
                rows.add(new Table.Row(row, cells(found, header.size())));
            }
        } catch (CsvParseException e) {
            return new Unreadable(Why.QUOTE, row + 1);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return checked(new Table(header, rows, guessed));
    }

    private static Reading checked(Table table) {
        if (table.rows().isEmpty()) {
            return new Unreadable(Why.NO_ROWS, 0);
        }
        return table.header().size() < 2 ? new Unreadable(Why.ONE_COLUMN, 0) : table;
    }

    private static CsvReader.CsvReaderBuilder reader(char between) {
        return CsvReader.builder()
                .fieldSeparator(between)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
    }

    private static Reading.@org.jspecify.annotations.Nullable Why flaw(CsvRecord row, int width) {
        for (int i = 0; i < row.getFieldCount(); i++) {
            if (i >= width && !row.getField(i).isBlank()) {
                return Why.TOO_WIDE;
            }
            if (row.getField(i).length() > LONGEST_CELL) {
                return Why.LONG_CELL;
            }
        }
        return null;
    }

    private static List<String> names(CsvRecord header) {
        return header.getFields().stream()
                .limit(MOST_COLUMNS)
                .map(String::strip)
                .map(name -> name.length() > 100 ? name.substring(0, 100) : name)
                .toList();
    }

    private static List<String> cells(CsvRecord row, int width) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < width; i++) {
            cells.add(i < row.getFieldCount() ? row.getField(i).strip() : "");
        }
        return cells;
    }

    private static boolean isBlank(CsvRecord row) {
        return row.getFields().stream().allMatch(String::isBlank);
    }

    /// The sign that gives most columns in the first rows, the same number in nearly all of them.
    private static char between(String text) {
        char best = ',';
        double most = 0;
        for (char sign : BETWEEN) {
            double now = columns(text, sign);
            if (now > most) {
                most = now;
                best = sign;
            }
        }
        return best;
    }

    private static double columns(String text, char sign) {
        var widths = new ArrayList<Integer>();
        try (var reader = reader(sign).ofCsvRecord(text)) {
            for (var row : reader) {
                if (!isBlank(row)) {
                    widths.add(row.getFieldCount());
                }
                if (widths.size() == LOOKED_AT) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            return widths.isEmpty() ? 0 : Math.min(widths.getFirst(), 1.5);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        int width = widths.isEmpty() ? 0 : widths.getFirst();
        long same = widths.stream().filter(other -> other == width).count();
        return width <= 1 ? 0 : width * (double) same / widths.size();
    }
}
