package io.stratiform.template;

import io.stratiform.template.hook.Hook;
import io.stratiform.value.ConditionExpression;
import io.stratiform.value.Flaw;
import io.stratiform.value.Inspection;
import io.stratiform.value.LogicalId;
import io.stratiform.value.LoopHead;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the resources and outputs of a template refer to, each with its path, in the order of the walk. */
final class RecordedReferences implements Inspection {

    private final List<String> references = new ArrayList<>();
    private String path = "";

    static List<String> of(Template template) {
        RecordedReferences recorded = new RecordedReferences();
        for (DeclaredResource declared : template.resources()) {
            recorded.path = declared.resource().logicalId().name();
            declared.resource().propertyMap().inspect(recorded);
            declared.options().inspect(recorded);
        }
        for (Output output : template.outputs()) {
            recorded.path = output.logicalId().name();
            output.members().inspect(recorded);
        }
        return recorded.references;
    }

    static List<String> of(Hook hook) {
        RecordedReferences recorded = new RecordedReferences();
        recorded.path = hook.logicalId().name();
        hook.inspect(recorded);
        return recorded.references;
    }

    @Override
    public void member(String key, Value<?> value) {
        String outer = path;
        path += "." + key;
        value.inspect(this);
        path = outer;
    }

    @Override
    public void item(int index, Value<?> value) {
        String outer = path;
        path += "[" + index + "]";
        value.inspect(this);
        path = outer;
    }

    @Override
    public void operand(String key, ConditionExpression operand) {
        String outer = path;
        path += "." + key;
        operand.inspect(this);
        path = outer;
    }

    @Override
    public void enterLoop(LoopHead loop) {}

    @Override
    public void leaveLoop() {}

    @Override
    public void reference(LogicalId target, @Nullable String attribute) {
        add(attribute == null ? "Ref " + target : "GetAtt " + target + "." + attribute);
    }

    @Override
    public void variable(String name) {
        add("variable " + name);
    }

    @Override
    public void dependency(LogicalId resource) {
        add("depends on " + resource);
    }

    @Override
    public void condition(LogicalId condition) {
        add("condition " + condition);
    }

    @Override
    public void mapping(LogicalId mapping) {
        add("mapping " + mapping);
    }

    @Override
    public void requires(String transform, String what) {
        add(what + " requires " + transform);
    }

    @Override
    public boolean isRule() {
        return false;
    }

    @Override
    public void flaw(Flaw flaw) {
        // Java knows of some what a text does not say, such as that a property was set by its name.
    }

    private void add(String reference) {
        references.add(path + ": " + reference);
    }
}
