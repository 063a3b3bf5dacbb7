package io.stratiform.value.states;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.Sub;
import io.stratiform.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sets where a distributed Map state reads its items: the objects of a bucket, or the contents of one object.
 *
 * @since 0.1.0
 */
public final class ItemReader extends PropertyBuilder<ItemReader> {

    private final Map<String, Object> configuration = new LinkedHashMap<>();
    private final Map<String, Object> arguments = new LinkedHashMap<>();
    private String action = "s3:getObject";

    ItemReader() {}

    void configure(@Nullable Consumer<? super ItemReader> code) {
        accept(code);
    }

    /**
     * Reads the list of a bucket's objects.
     *
     * @param bucket the bucket's name
     * @param prefix what the keys of the objects begin with; empty for all
     * @return this reader
     */
    public ItemReader objects(Value<String> bucket, String prefix) {
        action = "s3:listObjectsV2";
        arguments.put("Bucket", bucket);
        if (!prefix.isEmpty()) {
            arguments.put("Prefix", prefix);
        }
        return this;
    }

    /**
     * Reads a list from an object in JSON.
     *
     * @param bucket the bucket's name
     * @param key the object's key
     * @return this reader
     */
    public ItemReader json(Value<String> bucket, String key) {
        return object("JSON", bucket, key);
    }

    /**
     * Reads the lines of an object, each of which is JSON.
     *
     * @param bucket the bucket's name
     * @param key the object's key
     * @return this reader
     */
    public ItemReader jsonLines(Value<String> bucket, String key) {
        return object("JSONL", bucket, key);
    }

    /**
     * Reads the lines of an object in CSV.
     *
     * @param bucket the bucket's name
     * @param key the object's key
     * @param headers the names of the columns; none if the first line has them
     * @return this reader
     */
    public ItemReader csv(Value<String> bucket, String key, String... headers) {
        object("CSV", bucket, key);
        configuration.put("CSVHeaderLocation", headers.length == 0 ? "FIRST_ROW" : "GIVEN");
        if (headers.length > 0) {
            configuration.put("CSVHeaders", List.of(headers));
        }
        return this;
    }

    private ItemReader object(String type, Value<String> bucket, String key) {
        action = "s3:getObject";
        configuration.put("InputType", type);
        arguments.put("Bucket", bucket);
        arguments.put("Key", key);
        return this;
    }

    /**
     * Reads no more than so many items.
     *
     * @param count the number
     * @return this reader
     */
    public ItemReader maxItems(long count) {
        configuration.put("MaxItems", count);
        return this;
    }

    StateContent build(QueryLanguage spoken) {
        if (arguments.isEmpty()) {
            note(Flaw.error(
                    Code.STATE_MACHINE,
                    "",
                    "the reader does not say what it reads",
                    "call objects(...), json(...), jsonLines(...) or csv(...)"));
        }
        put("Resource", new Sub("arn:${AWS::Partition}:states:::" + action, Map.of()));
        if (!configuration.isEmpty()) {
            put("ReaderConfig", configuration);
        }
        put(spoken == QueryLanguage.JSONPATH ? "Parameters" : "Arguments", arguments);
        return new StateContent(seal());
    }
}
