package app.intact.recovery;

import java.time.Instant;

/// One point of a fitted curve: the likely sting at a moment and the band it lies in nine times out of ten, all
/// within 0–100 and `low ≤ middle ≤ high`. The band is about the curve; single ratings may lie outside it.
public record Likely(Instant at, double low, double middle, double high) {

    public Likely {
        if (!(0 <= low && low <= middle && middle <= high && high <= 100)) {
            throw new IllegalArgumentException("not a band within 0 and 100: " + low + ", " + middle + ", " + high);
        }
    }
}
