package io.stratiform.value.policy;

import io.stratiform.value.Value;

/** The condition operators that compare texts, ARNs, addresses and binary data. */
@SuppressWarnings("varargs") // the arrays are only read
abstract class TextOperators extends ComparisonOperators {

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
     * The key is like one of some ARNs, as with {@code ArnLike}: {@code ArnEquals}.
     *
     * @param key the condition key
     * @param arns ARNs, each part of which may have wildcards
     * @return this builder
     */
    public final ConditionBlock.Builder arnEquals(String key, String... arns) {
        return when("ArnEquals", key, arns);
    }

    /**
     * The key is like one of some ARNs, as with {@code ArnLike}: {@code ArnEquals}.
     *
     * @param key the condition key
     * @param arns ARNs, each part of which may have wildcards
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder arnEquals(String key, Value<String>... arns) {
        return when("ArnEquals", key, arns);
    }

    /**
     * The key is like none of some ARNs, as with {@code ArnNotLike}: {@code ArnNotEquals}.
     *
     * @param key the condition key
     * @param arns ARNs, each part of which may have wildcards
     * @return this builder
     */
    public final ConditionBlock.Builder arnNotEquals(String key, String... arns) {
        return when("ArnNotEquals", key, arns);
    }

    /**
     * The key is like none of some ARNs, as with {@code ArnNotLike}: {@code ArnNotEquals}.
     *
     * @param key the condition key
     * @param arns ARNs, each part of which may have wildcards
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder arnNotEquals(String key, Value<String>... arns) {
        return when("ArnNotEquals", key, arns);
    }

    /**
     * The key is like one of some ARNs: {@code ArnLike}.
     *
     * @param key the condition key
     * @param arns ARNs, each part of which may have wildcards
     * @return this builder
     */
    public final ConditionBlock.Builder arnLike(String key, String... arns) {
        return when("ArnLike", key, arns);
    }

    /**
     * The key is like one of some ARNs: {@code ArnLike}.
     *
     * @param key the condition key
     * @param arns ARNs, each part of which may have wildcards
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder arnLike(String key, Value<String>... arns) {
        return when("ArnLike", key, arns);
    }

    /**
     * The key is like none of some ARNs: {@code ArnNotLike}.
     *
     * @param key the condition key
     * @param arns ARNs, each part of which may have wildcards
     * @return this builder
     */
    public final ConditionBlock.Builder arnNotLike(String key, String... arns) {
        return when("ArnNotLike", key, arns);
    }

    /**
     * The key is like none of some ARNs: {@code ArnNotLike}.
     *
     * @param key the condition key
     * @param arns ARNs, each part of which may have wildcards
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder arnNotLike(String key, Value<String>... arns) {
        return when("ArnNotLike", key, arns);
    }

    /**
     * The key is within one of some address blocks: {@code IpAddress}.
     *
     * @param key the condition key
     * @param blocks addresses, or blocks in CIDR notation
     * @return this builder
     */
    public final ConditionBlock.Builder ipAddress(String key, String... blocks) {
        return when("IpAddress", key, blocks);
    }

    /**
     * The key is within one of some address blocks: {@code IpAddress}.
     *
     * @param key the condition key
     * @param blocks the blocks
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder ipAddress(String key, Value<String>... blocks) {
        return when("IpAddress", key, blocks);
    }

    /**
     * The key is within none of some address blocks: {@code NotIpAddress}.
     *
     * @param key the condition key
     * @param blocks addresses, or blocks in CIDR notation
     * @return this builder
     */
    public final ConditionBlock.Builder notIpAddress(String key, String... blocks) {
        return when("NotIpAddress", key, blocks);
    }

    /**
     * The key is within none of some address blocks: {@code NotIpAddress}.
     *
     * @param key the condition key
     * @param blocks the blocks
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder notIpAddress(String key, Value<String>... blocks) {
        return when("NotIpAddress", key, blocks);
    }

    /**
     * The key is one of some byte sequences: {@code BinaryEquals}.
     *
     * @param key the condition key
     * @param base64 the bytes in Base64
     * @return this builder
     */
    public final ConditionBlock.Builder binaryEquals(String key, String... base64) {
        return when("BinaryEquals", key, base64);
    }

    /**
     * The key is one of some byte sequences: {@code BinaryEquals}.
     *
     * @param key the condition key
     * @param base64 the bytes in Base64
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder binaryEquals(String key, Value<String>... base64) {
        return when("BinaryEquals", key, base64);
    }
}
