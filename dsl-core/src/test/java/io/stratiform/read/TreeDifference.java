package io.stratiform.read;

import io.stratiform.value.Node;
import java.util.ArrayList;
import java.util.List;

/** Where two trees differ first. Stricter than equality: the order of keys counts. */
public final class TreeDifference {

    private TreeDifference() {}

    /** The difference in words; empty if there is none. */
    public static String between(Node left, Node right) {
        return between("", left, right);
    }

    private static String between(String path, Node left, Node right) {
        if (left instanceof Node.Mapping one && right instanceof Node.Mapping other) {
            return ofMappings(path, one, other);
        }
        if (left instanceof Node.Sequence one && right instanceof Node.Sequence other) {
            return ofSequences(path, one.items(), other.items());
        }
        return left.equals(right) ? "" : path + ": " + Words.node(left) + " became " + Words.node(right);
    }

    private static String ofMappings(String path, Node.Mapping left, Node.Mapping right) {
        List<String> keys = new ArrayList<>(left.entries().keySet());
        List<String> others = new ArrayList<>(right.entries().keySet());
        if (!keys.equals(others)) {
            return path + ": the keys " + keys + " became " + others;
        }
        for (String key : keys) {
            String difference = between(
                    path + "." + key, left.entries().get(key), right.entries().get(key));
            if (!difference.isEmpty()) {
                return difference;
            }
        }
        return "";
    }

    private static String ofSequences(String path, List<Node> left, List<Node> right) {
        if (left.size() != right.size()) {
            return path + ": " + left.size() + " items became " + right.size();
        }
        for (int i = 0; i < left.size(); i++) {
            String difference = between(path + "[" + i + "]", left.get(i), right.get(i));
            if (!difference.isEmpty()) {
                return difference;
            }
        }
        return "";
    }
}
