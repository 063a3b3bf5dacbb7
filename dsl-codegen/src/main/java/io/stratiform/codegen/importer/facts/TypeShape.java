package io.stratiform.codegen.importer.facts;

import io.stratiform.spec.PrimitiveType;
import io.stratiform.spec.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Walks through types. */
public final class TypeShape {

    private TypeShape() {}

    /** The type with other names for its property types. */
    public static TypeSpec renamed(TypeSpec type, UnaryOperator<String> names) {
        if (type instanceof TypeSpec.Structure structure) {
            String name = names.apply(structure.name());
            return name.equals(Element.STANDARD_TAG) ? new TypeSpec.StandardTag() : new TypeSpec.Structure(name);
        } else if (type instanceof TypeSpec.ListOf list) {
            return new TypeSpec.ListOf(renamed(list.item(), names));
        } else if (type instanceof TypeSpec.MapOf map) {
            return new TypeSpec.MapOf(renamed(map.value(), names));
        } else if (type instanceof TypeSpec.Union union) {
            return new TypeSpec.Union(
                    union.types().stream().map(each -> renamed(each, names)).toList(),
                    renamed(union.discriminator(), names));
        }
        return type;
    }

    private static TypeSpec.@Nullable Discriminator renamed(
            TypeSpec.@Nullable Discriminator discriminator, UnaryOperator<String> names) {
        if (discriminator == null) {
            return null;
        }
        SortedMap<String, TypeSpec.Structure> structures = new TreeMap<>();
        discriminator
                .structures()
                .forEach((value, structure) ->
                        structures.put(value, new TypeSpec.Structure(names.apply(structure.name()))));
        return new TypeSpec.Discriminator(discriminator.property(), structures);
    }

    /** The property types that a type names, itself or in its items and alternatives. */
    public static List<String> structures(TypeSpec type) {
        List<String> names = new ArrayList<>();
        renamed(type, name -> {
            names.add(name);
            return name;
        });
        return names;
    }

    /** Whether the type, an alternative of it or an item somewhere in it is one of these primitives. */
    public static boolean holds(TypeSpec type, Set<PrimitiveType> primitives) {
        if (type instanceof TypeSpec.Primitive primitive) {
            return primitives.contains(primitive.type());
        } else if (type instanceof TypeSpec.ListOf list) {
            return holds(list.item(), primitives);
        } else if (type instanceof TypeSpec.MapOf map) {
            return holds(map.value(), primitives);
        }
        return type instanceof TypeSpec.Union union && union.types().stream().anyMatch(each -> holds(each, primitives));
    }
}
