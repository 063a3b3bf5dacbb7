package io.stratiform.value;

import io.stratiform.problem.Code;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sets properties that are lists and maps. */
abstract class PropertyParts {

    PropertyParts() {}

    /** The properties, until the builder is closed. */
    abstract GrowingProperties open();

    private void refuse(String name) {
        open().set(name, Scalars.part(null), GrowingProperties.Mode.PLAIN);
    }

    /**
     * Returns the items of a collection and further items in one array.
     *
     * @param collection the first items; sorted if the collection has no order of its own
     * @param more the others
     * @param <T> their common type
     * @return all items; null if one of the arguments is null
     */
    protected static <T> T @Nullable [] allOf(@Nullable Collection<? extends T> collection, T @Nullable [] more) {
        return collection == null || more == null ? null : OrderedItems.followedBy(collection, more);
    }

    /**
     * Appends one item to a list.
     *
     * @param name the property's name
     * @param item a string, number, boolean, enum constant, value, or a map or list of them
     */
    protected final void add(String name, @Nullable Object item) {
        List<Value<?>> items = open().list(name);
        if (items != null) {
            items.add(Scalars.part(item));
        }
    }

    /**
     * Appends items to a list; an empty list is rendered as such.
     *
     * @param name the property's name
     * @param items a collection or an array of items, each as for {@link #add}, or an array of numbers or booleans; a
     *     collection without an order of its own is sorted
     */
    protected final void addAll(String name, @Nullable Object items) {
        Object[] given = Scalars.items(items);
        if (given == null) {
            refuse(name);
            return;
        }
        List<Value<?>> list = open().list(name);
        if (list != null) {
            for (Object item : given) {
                list.add(Scalars.part(item));
            }
        }
    }

    /**
     * Appends strings to a list of enumerated items.
     *
     * @param name the property's name
     * @param items a collection or an array of the items
     * @param allowed the values of the enumeration
     */
    protected final void addAll(String name, @Nullable Object items, EnumValue[] allowed) {
        addAll(name, Enumerated.checkedItems(name, Scalars.items(items), allowed));
    }

    /**
     * Appends strings to a list of enumerated items whose set of values is open.
     *
     * @param name the property's name
     * @param items a collection or an array of the items
     * @param known the values of the enumeration
     */
    protected final void addAllOpen(String name, @Nullable Object items, EnumValue[] known) {
        addAll(name, Enumerated.knownItems(Scalars.items(items), known));
    }

    /**
     * Appends the {@code Ref} of each resource to a list.
     *
     * @param name the property's name
     * @param resources the resources
     */
    protected final void addRefs(String name, Referable @Nullable [] resources) {
        addAll(name, References.to(resources, null));
    }

    /**
     * Appends an attribute of each resource to a list.
     *
     * @param name the property's name
     * @param resources the resources
     * @param attribute the attribute
     */
    protected final void addAtts(String name, Referable @Nullable [] resources, String attribute) {
        addAll(name, References.to(resources, attribute));
    }

    /**
     * Appends a string that identifies each resource to a list.
     *
     * @param name the property's name
     * @param resources the resources
     * @param text a string as for {@link PropertyBuilder#putSub}
     */
    protected final void addSubs(String name, Referable @Nullable [] resources, String text) {
        addAll(name, References.in(text, resources));
    }

    /**
     * Adds an entry to a map.
     *
     * @param name the property's name
     * @param key the key of the entry
     * @param value the entry's value, as for {@link #add}
     */
    protected final void putEntry(String name, @Nullable String key, @Nullable Object value) {
        Map<String, Value<?>> entries = open().map(name);
        if (entries == null) {
            return;
        }
        if (key == null) {
            open().note(Flaw.error(Code.NULL, name, "a key is null", "use a key that is not null"));
        } else {
            Joining.put(entries, key, Scalars.part(value), getClass());
        }
    }

    /**
     * Adds entries to a map; an empty map is rendered as such.
     *
     * @param name the property's name
     * @param entries the entries; sorted by key if the map has no order of its own
     */
    protected final void putEntries(String name, @Nullable Map<String, ?> entries) {
        if (entries == null) {
            refuse(name);
            return;
        }
        open().map(name);
        for (Map.Entry<String, ?> entry :
                OrderedMaps.<@Nullable Object>copy(entries).entrySet()) {
            putEntry(name, entry.getKey(), entry.getValue());
        }
    }

    /**
     * Adds entries to a map whose values have one type: literals, values, or both.
     *
     * @param name the property's name
     * @param entries the entries, as for {@link #putEntries(String, Map)}
     * @param type the class of the literals
     */
    protected final void putEntries(String name, @Nullable Map<String, ?> entries, Class<?> type) {
        putEntries(name, entries == null ? null : Scalars.entries(entries, type));
    }

    /**
     * Appends tags to a list of tags. A tag of the same key is replaced.
     *
     * @param name the property's name
     * @param tags the tags
     * @param propagateAtLaunch whether the tags propagate to launched instances
     */
    protected final void addTags(String name, @Nullable Tags tags, boolean propagateAtLaunch) {
        if (tags == null) {
            refuse(name);
            return;
        }
        List<Value<?>> list = open().list(name);
        if (list != null) {
            for (Value<?> tag : tags.asList(propagateAtLaunch).items()) {
                putTag(list, tag);
            }
        }
    }

    private static void putTag(List<Value<?>> list, Value<?> tag) {
        Value<?> key = keyOf(tag);
        for (int i = 0; key != null && i < list.size(); i++) {
            if (key.equals(keyOf(list.get(i)))) {
                list.set(i, tag);
                return;
            }
        }
        list.add(tag);
    }

    private static @Nullable Value<?> keyOf(Value<?> tag) {
        if (tag instanceof PropertyType<?> structure) {
            return structure.properties().get("Key");
        }
        return tag instanceof MapValue<?> map ? map.entries().get("Key") : null;
    }

    /**
     * Adds tags to an object whose only member is the list of tags.
     *
     * @param name the property's name
     * @param member the name of the list
     * @param tags the tags
     */
    protected final void putTagItems(String name, String member, @Nullable Tags tags) {
        if (tags == null) {
            refuse(name);
        } else {
            open().set(name, new MapValue<>(Map.of(member, tags.asList(false))), GrowingProperties.Mode.GOING_ON);
        }
    }

    /**
     * Adds tags to a map of tags.
     *
     * @param name the property's name
     * @param tags the tags
     */
    protected final void putTags(String name, @Nullable Tags tags) {
        if (tags == null) {
            refuse(name);
            return;
        }
        open().map(name);
        for (Map.Entry<String, Value<String>> tag : tags.entries().entrySet()) {
            putEntry(name, tag.getKey(), tag.getValue());
        }
    }
}
