package io.stratiform.value;

import java.util.List;

/**
 * A text put together of literals and values. It is written as a literal where there is nothing else, else as
 * {@code Fn::Sub}, or as {@code Fn::Join} where the literals have what {@code Fn::Sub} would misread.
 *
 * @param parts the literals and values, in order
 * @param origin what they were taken from, which tells what the text refers to and what is wrong with it
 * @since 0.1.0
 */
public record ComposedText(List<Part> parts, Value<?> origin) implements Value<String> {

    /**
     * A part of the text.
     *
     * @param value a literal, or a value that gives text
     * @param name what to call the value where it needs a name; may be empty
     */
    public record Part(Value<?> value, String name) {}

    /** Copies the parts. */
    public ComposedText {
        parts = List.copyOf(Missing.refuseNull(parts, "the parts of a text"));
        Missing.refuseNull(origin, "the origin of a text");
    }

    @Override
    public Node toNode() {
        return new TextComposition(parts).toNode();
    }

    @Override
    public void inspect(Inspection inspection) {
        origin.inspect(inspection);
    }
}
