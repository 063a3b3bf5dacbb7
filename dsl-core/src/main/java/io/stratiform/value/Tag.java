package io.stratiform.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A tag: a key and a value.
 *
 * @since 0.1.0
 */
public final class Tag extends PropertyType<Tag> {

    private Tag(PropertyMap properties) {
        super(properties);
    }

    /**
     * A tag with a literal value.
     *
     * @param key its key
     * @param value its value
     * @return the tag
     */
    public static Tag of(String key, String value) {
        return of(key, Missing.kept(value, "the value of tag " + key));
    }

    /**
     * A tag.
     *
     * @param key its key
     * @param value its value
     * @return the tag
     */
    public static Tag of(String key, Value<String> value) {
        Map<String, Value<?>> properties = new LinkedHashMap<>();
        Value<?> known = key == null
                ? new CheckedValue<>(new Literal<>(Tags.NO_KEY), List.of(Missing.flaw("the key of a tag")))
                : new Literal<>(key);
        properties.put("Key", known);
        properties.put("Value", Missing.kept(value, "the value of tag " + key));
        return new Tag(new PropertyMap(properties, List.of(), List.of()));
    }
}
