package io.stratiform.value;

import io.stratiform.value.function.Intrinsic;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a template, whose value is given when the stack is created or updated. It is a value: wherever it is
 * used, {@code Ref} is written.
 *
 * @param <T> what it is
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html">
 *     Parameters section</a>
 * @since 0.1.0
 */
public final class Parameter<T> implements Value<T>, Referable {

    private final LogicalId logicalId;
    private final PropertyMap declaration;

    private Parameter(String logicalId, ParameterBuilder builder) {
        this.logicalId = LogicalId.declare(logicalId, "Parameter", Parameter.class);
        this.declaration = builder.declaration();
    }

    private static ParameterBuilder configured(@Nullable String type, Consumer<ParameterBuilder> configuration) {
        ParameterBuilder builder = new ParameterBuilder(type);
        builder.accept(configuration);
        return builder;
    }

    private Parameter(LogicalId logicalId, PropertyMap declaration) {
        this.logicalId = logicalId;
        this.declaration = declaration;
    }

    /**
     * A parameter as it was declared in a text.
     *
     * @param logicalId its logical id
     * @param declaration the members of its entry in the {@code Parameters} section
     * @return the parameter
     */
    public static Parameter<?> declared(LogicalId logicalId, PropertyMap declaration) {
        return new Parameter<>(logicalId, declaration);
    }

    /**
     * A text.
     *
     * @param logicalId its logical id
     * @return the parameter
     */
    public static Parameter<String> string(String logicalId) {
        return new Parameter<>(logicalId, new ParameterBuilder("String"));
    }

    /**
     * A text.
     *
     * @param logicalId its logical id
     * @param configuration its default, description and constraints
     * @return the parameter
     */
    public static Parameter<String> string(String logicalId, Consumer<ParameterBuilder> configuration) {
        return new Parameter<>(logicalId, configured("String", configuration));
    }

    /**
     * A number.
     *
     * @param logicalId its logical id
     * @return the parameter
     */
    public static Parameter<Number> number(String logicalId) {
        return new Parameter<>(logicalId, new ParameterBuilder("Number"));
    }

    /**
     * A number.
     *
     * @param logicalId its logical id
     * @param configuration its default, description and constraints
     * @return the parameter
     */
    public static Parameter<Number> number(String logicalId, Consumer<ParameterBuilder> configuration) {
        return new Parameter<>(logicalId, configured("Number", configuration));
    }

    /**
     * A list of numbers.
     *
     * @param logicalId its logical id
     * @param configuration its default, description and constraints
     * @return the parameter
     */
    public static Parameter<List<Number>> numberList(String logicalId, Consumer<ParameterBuilder> configuration) {
        return new Parameter<>(logicalId, configured("List<Number>", configuration));
    }

    /**
     * A list of texts, given as one text with commas between them.
     *
     * @param logicalId its logical id
     * @param configuration its default, description and constraints
     * @return the parameter
     */
    public static Parameter<List<String>> commaDelimitedList(
            String logicalId, Consumer<ParameterBuilder> configuration) {
        return new Parameter<>(logicalId, configured("CommaDelimitedList", configuration));
    }

    /**
     * A value that CloudFormation checks against what is in the account, or reads from the Systems Manager parameter
     * store.
     *
     * @param logicalId its logical id
     * @param type the type, as in {@code AWS::EC2::VPC::Id} or {@code AWS::SSM::Parameter::Value<String>}
     * @return the parameter
     */
    public static Parameter<String> awsType(String logicalId, String type) {
        return new Parameter<>(logicalId, new ParameterBuilder(type));
    }

    /**
     * A value that CloudFormation checks against what is in the account, or reads from the Systems Manager parameter
     * store.
     *
     * @param logicalId its logical id
     * @param type the type, as in {@code AWS::EC2::VPC::Id} or {@code AWS::SSM::Parameter::Value<String>}
     * @param configuration its default, description and constraints
     * @return the parameter
     */
    public static Parameter<String> awsType(String logicalId, String type, Consumer<ParameterBuilder> configuration) {
        return new Parameter<>(logicalId, configured(type, configuration));
    }

    /**
     * A list of values that CloudFormation checks against what is in the account.
     *
     * @param logicalId its logical id
     * @param itemType the type of the items, as in {@code AWS::EC2::Subnet::Id}
     * @return the parameter
     */
    public static Parameter<List<String>> awsListType(String logicalId, String itemType) {
        return new Parameter<>(logicalId, new ParameterBuilder(itemType == null ? null : "List<" + itemType + ">"));
    }

    /**
     * A value that CloudFormation reads from the Systems Manager parameter store whenever the stack is deployed.
     *
     * @param logicalId its logical id
     * @param type the type of the stored value, as in {@code String} or {@code AWS::EC2::VPC::Id}
     * @param name the name in the parameter store, as in {@code /shop/vpc-id}
     * @return the parameter
     */
    public static Parameter<String> ssm(String logicalId, String type, String name) {
        return new Parameter<>(logicalId, new ParameterBuilder(storedType(logicalId, type)).defaultValue(name));
    }

    /**
     * A list that CloudFormation reads from the Systems Manager parameter store whenever the stack is deployed.
     *
     * @param logicalId its logical id
     * @param itemType the type of the items, as in {@code String} or {@code AWS::EC2::Subnet::Id}
     * @param name the name in the parameter store
     * @return the parameter
     */
    public static Parameter<List<String>> ssmList(String logicalId, String itemType, String name) {
        return new Parameter<>(
                logicalId, new ParameterBuilder(storedType(logicalId, "List<" + itemType + ">")).defaultValue(name));
    }

    private static String storedType(String logicalId, String type) {
        return "AWS::SSM::Parameter::Value<" + Missing.refuseNull(type, "type of parameter " + logicalId) + ">";
    }

    @Override
    public LogicalId logicalId() {
        return logicalId;
    }

    /**
     * Its declaration: type, default, description and constraints.
     *
     * @return the members of its entry in the {@code Parameters} section
     */
    public PropertyMap declaration() {
        return declaration;
    }

    boolean isList() {
        Value<?> type = declaration.values().get("Type");
        return type instanceof Literal<?> literal
                && literal.value() instanceof String name
                && (name.startsWith("List<") || name.equals("CommaDelimitedList") || name.contains("::Value<List<"));
    }

    @Override
    public Node toNode() {
        return FunctionCall.of(Intrinsic.REF, new Node.Text(logicalId.name()));
    }

    @Override
    public void inspect(Inspection inspection) {
        inspection.reference(logicalId, null);
    }

    @Override
    public String toString() {
        return "Parameter[" + logicalId + "]";
    }
}
