package io.stratiform.read;

import io.stratiform.value.Node;
import io.stratiform.yaml.Mistakes;
import java.util.Set;

/** What is there, in the words of an error. */
final class Words {

    private Words() {}

    static String shortened(String text) {
        return Mistakes.shortened(text);
    }

    static String quoted(String text) {
        return "\"" + shortened(text) + "\"";
    }

    static String character(int codePoint) {
        return Mistakes.character(codePoint);
    }

    /** A node with its article. */
    static String node(Node node) {
        if (node instanceof Node.Text text) {
            return text.value().isEmpty() ? "an empty text" : "the text " + quoted(text.value());
        }
        if (node instanceof Node.Numeral numeral) {
            return "the number " + shortened(numeral.literal());
        }
        if (node instanceof Node.Bool bool) {
            return "the boolean " + bool.value();
        }
        if (node instanceof Node.Sequence sequence) {
            return list(sequence.items().size());
        }
        return node instanceof Node.Mapping mapping ? object(mapping.entries().keySet()) : "nothing (null)";
    }

    private static String list(int size) {
        return size == 0 ? "an empty list" : size == 1 ? "a list of 1 item" : "a list of " + size + " items";
    }

    private static String object(Set<String> keys) {
        if (keys.isEmpty()) {
            return "an empty object";
        }
        String first = quoted(keys.iterator().next());
        return keys.size() == 1 ? "an object with " + first : "an object with " + first + " and more";
    }
}
