package io.stratiform.template;

import io.stratiform.value.LogicalId;

/** The declarations of a template by name, against which references are resolved. */
final class Declarations {

    private final Names parameters = new Names("parameter");
    private final Names resources = new Names("resource");
    private final Names referable = new Names("resource or parameter");
    private final Names conditions = new Names("condition");
    private final Names mappings = new Names("mapping");
    private final KnownAttributes attributes = new KnownAttributes();
    private final GeneratedNames generated;

    private final TemplateBuilder template;

    private Declarations(TemplateBuilder template) {
        this.template = template;
        this.generated = new GeneratedNames(DeclaredTransform.namesOf(template.transforms));
    }

    static Declarations of(TemplateBuilder builder) {
        Declarations declarations = new Declarations(builder);
        for (var parameter : builder.parameters) {
            declarations.parameters.declare(parameter.logicalId());
            declarations.referable.declare(parameter.logicalId());
        }
        for (Mapping mapping : builder.mappings) {
            declarations.mappings.declare(mapping.logicalId());
        }
        for (DeclaredCondition condition : builder.conditions) {
            declarations.conditions.declare(condition.logicalId());
        }
        for (DeclaredResource declared : builder.resources) {
            LogicalId id = declared.resource().logicalId();
            declarations.declareResource(id);
            declarations.attributes.declare(declared.resource());
        }
        for (DeclaredLoop loop : builder.loops) {
            declarations.declare(loop, LoopScope.NONE.within(loop.head()));
        }
        return declarations;
    }

    private void declareResource(LogicalId id) {
        resources.declare(id);
        referable.declare(id);
        generated.declare(id);
    }

    private void declare(DeclaredLoop loop, LoopScope scope) {
        for (DeclaredCondition condition : loop.conditions()) {
            for (LogicalId id : scope.expand(condition.logicalId())) {
                conditions.declare(id);
            }
        }
        for (DeclaredResource declared : loop.resources()) {
            attributes.declare(declared.resource());
            for (LogicalId id : scope.expand(declared.resource().logicalId())) {
                declareResource(id);
            }
        }
        for (DeclaredLoop inner : loop.loops()) {
            declare(inner, scope.within(inner.head()));
        }
    }

    Names parameters() {
        return parameters;
    }

    Names resources() {
        return resources;
    }

    /** Parameters and resources, which share a namespace because Ref refers to both. */
    Names referable() {
        return referable;
    }

    Names conditions() {
        return conditions;
    }

    Names mappings() {
        return mappings;
    }

    KnownAttributes attributes() {
        return attributes;
    }

    /** The names of generated resources, which are not in the template. */
    GeneratedNames generated() {
        return generated;
    }

    /** The mappings and parameters that are inserted into JSON strings. */
    UnescapedText unescaped() {
        return new UnescapedText(template);
    }

    /** Whether a logical id was declared in this template, in any section. */
    boolean declare(LogicalId target) {
        return referable.declares(target) || conditions.declares(target) || mappings.declares(target);
    }
}
