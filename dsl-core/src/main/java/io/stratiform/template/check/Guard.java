package io.stratiform.template.check;

/**
 * What must be so for a part of a template to count.
 *
 * @param condition the logical id of a condition; empty if a function gives it, so that nothing is known
 * @param holds whether the condition holds or does not
 */
record Guard(String condition, boolean holds) {

    static final Guard UNKNOWN = new Guard("", true);
}
