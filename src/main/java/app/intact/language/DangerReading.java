package app.intact.language;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// What a [DangerReader] heard.
///
/// @param byReason how clear each danger is; a reason that was not heard is absent
public record DangerReading(Map<Danger.Reason, Danger> byReason) {

    public static final DangerReading NOTHING = new DangerReading(Map.of());

    public DangerReading {
        byReason = Map.copyOf(byReason);
    }

    static DangerReading of(EnumMap<Danger.Reason, Danger> heard) {
        heard.values().removeIf(danger -> danger == Danger.NONE);
        return heard.isEmpty() ? NOTHING : new DangerReading(heard);
    }

    /// The clearest of all.
    public Danger danger() {
        return byReason.values().stream().max(Danger::compareTo).orElse(Danger.NONE);
    }

    /// In the order of [Danger.Reason].
    public Set<Danger.Reason> reasons() {
        return byReason.isEmpty() ? Set.of() : EnumSet.copyOf(byReason.keySet());
    }
}
