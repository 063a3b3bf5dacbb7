package io.stratiform.value.states;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.ListValue;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sets the rules of a Choice state. The first rule that is true determines the next state.
 *
 * @since 0.1.0
 */
public final class ChoiceState extends State<ChoiceState> {

    private static final String DEFAULT = "Default";
    private static final String CHOICES = "Choices";

    private final List<Value<?>> rules = new ArrayList<>();
    private final List<Transition> transitions = new ArrayList<>();
    private final List<Boolean> expressions = new ArrayList<>();

    ChoiceState() {
        super("Choice");
    }

    /**
     * Adds a rule. In JSONPath.
     *
     * @param rule the condition, as in {@code ChoiceRule.variable("$.total").isGreaterThan(100)}
     * @param next the name of the state that follows
     * @return this state
     */
    public ChoiceState when(ChoiceRule rule, String next) {
        if (rule == null) {
            error(CHOICES + "[" + rules.size() + "]", "the rule is null", "pass a ChoiceRule");
            return this;
        }
        return add(rule.properties(), next, false);
    }

    /**
     * Adds a rule. In JSONata.
     *
     * @param condition an expression that is true or false, as in {@code {% $states.input.total > 100 %}}
     * @param next the name of the state that follows
     * @return this state
     */
    public ChoiceState when(String condition, String next) {
        String text = String.valueOf(condition);
        if (!text.startsWith("{%") || !text.endsWith("%}")) {
            note(Flaw.error(
                            Code.STATE_MACHINE,
                            CHOICES + "[" + rules.size() + "].Condition",
                            "'" + text + "' is not an expression",
                            "ChoiceRule.variable(...) compares in JSONPath")
                    .expecting("JSONata between {% and %}"));
        }
        return add(Map.of("Condition", Value.of(text)), next, true);
    }

    private ChoiceState add(Map<String, Value<?>> rule, @Nullable String next, boolean expression) {
        String path = CHOICES + "[" + rules.size() + "].Next";
        Map<String, Value<?>> members = new LinkedHashMap<>(rule);
        if (next == null) {
            error(path, "the rule has no next state", "pass the name of a state");
        } else {
            members.put("Next", Value.of(next));
            transitions.add(new Transition(path, next));
        }
        rules.add(ChoiceRule.of(members));
        expressions.add(expression);
        return this;
    }

    /**
     * Sets the next state if no rule is true.
     *
     * @param state its name
     * @return this state
     */
    public ChoiceState otherwise(String state) {
        return with(DEFAULT, state);
    }

    /**
     * Selects the part of the input that the rules use. JSONPath only.
     *
     * @param path such as {@code $.order}
     * @return this state
     */
    public ChoiceState inputPath(String path) {
        return withPath("InputPath", path);
    }

    /**
     * Selects the part of the input that becomes the output. JSONPath only.
     *
     * @param path such as {@code $.order}
     * @return this state
     */
    public ChoiceState outputPath(String path) {
        return withPath("OutputPath", path);
    }

    @Override
    List<Transition> transitions() {
        List<Transition> all = new ArrayList<>(transitions);
        if (get(DEFAULT) instanceof String state) {
            all.add(new Transition(DEFAULT, state));
        }
        return all;
    }

    @Override
    boolean isTerminal() {
        return false;
    }

    @Override
    void complete(Scope scope, QueryLanguage spoken) {
        with(CHOICES, new ListValue<>(rules));
        if (rules.isEmpty()) {
            error(CHOICES, "the state has no rules", "call when(rule, next)");
        }
        for (int i = 0; i < expressions.size(); i++) {
            if (expressions.get(i) != (spoken == QueryLanguage.JSONATA)) {
                error(
                        CHOICES + "[" + i + "]",
                        "the rule is not in " + spoken.value() + ", the language of the state",
                        expressions.get(i)
                                ? "use a ChoiceRule, or call queryLanguage(QueryLanguage.JSONATA)"
                                : "use an expression between {% and %}");
            }
        }
        if (!has(DEFAULT)) {
            note(Flaw.notice(
                    Code.STATE_MACHINE,
                    "",
                    "if no rule matches, the execution fails with States.NoChoiceMatched",
                    "call otherwise(...)"));
        }
    }
}
