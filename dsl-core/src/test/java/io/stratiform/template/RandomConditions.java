package io.stratiform.template;

import io.stratiform.value.Condition;
import io.stratiform.value.ConditionExpression;
import io.stratiform.value.Fn;
import io.stratiform.value.Parameter;
import io.stratiform.value.RuleExpression;
import io.stratiform.value.Value;
import java.util.List;

/** Mappings, conditions and rules by chance. */
final class RandomConditions {

    private final Chance chance;
    private final Declared declared;
    private final RandomValues values;
    private final TemplateBuilder template;

    RandomConditions(Chance chance, Declared declared, RandomValues values, TemplateBuilder template) {
        this.chance = chance;
        this.declared = declared;
        this.values = values;
        this.template = template;
    }

    void declare() {
        chance.repeat(1, 2, this::mapping);
        chance.repeat(1, 2, number -> declared.conditions.add(template.condition("C" + number, expression(2))));
        chance.repeat(0, 1, this::rule);
    }

    private void mapping(int number) {
        declared.mappings.add(template.mapping("M" + number, m -> {
            m.entry("top", "a", chance.string()).entry("top", "n", chance.number());
            m.entry("t." + chance.word() + "-0", chance.word(), chance.string());
            m.entry("eu-central-1", "list", List.of(chance.string(), chance.string()));
        }));
    }

    ConditionExpression expression(int levels) {
        return switch (chance.below(levels == 0 ? 4 : 8)) {
            case 0 -> Fn.equalTo(chance.pick(declared.texts), chance.string());
            case 1 -> Fn.equalTo(Value.of(chance.string()), chance.pick(declared.texts));
            case 2 -> Fn.equalTo(values.mapped(1), chance.pick(declared.numbers).asString());
            case 3 -> declared.conditions.isEmpty() ? Fn.equalTo(values.text(0), "x") : reference();
            case 4 -> Fn.not(expression(levels - 1));
            case 5 -> Fn.and(expression(levels - 1), expression(levels - 1));
            case 6 -> new ConditionExpression.Raw(Fn.transform("Decide", values.entries(1)));
            default -> Fn.or(expression(levels - 1), expression(levels - 1), expression(levels - 1));
        };
    }

    private Condition reference() {
        Condition condition = chance.pick(declared.conditions);
        return chance.coin() ? condition : Condition.named(condition.logicalId().name());
    }

    private void rule(int number) {
        template.rule("Rule" + number, r -> {
            if (chance.coin()) {
                r.ruleCondition(rule(1, chance.coin()));
            }
            r.assertion(rule(2, chance.coin()), chance.string()).assertion(rule(0, chance.coin()), chance.string());
        });
    }

    private RuleExpression rule(int levels, boolean named) {
        Parameter<String> parameter = chance.pick(declared.texts);
        Value<String> attribute = named
                ? RuleExpression.valueOf(parameter.logicalId(), "Tags.Stage")
                : RuleExpression.valueOf(parameter, "Tags.Stage");
        return switch (chance.below(levels == 0 ? 5 : 9)) {
            case 0 -> RuleExpression.equalTo(parameter, chance.string());
            case 1 -> RuleExpression.contains(List.of(chance.string(), chance.string()), parameter);
            case 2 -> RuleExpression.eachMemberEquals(RuleExpression.refAll("AWS::EC2::VPC::Id"), chance.string());
            case 3 ->
                RuleExpression.eachMemberIn(
                        RuleExpression.valueOfAll("AWS::EC2::VPC::Id", "Tags.Stage"), chance.pick(declared.lists));
            case 4 -> RuleExpression.equalTo(attribute, chance.string());
            case 5 -> RuleExpression.raw(Fn.transform("Decide", values.entries(1)));
            case 6 -> RuleExpression.not(rule(levels - 1, named));
            case 7 -> RuleExpression.and(rule(levels - 1, named), rule(levels - 1, !named));
            default -> RuleExpression.or(rule(levels - 1, named), rule(levels - 1, !named));
        };
    }
}
