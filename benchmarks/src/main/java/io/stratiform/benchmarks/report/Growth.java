package io.stratiform.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/** How something grows: by which power of the amount, fitted by least squares on the logarithms. */
public final class Growth {

    private final List<Double> logAmounts;
    private final List<Double> logCosts;

    /**
     * The growth that points show.
     *
     * @param amounts how much there was to do, rising; at least two
     * @param costs what it cost, in the same order
     */
    public Growth(List<? extends Number> amounts, List<? extends Number> costs) {
        if (amounts.size() < 2 || amounts.size() != costs.size()) {
            throw new IllegalArgumentException("expected at least two points, but there are " + amounts.size()
                    + " amounts and " + costs.size() + " costs");
        }
        this.logAmounts = logarithms(amounts);
        this.logCosts = logarithms(costs);
    }

    private static List<Double> logarithms(List<? extends Number> values) {
        List<Double> logarithms = new ArrayList<>();
        for (Number value : values) {
            if (!(value.doubleValue() > 0)) {
                throw new IllegalArgumentException("expected what is above 0, but there is " + value);
            }
            logarithms.add(Math.log(value.doubleValue()));
        }
        return logarithms;
    }

    /**
     * The fitted exponent: 1 is linear, 2 quadratic.
     *
     * @return the exponent
     */
    public double exponent() {
        double meanAmount = mean(logAmounts);
        double meanCost = mean(logCosts);
        double covariance = 0;
        double variance = 0;
        for (int i = 0; i < logAmounts.size(); i++) {
            double distance = logAmounts.get(i) - meanAmount;
            covariance += distance * (logCosts.get(i) - meanCost);
            variance += distance * distance;
        }
        return covariance / variance;
    }

    /**
     * The exponent from the last point but one to the last: what a fixed cost hides least.
     *
     * @return the exponent
     */
    public double lastStep() {
        int last = logAmounts.size() - 1;
        return (logCosts.get(last) - logCosts.get(last - 1)) / (logAmounts.get(last) - logAmounts.get(last - 1));
    }

    private static double mean(List<Double> values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.size();
    }
}
