package io.stratiform.template.init;

import io.stratiform.value.MapValue;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Configs and other config sets, in the order in which cfn-init processes them.
 *
 * @since 0.1.0
 */
public final class ConfigSet {

    private final List<String> configs = new ArrayList<>();
    private final List<String> sets = new ArrayList<>(0);
    private final List<Value<?>> items = new ArrayList<>();

    ConfigSet() {}

    /** Goes on with what was complete before. */
    ConfigSet(ConfigSet before) {
        configs.addAll(before.configs);
        sets.addAll(before.sets);
        items.addAll(before.items);
    }

    /**
     * Adds configs.
     *
     * @param names their names
     * @return this builder
     */
    public ConfigSet config(String... names) {
        for (String name : names) {
            configs.add(name);
            items.add(Value.of(name));
        }
        return this;
    }

    /**
     * Adds configs.
     *
     * @param names their names, in order
     * @return this builder
     */
    public ConfigSet config(Collection<String> names) {
        return config(Checks.names(names));
    }

    /**
     * Adds another config set.
     *
     * @param name its name
     * @return this builder
     */
    public ConfigSet configSet(String name) {
        items.add(new MapValue<>(Map.of("ConfigSet", Value.of(name))));
        sets.add(name);
        return this;
    }

    List<String> configs() {
        return configs;
    }

    List<String> sets() {
        return sets;
    }

    Value<?> toValue() {
        return Value.list(typed());
    }

    @SuppressWarnings("unchecked")
    private List<Value<Object>> typed() {
        return (List<Value<Object>>) (List<?>) items;
    }
}
