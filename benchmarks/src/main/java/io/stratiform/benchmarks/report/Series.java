package io.stratiform.benchmarks.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Some measurements of the same thing. */
public final class Series {

    private final List<Double> sorted = new ArrayList<>();

    /**
     * Some measurements.
     *
     * @param values what was measured
     * @return the series
     */
    public static Series of(double... values) {
        Series series = new Series();
        for (double value : values) {
            series.add(value);
        }
        return series;
    }

    /**
     * Adds a measurement.
     *
     * @param value what was measured
     */
    public void add(double value) {
        sorted.add(value);
        Collections.sort(sorted);
    }

    /**
     * The same measurements in another unit.
     *
     * @param unit how much one of the new unit is in the old one
     * @return the series
     */
    public Series in(double unit) {
        Series series = new Series();
        for (double value : sorted) {
            series.sorted.add(value / unit);
        }
        return series;
    }

    /**
     * Whether nothing was measured.
     *
     * @return whether it is empty
     */
    public boolean isEmpty() {
        return sorted.isEmpty();
    }

    /**
     * How often it was measured.
     *
     * @return the number of measurements
     */
    public int size() {
        return sorted.size();
    }

    /**
     * The least.
     *
     * @return the smallest measurement
     */
    public double min() {
        return at(0);
    }

    /**
     * The most.
     *
     * @return the largest measurement
     */
    public double max() {
        return at(sorted.size() - 1);
    }

    /**
     * The middle: half of the measurements are no larger, and half no smaller.
     *
     * @return the median
     */
    public double median() {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2;
    }

    private double at(int index) {
        if (sorted.isEmpty()) {
            throw new IllegalStateException("nothing was measured");
        }
        return sorted.get(index);
    }
}
