package io.stratiform.value.policy;

import io.stratiform.value.Value;
import java.util.List;

/** The condition operators for ARNs, IP addresses and binary data. */
@SuppressWarnings("varargs") // the arrays are only read
abstract class ArnOperators extends StringOperators {

    /**
     * {@code ArnEquals}: the key matches one of the ARNs, like {@code ArnLike}.
     *
     * @param key the condition key
     * @param arns ARNs, whose parts may contain wildcards
     * @return this builder
     */
    public final ConditionBlock.Builder arnEquals(String key, String... arns) {
        return when("ArnEquals", key, arns);
    }

    /**
     * {@code ArnEquals}: the key matches one of the ARNs, like {@code ArnLike}.
     *
     * @param key the condition key
     * @param arns ARNs, whose parts may contain wildcards
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder arnEquals(String key, Value<String>... arns) {
        return when("ArnEquals", key, arns);
    }

    /**
     * {@code ArnEquals}: the key matches one of the ARNs, like {@code ArnLike}.
     *
     * @param key the condition key
     * @param arns strings, values that are ARNs, and resources that have an ARN
     * @return this builder
     */
    public final ConditionBlock.Builder arnEquals(String key, Object... arns) {
        return whenAny("ArnEquals", key, arns);
    }

    /**
     * {@code ArnEquals}: the key matches one of the ARNs, like {@code ArnLike}.
     *
     * @param key the condition key
     * @param arns a list parameter, or a function that returns a list
     * @return this builder
     */
    public final ConditionBlock.Builder arnEquals(String key, Value<List<String>> arns) {
        return whenAll("ArnEquals", key, arns);
    }

    /**
     * {@code ArnNotEquals}: the key matches none of the ARNs, like {@code ArnNotLike}.
     *
     * @param key the condition key
     * @param arns ARNs, whose parts may contain wildcards
     * @return this builder
     */
    public final ConditionBlock.Builder arnNotEquals(String key, String... arns) {
        return when("ArnNotEquals", key, arns);
    }

    /**
     * {@code ArnNotEquals}: the key matches none of the ARNs, like {@code ArnNotLike}.
     *
     * @param key the condition key
     * @param arns ARNs, whose parts may contain wildcards
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder arnNotEquals(String key, Value<String>... arns) {
        return when("ArnNotEquals", key, arns);
    }

    /**
     * {@code ArnNotEquals}: the key matches none of the ARNs, like {@code ArnNotLike}.
     *
     * @param key the condition key
     * @param arns strings, values that are ARNs, and resources that have an ARN
     * @return this builder
     */
    public final ConditionBlock.Builder arnNotEquals(String key, Object... arns) {
        return whenAny("ArnNotEquals", key, arns);
    }

    /**
     * {@code ArnNotEquals}: the key matches none of the ARNs, like {@code ArnNotLike}.
     *
     * @param key the condition key
     * @param arns a list parameter, or a function that returns a list
     * @return this builder
     */
    public final ConditionBlock.Builder arnNotEquals(String key, Value<List<String>> arns) {
        return whenAll("ArnNotEquals", key, arns);
    }

    /**
     * {@code ArnLike}: the key matches one of the ARNs.
     *
     * @param key the condition key
     * @param arns ARNs, whose parts may contain wildcards
     * @return this builder
     */
    public final ConditionBlock.Builder arnLike(String key, String... arns) {
        return when("ArnLike", key, arns);
    }

    /**
     * {@code ArnLike}: the key matches one of the ARNs.
     *
     * @param key the condition key
     * @param arns ARNs, whose parts may contain wildcards
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder arnLike(String key, Value<String>... arns) {
        return when("ArnLike", key, arns);
    }

    /**
     * {@code ArnLike}: the key matches one of the ARNs.
     *
     * @param key the condition key
     * @param arns strings, values that are ARNs, and resources that have an ARN
     * @return this builder
     */
    public final ConditionBlock.Builder arnLike(String key, Object... arns) {
        return whenAny("ArnLike", key, arns);
    }

    /**
     * {@code ArnLike}: the key matches one of the ARNs.
     *
     * @param key the condition key
     * @param arns a list parameter, or a function that returns a list
     * @return this builder
     */
    public final ConditionBlock.Builder arnLike(String key, Value<List<String>> arns) {
        return whenAll("ArnLike", key, arns);
    }

    /**
     * {@code ArnNotLike}: the key matches none of the ARNs.
     *
     * @param key the condition key
     * @param arns ARNs, whose parts may contain wildcards
     * @return this builder
     */
    public final ConditionBlock.Builder arnNotLike(String key, String... arns) {
        return when("ArnNotLike", key, arns);
    }

