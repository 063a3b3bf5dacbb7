package io.stratiform.template;

import io.stratiform.read.LocatedNode;
import io.stratiform.template.hook.Hook;
import io.stratiform.value.Condition;
import io.stratiform.value.LogicalId;
import io.stratiform.value.Node;
import io.stratiform.value.Parameter;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the entries of sections. */
final class TextEntries {

    private final TextValues values;
    private final TextConditions conditions;
    private final TextResources resources;

    TextEntries(TextValues values) {
        this.values = values;
        this.conditions = new TextConditions(values);
        this.resources = new TextResources(values);
    }

    private LogicalId id(LocatedNode entry, String type) {
        return values.id(entry, TextValues.key(entry), type);
    }

    Parameter<?> parameter(LocatedNode entry) {
        return Parameter.declared(id(entry, "Parameter"), values.properties(entry));
    }

    Mapping mapping(LocatedNode entry) {
        return Mapping.read(id(entry, "Mapping"), values.properties(entry));
    }

    DeclaredCondition condition(LocatedNode entry) {
        return new DeclaredCondition(id(entry, "Condition"), conditions.condition(entry));
    }

    DeclaredResource resource(LocatedNode entry) {
        return resources.resource(entry);
    }

    Output output(LocatedNode entry) {
        Map<String, Value<?>> members = values.entries(entry);
        LocatedNode named = entry.member("Condition");
        String condition = named == null ? null : TextValues.text(named.node());
        if (condition != null) {
            members.remove("Condition");
        }
        return Output.read(
                id(entry, "Output"), PropertyMap.of(members), condition == null ? null : Condition.named(condition));
    }

    /** A hook; null if it contains something that the model does not support. */
    @Nullable Hook hook(LocatedNode entry) {
        LocatedNode type = entry.member("Type");
        LocatedNode properties = entry.member("Properties");
        if (type == null || properties == null || TextValues.text(type.node()) == null) {
            return null;
        }
        Hook hook = Hook.declared(id(entry, ((Node.Text) type.node()).value()), values.of(properties));
        return hook.toNode().equals(entry.node()) ? hook : null;
    }

    /** A rule; null if it contains something that the model does not support. */
    @Nullable Rule rule(LocatedNode entry) {
        Rule rule = Rule.read(id(entry, Rule.SECTION), builder -> rule(entry, builder));
        return rule.toNode().equals(entry.node()) ? rule : null;
    }

    private void rule(LocatedNode entry, Rule.Builder rule) {
        LocatedNode condition = entry.member("RuleCondition");
        if (condition != null) {
            rule.ruleCondition(conditions.rule(condition));
        }
        LocatedNode assertions = entry.member("Assertions");
        for (LocatedNode assertion : assertions == null ? List.<LocatedNode>of() : assertions.children()) {
            LocatedNode claim = assertion.member("Assert");
            LocatedNode description = assertion.member("AssertDescription");
            if (claim != null) {
                rule.read(conditions.rule(claim), description == null ? null : TextValues.text(description.node()));
            }
        }
    }
}
