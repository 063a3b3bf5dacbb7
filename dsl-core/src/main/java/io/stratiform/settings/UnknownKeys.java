package io.stratiform.settings;

import io.stratiform.problem.Code;
import io.stratiform.problem.Problem;
import io.stratiform.value.Flaw;
import io.stratiform.value.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

    Problem key(String key, Origin origin) {
        if (key.startsWith("$") || key.contains(".$")) {
            Flaw flaw = Flaw.error(Code.UNKNOWN_KEY, key, "there is no such directive");
            return Origin.at(
                    origin,
                    key.contains(".") || key.equals(PARENT)
                            ? flaw.expecting(PARENT + " at the top of a file, as in " + PARENT + ": base")
                            : flaw.expecting(PARENT + ", the only directive").asking(PARENT));
        }
        Flaw flaw = Flaw.error(Code.UNKNOWN_KEY, key, "no setting has this key");
        return Origin.at(origin, ++suggestions > SUGGESTIONS ? flaw : nearest(key, flaw));
    }

    private Flaw nearest(String key, Flaw flaw) {
        String nearest = Nearest.to(key, index.keys());
        if (nearest == null && key.equals("parent")) {
            nearest = PARENT;
        }
        return nearest == null ? nearestGroup(key, flaw) : flaw.asking(nearest);
    }

    /** Looks at a key name by name, since one name may be wrong and another right. */
    private Flaw nearestGroup(String key, Flaw flaw) {
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
            return flaw;
        }
        if (index.leaf(found) != null) {
            return flaw.asking(found);
        }
        Flaw below = flaw.expecting("a key below " + found + ": " + below(found));
        return key.startsWith(found + ".") ? below : below.asking(found);
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

    Problem variable(String prefix, String name, Origin origin) {
        Flaw flaw = Flaw.error(
                Code.UNKNOWN_KEY,
                "",
                "no setting has this environment variable",
                "if it is not yours, choose a prefix that other programs do not use");
        return Origin.at(origin, ++suggestions > SUGGESTIONS ? flaw : nearestVariable(prefix, name, flaw));
    }

    private Flaw nearestVariable(String prefix, String name, Flaw flaw) {
        Flaw known = Flaw.error(flaw.code(), flaw.property(), flaw.message());
        String nearest = Nearest.to(name, index.variables().keySet());
        if (nearest != null) {
            return known.asking(prefix + nearest);
        }
        for (int end = name.lastIndexOf('_'); end > 0; end = name.lastIndexOf('_', end - 1)) {
            String start = Nearest.to(name.substring(0, end), variableGroups());
            if (start != null) {
                return known.expecting(
                        "a variable that begins with " + prefix + start + "_: " + variablesBelow(prefix, start + "_"));
            }
        }
        return flaw;
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
