package app.intact.vault;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/// Slows guessing: so many tries at once, then one a minute. It never closes for good, each way in has its own count,
/// and a right secret gives all tries back. The counts survive a restart in a small file; where that cannot be written
/// they hold for this run. Not guaranteed: anything against somebody who copies the vault and guesses elsewhere.
final class Tries {

    private static final Duration REFILL = Duration.ofMinutes(1);

    private final Path file;
    private final Clock clock;
    private final Map<Way, Bucket> buckets = new EnumMap<>(Way.class);

    Tries(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
        load();
    }

    /// Takes one try.
    ///
    /// @return zero if it may be made, else how long to wait
    synchronized Duration take(Way way) {
        Bucket bucket = buckets.get(way);
        if (bucket == null) {
            return Duration.ZERO; // a device key cannot be guessed
        }
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        keep();
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    synchronized void giveBack(Way way) {
        Bucket bucket = buckets.get(way);
        if (bucket != null) {
            bucket.reset();
            keep();
        }
    }

    private static long atOnce(Way way) {
        return way == Way.RECOVERY_CODE ? 5 : 10;
    }

    private Bucket bucket(Way way, long left) {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(atOnce(way)).refillGreedy(1, REFILL).initialTokens(left))
                .withCustomTimePrecision(new Meter(clock))
                .build();
    }

    /// Each line: way, tries left, and the minute of the clock at which that was so. A clock that was set back gives
    /// nothing and takes nothing.
    private void load() {
        buckets.put(Way.PASSPHRASE, bucket(Way.PASSPHRASE, atOnce(Way.PASSPHRASE)));
        buckets.put(Way.RECOVERY_CODE, bucket(Way.RECOVERY_CODE, atOnce(Way.RECOVERY_CODE)));
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.US_ASCII)) {
                String[] parts = line.split(" ", -1);
                Way way = Way.valueOf(parts[0]);
                long since = Math.max(0, clock.millis() - Long.parseLong(parts[2])) / REFILL.toMillis();
                long left = Math.clamp(Long.parseLong(parts[1]) + since, 0, atOnce(way));
                buckets.put(way, bucket(way, left));
            }
        } catch (IOException | RuntimeException unreadable) {
            return; // full buckets: losing this file must lock nobody out
        }
    }

    private void keep() {
        var lines = new StringBuilder();
        buckets.forEach((way, bucket) -> lines.append(way.name())
                .append(' ')
                .append(bucket.getAvailableTokens())
                .append(' ')
                .append(clock.millis())
                .append('\n'));
        try {
            VaultFiles.replace(file, lines.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException ignored) {
            return;
        }
    }

    /// Goes on from where it was when the clock is set back, so that the wait stays as long as it was said to be.
    private static final class Meter implements TimeMeter {

        private final Clock clock;
        private long behind;
        private long last = Long.MIN_VALUE;

        Meter(Clock clock) {
            this.clock = clock;
        }

        @Override
        public synchronized long currentTimeNanos() {
            long now = clock.millis() + behind;
            if (now < last) {
                behind += last - now;
                now = last;
            }
            last = now;
            return now * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
