package io.stratiform.codegen.model;

import io.stratiform.codegen.model.JavaType.Named;
import io.stratiform.codegen.model.Overload.Action;
import io.stratiform.spec.PrimitiveType;
import io.stratiform.spec.PropertySpec;
import io.stratiform.spec.Reference;
import io.stratiform.spec.Tagging;
import io.stratiform.spec.TypeSpec;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides which forms the setter of one property has. */
final class Overloads {

    private final PropertySpec property;
    private final ValueTypes types;
    private final ResourceNames resources;
    private final @Nullable Named enumeration;
    private final OverloadSet chosen = new OverloadSet();

    Overloads(PropertySpec property, ValueTypes types, ResourceNames resources, @Nullable Named enumeration) {
        this.property = property;
        this.types = types;
        this.resources = resources;
        this.enumeration = enumeration;
    }

    /** The forms for the property's type, and one for each class of resource it may point at. */
    Overloads ofType() {
        TypeSpec type = property.type();
        if (type instanceof TypeSpec.ListOf list) {
            new ListOverloads(types, chosen, enumeration).add(list);
            addReferences(list.item(), Action.ADD_REFS, Action.ADD_ATTS);
        } else if (type instanceof TypeSpec.MapOf map) {
            new MapOverloads(types, chosen, enumeration).add(map);
        } else if (type instanceof TypeSpec.Union union) {
            addUnion(union);
            addReferences(union, Action.PUT_REF, Action.PUT_ATT);
        } else {
            addSingle(type);
            addReferences(type, Action.PUT_REF, Action.PUT_ATT);
        }
        if (property.document() != null) {
            new DocumentOverloads(types, chosen).add(property.document(), type);
        }
        chosen.addCollections();
        return this;
    }

    /** The form for a structure, where the property only ever holds an empty object. */
    Overloads ofEmptyObject() {
        addCreated(JavaTypes.EMPTY_STRUCTURE);
        return this;
    }

    /** The form that takes tags as every resource type does, where the property is the resource's tags. */
    Overloads ofTags(Tagging.Style style) {
        switch (style) {
            case STANDARD -> chosen.add(Overload.of(Action.ADD_TAGS, JavaTypes.TAGS));
            case AUTO_SCALING_GROUP -> chosen.add(Overload.of(Action.ADD_PROPAGATED_TAGS, JavaTypes.TAGS));
            case MAP -> chosen.add(Overload.of(Action.PUT_TAGS, JavaTypes.TAGS));
        }
        return this;
    }

    /** The same, where the tags are the only member of an object. */
    Overloads ofTagsIn(String member) {
        chosen.add(new Overload(Action.PUT_TAG_ITEMS, JavaTypes.TAGS, false, null, member));
        return this;
    }

    List<Overload> toList() {
        return chosen.toList();
    }

    private void addSingle(TypeSpec type) {
        JavaType literal = types.literal(type);
        if (enumeration != null && literal != null) {
            boolean number = !literal.equals(JavaTypes.STRING);
            chosen.add(Overload.of(number ? Action.PUT_NUMBER : Action.PUT, enumeration));
            chosen.add(Overload.of(Action.PUT_CHECKED, number ? JavaTypes.LONG : literal)
                    .helpedBy(enumeration));
        } else if (literal != null) {
            chosen.add(Overload.of(Action.PUT, literal));
        } else if (type instanceof TypeSpec.Structure structure) {
            addCreated(types.structure(structure));
        }
        chosen.add(Overload.of(hasParts(type) ? Action.PUT_WHOLE : Action.PUT, types.taken(type)));
    }

    private static boolean hasParts(TypeSpec type) {
        return type instanceof TypeSpec.Primitive ? isDocument(type) : !(type instanceof TypeSpec.StandardTag);
    }

    private static boolean isDocument(TypeSpec type) {
        return type instanceof TypeSpec.Primitive primitive && primitive.type() == PrimitiveType.JSON;
    }

    private void addCreated(Named type) {
        chosen.add(Overload.of(Action.PUT_CREATED, JavaTypes.consumer(type.nested("Builder")))
                .helpedBy(type));
    }

