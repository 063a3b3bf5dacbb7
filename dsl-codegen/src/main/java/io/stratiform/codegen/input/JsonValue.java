package io.stratiform.codegen.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A value in a JSON document that knows where it stands, so that whoever meets an unknown shape can name the place.
 * Values are plain Java below: Map, List, String, BigDecimal, Boolean, or null.
 */
public final class JsonValue {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String place;
    private final @Nullable Object value;

    private JsonValue(String place, @Nullable Object value) {
        this.place = place;
        this.value = value;
    }

    /** Reads a whole document; the source is what messages call it. */
    public static JsonValue parse(String source, InputStream bytes) throws IOException {
        try (JsonParser parser = JSON.createParser(bytes)) {
            if (parser.nextToken() == null) {
                throw new ImportException(source + ": this is an empty document");
            }
            Object tree = tree(parser);
            if (parser.nextToken() != null) {
                throw new ImportException(source + ": there is more after the end of the JSON document");
            }
            return new JsonValue(source, tree);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new ImportException(source + ":" + line + ": this is not valid JSON: " + e.getOriginalMessage());
        }
    }

    private static @Nullable Object tree(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                members.put(name, tree(parser));
            }
            return members;
        } else if (token == JsonToken.START_ARRAY) {
            List<@Nullable Object> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(tree(parser));
            }
            return items;
        } else if (token == JsonToken.VALUE_STRING) {
            return parser.getText();
        } else if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return parser.getBooleanValue();
        } else if (token != null && token.isNumeric()) {
            return parser.getDecimalValue();
        }
        return null;
    }

    /** The same value, its place called something that the reader recognises. */
    public JsonValue at(String better) {
        return new JsonValue(better, value);
    }

    public String place() {
        return place;
    }

    public boolean isObject() {
        return value instanceof Map;
    }

    boolean isArray() {
        return value instanceof List;
    }

    public boolean isText() {
        return value instanceof String;
    }

    public boolean isBool() {
        return value instanceof Boolean;
    }

    public boolean isNumber() {
        return value instanceof BigDecimal;
    }

    public boolean has(String key) {
        return object().containsKey(key);
    }

    public JsonValue get(String key) {
        JsonValue found = find(key);
        if (found == null) {
            throw error("the key '" + key + "' is missing");
        }
        return found;
    }

    public @Nullable JsonValue find(String key) {
        Map<?, ?> members = object();
        return members.containsKey(key) ? new JsonValue(place + ", " + key, members.get(key)) : null;
    }

    public Optional<JsonValue> optional(String key) {
        return Optional.ofNullable(find(key));
    }

    /** The members of this object, in the document's order. */
    public Map<String, JsonValue> members() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        object().forEach((key, member) -> members.put((String) key, new JsonValue(place + ", " + key, member)));
        return members;
    }

    public List<JsonValue> items() {
        if (!(value instanceof List<?> list)) {
            throw expected("an array");
        }
        List<JsonValue> items = new ArrayList<>();
        for (Object item : list) {
            items.add(new JsonValue(place + "[" + items.size() + "]", item));
        }
        return items;
    }

    public String text() {
        if (value instanceof String text) {
            return text;
        }
        throw expected("a string");
    }

    public List<String> texts() {
        return items().stream().map(JsonValue::text).toList();
    }

    public boolean bool() {
        if (value instanceof Boolean bool) {
            return bool;
        }
        throw expected("true or false");
    }

    public BigDecimal number() {
        if (value instanceof BigDecimal number) {
            return number;
        }
        throw expected("a number");
    }

    public long count() {
        BigDecimal number = number();
        if (number.signum() < 0 || number.stripTrailingZeros().scale() > 0 || number.precision() > 18) {
            throw expected("a whole number from 0");
        }
        return number.longValueExact();
    }

    /** The value as JSON text without white space. */
    public String json() {
        return JsonText.compact(value);
    }

    /** The value as plain Java. */
    public @Nullable Object plain() {
        return value;
    }

    /** Refuses keys that nobody decided about: an unknown key may be a fact that would be lost. */
    public void onlyKeys(Collection<String> known) {
        for (Object key : object().keySet()) {
            if (!known.contains(key)) {
                throw error("unknown key '" + key + "'; known are " + String.join(", ", new TreeSet<>(known)));
            }
        }
    }

    public ImportException error(String problem) {
        return new ImportException(place + ": " + problem);
    }

    public ImportException expected(String what) {
        return error("expected " + what + ", found " + (isObject() ? "an object" : isArray() ? "an array" : json()));
    }

    private Map<?, ?> object() {
        if (value instanceof Map<?, ?> members) {
            return members;
        }
        throw expected("an object");
    }
}
