package io.stratiform.value.states;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The states of one scope and their transitions, which must stay within the scope. */
final class StateGraph {

    private final Map<String, List<Transition>> states = new LinkedHashMap<>();
    private boolean anyTerminal;

    void add(String name, List<Transition> transitions, boolean terminal) {
        states.put(name, transitions);
        anyTerminal |= terminal;
    }

    @Nullable String first() {
        return states.isEmpty() ? null : states.keySet().iterator().next();
    }

    /** Adds the flaws of the states; flaws of the whole are passed to the consumer. */
    void check(@Nullable String first, boolean named, List<Flaw> flaws, Consumer<Flaw> whole) {
        if (states.isEmpty()) {
            whole.accept(Flaw.error(
                    Code.STATE_MACHINE,
                    "States",
                    "there are no states",
                    "add a state, as in task(\"Name\", t -> ...)"));
            return;
        }
        List<String> names = new ArrayList<>(states.keySet());
        if (named && first != null && !states.containsKey(first)) {
            whole.accept(Flaw.error(Code.STATE_MACHINE, "StartAt", "there is no state '" + first + "'")
                    .naming(first, names));
        }
        boolean broken = addBroken(names, flaws);
        if (!anyTerminal) {
            flaws.add(Flaw.error(
                    Code.STATE_MACHINE,
                    "",
                    "the state machine has no end state",
                    "call end() on a state, or add a Succeed or a Fail state"));
        }
        // A state behind a misspelled name is unreachable, but this is already reported.
        if (first != null && states.containsKey(first) && !broken) {
            Set<String> reached = reachedFrom(first);
            for (String name : names) {
                if (!reached.contains(name)) {
                    flaws.add(Flaw.error(
                            Code.STATE_MACHINE,
                            name,
                            "the state cannot be reached from '" + first + "', the first state",
                            "use it in next(...) of another state, or remove it"));
                }
            }
        }
    }

    /** Adds flaws for transitions to unknown states, and returns whether there are any. */
    private boolean addBroken(List<String> names, List<Flaw> flaws) {
        boolean broken = false;
        for (Map.Entry<String, List<Transition>> state : states.entrySet()) {
            for (Transition transition : state.getValue()) {
                if (!states.containsKey(transition.target())) {
                    flaws.add(Flaw.error(
                                    Code.STATE_MACHINE,
                                    state.getKey() + "." + transition.path(),
                                    "there is no state '" + transition.target() + "'")
                            .naming(transition.target(), names));
                    broken = true;
                }
            }
        }
        return broken;
    }

    private Set<String> reachedFrom(String first) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(first);
        while (!open.isEmpty()) {
            String name = open.remove();
            if (states.containsKey(name) && reached.add(name)) {
                for (Transition transition : states.get(name)) {
                    open.add(transition.target());
                }
            }
        }
        return reached;
    }
}
