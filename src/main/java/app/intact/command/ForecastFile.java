package app.intact.command;

import app.intact.command.Fault.Problem;
import app.intact.expectation.SettledBy;
import app.intact.expectation.SettledForecast;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads settled forecasts from CSV (RFC 4180) in UTF-8, with the columns `kind`, `chance` and `answer`
/// in any order. What cannot be read is noted by row and column; then nothing of the file counts.
final class ForecastFile {

    static final int MOST_ROWS = 2_000_000;
    static final int MOST_KINDS = 1_000;

    private static final int LONGEST_KIND = 200;
    private static final int LONGEST_CELL = 1 << 16;
    private static final String KIND = "kind";
    private static final String CHANCE = "chance";
    private static final String ANSWER = "answer";
    private static final List<String> COLUMNS = List.of(KIND, CHANCE, ANSWER);
    private static final Map<String, SettledBy> ANSWERS =
            Map.of("yes", SettledBy.YES, "no", SettledBy.NO, "silence", SettledBy.SILENCE);

    private final Path file;
    private final Faults faults = new Faults();
    private final List<SettledForecast> forecasts = new ArrayList<>();
    private final Map<String, String> kinds = new HashMap<>();
    private List<String> header = List.of();
    private long row;

    private ForecastFile(Path file) {
        this.file = file;
    }

    /// @throws IOException when the file cannot be read at all
    static ForecastFile read(Path file) throws IOException {
        var read = new ForecastFile(file);
        read.all();
        return read;
    }

    Faults faults() {
        return faults;
    }

    /// To be used only without faults.
    List<SettledForecast> forecasts() {
        return forecasts;
    }

    private void all() throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            if (Utf8.isUtf16(in)) {
                faults.add(Fault.ofFile(Problem.UTF16));
                return;
            }
            rows(Utf8.reader(in));
        } catch (CsvParseException e) {
            faults.add(Fault.ofRow(row + 1, Problem.QUOTE));
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof CharacterCodingException)) {
                throw e.getCause();
            }
            notUtf8();
        } catch (CharacterCodingException e) {
            notUtf8();
        }
    }

    private void notUtf8() throws IOException {
        try (var in = Files.newInputStream(file)) {
            var place = Utf8.firstFault(in);
            var column = place.cell() <= header.size() ? header.get(place.cell() - 1) : "";
            faults.add(new Fault(place.row(), column, Problem.ENCODING));
        }
    }

    private void rows(Reader reader) throws IOException {
        try (var records = CsvReader.builder()
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(reader)) {
            for (var cells : records) {
                row++;
                if (row == 1 ? !isHeader(cells) : !goesOn(cells)) {
                    return;
                }
            }
        }
        if (row == 0) {
            faults.add(Fault.ofFile(Problem.EMPTY));
        } else if (forecasts.isEmpty() && faults.isEmpty()) {
            faults.add(Fault.ofFile(Problem.NO_ROWS));
        }
    }

    private boolean isHeader(CsvRecord cells) {
        header = names(cells.getFields());
        if (header.size() == COLUMNS.size() && header.containsAll(COLUMNS)) {
            return true;
        }
        faults.add(headerFault(cells));
        return false;
    }

    private static Fault headerFault(CsvRecord cells) {
        var line = String.join(",", cells.getFields());
        if (line.isBlank()) {
            return Fault.ofFile(Problem.EMPTY);
        }
        if (names(List.of(line.split(";"))).containsAll(COLUMNS)) {
            return Fault.ofRow(1, Problem.SEMICOLONS);
        }
        boolean tabs = names(List.of(line.split("\t"))).containsAll(COLUMNS);
        return Fault.ofRow(1, tabs ? Problem.TABS : Problem.HEADER);
    }

    private static List<String> names(List<String> cells) {
        return cells.stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
    }

    /// @return whether it makes sense to read on
    private boolean goesOn(CsvRecord cells) {
        if (cells.getFields().stream().allMatch(String::isBlank)) {
            return true;
        }
        if (cells.getFieldCount() != COLUMNS.size()) {
            faults.add(Fault.ofRow(row, Problem.CELLS));
            return true;
        }
        if (forecasts.size() == MOST_ROWS) {
            faults.add(Fault.ofFile(Problem.ROWS));
            return false;
        }
        var kind = kind(cell(cells, KIND));
        var chance = chance(cell(cells, CHANCE).strip());
        var answer = answer(cell(cells, ANSWER).strip());
        if (kind.isPresent() && chance.isPresent() && answer.isPresent() && faults.isEmpty()) {
            forecasts.add(SettledForecast.ofPercent(kind.get(), chance.get(), answer.get()));
        }
        return kinds.size() <= MOST_KINDS;
    }

    private String cell(CsvRecord cells, String column) {
        return cells.getField(header.indexOf(column));
    }

    /// A kind over more than one line, or with half a pair of quotation marks, is what a broken quote
    /// looks like.
    private Optional<String> kind(String cell) {
        if (cell.isBlank()) {
            return fault(KIND, Problem.KIND);
        }
        if (cell.indexOf('\n') >= 0
                || cell.indexOf('\r') >= 0
                || cell.chars().filter(c -> c == '"').count() % 2 == 1) {
            return fault(KIND, Problem.QUOTE);
        }
        if (cell.length() > LONGEST_KIND) {
            return fault(KIND, Problem.KIND_LONG);
        }
        var known = kinds.computeIfAbsent(cell.strip(), same -> same);
        return kinds.size() <= MOST_KINDS ? Optional.of(known) : fault(KIND, Problem.KINDS);
    }

    private Optional<Double> chance(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if ("0123456789.+-eE".indexOf(cell.charAt(i)) < 0) {
                return fault(CHANCE, Problem.CHANCE);
            }
        }
        try {
            double percent = Double.parseDouble(cell);
            return percent >= 0 && percent <= 100 ? Optional.of(percent) : fault(CHANCE, Problem.CHANCE_RANGE);
        } catch (NumberFormatException e) {
            return fault(CHANCE, Problem.CHANCE);
        }
    }

    private Optional<SettledBy> answer(String cell) {
        var answer = Optional.ofNullable(ANSWERS.get(cell.toLowerCase(Locale.ROOT)));
        return answer.isPresent() ? answer : fault(ANSWER, Problem.ANSWER);
    }

    private <T> Optional<T> fault(String column, Problem problem) {
        faults.add(new Fault(row, column, problem));
        return Optional.empty();
    }
}
