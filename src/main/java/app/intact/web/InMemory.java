package app.intact.web;

import app.intact.vault.MemoryLedger;
import app.intact.web.Visit.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Function;

/// The journals that are in memory only: what is recorded while no vault is open, and the example. Not for several
/// threads at once.
///
/// @param <H> the pages of one open journal
final class InMemory<H> {

    private final Map<Visit, Opened<H>> present = new WeakHashMap<>();
    private final Map<Visit, Opened<H>> putAside = new WeakHashMap<>();
    private final Function<MemoryLedger, H> furnish;

    /// @param furnish makes the pages of a journal
    InMemory(Function<MemoryLedger, H> furnish) {
        this.furnish = furnish;
    }

    Optional<Opened<H>> of(Visit visit) {
        return Optional.ofNullable(present.get(visit));
    }

    Opened<H> begin(Visit visit, MemoryLedger ledger, Mode mode) {
        var stay = new Opened<>(furnish.apply(ledger), ledger);
        present.put(visit, stay);
        visit.become(mode);
        return stay;
    }

    /// What was recorded during this visit; nothing of the example.
    List<byte[]> recorded(Visit visit) {
        var bodies = new ArrayList<byte[]>();
        var stay = visit.mode() == Mode.EXAMPLE ? putAside.get(visit) : present.get(visit);
        if (stay != null) {
            stay.ledger().read((_, body) -> bodies.add(body));
        }
        return List.copyOf(bodies);
    }

    /// Opens the example; what was recorded before is put aside.
    void lookAround(Visit visit, MemoryLedger example) {
        var stay = present.get(visit);
        if (stay != null && visit.mode() == Mode.FIRST_RUN) {
            putAside.put(visit, stay);
        }
        begin(visit, example, Mode.EXAMPLE);
    }

    /// Ends the example.
    ///
    /// @return whether something recorded before it is in front again
    boolean leaveExample(Visit visit) {
        present.remove(visit);
        var before = putAside.remove(visit);
        if (before == null) {
            return false;
        }
        present.put(visit, before);
        visit.become(Mode.FIRST_RUN);
        return true;
    }

    /// Drops what is in front of this visit.
    void drop(Visit visit) {
        present.remove(visit);
    }

    /// Drops everything of this visit.
    void dropAll(Visit visit) {
        present.remove(visit);
        putAside.remove(visit);
    }
}
