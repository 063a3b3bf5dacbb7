package io.stratiform.value;

import io.stratiform.problem.Code;
import io.stratiform.value.function.Intrinsic;
import org.jspecify.annotations.Nullable;

/**
 * A rule-specific function that returns the values of parameters, or attributes of the resources that they identify.
 *
 * @param function which one it is
 * @param parameter the parameter; null for all parameters of a type
 * @param subject the name of the parameter, or the type
 * @param attribute the attribute; null if the function takes none
 * @param <T> the type of the result
 */
record RuleValue<T>(
        Intrinsic function,
        @Nullable LogicalId parameter,
        String subject,
        @Nullable String attribute) implements IntrinsicFunction<T> {

    RuleValue {
        Missing.refuseNull(subject, "the parameter type of " + function);
        if (function != Intrinsic.REF_ALL) {
            Missing.refuseNull(attribute, "the attribute of " + function);
        }
    }

    @Override
    public Node toNode() {
        Node first = new Node.Text(subject);
        return attribute == null
                ? FunctionCall.of(function, first)
                : FunctionCall.of(function, first, new Node.Text(attribute));
    }

    @Override
    public void inspect(Inspection inspection) {
        if (parameter != null) {
            inspection.reference(parameter, null);
        }
        if (!inspection.isRule()) {
            inspection.flaw(
                    Flaw.error(Code.RULE, "", function + " is used outside a rule", "use it only in t.rule(...)"));
        }
    }
}
