package io.stratiform.value.policy;

import io.stratiform.value.Value;
import java.util.List;

/** The condition operators for dates. */
@SuppressWarnings("varargs") // the arrays are only read
abstract class DateOperators extends NumericOperators {

    /**
     * {@code DateEquals}: the key is one of the dates.
     *
     * @param key the condition key
     * @param dates dates in ISO 8601, or seconds since 1970
     * @return this builder
     */
    public final ConditionBlock.Builder dateEquals(String key, String... dates) {
        return when("DateEquals", key, dates);
    }

    /**
     * {@code DateEquals}: the key is one of the dates.
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
     * {@code DateEquals}: the key is one of the dates.
     *
     * @param key the condition key
     * @param dates strings, and values that are strings
     * @return this builder
     */
    public final ConditionBlock.Builder dateEquals(String key, Object... dates) {
        return whenAny("DateEquals", key, dates);
    }

    /**
     * {@code DateEquals}: the key is one of the dates.
     *
     * @param key the condition key
     * @param dates a list parameter, or a function that returns a list
     * @return this builder
     */
    public final ConditionBlock.Builder dateEquals(String key, Value<List<String>> dates) {
        return whenAll("DateEquals", key, dates);
    }

    /**
     * {@code DateNotEquals}: the key is none of the dates.
     *
     * @param key the condition key
     * @param dates dates in ISO 8601, or seconds since 1970
     * @return this builder
     */
    public final ConditionBlock.Builder dateNotEquals(String key, String... dates) {
        return when("DateNotEquals", key, dates);
    }

    /**
     * {@code DateNotEquals}: the key is none of the dates.
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
     * {@code DateNotEquals}: the key is none of the dates.
     *
     * @param key the condition key
     * @param dates strings, and values that are strings
     * @return this builder
     */
    public final ConditionBlock.Builder dateNotEquals(String key, Object... dates) {
        return whenAny("DateNotEquals", key, dates);
    }

    /**
     * {@code DateNotEquals}: the key is none of the dates.
     *
     * @param key the condition key
     * @param dates a list parameter, or a function that returns a list
     * @return this builder
     */
    public final ConditionBlock.Builder dateNotEquals(String key, Value<List<String>> dates) {
        return whenAll("DateNotEquals", key, dates);
    }

    /**
     * {@code DateLessThan}: the key is before the date.
     *
     * @param key the condition key
     * @param dates dates in ISO 8601, or seconds since 1970
     * @return this builder
     */
    public final ConditionBlock.Builder dateLessThan(String key, String... dates) {
        return when("DateLessThan", key, dates);
    }

    /**
     * {@code DateLessThan}: the key is before the date.
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
     * {@code DateLessThan}: the key is before the date.
     *
     * @param key the condition key
     * @param dates strings, and values that are strings
     * @return this builder
     */
    public final ConditionBlock.Builder dateLessThan(String key, Object... dates) {
        return whenAny("DateLessThan", key, dates);
    }

    /**
     * {@code DateLessThan}: the key is before the date.
     *
     * @param key the condition key
     * @param dates a list parameter, or a function that returns a list
     * @return this builder
     */
    public final ConditionBlock.Builder dateLessThan(String key, Value<List<String>> dates) {
        return whenAll("DateLessThan", key, dates);
    }

    /**
     * {@code DateLessThanEquals}: the key is the date or before it.
     *
     * @param key the condition key
     * @param dates dates in ISO 8601, or seconds since 1970
     * @return this builder
     */
    public final ConditionBlock.Builder dateLessThanEquals(String key, String... dates) {
        return when("DateLessThanEquals", key, dates);
    }

    /**
     * {@code DateLessThanEquals}: the key is the date or before it.
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
     * {@code DateLessThanEquals}: the key is the date or before it.
     *
     * @param key the condition key
     * @param dates strings, and values that are strings
     * @return this builder
     */
    public final ConditionBlock.Builder dateLessThanEquals(String key, Object... dates) {
        return whenAny("DateLessThanEquals", key, dates);
    }

    /**
     * {@code DateLessThanEquals}: the key is the date or before it.
     *
     * @param key the condition key
     * @param dates a list parameter, or a function that returns a list
     * @return this builder
     */
    public final ConditionBlock.Builder dateLessThanEquals(String key, Value<List<String>> dates) {
        return whenAll("DateLessThanEquals", key, dates);
    }

    /**
     * {@code DateGreaterThan}: the key is after the date.
     *
     * @param key the condition key
     * @param dates dates in ISO 8601, or seconds since 1970
     * @return this builder
     */
    public final ConditionBlock.Builder dateGreaterThan(String key, String... dates) {
        return when("DateGreaterThan", key, dates);
    }

    /**
     * {@code DateGreaterThan}: the key is after the date.
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
     * {@code DateGreaterThan}: the key is after the date.
     *
     * @param key the condition key
     * @param dates strings, and values that are strings
     * @return this builder
     */
    public final ConditionBlock.Builder dateGreaterThan(String key, Object... dates) {
        return whenAny("DateGreaterThan", key, dates);
    }

    /**
     * {@code DateGreaterThan}: the key is after the date.
     *
     * @param key the condition key
     * @param dates a list parameter, or a function that returns a list
     * @return this builder
     */
    public final ConditionBlock.Builder dateGreaterThan(String key, Value<List<String>> dates) {
        return whenAll("DateGreaterThan", key, dates);
    }

    /**
     * {@code DateGreaterThanEquals}: the key is the date or after it.
     *
     * @param key the condition key
     * @param dates dates in ISO 8601, or seconds since 1970
     * @return this builder
     */
    public final ConditionBlock.Builder dateGreaterThanEquals(String key, String... dates) {
        return when("DateGreaterThanEquals", key, dates);
    }

    /**
     * {@code DateGreaterThanEquals}: the key is the date or after it.
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
     * {@code DateGreaterThanEquals}: the key is the date or after it.
     *
     * @param key the condition key
     * @param dates strings, and values that are strings
     * @return this builder
     */
    public final ConditionBlock.Builder dateGreaterThanEquals(String key, Object... dates) {
        return whenAny("DateGreaterThanEquals", key, dates);
    }

    /**
     * {@code DateGreaterThanEquals}: the key is the date or after it.
     *
     * @param key the condition key
     * @param dates a list parameter, or a function that returns a list
     * @return this builder
     */
    public final ConditionBlock.Builder dateGreaterThanEquals(String key, Value<List<String>> dates) {
        return whenAll("DateGreaterThanEquals", key, dates);
    }
}
