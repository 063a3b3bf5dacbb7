package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.Value;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/**
 * The size of the Auto Scaling group that runs an environment's instances.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html#command-options-general-autoscalingasg">
 *     General options: aws:autoscaling:asg</a>
 * @since 0.1.0
 */
public final class AutoScalingOptions {

    static final String NAMESPACE = "aws:autoscaling:asg";

    private final OptionNamespace options;

    AutoScalingOptions(OptionSettings settings) {
        options = new OptionNamespace(settings, NAMESPACE);
    }

    /**
     * {@code MinSize}: the fewest instances of the group. Elastic Beanstalk's default is 1.
     *
     * @param instances 0 to 10,000
     * @return these options
     */
    public AutoScalingOptions minSize(long instances) {
        options.number("MinSize", instances, 0, 10_000);
        return this;
    }

    /**
     * {@code MinSize}, computed when the stack is deployed.
     *
     * @param instances 0 to 10,000
     * @return these options
     */
    public AutoScalingOptions minSize(Value<? extends Number> instances) {
        options.number("MinSize", instances, 0, 10_000);
        return this;
    }

    /**
     * {@code MaxSize}: the most instances of the group. Elastic Beanstalk's default is 4.
     *
     * @param instances 0 to 10,000
     * @return these options
     */
    public AutoScalingOptions maxSize(long instances) {
        options.number("MaxSize", instances, 0, 10_000);
        return this;
    }

    /**
     * {@code MaxSize}, computed when the stack is deployed.
     *
     * @param instances 0 to 10,000
     * @return these options
     */
    public AutoScalingOptions maxSize(Value<? extends Number> instances) {
        options.number("MaxSize", instances, 0, 10_000);
        return this;
    }

    /**
     * {@code Cooldown}: how long scaling pauses after it has changed the group. Elastic Beanstalk's default is 360
     * seconds.
     *
     * @param duration 0 to 10,000 whole seconds
     * @return these options
     */
    public AutoScalingOptions cooldown(Duration duration) {
        options.seconds("Cooldown", duration, 0, 10_000);
        return this;
    }

    /**
     * {@code Cooldown} in seconds, computed when the stack is deployed.
     *
     * @param seconds 0 to 10,000
     * @return these options
     */
    public AutoScalingOptions cooldown(Value<? extends Number> seconds) {
        options.seconds("Cooldown", seconds, 0, 10_000);
        return this;
    }

    /**
     * {@code Availability Zones}: how many availability zones the instances are spread over. Elastic Beanstalk's
     * default is {@link AvailabilityZoneCount#ANY}.
     *
     * @param count the value
     * @return these options
     */
    public AutoScalingOptions availabilityZones(AvailabilityZoneCount count) {
        options.constant("Availability Zones", count);
        return this;
    }

    /**
     * {@code Availability Zones}, as a string: one of the values of {@link AvailabilityZoneCount}.
     *
     * @param count the value as AWS spells it
     * @return these options
     */
    public AutoScalingOptions availabilityZones(String count) {
        options.text("Availability Zones", count, new OneOf(AvailabilityZoneCount.values()));
        return this;
    }

    /**
     * {@code Availability Zones}, computed when the stack is deployed.
     *
     * @param count the value as AWS spells it
     * @return these options
     */
    public AutoScalingOptions availabilityZones(Value<String> count) {
        options.text("Availability Zones", count, new OneOf(AvailabilityZoneCount.values()));
        return this;
    }

    /**
     * {@code Custom Availability Zones}: the availability zones of the instances.
     *
     * @param zones names as {@code us-east-1a}
     * @return these options
     */
    public AutoScalingOptions customAvailabilityZones(String... zones) {
        options.list("Custom Availability Zones", zones);
        return this;
    }

    /**
     * {@code Custom Availability Zones}, computed when the stack is deployed.
     *
     * @param zones names as {@code us-east-1a}
     * @return these options
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final AutoScalingOptions customAvailabilityZones(Value<String>... zones) {
        options.list("Custom Availability Zones", zones);
        return this;
    }

    /**
     * {@code Custom Availability Zones}, a list that is only known when the stack is deployed.
     *
     * @param zones names as {@code us-east-1a}
     * @return these options
     */
    public AutoScalingOptions customAvailabilityZones(Value<List<String>> zones) {
        options.list("Custom Availability Zones", zones);
        return this;
    }

    /**
     * {@code Custom Availability Zones}, appended.
     *
     * @param zones names as {@code us-east-1a}: strings, and values that give one text each
     * @return these options
     */
    public AutoScalingOptions customAvailabilityZones(Object... zones) {
        options.list("Custom Availability Zones", zones);
        return this;
    }

    /**
     * {@code Custom Availability Zones}, appended.
     *
     * @param zones names as {@code us-east-1a}: strings, and values that give one text each
     * @return these options
     */
    public AutoScalingOptions customAvailabilityZones(Collection<?> zones) {
        options.list("Custom Availability Zones", OptionItems.of(zones, new Object[0]));
        return this;
    }

    /**
     * {@code EnableCapacityRebalancing}: whether a Spot Instance at risk is replaced before it is taken away. Elastic
     * Beanstalk's default is false.
     *
     * @param enabled true or false
     * @return these options
     */
    public AutoScalingOptions capacityRebalancing(boolean enabled) {
        options.truth("EnableCapacityRebalancing", enabled);
        return this;
    }

    /**
     * {@code EnableCapacityRebalancing}, computed when the stack is deployed.
     *
     * @param enabled true or false
     * @return these options
     */
    public AutoScalingOptions capacityRebalancing(Value<Boolean> enabled) {
        options.truth("EnableCapacityRebalancing", enabled);
        return this;
    }
}
