package io.stratiform.value;

import io.stratiform.problem.Code;
import io.stratiform.value.GrowingProperties.Mode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The base class of the builders of all resource types and property types. Generated builders have a method for each
 * form of a property. This class stores the values, rejects null, and records problems, so that all of them are
 * reported together when the template is complete.
 *
 * @param <B> the builder itself
 * @since 0.1.0
 */
public abstract class PropertyBuilder<B extends PropertyBuilder<B>> extends PropertyParts {

    private @Nullable GrowingProperties properties = new GrowingProperties(getClass());

    /** Creates an empty builder. */
    protected PropertyBuilder() {}

    /**
     * Creates a builder that starts with existing properties or, without any, lets the caller's code set properties.
     *
     * @param start the properties to copy; null for none
     * @param configuration the caller's code, if there is nothing to copy
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
     * Creates a builder that starts with existing properties.
     *
     * @param start the properties to copy
     */
    protected PropertyBuilder(PropertyMap start) {
        open().copy(start);
    }

    /**
     * Sets a property by its CloudFormation name. Use this method for properties that are newer than this release. The
     * property is not checked; a notice of the template reports it.
     *
     * @param name the name of the property in CloudFormation's spelling
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
     * Removes the value of a property, so that you can set it again. Use this method for a structure, a list or a map,
     * to which a second call would add.
     *
     * @param name the name of the property in CloudFormation's spelling
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
     * Repeats properties for each literal item. It requires the transform {@code AWS::LanguageExtensions}.
     *
     * @param loopName the name of the loop, unique in the template
     * @param identifier the identifier of the current item
     * @param items the items
     * @param each sets the properties, whose names contain <code>${identifier}</code>
     * @return this builder
     */
    public final B forEach(
            String loopName, String identifier, List<String> items, Consumer<? super RepeatedProperties> each) {
        return repeat(LoopHead.of(loopName, identifier, items, PropertyBuilder.class), each);
    }

    /**
     * Repeats properties for each item of a list. It requires the transform {@code AWS::LanguageExtensions}.
     *
     * @param loopName the name of the loop, unique in the template
     * @param identifier the identifier of the current item
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
     * Adds a notice that a property is set by its name.
     *
     * @param value the property's value
     * @return the value with a notice
     */
    protected Value<?> noticeSetByName(Value<?> value) {
        return new CheckedValue<>(
                value, List.of(Flaw.notice(Code.UNCHECKED, "", "set by its name, so it is not checked")));
    }

    /**
     * Lets the caller's code set properties.
     *
     * @param configuration the caller's code
     */
    @SuppressWarnings("unchecked")
    protected final void accept(@Nullable Consumer<? super B> configuration) {
        if (configuration == null) {
            note(Flaw.error(Code.NULL, "", "the lambda is null", "pass a lambda, as in b -> {}"));
        } else {
            configuration.accept((B) this);
        }
    }

    /**
     * Records an error or a notice for the object as a whole.
     *
     * @param flaw the flaw
     */
    protected final void note(Flaw flaw) {
        open().note(flaw);
    }

    /**
     * Builds the properties and closes this builder.
     *
     * @param required the names of the properties that must be set
     * @return the properties
     * @throws IllegalStateException if this builder is closed
     */
    protected final PropertyMap seal(String... required) {
        PropertyMap built = open().end(required);
        properties = null;
        return built;
    }

    /**
     * Builds the properties of an object whose literals have limits, and closes this builder.
     *
     * @param limits the limits of its properties, a line for each
     * @param required the names of the properties that must be set
     * @return the properties
     * @throws IllegalStateException if this builder is closed
     */
    protected final PropertyMap sealWithin(String limits, String... required) {
        return seal(required).within(limits);
    }

    /**
     * Sets a property. One method takes values, strings, numbers, constants and maps, because separate descriptors
     * would appear in ten thousand generated classes. A structure continues the existing one.
     *
     * @param name its name
     * @param value a value, string, number, enum constant, or a map of them
     */
    protected final void put(String name, @Nullable Object value) {
        Value<?> checked = Scalars.part(value);
        open().set(name, checked, checked instanceof PropertyType ? Mode.GOING_ON : Mode.PLAIN);
    }

    /**
     * Sets a list, a map, a structure or a document to one value.
     *
     * @param name its name
     * @param value the value
     */
    protected final void putWhole(String name, @Nullable Value<?> value) {
        open().set(name, Scalars.part(value), Mode.WHOLE);
    }

    /**
     * Sets a property to a literal boolean.
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
     * Sets an enumerated property to a string, which is checked against its values.
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
     * Sets an enumerated property whose values are whole numbers to a number, which is checked against them.
     *
     * @param name its name
     * @param number its value
     * @param allowed the values of the enumeration
     */
    protected final void put(String name, long number, EnumValue[] allowed) {
        put(name, Enumerated.checked(name, number, allowed));
    }

    /**
     * Sets an enumerated property whose set of values is open: an unknown value is a notice, not an error.
     *
     * @param name its name
     * @param literal its value, a string or a whole number
     * @param known the values of the enumeration
     */
    protected final void putOpen(String name, @Nullable Object literal, EnumValue[] known) {
        put(name, literal == null ? null : Enumerated.known(literal, known));
    }

    /**
     * Sets a property to the {@code Ref} of a resource.
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
     * Sets a property to a string that identifies a resource.
     *
     * @param name its name
     * @param resource the resource
     * @param text a string for {@code Fn::Sub}, in which <code>${}</code> stands for the {@code Ref} of the resource,
     *     <code>${.Arn}</code> for an attribute, and <code>${:Name}</code> for the value of its property Name
     */
    protected final void putSub(String name, @Nullable Referable resource, String text) {
        put(name, References.in(text, resource));
    }

    /**
     * Sets a property to one of several structures, and the property that selects it. Choosing a second structure is an
     * error.
     *
     * @param discriminator the name of the property that selects the structure
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
            throw new IllegalStateException("this builder has already built its object and cannot be changed;"
                    + " set everything within its lambda, or change a copy with toBuilder()");
        }
        return properties;
    }
}
