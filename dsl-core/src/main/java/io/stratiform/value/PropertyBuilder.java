package io.stratiform.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of all resource types and property types have in common. Generated builders have one method for
 * each form that a property takes; this class keeps what they are given, refuses null, and notes what is wrong, so that
 * everything is reported together when the template is complete.
 *
 * @param <B> the builder itself
 * @since 0.1.0
 */
public abstract class PropertyBuilder<B extends PropertyBuilder<B>> {

    // A value, or a list or map that is still growing.
    private @Nullable Map<String, Object> properties;
    private final List<Flaw> flaws = new ArrayList<>(0);

    /** A builder of nothing yet. */
    protected PropertyBuilder() {
        properties = new LinkedHashMap<>();
    }

    /**
     * A builder that starts from what was built.
     *
     * @param start the properties to copy
     */
    protected PropertyBuilder(PropertyMap start) {
        Map<String, Object> copy = new LinkedHashMap<>();
        for (Map.Entry<String, Value<?>> entry : start.values().entrySet()) {
            copy.put(entry.getKey(), growing(entry.getValue()));
        }
        properties = copy;
        flaws.addAll(start.flaws());
    }

    private static Object growing(Value<?> value) {
        if (value instanceof ListValue<?> list) {
            return new ArrayList<>(list.items());
        }
        return value instanceof MapValue<?> map ? new LinkedHashMap<>(map.entries()) : value;
    }

    /**
     * Sets a property by its CloudFormation name: for what AWS has and this release lacks. It is not checked, but
     * reported among the template's notices.
     *
     * @param name the property's name as CloudFormation spells it
     * @param value a string, number, boolean, enum constant, value, or a map or list of them
     * @return this builder
     */
    @SuppressWarnings("unchecked")
    public final B property(String name, Object value) {
        if (name == null || name.isEmpty()) {
            note(Flaw.error("", "property(name, value) was called without a name", null));
            return (B) this;
        }
        set(name, value == null ? null : Scalars.valueOrFlaw(name, value, flaws));
        note(Flaw.notice(name, "set by its name, and therefore not checked", null));
        return (B) this;
    }

    /**
     * Lets the caller's code set properties.
     *
     * @param configuration the caller's code
     */
    @SuppressWarnings("unchecked")
    protected final void accept(@Nullable Consumer<? super B> configuration) {
        if (configuration == null) {
            note(Flaw.error("", "null was given where a builder's lambda is expected", "b -> b"));
        } else {
            configuration.accept((B) this);
        }
    }

    /**
     * Ends the building.
     *
     * @param required the names of the properties that must be set
     * @return what was built
     * @throws IllegalStateException if it was ended before
     */
    protected final PropertyMap seal(String... required) {
        Map<String, Object> built = open();
        List<String> missing = new ArrayList<>(0);
        for (String name : required) {
            if (!built.containsKey(name) && !isFlawed(name)) {
                missing.add(name);
            }
        }
        Map<String, Value<?>> values = new LinkedHashMap<>();
        for (Map.Entry<String, Object> entry : built.entrySet()) {
            values.put(entry.getKey(), grown(entry.getValue()));
        }
        properties = null;
        return new PropertyMap(values, flaws, missing);
    }

    @SuppressWarnings("unchecked")
    private static Value<?> grown(Object value) {
        if (value instanceof List<?> list) {
            return new ListValue<>((List<Value<?>>) list);
        }
        return value instanceof Map<?, ?> map ? new MapValue<>((Map<String, Value<?>>) map) : (Value<?>) value;
    }

    /**
     * Sets a property.
     *
     * @param name its name
     * @param value its value
     */
    protected final void put(String name, @Nullable Value<?> value) {
        set(name, value);
    }

    /**
     * Sets a property to a literal text.
     *
     * @param name its name
     * @param text its value
     */
    protected final void put(String name, @Nullable String text) {
        set(name, text == null ? null : new Literal<>(text));
    }

    /**
     * Sets a property to a literal truth value.
     *
     * @param name its name
     * @param truth its value
     */
    protected final void put(String name, boolean truth) {
        set(name, new Literal<>(truth));
    }

    /**
     * Sets a property to a literal whole number.
     *
     * @param name its name
     * @param number its value
     */
    protected final void put(String name, long number) {
        set(name, new Literal<>(number));
    }

