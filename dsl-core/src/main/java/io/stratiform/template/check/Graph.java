package io.stratiform.template.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The dependencies between declarations. If there are several reasons for a dependency, an unconditional one is kept.
 */
final class Graph {

    private final Map<String, Map<String, Edge>> edges = new LinkedHashMap<>();
    private final Set<String> complete = new HashSet<>();
    private String current = "";
    private boolean mayHaveCircles;

    /** Goes on with the needs of another declaration. */
    void restart(String name) {
        if (!name.isEmpty()) {
            complete.add(current);
            current = name;
            // Whatever is declared twice under one name may need what came in between.
            mayHaveCircles |= complete.contains(name);
        }
    }

    /** Whether there may be a circle. There is none if each declaration only needs declarations that come before it. */
    boolean mayHaveCircles() {
        return mayHaveCircles;
    }

    /** Whether another reason for a dependency is kept. */
    boolean lacks(String from, String to, boolean isGuarded) {
        Edge known = edges.getOrDefault(from, Map.of()).get(to);
        return known == null || (!isGuarded && !known.guards().isEmpty());
    }

    void add(Edge edge) {
        Map<String, Edge> needs = edges.get(edge.from());
        if (needs == null) {
            needs = new LinkedHashMap<>(4);
            edges.put(edge.from(), needs);
        }
        needs.put(edge.to(), edge);
        mayHaveCircles |= !complete.contains(edge.to());
    }

    void remove(Edge edge) {
        Map<String, Edge> needs = edges.get(edge.from());
        if (needs != null) {
            needs.remove(edge.to());
        }
    }

    @Nullable Edge edge(String from, String to) {
        return edges.getOrDefault(from, Map.of()).get(to);
    }

    List<String> names() {
        return new ArrayList<>(edges.keySet());
    }

    List<Edge> needsOf(String name) {
        return new ArrayList<>(edges.getOrDefault(name, Map.of()).values());
    }
}
