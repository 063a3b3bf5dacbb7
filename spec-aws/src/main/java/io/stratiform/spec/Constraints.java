package io.stratiform.spec;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The limits that a property's literal value keeps. Each is null, or empty, where the specification states none. On a
 * list or a map, all but the item counts speak of the items.
 *
 * @param allowedValues the values of an enumerated property, texts or whole numbers in their decimal form
 * @param openValues whether AWS takes other values too, as of a set that grows; only where there are allowed values
 * @param pattern a regular expression in the dialect of the specification (ECMA-262, not always valid in Java)
 * @param minLength the shortest text, in characters
 * @param maxLength the longest text, in characters
 * @param minimum the least number
 * @param maximum the greatest number
 * @param minItems the fewest items
 * @param maxItems the most items
 * @since 0.1.0
 */
public record Constraints(
        List<String> allowedValues,
        boolean openValues,
        @Nullable String pattern,
        @Nullable Long minLength,
        @Nullable Long maxLength,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        @Nullable Long minItems,
        @Nullable Long maxItems) {

    /** No limits at all. */
    public static final Constraints NONE = new Constraints(List.of(), false, null, null, null, null, null, null, null);

    /** Copies the allowed values. */
    public Constraints {
        allowedValues = List.copyOf(allowedValues);
    }
}
