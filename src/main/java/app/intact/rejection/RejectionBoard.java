package app.intact.rejection;

import app.intact.journal.Entry;
import app.intact.journal.Projection;
import app.intact.quantity.OpaqueId;
import app.intact.rejection.RejectionEvent.RejectionTold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All rejections, the latest first, and what is parked.
public final class RejectionBoard implements Projection {

    private final Map<RejectionId, Rejection> byId = new HashMap<>();
    private final List<Rejection> inOrder = new ArrayList<>();
    private final Map<String, ReplayEvent.ReplayParked> parked = new LinkedHashMap<>();
    private final List<ReplayEvent> replays = new ArrayList<>();
    private @Nullable Instant lastTouched;

    @Override
    public void apply(Entry entry) {
        lastTouched = entry.event().at();
        switch (entry.event()) {
            case RejectionTold told -> {
                var rejection = new Rejection(entry.number(), entry.zone(), told);
                byId.put(told.rejection(), rejection);
                inOrder.add(rejection);
            }
            case RejectionEvent event -> find(event.rejection()).ifPresent(r -> r.apply(entry.number(), event));
            case ReplayEvent event -> replay(event);
            default -> {}
        }
    }

    @Override
    public void clear() {
        byId.clear();
        inOrder.clear();
        parked.clear();
        replays.clear();
        lastTouched = null;
    }

    private void replay(ReplayEvent event) {
        replays.add(event);
        switch (event) {
            case ReplayEvent.Replayed(var id, var at) -> {
                if (id != null) {
                    find(id).ifPresent(rejection -> rejection.replayed(at));
                }
            }
            case ReplayEvent.ReplayMoved moved -> {
                find(moved.from()).ifPresent(rejection -> rejection.notReplayed(moved.replayedAt()));
                find(moved.rejection()).ifPresent(rejection -> rejection.replayed(moved.replayedAt()));
            }
            case ReplayEvent.ReplayParked park -> parked.put(park.id(), park);
            case ReplayEvent.ReplayUnparked unparked -> parked.remove(unparked.id());
            case ReplayEvent.WayOutTaken way -> {
                var id = way.rejection();
                if (id != null) {
                    find(id).ifPresent(rejection -> rejection.wayOutTaken(way));
                }
            }
        }
    }

    public Optional<Rejection> find(RejectionId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// @param id as it came in an address; nothing for anything that is not an id
    public Optional<Rejection> find(String id) {
        return OpaqueId.isOne(id) ? find(new RejectionId(id)) : Optional.empty();
    }

    /// The latest first.
    public List<Rejection> latestFirst() {
        return inOrder.reversed();
    }

    public int size() {
        return inOrder.size();
    }

    /// The one told last.
    public Optional<Rejection> latest() {
        return inOrder.isEmpty() ? Optional.empty() : Optional.of(inOrder.getLast());
    }

    /// When the last entry of any kind was written.
    public Optional<Instant> lastTouched() {
        return Optional.ofNullable(lastTouched);
    }

    /// What waits for its time, in the order it was parked.
    public List<ReplayEvent.ReplayParked> parked() {
        return List.copyOf(parked.values());
    }

    /// What was parked and whose time has come, in the order it was parked. What was parked in a moment that is now
    /// ahead (the clock was set back) is due at once, so that it is never out of reach.
    public List<ReplayEvent.ReplayParked> parkedAndDue(Instant now) {
        return parked.values().stream()
                .filter(park -> !park.until().isAfter(now) || park.at().isAfter(now))
                .toList();
    }

    /// Every replay and what was done with it, in the order of writing.
    public List<ReplayEvent> replays() {
        return List.copyOf(replays);
    }
}
