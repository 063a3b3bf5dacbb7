package io.stratiform.value.states;

import io.stratiform.value.ListValue;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sets the fields of states that may fail: Task, Parallel and Map.
 *
 * @param <B> the state itself
 * @since 0.1.0
 */
public abstract sealed class RetriedState<B extends RetriedState<B>> extends FlowState<B>
        permits MapState, ParallelState, TaskState {

    private final Map<String, @Nullable Object> arguments = new LinkedHashMap<>();
    private final List<Retrier> retriers = new ArrayList<>(1);
    private final List<Catcher> catchers = new ArrayList<>(1);

    RetriedState(String type) {
        super(type);
    }

    /**
     * Adds a retrier. The first retrier that matches the error applies.
     *
     * @param configuration sets its fields
     * @return this state
     */
    public final B retry(Consumer<? super Retrier> configuration) {
        Retrier retrier = new Retrier();
        retrier.configure(configuration);
        retriers.add(retrier);
        return self();
    }

    /**
     * Adds a catcher for errors that are not, or no longer, retried. The first catcher that matches the error applies.
     *
     * @param configuration sets its fields
     * @return this state
     */
    public final B catchError(Consumer<? super Catcher> configuration) {
        Catcher catcher = new Catcher();
        catcher.configure(configuration);
        catchers.add(catcher);
        return self();
    }

    /**
     * Sets the next state after any error: {@code States.ALL}.
     *
     * @param next its name
     * @return this state
     */
    public final B catchAll(String next) {
        return catchError(catcher -> catcher.errors(ErrorNames.ALL).next(next));
    }

    /**
     * Sets the path at which the result is added to the input. JSONPath only.
     *
     * @param path such as {@code $.result}
     * @return this state
     */
    public final B resultPath(String path) {
        return withPath("ResultPath", path);
    }

    /**
     * Discards the result and passes the input on. JSONPath only.
     *
     * @return this state
     */
    public final B discardResult() {
        return discarded();
    }

    /**
     * Builds a new result from parts of the result. JSONPath only.
     *
     * @param selector the members of the new result; a name that ends in {@code .$} has a path
     * @return this state
     */
    public final B resultSelector(Map<String, ?> selector) {
        return withMembers("ResultSelector", selector);
    }

    final B addArgument(String name, @Nullable Object value) {
        arguments.put(name, value);
        return self();
    }

    /** Inserts arguments before the existing ones, unless they exist already. */
    final void addFirst(Map<String, ?> values) {
        Map<String, @Nullable Object> own = new LinkedHashMap<>(arguments);
        arguments.clear();
        arguments.putAll(values);
        arguments.putAll(own);
    }

    final void addArguments(Map<String, ?> values) {
        arguments.putAll(values);
    }

    @Override
    final List<Transition> transitions() {
        List<Transition> transitions = super.transitions();
        for (int i = 0; i < catchers.size(); i++) {
            String target = catchers.get(i).target();
            if (target != null) {
                transitions.add(new Transition("Catch[" + i + "].Next", target));
            }
        }
        return transitions;
    }

    @Override
    void complete(Scope scope, QueryLanguage spoken) {
        super.complete(scope, spoken);
        if (!arguments.isEmpty()) {
            boolean jsonPath = spoken == QueryLanguage.JSONPATH;
            with(jsonPath ? "Parameters" : "Arguments", arguments);
            for (String name : arguments.keySet()) {
                if (!jsonPath && name.endsWith(".$")) {
                    error(
                            "Arguments." + name,
                            "names that end in .$ are only valid in JSONPath",
                            "use " + name.substring(0, name.length() - 2) + " with an expression between {% and %}");
                }
            }
        }
        List<Value<?>> written = new ArrayList<>();
        for (int i = 0; i < retriers.size(); i++) {
            written.add(retriers.get(i).build(i == retriers.size() - 1));
        }
        if (!written.isEmpty()) {
            with("Retry", new ListValue<>(written));
        }
        List<Value<?>> caught = new ArrayList<>();
        for (int i = 0; i < catchers.size(); i++) {
            caught.add(catchers.get(i).build(i == catchers.size() - 1, spoken));
        }
        if (!caught.isEmpty()) {
            with("Catch", new ListValue<>(caught));
        }
    }
}
