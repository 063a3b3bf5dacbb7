package io.stratiform.template;

import io.stratiform.value.Inspection;
import io.stratiform.value.LogicalId;
import io.stratiform.value.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The resources that must be there before another.
 *
 * @param resources their logical ids, in order
 */
record DependsOn(List<LogicalId> resources) {

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
        resource.put("DependsOn", names.size() == 1 ? names.get(0) : new Node.Sequence(names));
    }

    void inspect(Inspection inspection) {
        for (LogicalId dependency : resources) {
            inspection.dependency(dependency);
        }
    }
}
