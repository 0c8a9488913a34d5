package app.intact.strategy;

import java.util.Locale;

/// What an exercise asks before and after. Texts: `strategy.measured.<code>.before` and `.after`.
public enum Measured {
    STING;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
