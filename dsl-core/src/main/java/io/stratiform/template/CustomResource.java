package io.stratiform.template;

import io.stratiform.value.HasArn;
import io.stratiform.value.Value;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Custom resources, which a Lambda function or an SNS topic of your own provides.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-custom-resources.html">Custom
 *     resources</a>
 * @since 0.1.0
 */
public final class CustomResource {

    private static final String PREFIX = "Custom::";
    private static final int LONGEST_TYPE = 60;

    private CustomResource() {}

    /**
     * Returns a custom resource. To refer to the attributes of its response, use {@code resource.attr(name)}.
     *
     * @param name the part of its type after {@code Custom::}
     * @param logicalId its logical id
     * @param serviceToken the ARN of its provider: a Lambda function or an SNS topic
     * @param configuration sets the properties that are sent to the provider
     * @return the resource
     * @throws IllegalArgumentException if the type is invalid
     */
    public static UntypedResource of(
            String name,
            String logicalId,
            Value<String> serviceToken,
            Consumer<? super UntypedResource.Builder> configuration) {
        return create(name, logicalId, serviceToken, configuration);
    }

    /**
     * Returns a custom resource whose provider is specified by its ARN. To refer to the attributes of its response, use
     * {@code resource.attr(name)}.
     *
     * @param name the part of its type after {@code Custom::}
     * @param logicalId its logical id
     * @param serviceToken the ARN of its provider
     * @param configuration sets the properties that are sent to the provider
     * @return the resource
     * @throws IllegalArgumentException if the type is invalid
     */
    public static UntypedResource of(
            String name,
            String logicalId,
            String serviceToken,
            Consumer<? super UntypedResource.Builder> configuration) {
        return create(name, logicalId, serviceToken == null ? null : Value.of(serviceToken), configuration);
    }

    /**
     * Returns a custom resource whose provider is in the same template. To refer to the attributes of its response, use
     * {@code resource.attr(name)}.
     *
     * @param name the part of its type after {@code Custom::}
     * @param logicalId its logical id
     * @param serviceToken its provider: a Lambda function or an SNS topic
     * @param configuration sets the properties that are sent to the provider
     * @return the resource
     * @throws IllegalArgumentException if the type is invalid
     */
    public static UntypedResource of(
            String name,
            String logicalId,
            HasArn serviceToken,
            Consumer<? super UntypedResource.Builder> configuration) {
        return create(name, logicalId, serviceToken == null ? null : serviceToken.arn(), configuration);
    }

    @SuppressWarnings("NullAway") // null is noted by the builder
    private static UntypedResource create(
            String name,
            String logicalId,
            @Nullable Value<String> serviceToken,
            Consumer<? super UntypedResource.Builder> configuration) {
        String type = PREFIX + name;
        boolean isValid = name != null && !name.isEmpty() && type.length() <= LONGEST_TYPE;
        for (int i = PREFIX.length(); i < type.length(); i++) {
            char c = type.charAt(i);
            isValid &=
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "_@-".indexOf(c) >= 0;
        }
        if (!isValid) {
            throw new IllegalArgumentException("the type of the custom resource " + logicalId + " is '" + type
                    + "': expected Custom:: followed by letters, digits, or any of _ @ -, at most " + LONGEST_TYPE
                    + " characters in all");
        }
        return Resource.of(type, logicalId, b -> {
            b.property("ServiceToken", serviceToken);
            configuration.accept(b);
        });
    }
}
