package io.stratiform.template.check;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** Finds circular dependencies, including declarations that depend on themselves. */
final class CircularDependencies {

    // If there are more, the first ones are sufficient.
    private static final int MOST_TOLD = 20;
    private static final int MOST_TRIED = 200;
    private static final int MOST_SHOWN = 100;

    private static final String RULES =
            "; declare rules of security groups as separate resources, AWS::EC2::SecurityGroupIngress and"
                    + " AWS::EC2::SecurityGroupEgress";

    private final Graph graph;
    private final ConditionLogic logic;
    private final UnaryOperator<String> sites;
    private final Sections sections;
    private int told;

    CircularDependencies(Graph graph, ConditionLogic logic, UnaryOperator<String> sites, Sections sections) {
        this.graph = graph;
        this.logic = logic;
        this.sites = sites;
        this.sections = sections;
    }

    /**
     * Finds a circle in each group, removes its first link, and repeats until there are none.
     *
     * @param what the kind of the declarations, in the plural
     * @param findings takes each circle, at its first link
     */
    void find(String what, BiConsumer<String, Flaw> findings) {
        for (int tried = 0; tried < MOST_TRIED && told < MOST_TOLD; ) {
            List<List<Edge>> circles = Circles.in(graph);
            if (circles.isEmpty()) {
                break;
            }
            for (List<Edge> circle : circles) {
                tried++;
                if (logic.canBe(guardsOf(circle))) {
                    told++;
                    findings.accept(circle.get(0).declaration(), flaw(circle, what));
                    graph.remove(circle.get(0));
                } else {
                    graph.remove(guarded(circle));
                }
            }
        }
    }

    private List<Guard> guardsOf(List<Edge> circle) {
        List<Guard> guards = new ArrayList<>(0);
        for (Edge edge : circle) {
            for (Guard guard : edge.guards()) {
                if (!guards.contains(guard)) {
                    guards.add(guard);
                }
            }
        }
        return guards;
    }

    private static Edge guarded(List<Edge> circle) {
        for (Edge edge : circle) {
            if (!edge.guards().isEmpty()) {
                return edge;
            }
        }
        return circle.get(0);
    }

    private Flaw flaw(List<Edge> circle, String what) {
        Edge first = circle.get(0);
        if (circle.size() == 1) {
            return Flaw.error(Code.CIRCULAR_DEPENDENCY, first.path(), itself(first, what));
        }
        boolean hasGroups = false;
        for (Edge edge : circle) {
            hasGroups |= isSecurityGroup(edge.from());
        }
        String hint = "remove one of these references" + (hasGroups ? RULES : "");
        return Flaw.error(Code.CIRCULAR_DEPENDENCY, first.path(), messageOf(circle), hint);
    }

    /** The whole circle, followed by each link with its line and its property. */
    private String messageOf(List<Edge> circle) {
        List<Edge> shown = circle.subList(0, Math.min(MOST_SHOWN, circle.size()));
        StringBuilder message = new StringBuilder("circular dependency: ");
        for (Edge edge : shown) {
            message.append(edge.from()).append(" -> ");
        }
        message.append(circle.size() > MOST_SHOWN ? "... -> " : "")
                .append(circle.get(0).from());
        for (Edge edge : shown) {
            String site = sites.apply(edge.declaration());
            message.append("\n      ").append(edge.from());
            message.append(site.isEmpty() ? "" : ", declared at " + site + ",");
            message.append(" needs ").append(edge.to()).append(edge.path().isEmpty() ? "" : " by " + edge.path());
        }
        if (circle.size() > MOST_SHOWN) {
            message.append("\n      and ").append(circle.size() - MOST_SHOWN).append(" more");
        }
        return message.toString();
    }

    private static String itself(Edge edge, String what) {
        return "the " + what.substring(0, what.length() - 1)
                + (edge.path().equals("DependsOn") ? " depends on itself" : " refers to itself");
    }

    private boolean isSecurityGroup(String resource) {
        return "AWS::EC2::SecurityGroup"
                .equals(Tree.text(Tree.member(sections.resources().get(resource), "Type")));
    }
}
