package io.stratiform.value;

import java.util.List;
import java.util.Map;

/**
 * {@code Fn::GetAtt}: an attribute of a resource.
 *
 * @param resource the resource
 * @param attribute the attribute's name, dots included
 * @param <T> what it gives
 * @since 0.1.0
 */
public record GetAtt<T>(LogicalId resource, String attribute) implements IntrinsicFunction<T> {

    @Override
    public Node toNode() {
        return new Node.Mapping(Map.of(
                "Fn::GetAtt", new Node.Sequence(List.of(new Node.Text(resource.name()), new Node.Text(attribute)))));
    }

    @Override
    public void inspect(Inspection inspection) {
        inspection.reference(resource, attribute);
    }
}
