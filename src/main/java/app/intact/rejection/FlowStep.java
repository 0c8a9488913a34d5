package app.intact.rejection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The seven steps of the guided flow, in order.
public enum FlowStep {
    HAPPENED,
    STING,
    FEELINGS,
    STORY,
    HELP,
    EXERCISE,
    NOW;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// From 1 to 7.
    public int number() {
        return ordinal() + 1;
    }

    public static Optional<FlowStep> of(String code) {
        return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
    }
}
