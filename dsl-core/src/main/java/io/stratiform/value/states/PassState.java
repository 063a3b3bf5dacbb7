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
     * Sets the result. JSONPath only; in JSONata, use {@link #output output}.
     *
     * @param result a string, number, boolean, value, or a map or list of them
     * @return this state
     */
    public PassState result(Object result) {
        return with("Result", result);
    }

    /**
     * Builds the result from parts of the input. JSONPath only.
     *
     * @param parameters the members; a name that ends in {@code .$} has a path
     * @return this state
     */
    public PassState parameters(Map<String, ?> parameters) {
        return withMembers("Parameters", parameters);
    }

    /**
     * Sets the path at which the result is added to the input. JSONPath only.
     *
     * @param path such as {@code $.result}
     * @return this state
     */
    public PassState resultPath(String path) {
        return withPath("ResultPath", path);
    }

    /**
     * Discards the result and passes the input on. JSONPath only.
     *
     * @return this state
     */
    public PassState discardResult() {
        return discarded();
    }
}
