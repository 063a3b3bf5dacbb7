package io.stratiform.value.states;

import io.stratiform.problem.Code;
import io.stratiform.value.CheckedValue;
import io.stratiform.value.Flaw;
import io.stratiform.value.ListValue;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.PropertyType;
import io.stratiform.value.Value;
import java.util.List;
import java.util.Map;

/**
 * The condition of a rule of a Choice state in JSONPath.
 *
 * @since 0.1.0
 */
public final class ChoiceRule extends PropertyType<ChoiceRule> {

    private ChoiceRule(PropertyMap properties) {
        super(properties);
    }

    static ChoiceRule of(Map<String, Value<?>> members) {
        return new ChoiceRule(PropertyMap.of(members));
    }

    /**
     * Begins a comparison.
     *
     * @param path the operand, such as {@code $.order.total}
     * @return what compares it
     */
    public static ChoiceVariable variable(String path) {
        return new ChoiceVariable(path);
    }

    /**
     * True if all rules are true.
     *
     * @param rules the rules, at least one
     * @return the rule
     */
    public static ChoiceRule and(ChoiceRule... rules) {
        return of(Map.of("And", all(rules)));
    }

    /**
     * True if one of the rules is true.
     *
     * @param rules the rules, at least one
     * @return the rule
     */
    public static ChoiceRule or(ChoiceRule... rules) {
        return of(Map.of("Or", all(rules)));
    }

    /**
     * True if the rule is false.
     *
     * @param rule the rule
     * @return the rule
     */
    public static ChoiceRule not(ChoiceRule rule) {
        return of(Map.of("Not", rule));
    }

    private static Value<?> all(ChoiceRule... rules) {
        ListValue<ChoiceRule> list = new ListValue<>(List.of(rules));
        Flaw flaw = Flaw.error(Code.STATE_MACHINE, "", "the rule list is empty", "add at least one rule");
        return rules.length > 0 ? list : new CheckedValue<>(list, List.of(flaw));
    }
}
