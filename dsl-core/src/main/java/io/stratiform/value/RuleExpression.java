package io.stratiform.value;

import io.stratiform.problem.Code;
import io.stratiform.value.function.Intrinsic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An expression of a rule in the {@code Rules} section, which validates parameters. Rules have intrinsic functions of
 * their own, and cannot use the functions of conditions.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-rules.html">
 *     Rule-specific intrinsic functions</a>
 * @since 0.1.0
 */
public final class RuleExpression {

    // No function has an empty name.
    private static final String RAW = "";

    private final String function;
    private final List<Object> arguments;

    private RuleExpression(Intrinsic function, @Nullable Object @Nullable ... arguments) {
        this(function.key(), arguments);
    }

    private RuleExpression(String function, @Nullable Object @Nullable ... arguments) {
        this.function = function;
        List<Object> given = new ArrayList<>();
        if (arguments == null) {
            given.add(Missing.value("the list of expressions of " + function));
        } else {
            for (Object argument : arguments) {
                String what = "argument " + (given.size() + 1) + " of " + function;
                given.add(argument == null ? Missing.value(what) : argument);
            }
        }
        this.arguments = Collections.unmodifiableList(given);
    }

    /**
     * Returns a function that was read from a template.
     *
     * @param function its name
     * @param arguments expressions and values
     * @return the expression
     */
    public static RuleExpression of(String function, List<?> arguments) {
        return new RuleExpression(function, arguments.toArray());
    }

    /**
     * An expression in an unknown form, such as one that a macro generates.
     *
     * @param value the value as it is written to the template
     * @return the expression
     */
    public static RuleExpression raw(Value<?> value) {
        return new RuleExpression(RAW, value);
    }

    /**
     * {@code Fn::Equals} of a value and a literal string.
     *
     * @param left one value; one of the two is a parameter or the result of {@link #valueOf}
     * @param right the other value
     * @return the comparison
     */
    public static RuleExpression equalTo(Value<?> left, String right) {
        return new RuleExpression(Intrinsic.EQUALS, left, Missing.kept(right, "the right value of Fn::Equals"));
    }

    /**
     * {@code Fn::Equals} of a literal string and a value.
     *
     * @param left one value; one of the two is a parameter or the result of {@link #valueOf}
     * @param right the other value
     * @return the comparison
     */
    public static RuleExpression equalTo(String left, Value<?> right) {
        return new RuleExpression(Intrinsic.EQUALS, Missing.kept(left, "the left value of Fn::Equals"), right);
    }

    /**
     * {@code Fn::Equals} of two values.
     *
     * @param left one value; one of the two is a parameter or the result of {@link #valueOf}
     * @param right the other value
     * @return the comparison
     */
    public static RuleExpression equalTo(Value<?> left, Value<?> right) {
        return new RuleExpression(Intrinsic.EQUALS, left, right);
    }

    /**
     * {@code Fn::Equals} of a value and a literal boolean.
     *
     * @param left one value; one of the two is a parameter or the result of {@link #valueOf}
     * @param right the other value
     * @return the comparison
     */
    public static RuleExpression equalTo(Value<?> left, boolean right) {
        return new RuleExpression(Intrinsic.EQUALS, left, new Literal<>(right));
    }

    /**
     * {@code Fn::Equals} of a value and a literal number.
     *
     * @param left one value; one of the two is a parameter or the result of {@link #valueOf}
     * @param right the other value
     * @return the comparison
     */
    public static RuleExpression equalTo(Value<?> left, Number right) {
        return new RuleExpression(Intrinsic.EQUALS, left, number(right));
    }

    /**
     * {@code Fn::And}.
     *
     * @param expressions 2 to 10 expressions
     * @return the function, which is true if all expressions are true
     */
    public static RuleExpression and(RuleExpression... expressions) {
        return new RuleExpression(Intrinsic.AND, (Object[]) expressions);
    }

