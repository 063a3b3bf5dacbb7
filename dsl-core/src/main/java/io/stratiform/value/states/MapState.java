package io.stratiform.value.states;

import io.stratiform.value.Sub;
import io.stratiform.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sets the fields of a Map state.
 *
 * @since 0.1.0
 */
public final class MapState extends RetriedState<MapState> {

    private static final int LONGEST_LABEL = 40;
    private static final String ITEMS = "Items";
    private static final List<String> ONLY_DISTRIBUTED = List.of(
            "ItemReader",
            "ItemBatcher",
            "ResultWriter",
            "ToleratedFailurePercentage",
            "ToleratedFailureCount",
            "Label");

    private @Nullable ItemProcessor processor;
    private @Nullable ItemReader reader;
    private @Nullable Map<String, Object> writer;

    MapState() {
        super("Map");
    }

    /**
     * Sets the states that run for each item.
     *
     * @param configuration adds the states
     * @return this state
     */
    public MapState itemProcessor(Consumer<? super ItemProcessor> configuration) {
        if (processor == null) {
            processor = new ItemProcessor();
        }
        processor.configure(configuration);
        return this;
    }

    /**
     * Sets the path of the items in the input. JSONPath only.
     *
     * @param path such as {@code $.orders}
     * @return this state
     */
    public MapState itemsPath(String path) {
        return withPath("ItemsPath", path);
    }

    /**
     * Sets the items. JSONata only.
     *
     * @param expression an expression such as {@code {% $states.input.orders %}}
     * @return this state
     */
    public MapState items(String expression) {
        return with(ITEMS, expression);
    }

    /**
     * Sets the items. JSONata only.
     *
     * @param items strings, numbers, booleans, values, and maps and lists of them
     * @return this state
     */
    public MapState items(List<?> items) {
        return with(ITEMS, items);
    }

    /**
     * Sets the item source. Distributed mode only.
     *
     * @param configuration sets the source
     * @return this state
     */
    public MapState itemReader(Consumer<? super ItemReader> configuration) {
        if (reader == null) {
            reader = new ItemReader();
        }
        reader.configure(configuration);
        return with("ItemReader", reader);
    }

    /**
     * Sets the input of the states for each item.
     *
     * @param selector the members; in JSONPath, a name that ends in {@code .$} has a path
     * @return this state
     */
    public MapState itemSelector(Map<String, ?> selector) {
        return withMembers("ItemSelector", selector);
    }

    /**
     * Sets the number of items per batch. Distributed mode only.
     *
     * @param maxItems the number of items, from 1
     * @return this state
     */
    public MapState itemsPerBatch(long maxItems) {
        if (maxItems < 1) {
            unexpected("ItemBatcher.MaxItemsPerBatch", "the value is " + maxItems, "1 or more");
        }
        return with("ItemBatcher", Map.of("MaxItemsPerBatch", maxItems));
    }

    /**
     * Sets where the results are written. Distributed mode only.
     *
     * @param bucket the bucket's name
     * @param prefix the prefix of the object keys
     * @return this state
     */
    public MapState resultWriter(Value<String> bucket, String prefix) {
        return resultWriter((Object) bucket, prefix);
    }

    /**
     * Sets where the results are written. Distributed mode only.
     *
     * @param bucket the bucket's name: a string, or a value that is a string
     * @param prefix the prefix of the object keys: a string, or a value that is a string
     * @return this state
     */
    public MapState resultWriter(Object bucket, Object prefix) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("Bucket", StateText.of(bucket, "the name of the bucket"));
        arguments.put("Prefix", StateText.of(prefix, "the prefix of the keys"));
        writer = arguments;
        return with("ResultWriter", arguments);
    }

    /**
     * Sets the maximum number of items that are processed at the same time.
     *
     * @param count the number; 0 for no limit
     * @return this state
     */
    public MapState maxConcurrency(long count) {
        return withNumber("MaxConcurrency", count, 0, Double.MAX_VALUE);
    }

    /**
     * Sets the percentage of items that may fail. Distributed mode only.
     *
     * @param percentage from 0 to 100
     * @return this state
     */
    public MapState toleratedFailurePercentage(double percentage) {
        return withNumber("ToleratedFailurePercentage", Numbers.plain(percentage), 0, 100);
    }

    /**
     * Sets the number of items that may fail. Distributed mode only.
     *
     * @param count the number
     * @return this state
     */
    public MapState toleratedFailureCount(long count) {
        return withNumber("ToleratedFailureCount", count, 0, Double.MAX_VALUE);
    }

    /**
     * Sets the label of the state in the ARNs of its executions. Distributed mode only.
     *
     * @param label the label, at most 40 characters
     * @return this state
     */
    public MapState label(String label) {
        if (label != null && label.length() > LONGEST_LABEL) {
            unexpected("Label", "the label has " + label.length() + " characters", "at most " + LONGEST_LABEL);
        }
        return with("Label", label);
    }

    @Override
    void complete(Scope scope, QueryLanguage spoken) {
        super.complete(scope, spoken);
        if (processor == null) {
            error("ItemProcessor", "the state has no item processor", "call itemProcessor(p -> ...)");
            return;
        }
        if (!processor.isDistributed()) {
            for (String field : ONLY_DISTRIBUTED) {
                if (has(field)) {
                    error(field, "only distributed Map states have this field", "call distributed() in the processor");
                }
            }
        }
        if (reader != null) {
            with("ItemReader", reader.build(spoken));
        }
        if (writer != null) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("Resource", new Sub("arn:${AWS::Partition}:states:::s3:putObject", Map.of()));
            members.put(spoken == QueryLanguage.JSONPATH ? "Parameters" : "Arguments", writer);
            with("ResultWriter", members);
        }
        with("ItemProcessor", processor.build(scope));
    }
}
