package io.stratiform.document;

import io.stratiform.value.Document;
import io.stratiform.value.ListValue;
import io.stratiform.value.Literal;
import io.stratiform.value.MapValue;
import io.stratiform.value.Node;
import io.stratiform.value.Sub;
import io.stratiform.value.SubText;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A parsed string of {@code Fn::Sub}: characters, and names between <code>${</code> and <code>}</code>. */
final class NamesInText {

    private final String text;
    private final SubText parsed;

    NamesInText(String text) {
        this.text = text;
        this.parsed = SubText.of(text);
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        for (SubText.Piece piece : parsed.pieces()) {
            if (piece.isName()) {
                names.add(piece.name());
            }
        }
        return names;
    }

    private boolean isWrong() {
        boolean isWrong = parsed.unclosed() >= 0;
        for (String name : names()) {
            isWrong |= !SubText.isName(name);
        }
        return isWrong;
    }

    /**
     * The string with its names substituted: a string if CloudFormation does not need to resolve anything, otherwise a
     * value.
     */
    Object substituted(Variables variables) {
        if (isWrong()) {
            // Reported by the check of Fn::Sub.
            return new Sub(text, Map.of());
        }
        List<SubText.Piece> pieces = parsed.pieces();
        if (pieces.size() == 1 && pieces.get(0).isName()) {
            Value<?> whole = variables.get(pieces.get(0).name());
            if (whole != null) {
                return whole;
            }
        }
        StringBuilder known = new StringBuilder();
        StringBuilder sub = new StringBuilder();
        Map<String, Value<?>> needed = new LinkedHashMap<>();
        boolean isKnown = true;
        for (SubText.Piece piece : pieces) {
            Value<?> value = piece.isName() ? variables.get(piece.name()) : new Literal<>(piece.text());
            String literal = value == null ? null : literal(value);
            if (literal != null) {
                known.append(literal);
                sub.append(literal.replace("${", "${!"));
                continue;
            }
            isKnown = false;
            sub.append("${").append(piece.name()).append('}');
            if (value != null) {
                needed.put(piece.name(), value);
            }
        }
        return isKnown ? known.toString() : new Sub(sub.toString(), needed);
    }

    /** A value that is known now, as a string; null if it is not known. */
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

    /** Whether a value can never be part of a string. */
    static boolean isStructure(Value<?> value) {
        return value instanceof Document || value instanceof ListValue || value instanceof MapValue;
    }
}
