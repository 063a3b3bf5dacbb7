package io.stratiform.template;

import io.stratiform.problem.Code;
import io.stratiform.problem.Problem;
import io.stratiform.template.check.TagCheck;
import io.stratiform.template.hook.Hook;
import io.stratiform.value.Condition;
import io.stratiform.value.Document;
import io.stratiform.value.Flaw;
import io.stratiform.value.Literal;
import io.stratiform.value.Node;
import io.stratiform.value.Parameter;
import io.stratiform.value.Value;
import io.stratiform.value.function.Intrinsic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks a complete template. */
final class TemplateCheck {

    private static final int MOST_DESCRIPTION_BYTES = 1024;

    private final TemplateBuilder builder;
    private final TemplateInspection inspection;

    private TemplateCheck(TemplateBuilder builder) {
        this.builder = builder;
        this.inspection = new TemplateInspection(
                Declarations.of(builder), DeclaredTransform.namesOf(builder.transforms), builder.logicalId);
    }

    /**
     * Runs all checks.
     *
     * @return the template as it is written, and its notices
     * @throws InvalidTemplateException if there are errors
     */
    static CheckedTemplate of(TemplateBuilder builder) {
        TemplateCheck check = new TemplateCheck(builder);
        check.inspectTemplate();
        check.inspectMetadata();
        check.inspectDeclarations();
        List<Problem> problems = new ArrayList<>(builder.problems);
        problems.addAll(check.inspection.problems());
        if (check.inspection.isTooDeep()) {
            throw builder.failure(problems);
        }
        Node tree = TemplateSections.of(builder);
        problems.addAll(TreeProblems.of(builder, tree, List.copyOf(problems)));
        return new CheckedTemplate(tree, builder.strictness.noticesOf(problems, builder));
    }

