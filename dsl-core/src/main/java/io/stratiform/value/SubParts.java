package io.stratiform.value;

import java.util.ArrayList;
import java.util.List;

/** Takes the text of an {@code Fn::Sub} apart. */
final class SubParts {

    private SubParts() {}

    static List<Value<?>> of(Sub sub) {
        List<Value<?>> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        String text = sub.text();
        int written = 0;
        for (int open = text.indexOf("${"); open >= 0; open = text.indexOf("${", written)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            literal.append(text, written, open);
            written = close + 1;
            String name = text.substring(open + 2, close).strip();
            if (name.startsWith("!")) {
                literal.append("${").append(text, text.indexOf('!', open) + 1, written);
            } else {
                flush(literal, parts);
                parts.add(value(name, sub));
            }
        }
        literal.append(text, written, text.length());
        flush(literal, parts);
        return parts;
    }

    private static void flush(StringBuilder literal, List<Value<?>> parts) {
        if (literal.length() > 0) {
            parts.add(new Literal<>(literal.toString()));
            literal.setLength(0);
        }
    }

    private static Value<?> value(String name, Sub sub) {
        Value<?> variable = sub.variables().get(name);
        if (variable != null) {
            return variable;
        }
        int dot = name.indexOf('.');
        return dot < 0
                ? new Ref<>(LogicalId.named(name))
                : new GetAtt<>(LogicalId.named(name.substring(0, dot)), name.substring(dot + 1));
    }
}
