package io.stratiform.value;

import java.util.Map;

/**
 * A declaration with a logical id, which {@code Ref} and {@code Fn::GetAtt} can refer to.
 *
 * @since 0.1.0
 */
public interface Referable {

    /**
     * Returns the logical id.
     *
     * @return the logical id of the declaration
     */
    LogicalId logicalId();

    /**
     * Returns the properties.
     *
     * @return the values by property name; empty for a declaration without properties
     */
    default Map<String, Value<?>> properties() {
        return Map.of();
    }
}
