package io.stratiform.value;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A structure among the properties of a resource: an instance of a property type. It is a value of its own type, so you
 * can use it wherever an intrinsic function of this type is accepted. Generated classes extend this class. Instances
 * are immutable; two instances of the same class with the same properties are equal.
 *
 * @param <T> the type of the structure
 * @since 0.1.0
 */
public abstract non-sealed class PropertyType<T> implements Value<T>, Cloneable {

    // Set again only by with(...), on a copy that is not shared yet.
    private PropertyMap properties;

    /**
     * Creates a structure with the properties of a builder.
     *
     * @param properties the properties
     */
    protected PropertyType(PropertyMap properties) {
        this.properties = properties;
    }

    /**
     * Returns the properties by name.
     *
     * @return the values, unmodifiable
     */
    public final Map<String, Value<?>> properties() {
        return properties.values();
    }

    /**
     * Returns the properties as they were built.
     *
     * @return the properties, for the builder of a copy
     */
    protected final PropertyMap propertyMap() {
        return properties;
    }

    /**
     * Returns the same structure with other properties. Only the generated class can call its constructor; this copy
     * avoids a method for that in each of ten thousand classes.
     */
    final PropertyType<T> with(PropertyMap others) {
        try {
            @SuppressWarnings("unchecked")
            PropertyType<T> copy = (PropertyType<T>) clone();
            copy.properties = others;
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError("every property type can be copied", e);
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
