package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.EnumValue;

/**
 * What a scaling trigger watches.
 *
 * @since 0.1.0
 */
public enum ScalingMetric implements EnumValue {
    /** The use of the processors, in percent. */
    CPU_UTILIZATION("CPUUtilization"),
    /** What the instances receive. */
    NETWORK_IN("NetworkIn"),
    /** What the instances send. */
    NETWORK_OUT("NetworkOut"),
    /** Writes to instance store volumes. */
    DISK_WRITE_OPS("DiskWriteOps"),
    /** Bytes read from instance store volumes. */
    DISK_READ_BYTES("DiskReadBytes"),
    /** Reads from instance store volumes. */
    DISK_READ_OPS("DiskReadOps"),
    /** Bytes written to instance store volumes. */
    DISK_WRITE_BYTES("DiskWriteBytes"),
    /** How long requests take, seen by a Classic Load Balancer. */
    LATENCY("Latency"),
    /** Requests to the load balancer. */
    REQUEST_COUNT("RequestCount"),
    /** Instances that pass their health checks. */
    HEALTHY_HOST_COUNT("HealthyHostCount"),
    /** Instances that do not. */
    UNHEALTHY_HOST_COUNT("UnhealthyHostCount"),
    /** How long requests take, seen by an Application Load Balancer. */
    TARGET_RESPONSE_TIME("TargetResponseTime");

    private final String value;

    ScalingMetric(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
