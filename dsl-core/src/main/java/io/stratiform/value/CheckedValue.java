package io.stratiform.value;

import java.util.List;

/**
 * A value with the problems that a typed layer above the generated classes found in it. They are reported at the place
 * of the value, together with all other problems.
 *
 * @param value the value
 * @param flaws the problems
 * @param <T> the type of the value
 * @since 0.1.0
 */
public record CheckedValue<T>(Value<T> value, List<Flaw> flaws) implements Value<T> {

    /** Copies the flaws. */
    public CheckedValue {
        Missing.refuseNull(value, "the value of a CheckedValue");
        flaws = List.copyOf(flaws);
    }

    /** A placeholder for an argument that cannot be a value. */
    static Value<?> refused(Flaw flaw) {
        return new CheckedValue<>(new Literal<>(""), List.of(flaw));
    }

    boolean isRefused() {
        for (Flaw flaw : flaws) {
            if (flaw.refused()) {
                return true;
            }
        }
        return false;
    }

    boolean canGrow() {
        return value instanceof ListValue
                || value instanceof MapValue
                || (value instanceof CheckedValue<?> known && known.canGrow());
    }

    @Override
    public Node toNode() {
        return value.toNode();
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Flaw flaw : flaws) {
            inspection.flaw(flaw);
        }
        value.inspect(inspection);
    }
}
