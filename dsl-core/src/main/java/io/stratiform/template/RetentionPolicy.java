package io.stratiform.template;

import io.stratiform.value.Inspection;
import io.stratiform.value.Literal;
import io.stratiform.value.LoopHead;
import io.stratiform.value.Node;
import io.stratiform.value.Value;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A deletion policy or an update replace policy: one of the constants, or what a function gives.
 *
 * @param value the value; null if there is no such policy
 */
record RetentionPolicy(@Nullable Value<?> value) {

    static final RetentionPolicy NONE = new RetentionPolicy(null);

    static RetentionPolicy of(@Nullable DeletionPolicy policy) {
        return policy == null ? NONE : new RetentionPolicy(new Literal<>(policy));
    }

    /** The constant; null where there is none, or a function decides. */
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
            inspection.requires(LoopHead.TRANSFORM, "a function as " + key);
        }
        inspection.member(key, value);
    }
}
