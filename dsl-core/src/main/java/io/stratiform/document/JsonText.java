package io.stratiform.document;

import io.stratiform.value.CheckedValue;
import io.stratiform.value.ComposedText;
import io.stratiform.value.Unquoted;
import io.stratiform.value.Value;

/**
 * Writes a document as a JSON string, for properties that are JSON strings: the body of a dashboard, the
 * {@code DefinitionString} of a state machine, the policy of a queue in some resource types.
 *
 * <p>Values in the document are inserted with {@code Fn::Sub}. Everything that is known when the template is generated
 * is escaped, also in the arguments of functions. An entry of a mapping or a default of a parameter that would need
 * escaping is an error. Values that are resolved when the stack is deployed are not escaped, so they must not contain
 * quotes, backslashes or line breaks. {@code Fn.toJsonString} has no such limit, but requires the transform
 * {@code AWS::LanguageExtensions}.
 *
 * @since 0.1.0
 */
public final class JsonText {

    private JsonText() {}

    /**
     * Returns the JSON of a document, without white space.
     *
     * @param document the document, or any other value with a structure
     * @return the JSON string. Values are written in quotes, except parameters of type {@code Number},
     *     {@code Fn::Length} and {@link #unquoted} values. A value that cannot be a string, such as a function that
     *     returns a list, is reported when the template is checked
     */
    public static Value<String> of(Value<?> document) {
        JsonComposer composer = new JsonComposer();
        composer.value(document);
        ComposedText text = new ComposedText(composer.parts(), document, composer.unescaped());
        return composer.flaws().isEmpty() ? text : new CheckedValue<>(text, composer.flaws());
    }

    /**
     * Marks a value that is a number, a boolean or JSON, so that it is written without quotes. In a document that is
     * not written as a JSON string, the mark has no effect.
     *
     * @param value the value
     * @param <T> the type of the value
     * @return the same value, marked
     */
    public static <T> Value<T> unquoted(Value<T> value) {
        return new Unquoted<>(value);
    }
}
