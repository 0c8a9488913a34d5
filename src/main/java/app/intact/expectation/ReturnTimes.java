package app.intact.expectation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/// How long it takes from a no to the next ask, where some are still open. Leaving the open ones out
/// would make returns look faster than they are, and counting them as ended too. So the share S still
/// waiting is estimated with both (Kaplan & Meier 1958, doi 10.1080/01621459.1958.10501452), d_i of the
/// n_i still waiting having asked on day t_i:
///
/// ```
/// S(t) = Π_{t_i ≤ t} (1 − d_i / n_i)
/// ```
///
/// The range of the median are the days on which S, with its 90 % range, passes one half (Brookmeyer &
/// Crowley 1982, doi 10.2307/2530286), where the range of S is that of ln(−ln S), by Greenwood's variance
/// `Σ d_i / (n_i (n_i − d_i))` (Kalbfleisch & Prentice 2002, doi 10.1002/9781118032985, §1.4).
///
/// @param noes all of them
/// @param open noes after which no ask came yet
/// @param low end of the median's range, in days; empty where it cannot be told
/// @param median days until half of the returns were made; empty while fewer were
/// @param high end of the median's range; empty where it is open
/// @param curve S after each day on which an ask came, in rising order of days
public record ReturnTimes(
        int noes, int open, OptionalDouble low, OptionalDouble median, OptionalDouble high, List<Waiting> curve) {

    private static final double HALF = 0.5;
    /// So that 1 − 2/4 counts as one half whatever the rounding.
    private static final double ROUNDING = 1e-12;

    private static final double Z = 1.6448536269514722;

    public ReturnTimes {
        curve = List.copyOf(curve);
    }

    /// The share of returns that is still to come.
    ///
    /// @param days after the no
    /// @param low end of the 90 % range of the share, 0 to 1
    /// @param share 0 to 1
    /// @param high end of its range; where the share is 0 nothing is known of its range but that it
    ///     reaches up to 1
    public record Waiting(double days, double low, double share, double high) {}

    public static ReturnTimes of(Collection<Return> returns) {
        var sorted = returns.stream()
                .sorted((a, b) -> Double.compare(a.days(), b.days()))
                .toList();
        var curve = curve(sorted);
        return new ReturnTimes(
                sorted.size(),
                (int) sorted.stream().filter(Return::isOpen).count(),
                first(curve, Waiting::low),
                first(curve, Waiting::share),
                first(curve, Waiting::high),
                curve);
    }

    private static List<Waiting> curve(List<Return> sorted) {
        var curve = new ArrayList<Waiting>();
        double share = 1;
        double greenwood = 0;
        for (int i = 0; i < sorted.size(); ) {
            double days = sorted.get(i).days();
            double waiting = sorted.size() - i;
            double asked = 0;
            for (; i < sorted.size() && sorted.get(i).days() == days; i++) {
                asked += sorted.get(i).isOpen() ? 0 : 1;
            }
            if (asked > 0) {
                share = waiting == asked ? 0 : share * (1 - asked / waiting);
                greenwood += asked / (waiting * (waiting - asked));
                curve.add(waiting(days, share, greenwood));
            }
        }
        return curve;
    }

    private static Waiting waiting(double days, double share, double greenwood) {
        if (share == 0) {
            return new Waiting(days, 0, 0, 1);
        }
        double reach = Math.exp(Z * Math.sqrt(greenwood) / -Math.log(share));
        return new Waiting(days, Math.pow(share, reach), share, Math.pow(share, 1 / reach));
    }

    private static OptionalDouble first(List<Waiting> curve, ToDoubleFunction<Waiting> bound) {
        return curve.stream()
                .filter(waiting -> bound.applyAsDouble(waiting) <= HALF + ROUNDING)
                .mapToDouble(Waiting::days)
                .findFirst();
    }
}
