package app.intact.expectation;

/// What is believed of the share of noes after the answers: a distribution over 0 to 1.
interface RateBelief {

    double LOW = 0.05;
    double HIGH = 0.95;

    double mean();

    /// The rate that the belief lies below with probability `share`, 0 to 1, both excluded.
    double quantile(double share);

    /// The belief that the rate is below `rate`, any number.
    double below(double rate);

    default Estimate estimate() {
        double low = quantile(LOW);
        double high = quantile(HIGH);
        return new Estimate(low, Math.clamp(mean(), low, high), high);
    }
}
