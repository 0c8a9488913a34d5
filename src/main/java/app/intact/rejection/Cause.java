package app.intact.rejection;

import java.util.Locale;

/// Where a no may have come from. Texts: `rejection.cause.<code>`.
public enum Cause {
    ME_CHANGEABLE,
    ME_FIXED,
    FIT,
    CIRCUMSTANCES,
    THEM,
    CHANCE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
