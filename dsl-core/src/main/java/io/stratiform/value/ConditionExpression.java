package io.stratiform.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a condition says: a comparison, a combination of conditions, or another condition.
 *
 * @since 0.1.0
 */
public sealed interface ConditionExpression
        permits Condition, ConditionExpression.Equals, ConditionExpression.Combined {

    /**
     * The expression as it stands in a template.
     *
     * @return the node
     */
    Node toNode();

    /**
     * Tells what the expression refers to.
     *
     * @param inspection who is told
     */
    void inspect(Inspection inspection);

    /**
     * {@code Fn::Equals}.
     *
     * @param left one value
     * @param right the other value
     */
    record Equals(Value<?> left, Value<?> right) implements ConditionExpression {

        @Override
        public Node toNode() {
            return FunctionCall.of("Fn::Equals", left.toNode(), right.toNode());
        }

        @Override
        public void inspect(Inspection inspection) {
            inspection.member("Fn::Equals", left);
            inspection.member("Fn::Equals", right);
        }
    }

    /**
     * {@code Fn::And}, {@code Fn::Or} or {@code Fn::Not}.
     *
     * @param function the function's name
     * @param operands what it combines
     */
    record Combined(String function, List<ConditionExpression> operands) implements ConditionExpression {

        private static final int MOST_OPERANDS = 10;

        /** Copies the operands. */
        public Combined {
            operands = Collections.unmodifiableList(new ArrayList<>(operands));
        }

        @Override
        public Node toNode() {
            List<Node> nodes = new ArrayList<>(operands.size());
            for (ConditionExpression operand : operands) {
                nodes.add(operand.toNode());
            }
            return FunctionCall.of(function, new Node.Sequence(nodes));
        }

        @Override
        public void inspect(Inspection inspection) {
            boolean negation = function.equals("Fn::Not");
            if (!negation && (operands.size() < 2 || operands.size() > MOST_OPERANDS)) {
                inspection.flaw(Flaw.error(
                        "", function + " has " + operands.size() + " conditions", "it takes 2 to " + MOST_OPERANDS));
            }
            for (ConditionExpression operand : operands) {
                operand.inspect(inspection);
            }
        }
    }
}
