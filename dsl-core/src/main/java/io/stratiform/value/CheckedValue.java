package io.stratiform.value;

import java.util.List;

/**
 * A value together with what a typed layer above the generated classes found wrong with it, so that it is reported at
 * its place in the template with everything else.
 *
 * @param value the value
 * @param flaws what was found
 * @param <T> what the value is
 * @since 0.1.0
 */
public record CheckedValue<T>(Value<T> value, List<Flaw> flaws) implements Value<T> {

    /** Copies the flaws. */
    public CheckedValue {
        Missing.refuseNull(value, "the value of a CheckedValue");
        flaws = List.copyOf(flaws);
    }

    /** What stands in the place of something that is no value at all. */
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
