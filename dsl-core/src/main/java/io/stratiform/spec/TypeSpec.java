package io.stratiform.spec;

import java.util.List;

/**
 * The type of a property or an attribute.
 *
 * @since 0.1.0
 */
public sealed interface TypeSpec {

    /**
     * A scalar, or a JSON document.
     *
     * @param type which
     */
    record Primitive(PrimitiveType type) implements TypeSpec {}

    /**
     * A property type of the same resource.
     *
     * @param name its name within the resource, as in {@code VersioningConfiguration}
     */
    record Structure(String name) implements TypeSpec {}

    /** CloudFormation's own tag of a key and a value, which all resource types share. */
    record StandardTag() implements TypeSpec {}

    /**
     * A list.
     *
     * @param item the type of its items
     */
    record ListOf(TypeSpec item) implements TypeSpec {}

    /**
     * A map from strings.
     *
     * @param value the type of its values
     */
    record MapOf(TypeSpec value) implements TypeSpec {}

    /**
     * One of several types.
     *
     * @param types the alternatives, at least two
     */
    record Union(List<TypeSpec> types) implements TypeSpec {
        /** Copies the alternatives. */
        public Union {
            types = List.copyOf(types);
        }
    }
}
