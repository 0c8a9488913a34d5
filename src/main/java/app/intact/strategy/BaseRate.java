package app.intact.strategy;

/// How often an ask of one kind, at one stage, ended in a yes, among the people who were counted.
///
/// @param stage of what to what: "application → call back"
/// @param year of the data, as the source has it
/// @param low 0 to 1
/// @param high 0 to 1, the same as `low` for a single figure; ranges come from years, groups or sources,
///     and are no confidence intervals
public record BaseRate(
        String kind, String stage, String who, String place, String year, double low, double high, String source) {

    public BaseRate {
        if (low < 0 || high > 1 || low > high) {
            throw new IllegalArgumentException("no share of one: " + stage);
        }
    }

    double middle() {
        return (low + high) / 2;
    }
}
