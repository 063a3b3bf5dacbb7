package io.stratiform.template;

import io.stratiform.template.hook.Hook;
import io.stratiform.value.LogicalId;
import io.stratiform.value.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The declarations of a template by their paths from the root, such as {@code Resources.Web}. Created on demand. */
final class DeclaredPaths {

    private final TemplateBuilder builder;
    private @Nullable Map<String, LogicalId> ids;

    DeclaredPaths(TemplateBuilder builder) {
        this.builder = builder;
    }

    /** The logical id at a path; the logical id of the template itself if there is none. */
    LogicalId get(String path) {
        if (ids == null) {
            ids = new HashMap<>();
            collect(ids);
        }
        return ids.getOrDefault(path, builder.logicalId);
    }

    private void collect(Map<String, LogicalId> all) {
        for (Parameter<?> parameter : builder.parameters) {
            all.putIfAbsent("Parameters." + parameter.logicalId(), parameter.logicalId());
        }
        for (Rule rule : builder.rules) {
            all.putIfAbsent("Rules." + rule.logicalId(), rule.logicalId());
        }
        for (Mapping mapping : builder.mappings) {
            all.putIfAbsent("Mappings." + mapping.logicalId(), mapping.logicalId());
        }
        for (Hook hook : builder.hooks) {
            all.putIfAbsent("Hooks." + hook.logicalId(), hook.logicalId());
        }
        conditions(DeclaredLoop.CONDITIONS, builder.conditions, all);
        resources(DeclaredLoop.RESOURCES, builder.resources, all);
        outputs(DeclaredLoop.OUTPUTS, builder.outputs, all);
        for (String section : List.of(DeclaredLoop.CONDITIONS, DeclaredLoop.RESOURCES, DeclaredLoop.OUTPUTS)) {
            loops(section, builder.loops, all);
        }
    }

    private static void loops(String path, List<DeclaredLoop> loops, Map<String, LogicalId> all) {
        for (DeclaredLoop loop : loops) {
            String below = path + "." + loop.head().key() + "[2]";
            conditions(below, loop.conditions(), all);
            resources(below, loop.resources(), all);
            outputs(below, loop.outputs(), all);
            loops(below, loop.loops(), all);
        }
    }

    private static void conditions(String path, List<DeclaredCondition> declared, Map<String, LogicalId> all) {
        for (DeclaredCondition condition : declared) {
            all.putIfAbsent(path + "." + condition.logicalId(), condition.logicalId());
        }
    }

    private static void resources(String path, List<DeclaredResource> declared, Map<String, LogicalId> all) {
        for (DeclaredResource resource : declared) {
            LogicalId id = resource.resource().logicalId();
            all.putIfAbsent(path + "." + id, id);
        }
    }

    private static void outputs(String path, List<Output> declared, Map<String, LogicalId> all) {
        for (Output output : declared) {
            all.putIfAbsent(path + "." + output.logicalId(), output.logicalId());
        }
    }
}
