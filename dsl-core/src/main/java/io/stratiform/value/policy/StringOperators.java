package io.stratiform.value.policy;

import io.stratiform.value.Value;
import java.util.List;

/** The condition operators that compare texts. */
@SuppressWarnings("varargs") // the arrays are only read
abstract class StringOperators extends DateOperators {

    /**
     * The key is one of some texts: {@code StringEquals}.
     *
     * @param key the condition key
     * @param texts the texts
     * @return this builder
     */
    public final ConditionBlock.Builder stringEquals(String key, String... texts) {
        return when("StringEquals", key, texts);
    }

    /**
     * The key is one of some texts: {@code StringEquals}.
     *
     * @param key the condition key
     * @param texts the texts
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder stringEquals(String key, Value<String>... texts) {
        return when("StringEquals", key, texts);
    }

    /**
     * The key is one of some texts: {@code StringEquals}.
     *
     * @param key the condition key
     * @param texts strings, constants, values that give one text each, and resources for their ARNs
     * @return this builder
     */
    public final ConditionBlock.Builder stringEquals(String key, Object... texts) {
        return whenAny("StringEquals", key, texts);
    }

    /**
     * The key is one of some texts: {@code StringEquals}.
     *
     * @param key the condition key
     * @param texts a list that a function or a parameter gives
     * @return this builder
     */
    public final ConditionBlock.Builder stringEquals(String key, Value<List<String>> texts) {
        return whenAll("StringEquals", key, texts);
    }

    /**
     * The key is none of some texts: {@code StringNotEquals}.
     *
     * @param key the condition key
     * @param texts the texts
     * @return this builder
     */
    public final ConditionBlock.Builder stringNotEquals(String key, String... texts) {
        return when("StringNotEquals", key, texts);
    }

    /**
     * The key is none of some texts: {@code StringNotEquals}.
     *
     * @param key the condition key
     * @param texts the texts
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder stringNotEquals(String key, Value<String>... texts) {
        return when("StringNotEquals", key, texts);
    }

    /**
     * The key is none of some texts: {@code StringNotEquals}.
     *
     * @param key the condition key
     * @param texts strings, constants, values that give one text each, and resources for their ARNs
     * @return this builder
     */
    public final ConditionBlock.Builder stringNotEquals(String key, Object... texts) {
        return whenAny("StringNotEquals", key, texts);
    }

    /**
     * The key is none of some texts: {@code StringNotEquals}.
     *
     * @param key the condition key
     * @param texts a list that a function or a parameter gives
     * @return this builder
     */
    public final ConditionBlock.Builder stringNotEquals(String key, Value<List<String>> texts) {
        return whenAll("StringNotEquals", key, texts);
    }

    /**
     * The key is one of some texts, in upper or lower case: {@code StringEqualsIgnoreCase}.
     *
     * @param key the condition key
     * @param texts the texts
     * @return this builder
     */
    public final ConditionBlock.Builder stringEqualsIgnoreCase(String key, String... texts) {
        return when("StringEqualsIgnoreCase", key, texts);
    }

    /**
     * The key is one of some texts, in upper or lower case: {@code StringEqualsIgnoreCase}.
     *
     * @param key the condition key
     * @param texts the texts
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder stringEqualsIgnoreCase(String key, Value<String>... texts) {
        return when("StringEqualsIgnoreCase", key, texts);
    }

    /**
     * The key is one of some texts, in upper or lower case: {@code StringEqualsIgnoreCase}.
     *
     * @param key the condition key
     * @param texts strings, constants, values that give one text each, and resources for their ARNs
     * @return this builder
     */
    public final ConditionBlock.Builder stringEqualsIgnoreCase(String key, Object... texts) {
        return whenAny("StringEqualsIgnoreCase", key, texts);
    }

    /**
     * The key is one of some texts, in upper or lower case: {@code StringEqualsIgnoreCase}.
     *
     * @param key the condition key
     * @param texts a list that a function or a parameter gives
     * @return this builder
     */
    public final ConditionBlock.Builder stringEqualsIgnoreCase(String key, Value<List<String>> texts) {
        return whenAll("StringEqualsIgnoreCase", key, texts);
    }

