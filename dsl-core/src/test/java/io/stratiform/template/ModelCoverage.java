package io.stratiform.template;

import io.stratiform.template.hook.Hook;
import io.stratiform.value.CheckedValue;
import io.stratiform.value.ComposedText;
import io.stratiform.value.ConditionExpression;
import io.stratiform.value.Flaw;
import io.stratiform.value.Inspection;
import io.stratiform.value.LogicalId;
import io.stratiform.value.LoopHead;
import io.stratiform.value.Parameter;
import io.stratiform.value.SourcedValue;
import io.stratiform.value.Value;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How often templates have each kind of value and of expression, by the names of the classes. */
final class ModelCoverage implements Inspection {

    private final Map<String, Integer> counts = new TreeMap<>();

    int count(String kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** Counts what all declarations of a template have. */
    void add(TemplateBuilder template) {
        for (Parameter<?> parameter : template.parameters) {
            parameter.declaration().inspect(this);
        }
        for (Rule rule : template.rules) {
            rule.inspect(this);
        }
        for (Mapping mapping : template.mappings) {
            mapping.entries().inspect(this);
        }
        if (template.metadata != null) {
            visit(template.metadata);
        }
        if (template.globals != null) {
            template.globals.inspect(this);
        }
        for (Hook hook : template.hooks) {
            hook.inspect(this);
        }
        add(template.conditions, template.resources, template.outputs, template.loops);
    }

    private void add(
            List<DeclaredCondition> conditions,
            List<DeclaredResource> resources,
            List<Output> outputs,
            List<DeclaredLoop> loops) {
        for (DeclaredCondition condition : conditions) {
            visit(condition.expression());
        }
        for (DeclaredResource declared : resources) {
            declared.resource().propertyMap().inspect(this);
            declared.options().inspect(this);
        }
        for (Output output : outputs) {
            output.members().inspect(this);
        }
        for (DeclaredLoop loop : loops) {
            add(loop.conditions(), loop.resources(), loop.outputs(), loop.loops());
        }
    }

    private void visit(@Nullable ConditionExpression expression) {
        if (expression != null) {
            counts.merge(expression.getClass().getName(), 1, Integer::sum);
            expression.inspect(this);
        }
    }

    private void visit(Value<?> value) {
        name(value);
        value.inspect(this);
    }

    /** A value that another stands for is not told by the walk itself. */
    private void name(Value<?> value) {
        counts.merge(value.getClass().getName(), 1, Integer::sum);
        if (value instanceof CheckedValue<?> checked) {
            name(checked.value());
        } else if (value instanceof SourcedValue<?> sourced) {
            name(sourced.value());
        } else if (value instanceof ComposedText composed) {
            name(composed.origin());
        }
    }

    @Override
    public void member(String key, Value<?> value) {
        visit(value);
    }

    @Override
    public void item(int index, Value<?> value) {
        visit(value);
    }

    @Override
    public void operand(String key, ConditionExpression operand) {
        visit(operand);
    }

    @Override
    public boolean isRule() {
        return true;
    }

    @Override
    public void reference(LogicalId target, @Nullable String attribute) {}

    @Override
    public void variable(String name) {}

    @Override
    public void dependency(LogicalId resource) {}

    @Override
    public void condition(LogicalId condition) {}

    @Override
    public void mapping(LogicalId mapping) {}

    @Override
    public void requires(String transform, String what) {}

    @Override
    public void enterLoop(LoopHead loop) {}

    @Override
    public void leaveLoop() {}

    @Override
    public void flaw(Flaw flaw) {}
}
