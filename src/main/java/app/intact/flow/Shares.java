package app.intact.flow;

import app.intact.quantity.Hundred;
import app.intact.rejection.Cause;
import app.intact.web.Request;
import app.intact.web.Sharing;
import app.intact.words.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// One hundred points shared out between the causes.
public final class Shares {

    /// How much a press of a dial changes.
    private static final int STEP = 5;

    private static final List<Cause> CAUSES = List.of(Cause.values());
    private static final List<String> FIELDS =
            CAUSES.stream().map(cause -> "cause-" + cause.code()).toList();

    private Shares() {}

    /// What the points make together.
    public record Sum(int points) {
        /// Nothing was shared out, or all of it.
        public boolean isFine() {
            return points == 0 || isWhole();
        }

        public boolean isWhole() {
            return points == Hundred.WHOLE;
        }
    }

    static Sum sum(Map<Cause, Integer> points) {
        return new Sum(Hundred.sum(List.copyOf(points.values())));
    }

    /// As they are shown.
    static Sharing shown(Words words, Map<Cause, Integer> points) {
        var labels = CAUSES.stream()
                .map(cause -> words.say("rejection.cause." + cause.code()))
                .toList();
        return Sharing.of(
                FIELDS,
                labels,
                CAUSES.stream().map(cause -> points.getOrDefault(cause, 0)).toList(),
                STEP,
                false);
    }

    /// The points as typed, after what was pressed; what is not a whole number from 0 to 100 counts as
    /// none.
    static Map<Cause, Integer> read(Request request) {
        return positive(CAUSES, Sharing.pressed(request, FIELDS, STEP));
    }

    /// Whole points that make exactly one hundred, each as near to its part as can be. Nothing shared out
    /// stays nothing.
    static Map<Cause, Integer> scale(Map<Cause, Integer> points) {
        var causes = CAUSES.stream().filter(points::containsKey).toList();
        return positive(
                causes,
                Hundred.scaled(causes.stream()
                        .map(cause -> points.getOrDefault(cause, 0))
                        .toList()));
    }

    private static Map<Cause, Integer> positive(List<Cause> causes, List<Integer> points) {
        var shares = new EnumMap<Cause, Integer>(Cause.class);
        IntStream.range(0, causes.size())
                .filter(i -> points.get(i) > 0)
                .forEach(i -> shares.put(causes.get(i), points.get(i)));
        return shares;
    }
}
