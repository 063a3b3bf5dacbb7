package io.stratiform.value;

import java.util.List;

/**
 * The pseudo parameters: values that CloudFormation provides to every template.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html">
 *     Pseudo parameters reference</a>
 * @since 0.1.0
 */
public final class PseudoParameter {

    /** The id of the account of the stack. */
    public static final Value<String> ACCOUNT_ID = ref("AWS::AccountId");
    /** The ARNs of the notification topics of the stack. */
    public static final Value<List<String>> NOTIFICATION_ARNS = ref("AWS::NotificationARNs");
    /** The partition, such as {@code aws} or {@code aws-cn}. */
    public static final Value<String> PARTITION = ref("AWS::Partition");
    /** The Region, such as {@code eu-central-1}. */
    public static final Value<String> REGION = ref("AWS::Region");
    /** The ARN of the stack. */
    public static final Value<String> STACK_ID = ref("AWS::StackId");
    /** The name of the stack. */
    public static final Value<String> STACK_NAME = ref("AWS::StackName");
    /** The domain suffix of AWS endpoints, such as {@code amazonaws.com}. */
    public static final Value<String> URL_SUFFIX = ref("AWS::URLSuffix");

    static final LogicalId NO_VALUE = LogicalId.named("AWS::NoValue");

    private static final List<String> NAMES = List.of(
            "AWS::AccountId",
            "AWS::NoValue",
            "AWS::NotificationARNs",
            "AWS::Partition",
            "AWS::Region",
            "AWS::StackId",
            "AWS::StackName",
            "AWS::URLSuffix");

    private PseudoParameter() {}

    /**
     * Returns the names of all pseudo parameters, including {@code AWS::NoValue}.
     *
     * @return the names, sorted
     */
    public static List<String> names() {
        return NAMES;
    }

    private static <T> Value<T> ref(String name) {
        return new Ref<>(LogicalId.named(name));
    }
}
