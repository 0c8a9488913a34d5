package app.intact.ask.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a column is taken for. Texts: `ask.import.column.<code>`.
public enum Column {
    LEFT_OUT,
    WHOM,
    WHAT,
    ASKED_ON,
    ANSWERED_ON,
    STATUS,
    LINK,
    PLANNED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Column> of(String code) {
        return Arrays.stream(values())
                .filter(column -> column.code().equals(code))
                .findFirst();
    }

    /// Whether two columns may be taken for it.
    boolean mayStandTwice() {
        return this == LEFT_OUT;
    }

    boolean isDay() {
        return this == ASKED_ON || this == ANSWERED_ON || this == PLANNED;
    }
}
