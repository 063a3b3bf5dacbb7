package io.stratiform.value;

import io.stratiform.problem.Code;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A value of type {@code T} in a template: a literal, an intrinsic function that is resolved when the stack is
 * deployed, a parameter, or a structure. A resource is not a value, but {@code bucket.ref()} and
 * {@code bucket.attrArn()} are.
 *
 * @param <T> the type of the value once it is resolved
 * @since 0.1.0
 */
public sealed interface Value<T>
        permits CheckedValue,
                ComposedText,
                Document,
                ForEach,
                IntrinsicFunction,
                ListValue,
                Literal,
                MapValue,
                Parameter,
                PropertyType,
                SourcedValue,
                Tags,
                Unquoted {

    /**
     * Returns the value as it is written to the template.
     *
     * @return the node
     */
    Node toNode();

    /**
     * Reports what this value refers to and what is wrong with it.
     *
     * @param inspection the inspection to report to
     */
    void inspect(Inspection inspection);

    /**
     * Returns this value as a string. CloudFormation converts numbers and booleans to strings.
     *
     * @return this value as a string
     */
    @SuppressWarnings("unchecked")
    default Value<String> asString() {
        return (Value<String>) (Value<?>) this;
    }

    /**
     * Returns this value as a number. CloudFormation converts strings to numbers. A string that is not a number fails
     * when the stack is deployed, so the conversion is explicit.
     *
     * @return this value as a number
     */
    @SuppressWarnings("unchecked")
    default Value<Number> asNumber() {
        return (Value<Number>) (Value<?>) this;
    }

    /**
     * Returns this value as a boolean. CloudFormation converts the strings {@code true} and {@code false} to booleans.
     *
     * @return this value as a boolean
     */
    default Value<Boolean> asBoolean() {
        return Views.scalar(this, "asBoolean()");
    }

    /**
     * Returns this value as a whole list of strings. Use this method for a parameter or an attribute that is a list and
     * is known only by its name, and for a macro that returns a list. Otherwise, a value is one item.
     *
     * @return this value as a list
     */
    default Value<List<String>> asList() {
        return Views.list(this, "asList()");
    }

    /**
     * Returns this value as a whole list of another type.
     *
     * @param itemType the type of the items, such as a structure or a number
     * @param <I> the type of each item
     * @return this value as a list
     */
    default <I> Value<List<I>> asListOf(Class<I> itemType) {
        return Views.list(this, "asListOf(...)");
    }

    /**
     * Returns this value as a map of strings.
     *
     * @return this value as a map
     */
    default Value<Map<String, String>> asMap() {
        return Views.map(this, "asMap()");
    }

    /**
     * Returns this value as a structure or a document, for example the result of a macro.
     *
     * @param type the class of the structure
     * @param <S> the type of the structure
     * @return this value as the structure
     */
    default <S> Value<S> as(Class<S> type) {
        return Views.typed(this);
    }

    /**
     * Returns a literal string.
     *
     * @param text the string; null is reported where the value is used
     * @return its value
     */
    static Value<String> of(String text) {
        return text == null ? Missing.value("the string passed to Value.of") : new Literal<>(text);
    }

    /**
     * Returns the literal value of an enum constant.
     *
     * @param constant the constant; null is reported where the value is used
     * @return its value
     */
    static Value<String> of(EnumValue constant) {
        return constant == null ? Missing.value("the constant passed to Value.of") : new Literal<>(constant.value());
    }

    /**
     * Returns a literal boolean.
     *
     * @param truth true or false
     * @return its value
     */
    static Value<Boolean> of(boolean truth) {
        return new Literal<>(truth);
    }

    /**
     * Returns a literal number.
     *
     * @param number the number, written in the form of its {@code toString}; null and numbers that a template cannot
     *     contain, such as infinity, are reported where the value is used
     * @return its value
     */
    static Value<Number> of(Number number) {
        if (number == null) {
            return Missing.value("the number passed to Value.of");
        }
        String flaw = Literal.flawOf(number);
        return flaw == null
                ? new Literal<>(number)
                : new CheckedValue<>(new Literal<>(0), List.of(Flaw.error(Code.WRONG_TYPE, "", flaw)));
    }

    /**
     * Returns a list of values.
     *
     * @param items the items; null among them is reported where the list is used
     * @param <T> the type of each item
     * @return the list as one value
     */
    static <T> Value<List<T>> list(Collection<? extends Value<? extends T>> items) {
        if (items == null) {
            return Missing.value("the list passed to Value.list");
        }
        List<Value<?>> values = new ArrayList<>(items.size());
        for (Value<?> item : items) {
            values.add(item == null ? Missing.value("item " + values.size() + " passed to Value.list") : item);
        }
        return new ListValue<>(values);
    }

    /**
     * Returns a list of strings.
     *
     * @param items the items: strings, constants, and values that are strings. Any other object is reported where the
     *     list is used.
     * @return the list as one value
     */
    static Value<List<String>> strings(Collection<?> items) {
        return items == null
                ? Missing.value("the list passed to Value.strings")
                : Texts.list(items.toArray(), "passed to Value.strings");
    }
}