    private void addUnion(TypeSpec.Union union) {
        if (enumeration != null) {
            chosen.add(Overload.of(Action.PUT, enumeration));
        }
        for (TypeSpec alternative : union.types()) {
            JavaType literal = types.literal(alternative);
            if (literal != null) {
                boolean list = alternative instanceof TypeSpec.ListOf;
                chosen.add(Overload.of(list ? Action.ADD_ALL : Action.PUT, literal));
            }
        }
        for (TypeSpec alternative : union.types()) {
            if (alternative instanceof TypeSpec.MapOf map) {
                new MapOverloads(types, chosen, null).addEntries(map.value());
            }
        }
        TypeSpec.Structure item = onlyItem(union);
        if (item != null) {
            addItems(item, union.types().stream().anyMatch(Overloads::isDocument));
            return;
        }
        addStructures(union);
        boolean hasParts = union.types().stream().anyMatch(Overloads::hasParts);
        chosen.add(Overload.of(hasParts ? Action.PUT_WHOLE : Action.PUT, types.taken(union)));
    }

    /** One structure is configured by a lambda; of several, which a lambda cannot tell apart, each is taken as it is. */
    private void addStructures(TypeSpec.Union union) {
        TypeSpec.Structure structure = onlyStructure(union);
        if (structure != null) {
            addCreated(types.structure(structure));
            return;
        }
        for (TypeSpec alternative : union.types()) {
            if (alternative instanceof TypeSpec.Structure one) {
                chosen.add(Overload.of(Action.PUT_WHOLE, types.structure(one)));
            }
        }
    }

    /** What the list holds that is an alternative to nothing but documents: only then is one value one item. */
    private static TypeSpec.@Nullable Structure onlyItem(TypeSpec.Union union) {
        TypeSpec.Structure found = null;
        for (TypeSpec alternative : union.types()) {
            if (found == null
                    && alternative instanceof TypeSpec.ListOf list
                    && list.item() instanceof TypeSpec.Structure item) {
                found = item;
            } else if (!isDocument(alternative)) {
                return null;
            }
        }
        return found;
    }

    private void addItems(TypeSpec.Structure item, boolean orDocument) {
        Named type = types.structure(item);
        chosen.add(Overload.varargs(Action.ADD_CREATED, JavaTypes.consumer(type.nested("Builder")))
                .helpedBy(type));
        chosen.add(Overload.varargs(Action.ADD_ALL, types.taken(item)));
        chosen.add(Overload.of(Action.PUT_WHOLE, types.taken(new TypeSpec.ListOf(item))));
        if (orDocument) {
            chosen.add(Overload.of(Action.PUT_WHOLE, JavaTypes.DOCUMENT));
        }
    }

    /** The structure among the alternatives, if there is exactly one: only then is a lambda's type clear. */
    static TypeSpec.@Nullable Structure onlyStructure(TypeSpec.Union union) {
        List<TypeSpec.Structure> structures = union.types().stream()
                .filter(TypeSpec.Structure.class::isInstance)
                .map(TypeSpec.Structure.class::cast)
                .toList();
        return structures.size() == 1 ? structures.get(0) : null;
    }

    private void addReferences(TypeSpec type, Action byRef, Action byAttribute) {
        if (!takesText(type)) {
            return;
        }
        boolean list = byRef == Action.ADD_REFS;
        for (Reference reference : property.references()) {
            Named target = resources.find(reference.resourceType());
            if (target == null || !reference.members().isEmpty()) {
                continue;
            }
            if (reference.sub() != null) {
                chosen.add(new Overload(list ? Action.ADD_SUBS : Action.PUT_SUB, target, list, null, reference.sub()));
            } else {
                Action action = reference.attribute() == null ? byRef : byAttribute;
                chosen.add(new Overload(action, target, list, null, reference.attribute()));
            }
        }
    }

    /** The forms that give a resource to several members of the property's structure. */
    Overloads ofMembers(UnaryOperator<String> setters) {
        for (Reference reference : property.references()) {
            Named target = resources.find(reference.resourceType());
            if (target != null && !reference.members().isEmpty()) {
                String names = reference.members().stream().map(setters).collect(Collectors.joining(" "));
                chosen.add(new Overload(Action.PUT_MEMBERS, target, false, null, names));
            }
        }
        return this;
    }

    private static boolean takesText(TypeSpec type) {
        if (type instanceof TypeSpec.Union union) {
            return union.types().stream().anyMatch(Overloads::takesText);
        }
        return type instanceof TypeSpec.Primitive primitive && primitive.type() == PrimitiveType.STRING;
    }
}
