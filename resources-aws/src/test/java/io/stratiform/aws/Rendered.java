package io.stratiform.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.render.TemplateFormat;
import io.stratiform.template.InvalidTemplateException;
import io.stratiform.template.Resource;
import io.stratiform.template.Template;
import io.stratiform.value.Node;
import io.stratiform.value.Parameter;
import io.stratiform.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Resources as they stand in a template. */
final class Rendered {

    /** How the limits of literals are reported, which the values of samples do not keep. */
    private static final Pattern LIMIT =
            Pattern.compile("is out of range|has \\d+ characters?|does not match the pattern|the number of items is");

    private Rendered() {}

    /** The resource in a template of its own, which has the parameter Given and can be written in every format. */
    static Map<String, Node> of(Resource resource, @Nullable String transform) {
        Map<String, Node> rendered = inTemplate(resource, transform);
        for (TemplateFormat format : TemplateFormat.values()) {
            String text = format.writer().write(new Node.Mapping(rendered));
            if (!text.contains(resource.type())) {
                throw new AssertionError(resource.type() + " is not written as " + format);
            }
        }
        return rendered;
    }

    private static Map<String, Node> inTemplate(Resource resource, @Nullable String transform) {
        try {
            Template template = template(resource, transform);
            return entries(entries(entries(template.toNode()).get("Resources"))
                    .get(resource.logicalId().name()));
        } catch (InvalidTemplateException e) {
            assertThat(e.problems())
                    .as(resource.type())
                    .allMatch(problem -> LIMIT.matcher(problem.message()).find());
            return Map.of(
                    "Type",
                    new Node.Text(resource.type()),
                    "Properties",
                    new Node.Mapping(nodes(resource.properties())));
        }
    }

    private static Template template(Resource resource, @Nullable String transform) {
        return Template.create("", t -> {
            if (transform != null) {
                t.transform(transform);
            }
            t.add(Parameter.string("Given"));
            t.add(resource, options -> {
                // What is required of a wait condition's properties is nothing, as long as it is signalled by other
                // means.
                if (resource.type().equals("AWS::CloudFormation::WaitCondition")
                        && !resource.properties().containsKey("Handle")) {
                    options.creationPolicy(c -> c.resourceSignal(1, "PT5M"));
                }
            });
        });
    }

    /** The properties of such a resource; an empty object where none are written. */
    static Node properties(Map<String, Node> resource) {
        return resource.getOrDefault("Properties", new Node.Mapping(Map.of()));
    }

    /** Properties that need not be complete. */
    static Map<String, Node> nodes(Map<String, Value<?>> properties) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        properties.forEach((name, value) -> nodes.put(name, value.toNode()));
        return nodes;
    }

    /** The members of an object. */
    static Map<String, Node> entries(@Nullable Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries();
        }
        throw new AssertionError("an object was expected instead of " + node);
    }

    /** The items of a list. */
    static List<Node> items(@Nullable Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        throw new AssertionError("a list was expected instead of " + node);
    }
}
