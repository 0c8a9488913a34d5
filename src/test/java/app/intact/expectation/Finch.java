package app.intact.expectation;

import java.util.ArrayList;
import java.util.List;

/// Finch expects the worst, in round numbers: 42 answers, 16 of them a no.
final class Finch {

    static final List<SettledForecast> FORECASTS = forecasts();

    private Finch() {}

    private static List<SettledForecast> forecasts() {
        var all = new ArrayList<SettledForecast>();
        add(all, 90, 6, 2);
        add(all, 70, 5, 5);
        add(all, 50, 3, 6);
        add(all, 30, 1, 6);
        add(all, 10, 0, 4);
        add(all, 0, 0, 2);
        add(all, 100, 1, 1);
        return List.copyOf(all);
    }

    private static void add(List<SettledForecast> all, int percent, int noes, int yesses) {
        for (int i = 0; i < noes + yesses; i++) {
            all.add(SettledForecast.ofPercent("job", percent, i < noes ? SettledBy.NO : SettledBy.YES));
        }
    }
}
