package io.stratiform.value.pattern;

import io.stratiform.problem.Code;
import io.stratiform.value.CheckedValue;
import io.stratiform.value.Document;
import io.stratiform.value.Flaw;
import io.stratiform.value.ListValue;
import io.stratiform.value.Literal;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.PropertyType;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An item of a field in an event pattern or a filter policy that does not match by equality. To match equal values,
 * pass the value itself: {@code field("state", "running")}.
 *
 * @see <a href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html">Comparison
 *     operators</a>
 * @since 0.1.0
 */
public final class Match extends PropertyType<Match> {

    private static final String PREFIX = "prefix";
    private static final String SUFFIX = "suffix";
    private static final String IGNORE_CASE = "equals-ignore-case";
    private static final String WILDCARD = "wildcard";
    private static final String ANYTHING_BUT = "anything-but";

    private Match(PropertyMap properties) {
        super(properties);
    }

    /**
     * Matches strings with a prefix.
     *
     * @param prefix a string, or a value that is a string
     * @return the item
     */
    public static Match prefix(Object prefix) {
        return of(PREFIX, text(prefix));
    }

    /**
     * Matches strings with a prefix, ignoring case.
     *
     * @param prefix a string, or a value that is a string
     * @return the item
     */
    public static Match prefixIgnoringCase(Object prefix) {
        return of(PREFIX, of(IGNORE_CASE, text(prefix)));
    }

    /**
     * Matches strings with a suffix.
     *
     * @param suffix a string, or a value that is a string
     * @return the item
     */
    public static Match suffix(Object suffix) {
        return of(SUFFIX, text(suffix));
    }

    /**
     * Matches strings with a suffix, ignoring case.
     *
     * @param suffix a string, or a value that is a string
     * @return the item
     */
    public static Match suffixIgnoringCase(Object suffix) {
        return of(SUFFIX, of(IGNORE_CASE, text(suffix)));
    }

    /**
     * Matches equal strings, ignoring case.
     *
     * @param text a string, or a value that is a string
     * @return the item
     */
    public static Match equalsIgnoringCase(Object text) {
        return of(IGNORE_CASE, text(text));
    }

    /**
     * Matches strings with a wildcard pattern, in which {@code *} matches any characters.
     *
     * @param wildcard a string, or a value that is a string; <code>\*</code> stands for an asterisk
     * @return the item
     */
    public static Match wildcard(Object wildcard) {
        return of(WILDCARD, wildcardText(wildcard));
    }

    /**
     * Matches all values except these.
     *
     * @param items strings, numbers and values
     * @return the item
     */
    public static Match anythingBut(Object... items) {
        return of(ANYTHING_BUT, list(items));
    }

    /**
     * Matches strings with none of these prefixes.
     *
     * @param prefixes strings, and values that are strings
     * @return the item
     */
    public static Match anythingButPrefix(Object... prefixes) {
        return of(ANYTHING_BUT, of(PREFIX, list(prefixes)));
    }

    /**
     * Matches strings with none of these suffixes.
     *
     * @param suffixes strings, and values that are strings
     * @return the item
     */
    public static Match anythingButSuffix(Object... suffixes) {
        return of(ANYTHING_BUT, of(SUFFIX, list(suffixes)));
    }

    /**
     * Matches strings that equal none of these, ignoring case.
     *
     * @param texts strings, and values that are strings
     * @return the item
     */
    public static Match anythingButIgnoringCase(Object... texts) {
        return of(ANYTHING_BUT, of(IGNORE_CASE, list(texts)));
    }

    /**
     * Matches strings that match none of these patterns, in which {@code *} matches any characters.
     *
     * @param wildcards strings, and values that are strings
     * @return the item
     */
    public static Match anythingButWildcard(Object... wildcards) {
        Object[] checked = wildcards == null ? new Object[0] : wildcards.clone();
        for (int i = 0; i < checked.length; i++) {
            checked[i] = wildcardText(checked[i]);
        }
        return of(ANYTHING_BUT, of(WILDCARD, list(checked)));
    }

    /**
     * Matches if the field exists.
     *
     * @return the item
     */
    public static Match exists() {
        return of("exists", new Literal<>(true));
    }

    /**
     * Matches if the field does not exist.
     *
     * @return the item
     */
    public static Match absent() {
        return of("exists", new Literal<>(false));
    }

    /**
     * Matches JSON's null.
     *
     * @return the item
     */
    public static Value<Document> isNull() {
        return Document.ofNull();
    }

