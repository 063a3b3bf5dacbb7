package io.stratiform.value.states;

import io.stratiform.value.Sub;
import io.stratiform.value.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The service integration of a Task state: an action of a service with its arguments. The ARN is written for the
 * partition of the stack.
 *
 * @since 0.1.0
 */
public final class Integration {

    /** The expression for the whole input of the state, in each query language. */
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
     * Returns an optimized integration, such as {@code sqs} and {@code sendMessage}.
     *
     * @param service the service
     * @param action its action
     * @return the integration
     */
    public static Integration of(String service, String action) {
        return new Integration(service + ":" + action, "", Map.of());
    }

    /**
     * Returns an AWS SDK integration, such as {@code s3} and {@code listBuckets}.
     *
     * @param service the service
     * @param action its action, which begins with a lowercase letter
     * @return the integration
     */
    public static Integration awsSdk(String service, String action) {
        return new Integration("aws-sdk:" + service + ":" + action, "", Map.of());
    }

    /**
     * Returns the same integration that waits for the job to complete.
     *
     * @return the integration
     */
    public Integration runJob() {
        // For nested executions, the second form returns the output as JSON, not as a string.
        return new Integration(action, action.equals("states:startExecution") ? ".sync:2" : ".sync", arguments);
    }

    /**
     * Returns the same integration that waits for its task token.
     *
     * @return the integration
     */
    public Integration waitForTaskToken() {
        return new Integration(action, ".waitForTaskToken", arguments);
    }

    /**
     * Returns the same integration with an argument.
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
     * Returns the same integration with an argument from the input of the state. JSONPath only.
     *
     * @param name its name, as the action calls it
     * @param path such as {@code $.order.id}
     * @return the integration
     */
    public Integration argumentPath(String name, String path) {
        return argument(name + ".$", path);
    }

    /**
     * Returns the same integration with the whole input of the state as an argument, in JSONPath and JSONata.
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
