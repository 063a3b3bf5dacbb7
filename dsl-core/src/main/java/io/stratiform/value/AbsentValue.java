package io.stratiform.value;

import io.stratiform.problem.Code;
import org.jspecify.annotations.Nullable;

/** {@code AWS::NoValue} in the place of a required property, which leaves it out. */
final class AbsentValue {

    private static final String HINT = "give it a value; Fn.noValue() leaves a property out";

    private AbsentValue() {}

    /** Says what is wrong with the value of a required property; null if nothing is. */
    static @Nullable Flaw flawOf(String property, Value<?> value) {
        if (isAbsent(value, true)) {
            return Flaw.error(
                    Code.NO_VALUE, property, "the required property is AWS::NoValue, so that it is not set", HINT);
        }
        return isAbsent(value, false)
                ? Flaw.notice(
                        Code.NO_VALUE,
                        property,
                        "the required property is AWS::NoValue in a branch of Fn::If, so that it may not be set",
                        "give both branches a value")
                : null;
    }

    /** Whether all that a value may become is nothing, or some of it. */
    private static boolean isAbsent(Value<?> value, boolean always) {
        if (value instanceof If<?> choice) {
            boolean then = isAbsent(choice.then(), always);
            boolean otherwise = isAbsent(choice.otherwise(), always);
            return always ? then && otherwise : then || otherwise;
        }
        return value instanceof Ref<?> ref && ref.target().equals(PseudoParameter.NO_VALUE);
    }
}
