package app.intact.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;

/// People whose chances are known, so that what is said of them can be checked.
final class SimulatedForecasts {

    private SimulatedForecasts() {}

    /// Asks of one kind whose chance of a no is known.
    ///
    /// @param forecast what the person says when the chance is so
    static List<SettledForecast> of(
            RandomGenerator chance, String kind, int asks, DoubleUnaryOperator truth, DoubleUnaryOperator forecast) {
        var settled = new ArrayList<SettledForecast>();
        for (int i = 0; i < asks; i++) {
            double no = truth.applyAsDouble(chance.nextDouble());
            var by = chance.nextDouble() < no ? SettledBy.NO : SettledBy.YES;
            settled.add(new SettledForecast(kind, Math.clamp(forecast.applyAsDouble(no), 0, 1), by));
        }
        return settled;
    }

    /// Any answers to any forecasts of whole per cents.
    static List<SettledForecast> any(RandomGenerator chance, int asks, int kinds) {
        var settled = new ArrayList<SettledForecast>();
        for (int i = 0; i < asks; i++) {
            settled.add(SettledForecast.ofPercent(
                    "kind " + chance.nextInt(kinds),
                    chance.nextInt(101),
                    SettledBy.values()[chance.nextInt(SettledBy.values().length)]));
        }
        return settled;
    }

    static Reckoning reckoned(List<SettledForecast> forecasts) {
        return Calibration.of(forecasts).withSilences().orElseThrow();
    }

    static int noes(RandomGenerator chance, int answers, double rate) {
        int noes = 0;
        for (int i = 0; i < answers; i++) {
            noes += chance.nextDouble() < rate ? 1 : 0;
        }
        return noes;
    }
}
