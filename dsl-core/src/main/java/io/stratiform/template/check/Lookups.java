package io.stratiform.template.check;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.Node;
import io.stratiform.value.Placeholders;
import io.stratiform.value.function.Intrinsic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks lookups with a literal key or index in literal mappings and lists. */
final class Lookups {

    private static final int DEEPEST = 50;
    private static final int ARGUMENTS = 3;

    private final Place place;
    private final Sections sections;

    Lookups(Place place, Sections sections) {
        this.place = place;
        this.sections = sections;
    }

    /** Checks the arguments of {@code Fn::FindInMap}. */
    void inspectMap(Node arguments) {
        String name = Tree.text(Tree.item(arguments, 0));
        Node mapping = name == null ? null : sections.mappings().get(name);
        boolean hasDefault = Tree.items(arguments).size() > ARGUMENTS;
        if (mapping == null || hasDefault || !isKnown(mapping)) {
            return;
        }
        String top = key(Tree.item(arguments, 1));
        String second = key(Tree.item(arguments, 2));
        Map<String, Node> entries = Tree.entries(mapping);
        place.enter(Intrinsic.FIND_IN_MAP.key());
        if (top != null && !entries.containsKey(top)) {
            place.enter(1);
            unknown("the mapping " + name + " has no top-level key '" + top + "'", top, entries);
            place.leave();
        } else if (top != null && second != null) {
            Map<String, Node> values = Tree.entries(entries.get(top));
            if (!values.containsKey(second)) {
                place.enter(2);
                unknown("the mapping " + name + " has no key '" + second + "' below " + top, second, values);
                place.leave();
            }
        } else if (second != null) {
            inspectSecond(name, second, entries);
        }
        place.leave();
    }

    /** A second-level key below an unknown top-level key must exist below at least one of them. */
    private void inspectSecond(@Nullable String name, String second, Map<String, Node> entries) {
        Map<String, Node> all = new LinkedHashMap<>();
        for (Node values : entries.values()) {
            all.putAll(Tree.entries(values));
        }
        if (!all.containsKey(second)) {
            place.enter(2);
            unknown("the mapping " + name + " has no key '" + second + "' below any of its keys", second, all);
            place.leave();
        }
    }

    private void unknown(String message, String key, Map<String, Node> valid) {
        List<String> names = new ArrayList<>(valid.keySet());
        place.add(Flaw.error(Code.LOOKUP, "", message, names.isEmpty() ? "it has no keys" : null)
                .naming(key, names));
    }

    /** A mapping that a macro or an include completes is not known. */
    private static boolean isKnown(Node mapping) {
        for (Map.Entry<String, Node> entry : Tree.entries(mapping).entrySet()) {
            if (Intrinsic.hasPrefix(entry.getKey()) || !(entry.getValue() instanceof Node.Mapping values)) {
                return false;
            }
            for (String key : values.entries().keySet()) {
                if (Intrinsic.hasPrefix(key)) {
                    return false;
                }
            }
        }
        return mapping instanceof Node.Mapping;
    }

    private static @Nullable String key(@Nullable Node node) {
        String key = Tree.scalar(node);
        return key == null || Placeholders.areIn(key) ? null : key;
    }

    /** Checks the arguments of {@code Fn::Select}. */
    void inspectSelection(Node arguments) {
        Node first = Tree.item(arguments, 0);
        Integer index = Tree.index(first);
        if (index != null) {
            inspectIndex(index, size(Tree.item(arguments, 1), 0));
        } else if (key(first) != null) {
            place.error(
                    Code.LOOKUP, "the index of Fn::Select is '" + key(first) + "'", "use an integer, starting at 0");
        }
    }

    private void inspectIndex(int index, int size) {
        if (index < 0) {
            place.error(Code.LOOKUP, "the index of " + Intrinsic.SELECT + " is " + index + ", but indexes start at 0");
        } else if (index >= size) {
            place.error(
                    Code.LOOKUP,
                    "the index of Fn::Select is " + index + ", but the list has "
                            + (size == 1 ? "1 item" : size + " items"),
                    size == 0 ? "use a list with items" : "indexes start at 0; the last index is " + (size - 1));
        }
    }

    /** The maximum number of items of a list; {@code Integer.MAX_VALUE} if it is not known. */
    private int size(@Nullable Node list, int depth) {
        if (list instanceof Node.Sequence sequence) {
            return sequence.items().size();
        }
        String name = depth > DEEPEST ? null : Tree.function(list);
        Intrinsic function = name == null ? null : Intrinsic.of(name);
        Node argument = function == null ? null : Tree.argument(list, function);
        if (function == null || argument == null) {
            return Integer.MAX_VALUE;
        }
        return switch (function) {
            case IF -> Math.max(size(Tree.item(argument, 1), depth + 1), size(Tree.item(argument, 2), depth + 1));
            case CIDR -> sizeOfCidr(argument);
            case SPLIT -> sizeOfSplit(Tree.text(Tree.item(argument, 0)), Tree.text(Tree.item(argument, 1)));
            case FIND_IN_MAP -> sizeOfMapped(argument, depth + 1);
            default -> Integer.MAX_VALUE;
        };
    }

    private static int sizeOfCidr(Node arguments) {
        Integer count = Tree.index(Tree.item(arguments, 1));
        return count == null || count < 1 ? Integer.MAX_VALUE : count;
    }

    private static int sizeOfSplit(@Nullable String delimiter, @Nullable String text) {
        if (delimiter == null || delimiter.isEmpty() || text == null || text.contains("{{")) {
            return Integer.MAX_VALUE;
        }
        int parts = 1;
        for (int at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, at + delimiter.length())) {
            parts++;
        }
        return Placeholders.areIn(text) ? Integer.MAX_VALUE : parts;
    }

    private int sizeOfMapped(Node arguments, int depth) {
        Node mapping = sections.mappings().get(String.valueOf(Tree.text(Tree.item(arguments, 0))));
        String top = key(Tree.item(arguments, 1));
        String second = key(Tree.item(arguments, 2));
        return top != null && second != null && Tree.items(arguments).size() == ARGUMENTS
                ? size(Tree.member(Tree.member(mapping, top), second), depth)
                : Integer.MAX_VALUE;
    }
}