    /**
     * {@code ArnNotLike}: the key matches none of the ARNs.
     *
     * @param key the condition key
     * @param arns ARNs, whose parts may contain wildcards
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder arnNotLike(String key, Value<String>... arns) {
        return when("ArnNotLike", key, arns);
    }

    /**
     * {@code ArnNotLike}: the key matches none of the ARNs.
     *
     * @param key the condition key
     * @param arns strings, values that are ARNs, and resources that have an ARN
     * @return this builder
     */
    public final ConditionBlock.Builder arnNotLike(String key, Object... arns) {
        return whenAny("ArnNotLike", key, arns);
    }

    /**
     * {@code ArnNotLike}: the key matches none of the ARNs.
     *
     * @param key the condition key
     * @param arns a list parameter, or a function that returns a list
     * @return this builder
     */
    public final ConditionBlock.Builder arnNotLike(String key, Value<List<String>> arns) {
        return whenAll("ArnNotLike", key, arns);
    }

    /**
     * {@code IpAddress}: the key is within one of the CIDR blocks.
     *
     * @param key the condition key
     * @param blocks addresses, or blocks in CIDR notation
     * @return this builder
     */
    public final ConditionBlock.Builder ipAddress(String key, String... blocks) {
        return when("IpAddress", key, blocks);
    }

    /**
     * {@code IpAddress}: the key is within one of the CIDR blocks.
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
     * {@code IpAddress}: the key is within one of the CIDR blocks.
     *
     * @param key the condition key
     * @param blocks strings, and values that are strings
     * @return this builder
     */
    public final ConditionBlock.Builder ipAddress(String key, Object... blocks) {
        return whenAny("IpAddress", key, blocks);
    }

    /**
     * {@code IpAddress}: the key is within one of the CIDR blocks.
     *
     * @param key the condition key
     * @param blocks a list parameter, or a function that returns a list
     * @return this builder
     */
    public final ConditionBlock.Builder ipAddress(String key, Value<List<String>> blocks) {
        return whenAll("IpAddress", key, blocks);
    }

    /**
     * {@code NotIpAddress}: the key is within none of the CIDR blocks.
     *
     * @param key the condition key
     * @param blocks addresses, or blocks in CIDR notation
     * @return this builder
     */
    public final ConditionBlock.Builder notIpAddress(String key, String... blocks) {
        return when("NotIpAddress", key, blocks);
    }

    /**
     * {@code NotIpAddress}: the key is within none of the CIDR blocks.
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
     * {@code NotIpAddress}: the key is within none of the CIDR blocks.
     *
     * @param key the condition key
     * @param blocks strings, and values that are strings
     * @return this builder
     */
    public final ConditionBlock.Builder notIpAddress(String key, Object... blocks) {
        return whenAny("NotIpAddress", key, blocks);
    }

    /**
     * {@code NotIpAddress}: the key is within none of the CIDR blocks.
     *
     * @param key the condition key
     * @param blocks a list parameter, or a function that returns a list
     * @return this builder
     */
    public final ConditionBlock.Builder notIpAddress(String key, Value<List<String>> blocks) {
        return whenAll("NotIpAddress", key, blocks);
    }

    /**
     * {@code BinaryEquals}: the key equals one of the byte sequences.
     *
     * @param key the condition key
     * @param base64 the bytes in Base64
     * @return this builder
     */
    public final ConditionBlock.Builder binaryEquals(String key, String... base64) {
        return when("BinaryEquals", key, base64);
    }

    /**
     * {@code BinaryEquals}: the key equals one of the byte sequences.
     *
     * @param key the condition key
     * @param base64 the bytes in Base64
     * @return this builder
     */
    @SafeVarargs
    public final ConditionBlock.Builder binaryEquals(String key, Value<String>... base64) {
        return when("BinaryEquals", key, base64);
    }

    /**
     * {@code BinaryEquals}: the key equals one of the byte sequences.
     *
     * @param key the condition key
     * @param base64 strings, and values that are strings
     * @return this builder
     */
    public final ConditionBlock.Builder binaryEquals(String key, Object... base64) {
        return whenAny("BinaryEquals", key, base64);
    }

    /**
     * {@code BinaryEquals}: the key equals one of the byte sequences.
     *
     * @param key the condition key
     * @param base64 a list parameter, or a function that returns a list
     * @return this builder
     */
    public final ConditionBlock.Builder binaryEquals(String key, Value<List<String>> base64) {
        return whenAll("BinaryEquals", key, base64);
    }
}
