package io.stratiform.render;

import io.stratiform.value.Node;
import io.stratiform.value.function.Intrinsic;

/** Writes one YAML document. A value is written directly after its colon, dash or tag. */
final class YamlEmitter {

    /** YAML requires the colon of a simple key within 1,024 characters. */
    private static final int LONGEST_SIMPLE_KEY = 1000;

    private final Utf8Text out = new Utf8Text();
    private final TreeWalk walk = new TreeWalk();
    // For each level of the walk: the column of its lines, and the context of its members.
    private final int[] columns = new int[Node.DEEPEST + 1];
    private final ShortForm.Place[] places = new ShortForm.Place[Node.DEEPEST + 1];
    private final boolean tags;
    // Whether the next line has already begun, as after a dash.
    private boolean begun = true;

    YamlEmitter(boolean tags) {
        this.tags = tags;
    }

    String document(Node root) {
        if (root instanceof Node.Text text) {
            YamlScalar.appendLine(out, text.value());
        } else if (isCollection(root)) {
            collection(root, 0, true, ShortForm.Place.ANYWHERE);
        } else {
            scalar(root, 0);
        }
        while (walk.depth() > 0) {
            if (walk.next()) {
                member(columns[walk.depth()]);
            } else {
                walk.out();
            }
        }
        out.append('\n');
        return out.toString();
    }

    private void member(int column) {
        if (!begun) {
            Indentation.breakLine(out, column);
        } else if (out.size() > 0) {
            out.append(' ');
        }
        begun = false;
        String key = walk.key();
        if (key == null) {
            out.append('-');
        } else {
            key(key, column);
        }
        value(walk.value(), column + 2, key == null, places[walk.depth()]);
    }

    /**
     * Writes a scalar after a colon or a dash, or enters a collection.
     *
     * @param column where the lines of a block begin
     * @param compact whether a block may begin on this line
     */
    private void value(Node node, int column, boolean compact, ShortForm.Place place) {
        if (!isCollection(node)) {
            out.append(' ');
            scalar(node, column);
            return;
        }
        Intrinsic function = tags && node instanceof Node.Mapping mapping ? ShortForm.of(mapping, place) : null;
        if (function == null) {
            collection(node, column, compact, place);
        } else {
            function(function, argument((Node.Mapping) node), column);
        }
    }

    private static Node argument(Node.Mapping call) {
        return call.entries().values().iterator().next();
    }

    private void function(Intrinsic function, Node argument, int column) {
        out.append(' ');
        out.append(function.tag());
        if (function == Intrinsic.GET_ATT) {
            out.append(' ');
            YamlScalar.append(out, ShortForm.dotted(argument), column);
        } else if (isCollection(argument)) {
            walk.into(function.key());
            collection(argument, column, false, ShortForm.placeWithin(function, argument));
        } else {
            out.append(' ');
            scalar(argument, column);
        }
    }

    private static boolean isCollection(Node node) {
        return node instanceof Node.Mapping || node instanceof Node.Sequence;
    }

    private void collection(Node node, int column, boolean compact, ShortForm.Place place) {
        if (node instanceof Node.Mapping mapping) {
            if (mapping.entries().isEmpty()) {
                emptyCollection("{}");
                return;
            }
            walk.into(mapping);
            places[walk.depth()] = ShortForm.Place.ANYWHERE;
        } else {
            Node.Sequence sequence = (Node.Sequence) node;
            if (sequence.items().isEmpty()) {
                emptyCollection("[]");
                return;
            }
            walk.into(sequence);
            places[walk.depth()] = place;
        }
        columns[walk.depth()] = column;
        begun = compact;
    }

    private void key(String key, int column) {
        int start = out.size();
        YamlScalar.appendLine(out, key);
        if (out.size() - start > LONGEST_SIMPLE_KEY) {
            out.insert(start, "? ");
            Indentation.breakLine(out, column);
        }
        out.append(':');
    }

    private void scalar(Node node, int column) {
        if (node instanceof Node.Text text) {
            YamlScalar.append(out, text.value(), column);
        } else if (node instanceof Node.Bool bool) {
            out.append(String.valueOf(bool.value()));
        } else if (node instanceof Node.Numeral numeral) {
            out.append(JsonNumber.checked(numeral.literal(), walk));
        } else {
            out.append("null");
        }
    }

    private void emptyCollection(String brackets) {
        if (out.size() > 0) {
            out.append(' ');
        }
        out.append(brackets);
    }
}
