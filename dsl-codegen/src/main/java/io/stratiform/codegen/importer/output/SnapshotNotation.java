package io.stratiform.codegen.importer.output;

import io.stratiform.codegen.input.ImportException;
import io.stratiform.codegen.input.JsonText;
import io.stratiform.codegen.input.JsonValue;
import io.stratiform.spec.AttributeSpec;
import io.stratiform.spec.Constraints;
import io.stratiform.spec.DocumentSpec;
import io.stratiform.spec.PrimitiveType;
import io.stratiform.spec.PropertySpec;
import io.stratiform.spec.PropertyTypeSpec;
import io.stratiform.spec.Reference;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.TypeSpec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes one resource type in the snapshot's notation, which {@code io.stratiform.spec.SnapshotReader} reads. */
final class SnapshotNotation {

    /** Names with a meaning of their own where a property type may stand; one called so is written in full. */
    private static final Set<String> WORDS = Set.of("List", "Map", "Tag");

    private final ResourceTypeSpec resource;

    SnapshotNotation(ResourceTypeSpec resource) {
        this.resource = resource;
    }

    /** The file in which a resource type is kept, as in {@code AWS/S3/Bucket.json}. */
    static String fileName(String resourceType) {
        return resourceType.replace("::", "/") + ".json";
    }

    String text() {
        Map<String, Object> file = new TreeMap<>();
        Map<String, Object> propertyTypes = new TreeMap<>();
        for (PropertyTypeSpec type : resource.propertyTypes()) {
            propertyTypes.put(resource.name() + "." + type.name(), Map.of("Properties", properties(type.properties())));
        }
        if (!propertyTypes.isEmpty()) {
            file.put("PropertyTypes", propertyTypes);
        }
        file.put("ResourceTypes", Map.of(resource.name(), resourceType()));
        return JsonText.pretty(file);
    }

    private Map<String, Object> resourceType() {
        Map<String, Object> members = new TreeMap<>();
        if (!resource.attributes().isEmpty()) {
            Map<String, Object> attributes = new TreeMap<>();
            for (AttributeSpec attribute : resource.attributes()) {
                attributes.put(attribute.name(), type(attribute.type()));
            }
            members.put("Attributes", attributes);
        }
        members.put("Properties", properties(resource.properties()));
        putUnlessEmpty(members, "RefReturns", resource.refReturns());
        putUnlessEmpty(members, "PrimaryIdentifier", resource.primaryIdentifier());
        if (resource.stateful()) {
            members.put("Stateful", true);
        }
        if (resource.tagging() != null) {
            members.put("TagProperty", resource.tagging().property());
            members.put("TagStyle", resource.tagging().style().specName());
            putConstraints(members, "TagKey", resource.tagging().keys());
            putConstraints(members, "TagValue", resource.tagging().values());
        }
        putUnlessNull(members, "RequiresTransform", resource.requiresTransform());
        return members;
    }

    private Map<String, Object> properties(List<PropertySpec> properties) {
        Map<String, Object> members = new TreeMap<>();
        for (PropertySpec property : properties) {
            members.put(property.name(), property(property));
        }
        return members;
    }

    private Map<String, Object> property(PropertySpec property) {
        Map<String, Object> members = type(property.type());
        members.put("Required", property.required());
        members.put("UpdateType", property.updateType().specName());
        if (property.deprecated()) {
            members.put("Deprecated", true);
        }
        if (property.defaultValue() != null) {
            members.put("Default", parse(property.name(), property.defaultValue()));
        }
        putUnlessEmpty(
                members,
                "References",
                property.references().stream().map(SnapshotNotation::reference).toList());
        putDocument(members, property.document());
        putConstraints(members, property.constraints(), holdsNumbers(property.type()));
        return members;
    }

    private static void putDocument(Map<String, Object> members, @Nullable DocumentSpec document) {
        if (document instanceof DocumentSpec.Structure structure) {
            members.put("DocumentType", structure.name());
        } else if (document instanceof DocumentSpec.Language spoken) {
            members.put("DocumentLanguage", spoken.language().specName());
        }
    }

    private static void putConstraints(Map<String, Object> members, String key, Constraints constraints) {
        if (!constraints.equals(Constraints.NONE)) {
            Map<String, Object> limits = new TreeMap<>();
            putConstraints(limits, constraints, false);
            members.put(key, limits);
        }
    }

