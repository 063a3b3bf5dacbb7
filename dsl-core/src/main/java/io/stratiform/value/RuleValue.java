package io.stratiform.value;

import io.stratiform.problem.Code;
import io.stratiform.value.function.Intrinsic;
import org.jspecify.annotations.Nullable;

/**
 * A function that only rules have, and that gives the values of parameters or what they name.
 *
 * @param function which one it is
 * @param parameter the parameter that it points at; null if it takes all of a type
 * @param subject the parameter's name, or the type
 * @param attribute the attribute; null if the function takes none
 * @param <T> what it gives
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
                    Flaw.error(Code.RULE, "", function + " stands outside a rule", "use it in t.rule(...) alone"));
        }
    }
}
