package io.stratiform.value;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The intrinsic functions, made to be imported statically.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html">
 *     Intrinsic function reference</a>
 * @since 0.1.0
 */
public final class Fn {

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
        return new GetAtt<>(LogicalId.named(logicalId), attribute);
    }

    /**
     * {@code AWS::NoValue}: leaves out the property that it is given to.
     *
     * @param <T> what the property wants
     * @return no value
     */
    public static <T> Value<T> noValue() {
        return new Ref<>(PseudoParameter.NO_VALUE);
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
        return new Sub(
                text, OrderedMaps.<Value<?>>copy(Missing.refuseNull(variables, "the map of variables of Fn::Sub")));
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
        return join(delimiter, Value.list(Arrays.asList(Missing.refuseNull(texts, "the array of texts of Fn::Join"))));
    }

    /**
     * {@code Fn::Join} of a list.
     *
     * @param delimiter what stands between its items
     * @param texts the list
     * @return the joined text
     */
    public static Value<String> join(String delimiter, Value<List<String>> texts) {
        return new Join(delimiter, texts);
    }

    /**
     * {@code Fn::Split}.
     *
     * @param delimiter where to split
     * @param text the text
     * @return the parts
     */
    public static Value<List<String>> split(String delimiter, Value<String> text) {
        return new Split(delimiter, text);
    }

    /**
     * {@code Fn::Select}.
     *
     * @param index the place, counted from 0
     * @param list the list
     * @param <T> what each item is
     * @return the item
     */
    public static <T> Value<T> select(int index, Value<List<T>> list) {
        return new Select<>(Value.of(index), list);
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
        return findInMap(
                mapping,
                text(topLevelKey, "the top-level key of Fn::FindInMap"),
                text(secondLevelKey, "the second-level key of Fn::FindInMap"));
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
        return FindInMap.of(mapping, topLevelKey, secondLevelKey, null);
    }

    /**
     * {@code Fn::FindInMap} with a default. It needs the transform {@code AWS::LanguageExtensions}.
     *
     * @param mapping the mapping
     * @param topLevelKey the first key
     * @param secondLevelKey the second key
     * @param defaultValue what it gives where the mapping has no such keys
     * @param <T> what it gives
     * @return the value
     */
    public static <T> Value<T> findInMap(
            Referable mapping,
            Value<String> topLevelKey,
            Value<String> secondLevelKey,
            Value<? extends T> defaultValue) {
        Missing.refuseNull(defaultValue, "the default value of Fn::FindInMap");
        return FindInMap.of(mapping, topLevelKey, secondLevelKey, defaultValue);
    }

    /**
     * {@code Fn::Length}. It needs the transform {@code AWS::LanguageExtensions}.
     *
     * @param list the list
     * @return how many items it has
     */
    public static Value<Number> length(Value<? extends List<?>> list) {
        return new Length(list);
    }

    /**
     * {@code Fn::ToJsonString}. It needs the transform {@code AWS::LanguageExtensions}.
     *
     * @param content an object or a list
     * @return its JSON text
     */
    public static Value<String> toJsonString(Value<?> content) {
        return new ToJsonString(content);
    }

    /**
     * {@code Fn::Transform}.
     *
     * @param macro the name of the macro, as in {@code AWS::Include}
     * @param parameters its parameters; sorted by name where the map has no order of its own
     * @param <T> what it gives
     * @return what the macro makes of them
     */
    public static <T> Value<T> transform(String macro, Map<String, ? extends Value<?>> parameters) {
        return new Transform<>(
                macro, OrderedMaps.<Value<?>>copy(Missing.refuseNull(parameters, "the parameters of Fn::Transform")));
    }

    /**
     * {@code Fn::GetStackOutput} of a stack of the same account and region.
     *
     * @param stackName the name of the other stack
     * @param outputName the logical id of its output
     * @return the output's value
     */
    public static Value<String> getStackOutput(String stackName, String outputName) {
        return new GetStackOutput(
                text(stackName, "the stack name of Fn::GetStackOutput"),
                text(outputName, "the output name of Fn::GetStackOutput"),
                null,
                null);
    }

    /**
     * {@code Fn::GetStackOutput} of a stack of any region and account.
     *
     * @param stackName the name of the other stack
     * @param outputName the logical id of its output
     * @param region its region; null for this stack's
     * @param roleArn the role that may describe it; null for the one that this stack is deployed by
     * @return the output's value
     */
    public static Value<String> getStackOutput(
            Value<String> stackName,
            Value<String> outputName,
            @Nullable Value<String> region,
            @Nullable Value<String> roleArn) {
        return new GetStackOutput(stackName, outputName, region, roleArn);
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
        return new GetAZs(region);
    }

    /**
     * {@code Fn::ImportValue} of a known export.
     *
     * @param export the name of the export
     * @return what is exported
     */
    public static Value<String> importValue(String export) {
        return new ImportValue(text(export, "the export of Fn::ImportValue"));
    }

    /**
     * {@code Fn::ImportValue} of an export whose name is computed.
     *
     * @param export the name of the export, without references to resources
     * @return what is exported
     */
    public static Value<String> importValue(Value<String> export) {
        return new ImportValue(export);
    }

    /**
     * {@code Fn::Base64} of a literal text.
     *
     * @param text the text
     * @return its Base64 form
     */
    public static Value<String> base64(String text) {
        return new Base64(text(text, "the text of Fn::Base64"));
    }

    /**
     * {@code Fn::Base64}.
     *
     * @param text the text
     * @return its Base64 form
     */
    public static Value<String> base64(Value<String> text) {
        return new Base64(text);
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
        return new Cidr(block, Value.of(count), Value.of(bits));
    }

    /**
     * {@code Fn::Cidr} with the default size of blocks.
     *
     * @param block the block to cut, in CIDR notation
     * @param count how many blocks, 1 to 256
     * @return the blocks
     */
    public static Value<List<String>> cidr(Value<String> block, int count) {
        return new Cidr(block, Value.of(count), null);
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
        return new If<>(Missing.refuseNull(condition, "the condition of Fn::If").logicalId(), then, otherwise);
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
        return ifElse(
                condition,
                text(then, "the value of Fn::If where the condition holds"),
                text(otherwise, "the value of Fn::If where the condition does not hold"));
    }

    /**
     * {@code Fn::Equals} of two values.
     *
     * @param left one value
     * @param right the other value
     * @return the comparison
     */
    public static ConditionExpression equalTo(Value<?> left, Value<?> right) {
        return new ConditionExpression.Equals(left, right);
    }

    /**
     * {@code Fn::Equals} of a value and a literal text.
     *
     * @param left the value
     * @param right the text
     * @return the comparison
     */
    public static ConditionExpression equalTo(Value<?> left, String right) {
        return equalTo(left, text(right, "the right value of Fn::Equals"));
    }

    /**
     * {@code Fn::And}.
     *
     * @param conditions 2 to 10 conditions
     * @return true if all hold
     */
    public static ConditionExpression and(ConditionExpression... conditions) {
        return ConditionExpression.Combined.of("Fn::And", conditions);
    }

    /**
     * {@code Fn::Or}.
     *
     * @param conditions 2 to 10 conditions
     * @return true if any holds
     */
    public static ConditionExpression or(ConditionExpression... conditions) {
        return ConditionExpression.Combined.of("Fn::Or", conditions);
    }

    /**
     * {@code Fn::Not}.
     *
     * @param condition a condition
     * @return true if it does not hold
     */
    public static ConditionExpression not(ConditionExpression condition) {
        return ConditionExpression.Combined.of("Fn::Not", condition);
    }

    private static Value<String> text(String text, String what) {
        return Value.of(Missing.refuseNull(text, what));
    }
}
