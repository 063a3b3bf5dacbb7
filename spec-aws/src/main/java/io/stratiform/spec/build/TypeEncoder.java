package io.stratiform.spec.build;

import io.stratiform.spec.AttributeSpec;
import io.stratiform.spec.Constraints;
import io.stratiform.spec.DocumentSpec;
import io.stratiform.spec.PropertySpec;
import io.stratiform.spec.PropertyTypeSpec;
import io.stratiform.spec.Reference;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.Tagging;
import io.stratiform.spec.TypeSpec;
import io.stratiform.spec.pack.BlockOutput;
import io.stratiform.spec.pack.Marks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes all facts of a resource type but its name into a block, as {@code io.stratiform.spec.TypeDecoder} reads them. */
final class TypeEncoder {

    private final BlockOutput out = new BlockOutput();

    private TypeEncoder() {}

    static BlockOutput encode(ResourceTypeSpec type) {
        TypeEncoder encoder = new TypeEncoder();
        encoder.resource(type);
        return encoder.out;
    }

    private void resource(ResourceTypeSpec type) {
        Tagging tagging = type.tagging();
        String transform = type.requiresTransform();
        out.number(flag(type.stateful(), Marks.STATEFUL)
                | flag(tagging != null, Marks.TAGGING)
                | flag(transform != null, Marks.TRANSFORM));
        properties(type.properties());
        out.number(type.attributes().size());
        for (AttributeSpec attribute : type.attributes()) {
            out.text(attribute.name());
            type(attribute.type());
        }
        out.number(type.propertyTypes().size());
        for (PropertyTypeSpec propertyType : type.propertyTypes()) {
            out.text(propertyType.name());
            properties(propertyType.properties());
        }
        out.texts(type.refReturns());
        out.texts(type.primaryIdentifier());
        if (tagging != null) {
            out.text(tagging.property());
            out.number(code(tagging.style()));
            constraints(tagging.keys());
            constraints(tagging.values());
        }
        textIfAny(transform);
    }

    private void properties(List<PropertySpec> properties) {
        out.number(properties.size());
        properties.forEach(this::property);
    }

    private void property(PropertySpec property) {
        boolean limited = !property.constraints().equals(Constraints.NONE);
        DocumentSpec document = property.document();
        out.text(property.name());
        out.number(flag(property.required(), Marks.REQUIRED)
                | code(property.updateType()) << Marks.UPDATE_SHIFT
                | flag(property.deprecated(), Marks.DEPRECATED)
                | flag(limited, Marks.CONSTRAINTS)
                | flag(!property.references().isEmpty(), Marks.REFERENCES)
                | flag(property.defaultValue() != null, Marks.DEFAULT)
                | flag(document instanceof DocumentSpec.Structure, Marks.DOCUMENT_STRUCTURE)
                | flag(document instanceof DocumentSpec.Language, Marks.DOCUMENT_LANGUAGE));
        type(property.type());
        if (limited) {
            constraints(property.constraints());
        }
        if (!property.references().isEmpty()) {
            out.number(property.references().size());
            property.references().forEach(this::reference);
        }
        textIfAny(property.defaultValue());
        if (document instanceof DocumentSpec.Structure structure) {
            out.text(structure.name());
        } else if (document instanceof DocumentSpec.Language language) {
            out.number(code(language.language()));
        }
    }

    private void type(TypeSpec type) {
        if (type instanceof TypeSpec.Primitive primitive) {
            out.number(code(primitive.type()));
        } else if (type instanceof TypeSpec.Structure structure) {
            out.number(Marks.STRUCTURE);
            out.text(structure.name());
        } else if (type instanceof TypeSpec.ListOf list) {
            out.number(Marks.LIST);
            type(list.item());
        } else if (type instanceof TypeSpec.MapOf map) {
            out.number(Marks.MAP);
            type(map.value());
        } else if (type instanceof TypeSpec.Union union) {
            union(union);
        } else {
            out.number(Marks.TAG);
        }
    }

    private void union(TypeSpec.Union union) {
        TypeSpec.Discriminator discriminator = union.discriminator();
        out.number(discriminator == null ? Marks.UNION : Marks.DISCRIMINATED_UNION);
        out.number(union.types().size());
        union.types().forEach(this::type);
        if (discriminator != null) {
            out.text(discriminator.property());
            out.number(discriminator.structures().size());
            discriminator.structures().forEach((value, structure) -> {
                out.text(value);
                out.text(structure.name());
            });
        }
    }

    private void constraints(Constraints limits) {
        out.number(flag(!limits.allowedValues().isEmpty(), Marks.ALLOWED_VALUES)
                | flag(limits.openValues(), Marks.OPEN_VALUES)
                | flag(limits.minLength() != null, Marks.MIN_LENGTH)
                | flag(limits.maxLength() != null, Marks.MAX_LENGTH)
                | flag(limits.minItems() != null, Marks.MIN_ITEMS)
                | flag(limits.maxItems() != null, Marks.MAX_ITEMS)
                | flag(limits.pattern() != null, Marks.PATTERN)
                | flag(limits.minimum() != null, Marks.MINIMUM)
                | flag(limits.maximum() != null, Marks.MAXIMUM));
        if (!limits.allowedValues().isEmpty()) {
            out.texts(limits.allowedValues());
        }
        numberIfAny(limits.minLength());
        numberIfAny(limits.maxLength());
        numberIfAny(limits.minItems());
        numberIfAny(limits.maxItems());
        textIfAny(limits.pattern());
        textIfAny(limits.minimum());
        textIfAny(limits.maximum());
    }

    private void reference(Reference reference) {
        String attribute = reference.attribute();
        String sub = reference.sub();
        out.text(reference.resourceType());
        if (attribute != null) {
            out.number(Marks.BY_ATTRIBUTE);
            out.text(attribute);
        } else if (sub != null) {
            out.number(Marks.BY_SUB);
            out.text(sub);
        } else if (!reference.members().isEmpty()) {
            out.number(Marks.BY_MEMBERS);
            out.texts(reference.members());
        } else {
            out.number(Marks.BY_REF);
        }
    }

    private void textIfAny(@Nullable Object text) {
        if (text != null) {
            out.text(text.toString());
        }
    }

    private void numberIfAny(@Nullable Long number) {
        if (number != null) {
            out.number(number);
        }
    }

    @SuppressWarnings("EnumOrdinal") // Encoder and decoder are compiled together.
    private static int code(Enum<?> constant) {
        return constant.ordinal();
    }

    private static int flag(boolean set, int bit) {
        return set ? bit : 0;
    }
}