    /**
     * Sets a property to a literal number.
     *
     * @param name its name
     * @param number its value
     */
    protected final void put(String name, @Nullable Number number) {
        set(name, number == null ? null : Scalars.valueOrFlaw(name, number, flaws));
    }

    /**
     * Sets an enumerated property.
     *
     * @param name its name
     * @param constant its value
     */
    protected final void put(String name, @Nullable EnumValue constant) {
        set(name, constant == null ? null : new Literal<>(constant));
    }

    /**
     * Sets a property to a literal map or document.
     *
     * @param name its name
     * @param members its members
     */
    protected final void put(String name, @Nullable Map<String, ?> members) {
        set(name, members == null ? null : Scalars.valueOrFlaw(name, members, flaws));
    }

    /**
     * Sets an enumerated property to a text that should be one of its values.
     *
     * @param name its name
     * @param text its value
     * @param allowed the values of the enumeration
     */
    protected final void put(String name, @Nullable String text, EnumValue[] allowed) {
        if (text != null) {
            Enumerated.check(name, text, allowed, flaws);
        }
        put(name, text);
    }

    /**
     * Sets an enumerated property whose values are whole numbers.
     *
     * @param name its name
     * @param constant its value
     */
    protected final void putNumber(String name, @Nullable EnumValue constant) {
        set(name, constant == null ? null : new Literal<>(Long.valueOf(constant.value())));
    }

    /**
     * Sets an enumerated property whose values are whole numbers to a number that should be one of them.
     *
     * @param name its name
     * @param number its value
     * @param allowed the values of the enumeration
     */
    protected final void put(String name, long number, EnumValue[] allowed) {
        Enumerated.check(name, Long.toString(number), allowed, flaws);
        put(name, number);
    }

    /**
     * Sets a property to what {@code Ref} gives of a resource.
     *
     * @param name its name
     * @param resource the resource
     */
    protected final void putRef(String name, @Nullable Referable resource) {
        set(name, resource == null ? null : new Ref<>(resource.logicalId()));
    }

    /**
     * Sets a property to an attribute of a resource.
     *
     * @param name its name
     * @param resource the resource
     * @param attribute the attribute
     */
    protected final void putAtt(String name, @Nullable Referable resource, String attribute) {
        set(name, resource == null ? null : new GetAtt<>(resource.logicalId(), attribute));
    }

    /**
     * Appends one item to a list.
     *
     * @param name the property's name
     * @param item a string, number, boolean, enum constant, value, or a map or list of them
     */
    protected final void add(String name, @Nullable Object item) {
        List<Value<?>> items = growingList(name);
        if (items == null) {
            return;
        }
        if (item == null) {
            refuseNull(name + "[" + items.size() + "]");
        } else {
            items.add(Scalars.valueOrFlaw(name + "[" + items.size() + "]", item, flaws));
        }
    }

    /**
     * Appends items to a list.
     *
     * @param name the property's name
     * @param items the items, each as for {@link #add}
     */
    protected final void addAll(String name, Object @Nullable [] items) {
        if (items == null) {
            refuseNull(name);
            return;
        }
        growingList(name);
        for (Object item : items) {
            add(name, item);
        }
    }

    /**
     * Appends items to a list; an empty list is rendered as such.
     *
     * @param name the property's name
     * @param items the items, each as for {@link #add}
     */
    protected final void addAll(String name, @Nullable List<?> items) {
        addAll(name, items == null ? null : items.toArray());
    }

    /**
     * Appends whole numbers to a list.
     *
     * @param name the property's name
     * @param items the items
     */
    protected final void addAll(String name, long @Nullable [] items) {
        if (items == null) {
            refuseNull(name);
            return;
        }
        growingList(name);
        for (long item : items) {
            add(name, (Object) item);
        }
    }

    /**
     * Appends truth values to a list.
     *
     * @param name the property's name
     * @param items the items
     */
    protected final void addAll(String name, boolean @Nullable [] items) {
        if (items == null) {
            refuseNull(name);
            return;
        }
        growingList(name);
        for (boolean item : items) {
            add(name, (Object) item);
        }
    }

    /**
     * Appends texts to a list of enumerated items.
     *
     * @param name the property's name
     * @param items the items
     * @param allowed the values of the enumeration
     */
    protected final void addAll(String name, Object @Nullable [] items, EnumValue[] allowed) {
        if (items != null) {
            for (Object item : items) {
                if (item instanceof String text) {
                    Enumerated.check(name, text, allowed, flaws);
                }
            }
        }
        addAll(name, items);
    }

