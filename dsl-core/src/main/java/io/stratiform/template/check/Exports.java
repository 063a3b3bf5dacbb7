package io.stratiform.template.check;

import io.stratiform.problem.Code;
import io.stratiform.value.Node;
import io.stratiform.value.Placeholders;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Checks that exports have unique names, unless their conditions exclude each other. */
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

    /** An earlier export. */
    private record Export(String output, String declaration, List<Guard> guards) {}

    void inspect(String output, Node name) {
        Export export = new Export(output, place.declaration(), List.copyOf(place.guards()));
        Export first = known.putIfAbsent(name, export);
        if (first == null || first.output().equals(output)) {
            return;
        }
        List<Guard> both = new ArrayList<>(first.guards());
        both.addAll(export.guards());
        // In a loop, the name may differ for each item.
        if (logic.canBe(both) && !Placeholders.areIn(output) && !Placeholders.areIn(first.output())) {
            String site = sites.apply(first.declaration());
            place.error(
                    Code.DUPLICATE_EXPORT,
                    "the name is also exported by the output " + first.output()
                            + (site.isEmpty() ? "" : ", declared at " + site),
                    "use a different name for each export; names are unique per account and Region");
        }
    }
}