    /**
     * {@code Fn::And} of a collection.
     *
     * @param expressions 2 to 10 expressions
     * @return the function, which is true if all expressions are true
     */
    public static RuleExpression and(Collection<RuleExpression> expressions) {
        return new RuleExpression(Intrinsic.AND, array(expressions));
    }

    /**
     * {@code Fn::Or}.
     *
     * @param expressions 2 to 10 expressions
     * @return the function, which is true if any expression is true
     */
    public static RuleExpression or(RuleExpression... expressions) {
        return new RuleExpression(Intrinsic.OR, (Object[]) expressions);
    }

    /**
     * {@code Fn::Or} of a collection.
     *
     * @param expressions 2 to 10 expressions
     * @return the function, which is true if any expression is true
     */
    public static RuleExpression or(Collection<RuleExpression> expressions) {
        return new RuleExpression(Intrinsic.OR, array(expressions));
    }

    private static Object @Nullable [] array(@Nullable Collection<RuleExpression> expressions) {
        return expressions == null ? null : expressions.toArray();
    }

    /**
     * {@code Fn::Not}.
     *
     * @param expression an expression
     * @return the function, which is true if the expression is false
     */
    public static RuleExpression not(RuleExpression expression) {
        return new RuleExpression(Intrinsic.NOT, expression);
    }

    /**
     * {@code Fn::Contains}.
     *
     * @param texts the strings to search: strings, and values that are strings
     * @param value a parameter, or the result of {@link #valueOf}
     * @return the function, which is true if the value is one of the strings
     */
    public static RuleExpression contains(Collection<?> texts, Value<String> value) {
        return new RuleExpression(Intrinsic.CONTAINS, Value.strings(texts), value);
    }

    /**
     * {@code Fn::Contains} of a literal string.
     *
     * @param texts the strings to search, from {@link #refAll} or {@link #valueOfAll}
     * @param value the string
     * @return the function, which is true if the value is one of the strings
     */
    public static RuleExpression contains(Value<List<String>> texts, String value) {
        return contains(texts, Missing.kept(value, "the string of Fn::Contains"));
    }

    /**
     * {@code Fn::Contains} of values.
     *
     * @param texts the strings to search, from {@link #refAll} or {@link #valueOfAll}
     * @param value a parameter, or the result of {@link #valueOf}
     * @return the function, which is true if the value is one of the strings
     */
    public static RuleExpression contains(Value<List<String>> texts, Value<String> value) {
        return new RuleExpression(Intrinsic.CONTAINS, texts, value);
    }

    /**
     * {@code Fn::EachMemberEquals}.
     *
     * @param values the values, from {@link #refAll} or {@link #valueOfAll}
     * @param text the expected string
     * @return the function, which is true if all values match
     */
    public static RuleExpression eachMemberEquals(Value<List<String>> values, String text) {
        return eachMemberEquals(values, Missing.kept(text, "the string of Fn::EachMemberEquals"));
    }

    /**
     * {@code Fn::EachMemberEquals} of a value.
     *
     * @param values the values, from {@link #refAll} or {@link #valueOfAll}
     * @param text the expected string
     * @return the function, which is true if all values match
     */
    public static RuleExpression eachMemberEquals(Value<List<String>> values, Value<String> text) {
        return new RuleExpression(Intrinsic.EACH_MEMBER_EQUALS, values, text);
    }

    /**
     * {@code Fn::EachMemberIn}.
     *
     * @param values the values
     * @param others the allowed values
     * @return the function, which is true if all values match
     */
    public static RuleExpression eachMemberIn(Value<List<String>> values, Value<List<String>> others) {
        return new RuleExpression(Intrinsic.EACH_MEMBER_IN, values, others);
    }

    /**
     * {@code Fn::EachMemberIn} of strings.
     *
     * @param values the values
     * @param texts the allowed values: strings, and values that are strings
     * @return the function, which is true if all values match
     */
    public static RuleExpression eachMemberIn(Value<List<String>> values, Collection<?> texts) {
        return new RuleExpression(Intrinsic.EACH_MEMBER_IN, values, Value.strings(texts));
    }

