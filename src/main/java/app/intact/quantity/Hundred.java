package app.intact.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// One hundred points, shared out in whole ones.
public final class Hundred {

    public static final int WHOLE = 100;

    private Hundred() {}

    public static int sum(List<Integer> points) {
        return points.stream().mapToInt(Integer::intValue).sum();
    }

    /// @param typed as it came in a form
    /// @return 0 to 100; 0 for what is no whole number, 100 for a higher one of three digits
    public static int read(String typed) {
        var text = typed.strip();
        return text.matches("\\d{1,3}") ? Math.min(WHOLE, Integer.parseInt(text)) : 0;
    }

    /// Whole points that make exactly one hundred, each as near to its part as can be (largest
    /// remainders). Nothing shared out stays nothing.
    ///
    /// @param points each 0 or more
    /// @return as many, in the same order
    public static List<Integer> scaled(List<Integer> points) {
        int sum = sum(points);
        if (sum == 0) {
            return List.copyOf(points);
        }
        var scaled = new ArrayList<>(
                points.stream().map(value -> value * WHOLE / sum).toList());
        int spare = WHOLE - sum(scaled);
        IntStream.range(0, points.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer at) -> points.get(at) * WHOLE % sum)
                        .reversed())
                .limit(spare)
                .forEach(at -> scaled.set(at, scaled.get(at) + 1));
        return List.copyOf(scaled);
    }
}
