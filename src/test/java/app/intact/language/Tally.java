package app.intact.language;

import java.util.LinkedHashMap;
import java.util.Map;

/// Counts how often a reader says so, and is right.
final class Tally {

    private int right;
    private int wrong;
    private int missed;

    void add(boolean said, boolean is) {
        right += said && is ? 1 : 0;
        wrong += said && !is ? 1 : 0;
        missed += !said && is ? 1 : 0;
    }

    double precision() {
        return right + wrong == 0 ? 1 : right / (double) (right + wrong);
    }

    double recall() {
        return right + missed == 0 ? 1 : right / (double) (right + missed);
    }

    double f1() {
        return 2.0 * right / Math.max(1, 2 * right + wrong + missed);
    }

    Map<String, Object> asMap() {
        var map = new LinkedHashMap<String, Object>();
        map.put("right", right);
        map.put("wrong", wrong);
        map.put("missed", missed);
        map.put("precision", rounded(precision()));
        map.put("recall", rounded(recall()));
        map.put("f1", rounded(f1()));
        return map;
    }

    static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }
}
