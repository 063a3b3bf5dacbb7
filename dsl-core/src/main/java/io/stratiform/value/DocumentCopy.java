package io.stratiform.value;

import io.stratiform.problem.Code;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies the content of a document. Omits and reports anything that a document cannot contain. */
final class DocumentCopy {

    private static final int SHOWN_PATH = 80;
    private static final String EXPECTED =
            "a document consists of strings, numbers, booleans, null, maps, lists and values";

    private final List<Flaw> flaws = new ArrayList<>(0);
    private final StringBuilder path = new StringBuilder();
    private int depth;
    private boolean isTooDeep;

    List<Flaw> flaws() {
        return flaws;
    }

    /** Copies a whole document, or nothing if it is nested too deeply. */
    @Nullable Object root(Object document) {
        Object copy = of(document);
        return isTooDeep ? List.of() : copy;
    }

    private @Nullable Object of(@Nullable Object part) {
        if (part == null || part instanceof Value || part instanceof Node.Numeral) {
            return part;
        }
        if (part instanceof Node node) {
            return ofNode(node);
        }
        if (part instanceof Map || part instanceof List) {
            if (depth == Node.DEEPEST) {
                isTooDeep = true;
                note("the document is nested deeper than " + Node.DEEPEST + " levels", "does it contain itself?");
                return null;
            }
            depth++;
            Object copy = part instanceof Map<?, ?> map ? members(map) : items((List<?>) part);
            depth--;
            return copy;
        }
        String flaw = Literal.flawOf(part);
        if (flaw == null) {
            return new Literal<>(part);
        }
        note(flaw, part instanceof Number ? null : EXPECTED);
        return null;
    }

    private @Nullable Object ofNode(Node node) {
        if (node instanceof Node.Mapping mapping) {
            // A tree has an order, in whichever map.
            return of(new LinkedHashMap<>(mapping.entries()));
        }
        if (node instanceof Node.Sequence sequence) {
            return of(sequence.items());
        }
        if (node instanceof Node.Text text) {
            return new Literal<>(text.value());
        }
        return node instanceof Node.Bool bool ? new Literal<>(bool.value()) : null;
    }

    private List<@Nullable Object> items(List<?> list) {
        List<@Nullable Object> items = new ArrayList<>(list.size());
        int length = path.length();
        for (Object item : list) {
            path.append('[').append(items.size()).append(']');
            items.add(of(item));
            path.setLength(length);
        }
        return Collections.unmodifiableList(items);
    }

    private Map<String, @Nullable Object> members(Map<?, ?> map) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (Map.Entry<String, @Nullable Object> entry : textual(map).entrySet()) {
            int length = path.length();
            path.append(length == 0 ? "" : ".").append(entry.getKey());
            members.put(entry.getKey(), of(entry.getValue()));
            path.setLength(length);
        }
        return Collections.unmodifiableMap(members);
    }

    @SuppressWarnings("unchecked")
    private Map<String, @Nullable Object> textual(Map<?, ?> map) {
        for (Object key : map.keySet()) {
            if (!(key instanceof String)) {
                note("the key " + key + " is not a string", "the keys of a document are strings");
                return Map.of();
            }
        }
        return OrderedMaps.copy((Map<String, @Nullable Object>) map);
    }

    private void note(String message, @Nullable String hint) {
        String place = path.length() > SHOWN_PATH ? path.substring(0, SHOWN_PATH) + "..." : path.toString();
        flaws.add(Flaw.error(Code.WRONG_TYPE, place, message, hint));
    }
}
