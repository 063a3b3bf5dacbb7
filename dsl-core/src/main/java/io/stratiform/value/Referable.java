package io.stratiform.value;

import java.util.Map;

/**
 * Something with a logical id that {@code Ref} and {@code Fn::GetAtt} may point at.
 *
 * @since 0.1.0
 */
public interface Referable {

    /**
     * The logical id.
     *
     * @return the id under which it is declared
     */
    LogicalId logicalId();

    /**
     * What its properties were set to.
     *
     * @return the values by property name; empty for what has no properties
     */
    default Map<String, Value<?>> properties() {
        return Map.of();
    }
}
