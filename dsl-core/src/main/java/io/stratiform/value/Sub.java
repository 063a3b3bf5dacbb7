package io.stratiform.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@code Fn::Sub}: a text in which <code>${Name}</code> and <code>${Name.Attribute}</code> are replaced, and
 * <code>${!Literal}</code> stands for <code>${Literal}</code>.
 *
 * @param text the text
 * @param variables what the text names beside resources, parameters and pseudo parameters; often empty
 * @since 0.1.0
 */
public record Sub(String text, Map<String, Value<?>> variables) implements IntrinsicFunction<String> {

    /** Copies the variables. */
    public Sub {
        Missing.refuseNull(text, "text");
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    }

    @Override
    public Node toNode() {
        if (variables.isEmpty()) {
            return FunctionCall.of("Fn::Sub", new Node.Text(text));
        }
        return FunctionCall.of("Fn::Sub", new Node.Text(text), new MapValue<>(variables).toNode());
    }

    @Override
    public void inspect(Inspection inspection) {
        SubVariables found = SubVariables.in(text);
        for (Flaw flaw : found.flaws()) {
            inspection.flaw(flaw);
        }
        for (String name : found.names()) {
            if (!variables.containsKey(name)) {
                inspectReference(name, inspection);
            }
        }
        for (Map.Entry<String, Value<?>> variable : variables.entrySet()) {
            if (!found.names().contains(variable.getKey())) {
                inspection.flaw(Flaw.notice("", "the text of Fn::Sub never names ${" + variable.getKey() + "}", null));
            }
            inspection.member("Fn::Sub", variable.getValue());
        }
    }

    private static void inspectReference(String name, Inspection inspection) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            inspection.reference(LogicalId.named(name), null);
        } else {
            inspection.reference(LogicalId.named(name.substring(0, dot)), name.substring(dot + 1));
        }
    }
}
