package io.stratiform.document;

import io.stratiform.value.CheckedValue;
import io.stratiform.value.ComposedText;
import io.stratiform.value.Unquoted;
import io.stratiform.value.Value;

/**
 * A document as the text of its JSON, for properties that are strings and hold JSON: the body of a dashboard, the
 * {@code DefinitionString} of a state machine, the policy of a queue in some resource types.
 *
 * <p>Values among the document are put into the text by {@code Fn::Sub}. What is known when the template is generated is
 * escaped, in the arguments of functions too; an entry of a mapping and a default of a parameter that would have to be
 * escaped are refused. What is only known when the stack is deployed is not escaped, so it may have no quotes, backslashes
 * and line breaks; {@code Fn.toJsonString} has no such limit, but needs the transform {@code AWS::LanguageExtensions}.
 *
 * @since 0.1.0
 */
public final class JsonText {

    private JsonText() {}

    /**
     * The JSON of a document, without white space.
     *
     * @param document the document, or any other value with a structure
     * @return its text. Values stand between quotes, except parameters of type {@code Number}, {@code Fn::Length} and what
     *     is {@link #unquoted}; what can be no text, such as a list that a function gives, is told when the template is
     *     checked
     */
    public static Value<String> of(Value<?> document) {
        JsonComposer composer = new JsonComposer();
        composer.value(document);
        ComposedText text = new ComposedText(composer.parts(), document, composer.unescaped());
        return composer.flaws().isEmpty() ? text : new CheckedValue<>(text, composer.flaws());
    }

    /**
     * A value that gives a number, a truth value or JSON, so that it stands in the text without quotes. In a document
     * that is not written as text it is the value and nothing else.
     *
     * @param value the value
     * @param <T> what it is
     * @return the same value, marked
     */
    public static <T> Value<T> unquoted(Value<T> value) {
        return new Unquoted<>(value);
    }
}
