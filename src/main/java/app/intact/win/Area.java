package app.intact.win;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The parts of a life in which a win can lie, and a no can hit. Texts: `win.area.<code>`.
public enum Area {
    WORK,
    LEARNING,
    MAKING,
    FRIENDS,
    FAMILY,
    LOVE,
    BODY,
    EVERYDAY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Area> of(String code) {
        return Stream.of(values()).filter(area -> area.code().equals(code)).findFirst();
    }
}
