package io.stratiform.value;

/**
 * A value that was read from a file, with its place there, so that what is wrong with it is told with that place.
 *
 * @param value the value
 * @param source the file, line and column, as in {@code dashboard.json:12:7}
 * @param <T> what the value is
 * @since 0.1.0
 */
public record SourcedValue<T>(Value<T> value, String source) implements Value<T> {

    /** Refuses null. */
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
