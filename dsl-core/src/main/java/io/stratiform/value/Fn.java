package io.stratiform.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The intrinsic functions, made to be imported statically.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html">
 *     Intrinsic function reference</a>
 * @since 0.1.0
 */
public final class Fn {

    private static final Value<?> NO_VALUE = new Ref<>(PseudoParameter.NO_VALUE);

    private Fn() {}

    /**
     * {@code Ref} to something that is only known by its logical id.
     *
     * @param logicalId a resource, parameter or pseudo parameter of the same template
     * @param <T> what it gives
     * @return the reference
     */
    public static <T> Value<T> ref(String logicalId) {
        return new Ref<>(LogicalId.named(logicalId));
    }

    /**
     * {@code Fn::GetAtt} of a resource that is only known by its logical id.
     *
     * @param logicalId a resource of the same template
     * @param attribute the attribute
     * @param <T> what it gives
     * @return the attribute's value
     */
    public static <T> Value<T> getAtt(String logicalId, String attribute) {
        return new GetAtt<>(LogicalId.named(logicalId), Missing.refuseNull(attribute, "attribute"));
    }

    /**
     * {@code AWS::NoValue}: leaves out the property that it is given to.
     *
     * @param <T> what the property wants
     * @return no value
     */
    @SuppressWarnings("unchecked")
    public static <T> Value<T> noValue() {
        return (Value<T>) NO_VALUE;
    }

    /**
     * {@code Fn::Sub} of a text that names resources, parameters and pseudo parameters of the template.
     *
     * @param text the text, as in <code>https://${Web.EndpointURL}</code>
     * @return the text with its variables replaced
     */
    public static Value<String> sub(String text) {
        return new Sub(text, Map.of());
    }

    /**
     * {@code Fn::Sub} of a text with variables of its own.
     *
     * @param text the text
     * @param variables the values of variables
     * @return the text with its variables replaced
     */
    public static Value<String> sub(String text, Map<String, ? extends Value<?>> variables) {
        return new Sub(text, OrderedMaps.<Value<?>>copy(variables));
    }

    /**
     * {@code Fn::Join} of texts.
     *
     * @param delimiter what stands between them
     * @param texts the texts
     * @return the joined text
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static Value<String> join(String delimiter, Value<String>... texts) {
        return join(delimiter, Value.list(Arrays.asList(texts)));
    }

    /**
     * {@code Fn::Join} of a list.
     *
     * @param delimiter what stands between its items
     * @param texts the list
     * @return the joined text
     */
    public static Value<String> join(String delimiter, Value<List<String>> texts) {
        return new Join(Missing.refuseNull(delimiter, "delimiter"), Missing.refuseNull(texts, "list"));
    }

    /**
     * {@code Fn::Split}.
     *
     * @param delimiter where to split
     * @param text the text
     * @return the parts
     */
    public static Value<List<String>> split(String delimiter, Value<String> text) {
        return new Split(Missing.refuseNull(delimiter, "delimiter"), Missing.refuseNull(text, "text"));
    }

    /**
     * {@code Fn::Select}.
     *
     * @param index the place, counted from 0
     * @param list the list
     * @param <T> what each item is
     * @return the item
     * @throws IllegalArgumentException if the index is negative
     */
    public static <T> Value<T> select(int index, Value<List<T>> list) {
        if (index < 0) {
            throw new IllegalArgumentException("Fn::Select counts from 0, but the index is " + index);
        }
        return new Select<>(Value.of(index), Missing.refuseNull(list, "list"));
    }

    /**
     * {@code Fn::FindInMap} with literal keys.
     *
     * @param mapping the mapping
     * @param topLevelKey the first key
     * @param secondLevelKey the second key
     * @param <T> what it gives
     * @return the value
     */
    public static <T> Value<T> findInMap(Referable mapping, String topLevelKey, String secondLevelKey) {
        return findInMap(mapping, Value.of(topLevelKey), Value.of(secondLevelKey));
    }

    /**
     * {@code Fn::FindInMap}.
     *
     * @param mapping the mapping
     * @param topLevelKey the first key
     * @param secondLevelKey the second key
     * @param <T> what it gives
     * @return the value
     */
    public static <T> Value<T> findInMap(Referable mapping, Value<String> topLevelKey, Value<String> secondLevelKey) {
        return new FindInMap<>(Missing.refuseNull(mapping, "mapping").logicalId(), topLevelKey, secondLevelKey);
    }

    /**
     * {@code Fn::GetAZs} of the stack's own region.
     *
     * @return the availability zones
     */
    public static Value<List<String>> getAZs() {
        return new GetAZs(Value.of(""));
    }

