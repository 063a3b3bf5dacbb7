package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.aws.sns.Topic;
import io.stratiform.value.Value;

/**
 * The Amazon SNS notifications of Elastic Beanstalk for important events.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html#command-options-general-elasticbeanstalksnstopics">
 *     General options: aws:elasticbeanstalk:sns:topics</a>
 * @since 0.1.0
 */
public final class NotificationOptions {

    static final String NAMESPACE = "aws:elasticbeanstalk:sns:topics";

    private final OptionNamespace options;

    NotificationOptions(OptionSettings settings) {
        options = new OptionNamespace(settings, NAMESPACE);
    }

    /**
     * {@code Notification Endpoint}: where notifications are sent.
     *
     * @param endpoint an address of the protocol's kind
     * @return these options
     */
    public NotificationOptions endpoint(String endpoint) {
        options.text("Notification Endpoint", endpoint);
        return this;
    }

    /**
     * {@code Notification Endpoint}, computed when the stack is deployed.
     *
     * @param endpoint an address of the protocol's kind
     * @return these options
     */
    public NotificationOptions endpoint(Value<String> endpoint) {
        options.text("Notification Endpoint", endpoint);
        return this;
    }

    /**
     * {@code Notification Protocol}: how they are sent. Elastic Beanstalk's default is {@link
     * NotificationProtocol#EMAIL}.
     *
     * @param protocol the value
     * @return these options
     */
    public NotificationOptions protocol(NotificationProtocol protocol) {
        options.constant("Notification Protocol", protocol);
        return this;
    }

    /**
     * {@code Notification Protocol}, as a string: one of the values of {@link NotificationProtocol}.
     *
     * @param protocol the value as AWS spells it
     * @return these options
     */
    public NotificationOptions protocol(String protocol) {
        options.text("Notification Protocol", protocol, new OneOf(NotificationProtocol.values()));
        return this;
    }

    /**
     * {@code Notification Protocol}, computed when the stack is deployed.
     *
     * @param protocol the value as AWS spells it
     * @return these options
     */
    public NotificationOptions protocol(Value<String> protocol) {
        options.text("Notification Protocol", protocol, new OneOf(NotificationProtocol.values()));
        return this;
    }

    /**
     * {@code Notification Topic ARN}: the topic.
     *
     * @param arn its ARN
     * @return these options
     */
    public NotificationOptions topicArn(String arn) {
        options.text("Notification Topic ARN", arn);
        return this;
    }

    /**
     * {@code Notification Topic ARN}, computed when the stack is deployed.
     *
     * @param arn its ARN
     * @return these options
     */
    public NotificationOptions topicArn(Value<String> arn) {
        options.text("Notification Topic ARN", arn);
        return this;
    }

    /**
     * {@code Notification Topic ARN}: the ARN of a topic.
     *
     * @param topic a resource of the same template
     * @return these options
     */
    public NotificationOptions topicArn(Topic topic) {
        options.ref("Notification Topic ARN", topic);
        return this;
    }

    /**
     * {@code Notification Topic Name}: the topic's name.
     *
     * @param name its name
     * @return these options
     */
    public NotificationOptions topicName(String name) {
        options.text("Notification Topic Name", name);
        return this;
    }

    /**
     * {@code Notification Topic Name}, computed when the stack is deployed.
     *
     * @param name its name
     * @return these options
     */
    public NotificationOptions topicName(Value<String> name) {
        options.text("Notification Topic Name", name);
        return this;
    }
}
