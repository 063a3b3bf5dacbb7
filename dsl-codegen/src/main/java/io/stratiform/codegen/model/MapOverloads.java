package io.stratiform.codegen.model;

import io.stratiform.codegen.model.JavaType.Named;
import io.stratiform.codegen.model.JavaType.Wildcard;
import io.stratiform.codegen.model.Overload.Action;
import io.stratiform.spec.TypeSpec;
import org.jspecify.annotations.Nullable;

/** The forms of a setter of a map: one entry, a Java map of entries, or a value that is the whole map. */
final class MapOverloads {

    private final ValueTypes types;
    private final OverloadSet chosen;
    private final @Nullable Named enumeration;

    MapOverloads(ValueTypes types, OverloadSet chosen, @Nullable Named enumeration) {
        this.types = types;
        this.chosen = chosen;
        this.enumeration = enumeration;
    }

    void add(TypeSpec.MapOf map) {
        TypeSpec value = map.value();
        if (enumeration != null && value instanceof TypeSpec.Primitive) {
            chosen.add(Overload.of(Action.PUT_ENTRY, enumeration));
        }
        addEntries(value);
        Named literal = types.checked(value);
        chosen.add(
                literal == null
                        ? Overload.of(Action.PUT_ENTRIES, JavaTypes.map(types.item(value)))
                        : Overload.of(Action.PUT_ENTRIES, JavaTypes.map(Wildcard.ANY))
                                .helpedBy(literal));
        chosen.add(Overload.of(Action.PUT_WHOLE, types.taken(map)));
    }

    /** The forms of one entry. */
    void addEntries(TypeSpec value) {
        addLiteral(value);
        chosen.add(Overload.of(Action.PUT_ENTRY, types.taken(value)));
    }

    private void addLiteral(TypeSpec value) {
        JavaType literal = types.literal(value);
        if (literal != null) {
            chosen.add(Overload.of(Action.PUT_ENTRY, literal));
        } else if (value instanceof TypeSpec.Structure structure) {
            addCreated(structure);
        } else if (value instanceof TypeSpec.Union union) {
            addUnion(union);
        }
    }

    private void addUnion(TypeSpec.Union union) {
        for (TypeSpec alternative : union.types()) {
            JavaType literal = types.literal(alternative);
            if (literal != null) {
                chosen.add(Overload.of(Action.PUT_ENTRY, literal));
            }
        }
        TypeSpec.Structure structure = Overloads.onlyStructure(union);
        if (structure != null) {
            addCreated(structure);
        }
    }

    private void addCreated(TypeSpec.Structure structure) {
        Named type = types.structure(structure);
        JavaType consumer = JavaTypes.consumer(type.nested("Builder"));
        chosen.add(Overload.of(Action.PUT_ENTRY_CREATED, consumer).helpedBy(type));
    }
}
