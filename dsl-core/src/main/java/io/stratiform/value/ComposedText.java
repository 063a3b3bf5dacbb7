package io.stratiform.value;

import java.util.List;

/**
 * A string that consists of literals and values. It is written as a literal if it contains only literals. Otherwise it
 * is written as {@code Fn::Sub}, or as {@code Fn::Join} if {@code Fn::Sub} would misread the literals.
 *
 * @param parts the literals and values, in order
 * @param origin the value that the parts come from; it reports the references and problems of the string
 * @param unescaped the places where characters would have to be escaped in JSON, but are not; empty for a string that
 *     is not JSON
 * @since 0.1.0
 */
public record ComposedText(List<Part> parts, Value<?> origin, List<Unescaped> unescaped) implements Value<String> {

    /**
     * A part of the string.
     *
     * @param value a literal, or a value that is a string
     * @param name the name of the value if it needs one; may be empty
     */
    public record Part(Value<?> value, String name) {}

    /**
     * A value that is inserted into a JSON string without escaping, such as an entry of a mapping.
     *
     * @param place its place in the document
     * @param value the value
     */
    public record Unescaped(String place, Value<?> value) {}

    /** Copies the parts. */
    public ComposedText {
        parts = List.copyOf(Missing.refuseNull(parts, "the parts of a string"));
        Missing.refuseNull(origin, "the origin of a string");
        unescaped = List.copyOf(Missing.refuseNull(unescaped, "the unescaped values of a string"));
    }

    /**
     * A string that is not JSON.
     *
     * @param parts the literals and values, in order
     * @param origin the value that the parts come from
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
