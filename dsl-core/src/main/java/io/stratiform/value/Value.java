package io.stratiform.value;

import io.stratiform.problem.Code;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Something that may stand where a template wants a {@code T}: a literal, an intrinsic function whose result is only
 * known when the stack is deployed, a parameter, or a structure. A resource is not a value; {@code bucket.ref()} and
 * {@code bucket.attrArn()} are.
 *
 * @param <T> what the value is once it is resolved
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
     * The value as it stands in a template.
     *
     * @return the node
     */
    Node toNode();

    /**
     * Tells what this value refers to and what is wrong with it.
     *
     * @param inspection who is told
     */
    void inspect(Inspection inspection);

    /**
     * The same value where text is wanted: CloudFormation turns numbers and booleans into text by itself.
     *
     * @return this value, seen as text
     */
    @SuppressWarnings("unchecked")
    default Value<String> asString() {
        return (Value<String>) (Value<?>) this;
    }

    /**
     * The same value where a number is wanted: CloudFormation reads text that looks like a number as one. What does not
     * look like one fails when the stack is deployed, so this is said explicitly.
     *
     * @return this value, seen as a number
     */
    @SuppressWarnings("unchecked")
    default Value<Number> asNumber() {
        return (Value<Number>) (Value<?>) this;
    }

    /**
     * The same value where a boolean is wanted: CloudFormation reads the texts {@code true} and {@code false} as
     * booleans.
     *
     * @return this value, seen as a boolean
     */
    default Value<Boolean> asBoolean() {
        return Views.scalar(this, "asBoolean()");
    }

    /**
     * The same value where a whole list of texts is wanted: for a parameter or an attribute that is a list and is only
     * known by its name, and for a macro that gives one. Without it, a value is one item.
     *
     * @return this value, seen as a list
     */
    default Value<List<String>> asList() {
        return Views.list(this, "asList()");
    }

    /**
     * The same value where a whole list of something else is wanted.
     *
     * @param itemType what each item is: a structure, a number
     * @param <I> what each item is
     * @return this value, seen as a list
     */
    default <I> Value<List<I>> asListOf(Class<I> itemType) {
        return Views.list(this, "asListOf(...)");
    }

    /**
     * The same value where a map of texts is wanted.
     *
     * @return this value, seen as a map
     */
    default Value<Map<String, String>> asMap() {
        return Views.map(this, "asMap()");
    }

    /**
     * The same value where a structure or a document is wanted, such as what a macro gives.
     *
     * @param type the class of the structure
     * @param <S> the structure
     * @return this value, seen as the structure
     */
    default <S> Value<S> as(Class<S> type) {
        return Views.typed(this);
    }

    /**
     * A literal text.
     *
     * @param text the text; null is reported where the value is used
     * @return its value
     */
    static Value<String> of(String text) {
        return text == null ? Missing.value("the text given to Value.of") : new Literal<>(text);
    }

    /**
     * The literal value of a constant of an enumeration.
     *
     * @param constant the constant; null is reported where the value is used
     * @return its value
     */
    static Value<String> of(EnumValue constant) {
        return constant == null ? Missing.value("the constant given to Value.of") : new Literal<>(constant.value());
    }

    /**
     * A literal boolean.
     *
     * @param truth true or false
     * @return its value
     */
    static Value<Boolean> of(boolean truth) {
        return new Literal<>(truth);
    }

    /**
     * A literal number.
     *
     * @param number the number, written as its {@code toString} gives it; null, and what a template cannot hold, such as
     *     an infinite number, are reported where the value is used
     * @return its value
     */
    static Value<Number> of(Number number) {
        if (number == null) {
            return Missing.value("the number given to Value.of");
        }
        String flaw = Literal.flawOf(number);
        return flaw == null
                ? new Literal<>(number)
                : new CheckedValue<>(new Literal<>(0), List.of(Flaw.error(Code.WRONG_TYPE, "", flaw)));
    }

    /**
     * A list of values that need not be literals.
     *
     * @param items the items; null among them is reported where the list is used
     * @param <T> what each item is
     * @return the list as one value
     */
    static <T> Value<List<T>> list(Collection<? extends Value<? extends T>> items) {
        if (items == null) {
            return Missing.value("the list given to Value.list");
        }
        List<Value<?>> values = new ArrayList<>(items.size());
        for (Value<?> item : items) {
            values.add(item == null ? Missing.value("item " + values.size() + " given to Value.list") : item);
        }
        return new ListValue<>(values);
    }

    /**
     * A list of texts.
     *
     * @param items the items: strings, constants, and values that give one text each. What is none of them is reported
     *     where the list is used.
     * @return the list as one value
     */
    static Value<List<String>> strings(Collection<?> items) {
        return items == null
                ? Missing.value("the list given to Value.strings")
                : Texts.list(items.toArray(), "given to Value.strings");
    }
}
