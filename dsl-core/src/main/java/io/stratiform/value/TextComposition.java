package io.stratiform.value;

import io.stratiform.value.function.Intrinsic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a string of literals and values stands in a template. */
final class TextComposition {

    private static final String DEFAULT_NAME = "Value";

    // Either a string, or a part that is not a literal.
    private final List<Object> pieces = new ArrayList<>();
    private final Map<String, Node> variables = new LinkedHashMap<>();

    TextComposition(List<ComposedText.Part> parts) {
        StringBuilder literal = new StringBuilder();
        for (ComposedText.Part part : parts) {
            if (part.value() instanceof Literal<?> known) {
                literal.append(Scalars.text(known));
            } else {
                flush(literal);
                pieces.add(part);
            }
        }
        flush(literal);
    }

    private void flush(StringBuilder literal) {
        if (literal.length() > 0) {
            pieces.add(literal.toString());
            literal.setLength(0);
        }
    }

    Node toNode() {
        if (pieces.isEmpty()) {
            return new Node.Text("");
        }
        if (pieces.size() == 1) {
            return pieces.get(0) instanceof ComposedText.Part part
                    ? part.value().toNode()
                    : new Node.Text((String) pieces.get(0));
        }
        return isSubstitutable() ? substitution() : join();
    }

    private boolean isSubstitutable() {
        for (Object piece : pieces) {
            boolean fits =
                    piece instanceof ComposedText.Part part ? takenBySub(part.value()) : isEscapable((String) piece);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** Functions that CloudFormation does not document for the variables of {@code Fn::Sub}. */
    private static boolean takenBySub(Value<?> value) {
        return !(value instanceof Transform || value instanceof Length || value instanceof GetStackOutput);
    }

    /**
     * Whether each <code>${</code> of a literal can be escaped with an exclamation mark. If another one precedes the
     * closing brace, as in <code>${A:-${B}}</code>, or there is no closing brace, the behaviour is not documented.
     */
    private static boolean isEscapable(String literal) {
        for (int open = literal.indexOf("${"); open >= 0; open = literal.indexOf("${", open + 2)) {
            int close = literal.indexOf('}', open);
            int next = literal.indexOf("${", open + 2);
            if (close < 0 || (next >= 0 && next < close)) {
                return false;
            }
        }
        return true;
    }

    private Node substitution() {
        Map<String, Node> inline = new LinkedHashMap<>();
        for (Object piece : pieces) {
            String name = piece instanceof ComposedText.Part part ? inlineName(part.value()) : "";
            if (!name.isEmpty()) {
                inline.put(name, new Node.Null());
            }
        }
        StringBuilder text = new StringBuilder();
        for (Object piece : pieces) {
            if (piece instanceof ComposedText.Part part) {
                String name = inlineName(part.value());
                text.append("${")
                        .append(name.isEmpty() ? variable(part, inline) : name)
                        .append('}');
            } else {
                text.append(((String) piece).replace("${", "${!"));
            }
        }
        Node content = new Node.Text(text.toString());
        return variables.isEmpty()
                ? FunctionCall.of(Intrinsic.SUB, content)
                : FunctionCall.of(Intrinsic.SUB, content, new Node.Mapping(variables));
    }

    private String variable(ComposedText.Part part, Map<String, Node> inline) {
        Node node = part.value().toNode();
        String base = part.name().isEmpty() ? DEFAULT_NAME : part.name();
        String name = base;
        for (int number = 2; inline.containsKey(name) || isOther(variables.get(name), node); number++) {
            name = base + number;
        }
        variables.put(name, node);
        return name;
    }

    private static boolean isOther(@Nullable Node taken, Node node) {
        return taken != null && !taken.equals(node);
    }

    /** The name of a value that needs no variable; empty if it needs one. */
    private static String inlineName(Value<?> value) {
        if (value instanceof Parameter<?> parameter) {
            return named(parameter.logicalId().name());
        }
        if (value instanceof Ref<?> ref) {
            return named(ref.target().name());
        }
        if (value instanceof GetAtt<?> attribute && !attribute.attribute().isEmpty()) {
            return named(attribute.resource().name() + "." + attribute.attribute());
        }
        return "";
    }

    private static String named(String name) {
        return SubText.isName(name) ? name : "";
    }

    private Node join() {
        List<Node> items = new ArrayList<>();
        for (Object piece : pieces) {
            items.add(piece instanceof ComposedText.Part part ? part.value().toNode() : new Node.Text((String) piece));
        }
        return FunctionCall.of(Intrinsic.JOIN, new Node.Text(""), new Node.Sequence(items));
    }
}
