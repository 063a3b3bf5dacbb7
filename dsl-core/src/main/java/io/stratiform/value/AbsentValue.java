package io.stratiform.value;

import io.stratiform.problem.Code;
import org.jspecify.annotations.Nullable;

/** Detects {@code AWS::NoValue} as the value of a required property. */
final class AbsentValue {

    private static final String HINT = "set a value; Fn.noValue() omits the property";

    private AbsentValue() {}

    /** Returns the flaw of the value of a required property, or null if there is none. */
    static @Nullable Flaw flawOf(String property, Value<?> value) {
        if (isAbsent(value, true)) {
            return Flaw.error(
                    Code.NO_VALUE, property, "the required property is AWS::NoValue and therefore not set", HINT);
        }
        return isAbsent(value, false)
                ? Flaw.notice(
                        Code.NO_VALUE,
                        property,
                        "the required property may not be set, because one branch of Fn::If is AWS::NoValue",
                        "set a value in both branches")
                : null;
    }

    /** Whether a value is always absent, or absent in one of its branches. */
    private static boolean isAbsent(Value<?> value, boolean always) {
        if (value instanceof If<?> choice) {
            boolean then = isAbsent(choice.then(), always);
            boolean otherwise = isAbsent(choice.otherwise(), always);
            return always ? then && otherwise : then || otherwise;
        }
        return value instanceof Ref<?> ref && ref.target().equals(PseudoParameter.NO_VALUE);
    }
}
