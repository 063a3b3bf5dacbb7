package io.stratiform.value.states;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.PropertyBuilder;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sets how errors of a state are handled.
 *
 * @since 0.1.0
 */
public final class Catcher extends PropertyBuilder<Catcher> {

    private final ErrorNames errors = new ErrorNames();
    private @Nullable String next;
    private boolean path;
    private boolean output;

    Catcher() {}

    void configure(@Nullable Consumer<? super Catcher> configuration) {
        accept(configuration);
    }

    /**
     * Adds errors.
     *
     * @param names such as {@code States.Timeout} or {@code States.ALL}
     * @return this catcher
     */
    public Catcher errors(String... names) {
        errors.add(names);
        return this;
    }

    /**
     * Adds errors.
     *
     * @param names their names
     * @return this builder
     */
    public Catcher errors(Collection<String> names) {
        errors.add(allOf(names, new String[0]));
        return this;
    }

    /**
     * Sets the state that follows.
     *
     * @param state its name
     * @return this catcher
     */
    public Catcher next(String state) {
        next = state;
        return this;
    }

    /**
     * Sets the path at which the error is added to the input. JSONPath only.
     *
     * @param path such as {@code $.error}
     * @return this catcher
     */
    public Catcher resultPath(String path) {
        this.path = true;
        put("ResultPath", path);
        return this;
    }

    /**
     * Sets the input of the next state. JSONata only.
     *
     * @param output an expression such as {@code {% $states.errorOutput %}}, or a map or list with expressions
     * @return this catcher
     */
    public Catcher output(Object output) {
        this.output = true;
        put("Output", output);
        return this;
    }

    /**
     * Sets variables that later states may use.
     *
     * @param variables by name; in JSONPath, a name that ends in {@code .$} has a path
     * @return this catcher
     */
    public Catcher assign(Map<String, ?> variables) {
        put("Assign", variables);
        return this;
    }

    @Nullable String target() {
        return next;
    }

    StateContent build(boolean last, QueryLanguage spoken) {
        for (Flaw flaw : errors.flaws(last)) {
            note(flaw);
        }
        if (next == null) {
            note(Flaw.error(Code.STATE_MACHINE, "Next", "the catcher has no next state", "call next(...)"));
        }
        if (path && spoken == QueryLanguage.JSONATA) {
            note(Flaw.error(
                    Code.STATE_MACHINE,
                    "ResultPath",
                    "catchers in JSONata do not have this field",
                    "output(...) takes an expression"));
        }
        if (output && spoken == QueryLanguage.JSONPATH) {
            note(Flaw.error(
                    Code.STATE_MACHINE,
                    "Output",
                    "catchers in JSONPath do not have this field",
                    "resultPath(...) takes a path"));
        }
        addAll("ErrorEquals", errors.names());
        if (next != null) {
            put("Next", next);
        }
        return new StateContent(seal());
    }
}
