package io.stratiform.value;

import io.stratiform.problem.Code;
import io.stratiform.value.function.Intrinsic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The expression of a condition: a comparison, a combination of conditions, another condition, or a raw value.
 *
 * @since 0.1.0
 */
public sealed interface ConditionExpression
        permits Condition, ConditionExpression.Equals, ConditionExpression.Combined, ConditionExpression.Raw {

    /**
     * Returns the expression as it is written to the template.
     *
     * @return the node
     */
    Node toNode();

    /**
     * Reports what the expression refers to.
     *
     * @param inspection the inspection to report to
     */
    void inspect(Inspection inspection);

    /**
     * {@code Fn::Equals}.
     *
     * @param left one value
     * @param right the other value
     */
    record Equals(Value<?> left, Value<?> right) implements ConditionExpression {

        /** Rejects null. */
        public Equals {
            Missing.refuseNull(left, "the left value of Fn::Equals");
            Missing.refuseNull(right, "the right value of Fn::Equals");
        }

        @Override
        public Node toNode() {
            return FunctionCall.of(Intrinsic.EQUALS, left.toNode(), right.toNode());
        }

        @Override
        public void inspect(Inspection inspection) {
            inspection.member(Intrinsic.EQUALS.argument(0), left);
            inspection.member(Intrinsic.EQUALS.argument(1), right);
        }
    }

    /**
     * {@code Fn::And}, {@code Fn::Or} or {@code Fn::Not}.
     *
     * @param function the function's name
     * @param operands the conditions that it combines
     */
    record Combined(String function, List<ConditionExpression> operands) implements ConditionExpression {

        static final int MOST_OPERANDS = 10;

        /** Copies the operands. A null operand is kept and reported where the expression is used. */
        public Combined {
            List<ConditionExpression> given = new ArrayList<>();
            for (ConditionExpression operand : Missing.refuseNull(operands, "the list of conditions of " + function)) {
                given.add(
                        operand == null
                                ? new Raw(Missing.value("condition " + given.size() + " of " + function))
                                : operand);
            }
            operands = Collections.unmodifiableList(given);
        }

        static ConditionExpression of(Intrinsic function, ConditionExpression @Nullable ... operands) {
            return operands == null
                    ? new Raw(Missing.value("the list of conditions of " + function))
                    : new Combined(function.key(), Arrays.asList(operands));
        }

        @Override
        public Node toNode() {
            List<Node> nodes = new ArrayList<>(operands.size());
            for (ConditionExpression operand : operands) {
                nodes.add(operand.toNode());
            }
            return new Node.Mapping(Map.of(function, new Node.Sequence(nodes)));
        }

        @Override
        public void inspect(Inspection inspection) {
            boolean negation = function.equals(Intrinsic.NOT.key());
            if (!negation && (operands.size() < 2 || operands.size() > MOST_OPERANDS)) {
                inspection.flaw(Flaw.error(
                                Code.FUNCTION,
                                "",
                                function + " has " + operands.size()
                                        + (operands.size() == 1 ? " condition" : " conditions"))
                        .expecting("2 to " + MOST_OPERANDS));
            }
            for (int i = 0; i < operands.size(); i++) {
                inspection.operand(function + "[" + i + "]", operands.get(i));
            }
        }
    }

    /**
     * A condition in an unknown form, such as one that a macro generates.
     *
     * @param value the value as it is written to the template
     */
    record Raw(Value<?> value) implements ConditionExpression {

        /** Rejects null. */
        public Raw {
            Missing.refuseNull(value, "the value of a raw condition");
        }

        @Override
        public Node toNode() {
            return value.toNode();
        }

        @Override
        public void inspect(Inspection inspection) {
            if (!(value instanceof CheckedValue<?> checked && checked.isRefused())) {
                inspection.flaw(Flaw.notice(Code.UNCHECKED, "", "its form is unknown, so it is not checked"));
            }
            value.inspect(inspection);
        }
    }
}
