package io.stratiform.value.states;

import io.stratiform.value.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sets the fields of states that have a next state or are end states.
 *
 * @param <B> the state itself
 * @since 0.1.0
 */
public abstract sealed class FlowState<B extends FlowState<B>> extends State<B>
        permits PassState, RetriedState, WaitState {

    private static final String NEXT = "Next";
    private static final String END = "End";

    private @Nullable String next;

    FlowState(String type) {
        super(type);
    }

    /**
     * Sets the next state.
     *
     * @param state its name
     * @return this state
     */
    public final B next(String state) {
        next = state;
        return with(NEXT, state);
    }

    /**
     * Ends the state machine, the branch or the item after this state.
     *
     * @return this state
     */
    public final B end() {
        return with(END, true);
    }

    /**
     * Selects the part of the input that the state uses. JSONPath only.
     *
     * @param path such as {@code $.order}
     * @return this state
     */
    public final B inputPath(String path) {
        return withPath("InputPath", path);
    }

    /**
     * Selects the part of the result that becomes the output. JSONPath only.
     *
     * @param path such as {@code $.order}
     * @return this state
     */
    public final B outputPath(String path) {
        return withPath("OutputPath", path);
    }

    /**
     * Sets variables that later states may use.
     *
     * @param variables by name; in JSONPath, a name that ends in {@code .$} has a path
     * @return this state
     */
    public final B assign(Map<String, ?> variables) {
        return withMembers("Assign", variables);
    }

    /**
     * Sets the output. JSONata only.
     *
     * @param output an expression such as {@code {% $states.result.Payload %}}, or a map or list with expressions
     * @return this state
     */
    public final B output(Object output) {
        return with("Output", output);
    }

    /** Passes the input to the output instead of the result. */
    final B discarded() {
        return with("ResultPath", Document.ofNull());
    }

    @Override
    List<Transition> transitions() {
        List<Transition> transitions = new ArrayList<>();
        if (next != null) {
            transitions.add(new Transition(NEXT, next));
        }
        return transitions;
    }

    @Override
    final boolean isTerminal() {
        return has(END);
    }

    @Override
    void complete(Scope scope, QueryLanguage spoken) {
        if (has(NEXT) == has(END)) {
            error(
                    "",
                    has(NEXT) ? "the state has a next state and is also an end state" : "the state has no next state",
                    has(NEXT) ? "call next(...) or end()" : "call next(...), or end() if it is the last state");
        }
    }
}
