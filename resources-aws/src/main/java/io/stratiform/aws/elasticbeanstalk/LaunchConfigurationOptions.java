package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.aws.ec2.KeyPair;
import io.stratiform.aws.ec2.SecurityGroup;
import io.stratiform.aws.iam.InstanceProfile;
import io.stratiform.value.Value;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the instances of an environment are like. The obsolete option {@code InstanceType} is left to {@link
 * InstancesOptions#instanceTypes(String...)}.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html#command-options-general-autoscalinglaunchconfiguration">
 *     General options: aws:autoscaling:launchconfiguration</a>
 * @since 0.1.0
 */
public final class LaunchConfigurationOptions {

    static final String NAMESPACE = "aws:autoscaling:launchconfiguration";

    private final OptionSettings settings;
    private final OptionNamespace options;

    LaunchConfigurationOptions(OptionSettings settings) {
        this.settings = settings;
        options = new OptionNamespace(settings, NAMESPACE);
    }

    /**
     * {@code IamInstanceProfile}: the instance profile, which gives the instances their permissions.
     *
     * @param profile its name or ARN
     * @return these options
     */
    public LaunchConfigurationOptions iamInstanceProfile(String profile) {
        options.text("IamInstanceProfile", profile);
        return this;
    }

    /**
     * {@code IamInstanceProfile}, computed when the stack is deployed.
     *
     * @param profile its name or ARN
     * @return these options
     */
    public LaunchConfigurationOptions iamInstanceProfile(Value<String> profile) {
        options.text("IamInstanceProfile", profile);
        return this;
    }

    /**
     * {@code IamInstanceProfile}: the name of an instance profile.
     *
     * @param instanceProfile a resource of the same template
     * @return these options
     */
    public LaunchConfigurationOptions iamInstanceProfile(InstanceProfile instanceProfile) {
        options.ref("IamInstanceProfile", instanceProfile);
        return this;
    }

    /**
     * {@code SecurityGroups}: the security groups of the instances.
     *
     * @param ids their ids
     * @return these options
     */
    public LaunchConfigurationOptions securityGroups(String... ids) {
        options.list("SecurityGroups", ids);
        return this;
    }

    /**
     * {@code SecurityGroups}, computed when the stack is deployed.
     *
     * @param ids their ids
     * @return these options
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final LaunchConfigurationOptions securityGroups(Value<String>... ids) {
        options.list("SecurityGroups", ids);
        return this;
    }

    /**
     * {@code SecurityGroups}, a list that is only known when the stack is deployed.
     *
     * @param ids their ids
     * @return these options
     */
    public LaunchConfigurationOptions securityGroups(Value<List<String>> ids) {
        options.list("SecurityGroups", ids);
        return this;
    }

    /**
     * {@code SecurityGroups}: the ids of security groups.
     *
     * @param securityGroups resources of the same template
     * @return these options
     */
    public LaunchConfigurationOptions securityGroups(SecurityGroup... securityGroups) {
        options.atts("SecurityGroups", securityGroups, "GroupId");
        return this;
    }

    /**
     * {@code SecurityGroups}, appended.
     *
     * @param ids their ids
     * @return these options
     */
    public LaunchConfigurationOptions securityGroups(Collection<String> ids) {
        options.list("SecurityGroups", OptionItems.of(ids, new String[0]));
        return this;
    }

    /**
     * {@code SecurityGroups}: the items of a collection appended, and others after them.
     *
     * @param ids their ids
     * @param more others
     * @return these options
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final LaunchConfigurationOptions securityGroups(
            Collection<? extends Value<String>> ids, Value<String>... more) {
        options.list("SecurityGroups", OptionItems.of(ids, more));
        return this;
    }

    /**
     * {@code SecurityGroups}: the resources of a collection appended, and others after them.
     *
     * @param all resources of the same template
     * @param more others
     * @return these options
     */
    public LaunchConfigurationOptions securityGroups(Collection<? extends SecurityGroup> all, SecurityGroup... more) {
        options.atts("SecurityGroups", OptionItems.of(all, more), "GroupId");
        return this;
    }

    /**
     * {@code DisableDefaultEC2SecurityGroup}: whether the instances do without the security group that Elastic
     * Beanstalk makes; {@code SecurityGroups} is required then. Elastic Beanstalk's default is false.
     *
     * @param disabled true or false
     * @return these options
     */
    public LaunchConfigurationOptions disableDefaultEc2SecurityGroup(boolean disabled) {
        options.truth("DisableDefaultEC2SecurityGroup", disabled);
        return this;
    }

    /**
     * {@code DisableDefaultEC2SecurityGroup}, computed when the stack is deployed.
     *
     * @param disabled true or false
     * @return these options
     */
    public LaunchConfigurationOptions disableDefaultEc2SecurityGroup(Value<Boolean> disabled) {
        options.truth("DisableDefaultEC2SecurityGroup", disabled);
        return this;
    }

    /**
     * {@code EC2KeyName}: the key pair for logging in.
     *
     * @param name its name
     * @return these options
     */
    public LaunchConfigurationOptions ec2KeyName(String name) {
        options.text("EC2KeyName", name);
        return this;
    }

    /**
     * {@code EC2KeyName}, computed when the stack is deployed.
     *
     * @param name its name
     * @return these options
     */
    public LaunchConfigurationOptions ec2KeyName(Value<String> name) {
        options.text("EC2KeyName", name);
        return this;
    }

    /**
     * {@code EC2KeyName}: the name of a key pair.
     *
     * @param keyPair a resource of the same template
     * @return these options
     */
    public LaunchConfigurationOptions ec2KeyName(KeyPair keyPair) {
        options.ref("EC2KeyName", keyPair);
        return this;
    }

    /**
     * {@code SSHSourceRestriction}: from where SSH is open.
     *
     * @param restriction protocol, first port, last port, and a CIDR block or security group, as in {@code
     *     tcp,22,22,10.0.0.0/8}
     * @return these options
     */
    public LaunchConfigurationOptions sshSourceRestriction(String restriction) {
        options.text("SSHSourceRestriction", restriction, new SshSourceRestriction());
        return this;
    }

    /**
     * {@code SSHSourceRestriction}, computed when the stack is deployed.
     *
     * @param restriction protocol, first port, last port, and a CIDR block or security group, as in {@code
     *     tcp,22,22,10.0.0.0/8}
     * @return these options
     */
    public LaunchConfigurationOptions sshSourceRestriction(Value<String> restriction) {
        options.text("SSHSourceRestriction", restriction, new SshSourceRestriction());
        return this;
    }

    /**
     * {@code ImageId}: an image in place of the platform's own.
     *
     * @param id the id of an AMI
     * @return these options
     */
    public LaunchConfigurationOptions imageId(String id) {
        options.text("ImageId", id);
        return this;
    }

    /**
     * {@code ImageId}, computed when the stack is deployed.
     *
     * @param id the id of an AMI
     * @return these options
     */
    public LaunchConfigurationOptions imageId(Value<String> id) {
        options.text("ImageId", id);
        return this;
    }

    /**
     * {@code MonitoringInterval}: how often CloudWatch measures the instances. Elastic Beanstalk's default is {@link
     * MonitoringInterval#FIVE_MINUTES}.
     *
     * @param interval the value
     * @return these options
     */
    public LaunchConfigurationOptions monitoringInterval(MonitoringInterval interval) {
        options.constant("MonitoringInterval", interval);
        return this;
    }

    /**
     * {@code MonitoringInterval}, as a string: one of the values of {@link MonitoringInterval}.
     *
     * @param interval the value as AWS spells it
     * @return these options
     */
    public LaunchConfigurationOptions monitoringInterval(String interval) {
        options.text("MonitoringInterval", interval, new OneOf(MonitoringInterval.values()));
        return this;
    }

    /**
     * {@code MonitoringInterval}, computed when the stack is deployed.
     *
     * @param interval the value as AWS spells it
     * @return these options
     */
    public LaunchConfigurationOptions monitoringInterval(Value<String> interval) {
        options.text("MonitoringInterval", interval, new OneOf(MonitoringInterval.values()));
        return this;
    }

    /**
     * {@code DisableIMDSv1}: whether instances refuse version 1 of the metadata service. Elastic Beanstalk's default is
     * true on Amazon Linux 2023, else false.
     *
     * @param disabled true or false
     * @return these options
     */
    public LaunchConfigurationOptions disableImdsV1(boolean disabled) {
        options.truth("DisableIMDSv1", disabled);
        return this;
    }

    /**
     * {@code DisableIMDSv1}, computed when the stack is deployed.
     *
     * @param disabled true or false
     * @return these options
     */
    public LaunchConfigurationOptions disableImdsV1(Value<Boolean> disabled) {
        options.truth("DisableIMDSv1", disabled);
        return this;
    }

    /**
     * {@code LaunchTemplateTagPropagationEnabled}: whether the environment's tags reach instances, volumes and network
     * interfaces. Elastic Beanstalk's default is false.
     *
     * @param enabled true or false
     * @return these options
     */
    public LaunchConfigurationOptions launchTemplateTagPropagation(boolean enabled) {
        options.truth("LaunchTemplateTagPropagationEnabled", enabled);
        return this;
    }

    /**
     * {@code LaunchTemplateTagPropagationEnabled}, computed when the stack is deployed.
     *
     * @param enabled true or false
     * @return these options
     */
    public LaunchConfigurationOptions launchTemplateTagPropagation(Value<Boolean> enabled) {
        options.truth("LaunchTemplateTagPropagationEnabled", enabled);
        return this;
    }

    /**
     * {@code BlockDeviceMappings}: further volumes.
     *
     * @param mappings each as {@code /dev/sdj=:100:true:gp3}: the device, then the snapshot, size in GB, deletion on
     *     termination, type, IOPS and throughput
     * @return these options
     */
    public LaunchConfigurationOptions blockDeviceMappings(String... mappings) {
        options.list("BlockDeviceMappings", mappings);
        return this;
    }

    /**
     * {@code BlockDeviceMappings}, computed when the stack is deployed.
     *
     * @param mappings each as {@code /dev/sdj=:100:true:gp3}
     * @return these options
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final LaunchConfigurationOptions blockDeviceMappings(Value<String>... mappings) {
        options.list("BlockDeviceMappings", mappings);
        return this;
    }

    /**
     * {@code BlockDeviceMappings}, a list that is only known when the stack is deployed.
     *
     * @param mappings each as {@code /dev/sdj=:100:true:gp3}
     * @return these options
     */
    public LaunchConfigurationOptions blockDeviceMappings(Value<List<String>> mappings) {
        options.list("BlockDeviceMappings", mappings);
        return this;
    }

    /**
     * {@code BlockDeviceMappings}, appended.
     *
     * @param mappings strings such as {@code /dev/sdj=:100:true:gp3}, and values
     * @return these options
     */
    public LaunchConfigurationOptions blockDeviceMappings(Object... mappings) {
        options.list("BlockDeviceMappings", mappings);
        return this;
    }

    /**
     * {@code BlockDeviceMappings}, appended.
     *
     * @param mappings strings such as {@code /dev/sdj=:100:true:gp3}, and values
     * @return these options
     */
    public LaunchConfigurationOptions blockDeviceMappings(Collection<?> mappings) {
        options.list("BlockDeviceMappings", OptionItems.of(mappings, new Object[0]));
        return this;
    }

    /**
     * The root volume.
     *
     * @param configuration sets the options
     * @return these options
     */
    public LaunchConfigurationOptions rootVolume(Consumer<? super RootVolumeOptions> configuration) {
        settings.configure(configuration, new RootVolumeOptions(settings));
        return this;
    }
}
