package io.stratiform.read;

import io.stratiform.value.Node;
import io.stratiform.value.function.Intrinsic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a function takes, as the table of functions says it: one value, a list, or either.
 *
 * @param single the kind of the one value; null if the function takes a list only
 * @param items the kinds of the items of a list; empty if the function takes none
 * @param least how many items a list has at least
 */
record FunctionShape(@Nullable ArgumentKind single, List<ArgumentKind> items, int least) {

    private static final Map<Intrinsic, FunctionShape> SHAPES = shapes();

    static FunctionShape of(Intrinsic function) {
        return SHAPES.getOrDefault(function, new FunctionShape(ArgumentKind.ANYTHING, List.of(), 0));
    }

    private static Map<Intrinsic, FunctionShape> shapes() {
        Map<Intrinsic, FunctionShape> shapes = new EnumMap<>(Intrinsic.class);
        for (Intrinsic function : Intrinsic.values()) {
            shapes.put(function, parse(function.arguments()));
        }
        return shapes;
    }

    /** Reads the notation that {@link Intrinsic} describes. */
    static FunctionShape parse(String notation) {
        int open = notation.indexOf('[');
        String single = open < 0 ? notation : notation.substring(0, open).replace('|', ' ');
        ArgumentKind kind = single.isBlank() ? null : kind(single.strip());
        List<ArgumentKind> items = new ArrayList<>();
        int least = 0;
        if (open >= 0) {
            for (String item :
                    notation.substring(open + 1, notation.indexOf(']')).split(", ", -1)) {
                least += addItem(item, items);
            }
        }
        return new FunctionShape(kind, List.copyOf(items), least);
    }

    /** Adds an item, or several of one kind; returns how many of them there have to be. */
    private static int addItem(String item, List<ArgumentKind> items) {
        int range = item.indexOf(' ');
        if (range < 0) {
            boolean isOptional = item.endsWith("?");
            items.add(kind(isOptional ? item.substring(0, item.length() - 1) : item));
            return isOptional ? 0 : 1;
        }
        int dots = item.indexOf("..");
        int most = Integer.parseInt(item.substring(dots + 2));
        for (int i = 0; i < most; i++) {
            items.add(kind(item.substring(0, range)));
        }
        return Integer.parseInt(item.substring(range + 1, dots));
    }

    private static ArgumentKind kind(String name) {
        return ArgumentKind.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Whether a node is the one value that the function takes. */
    boolean takesSingle(Node node, boolean languageExtensions) {
        return single != null && single.takes(node, languageExtensions);
    }

    /** Whether a node is a list of as many items as the function takes. */
    boolean takesLength(Node node) {
        return node instanceof Node.Sequence list
                && !items.isEmpty()
                && list.items().size() >= least
                && list.items().size() <= items.size();
    }
}
