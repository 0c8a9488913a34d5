package app.intact.expectation;

/// A number that is not known exactly: with 9 chances in 10 it lies between `low` and `high`, both
/// finite, and one chance in 20 each is left below and above. `middle` lies between them; which middle it
/// is, the maker says.
public record Estimate(double low, double middle, double high) {

    public Estimate {
        if (!(Double.isFinite(low) && Double.isFinite(high) && low <= middle && middle <= high)) {
            throw new IllegalArgumentException("not in order: " + low + ", " + middle + ", " + high);
        }
    }
}
