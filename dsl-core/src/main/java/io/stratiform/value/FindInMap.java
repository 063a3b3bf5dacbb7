package io.stratiform.value;

/**
 * {@code Fn::FindInMap}: a value from a mapping of the template.
 *
 * @param mapping the mapping
 * @param topLevelKey the first key
 * @param secondLevelKey the second key
 * @param <T> what it gives
 * @since 0.1.0
 */
public record FindInMap<T>(LogicalId mapping, Value<String> topLevelKey, Value<String> secondLevelKey)
        implements IntrinsicFunction<T> {

    /** Refuses null. */
    public FindInMap {
        Missing.refuseNull(mapping, "the mapping of Fn::FindInMap");
        Missing.refuseNull(topLevelKey, "the top-level key of Fn::FindInMap");
        Missing.refuseNull(secondLevelKey, "the second-level key of Fn::FindInMap");
    }

    @Override
    public Node toNode() {
        return FunctionCall.of(
                "Fn::FindInMap", new Node.Text(mapping.name()), topLevelKey.toNode(), secondLevelKey.toNode());
    }

    @Override
    public void inspect(Inspection inspection) {
        inspection.mapping(mapping);
        inspection.member("Fn::FindInMap[1]", topLevelKey);
        inspection.member("Fn::FindInMap[2]", secondLevelKey);
    }
}
