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
     * Selects the part of the input that the state uses. JSONPath only.
     *
     * @param path such as {@code $.order}
     * @return this state
     */
    public SucceedState inputPath(String path) {
        return withPath("InputPath", path);
    }

    /**
     * Selects the part of the input that becomes the output. JSONPath only.
     *
     * @param path such as {@code $.order}
     * @return this state
     */
    public SucceedState outputPath(String path) {
        return withPath("OutputPath", path);
    }

    /**
     * Sets the output. JSONata only.
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
        // There are no required fields.
    }
}
