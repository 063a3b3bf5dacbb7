package io.stratiform.codegen.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How computed names differ from locked ones.
 *
 * @param renamed what has another name than the lock says
 * @param added what the lock does not have
 * @param vanished what only the lock has
 */
record NameChanges(List<String> renamed, List<String> added, List<String> vanished) {

    private static final int SHOWN = 40;

    static NameChanges between(NameList locked, NameList computed) {
        NameChanges changes = new NameChanges(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Map.Entry<String, SortedMap<String, String>> resource :
                computed.names().entrySet()) {
            SortedMap<String, String> old = locked.names().getOrDefault(resource.getKey(), new TreeMap<>());
            for (Map.Entry<String, String> name : resource.getValue().entrySet()) {
                changes.compare(resource.getKey() + name.getKey(), old.get(name.getKey()), name.getValue());
            }
        }
        for (Map.Entry<String, SortedMap<String, String>> resource :
                locked.names().entrySet()) {
            SortedMap<String, String> now = computed.names().getOrDefault(resource.getKey(), new TreeMap<>());
            for (String path : resource.getValue().keySet()) {
                if (!now.containsKey(path)) {
                    changes.vanished.add(resource.getKey() + path);
                }
            }
        }
        return changes;
    }

    private void compare(String path, @Nullable String locked, String computed) {
        if (locked == null) {
            added.add(path + ": " + computed);
        } else if (!locked.equals(computed)) {
            renamed.add(path + ": " + locked + " -> " + computed);
        }
    }

    NameChanges and(NameChanges others) {
        NameChanges all = new NameChanges(new ArrayList<>(renamed), new ArrayList<>(added), new ArrayList<>(vanished));
        all.renamed.addAll(others.renamed);
        all.added.addAll(others.added);
        all.vanished.addAll(others.vanished);
        return all;
    }

    String describe(String kind, List<String> paths) {
        StringBuilder text =
                new StringBuilder().append(paths.size()).append(' ').append(kind);
        for (String path : paths.subList(0, Math.min(SHOWN, paths.size()))) {
            text.append("\n  ").append(path);
        }
        return paths.size() > SHOWN ? text + "\n  and " + (paths.size() - SHOWN) + " more" : text.toString();
    }
}
