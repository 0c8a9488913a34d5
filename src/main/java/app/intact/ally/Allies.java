package app.intact.ally;

import app.intact.ally.AllyEvent.AllyKept;
import app.intact.ally.AllyEvent.AllyReached;
import app.intact.ally.AllyEvent.ContactKept;
import app.intact.ally.AllyEvent.ContactRemoved;
import app.intact.journal.Entry;
import app.intact.journal.Projection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The person's allies, in the order in which they were first kept.
public final class Allies implements Projection {

    private final Map<AllyId, Ally> byId = new LinkedHashMap<>();

    @Override
    public void apply(Entry entry) {
        switch (entry.event()) {
            case AllyKept kept ->
                byId.compute(kept.ally(), (_, before) -> Ally.of(kept, before == null ? null : before.reached()));
            case AllyReached reached ->
                byId.computeIfPresent(reached.ally(), (_, ally) -> ally.reachedAt(reached.at()));
            case ContactKept kept -> AllyId.read(kept.contact()).ifPresent(id -> byId.put(id, Ally.of(id, kept)));
            case ContactRemoved removed -> AllyId.read(removed.contact()).ifPresent(byId::remove);
            default -> {}
        }
    }

    @Override
    public void clear() {
        byId.clear();
    }

    public List<Ally> all() {
        return List.copyOf(byId.values());
    }

    /// Those the person may be led to.
    public List<Ally> offered() {
        return byId.values().stream().filter(Ally::mayBeOffered).toList();
    }

    public Optional<Ally> find(AllyId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// @param id as it came in an address or a form; nothing for anything that is not an id
    public Optional<Ally> find(String id) {
        return AllyId.read(id).flatMap(this::find);
    }
}
