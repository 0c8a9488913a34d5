package app.intact.flow;

import app.intact.rejection.Cause;
import app.intact.web.Request;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// One hundred points shared out between the causes.
public final class Shares {

    static final int WHOLE = 100;

    private Shares() {}

    /// What the points make together.
    public record Sum(int points) {
        /// Nothing was shared out, or all of it.
        public boolean isFine() {
            return points == 0 || points == WHOLE;
        }

        public boolean isWhole() {
            return points == WHOLE;
        }
    }

    static Sum sum(Map<Cause, Integer> points) {
        return new Sum(points.values().stream().mapToInt(Integer::intValue).sum());
    }

    /// The points as typed; what is not a whole number from 0 to 100 counts as none.
    static Map<Cause, Integer> read(Request request) {
        var points = new EnumMap<Cause, Integer>(Cause.class);
        for (var cause : Cause.values()) {
            var typed = request.field("cause-" + cause.code()).strip();
            if (typed.matches("\\d{1,3}")) {
                int value = Math.min(WHOLE, Integer.parseInt(typed));
                if (value > 0) {
                    points.put(cause, value);
                }
            }
        }
        return points;
    }

    /// Whole points that make exactly one hundred, each as near to its part as can be (largest remainders). Nothing
    /// shared out stays nothing.
    static Map<Cause, Integer> scale(Map<Cause, Integer> points) {
        int sum = sum(points).points();
        if (sum == 0) {
            return points;
        }
        var scaled = new EnumMap<Cause, Integer>(Cause.class);
        List<Cause> byRemainder = new ArrayList<>(points.keySet());
        byRemainder.sort(Comparator.comparingInt((Cause cause) -> points.getOrDefault(cause, 0) * WHOLE % sum)
                .reversed());
        points.forEach((cause, value) -> scaled.put(cause, value * WHOLE / sum));
        int spare = WHOLE - sum(scaled).points();
        byRemainder.stream().limit(spare).forEach(cause -> scaled.merge(cause, 1, Integer::sum));
        return scaled;
    }
}
