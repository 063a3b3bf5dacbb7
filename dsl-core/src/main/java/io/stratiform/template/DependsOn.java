package io.stratiform.template;

import io.stratiform.value.Inspection;
import io.stratiform.value.LogicalId;
import io.stratiform.value.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;

/**
 * The resources that a resource depends on.
 *
 * @param resources their logical ids, in order
 */
record DependsOn(List<LogicalId> resources) {

    static final String KEY = "DependsOn";

    DependsOn {
        resources = List.copyOf(resources);
    }

    void writeTo(Map<String, Node> resource) {
        if (resources.isEmpty()) {
            return;
        }
        List<Node> names = new ArrayList<>(resources.size());
        for (LogicalId dependency : resources) {
            names.add(new Node.Text(dependency.name()));
        }
        resource.put(KEY, names.size() == 1 ? names.get(0) : new Node.Sequence(names));
    }

    void inspect(Inspection inspection) {
        for (LogicalId dependency : resources) {
            inspection.dependency(dependency);
        }
    }

    /** The dependencies, in the same order in every run. */
    static <T> List<T> ordered(Collection<? extends T> given) {
        List<T> ordered = new ArrayList<>(given);
        if (!(given instanceof List) && !given.spliterator().hasCharacteristics(Spliterator.ORDERED)) {
            ordered.sort(Comparator.comparing(one ->
                    one instanceof Resource resource ? resource.logicalId().name() : String.valueOf(one)));
        }
        return ordered;
    }
}
