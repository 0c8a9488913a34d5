package app.intact.recovery;

import java.util.Arrays;

/// The cells of [CourseGrid] whose weight is not negligible.
final class CourseCells {

    private int[] cells = new int[512];
    private double[] weights = new double[512];
    private int size;
    private double total;

    void add(int cell, double weight) {
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
        cells[size] = cell;
        weights[size++] = weight;
        total += weight;
    }

    int size() {
        return size;
    }

    int cell(int index) {
        return cells[index];
    }

    double weight(int index) {
        return weights[index];
    }

    /// Sum of the weights.
    double total() {
        return total;
    }
}
