package io.stratiform.value.states;

import io.stratiform.value.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sets the fields of states that another state follows, or that end.
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
     * Sets the state that follows.
     *
     * @param state its name
     * @return this state
     */
    public final B next(String state) {
        next = state;
        return with(NEXT, state);
    }

    /**
     * Has the state machine, the branch or the item end after this state.
     *
     * @return this state
     */
    public final B end() {
        return with(END, true);
    }

    /**
     * Selects the part of the input that the state works with. In JSONPath.
     *
     * @param path such as {@code $.order}
     * @return this state
     */
    public final B inputPath(String path) {
        return withPath("InputPath", path);
    }

    /**
     * Selects the part of the result that the state gives. In JSONPath.
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
     * Sets what the state gives. In JSONata.
     *
     * @param output an expression such as {@code {% $states.result.Payload %}}, or a map or list with expressions
     * @return this state
     */
    public final B output(Object output) {
        return with("Output", output);
    }

    /** Has the input given on instead of what the state makes. */
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
                    has(NEXT) ? "the state has a next state and ends, too" : "nothing follows the state",
                    has(NEXT) ? "call next(...) or end()" : "call next(...), or end() if it is the last one");
        }
    }
}
