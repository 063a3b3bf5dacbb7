package io.stratiform.codegen.compare;

/**
 * One difference between the snapshot and the oracle.
 *
 * @param kind what differs
 * @param property the property, as in {@code AWS::EC2::Instance.Ebs.KmsKeyId}
 * @param place where the oracle has it
 * @param detail the values on both sides
 */
record Difference(Kind kind, String property, Place place, String detail) implements Comparable<Difference> {

    /** Where the oracle has a property. */
    enum Place {
        /** It is a property of the resource type itself. */
        TOP,
        /** It is a member of a structure. */
        NESTED,
        /** It is reached only through {@code oneOf}, {@code anyOf}, {@code allOf} or the values of a map. */
        ALTERNATIVE
    }

    @Override
    public int compareTo(Difference other) {
        int order = kind.compareTo(other.kind);
        order = order != 0 ? order : property.compareTo(other.property);
        return order != 0 ? order : detail.compareTo(other.detail);
    }
}
