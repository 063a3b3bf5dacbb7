package io.stratiform.value;

import io.stratiform.problem.Code;
import io.stratiform.value.function.DynamicText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The limits of one property. */
final class Limit {

    /** Placeholders: dynamic references and the identifiers of loops. */
    private static final List<String> PLACEHOLDERS = List.of(DynamicText.START, "${", "&{");

    private static final int SHOWN = 40;

    private @Nullable Bounds number;
    private @Nullable Bounds length;
    private @Nullable Bounds items;
    private @Nullable String pattern;
    // Compiled when there is a string to match: most templates have few.
    private @Nullable LimitPattern compiled;

    void set(char sign, String limit) {
        switch (sign) {
            case '=' -> number = Bounds.of(limit);
            case '#' -> length = Bounds.of(limit);
            case '@' -> items = Bounds.of(limit);
            case '~' -> pattern = limit;
            default -> throw new IllegalArgumentException("unknown limit " + sign + limit);
        }
    }

    /** The flaw of a value, or null if there is none, or if it is not known yet. */
    @Nullable Flaw flawOf(String property, String place, Value<?> value) {
        Object literal = literal(value);
        if (literal instanceof String text) {
            return isKnown(text) ? flawOf(property, place, text) : null;
        }
        return literal instanceof Number known ? flawOf(property, place, known) : null;
    }

    private static boolean isKnown(String text) {
        for (String placeholder : PLACEHOLDERS) {
            if (text.contains(placeholder)) {
                return false;
            }
        }
        return true;
    }

    /** The literal in a value; null for functions, and for values set by name, which are not checked. */
    private static @Nullable Object literal(Value<?> value) {
        if (value instanceof Literal<?> literal) {
            return literal.value();
        }
        if (value instanceof SourcedValue<?> sourced) {
            return literal(sourced.value());
        }
        return null;
    }

    private @Nullable Flaw flawOf(String property, String place, Number given) {
        if (number == null || number.hold(new BigDecimal(given.toString()))) {
            return null;
        }
        return Flaw.error(
                        Code.LIMIT,
                        place,
                        "the number " + given + " is out of range",
                        escape(property, given.toString()))
                .expecting(number.range("a number"));
    }

    private @Nullable Flaw flawOf(String property, String place, String text) {
        if (length != null && !length.hold(BigDecimal.valueOf(text.codePointCount(0, text.length())))) {
            int characters = text.codePointCount(0, text.length());
            return Flaw.error(
                            Code.LIMIT,
                            place,
                            shown(property, text) + " has " + counted(characters, "character"),
                            escape(property, "\"...\""))
                    .expecting(length.count("character"));
        }
        if (pattern != null && !matches(pattern, text)) {
            return Flaw.error(
                            Code.LIMIT,
                            place,
                            shown(property, text) + " does not match the pattern of the property",
                            escape(property, "\"...\""))
                    .expecting("a string that matches '" + pattern + "'");
        }
        return null;
    }

    private boolean matches(String expression, String text) {
        LimitPattern known = compiled;
        if (known == null) {
            known = new LimitPattern(expression);
            compiled = known;
        }
        return known.isIn(text);
    }

    /** The flaw of the number of items. A function among them may return no item, and a loop any number. */
    @Nullable Flaw flawOfItems(String property, List<Value<?>> given) {
        if (items == null) {
            return null;
        }
        int certain = 0;
        for (Value<?> item : given) {
            if (item instanceof ForEach) {
                return null;
            }
            if (!(item instanceof IntrinsicFunction)) {
                certain++;
            }
        }
        BigDecimal least = BigDecimal.valueOf(certain);
        BigDecimal most = BigDecimal.valueOf(given.size());
        if (!items.below(most) && !items.above(least)) {
            return null;
        }
        return Flaw.error(
                        Code.LIMIT,
                        property,
                        "the number of items is " + given.size(),
                        escape(property, "List.of(...)"))
                .expecting(items.count("item"));
    }

    private static String escape(String property, String java) {
        return "if AWS has changed this limit since this release, set the value by property(\"" + property + "\", "
                + java + ")";
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** The string for a message: shortened, and hidden if it may be a secret. */
    private static String shown(String property, String text) {
        String name = property.toLowerCase(Locale.ROOT);
        if (name.contains("password") || name.contains("secret") || name.contains("token")) {
            return "the string";
        }
        return text.length() <= SHOWN ? "'" + text + "'" : "'" + text.substring(0, SHOWN) + "...'";
    }

    /** A range that may be open at one end. */
    private record Bounds(
            @Nullable BigDecimal least, @Nullable BigDecimal most) {

        static Bounds of(String text) {
            int dots = text.indexOf("..");
            return new Bounds(decimal(text.substring(0, dots)), decimal(text.substring(dots + 2)));
        }

        private static @Nullable BigDecimal decimal(String text) {
            return text.isEmpty() ? null : new BigDecimal(text);
        }

        boolean below(BigDecimal value) {
            return least != null && value.compareTo(least) < 0;
        }

        boolean above(BigDecimal value) {
            return most != null && value.compareTo(most) > 0;
        }

        boolean hold(BigDecimal value) {
            return !below(value) && !above(value);
        }

        /** The range of a number, as in "a number from 0 to 900". */
        String range(String what) {
            if (least == null) {
                return what + " of at most " + plain(most);
            }
            if (most == null) {
                return what + " of at least " + plain(least);
            }
            return least.compareTo(most) == 0 ? plain(least) : what + " from " + plain(least) + " to " + plain(most);
        }

        /** The range of a count, as in "1 to 80 characters". */
        String count(String noun) {
            BigDecimal last = most == null ? least : most;
            String nouns = " " + noun + (last != null && last.compareTo(BigDecimal.ONE) == 0 ? "" : "s");
            if (least == null) {
                return "at most " + plain(most) + nouns;
            }
            if (most == null) {
                return "at least " + plain(least) + nouns;
            }
            return (least.compareTo(most) == 0 ? "exactly " + plain(least) : plain(least) + " to " + plain(most))
                    + nouns;
        }

        private static String plain(@Nullable BigDecimal bound) {
            return bound == null ? "any" : bound.toPlainString();
        }
    }
}
