package io.stratiform.template;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.Inspection;
import io.stratiform.value.LogicalId;
import io.stratiform.value.Node;
import io.stratiform.value.RuleExpression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the {@code Rules} section: assertions about parameters that are checked before anything is created or
 * updated.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/rules-section-structure.html">Rules
 *     section</a>
 * @since 0.1.0
 */
public final class Rule {

    static final String SECTION = "Rule";

    private final LogicalId logicalId;
    private final @Nullable RuleExpression condition;
    private final List<Assertion> assertions;
    private final List<Flaw> flaws;

    private Rule(Builder builder) {
        this.logicalId = builder.logicalId;
        this.condition = builder.condition;
        this.assertions = List.copyOf(builder.assertions);
        this.flaws = List.copyOf(builder.flaws);
    }

    static Rule create(@Nullable String logicalId, @Nullable Consumer<? super Builder> content) {
        Builder builder = new Builder(LogicalId.declare(logicalId, SECTION, Rule.class));
        if (content == null) {
            builder.refuseNull("");
        } else {
            content.accept(builder);
        }
        return new Rule(builder);
    }

    static Rule read(LogicalId logicalId, Consumer<? super Builder> content) {
        Builder builder = new Builder(logicalId);
        content.accept(builder);
        return new Rule(builder);
    }

    /**
     * Returns the name of the rule.
     *
     * @return the logical id
     */
    public LogicalId logicalId() {
        return logicalId;
    }

    /**
     * Returns the rule as it is written to the template.
     *
     * @return the node
     */
    public Node toNode() {
        Map<String, Node> rule = new LinkedHashMap<>();
        if (condition != null) {
            rule.put("RuleCondition", condition.toNode());
        }
        List<Node> nodes = new ArrayList<>(assertions.size());
        for (Assertion assertion : assertions) {
            nodes.add(assertion.toNode());
        }
        rule.put("Assertions", new Node.Sequence(nodes));
        return new Node.Mapping(rule);
    }

    void inspect(Inspection inspection) {
        for (Flaw flaw : flaws) {
            inspection.flaw(flaw);
        }
        if (assertions.isEmpty() && flaws.isEmpty()) {
            inspection.flaw(Flaw.error(
                    Code.INCOMPLETE,
                    "Assertions",
                    "the rule has no assertions",
                    "add at least one with assertion(...)"));
        }
        if (condition != null) {
            condition.inspect(inspection);
        }
        for (Assertion assertion : assertions) {
            assertion.expression().inspect(inspection);
        }
    }

    /** Ignores the site of the declaration. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rule rule
                && rule.logicalId.equals(logicalId)
                && rule.toNode().equals(toNode());
    }

    @Override
    public int hashCode() {
        return logicalId.hashCode();
    }

    /** An assertion of a rule, and the message if it fails. */
    private record Assertion(
            RuleExpression expression, @Nullable String description) {

        Node toNode() {
            Map<String, Node> assertion = new LinkedHashMap<>();
            assertion.put("Assert", expression.toNode());
            if (description != null) {
                assertion.put("AssertDescription", new Node.Text(description));
            }
            return new Node.Mapping(assertion);
        }
    }

    /** Adds the assertions of a rule and its condition. */
    public static final class Builder {

        private final LogicalId logicalId;
        private @Nullable RuleExpression condition;
        private final List<Assertion> assertions = new ArrayList<>();
        private final List<Flaw> flaws = new ArrayList<>(0);

        private Builder(LogicalId logicalId) {
            this.logicalId = logicalId;
        }

        /**
         * Applies the rule only if an expression is true.
         *
         * @param expression the expression
         * @return this builder
         */
        public Builder ruleCondition(RuleExpression expression) {
            if (expression == null) {
                refuseNull("RuleCondition");
            }
            this.condition = expression;
            return this;
        }

        /**
         * Asserts that an expression is true.
         *
         * @param expression the expression
         * @param description the message if it is false
         * @return this builder
         */
        public Builder assertion(RuleExpression expression, String description) {
            if (expression == null || description == null) {
                refuseNull("Assertions[" + assertions.size() + "]");
            } else {
                assertions.add(new Assertion(expression, description));
            }
            return this;
        }

        /** Adds an assertion that was read from a template, which may have no description. */
        void read(RuleExpression expression, @Nullable String description) {
            assertions.add(new Assertion(expression, description));
        }

        private void refuseNull(String property) {
            flaws.add(Flaw.error(Code.NULL, property, "the value is null", "omit the call"));
        }
    }
}
