package io.stratiform.codegen.iam;

import io.stratiform.codegen.iam.ServiceActions.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What differs between two snapshots of actions. Each item is a service's prefix, or a service's prefix and the name of
 * an action.
 *
 * @param added the services and actions that are new
 * @param removed the services and actions that are gone
 * @param changed the services and actions of which other facts changed
 */
record ActionsDiff(List<String> added, List<String> removed, List<String> changed) {

    static ActionsDiff of(List<ServiceActions> before, List<ServiceActions> after) {
        Map<String, Object> old = facts(before);
        Map<String, Object> young = facts(after);
        List<String> added = new ArrayList<>(young.keySet());
        added.removeAll(old.keySet());
        List<String> removed = new ArrayList<>(old.keySet());
        removed.removeAll(young.keySet());
        List<String> changed = new ArrayList<>();
        young.forEach((name, fact) -> {
            if (old.containsKey(name) && !fact.equals(old.get(name))) {
                changed.add(name);
            }
        });
        return new ActionsDiff(added, removed, changed);
    }

    private static Map<String, Object> facts(List<ServiceActions> services) {
        Map<String, Object> facts = new TreeMap<>();
        for (ServiceActions service : services) {
            facts.put(service.prefix(), List.of(service.className(), service.name(), service.resourceTypes()));
            for (Action action : service.actions()) {
                facts.put(service.prefix() + ":" + action.name(), action);
            }
        }
        return facts;
    }
}
