package io.stratiform.value.states;

import io.stratiform.value.ListValue;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Sets the fields of a Parallel state.
 *
 * @since 0.1.0
 */
public final class ParallelState extends RetriedState<ParallelState> {

    private final List<Branch> branches = new ArrayList<>();

    ParallelState() {
        super("Parallel");
    }

    /**
     * Adds a branch.
     *
     * @param configuration adds its states
     * @return this state
     */
    public ParallelState branch(Consumer<? super Branch> configuration) {
        Branch branch = new Branch();
        branch.configure(configuration);
        branches.add(branch);
        return this;
    }

    /**
     * Sets the input of the branches: {@code Parameters} or, in JSONata, {@code Arguments}.
     *
     * @param arguments the members; in JSONPath, a name that ends in {@code .$} has a path
     * @return this state
     */
    public ParallelState arguments(Map<String, ?> arguments) {
        addArguments(arguments == null ? Map.of() : arguments);
        return this;
    }

    @Override
    void complete(Scope scope, QueryLanguage spoken) {
        super.complete(scope, spoken);
        List<Value<?>> written = new ArrayList<>();
        for (Branch branch : branches) {
            written.add(branch.build(scope));
        }
        if (written.isEmpty()) {
            error("Branches", "the state has no branches", "call branch(b -> ...)");
        }
        with("Branches", new ListValue<>(written));
    }
}
