package app.intact.ally;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What kind of support somebody is good for. Texts: `ally.good-for.<code>`.
public enum GoodFor {
    /// Listening, being there.
    COMFORT,
    /// Seeing it from where they stand.
    PERSPECTIVE,
    /// Something else to think about.
    DISTRACTION;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<GoodFor> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
