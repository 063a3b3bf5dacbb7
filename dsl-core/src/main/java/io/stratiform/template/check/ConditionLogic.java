package io.stratiform.template.check;

import io.stratiform.value.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Evaluates combinations of conditions. Parameters have one of the values that they are compared with, or any other
 * allowed value; each combination is tried. Too many combinations and unknown forms are uncertain.
 */
final class ConditionLogic {

    private final Sections sections;
    private final Map<List<Guard>, Boolean> decided = new HashMap<>();

    ConditionLogic(Sections sections) {
        this.sections = sections;
    }

    /** Whether some values of the parameters certainly satisfy all guards. */
    boolean canBe(List<Guard> guards) {
        if (guards.isEmpty()) {
            return true;
        }
        if (guards.contains(Guard.UNKNOWN)) {
            return false;
        }
        Boolean known = decided.get(guards);
        if (known == null) {
            known = decide(guards);
            decided.put(List.copyOf(guards), known);
        }
        return known;
    }

    private boolean decide(List<Guard> guards) {
        ConditionVariables variables = new ConditionVariables(sections);
        for (Guard guard : guards) {
            variables.addCondition(guard.condition());
        }
        if (!variables.areKnown()) {
            return false;
        }
        ConditionValues values = new ConditionValues(sections.conditions(), variables);
        do {
            if (holds(guards, values)) {
                return true;
            }
        } while (values.next());
        return false;
    }

    private boolean holds(List<Guard> guards, ConditionValues values) {
        for (Guard guard : guards) {
            Node expression = sections.conditions().get(guard.condition());
            if (values.isTrue(expression) != guard.holds()) {
                return false;
            }
        }
        return true;
    }
}
