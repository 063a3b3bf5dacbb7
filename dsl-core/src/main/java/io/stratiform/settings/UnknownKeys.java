package io.stratiform.settings;

import io.stratiform.settings.SettingProblem.Kind;
import io.stratiform.value.Nearest;
import java.util.ArrayList;
import java.util.List;

/** What is said of keys that no setting has. */
final class UnknownKeys {

    // Looking for the nearest of many keys takes time; who has more unknown keys has another trouble.
    private static final int SUGGESTIONS = 25;
    private static final int SHOWN = 8;

    private final CatalogIndex index;
    private int suggestions;

    UnknownKeys(CatalogIndex index) {
        this.index = index;
    }

    SettingProblem key(String key, Origin origin) {
        String nearest = ++suggestions > SUGGESTIONS ? null : Nearest.to(key, index.keys());
        return new SettingProblem(
                Kind.UNKNOWN_KEY,
                key,
                origin,
                "no setting has this key",
                nearest == null ? null : "did you mean " + nearest + "?");
    }

    SettingProblem variable(String prefix, String name, Origin origin) {
        String nearest = ++suggestions > SUGGESTIONS
                ? null
                : Nearest.to(name, index.variables().keySet());
        return new SettingProblem(
                Kind.UNKNOWN_KEY,
                "",
                origin,
                "no setting has this environment variable",
                nearest == null
                        ? "a prefix that other programs do not use, if it is not yours"
                        : "did you mean " + prefix + nearest + "?");
    }

    /** Some keys below another. */
    String below(String key) {
        List<String> below = new ArrayList<>();
        for (Leaf<?> leaf : index.leaves()) {
            if (leaf.key().startsWith(key + ".")) {
                if (below.size() == SHOWN) {
                    return String.join(", ", below) + " and more";
                }
                below.add(leaf.key().substring(key.length() + 1));
            }
        }
        return String.join(", ", below);
    }
}