    private static void putConstraints(Map<String, Object> members, Constraints constraints, boolean numbers) {
        putUnlessEmpty(
                members,
                "AllowedValues",
                constraints.allowedValues().stream()
                        .map(value -> numbers ? (Object) new BigDecimal(value) : value)
                        .toList());
        if (constraints.openValues()) {
            members.put("OpenValues", true);
        }
        putUnlessNull(members, "Pattern", constraints.pattern());
        putUnlessNull(members, "MinLength", constraints.minLength());
        putUnlessNull(members, "MaxLength", constraints.maxLength());
        putUnlessNull(members, "Minimum", constraints.minimum());
        putUnlessNull(members, "Maximum", constraints.maximum());
        putUnlessNull(members, "MinItems", constraints.minItems());
        putUnlessNull(members, "MaxItems", constraints.maxItems());
    }

    private static boolean holdsNumbers(TypeSpec type) {
        if (type instanceof TypeSpec.ListOf list) {
            return holdsNumbers(list.item());
        } else if (type instanceof TypeSpec.MapOf map) {
            return holdsNumbers(map.value());
        }
        return type instanceof TypeSpec.Primitive primitive
                && (primitive.type() == PrimitiveType.INTEGER || primitive.type() == PrimitiveType.LONG);
    }

    private static Map<String, Object> reference(Reference reference) {
        String key = reference.attribute() != null ? "Attribute" : reference.sub() != null ? "Sub" : "Ref";
        Object value = reference.attribute() != null ? reference.attribute() : reference.sub();
        if (!reference.members().isEmpty()) {
            return sorted("ResourceType", reference.resourceType(), "Members", reference.members());
        }
        return sorted("ResourceType", reference.resourceType(), key, value == null ? true : value);
    }

    private Map<String, Object> type(TypeSpec type) {
        if (type instanceof TypeSpec.Primitive primitive) {
            return sorted("PrimitiveType", primitive.type().specName());
        } else if (type instanceof TypeSpec.ListOf list) {
            return container("List", list.item());
        } else if (type instanceof TypeSpec.MapOf map) {
            return container("Map", map.value());
        } else if (type instanceof TypeSpec.Union union) {
            return union(union);
        }
        return sorted("Type", named(type));
    }

    private Map<String, Object> union(TypeSpec.Union union) {
        Map<String, Object> members =
                sorted("UnionTypes", union.types().stream().map(this::type).toList());
        TypeSpec.Discriminator discriminator = union.discriminator();
        if (discriminator != null) {
            Map<String, Object> structures = new TreeMap<>();
            discriminator.structures().forEach((value, structure) -> structures.put(value, structure.name()));
            members.put("Discriminator", sorted("Property", discriminator.property(), "Structures", structures));
        }
        return members;
    }

    private Map<String, Object> container(String word, TypeSpec item) {
        if (item instanceof TypeSpec.Primitive primitive) {
            return sorted("Type", word, "PrimitiveItemType", primitive.type().specName());
        } else if (item instanceof TypeSpec.Structure || item instanceof TypeSpec.StandardTag) {
            return sorted("Type", word, "ItemType", named(item));
        }
        return sorted("Type", word, "Item", type(item));
    }

    private String named(TypeSpec type) {
        if (type instanceof TypeSpec.Structure structure) {
            return WORDS.contains(structure.name()) ? resource.name() + "." + structure.name() : structure.name();
        }
        return "Tag";
    }

    private static Object parse(String property, String json) {
        try {
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            Object value = JsonValue.parse("the default of " + property, new ByteArrayInputStream(bytes))
                    .plain();
            if (value == null) {
                throw new ImportException("the default of " + property + " is null, which is no value");
            }
            return value;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> sorted(Object... pairs) {
        Map<String, Object> members = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            members.put((String) pairs[i], pairs[i + 1]);
        }
        return members;
    }

    private static void putUnlessEmpty(Map<String, Object> members, String key, List<?> values) {
        if (!values.isEmpty()) {
            members.put(key, values);
        }
    }

    private static void putUnlessNull(Map<String, Object> members, String key, @Nullable Object value) {
        if (value != null) {
            members.put(key, value);
        }
    }
}
