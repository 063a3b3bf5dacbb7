package io.stratiform.template;

import io.stratiform.value.LoopHead;
import io.stratiform.value.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The declaration of a loop, which repeats conditions, resources or outputs, and loops of them.
 *
 * @param head its name, identifier and items
 * @param conditions the conditions in it
 * @param resources the resources in it
 * @param outputs the outputs in it
 * @param loops the loops in it
 * @since 0.1.0
 */
public record DeclaredLoop(
        LoopHead head,
        List<DeclaredCondition> conditions,
        List<DeclaredResource> resources,
        List<Output> outputs,
        List<DeclaredLoop> loops) {

    static final String CONDITIONS = "Conditions";
    static final String RESOURCES = "Resources";
    static final String OUTPUTS = "Outputs";

    /** Copies the lists. */
    public DeclaredLoop {
        conditions = List.copyOf(conditions);
        resources = List.copyOf(resources);
        outputs = List.copyOf(outputs);
        loops = List.copyOf(loops);
    }

    /** The sections of the repeated declarations; there should be exactly one. */
    List<String> sections() {
        List<String> sections = new ArrayList<>(1);
        for (String section : List.of(CONDITIONS, RESOURCES, OUTPUTS)) {
            if (isOf(section)) {
                sections.add(section);
            }
        }
        return sections;
    }

    private boolean isOf(String section) {
        boolean found = switch (section) {
            case CONDITIONS -> !conditions.isEmpty();
            case RESOURCES -> !resources.isEmpty();
            default -> !outputs.isEmpty();
        };
        for (DeclaredLoop loop : loops) {
            found |= loop.isOf(section);
        }
        return found;
    }

    /** Appends the loops of a section to its other entries. */
    static void write(List<DeclaredLoop> loops, String section, Map<String, Node> entries) {
        for (DeclaredLoop loop : loops) {
            if (loop.isOf(section)) {
                entries.put(loop.head.key(), loop.head.toNode(loop.content()));
            }
        }
    }

    private Node content() {
        Map<String, Node> content = new LinkedHashMap<>();
        for (DeclaredCondition condition : conditions) {
            putCondition(content, condition);
        }
        for (DeclaredResource declared : resources) {
            content.put(declared.resource().logicalId().name(), declared.toNode());
        }
        for (Output output : outputs) {
            content.put(output.logicalId().name(), output.toNode());
        }
        for (DeclaredLoop loop : loops) {
            content.put(loop.head.key(), loop.head.toNode(loop.content()));
        }
        return new Node.Mapping(content);
    }

    static void putCondition(Map<String, Node> section, DeclaredCondition condition) {
        @Nullable Node node = condition.toNode();
        if (node != null) {
            section.put(condition.logicalId().name(), node);
        }
    }
}
