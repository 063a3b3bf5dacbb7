package io.stratiform.value.policy;

import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.Value;
import org.jspecify.annotations.Nullable;

/** The condition operators that compare numbers and dates. */
@SuppressWarnings("varargs") // the arrays are only read
abstract class ComparisonOperators extends PropertyBuilder<ConditionBlock.Builder> {

    abstract ConditionBlock.Builder when(String operator, @Nullable String key, @Nullable String @Nullable [] values);

    abstract ConditionBlock.Builder when(String operator, @Nullable String key, @Nullable Value<?> @Nullable [] values);

    private ConditionBlock.Builder numbers(String operator, String key, long[] numbers) {
        String[] texts = new String[numbers.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = Long.toString(numbers[i]);
        }
        return when(operator, key, texts);
    }

    /**
     * The key is one of some numbers: {@code NumericEquals}.
     *
     * @param key the condition key
     * @param numbers the numbers
     * @return this builder
     */
    public final ConditionBlock.Builder numericEquals(String key, long... numbers) {
        return numbers("NumericEquals", key, numbers);
    }

    /**
     * The key is one of some numbers: {@code NumericEquals}.
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
     * The key is none of some numbers: {@code NumericNotEquals}.
     *
     * @param key the condition key
     * @param numbers the numbers
     * @return this builder
     */
    public final ConditionBlock.Builder numericNotEquals(String key, long... numbers) {
        return numbers("NumericNotEquals", key, numbers);
    }

    /**
     * The key is none of some numbers: {@code NumericNotEquals}.
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
     * The key is less than a number: {@code NumericLessThan}.
     *
     * @param key the condition key
     * @param numbers the numbers
     * @return this builder
     */
    public final ConditionBlock.Builder numericLessThan(String key, long... numbers) {
        return numbers("NumericLessThan", key, numbers);
    }

    /**
     * The key is less than a number: {@code NumericLessThan}.
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
     * The key is at most a number: {@code NumericLessThanEquals}.
     *
     * @param key the condition key
     * @param numbers the numbers
     * @return this builder
     */
    public final ConditionBlock.Builder numericLessThanEquals(String key, long... numbers) {
        return numbers("NumericLessThanEquals", key, numbers);
    }

    /**
     * The key is at most a number: {@code NumericLessThanEquals}.
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
     * The key is greater than a number: {@code NumericGreaterThan}.
     *
     * @param key the condition key
     * @param numbers the numbers
     * @return this builder
     */
    public final ConditionBlock.Builder numericGreaterThan(String key, long... numbers) {
        return numbers("NumericGreaterThan", key, numbers);
    }

    /**
     * The key is greater than a number: {@code NumericGreaterThan}.
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
     * The key is at least a number: {@code NumericGreaterThanEquals}.
     *
     * @param key the condition key
     * @param numbers the numbers
     * @return this builder
     */
    public final ConditionBlock.Builder numericGreaterThanEquals(String key, long... numbers) {
        return numbers("NumericGreaterThanEquals", key, numbers);
    }

    /**
     * The key is at least a number: {@code NumericGreaterThanEquals}.
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
     * The key is one of some dates: {@code DateEquals}.
     *
     * @param key the condition key
     * @param dates dates in ISO 8601, or seconds since 1970
     * @return this builder
     */
    public final ConditionBlock.Builder dateEquals(String key, String... dates) {
        return when("DateEquals", key, dates);
    }

    /**
     * The key is one of some dates: {@code DateEquals}.
     *
     * @param key the condition key
     * @param dates the dates
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder dateEquals(String key, Value<String>... dates) {
        return when("DateEquals", key, dates);
    }

    /**
     * The key is none of some dates: {@code DateNotEquals}.
     *
     * @param key the condition key
     * @param dates dates in ISO 8601, or seconds since 1970
     * @return this builder
     */
    public final ConditionBlock.Builder dateNotEquals(String key, String... dates) {
        return when("DateNotEquals", key, dates);
    }

    /**
     * The key is none of some dates: {@code DateNotEquals}.
     *
     * @param key the condition key
     * @param dates the dates
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder dateNotEquals(String key, Value<String>... dates) {
        return when("DateNotEquals", key, dates);
    }

    /**
     * The key is before a date: {@code DateLessThan}.
     *
     * @param key the condition key
     * @param dates dates in ISO 8601, or seconds since 1970
     * @return this builder
     */
    public final ConditionBlock.Builder dateLessThan(String key, String... dates) {
        return when("DateLessThan", key, dates);
    }

    /**
     * The key is before a date: {@code DateLessThan}.
     *
     * @param key the condition key
     * @param dates the dates
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder dateLessThan(String key, Value<String>... dates) {
        return when("DateLessThan", key, dates);
    }

    /**
     * The key is a date or before it: {@code DateLessThanEquals}.
     *
     * @param key the condition key
     * @param dates dates in ISO 8601, or seconds since 1970
     * @return this builder
     */
    public final ConditionBlock.Builder dateLessThanEquals(String key, String... dates) {
        return when("DateLessThanEquals", key, dates);
    }

    /**
     * The key is a date or before it: {@code DateLessThanEquals}.
     *
     * @param key the condition key
     * @param dates the dates
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder dateLessThanEquals(String key, Value<String>... dates) {
        return when("DateLessThanEquals", key, dates);
    }

    /**
     * The key is after a date: {@code DateGreaterThan}.
     *
     * @param key the condition key
     * @param dates dates in ISO 8601, or seconds since 1970
     * @return this builder
     */
    public final ConditionBlock.Builder dateGreaterThan(String key, String... dates) {
        return when("DateGreaterThan", key, dates);
    }

    /**
     * The key is after a date: {@code DateGreaterThan}.
     *
     * @param key the condition key
     * @param dates the dates
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder dateGreaterThan(String key, Value<String>... dates) {
        return when("DateGreaterThan", key, dates);
    }

    /**
     * The key is a date or after it: {@code DateGreaterThanEquals}.
     *
     * @param key the condition key
     * @param dates dates in ISO 8601, or seconds since 1970
     * @return this builder
     */
    public final ConditionBlock.Builder dateGreaterThanEquals(String key, String... dates) {
        return when("DateGreaterThanEquals", key, dates);
    }

    /**
     * The key is a date or after it: {@code DateGreaterThanEquals}.
     *
     * @param key the condition key
     * @param dates the dates
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder dateGreaterThanEquals(String key, Value<String>... dates) {
        return when("DateGreaterThanEquals", key, dates);
    }
}
