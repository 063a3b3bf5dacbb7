package io.stratiform.value.states;

import java.util.Map;

/**
 * Sets the fields of a Pass state.
 *
 * @since 0.1.0
 */
public final class PassState extends FlowState<PassState> {

    PassState() {
        super("Pass");
    }

    /**
     * Sets what the state gives. In JSONPath; in JSONata {@link #output output} does.
     *
     * @param result a string, number, boolean, value, or a map or list of them
     * @return this state
     */
    public PassState result(Object result) {
        return with("Result", result);
    }

    /**
     * Makes what the state gives from parts of its input. In JSONPath.
     *
     * @param parameters the members; a name that ends in {@code .$} has a path
     * @return this state
     */
    public PassState parameters(Map<String, ?> parameters) {
        return withMembers("Parameters", parameters);
    }

    /**
     * Puts the result into the input at a place, and gives both. In JSONPath.
     *
     * @param path such as {@code $.result}
     * @return this state
     */
    public PassState resultPath(String path) {
        return withPath("ResultPath", path);
    }

    /**
     * Gives the input on, and not the result. In JSONPath.
     *
     * @return this state
     */
    public PassState discardResult() {
        return discarded();
    }
}
