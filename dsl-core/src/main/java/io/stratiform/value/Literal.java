package io.stratiform.value;

/**
 * A value that is known when the template is generated.
 *
 * @param value a {@link String}, {@link Boolean}, {@link Number} or {@link EnumValue}
 * @param <T> its type
 * @since 0.1.0
 */
public record Literal<T>(T value) implements Value<T> {

    /**
     * Checks that the value can be written.
     *
     * @throws IllegalArgumentException if it is of another type, or a number that JSON cannot write
     */
    public Literal {
        if (value instanceof Number number) {
            refuseInfinity(number);
        } else if (!(value instanceof String || value instanceof Boolean || value instanceof EnumValue)) {
            throw new IllegalArgumentException("a literal is a string, a boolean, a number or an enum constant, not "
                    + (value == null ? "null" : value.getClass().getName()));
        }
    }

    @Override
    public Node toNode() {
        if (value instanceof String text) {
            return new Node.Text(text);
        }
        if (value instanceof Boolean truth) {
            return new Node.Bool(truth);
        }
        if (value instanceof EnumValue constant) {
            return new Node.Text(constant.value());
        }
        return new Node.Numeral(value.toString());
    }

    @Override
    public void inspect(Inspection inspection) {
        // A literal refers to nothing.
    }

    private static void refuseInfinity(Number number) {
        double magnitude = number.doubleValue();
        boolean floating = number instanceof Double || number instanceof Float;
        if (floating && (Double.isNaN(magnitude) || Double.isInfinite(magnitude))) {
            throw new IllegalArgumentException(number + " cannot be written to a template");
        }
    }
}
