package io.stratiform.benchmarks.report;

import java.util.Locale;

/** What stands in a cell of a table. */
public sealed interface Figure {

    /**
     * As a reader sees it.
     *
     * @return the text
     */
    String shown();

    /**
     * A text.
     *
     * @param shown the text
     */
    record Words(String shown) implements Figure {}

    /**
     * A number.
     *
     * @param value the number
     * @param decimals how many of its decimals are shown
     */
    record Amount(double value, int decimals) implements Figure {

        @Override
        public String shown() {
            return number(value, decimals);
        }
    }

    /**
     * Several measurements: their median, and in brackets their minimum and maximum.
     *
     * @param series the measurements
     * @param decimals how many decimals are shown
     */
    record Spread(Series series, int decimals) implements Figure {

        @Override
        public String shown() {
            if (series.isEmpty()) {
                return "?";
            }
            return number(series.median(), decimals) + " (" + number(series.min(), decimals) + " - "
                    + number(series.max(), decimals) + ")";
        }
    }

    /**
     * A text.
     *
     * @param text the text
     * @return the figure
     */
    static Figure of(String text) {
        return new Words(text);
    }

    /**
     * A number.
     *
     * @param value the number
     * @param decimals how many of its decimals are shown
     * @return the figure
     */
    static Figure of(double value, int decimals) {
        return new Amount(value, decimals);
    }

    /**
     * Several measurements.
     *
     * @param series the measurements
     * @param decimals how many decimals are shown
     * @return the figure
     */
    static Figure of(Series series, int decimals) {
        return new Spread(series, decimals);
    }

    /**
     * A number as tables show it.
     *
     * @param value the number
     * @param decimals how many decimals
     * @return the text
     */
    static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
