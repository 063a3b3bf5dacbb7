package io.stratiform.value;

import io.stratiform.problem.Code;
import io.stratiform.value.function.Intrinsic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code Fn::Sub}: a string in which <code>${Name}</code> and <code>${Name.Attribute}</code> are replaced, and
 * <code>${!Literal}</code> stands for <code>${Literal}</code>.
 *
 * @param text the string
 * @param variables the variables of the string, in addition to resources, parameters and pseudo parameters; often empty
 * @since 0.1.0
 */
public record Sub(String text, Map<String, Value<?>> variables) implements IntrinsicFunction<String> {

    /** Copies the variables. */
    public Sub {
        Missing.refuseNull(text, "the string of Fn::Sub");
        variables = new MapValue<>(Missing.refuseNull(variables, "the map of variables of Fn::Sub")).entries();
    }

    /**
     * Returns the parts of the string.
     *
     * @return literals, and the values of its names: variables, references and attributes
     */
    public List<Value<?>> parts() {
        List<Value<?>> parts = new ArrayList<>();
        for (SubText.Piece piece : SubText.of(text).pieces()) {
            parts.add(piece.isName() ? valueOf(piece.name()) : new Literal<>(piece.text()));
        }
        return parts;
    }

    private Value<?> valueOf(String name) {
        Value<?> variable = variables.get(name);
        if (variable != null) {
            return variable;
        }
        int dot = name.indexOf('.');
        return dot < 0
                ? new Ref<>(LogicalId.named(name))
                : new GetAtt<>(LogicalId.named(name.substring(0, dot)), name.substring(dot + 1));
    }

    @Override
    public Node toNode() {
        if (variables.isEmpty()) {
            return FunctionCall.of(Intrinsic.SUB, new Node.Text(text));
        }
        return FunctionCall.of(Intrinsic.SUB, new Node.Text(text), new MapValue<>(variables).toNode());
    }

    @Override
    public void inspect(Inspection inspection) {
        SubVariables found = SubVariables.in(text);
        for (Flaw flaw : found.flaws()) {
            inspection.flaw(flaw);
        }
        for (String name : found.names()) {
            if (!variables.containsKey(name)) {
                inspection.variable(name);
            }
        }
        for (Map.Entry<String, Value<?>> variable : variables.entrySet()) {
            String name = variable.getKey();
            if (!found.names().contains(name)) {
                inspection.flaw(Flaw.notice(
                        Code.UNUSED_VARIABLE,
                        "",
                        "the string of Fn::Sub does not use its variable " + name,
                        "remove it, or write ${" + name + "}"));
            }
            inspection.member(Intrinsic.SUB.argument(1) + "." + name, variable.getValue());
        }
    }
}
