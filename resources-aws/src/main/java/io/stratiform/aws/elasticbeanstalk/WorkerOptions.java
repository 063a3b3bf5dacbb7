package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.aws.sqs.Queue;
import io.stratiform.value.Value;
import java.time.Duration;

/**
 * The queue of a worker environment, and the daemon that hands its messages to the application.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html#command-options-general-elasticbeanstalksqsd">
 *     General options: aws:elasticbeanstalk:sqsd</a>
 * @since 0.1.0
 */
public final class WorkerOptions {

    static final String NAMESPACE = "aws:elasticbeanstalk:sqsd";

    private final OptionNamespace options;

    WorkerOptions(OptionSettings settings) {
        options = new OptionNamespace(settings, NAMESPACE);
    }

    /**
     * {@code WorkerQueueURL}: the queue that messages are read from. Elastic Beanstalk's default is a queue that
     * Elastic Beanstalk makes.
     *
     * @param url its URL
     * @return these options
     */
    public WorkerOptions workerQueueUrl(String url) {
        options.text("WorkerQueueURL", url);
        return this;
    }

    /**
     * {@code WorkerQueueURL}, computed when the stack is deployed.
     *
     * @param url its URL
     * @return these options
     */
    public WorkerOptions workerQueueUrl(Value<String> url) {
        options.text("WorkerQueueURL", url);
        return this;
    }

    /**
     * {@code WorkerQueueURL}: the URL of a queue.
     *
     * @param queue a resource of the same template
     * @return these options
     */
    public WorkerOptions workerQueueUrl(Queue queue) {
        options.ref("WorkerQueueURL", queue);
        return this;
    }

    /**
     * {@code HttpPath}: the path to which messages are posted. Elastic Beanstalk's default is {@code /}.
     *
     * @param path a path
     * @return these options
     */
    public WorkerOptions httpPath(String path) {
        options.text("HttpPath", path);
        return this;
    }

    /**
     * {@code HttpPath}, computed when the stack is deployed.
     *
     * @param path a path
     * @return these options
     */
    public WorkerOptions httpPath(Value<String> path) {
        options.text("HttpPath", path);
        return this;
    }

    /**
     * {@code MimeType}: the MIME type of the requests. Elastic Beanstalk's default is {@code application/json}.
     *
     * @param type a MIME type
     * @return these options
     */
    public WorkerOptions mimeType(String type) {
        options.text("MimeType", type);
        return this;
    }

    /**
     * {@code MimeType}, computed when the stack is deployed.
     *
     * @param type a MIME type
     * @return these options
     */
    public WorkerOptions mimeType(Value<String> type) {
        options.text("MimeType", type);
        return this;
    }

    /**
     * {@code HttpConnections}: the most connections at a time to the application on one instance. Elastic Beanstalk's
     * default is 50.
     *
     * @param connections 1 to 100
     * @return these options
     */
    public WorkerOptions httpConnections(long connections) {
        options.number("HttpConnections", connections, 1, 100);
        return this;
    }

    /**
     * {@code HttpConnections}, computed when the stack is deployed.
     *
     * @param connections 1 to 100
     * @return these options
     */
    public WorkerOptions httpConnections(Value<? extends Number> connections) {
        options.number("HttpConnections", connections, 1, 100);
        return this;
    }

    /**
     * {@code ConnectTimeout}: how long the daemon waits for a connection. Elastic Beanstalk's default is 5 seconds.
     *
     * @param duration 1 to 60 whole seconds
     * @return these options
     */
    public WorkerOptions connectTimeout(Duration duration) {
        options.seconds("ConnectTimeout", duration, 1, 60);
        return this;
    }

    /**
     * {@code ConnectTimeout} in seconds, computed when the stack is deployed.
     *
     * @param seconds 1 to 60
     * @return these options
     */
    public WorkerOptions connectTimeout(Value<? extends Number> seconds) {
        options.seconds("ConnectTimeout", seconds, 1, 60);
        return this;
    }

    /**
     * {@code InactivityTimeout}: how long the daemon waits for an answer. Elastic Beanstalk's default is 299 seconds.
     *
     * @param duration 1 to 36,000 whole seconds
     * @return these options
     */
    public WorkerOptions inactivityTimeout(Duration duration) {
        options.seconds("InactivityTimeout", duration, 1, 36_000);
        return this;
    }

    /**
     * {@code InactivityTimeout} in seconds, computed when the stack is deployed.
     *
     * @param seconds 1 to 36,000
     * @return these options
     */
    public WorkerOptions inactivityTimeout(Value<? extends Number> seconds) {
        options.seconds("InactivityTimeout", seconds, 1, 36_000);
        return this;
    }

    /**
     * {@code VisibilityTimeout}: how long a message is hidden while it is worked on. Elastic Beanstalk's default is 300
     * seconds.
     *
     * @param duration 0 to 43,200 whole seconds
     * @return these options
     */
    public WorkerOptions visibilityTimeout(Duration duration) {
        options.seconds("VisibilityTimeout", duration, 0, 43_200);
        return this;
    }

    /**
     * {@code VisibilityTimeout} in seconds, computed when the stack is deployed.
     *
     * @param seconds 0 to 43,200
     * @return these options
     */
    public WorkerOptions visibilityTimeout(Value<? extends Number> seconds) {
        options.seconds("VisibilityTimeout", seconds, 0, 43_200);
        return this;
    }

    /**
     * {@code ErrorVisibilityTimeout}: how long a message is hidden after it failed. Elastic Beanstalk's default is 2
     * seconds.
     *
     * @param duration 0 to 43,200 whole seconds
     * @return these options
     */
    public WorkerOptions errorVisibilityTimeout(Duration duration) {
        options.seconds("ErrorVisibilityTimeout", duration, 0, 43_200);
        return this;
    }

    /**
     * {@code ErrorVisibilityTimeout} in seconds, computed when the stack is deployed.
     *
     * @param seconds 0 to 43,200
     * @return these options
     */
    public WorkerOptions errorVisibilityTimeout(Value<? extends Number> seconds) {
        options.seconds("ErrorVisibilityTimeout", seconds, 0, 43_200);
        return this;
    }

    /**
     * {@code RetentionPeriod}: how long a message is valid. Elastic Beanstalk's default is four days.
     *
     * @param duration 60 to 1,209,600 whole seconds
     * @return these options
     */
    public WorkerOptions retentionPeriod(Duration duration) {
        options.seconds("RetentionPeriod", duration, 60, 1_209_600);
        return this;
    }

    /**
     * {@code RetentionPeriod} in seconds, computed when the stack is deployed.
     *
     * @param seconds 60 to 1,209,600
     * @return these options
     */
    public WorkerOptions retentionPeriod(Value<? extends Number> seconds) {
        options.seconds("RetentionPeriod", seconds, 60, 1_209_600);
        return this;
    }

    /**
     * {@code MaxRetries}: how often a message is tried before it goes to the dead-letter queue. Elastic Beanstalk's
     * default is 10.
     *
     * @param retries 1 to 100
     * @return these options
     */
    public WorkerOptions maxRetries(long retries) {
        options.number("MaxRetries", retries, 1, 100);
        return this;
    }

    /**
     * {@code MaxRetries}, computed when the stack is deployed.
     *
     * @param retries 1 to 100
     * @return these options
     */
    public WorkerOptions maxRetries(Value<? extends Number> retries) {
        options.number("MaxRetries", retries, 1, 100);
        return this;
    }
}
