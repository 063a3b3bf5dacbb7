package io.stratiform.template.check;

import io.stratiform.value.Flaw;
import io.stratiform.value.Node;
import io.stratiform.value.function.Intrinsic;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Checks the tree of a template, in linear time. Templates that are created and templates that are read are checked in
 * the same way.
 *
 * @since 0.1.0
 */
public final class TreeCheck {

    static final String OUTPUT = "Output";

    private static final String RESOURCES = "Resources";

    private final Place place;
    private final Graph resources = new Graph();
    private final Sections sections;
    private final ConditionLogic logic;
    private final References references;
    private final Walk walk;
    private final UnaryOperator<String> sites;
    private final BiConsumer<String, Flaw> findings;
    private @Nullable Exports exports;
    private @Nullable ConditionNeeds conditionNeeds;

    private TreeCheck(Node root, UnaryOperator<String> sites, BiConsumer<String, Flaw> findings) {
        this.place = new Place(findings);
        this.findings = findings;
        this.sections = new Sections(root);
        this.sites = sites;
        this.logic = new ConditionLogic(sections);
        this.references = new References(place, sections, resources, new ConditionalReferences(place, sections, logic));
        this.walk = new Walk(place, references, sections);
    }

    /**
     * Checks a template.
     *
     * @param root its tree
     * @param sites where a declaration is, by its path from the root, as in {@code Resources.Web}; empty if nobody knows
     * @param findings takes what is found, in the order of the template: the path of the declaration, and what is wrong below it
     */
    public static void of(Node root, UnaryOperator<String> sites, BiConsumer<String, Flaw> findings) {
        TreeCheck check = new TreeCheck(root, sites, findings);
        for (String section : List.of("Parameters", "Rules", "Mappings", "Conditions", RESOURCES, "Outputs")) {
            check.entries(section, section, check.sections.section(section));
        }
        check.circles(check.resources, "resources");
    }

    private void entries(String section, String path, @Nullable Node entries) {
        for (Map.Entry<String, Node> entry : Tree.entries(entries).entrySet()) {
            String name = entry.getKey();
            String below = path + "." + name;
            if (Intrinsic.isLoop(name)) {
                entries(section, below + "[2]", Tree.item(entry.getValue(), 2));
            } else if (!Intrinsic.hasPrefix(name)) {
                boolean isResource = section.equals(RESOURCES);
                String type = isResource ? Tree.text(Tree.member(entry.getValue(), "Type")) : null;
                place.restart(below, type == null ? "" : type);
                references.restart(isResource ? name : "");
                declaration(section, name, entry.getValue());
            }
        }
        if (conditionNeeds != null && path.equals("Conditions")) {
            circles(conditionNeeds.graph(), "conditions");
        }
    }

    private void declaration(String section, String name, Node declaration) {
        switch (section) {
            case "Parameters" -> parameter(declaration);
            case "Rules" -> rule(declaration);
            case "Mappings" -> MappingKeys.inspect(declaration, place);
            case "Conditions" -> condition(name, declaration);
            case RESOURCES -> resource(declaration);
            default -> output(name, declaration);
        }
    }

    private void parameter(Node declaration) {
        if (Tree.entries(declaration).size() > 1) {
            ParameterCheck.inspect(declaration, place);
        }
    }

    private void rule(Node declaration) {
        for (Map.Entry<String, Node> member : Tree.entries(declaration).entrySet()) {
            walk.restricted(Restriction.RULE, member.getKey(), member.getValue());
        }
    }

    private void condition(String name, Node declaration) {
        if (conditionNeeds == null) {
            conditionNeeds = new ConditionNeeds(place, sections);
        }
        conditionNeeds.collect(name, declaration);
        references.restrict(Restriction.CONDITION);
        walk.visit(declaration);
        references.restrict(Restriction.NONE);
    }

    private void resource(Node declaration) {
        Map<String, Node> members = Tree.entries(declaration);
        guardBy(members.get("Condition"));
        for (Map.Entry<String, Node> member : members.entrySet()) {
            Node value = member.getValue();
            switch (member.getKey()) {
                case "Type", "Condition" -> {
                    // Already reported.
                }
                case "DependsOn" -> dependencies(value);
                case "DeletionPolicy", "UpdateReplacePolicy" ->
                    walk.restricted(Restriction.POLICY, member.getKey(), value);
                default -> walk.member(member.getKey(), value);
            }
        }
        Node init = Tree.member(members.get("Metadata"), InitContents.KEY);
        if (init != null) {
            place.enter("Metadata");
            place.enter(InitContents.KEY);
            InitContents.inspect(init, place);
            place.leave();
            place.leave();
        }
    }

    private void guardBy(@Nullable Node condition) {
        if (condition != null) {
            String name = Tree.text(condition);
            place.guard(name == null ? Guard.UNKNOWN : new Guard(name, true));
        }
    }

    private void dependencies(Node dependsOn) {
        place.enter("DependsOn");
        String single = Tree.text(dependsOn);
        if (single != null) {
            references.dependency(single);
        }
        for (Node item : Tree.items(dependsOn)) {
            String name = Tree.text(item);
            references.dependency(name == null ? "" : name);
        }
        place.leave();
    }

    private void output(String name, Node declaration) {
        place.restart(place.declaration(), OUTPUT);
        guardBy(Tree.member(declaration, "Condition"));
        for (Map.Entry<String, Node> member : Tree.entries(declaration).entrySet()) {
            switch (member.getKey()) {
                case "Condition", "Description" -> {
                    // A literal, which was checked where it was set.
                }
                case "Export" -> export(name, Tree.member(member.getValue(), "Name"));
                case "Value" -> {
                    place.enter("Value");
                    Absence.inspect(
                            member.getValue(), "the value of an output", "set a condition on the output", place);
                    walk.visit(member.getValue());
                    place.leave();
                }
                default -> walk.member(member.getKey(), member.getValue());
            }
        }
    }

    private void export(String output, @Nullable Node name) {
        if (name == null) {
            return;
        }
        if (exports == null) {
            exports = new Exports(place, logic, sites);
        }
        place.enter("Export");
        place.enter("Name");
        Absence.inspect(name, "the name of an export", "set a condition on the output", place);
        ExportNames.inspect("exported", name, place);
        exports.inspect(output, name);
        place.leave();
        walk.restricted(Restriction.EXPORT, "Name", name);
        place.leave();
    }

    private void circles(Graph graph, String what) {
        if (graph.mayHaveCircles() && !sections.hasMacro()) {
            new CircularDependencies(graph, logic, sites, sections).find(what, findings);
        }
    }
}
