package io.stratiform.codegen.model;

import io.stratiform.codegen.model.JavaType.Named;
import io.stratiform.codegen.model.Overload.Action;
import io.stratiform.spec.TypeSpec;
import org.jspecify.annotations.Nullable;

/** The forms of a setter of a list: any number of items, a collection of them, or a value that is the whole list. */
final class ListOverloads {

    private final ValueTypes types;
    private final OverloadSet chosen;
    private final @Nullable Named enumeration;

    ListOverloads(ValueTypes types, OverloadSet chosen, @Nullable Named enumeration) {
        this.types = types;
        this.chosen = chosen;
        this.enumeration = enumeration;
    }

    void add(TypeSpec.ListOf list) {
        TypeSpec item = list.item();
        addLiterals(item);
        chosen.add(Overload.varargs(Action.ADD_ALL, types.taken(item)));
        if (enumeration != null && item instanceof TypeSpec.Primitive) {
            chosen.add(Overload.of(Action.ADD_CHECKED, JavaTypes.collection(types.item(item)))
                    .helpedBy(enumeration));
        } else {
            chosen.add(Overload.of(Action.ADD_ALL, JavaTypes.collection(types.item(item))));
        }
        chosen.add(Overload.of(Action.PUT_WHOLE, types.taken(list)));
        if (item instanceof TypeSpec.StandardTag) {
            chosen.add(Overload.of(Action.ADD_TAGS, JavaTypes.TAGS));
        }
    }

    private void addLiterals(TypeSpec item) {
        JavaType literal = types.literal(item);
        if (enumeration != null && item instanceof TypeSpec.Primitive && literal != null) {
            chosen.add(Overload.varargs(Action.ADD_ALL, enumeration));
            chosen.add(Overload.varargs(Action.ADD_CHECKED, literal).helpedBy(enumeration));
        } else if (literal != null) {
            chosen.add(Overload.varargs(Action.ADD_ALL, literal));
        } else if (item instanceof TypeSpec.Structure structure) {
            addCreated(structure);
        } else if (item instanceof TypeSpec.Union union) {
            addUnion(union);
        }
    }

    private void addCreated(TypeSpec.Structure structure) {
        Named type = types.structure(structure);
        chosen.add(Overload.varargs(Action.ADD_CREATED, JavaTypes.consumer(type.nested("Builder")))
                .helpedBy(type));
    }

    private void addUnion(TypeSpec.Union union) {
        for (TypeSpec alternative : union.types()) {
            JavaType literal = types.literal(alternative);
            if (literal != null) {
                chosen.add(Overload.varargs(Action.ADD_ALL, literal));
            }
        }
        TypeSpec.Structure structure = Overloads.onlyStructure(union);
        if (structure != null) {
            addCreated(structure);
        }
    }
}
