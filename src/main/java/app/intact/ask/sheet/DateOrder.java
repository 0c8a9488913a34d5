package app.intact.ask.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// In which order the parts of a date stand. Texts: `ask.import.order.<code>`.
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST;

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern PARTS = Pattern.compile("(\\d{1,2})[-/. ]+(\\d{1,2})[-/. ]+(\\d{4}|\\d{2})");
    private static final Pattern TIME = Pattern.compile(
            "[,T ]+\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?"
                    + "([\\s\\u00A0\\u202F]*[ap]\\.?m\\.?)?(\\s*(Z|[+-]\\d{2}:?\\d{2}|[A-Z]{3,4}))?$",
            Pattern.CASE_INSENSITIVE);
    private static final List<DateTimeFormatter> NAMED = List.of(
            named("d MMM uuuu"), named("d MMMM uuuu"), named("MMM d uuuu"), named("MMMM d uuuu"), named("d-MMM-uuuu"));
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2150;
    private static final int TWO_DIGITS_FROM = 70;

    private static DateTimeFormatter named(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<DateOrder> of(String code) {
        return Arrays.stream(values())
                .filter(order -> order.code().equals(code))
                .findFirst();
    }

    /// @return nothing for what is no day of the calendar
    public Optional<LocalDate> day(String cell) {
        var text = TIME.matcher(cell.strip()).replaceFirst("");
        try {
            var iso = ISO.matcher(text);
            if (iso.matches()) {
                return day(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
            }
            var parts = PARTS.matcher(text);
            if (parts.matches()) {
                int first = number(parts.group(1));
                int second = number(parts.group(2));
                int year = year(parts.group(3));
                return this == DAY_FIRST ? day(year, second, first) : day(year, first, second);
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        var words = text.replace(",", " ")
                .replaceAll("(?<=\\d)(st|nd|rd|th)\\b", "")
                .replaceAll("\\s+", " ");
        return NAMED.stream().flatMap(format -> parsed(words, format).stream()).findFirst();
    }

    private static Optional<LocalDate> parsed(String words, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(words.strip(), format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        return year < FIRST_YEAR || year > LAST_YEAR ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int year(String digits) {
        int year = number(digits);
        return digits.length() == 4 ? year : year < TWO_DIGITS_FROM ? 2000 + year : 1900 + year;
    }

    /// The order that more of these fit; nothing where both fit as well, so that somebody has to say.
    static Optional<DateOrder> told(List<String> cells) {
        long days =
                cells.stream().filter(cell -> DAY_FIRST.day(cell).isPresent()).count();
        long months =
                cells.stream().filter(cell -> MONTH_FIRST.day(cell).isPresent()).count();
        return days == months ? Optional.empty() : Optional.of(days > months ? DAY_FIRST : MONTH_FIRST);
    }

    /// Whether the order makes a difference to any of these.
    static boolean matters(List<String> cells) {
        return cells.stream().anyMatch(cell -> !DAY_FIRST.day(cell).equals(MONTH_FIRST.day(cell)));
    }
}
