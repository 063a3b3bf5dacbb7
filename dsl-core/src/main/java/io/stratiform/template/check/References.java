package io.stratiform.template.check;

import io.stratiform.problem.Code;
import io.stratiform.value.Node;
import io.stratiform.value.SubText;
import io.stratiform.value.function.Intrinsic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks the references of a declaration: their places, and the dependencies that result from them. */
final class References {

    private final Place place;
    private final Sections sections;
    private final Graph graph;
    private final ConditionalReferences conditional;
    private Restriction restriction = Restriction.NONE;
    // The current resource; empty outside resources.
    private String resource = "";
    private boolean isBuiltBySam;

    References(Place place, Sections sections, Graph graph, ConditionalReferences conditional) {
        this.place = place;
        this.sections = sections;
        this.graph = graph;
        this.conditional = conditional;
    }

    /** Continues with another declaration. */
    void restart(String name) {
        resource = name;
        graph.restart(name);
        isBuiltBySam = place.type().startsWith("AWS::Serverless::");
    }

    /** Sets the restriction; returns the previous one. */
    Restriction restrict(Restriction next) {
        Restriction before = restriction;
        restriction = next;
        return before;
    }

    void ref(Node argument) {
        String name = name(argument);
        if (name != null) {
            target(name);
        }
    }

    void attribute(Node argument) {
        String whole = Tree.text(argument);
        if (whole != null) {
            target(beforeDot(whole));
            return;
        }
        Node first = Tree.item(argument, 0);
        String name = first == null ? null : name(first);
        if (name != null) {
            target(name);
        }
    }

    /** A name; within a loop, the name of a declaration with the same placeholders. */
    private static @Nullable String name(Node argument) {
        String text = Tree.text(argument);
        return text == null ? Tree.text(Tree.argument(argument, Intrinsic.SUB)) : text;
    }

    void substitution(String text, Map<String, Node> variables) {
        if (text.indexOf('$') < 0) {
            return;
        }
        for (SubText.Piece piece : SubText.of(text).pieces()) {
            if (piece.isName() && !variables.containsKey(piece.name())) {
                target(beforeDot(piece.name()));
            }
        }
    }

    private static String beforeDot(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    void imported() {
        if (restriction.refusesImports()) {
            place.error(
                    Code.FORBIDDEN_REFERENCE,
                    restriction.place() + " uses Fn::ImportValue, which CloudFormation does not allow there",
                    "use a parameter or a mapping");
        }
    }

    void dependency(String name) {
        if (sections.resources().containsKey(name)) {
            need(name);
        }
    }

    private void target(String name) {
        if (!sections.resources().containsKey(name) || sections.parameters().containsKey(name)) {
            return;
        }
        if (restriction != Restriction.NONE) {
            place.error(
                    Code.FORBIDDEN_REFERENCE,
                    restriction.place() + " uses the resource " + name + ", which CloudFormation does not allow there",
                    "it is resolved before resources are created; use parameters, pseudo parameters, mappings and"
                            + " literals");
        } else {
            conditional.inspect(name);
            if (!resource.isEmpty() && counts()) {
                need(name);
            }
        }
    }

    /** SAM generates resources from some properties; the dependencies belong to these resources. */
    private boolean counts() {
        if (!isBuiltBySam) {
            return true;
        }
        String property = place.key(1);
        return switch (place.type()) {
            case "AWS::Serverless::Function", "AWS::Serverless::StateMachine" ->
                !"Events".equals(property) && !"DeploymentPreference".equals(property) && !"Policies".equals(property);
            default -> false;
        };
    }

    private void need(String name) {
        List<Guard> own = place.guards();
        Guard other = conditional.guardOf(name);
        boolean isGuarded = !own.isEmpty() || other != null;
        if (!graph.lacks(resource, name, isGuarded)) {
            return;
        }
        List<Guard> guards = new ArrayList<>(own);
        if (other != null) {
            guards.add(other);
        }
        graph.add(new Edge(resource, name, place.declaration(), place.path(), List.copyOf(guards)));
    }
}
