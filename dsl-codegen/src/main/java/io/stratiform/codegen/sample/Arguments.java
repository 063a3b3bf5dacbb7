package io.stratiform.codegen.sample;

import io.stratiform.codegen.model.EnumModel;
import io.stratiform.codegen.model.JavaType;
import io.stratiform.codegen.model.JavaType.Generic;
import io.stratiform.codegen.model.JavaType.Named;
import io.stratiform.codegen.model.JavaType.Wildcard;
import io.stratiform.codegen.model.Overload;
import io.stratiform.codegen.model.PropertyModel;
import io.stratiform.codegen.model.ResourceModel;
import io.stratiform.codegen.model.StructureModel;
import io.stratiform.codegen.sample.Expansion.Extent;
import io.stratiform.spec.PrimitiveType;
import io.stratiform.spec.TypeSpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes what a setter is called with. */
final class Arguments {

    /** What stands for any value at all. */
    static final String GIVEN = "given()";

    private static final String KEY = "\"Key\"";
    private static final TypeSpec TEXT = new TypeSpec.Primitive(PrimitiveType.STRING);

    private final Expansion expansion;
    private final Map<Named, EnumModel> enums = new HashMap<>();

    Arguments(ResourceModel resource, Expansion expansion) {
        this.expansion = expansion;
        for (EnumModel enumeration : resource.enums()) {
            enums.put(enumeration.type(), enumeration);
        }
    }

    /** The arguments for one form of a property's setter. */
    String of(PropertyModel property, Overload overload, Extent extent) {
        TypeSpec type = property.facts().type();
        if (overload.action().isKeyed()) {
            return KEY + ", " + of(overload.parameter(), valueOf(type), extent);
        }
        return of(overload.parameter(), overload.varargs() ? itemOf(type) : type, extent);
    }

    /** The argument that sets a property without setting anything below it. */
    static String nothing(PropertyModel property) {
        TypeSpec type = property.facts().type();
        if (type instanceof TypeSpec.ListOf) {
            return listOf("");
        }
        return type instanceof TypeSpec.MapOf ? "java.util.Map.of()" : GIVEN;
    }

    private String of(JavaType wanted, TypeSpec type, Extent extent) {
        if (wanted instanceof Generic generic) {
            return generic(generic, type, extent);
        }
        if (wanted instanceof Wildcard wildcard) {
            return wildcard.bound() == null ? object(type, extent) : of(wildcard.bound(), type, extent);
        }
        if (wanted instanceof Named named) {
            EnumModel enumeration = enums.get(named);
            if (enumeration != null) {
                return constant(enumeration);
            }
            StructureModel structure = expansion.structure(named);
            return structure == null ? literal(named.simpleName()) : created(structure, extent);
        }
        return literal(((JavaType.Primitive) wanted).keyword());
    }

    private String generic(Generic wanted, TypeSpec type, Extent extent) {
        JavaType last = wanted.arguments().get(wanted.arguments().size() - 1);
        return switch (wanted.raw().simpleName()) {
            case "Collection", "List" -> listOf(of(last, itemOf(type), extent));
            case "Map" -> mapOf(of(last, valueOf(type), extent));
            case "Consumer" -> lambda(structureOf(type).name(), extent);
            case "Value" -> value(type, extent);
            default -> throw new IllegalStateException("no sample of " + wanted);
        };
    }

    private static String literal(String type) {
        return switch (type) {
            case "String" -> "\"text\"";
            case "long" -> "1";
            case "Number" -> "1.5";
            case "boolean", "Boolean" -> "true";
            default -> throw new IllegalStateException("no sample of " + type);
        };
    }

    private static String constant(EnumModel enumeration) {
        return Names.of(enumeration.type()) + "."
                + enumeration.constants().get(0).name();
    }

    private String lambda(String structure, Extent extent) {
        return "x -> " + expansion.method(structure, extent) + "(x)";
    }

    private String created(StructureModel structure, Extent extent) {
        return Names.of(structure.type()) + ".create(" + lambda(structure.name(), extent) + ")";
    }

    /** A value of exactly that type. */
    private String value(TypeSpec type, Extent extent) {
        if (type instanceof TypeSpec.Primitive primitive) {
            String factory = primitive.type() == PrimitiveType.JSON ? "Document.of(" : "Value.of(";
            return "io.stratiform.value." + factory + object(type, extent) + ")";
        }
        if (type instanceof TypeSpec.ListOf list) {
            return "io.stratiform.value.Value.list(" + listOf(value(list.item(), extent)) + ")";
        }
        if (type instanceof TypeSpec.Union union) {
            return value(preferred(union), extent);
        }
        return type instanceof TypeSpec.MapOf ? GIVEN : object(type, extent);
    }

    /** What may stand for that type where any object is taken. */
    private String object(TypeSpec type, Extent extent) {
        if (type instanceof TypeSpec.Structure structure) {
            return created(expansion.structure(structure.name()), extent);
        }
        if (type instanceof TypeSpec.ListOf list) {
            return listOf(object(list.item(), extent));
        }
        if (type instanceof TypeSpec.MapOf map) {
            return mapOf(object(map.value(), extent));
        }
        if (type instanceof TypeSpec.Union union) {
            return object(preferred(union), extent);
        }
        return type instanceof TypeSpec.Primitive primitive
                ? object(primitive.type())
                : "io.stratiform.value.Tag.of(" + KEY + ", \"text\")";
    }

    private static String object(PrimitiveType type) {
        return switch (type) {
            case STRING, TIMESTAMP -> literal("String");
            case INTEGER, LONG -> literal("long");
            case DOUBLE -> literal("Number");
            case BOOLEAN -> literal("boolean");
            case JSON -> mapOf(literal("String"));
        };
    }

    private static String listOf(String item) {
        return "java.util.List.of(" + item + ")";
    }

    private static String mapOf(String value) {
        return "java.util.Map.of(" + KEY + ", " + value + ")";
    }

    /** The structure among the alternatives, or else the first of them. */
    private static TypeSpec preferred(TypeSpec.Union union) {
        List<TypeSpec> types = union.types();
        return types.stream()
                .filter(TypeSpec.Structure.class::isInstance)
                .findFirst()
                .orElse(types.get(0));
    }

    private static TypeSpec.Structure structureOf(TypeSpec type) {
        TypeSpec found = type instanceof TypeSpec.Union union ? preferred(union) : type;
        if (found instanceof TypeSpec.Structure structure) {
            return structure;
        }
        throw new IllegalStateException("a lambda is taken for " + type);
    }

    private static TypeSpec itemOf(TypeSpec type) {
        if (type instanceof TypeSpec.Union union) {
            for (TypeSpec alternative : union.types()) {
                if (alternative instanceof TypeSpec.ListOf list) {
                    return list.item();
                }
            }
        }
        return type instanceof TypeSpec.ListOf list ? list.item() : TEXT;
    }

    private static TypeSpec valueOf(TypeSpec type) {
        if (type instanceof TypeSpec.Union union) {
            for (TypeSpec alternative : union.types()) {
                if (alternative instanceof TypeSpec.MapOf map) {
                    return map.value();
                }
            }
        }
        return type instanceof TypeSpec.MapOf map ? map.value() : TEXT;
    }
}
