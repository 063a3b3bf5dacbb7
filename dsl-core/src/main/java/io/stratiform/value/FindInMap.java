package io.stratiform.value;

import io.stratiform.value.function.Intrinsic;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code Fn::FindInMap}: a value from a mapping of the template.
 *
 * @param mapping the mapping
 * @param topLevelKey the first key
 * @param secondLevelKey the second key
 * @param defaultValue the result if the mapping does not have the keys; null if that is an error
 * @param <T> the type of the result
 * @since 0.1.0
 */
public record FindInMap<T>(
        LogicalId mapping,
        Value<String> topLevelKey,
        Value<String> secondLevelKey,
        @Nullable Value<? extends T> defaultValue)
        implements IntrinsicFunction<T> {

    /** Rejects null where a value is required. */
    public FindInMap {
        Missing.refuseNull(mapping, "the mapping of Fn::FindInMap");
        Missing.refuseNull(topLevelKey, "the top-level key of Fn::FindInMap");
        Missing.refuseNull(secondLevelKey, "the second-level key of Fn::FindInMap");
    }

    @Override
    public Node toNode() {
        Node name = new Node.Text(mapping.name());
        if (defaultValue == null) {
            return FunctionCall.of(Intrinsic.FIND_IN_MAP, name, topLevelKey.toNode(), secondLevelKey.toNode());
        }
        Node otherwise = new Node.Mapping(Map.of("DefaultValue", defaultValue.toNode()));
        return FunctionCall.of(Intrinsic.FIND_IN_MAP, name, topLevelKey.toNode(), secondLevelKey.toNode(), otherwise);
    }

    @Override
    public void inspect(Inspection inspection) {
        inspection.mapping(mapping);
        inspection.member(Intrinsic.FIND_IN_MAP.argument(1), topLevelKey);
        inspection.member(Intrinsic.FIND_IN_MAP.argument(2), secondLevelKey);
        if (defaultValue != null) {
            inspection.member(Intrinsic.FIND_IN_MAP.argument(3) + ".DefaultValue", defaultValue);
        }
    }
}
