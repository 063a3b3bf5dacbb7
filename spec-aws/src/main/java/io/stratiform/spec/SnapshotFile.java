package io.stratiform.spec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One snapshot file: its resource types, each with the property types that are declared beside it. */
final class SnapshotFile {

    private static final List<String> FILE_KEYS = List.of("PropertyTypes", "ResourceTypes");
    private static final List<String> RESOURCE_KEYS = List.of(
            "Attributes",
            "PrimaryIdentifier",
            "Properties",
            "RefReturns",
            "RequiresTransform",
            "Stateful",
            "TagKey",
            "TagProperty",
            "TagStyle",
            "TagValue");

    private final String source;
    private final JsonCursor cursor;
    private final Map<String, List<PropertyTypeSpec>> propertyTypes = new TreeMap<>();
    private final Map<String, ResourceTypeSpec> resourceTypes = new TreeMap<>();

    SnapshotFile(String source, JsonCursor cursor) {
        this.source = source;
        this.cursor = cursor;
    }

    List<ResourceTypeSpec> read() throws IOException {
        cursor.enterObject("a specification");
        for (String key = cursor.nextKey(); key != null; key = cursor.nextKey()) {
            switch (key) {
                case "PropertyTypes" -> readPropertyTypes();
                case "ResourceTypes" -> readResourceTypes();
                default -> throw cursor.unknownKey(key, "a specification", FILE_KEYS);
            }
        }
        cursor.end();
        return unite();
    }

    private void readPropertyTypes() throws IOException {
        cursor.enterObject("PropertyTypes");
        for (String name = cursor.nextKey(); name != null; name = cursor.nextKey()) {
            int dot = name.indexOf('.');
            if (dot <= 0 || dot == name.length() - 1) {
                throw cursor.fail(
                        "'" + name + "' is no name of a property type; expected one like AWS::S3::Bucket.Rule");
            }
            String owner = name.substring(0, dot);
            propertyTypes
                    .computeIfAbsent(owner, absent -> new ArrayList<>())
                    .add(new PropertyTypeSpec(name.substring(dot + 1), readPropertyTypeBody(owner)));
        }
    }

    private List<PropertySpec> readPropertyTypeBody(String owner) throws IOException {
        List<PropertySpec> properties = List.of();
        cursor.enterObject("a property type");
        for (String key = cursor.nextKey(); key != null; key = cursor.nextKey()) {
            if (!key.equals("Properties")) {
                throw cursor.unknownKey(key, "a property type", List.of("Properties"));
            }
            properties = readProperties(owner);
        }
        return properties;
    }

    private List<PropertySpec> readProperties(String owner) throws IOException {
        Map<String, PropertySpec> properties = new TreeMap<>();
        PropertyReader reader = new PropertyReader(cursor, owner);
        cursor.enterObject("Properties");
        for (String name = cursor.nextKey(); name != null; name = cursor.nextKey()) {
            properties.put(name, reader.read(name));
        }
        return List.copyOf(properties.values());
    }

    private void readResourceTypes() throws IOException {
        cursor.enterObject("ResourceTypes");
        for (String name = cursor.nextKey(); name != null; name = cursor.nextKey()) {
            resourceTypes.put(name, readResourceType(name));
        }
    }

    private ResourceTypeSpec readResourceType(String name) throws IOException {
        List<PropertySpec> properties = List.of();
        List<AttributeSpec> attributes = List.of();
        List<String> refReturns = List.of();
        List<String> primaryIdentifier = List.of();
        boolean stateful = false;
        TagKeys tags = new TagKeys(cursor);
        String transform = null;
        cursor.enterObject("a resource type");
        for (String key = cursor.nextKey(); key != null; key = cursor.nextKey()) {
            switch (key) {
                case "Attributes" -> attributes = readAttributes(name);
                case "PrimaryIdentifier" -> primaryIdentifier = cursor.texts(key);
                case "Properties" -> properties = readProperties(name);
                case "RefReturns" -> refReturns = cursor.texts(key);
                case "RequiresTransform" -> transform = cursor.text(key);
                case "Stateful" -> stateful = cursor.bool(key);
                default -> {
                    if (!tags.accept(key)) {
                        throw cursor.unknownKey(key, "a resource type", RESOURCE_KEYS);
                    }
                }
            }
        }
        Tagging tagging = tags.toTagging(properties);
        return new ResourceTypeSpec(
                name, properties, attributes, List.of(), refReturns, primaryIdentifier, stateful, tagging, transform);
    }

    private List<AttributeSpec> readAttributes(String owner) throws IOException {
        Map<String, AttributeSpec> attributes = new TreeMap<>();
        cursor.enterObject("Attributes");
        for (String name = cursor.nextKey(); name != null; name = cursor.nextKey()) {
            TypeNotation notation = new TypeNotation(cursor, owner);
            cursor.enterObject("an attribute");
            for (String key = cursor.nextKey(); key != null; key = cursor.nextKey()) {
                if (!notation.accept(key)) {
                    throw cursor.unknownKey(key, "an attribute", TypeNotation.KEYS);
                }
            }
            attributes.put(name, new AttributeSpec(name, notation.toType()));
        }
        return List.copyOf(attributes.values());
    }

    private List<ResourceTypeSpec> unite() {
        for (String owner : propertyTypes.keySet()) {
            if (!resourceTypes.containsKey(owner)) {
                throw new SnapshotException(source + ": it declares property types of " + owner
                        + ", but not that resource type itself; expected it under ResourceTypes");
            }
        }
        List<ResourceTypeSpec> united = new ArrayList<>();
        for (ResourceTypeSpec type : resourceTypes.values()) {
            List<PropertyTypeSpec> parts = new ArrayList<>(propertyTypes.getOrDefault(type.name(), List.of()));
            parts.sort((a, b) -> a.name().compareTo(b.name()));
            ResourceTypeSpec whole = new ResourceTypeSpec(
                    type.name(),
                    type.properties(),
                    type.attributes(),
                    parts,
                    type.refReturns(),
                    type.primaryIdentifier(),
                    type.stateful(),
                    type.tagging(),
                    type.requiresTransform());
            new StructureCheck(source, whole).run();
            united.add(whole);
        }
        return united;
    }
}
