package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.Value;

/**
 * The root volume of an environment's instances.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html#command-options-general-autoscalinglaunchconfiguration">
 *     General options: aws:autoscaling:launchconfiguration</a>
 * @since 0.1.0
 */
public final class RootVolumeOptions {

    private final OptionNamespace options;

    RootVolumeOptions(OptionSettings settings) {
        options = new OptionNamespace(settings, LaunchConfigurationOptions.NAMESPACE);
    }

    /**
     * {@code RootVolumeType}: the kind of the volume.
     *
     * @param type the value
     * @return these options
     */
    public RootVolumeOptions type(RootVolumeType type) {
        options.constant("RootVolumeType", type);
        return this;
    }

    /**
     * {@code RootVolumeType}, as a string: one of the values of {@link RootVolumeType}.
     *
     * @param type the value as AWS spells it
     * @return these options
     */
    public RootVolumeOptions type(String type) {
        options.text("RootVolumeType", type, new OneOf(RootVolumeType.values()));
        return this;
    }

    /**
     * {@code RootVolumeType}, computed when the stack is deployed.
     *
     * @param type the value as AWS spells it
     * @return these options
     */
    public RootVolumeOptions type(Value<String> type) {
        options.text("RootVolumeType", type, new OneOf(RootVolumeType.values()));
        return this;
    }

    /**
     * {@code RootVolumeSize}: its size; required with provisioned IOPS. Magnetic volumes have at most 1,024 GB, others
     * at least 10.
     *
     * @param gigabytes 8 to 16,384 GB
     * @return these options
     */
    public RootVolumeOptions size(long gigabytes) {
        options.number("RootVolumeSize", gigabytes, 8, 16_384);
        return this;
    }

    /**
     * {@code RootVolumeSize}, computed when the stack is deployed.
     *
     * @param gigabytes 8 to 16,384 GB
     * @return these options
     */
    public RootVolumeOptions size(Value<? extends Number> gigabytes) {
        options.number("RootVolumeSize", gigabytes, 8, 16_384);
        return this;
    }

    /**
     * {@code RootVolumeIOPS}: its input and output operations per second: 100 to 20,000 for {@code io1}, 3,000 to
     * 16,000 for {@code gp3}.
     *
     * @param iops 100 to 20,000
     * @return these options
     */
    public RootVolumeOptions iops(long iops) {
        options.number("RootVolumeIOPS", iops, 100, 20_000);
        return this;
    }

    /**
     * {@code RootVolumeIOPS}, computed when the stack is deployed.
     *
     * @param iops 100 to 20,000
     * @return these options
     */
    public RootVolumeOptions iops(Value<? extends Number> iops) {
        options.number("RootVolumeIOPS", iops, 100, 20_000);
        return this;
    }

    /**
     * {@code RootVolumeThroughput}: the throughput of the volume, for {@code gp3} alone.
     *
     * @param mebibytes 125 to 1,000 MiB per second
     * @return these options
     */
    public RootVolumeOptions throughput(long mebibytes) {
        options.number("RootVolumeThroughput", mebibytes, 125, 1000);
        return this;
    }

    /**
     * {@code RootVolumeThroughput}, computed when the stack is deployed.
     *
     * @param mebibytes 125 to 1,000 MiB per second
     * @return these options
     */
    public RootVolumeOptions throughput(Value<? extends Number> mebibytes) {
        options.number("RootVolumeThroughput", mebibytes, 125, 1000);
        return this;
    }
}
