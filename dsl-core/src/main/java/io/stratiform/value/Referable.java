package io.stratiform.value;

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
}
