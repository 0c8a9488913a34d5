package app.intact.expectation;

/// How many answers there were, and how many of them were a no.
record Counts(int answers, int noes) {

    Counts {
        if (noes < 0 || noes > answers) {
            throw new IllegalArgumentException("not a part: " + noes + " of " + answers);
        }
    }

    /// `ln P(these noes | log odds x)`, without the number of their orders.
    double logLikelihood(double x) {
        return noes * x - answers * Logistic.softplus(x);
    }

    double observed() {
        return (double) noes / answers;
    }
}
