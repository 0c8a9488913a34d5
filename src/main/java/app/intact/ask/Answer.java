package app.intact.ask;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What came of an ask. Texts: `ask.answer.<code>`.
public enum Answer {
    YES,
    NO,
    /// Nothing by the day the person set.
    SILENCE,
    NOT_NOW,
    /// Withdrawn by the person.
    WITHDRAWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Answer> of(String code) {
        return Arrays.stream(values())
                .filter(answer -> answer.code().equals(code))
                .findFirst();
    }

    /// Whether it settles a forecast: yes, no and silence do.
    public boolean settles() {
        return countsAsNo() || this == YES;
    }

    /// A silence is counted as a no.
    public boolean countsAsNo() {
        return this == NO || this == SILENCE;
    }
}
