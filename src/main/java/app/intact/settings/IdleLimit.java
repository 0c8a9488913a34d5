package app.intact.settings;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How long nobody may be there before the vault locks by itself. Texts: `settings.idle.<code>`.
public enum IdleLimit {
    FIVE_MINUTES(Duration.ofMinutes(5)),
    TEN_MINUTES(Duration.ofMinutes(10)),
    HALF_AN_HOUR(Duration.ofMinutes(30)),
    AN_HOUR(Duration.ofHours(1)),
    FOUR_HOURS(Duration.ofHours(4)),
    TWELVE_HOURS(Duration.ofHours(12)),
    UNTIL_I_QUIT(null);

    /// Holds until another is chosen.
    public static final IdleLimit USUAL = HALF_AN_HOUR;

    private final @Nullable Duration duration;

    IdleLimit(@Nullable Duration duration) {
        this.duration = duration;
    }

    /// Nothing where it stays open until the program ends.
    public Optional<Duration> duration() {
        return Optional.ofNullable(duration);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<IdleLimit> of(String code) {
        return Arrays.stream(values())
                .filter(limit -> limit.code().equals(code))
                .findFirst();
    }
}
