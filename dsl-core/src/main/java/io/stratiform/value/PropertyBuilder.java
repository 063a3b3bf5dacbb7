package io.stratiform.value;

import io.stratiform.problem.Code;
import io.stratiform.value.GrowingProperties.Mode;
import java.util.List;
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
public abstract class PropertyBuilder<B extends PropertyBuilder<B>> extends PropertyParts {

    private @Nullable GrowingProperties properties = new GrowingProperties(getClass());

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
            note(Flaw.error(Code.NULL, "", "property(name, value) was called without a name"));
        } else if (value == null) {
            put(name, null);
        } else {
            put(name, noticeSetByName(Scalars.checked(value)));
        }
        return (B) this;
    }

    /**
     * Takes back what was set under a name, so that the property can be set anew: for a structure, a list or a map, to
     * which a second call would add.
     *
     * @param name the property's name as CloudFormation spells it
     * @return this builder
     */
    @SuppressWarnings("unchecked")
    public final B unset(String name) {
        if (name == null) {
            note(Flaw.error(Code.NULL, "", "unset(name) was called without a name"));
        } else {
            open().unset(name);
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
        put(head.key(), ForEach.of(head, each));
        return (B) this;
    }

    /**
     * Has it reported that a property was set by its name.
     *
     * @param value the property's value
     * @return the value with a notice
     */
    protected Value<?> noticeSetByName(Value<?> value) {
        return new CheckedValue<>(
                value, List.of(Flaw.notice(Code.UNCHECKED, "", "set by its name, and therefore not checked")));
    }

    /**
     * Lets the caller's code set properties.
     *
     * @param configuration the caller's code
     */
    @SuppressWarnings("unchecked")
    protected final void accept(@Nullable Consumer<? super B> configuration) {
        if (configuration == null) {
            note(Flaw.error(
                    Code.NULL,
                    "",
                    "null was given where a builder's lambda is expected",
                    "give a lambda, as in b -> {}"));
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
     * Sets a property. One method takes values, texts, numbers, constants and maps alike: a descriptor for each would
     * stand in ten thousand generated classes. A structure goes on with what was set before.
     *
     * @param name its name
     * @param value a value, string, number, enum constant, or a map of them
     */
    protected final void put(String name, @Nullable Object value) {
        Value<?> checked = Scalars.part(value);
        open().set(name, checked, checked instanceof PropertyType ? Mode.GOING_ON : Mode.PLAIN);
    }

    /**
     * Sets a list, a map, a structure or a document to a value that is the whole of it.
     *
     * @param name its name
     * @param value the value
     */
    protected final void putWhole(String name, @Nullable Value<?> value) {
        open().set(name, Scalars.part(value), Mode.WHOLE);
    }

    /**
     * Sets a property to a literal truth value.
     *
     * @param name its name
     * @param truth its value
     */
    protected final void put(String name, boolean truth) {
        open().set(name, new Literal<>(truth), Mode.PLAIN);
    }

    /**
     * Sets a property to a literal whole number.
     *
     * @param name its name
     * @param number its value
     */
    protected final void put(String name, long number) {
        open().set(name, new Literal<>(number), Mode.PLAIN);
    }

    /**
     * Sets an enumerated property to a text that should be one of its values.
     *
     * @param name its name
     * @param text its value
     * @param allowed the values of the enumeration
     */
    protected final void put(String name, @Nullable String text, EnumValue[] allowed) {
        put(name, text == null ? null : Enumerated.checked(name, text, allowed));
    }

    /**
     * Sets an enumerated property whose values are whole numbers.
     *
     * @param name its name
     * @param constant its value
     */
    protected final void putNumber(String name, @Nullable EnumValue constant) {
        put(name, constant == null ? null : new Literal<>(Long.valueOf(constant.value())));
    }

    /**
     * Sets an enumerated property whose values are whole numbers to a number that should be one of them.
     *
     * @param name its name
     * @param number its value
     * @param allowed the values of the enumeration
     */
    protected final void put(String name, long number, EnumValue[] allowed) {
        put(name, Enumerated.checked(name, number, allowed));
    }

    /**
     * Sets an enumerated property whose set of values is open: a value that is none of them is reported, not refused.
     *
     * @param name its name
     * @param literal its value, a text or a whole number
     * @param known the values of the enumeration
     */
    protected final void putOpen(String name, @Nullable Object literal, EnumValue[] known) {
        put(name, literal == null ? null : Enumerated.known(literal, known));
    }

    /**
     * Sets a property to what {@code Ref} gives of a resource.
     *
     * @param name its name
     * @param resource the resource
     */
    protected final void putRef(String name, @Nullable Referable resource) {
        put(name, References.to(resource, null));
    }

    /**
     * Sets a property to an attribute of a resource.
     *
     * @param name its name
     * @param resource the resource
     * @param attribute the attribute
     */
    protected final void putAtt(String name, @Nullable Referable resource, String attribute) {
        put(name, References.to(resource, attribute));
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
        put(name, References.in(text, resource));
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
        if (open().choose(discriminator, choice)) {
            put(name, structure);
        }
    }

    @Override
    final GrowingProperties open() {
        if (properties == null) {
            throw new IllegalStateException("this builder has built already and takes nothing more;"
                    + " set everything within its lambda, or edit a copy that toBuilder() begins");
        }
        return properties;
    }
}
