package io.stratiform.value.states;

/**
 * A transition from one state to another.
 *
 * @param path its path in the state, such as {@code Catch[0].Next}
 * @param target the name of the other state
 */
record Transition(String path, String target) {}
