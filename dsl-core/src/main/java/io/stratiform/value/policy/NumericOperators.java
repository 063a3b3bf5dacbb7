package io.stratiform.value.policy;

import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.Value;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The condition operators for numbers. */
@SuppressWarnings("varargs") // the arrays are only read
abstract class NumericOperators extends PropertyBuilder<ConditionBlock.Builder> {

    abstract ConditionBlock.Builder when(String operator, @Nullable String key, @Nullable String @Nullable [] values);

    abstract ConditionBlock.Builder when(String operator, @Nullable String key, @Nullable Value<?> @Nullable [] values);

    /** Adds literals, values, resources, and collections of them. */
    abstract ConditionBlock.Builder whenAny(String operator, @Nullable String key, @Nullable Object values);

    /** Sets a whole list. */
    abstract ConditionBlock.Builder whenAll(String operator, @Nullable String key, @Nullable Value<List<String>> list);

    private ConditionBlock.Builder numbers(String operator, String key, long[] numbers) {
        String[] texts = new String[numbers.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = Long.toString(numbers[i]);
        }
        return when(operator, key, texts);
    }

    /**
     * {@code NumericEquals}: the key equals one of the numbers.
     *
     * @param key the condition key
     * @param numbers the numbers
     * @return this builder
     */
    public final ConditionBlock.Builder numericEquals(String key, long... numbers) {
        return numbers("NumericEquals", key, numbers);
    }

    /**
     * {@code NumericEquals}: the key equals one of the numbers.
     *
     * @param key the condition key
     * @param numbers the numbers
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder numericEquals(String key, Value<? extends Number>... numbers) {
        return when("NumericEquals", key, numbers);
    }

    /**
     * {@code NumericEquals}: the key equals one of the numbers.
     *
     * @param key the condition key
     * @param numbers numbers, and values that are numbers
     * @return this builder
     */
    public final ConditionBlock.Builder numericEquals(String key, Collection<?> numbers) {
        return whenAny("NumericEquals", key, numbers);
    }

    /**
     * {@code NumericNotEquals}: the key equals none of the numbers.
     *
     * @param key the condition key
     * @param numbers the numbers
     * @return this builder
     */
    public final ConditionBlock.Builder numericNotEquals(String key, long... numbers) {
        return numbers("NumericNotEquals", key, numbers);
    }

    /**
     * {@code NumericNotEquals}: the key equals none of the numbers.
     *
     * @param key the condition key
     * @param numbers the numbers
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder numericNotEquals(String key, Value<? extends Number>... numbers) {
        return when("NumericNotEquals", key, numbers);
    }

    /**
     * {@code NumericNotEquals}: the key equals none of the numbers.
     *
     * @param key the condition key
     * @param numbers numbers, and values that are numbers
     * @return this builder
     */
    public final ConditionBlock.Builder numericNotEquals(String key, Collection<?> numbers) {
        return whenAny("NumericNotEquals", key, numbers);
    }

    /**
     * {@code NumericLessThan}: the key is less than the number.
     *
     * @param key the condition key
     * @param numbers the numbers
     * @return this builder
     */
    public final ConditionBlock.Builder numericLessThan(String key, long... numbers) {
        return numbers("NumericLessThan", key, numbers);
    }

    /**
     * {@code NumericLessThan}: the key is less than the number.
     *
     * @param key the condition key
     * @param numbers the numbers
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder numericLessThan(String key, Value<? extends Number>... numbers) {
        return when("NumericLessThan", key, numbers);
    }

    /**
     * {@code NumericLessThan}: the key is less than the number.
     *
     * @param key the condition key
     * @param numbers numbers, and values that are numbers
     * @return this builder
     */
    public final ConditionBlock.Builder numericLessThan(String key, Collection<?> numbers) {
        return whenAny("NumericLessThan", key, numbers);
    }

    /**
     * {@code NumericLessThanEquals}: the key is at most the number.
     *
     * @param key the condition key
     * @param numbers the numbers
     * @return this builder
     */
    public final ConditionBlock.Builder numericLessThanEquals(String key, long... numbers) {
        return numbers("NumericLessThanEquals", key, numbers);
    }

    /**
     * {@code NumericLessThanEquals}: the key is at most the number.
     *
     * @param key the condition key
     * @param numbers the numbers
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder numericLessThanEquals(String key, Value<? extends Number>... numbers) {
        return when("NumericLessThanEquals", key, numbers);
    }

    /**
     * {@code NumericLessThanEquals}: the key is at most the number.
     *
     * @param key the condition key
     * @param numbers numbers, and values that are numbers
     * @return this builder
     */
    public final ConditionBlock.Builder numericLessThanEquals(String key, Collection<?> numbers) {
        return whenAny("NumericLessThanEquals", key, numbers);
    }

    /**
     * {@code NumericGreaterThan}: the key is greater than the number.
     *
     * @param key the condition key
     * @param numbers the numbers
     * @return this builder
     */
    public final ConditionBlock.Builder numericGreaterThan(String key, long... numbers) {
        return numbers("NumericGreaterThan", key, numbers);
    }

    /**
     * {@code NumericGreaterThan}: the key is greater than the number.
     *
     * @param key the condition key
     * @param numbers the numbers
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder numericGreaterThan(String key, Value<? extends Number>... numbers) {
        return when("NumericGreaterThan", key, numbers);
    }

    /**
     * {@code NumericGreaterThan}: the key is greater than the number.
     *
     * @param key the condition key
     * @param numbers numbers, and values that are numbers
     * @return this builder
     */
    public final ConditionBlock.Builder numericGreaterThan(String key, Collection<?> numbers) {
        return whenAny("NumericGreaterThan", key, numbers);
    }

    /**
     * {@code NumericGreaterThanEquals}: the key is at least the number.
     *
     * @param key the condition key
     * @param numbers the numbers
     * @return this builder
     */
    public final ConditionBlock.Builder numericGreaterThanEquals(String key, long... numbers) {
        return numbers("NumericGreaterThanEquals", key, numbers);
    }

    /**
     * {@code NumericGreaterThanEquals}: the key is at least the number.
     *
     * @param key the condition key
     * @param numbers the numbers
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder numericGreaterThanEquals(String key, Value<? extends Number>... numbers) {
        return when("NumericGreaterThanEquals", key, numbers);
    }

    /**
     * {@code NumericGreaterThanEquals}: the key is at least the number.
     *
     * @param key the condition key
     * @param numbers numbers, and values that are numbers
     * @return this builder
     */
    public final ConditionBlock.Builder numericGreaterThanEquals(String key, Collection<?> numbers) {
        return whenAny("NumericGreaterThanEquals", key, numbers);
    }
}
