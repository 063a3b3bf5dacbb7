package io.stratiform.spec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The notation of a type: {@code PrimitiveType}, or {@code Type} with {@code ItemType}, {@code PrimitiveItemType} or
 * {@code Item}, or {@code UnionTypes} with or without a {@code Discriminator}. {@code Tag} is CloudFormation's own tag; a property type that has a name with a
 * meaning of its own ({@code Tag}, {@code List}, {@code Map}) is written with the resource type before it.
 */
final class TypeNotation {

    static final List<String> KEYS =
            List.of("Discriminator", "Item", "ItemType", "PrimitiveItemType", "PrimitiveType", "Type", "UnionTypes");

    private final JsonCursor cursor;
    private final String owner;
    private @Nullable String type;
    private @Nullable TypeSpec primitive;
    private @Nullable TypeSpec item;
    private @Nullable List<TypeSpec> union;
    private TypeSpec.@Nullable Discriminator discriminator;
    private int items;

    TypeNotation(JsonCursor cursor, String owner) {
        this.cursor = cursor;
        this.owner = owner;
    }

    /** Takes the value the cursor stands on, if the key belongs to this notation. */
    boolean accept(String key) throws IOException {
        switch (key) {
            case "Type" -> type = cursor.text(key);
            case "PrimitiveType" -> primitive = primitive(cursor.text(key));
            case "PrimitiveItemType" -> setItem(primitive(cursor.text(key)));
            case "ItemType" -> setItem(named(cursor.text(key)));
            case "Item" -> setItem(nested());
            case "UnionTypes" -> union = union();
            case "Discriminator" -> discriminator = discriminator();
            default -> {
                return false;
            }
        }
        return true;
    }

    TypeSpec toType() {
        if (items > 1) {
            throw cursor.fail("a type has only one of Item, ItemType and PrimitiveItemType");
        }
        if (discriminator != null && union == null) {
            throw cursor.fail("a Discriminator needs UnionTypes");
        }
        if (type != null && primitive == null && union == null) {
            return composed(type);
        }
        if (item != null) {
            throw cursor.fail("the type of items needs \"Type\": \"List\" or \"Map\"");
        }
        if (primitive != null && union == null && type == null) {
            return primitive;
        }
        if (union != null && primitive == null && type == null) {
            return new TypeSpec.Union(union, discriminator);
        }
        throw cursor.fail("a type needs exactly one of PrimitiveType, Type and UnionTypes");
    }

    private TypeSpec composed(String word) {
        boolean list = word.equals("List");
        if (list || word.equals("Map")) {
            if (item == null) {
                throw cursor.fail("a " + word + " needs one of Item, ItemType and PrimitiveItemType");
            }
            return list ? new TypeSpec.ListOf(item) : new TypeSpec.MapOf(item);
        }
        if (item != null) {
            throw cursor.fail("'" + word + "' has no items; expected \"Type\": \"List\" or \"Map\"");
        }
        return named(word);
    }

    private TypeSpec named(String word) {
        if (word.equals("Tag")) {
            return new TypeSpec.StandardTag();
        }
        int dot = word.indexOf('.');
        if (dot >= 0 && !word.substring(0, dot).equals(owner)) {
            throw cursor.fail("'" + word + "' is a property type of another resource; expected one of " + owner);
        }
        return new TypeSpec.Structure(word.substring(dot + 1));
    }

    private TypeSpec primitive(String word) {
        for (PrimitiveType known : PrimitiveType.values()) {
            if (known.specName().equals(word)) {
                return new TypeSpec.Primitive(known);
            }
        }
        throw cursor.fail("unknown primitive type '" + word
                + "'; known are String, Integer, Long, Double, Boolean, Timestamp, Json");
    }

    private void setItem(TypeSpec itemType) {
        item = itemType;
        items++;
    }

    private List<TypeSpec> union() throws IOException {
        List<TypeSpec> alternatives = new ArrayList<>();
        cursor.enterArray("UnionTypes");
        while (cursor.nextItem()) {
            alternatives.add(nested());
        }
        if (alternatives.size() < 2) {
            throw cursor.fail("UnionTypes needs two types or more");
        }
        return alternatives;
    }

    private TypeSpec.Discriminator discriminator() throws IOException {
        String property = null;
        SortedMap<String, TypeSpec.Structure> structures = new TreeMap<>();
        cursor.enterObject("a discriminator");
        for (String key = cursor.nextKey(); key != null; key = cursor.nextKey()) {
            switch (key) {
                case "Property" -> property = cursor.text(key);
                case "Structures" -> {
                    cursor.enterObject(key);
                    for (String value = cursor.nextKey(); value != null; value = cursor.nextKey()) {
                        structures.put(value, new TypeSpec.Structure(cursor.text("a property type")));
                    }
                }
                default -> throw cursor.unknownKey(key, "a discriminator", List.of("Property", "Structures"));
            }
        }
        if (property == null || structures.isEmpty()) {
            throw cursor.fail("a discriminator needs Property and Structures");
        }
        return new TypeSpec.Discriminator(property, structures);
    }

    private TypeSpec nested() throws IOException {
        TypeNotation notation = new TypeNotation(cursor, owner);
        cursor.enterObject("a type");
        for (String key = cursor.nextKey(); key != null; key = cursor.nextKey()) {
            if (!notation.accept(key)) {
                throw cursor.unknownKey(key, "a type", KEYS);
            }
        }
        return notation.toType();
    }
}
