package io.stratiform.template;

import io.stratiform.read.LocatedNode;
import io.stratiform.read.TemplateDocument;
import io.stratiform.value.Condition;
import io.stratiform.value.DeclarationSite;
import io.stratiform.value.Document;
import io.stratiform.value.LogicalId;
import io.stratiform.value.Node;
import io.stratiform.value.Parameter;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.RuleExpression;
import io.stratiform.value.SourcePosition;
import io.stratiform.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Declares what the sections of a document declare. What the model has no form for, such as a loop among the resources, is
 * left to the document.
 */
final class TextSections {

    private final TemplateDocument document;
    private final TemplateBuilder template;

    private TextSections(TemplateDocument document) {
        this.document = document;
        this.template = new TemplateBuilder(Objects.requireNonNullElse(
                TextValues.text(document.toNode().entries().get("Description")), ""));
    }

    static TemplateBuilder of(TemplateDocument document) {
        TextSections sections = new TextSections(document);
        sections.declareAll();
        return sections.template;
    }

    private void declareAll() {
        Map<String, Node> sections = document.toNode().entries();
        if (sections.get("Metadata") instanceof Node.Mapping metadata) {
            template.metadata = Document.of(TextValues.entries(metadata));
        }
        transforms(sections.get("Transform"));
        for (LocatedNode entry : section("Parameters")) {
            template.parameters.add(Parameter.declared(id(entry, "Parameter"), TextValues.properties(entry.node())));
        }
        for (LocatedNode entry : section("Rules")) {
            template.rules.add(Rule.read(id(entry, Rule.SECTION), rule -> rule(entry, rule)));
        }
        for (LocatedNode entry : section("Mappings")) {
            template.mappings.add(Mapping.read(id(entry, "Mapping"), TextValues.properties(entry.node())));
        }
        for (LocatedNode entry : section("Conditions")) {
            template.conditions.add(
                    new DeclaredCondition(id(entry, "Condition"), TextConditions.condition(entry.node())));
        }
        for (LocatedNode entry : section("Resources")) {
            resource(entry, ((Node.Mapping) entry.node()).entries());
        }
        for (LocatedNode entry : section("Outputs")) {
            output(entry, (Node.Mapping) entry.node());
        }
        template.close();
    }

    /** The declarations of a section; neither macros nor loops, which stand for declarations that are not there yet. */
    private List<LocatedNode> section(String name) {
        LocatedNode section = document.root().member(name);
        if (section == null || !(section.node() instanceof Node.Mapping)) {
            return List.of();
        }
        List<LocatedNode> entries = section.children();
        entries.removeIf(entry -> !(entry.node() instanceof Node.Mapping)
                || (entry.key() != null && entry.key().startsWith("Fn::")));
        return entries;
    }

    private LogicalId id(LocatedNode entry, String type) {
        SourcePosition place = new SourcePosition(
                document.name(), entry.keyPosition().line(), entry.keyPosition().column());
        return LogicalId.declaredAt(entry.key() == null ? "" : entry.key(), type, DeclarationSite.of(place));
    }

    private void transforms(@Nullable Node transform) {
        List<Node> all = transform instanceof Node.Sequence list
                ? list.items()
                : transform == null ? List.of() : List.of(transform);
        for (Node each : all) {
            if (each instanceof Node.Text name) {
                template.transforms.add(name.value());
            }
        }
    }

    private static void rule(LocatedNode entry, Rule.Builder rule) {
        LocatedNode condition = entry.member("RuleCondition");
        RuleExpression when = condition == null ? null : TextConditions.rule(condition.node());
        if (when != null) {
            rule.ruleCondition(when);
        }
        LocatedNode assertions = entry.member("Assertions");
        for (LocatedNode assertion : assertions == null ? List.<LocatedNode>of() : assertions.children()) {
            LocatedNode claim = assertion.member("Assert");
            LocatedNode description = assertion.member("AssertDescription");
            RuleExpression expression = claim == null ? null : TextConditions.rule(claim.node());
            if (expression != null) {
                String told = description == null ? null : TextValues.text(description.node());
                rule.assertion(expression, told == null ? "" : told);
            }
        }
    }

    private void resource(LocatedNode entry, Map<String, Node> attributes) {
        String type = TextValues.text(attributes.get("Type"));
        UntypedResource resource = UntypedResource.read(
                id(entry, type == null ? "" : type), TextValues.properties(attributes.get("Properties")));
        template.resources.add(
                new DeclaredResource(resource, ResourceOptions.create(options -> options(attributes, options))));
    }

    private static void options(Map<String, Node> attributes, ResourceOptions.Builder options) {
        String condition = TextValues.text(attributes.get("Condition"));
        if (condition != null) {
            options.condition(Condition.named(condition));
        }
        dependencies(attributes.get("DependsOn"), options);
        if (attributes.get("Metadata") instanceof Node.Mapping metadata) {
            options.metadata(TextValues.entries(metadata));
        }
        options.policies(
                attributes.get("CreationPolicy") instanceof Node.Mapping creation
                        ? CreationPolicy.read(TextValues.properties(creation))
                        : null,
                attributes.get("UpdatePolicy") instanceof Node.Mapping update
                        ? UpdatePolicy.read(TextValues.properties(update))
                        : null);
        DeletionPolicy deletion = policy(attributes.get("DeletionPolicy"));
        if (deletion != null) {
            options.deletionPolicy(deletion);
        }
        DeletionPolicy replacement = policy(attributes.get("UpdateReplacePolicy"));
        if (replacement != null) {
            options.updateReplacePolicy(replacement);
        }
    }

    private static void dependencies(@Nullable Node dependsOn, ResourceOptions.Builder options) {
        List<Node> all = dependsOn instanceof Node.Sequence list
                ? list.items()
                : dependsOn == null ? List.of() : List.of(dependsOn);
        for (Node each : all) {
            if (each instanceof Node.Text logicalId) {
                options.dependsOn(logicalId.value());
            }
        }
    }

    private static @Nullable DeletionPolicy policy(@Nullable Node node) {
        String name = TextValues.text(node);
        for (DeletionPolicy policy : DeletionPolicy.values()) {
            if (policy.value().equals(name)) {
                return policy;
            }
        }
        return null;
    }

    private void output(LocatedNode entry, Node.Mapping members) {
        String condition = TextValues.text(members.entries().get("Condition"));
        Map<String, Value<?>> values = TextValues.entries(members);
        if (condition != null) {
            values.remove("Condition");
        }
        template.outputs.add(Output.read(
                id(entry, "Output"), PropertyMap.of(values), condition == null ? null : Condition.named(condition)));
    }
}
