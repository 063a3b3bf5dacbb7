package io.stratiform.spec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One property of a resource type or of a property type.
 *
 * @param name its CloudFormation name, as in {@code BucketName}
 * @param type its type
 * @param required whether it must be set
 * @param updateType what changing it does
 * @param constraints the limits of its literal values
 * @param defaultValue the value AWS assumes, as JSON text; null where none is known
 * @param deprecated whether AWS advises against it
 * @param references the resources it may point at
 * @param document the documented structure of the JSON document that it holds; null where it holds none, or any
 * @since 0.1.0
 */
public record PropertySpec(
        String name,
        TypeSpec type,
        boolean required,
        UpdateType updateType,
        Constraints constraints,
        @Nullable String defaultValue,
        boolean deprecated,
        List<Reference> references,
        @Nullable DocumentSpec document) {

    /** Copies the references. */
    public PropertySpec {
        references = List.copyOf(references);
    }
}
