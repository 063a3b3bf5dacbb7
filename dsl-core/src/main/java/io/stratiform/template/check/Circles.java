package io.stratiform.template.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds circles in a graph: Tarjan's strongly connected components, without recursion, and the shortest circle in each.
 */
final class Circles {

    private final Graph graph;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> isOpen = new HashSet<>();
    private final List<List<Edge>> circles = new ArrayList<>(0);

    private Circles(Graph graph) {
        this.graph = graph;
    }

    /** Returns one circle of each group of declarations that depend on each other. */
    static List<List<Edge>> in(Graph graph) {
        Circles circles = new Circles(graph);
        for (String name : graph.names()) {
            if (!circles.numbers.containsKey(name)) {
                circles.search(name);
            }
        }
        return circles.circles;
    }

    /** A declaration in the search, with its unvisited dependencies. */
    private record Visit(String name, Deque<Edge> left) {}

    private void search(String start) {
        Deque<Visit> visits = new ArrayDeque<>();
        visits.push(begin(start));
        while (!visits.isEmpty()) {
            Visit visit = visits.element();
            Edge edge = visit.left().poll();
            if (edge == null) {
                visits.pop();
                end(visit.name());
                if (!visits.isEmpty()) {
                    lower(visits.element().name(), number(lowest, visit.name()));
                }
            } else if (!numbers.containsKey(edge.to())) {
                visits.push(begin(edge.to()));
            } else if (isOpen.contains(edge.to())) {
                lower(visit.name(), number(numbers, edge.to()));
            }
        }
    }

    private Visit begin(String name) {
        numbers.put(name, numbers.size());
        lowest.put(name, number(numbers, name));
        open.push(name);
        isOpen.add(name);
        return new Visit(name, new ArrayDeque<>(graph.needsOf(name)));
    }

    private void lower(String name, int number) {
        lowest.put(name, Math.min(number(lowest, name), number));
    }

    private static int number(Map<String, Integer> numbers, String name) {
        return numbers.getOrDefault(name, 0);
    }

    private void end(String name) {
        if (number(lowest, name) != number(numbers, name)) {
            return;
        }
        Set<String> group = new HashSet<>();
        String member;
        do {
            member = open.pop();
            isOpen.remove(member);
            group.add(member);
        } while (!member.equals(name));
        if (group.size() > 1 || graph.edge(name, name) != null) {
            circles.add(shortest(name, group));
        }
    }

    /** The shortest path from a declaration back to itself within its group. */
    private List<Edge> shortest(String start, Set<String> group) {
        Map<String, Edge> reachedBy = new HashMap<>();
        Deque<String> reached = new ArrayDeque<>(List.of(start));
        while (!reachedBy.containsKey(start)) {
            for (Edge edge : graph.needsOf(reached.remove())) {
                if (group.contains(edge.to()) && reachedBy.putIfAbsent(edge.to(), edge) == null) {
                    reached.add(edge.to());
                }
            }
        }
        Deque<Edge> circle = new ArrayDeque<>();
        String at = start;
        do {
            Edge edge = Objects.requireNonNull(reachedBy.get(at));
            circle.push(edge);
            at = edge.from();
        } while (!at.equals(start));
        return new ArrayList<>(circle);
    }
}
