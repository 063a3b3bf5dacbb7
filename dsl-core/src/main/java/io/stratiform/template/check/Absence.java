package io.stratiform.template.check;

import io.stratiform.problem.Code;
import io.stratiform.value.Node;
import io.stratiform.value.function.Intrinsic;
import org.jspecify.annotations.Nullable;

/** Detects {@code AWS::NoValue} where a value is required. */
final class Absence {

    private static final int DEEPEST = 100;

    private Absence() {}

    /**
     * Checks a required value.
     *
     * @param value the value
     * @param what its description
     * @param instead how to omit it
     */
    static void inspect(@Nullable Node value, String what, String instead, Place place) {
        if (isAlways(value, 0)) {
            place.error(Code.NO_VALUE, what + " is AWS::NoValue and therefore missing", "set a value, or " + instead);
        } else if (isSometimes(value, 0)) {
            place.notice(
                    Code.NO_VALUE,
                    what + " may be missing, because one branch of Fn::If is AWS::NoValue",
                    "set a value in both branches, or " + instead);
        }
    }

    private static boolean isAlways(@Nullable Node value, int depth) {
        Node choice = Tree.argument(value, Intrinsic.IF);
        if (choice == null || depth > DEEPEST) {
            return Tree.isNoValue(value);
        }
        return isAlways(Tree.item(choice, 1), depth + 1) && isAlways(Tree.item(choice, 2), depth + 1);
    }

    private static boolean isSometimes(@Nullable Node value, int depth) {
        Node choice = Tree.argument(value, Intrinsic.IF);
        if (choice == null || depth > DEEPEST) {
            return Tree.isNoValue(value);
        }
        return isSometimes(Tree.item(choice, 1), depth + 1) || isSometimes(Tree.item(choice, 2), depth + 1);
    }
}
