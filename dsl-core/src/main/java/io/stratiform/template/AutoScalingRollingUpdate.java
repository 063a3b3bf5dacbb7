package io.stratiform.template;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.Value;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * An update policy that replaces the instances of an Auto Scaling group in batches.
 *
 * @since 0.1.0
 */
public final class AutoScalingRollingUpdate extends PropertyBuilder<AutoScalingRollingUpdate> {

    private static final int MOST_HOURS = 1;

    private boolean countsSuccess;
    private boolean pauses;
    private boolean waits;

    AutoScalingRollingUpdate(Consumer<? super AutoScalingRollingUpdate> configuration) {
        accept(configuration);
    }

    void more(Consumer<? super AutoScalingRollingUpdate> configuration) {
        accept(configuration);
    }

    /**
     * Sets the maximum number of instances that are replaced at the same time.
     *
     * @param instances 1 or more
     * @return this builder
     */
    public AutoScalingRollingUpdate maxBatchSize(long instances) {
        put("MaxBatchSize", Limits.atLeast(1, instances));
        return this;
    }

    /**
     * Sets the maximum number of instances that are replaced at the same time.
     *
     * @param instances 1 or more
     * @return this builder
     */
    public AutoScalingRollingUpdate maxBatchSize(Value<? extends Number> instances) {
        put("MaxBatchSize", instances);
        return this;
    }

    /**
     * Sets the percentage of the desired capacity that stays in service.
     *
     * @param percent 0 to 100
     * @return this builder
     */
    public AutoScalingRollingUpdate minActiveInstancesPercent(long percent) {
        put("MinActiveInstancesPercent", Limits.percent(percent));
        return this;
    }

    /**
     * Sets the percentage of the desired capacity that stays in service.
     *
     * @param percent 0 to 100
     * @return this builder
     */
    public AutoScalingRollingUpdate minActiveInstancesPercent(Value<? extends Number> percent) {
        put("MinActiveInstancesPercent", percent);
        return this;
    }

    /**
     * Sets the minimum number of instances that stay in service.
     *
     * @param instances 0 or more, and less than MaxSize of the group
     * @return this builder
     */
    public AutoScalingRollingUpdate minInstancesInService(long instances) {
        put("MinInstancesInService", Limits.atLeast(0, instances));
        return this;
    }

    /**
     * Sets the minimum number of instances that stay in service.
     *
     * @param instances 0 or more
     * @return this builder
     */
    public AutoScalingRollingUpdate minInstancesInService(Value<? extends Number> instances) {
        put("MinInstancesInService", instances);
        return this;
    }

    /**
     * Sets the percentage of instances that must signal success. This requires a pause time and waiting on resource
     * signals.
     *
     * @param percent 0 to 100
     * @return this builder
     */
    public AutoScalingRollingUpdate minSuccessfulInstancesPercent(long percent) {
        countsSuccess = true;
        put("MinSuccessfulInstancesPercent", Limits.percent(percent));
        return this;
    }

    /**
     * Sets the percentage of instances that must signal success. This requires a pause time and waiting on resource
     * signals.
     *
     * @param percent 0 to 100
     * @return this builder
     */
    public AutoScalingRollingUpdate minSuccessfulInstancesPercent(Value<? extends Number> percent) {
        countsSuccess = true;
        put("MinSuccessfulInstancesPercent", percent);
        return this;
    }

    /**
     * Sets the time between batches, or the timeout for signals.
     *
     * @param duration an ISO 8601 duration of at most one hour, such as {@code PT5M}
     * @return this builder
     */
    public AutoScalingRollingUpdate pauseTime(String duration) {
        pauses = true;
        put("PauseTime", Limits.duration(duration, MOST_HOURS));
        return this;
    }

    /**
     * Sets the time between batches, or the timeout for signals.
     *
     * @param duration an ISO 8601 duration
     * @return this builder
     */
    public AutoScalingRollingUpdate pauseTime(Value<String> duration) {
        pauses = true;
        put("PauseTime", duration);
        return this;
    }

    /**
     * Sets the Auto Scaling processes that are suspended during the update.
     *
     * @param processes the processes
     * @return this builder
     */
    public AutoScalingRollingUpdate suspendProcesses(ScalingProcess... processes) {
        addAll("SuspendProcesses", processes);
        return this;
    }

    /**
     * Sets the Auto Scaling processes that are suspended during the update.
     *
     * @param processes their names, as in {@code AlarmNotification}
     * @return this builder
     */
    public AutoScalingRollingUpdate suspendProcesses(String... processes) {
        addAll("SuspendProcesses", processes, ScalingProcess.values());
        return this;
    }

    /**
     * Sets the Auto Scaling processes that are suspended during the update.
     *
     * @param processes the processes
     * @return this builder
     */
    public AutoScalingRollingUpdate suspendProcesses(Collection<ScalingProcess> processes) {
        addAll("SuspendProcesses", processes);
        return this;
    }

    /**
     * Sets whether each new instance must signal success within the pause time.
     *
     * @param wait whether it must
     * @return this builder
     */
    public AutoScalingRollingUpdate waitOnResourceSignals(boolean wait) {
        waits = wait;
        put("WaitOnResourceSignals", wait);
        return this;
    }

    /**
     * Sets whether each new instance must signal success within the pause time.
     *
     * @param wait whether it must
     * @return this builder
     */
    public AutoScalingRollingUpdate waitOnResourceSignals(Value<Boolean> wait) {
        waits = true;
        put("WaitOnResourceSignals", wait);
        return this;
    }

    PolicyStructure structure() {
        if (countsSuccess && !(pauses && waits)) {
            note(Flaw.error(
                    Code.ATTRIBUTE,
                    "MinSuccessfulInstancesPercent",
                    "no policy waits for the signals that this percentage counts",
                    "also set pauseTime(...) and waitOnResourceSignals(true)"));
        }
        return new PolicyStructure(seal());
    }
}
