package io.stratiform.template;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.Inspection;
import io.stratiform.value.Literal;
import io.stratiform.value.Node;
import io.stratiform.value.Value;
import io.stratiform.value.function.Intrinsic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A deletion policy or an update replace policy: a constant or a function.
 *
 * @param value the value; null if there is no such policy
 */
record RetentionPolicy(@Nullable Value<?> value) {

    static final RetentionPolicy NONE = new RetentionPolicy(null);

    static RetentionPolicy of(@Nullable DeletionPolicy policy) {
        return policy == null ? NONE : new RetentionPolicy(new Literal<>(policy));
    }

    /** Returns the policy for a value; a literal becomes a constant if it is the name of one. */
    static RetentionPolicy of(@Nullable Value<?> value) {
        if (value instanceof Literal<?> literal && literal.value() instanceof String name) {
            for (DeletionPolicy policy : DeletionPolicy.values()) {
                if (policy.value().equals(name)) {
                    return of(policy);
                }
            }
        }
        return value == null ? NONE : new RetentionPolicy(value);
    }

    /** The constant; null if there is none, or if it is a function. */
    @Nullable DeletionPolicy constant() {
        return value instanceof Literal<?> literal && literal.value() instanceof DeletionPolicy policy ? policy : null;
    }

    void writeTo(Map<String, Node> resource, String key) {
        if (value != null) {
            resource.put(key, value.toNode());
        }
    }

    void inspect(Inspection inspection, String key) {
        if (value == null) {
            return;
        }
        if (!(value instanceof Literal)) {
            inspection.requires(Intrinsic.LANGUAGE_EXTENSIONS, "a function in " + key);
        } else if (constant() == null) {
            inspectName(inspection, key, value);
        }
        inspection.member(key, value);
    }

    private static void inspectName(Inspection inspection, String key, Value<?> value) {
        List<String> names = new ArrayList<>();
        for (DeletionPolicy policy : DeletionPolicy.values()) {
            names.add(policy.value());
        }
        String name = value instanceof Literal<?> literal ? literal.value().toString() : "";
        inspection.flaw(
                Flaw.error(Code.ATTRIBUTE, key, "unknown policy '" + name + "'").naming(name, names));
    }
}
