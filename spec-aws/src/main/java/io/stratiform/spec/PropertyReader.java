package io.stratiform.spec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the properties of one resource type and of its property types. */
final class PropertyReader {

    private static final List<String> KEYS = List.of(
            "AllowedValues",
            "Default",
            "Deprecated",
            "Discriminator",
            "DocumentLanguage",
            "DocumentType",
            "Item",
            "ItemType",
            "MaxItems",
            "MaxLength",
            "Maximum",
            "MinItems",
            "MinLength",
            "Minimum",
            "OpenValues",
            "Pattern",
            "PrimitiveItemType",
            "PrimitiveType",
            "References",
            "Required",
            "Type",
            "UnionTypes",
            "UpdateType");

    private static final List<String> REFERENCE_KEYS = List.of("Attribute", "Members", "Ref", "ResourceType", "Sub");

    private final JsonCursor cursor;
    private final String owner;

    PropertyReader(JsonCursor cursor, String owner) {
        this.cursor = cursor;
        this.owner = owner;
    }

    PropertySpec read(String name) throws IOException {
        TypeNotation type = new TypeNotation(cursor, owner);
        ConstraintKeys limits = new ConstraintKeys(cursor);
        Boolean required = null;
        UpdateType updateType = null;
        String defaultValue = null;
        boolean deprecated = false;
        List<Reference> references = List.of();
        DocumentSpec document = null;
        cursor.enterObject("a property");
        for (String key = cursor.nextKey(); key != null; key = cursor.nextKey()) {
            switch (key) {
                case "Required" -> required = cursor.bool(key);
                case "UpdateType" -> updateType = updateType(cursor.text(key));
                case "Default" -> defaultValue = cursor.json();
                case "Deprecated" -> deprecated = cursor.bool(key);
                case "References" -> references = references();
                case "DocumentType", "DocumentLanguage" -> document = document(key, document);
                default -> {
                    if (!type.accept(key) && !limits.accept(key)) {
                        throw cursor.unknownKey(key, "a property", KEYS);
                    }
                }
            }
        }
        if (required == null || updateType == null) {
            throw cursor.fail("a property needs " + (required == null ? "Required" : "UpdateType"));
        }
        return new PropertySpec(
                name,
                type.toType(),
                required,
                updateType,
                limits.toConstraints(),
                defaultValue,
                deprecated,
                references,
                document);
    }

    private DocumentSpec document(String key, @Nullable DocumentSpec other) throws IOException {
        String word = cursor.text(key);
        if (other != null) {
            throw cursor.fail("a property has only one of DocumentLanguage and DocumentType");
        }
        if (key.equals("DocumentType")) {
            return new DocumentSpec.Structure(word);
        }
        DocumentLanguage language = DocumentLanguage.of(word);
        if (language == null) {
            throw cursor.fail("unknown DocumentLanguage '" + word + "'; known are "
                    + String.join(", ", DocumentLanguage.words()));
        }
        return new DocumentSpec.Language(language);
    }

    private UpdateType updateType(String word) {
        for (UpdateType known : UpdateType.values()) {
            if (known.specName().equals(word)) {
                return known;
            }
        }
        throw cursor.fail("unknown UpdateType '" + word + "'; known are Mutable, Conditional, Immutable");
    }

    private List<Reference> references() throws IOException {
        List<Reference> references = new ArrayList<>();
        cursor.enterArray("References");
        while (cursor.nextItem()) {
            references.add(reference());
        }
        return references;
    }

    private Reference reference() throws IOException {
        String resourceType = null;
        String attribute = null;
        String sub = null;
        List<String> members = List.of();
        boolean ref = false;
        cursor.enterObject("a reference");
        for (String key = cursor.nextKey(); key != null; key = cursor.nextKey()) {
            switch (key) {
                case "ResourceType" -> resourceType = cursor.text(key);
                case "Attribute" -> attribute = cursor.text(key);
                case "Members" -> members = cursor.texts(key);
                case "Ref" -> ref = cursor.bool(key);
                case "Sub" -> sub = cursor.text(key);
                default -> throw cursor.unknownKey(key, "a reference", REFERENCE_KEYS);
            }
        }
        int ways = (ref ? 1 : 0) + (attribute == null ? 0 : 1) + (sub == null ? 0 : 1) + (members.isEmpty() ? 0 : 1);
        if (resourceType == null || ways != 1) {
            throw cursor.fail("a reference needs ResourceType, and one of Attribute, Members, Sub or \"Ref\": true");
        }
        return new Reference(resourceType, attribute, sub, members);
    }
}