    /**
     * The key is none of some texts, in upper or lower case: {@code StringNotEqualsIgnoreCase}.
     *
     * @param key the condition key
     * @param texts the texts
     * @return this builder
     */
    public final ConditionBlock.Builder stringNotEqualsIgnoreCase(String key, String... texts) {
        return when("StringNotEqualsIgnoreCase", key, texts);
    }

    /**
     * The key is none of some texts, in upper or lower case: {@code StringNotEqualsIgnoreCase}.
     *
     * @param key the condition key
     * @param texts the texts
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder stringNotEqualsIgnoreCase(String key, Value<String>... texts) {
        return when("StringNotEqualsIgnoreCase", key, texts);
    }

    /**
     * The key is none of some texts, in upper or lower case: {@code StringNotEqualsIgnoreCase}.
     *
     * @param key the condition key
     * @param texts strings, constants, values that give one text each, and resources for their ARNs
     * @return this builder
     */
    public final ConditionBlock.Builder stringNotEqualsIgnoreCase(String key, Object... texts) {
        return whenAny("StringNotEqualsIgnoreCase", key, texts);
    }

    /**
     * The key is none of some texts, in upper or lower case: {@code StringNotEqualsIgnoreCase}.
     *
     * @param key the condition key
     * @param texts a list that a function or a parameter gives
     * @return this builder
     */
    public final ConditionBlock.Builder stringNotEqualsIgnoreCase(String key, Value<List<String>> texts) {
        return whenAll("StringNotEqualsIgnoreCase", key, texts);
    }

    /**
     * The key is like one of some texts: {@code StringLike}.
     *
     * @param key the condition key
     * @param texts texts in which {@code *} stands for any characters and {@code ?} for one
     * @return this builder
     */
    public final ConditionBlock.Builder stringLike(String key, String... texts) {
        return when("StringLike", key, texts);
    }

    /**
     * The key is like one of some texts: {@code StringLike}.
     *
     * @param key the condition key
     * @param texts texts in which {@code *} stands for any characters and {@code ?} for one
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder stringLike(String key, Value<String>... texts) {
        return when("StringLike", key, texts);
    }

    /**
     * The key is like one of some texts: {@code StringLike}.
     *
     * @param key the condition key
     * @param texts strings, constants, values that give one text each, and resources for their ARNs
     * @return this builder
     */
    public final ConditionBlock.Builder stringLike(String key, Object... texts) {
        return whenAny("StringLike", key, texts);
    }

    /**
     * The key is like one of some texts: {@code StringLike}.
     *
     * @param key the condition key
     * @param texts a list that a function or a parameter gives
     * @return this builder
     */
    public final ConditionBlock.Builder stringLike(String key, Value<List<String>> texts) {
        return whenAll("StringLike", key, texts);
    }

    /**
     * The key is like none of some texts: {@code StringNotLike}.
     *
     * @param key the condition key
     * @param texts texts in which {@code *} stands for any characters and {@code ?} for one
     * @return this builder
     */
    public final ConditionBlock.Builder stringNotLike(String key, String... texts) {
        return when("StringNotLike", key, texts);
    }

    /**
     * The key is like none of some texts: {@code StringNotLike}.
     *
     * @param key the condition key
     * @param texts texts in which {@code *} stands for any characters and {@code ?} for one
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder stringNotLike(String key, Value<String>... texts) {
        return when("StringNotLike", key, texts);
    }

    /**
     * The key is like none of some texts: {@code StringNotLike}.
     *
     * @param key the condition key
     * @param texts strings, constants, values that give one text each, and resources for their ARNs
     * @return this builder
     */
    public final ConditionBlock.Builder stringNotLike(String key, Object... texts) {
        return whenAny("StringNotLike", key, texts);
    }

    /**
     * The key is like none of some texts: {@code StringNotLike}.
     *
     * @param key the condition key
     * @param texts a list that a function or a parameter gives
     * @return this builder
     */
    public final ConditionBlock.Builder stringNotLike(String key, Value<List<String>> texts) {
        return whenAll("StringNotLike", key, texts);
    }
}
