package io.stratiform.value.states;

/**
 * Adds the states of a branch of a Parallel state.
 *
 * @since 0.1.0
 */
public final class Branch extends StatesBuilder<Branch> {

    Branch() {}

    StateContent build(Scope scope) {
        finish(scope);
        return new StateContent(seal());
    }
}