    private static Value<Number> number(@Nullable Number number) {
        return number == null ? Missing.value("the right value of Fn::Equals") : Value.of(number);
    }

    /**
     * {@code Fn::RefAll}: the values of all parameters of a type.
     *
     * @param parameterType the type, as in {@code AWS::EC2::VPC::Id}
     * @return the values
     */
    public static Value<List<String>> refAll(String parameterType) {
        return new RuleValue<>(Intrinsic.REF_ALL, null, parameterType, null);
    }

    /**
     * {@code Fn::ValueOf}: an attribute of the resource that a parameter identifies.
     *
     * @param parameter a parameter of an AWS-specific type
     * @param attribute the attribute, as in {@code Tags.Department} or {@code DefaultVpcId}
     * @return the attribute's value
     */
    public static Value<String> valueOf(Parameter<?> parameter, String attribute) {
        return valueOf(
                Missing.refuseNull(parameter, "the parameter of Fn::ValueOf").logicalId(), attribute);
    }

    /**
     * {@code Fn::ValueOf} of a parameter, by its logical id.
     *
     * @param parameter the logical id of a parameter of an AWS-specific type
     * @param attribute the attribute, as in {@code Tags.Department} or {@code DefaultVpcId}
     * @return the attribute's value
     */
    public static Value<String> valueOf(LogicalId parameter, String attribute) {
        return new RuleValue<>(
                Intrinsic.VALUE_OF,
                Missing.refuseNull(parameter, "the parameter of Fn::ValueOf"),
                parameter.name(),
                attribute);
    }

    /**
     * {@code Fn::ValueOfAll}: an attribute of the resources that all parameters of a type identify.
     *
     * @param parameterType the type, as in {@code AWS::EC2::VPC::Id}
     * @param attribute the attribute, as in {@code Tags.Department}
     * @return the attribute's values
     */
    public static Value<List<String>> valueOfAll(String parameterType, String attribute) {
        return new RuleValue<>(Intrinsic.VALUE_OF_ALL, null, parameterType, attribute);
    }

    /**
     * Returns the expression as it is written to the template.
     *
     * @return the node
     */
    public Node toNode() {
        if (function.equals(RAW)) {
            return ((Value<?>) arguments.get(0)).toNode();
        }
        List<Node> nodes = new ArrayList<>(arguments.size());
        for (Object argument : arguments) {
            nodes.add(
                    argument instanceof RuleExpression expression
                            ? expression.toNode()
                            : ((Value<?>) argument).toNode());
        }
        return new Node.Mapping(Map.of(function, new Node.Sequence(nodes)));
    }

    /**
     * Reports what the expression refers to and what is wrong with it.
     *
     * @param inspection the inspection to report to
     */
    public void inspect(Inspection inspection) {
        if (function.equals(RAW)) {
            inspection.flaw(Flaw.notice(Code.UNCHECKED, "", "its form is unknown, so it is not checked"));
            ((Value<?>) arguments.get(0)).inspect(inspection);
            return;
        }
        boolean combines = function.equals(Intrinsic.AND.key()) || function.equals(Intrinsic.OR.key());
        if (combines && (arguments.size() < 2 || arguments.size() > ConditionExpression.Combined.MOST_OPERANDS)) {
            inspection.flaw(Flaw.error(Code.FUNCTION, "", function + " has " + arguments.size() + " expressions")
                    .expecting("2 to " + ConditionExpression.Combined.MOST_OPERANDS));
        }
        for (Object argument : arguments) {
            if (argument instanceof RuleExpression expression) {
                expression.inspect(inspection);
            } else {
                inspection.member(function, (Value<?>) argument);
            }
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleExpression expression && expression.toNode().equals(toNode());
    }

    @Override
    public int hashCode() {
        return toNode().hashCode();
    }

    @Override
    public String toString() {
        return toNode().toString();
    }
}
