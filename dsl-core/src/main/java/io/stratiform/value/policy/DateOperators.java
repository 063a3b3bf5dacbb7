package io.stratiform.value.policy;

import io.stratiform.value.Value;
import java.util.List;

/** The condition operators that compare dates. */
@SuppressWarnings("varargs") // the arrays are only read
abstract class DateOperators extends NumericOperators {

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
     * The key is one of some dates: {@code DateEquals}.
     *
     * @param key the condition key
     * @param dates strings, and values that give one text each
     * @return this builder
     */
    public final ConditionBlock.Builder dateEquals(String key, Object... dates) {
        return whenAny("DateEquals", key, dates);
    }

    /**
     * The key is one of some dates: {@code DateEquals}.
     *
     * @param key the condition key
     * @param dates a list that a function or a parameter gives
     * @return this builder
     */
    public final ConditionBlock.Builder dateEquals(String key, Value<List<String>> dates) {
        return whenAll("DateEquals", key, dates);
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
     * The key is none of some dates: {@code DateNotEquals}.
     *
     * @param key the condition key
     * @param dates strings, and values that give one text each
     * @return this builder
     */
    public final ConditionBlock.Builder dateNotEquals(String key, Object... dates) {
        return whenAny("DateNotEquals", key, dates);
    }

    /**
     * The key is none of some dates: {@code DateNotEquals}.
     *
     * @param key the condition key
     * @param dates a list that a function or a parameter gives
     * @return this builder
     */
    public final ConditionBlock.Builder dateNotEquals(String key, Value<List<String>> dates) {
        return whenAll("DateNotEquals", key, dates);
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
     * The key is before a date: {@code DateLessThan}.
     *
     * @param key the condition key
     * @param dates strings, and values that give one text each
     * @return this builder
     */
    public final ConditionBlock.Builder dateLessThan(String key, Object... dates) {
        return whenAny("DateLessThan", key, dates);
    }

    /**
     * The key is before a date: {@code DateLessThan}.
     *
     * @param key the condition key
     * @param dates a list that a function or a parameter gives
     * @return this builder
     */
    public final ConditionBlock.Builder dateLessThan(String key, Value<List<String>> dates) {
        return whenAll("DateLessThan", key, dates);
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
     * The key is a date or before it: {@code DateLessThanEquals}.
     *
     * @param key the condition key
     * @param dates strings, and values that give one text each
     * @return this builder
     */
    public final ConditionBlock.Builder dateLessThanEquals(String key, Object... dates) {
        return whenAny("DateLessThanEquals", key, dates);
    }

    /**
     * The key is a date or before it: {@code DateLessThanEquals}.
     *
     * @param key the condition key
     * @param dates a list that a function or a parameter gives
     * @return this builder
     */
    public final ConditionBlock.Builder dateLessThanEquals(String key, Value<List<String>> dates) {
        return whenAll("DateLessThanEquals", key, dates);
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
     * The key is after a date: {@code DateGreaterThan}.
     *
     * @param key the condition key
     * @param dates strings, and values that give one text each
     * @return this builder
     */
    public final ConditionBlock.Builder dateGreaterThan(String key, Object... dates) {
        return whenAny("DateGreaterThan", key, dates);
    }

    /**
     * The key is after a date: {@code DateGreaterThan}.
     *
     * @param key the condition key
     * @param dates a list that a function or a parameter gives
     * @return this builder
     */
    public final ConditionBlock.Builder dateGreaterThan(String key, Value<List<String>> dates) {
        return whenAll("DateGreaterThan", key, dates);
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

    /**
     * The key is a date or after it: {@code DateGreaterThanEquals}.
     *
     * @param key the condition key
     * @param dates strings, and values that give one text each
     * @return this builder
     */
    public final ConditionBlock.Builder dateGreaterThanEquals(String key, Object... dates) {
        return whenAny("DateGreaterThanEquals", key, dates);
    }

    /**
     * The key is a date or after it: {@code DateGreaterThanEquals}.
     *
     * @param key the condition key
     * @param dates a list that a function or a parameter gives
     * @return this builder
     */
    public final ConditionBlock.Builder dateGreaterThanEquals(String key, Value<List<String>> dates) {
        return whenAll("DateGreaterThanEquals", key, dates);
    }
}
