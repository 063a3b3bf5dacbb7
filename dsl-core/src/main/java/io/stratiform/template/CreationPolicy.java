package io.stratiform.template;

import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.PropertyType;
import io.stratiform.value.Value;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A creation policy: what CloudFormation waits for before the creation of a resource is complete.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-creationpolicy.html">
 *     CreationPolicy attribute</a>
 * @since 0.1.0
 */
public final class CreationPolicy extends PropertyType<CreationPolicy> {

    private CreationPolicy(PropertyMap properties) {
        super(properties);
    }

    /**
     * Returns a creation policy.
     *
     * @param configuration sets what to wait for
     * @return the policy
     */
    public static CreationPolicy create(Consumer<? super Builder> configuration) {
        return new Builder(configuration).build();
    }

    /** Continues an existing policy, or creates one. */
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

    /** Sets what to wait for. */
    public static final class Builder extends PropertyBuilder<Builder> {

        private static final int MOST_HOURS = 12;

        private Builder(Consumer<? super Builder> configuration) {
            accept(configuration);
        }

        /**
         * Waits for success signals.
         *
         * @param count the number of signals
         * @param timeout the timeout as an ISO 8601 duration such as {@code PT15M}; at most 12 hours
         * @return this builder
         */
        public Builder resourceSignal(long count, String timeout) {
            putEntry("ResourceSignal", "Count", Limits.atLeast(0, count));
            putEntry("ResourceSignal", "Timeout", Limits.duration(timeout, MOST_HOURS));
            return this;
        }

        /**
         * Waits for success signals, with a number that is a value.
         *
         * @param count the number of signals
         * @param timeout the timeout as an ISO 8601 duration such as {@code PT15M}
         * @return this builder
         */
        public Builder resourceSignal(Value<? extends Number> count, Value<String> timeout) {
            putEntry("ResourceSignal", "Count", count);
            putEntry("ResourceSignal", "Timeout", timeout);
            return this;
        }

        /**
         * Waits for success signals, with a timeout that is a value.
         *
         * @param count the number of signals
         * @param timeout the timeout as an ISO 8601 duration such as {@code PT15M}
         * @return this builder
         */
        public Builder resourceSignal(long count, Value<String> timeout) {
            putEntry("ResourceSignal", "Count", Limits.atLeast(0, count));
            putEntry("ResourceSignal", "Timeout", timeout);
            return this;
        }

        /**
         * Waits for success signals, with a number that is a value.
         *
         * @param count the number of signals
         * @param timeout the timeout as an ISO 8601 duration such as {@code PT15M}; at most 12 hours
         * @return this builder
         */
        public Builder resourceSignal(Value<? extends Number> count, String timeout) {
            putEntry("ResourceSignal", "Count", count);
            putEntry("ResourceSignal", "Timeout", Limits.duration(timeout, MOST_HOURS));
            return this;
        }

        /**
         * For an Auto Scaling group: sets the percentage of its instances that must signal success.
         *
         * @param percent 0 to 100
         * @return this builder
         */
        public Builder minSuccessfulInstancesPercent(long percent) {
            putEntry("AutoScalingCreationPolicy", "MinSuccessfulInstancesPercent", Limits.percent(percent));
            return this;
        }

        /**
         * For an Auto Scaling group: sets the percentage of its instances that must signal success.
         *
         * @param percent 0 to 100
         * @return this builder
         */
        public Builder minSuccessfulInstancesPercent(Value<? extends Number> percent) {
            putEntry("AutoScalingCreationPolicy", "MinSuccessfulInstancesPercent", percent);
            return this;
        }

        /**
         * For an AppStream fleet: sets whether it is started after its creation.
         *
         * @param start whether it is started started
         * @return this builder
         */
        public Builder startFleet(boolean start) {
            put("StartFleet", start);
            return this;
        }

        /**
         * For an AppStream fleet: sets whether it is started after its creation.
         *
         * @param start whether it is started started
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
