package app.intact.recovery;

/// The grid [CourseFit] sums over, and the prior mass of its cells: 41 starts by 41 floors (0–100, step 2.5) by
/// 33 half-lives (1 h – 30 d, evenly spaced in their logarithm, step 0.21). Within each description the mass
/// sums to 1.
final class CourseGrid {

    static final int LEVELS = 41;
    static final double LEVEL_STEP = 2.5;
    static final double SHORTEST_HOURS = 1;
    static final double LONGEST_HOURS = Series.hours(HalfLife.LONGEST);
    static final double[] HALF_LIVES = new double[33];
    static final double LOG_STEP = Math.log(LONGEST_HOURS / SHORTEST_HOURS) / (HALF_LIVES.length - 1);

    private static final int DOWN_A_SLICE = LEVELS * (LEVELS - 1) / 2;
    static final int DOWN_CELLS = HALF_LIVES.length * DOWN_A_SLICE;

    static final double[] HALF_LIFE_PRIOR = new double[HALF_LIVES.length];
    static final double[][] DOWN_PRIOR = new double[LEVELS][LEVELS];
    static final double UP_PRIOR = 2.0 / (LEVELS * (LEVELS - 1));
    static final double FLAT_PRIOR = 1.0 / LEVELS;

    private static final double TYPICAL_HOURS = 24;
    private static final double LOG_HALF_LIFE_SD = 1.3;
    private static final double TYPICAL_DROP = 50;
    private static final double LOG_DROP_SD = 0.5;
    private static final double MEAN_FLOOR = 10;

    private CourseGrid() {}

    static {
        double sum = 0;
        for (int k = 0; k < HALF_LIVES.length; k++) {
            HALF_LIVES[k] = SHORTEST_HOURS * Math.exp(k * LOG_STEP);
            HALF_LIFE_PRIOR[k] = bell(Math.log(HALF_LIVES[k] / TYPICAL_HOURS) / LOG_HALF_LIFE_SD);
            sum += HALF_LIFE_PRIOR[k];
        }
        for (int k = 0; k < HALF_LIVES.length; k++) {
            HALF_LIFE_PRIOR[k] /= sum;
        }
        double mass = 0;
        for (int start = 1; start < LEVELS; start++) {
            for (int floor = 0; floor < start; floor++) {
                double drop = level(start - floor);
                DOWN_PRIOR[start][floor] =
                        bell(Math.log(drop / TYPICAL_DROP) / LOG_DROP_SD) / drop * Math.exp(-level(floor) / MEAN_FLOOR);
                mass += DOWN_PRIOR[start][floor];
            }
        }
        for (var row : DOWN_PRIOR) {
            for (int floor = 0; floor < LEVELS; floor++) {
                row[floor] /= mass;
            }
        }
    }

    static double level(int index) {
        return index * LEVEL_STEP;
    }

    /// The place of a cell among those whose floor lies below their start.
    static int downCell(int halfLife, int start, int floor) {
        return halfLife * DOWN_A_SLICE + start * (start - 1) / 2 + floor;
    }

    private static double bell(double z) {
        return Math.exp(-z * z / 2);
    }
}
