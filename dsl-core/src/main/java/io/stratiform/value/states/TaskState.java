package io.stratiform.value.states;

import io.stratiform.value.Value;
import io.stratiform.value.function.DynamicText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sets the fields of a Task state.
 *
 * @since 0.1.0
 */
public final class TaskState extends RetriedState<TaskState> {

    private static final String TIMEOUT = "TimeoutSeconds";
    private static final String HEARTBEAT = "HeartbeatSeconds";
    private static final double LONGEST = 99_999_999;

    private @Nullable Integration integration;
    private long timeout = Long.MAX_VALUE;
    private long heartbeat;

    TaskState() {
        super("Task");
    }

    /**
     * Sets the resource.
     *
     * @param arn the ARN of a function or an activity, or of a service integration
     * @return this state
     */
    public TaskState resource(String arn) {
        if (arn != null && !arn.startsWith("arn:") && !DynamicText.begins(arn) && !arn.startsWith("${")) {
            unexpected("Resource", "'" + arn + "' is not an ARN", "one, as in arn:aws:states:::sqs:sendMessage");
        }
        return with("Resource", arn);
    }

    /**
     * Sets the resource.
     *
     * @param arn the ARN of a function or an activity, as in {@code function.attrArn()}, or of a service integration
     * @return this state
     */
    public TaskState resource(Value<String> arn) {
        return with("Resource", arn);
    }

    /**
     * Sets the service integration.
     *
     * @param integration the action with its arguments
     * @return this state
     */
    public TaskState integration(Integration integration) {
        this.integration = integration;
        return with("Resource", integration == null ? null : integration.resource());
    }

    /**
     * Adds an argument: a member of {@code Parameters} or, in JSONata, of {@code Arguments}.
     *
     * @param name its name
     * @param value a string, number, boolean, value, or a map or list of them; in JSONata also an expression
     * @return this state
     */
    public TaskState argument(String name, Object value) {
        return addArgument(name, value);
    }

    /**
     * Adds an argument from the input of the state. JSONPath only.
     *
     * @param name its name
     * @param path such as {@code $.order.id}, or an intrinsic function such as {@code States.UUID()}
     * @return this state
     */
    public TaskState argumentPath(String name, String path) {
        return addArgument(name + ".$", path);
    }

    /**
     * Sets the timeout.
     *
     * @param seconds from 1
     * @return this state
     */
    public TaskState timeoutSeconds(long seconds) {
        timeout = seconds;
        return withNumber(TIMEOUT, seconds, 1, LONGEST);
    }

    /**
     * Sets the timeout. JSONPath only.
     *
     * @param path the path of the seconds in the input
     * @return this state
     */
    public TaskState timeoutSecondsPath(String path) {
        return withPath("TimeoutSecondsPath", path);
    }

    /**
     * Sets the heartbeat interval.
     *
     * @param seconds less than the timeout
     * @return this state
     */
    public TaskState heartbeatSeconds(long seconds) {
        heartbeat = seconds;
        return withNumber(HEARTBEAT, seconds, 1, LONGEST);
    }

    /**
     * Sets the role that the task assumes, if it differs from the role of the state machine.
     *
     * @param arn the ARN of the role
     * @return this state
     */
    public TaskState roleArn(Value<String> arn) {
        return with("Credentials", Map.of("RoleArn", arn));
    }

    @Override
    void complete(Scope scope, QueryLanguage spoken) {
        if (integration != null) {
            addFirst(integration.arguments(spoken));
        }
        super.complete(scope, spoken);
        if (!has("Resource")) {
            error("Resource", "the state has no resource", "call resource(...) or integration(...)");
        }
        if (heartbeat >= timeout) {
            unexpected(
                    HEARTBEAT,
                    "the heartbeat of " + heartbeat + " seconds is not shorter than the timeout of " + timeout,
                    "less than the timeout");
        }
    }
}
