package app.intact.recovery;

import java.time.Duration;

/// A time span as a person would say it: the nearest of some thirty spans that have a name, each one text under
/// `recovery.span.`, so that a translation can say "one and a half days" in its own way. Nearest by ratio:
/// between eighteen hours and a day it is the shared factor that counts.
///
/// @param key where its text stands, such as `recovery.span.36h`
public record SpanWords(String key) {

    private static final String ROOM = "recovery.span.";
    private static final int[] HOURS = {
        1, 2, 3, 4, 5, 6, 8, 10, 12, 18, 24, 36, 48, 60, 72, 96, 120, 144, 168, 240, 336, 504, 720, 1440, 2160
    };

    /// The words for a span of at least zero.
    public static SpanWords of(Duration span) {
        double hours = Series.hours(span);
        if (hours < Math.sqrt(0.5)) {
            return new SpanWords(ROOM + (hours < 0.25 ? "minutes" : "short"));
        }
        int last = HOURS.length - 1;
        if (hours > HOURS[last] * 1.2) {
            return new SpanWords(ROOM + "long");
        }
        int nearest = 0;
        for (int i = 1; i <= last; i++) {
            if (hours > Math.sqrt((double) HOURS[i - 1] * HOURS[i])) {
                nearest = i;
            }
        }
        return new SpanWords(ROOM + HOURS[nearest] + "h");
    }
}
