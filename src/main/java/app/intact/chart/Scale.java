package app.intact.chart;

/// A straight line from what is measured to where it is drawn, in the picture's units, rounded to a tenth so
/// that no picture carries digits nobody can see. Java writes such numbers with a point in every locale.
record Scale(double from, double to, double start, double end) {

    double at(double value) {
        return round(start + (value - from) / (to - from) * (end - start));
    }

    static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
