package io.stratiform.value;

/**
 * A value in a document that is a number, a boolean or JSON, not a string. It is written without quotes if the document
 * is written as a JSON string; otherwise, it makes no difference.
 *
 * @param value the value
 * @param <T> the type of the value
 * @since 0.1.0
 */
public record Unquoted<T>(Value<T> value) implements Value<T> {

    /** Rejects null. */
    public Unquoted {
        Missing.refuseNull(value, "the value of Unquoted");
    }

    @Override
    public Node toNode() {
        return value.toNode();
    }

    @Override
    public void inspect(Inspection inspection) {
        value.inspect(inspection);
    }
}
