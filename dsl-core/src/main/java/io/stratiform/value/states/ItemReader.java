package io.stratiform.value.states;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.Sub;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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

    private static final String BUCKET = "Bucket";

    private final Map<String, Object> configuration = new LinkedHashMap<>();
    private final Map<String, Object> arguments = new LinkedHashMap<>();
    private final List<Object> headers = new ArrayList<>(0);
    private String action = "s3:getObject";
    private @Nullable String source;

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
        return objects((Object) bucket, prefix);
    }

    /**
     * Reads the list of a bucket's objects.
     *
     * @param bucket the bucket's name: a string, or a value that gives one
     * @param prefix what the keys of the objects begin with; empty for all: a string, or a value that gives one
     * @return this reader
     */
    public ItemReader objects(Object bucket, Object prefix) {
        if (isOnly("objects(...)")) {
            action = "s3:listObjectsV2";
            arguments.put(BUCKET, StateText.of(bucket, "the name of the bucket"));
            if (!"".equals(prefix)) {
                arguments.put("Prefix", StateText.of(prefix, "the prefix of the keys"));
            }
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
        return json((Object) bucket, key);
    }

    /**
     * Reads a list from an object in JSON.
     *
     * @param bucket the bucket's name: a string, or a value that gives one
     * @param key the object's key: a string, or a value that gives one
     * @return this reader
     */
    public ItemReader json(Object bucket, Object key) {
        return object("json(...)", "JSON", bucket, key);
    }

    /**
     * Reads the lines of an object, each of which is JSON.
     *
     * @param bucket the bucket's name
     * @param key the object's key
     * @return this reader
     */
    public ItemReader jsonLines(Value<String> bucket, String key) {
        return jsonLines((Object) bucket, key);
    }

    /**
     * Reads the lines of an object, each of which is JSON.
     *
     * @param bucket the bucket's name: a string, or a value that gives one
     * @param key the object's key: a string, or a value that gives one
     * @return this reader
     */
    public ItemReader jsonLines(Object bucket, Object key) {
        return object("jsonLines(...)", "JSONL", bucket, key);
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
        return csv(bucket, key, (Object[]) headers);
    }

    /**
     * Reads the lines of an object in CSV.
     *
     * @param bucket the bucket's name: a string, or a value that gives one
     * @param key the object's key: a string, or a value that gives one
     * @param headers the names of the columns: strings, and values that give one text each; none if the first line has
     *     them
     * @return this reader
     */
    public ItemReader csv(Object bucket, Object key, Object... headers) {
        return csv(bucket, key, headers == null ? null : Arrays.asList(headers));
    }

    /**
     * Reads the lines of an object in CSV.
     *
     * @param bucket the bucket's name: a string, or a value that gives one
     * @param key the object's key: a string, or a value that gives one
     * @param headers the names of the columns: strings, and values that give one text each; none if the first line has
     *     them
     * @return this reader
     */
    public ItemReader csv(Object bucket, Object key, @Nullable Collection<?> headers) {
        object("csv(...)", "CSV", bucket, key);
        Object[] names = allOf(headers, new Object[0]);
        if (names == null) {
            note(Flaw.error(Code.NULL, "", "null was given where the names of columns are expected", "leave them out"));
            return this;
        }
        for (Object name : names) {
            this.headers.add(StateText.of(name, "the name of column " + this.headers.size()));
        }
        configuration.put("CSVHeaderLocation", this.headers.isEmpty() ? "FIRST_ROW" : "GIVEN");
        if (!this.headers.isEmpty()) {
            configuration.put("CSVHeaders", this.headers);
        }
        return this;
    }

    private ItemReader object(String call, String type, Object bucket, Object key) {
        if (isOnly(call)) {
            configuration.put("InputType", type);
            arguments.put(BUCKET, StateText.of(bucket, "the name of the bucket"));
            arguments.put("Key", StateText.of(key, "the key of the object"));
        }
        return this;
    }

    /** Whether the reader reads nothing else: a list of objects and the contents of an object cannot be joined. */
    private boolean isOnly(String call) {
        if (source != null && !source.equals(call)) {
            note(Flaw.error(
                    Code.STATE_MACHINE,
                    "",
                    "the reader reads by " + source + ", and then by " + call,
                    "keep one of the two"));
            return false;
        }
        source = call;
        return true;
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
