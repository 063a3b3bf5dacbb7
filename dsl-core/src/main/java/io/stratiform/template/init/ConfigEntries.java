package io.stratiform.template.init;

import io.stratiform.problem.Code;
import io.stratiform.value.CheckedValue;
import io.stratiform.value.Flaw;
import io.stratiform.value.ListValue;
import io.stratiform.value.MapValue;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one section of a config, by name. A structure, a list or a map that is given again goes on with what
 * there is; anything else is given once.
 */
final class ConfigEntries extends PropertyBuilder<ConfigEntries> {

    private final String section;
    /** Whether an entry can go on, by its name. */
    private final Map<String, Boolean> growing = new LinkedHashMap<>();

    private final List<Flaw> flaws = new ArrayList<>(0);
    private @Nullable PropertyMap sealed;

    ConfigEntries(String section) {
        this.section = section;
    }

    /** Goes on with what was complete before. */
    ConfigEntries(ConfigEntries before) {
        super(before.complete());
        section = before.section;
        growing.putAll(before.growing);
        flaws.addAll(before.flaws);
    }

    void put(@Nullable String name, @Nullable Value<?> entry) {
        if (name == null || name.isEmpty()) {
            flaws.add(Flaw.error(Code.CFN_INIT, "", "an entry has no name", "name it"));
        } else if (entry == null) {
            flaws.add(Flaw.error(Code.NULL, name, "the value is null", "leave the call out"));
        } else if (growing.containsKey(name) && !(growing.get(name) && canGrow(entry))) {
            flaws.add(
                    Flaw.error(Code.SET_TWICE, name, "is given twice", "give it once, or put it into another config"));
        } else {
            growing.put(name, canGrow(entry));
            putEntry(section, name, entry);
        }
    }

    private static boolean canGrow(Value<?> entry) {
        return entry instanceof CheckedValue<?> checked
                ? canGrow(checked.value())
                : entry instanceof Structure || entry instanceof ListValue || entry instanceof MapValue;
    }

    /** The entries, after which nothing is added. */
    Map<String, Value<?>> entries() {
        return complete().values().get(section) instanceof MapValue<?> map ? map.entries() : Map.of();
    }

    private PropertyMap complete() {
        if (sealed == null) {
            sealed = seal();
        }
        return sealed;
    }

    void addTo(Map<String, Value<?>> config) {
        Map<String, Value<?>> entries = new LinkedHashMap<>();
        for (Map.Entry<String, Value<?>> entry : entries().entrySet()) {
            Value<?> value = entry.getValue();
            entries.put(entry.getKey(), section.equals(InitFile.SECTION) ? InitFile.checked(value) : value);
        }
        if (!entries.isEmpty() || !flaws.isEmpty()) {
            MapValue<Object> map = new MapValue<>(entries);
            config.put(section, flaws.isEmpty() ? map : new CheckedValue<>(map, flaws));
        }
    }
}
