package io.stratiform.settings;

import io.stratiform.settings.SettingProblem.Kind;
import io.stratiform.value.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is said of keys that no setting has. */
final class UnknownKeys {

    // Looking for the nearest of many keys takes time; who has more unknown keys has another trouble.
    private static final int SUGGESTIONS = 25;
    private static final int SHOWN = 8;
    private static final String PARENT = "$parent";

    private final CatalogIndex index;
    private int suggestions;

    UnknownKeys(CatalogIndex index) {
        this.index = index;
    }

    SettingProblem key(String key, Origin origin) {
        if (key.startsWith("$") || key.contains(".$")) {
            return new SettingProblem(
                    Kind.UNKNOWN_KEY,
                    key,
                    origin,
                    "there is no such directive",
                    key.contains(".") || key.equals(PARENT)
                            ? PARENT + " at the top of a file, as in " + PARENT + ": base"
                            : "did you mean " + PARENT + "? It is the only one");
        }
        String hint = ++suggestions > SUGGESTIONS ? null : nearest(key);
        return new SettingProblem(Kind.UNKNOWN_KEY, key, origin, "no setting has this key", hint);
    }

    private @Nullable String nearest(String key) {
        String nearest = Nearest.to(key, index.keys());
        if (nearest == null && key.equals("parent")) {
            nearest = PARENT;
        }
        return nearest == null ? nearestGroup(key) : "did you mean " + nearest + "?";
    }

    /** Looks at a key name by name, since one name may be wrong and another right. */
    private @Nullable String nearestGroup(String key) {
        String found = "";
        for (String name : List.of(key.split("\\.", -1))) {
            Set<String> names = namesBelow(found);
            String nearest = names.contains(name) ? name : Nearest.to(name, names);
            if (nearest == null) {
                break;
            }
            found = SettingKey.below(found, nearest);
        }
        if (found.isEmpty()) {
            return null;
        }
        Leaf<?> leaf = index.leaf(found);
        if (leaf != null) {
            return "did you mean " + found + "?";
        }
        String start = key.startsWith(found + ".") ? "" : "did you mean " + found + "? ";
        return start + "a key below " + found + ": " + below(found);
    }

    private Set<String> namesBelow(String group) {
        Set<String> names = new LinkedHashSet<>();
        String start = group.isEmpty() ? "" : group + ".";
        for (String key : index.keys()) {
            if (key.startsWith(start)) {
                int dot = key.indexOf('.', start.length());
                names.add(key.substring(start.length(), dot < 0 ? key.length() : dot));
            }
        }
        return names;
    }

    SettingProblem variable(String prefix, String name, Origin origin) {
        String hint = ++suggestions > SUGGESTIONS ? null : nearestVariable(prefix, name);
        return new SettingProblem(
                Kind.UNKNOWN_KEY,
                "",
                origin,
                "no setting has this environment variable",
                hint == null ? "a prefix that other programs do not use, if it is not yours" : hint);
    }

    private @Nullable String nearestVariable(String prefix, String name) {
        String nearest = Nearest.to(name, index.variables().keySet());
        if (nearest != null) {
            return "did you mean " + prefix + nearest + "?";
        }
        for (int end = name.lastIndexOf('_'); end > 0; end = name.lastIndexOf('_', end - 1)) {
            String start = Nearest.to(name.substring(0, end), variableGroups());
            if (start != null) {
                return "a variable that begins with " + prefix + start + "_: " + variablesBelow(prefix, start + "_");
            }
        }
        return null;
    }

    /** What the names of variables begin with: those of groups, and of maps. */
    private Set<String> variableGroups() {
        Set<String> groups = new LinkedHashSet<>();
        for (Leaf<?> leaf : index.leaves()) {
            String key = leaf.key();
            for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
                groups.add(SettingKey.variable(key.substring(0, dot)));
            }
            if (leaf.setting().type() instanceof MapType<?>) {
                groups.add(SettingKey.variable(key));
            }
        }
        return groups;
    }

    private String variablesBelow(String prefix, String start) {
        List<String> below = new ArrayList<>();
        for (Leaf<?> leaf : index.leaves()) {
            String variable = SettingKey.variable(leaf.key());
            if (variable.startsWith(start)) {
                below.add(prefix + variable);
            } else if ((variable + "_").equals(start)) {
                below.add(prefix + start + "NAME");
            }
        }
        return joined(below);
    }

    /** Some keys below another. */
    String below(String key) {
        List<String> below = new ArrayList<>();
        for (Leaf<?> leaf : index.leaves()) {
            if (leaf.key().startsWith(key + ".")) {
                below.add(leaf.key().substring(key.length() + 1));
            }
        }
        return joined(below);
    }

    private static String joined(List<String> names) {
        return String.join(", ", names.subList(0, Math.min(SHOWN, names.size())))
                + (names.size() > SHOWN ? " and more" : "");
    }
}
