package app.intact.safety;

import java.util.Locale;

/// A country we hold contacts for.
///
/// @param code two capital letters, ISO 3166-1 alpha-2
/// @param name in English, for people
public record Country(String code, String name) {

    public Country {
        if (!code.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("not a country code: " + code);
        }
    }

    /// The form in which codes are compared: "gb" is "GB".
    static String normal(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }
}
