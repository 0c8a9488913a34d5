package app.intact.safety;

import app.intact.journal.Entry;
import app.intact.journal.Projection;
import app.intact.safety.ContactEvent.ContactKept;
import app.intact.safety.ContactEvent.ContactRemoved;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The person's own contacts, in the order in which they were first kept.
public final class ContactBook implements Projection {

    private final Map<String, ContactKept> byId = new LinkedHashMap<>();

    @Override
    public void apply(Entry entry) {
        switch (entry.event()) {
            case ContactKept kept -> byId.put(kept.contact(), kept);
            case ContactRemoved removed -> byId.remove(removed.contact());
            default -> {}
        }
    }

    @Override
    public void clear() {
        byId.clear();
    }

    public List<ContactKept> all() {
        return List.copyOf(byId.values());
    }

    public Optional<ContactKept> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
