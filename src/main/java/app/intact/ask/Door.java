package app.intact.ask;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What somebody who said no left open. Texts: `ask.door.<code>`.
public enum Door {
    OPEN,
    SHUT,
    NOT_SAID,
    /// They asked to be left alone.
    STOP,
    /// It did not feel safe.
    UNSAFE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Door> of(String code) {
        return Arrays.stream(values()).filter(door -> door.code().equals(code)).findFirst();
    }

    /// Closed with no end, whatever was answered.
    public boolean closesForGood() {
        return this == STOP || this == UNSAFE;
    }
}
