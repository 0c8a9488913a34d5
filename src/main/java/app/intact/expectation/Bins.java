package app.intact.expectation;

import java.util.ArrayList;
import java.util.List;

/// Divides forecasts into bins of about the same number of answers, by rising chance. The same chance
/// never falls into two bins, so that the order of the answers does not matter.
final class Bins {

    private Bins() {}

    /// @param wanted how many bins; there are fewer where there are fewer different chances
    static List<Answered> of(Answered answered, int wanted) {
        int bins = Math.min(wanted, answered.groups());
        int all = answered.counts().answers();
        var parts = new ArrayList<Answered>();
        int from = 0;
        int passed = 0;
        for (int bin = 1; bin <= bins; bin++) {
            int to = from + 1;
            passed += answered.answers()[from];
            int last = answered.groups() - (bins - bin);
            double target = (double) all * bin / bins;
            while (to < last && isNearer(passed, answered.answers()[to], target)) {
                passed += answered.answers()[to++];
            }
            parts.add(answered.part(from, to));
            from = to;
        }
        return parts;
    }

    private static boolean isNearer(int passed, int more, double target) {
        return Math.abs(passed + more - target) < Math.abs(passed - target);
    }
}
