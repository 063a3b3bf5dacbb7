package io.stratiform.value;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code Fn::If}, for values and literals of each type. */
abstract class ChoiceFunctions {

    private static final String THEN = "the value of Fn::If if the condition is true";
    private static final String OTHERWISE = "the value of Fn::If if the condition is false";

    ChoiceFunctions() {}

    /**
     * {@code Fn::If}.
     *
     * @param condition the condition
     * @param then the value if the condition is true
     * @param otherwise the value if the condition is false; {@link Fn#noValue()} omits the property or the item
     * @param <T> the type of both values
     * @return the function
     */
    public static <T> Value<T> ifElse(Condition condition, Value<? extends T> then, Value<? extends T> otherwise) {
        if (condition == null) {
            return Missing.value("the condition of Fn::If");
        }
        return new If<>(condition.logicalId(), Missing.kept(then, THEN), Missing.kept(otherwise, OTHERWISE));
    }

    /**
     * {@code Fn::If} between two literal strings.
     *
     * @param condition the condition
     * @param then the string if the condition is true
     * @param otherwise the string if the condition is false
     * @return the function
     */
    public static Value<String> ifElse(Condition condition, String then, String otherwise) {
        return ifElse(condition, Missing.kept(then, THEN), Missing.kept(otherwise, OTHERWISE));
    }

    /**
     * {@code Fn::If} between a literal string and a value.
     *
     * @param condition the condition
     * @param then the string if the condition is true
     * @param otherwise the string if the condition is false; {@link Fn#noValue()} omits the property or the item
     * @return the function
     */
    public static Value<String> ifElse(Condition condition, String then, Value<String> otherwise) {
        return ifElse(condition, Missing.kept(then, THEN), otherwise);
    }

    /**
     * {@code Fn::If} between a value and a literal string.
     *
     * @param condition the condition
     * @param then the string if the condition is true
     * @param otherwise the string if the condition is false
     * @return the function
     */
    public static Value<String> ifElse(Condition condition, Value<String> then, String otherwise) {
        return ifElse(condition, then, Missing.kept(otherwise, OTHERWISE));
    }

    /**
     * {@code Fn::If} between two constants.
     *
     * @param condition the condition
     * @param then the string if the condition is true
     * @param otherwise the string if the condition is false
     * @return the function
     */
    public static Value<String> ifElse(Condition condition, EnumValue then, EnumValue otherwise) {
        return ifElse(condition, constant(then, THEN), constant(otherwise, OTHERWISE));
    }

    /**
     * {@code Fn::If} between a constant and a value.
     *
     * @param condition the condition
     * @param then the string if the condition is true
     * @param otherwise the string if the condition is false; {@link Fn#noValue()} omits the property or the item
     * @return the function
     */
    public static Value<String> ifElse(Condition condition, EnumValue then, Value<String> otherwise) {
        return ifElse(condition, constant(then, THEN), otherwise);
    }

    /**
     * {@code Fn::If} between a value and a constant.
     *
     * @param condition the condition
     * @param then the string if the condition is true
     * @param otherwise the string if the condition is false
     * @return the function
     */
    public static Value<String> ifElse(Condition condition, Value<String> then, EnumValue otherwise) {
        return ifElse(condition, then, constant(otherwise, OTHERWISE));
    }

    /**
     * {@code Fn::If} between a constant and a literal string.
     *
     * @param condition the condition
     * @param then the string if the condition is true
     * @param otherwise the string if the condition is false
     * @return the function
     */
    public static Value<String> ifElse(Condition condition, EnumValue then, String otherwise) {
        return ifElse(condition, constant(then, THEN), Missing.kept(otherwise, OTHERWISE));
    }

    /**
     * {@code Fn::If} between a literal string and a constant.
     *
     * @param condition the condition
     * @param then the string if the condition is true
     * @param otherwise the string if the condition is false
     * @return the function
     */
    public static Value<String> ifElse(Condition condition, String then, EnumValue otherwise) {
        return ifElse(condition, Missing.kept(then, THEN), constant(otherwise, OTHERWISE));
    }

