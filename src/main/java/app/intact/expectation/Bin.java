package app.intact.expectation;

/// One point of a reliability diagram: answers whose forecasts were alike, and how often a no came.
///
/// @param lowest chance of a no that was forecast in it, a share from 0 to 1
/// @param highest chance of a no that was forecast in it
/// @param expected the mean of the chances forecast
/// @param came the share of noes among the answers
/// @param rate what is believed of that share, its mean in the middle: `Beta(1 + noes, 1 + answers −
///     noes)`
public record Bin(int answers, int noes, double lowest, double highest, double expected, double came, Estimate rate) {

    static Bin of(Answered part) {
        var counts = part.counts();
        return new Bin(
                counts.answers(),
                counts.noes(),
                part.chance()[0],
                part.chance()[part.groups() - 1],
                part.expected(),
                counts.observed(),
                new BetaBelief(counts.answers(), counts.noes()).estimate());
    }
}
