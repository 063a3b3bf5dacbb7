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
        flaws = List.copyOf(flaws);
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
