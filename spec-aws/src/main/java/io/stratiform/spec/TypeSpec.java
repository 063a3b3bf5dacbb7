package io.stratiform.spec;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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
     * @param discriminator what tells which of the alternatives it is; null where nothing does
     */
    record Union(List<TypeSpec> types, @Nullable Discriminator discriminator) implements TypeSpec {
        /** Copies the alternatives. */
        public Union {
            types = List.copyOf(types);
        }

        /**
         * A union whose alternatives nothing tells apart but their form.
         *
         * @param types the alternatives, at least two
         */
        public Union(List<TypeSpec> types) {
            this(types, null);
        }
    }

    /**
     * The property that tells which structure of a union a value is, as {@code Type} does for {@code Properties}.
     *
     * @param property the property, which stands beside the one whose type is the union
     * @param structures the property types by the values of that property, sorted by value
     */
    record Discriminator(String property, SortedMap<String, Structure> structures) {
        /** Copies the structures. */
        public Discriminator {
            structures = Collections.unmodifiableSortedMap(new TreeMap<>(structures));
        }
    }
}
