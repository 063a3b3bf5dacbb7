package io.stratiform.value;

import java.util.List;

/**
 * A text put together of literals and values. It is written as a literal where there is nothing else, else as
 * {@code Fn::Sub}, or as {@code Fn::Join} where the literals have what {@code Fn::Sub} would misread.
 *
 * @param parts the literals and values, in order
 * @param origin what they were taken from, which tells what the text refers to and what is wrong with it
 * @param unescaped the places at which what JSON escapes would stand as it is; empty for a text that is no JSON
 * @since 0.1.0
 */
public record ComposedText(List<Part> parts, Value<?> origin, List<Unescaped> unescaped) implements Value<String> {

    /**
     * A part of the text.
     *
     * @param value a literal, or a value that gives text
     * @param name what to call the value where it needs a name; may be empty
     */
    public record Part(Value<?> value, String name) {}

    /**
     * A value that the template knows more of, such as a mapping's entry, and that is put into a text of JSON as it is.
     *
     * @param place its place in the document
     * @param value the value
     */
    public record Unescaped(String place, Value<?> value) {}

    /** Copies the parts. */
    public ComposedText {
        parts = List.copyOf(Missing.refuseNull(parts, "the parts of a text"));
        Missing.refuseNull(origin, "the origin of a text");
        unescaped = List.copyOf(Missing.refuseNull(unescaped, "the unescaped values of a text"));
    }

    /**
     * A text that is no JSON.
     *
     * @param parts the literals and values, in order
     * @param origin what they were taken from
     */
    public ComposedText(List<Part> parts, Value<?> origin) {
        this(parts, origin, List.of());
    }

    @Override
    public Node toNode() {
        return new TextComposition(parts).toNode();
    }

    @Override
    public void inspect(Inspection inspection) {
        origin.inspect(inspection);
        for (Unescaped one : unescaped) {
            inspection.unescaped(one.place(), one.value());
        }
    }
}
