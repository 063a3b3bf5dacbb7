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
     * Names the error.
     *
     * @param name the name; in JSONata also an expression
     * @return this state
     */
    public FailState error(String name) {
        return with("Error", name);
    }

    /**
     * Names the error. In JSONPath.
     *
     * @param path where the name is in the input, or an intrinsic function
     * @return this state
     */
    public FailState errorPath(String path) {
        return with("ErrorPath", path);
    }

    /**
     * Says why.
     *
     * @param text the description; in JSONata also an expression
     * @return this state
     */
    public FailState cause(String text) {
        return with("Cause", text);
    }

    /**
     * Says why. In JSONPath.
     *
     * @param path where the description is in the input, or an intrinsic function
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
                error(field, "the state has " + field + "Path, too", "give one of them");
            }
        }
    }
}
