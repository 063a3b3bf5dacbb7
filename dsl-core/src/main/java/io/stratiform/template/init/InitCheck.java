package io.stratiform.template.init;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.ListValue;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that the references of configs and config sets exist, and that no config set contains itself. */
final class InitCheck {

    private final Map<String, InitConfig> configs;
    private final Map<String, ConfigSet> sets;
    private final List<Flaw> flaws = new ArrayList<>(0);

    InitCheck(Map<String, InitConfig> configs, Map<String, ConfigSet> sets) {
        this.configs = configs;
        this.sets = sets;
    }

    List<Flaw> flaws() {
        if (configs.isEmpty()) {
            flaws.add(Flaw.error(Code.CFN_INIT, "", "there are no configs", "add one with i.config(c -> ...)"));
        }
        for (Map.Entry<String, ConfigSet> set : sets.entrySet()) {
            checkSet(set.getKey(), set.getValue());
        }
        Set<String> files = new LinkedHashSet<>();
        Set<String> sources = new LinkedHashSet<>();
        Set<String> commands = new LinkedHashSet<>();
        for (InitConfig config : configs.values()) {
            files.addAll(config.files());
            sources.addAll(config.sources());
            commands.addAll(config.commands());
        }
        for (Map.Entry<String, InitConfig> config : configs.entrySet()) {
            for (Map.Entry<String, Value<?>> service :
                    config.getValue().services().entrySet()) {
                String place = config.getKey() + "." + service.getKey();
                Map<String, Value<?>> given = Structure.propertiesOf(service.getValue());
                checkChanges(place + ".files", "file", given.get("files"), files);
                checkChanges(place + ".sources", "source", given.get("sources"), sources);
                checkChanges(place + ".commands", "command", given.get("commands"), commands);
            }
        }
        return flaws;
    }

    private void checkSet(String name, ConfigSet set) {
        String place = Init.CONFIG_SETS + "." + name;
        for (String config : set.configs()) {
            if (!configs.containsKey(config)) {
                flaws.add(unknown(place, "config", config, configs.keySet()));
            }
        }
        for (String other : set.sets()) {
            if (!sets.containsKey(other)) {
                flaws.add(unknown(place, "config set", other, sets.keySet()));
            }
        }
        if (reaches(set, name, new LinkedHashSet<>())) {
            flaws.add(
                    Flaw.error(Code.CFN_INIT, place, "the config set contains itself", "remove it from its contents"));
        }
    }

    private boolean reaches(ConfigSet from, String name, Set<String> seen) {
        for (String other : from.sets()) {
            ConfigSet set = sets.get(other);
            if (other.equals(name) || (set != null && seen.add(other) && reaches(set, name, seen))) {
                return true;
            }
        }
        return false;
    }

    private void checkChanges(String place, String what, @Nullable Value<?> named, Set<String> known) {
        List<Value<?>> items = named instanceof ListValue<?> list ? list.items() : List.of();
        for (Value<?> item : items) {
            String name = Structure.text(item);
            if (name != null && !known.contains(name)) {
                flaws.add(Flaw.notice(
                                Code.CFN_INIT,
                                place,
                                "no config has the " + what + " '" + name + "', so it never restarts the service")
                        .naming(name, new ArrayList<>(known)));
            }
        }
    }

    private static Flaw unknown(String place, String what, String name, Collection<String> known) {
        return Flaw.error(
                        Code.CFN_INIT,
                        place,
                        "refers to a " + what + " '" + name + "', which does not exist",
                        known.isEmpty() ? "there is none" : null)
                .naming(name, new ArrayList<>(known));
    }
}
