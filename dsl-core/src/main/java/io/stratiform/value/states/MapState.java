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
     * Sets the states that are run for each item.
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
     * Sets where the items are in the input. In JSONPath.
     *
     * @param path such as {@code $.orders}
     * @return this state
     */
    public MapState itemsPath(String path) {
        return withPath("ItemsPath", path);
    }

    /**
     * Sets the items. In JSONata.
     *
     * @param expression an expression such as {@code {% $states.input.orders %}}
     * @return this state
     */
    public MapState items(String expression) {
        return with(ITEMS, expression);
    }

    /**
     * Sets the items. In JSONata.
     *
     * @param items strings, numbers, booleans, values, and maps and lists of them
     * @return this state
     */
    public MapState items(List<?> items) {
        return with(ITEMS, items);
    }

    /**
     * Sets where the items are read. In the distributed mode.
     *
     * @param configuration says where
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
     * Sets what the states get for each item.
     *
     * @param selector the members; in JSONPath, a name that ends in {@code .$} has a path
     * @return this state
     */
    public MapState itemSelector(Map<String, ?> selector) {
        return withMembers("ItemSelector", selector);
    }

    /**
     * Sets how many items the states get at once. In the distributed mode.
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
     * Sets where the results are written. In the distributed mode.
     *
     * @param bucket the bucket's name
     * @param prefix what the keys of the results begin with
     * @return this state
     */
    public MapState resultWriter(Value<String> bucket, String prefix) {
        return resultWriter((Object) bucket, prefix);
    }

    /**
     * Sets where the results are written. In the distributed mode.
     *
     * @param bucket the bucket's name: a string, or a value that gives one
     * @param prefix what the keys of the results begin with: a string, or a value that gives one
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
     * Sets how many items may be worked on at the same time.
     *
     * @param count the number; 0 for as many as possible
     * @return this state
     */
    public MapState maxConcurrency(long count) {
        return withNumber("MaxConcurrency", count, 0, Double.MAX_VALUE);
    }

    /**
     * Sets how many of a hundred items may fail. In the distributed mode.
     *
     * @param percentage from 0 to 100
     * @return this state
     */
    public MapState toleratedFailurePercentage(double percentage) {
        return withNumber("ToleratedFailurePercentage", Numbers.plain(percentage), 0, 100);
    }

    /**
     * Sets how many items may fail. In the distributed mode.
     *
     * @param count the number
     * @return this state
     */
    public MapState toleratedFailureCount(long count) {
        return withNumber("ToleratedFailureCount", count, 0, Double.MAX_VALUE);
    }

    /**
     * Names the state in the ARNs of its executions. In the distributed mode.
     *
     * @param label 40 characters at most
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
            error("ItemProcessor", "the state does not say what is done with an item", "call itemProcessor(p -> ...)");
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
