package io.stratiform.template;

import io.stratiform.template.hook.Hook;
import io.stratiform.value.Node;
import io.stratiform.value.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the sections in the order of AWS's template anatomy. */
final class TemplateSections {

    private TemplateSections() {}

    static Node of(TemplateBuilder builder) {
        Map<String, Node> sections = new LinkedHashMap<>();
        if (builder.formatVersion != null) {
            sections.put("AWSTemplateFormatVersion", new Node.Text(builder.formatVersion));
        }
        if (!builder.description.isEmpty()) {
            sections.put("Description", new Node.Text(builder.description));
        }
        Node metadata = metadata(builder);
        if (metadata != null) {
            sections.put("Metadata", metadata);
        }
        put(sections, "Parameters", parameters(builder));
        put(sections, "Rules", rules(builder));
        put(sections, "Mappings", mappings(builder));
        put(sections, "Conditions", conditions(builder));
        putTransforms(sections, builder.transforms);
        if (builder.globals != null) {
            sections.put("Globals", builder.globals.toNode());
        }
        put(sections, "Hooks", hooks(builder));
        put(sections, "Resources", resources(builder));
        put(sections, "Outputs", outputs(builder));
        builder.rawParts.writeTo(sections);
        return new Node.Mapping(sections);
    }

    private static void put(Map<String, Node> sections, String name, Map<String, Node> section) {
        if (!section.isEmpty()) {
            sections.put(name, new Node.Mapping(section));
        }
    }

    /** The metadata, typed and other; null if there is none. */
    private static @Nullable Node metadata(TemplateBuilder builder) {
        Node given = builder.metadata == null ? null : builder.metadata.toNode();
        if (builder.parameterInterface == null) {
            return given;
        }
        Map<String, Node> members = new LinkedHashMap<>();
        if (given instanceof Node.Mapping mapping) {
            members.putAll(mapping.entries());
        }
        members.put(ParameterInterface.KEY, builder.parameterInterface.toNode());
        return new Node.Mapping(members);
    }

    private static Map<String, Node> hooks(TemplateBuilder builder) {
        Map<String, Node> section = new LinkedHashMap<>();
        for (Hook hook : builder.hooks) {
            section.put(hook.logicalId().name(), hook.toNode());
        }
        return section;
    }

    private static void putTransforms(Map<String, Node> sections, List<DeclaredTransform> transforms) {
        List<Node> nodes = new ArrayList<>(transforms.size());
        for (DeclaredTransform transform : transforms) {
            nodes.add(transform.toNode());
        }
        if (!nodes.isEmpty()) {
            sections.put("Transform", nodes.size() == 1 ? nodes.get(0) : new Node.Sequence(nodes));
        }
    }

    private static Map<String, Node> parameters(TemplateBuilder builder) {
        Map<String, Node> section = new LinkedHashMap<>();
        for (Parameter<?> parameter : builder.parameters) {
            section.put(parameter.logicalId().name(), parameter.declaration().toNode());
        }
        return section;
    }

    private static Map<String, Node> rules(TemplateBuilder builder) {
        Map<String, Node> section = new LinkedHashMap<>();
        for (Rule rule : builder.rules) {
            section.put(rule.logicalId().name(), rule.toNode());
        }
        return section;
    }

    private static Map<String, Node> mappings(TemplateBuilder builder) {
        Map<String, Node> section = new LinkedHashMap<>();
        for (Mapping mapping : builder.mappings) {
            section.put(mapping.logicalId().name(), mapping.entries().toNode());
        }
        return section;
    }

    private static Map<String, Node> conditions(TemplateBuilder builder) {
        Map<String, Node> section = new LinkedHashMap<>();
        for (DeclaredCondition condition : builder.conditions) {
            DeclaredLoop.putCondition(section, condition);
        }
        DeclaredLoop.write(builder.loops, DeclaredLoop.CONDITIONS, section);
        return section;
    }

    private static Map<String, Node> resources(TemplateBuilder builder) {
        Map<String, Node> section = new LinkedHashMap<>();
        for (DeclaredResource resource : builder.resources) {
            section.put(resource.resource().logicalId().name(), resource.toNode());
        }
        DeclaredLoop.write(builder.loops, DeclaredLoop.RESOURCES, section);
        return section;
    }

    private static Map<String, Node> outputs(TemplateBuilder builder) {
        Map<String, Node> section = new LinkedHashMap<>();
        for (Output output : builder.outputs) {
            section.put(output.logicalId().name(), output.toNode());
        }
        DeclaredLoop.write(builder.loops, DeclaredLoop.OUTPUTS, section);
        return section;
    }
}
