package app.intact.ask;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How long a no may hurt, as a person says it beforehand. Texts: `ask.lasting.<code>`.
public enum Lasting {
    HOURS(Duration.ofHours(6)),
    A_DAY(Duration.ofDays(1)),
    SOME_DAYS(Duration.ofDays(4)),
    WEEKS(Duration.ofDays(21)),
    LONGER(Duration.ofDays(60));

    private final Duration about;

    Lasting(Duration about) {
        this.about = about;
    }

    /// What is reckoned with; our choice, as each word covers a span.
    public Duration about() {
        return about;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Lasting> of(String code) {
        return Arrays.stream(values())
                .filter(lasting -> lasting.code().equals(code))
                .findFirst();
    }
}
