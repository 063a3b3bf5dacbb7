package io.stratiform.codegen.importer.facts;

import io.stratiform.spec.TypeSpec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A path through a resource type's property types, {@code *} standing for any item. Where a path leads into
 * CloudFormation's own tag, it ends at the property that holds the tags.
 */
public final class PropertyPath {

    private PropertyPath() {}

    /** The property at the end of a path that starts at the resource type; null where it leads to none. */
    public static @Nullable Element find(PartialSpecification specification, String resource, List<String> steps) {
        return find(specification, resource, "", steps);
    }

    /** The property at the end of a path that starts at a property type. */
    public static @Nullable Element find(
            PartialSpecification specification, String resource, String start, List<String> steps) {
        String type = start;
        Element element = null;
        for (String step : steps) {
            if (step.equals("*")) {
                continue;
            }
            if (element != null && !type.isEmpty() && type.equals(Element.STANDARD_TAG)) {
                return element;
            }
            element = Element.property(resource, type, step);
            Facts facts = specification.find(element);
            TypeSpec next = facts == null ? null : facts.get(FactKey.TYPE);
            if (next == null) {
                return null;
            }
            type = structure(next);
        }
        return element;
    }

    /** The property type that values of this type, or their items, are of. */
    private static String structure(TypeSpec type) {
        if (type instanceof TypeSpec.ListOf list) {
            return structure(list.item());
        } else if (type instanceof TypeSpec.MapOf map) {
            return structure(map.value());
        } else if (type instanceof TypeSpec.StandardTag) {
            return Element.STANDARD_TAG;
        }
        List<String> names = TypeShape.structures(type);
        return names.isEmpty() ? "(none)" : names.get(0);
    }
}
