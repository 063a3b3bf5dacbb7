package io.stratiform.spec;

import io.stratiform.spec.pack.BlockInput;
import io.stratiform.spec.pack.Marks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads all facts of a resource type from its block, as {@code io.stratiform.spec.build.TypeEncoder} wrote them. */
final class TypeDecoder {

    private static final PrimitiveType[] PRIMITIVE_TYPES = PrimitiveType.values();
    private static final UpdateType[] UPDATE_TYPES = UpdateType.values();
    private static final DocumentLanguage[] LANGUAGES = DocumentLanguage.values();
    private static final Tagging.Style[] STYLES = Tagging.Style.values();

    private final BlockInput in;

    private TypeDecoder(BlockInput in) {
        this.in = in;
    }

    static ResourceTypeSpec decode(String name, BlockInput block) {
        return new TypeDecoder(block).resource(name);
    }

    private ResourceTypeSpec resource(String name) {
        int flags = in.number();
        List<PropertySpec> properties = properties();
        List<AttributeSpec> attributes = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            attributes.add(new AttributeSpec(in.text(), type()));
        }
        List<PropertyTypeSpec> propertyTypes = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            propertyTypes.add(new PropertyTypeSpec(in.text(), properties()));
        }
        List<String> refReturns = in.texts();
        List<String> primaryIdentifier = in.texts();
        Tagging tagging = has(flags, Marks.TAGGING)
                ? new Tagging(in.text(), STYLES[in.number()], constraints(), constraints())
                : null;
        return new ResourceTypeSpec(
                name,
                properties,
                attributes,
                propertyTypes,
                refReturns,
                primaryIdentifier,
                has(flags, Marks.STATEFUL),
                tagging,
                textIf(flags, Marks.TRANSFORM));
    }

    private List<PropertySpec> properties() {
        List<PropertySpec> properties = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            properties.add(property());
        }
        return properties;
    }

    private PropertySpec property() {
        String name = in.text();
        int flags = in.number();
        TypeSpec type = type();
        Constraints constraints = has(flags, Marks.CONSTRAINTS) ? constraints() : Constraints.NONE;
        List<Reference> references = has(flags, Marks.REFERENCES) ? references() : List.of();
        String defaultValue = textIf(flags, Marks.DEFAULT);
        DocumentSpec document = null;
        if (has(flags, Marks.DOCUMENT_STRUCTURE)) {
            document = new DocumentSpec.Structure(in.text());
        } else if (has(flags, Marks.DOCUMENT_LANGUAGE)) {
            document = new DocumentSpec.Language(LANGUAGES[in.number()]);
        }
        return new PropertySpec(
                name,
                type,
                has(flags, Marks.REQUIRED),
                UPDATE_TYPES[flags >> Marks.UPDATE_SHIFT & 3],
                constraints,
                defaultValue,
                has(flags, Marks.DEPRECATED),
                references,
                document);
    }

    private TypeSpec type() {
        int mark = in.number();
        return switch (mark) {
            case Marks.STRUCTURE -> new TypeSpec.Structure(in.text());
            case Marks.TAG -> new TypeSpec.StandardTag();
            case Marks.LIST -> new TypeSpec.ListOf(type());
            case Marks.MAP -> new TypeSpec.MapOf(type());
            case Marks.UNION -> new TypeSpec.Union(types());
            case Marks.DISCRIMINATED_UNION -> new TypeSpec.Union(types(), discriminator());
            default -> new TypeSpec.Primitive(PRIMITIVE_TYPES[mark]);
        };
    }

    private List<TypeSpec> types() {
        List<TypeSpec> types = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            types.add(type());
        }
        return types;
    }

    private TypeSpec.Discriminator discriminator() {
        String property = in.text();
        SortedMap<String, TypeSpec.Structure> structures = new TreeMap<>();
        for (int left = in.number(); left > 0; left--) {
            structures.put(in.text(), new TypeSpec.Structure(in.text()));
        }
        return new TypeSpec.Discriminator(property, structures);
    }

    private Constraints constraints() {
        int flags = in.number();
        if (flags == 0) {
            return Constraints.NONE;
        }
        List<String> allowedValues = has(flags, Marks.ALLOWED_VALUES) ? in.texts() : List.of();
        Long minLength = numberIf(flags, Marks.MIN_LENGTH);
        Long maxLength = numberIf(flags, Marks.MAX_LENGTH);
        Long minItems = numberIf(flags, Marks.MIN_ITEMS);
        Long maxItems = numberIf(flags, Marks.MAX_ITEMS);
        String pattern = textIf(flags, Marks.PATTERN);
        BigDecimal minimum = has(flags, Marks.MINIMUM) ? new BigDecimal(in.text()) : null;
        BigDecimal maximum = has(flags, Marks.MAXIMUM) ? new BigDecimal(in.text()) : null;
        return new Constraints(
                allowedValues,
                has(flags, Marks.OPEN_VALUES),
                pattern,
                minLength,
                maxLength,
                minimum,
                maximum,
                minItems,
                maxItems);
    }

    private List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            references.add(reference());
        }
        return references;
    }

    private Reference reference() {
        String resourceType = in.text();
        return switch (in.number()) {
            case Marks.BY_ATTRIBUTE -> new Reference(resourceType, in.text());
            case Marks.BY_SUB -> Reference.bySub(resourceType, in.text());
            case Marks.BY_MEMBERS -> Reference.byMembers(resourceType, in.texts());
            default -> new Reference(resourceType, null);
        };
    }

    private @Nullable String textIf(int flags, int flag) {
        return has(flags, flag) ? in.text() : null;
    }

    private @Nullable Long numberIf(int flags, int flag) {
        return has(flags, flag) ? in.longNumber() : null;
    }

    private static boolean has(int flags, int flag) {
        return (flags & flag) != 0;
    }
}
