package io.stratiform.template;

import io.stratiform.value.Condition;
import io.stratiform.value.Inspection;
import io.stratiform.value.Literal;
import io.stratiform.value.Node;
import io.stratiform.value.Value;
import io.stratiform.value.function.Intrinsic;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The condition of a resource: a name or a function.
 *
 * @param named the condition; null if there is none, or if a function returns its name
 * @param function the function; null if there is none
 */
record ConditionAttribute(
        @Nullable Condition named, @Nullable Value<String> function) {

    static final ConditionAttribute NONE = new ConditionAttribute(null, null);

    private static final String KEY = "Condition";

    /** A literal is treated as a name. */
    ConditionAttribute {
        if (function instanceof Literal<String> literal) {
            named = Condition.named(literal.value());
            function = null;
        }
    }

    void writeTo(Map<String, Node> resource) {
        if (named != null) {
            resource.put(KEY, new Node.Text(named.logicalId().name()));
        } else if (function != null) {
            resource.put(KEY, function.toNode());
        }
    }

    void inspect(Inspection inspection) {
        if (named != null) {
            inspection.operand(KEY, named);
        } else if (function != null) {
            inspection.requires(Intrinsic.LANGUAGE_EXTENSIONS, "a function in " + KEY);
            inspection.member(KEY, function);
        }
    }
}
