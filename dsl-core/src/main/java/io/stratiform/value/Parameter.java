package io.stratiform.value;

import io.stratiform.value.function.Intrinsic;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a template. Its value is specified when the stack is created or updated. A parameter is a value that
 * is written as {@code Ref}.
 *
 * @param <T> the type of its value
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
     * Returns a parameter that was read from a template.
     *
     * @param logicalId its logical id
     * @param declaration the members of its entry in the {@code Parameters} section
     * @return the parameter
     */
    public static Parameter<?> declared(LogicalId logicalId, PropertyMap declaration) {
        return new Parameter<>(logicalId, declaration);
    }

    /**
     * Declares a string parameter.
     *
     * @param logicalId its logical id
     * @return the parameter
     */
    public static Parameter<String> string(String logicalId) {
        return new Parameter<>(logicalId, new ParameterBuilder("String"));
    }

    /**
     * Declares a string parameter.
     *
     * @param logicalId its logical id
     * @param configuration its default, description and constraints
     * @return the parameter
     */
    public static Parameter<String> string(String logicalId, Consumer<ParameterBuilder> configuration) {
        return new Parameter<>(logicalId, configured("String", configuration));
    }

    /**
     * Declares a number parameter.
     *
     * @param logicalId its logical id
     * @return the parameter
     */
    public static Parameter<Number> number(String logicalId) {
        return new Parameter<>(logicalId, new ParameterBuilder("Number"));
    }

    /**
     * Declares a number parameter.
     *
     * @param logicalId its logical id
     * @param configuration its default, description and constraints
     * @return the parameter
     */
    public static Parameter<Number> number(String logicalId, Consumer<ParameterBuilder> configuration) {
        return new Parameter<>(logicalId, configured("Number", configuration));
    }

    /**
     * Declares a list of numbers.
     *
     * @param logicalId its logical id
     * @param configuration its default, description and constraints
     * @return the parameter
     */
    public static Parameter<List<Number>> numberList(String logicalId, Consumer<ParameterBuilder> configuration) {
        return new Parameter<>(logicalId, configured("List<Number>", configuration));
    }

    /**
     * Declares a list of strings, specified as one comma-separated string.
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
     * Declares a parameter whose value CloudFormation checks against existing resources in the account, or reads from
     * the Systems Manager Parameter Store.
     *
     * @param logicalId its logical id
     * @param type the type, as in {@code AWS::EC2::VPC::Id} or {@code AWS::SSM::Parameter::Value<String>}
     * @return the parameter
     */
    public static Parameter<String> awsType(String logicalId, String type) {
        return new Parameter<>(logicalId, new ParameterBuilder(type));
    }

    /**
     * Declares a parameter whose value CloudFormation checks against existing resources in the account, or reads from
     * the Systems Manager Parameter Store.
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
     * Declares a list parameter whose values CloudFormation checks against existing resources in the account.
     *
     * @param logicalId its logical id
     * @param itemType the type of the items, as in {@code AWS::EC2::Subnet::Id}
     * @return the parameter
     */
    public static Parameter<List<String>> awsListType(String logicalId, String itemType) {
        return new Parameter<>(logicalId, new ParameterBuilder(itemType == null ? null : "List<" + itemType + ">"));
    }

    /**
     * Declares a parameter whose value CloudFormation reads from the Systems Manager Parameter Store at each
     * deployment.
     *
     * @param logicalId its logical id
     * @param type the type of the stored value, as in {@code String} or {@code AWS::EC2::VPC::Id}
     * @param name the name in the Parameter Store, as in {@code /shop/vpc-id}
     * @return the parameter
     */
    public static Parameter<String> ssm(String logicalId, String type, String name) {
        return new Parameter<>(logicalId, new ParameterBuilder(storedType(logicalId, type)).defaultValue(name));
    }

    /**
     * Declares a list parameter whose value CloudFormation reads from the Systems Manager Parameter Store at each
     * deployment.
     *
     * @param logicalId its logical id
     * @param itemType the type of the items, as in {@code String} or {@code AWS::EC2::Subnet::Id}
     * @param name the name in the Parameter Store
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
     * Returns the declaration: type, default, description and constraints.
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
