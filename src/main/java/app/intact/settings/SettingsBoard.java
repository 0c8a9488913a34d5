package app.intact.settings;

import app.intact.journal.Entry;
import app.intact.journal.Projection;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The choices of this journal as they stand now, and when it was last written.
public final class SettingsBoard implements Projection {

    private IdleLimit idleLimit = IdleLimit.USUAL;
    private boolean hintsShown = true;
    private long entries;
    private @Nullable Instant lastEntry;

    @Override
    public void apply(Entry entry) {
        entries++;
        lastEntry = entry.event().at();
        switch (entry.event()) {
            case SettingsEvent.IdleLimitChosen(var _, var limit) -> idleLimit = limit;
            case SettingsEvent.HintsSwitched(var _, var shown) -> hintsShown = shown;
            default -> {}
        }
    }

    @Override
    public void clear() {
        entries = 0;
        lastEntry = null;
        idleLimit = IdleLimit.USUAL;
        hintsShown = true;
    }

    public IdleLimit idleLimit() {
        return idleLimit;
    }

    /// Whether the quiet line about identity conclusions is wanted.
    public boolean hintsShown() {
        return hintsShown;
    }

    /// How many entries can be read.
    public long entries() {
        return entries;
    }

    /// The time of the last entry, by the person's clock.
    public Optional<Instant> lastEntry() {
        return Optional.ofNullable(lastEntry);
    }
}
