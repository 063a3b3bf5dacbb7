package io.stratiform.value.states;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A state in the Amazon States Language.
 *
 * @param fields its fields
 */
record PlainState(Map<String, ?> fields) {

    boolean isTerminal() {
        return Boolean.TRUE.equals(fields.get("End"))
                || "Succeed".equals(fields.get("Type"))
                || "Fail".equals(fields.get("Type"));
    }

    List<Transition> transitions() {
        List<Transition> transitions = new ArrayList<>();
        add(transitions, "Next", fields.get("Next"));
        add(transitions, "Default", fields.get("Default"));
        addEach(transitions, "Choices");
        addEach(transitions, "Catch");
        return transitions;
    }

    private void addEach(List<Transition> transitions, String field) {
        if (fields.get(field) instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i) instanceof Map<?, ?> item) {
                    add(transitions, field + "[" + i + "].Next", item.get("Next"));
                }
            }
        }
    }

    private static void add(List<Transition> transitions, String path, @Nullable Object target) {
        if (target instanceof String name) {
            transitions.add(new Transition(path, name));
        }
    }
}
