package io.stratiform.codegen.model;

import io.stratiform.codegen.model.JavaType.Named;
import io.stratiform.codegen.model.JavaType.Wildcard;
import io.stratiform.spec.PrimitiveType;
import io.stratiform.spec.TypeSpec;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the types of the specification look in Java: as values, and as literals. */
final class ValueTypes {

    private final Function<String, Named> structures;

    ValueTypes(Function<String, Named> structures) {
        this.structures = structures;
    }

    /** What an attribute gives: {@code Value} of exactly that type. */
    JavaType given(TypeSpec type) {
        return JavaTypes.value(exact(type));
    }

    /** What a property takes: {@code Value} of that type or, for numbers and unions, of anything narrower. */
    JavaType taken(TypeSpec type) {
        return JavaTypes.value(view(type));
    }

    /** The class of a property type. */
    Named structure(TypeSpec.Structure type) {
        return structures.apply(type.name());
    }

    /** A literal as a single argument; null where there is none. */
    @Nullable JavaType literal(TypeSpec type) {
        if (type instanceof TypeSpec.Primitive primitive) {
            return switch (primitive.type()) {
                case STRING, TIMESTAMP -> JavaTypes.STRING;
                case INTEGER, LONG -> JavaTypes.LONG;
                case DOUBLE -> JavaTypes.NUMBER;
                case BOOLEAN -> JavaTypes.BOOLEAN;
                case JSON -> JavaTypes.map(Wildcard.ANY);
            };
        }
        if (type instanceof TypeSpec.ListOf list) {
            return JavaTypes.collection(item(list.item()));
        }
        return type instanceof TypeSpec.MapOf ? JavaTypes.map(Wildcard.ANY) : null;
    }

    /**
     * The class of the literals of a map, which takes values beside them, so that the compiler cannot check both; null
     * where it can, or where there is nothing to check.
     */
    @Nullable Named checked(TypeSpec value) {
        if (value instanceof TypeSpec.ListOf) {
            return JavaTypes.COLLECTION;
        }
        if (value instanceof TypeSpec.Primitive primitive) {
            return switch (primitive.type()) {
                case STRING, TIMESTAMP -> JavaTypes.STRING;
                case INTEGER, LONG, DOUBLE -> JavaTypes.NUMBER;
                case BOOLEAN -> JavaTypes.BOXED_BOOLEAN;
                case JSON -> JavaTypes.MAP;
            };
        }
        return value instanceof TypeSpec.MapOf ? JavaTypes.MAP : null;
    }

    /** The type argument of a collection or a map of literals, or of structures. */
    JavaType item(TypeSpec type) {
        if (type instanceof TypeSpec.Union) {
            return Wildcard.ANY;
        }
        JavaType literal = literal(type);
        if (literal == null) {
            return JavaTypes.extending(taken(type));
        }
        if (literal.equals(JavaTypes.BOOLEAN)) {
            return JavaTypes.BOXED_BOOLEAN;
        }
        if (literal.equals(JavaTypes.LONG) || literal.equals(JavaTypes.NUMBER)) {
            return JavaTypes.extending(JavaTypes.NUMBER);
        }
        return literal.equals(JavaTypes.STRING) ? literal : JavaTypes.extending(literal);
    }

    private JavaType view(TypeSpec type) {
        if (type instanceof TypeSpec.ListOf list) {
            JavaType item = view(list.item());
            return widened(item, JavaTypes.list(item));
        }
        if (type instanceof TypeSpec.MapOf map) {
            JavaType value = view(map.value());
            return widened(value, JavaTypes.map(value));
        }
        JavaType exact = exact(type);
        return exact.equals(JavaTypes.NUMBER) ? JavaTypes.extending(exact) : exact;
    }

    private static JavaType widened(JavaType argument, JavaType whole) {
        return argument instanceof Wildcard ? JavaTypes.extending(whole) : whole;
    }

    private JavaType exact(TypeSpec type) {
        if (type instanceof TypeSpec.Primitive primitive) {
            return primitive(primitive.type());
        }
        if (type instanceof TypeSpec.Structure structure) {
            return structure(structure);
        }
        if (type instanceof TypeSpec.ListOf list) {
            return JavaTypes.list(exact(list.item()));
        }
        if (type instanceof TypeSpec.MapOf map) {
            return JavaTypes.map(exact(map.value()));
        }
        return type instanceof TypeSpec.StandardTag ? JavaTypes.TAG : Wildcard.ANY;
    }

    private static JavaType primitive(PrimitiveType type) {
        return switch (type) {
            case STRING, TIMESTAMP -> JavaTypes.STRING;
            case INTEGER, LONG, DOUBLE -> JavaTypes.NUMBER;
            case BOOLEAN -> JavaTypes.BOXED_BOOLEAN;
            case JSON -> JavaTypes.DOCUMENT;
        };
    }
}
