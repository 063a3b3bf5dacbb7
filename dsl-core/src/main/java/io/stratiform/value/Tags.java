package io.stratiform.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tags as every resource type takes them, whichever of its three forms a resource type has for them.
 *
 * @since 0.1.0
 */
public final class Tags implements Value<List<Tag>> {

    private static final Tags NONE = new Tags(Map.of());

    private final Map<String, Value<String>> entries;

    private Tags(Map<String, Value<String>> entries) {
        this.entries = Collections.unmodifiableMap(entries);
    }

    /**
     * No tags.
     *
     * @return empty tags
     */
    public static Tags none() {
        return NONE;
    }

    /**
     * One tag, with a literal value.
     *
     * @param key its key
     * @param value its value
     * @return the tags
     */
    public static Tags of(String key, String value) {
        return NONE.and(key, value);
    }

    /**
     * One tag.
     *
     * @param key its key
     * @param value its value
     * @return the tags
     */
    public static Tags of(String key, Value<String> value) {
        return NONE.and(key, value);
    }

    /**
     * Tags with literal values.
     *
     * @param tags the values by key; sorted by key where the map has no order of its own
     * @return the tags
     */
    public static Tags of(Map<String, String> tags) {
        Map<String, Value<String>> all = new LinkedHashMap<>();
        for (Map.Entry<String, String> tag : OrderedMaps.<String>copy(
                        Missing.refuseNull(tags, "the map given to Tags.of"))
                .entrySet()) {
            put(all, tag.getKey(), text(tag.getKey(), tag.getValue()));
        }
        return new Tags(all);
    }

    /**
     * These tags and one more, with a literal value.
     *
     * @param key its key; a tag of the same key is replaced
     * @param value its value
     * @return new tags
     */
    public Tags and(String key, String value) {
        return and(key, text(key, value));
    }

    /**
     * These tags and one more.
     *
     * @param key its key; a tag of the same key is replaced
     * @param value its value
     * @return new tags
     */
    public Tags and(String key, Value<String> value) {
        Map<String, Value<String>> more = new LinkedHashMap<>(entries);
        put(more, key, value);
        return new Tags(more);
    }

    /**
     * These tags and others.
     *
     * @param others the others, which win where a key is in both
     * @return new tags
     */
    public Tags and(Tags others) {
        Map<String, Value<String>> more = new LinkedHashMap<>(entries);
        more.putAll(Missing.refuseNull(others, "the argument of Tags.and").entries);
        return new Tags(more);
    }

    private static Value<String> text(String key, String value) {
        return Value.of(Missing.refuseNull(value, "the value of tag " + key));
    }

    private static void put(Map<String, Value<String>> tags, String key, Value<String> value) {
        tags.put(Missing.refuseNull(key, "the key of a tag"), Missing.refuseNull(value, "the value of tag " + key));
    }

    /**
     * The tags by their keys.
     *
     * @return the values by key, in order
     */
    public Map<String, Value<String>> entries() {
        return entries;
    }

    @Override
    public Node toNode() {
        return asList(false).toNode();
    }

    @Override
    public void inspect(Inspection inspection) {
        asList(false).inspect(inspection);
    }

    ListValue<Tag> asList(boolean propagateAtLaunch) {
        List<Value<?>> items = new ArrayList<>(entries.size());
        for (Map.Entry<String, Value<String>> entry : entries.entrySet()) {
            items.add(propagateAtLaunch ? propagated(entry) : Tag.of(entry.getKey(), entry.getValue()));
        }
        return new ListValue<>(items);
    }

    private static Value<?> propagated(Map.Entry<String, Value<String>> entry) {
        Map<String, Value<?>> tag = new LinkedHashMap<>();
        tag.put("Key", Value.of(entry.getKey()));
        tag.put("Value", entry.getValue());
        tag.put("PropagateAtLaunch", Value.of(true));
        return new MapValue<>(tag);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tags tags && tags.entries.equals(entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return "Tags" + entries;
    }
}
