package io.stratiform.value;

/**
 * A value that was read from a file, with its position, which is reported with its problems.
 *
 * @param value the value
 * @param source the file, line and column, as in {@code dashboard.json:12:7}
 * @param <T> the type of the value
 * @since 0.1.0
 */
public record SourcedValue<T>(Value<T> value, String source) implements Value<T> {

    /** Rejects null. */
    public SourcedValue {
        Missing.refuseNull(value, "the value of a SourcedValue");
        Missing.refuseNull(source, "the source of a SourcedValue");
    }

    @Override
    public Node toNode() {
        return value.toNode();
    }

    @Override
    public void inspect(Inspection inspection) {
        inspection.source(source, value);
    }
}
