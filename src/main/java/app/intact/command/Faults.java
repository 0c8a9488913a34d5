package app.intact.command;

import java.util.ArrayList;
import java.util.List;

/// The first faults of a file, and how many there are in all: a file of a million rows may be wrong in
/// each.
final class Faults {

    private static final int MOST_KEPT = 20;

    private final List<Fault> first = new ArrayList<>();
    private long count;

    void add(Fault fault) {
        count++;
        if (first.size() < MOST_KEPT) {
            first.add(fault);
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    long count() {
        return count;
    }

    List<Fault> first() {
        return List.copyOf(first);
    }
}
