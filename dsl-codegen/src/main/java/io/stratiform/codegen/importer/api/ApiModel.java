package io.stratiform.codegen.importer.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The model of one service's API.
 *
 * @param title the package that declares it, with its version
 * @param client the package's name, without what all have in common
 * @param enumerations the values of each enumeration
 * @param shapes the structures
 * @param operations the name of each operation's input structure
 */
record ApiModel(
        String title,
        String client,
        Map<String, List<String>> enumerations,
        SortedMap<String, ApiShape> shapes,
        SortedMap<String, String> operations) {

    static ApiModel empty(String title, String client) {
        return new ApiModel(title, client, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    /** All members of a structure, with those that it has of others. */
    Map<String, ApiType> members(String shape) {
        Map<String, ApiType> members = new LinkedHashMap<>();
        collect(shape, members, 0);
        return members;
    }

    private void collect(String name, Map<String, ApiType> members, int depth) {
        ApiShape shape = shapes.get(name);
        if (shape != null && depth < 9) {
            shape.parents().forEach(parent -> collect(parent, members, depth + 1));
            members.putAll(shape.members());
        }
    }

    /** The structure whose name is spelled alike; null if there is none. */
    @Nullable String shapeLike(String spelled) {
        for (String name : shapes.keySet()) {
            if (alike(name, spelled)) {
                return name;
            }
        }
        return null;
    }

    static boolean alike(String one, String other) {
        return spelling(one).equals(spelling(other));
    }

    /** What of a name counts when it is compared with those of another source: letters and digits, of either case. */
    static String spelling(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLetterOrDigit(name.charAt(i))) {
                letters.append(name.charAt(i));
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
