package io.stratiform.template.check;

import io.stratiform.problem.Code;
import io.stratiform.value.Node;
import io.stratiform.value.function.Intrinsic;
import org.jspecify.annotations.Nullable;

/** {@code AWS::NoValue} where something has to stand. */
final class Absence {

    private static final int DEEPEST = 100;

    private Absence() {}

    /**
     * Looks at what has to be there.
     *
     * @param value what is given
     * @param what what it is
     * @param instead what to do where nothing is to be there
     */
    static void inspect(@Nullable Node value, String what, String instead, Place place) {
        if (isAlways(value, 0)) {
            place.error(Code.NO_VALUE, what + " is AWS::NoValue, so that there is none", "give a value, or " + instead);
        } else if (isSometimes(value, 0)) {
            place.notice(
                    Code.NO_VALUE,
                    what + " is AWS::NoValue in a branch of Fn::If, so that there may be none",
                    "give both branches a value, or " + instead);
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
