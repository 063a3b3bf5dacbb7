package io.stratiform.value.states;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Adds the states that a Map state runs for each item.
 *
 * @since 0.1.0
 */
public final class ItemProcessor extends StatesBuilder<ItemProcessor> {

    private @Nullable String executionType;

    ItemProcessor() {}

    /**
     * Runs each item, or each batch of items, as a separate execution: the mode {@code DISTRIBUTED}.
     *
     * @return this processor
     */
    public ItemProcessor distributed() {
        executionType = "STANDARD";
        return this;
    }

    /**
     * Runs each item, or each batch of items, as a separate express workflow.
     *
     * @return this processor
     */
    public ItemProcessor distributedExpress() {
        executionType = "EXPRESS";
        return this;
    }

    boolean isDistributed() {
        return executionType != null;
    }

    StateContent build(Scope scope) {
        Map<String, Object> mode = new LinkedHashMap<>();
        mode.put("Mode", isDistributed() ? "DISTRIBUTED" : "INLINE");
        if (executionType != null) {
            mode.put("ExecutionType", executionType);
        }
        put("ProcessorConfig", mode);
        finish(scope);
        return new StateContent(seal());
    }
}
