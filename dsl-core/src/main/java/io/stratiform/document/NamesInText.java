package io.stratiform.document;

import io.stratiform.value.Document;
import io.stratiform.value.ListValue;
import io.stratiform.value.Literal;
import io.stratiform.value.MapValue;
import io.stratiform.value.Node;
import io.stratiform.value.Sub;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text as {@code Fn::Sub} reads it: characters, and names between <code>${</code> and <code>}</code>. */
final class NamesInText {

    private final String text;
    // Characters at even places, names at odd ones.
    private final List<String> pieces = new ArrayList<>();
    private boolean isWrong;

    NamesInText(String text) {
        this.text = text;
        StringBuilder characters = new StringBuilder();
        int taken = 0;
        for (int open = text.indexOf("${"); open >= 0; open = text.indexOf("${", taken)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                isWrong = true;
                break;
            }
            characters.append(text, taken, open);
            taken = close + 1;
            String name = text.substring(open + 2, close).strip();
            if (name.startsWith("!")) {
                characters.append("${").append(text, text.indexOf('!', open) + 1, taken);
            } else {
                isWrong |= !isName(name);
                pieces.add(characters.toString());
                pieces.add(name);
                characters.setLength(0);
            }
        }
        pieces.add(characters.append(text, taken, text.length()).toString());
    }

    static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean fits = (c >= '0' && c <= '9')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= 'a' && c <= 'z')
                    || c == '_'
                    || c == '.'
                    || c == ':';
            if (!fits) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 1; i < pieces.size(); i += 2) {
            names.add(pieces.get(i));
        }
        return names;
    }

    /** The text with its names substituted: a string if nothing is left to CloudFormation, else a value. */
    Object substituted(Variables variables) {
        if (isWrong) {
            // Told by the check of Fn::Sub.
            return new Sub(text, Map.of());
        }
        if (pieces.size() == 3 && pieces.get(0).isEmpty() && pieces.get(2).isEmpty()) {
            Value<?> whole = variables.get(pieces.get(1));
            if (whole != null) {
                return whole;
            }
        }
        StringBuilder known = new StringBuilder(pieces.get(0));
        StringBuilder sub = new StringBuilder(escaped(pieces.get(0)));
        Map<String, Value<?>> needed = new LinkedHashMap<>();
        boolean isKnown = true;
        for (int i = 1; i < pieces.size(); i += 2) {
            String name = pieces.get(i);
            Value<?> value = variables.get(name);
            String literal = value == null ? null : literal(value);
            if (literal == null) {
                isKnown = false;
                sub.append("${").append(name).append('}');
            } else {
                known.append(literal);
                sub.append(escaped(literal));
            }
            if (value != null && literal == null) {
                needed.put(name, value);
            }
            known.append(pieces.get(i + 1));
            sub.append(escaped(pieces.get(i + 1)));
        }
        return isKnown ? known.toString() : new Sub(sub.toString(), needed);
    }

    private static String escaped(String characters) {
        return characters.replace("${", "${!");
    }

    /** A value that is known now, as text; null if it is not. */
    static @Nullable String literal(Value<?> value) {
        if (!(value instanceof Literal<?>)) {
            return null;
        }
        Node node = value.toNode();
        if (node instanceof Node.Text text) {
            return text.value();
        }
        return node instanceof Node.Numeral numeral ? numeral.literal() : String.valueOf(((Node.Bool) node).value());
    }

    /** Whether a value can never be part of a text. */
    static boolean isStructure(Value<?> value) {
        return value instanceof Document || value instanceof ListValue || value instanceof MapValue;
    }
}
