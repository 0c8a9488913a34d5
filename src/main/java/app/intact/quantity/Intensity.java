package app.intact.quantity;

/// How strong something is, from 0 (not at all) to 100 (as strong as can be), both included: a sting, a feeling's
/// strength, a belief, a confidence.
public record Intensity(int value) implements Comparable<Intensity> {

    public Intensity {
        if (value < 0 || value > 100) {
            throw new IllegalArgumentException("not between 0 and 100: " + value);
        }
    }

    public static Intensity of(int value) {
        return new Intensity(value);
    }

    public boolean isAtLeast(int least) {
        return value >= least;
    }

    @Override
    public int compareTo(Intensity other) {
        return Integer.compare(value, other.value);
    }
}
