package io.stratiform.value.policy;

import io.stratiform.value.Value;
import java.util.List;

/** The condition operators that compare ARNs, addresses and binary data. */
@SuppressWarnings("varargs") // the arrays are only read
abstract class ArnOperators extends StringOperators {

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
     * The key is like one of some ARNs, as with {@code ArnLike}: {@code ArnEquals}.
     *
     * @param key the condition key
     * @param arns strings, values that give one ARN each, and resources that have an ARN
     * @return this builder
     */
    public final ConditionBlock.Builder arnEquals(String key, Object... arns) {
        return whenAny("ArnEquals", key, arns);
    }

    /**
     * The key is like one of some ARNs, as with {@code ArnLike}: {@code ArnEquals}.
     *
     * @param key the condition key
     * @param arns a list that a function or a parameter gives
     * @return this builder
     */
    public final ConditionBlock.Builder arnEquals(String key, Value<List<String>> arns) {
        return whenAll("ArnEquals", key, arns);
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
     * The key is like none of some ARNs, as with {@code ArnNotLike}: {@code ArnNotEquals}.
     *
     * @param key the condition key
     * @param arns strings, values that give one ARN each, and resources that have an ARN
     * @return this builder
     */
    public final ConditionBlock.Builder arnNotEquals(String key, Object... arns) {
        return whenAny("ArnNotEquals", key, arns);
    }

    /**
     * The key is like none of some ARNs, as with {@code ArnNotLike}: {@code ArnNotEquals}.
     *
     * @param key the condition key
     * @param arns a list that a function or a parameter gives
     * @return this builder
     */
    public final ConditionBlock.Builder arnNotEquals(String key, Value<List<String>> arns) {
        return whenAll("ArnNotEquals", key, arns);
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
     * The key is like one of some ARNs: {@code ArnLike}.
     *
     * @param key the condition key
     * @param arns strings, values that give one ARN each, and resources that have an ARN
     * @return this builder
     */
    public final ConditionBlock.Builder arnLike(String key, Object... arns) {
        return whenAny("ArnLike", key, arns);
    }

    /**
     * The key is like one of some ARNs: {@code ArnLike}.
     *
     * @param key the condition key
     * @param arns a list that a function or a parameter gives
     * @return this builder
     */
    public final ConditionBlock.Builder arnLike(String key, Value<List<String>> arns) {
        return whenAll("ArnLike", key, arns);
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
     * The key is like none of some ARNs: {@code ArnNotLike}.
     *
     * @param key the condition key
     * @param arns strings, values that give one ARN each, and resources that have an ARN
     * @return this builder
     */
    public final ConditionBlock.Builder arnNotLike(String key, Object... arns) {
        return whenAny("ArnNotLike", key, arns);
    }

    /**
     * The key is like none of some ARNs: {@code ArnNotLike}.
     *
     * @param key the condition key
     * @param arns a list that a function or a parameter gives
     * @return this builder
     */
    public final ConditionBlock.Builder arnNotLike(String key, Value<List<String>> arns) {
        return whenAll("ArnNotLike", key, arns);
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
     * The key is within one of some address blocks: {@code IpAddress}.
     *
     * @param key the condition key
     * @param blocks strings, and values that give one text each
     * @return this builder
     */
    public final ConditionBlock.Builder ipAddress(String key, Object... blocks) {
        return whenAny("IpAddress", key, blocks);
    }

    /**
     * The key is within one of some address blocks: {@code IpAddress}.
     *
     * @param key the condition key
     * @param blocks a list that a function or a parameter gives
     * @return this builder
     */
    public final ConditionBlock.Builder ipAddress(String key, Value<List<String>> blocks) {
        return whenAll("IpAddress", key, blocks);
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
     * The key is within none of some address blocks: {@code NotIpAddress}.
     *
     * @param key the condition key
     * @param blocks strings, and values that give one text each
     * @return this builder
     */
    public final ConditionBlock.Builder notIpAddress(String key, Object... blocks) {
        return whenAny("NotIpAddress", key, blocks);
    }

    /**
     * The key is within none of some address blocks: {@code NotIpAddress}.
     *
     * @param key the condition key
     * @param blocks a list that a function or a parameter gives
     * @return this builder
     */
    public final ConditionBlock.Builder notIpAddress(String key, Value<List<String>> blocks) {
        return whenAll("NotIpAddress", key, blocks);
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

    /**
     * The key is one of some byte sequences: {@code BinaryEquals}.
     *
     * @param key the condition key
     * @param base64 strings, and values that give one text each
     * @return this builder
     */
    public final ConditionBlock.Builder binaryEquals(String key, Object... base64) {
        return whenAny("BinaryEquals", key, base64);
    }

    /**
     * The key is one of some byte sequences: {@code BinaryEquals}.
     *
     * @param key the condition key
     * @param base64 a list that a function or a parameter gives
     * @return this builder
     */
    public final ConditionBlock.Builder binaryEquals(String key, Value<List<String>> base64) {
        return whenAll("BinaryEquals", key, base64);
    }
}
