package io.stratiform.value.states;

import java.util.List;

/**
 * Sets the fields of a Fail state.
 *
 * @since 0.1.0
 */
public final class FailState extends State<FailState> {

    FailState() {
        super("Fail");
    }

    /**
     * Sets the name of the error.
     *
     * @param name the name; in JSONata also an expression
     * @return this state
     */
    public FailState error(String name) {
        return with("Error", name);
    }

    /**
     * Sets the name of the error. JSONPath only.
     *
     * @param path the path of the name in the input, or an intrinsic function
     * @return this state
     */
    public FailState errorPath(String path) {
        return with("ErrorPath", path);
    }

    /**
     * Sets the cause.
     *
     * @param text the description; in JSONata also an expression
     * @return this state
     */
    public FailState cause(String text) {
        return with("Cause", text);
    }

    /**
     * Sets the cause. JSONPath only.
     *
     * @param path the path of the description in the input, or an intrinsic function
     * @return this state
     */
    public FailState causePath(String path) {
        return with("CausePath", path);
    }

    @Override
    List<Transition> transitions() {
        return List.of();
    }

    @Override
    boolean isTerminal() {
        return true;
    }

    @Override
    void complete(Scope scope, QueryLanguage spoken) {
        for (String field : new String[] {"Error", "Cause"}) {
            if (has(field) && has(field + "Path")) {
                error(field, "the state has both " + field + " and " + field + "Path", "set only one of them");
            }
        }
    }
}