    /**
     * {@code Fn::GetAZs} of a region.
     *
     * @param region the region
     * @return the availability zones
     */
    public static Value<List<String>> getAZs(Value<String> region) {
        return new GetAZs(Missing.refuseNull(region, "region"));
    }

    /**
     * {@code Fn::ImportValue} of a known export.
     *
     * @param export the name of the export
     * @return what is exported
     */
    public static Value<String> importValue(String export) {
        return new ImportValue(Value.of(export));
    }

    /**
     * {@code Fn::ImportValue} of an export whose name is computed.
     *
     * @param export the name of the export, without references to resources
     * @return what is exported
     */
    public static Value<String> importValue(Value<String> export) {
        return new ImportValue(Missing.refuseNull(export, "export"));
    }

    /**
     * {@code Fn::Base64} of a literal text.
     *
     * @param text the text
     * @return its Base64 form
     */
    public static Value<String> base64(String text) {
        return new Base64(Value.of(text));
    }

    /**
     * {@code Fn::Base64}.
     *
     * @param text the text
     * @return its Base64 form
     */
    public static Value<String> base64(Value<String> text) {
        return new Base64(Missing.refuseNull(text, "text"));
    }

    /**
     * {@code Fn::Cidr}.
     *
     * @param block the block to cut, in CIDR notation
     * @param count how many blocks, 1 to 256
     * @param bits the subnet bits of each block, the inverse of the mask
     * @return the blocks
     */
    public static Value<List<String>> cidr(Value<String> block, int count, int bits) {
        return new Cidr(Missing.refuseNull(block, "block"), Value.of(count), Value.of(bits));
    }

    /**
     * {@code Fn::Cidr} with the default size of blocks.
     *
     * @param block the block to cut, in CIDR notation
     * @param count how many blocks, 1 to 256
     * @return the blocks
     */
    public static Value<List<String>> cidr(Value<String> block, int count) {
        return new Cidr(Missing.refuseNull(block, "block"), Value.of(count), null);
    }

    /**
     * {@code Fn::If}.
     *
     * @param condition the condition
     * @param then the value if it holds
     * @param otherwise the value if it does not; {@link #noValue()} leaves the property out
     * @param <T> what both are
     * @return one of the two
     */
    public static <T> Value<T> ifElse(Condition condition, Value<? extends T> then, Value<? extends T> otherwise) {
        return new If<>(
                Missing.refuseNull(condition, "condition").logicalId(),
                Missing.refuseNull(then, "the value if " + condition.logicalId()),
                Missing.refuseNull(otherwise, "the value if not " + condition.logicalId()));
    }

    /**
     * {@code Fn::If} between two texts.
     *
     * @param condition the condition
     * @param then the text if it holds
     * @param otherwise the text if it does not
     * @return one of the two
     */
    public static Value<String> ifElse(Condition condition, String then, String otherwise) {
        return ifElse(condition, Value.of(then), Value.of(otherwise));
    }

    /**
     * {@code Fn::Equals} of two values.
     *
     * @param left one value
     * @param right the other value
     * @return the comparison
     */
    public static ConditionExpression equalTo(Value<?> left, Value<?> right) {
        return new ConditionExpression.Equals(Missing.refuseNull(left, "left"), Missing.refuseNull(right, "right"));
    }

    /**
     * {@code Fn::Equals} of a value and a literal text.
     *
     * @param left the value
     * @param right the text
     * @return the comparison
     */
    public static ConditionExpression equalTo(Value<?> left, String right) {
        return equalTo(left, Value.of(right));
    }

    /**
     * {@code Fn::And}.
     *
     * @param conditions 2 to 10 conditions
     * @return true if all hold
     */
    public static ConditionExpression and(ConditionExpression... conditions) {
        return new ConditionExpression.Combined("Fn::And", listOf(conditions));
    }

    /**
     * {@code Fn::Or}.
     *
     * @param conditions 2 to 10 conditions
     * @return true if any holds
     */
    public static ConditionExpression or(ConditionExpression... conditions) {
        return new ConditionExpression.Combined("Fn::Or", listOf(conditions));
    }

    /**
     * {@code Fn::Not}.
     *
     * @param condition a condition
     * @return true if it does not hold
     */
    public static ConditionExpression not(ConditionExpression condition) {
        return new ConditionExpression.Combined("Fn::Not", listOf(condition));
    }

    private static List<ConditionExpression> listOf(ConditionExpression... conditions) {
        List<ConditionExpression> list = new ArrayList<>(conditions.length);
        for (ConditionExpression condition : conditions) {
            list.add(Missing.refuseNull(condition, "condition " + list.size()));
        }
        return list;
    }
}
