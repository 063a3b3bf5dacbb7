package io.stratiform.template.check;

import io.stratiform.problem.Code;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds references to conditional resources from places where the condition may be false. */
final class ConditionalReferences {

    private final Place place;
    private final Sections sections;
    private final ConditionLogic logic;

    ConditionalReferences(Place place, Sections sections, ConditionLogic logic) {
        this.place = place;
        this.sections = sections;
        this.logic = logic;
    }

    /** The condition of a resource; null if there is none. */
    @Nullable Guard guardOf(String resource) {
        var declared = Tree.entries(sections.resources().get(resource));
        if (!declared.containsKey("Condition")) {
            return null;
        }
        String condition = Tree.text(declared.get("Condition"));
        return condition == null ? Guard.UNKNOWN : new Guard(condition, true);
    }

    void inspect(String resource) {
        Guard needed = guardOf(resource);
        List<Guard> guards = place.guards();
        if (needed == null || needed.equals(Guard.UNKNOWN) || guards.contains(needed) || sections.hasMacro()) {
            return;
        }
        List<Guard> without = new ArrayList<>(guards);
        without.add(new Guard(needed.condition(), false));
        if (logic.canBe(without)) {
            place.notice(
                    Code.CONDITIONAL_REFERENCE,
                    "refers to " + resource + ", which exists only if the condition " + needed.condition() + " is true",
                    "use Fn::If with that condition, or set the condition on the declaration that refers to it");
        }
    }
}
