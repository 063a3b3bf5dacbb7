package io.stratiform.value;

import io.stratiform.problem.Code;
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
     * @param value its value; null, here and elsewhere, is reported where the tags are used
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
     * Two tags. Each value is a string, or a value that gives a text.
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
     * Three tags. Each value is a string, or a value that gives a text.
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
     * Four tags. Each value is a string, or a value that gives a text.
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
     * Five tags. Each value is a string, or a value that gives a text.
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
     * Six tags. Each value is a string, or a value that gives a text.
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
     * @param tags the values by key: strings, and values that give a text each; sorted by key where the map has no order
     *     of its own
     * @return the tags
     */
    public static Tags of(Map<String, ?> tags) {
        Map<String, TagValue> all = new LinkedHashMap<>();
        if (tags == null) {
            add(all, NO_KEY, Missing.<String>value("the map given to Tags.of"));
            return new Tags(all);
        }
        for (Map.Entry<String, ?> tag : OrderedMaps.<@Nullable Object>copy(tags).entrySet()) {
            add(all, tag.getKey(), tag.getValue());
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
        return and(one(key, value));
    }

    /**
     * These tags and one more.
     *
     * @param key its key; a tag of the same key is replaced
     * @param value its value
     * @return new tags
     */
    public Tags and(String key, Value<String> value) {
        return and(one(key, value));
    }

    /**
     * These tags and others.
     *
     * @param others the others, which win where a key is in both: strings, and values that give a text each
     * @return new tags
     */
    public Tags and(Map<String, ?> others) {
        return and(of(others));
    }

    /**
     * These tags and others.
     *
     * @param others the others, which win where a key is in both
     * @return new tags
     */
    public Tags and(Tags others) {
        Map<String, TagValue> more = new LinkedHashMap<>(tags);
        more.putAll(others == null ? one(NO_KEY, Missing.<String>value("the argument of Tags.and")).tags : others.tags);
        return new Tags(more);
    }

    /**
     * These tags, all of them only where a condition holds.
     *
     * @param condition the condition
     * @return new tags, each of which is left out where the condition does not hold
     */
    public Tags when(Condition condition) {
        return NONE.when(condition, this);
    }

    /**
     * These tags, and one more where a condition holds.
     *
     * @param condition the condition
     * @param key the key of the other tag; a tag of the same key is replaced where the condition holds
     * @param value its value
     * @return new tags
     */
    public Tags when(Condition condition, String key, String value) {
        return when(condition, one(key, value));
    }

    /**
     * These tags, and one more where a condition holds.
     *
     * @param condition the condition
     * @param key the key of the other tag; a tag of the same key is replaced where the condition holds
     * @param value its value
     * @return new tags
     */
    public Tags when(Condition condition, String key, Value<String> value) {
        return when(condition, one(key, value));
    }

    /**
     * These tags, and others where a condition holds.
     *
     * @param condition the condition
     * @param others the others, which replace tags of the same key where the condition holds
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

    /** Adds a tag. What is wrong with it goes with its value, to be reported where the tags are used. */
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
                        "the tag " + key + " is given twice",
                        "give it once, or replace it with and(...)")
                : null;
        tags.put(key, new TagValue.Given(twice == null ? text : new CheckedValue<>(text, List.of(twice))));
    }

    /**
     * The tags by their keys.
     *
     * @return the values by key, in order; of a tag that depends on a condition, {@code Fn::If} with
     *     {@link Fn#noValue()} where there is no such tag
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
