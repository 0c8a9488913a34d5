package app.intact.gate;

import app.intact.web.Visit;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/// What is under way in each visit, for as long as the visit lasts.
public final class Keepings {

    private final Map<Visit, Keeping> byVisit = new WeakHashMap<>();
    private final SecureRandom chance;

    public Keepings(SecureRandom chance) {
        this.chance = chance;
    }

    synchronized Keeping of(Visit visit) {
        return byVisit.computeIfAbsent(visit, _ -> new Keeping(chance));
    }

    synchronized Optional<Keeping> underWay(Visit visit) {
        return Optional.ofNullable(byVisit.get(visit));
    }

    /// Zeroes and drops what is under way.
    synchronized void drop(Visit visit) {
        var keeping = byVisit.remove(visit);
        if (keeping != null) {
            keeping.close();
        }
    }
}
