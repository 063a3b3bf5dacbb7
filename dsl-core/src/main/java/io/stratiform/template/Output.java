package io.stratiform.template;

import io.stratiform.problem.Code;
import io.stratiform.value.Condition;
import io.stratiform.value.Flaw;
import io.stratiform.value.LogicalId;
import io.stratiform.value.Node;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An output of a stack.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html">Outputs
 *     section</a>
 * @since 0.1.0
 */
public final class Output {

    private final LogicalId logicalId;
    private final PropertyMap members;
    private final @Nullable Condition condition;

    private Output(Builder builder) {
        this.logicalId = builder.logicalId;
        this.members = builder.members();
        this.condition = builder.condition;
    }

    private Output(LogicalId logicalId, PropertyMap members, @Nullable Condition condition) {
        this.logicalId = logicalId;
        this.members = members;
        this.condition = condition;
    }

    static Output read(LogicalId logicalId, PropertyMap members, @Nullable Condition condition) {
        return new Output(logicalId, members, condition);
    }

    static Output create(@Nullable String logicalId, @Nullable Value<?> value) {
        return new Output(new Builder(logicalId, value));
    }

    static Output create(
            @Nullable String logicalId, @Nullable Value<?> value, Consumer<? super Builder> configuration) {
        Builder builder = new Builder(logicalId, value);
        builder.configure(configuration);
        return new Output(builder);
    }

    /**
     * Returns the name of the output.
     *
     * @return the logical id
     */
    public LogicalId logicalId() {
        return logicalId;
    }

    /**
     * Returns the condition of the output.
     *
     * @return the condition; null if there is none
     */
    public @Nullable Condition condition() {
        return condition;
    }

    /**
     * Returns the members of the output, except its condition.
     *
     * @return {@code Value} and, if they are set, {@code Description} and {@code Export}; unmodifiable
     */
    public Map<String, Value<?>> values() {
        return members.values();
    }

    PropertyMap members() {
        return members;
    }

    /** The order of AWS's examples, regardless of the order of the calls. */
    Node toNode() {
        Map<String, Node> output = new LinkedHashMap<>();
        if (condition != null) {
            output.put("Condition", new Node.Text(condition.logicalId().name()));
        }
        put(output, "Description");
        put(output, "Value");
        for (String name : members.values().keySet()) {
            put(output, name);
        }
        return new Node.Mapping(output);
    }

    private void put(Map<String, Node> output, String name) {
        Value<?> value = members.values().get(name);
        if (value != null) {
            output.put(name, value.toNode());
        }
    }

    /** Ignores the site of the declaration. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Output output
                && output.logicalId.equals(logicalId)
                && output.toNode().equals(toNode());
    }

    @Override
    public int hashCode() {
        return logicalId.hashCode();
    }

    /** Sets the description, export and condition of an output. */
    public static final class Builder extends PropertyBuilder<Builder> {

        private static final int MOST_DESCRIPTION_BYTES = 1024;

        private final LogicalId logicalId;
        private @Nullable Condition condition;

        private Builder(@Nullable String logicalId, @Nullable Value<?> value) {
            this.logicalId = LogicalId.declare(logicalId, "Output", Output.class);
            put("Value", value);
        }

        private void configure(Consumer<? super Builder> configuration) {
            accept(configuration);
        }

        /**
         * Sets the description, which has at most 1,024 bytes.
         *
         * @param description the description
         * @return this builder
         */
        public Builder description(String description) {
            int bytes = description == null ? 0 : description.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST_DESCRIPTION_BYTES) {
                note(Flaw.error(Code.LIMIT, "Description", "has " + bytes + " bytes")
                        .expecting("at most " + MOST_DESCRIPTION_BYTES + " bytes"));
            }
            put("Description", description);
            return this;
        }

        /**
         * Exports the output to other stacks in the same account and Region.
         *
         * @param name the name of the export, unique in the account and Region
         * @return this builder
         */
        public Builder exportName(String name) {
            putEntry("Export", "Name", name);
            return this;
        }

        /**
         * Exports the output to other stacks in the same account and Region.
         *
         * @param name the name of the export, which must not refer to resources
         * @return this builder
         */
        public Builder exportName(Value<String> name) {
            putEntry("Export", "Name", name);
            return this;
        }

        /**
         * Creates the output only if a condition is true.
         *
         * @param condition the condition
         * @return this builder
         */
        public Builder condition(Condition condition) {
            if (condition == null) {
                note(Flaw.error(Code.NULL, "Condition", "the value is null", "omit the call"));
            }
            this.condition = condition;
            return this;
        }

        private PropertyMap members() {
            return seal();
        }
    }
}
