package io.stratiform.read;

import io.stratiform.value.Node;
import java.util.Locale;
import java.util.Set;

/** What is there, in the words of an error. */
final class Words {

    private static final int SHOWN = 60;

    private Words() {}

    /** A text of which so much is left that it may stand in a line, without characters that would spoil it. */
    static String shortened(String text) {
        StringBuilder shown = new StringBuilder();
        int index = 0;
        for (int count = 0; count < SHOWN && index < text.length(); count++) {
            int c = text.codePointAt(index);
            index += Character.charCount(c);
            shown.appendCodePoint(Character.isISOControl(c) || isHalf(c) ? '?' : c);
        }
        return index < text.length() ? shown.append("...").toString() : shown.toString();
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    static String quoted(String text) {
        return "\"" + shortened(text) + "\"";
    }

    /** A character: itself where it can be seen, and its number. */
    static String character(int codePoint) {
        StringBuilder number = new StringBuilder(Integer.toHexString(codePoint).toUpperCase(Locale.ROOT));
        while (number.length() < 4) {
            number.insert(0, '0');
        }
        return (codePoint > ' ' && codePoint <= '~' ? "'" + Character.toString(codePoint) + "'" : "U+" + number);
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
