package io.stratiform.template;

import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.Value;
import java.util.function.Consumer;

/**
 * How the instances of an Auto Scaling group are replaced in batches.
 *
 * @since 0.1.0
 */
public final class AutoScalingRollingUpdate extends PropertyBuilder<AutoScalingRollingUpdate> {

    AutoScalingRollingUpdate(Consumer<? super AutoScalingRollingUpdate> configuration) {
        accept(configuration);
    }

    /**
     * The most instances that are replaced at a time.
     *
     * @param instances 1 or more
     * @return this builder
     */
    public AutoScalingRollingUpdate maxBatchSize(long instances) {
        put("MaxBatchSize", instances);
        return this;
    }

    /**
     * The share of the desired capacity that stays in service.
     *
     * @param percent 0 to 100
     * @return this builder
     */
    public AutoScalingRollingUpdate minActiveInstancesPercent(long percent) {
        put("MinActiveInstancesPercent", percent);
        return this;
    }

    /**
     * The fewest instances that stay in service.
     *
     * @param instances 0 or more
     * @return this builder
     */
    public AutoScalingRollingUpdate minInstancesInService(long instances) {
        put("MinInstancesInService", instances);
        return this;
    }

    /**
     * The share of instances that must signal success.
     *
     * @param percent 0 to 100
     * @return this builder
     */
    public AutoScalingRollingUpdate minSuccessfulInstancesPercent(long percent) {
        put("MinSuccessfulInstancesPercent", percent);
        return this;
    }

    /**
     * The time between batches, or that signals may take.
     *
     * @param duration an ISO 8601 duration, as in {@code PT5M}
     * @return this builder
     */
    public AutoScalingRollingUpdate pauseTime(String duration) {
        put("PauseTime", duration);
        return this;
    }

    /**
     * The time between batches, or that signals may take.
     *
     * @param duration an ISO 8601 duration
     * @return this builder
     */
    public AutoScalingRollingUpdate pauseTime(Value<String> duration) {
        put("PauseTime", duration);
        return this;
    }

    /**
     * The Auto Scaling processes that rest during the update.
     *
     * @param processes their names, as in {@code AlarmNotification}
     * @return this builder
     */
    public AutoScalingRollingUpdate suspendProcesses(String... processes) {
        addAll("SuspendProcesses", processes);
        return this;
    }

    /**
     * Whether each new instance must signal success within the pause time.
     *
     * @param wait whether it must
     * @return this builder
     */
    public AutoScalingRollingUpdate waitOnResourceSignals(boolean wait) {
        put("WaitOnResourceSignals", wait);
        return this;
    }

    PolicyStructure structure() {
        return new PolicyStructure(seal());
    }
}
