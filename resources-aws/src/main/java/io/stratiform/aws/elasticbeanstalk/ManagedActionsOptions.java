package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.Value;
import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * Managed platform updates: Elastic Beanstalk brings the platform up to date in a weekly window. Where they are
 * enabled, the start of the window and the level are required.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html#command-options-general-elasticbeanstalkmanagedactions">
 *     General options: aws:elasticbeanstalk:managedactions</a>
 * @since 0.1.0
 */
public final class ManagedActionsOptions {

    static final String NAMESPACE = "aws:elasticbeanstalk:managedactions";
    static final String PLATFORM_UPDATE = "aws:elasticbeanstalk:managedactions:platformupdate";

    private final OptionNamespace options;
    private final OptionNamespace platformUpdate;

    ManagedActionsOptions(OptionSettings settings) {
        options = new OptionNamespace(settings, NAMESPACE);
        platformUpdate = new OptionNamespace(settings, PLATFORM_UPDATE);
    }

    /**
     * {@code ManagedActionsEnabled}: whether the platform is updated. Elastic Beanstalk's default is false.
     *
     * @param enabled true or false
     * @return these options
     */
    public ManagedActionsOptions enabled(boolean enabled) {
        options.truth("ManagedActionsEnabled", enabled);
        return this;
    }

    /**
     * {@code ManagedActionsEnabled}, computed when the stack is deployed.
     *
     * @param enabled true or false
     * @return these options
     */
    public ManagedActionsOptions enabled(Value<Boolean> enabled) {
        options.truth("ManagedActionsEnabled", enabled);
        return this;
    }

    /**
     * {@code PreferredStartTime}: when the window of two hours begins each week, in UTC.
     *
     * @param day the day
     * @param time the time, in whole minutes
     * @return these options
     */
    public ManagedActionsOptions preferredStartTime(DayOfWeek day, LocalTime time) {
        String text = day == null || time == null ? null : WeeklyTime.text(day, time);
        options.text("PreferredStartTime", text, new WeeklyTime());
        return this;
    }

    /**
     * {@code PreferredStartTime}: when the window of two hours begins each week, in UTC.
     *
     * @param time day, hour and minute, as in {@code Tue:09:00}
     * @return these options
     */
    public ManagedActionsOptions preferredStartTime(String time) {
        options.text("PreferredStartTime", time, new WeeklyTime());
        return this;
    }

    /**
     * {@code PreferredStartTime}, computed when the stack is deployed.
     *
     * @param time day, hour and minute, as in {@code Tue:09:00}
     * @return these options
     */
    public ManagedActionsOptions preferredStartTime(Value<String> time) {
        options.text("PreferredStartTime", time, new WeeklyTime());
        return this;
    }

    /**
     * {@code ServiceRoleForManagedUpdates}: the role that updates the platform.
     *
     * @param role the name of the environment's service role, or {@code
     *     AWSServiceRoleForElasticBeanstalkManagedUpdates}
     * @return these options
     */
    public ManagedActionsOptions serviceRoleForManagedUpdates(String role) {
        options.text("ServiceRoleForManagedUpdates", role);
        return this;
    }

    /**
     * {@code ServiceRoleForManagedUpdates}, computed when the stack is deployed.
     *
     * @param role the name of the environment's service role, or {@code
     *     AWSServiceRoleForElasticBeanstalkManagedUpdates}
     * @return these options
     */
    public ManagedActionsOptions serviceRoleForManagedUpdates(Value<String> role) {
        options.text("ServiceRoleForManagedUpdates", role);
        return this;
    }

    /**
     * {@code UpdateLevel}: the highest level of an update.
     *
     * @param level the value
     * @return these options
     */
    public ManagedActionsOptions updateLevel(PlatformUpdateLevel level) {
        platformUpdate.constant("UpdateLevel", level);
        return this;
    }

    /**
     * {@code UpdateLevel}, as a string: one of the values of {@link PlatformUpdateLevel}.
     *
     * @param level the value as AWS spells it
     * @return these options
     */
    public ManagedActionsOptions updateLevel(String level) {
        platformUpdate.text("UpdateLevel", level, new OneOf(PlatformUpdateLevel.values()));
        return this;
    }

    /**
     * {@code UpdateLevel}, computed when the stack is deployed.
     *
     * @param level the value as AWS spells it
     * @return these options
     */
    public ManagedActionsOptions updateLevel(Value<String> level) {
        platformUpdate.text("UpdateLevel", level, new OneOf(PlatformUpdateLevel.values()));
        return this;
    }

    /**
     * {@code InstanceRefreshEnabled}: whether all instances are replaced every week, also without an update. Elastic
     * Beanstalk's default is false.
     *
     * @param enabled true or false
     * @return these options
     */
    public ManagedActionsOptions instanceRefresh(boolean enabled) {
        platformUpdate.truth("InstanceRefreshEnabled", enabled);
        return this;
    }

    /**
     * {@code InstanceRefreshEnabled}, computed when the stack is deployed.
     *
     * @param enabled true or false
     * @return these options
     */
    public ManagedActionsOptions instanceRefresh(Value<Boolean> enabled) {
        platformUpdate.truth("InstanceRefreshEnabled", enabled);
        return this;
    }
}
