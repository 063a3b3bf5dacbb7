package io.stratiform.value;

import java.util.ArrayList;
import java.util.List;

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
     * The same value where text is wanted: CloudFormation writes numbers and truth values as text by itself.
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
     * A literal text.
     *
     * @param text the text
     * @return its value
     */
    static Value<String> of(String text) {
        return new Literal<>(Missing.refuseNull(text, "the text given to Value.of"));
    }

    /**
     * A literal truth value.
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
     * @param number the number, written as its {@code toString} gives it
     * @return its value
     * @throws IllegalArgumentException if the number is infinite or not a number
     */
    static Value<Number> of(Number number) {
        return new Literal<>(Missing.refuseNull(number, "the number given to Value.of"));
    }

    /**
     * A list of values that need not be literals.
     *
     * @param items the items
     * @param <T> what each item is
     * @return the list as one value
     */
    static <T> Value<List<T>> list(List<? extends Value<? extends T>> items) {
        return new ListValue<>(new ArrayList<>(Missing.refuseNull(items, "the list given to Value.list")));
    }

    /**
     * A list of literal texts.
     *
     * @param items the items
     * @return the list as one value
     */
    static Value<List<String>> strings(List<String> items) {
        List<Value<?>> values = new ArrayList<>(
                Missing.refuseNull(items, "the list given to Value.strings").size());
        for (String item : items) {
            values.add(new Literal<>(Missing.refuseNull(item, "item " + values.size() + " given to Value.strings")));
        }
        return new ListValue<>(values);
    }
}
