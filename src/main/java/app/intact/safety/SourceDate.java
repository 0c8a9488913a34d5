package app.intact.safety;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The date of a source, as exact as the source gives it.
///
/// @param year four digits
/// @param month 1 to 12; null where only the year is known
/// @param day of the month; null where only the month is known
public record SourceDate(int year, @Nullable Integer month, @Nullable Integer day) {

    private static final Pattern DATE =
            Pattern.compile("\\b((?:19|20)\\d\\d)(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?)?\\b(?!-)");

    /// The newest of the dates that stand in the brackets of these sources.
    static Optional<SourceDate> newestIn(Collection<String> sources) {
        return sources.stream()
                .flatMap(source -> DATE.matcher(bracketed(source)).results())
                .map(SourceDate::of)
                .max(Comparator.comparing(SourceDate::latest));
    }

    private static String bracketed(String source) {
        int open = source.lastIndexOf('(');
        var tail = open < 0 ? source : source.substring(open);
        return tail.matches(".*\\b(19|20)\\d\\d.*") ? tail : source;
    }

    private static SourceDate of(MatchResult found) {
        return new SourceDate(Integer.parseInt(found.group(1)), number(found.group(2)), number(found.group(3)));
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    /// The last day it can mean.
    public LocalDate latest() {
        if (month == null) {
            return LocalDate.of(year, 12, 31);
        }
        return day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    /// `2026-09`, as exact as it is.
    @Override
    public String toString() {
        var written = Integer.toString(year);
        if (month != null) {
            written += "-%02d".formatted(month);
        }
        return day == null ? written : written + "-%02d".formatted(day);
    }
}
