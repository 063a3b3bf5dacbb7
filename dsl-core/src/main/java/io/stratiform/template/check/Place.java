package io.stratiform.template.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a walk is. Steps are kept, and not texts, since nearly none of the places is ever told. */
final class Place {

    private static final int MOST_CHARACTERS = 200;

    private final List<Finding> findings;
    private final List<Guard> guards = new ArrayList<>(0);
    private String declaration = "";
    private String type = "";
    private @Nullable String[] keys = new String[16];
    private int[] indexes = new int[16];
    private int depth;

    Place(List<Finding> findings) {
        this.findings = findings;
    }

    /** Begins with another declaration. */
    void restart(String path, String declaredType) {
        declaration = path;
        type = declaredType;
        depth = 0;
        guards.clear();
    }

    /** The type of the resource; empty outside resources. */
    String type() {
        return type;
    }

    String declaration() {
        return declaration;
    }

    void enter(String key) {
        next();
        keys[depth++] = key;
    }

    void enter(int index) {
        next();
        keys[depth] = null;
        indexes[depth++] = index;
    }

    void leave() {
        depth--;
    }

    private void next() {
        if (depth == indexes.length) {
            keys = Arrays.copyOf(keys, depth * 2);
            indexes = Arrays.copyOf(indexes, depth * 2);
        }
    }

    void guard(Guard guard) {
        guards.add(guard);
    }

    void unguard() {
        guards.remove(guards.size() - 1);
    }

    List<Guard> guards() {
        return guards;
    }

    int depth() {
        return depth;
    }

    /** The key at a step; null of an item. */
    @Nullable String key(int step) {
        return step < depth ? keys[step] : null;
    }

    /** The keys to this place without those of functions and without the places of items. */
    List<String> properties() {
        List<String> properties = new ArrayList<>(depth);
        for (int i = 0; i < depth; i++) {
            String key = keys[i];
            if (key != null && !key.startsWith("Fn::")) {
                properties.add(key);
            }
        }
        return properties;
    }

    /** The path to this place, for example {@code Properties.Tags[0].Value}. */
    String path() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < depth && text.length() <= MOST_CHARACTERS; i++) {
            String key = keys[i];
            if (key == null) {
                text.append('[').append(indexes[i]).append(']');
            } else {
                text.append(text.length() == 0 ? "" : ".").append(key);
            }
        }
        if (text.length() > MOST_CHARACTERS) {
            text.setLength(MOST_CHARACTERS);
            text.append("...");
        }
        return text.toString();
    }

    void error(String message, @Nullable String hint) {
        findings.add(new Finding(declaration, path(), message, hint, true));
    }

    void notice(String message, @Nullable String hint) {
        findings.add(new Finding(declaration, path(), message, hint, false));
    }

    void add(Finding finding) {
        findings.add(finding);
    }
}