    /**
     * Matches IP addresses in a CIDR block.
     *
     * @param block such as {@code 10.0.0.0/24}: a string, or a value that is a string
     * @return the item
     */
    public static Match cidr(Object block) {
        Value<?> value = text(block);
        String literal = literal(value);
        return of(
                "cidr", literal == null || CidrBlock.isOne(literal) ? value : flawed(value, CidrBlock.flawOf(literal)));
    }

    /**
     * Matches numbers with a comparison.
     *
     * @param operator one of {@code =}, {@code <}, {@code <=}, {@code >} and {@code >=}
     * @param number the operand: a number, or a value that is a number
     * @return the item
     */
    public static Match numeric(String operator, Object number) {
        return of("numeric", NumericRange.of(operator, number));
    }

    /**
     * Matches numbers in a range.
     *
     * @param lower {@code >} or {@code >=}
     * @param minimum the lower bound: a number, or a value that is a number
     * @param upper {@code <} or {@code <=}
     * @param maximum the upper bound: a number, or a value that is a number
     * @return the item
     */
    public static Match numeric(String lower, Object minimum, String upper, Object maximum) {
        return of("numeric", NumericRange.of(lower, minimum, upper, maximum));
    }

    /**
     * Matches numbers in a range, including its bounds.
     *
     * @param minimum the minimum: a number, or a value that is a number
     * @param maximum the maximum: a number, or a value that is a number
     * @return the item
     */
    public static Match between(Object minimum, Object maximum) {
        return numeric(">=", minimum, "<=", maximum);
    }

    private static Match of(String operator, Value<?> operand) {
        return new Match(PropertyMap.of(Map.of(operator, operand)));
    }

    /** A string that is not empty. */
    private static Value<?> text(@Nullable Object given) {
        if (given instanceof Value<?> value) {
            return value;
        }
        if (given instanceof String text) {
            Literal<String> literal = new Literal<>(text);
            return text.isEmpty() ? flawed(literal, Flaw.error(Code.PATTERN, "", "the string is empty")) : literal;
        }
        return flawed(
                new Literal<>(""),
                Flaw.error(
                        Code.NULL,
                        "",
                        "the string to match is "
                                + (given == null
                                        ? "null"
                                        : "a " + given.getClass().getName()),
                        "pass a string, or a value that is a string, such as bucket.ref()"));
    }

    private static Value<?> wildcardText(@Nullable Object given) {
        Value<?> value = text(given);
        String literal = literal(value);
        Flaw flaw = literal == null ? null : wildcardFlaw(literal);
        return flaw == null ? value : flawed(value, flaw);
    }

    private static @Nullable Flaw wildcardFlaw(String text) {
        boolean star = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (c == '\\') {
                if (next != '*' && next != '\\') {
                    return Flaw.error(
                            Code.PATTERN,
                            "",
                            "'" + text + "' has a backslash that is not followed by * or \\",
                            "write \\\\ for a backslash and \\* for an asterisk");
                }
                i++;
            } else if (c == '*') {
                if (next == '*') {
                    return Flaw.error(
                            Code.PATTERN,
                            "",
                            "'" + text + "' has two adjacent wildcards",
                            "write a single *, which matches any string");
                }
                star = true;
            }
        }
        return star
                ? null
                : Flaw.notice(
                        Code.PATTERN,
                        "",
                        "'" + text + "' has no *, so it matches only itself",
                        "pass the string itself");
    }

    private static Value<?> list(@Nullable Object @Nullable [] items) {
        List<Value<?>> values = new ArrayList<>();
        List<Flaw> flaws = new ArrayList<>(0);
        for (Object item : items == null ? new Object[0] : items) {
            if (item instanceof Number number) {
                values.add(NumericRange.number(number));
            } else {
                values.add(text(item));
            }
        }
        if (values.isEmpty()) {
            flaws.add(Flaw.error(Code.PATTERN, "", "there are no items to exclude", "add at least one item"));
        }
        ListValue<Object> list = new ListValue<>(values);
        return flaws.isEmpty() ? list : new CheckedValue<>(list, flaws);
    }

    private static @Nullable String literal(Value<?> value) {
        return value instanceof Literal<?> literal && literal.value() instanceof String text ? text : null;
    }

    static Value<?> flawed(Value<?> value, Flaw flaw) {
        return new CheckedValue<>(value, List.of(flaw));
    }
}
