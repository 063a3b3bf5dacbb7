package io.stratiform.benchmarks.report;

/** How something grows: by which power of the amount, fitted by least squares on the logarithms. */
public final class Growth {

    private final double[] logAmounts;
    private final double[] logCosts;

    /**
     * The growth that points show.
     *
     * @param amounts how much there was to do, rising; at least two
     * @param costs what it cost, in the same order
     */
    public Growth(double[] amounts, double[] costs) {
        if (amounts.length < 2 || amounts.length != costs.length) {
            throw new IllegalArgumentException("expected at least two points, but there are " + amounts.length
                    + " amounts and " + costs.length + " costs");
        }
        this.logAmounts = logarithms(amounts);
        this.logCosts = logarithms(costs);
    }

    private static double[] logarithms(double[] values) {
        double[] logarithms = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            if (!(values[i] > 0)) {
                throw new IllegalArgumentException("expected what is above 0, but there is " + values[i]);
            }
            logarithms[i] = Math.log(values[i]);
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
        for (int i = 0; i < logAmounts.length; i++) {
            double distance = logAmounts[i] - meanAmount;
            covariance += distance * (logCosts[i] - meanCost);
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
        int last = logAmounts.length - 1;
        return (logCosts[last] - logCosts[last - 1]) / (logAmounts[last] - logAmounts[last - 1]);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
