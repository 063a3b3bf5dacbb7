package io.stratiform.value.policy;

import io.stratiform.value.Value;
import java.util.List;

/** The condition operators for strings. */
@SuppressWarnings("varargs") // the arrays are only read
abstract class StringOperators extends DateOperators {

    /**
     * {@code StringEquals}: the key equals one of the strings.
     *
     * @param key the condition key
     * @param texts the strings
     * @return this builder
     */
    public final ConditionBlock.Builder stringEquals(String key, String... texts) {
        return when("StringEquals", key, texts);
    }

    /**
     * {@code StringEquals}: the key equals one of the strings.
     *
     * @param key the condition key
     * @param texts the strings
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder stringEquals(String key, Value<String>... texts) {
        return when("StringEquals", key, texts);
    }

    /**
     * {@code StringEquals}: the key equals one of the strings.
     *
     * @param key the condition key
     * @param texts strings, constants, values that are strings, and resources for their ARNs
     * @return this builder
     */
    public final ConditionBlock.Builder stringEquals(String key, Object... texts) {
        return whenAny("StringEquals", key, texts);
    }

    /**
     * {@code StringEquals}: the key equals one of the strings.
     *
     * @param key the condition key
     * @param texts a list parameter, or a function that returns a list
     * @return this builder
     */
    public final ConditionBlock.Builder stringEquals(String key, Value<List<String>> texts) {
        return whenAll("StringEquals", key, texts);
    }

    /**
     * {@code StringNotEquals}: the key equals none of the strings.
     *
     * @param key the condition key
     * @param texts the strings
     * @return this builder
     */
    public final ConditionBlock.Builder stringNotEquals(String key, String... texts) {
        return when("StringNotEquals", key, texts);
    }

    /**
     * {@code StringNotEquals}: the key equals none of the strings.
     *
     * @param key the condition key
     * @param texts the strings
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder stringNotEquals(String key, Value<String>... texts) {
        return when("StringNotEquals", key, texts);
    }

    /**
     * {@code StringNotEquals}: the key equals none of the strings.
     *
     * @param key the condition key
     * @param texts strings, constants, values that are strings, and resources for their ARNs
     * @return this builder
     */
    public final ConditionBlock.Builder stringNotEquals(String key, Object... texts) {
        return whenAny("StringNotEquals", key, texts);
    }

    /**
     * {@code StringNotEquals}: the key equals none of the strings.
     *
     * @param key the condition key
     * @param texts a list parameter, or a function that returns a list
     * @return this builder
     */
    public final ConditionBlock.Builder stringNotEquals(String key, Value<List<String>> texts) {
        return whenAll("StringNotEquals", key, texts);
    }

    /**
     * {@code StringEqualsIgnoreCase}: the key equals one of the strings, ignoring case.
     *
     * @param key the condition key
     * @param texts the strings
     * @return this builder
     */
    public final ConditionBlock.Builder stringEqualsIgnoreCase(String key, String... texts) {
        return when("StringEqualsIgnoreCase", key, texts);
    }

    /**
     * {@code StringEqualsIgnoreCase}: the key equals one of the strings, ignoring case.
     *
     * @param key the condition key
     * @param texts the strings
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder stringEqualsIgnoreCase(String key, Value<String>... texts) {
        return when("StringEqualsIgnoreCase", key, texts);
    }

    /**
     * {@code StringEqualsIgnoreCase}: the key equals one of the strings, ignoring case.
     *
     * @param key the condition key
     * @param texts strings, constants, values that are strings, and resources for their ARNs
     * @return this builder
     */
    public final ConditionBlock.Builder stringEqualsIgnoreCase(String key, Object... texts) {
        return whenAny("StringEqualsIgnoreCase", key, texts);
    }

    /**
     * {@code StringEqualsIgnoreCase}: the key equals one of the strings, ignoring case.
     *
     * @param key the condition key
     * @param texts a list parameter, or a function that returns a list
     * @return this builder
     */
    public final ConditionBlock.Builder stringEqualsIgnoreCase(String key, Value<List<String>> texts) {
        return whenAll("StringEqualsIgnoreCase", key, texts);
    }

