package app.intact.safety;

import java.util.Arrays;
import java.util.Locale;

/// Whom a contact is for, in the order in which contacts are shown.
public enum Audience {
    /// Anyone in distress.
    GENERAL,
    DOMESTIC_VIOLENCE,
    YOUTH,
    LGBTQ,
    INDIGENOUS,
    VETERANS,
    MEN;

    /// As in the contacts file and in text keys: `domestic-violence`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Audience ofCode(String code) {
        return Arrays.stream(values())
                .filter(audience -> audience.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such audience: " + code));
    }
}
