package io.stratiform.value;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A structure among the properties of a resource. It is a value of itself, so that it may stand wherever an intrinsic
 * function of its type may. Generated classes extend it; it is immutable, and two of the same class and properties are
 * equal.
 *
 * @param <T> the structure itself
 * @since 0.1.0
 */
public abstract non-sealed class PropertyType<T> implements Value<T>, Cloneable {

    // Set once more only by with(...), on a copy that nobody else has seen.
    private PropertyMap properties;

    /**
     * Takes the properties of a builder.
     *
     * @param properties the properties
     */
    protected PropertyType(PropertyMap properties) {
        this.properties = properties;
    }

    /**
     * The properties by name.
     *
     * @return the values, unmodifiable
     */
    public final Map<String, Value<?>> properties() {
        return properties.values();
    }

    /**
     * The properties as they were built.
     *
     * @return the properties, for a builder that edits a copy
     */
    protected final PropertyMap propertyMap() {
        return properties;
    }

    /**
     * The same structure with other properties. Only the generated class can call its constructor, and a method for it in
     * each of ten thousand classes is what this copy saves.
     */
    final PropertyType<T> with(PropertyMap others) {
        try {
            @SuppressWarnings("unchecked")
            PropertyType<T> copy = (PropertyType<T>) clone();
            copy.properties = others;
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError("every structure can be copied", e);
        }
    }

    @Override
    public final Node toNode() {
        return properties.toNode();
    }

    @Override
    public final void inspect(Inspection inspection) {
        properties.inspect(inspection);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof PropertyType<?> type
                && type.getClass() == getClass()
                && type.properties.values().equals(properties.values());
    }

    @Override
    public final int hashCode() {
        return properties.values().hashCode();
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + properties.values();
    }
}
