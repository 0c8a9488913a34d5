package app.intact.rejection;

import java.util.Arrays;
import java.util.Optional;

/// What was asked for. Texts: `rejection.kind.<code>`.
public enum Kind {
    JOB,
    DATE,
    FRIENDS,
    MANUSCRIPT,
    GRANT,
    PITCH,
    FAVOUR,
    OTHER;

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static Optional<Kind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
