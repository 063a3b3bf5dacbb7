package io.stratiform.template;

import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.PropertyType;
import io.stratiform.value.Value;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What CloudFormation waits for before it takes a resource as created.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-creationpolicy.html">
 *     CreationPolicy attribute</a>
 * @since 0.1.0
 */
public final class CreationPolicy extends PropertyType<CreationPolicy> {

    private CreationPolicy(PropertyMap properties) {
        super(properties);
    }

    /**
     * A creation policy.
     *
     * @param configuration says what to wait for
     * @return the policy
     */
    public static CreationPolicy create(Consumer<? super Builder> configuration) {
        return new Builder(configuration).build();
    }

    /** Lets the caller's code go on with a policy, or begin one. */
    static Builder begin(@Nullable Builder begun, Consumer<? super Builder> configuration) {
        if (begun == null) {
            return new Builder(configuration);
        }
        begun.more(configuration);
        return begun;
    }

    static CreationPolicy read(PropertyMap properties) {
        return new CreationPolicy(properties);
    }

    /** Says what to wait for. */
    public static final class Builder extends PropertyBuilder<Builder> {

        private static final int MOST_HOURS = 12;

        private Builder(Consumer<? super Builder> configuration) {
            accept(configuration);
        }

        /**
         * Waits for success signals.
         *
         * @param count how many
         * @param timeout how long at most, as an ISO 8601 duration such as {@code PT15M}; 12 hours at most
         * @return this builder
         */
        public Builder resourceSignal(long count, String timeout) {
            putEntry("ResourceSignal", "Count", Limits.atLeast(0, count));
            putEntry("ResourceSignal", "Timeout", Limits.duration(timeout, MOST_HOURS));
            return this;
        }

        /**
         * Waits for success signals, as many as a value says.
         *
         * @param count how many
         * @param timeout how long at most, as an ISO 8601 duration such as {@code PT15M}
         * @return this builder
         */
        public Builder resourceSignal(Value<? extends Number> count, Value<String> timeout) {
            putEntry("ResourceSignal", "Count", count);
            putEntry("ResourceSignal", "Timeout", timeout);
            return this;
        }

        /**
         * Waits for success signals for as long as a value says.
         *
         * @param count how many
         * @param timeout how long at most, as an ISO 8601 duration such as {@code PT15M}
         * @return this builder
         */
        public Builder resourceSignal(long count, Value<String> timeout) {
            putEntry("ResourceSignal", "Count", Limits.atLeast(0, count));
            putEntry("ResourceSignal", "Timeout", timeout);
            return this;
        }

        /**
         * Waits for success signals, as many as a value says.
         *
         * @param count how many
         * @param timeout how long at most, as an ISO 8601 duration such as {@code PT15M}; 12 hours at most
         * @return this builder
         */
        public Builder resourceSignal(Value<? extends Number> count, String timeout) {
            putEntry("ResourceSignal", "Count", count);
            putEntry("ResourceSignal", "Timeout", Limits.duration(timeout, MOST_HOURS));
            return this;
        }

        /**
         * Of an Auto Scaling group: how many of its instances must signal success.
         *
         * @param percent 0 to 100
         * @return this builder
         */
        public Builder minSuccessfulInstancesPercent(long percent) {
            putEntry("AutoScalingCreationPolicy", "MinSuccessfulInstancesPercent", Limits.percent(percent));
            return this;
        }

        /**
         * Of an Auto Scaling group: how many of its instances must signal success.
         *
         * @param percent 0 to 100
         * @return this builder
         */
        public Builder minSuccessfulInstancesPercent(Value<? extends Number> percent) {
            putEntry("AutoScalingCreationPolicy", "MinSuccessfulInstancesPercent", percent);
            return this;
        }

        /**
         * Of an AppStream fleet: whether it is started once it is created.
         *
         * @param start whether it is
         * @return this builder
         */
        public Builder startFleet(boolean start) {
            put("StartFleet", start);
            return this;
        }

        /**
         * Of an AppStream fleet: whether it is started once it is created.
         *
         * @param start whether it is
         * @return this builder
         */
        public Builder startFleet(Value<Boolean> start) {
            put("StartFleet", start);
            return this;
        }

        private void more(Consumer<? super Builder> configuration) {
            accept(configuration);
        }

        CreationPolicy build() {
            return new CreationPolicy(seal());
        }
    }
}
