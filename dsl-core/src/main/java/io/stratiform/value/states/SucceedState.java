package io.stratiform.value.states;

import java.util.List;

/**
 * Sets the fields of a Succeed state.
 *
 * @since 0.1.0
 */
public final class SucceedState extends State<SucceedState> {

    SucceedState() {
        super("Succeed");
    }

    /**
     * Selects the part of the input that the state works with. In JSONPath.
     *
     * @param path such as {@code $.order}
     * @return this state
     */
    public SucceedState inputPath(String path) {
        return withPath("InputPath", path);
    }

    /**
     * Selects the part of the input that the state gives. In JSONPath.
     *
     * @param path such as {@code $.order}
     * @return this state
     */
    public SucceedState outputPath(String path) {
        return withPath("OutputPath", path);
    }

    /**
     * Sets what the state gives. In JSONata.
     *
     * @param output an expression such as {@code {% $states.input.order %}}, or a map or list with expressions
     * @return this state
     */
    public SucceedState output(Object output) {
        return with("Output", output);
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
        // There is nothing that has to be set.
    }
}
