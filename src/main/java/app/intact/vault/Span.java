package app.intact.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/// Numbers in a row, both ends included.
public record Span(long first, long last) {

    public long count() {
        return last - first + 1;
    }

    /// What is left of it when some numbers are taken out.
    List<Span> without(NavigableSet<Long> taken) {
        var left = new ArrayList<Span>();
        long from = first;
        for (long number : taken.subSet(first, true, last, true)) {
            if (number > from) {
                left.add(new Span(from, number - 1));
            }
            from = number + 1;
        }
        if (from <= last) {
            left.add(new Span(from, last));
        }
        return left;
    }
}
