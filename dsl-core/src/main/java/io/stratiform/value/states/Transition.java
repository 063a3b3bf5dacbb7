package io.stratiform.value.states;

/**
 * A way from one state to another.
 *
 * @param path where in the state it is written, as in {@code Catch[0].Next}
 * @param target the name of the other state
 */
record Transition(String path, String target) {}