    /**
     * Appends what {@code Ref} gives of resources to a list.
     *
     * @param name the property's name
     * @param resources the resources
     */
    protected final void addRefs(String name, Referable @Nullable [] resources) {
        addReferences(name, resources, null);
    }

    /**
     * Appends an attribute of each of some resources to a list.
     *
     * @param name the property's name
     * @param resources the resources
     * @param attribute the attribute
     */
    protected final void addAtts(String name, Referable @Nullable [] resources, String attribute) {
        addReferences(name, resources, attribute);
    }

    private void addReferences(String name, Referable @Nullable [] resources, @Nullable String attribute) {
        if (resources == null) {
            refuseNull(name);
            return;
        }
        growingList(name);
        for (Referable resource : resources) {
            if (resource == null) {
                add(name, null);
            } else {
                LogicalId id = resource.logicalId();
                add(name, attribute == null ? new Ref<>(id) : new GetAtt<>(id, attribute));
            }
        }
    }

    /**
     * Adds an entry to a map.
     *
     * @param name the property's name
     * @param key the entry's key
     * @param value the entry's value, as for {@link #add}
     */
    protected final void putEntry(String name, @Nullable String key, @Nullable Object value) {
        Map<String, Value<?>> entries = growingMap(name);
        if (entries == null) {
            return;
        }
        if (key == null || value == null) {
            refuseNull(key == null ? name : name + "." + key);
        } else {
            entries.put(key, Scalars.valueOrFlaw(name + "." + key, value, flaws));
        }
    }

    /**
     * Adds entries to a map; an empty map is rendered as such.
     *
     * @param name the property's name
     * @param entries the entries; sorted by key where the map has no order of its own
     */
    protected final void putEntries(String name, @Nullable Map<String, ?> entries) {
        if (entries == null) {
            refuseNull(name);
            return;
        }
        growingMap(name);
        for (Map.Entry<String, ?> entry :
                OrderedMaps.<@Nullable Object>copy(entries).entrySet()) {
            putEntry(name, entry.getKey(), entry.getValue());
        }
    }

    /**
     * Appends tags to a list of tags.
     *
     * @param name the property's name
     * @param tags the tags
     * @param propagateAtLaunch whether each says that launched instances get it too
     */
    protected final void addTags(String name, @Nullable Tags tags, boolean propagateAtLaunch) {
        addAll(name, tags == null ? null : tags.asList(propagateAtLaunch).items());
    }

    /**
     * Adds tags to a map of tags.
     *
     * @param name the property's name
     * @param tags the tags
     */
    protected final void putTags(String name, @Nullable Tags tags) {
        putEntries(name, tags == null ? null : tags.entries());
    }

    private void set(String name, @Nullable Value<?> value) {
        Map<String, Object> open = open();
        if (value == null) {
            refuseNull(name);
        } else {
            open.put(name, growing(value));
        }
    }

    @SuppressWarnings("unchecked")
    private @Nullable List<Value<?>> growingList(String name) {
        Object current = open().get(name);
        if (current == null) {
            List<Value<?>> items = new ArrayList<>();
            open().put(name, items);
            return items;
        }
        if (current instanceof List<?>) {
            return (List<Value<?>>) current;
        }
        note(Flaw.error(name, "items were added to a list that an intrinsic function gives as a whole", null));
        return null;
    }

    @SuppressWarnings("unchecked")
    private @Nullable Map<String, Value<?>> growingMap(String name) {
        Object current = open().get(name);
        if (current == null) {
            Map<String, Value<?>> entries = new LinkedHashMap<>();
            open().put(name, entries);
            return entries;
        }
        if (current instanceof Map<?, ?>) {
            return (Map<String, Value<?>>) current;
        }
        note(Flaw.error(name, "entries were added to a map that an intrinsic function gives as a whole", null));
        return null;
    }

    private Map<String, Object> open() {
        if (properties == null) {
            throw new IllegalStateException("this builder has built already; use toBuilder() to edit a copy");
        }
        return properties;
    }

    private void refuseNull(String property) {
        note(Flaw.error(property, "the value is null", "leave the call out, or give Fn.noValue() to leave it to AWS"));
    }

    private boolean isFlawed(String name) {
        for (Flaw flaw : flaws) {
            if (flaw.property().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Notes what is wrong. */
    final void note(Flaw flaw) {
        flaws.add(flaw);
    }
}
