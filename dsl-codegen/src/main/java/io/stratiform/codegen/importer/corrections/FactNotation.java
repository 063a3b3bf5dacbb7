package io.stratiform.codegen.importer.corrections;

import io.stratiform.codegen.importer.facts.Element;
import io.stratiform.codegen.importer.facts.FactKey;
import io.stratiform.codegen.input.JsonValue;
import io.stratiform.spec.DocumentLanguage;
import io.stratiform.spec.DocumentSpec;
import io.stratiform.spec.PrimitiveType;
import io.stratiform.spec.TypeSpec;
import io.stratiform.spec.UpdateType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads facts that our corrections state of a resource type or a property, in the keys of the snapshot. */
final class FactNotation {

    private static final Set<String> TYPE_KEYS =
            Set.of("PrimitiveType", "Type", "ItemType", "PrimitiveItemType", "Item", "UnionTypes", "Discriminator");

    /** By the snapshot's name, the kind of fact and the way to read it. */
    private static final Map<String, Notation> OF_PROPERTIES = Map.ofEntries(
            Map.entry("Required", new Notation(FactKey.REQUIRED, JsonValue::bool)),
            Map.entry("UpdateType", new Notation(FactKey.UPDATE_TYPE, FactNotation::updateType)),
            Map.entry("Default", new Notation(FactKey.DEFAULT, JsonValue::json)),
            Map.entry("Deprecated", new Notation(FactKey.DEPRECATED, JsonValue::bool)),
            Map.entry("DocumentType", new Notation(FactKey.DOCUMENT, FactNotation::documentType)),
            Map.entry("DocumentLanguage", new Notation(FactKey.DOCUMENT, FactNotation::documentLanguage)),
            Map.entry("AllowedValues", new Notation(FactKey.ALLOWED_VALUES, FactNotation::textsOrNumbers)),
            Map.entry("OpenValues", new Notation(FactKey.OPEN_VALUES, JsonValue::bool)),
            Map.entry("Pattern", new Notation(FactKey.PATTERN, JsonValue::text)),
            Map.entry("MinLength", new Notation(FactKey.MIN_LENGTH, JsonValue::count)),
            Map.entry("MaxLength", new Notation(FactKey.MAX_LENGTH, JsonValue::count)),
            Map.entry("Minimum", new Notation(FactKey.MINIMUM, JsonValue::number)),
            Map.entry("Maximum", new Notation(FactKey.MAXIMUM, JsonValue::number)),
            Map.entry("MinItems", new Notation(FactKey.MIN_ITEMS, JsonValue::count)),
            Map.entry("MaxItems", new Notation(FactKey.MAX_ITEMS, JsonValue::count)));

    private static final Map<String, Notation> OF_RESOURCES = Map.of(
            "PrimaryIdentifier", new Notation(FactKey.PRIMARY_IDENTIFIER, JsonValue::texts),
            "RequiresTransform", new Notation(FactKey.TRANSFORM, JsonValue::text),
            "Stateful", new Notation(FactKey.STATEFUL, JsonValue::bool));

    private record Notation(FactKey<?> key, Function<JsonValue, Object> reader) {}

    private final Map<String, Notation> known;
    private final boolean typed;

    private FactNotation(Map<String, Notation> known, boolean typed) {
        this.known = known;
        this.typed = typed;
    }

    static FactNotation of(Element element) {
        return element.kind() == Element.Kind.PROPERTY
                ? new FactNotation(OF_PROPERTIES, true)
                : new FactNotation(OF_RESOURCES, false);
    }

