package app.intact.expectation;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Predicate;

/// Settled forecasts, those of the same chance put together, in rising order of chance. This is all that
/// any figure about them needs.
///
/// @param chance of a no, each once, 0 to 1
/// @param answers with each chance, 1 or more
/// @param noes among them
record Answered(double[] chance, int[] answers, int[] noes) {

    static Answered of(Collection<SettledForecast> forecasts) {
        var no = sorted(forecasts, forecast -> forecast.by().isNo());
        var yes = sorted(forecasts, forecast -> !forecast.by().isNo());
        var chance = new double[forecasts.size()];
        var answers = new int[forecasts.size()];
        var noes = new int[forecasts.size()];
        int groups = 0;
        for (int i = 0, j = 0; i < no.length || j < yes.length; groups++) {
            double next = Math.min(
                    i < no.length ? no[i] : Double.POSITIVE_INFINITY,
                    j < yes.length ? yes[j] : Double.POSITIVE_INFINITY);
            chance[groups] = next;
            for (; i < no.length && no[i] == next; i++) {
                noes[groups]++;
                answers[groups]++;
            }
            for (; j < yes.length && yes[j] == next; j++) {
                answers[groups]++;
            }
        }
        return new Answered(Arrays.copyOf(chance, groups), Arrays.copyOf(answers, groups), Arrays.copyOf(noes, groups));
    }

    private static double[] sorted(Collection<SettledForecast> forecasts, Predicate<SettledForecast> which) {
        return forecasts.stream()
                .filter(which)
                .mapToDouble(SettledForecast::chanceOfNo)
                .sorted()
                .toArray();
    }

    /// How many different chances there are.
    int groups() {
        return chance.length;
    }

    Counts counts() {
        return new Counts(Arrays.stream(answers).sum(), Arrays.stream(noes).sum());
    }

    /// The mean chance of a no that was forecast.
    double expected() {
        double sum = 0;
        for (int i = 0; i < groups(); i++) {
            sum += answers[i] * chance[i];
        }
        return sum / counts().answers();
    }

    /// `B = mean (p − y)²`, y = 1 for a no and 0 for a yes: 0 for forecasts that were always certain and
    /// right, 0.25 for those that always said one half, 1 for those always certain and wrong (Brier 1950,
    /// doi 10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2).
    ///
    /// Worked value: 0.8 and a no, 0.3 and a yes, 0.6 and a yes → (0.04 + 0.09 + 0.36) / 3 = 0.1633.
    double brier() {
        double sum = 0;
        for (int i = 0; i < groups(); i++) {
            double miss = 1 - chance[i];
            sum += noes[i] * miss * miss + (answers[i] - noes[i]) * chance[i] * chance[i];
        }
        return sum / counts().answers();
    }

    /// The groups from one to before another.
    Answered part(int from, int to) {
        return new Answered(
                Arrays.copyOfRange(chance, from, to),
                Arrays.copyOfRange(answers, from, to),
                Arrays.copyOfRange(noes, from, to));
    }
}
