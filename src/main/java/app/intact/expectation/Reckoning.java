package app.intact.expectation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Everything the settled forecasts say, in one of two ways of counting: with silences as noes, or
/// without them.
///
/// @param overall all asks together
/// @param kinds each kind that has an answer, by its name; kinds with few answers lean on the others
/// @param yesRatio the share of yesses that was expected over the share that came, `(1 − p̄) / (1 − θ)`:
///     0.5 where a yes was expected half as often as it came; the median in the middle
/// @param brier score of the forecasts, 0 (best) to 1
/// @param decomposition of the Brier score; empty under 50 answers, because it would say more about
///     chance than about the person
/// @param slope how the answers follow the forecasts
/// @param diagram the points of a reliability diagram, in rising order of the chance forecast, three as a
///     rule; empty under 20 answers
public record Reckoning(
        Comparison overall,
        SortedMap<String, Comparison> kinds,
        Estimate yesRatio,
        double brier,
        Optional<Decomposition> decomposition,
        Slope slope,
        List<Bin> diagram) {

    /// From so many answers on there is a reliability diagram.
    public static final int FOR_DIAGRAM = 20;

    /// From so many answers on the Brier score is taken apart.
    public static final int FOR_DECOMPOSITION = 50;

    private static final int DIAGRAM_BINS = 3;

    public Reckoning {
        kinds = Collections.unmodifiableSortedMap(new TreeMap<>(kinds));
        diagram = List.copyOf(diagram);
    }

    static Optional<Reckoning> of(Collection<SettledForecast> forecasts) {
        return forecasts.isEmpty() ? Optional.empty() : Optional.of(some(forecasts));
    }

    private static Reckoning some(Collection<SettledForecast> forecasts) {
        var answered = Answered.of(forecasts);
        var counts = answered.counts();
        double expected = answered.expected();
        var belief = new BetaBelief(counts.answers(), counts.noes());
        var overall = Comparison.of(counts, expected, belief);
        return new Reckoning(
                overall,
                kinds(forecasts),
                yesRatio(overall, belief.quantile(0.5)),
                answered.brier(),
                counts.answers() < FOR_DECOMPOSITION ? Optional.empty() : Optional.of(Decomposition.of(answered)),
                Slope.of(answered),
                counts.answers() < FOR_DIAGRAM ? List.of() : diagram(answered));
    }

    private static List<Bin> diagram(Answered answered) {
        return Bins.of(answered, DIAGRAM_BINS).stream().map(Bin::of).toList();
    }

    private static Estimate yesRatio(Comparison overall, double medianRate) {
        double yes = 1 - overall.expected();
        return new Estimate(
                yes / (1 - overall.rate().low()),
                yes / (1 - medianRate),
                yes / (1 - overall.rate().high()));
    }

    private static SortedMap<String, Comparison> kinds(Collection<SettledForecast> forecasts) {
        var byKind = new TreeMap<String, List<SettledForecast>>();
        for (var forecast : forecasts) {
            byKind.computeIfAbsent(forecast.kind(), _ -> new ArrayList<>()).add(forecast);
        }
        var answered = new TreeMap<String, Answered>();
        byKind.forEach((kind, some) -> answered.put(kind, Answered.of(some)));
        var rates =
                new PooledRates(answered.values().stream().map(Answered::counts).toList());
        var kinds = new TreeMap<String, Comparison>();
        answered.forEach((kind, some) ->
                kinds.put(kind, Comparison.of(some.counts(), some.expected(), rates.of(some.counts()))));
        return kinds;
    }
}