    /**
     * {@code Fn::If} between two literal numbers.
     *
     * @param condition the condition
     * @param then the number if the condition is true
     * @param otherwise the number if the condition is false
     * @return the function
     */
    public static Value<Number> ifElse(Condition condition, Number then, Number otherwise) {
        return ifElse(condition, number(then, THEN), number(otherwise, OTHERWISE));
    }

    /**
     * {@code Fn::If} between a literal number and a value.
     *
     * @param condition the condition
     * @param then the number if the condition is true
     * @param otherwise the number if the condition is false; {@link Fn#noValue()} omits the property or the item
     * @return the function
     */
    public static Value<Number> ifElse(Condition condition, Number then, Value<? extends Number> otherwise) {
        return ifElse(condition, number(then, THEN), otherwise);
    }

    /**
     * {@code Fn::If} between a value and a literal number.
     *
     * @param condition the condition
     * @param then the number if the condition is true
     * @param otherwise the number if the condition is false
     * @return the function
     */
    public static Value<Number> ifElse(Condition condition, Value<? extends Number> then, Number otherwise) {
        return ifElse(condition, then, number(otherwise, OTHERWISE));
    }

    /**
     * {@code Fn::If} between two literal booleans.
     *
     * @param condition the condition
     * @param then the boolean if the condition is true
     * @param otherwise the boolean if the condition is false
     * @return the function
     */
    public static Value<Boolean> ifElse(Condition condition, boolean then, boolean otherwise) {
        return ifElse(condition, new Literal<>(then), new Literal<>(otherwise));
    }

    /**
     * {@code Fn::If} between a literal boolean and a value.
     *
     * @param condition the condition
     * @param then the boolean if the condition is true
     * @param otherwise the boolean if the condition is false; {@link Fn#noValue()} omits the property or the item
     * @return the function
     */
    public static Value<Boolean> ifElse(Condition condition, boolean then, Value<Boolean> otherwise) {
        return ifElse(condition, new Literal<>(then), otherwise);
    }

    /**
     * {@code Fn::If} between a value and a literal boolean.
     *
     * @param condition the condition
     * @param then the boolean if the condition is true
     * @param otherwise the boolean if the condition is false
     * @return the function
     */
    public static Value<Boolean> ifElse(Condition condition, Value<Boolean> then, boolean otherwise) {
        return ifElse(condition, then, new Literal<>(otherwise));
    }

    /**
     * {@code Fn::If} between two lists of strings, constants and values that are strings.
     *
     * @param condition the condition
     * @param then the list if the condition is true
     * @param otherwise the list if the condition is false
     * @return the function
     */
    public static Value<List<String>> ifElse(Condition condition, Collection<?> then, Collection<?> otherwise) {
        return ifElse(condition, list(then, THEN), list(otherwise, OTHERWISE));
    }

    /**
     * {@code Fn::If} between a list of strings, constants and values that are strings, and a value.
     *
     * @param condition the condition
     * @param then the list if the condition is true
     * @param otherwise the list if the condition is false; {@link Fn#noValue()} omits the property or the item
     * @return the function
     */
    public static Value<List<String>> ifElse(Condition condition, Collection<?> then, Value<List<String>> otherwise) {
        return ifElse(condition, list(then, THEN), otherwise);
    }

    /**
     * {@code Fn::If} between a value and a list of strings, constants and values that are strings.
     *
     * @param condition the condition
     * @param then the list if the condition is true
     * @param otherwise the list if the condition is false
     * @return the function
     */
    public static Value<List<String>> ifElse(Condition condition, Value<List<String>> then, Collection<?> otherwise) {
        return ifElse(condition, then, list(otherwise, OTHERWISE));
    }

    private static Value<String> constant(@Nullable EnumValue constant, String what) {
        return Missing.kept(constant == null ? null : constant.value(), what);
    }

    private static Value<Number> number(@Nullable Number number, String what) {
        return number == null ? Missing.value(what) : Value.of(number);
    }

    private static Value<List<String>> list(@Nullable Collection<?> list, String what) {
        return list == null ? Missing.value(what) : Texts.list(list.toArray(), "of " + what);
    }
}
