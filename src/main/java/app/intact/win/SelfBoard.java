package app.intact.win;

import app.intact.journal.Entry;
import app.intact.journal.Projection;
import app.intact.win.SelfEvent.RoleKept;
import app.intact.win.SelfEvent.ValueKept;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the person values and the roles of their life, in the order in which they were first kept.
public final class SelfBoard implements Projection {

    private final Map<String, ValueKept> values = new LinkedHashMap<>();
    private final Map<String, RoleKept> roles = new LinkedHashMap<>();

    @Override
    public void apply(Entry entry) {
        switch (entry.event()) {
            case ValueKept value -> values.put(value.id(), value);
            case RoleKept role -> roles.put(role.id(), role);
            default -> {}
        }
    }

    @Override
    public void clear() {
        values.clear();
        roles.clear();
    }

    public List<ValueKept> values() {
        return List.copyOf(values.values());
    }

    public List<RoleKept> roles() {
        return List.copyOf(roles.values());
    }

    /// @param id as it came in an address
    public Optional<SelfEvent> find(String id) {
        return Optional.<SelfEvent>ofNullable(values.get(id)).or(() -> Optional.ofNullable(roles.get(id)));
    }
}
