package io.stratiform.template;

import io.stratiform.value.EnumValue;

/**
 * A process of an Auto Scaling group that can be suspended while the group is updated.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_SuspendProcesses.html">SuspendProcesses</a>
 * @since 0.1.0
 */
public enum ScalingProcess implements EnumValue {
    /** Adds instances. */
    LAUNCH("Launch"),
    /** Removes instances. */
    TERMINATE("Terminate"),
    /** Adds instances to load balancers. */
    ADD_TO_LOAD_BALANCER("AddToLoadBalancer"),
    /** Listens to the alarms of scaling policies. */
    ALARM_NOTIFICATION("AlarmNotification"),
    /** Balances the group between Availability Zones. */
    AZ_REBALANCE("AZRebalance"),
    /** Checks the health of instances. */
    HEALTH_CHECK("HealthCheck"),
    /** Replaces instances with an instance refresh. */
    INSTANCE_REFRESH("InstanceRefresh"),
    /** Replaces unhealthy instances. */
    REPLACE_UNHEALTHY("ReplaceUnhealthy"),
    /** Runs scheduled actions. */
    SCHEDULED_ACTIONS("ScheduledActions");

    private final String value;

    ScalingProcess(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
