package io.stratiform.value.states;

import io.stratiform.problem.Code;
import io.stratiform.value.CheckedValue;
import io.stratiform.value.Document;
import io.stratiform.value.Flaw;
import io.stratiform.value.MapValue;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The base class for a state machine, a branch of a Parallel state and the processor of a Map state: states with a
 * start state.
 *
 * @param <B> the builder itself
 * @since 0.1.0
 */
public abstract sealed class StatesBuilder<B extends StatesBuilder<B>> extends PropertyBuilder<B>
        permits StateMachineDefinition.Builder, Branch, ItemProcessor {

    private static final int LONGEST_NAME = 80;

    private final Map<String, State<?>> states = new LinkedHashMap<>();
    private final Map<String, PlainState> plain = new LinkedHashMap<>();
    private final List<Flaw> flaws = new ArrayList<>(0);
    private @Nullable String startAt;

    StatesBuilder() {}

    /**
     * Describes what the states are for.
     *
     * @param comment the description
     * @return this builder
     */
    public final B comment(String comment) {
        put("Comment", comment);
        return self();
    }

    /**
     * Sets the start state. The default is the state that is added first.
     *
     * @param state the state's name
     * @return this builder
     */
    public final B startAt(String state) {
        startAt = state;
        put("StartAt", state);
        return self();
    }

    /**
     * Adds a Task state, which calls a function, an activity or a service.
     *
     * @param name its name
     * @param configuration sets its fields
     * @return this builder
     */
    public final B task(String name, Consumer<? super TaskState> configuration) {
        return add(name, new TaskState(), configuration);
    }

    /**
     * Adds a Choice state, which chooses the next state.
     *
     * @param name its name
     * @param configuration adds its rules
     * @return this builder
     */
    public final B choice(String name, Consumer<? super ChoiceState> configuration) {
        return add(name, new ChoiceState(), configuration);
    }

    /**
     * Adds a Pass state, which passes its input on, or changes it.
     *
     * @param name its name
     * @param configuration sets its fields
     * @return this builder
     */
    public final B pass(String name, Consumer<? super PassState> configuration) {
        return add(name, new PassState(), configuration);
    }

    /**
     * Adds a Wait state, which waits for a time.
     *
     * @param name its name
     * @param configuration sets its fields
     * @return this builder
     */
    public final B waitFor(String name, Consumer<? super WaitState> configuration) {
        return add(name, new WaitState(), configuration);
    }

    /**
     * Adds a Parallel state, which runs branches at the same time.
     *
     * @param name its name
     * @param configuration adds the branches
     * @return this builder
     */
    public final B parallel(String name, Consumer<? super ParallelState> configuration) {
        return add(name, new ParallelState(), configuration);
    }

    /**
     * Adds a Map state, which runs the same states for each of several items.
     *
     * @param name its name
     * @param configuration sets the items and the states
     * @return this builder
     */
    public final B map(String name, Consumer<? super MapState> configuration) {
        return add(name, new MapState(), configuration);
    }

    /**
     * Adds a Succeed state, which ends with success.
     *
     * @param name its name
     * @return this builder
     */
    public final B succeed(String name) {
        return add(name, new SucceedState(), state -> {});
    }

    /**
     * Adds a Succeed state, which ends with success.
     *
     * @param name its name
     * @param configuration sets its fields
     * @return this builder
     */
    public final B succeed(String name, Consumer<? super SucceedState> configuration) {
        return add(name, new SucceedState(), configuration);
    }

    /**
     * Adds a Fail state, which ends with an error.
     *
     * @param name its name
     * @param configuration sets its fields
     * @return this builder
     */
    public final B fail(String name, Consumer<? super FailState> configuration) {
        return add(name, new FailState(), configuration);
    }

    /**
     * Adds a state in the Amazon States Language, for fields that the other methods do not have. Its transitions are
     * checked like those of all states.
     *
     * @param name its name
     * @param fields its fields, including {@code Type}: strings, numbers, booleans, values, and maps and lists of them
     * @return this builder
     */
    public final B state(String name, Map<String, ?> fields) {
        if (isNew(name)) {
            plain.put(name, new PlainState(fields == null ? Map.of() : fields));
            if (fields == null) {
                flaws.add(Flaw.error(
                        Code.STATE_MACHINE, name, "the fields of the state are null", "pass a map with its fields"));
            }
        }
        return self();
    }

    private <S extends State<S>> B add(String name, S state, @Nullable Consumer<? super S> configuration) {
        if (isNew(name)) {
            states.put(name, state);
        }
        state.configure(configuration);
        return self();
    }

    private boolean isNew(@Nullable String name) {
        if (name == null || name.isBlank()) {
            note(Flaw.error(Code.STATE_MACHINE, "States", "a state has no name", "name each state"));
            return false;
        }
        if (states.containsKey(name) || plain.containsKey(name)) {
            flaws.add(Flaw.error(
                    Code.STATE_MACHINE, name, "two states have this name", "use a different name for each state"));
            return false;
        }
        if (name.length() > LONGEST_NAME) {
            flaws.add(Flaw.error(Code.STATE_MACHINE, name, "the name of the state has " + name.length() + " characters")
                    .expecting("at most " + LONGEST_NAME));
        }
        return true;
    }

    final void configure(@Nullable Consumer<? super B> configuration) {
        accept(configuration);
    }

    /** Completes the states; nothing may be added afterwards. */
    final void finish(Scope scope) {
        StateGraph graph = new StateGraph();
        Map<String, Value<?>> written = new LinkedHashMap<>();
        for (Map.Entry<String, State<?>> entry : states.entrySet()) {
            String name = entry.getKey();
            take(name, scope);
            written.put(name, entry.getValue().finish(scope));
            graph.add(name, entry.getValue().transitions(), entry.getValue().isTerminal());
        }
        for (Map.Entry<String, PlainState> entry : plain.entrySet()) {
            String name = entry.getKey();
            take(name, scope);
            written.put(name, Document.checked(entry.getValue().fields()));
            graph.add(name, entry.getValue().transitions(), entry.getValue().isTerminal());
        }
        String first = startAt != null ? startAt : graph.first();
        if (startAt == null && first != null) {
            put("StartAt", first);
        }
        graph.check(first, startAt != null, flaws, this::startFlaw);
        MapValue<Object> map = new MapValue<>(written);
        put("States", flaws.isEmpty() ? map : new CheckedValue<>(map, flaws));
    }

    private void startFlaw(Flaw flaw) {
        note(flaw);
    }

    /** Names are unique in the whole state machine. */
    private void take(String name, Scope scope) {
        if (scope.names().putIfAbsent(name, name) != null) {
            flaws.add(Flaw.error(
                    Code.STATE_MACHINE,
                    name,
                    "another part of the state machine has a state with this name",
                    "state names must be unique in the whole state machine, including branches and processors"));
        }
    }

    @SuppressWarnings("unchecked")
    private B self() {
        return (B) this;
    }
}
