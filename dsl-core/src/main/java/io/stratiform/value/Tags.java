package io.stratiform.value;

import io.stratiform.problem.Code;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tags for any resource type, in whichever of the three forms the resource type uses.
 *
 * @since 0.1.0
 */
public final class Tags implements Value<List<Tag>> {

    private static final Tags NONE = new Tags(Map.of());
    private static final TagValue ABSENT = new TagValue.Absent();
    // Stands for a key that is null. An empty one would be reported a second time, as empty.
    static final String NO_KEY = "(null)";

    private final Map<String, TagValue> tags;

    private Tags(Map<String, TagValue> tags) {
        this.tags = tags;
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
     * @param value its value; null is reported where the tags are used
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
     * Two tags. Each value is a string, or a value that is a string.
     *
     * @param key1 the first key
     * @param value1 its value
     * @param key2 the second key
     * @param value2 its value
     * @return the tags
     */
    public static Tags of(String key1, Object value1, String key2, Object value2) {
        Map<String, TagValue> tags = new LinkedHashMap<>();
        add(tags, key1, value1);
        add(tags, key2, value2);
        return new Tags(tags);
    }

    /**
     * Three tags. Each value is a string, or a value that is a string.
     *
     * @param key1 the first key
     * @param value1 its value
     * @param key2 the second key
     * @param value2 its value
     * @param key3 the third key
     * @param value3 its value
     * @return the tags
     */
    public static Tags of(String key1, Object value1, String key2, Object value2, String key3, Object value3) {
        Map<String, TagValue> tags = new LinkedHashMap<>();
        add(tags, key1, value1);
        add(tags, key2, value2);
        add(tags, key3, value3);
        return new Tags(tags);
    }

    /**
     * Four tags. Each value is a string, or a value that is a string.
     *
     * @param key1 the first key
     * @param value1 its value
     * @param key2 the second key
     * @param value2 its value
     * @param key3 the third key
     * @param value3 its value
     * @param key4 the fourth key
     * @param value4 its value
     * @return the tags
     */
    public static Tags of(
            String key1,
            Object value1,
            String key2,
            Object value2,
            String key3,
            Object value3,
            String key4,
            Object value4) {
        Map<String, TagValue> tags = new LinkedHashMap<>();
        add(tags, key1, value1);
        add(tags, key2, value2);
        add(tags, key3, value3);
        add(tags, key4, value4);
        return new Tags(tags);
    }

    /**
     * Five tags. Each value is a string, or a value that is a string.
     *
     * @param key1 the first key
     * @param value1 its value
     * @param key2 the second key
     * @param value2 its value
     * @param key3 the third key
     * @param value3 its value
     * @param key4 the fourth key
     * @param value4 its value
     * @param key5 the fifth key
     * @param value5 its value
     * @return the tags
     */
    public static Tags of(
            String key1,
            Object value1,
            String key2,
            Object value2,
            String key3,
            Object value3,
            String key4,
            Object value4,
            String key5,
            Object value5) {
        Map<String, TagValue> tags = new LinkedHashMap<>();
        add(tags, key1, value1);
        add(tags, key2, value2);
        add(tags, key3, value3);
        add(tags, key4, value4);
        add(tags, key5, value5);
        return new Tags(tags);
    }

    /**
     * Six tags. Each value is a string, or a value that is a string.
     *
     * @param key1 the first key
     * @param value1 its value
     * @param key2 the second key
     * @param value2 its value
     * @param key3 the third key
     * @param value3 its value
     * @param key4 the fourth key
     * @param value4 its value
     * @param key5 the fifth key
     * @param value5 its value
     * @param key6 the sixth key
     * @param value6 its value
     * @return the tags
     */
    public static Tags of(
            String key1,
            Object value1,
            String key2,
            Object value2,
            String key3,
            Object value3,
            String key4,
            Object value4,
            String key5,
            Object value5,
            String key6,
            Object value6) {
        Map<String, TagValue> tags = new LinkedHashMap<>();
        add(tags, key1, value1);
        add(tags, key2, value2);
        add(tags, key3, value3);
        add(tags, key4, value4);
        add(tags, key5, value5);
        add(tags, key6, value6);
        return new Tags(tags);
    }

    /**
     * Tags by their keys.
     *
     * @param tags the values by key: strings, and values that are strings; sorted by key if the map has no order of its
     *     own
     * @return the tags
     */
    public static Tags of(Map<String, ?> tags) {
        Map<String, TagValue> all = new LinkedHashMap<>();
        if (tags == null) {
            add(all, NO_KEY, Missing.<String>value("the map passed to Tags.of"));
            return new Tags(all);
        }
        for (Map.Entry<String, ?> tag : OrderedMaps.<@Nullable Object>copy(tags).entrySet()) {
            add(all, tag.getKey(), tag.getValue());
        }
        return new Tags(all);
    }

    /**
     * Returns these tags and another one with a literal value.
     *
     * @param key its key; a tag with the same key is replaced
     * @param value its value
     * @return new tags
     */
    public Tags and(String key, String value) {
        return and(one(key, value));
    }

    /**
     * Returns these tags and another one.
     *
     * @param key its key; a tag with the same key is replaced
     * @param value its value
     * @return new tags
     */
    public Tags and(String key, Value<String> value) {
        return and(one(key, value));
    }

    /**
     * Returns these tags and others.
     *
     * @param others the others, which replace tags with the same key: strings, and values that are strings
     * @return new tags
     */
    public Tags and(Map<String, ?> others) {
        return and(of(others));
    }

    /**
     * Returns these tags and others.
     *
     * @param others the others, which replace tags with the same key
     * @return new tags
     */
    public Tags and(Tags others) {
        Map<String, TagValue> more = new LinkedHashMap<>(tags);
        more.putAll(others == null ? one(NO_KEY, Missing.<String>value("the argument of Tags.and")).tags : others.tags);
        return new Tags(more);
    }

    /**
     * Returns these tags, all of them only if a condition is true.
     *
     * @param condition the condition
     * @return new tags, which are omitted if the condition is false
     */
    public Tags when(Condition condition) {
        return NONE.when(condition, this);
    }

    /**
     * Returns these tags, and another one if a condition is true.
     *
     * @param condition the condition
     * @param key the key of the other tag; a tag with the same key is replaced if the condition is true
     * @param value its value
     * @return new tags
     */
    public Tags when(Condition condition, String key, String value) {
        return when(condition, one(key, value));
    }

    /**
     * Returns these tags, and another one if a condition is true.
     *
     * @param condition the condition
     * @param key the key of the other tag; a tag with the same key is replaced if the condition is true
     * @param value its value
     * @return new tags
     */
    public Tags when(Condition condition, String key, Value<String> value) {
        return when(condition, one(key, value));
    }

    /**
     * Returns these tags, and others if a condition is true.
     *
     * @param condition the condition
     * @param others the others, which replace tags with the same key if the condition is true
     * @return new tags
     */
    public Tags when(Condition condition, Tags others) {
        if (condition == null || others == null) {
            return and(one(
                    NO_KEY, Missing.<String>value("the " + (others == null ? "tags" : "condition") + " of Tags.when")));
        }
        Map<String, TagValue> more = new LinkedHashMap<>(tags);
        for (Map.Entry<String, TagValue> tag : others.tags.entrySet()) {
            TagValue otherwise = more.getOrDefault(tag.getKey(), ABSENT);
            more.put(tag.getKey(), new TagValue.Choice(condition.logicalId(), tag.getValue(), otherwise));
        }
        return new Tags(more);
    }

    private static Tags one(@Nullable String key, @Nullable Object value) {
        Map<String, TagValue> tag = new LinkedHashMap<>();
        add(tag, key, value);
        return new Tags(tag);
    }

    /** Adds a tag. Its problems are kept with its value, and reported where the tags are used. */
    private static void add(Map<String, TagValue> tags, @Nullable String key, @Nullable Object value) {
        if (key == null) {
            tags.put(NO_KEY, new TagValue.Given(Missing.value("the key of a tag")));
            return;
        }
        Value<String> text = Texts.of(value, "the value of tag " + key);
        Flaw twice = tags.containsKey(key)
                ? Flaw.error(
                        Code.SET_TWICE,
                        "",
                        "the tag " + key + " is set twice",
                        "set it only once, or replace it with and(...)")
                : null;
        tags.put(key, new TagValue.Given(twice == null ? text : new CheckedValue<>(text, List.of(twice))));
    }

    /**
     * Returns the tags by their keys.
     *
     * @return the values by key, in order; for a tag that depends on a condition, {@code Fn::If} with
     *     {@link Fn#noValue()} for the absent tag
     */
    public Map<String, Value<String>> entries() {
        Map<String, Value<String>> entries = new LinkedHashMap<>();
        for (Map.Entry<String, TagValue> tag : tags.entrySet()) {
            entries.put(tag.getKey(), tag.getValue().toValue());
        }
        return Collections.unmodifiableMap(entries);
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
        List<Value<?>> items = new ArrayList<>(tags.size());
        for (Map.Entry<String, TagValue> tag : tags.entrySet()) {
            items.add(tag.getValue().toItem(tag.getKey(), propagateAtLaunch));
        }
        return new ListValue<>(items);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tags others && others.tags.equals(tags);
    }

    @Override
    public int hashCode() {
        return tags.hashCode();
    }

    @Override
    public String toString() {
        return "Tags" + entries();
    }
}
