package app.intact.ally;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether the person may be led to somebody. Texts: `ally.standing.<code>`.
public enum Standing {
    /// Somebody to turn to.
    OPEN,
    /// They said no to the person, and a no is theirs to give: never offered.
    SAID_NO,
    /// The person does not feel safe with them: never offered.
    UNSAFE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Standing> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
