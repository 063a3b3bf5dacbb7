package io.stratiform.value;

/**
 * A value in a document that gives a number, a truth value or JSON, and not text. It makes a difference only where the
 * document is written as text, in which it stands without quotes.
 *
 * @param value the value
 * @param <T> what the value is
 * @since 0.1.0
 */
public record Unquoted<T>(Value<T> value) implements Value<T> {

    /** Refuses null. */
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
