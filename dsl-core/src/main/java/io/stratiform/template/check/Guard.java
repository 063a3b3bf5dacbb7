package io.stratiform.template.check;

/**
 * A condition under which a part of a template applies.
 *
 * @param condition the logical id of a condition; empty if a function returns it, so that it is unknown
 * @param holds whether the condition must be true or false
 */
record Guard(String condition, boolean holds) {

    static final Guard UNKNOWN = new Guard("", true);
}
