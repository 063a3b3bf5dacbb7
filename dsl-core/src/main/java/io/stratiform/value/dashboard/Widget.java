package io.stratiform.value.dashboard;

import io.stratiform.problem.Code;
import io.stratiform.value.CheckedValue;
import io.stratiform.value.Flaw;
import io.stratiform.value.HasArn;
import io.stratiform.value.Literal;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.PseudoParameter;
import io.stratiform.value.Value;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sets the position and the size of a widget on a grid of 24 columns. A property that is set by its name becomes a
 * member of the properties of the widget.
 *
 * @param <B> the widget itself
 * @since 0.1.0
 */
public abstract sealed class Widget<B extends Widget<B>> extends PropertyBuilder<B>
        permits AlarmWidget, CustomWidget, ExplorerWidget, LogWidget, MetricWidget, TextWidget {

    private static final int COLUMNS = 24;
    private static final int MAX_HEIGHT = 1000;
    private static final String REGION = "region";

    private final String type;
    private final Map<String, Long> geometry = new LinkedHashMap<>();
    private final Set<String> fields = new HashSet<>();

    Widget(String type) {
        this.type = type;
    }

    /**
     * Sets the position of the upper left corner. CloudWatch places widgets without a position.
     *
     * @param x the column, from 0 to 23
     * @param y the row, from 0
     * @return this widget
     */
    public final B at(long x, long y) {
        geometry.put("x", x);
        geometry.put("y", y);
        return self();
    }

    /**
     * Sets the size. The default is 6 by 6.
     *
     * @param width the columns, from 1 to 24
     * @param height the rows, from 1 to 1,000
     * @return this widget
     */
    public final B size(long width, long height) {
        geometry.put("width", width);
        geometry.put("height", height);
        return self();
    }

    final void configure(@Nullable Consumer<? super B> configuration) {
        accept(configuration);
    }

    /** Sets a member of the widget's properties. */
    final B with(String field, @Nullable Object value) {
        fields.add(field);
        put(field, value);
        return self();
    }

    /** Appends to a list in the widget's properties what collections, arrays, and resources for their ARNs hold. */
    final B appendArns(String field, @Nullable Object given) {
        Object[] items = given instanceof Object[] array ? array : null;
        if (given instanceof Collection<?> collection) {
            items = allOf(collection, new Object[0]);
        }
        if (items == null) {
            return append(field, arn(given));
        }
        fields.add(field);
        addAll(field, List.of());
        for (Object item : items) {
            appendArns(field, item);
        }
        return self();
    }

    /** The ARN of a resource, or what is given as one. */
    static @Nullable Object arn(@Nullable Object given) {
        return given instanceof HasArn resource ? resource.arn() : given;
    }

    /** Appends to a list in the widget's properties. */
    final B append(String field, @Nullable Object item) {
        fields.add(field);
        if (item instanceof Object[] || item instanceof Collection) {
            addAll(field, item);
        } else {
            add(field, item);
        }
        return self();
    }

    final boolean has(String field) {
        return fields.contains(field);
    }

    final void error(String field, String message, @Nullable String hint) {
        note(Flaw.error(Code.DASHBOARD, field, message, hint));
    }

    final void unexpected(String field, String message, String expected) {
        note(Flaw.error(Code.DASHBOARD, field, message).expecting(expected));
    }

    /** The Region of the stack, if no other is set. */
    final void completeRegion() {
        if (!has(REGION)) {
            with(REGION, PseudoParameter.REGION);
        }
    }

    /** Adds defaults, and records missing fields. */
    abstract void complete();

    final WidgetContent finish() {
        Map<String, Value<?>> members = new LinkedHashMap<>();
        members.put("type", new Literal<>(type));
        long x = geometry.getOrDefault("x", 0L);
        for (Map.Entry<String, Long> entry : geometry.entrySet()) {
            long least = entry.getKey().length() == 1 ? 0 : 1;
            long most = switch (entry.getKey()) {
                case "x" -> COLUMNS - 1;
                case "width" -> COLUMNS - Math.min(Math.max(x, 0), COLUMNS - 1);
                case "height" -> MAX_HEIGHT;
                default -> Long.MAX_VALUE;
            };
            members.put(entry.getKey(), limited(entry.getValue(), least, most, entry.getKey()));
        }
        complete();
        members.put("properties", new WidgetContent(seal()));
        return new WidgetContent(PropertyMap.of(members));
    }

    private static Value<?> limited(long number, long least, long most, String what) {
        Literal<Long> literal = new Literal<>(number);
        if (number >= least && number <= most) {
            return literal;
        }
        String expected = most == Long.MAX_VALUE
                ? least + " or more"
                : "a number from " + least + " to " + most
                        + (what.equals("width") && most < COLUMNS ? ", because the dashboard has 24 columns" : "");
        return new CheckedValue<>(
                literal,
                List.of(Flaw.error(Code.DASHBOARD, "", "the value is " + number).expecting(expected)));
    }

    @SuppressWarnings("unchecked")
    final B self() {
        return (B) this;
    }
}
