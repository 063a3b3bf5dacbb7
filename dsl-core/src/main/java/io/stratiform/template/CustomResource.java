package io.stratiform.template;

import io.stratiform.value.HasArn;
import io.stratiform.value.Value;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Custom resources: what a function or a topic of one's own makes when CloudFormation asks it to.
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
     * A custom resource. Its attributes, whatever it answers, are {@code resource.attr(name)}.
     *
     * @param name what comes behind {@code Custom::} in its type
     * @param logicalId its logical id
     * @param serviceToken the ARN of who makes it: a Lambda function or an SNS topic
     * @param configuration sets what is sent along
     * @return the resource
     * @throws IllegalArgumentException if there can be no such type
     */
    public static UntypedResource of(
            String name,
            String logicalId,
            Value<String> serviceToken,
            Consumer<? super UntypedResource.Builder> configuration) {
        return create(name, logicalId, serviceToken, configuration);
    }

    /**
     * A custom resource whose maker is known by its ARN. Its attributes, whatever it answers, are {@code resource.attr(name)}.
     *
     * @param name what comes behind {@code Custom::} in its type
     * @param logicalId its logical id
     * @param serviceToken the ARN of who makes it
     * @param configuration sets what is sent along
     * @return the resource
     * @throws IllegalArgumentException if there can be no such type
     */
    public static UntypedResource of(
            String name,
            String logicalId,
            String serviceToken,
            Consumer<? super UntypedResource.Builder> configuration) {
        return create(name, logicalId, serviceToken == null ? null : Value.of(serviceToken), configuration);
    }

    /**
     * A custom resource whose maker is in the same template. Its attributes, whatever it answers, are {@code resource.attr(name)}.
     *
     * @param name what comes behind {@code Custom::} in its type
     * @param logicalId its logical id
     * @param serviceToken who makes it: a Lambda function or an SNS topic
     * @param configuration sets what is sent along
     * @return the resource
     * @throws IllegalArgumentException if there can be no such type
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
                    + "': expected letters, digits, and any of _ @ - behind Custom::, " + LONGEST_TYPE
                    + " characters in all");
        }
        return Resource.of(type, logicalId, b -> {
            b.property("ServiceToken", serviceToken);
            configuration.accept(b);
        });
    }
}
