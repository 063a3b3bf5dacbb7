package io.stratiform.codegen.model;

import io.stratiform.spec.Constraints;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The limits of a class's properties as the one string that its builder hands over, a line for each limit; what the
 * signs mean is said in {@code io.stratiform.value.Limits}, which reads it.
 */
final class LimitText {

    /** Patterns that every string matches. */
    private static final Set<String> ANYTHING = Set.of("", ".*", "^.*$", "[\\s\\S]*", "^[\\s\\S]*$", "(?s).*");

    private LimitText() {}

    /** The limits; empty where there are none. */
    static String of(List<PropertyModel> properties) {
        List<String> lines = new ArrayList<>();
        for (PropertyModel property : properties) {
            Constraints limits = property.facts().constraints();
            add(lines, property.name() + "=", limits.minimum(), limits.maximum());
            add(lines, property.name() + "#", positive(limits.minLength()), limits.maxLength());
            add(lines, property.name() + "@", positive(limits.minItems()), limits.maxItems());
            String pattern = pattern(limits);
            if (pattern != null) {
                lines.add(property.name() + "~" + pattern);
            }
        }
        return String.join("\n", lines);
    }

    /** The pattern for Java; null where there is none, or none that could refuse anything. */
    private static @Nullable String pattern(Constraints limits) {
        String ecma = limits.pattern();
        if (ecma == null || ANYTHING.contains(ecma) || !limits.allowedValues().isEmpty() || ecma.indexOf('\n') >= 0) {
            return null;
        }
        return EcmaPattern.toJava(ecma);
    }

    private static void add(List<String> lines, String start, @Nullable Object least, @Nullable Object most) {
        if (least != null || most != null) {
            lines.add(start + text(least) + ".." + text(most));
        }
    }

    private static String text(@Nullable Object bound) {
        if (bound == null) {
            return "";
        }
        return bound instanceof BigDecimal number ? number.toPlainString() : bound.toString();
    }

    private static @Nullable Long positive(@Nullable Long least) {
        return least == null || least == 0 ? null : least;
    }
}
