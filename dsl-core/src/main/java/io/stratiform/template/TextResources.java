package io.stratiform.template;

import io.stratiform.read.LocatedNode;
import io.stratiform.value.Condition;
import io.stratiform.value.Node;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads resources with their options. */
final class TextResources {

    private final TextValues values;

    TextResources(TextValues values) {
        this.values = values;
    }

    DeclaredResource resource(LocatedNode entry) {
        LocatedNode typeNode = entry.member("Type");
        String type = typeNode == null ? null : TextValues.text(typeNode.node());
        LocatedNode properties = entry.member("Properties");
        UntypedResource resource = UntypedResource.read(
                values.id(entry, TextValues.key(entry), type == null ? "" : type),
                properties == null || !isObject(properties) ? PropertyMap.EMPTY : values.properties(properties));
        return new DeclaredResource(resource, ResourceOptions.create(options -> options(entry, options)));
    }

    private void options(LocatedNode resource, ResourceOptions.Builder options) {
        Map<String, Value<?>> others = new LinkedHashMap<>(0);
        for (LocatedNode attribute : resource.children()) {
            if (!isKnown(attribute, options)) {
                others.put(TextValues.key(attribute), values.of(attribute));
            }
        }
        options.read(others);
    }

    /** Reads an attribute, unless the model does not support its form. */
    private boolean isKnown(LocatedNode attribute, ResourceOptions.Builder options) {
        return switch (TextValues.key(attribute)) {
            case "Type" -> TextValues.text(attribute.node()) != null;
            case "Properties" -> isObject(attribute);
            case "Condition" -> condition(attribute, options);
            case "DependsOn" -> dependencies(attribute.node(), options);
            case "Metadata", "CreationPolicy", "UpdatePolicy" ->
                isObject(attribute) && object(TextValues.key(attribute), attribute, options);
            case "DeletionPolicy", "UpdateReplacePolicy" -> retention(attribute, options);
            default -> false;
        };
    }

    private boolean condition(LocatedNode attribute, ResourceOptions.Builder options) {
        if (attribute.node() instanceof Node.Text name) {
            options.condition(Condition.named(name.value()));
        } else if (TextValues.isCall(attribute.node())) {
            options.condition(values.<String>typed(attribute));
        } else {
            return false;
        }
        return true;
    }

    private static boolean dependencies(Node dependsOn, ResourceOptions.Builder options) {
        List<Node> all = dependsOn instanceof Node.Sequence list ? list.items() : List.of(dependsOn);
        for (Node each : all) {
            if (!(each instanceof Node.Text)) {
                return false;
            }
        }
        for (Node each : all) {
            options.dependsOn(((Node.Text) each).value());
        }
        return !all.isEmpty();
    }

    private boolean object(String key, LocatedNode attribute, ResourceOptions.Builder options) {
        switch (key) {
            case "Metadata" -> options.metadata(values.entries(attribute));
            case "CreationPolicy" -> options.read(CreationPolicy.read(values.properties(attribute)));
            default -> options.read(UpdatePolicy.read(values.properties(attribute)));
        }
        return true;
    }

    private boolean retention(LocatedNode attribute, ResourceOptions.Builder options) {
        if (!(attribute.node() instanceof Node.Text) && !TextValues.isCall(attribute.node())) {
            return false;
        }
        Value<String> policy = values.typed(attribute);
        if (TextValues.key(attribute).equals("DeletionPolicy")) {
            options.deletionPolicy(policy);
        } else {
            options.updateReplacePolicy(policy);
        }
        return true;
    }

    private static boolean isObject(LocatedNode located) {
        return located.node() instanceof Node.Mapping;
    }
}
