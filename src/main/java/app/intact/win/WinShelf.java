package app.intact.win;

import app.intact.journal.Entry;
import app.intact.journal.Projection;
import app.intact.win.WinEvent.WinKept;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The wins shelf.
public final class WinShelf implements Projection {

    private final Map<WinId, Win> byId = new LinkedHashMap<>();

    @Override
    public void apply(Entry entry) {
        if (entry.event() instanceof WinKept kept) {
            byId.compute(kept.win(), (_, before) -> new Win(before == null ? kept.at() : before.added(), kept));
        }
    }

    @Override
    public void clear() {
        byId.clear();
    }

    /// The latest first.
    public List<Win> all() {
        return List.copyOf(byId.values()).reversed();
    }

    /// Those of one area, the latest first.
    public List<Win> in(Area area) {
        return all().stream().filter(win -> win.area() == area).toList();
    }

    /// @param id as it came in an address; nothing for anything that is not an id
    public Optional<Win> find(String id) {
        return WinId.read(id).map(byId::get);
    }
}
