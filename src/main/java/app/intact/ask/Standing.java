package app.intact.ask;

import java.util.Locale;

/// Where an ask stands on a day. Texts: `ask.standing.<code>`.
public enum Standing {
    PLANNED,
    WAITING,
    YES,
    NO,
    SILENCE,
    NOT_NOW,
    WITHDRAWN;

    static Standing of(Answer answer) {
        return switch (answer) {
            case YES -> YES;
            case NO -> NO;
            case SILENCE -> SILENCE;
            case NOT_NOW -> NOT_NOW;
            case WITHDRAWN -> WITHDRAWN;
        };
    }

    public boolean isAnswered() {
        return this != PLANNED && this != WAITING;
    }

    public boolean countsAsNo() {
        return this == NO || this == SILENCE;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
