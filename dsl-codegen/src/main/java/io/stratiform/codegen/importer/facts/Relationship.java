package io.stratiform.codegen.importer.facts;

/**
 * A source's claim that a property points at a resource, before anyone knows whether Ref or an attribute gives it.
 *
 * @param resourceType the type pointed at
 * @param property what of it is wanted, in the source's words
 */
public record Relationship(String resourceType, String property) implements Comparable<Relationship> {

    @Override
    public int compareTo(Relationship other) {
        int types = resourceType.compareTo(other.resourceType);
        return types != 0 ? types : property.compareTo(other.property);
    }

    @Override
    public String toString() {
        return resourceType + " " + property;
    }
}
