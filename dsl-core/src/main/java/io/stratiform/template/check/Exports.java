package io.stratiform.template.check;

import io.stratiform.problem.Code;
import io.stratiform.value.Node;
import io.stratiform.value.Placeholders;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The exports of a template: each name once, unless conditions keep them apart. */
final class Exports {

    private final Place place;
    private final ConditionLogic logic;
    private final UnaryOperator<String> sites;
    private final Map<Node, Export> known = new HashMap<>();

    Exports(Place place, ConditionLogic logic, UnaryOperator<String> sites) {
        this.place = place;
        this.logic = logic;
        this.sites = sites;
    }

    /** An export that was met before. */
    private record Export(String output, String declaration, List<Guard> guards) {}

    void inspect(String output, Node name) {
        Export export = new Export(output, place.declaration(), List.copyOf(place.guards()));
        Export first = known.putIfAbsent(name, export);
        if (first == null || first.output().equals(output)) {
            return;
        }
        List<Guard> both = new ArrayList<>(first.guards());
        both.addAll(export.guards());
        // In a loop, another name may stand for each item.
        if (logic.canBe(both) && !Placeholders.areIn(output) && !Placeholders.areIn(first.output())) {
            String site = sites.apply(first.declaration());
            place.error(
                    Code.DUPLICATE_EXPORT,
                    "the name is exported by the output " + first.output() + " too"
                            + (site.isEmpty() ? "" : ", declared at " + site),
                    "give each export a name of its own: it is unique in the account and region");
        }
    }
}
