package io.stratiform.value;

import io.stratiform.value.function.Intrinsic;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The functions of conditions. */
abstract class ConditionFunctions extends ChoiceFunctions {

    ConditionFunctions() {}

    /**
     * {@code Fn::Equals} of two values.
     *
     * @param left one value
     * @param right the other value
     * @return the comparison
     */
    public static ConditionExpression equalTo(Value<?> left, Value<?> right) {
        return new ConditionExpression.Equals(
                Missing.kept(left, "the left value of Fn::Equals"),
                Missing.kept(right, "the right value of Fn::Equals"));
    }

    /**
     * {@code Fn::Equals} of a value and a literal string.
     *
     * @param left one value
     * @param right the other value
     * @return the comparison
     */
    public static ConditionExpression equalTo(Value<?> left, String right) {
        return equalTo(left, Missing.kept(right, "the right value of Fn::Equals"));
    }

    /**
     * {@code Fn::Equals} of a literal string and a value.
     *
     * @param left one value
     * @param right the other value
     * @return the comparison
     */
    public static ConditionExpression equalTo(String left, Value<?> right) {
        return equalTo(Missing.kept(left, "the left value of Fn::Equals"), right);
    }

    /**
     * {@code Fn::Equals} of two literal strings.
     *
     * @param left one value
     * @param right the other value
     * @return the comparison
     */
    public static ConditionExpression equalTo(String left, String right) {
        return equalTo(
                Missing.kept(left, "the left value of Fn::Equals"),
                Missing.kept(right, "the right value of Fn::Equals"));
    }

    /**
     * {@code Fn::Equals} of a value and a literal number.
     *
     * @param left one value
     * @param right the other value
     * @return the comparison
     */
    public static ConditionExpression equalTo(Value<?> left, Number right) {
        return equalTo(left, number(right, "the right value of Fn::Equals"));
    }

    /**
     * {@code Fn::Equals} of a literal number and a value.
     *
     * @param left one value
     * @param right the other value
     * @return the comparison
     */
    public static ConditionExpression equalTo(Number left, Value<?> right) {
        return equalTo(number(left, "the left value of Fn::Equals"), right);
    }

    /**
     * {@code Fn::Equals} of two literal numbers.
     *
     * @param left one value
     * @param right the other value
     * @return the comparison
     */
    public static ConditionExpression equalTo(Number left, Number right) {
        return equalTo(number(left, "the left value of Fn::Equals"), number(right, "the right value of Fn::Equals"));
    }

    /**
     * {@code Fn::Equals} of a value and a literal boolean.
     *
     * @param left one value
     * @param right the other value
     * @return the comparison
     */
    public static ConditionExpression equalTo(Value<?> left, boolean right) {
        return equalTo(left, new Literal<>(right));
    }

    /**
     * {@code Fn::Equals} of a literal boolean and a value.
     *
     * @param left one value
     * @param right the other value
     * @return the comparison
     */
    public static ConditionExpression equalTo(boolean left, Value<?> right) {
        return equalTo(new Literal<>(left), right);
    }

    /**
     * {@code Fn::Equals} of two literal booleans.
     *
     * @param left one value
     * @param right the other value
     * @return the comparison
     */
    public static ConditionExpression equalTo(boolean left, boolean right) {
        return equalTo(new Literal<>(left), new Literal<>(right));
    }

    /**
     * {@code Fn::Equals} of a value and a constant.
     *
     * @param left one value
     * @param right the other value
     * @return the comparison
     */
    public static ConditionExpression equalTo(Value<?> left, EnumValue right) {
        return equalTo(left, constant(right, "the right value of Fn::Equals"));
    }

    /**
     * {@code Fn::Equals} of a constant and a value.
     *
     * @param left one value
     * @param right the other value
     * @return the comparison
     */
    public static ConditionExpression equalTo(EnumValue left, Value<?> right) {
        return equalTo(constant(left, "the left value of Fn::Equals"), right);
    }

    /**
     * {@code Fn::Equals} of two constants.
     *
     * @param left one value
     * @param right the other value
     * @return the comparison
     */
    public static ConditionExpression equalTo(EnumValue left, EnumValue right) {
        return equalTo(
                constant(left, "the left value of Fn::Equals"), constant(right, "the right value of Fn::Equals"));
    }

    /**
     * {@code Fn::Equals} of a constant and a literal string.
     *
     * @param left one value
     * @param right the other value
     * @return the comparison
     */
    public static ConditionExpression equalTo(EnumValue left, String right) {
        return equalTo(
                constant(left, "the left value of Fn::Equals"), Missing.kept(right, "the right value of Fn::Equals"));
    }

    /**
     * {@code Fn::Equals} of a literal string and a constant.
     *
     * @param left one value
     * @param right the other value
     * @return the comparison
     */
    public static ConditionExpression equalTo(String left, EnumValue right) {
        return equalTo(
                Missing.kept(left, "the left value of Fn::Equals"), constant(right, "the right value of Fn::Equals"));
    }

    /**
     * {@code Fn::And}.
     *
     * @param conditions 2 to 10 conditions
     * @return the function, which is true if all conditions are true
     */
    public static ConditionExpression and(ConditionExpression... conditions) {
        return ConditionExpression.Combined.of(Intrinsic.AND, conditions);
    }

    /**
     * {@code Fn::And} of a collection.
     *
     * @param conditions 2 to 10 conditions
     * @return the function, which is true if all conditions are true
     */
    public static ConditionExpression and(Collection<? extends ConditionExpression> conditions) {
        return ConditionExpression.Combined.of(Intrinsic.AND, array(conditions));
    }

    /**
     * {@code Fn::Or}.
     *
     * @param conditions 2 to 10 conditions
     * @return the function, which is true if any condition is true
     */
    public static ConditionExpression or(ConditionExpression... conditions) {
        return ConditionExpression.Combined.of(Intrinsic.OR, conditions);
    }

    /**
     * {@code Fn::Or} of a collection.
     *
     * @param conditions 2 to 10 conditions
     * @return the function, which is true if any condition is true
     */
    public static ConditionExpression or(Collection<? extends ConditionExpression> conditions) {
        return ConditionExpression.Combined.of(Intrinsic.OR, array(conditions));
    }

    /**
     * {@code Fn::Not}.
     *
     * @param condition a condition
     * @return the function, which is true if the condition is false
     */
    public static ConditionExpression not(ConditionExpression condition) {
        return ConditionExpression.Combined.of(Intrinsic.NOT, condition);
    }

    private static ConditionExpression @Nullable [] array(
            @Nullable Collection<? extends ConditionExpression> conditions) {
        return conditions == null ? null : conditions.toArray(new ConditionExpression[0]);
    }

    private static Value<?> constant(@Nullable EnumValue constant, String what) {
        return constant == null ? Missing.value(what) : new Literal<>(constant.value());
    }

    private static Value<?> number(@Nullable Number number, String what) {
        return number == null ? Missing.value(what) : Value.of(number);
    }
}
