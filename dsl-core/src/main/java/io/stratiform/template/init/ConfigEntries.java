package io.stratiform.template.init;

import io.stratiform.problem.Code;
import io.stratiform.value.CheckedValue;
import io.stratiform.value.Flaw;
import io.stratiform.value.MapValue;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entries of one section of a config, by name, each once. */
final class ConfigEntries {

    private final String section;
    private final Map<String, Value<?>> entries = new LinkedHashMap<>();
    private final List<Flaw> flaws = new ArrayList<>(0);

    ConfigEntries(String section) {
        this.section = section;
    }

    void put(@Nullable String name, @Nullable Value<?> entry) {
        if (name == null || name.isEmpty()) {
            flaws.add(Flaw.error(Code.CFN_INIT, "", "an entry has no name", "name it"));
        } else if (entry == null) {
            flaws.add(Flaw.error(Code.NULL, name, "the value is null", "leave the call out"));
        } else if (entries.putIfAbsent(name, entry) != null) {
            flaws.add(
                    Flaw.error(Code.SET_TWICE, name, "is given twice", "give it once, or put it into another config"));
        }
    }

    Set<String> names() {
        return entries.keySet();
    }

    void addTo(Map<String, Value<?>> config) {
        if (!entries.isEmpty() || !flaws.isEmpty()) {
            config.put(section, toValue());
        }
    }

    Value<?> toValue() {
        MapValue<Object> map = new MapValue<>(entries);
        return flaws.isEmpty() ? map : new CheckedValue<>(map, flaws);
    }
}
