package io.stratiform.template.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The dependencies between declarations. If there are several reasons for a dependency, an unconditional one is kept.
 */
final class Graph {

    private final Map<String, Map<String, Edge>> edges = new LinkedHashMap<>();

    boolean isEmpty() {
        return edges.isEmpty();
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
