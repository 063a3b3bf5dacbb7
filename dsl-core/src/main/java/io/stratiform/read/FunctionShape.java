package io.stratiform.read;

import java.util.List;

/**
 * What a function takes: one value, or a list of so many, each of its kind.
 *
 * @param expected the whole in words
 * @param list whether it is a list
 * @param kinds the kinds of the items, or the one kind of the value; of further items the last kind
 * @param least how many items there are at least
 * @param most how many items there are at most
 */
record FunctionShape(String expected, boolean list, List<ArgumentKind> kinds, int least, int most) {

    static FunctionShape value(ArgumentKind kind, String expected) {
        return new FunctionShape(expected, false, List.of(kind), 1, 1);
    }

    static FunctionShape list(String expected, ArgumentKind... kinds) {
        return new FunctionShape(expected, true, List.of(kinds), kinds.length, kinds.length);
    }

    FunctionShape from(int fewest) {
        return new FunctionShape(expected, list, kinds, fewest, most);
    }

    FunctionShape upTo(int maximum) {
        return new FunctionShape(expected, list, kinds, least, maximum);
    }

    ArgumentKind kind(int index) {
        return kinds.get(Math.min(index, kinds.size() - 1));
    }
}
