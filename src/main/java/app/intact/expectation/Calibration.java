package app.intact.expectation;

import java.util.Collection;
import java.util.Optional;

/// How a person's forecasts compare with the answers that settled them. Nothing hangs on the order of the
/// forecasts.
///
/// The equations, their sources and their limits are in docs/models/expectation.md.
///
/// @param answers all that settled a forecast, silences included
/// @param silences among them
/// @param withSilences silences counted as noes; empty where there is no answer
/// @param withoutSilences silences left out; empty where there is no other answer
public record Calibration(
        int answers, int silences, Optional<Reckoning> withSilences, Optional<Reckoning> withoutSilences) {

    public static Calibration of(Collection<SettledForecast> forecasts) {
        var spoken = forecasts.stream()
                .filter(forecast -> forecast.by() != SettledBy.SILENCE)
                .toList();
        int silences = forecasts.size() - spoken.size();
        var withSilences = Reckoning.of(forecasts);
        return new Calibration(
                forecasts.size(), silences, withSilences, silences == 0 ? withSilences : Reckoning.of(spoken));
    }
}
