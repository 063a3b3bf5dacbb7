package io.stratiform.benchmarks.report;

/**
 * What something may cost.
 *
 * @param what what costs it, and in which unit
 * @param least whether the limit is the least that must be reached, and not the most that is allowed
 * @param limit the limit
 * @param measured what was measured
 */
public record Budget(String what, boolean least, double limit, double measured) {

    /**
     * A limit that may not be exceeded.
     *
     * @param what what costs it, and in which unit
     * @param limit the most that is allowed
     * @param measured what was measured
     * @return the budget
     */
    public static Budget atMost(String what, double limit, double measured) {
        return new Budget(what, false, limit, measured);
    }

    /**
     * A limit that must be reached.
     *
     * @param what what is measured, and in which unit
     * @param limit the least that is wanted
     * @param measured what was measured
     * @return the budget
     */
    public static Budget atLeast(String what, double limit, double measured) {
        return new Budget(what, true, limit, measured);
    }

    /**
     * Whether the budget is held. What could not be measured is not.
     *
     * @return whether it is held
     */
    public boolean held() {
        return least ? measured >= limit : measured <= limit;
    }
}
