package app.intact.vault;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// What a check of a vault found. It holds numbers only, nothing that a person wrote.
///
/// @param entries how many entries were found whole
/// @param damaged numbers of those that are there but cannot be read (without the key: whose hash does not fit)
/// @param missing those that are not there though they should be
/// @param erased numbers of those that are empty: by an order, where the key was used; else it is not known why
/// @param flaws everything that was found wrong
/// @param withKey whether the vault was open, so that seals were checked and not only hashes
public record VaultReport(
        long entries,
        SortedSet<Long> damaged,
        List<Span> missing,
        SortedSet<Long> erased,
        Set<Flaw> flaws,
        boolean withKey) {

    public VaultReport {
        damaged = Collections.unmodifiableSortedSet(new TreeSet<>(damaged));
        missing = List.copyOf(missing);
        erased = Collections.unmodifiableSortedSet(new TreeSet<>(erased));
        flaws = Collections.unmodifiableSet(copy(flaws));
    }

    static VaultReport of(Flaw flaw) {
        return new VaultReport(0, new TreeSet<>(), List.of(), new TreeSet<>(), EnumSet.of(flaw), false);
    }

    VaultReport and(Set<Flaw> more) {
        EnumSet<Flaw> all = copy(flaws);
        all.addAll(more);
        return new VaultReport(entries, damaged, missing, erased, all, withKey);
    }

    /// Whether every word is there as it was written. A missing spare header or too open permissions are told among the
    /// flaws, but do not make a vault unsound.
    public boolean sound() {
        return flaws.stream().noneMatch(Flaw::harms);
    }

    private static EnumSet<Flaw> copy(Set<Flaw> flaws) {
        return flaws.isEmpty() ? EnumSet.noneOf(Flaw.class) : EnumSet.copyOf(flaws);
    }
}