    /**
     * {@code StringNotEqualsIgnoreCase}: the key equals none of the strings, ignoring case.
     *
     * @param key the condition key
     * @param texts the strings
     * @return this builder
     */
    public final ConditionBlock.Builder stringNotEqualsIgnoreCase(String key, String... texts) {
        return when("StringNotEqualsIgnoreCase", key, texts);
    }

    /**
     * {@code StringNotEqualsIgnoreCase}: the key equals none of the strings, ignoring case.
     *
     * @param key the condition key
     * @param texts the strings
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder stringNotEqualsIgnoreCase(String key, Value<String>... texts) {
        return when("StringNotEqualsIgnoreCase", key, texts);
    }

    /**
     * {@code StringNotEqualsIgnoreCase}: the key equals none of the strings, ignoring case.
     *
     * @param key the condition key
     * @param texts strings, constants, values that are strings, and resources for their ARNs
     * @return this builder
     */
    public final ConditionBlock.Builder stringNotEqualsIgnoreCase(String key, Object... texts) {
        return whenAny("StringNotEqualsIgnoreCase", key, texts);
    }

    /**
     * {@code StringNotEqualsIgnoreCase}: the key equals none of the strings, ignoring case.
     *
     * @param key the condition key
     * @param texts a list parameter, or a function that returns a list
     * @return this builder
     */
    public final ConditionBlock.Builder stringNotEqualsIgnoreCase(String key, Value<List<String>> texts) {
        return whenAll("StringNotEqualsIgnoreCase", key, texts);
    }

    /**
     * {@code StringLike}: the key matches one of the strings.
     *
     * @param key the condition key
     * @param texts strings in which {@code *} matches any characters and {@code ?} one character
     * @return this builder
     */
    public final ConditionBlock.Builder stringLike(String key, String... texts) {
        return when("StringLike", key, texts);
    }

    /**
     * {@code StringLike}: the key matches one of the strings.
     *
     * @param key the condition key
     * @param texts strings in which {@code *} matches any characters and {@code ?} one character
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder stringLike(String key, Value<String>... texts) {
        return when("StringLike", key, texts);
    }

    /**
     * {@code StringLike}: the key matches one of the strings.
     *
     * @param key the condition key
     * @param texts strings, constants, values that are strings, and resources for their ARNs
     * @return this builder
     */
    public final ConditionBlock.Builder stringLike(String key, Object... texts) {
        return whenAny("StringLike", key, texts);
    }

    /**
     * {@code StringLike}: the key matches one of the strings.
     *
     * @param key the condition key
     * @param texts a list parameter, or a function that returns a list
     * @return this builder
     */
    public final ConditionBlock.Builder stringLike(String key, Value<List<String>> texts) {
        return whenAll("StringLike", key, texts);
    }

    /**
     * {@code StringNotLike}: the key matches none of the strings.
     *
     * @param key the condition key
     * @param texts strings in which {@code *} matches any characters and {@code ?} one character
     * @return this builder
     */
    public final ConditionBlock.Builder stringNotLike(String key, String... texts) {
        return when("StringNotLike", key, texts);
    }

    /**
     * {@code StringNotLike}: the key matches none of the strings.
     *
     * @param key the condition key
     * @param texts strings in which {@code *} matches any characters and {@code ?} one character
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder stringNotLike(String key, Value<String>... texts) {
        return when("StringNotLike", key, texts);
    }

    /**
     * {@code StringNotLike}: the key matches none of the strings.
     *
     * @param key the condition key
     * @param texts strings, constants, values that are strings, and resources for their ARNs
     * @return this builder
     */
    public final ConditionBlock.Builder stringNotLike(String key, Object... texts) {
        return whenAny("StringNotLike", key, texts);
    }

    /**
     * {@code StringNotLike}: the key matches none of the strings.
     *
     * @param key the condition key
     * @param texts a list parameter, or a function that returns a list
     * @return this builder
     */
    public final ConditionBlock.Builder stringNotLike(String key, Value<List<String>> texts) {
        return whenAll("StringNotLike", key, texts);
    }
}
