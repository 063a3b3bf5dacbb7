package io.stratiform.value.states;

import io.stratiform.value.Sub;
import io.stratiform.value.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The work of a Task state: an action of a service that Step Functions calls, with its arguments. The ARN is written for
 * the partition in which the stack is deployed.
 *
 * @since 0.1.0
 */
public final class Integration {

    /** What stands for the whole input of the state, in whichever query language. */
    private static final Object INPUT = new Object();

    private final String action;
    private final String suffix;
    private final Map<String, @Nullable Object> arguments;

    private Integration(String action, String suffix, Map<String, @Nullable Object> arguments) {
        this.action = action;
        this.suffix = suffix;
        this.arguments = Collections.unmodifiableMap(arguments);
    }

    /**
     * An optimised integration, such as {@code sqs} and {@code sendMessage}.
     *
     * @param service the service
     * @param action its action
     * @return the integration
     */
    public static Integration of(String service, String action) {
        return new Integration(service + ":" + action, "", Map.of());
    }

    /**
     * An action by way of the AWS SDK, such as {@code s3} and {@code listBuckets}.
     *
     * @param service the service
     * @param action its action, which begins with a small letter
     * @return the integration
     */
    public static Integration awsSdk(String service, String action) {
        return new Integration("aws-sdk:" + service + ":" + action, "", Map.of());
    }

    /**
     * The same, and the state waits until the job that it starts has ended.
     *
     * @return the integration
     */
    public Integration runJob() {
        // Of nested executions, the second form gives their output as JSON and not as text.
        return new Integration(action, action.equals("states:startExecution") ? ".sync:2" : ".sync", arguments);
    }

    /**
     * The same, and the state waits until somebody returns its task token.
     *
     * @return the integration
     */
    public Integration waitForTaskToken() {
        return new Integration(action, ".waitForTaskToken", arguments);
    }

    /**
     * The same with an argument.
     *
     * @param name its name, as the action calls it
     * @param value a string, number, boolean, value, or a map or list of them; in JSONata also an expression
     * @return the integration
     */
    public Integration argument(String name, Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(arguments);
        more.put(name, value);
        return new Integration(action, suffix, more);
    }

    /**
     * The same with an argument that is taken from the state's input. In JSONPath.
     *
     * @param name its name, as the action calls it
     * @param path such as {@code $.order.id}
     * @return the integration
     */
    public Integration argumentPath(String name, String path) {
        return argument(name + ".$", path);
    }

    /**
     * The same with an argument that is the whole input of the state, in JSONPath and in JSONata.
     *
     * @param name its name, as the action calls it
     * @return the integration
     */
    public Integration input(String name) {
        return argument(name, INPUT);
    }

    Value<String> resource() {
        return new Sub("arn:${AWS::Partition}:states:::" + action + suffix, Map.of());
    }

    Map<String, ?> arguments(QueryLanguage language) {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        for (Map.Entry<String, ?> argument : arguments.entrySet()) {
            boolean jsonPath = language == QueryLanguage.JSONPATH;
            if (argument.getValue() != INPUT) {
                written.put(argument.getKey(), argument.getValue());
            } else if (jsonPath) {
                written.put(argument.getKey() + ".$", "$");
            } else {
                written.put(argument.getKey(), "{% $states.input %}");
            }
        }
        return written;
    }
}
