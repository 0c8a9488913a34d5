package app.intact.ask;

import app.intact.rejection.Kind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What kind of ask it is. Texts: `ask.kind.<code>`.
public enum AskKind {
    JOB(Kind.JOB),
    DATE(Kind.DATE),
    FRIENDS(Kind.FRIENDS),
    MANUSCRIPT(Kind.MANUSCRIPT),
    GRANT(Kind.GRANT),
    PITCH(Kind.PITCH),
    FAVOUR(Kind.FAVOUR),
    /// A small ask for practice.
    PRACTICE(Kind.OTHER),
    OTHER(Kind.OTHER),
    /// A kind that the person named.
    OWN(Kind.OTHER);

    private final Kind rejection;

    AskKind(Kind rejection) {
        this.rejection = rejection;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AskKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /// What a rejection that comes of it is called.
    public Kind ofRejection() {
        return rejection;
    }

    /// Whether a no closes the person to further asks, without being asked whether they left the door open.
    public boolean closesThePerson() {
        return this == DATE || this == PRACTICE;
    }
}