    private void inspectTemplate() {
        int bytes = builder.description.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MOST_DESCRIPTION_BYTES) {
            inspection.flaw(Flaw.error(Code.LIMIT, "Description", "has " + bytes + " bytes")
                    .expecting("at most " + MOST_DESCRIPTION_BYTES + " bytes"));
        }
        inspectTransforms();
        for (Map.Entry<String, Value<String>> tag : builder.stackTags.entries().entrySet()) {
            if (!(tag.getValue() instanceof Literal)) {
                inspection.flaw(Flaw.error(
                        Code.TAG,
                        "Tags." + tag.getKey(),
                        "the value of a stack tag is not a literal",
                        "use a string; stack tags are not part of the template, so functions are not resolved"));
            }
            String flaw = TagCheck.flawOf(tag.getKey());
            if (flaw != null) {
                inspection.flaw(Flaw.error(Code.TAG, "Tags." + tag.getKey(), flaw, TagCheck.hint()));
            }
        }
        TemplateLimits.inspect(builder, inspection);
        if (builder.resources.isEmpty() && builder.loops.isEmpty()) {
            inspection.flaw(Flaw.error(
                    Code.INCOMPLETE, "Resources", "the template has no resources", "add at least one with t.add(...)"));
        }
    }

    private void inspectTransforms() {
        List<String> names = DeclaredTransform.namesOf(builder.transforms);
        int extensions = names.indexOf(Intrinsic.LANGUAGE_EXTENSIONS);
        int serverless = names.indexOf(ServerlessGlobals.TRANSFORM);
        if (serverless >= 0 && extensions > serverless) {
            inspection.flaw(Flaw.error(
                    Code.TRANSFORM,
                    "Transform",
                    Intrinsic.LANGUAGE_EXTENSIONS + " comes after " + ServerlessGlobals.TRANSFORM,
                    "call t.transform(\"" + Intrinsic.LANGUAGE_EXTENSIONS
                            + "\") first; transforms are processed in their order"));
        }
        for (int i = 0; i < builder.transforms.size(); i++) {
            Value<Document> parameters = builder.transforms.get(i).parameters();
            if (parameters != null) {
                inspection.member("Transform[" + i + "].Parameters", parameters);
            }
        }
    }

    private void inspectMetadata() {
        if (builder.metadata != null) {
            inspection.member("Metadata", builder.metadata);
        }
        ParameterInterface shown = builder.parameterInterface;
        if (shown != null) {
            inspection.section("Metadata." + ParameterInterface.KEY);
            shown.inspect(inspection);
            boolean isGiven = builder.metadata != null
                    && builder.metadata.toNode() instanceof Node.Mapping mapping
                    && mapping.entries().containsKey(ParameterInterface.KEY);
            if (isGiven) {
                inspection.flaw(Flaw.error(Code.SET_TWICE, "", "is also set by metadata(...)", "set it only once"));
            }
        }
        if (builder.globals != null) {
            inspection.section("Globals");
            inspection.requires(ServerlessGlobals.TRANSFORM, "Globals");
            builder.globals.inspect(inspection);
        }
    }

    private void inspectHooks(Names hooks) {
        for (Hook hook : builder.hooks) {
            inspection.enter(hook.logicalId(), hooks, "");
            hook.inspect(inspection);
            for (DeclaredResource declared : builder.resources) {
                if (declared.resource().type().equals(NestedStack.TYPE)) {
                    inspection.flaw(Flaw.error(
                            Code.HOOK,
                            "",
                            "a template with hooks cannot contain nested stacks, but "
                                    + declared.resource().logicalId() + " is a nested stack",
                            "move the service to a template of its own"));
                }
            }
        }
    }

    private void inspectDeclarations() {
        Names referable = new Names("resource or parameter");
        for (Parameter<?> parameter : builder.parameters) {
            inspection.enter(parameter.logicalId(), referable, "");
            parameter.declaration().inspect(inspection);
            TemplateLimits.inspect(parameter, inspection);
        }
        Names rules = new Names("rule");
        for (Rule rule : builder.rules) {
            inspection.enter(rule.logicalId(), rules, "");
            rule.inspect(inspection);
        }
        Names mappings = new Names("mapping");
        for (Mapping mapping : builder.mappings) {
            inspection.enter(mapping.logicalId(), mappings, "");
            mapping.entries().inspect(inspection);
            TemplateLimits.inspect(mapping, inspection);
        }
        inspectHooks(new Names("hook"));
        inspection.allowLoops(true);
        Names conditions = new Names("condition");
        inspectConditions(builder.conditions, conditions);
        inspectResources(builder.resources, referable);
        Names outputs = new Names("output");
        inspectOutputs(builder.outputs, outputs);
        inspectLoops(builder.loops, conditions, referable, outputs);
    }

    private void inspectLoops(List<DeclaredLoop> loops, Names conditions, Names referable, Names outputs) {
        for (DeclaredLoop loop : loops) {
            inspection.enter(loop.head());
            List<String> sections = loop.sections();
            if (sections.size() != 1) {
                inspection.flaw(
                        Flaw.error(
                                Code.LOOP,
                                "",
                                sections.isEmpty()
                                        ? "the loop is empty"
                                        : "the loop contains entries of " + String.join(" and ", sections),
                                "a loop belongs to one section; write a separate loop, with a name of its own, for each section"));
            }
            inspectConditions(loop.conditions(), conditions);
            inspectResources(loop.resources(), referable);
            inspectOutputs(loop.outputs(), outputs);
            inspectLoops(loop.loops(), conditions, referable, outputs);
            inspection.leaveLoop();
        }
    }

    private void inspectConditions(List<DeclaredCondition> declared, Names conditions) {
        for (DeclaredCondition condition : declared) {
            inspection.enter(condition.logicalId(), conditions, "");
            inspectCondition(condition);
        }
    }

    private void inspectResources(List<DeclaredResource> resources, Names referable) {
        for (DeclaredResource declared : resources) {
            inspection.enter(declared.resource().logicalId(), referable, "Properties");
            inspectResource(declared);
        }
    }

    private void inspectOutputs(List<Output> declared, Names outputs) {
        for (Output output : declared) {
            inspection.enter(output.logicalId(), outputs, "");
            inspectOutput(output);
        }
    }

    private void inspectCondition(DeclaredCondition condition) {
        if (condition.expression() == null) {
            inspection.flaw(Flaw.error(Code.NULL, "", "the expression is null", "use one of Fn.equalTo, and, or, not"));
        } else {
            condition.expression().inspect(inspection);
        }
    }

    private void inspectResource(DeclaredResource declared) {
        Resource resource = declared.resource();
        resource.propertyMap().inspect(inspection);
        inspection.section("");
        declared.options().inspect(inspection);
        if (declared.options().hasPolicies() || resource.type().equals(AttributeFit.WAIT_CONDITION)) {
            AttributeFit.inspect(resource, declared.options(), inspection);
        }
        if (resource.type().isEmpty()) {
            inspection.flaw(Flaw.error(
                    Code.INCOMPLETE, "Type", "the resource type is missing", "set a type, such as Custom::Seed"));
        } else if (resource.isUntyped()) {
            inspection.flaw(Flaw.notice(
                    Code.UNCHECKED, "", "there is no class for its type, so its properties are not checked"));
        }
        String transform = resource.requiredTransform();
        if (transform != null) {
            inspection.requires(transform, "its type");
        }
    }

    private void inspectOutput(Output output) {
        Condition condition = output.condition();
        if (condition != null) {
            inspection.operand("Condition", condition);
        }
        output.members().inspect(inspection);
    }
}
