package io.stratiform.template;

import io.stratiform.value.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The declaration of a resource, with its options.
 *
 * @param resource the resource
 * @param options its options
 * @since 0.1.0
 */
public record DeclaredResource(Resource resource, ResourceOptions options) {

    Node toNode() {
        Map<String, Node> node = new LinkedHashMap<>();
        if (!resource.type().isEmpty()) {
            node.put("Type", new Node.Text(resource.type()));
        }
        options.writeTo(node);
        if (!resource.properties().isEmpty()) {
            node.put("Properties", resource.propertyMap().toNode());
        }
        return new Node.Mapping(node);
    }

    /** Ignores the site of the declaration. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DeclaredResource declared
                && declared.resource.logicalId().equals(resource.logicalId())
                && declared.toNode().equals(toNode());
    }

    @Override
    public int hashCode() {
        return resource.logicalId().hashCode();
    }
}
