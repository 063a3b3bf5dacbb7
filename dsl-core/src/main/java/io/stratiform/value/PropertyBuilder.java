package io.stratiform.value;

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

    private @Nullable GrowingProperties properties = new GrowingProperties();

    /** A builder of nothing yet. */
    protected PropertyBuilder() {}

    /**
     * A builder that starts from what was built or, where nothing was, lets the caller's code set properties.
     *
     * @param start the properties to copy; null for none
     * @param configuration the caller's code, where there is nothing to copy
     */
    @SuppressWarnings("this-escape") // of builders without fields of their own, which are complete by now
    protected PropertyBuilder(@Nullable PropertyMap start, @Nullable Consumer<? super B> configuration) {
        if (start == null) {
            accept(configuration);
        } else {
            open().copy(start);
        }
    }

    /**
     * A builder that starts from what was built.
     *
     * @param start the properties to copy
     */
    protected PropertyBuilder(PropertyMap start) {
        open().copy(start);
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
        } else if (value == null) {
            set(name, null);
        } else {
            set(name, noticeSetByName(Scalars.checked(value)));
        }
        return (B) this;
    }

    /**
     * Repeats properties for each of some literal items. It needs the transform {@code AWS::LanguageExtensions}.
     *
     * @param loopName the name of the loop, unique in the template
     * @param identifier what stands for an item
     * @param items the items
     * @param each sets the properties, whose names contain <code>${identifier}</code>
     * @return this builder
     */
    public final B forEach(
            String loopName, String identifier, List<String> items, Consumer<? super RepeatedProperties> each) {
        return repeat(LoopHead.of(loopName, identifier, items, PropertyBuilder.class), each);
    }

    /**
     * Repeats properties for each item of a list. It needs the transform {@code AWS::LanguageExtensions}.
     *
     * @param loopName the name of the loop, unique in the template
     * @param identifier what stands for an item
     * @param collection the items: a parameter that is a list
     * @param each sets the properties, whose names contain <code>${identifier}</code>
     * @return this builder
     */
    public final B forEach(
            String loopName,
            String identifier,
            Value<List<String>> collection,
            Consumer<? super RepeatedProperties> each) {
        return repeat(LoopHead.of(loopName, identifier, collection, PropertyBuilder.class), each);
    }

    @SuppressWarnings("unchecked")
    private B repeat(LoopHead head, @Nullable Consumer<? super RepeatedProperties> each) {
        set(head.key(), ForEach.of(head, each));
        return (B) this;
    }

    /**
     * Has it reported that a property was set by its name.
     *
     * @param value the property's value
     * @return the value with a notice
     */
    protected Value<?> noticeSetByName(Value<?> value) {
        return new CheckedValue<>(value, List.of(Flaw.notice("", "set by its name, and therefore not checked", null)));
    }

    /**
     * Lets the caller's code set properties.
     *
     * @param configuration the caller's code
     */
    @SuppressWarnings("unchecked")
    protected final void accept(@Nullable Consumer<? super B> configuration) {
        if (configuration == null) {
            note(Flaw.error("", "null was given where a builder's lambda is expected", "give a lambda, as in b -> {}"));
        } else {
            configuration.accept((B) this);
        }
    }

    /**
     * Notes what is wrong, or worth telling, of the object as a whole.
     *
     * @param flaw what to note
     */
    protected final void note(Flaw flaw) {
        open().note(flaw);
    }

    /**
     * Ends the building.
     *
     * @param required the names of the properties that must be set
     * @return what was built
     * @throws IllegalStateException if it was ended before
     */
    protected final PropertyMap seal(String... required) {
        PropertyMap built = open().end(required);
        properties = null;
        return built;
    }

    /**
     * Ends the building of an object whose literals have limits.
     *
     * @param limits the limits of its properties, a line for each
     * @param required the names of the properties that must be set
     * @return what was built
     * @throws IllegalStateException if it was ended before
     */
    protected final PropertyMap sealWithin(String limits, String... required) {
        return seal(required).within(limits);
    }

    /**
     * Sets a property; of a list or map, the whole of it, whatever was added before. One method takes values, texts,
     * numbers, constants and maps alike: a descriptor for each would stand in ten thousand generated classes.
     *
     * @param name its name
     * @param value a value, string, number, enum constant, or a map of them
     */
    protected final void put(String name, @Nullable Object value) {
        set(name, value == null ? null : Scalars.checked(value));
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
     * Sets an enumerated property to a text that should be one of its values.
     *
     * @param name its name
     * @param text its value
     * @param allowed the values of the enumeration
     */
    protected final void put(String name, @Nullable String text, EnumValue[] allowed) {
        set(name, text == null ? null : Enumerated.checked(name, text, allowed));
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
        set(name, Enumerated.checked(name, number, allowed));
    }

    /**
     * Sets an enumerated property whose set of values is open: a value that is none of them is reported, not refused.
     *
     * @param name its name
     * @param literal its value, a text or a whole number
     * @param known the values of the enumeration
     */
    protected final void putOpen(String name, @Nullable Object literal, EnumValue[] known) {
        set(name, literal == null ? null : Enumerated.known(literal, known));
    }

    /**
     * Sets a property to what {@code Ref} gives of a resource.
     *
     * @param name its name
     * @param resource the resource
     */
    protected final void putRef(String name, @Nullable Referable resource) {
        set(name, References.to(resource, null));
    }

    /**
     * Sets a property to an attribute of a resource.
     *
     * @param name its name
     * @param resource the resource
     * @param attribute the attribute
     */
    protected final void putAtt(String name, @Nullable Referable resource, String attribute) {
        set(name, References.to(resource, attribute));
    }

    /**
     * Sets a property to a text that names a resource.
     *
     * @param name its name
     * @param resource the resource
     * @param text a text for {@code Fn::Sub}, in which <code>${}</code> stands for what {@code Ref} gives of the resource,
     *     <code>${.Arn}</code> for an attribute, and <code>${:Name}</code> for what its property Name is set to
     */
    protected final void putSub(String name, @Nullable Referable resource, String text) {
        set(name, References.in(text, resource));
    }

    /**
     * Sets a property to one structure of several, and the property that tells which of them it is. Another structure
     * than one that was chosen before is refused.
     *
     * @param discriminator the name of the property that tells which structure it is
     * @param choice its value
     * @param name the name of the property
     * @param structure the structure
     */
    protected final void putVariant(String discriminator, String choice, String name, PropertyType<?> structure) {
        open().choose(discriminator, choice);
        set(name, structure);
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
     * @param items a list or an array of items, each as for {@link #add}, or an array of numbers or truth values
     */
    protected final void addAll(String name, @Nullable Object items) {
        Object[] given = Scalars.items(items);
        if (given == null) {
            set(name, null);
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
     * Appends texts to a list of enumerated items.
     *
     * @param name the property's name
     * @param items the items
     * @param allowed the values of the enumeration
     */
    protected final void addAll(String name, Object @Nullable [] items, EnumValue[] allowed) {
        addAll(name, Enumerated.checkedItems(name, items, allowed));
    }

    /**
     * Appends texts to a list of enumerated items whose set of values is open.
     *
     * @param name the property's name
     * @param items the items
     * @param known the values of the enumeration
     */
    protected final void addAllOpen(String name, Object @Nullable [] items, EnumValue[] known) {
        addAll(name, Enumerated.knownItems(items, known));
    }

    /**
     * Appends what {@code Ref} gives of resources to a list.
     *
     * @param name the property's name
     * @param resources the resources
     */
    protected final void addRefs(String name, Referable @Nullable [] resources) {
        addAll(name, References.to(resources, null));
    }

    /**
     * Appends an attribute of each of some resources to a list.
     *
     * @param name the property's name
     * @param resources the resources
     * @param attribute the attribute
     */
    protected final void addAtts(String name, Referable @Nullable [] resources, String attribute) {
        addAll(name, References.to(resources, attribute));
    }

    /**
     * Appends a text that names a resource for each of some resources to a list.
     *
     * @param name the property's name
     * @param resources the resources
     * @param text a text as for {@link #putSub}
     */
    protected final void addSubs(String name, Referable @Nullable [] resources, String text) {
        addAll(name, References.in(text, resources));
    }

    /**
     * Adds an entry to a map.
     *
     * @param name the property's name
     * @param key the entry's key
     * @param value the entry's value, as for {@link #add}
     */
    protected final void putEntry(String name, @Nullable String key, @Nullable Object value) {
        Map<String, Value<?>> entries = open().map(name);
        if (entries == null) {
            return;
        }
        if (key == null) {
            note(Flaw.error(name, "a key is null", "give every entry a key"));
        } else {
            entries.put(key, Scalars.part(value));
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
            set(name, null);
            return;
        }
        open().map(name);
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
        if (tags == null) {
            set(name, null);
            return;
        }
        open().map(name);
        for (Map.Entry<String, Value<String>> tag : tags.entries().entrySet()) {
            putEntry(name, tag.getKey(), tag.getValue());
        }
    }

    private void set(String name, @Nullable Value<?> value) {
        open().set(name, value == null ? Scalars.part(null) : value);
    }

    private GrowingProperties open() {
        if (properties == null) {
            throw new IllegalStateException("this builder has built already and takes nothing more;"
                    + " set everything within its lambda, or edit a copy that toBuilder() begins");
        }
        return properties;
    }
}
