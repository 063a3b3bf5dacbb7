package io.stratiform.template.check;

import io.stratiform.value.Node;
import io.stratiform.value.function.Intrinsic;
import java.util.List;
import java.util.Map;

/** The dependencies between conditions. */
final class ConditionNeeds {

    private final Place place;
    private final Sections sections;
    private final Graph graph = new Graph();

    ConditionNeeds(Place place, Sections sections) {
        this.place = place;
        this.sections = sections;
    }

    Graph graph() {
        return graph;
    }

    void collect(String name, Node expression) {
        if (expression instanceof Node.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                place.enter(i);
                collect(name, sequence.items().get(i));
                place.leave();
            }
        }
        for (Map.Entry<String, Node> entry : Tree.entries(expression).entrySet()) {
            String other = entry.getKey().equals(Intrinsic.CONDITION.key()) ? Tree.text(entry.getValue()) : null;
            if (other != null && sections.conditions().containsKey(other) && graph.lacks(name, other, false)) {
                graph.add(new Edge(name, other, place.declaration(), place.path(), List.of()));
            }
            place.enter(entry.getKey());
            collect(name, entry.getValue());
            place.leave();
        }
    }
}
