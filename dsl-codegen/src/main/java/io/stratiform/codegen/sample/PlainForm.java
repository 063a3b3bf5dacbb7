package io.stratiform.codegen.sample;

import io.stratiform.codegen.model.JavaType;
import io.stratiform.codegen.model.Overload;
import io.stratiform.codegen.model.Overload.Action;
import io.stratiform.codegen.model.PropertyModel;
import io.stratiform.spec.PrimitiveType;
import io.stratiform.spec.TypeSpec;

/** Chooses the form of a setter that users would write first. */
final class PlainForm {

    private PlainForm() {}

    /** The plainest form; where a property takes structures among other things, the one that takes these. */
    static Overload of(PropertyModel property) {
        if (property.facts().document() != null) {
            // The property is any JSON or text to its type, which samples go by.
            return property.overloads().get(0);
        }
        for (Overload overload : property.overloads()) {
            if ((isCreated(overload.action()) && !isDocument(property.facts().type()))
                    || holdsStructures(overload, property.facts().type())) {
                return overload;
            }
        }
        return property.overloads().get(0);
    }

    /** An empty object may be a document, too, which shows more than a structure of nothing. */
    private static boolean isDocument(TypeSpec type) {
        return type.equals(new TypeSpec.Primitive(PrimitiveType.JSON));
    }

    private static boolean isCreated(Action action) {
        return action == Action.PUT_CREATED || action == Action.ADD_CREATED || action == Action.PUT_ENTRY_CREATED;
    }

    private static boolean holdsStructures(Overload overload, TypeSpec type) {
        return type instanceof TypeSpec.Union union
                && isOf(overload, "Collection")
                && union.types().stream()
                        .anyMatch(
                                it -> it instanceof TypeSpec.ListOf list && list.item() instanceof TypeSpec.Structure);
    }

    /** Whether the parameter is of a class of that name. */
    static boolean isOf(Overload overload, String simpleName) {
        return overload.parameter() instanceof JavaType.Generic generic
                && generic.raw().simpleName().equals(simpleName);
    }
}
