package io.stratiform.aws.serverless;

import io.stratiform.problem.Problem;
import io.stratiform.render.YamlWriter;
import io.stratiform.template.InvalidTemplateException;
import io.stratiform.template.Resource;
import io.stratiform.template.ResourceOptions;
import io.stratiform.template.Template;
import io.stratiform.value.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Templates of one resource of SAM, which may refer to others that are not in them. */
final class ServerlessTemplates {

    private static final String TRANSFORM = "AWS::Serverless-2016-10-31";

    private ServerlessTemplates() {}

    /** A part of the resource's properties, as YAML. */
    static String properties(Resource resource, String... path) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        resource.properties().forEach((name, value) -> nodes.put(name, value.toNode()));
        Node node = new Node.Mapping(nodes);
        for (String step : path) {
            node = ((Node.Mapping) node).entries().get(step);
        }
        return YamlWriter.standard().write(node);
    }

    /** The whole resource, as YAML. */
    static String resource(Resource resource, Consumer<? super ResourceOptions.Builder> options) {
        Template template = Template.create("", t -> {
            t.transform(TRANSFORM);
            t.add(resource, options);
        });
        Node.Mapping resources =
                (Node.Mapping) ((Node.Mapping) template.toNode()).entries().get("Resources");
        return YamlWriter.standard()
                .write(resources.entries().get(resource.logicalId().name()));
    }

    /** What is wrong with a resource. */
    static List<Problem> problems(Resource resource) {
        try {
            Template.create("", t -> {
                t.transform(TRANSFORM);
                t.add(resource);
            });
        } catch (InvalidTemplateException refused) {
            return refused.problems();
        }
        return List.of();
    }
}
