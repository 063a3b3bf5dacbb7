package io.stratiform.value;

import io.stratiform.problem.Code;
import io.stratiform.value.function.DynamicText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks literals against the values of an enum. In a closed set, another value is an error. An open set grows faster
 * than releases appear, so another value is only a notice.
 */
final class Enumerated {

    private Enumerated() {}

    static Value<?> checked(String property, String text, EnumValue[] allowed) {
        return checked(new Literal<>(text), text, allowed, () -> wayOut(property, quoted(text)));
    }

    static Value<?> checked(String property, long number, EnumValue[] allowed) {
        String text = Long.toString(number);
        return checked(new Literal<>(number), text, allowed, () -> wayOut(property, text));
    }

    static Value<?> known(Object literal, EnumValue[] known) {
        return checked(new Literal<>(literal), literal.toString(), known, null);
    }

    static @Nullable Object @Nullable [] checkedItems(
            String property, @Nullable Object @Nullable [] items, EnumValue[] allowed) {
        return each(
                items,
                (literal, text) ->
                        checked(literal, text, allowed, () -> wayOut(property, "List.of(" + quoted(text) + ")")));
    }

    static @Nullable Object @Nullable [] knownItems(@Nullable Object @Nullable [] items, EnumValue[] known) {
        return each(items, (literal, text) -> checked(literal, text, known, null));
    }

    private static @Nullable Object @Nullable [] each(@Nullable Object @Nullable [] items, ItemCheck check) {
        if (items == null) {
            return null;
        }
        @Nullable Object[] checked = new @Nullable Object[items.length];
        for (int i = 0; i < checked.length; i++) {
            checked[i] = items[i] instanceof String text ? check.of(new Literal<>(text), text) : items[i];
        }
        return checked;
    }

    /** Returns the literal, with its problem if it has one. A set without a hint is open. */
    private static Value<?> checked(Literal<?> literal, String text, EnumValue[] allowed, @Nullable WayOut wayOut) {
        for (EnumValue constant : allowed) {
            if (constant.value().equals(text)) {
                return literal;
            }
        }
        if (DynamicText.isIn(text)) {
            return literal;
        }
        List<String> names = new ArrayList<>(allowed.length);
        for (EnumValue constant : allowed) {
            names.add(constant.value());
        }
        Flaw flaw = wayOut == null
                ? Flaw.notice(
                                Code.UNKNOWN_VALUE,
                                "",
                                "'" + text + "' is not a value that this release knows",
                                "the value is written as given")
                        .naming(text, names)
                : Flaw.error(Code.VALUE, "", "'" + text + "' is not an allowed value", wayOut.words())
                        .naming(text, names);
        return new CheckedValue<>(literal, List.of(flaw));
    }

    private static String wayOut(String property, String java) {
        return "if AWS has added the value since this release, use property(\"" + property + "\", " + java + ")";
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    /** Checks one item of a list. */
    private interface ItemCheck {
        Value<?> of(Literal<?> literal, String text);
    }

    /** The hint on how to set a value outside a closed set; composed only when needed. */
    private interface WayOut {
        String words();
    }
}
