package io.stratiform.template;

import io.stratiform.value.Condition;
import io.stratiform.value.ConditionExpression;
import io.stratiform.value.Flaw;
import io.stratiform.value.LogicalId;
import io.stratiform.value.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks a template that is complete. */
final class TemplateCheck {

    private static final int MAX_DESCRIPTION_BYTES = 1024;

    private TemplateCheck() {}

    /**
     * Looks at everything once.
     *
     * @return what is only to be told
     * @throws InvalidTemplateException if anything is wrong
     */
    static List<Problem> of(TemplateBuilder builder) {
        TemplateInspection inspection = new TemplateInspection(builder.declarations);
        inspectTemplate(builder, inspection);
        for (Parameter<?> parameter : builder.parameters) {
            inspection.enter(parameter.logicalId(), "");
            parameter.declaration().inspect(inspection);
        }
        for (Mapping mapping : builder.mappings) {
            inspection.enter(mapping.logicalId(), "");
            mapping.entries().inspect(inspection);
        }
        for (Map.Entry<Condition, ConditionExpression> entry : builder.conditions.entrySet()) {
            inspection.enter(entry.getKey().logicalId(), "");
            entry.getValue().inspect(inspection);
        }
        for (DeclaredResource declared : builder.resources) {
            inspectResource(declared, builder, inspection);
        }
        for (Output output : builder.outputs) {
            inspectOutput(output, inspection);
        }
        return refuseErrors(builder, inspection);
    }

    private static void inspectTemplate(TemplateBuilder builder, TemplateInspection inspection) {
        inspection.enter(LogicalId.named(""), "");
        int bytes = builder.description.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_DESCRIPTION_BYTES) {
            inspection.flaw(Flaw.error(
                    "Description", "has " + bytes + " bytes", "at most " + MAX_DESCRIPTION_BYTES + " bytes"));
        }
        if (builder.resources.isEmpty()) {
            inspection.flaw(Flaw.error("Resources", "there are none", "at least one, by t.add(...)"));
        }
    }

    private static void inspectResource(
            DeclaredResource declared, TemplateBuilder builder, TemplateInspection inspection) {
        Resource resource = declared.resource();
        inspection.enter(resource.logicalId(), "Properties");
        resource.propertyMap().inspect(inspection);
        inspection.enter(resource.logicalId(), "");
        declared.options().inspect(inspection);
        if (resource.type().isEmpty()) {
            inspection.flaw(Flaw.error("Type", "the resource type is missing", "for instance Custom::Seed"));
        }
        String transform = resource.requiredTransform();
        if (transform != null && !builder.transforms.contains(transform)) {
            inspection.flaw(Flaw.error(
                    "",
                    "CloudFormation knows this type only in a template with the transform " + transform,
                    "t.transform(\"" + transform + "\")"));
        }
    }

    private static void inspectOutput(Output output, TemplateInspection inspection) {
        inspection.enter(output.logicalId(), "");
        Condition condition = output.condition();
        if (condition != null) {
            condition.inspect(inspection);
        }
        output.members().inspect(inspection);
    }

    private static List<Problem> refuseErrors(TemplateBuilder builder, TemplateInspection inspection) {
        List<Problem> errors = new ArrayList<>(builder.problems);
        List<Problem> notices = new ArrayList<>(0);
        for (Problem problem : inspection.problems()) {
            (problem.severity() == Problem.Severity.ERROR ? errors : notices).add(problem);
        }
        if (!errors.isEmpty()) {
            throw new InvalidTemplateException(builder.description, errors);
        }
        return notices;
    }
}
