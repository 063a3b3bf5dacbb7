package io.stratiform.value.dashboard;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.PropertyBuilder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sets an axis of a graph.
 *
 * @since 0.1.0
 */
public final class Axis extends PropertyBuilder<Axis> {

    private double least = Double.NEGATIVE_INFINITY;
    private double most = Double.POSITIVE_INFINITY;

    Axis() {}

    void configure(@Nullable Consumer<? super Axis> configuration) {
        accept(configuration);
    }

    /**
     * Sets the minimum.
     *
     * @param value the value
     * @return this axis
     */
    public Axis min(double value) {
        least = value;
        put("min", plain(value));
        return this;
    }

    /**
     * Sets the maximum.
     *
     * @param value the value
     * @return this axis
     */
    public Axis max(double value) {
        most = value;
        put("max", plain(value));
        return this;
    }

    /**
     * Sets the label.
     *
     * @param label the label
     * @return this axis
     */
    public Axis label(String label) {
        put("label", label);
        return this;
    }

    /**
     * Shows no units.
     *
     * @return this axis
     */
    public Axis withoutUnits() {
        put("showUnits", false);
        return this;
    }

    private static Object plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? (Object) (long) value : value;
    }

    WidgetContent finish() {
        if (least >= most) {
            note(Flaw.error(Code.DASHBOARD, "max", "the maximum is not above the minimum, " + plain(least)));
        }
        return new WidgetContent(seal());
    }
}