    /** The facts of an object whose keys are the snapshot's; other keys are the caller's to read. */
    Map<FactKey<?>, Object> read(JsonValue json, Set<String> others) {
        Set<String> keys = new TreeSet<>(known.keySet());
        keys.addAll(others);
        if (typed) {
            keys.addAll(TYPE_KEYS);
        }
        json.onlyKeys(keys);
        Map<FactKey<?>, Object> facts = new TreeMap<>();
        json.members().forEach((name, value) -> {
            Notation notation = known.get(name);
            if (notation != null) {
                facts.put(notation.key(), notation.reader().apply(value));
            }
        });
        if (typed && TYPE_KEYS.stream().anyMatch(json::has)) {
            facts.put(FactKey.TYPE, type(json));
        }
        return facts;
    }

    /** The kinds of facts that an array names. */
    Set<FactKey<?>> keys(JsonValue names) {
        Set<FactKey<?>> keys = new TreeSet<>();
        for (JsonValue name : names.items()) {
            Notation notation = known.get(name.text());
            if (notation == null) {
                throw name.expected("one of " + String.join(", ", new TreeSet<>(known.keySet())));
            }
            keys.add(notation.key());
        }
        return keys;
    }

    /** A type in the snapshot's notation. Names of property types are not looked up. */
    static TypeSpec type(JsonValue json) {
        JsonValue primitive = json.find("PrimitiveType");
        JsonValue named = json.find("Type");
        JsonValue union = json.find("UnionTypes");
        if (primitive != null && named == null && union == null) {
            return primitive(primitive);
        }
        if (union != null && primitive == null && named == null) {
            return new TypeSpec.Union(
                    union.items().stream().map(FactNotation::type).toList(),
                    json.optional("Discriminator")
                            .map(FactNotation::discriminator)
                            .orElse(null));
        }
        if (named == null || primitive != null || union != null) {
            throw json.error("a type needs exactly one of PrimitiveType, Type and UnionTypes");
        }
        return switch (named.text()) {
            case "List" -> new TypeSpec.ListOf(item(json));
            case "Map" -> new TypeSpec.MapOf(item(json));
            default -> structure(named);
        };
    }

    private static TypeSpec.Discriminator discriminator(JsonValue json) {
        json.onlyKeys(Set.of("Property", "Structures"));
        SortedMap<String, TypeSpec.Structure> structures = new TreeMap<>();
        json.get("Structures")
                .members()
                .forEach((value, name) -> structures.put(value, new TypeSpec.Structure(name.text())));
        return new TypeSpec.Discriminator(json.get("Property").text(), structures);
    }

    private static TypeSpec item(JsonValue json) {
        JsonValue primitive = json.find("PrimitiveItemType");
        if (primitive != null) {
            return primitive(primitive);
        }
        JsonValue named = json.find("ItemType");
        return named != null ? structure(named) : type(json.get("Item"));
    }

    private static TypeSpec structure(JsonValue name) {
        String word = name.text();
        return word.equals("Tag")
                ? new TypeSpec.StandardTag()
                : new TypeSpec.Structure(word.substring(word.indexOf('.') + 1));
    }

    private static TypeSpec primitive(JsonValue word) {
        PrimitiveType found = find(PrimitiveType.values(), PrimitiveType::specName, word);
        return new TypeSpec.Primitive(found);
    }

    private static Object updateType(JsonValue word) {
        return find(UpdateType.values(), UpdateType::specName, word);
    }

    private static Object documentType(JsonValue name) {
        return new DocumentSpec.Structure(name.text());
    }

    private static Object documentLanguage(JsonValue word) {
        return new DocumentSpec.Language(find(DocumentLanguage.values(), DocumentLanguage::specName, word));
    }

    private static <T> T find(T[] all, Function<T, String> nameOf, JsonValue word) {
        for (T one : all) {
            if (nameOf.apply(one).equals(word.text())) {
                return one;
            }
        }
        throw word.expected(
                "one of " + String.join(", ", List.of(all).stream().map(nameOf).toList()));
    }

    private static Object textsOrNumbers(JsonValue values) {
        return values.items().stream()
                .map(value -> value.isNumber() ? value.number().toPlainString() : value.text())
                .toList();
    }
}
