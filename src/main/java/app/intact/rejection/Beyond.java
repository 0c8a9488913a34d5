package app.intact.rejection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The answer to "Was this unfair or unsafe, beyond a no?". Not sure is enough to go carefully.
public enum Beyond {
    ONLY_A_NO,
    MORE,
    UNSURE,
    /// Somebody died.
    DEATH,
    /// Asked, and left open.
    NOT_SAID;

    /// True where Intact leaves out what looks for other reasons, lessons or new asks.
    public boolean isCareful() {
        return this == MORE || this == UNSURE || this == DEATH;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Beyond> of(String code) {
        return Arrays.stream(values()).filter(b -> b.code().equals(code)).findFirst();
    }
}
