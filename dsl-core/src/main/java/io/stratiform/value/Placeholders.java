package io.stratiform.value;

import io.stratiform.value.function.Intrinsic;
import java.util.ArrayList;
import java.util.List;

/**
 * The placeholders of loops in a name: <code>${Identifier}</code> stands for the current item, and
 * <code>&amp;{Identifier}</code> for its letters and digits.
 *
 * @since 0.1.0
 */
public final class Placeholders {

    private Placeholders() {}

    /**
     * Whether a name has placeholders.
     *
     * @param name the name
     * @return true if it has placeholders placeholders
     */
    public static boolean areIn(String name) {
        return start(name, 0) >= 0;
    }

    /**
     * Returns the identifiers in a name.
     *
     * @param name the name
     * @return the identifiers in their order, with repetitions
     */
    public static List<String> identifiers(String name) {
        List<String> identifiers = new ArrayList<>(2);
        for (int open = start(name, 0); open >= 0; open = start(name, open + 1)) {
            identifiers.add(name.substring(open + 2, name.indexOf('}', open)));
        }
        return identifiers;
    }

    /**
     * Replaces the placeholders of an identifier with an item.
     *
     * @param name the name
     * @param identifier the identifier of the loop
     * @param item the item
     * @return the name without the placeholders of this identifier
     */
    public static String replace(String name, String identifier, String item) {
        String replaced = name.replace("${" + identifier + "}", item);
        String stripped = "&{" + identifier + "}";
        return replaced.contains(stripped) ? replaced.replace(stripped, alphanumeric(item)) : replaced;
    }

    /**
     * Replaces all placeholders of a name.
     *
     * @param name the name
     * @param replacement the string; may be empty
     * @return the name without placeholders
     */
    public static String replaceAll(String name, String replacement) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (int open = start(name, 0); open >= 0; open = start(name, from)) {
            rest.append(name, from, open).append(replacement);
            from = name.indexOf('}', open) + 1;
        }
        return rest.append(name, from, name.length()).toString();
    }

    /**
     * Returns a name as the argument of a function: a literal, or a string that a loop resolves if it has placeholders.
     */
    static Node argument(String name) {
        return areIn(name) ? FunctionCall.of(Intrinsic.SUB, new Node.Text(name)) : new Node.Text(name);
    }

    private static String alphanumeric(String item) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < item.length(); i++) {
            if (LogicalId.isAlphanumeric(item.charAt(i))) {
                kept.append(item.charAt(i));
            }
        }
        return kept.toString();
    }

    private static int start(String name, int from) {
        if (name.indexOf('{', from) < 0) {
            return -1;
        }
        for (int i = from; i + 2 < name.length(); i++) {
            boolean sigil = name.charAt(i) == '$' || name.charAt(i) == '&';
            if (sigil && name.charAt(i + 1) == '{' && name.indexOf('}', i) > 0) {
                return i;
            }
        }
        return -1;
    }
}
