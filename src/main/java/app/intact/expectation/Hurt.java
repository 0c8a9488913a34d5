package app.intact.expectation;

import java.util.OptionalDouble;

/// How much a no stings, and for how long: as it was expected, or as it was felt.
///
/// @param sting at its worst, 0 to 100
/// @param halfLifeDays until half of it is gone, over 0; empty where it is not known
public record Hurt(double sting, OptionalDouble halfLifeDays) {

    /// Under this a sting hardly hurts: our choice, a tenth of the scale.
    public static final double HARDLY = 10;

    public Hurt {
        if (!(sting >= 0 && sting <= 100)) {
            throw new IllegalArgumentException("not between 0 and 100: " + sting);
        }
        if (halfLifeDays.isPresent() && !(halfLifeDays.getAsDouble() > 0 && halfLifeDays.getAsDouble() < 1e9)) {
            throw new IllegalArgumentException("no time to halve: " + halfLifeDays);
        }
    }

    public static Hurt of(double sting) {
        return new Hurt(sting, OptionalDouble.empty());
    }

    public static Hurt of(double sting, double halfLifeDays) {
        return new Hurt(sting, OptionalDouble.of(halfLifeDays));
    }

    /// For a person who says how many days it will hurt, which depends on how much it stings as well as
    /// on how fast that goes. From `A · 2^(−d/h) = 10` follows `h = d / log2(A / 10)`, so that who
    /// expects twice the sting and, for that reason alone, longer hurt, is off by the sting and not by
    /// the time. No half-life for stings that hardly hurt.
    ///
    /// Worked value: 80 for 6 days → half gone in 2 days.
    ///
    /// @param days until it hardly hurts, over 0
    public static Hurt lasting(double sting, double days) {
        return sting >= 2 * HARDLY ? of(sting, days / (Math.log(sting / HARDLY) / Math.log(2))) : of(sting);
    }
}
