package io.stratiform.value;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The check of literals against the values of an enumeration. */
final class Enumerated {

    private static final String DYNAMIC_REFERENCE = "{{resolve:";

    private Enumerated() {}

    static Value<?> checked(String property, String text, EnumValue[] allowed) {
        return checked(property, new Literal<>(text), text, quoted(text), allowed);
    }

    static Value<?> checked(String property, long number, EnumValue[] allowed) {
        String text = Long.toString(number);
        return checked(property, new Literal<>(number), text, text, allowed);
    }

    static @Nullable Object @Nullable [] checkedItems(
            String property, @Nullable Object @Nullable [] items, EnumValue[] allowed) {
        if (items == null) {
            return null;
        }
        @Nullable Object[] checked = new @Nullable Object[items.length];
        for (int i = 0; i < checked.length; i++) {
            checked[i] = items[i] instanceof String text
                    ? checked(property, new Literal<>(text), text, "List.of(" + quoted(text) + ")", allowed)
                    : items[i];
        }
        return checked;
    }

    private static Value<?> checked(
            String property, Literal<?> literal, String text, String java, EnumValue[] allowed) {
        for (EnumValue constant : allowed) {
            if (constant.value().equals(text)) {
                return literal;
            }
        }
        if (text.contains(DYNAMIC_REFERENCE)) {
            return literal;
        }
        Flaw flaw = Flaw.error("", "'" + text + "' is not one of its values", hint(property, text, java, allowed));
        return new CheckedValue<>(literal, List.of(flaw));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private static String hint(String property, String text, String java, EnumValue[] allowed) {
        List<String> names = new ArrayList<>(allowed.length);
        for (EnumValue constant : allowed) {
            names.add(constant.value());
        }
        return Nearest.hint(text, names) + "; what AWS has added since this release is set by property(\"" + property
                + "\", " + java + ")";
    }
}
