// Generated from the CloudFormation specification; changes are overwritten.
package io.stratiform.aws.autoscaling;

import io.stratiform.aws.ec2.PlacementGroup;
import io.stratiform.aws.ec2.Subnet;
import io.stratiform.aws.elasticloadbalancing.LoadBalancer;
import io.stratiform.aws.elasticloadbalancingv2.TargetGroup;
import io.stratiform.aws.iam.Role;
import io.stratiform.aws.sns.Topic;
import io.stratiform.aws.sqs.Queue;
import io.stratiform.template.Resource;
import io.stratiform.value.EnumValue;
import io.stratiform.value.HasArn;
import io.stratiform.value.LogicalId;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.PropertyType;
import io.stratiform.value.Tags;
import io.stratiform.value.Value;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * The resource type {@code AWS::AutoScaling::AutoScalingGroup}. {@code Ref} returns {@code AutoScalingGroupName}.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html">AWS::AutoScaling::AutoScalingGroup</a>
 */
@Generated("io.stratiform.codegen")
public final class AutoScalingGroup extends Resource implements HasArn {
    /** The resource type, {@code AWS::AutoScaling::AutoScalingGroup}. */
    public static final String TYPE = "AWS::AutoScaling::AutoScalingGroup";

    private AutoScalingGroup(LogicalId logicalId, PropertyMap properties) {
        super(logicalId, properties, "AutoScalingGroupARN");
    }

    /**
     * Creates a resource and sets its properties.
     *
     * @param logicalId the logical id
     * @param configuration sets the properties
     * @return the resource
     */
    public static AutoScalingGroup create(String logicalId,
            Consumer<? super Builder> configuration) {
        return new Builder(LogicalId.declare(logicalId, TYPE, AutoScalingGroup.class), null, configuration).build();
    }

    /**
     * Returns a builder for a copy of this resource with the same logical id.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder(logicalId(), propertyMap(), null);
    }

    /** Returns the attribute {@code AutoScalingGroupARN}. */
    public Value<String> attrAutoScalingGroupArn() {
        return attr("AutoScalingGroupARN");
    }

    @Override
    public Value<String> arn() {
        return attr("AutoScalingGroupARN");
    }

    /** A builder for {@code AWS::AutoScaling::AutoScalingGroup}. */
    public static final class Builder extends PropertyBuilder<Builder> {
        private final LogicalId logicalId;

        private Builder(LogicalId logicalId, PropertyMap start, Consumer configuration) {
            super(start, configuration);
            this.logicalId = logicalId;
        }

        /** Sets {@code AutoScalingGroupName}. Optional. Updates cause replacement. Length: 1 to 255 characters. */
        public Builder autoScalingGroupName(String autoScalingGroupName) {
            put("AutoScalingGroupName", autoScalingGroupName);
            return this;
        }

        /** Sets {@code AutoScalingGroupName} to a parameter or an intrinsic function. */
        public Builder autoScalingGroupName(Value<String> autoScalingGroupName) {
            put("AutoScalingGroupName", autoScalingGroupName);
            return this;
        }

        /** Configures {@code AvailabilityZoneDistribution}. Optional. Updates cause no interruption. */
        public Builder availabilityZoneDistribution(
                Consumer<? super AvailabilityZoneDistribution.Builder> availabilityZoneDistribution) {
            put("AvailabilityZoneDistribution", AvailabilityZoneDistribution.create(availabilityZoneDistribution));
            return this;
        }

        /** Sets {@code AvailabilityZoneDistribution} to a structure or an intrinsic function. */
        public Builder availabilityZoneDistribution(
                Value<AvailabilityZoneDistribution> availabilityZoneDistribution) {
            putWhole("AvailabilityZoneDistribution", availabilityZoneDistribution);
            return this;
        }

        /** Appends items to {@code AvailabilityZoneIds}. Optional. Updates cause no interruption. */
        public Builder availabilityZoneIds(String... availabilityZoneIds) {
            addAll("AvailabilityZoneIds", availabilityZoneIds);
            return this;
        }

        /** Appends parameters or intrinsic functions to {@code AvailabilityZoneIds}. */
        @SafeVarargs
        public final Builder availabilityZoneIds(Value<String>... availabilityZoneIds) {
            addAll("AvailabilityZoneIds", availabilityZoneIds);
            return this;
        }

        /** Appends the items of a collection to {@code AvailabilityZoneIds}. */
        public Builder availabilityZoneIds(Collection<String> availabilityZoneIds) {
            addAll("AvailabilityZoneIds", availabilityZoneIds);
            return this;
        }

        /** Sets {@code AvailabilityZoneIds} to a list parameter or an intrinsic function that returns a list. */
        public Builder availabilityZoneIds(Value<List<String>> availabilityZoneIds) {
            putWhole("AvailabilityZoneIds", availabilityZoneIds);
            return this;
        }

        /** Appends the items of a collection, then further items, to {@code AvailabilityZoneIds}. */
        @SafeVarargs
        public final Builder availabilityZoneIds(
                Collection<? extends Value<String>> availabilityZoneIds, Value<String>... more) {
            addAll("AvailabilityZoneIds", allOf(availabilityZoneIds, more));
            return this;
        }

        /** Configures {@code AvailabilityZoneImpairmentPolicy}. Optional. Updates cause no interruption. */
        public Builder availabilityZoneImpairmentPolicy(
                Consumer<? super AvailabilityZoneImpairmentPolicy.Builder> availabilityZoneImpairmentPolicy) {
            put("AvailabilityZoneImpairmentPolicy", AvailabilityZoneImpairmentPolicy.create(availabilityZoneImpairmentPolicy));
            return this;
        }

        /** Sets {@code AvailabilityZoneImpairmentPolicy} to a structure or an intrinsic function. */
        public Builder availabilityZoneImpairmentPolicy(
                Value<AvailabilityZoneImpairmentPolicy> availabilityZoneImpairmentPolicy) {
            putWhole("AvailabilityZoneImpairmentPolicy", availabilityZoneImpairmentPolicy);
            return this;
        }

        /** Appends items to {@code AvailabilityZones}. Optional. Updates cause no interruption. */
        public Builder availabilityZones(String... availabilityZones) {
            addAll("AvailabilityZones", availabilityZones);
            return this;
        }

        /** Appends parameters or intrinsic functions to {@code AvailabilityZones}. */
        @SafeVarargs
        public final Builder availabilityZones(Value<String>... availabilityZones) {
            addAll("AvailabilityZones", availabilityZones);
            return this;
        }

        /** Appends the items of a collection to {@code AvailabilityZones}. */
        public Builder availabilityZones(Collection<String> availabilityZones) {
            addAll("AvailabilityZones", availabilityZones);
            return this;
        }

        /** Sets {@code AvailabilityZones} to a list parameter or an intrinsic function that returns a list. */
        public Builder availabilityZones(Value<List<String>> availabilityZones) {
            putWhole("AvailabilityZones", availabilityZones);
            return this;
        }

        /** Appends the items of a collection, then further items, to {@code AvailabilityZones}. */
        @SafeVarargs
        public final Builder availabilityZones(
                Collection<? extends Value<String>> availabilityZones, Value<String>... more) {
            addAll("AvailabilityZones", allOf(availabilityZones, more));
            return this;
        }

        /** Sets {@code CapacityRebalance}. Optional. Updates cause no interruption. */
        public Builder capacityRebalance(boolean capacityRebalance) {
            put("CapacityRebalance", capacityRebalance);
            return this;
        }

        /** Sets {@code CapacityRebalance} to a parameter or an intrinsic function. */
        public Builder capacityRebalance(Value<Boolean> capacityRebalance) {
            put("CapacityRebalance", capacityRebalance);
            return this;
        }

        /** Configures {@code CapacityReservationSpecification}. Optional. Updates cause no interruption. */
        public Builder capacityReservationSpecification(
                Consumer<? super CapacityReservationSpecification.Builder> capacityReservationSpecification) {
            put("CapacityReservationSpecification", CapacityReservationSpecification.create(capacityReservationSpecification));
            return this;
        }

        /** Sets {@code CapacityReservationSpecification} to a structure or an intrinsic function. */
        public Builder capacityReservationSpecification(
                Value<CapacityReservationSpecification> capacityReservationSpecification) {
            putWhole("CapacityReservationSpecification", capacityReservationSpecification);
            return this;
        }

        /** Sets {@code Context}. Optional. Updates cause no interruption. */
        public Builder context(String context) {
            put("Context", context);
            return this;
        }

        /** Sets {@code Context} to a parameter or an intrinsic function. */
        public Builder context(Value<String> context) {
            put("Context", context);
            return this;
        }

        /** Sets {@code Cooldown}. Optional. Updates cause no interruption. Pattern: <code>^[0-9]+$</code>. */
        public Builder cooldown(String cooldown) {
            put("Cooldown", cooldown);
            return this;
        }

        /** Sets {@code Cooldown} to a parameter or an intrinsic function. */
        public Builder cooldown(Value<String> cooldown) {
            put("Cooldown", cooldown);
            return this;
        }

        /** Sets {@code DefaultInstanceWarmup}. Optional. Updates cause no interruption. */
        public Builder defaultInstanceWarmup(long defaultInstanceWarmup) {
            put("DefaultInstanceWarmup", defaultInstanceWarmup);
            return this;
        }

        /** Sets {@code DefaultInstanceWarmup} to a parameter or an intrinsic function. */
        public Builder defaultInstanceWarmup(Value<? extends Number> defaultInstanceWarmup) {
            put("DefaultInstanceWarmup", defaultInstanceWarmup);
            return this;
        }

        /** Sets {@code DeletionProtection}. Optional. Updates cause no interruption. Allowed values: {@link DeletionProtection}. */
        public Builder deletionProtection(DeletionProtection deletionProtection) {
            put("DeletionProtection", deletionProtection);
            return this;
        }

        /** Sets {@code DeletionProtection} to one of its allowed values, given as a string. */
        public Builder deletionProtection(String deletionProtection) {
            put("DeletionProtection", deletionProtection, DeletionProtection.values());
            return this;
        }

        /** Sets {@code DeletionProtection} to a parameter or an intrinsic function. */
        public Builder deletionProtection(Value<String> deletionProtection) {
            put("DeletionProtection", deletionProtection);
            return this;
        }

        /** Sets {@code DesiredCapacity}. Optional. Updates cause no interruption. Pattern: <code>^[0-9]+$</code>. */
        public Builder desiredCapacity(String desiredCapacity) {
            put("DesiredCapacity", desiredCapacity);
            return this;
        }

        /** Sets {@code DesiredCapacity} to a parameter or an intrinsic function. */
        public Builder desiredCapacity(Value<String> desiredCapacity) {
            put("DesiredCapacity", desiredCapacity);
            return this;
        }

        /** Sets {@code DesiredCapacityType}. Optional. Updates cause no interruption. */
        public Builder desiredCapacityType(String desiredCapacityType) {
            put("DesiredCapacityType", desiredCapacityType);
            return this;
        }

        /** Sets {@code DesiredCapacityType} to a parameter or an intrinsic function. */
        public Builder desiredCapacityType(Value<String> desiredCapacityType) {
            put("DesiredCapacityType", desiredCapacityType);
            return this;
        }

        /** Sets {@code HealthCheckGracePeriod}. Optional. Updates cause no interruption. Range: at least 0. */
        public Builder healthCheckGracePeriod(long healthCheckGracePeriod) {
            put("HealthCheckGracePeriod", healthCheckGracePeriod);
            return this;
        }

        /** Sets {@code HealthCheckGracePeriod} to a parameter or an intrinsic function. */
        public Builder healthCheckGracePeriod(Value<? extends Number> healthCheckGracePeriod) {
            put("HealthCheckGracePeriod", healthCheckGracePeriod);
            return this;
        }

        /** Sets {@code HealthCheckType}. Optional. Updates cause no interruption. Known values: {@link HealthCheckType}; newer values are accepted. */
        public Builder healthCheckType(HealthCheckType healthCheckType) {
            put("HealthCheckType", healthCheckType);
            return this;
        }

        /** Sets {@code HealthCheckType} to a known or a newer value, given as a string. */
        public Builder healthCheckType(String healthCheckType) {
            putOpen("HealthCheckType", healthCheckType, HealthCheckType.values());
            return this;
        }

        /** Sets {@code HealthCheckType} to a parameter or an intrinsic function. */
        public Builder healthCheckType(Value<String> healthCheckType) {
            put("HealthCheckType", healthCheckType);
            return this;
        }

        /** Sets {@code InstanceId}. Optional. Updates cause replacement. */
        public Builder instanceId(String instanceId) {
            put("InstanceId", instanceId);
            return this;
        }

        /** Sets {@code InstanceId} to a parameter or an intrinsic function. */
        public Builder instanceId(Value<String> instanceId) {
            put("InstanceId", instanceId);
            return this;
        }

        /** Configures {@code InstanceLifecyclePolicy}. Optional. Updates cause no interruption. */
        public Builder instanceLifecyclePolicy(
                Consumer<? super InstanceLifecyclePolicy.Builder> instanceLifecyclePolicy) {
            put("InstanceLifecyclePolicy", InstanceLifecyclePolicy.create(instanceLifecyclePolicy));
            return this;
        }

        /** Sets {@code InstanceLifecyclePolicy} to a structure or an intrinsic function. */
        public Builder instanceLifecyclePolicy(
                Value<InstanceLifecyclePolicy> instanceLifecyclePolicy) {
            putWhole("InstanceLifecyclePolicy", instanceLifecyclePolicy);
            return this;
        }

        /** Configures {@code InstanceMaintenancePolicy}. Optional. Updates cause no interruption. */
        public Builder instanceMaintenancePolicy(
                Consumer<? super InstanceMaintenancePolicy.Builder> instanceMaintenancePolicy) {
            put("InstanceMaintenancePolicy", InstanceMaintenancePolicy.create(instanceMaintenancePolicy));
            return this;
        }

        /** Sets {@code InstanceMaintenancePolicy} to a structure or an intrinsic function. */
        public Builder instanceMaintenancePolicy(
                Value<InstanceMaintenancePolicy> instanceMaintenancePolicy) {
            putWhole("InstanceMaintenancePolicy", instanceMaintenancePolicy);
            return this;
        }

        /** Sets {@code LaunchConfigurationName}. Optional. Updates may cause interruption or replacement. */
        public Builder launchConfigurationName(String launchConfigurationName) {
            put("LaunchConfigurationName", launchConfigurationName);
            return this;
        }

        /** Sets {@code LaunchConfigurationName} to a parameter or an intrinsic function. */
        public Builder launchConfigurationName(Value<String> launchConfigurationName) {
            put("LaunchConfigurationName", launchConfigurationName);
            return this;
        }

        /** Sets {@code LaunchConfigurationName} to the {@code Ref} of a resource. */
        public Builder launchConfigurationName(LaunchConfiguration launchConfigurationName) {
            putRef("LaunchConfigurationName", launchConfigurationName);
            return this;
        }

        /** Configures {@code LaunchTemplate}. Optional. Updates may cause interruption or replacement. */
        public Builder launchTemplate(
                Consumer<? super LaunchTemplateSpecification.Builder> launchTemplate) {
            put("LaunchTemplate", LaunchTemplateSpecification.create(launchTemplate));
            return this;
        }

        /** Sets {@code LaunchTemplate} to a structure or an intrinsic function. */
        public Builder launchTemplate(Value<LaunchTemplateSpecification> launchTemplate) {
            putWhole("LaunchTemplate", launchTemplate);
            return this;
        }

        /** Configures items and appends them to {@code LifecycleHookSpecificationList}. Optional. Updates cause no interruption. */
        @SafeVarargs
        public final Builder lifecycleHookSpecificationList(
                Consumer<? super LifecycleHookSpecification.Builder>... lifecycleHookSpecificationList) {
            if (lifecycleHookSpecificationList == null) {
                addAll("LifecycleHookSpecificationList", null);
                return this;
            }
            for (Consumer<? super LifecycleHookSpecification.Builder> each : lifecycleHookSpecificationList) {
                add("LifecycleHookSpecificationList", LifecycleHookSpecification.create(each));
            }
            return this;
        }

        /** Appends structures or intrinsic functions to {@code LifecycleHookSpecificationList}. */
        @SafeVarargs
        public final Builder lifecycleHookSpecificationList(
                Value<LifecycleHookSpecification>... lifecycleHookSpecificationList) {
            addAll("LifecycleHookSpecificationList", lifecycleHookSpecificationList);
            return this;
        }

        /** Appends the items of a collection to {@code LifecycleHookSpecificationList}. */
        public Builder lifecycleHookSpecificationList(
                Collection<? extends Value<LifecycleHookSpecification>> lifecycleHookSpecificationList) {
            addAll("LifecycleHookSpecificationList", lifecycleHookSpecificationList);
            return this;
        }

        /** Sets {@code LifecycleHookSpecificationList} to a list parameter or an intrinsic function that returns a list. */
        public Builder lifecycleHookSpecificationList(
                Value<List<LifecycleHookSpecification>> lifecycleHookSpecificationList) {
            putWhole("LifecycleHookSpecificationList", lifecycleHookSpecificationList);
            return this;
        }

        /** Configures items and appends them to {@code LifecycleHookSpecificationList}: those of a collection, then further items. */
        @SafeVarargs
        public final Builder lifecycleHookSpecificationList(
                Collection<? extends Consumer<? super LifecycleHookSpecification.Builder>> lifecycleHookSpecificationList,
                Consumer<? super LifecycleHookSpecification.Builder>... more) {
            return lifecycleHookSpecificationList(allOf(lifecycleHookSpecificationList, more));
        }

        /** Appends items to {@code LoadBalancerNames}. Optional. Updates cause no interruption. */
        public Builder loadBalancerNames(String... loadBalancerNames) {
            addAll("LoadBalancerNames", loadBalancerNames);
            return this;
        }

        /** Appends parameters or intrinsic functions to {@code LoadBalancerNames}. */
        @SafeVarargs
        public final Builder loadBalancerNames(Value<String>... loadBalancerNames) {
            addAll("LoadBalancerNames", loadBalancerNames);
            return this;
        }

        /** Appends the items of a collection to {@code LoadBalancerNames}. */
        public Builder loadBalancerNames(Collection<String> loadBalancerNames) {
            addAll("LoadBalancerNames", loadBalancerNames);
            return this;
        }

        /** Sets {@code LoadBalancerNames} to a list parameter or an intrinsic function that returns a list. */
        public Builder loadBalancerNames(Value<List<String>> loadBalancerNames) {
            putWhole("LoadBalancerNames", loadBalancerNames);
            return this;
        }

        /** Appends the {@code Ref} of each resource to {@code LoadBalancerNames}. */
        public Builder loadBalancerNames(LoadBalancer... loadBalancerNames) {
            addRefs("LoadBalancerNames", loadBalancerNames);
            return this;
        }

        /** Appends the items of a collection, then further items, to {@code LoadBalancerNames}. */
        @SafeVarargs
        public final Builder loadBalancerNames(
                Collection<? extends Value<String>> loadBalancerNames, Value<String>... more) {
            addAll("LoadBalancerNames", allOf(loadBalancerNames, more));
            return this;
        }

        /** Appends the {@code Ref} of each resource of a collection, then of further resources, to {@code LoadBalancerNames}. */
        public Builder loadBalancerNames(Collection<? extends LoadBalancer> loadBalancerNames,
                LoadBalancer... more) {
            addRefs("LoadBalancerNames", allOf(loadBalancerNames, more));
            return this;
        }

        /** Sets {@code MaxInstanceLifetime}. Optional. Updates cause no interruption. Range: 0 to 31536000. */
        public Builder maxInstanceLifetime(long maxInstanceLifetime) {
            put("MaxInstanceLifetime", maxInstanceLifetime);
            return this;
        }

        /** Sets {@code MaxInstanceLifetime} to a parameter or an intrinsic function. */
        public Builder maxInstanceLifetime(Value<? extends Number> maxInstanceLifetime) {
            put("MaxInstanceLifetime", maxInstanceLifetime);
            return this;
        }

        /** Sets {@code MaxSize}. Required. Updates cause no interruption. Pattern: <code>^[0-9]+$</code>. */
        public Builder maxSize(String maxSize) {
            put("MaxSize", maxSize);
            return this;
        }

        /** Sets {@code MaxSize} to a parameter or an intrinsic function. */
        public Builder maxSize(Value<String> maxSize) {
            put("MaxSize", maxSize);
            return this;
        }

        /** Configures items and appends them to {@code MetricsCollection}. Optional. Updates cause no interruption. */
        @SafeVarargs
        public final Builder metricsCollection(
                Consumer<? super MetricsCollection.Builder>... metricsCollection) {
            if (metricsCollection == null) {
                addAll("MetricsCollection", null);
                return this;
            }
            for (Consumer<? super MetricsCollection.Builder> each : metricsCollection) {
                add("MetricsCollection", MetricsCollection.create(each));
            }
            return this;
        }

        /** Appends structures or intrinsic functions to {@code MetricsCollection}. */
        @SafeVarargs
        public final Builder metricsCollection(Value<MetricsCollection>... metricsCollection) {
            addAll("MetricsCollection", metricsCollection);
            return this;
        }

        /** Appends the items of a collection to {@code MetricsCollection}. */
        public Builder metricsCollection(
                Collection<? extends Value<MetricsCollection>> metricsCollection) {
            addAll("MetricsCollection", metricsCollection);
            return this;
        }

        /** Sets {@code MetricsCollection} to a list parameter or an intrinsic function that returns a list. */
        public Builder metricsCollection(Value<List<MetricsCollection>> metricsCollection) {
            putWhole("MetricsCollection", metricsCollection);
            return this;
        }

        /** Configures items and appends them to {@code MetricsCollection}: those of a collection, then further items. */
        @SafeVarargs
        public final Builder metricsCollection(
                Collection<? extends Consumer<? super MetricsCollection.Builder>> metricsCollection,
                Consumer<? super MetricsCollection.Builder>... more) {
            return metricsCollection(allOf(metricsCollection, more));
        }

        /** Sets {@code MinSize}. Required. Updates cause no interruption. Pattern: <code>^[0-9]+$</code>. */
        public Builder minSize(String minSize) {
            put("MinSize", minSize);
            return this;
        }

        /** Sets {@code MinSize} to a parameter or an intrinsic function. */
        public Builder minSize(Value<String> minSize) {
            put("MinSize", minSize);
            return this;
        }

        /** Configures {@code MixedInstancesPolicy}. Optional. Updates may cause interruption or replacement. */
        public Builder mixedInstancesPolicy(
                Consumer<? super MixedInstancesPolicy.Builder> mixedInstancesPolicy) {
            put("MixedInstancesPolicy", MixedInstancesPolicy.create(mixedInstancesPolicy));
            return this;
        }

        /** Sets {@code MixedInstancesPolicy} to a structure or an intrinsic function. */
        public Builder mixedInstancesPolicy(Value<MixedInstancesPolicy> mixedInstancesPolicy) {
            putWhole("MixedInstancesPolicy", mixedInstancesPolicy);
            return this;
        }

        /** Sets {@code NewInstancesProtectedFromScaleIn}. Optional. Updates cause no interruption. */
        public Builder newInstancesProtectedFromScaleIn(boolean newInstancesProtectedFromScaleIn) {
            put("NewInstancesProtectedFromScaleIn", newInstancesProtectedFromScaleIn);
            return this;
        }

        /** Sets {@code NewInstancesProtectedFromScaleIn} to a parameter or an intrinsic function. */
        public Builder newInstancesProtectedFromScaleIn(
                Value<Boolean> newInstancesProtectedFromScaleIn) {
            put("NewInstancesProtectedFromScaleIn", newInstancesProtectedFromScaleIn);
            return this;
        }

        /**
         * Configures {@code NotificationConfiguration}. Optional. Updates cause no interruption.
         *
         * @deprecated AWS has deprecated this property
         */
        @Deprecated
        public Builder notificationConfiguration(
                Consumer<? super NotificationConfiguration.Builder> notificationConfiguration) {
            put("NotificationConfiguration", NotificationConfiguration.create(notificationConfiguration));
            return this;
        }

        /** Sets {@code NotificationConfiguration} to a structure or an intrinsic function. */
        @Deprecated
        public Builder notificationConfiguration(
                Value<NotificationConfiguration> notificationConfiguration) {
            putWhole("NotificationConfiguration", notificationConfiguration);
            return this;
        }

        /** Configures items and appends them to {@code NotificationConfigurations}. Optional. Updates cause no interruption. */
        @SafeVarargs
        public final Builder notificationConfigurations(
                Consumer<? super NotificationConfiguration.Builder>... notificationConfigurations) {
            if (notificationConfigurations == null) {
                addAll("NotificationConfigurations", null);
                return this;
            }
            for (Consumer<? super NotificationConfiguration.Builder> each : notificationConfigurations) {
                add("NotificationConfigurations", NotificationConfiguration.create(each));
            }
            return this;
        }

        /** Appends structures or intrinsic functions to {@code NotificationConfigurations}. */
        @SafeVarargs
        public final Builder notificationConfigurations(
                Value<NotificationConfiguration>... notificationConfigurations) {
            addAll("NotificationConfigurations", notificationConfigurations);
            return this;
        }

        /** Appends the items of a collection to {@code NotificationConfigurations}. */
        public Builder notificationConfigurations(
                Collection<? extends Value<NotificationConfiguration>> notificationConfigurations) {
            addAll("NotificationConfigurations", notificationConfigurations);
            return this;
        }

        /** Sets {@code NotificationConfigurations} to a list parameter or an intrinsic function that returns a list. */
        public Builder notificationConfigurations(
                Value<List<NotificationConfiguration>> notificationConfigurations) {
            putWhole("NotificationConfigurations", notificationConfigurations);
            return this;
        }

        /** Configures items and appends them to {@code NotificationConfigurations}: those of a collection, then further items. */
        @SafeVarargs
        public final Builder notificationConfigurations(
                Collection<? extends Consumer<? super NotificationConfiguration.Builder>> notificationConfigurations,
                Consumer<? super NotificationConfiguration.Builder>... more) {
            return notificationConfigurations(allOf(notificationConfigurations, more));
        }

        /** Sets {@code PlacementGroup}. Optional. Updates cause no interruption. */
        public Builder placementGroup(String placementGroup) {
            put("PlacementGroup", placementGroup);
            return this;
        }

        /** Sets {@code PlacementGroup} to a parameter or an intrinsic function. */
        public Builder placementGroup(Value<String> placementGroup) {
            put("PlacementGroup", placementGroup);
            return this;
        }

        /** Sets {@code PlacementGroup} to the {@code Ref} of a resource. */
        public Builder placementGroup(PlacementGroup placementGroup) {
            putRef("PlacementGroup", placementGroup);
            return this;
        }

        /** Sets {@code ServiceLinkedRoleARN}. Optional. Updates cause no interruption. */
        public Builder serviceLinkedRoleArn(String serviceLinkedRoleArn) {
            put("ServiceLinkedRoleARN", serviceLinkedRoleArn);
            return this;
        }

        /** Sets {@code ServiceLinkedRoleARN} to a parameter or an intrinsic function. */
        public Builder serviceLinkedRoleArn(Value<String> serviceLinkedRoleArn) {
            put("ServiceLinkedRoleARN", serviceLinkedRoleArn);
            return this;
        }

        /** Sets {@code ServiceLinkedRoleARN} to the attribute {@code Arn} of a resource. */
        public Builder serviceLinkedRoleArn(Role serviceLinkedRoleArn) {
            putAtt("ServiceLinkedRoleARN", serviceLinkedRoleArn, "Arn");
            return this;
        }

        /** Sets {@code SkipZonalShiftValidation}. Optional. Updates cause no interruption. */
        public Builder skipZonalShiftValidation(boolean skipZonalShiftValidation) {
            put("SkipZonalShiftValidation", skipZonalShiftValidation);
            return this;
        }

        /** Sets {@code SkipZonalShiftValidation} to a parameter or an intrinsic function. */
        public Builder skipZonalShiftValidation(Value<Boolean> skipZonalShiftValidation) {
            put("SkipZonalShiftValidation", skipZonalShiftValidation);
            return this;
        }

        /** Configures items and appends them to {@code Tags}. Optional. Updates cause no interruption. */
        @SafeVarargs
        public final Builder tags(Consumer<? super TagProperty.Builder>... tags) {
            if (tags == null) {
                addAll("Tags", null);
                return this;
            }
            for (Consumer<? super TagProperty.Builder> each : tags) {
                add("Tags", TagProperty.create(each));
            }
            return this;
        }

        /** Appends structures or intrinsic functions to {@code Tags}. */
        @SafeVarargs
        public final Builder tags(Value<TagProperty>... tags) {
            addAll("Tags", tags);
            return this;
        }

        /** Appends the items of a collection to {@code Tags}. */
        public Builder tags(Collection<? extends Value<TagProperty>> tags) {
            addAll("Tags", tags);
            return this;
        }

        /** Sets {@code Tags} to a list parameter or an intrinsic function that returns a list. */
        public Builder tags(Value<List<TagProperty>> tags) {
            putWhole("Tags", tags);
            return this;
        }

        /** Configures items and appends them to {@code Tags}: those of a collection, then further items. */
        @SafeVarargs
        public final Builder tags(Collection<? extends Consumer<? super TagProperty.Builder>> tags,
                Consumer<? super TagProperty.Builder>... more) {
            return tags(allOf(tags, more));
        }

        /** Adds tags to {@code Tags} that propagate to launched instances. */
        public Builder tags(Tags tags) {
            addTags("Tags", tags, true);
            return this;
        }

        /** Appends items to {@code TargetGroupARNs}. Optional. Updates cause no interruption. */
        public Builder targetGroupArns(String... targetGroupArns) {
            addAll("TargetGroupARNs", targetGroupArns);
            return this;
        }

        /** Appends parameters or intrinsic functions to {@code TargetGroupARNs}. */
        @SafeVarargs
        public final Builder targetGroupArns(Value<String>... targetGroupArns) {
            addAll("TargetGroupARNs", targetGroupArns);
            return this;
        }

        /** Appends the items of a collection to {@code TargetGroupARNs}. */
        public Builder targetGroupArns(Collection<String> targetGroupArns) {
            addAll("TargetGroupARNs", targetGroupArns);
            return this;
        }

        /** Sets {@code TargetGroupARNs} to a list parameter or an intrinsic function that returns a list. */
        public Builder targetGroupArns(Value<List<String>> targetGroupArns) {
            putWhole("TargetGroupARNs", targetGroupArns);
            return this;
        }

        /** Appends the {@code Ref} of each resource to {@code TargetGroupARNs}. */
        public Builder targetGroupArns(TargetGroup... targetGroupArns) {
            addRefs("TargetGroupARNs", targetGroupArns);
            return this;
        }

        /** Appends the items of a collection, then further items, to {@code TargetGroupARNs}. */
        @SafeVarargs
        public final Builder targetGroupArns(Collection<? extends Value<String>> targetGroupArns,
                Value<String>... more) {
            addAll("TargetGroupARNs", allOf(targetGroupArns, more));
            return this;
        }

        /** Appends the {@code Ref} of each resource of a collection, then of further resources, to {@code TargetGroupARNs}. */
        public Builder targetGroupArns(Collection<? extends TargetGroup> targetGroupArns,
                TargetGroup... more) {
            addRefs("TargetGroupARNs", allOf(targetGroupArns, more));
            return this;
        }

        /** Appends items to {@code TerminationPolicies}. Optional. Updates cause no interruption. */
        public Builder terminationPolicies(String... terminationPolicies) {
            addAll("TerminationPolicies", terminationPolicies);
            return this;
        }

        /** Appends parameters or intrinsic functions to {@code TerminationPolicies}. */
        @SafeVarargs
        public final Builder terminationPolicies(Value<String>... terminationPolicies) {
            addAll("TerminationPolicies", terminationPolicies);
            return this;
        }

        /** Appends the items of a collection to {@code TerminationPolicies}. */
        public Builder terminationPolicies(Collection<String> terminationPolicies) {
            addAll("TerminationPolicies", terminationPolicies);
            return this;
        }

        /** Sets {@code TerminationPolicies} to a list parameter or an intrinsic function that returns a list. */
        public Builder terminationPolicies(Value<List<String>> terminationPolicies) {
            putWhole("TerminationPolicies", terminationPolicies);
            return this;
        }

        /** Appends the items of a collection, then further items, to {@code TerminationPolicies}. */
        @SafeVarargs
        public final Builder terminationPolicies(
                Collection<? extends Value<String>> terminationPolicies, Value<String>... more) {
            addAll("TerminationPolicies", allOf(terminationPolicies, more));
            return this;
        }

        /** Configures items and appends them to {@code TrafficSources}. Optional. Updates cause no interruption. */
        @SafeVarargs
        public final Builder trafficSources(
                Consumer<? super TrafficSourceIdentifier.Builder>... trafficSources) {
            if (trafficSources == null) {
                addAll("TrafficSources", null);
                return this;
            }
            for (Consumer<? super TrafficSourceIdentifier.Builder> each : trafficSources) {
                add("TrafficSources", TrafficSourceIdentifier.create(each));
            }
            return this;
        }

        /** Appends structures or intrinsic functions to {@code TrafficSources}. */
        @SafeVarargs
        public final Builder trafficSources(Value<TrafficSourceIdentifier>... trafficSources) {
            addAll("TrafficSources", trafficSources);
            return this;
        }

        /** Appends the items of a collection to {@code TrafficSources}. */
        public Builder trafficSources(
                Collection<? extends Value<TrafficSourceIdentifier>> trafficSources) {
            addAll("TrafficSources", trafficSources);
            return this;
        }

        /** Sets {@code TrafficSources} to a list parameter or an intrinsic function that returns a list. */
        public Builder trafficSources(Value<List<TrafficSourceIdentifier>> trafficSources) {
            putWhole("TrafficSources", trafficSources);
            return this;
        }

        /** Configures items and appends them to {@code TrafficSources}: those of a collection, then further items. */
        @SafeVarargs
        public final Builder trafficSources(
                Collection<? extends Consumer<? super TrafficSourceIdentifier.Builder>> trafficSources,
                Consumer<? super TrafficSourceIdentifier.Builder>... more) {
            return trafficSources(allOf(trafficSources, more));
        }

        /** Appends items to {@code VPCZoneIdentifier}. Optional. Updates may cause interruption or replacement. */
        public Builder vpcZoneIdentifier(String... vpcZoneIdentifier) {
            addAll("VPCZoneIdentifier", vpcZoneIdentifier);
            return this;
        }

        /** Appends parameters or intrinsic functions to {@code VPCZoneIdentifier}. */
        @SafeVarargs
        public final Builder vpcZoneIdentifier(Value<String>... vpcZoneIdentifier) {
            addAll("VPCZoneIdentifier", vpcZoneIdentifier);
            return this;
        }

        /** Appends the items of a collection to {@code VPCZoneIdentifier}. */
        public Builder vpcZoneIdentifier(Collection<String> vpcZoneIdentifier) {
            addAll("VPCZoneIdentifier", vpcZoneIdentifier);
            return this;
        }

        /** Sets {@code VPCZoneIdentifier} to a list parameter or an intrinsic function that returns a list. */
        public Builder vpcZoneIdentifier(Value<List<String>> vpcZoneIdentifier) {
            putWhole("VPCZoneIdentifier", vpcZoneIdentifier);
            return this;
        }

        /** Appends the {@code Ref} of each resource to {@code VPCZoneIdentifier}. */
        public Builder vpcZoneIdentifier(Subnet... vpcZoneIdentifier) {
            addRefs("VPCZoneIdentifier", vpcZoneIdentifier);
            return this;
        }

        /** Appends the items of a collection, then further items, to {@code VPCZoneIdentifier}. */
        @SafeVarargs
        public final Builder vpcZoneIdentifier(
                Collection<? extends Value<String>> vpcZoneIdentifier, Value<String>... more) {
            addAll("VPCZoneIdentifier", allOf(vpcZoneIdentifier, more));
            return this;
        }

        /** Appends the {@code Ref} of each resource of a collection, then of further resources, to {@code VPCZoneIdentifier}. */
        public Builder vpcZoneIdentifier(Collection<? extends Subnet> vpcZoneIdentifier,
                Subnet... more) {
            addRefs("VPCZoneIdentifier", allOf(vpcZoneIdentifier, more));
            return this;
        }

        /**
         * Creates the resource with the properties that are set.
         *
         * @return the resource
         */
        public AutoScalingGroup build() {
            return new AutoScalingGroup(logicalId, sealWithin("AutoScalingGroupName#1..255\n"
                            + "Cooldown~^[0-9]+$\n"
                            + "DesiredCapacity~^[0-9]+$\n"
                            + "HealthCheckGracePeriod=0..\n"
                            + "MaxInstanceLifetime=0..31536000\n"
                            + "MaxSize~^[0-9]+$\n"
                            + "MinSize~^[0-9]+$", "MaxSize", "MinSize"));
        }
    }

    /**
     * The property type {@code AWS::AutoScaling::AutoScalingGroup.AcceleratorCountRequest}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-acceleratorcountrequest.html">AcceleratorCountRequest</a>
     */
    public static final class AcceleratorCountRequest extends PropertyType<AcceleratorCountRequest> {
        private AcceleratorCountRequest(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static AcceleratorCountRequest create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code AcceleratorCountRequest}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Max}. Optional. Updates cause no interruption. */
            public Builder max(long max) {
                put("Max", max);
                return this;
            }

            /** Sets {@code Max} to a parameter or an intrinsic function. */
            public Builder max(Value<? extends Number> max) {
                put("Max", max);
                return this;
            }

            /** Sets {@code Min}. Optional. Updates cause no interruption. */
            public Builder min(long min) {
                put("Min", min);
                return this;
            }

            /** Sets {@code Min} to a parameter or an intrinsic function. */
            public Builder min(Value<? extends Number> min) {
                put("Min", min);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public AcceleratorCountRequest build() {
                return new AcceleratorCountRequest(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::AutoScaling::AutoScalingGroup.AcceleratorTotalMemoryMiBRequest}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-acceleratortotalmemorymibrequest.html">AcceleratorTotalMemoryMiBRequest</a>
     */
    public static final class AcceleratorTotalMemoryMiBRequest extends PropertyType<AcceleratorTotalMemoryMiBRequest> {
        private AcceleratorTotalMemoryMiBRequest(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static AcceleratorTotalMemoryMiBRequest create(
                Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code AcceleratorTotalMemoryMiBRequest}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Max}. Optional. Updates cause no interruption. */
            public Builder max(long max) {
                put("Max", max);
                return this;
            }

            /** Sets {@code Max} to a parameter or an intrinsic function. */
            public Builder max(Value<? extends Number> max) {
                put("Max", max);
                return this;
            }

            /** Sets {@code Min}. Optional. Updates cause no interruption. */
            public Builder min(long min) {
                put("Min", min);
                return this;
            }

            /** Sets {@code Min} to a parameter or an intrinsic function. */
            public Builder min(Value<? extends Number> min) {
                put("Min", min);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public AcceleratorTotalMemoryMiBRequest build() {
                return new AcceleratorTotalMemoryMiBRequest(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::AutoScaling::AutoScalingGroup.AvailabilityZoneDistribution}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-availabilityzonedistribution.html">AvailabilityZoneDistribution</a>
     */
    public static final class AvailabilityZoneDistribution extends PropertyType<AvailabilityZoneDistribution> {
        private AvailabilityZoneDistribution(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static AvailabilityZoneDistribution create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code AvailabilityZoneDistribution}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code CapacityDistributionStrategy}. Optional. Updates cause no interruption. Allowed values: {@link CapacityDistributionStrategy}. */
            public Builder capacityDistributionStrategy(
                    CapacityDistributionStrategy capacityDistributionStrategy) {
                put("CapacityDistributionStrategy", capacityDistributionStrategy);
                return this;
            }

            /** Sets {@code CapacityDistributionStrategy} to one of its allowed values, given as a string. */
            public Builder capacityDistributionStrategy(String capacityDistributionStrategy) {
                put("CapacityDistributionStrategy", capacityDistributionStrategy, CapacityDistributionStrategy.values());
                return this;
            }

            /** Sets {@code CapacityDistributionStrategy} to a parameter or an intrinsic function. */
            public Builder capacityDistributionStrategy(
                    Value<String> capacityDistributionStrategy) {
                put("CapacityDistributionStrategy", capacityDistributionStrategy);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public AvailabilityZoneDistribution build() {
                return new AvailabilityZoneDistribution(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::AutoScaling::AutoScalingGroup.AvailabilityZoneImpairmentPolicy}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-availabilityzoneimpairmentpolicy.html">AvailabilityZoneImpairmentPolicy</a>
     */
    public static final class AvailabilityZoneImpairmentPolicy extends PropertyType<AvailabilityZoneImpairmentPolicy> {
        private AvailabilityZoneImpairmentPolicy(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static AvailabilityZoneImpairmentPolicy create(
                Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code AvailabilityZoneImpairmentPolicy}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code ImpairedZoneHealthCheckBehavior}. Required. Updates cause no interruption. Allowed values: {@link ImpairedZoneHealthCheckBehavior}. */
            public Builder impairedZoneHealthCheckBehavior(
                    ImpairedZoneHealthCheckBehavior impairedZoneHealthCheckBehavior) {
                put("ImpairedZoneHealthCheckBehavior", impairedZoneHealthCheckBehavior);
                return this;
            }

            /** Sets {@code ImpairedZoneHealthCheckBehavior} to one of its allowed values, given as a string. */
            public Builder impairedZoneHealthCheckBehavior(String impairedZoneHealthCheckBehavior) {
                put("ImpairedZoneHealthCheckBehavior", impairedZoneHealthCheckBehavior, ImpairedZoneHealthCheckBehavior.values());
                return this;
            }

            /** Sets {@code ImpairedZoneHealthCheckBehavior} to a parameter or an intrinsic function. */
            public Builder impairedZoneHealthCheckBehavior(
                    Value<String> impairedZoneHealthCheckBehavior) {
                put("ImpairedZoneHealthCheckBehavior", impairedZoneHealthCheckBehavior);
                return this;
            }

            /** Sets {@code ZonalShiftEnabled}. Required. Updates cause no interruption. */
            public Builder zonalShiftEnabled(boolean zonalShiftEnabled) {
                put("ZonalShiftEnabled", zonalShiftEnabled);
                return this;
            }

            /** Sets {@code ZonalShiftEnabled} to a parameter or an intrinsic function. */
            public Builder zonalShiftEnabled(Value<Boolean> zonalShiftEnabled) {
                put("ZonalShiftEnabled", zonalShiftEnabled);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public AvailabilityZoneImpairmentPolicy build() {
                return new AvailabilityZoneImpairmentPolicy(seal("ImpairedZoneHealthCheckBehavior", "ZonalShiftEnabled"));
            }
        }
    }

    /**
     * The property type {@code AWS::AutoScaling::AutoScalingGroup.BaselineEbsBandwidthMbpsRequest}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-baselineebsbandwidthmbpsrequest.html">BaselineEbsBandwidthMbpsRequest</a>
     */
    public static final class BaselineEbsBandwidthMbpsRequest extends PropertyType<BaselineEbsBandwidthMbpsRequest> {
        private BaselineEbsBandwidthMbpsRequest(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static BaselineEbsBandwidthMbpsRequest create(
                Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code BaselineEbsBandwidthMbpsRequest}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Max}. Optional. Updates cause no interruption. */
            public Builder max(long max) {
                put("Max", max);
                return this;
            }

            /** Sets {@code Max} to a parameter or an intrinsic function. */
            public Builder max(Value<? extends Number> max) {
                put("Max", max);
                return this;
            }

            /** Sets {@code Min}. Optional. Updates cause no interruption. */
            public Builder min(long min) {
                put("Min", min);
                return this;
            }

            /** Sets {@code Min} to a parameter or an intrinsic function. */
            public Builder min(Value<? extends Number> min) {
                put("Min", min);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public BaselineEbsBandwidthMbpsRequest build() {
                return new BaselineEbsBandwidthMbpsRequest(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::AutoScaling::AutoScalingGroup.BaselinePerformanceFactorsRequest}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-baselineperformancefactorsrequest.html">BaselinePerformanceFactorsRequest</a>
     */
    public static final class BaselinePerformanceFactorsRequest extends PropertyType<BaselinePerformanceFactorsRequest> {
        private BaselinePerformanceFactorsRequest(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static BaselinePerformanceFactorsRequest create(
                Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code BaselinePerformanceFactorsRequest}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code Cpu}. Optional. Updates cause no interruption. */
            public Builder cpu(Consumer<? super CpuPerformanceFactorRequest.Builder> cpu) {
                put("Cpu", CpuPerformanceFactorRequest.create(cpu));
                return this;
            }

            /** Sets {@code Cpu} to a structure or an intrinsic function. */
            public Builder cpu(Value<CpuPerformanceFactorRequest> cpu) {
                putWhole("Cpu", cpu);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public BaselinePerformanceFactorsRequest build() {
                return new BaselinePerformanceFactorsRequest(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::AutoScaling::AutoScalingGroup.CapacityReservationSpecification}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-capacityreservationspecification.html">CapacityReservationSpecification</a>
     */
    public static final class CapacityReservationSpecification extends PropertyType<CapacityReservationSpecification> {
        private CapacityReservationSpecification(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static CapacityReservationSpecification create(
                Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code CapacityReservationSpecification}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code CapacityReservationPreference}. Required. Updates cause no interruption. Allowed values: {@link CapacityReservationPreference}. */
            public Builder capacityReservationPreference(
                    CapacityReservationPreference capacityReservationPreference) {
                put("CapacityReservationPreference", capacityReservationPreference);
                return this;
            }

            /** Sets {@code CapacityReservationPreference} to one of its allowed values, given as a string. */
            public Builder capacityReservationPreference(String capacityReservationPreference) {
                put("CapacityReservationPreference", capacityReservationPreference, CapacityReservationPreference.values());
                return this;
            }

            /** Sets {@code CapacityReservationPreference} to a parameter or an intrinsic function. */
            public Builder capacityReservationPreference(
                    Value<String> capacityReservationPreference) {
                put("CapacityReservationPreference", capacityReservationPreference);
                return this;
            }

            /** Configures {@code CapacityReservationTarget}. Optional. Updates cause no interruption. */
            public Builder capacityReservationTarget(
                    Consumer<? super CapacityReservationTarget.Builder> capacityReservationTarget) {
                put("CapacityReservationTarget", CapacityReservationTarget.create(capacityReservationTarget));
                return this;
            }

            /** Sets {@code CapacityReservationTarget} to a structure or an intrinsic function. */
            public Builder capacityReservationTarget(
                    Value<CapacityReservationTarget> capacityReservationTarget) {
                putWhole("CapacityReservationTarget", capacityReservationTarget);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public CapacityReservationSpecification build() {
                return new CapacityReservationSpecification(seal("CapacityReservationPreference"));
            }
        }
    }

    /**
     * The property type {@code AWS::AutoScaling::AutoScalingGroup.CapacityReservationTarget}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-capacityreservationtarget.html">CapacityReservationTarget</a>
     */
    public static final class CapacityReservationTarget extends PropertyType<CapacityReservationTarget> {
        private CapacityReservationTarget(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static CapacityReservationTarget create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code CapacityReservationTarget}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Appends items to {@code CapacityReservationIds}. Optional. Updates cause no interruption. */
            public Builder capacityReservationIds(String... capacityReservationIds) {
                addAll("CapacityReservationIds", capacityReservationIds);
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code CapacityReservationIds}. */
            @SafeVarargs
            public final Builder capacityReservationIds(Value<String>... capacityReservationIds) {
                addAll("CapacityReservationIds", capacityReservationIds);
                return this;
            }

            /** Appends the items of a collection to {@code CapacityReservationIds}. */
            public Builder capacityReservationIds(Collection<String> capacityReservationIds) {
                addAll("CapacityReservationIds", capacityReservationIds);
                return this;
            }

            /** Sets {@code CapacityReservationIds} to a list parameter or an intrinsic function that returns a list. */
            public Builder capacityReservationIds(Value<List<String>> capacityReservationIds) {
                putWhole("CapacityReservationIds", capacityReservationIds);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code CapacityReservationIds}. */
            @SafeVarargs
            public final Builder capacityReservationIds(
                    Collection<? extends Value<String>> capacityReservationIds,
                    Value<String>... more) {
                addAll("CapacityReservationIds", allOf(capacityReservationIds, more));
                return this;
            }

            /** Appends items to {@code CapacityReservationResourceGroupArns}. Optional. Updates cause no interruption. */
            public Builder capacityReservationResourceGroupArns(
                    String... capacityReservationResourceGroupArns) {
                addAll("CapacityReservationResourceGroupArns", capacityReservationResourceGroupArns);
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code CapacityReservationResourceGroupArns}. */
            @SafeVarargs
            public final Builder capacityReservationResourceGroupArns(
                    Value<String>... capacityReservationResourceGroupArns) {
                addAll("CapacityReservationResourceGroupArns", capacityReservationResourceGroupArns);
                return this;
            }

            /** Appends the items of a collection to {@code CapacityReservationResourceGroupArns}. */
            public Builder capacityReservationResourceGroupArns(
                    Collection<String> capacityReservationResourceGroupArns) {
                addAll("CapacityReservationResourceGroupArns", capacityReservationResourceGroupArns);
                return this;
            }

            /** Sets {@code CapacityReservationResourceGroupArns} to a list parameter or an intrinsic function that returns a list. */
            public Builder capacityReservationResourceGroupArns(
                    Value<List<String>> capacityReservationResourceGroupArns) {
                putWhole("CapacityReservationResourceGroupArns", capacityReservationResourceGroupArns);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code CapacityReservationResourceGroupArns}. */
            @SafeVarargs
            public final Builder capacityReservationResourceGroupArns(
                    Collection<? extends Value<String>> capacityReservationResourceGroupArns,
                    Value<String>... more) {
                addAll("CapacityReservationResourceGroupArns", allOf(capacityReservationResourceGroupArns, more));
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public CapacityReservationTarget build() {
                return new CapacityReservationTarget(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::AutoScaling::AutoScalingGroup.CpuPerformanceFactorRequest}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-cpuperformancefactorrequest.html">CpuPerformanceFactorRequest</a>
     */
    public static final class CpuPerformanceFactorRequest extends PropertyType<CpuPerformanceFactorRequest> {
        private CpuPerformanceFactorRequest(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static CpuPerformanceFactorRequest create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code CpuPerformanceFactorRequest}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures items and appends them to {@code References}. Optional. Updates cause no interruption. */
            @SafeVarargs
            public final Builder references(
                    Consumer<? super PerformanceFactorReferenceRequest.Builder>... references) {
                if (references == null) {
                    addAll("References", null);
                    return this;
                }
                for (Consumer<? super PerformanceFactorReferenceRequest.Builder> each : references) {
                    add("References", PerformanceFactorReferenceRequest.create(each));
                }
                return this;
            }

            /** Appends structures or intrinsic functions to {@code References}. */
            @SafeVarargs
            public final Builder references(
                    Value<PerformanceFactorReferenceRequest>... references) {
                addAll("References", references);
                return this;
            }

            /** Appends the items of a collection to {@code References}. */
            public Builder references(
                    Collection<? extends Value<PerformanceFactorReferenceRequest>> references) {
                addAll("References", references);
                return this;
            }

            /** Sets {@code References} to a list parameter or an intrinsic function that returns a list. */
            public Builder references(Value<List<PerformanceFactorReferenceRequest>> references) {
                putWhole("References", references);
                return this;
            }

            /** Configures items and appends them to {@code References}: those of a collection, then further items. */
            @SafeVarargs
            public final Builder references(
                    Collection<? extends Consumer<? super PerformanceFactorReferenceRequest.Builder>> references,
                    Consumer<? super PerformanceFactorReferenceRequest.Builder>... more) {
                return references(allOf(references, more));
            }

            /** Creates the instance with the properties that are set. */
            public CpuPerformanceFactorRequest build() {
                return new CpuPerformanceFactorRequest(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::AutoScaling::AutoScalingGroup.DistributionSegment}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-distributionsegment.html">DistributionSegment</a>
     */
    public static final class DistributionSegment extends PropertyType<DistributionSegment> {
        private DistributionSegment(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static DistributionSegment create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code DistributionSegment}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Appends items to {@code TargetCapacityTypes}. Required. Updates cause no interruption. Allowed values: {@link TargetCapacityTypes}. */
            public Builder targetCapacityTypes(TargetCapacityTypes... targetCapacityTypes) {
                addAll("TargetCapacityTypes", targetCapacityTypes);
                return this;
            }

            /** Appends items, given as strings, to {@code TargetCapacityTypes}. */
            public Builder targetCapacityTypes(String... targetCapacityTypes) {
                addAll("TargetCapacityTypes", targetCapacityTypes, TargetCapacityTypes.values());
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code TargetCapacityTypes}. */
            @SafeVarargs
            public final Builder targetCapacityTypes(Value<String>... targetCapacityTypes) {
                addAll("TargetCapacityTypes", targetCapacityTypes);
                return this;
            }

            /** Appends items, given as strings, to {@code TargetCapacityTypes}. */
            public Builder targetCapacityTypes(Collection<String> targetCapacityTypes) {
                addAll("TargetCapacityTypes", targetCapacityTypes, TargetCapacityTypes.values());
                return this;
            }

            /** Sets {@code TargetCapacityTypes} to a list parameter or an intrinsic function that returns a list. */
            public Builder targetCapacityTypes(Value<List<String>> targetCapacityTypes) {
                putWhole("TargetCapacityTypes", targetCapacityTypes);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code TargetCapacityTypes}. */
            public Builder targetCapacityTypes(
                    Collection<? extends TargetCapacityTypes> targetCapacityTypes,
                    TargetCapacityTypes... more) {
                addAll("TargetCapacityTypes", allOf(targetCapacityTypes, more));
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code TargetCapacityTypes}. */
            @SafeVarargs
            public final Builder targetCapacityTypes(
                    Collection<? extends Value<String>> targetCapacityTypes,
                    Value<String>... more) {
                addAll("TargetCapacityTypes", allOf(targetCapacityTypes, more));
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public DistributionSegment build() {
                return new DistributionSegment(seal("TargetCapacityTypes"));
            }
        }
    }

    /**
     * The property type {@code AWS::AutoScaling::AutoScalingGroup.InstanceLifecyclePolicy}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-instancelifecyclepolicy.html">InstanceLifecyclePolicy</a>
     */
    public static final class InstanceLifecyclePolicy extends PropertyType<InstanceLifecyclePolicy> {
        private InstanceLifecyclePolicy(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static InstanceLifecyclePolicy create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code InstanceLifecyclePolicy}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code RetentionTriggers}. Optional. Updates cause no interruption. */
            public Builder retentionTriggers(
                    Consumer<? super RetentionTriggers.Builder> retentionTriggers) {
                put("RetentionTriggers", RetentionTriggers.create(retentionTriggers));
                return this;
            }

            /** Sets {@code RetentionTriggers} to a structure or an intrinsic function. */
            public Builder retentionTriggers(Value<RetentionTriggers> retentionTriggers) {
                putWhole("RetentionTriggers", retentionTriggers);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public InstanceLifecyclePolicy build() {
                return new InstanceLifecyclePolicy(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::AutoScaling::AutoScalingGroup.InstanceMaintenancePolicy}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-instancemaintenancepolicy.html">InstanceMaintenancePolicy</a>
     */
    public static final class InstanceMaintenancePolicy extends PropertyType<InstanceMaintenancePolicy> {
        private InstanceMaintenancePolicy(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static InstanceMaintenancePolicy create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code InstanceMaintenancePolicy}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code MaxHealthyPercentage}. Optional. Updates cause no interruption. */
            public Builder maxHealthyPercentage(long maxHealthyPercentage) {
                put("MaxHealthyPercentage", maxHealthyPercentage);
                return this;
            }

            /** Sets {@code MaxHealthyPercentage} to a parameter or an intrinsic function. */
            public Builder maxHealthyPercentage(Value<? extends Number> maxHealthyPercentage) {
                put("MaxHealthyPercentage", maxHealthyPercentage);
                return this;
            }

            /** Sets {@code MinHealthyPercentage}. Optional. Updates cause no interruption. */
            public Builder minHealthyPercentage(long minHealthyPercentage) {
                put("MinHealthyPercentage", minHealthyPercentage);
                return this;
            }

            /** Sets {@code MinHealthyPercentage} to a parameter or an intrinsic function. */
            public Builder minHealthyPercentage(Value<? extends Number> minHealthyPercentage) {
                put("MinHealthyPercentage", minHealthyPercentage);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public InstanceMaintenancePolicy build() {
                return new InstanceMaintenancePolicy(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::AutoScaling::AutoScalingGroup.InstanceRequirements}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-instancerequirements.html">InstanceRequirements</a>
     */
    public static final class InstanceRequirements extends PropertyType<InstanceRequirements> {
        private InstanceRequirements(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static InstanceRequirements create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code InstanceRequirements}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code AcceleratorCount}. Optional. Updates cause no interruption. */
            public Builder acceleratorCount(
                    Consumer<? super AcceleratorCountRequest.Builder> acceleratorCount) {
                put("AcceleratorCount", AcceleratorCountRequest.create(acceleratorCount));
                return this;
            }

            /** Sets {@code AcceleratorCount} to a structure or an intrinsic function. */
            public Builder acceleratorCount(Value<AcceleratorCountRequest> acceleratorCount) {
                putWhole("AcceleratorCount", acceleratorCount);
                return this;
            }

            /** Appends items to {@code AcceleratorManufacturers}. Optional. Updates cause no interruption. Allowed values: {@link AcceleratorManufacturers}. */
            public Builder acceleratorManufacturers(
                    AcceleratorManufacturers... acceleratorManufacturers) {
                addAll("AcceleratorManufacturers", acceleratorManufacturers);
                return this;
            }

            /** Appends items, given as strings, to {@code AcceleratorManufacturers}. */
            public Builder acceleratorManufacturers(String... acceleratorManufacturers) {
                addAll("AcceleratorManufacturers", acceleratorManufacturers, AcceleratorManufacturers.values());
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code AcceleratorManufacturers}. */
            @SafeVarargs
            public final Builder acceleratorManufacturers(
                    Value<String>... acceleratorManufacturers) {
                addAll("AcceleratorManufacturers", acceleratorManufacturers);
                return this;
            }

            /** Appends items, given as strings, to {@code AcceleratorManufacturers}. */
            public Builder acceleratorManufacturers(Collection<String> acceleratorManufacturers) {
                addAll("AcceleratorManufacturers", acceleratorManufacturers, AcceleratorManufacturers.values());
                return this;
            }

            /** Sets {@code AcceleratorManufacturers} to a list parameter or an intrinsic function that returns a list. */
            public Builder acceleratorManufacturers(Value<List<String>> acceleratorManufacturers) {
                putWhole("AcceleratorManufacturers", acceleratorManufacturers);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code AcceleratorManufacturers}. */
            public Builder acceleratorManufacturers(
                    Collection<? extends AcceleratorManufacturers> acceleratorManufacturers,
                    AcceleratorManufacturers... more) {
                addAll("AcceleratorManufacturers", allOf(acceleratorManufacturers, more));
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code AcceleratorManufacturers}. */
            @SafeVarargs
            public final Builder acceleratorManufacturers(
                    Collection<? extends Value<String>> acceleratorManufacturers,
                    Value<String>... more) {
                addAll("AcceleratorManufacturers", allOf(acceleratorManufacturers, more));
                return this;
            }

            /** Appends items to {@code AcceleratorNames}. Optional. Updates cause no interruption. Allowed values: {@link AcceleratorNames}. */
            public Builder acceleratorNames(AcceleratorNames... acceleratorNames) {
                addAll("AcceleratorNames", acceleratorNames);
                return this;
            }

            /** Appends items, given as strings, to {@code AcceleratorNames}. */
            public Builder acceleratorNames(String... acceleratorNames) {
                addAll("AcceleratorNames", acceleratorNames, AcceleratorNames.values());
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code AcceleratorNames}. */
            @SafeVarargs
            public final Builder acceleratorNames(Value<String>... acceleratorNames) {
                addAll("AcceleratorNames", acceleratorNames);
                return this;
            }

            /** Appends items, given as strings, to {@code AcceleratorNames}. */
            public Builder acceleratorNames(Collection<String> acceleratorNames) {
                addAll("AcceleratorNames", acceleratorNames, AcceleratorNames.values());
                return this;
            }

            /** Sets {@code AcceleratorNames} to a list parameter or an intrinsic function that returns a list. */
            public Builder acceleratorNames(Value<List<String>> acceleratorNames) {
                putWhole("AcceleratorNames", acceleratorNames);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code AcceleratorNames}. */
            public Builder acceleratorNames(Collection<? extends AcceleratorNames> acceleratorNames,
                    AcceleratorNames... more) {
                addAll("AcceleratorNames", allOf(acceleratorNames, more));
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code AcceleratorNames}. */
            @SafeVarargs
            public final Builder acceleratorNames(
                    Collection<? extends Value<String>> acceleratorNames, Value<String>... more) {
                addAll("AcceleratorNames", allOf(acceleratorNames, more));
                return this;
            }

            /** Configures {@code AcceleratorTotalMemoryMiB}. Optional. Updates cause no interruption. */
            public Builder acceleratorTotalMemoryMiB(
                    Consumer<? super AcceleratorTotalMemoryMiBRequest.Builder> acceleratorTotalMemoryMiB) {
                put("AcceleratorTotalMemoryMiB", AcceleratorTotalMemoryMiBRequest.create(acceleratorTotalMemoryMiB));
                return this;
            }

            /** Sets {@code AcceleratorTotalMemoryMiB} to a structure or an intrinsic function. */
            public Builder acceleratorTotalMemoryMiB(
                    Value<AcceleratorTotalMemoryMiBRequest> acceleratorTotalMemoryMiB) {
                putWhole("AcceleratorTotalMemoryMiB", acceleratorTotalMemoryMiB);
                return this;
            }

            /** Appends items to {@code AcceleratorTypes}. Optional. Updates cause no interruption. Allowed values: {@link AcceleratorTypes}. */
            public Builder acceleratorTypes(AcceleratorTypes... acceleratorTypes) {
                addAll("AcceleratorTypes", acceleratorTypes);
                return this;
            }

            /** Appends items, given as strings, to {@code AcceleratorTypes}. */
            public Builder acceleratorTypes(String... acceleratorTypes) {
                addAll("AcceleratorTypes", acceleratorTypes, AcceleratorTypes.values());
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code AcceleratorTypes}. */
            @SafeVarargs
            public final Builder acceleratorTypes(Value<String>... acceleratorTypes) {
                addAll("AcceleratorTypes", acceleratorTypes);
                return this;
            }

            /** Appends items, given as strings, to {@code AcceleratorTypes}. */
            public Builder acceleratorTypes(Collection<String> acceleratorTypes) {
                addAll("AcceleratorTypes", acceleratorTypes, AcceleratorTypes.values());
                return this;
            }

            /** Sets {@code AcceleratorTypes} to a list parameter or an intrinsic function that returns a list. */
            public Builder acceleratorTypes(Value<List<String>> acceleratorTypes) {
                putWhole("AcceleratorTypes", acceleratorTypes);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code AcceleratorTypes}. */
            public Builder acceleratorTypes(Collection<? extends AcceleratorTypes> acceleratorTypes,
                    AcceleratorTypes... more) {
                addAll("AcceleratorTypes", allOf(acceleratorTypes, more));
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code AcceleratorTypes}. */
            @SafeVarargs
            public final Builder acceleratorTypes(
                    Collection<? extends Value<String>> acceleratorTypes, Value<String>... more) {
                addAll("AcceleratorTypes", allOf(acceleratorTypes, more));
                return this;
            }

            /** Appends items to {@code AllowedInstanceTypes}. Optional. Updates cause no interruption. */
            public Builder allowedInstanceTypes(String... allowedInstanceTypes) {
                addAll("AllowedInstanceTypes", allowedInstanceTypes);
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code AllowedInstanceTypes}. */
            @SafeVarargs
            public final Builder allowedInstanceTypes(Value<String>... allowedInstanceTypes) {
                addAll("AllowedInstanceTypes", allowedInstanceTypes);
                return this;
            }

            /** Appends the items of a collection to {@code AllowedInstanceTypes}. */
            public Builder allowedInstanceTypes(Collection<String> allowedInstanceTypes) {
                addAll("AllowedInstanceTypes", allowedInstanceTypes);
                return this;
            }

            /** Sets {@code AllowedInstanceTypes} to a list parameter or an intrinsic function that returns a list. */
            public Builder allowedInstanceTypes(Value<List<String>> allowedInstanceTypes) {
                putWhole("AllowedInstanceTypes", allowedInstanceTypes);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code AllowedInstanceTypes}. */
            @SafeVarargs
            public final Builder allowedInstanceTypes(
                    Collection<? extends Value<String>> allowedInstanceTypes,
                    Value<String>... more) {
                addAll("AllowedInstanceTypes", allOf(allowedInstanceTypes, more));
                return this;
            }

            /** Sets {@code BareMetal}. Optional. Updates cause no interruption. Allowed values: {@link BareMetal}. */
            public Builder bareMetal(BareMetal bareMetal) {
                put("BareMetal", bareMetal);
                return this;
            }

            /** Sets {@code BareMetal} to one of its allowed values, given as a string. */
            public Builder bareMetal(String bareMetal) {
                put("BareMetal", bareMetal, BareMetal.values());
                return this;
            }

            /** Sets {@code BareMetal} to a parameter or an intrinsic function. */
            public Builder bareMetal(Value<String> bareMetal) {
                put("BareMetal", bareMetal);
                return this;
            }

            /** Configures {@code BaselineEbsBandwidthMbps}. Optional. Updates cause no interruption. */
            public Builder baselineEbsBandwidthMbps(
                    Consumer<? super BaselineEbsBandwidthMbpsRequest.Builder> baselineEbsBandwidthMbps) {
                put("BaselineEbsBandwidthMbps", BaselineEbsBandwidthMbpsRequest.create(baselineEbsBandwidthMbps));
                return this;
            }

            /** Sets {@code BaselineEbsBandwidthMbps} to a structure or an intrinsic function. */
            public Builder baselineEbsBandwidthMbps(
                    Value<BaselineEbsBandwidthMbpsRequest> baselineEbsBandwidthMbps) {
                putWhole("BaselineEbsBandwidthMbps", baselineEbsBandwidthMbps);
                return this;
            }

            /** Configures {@code BaselinePerformanceFactors}. Optional. Updates cause no interruption. */
            public Builder baselinePerformanceFactors(
                    Consumer<? super BaselinePerformanceFactorsRequest.Builder> baselinePerformanceFactors) {
                put("BaselinePerformanceFactors", BaselinePerformanceFactorsRequest.create(baselinePerformanceFactors));
                return this;
            }

            /** Sets {@code BaselinePerformanceFactors} to a structure or an intrinsic function. */
            public Builder baselinePerformanceFactors(
                    Value<BaselinePerformanceFactorsRequest> baselinePerformanceFactors) {
                putWhole("BaselinePerformanceFactors", baselinePerformanceFactors);
                return this;
            }

            /** Sets {@code BurstablePerformance}. Optional. Updates cause no interruption. Allowed values: {@link BurstablePerformance}. */
            public Builder burstablePerformance(BurstablePerformance burstablePerformance) {
                put("BurstablePerformance", burstablePerformance);
                return this;
            }

            /** Sets {@code BurstablePerformance} to one of its allowed values, given as a string. */
            public Builder burstablePerformance(String burstablePerformance) {
                put("BurstablePerformance", burstablePerformance, BurstablePerformance.values());
                return this;
            }

            /** Sets {@code BurstablePerformance} to a parameter or an intrinsic function. */
            public Builder burstablePerformance(Value<String> burstablePerformance) {
                put("BurstablePerformance", burstablePerformance);
                return this;
            }

            /** Appends items to {@code CpuManufacturers}. Optional. Updates cause no interruption. Allowed values: {@link CpuManufacturers}. */
            public Builder cpuManufacturers(CpuManufacturers... cpuManufacturers) {
                addAll("CpuManufacturers", cpuManufacturers);
                return this;
            }

            /** Appends items, given as strings, to {@code CpuManufacturers}. */
            public Builder cpuManufacturers(String... cpuManufacturers) {
                addAll("CpuManufacturers", cpuManufacturers, CpuManufacturers.values());
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code CpuManufacturers}. */
            @SafeVarargs
            public final Builder cpuManufacturers(Value<String>... cpuManufacturers) {
                addAll("CpuManufacturers", cpuManufacturers);
                return this;
            }

            /** Appends items, given as strings, to {@code CpuManufacturers}. */
            public Builder cpuManufacturers(Collection<String> cpuManufacturers) {
                addAll("CpuManufacturers", cpuManufacturers, CpuManufacturers.values());
                return this;
            }

            /** Sets {@code CpuManufacturers} to a list parameter or an intrinsic function that returns a list. */
            public Builder cpuManufacturers(Value<List<String>> cpuManufacturers) {
                putWhole("CpuManufacturers", cpuManufacturers);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code CpuManufacturers}. */
            public Builder cpuManufacturers(Collection<? extends CpuManufacturers> cpuManufacturers,
                    CpuManufacturers... more) {
                addAll("CpuManufacturers", allOf(cpuManufacturers, more));
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code CpuManufacturers}. */
            @SafeVarargs
            public final Builder cpuManufacturers(
                    Collection<? extends Value<String>> cpuManufacturers, Value<String>... more) {
                addAll("CpuManufacturers", allOf(cpuManufacturers, more));
                return this;
            }

            /** Appends items to {@code ExcludedInstanceTypes}. Optional. Updates cause no interruption. */
            public Builder excludedInstanceTypes(String... excludedInstanceTypes) {
                addAll("ExcludedInstanceTypes", excludedInstanceTypes);
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code ExcludedInstanceTypes}. */
            @SafeVarargs
            public final Builder excludedInstanceTypes(Value<String>... excludedInstanceTypes) {
                addAll("ExcludedInstanceTypes", excludedInstanceTypes);
                return this;
            }

            /** Appends the items of a collection to {@code ExcludedInstanceTypes}. */
            public Builder excludedInstanceTypes(Collection<String> excludedInstanceTypes) {
                addAll("ExcludedInstanceTypes", excludedInstanceTypes);
                return this;
            }

            /** Sets {@code ExcludedInstanceTypes} to a list parameter or an intrinsic function that returns a list. */
            public Builder excludedInstanceTypes(Value<List<String>> excludedInstanceTypes) {
                putWhole("ExcludedInstanceTypes", excludedInstanceTypes);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code ExcludedInstanceTypes}. */
            @SafeVarargs
            public final Builder excludedInstanceTypes(
                    Collection<? extends Value<String>> excludedInstanceTypes,
                    Value<String>... more) {
                addAll("ExcludedInstanceTypes", allOf(excludedInstanceTypes, more));
                return this;
            }

            /** Appends items to {@code InstanceGenerations}. Optional. Updates cause no interruption. Allowed values: {@link InstanceGenerations}. */
            public Builder instanceGenerations(InstanceGenerations... instanceGenerations) {
                addAll("InstanceGenerations", instanceGenerations);
                return this;
            }

            /** Appends items, given as strings, to {@code InstanceGenerations}. */
            public Builder instanceGenerations(String... instanceGenerations) {
                addAll("InstanceGenerations", instanceGenerations, InstanceGenerations.values());
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code InstanceGenerations}. */
            @SafeVarargs
            public final Builder instanceGenerations(Value<String>... instanceGenerations) {
                addAll("InstanceGenerations", instanceGenerations);
                return this;
            }

            /** Appends items, given as strings, to {@code InstanceGenerations}. */
            public Builder instanceGenerations(Collection<String> instanceGenerations) {
                addAll("InstanceGenerations", instanceGenerations, InstanceGenerations.values());
                return this;
            }

            /** Sets {@code InstanceGenerations} to a list parameter or an intrinsic function that returns a list. */
            public Builder instanceGenerations(Value<List<String>> instanceGenerations) {
                putWhole("InstanceGenerations", instanceGenerations);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code InstanceGenerations}. */
            public Builder instanceGenerations(
                    Collection<? extends InstanceGenerations> instanceGenerations,
                    InstanceGenerations... more) {
                addAll("InstanceGenerations", allOf(instanceGenerations, more));
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code InstanceGenerations}. */
            @SafeVarargs
            public final Builder instanceGenerations(
                    Collection<? extends Value<String>> instanceGenerations,
                    Value<String>... more) {
                addAll("InstanceGenerations", allOf(instanceGenerations, more));
                return this;
            }

            /** Sets {@code LocalStorage}. Optional. Updates cause no interruption. Allowed values: {@link LocalStorage}. */
            public Builder localStorage(LocalStorage localStorage) {
                put("LocalStorage", localStorage);
                return this;
            }

            /** Sets {@code LocalStorage} to one of its allowed values, given as a string. */
            public Builder localStorage(String localStorage) {
                put("LocalStorage", localStorage, LocalStorage.values());
                return this;
            }

            /** Sets {@code LocalStorage} to a parameter or an intrinsic function. */
            public Builder localStorage(Value<String> localStorage) {
                put("LocalStorage", localStorage);
                return this;
            }

            /** Appends items to {@code LocalStorageTypes}. Optional. Updates cause no interruption. Allowed values: {@link LocalStorageTypes}. */
            public Builder localStorageTypes(LocalStorageTypes... localStorageTypes) {
                addAll("LocalStorageTypes", localStorageTypes);
                return this;
            }

            /** Appends items, given as strings, to {@code LocalStorageTypes}. */
            public Builder localStorageTypes(String... localStorageTypes) {
                addAll("LocalStorageTypes", localStorageTypes, LocalStorageTypes.values());
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code LocalStorageTypes}. */
            @SafeVarargs
            public final Builder localStorageTypes(Value<String>... localStorageTypes) {
                addAll("LocalStorageTypes", localStorageTypes);
                return this;
            }

            /** Appends items, given as strings, to {@code LocalStorageTypes}. */
            public Builder localStorageTypes(Collection<String> localStorageTypes) {
                addAll("LocalStorageTypes", localStorageTypes, LocalStorageTypes.values());
                return this;
            }

            /** Sets {@code LocalStorageTypes} to a list parameter or an intrinsic function that returns a list. */
            public Builder localStorageTypes(Value<List<String>> localStorageTypes) {
                putWhole("LocalStorageTypes", localStorageTypes);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code LocalStorageTypes}. */
            public Builder localStorageTypes(
                    Collection<? extends LocalStorageTypes> localStorageTypes,
                    LocalStorageTypes... more) {
                addAll("LocalStorageTypes", allOf(localStorageTypes, more));
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code LocalStorageTypes}. */
            @SafeVarargs
            public final Builder localStorageTypes(
                    Collection<? extends Value<String>> localStorageTypes, Value<String>... more) {
                addAll("LocalStorageTypes", allOf(localStorageTypes, more));
                return this;
            }

            /** Sets {@code MaxSpotPriceAsPercentageOfOptimalOnDemandPrice}. Optional. Updates cause no interruption. */
            public Builder maxSpotPriceAsPercentageOfOptimalOnDemandPrice(
                    long maxSpotPriceAsPercentageOfOptimalOnDemandPrice) {
                put("MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", maxSpotPriceAsPercentageOfOptimalOnDemandPrice);
                return this;
            }

            /** Sets {@code MaxSpotPriceAsPercentageOfOptimalOnDemandPrice} to a parameter or an intrinsic function. */
            public Builder maxSpotPriceAsPercentageOfOptimalOnDemandPrice(
                    Value<? extends Number> maxSpotPriceAsPercentageOfOptimalOnDemandPrice) {
                put("MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", maxSpotPriceAsPercentageOfOptimalOnDemandPrice);
                return this;
            }

            /** Configures {@code MemoryGiBPerVCpu}. Optional. Updates cause no interruption. */
            public Builder memoryGiBPerVCpu(
                    Consumer<? super MemoryGiBPerVCpuRequest.Builder> memoryGiBPerVCpu) {
                put("MemoryGiBPerVCpu", MemoryGiBPerVCpuRequest.create(memoryGiBPerVCpu));
                return this;
            }

            /** Sets {@code MemoryGiBPerVCpu} to a structure or an intrinsic function. */
            public Builder memoryGiBPerVCpu(Value<MemoryGiBPerVCpuRequest> memoryGiBPerVCpu) {
                putWhole("MemoryGiBPerVCpu", memoryGiBPerVCpu);
                return this;
            }

            /** Configures {@code MemoryMiB}. Required. Updates cause no interruption. */
            public Builder memoryMiB(Consumer<? super MemoryMiBRequest.Builder> memoryMiB) {
                put("MemoryMiB", MemoryMiBRequest.create(memoryMiB));
                return this;
            }

            /** Sets {@code MemoryMiB} to a structure or an intrinsic function. */
            public Builder memoryMiB(Value<MemoryMiBRequest> memoryMiB) {
                putWhole("MemoryMiB", memoryMiB);
                return this;
            }

            /** Configures {@code NetworkBandwidthGbps}. Optional. Updates cause no interruption. */
            public Builder networkBandwidthGbps(
                    Consumer<? super NetworkBandwidthGbpsRequest.Builder> networkBandwidthGbps) {
                put("NetworkBandwidthGbps", NetworkBandwidthGbpsRequest.create(networkBandwidthGbps));
                return this;
            }

            /** Sets {@code NetworkBandwidthGbps} to a structure or an intrinsic function. */
            public Builder networkBandwidthGbps(
                    Value<NetworkBandwidthGbpsRequest> networkBandwidthGbps) {
                putWhole("NetworkBandwidthGbps", networkBandwidthGbps);
                return this;
            }

            /** Configures {@code NetworkInterfaceCount}. Optional. Updates cause no interruption. */
            public Builder networkInterfaceCount(
                    Consumer<? super NetworkInterfaceCountRequest.Builder> networkInterfaceCount) {
                put("NetworkInterfaceCount", NetworkInterfaceCountRequest.create(networkInterfaceCount));
                return this;
            }

            /** Sets {@code NetworkInterfaceCount} to a structure or an intrinsic function. */
            public Builder networkInterfaceCount(
                    Value<NetworkInterfaceCountRequest> networkInterfaceCount) {
                putWhole("NetworkInterfaceCount", networkInterfaceCount);
                return this;
            }

            /** Sets {@code OnDemandMaxPricePercentageOverLowestPrice}. Optional. Updates cause no interruption. */
            public Builder onDemandMaxPricePercentageOverLowestPrice(
                    long onDemandMaxPricePercentageOverLowestPrice) {
                put("OnDemandMaxPricePercentageOverLowestPrice", onDemandMaxPricePercentageOverLowestPrice);
                return this;
            }

            /** Sets {@code OnDemandMaxPricePercentageOverLowestPrice} to a parameter or an intrinsic function. */
            public Builder onDemandMaxPricePercentageOverLowestPrice(
                    Value<? extends Number> onDemandMaxPricePercentageOverLowestPrice) {
                put("OnDemandMaxPricePercentageOverLowestPrice", onDemandMaxPricePercentageOverLowestPrice);
                return this;
            }

            /** Sets {@code RequireHibernateSupport}. Optional. Updates cause no interruption. */
            public Builder requireHibernateSupport(boolean requireHibernateSupport) {
                put("RequireHibernateSupport", requireHibernateSupport);
                return this;
            }

            /** Sets {@code RequireHibernateSupport} to a parameter or an intrinsic function. */
            public Builder requireHibernateSupport(Value<Boolean> requireHibernateSupport) {
                put("RequireHibernateSupport", requireHibernateSupport);
                return this;
            }

            /** Sets {@code SpotMaxPricePercentageOverLowestPrice}. Optional. Updates cause no interruption. */
            public Builder spotMaxPricePercentageOverLowestPrice(
                    long spotMaxPricePercentageOverLowestPrice) {
                put("SpotMaxPricePercentageOverLowestPrice", spotMaxPricePercentageOverLowestPrice);
                return this;
            }

            /** Sets {@code SpotMaxPricePercentageOverLowestPrice} to a parameter or an intrinsic function. */
            public Builder spotMaxPricePercentageOverLowestPrice(
                    Value<? extends Number> spotMaxPricePercentageOverLowestPrice) {
                put("SpotMaxPricePercentageOverLowestPrice", spotMaxPricePercentageOverLowestPrice);
                return this;
            }

            /** Configures {@code TotalLocalStorageGB}. Optional. Updates cause no interruption. */
            public Builder totalLocalStorageGb(
                    Consumer<? super TotalLocalStorageGBRequest.Builder> totalLocalStorageGb) {
                put("TotalLocalStorageGB", TotalLocalStorageGBRequest.create(totalLocalStorageGb));
                return this;
            }

            /** Sets {@code TotalLocalStorageGB} to a structure or an intrinsic function. */
            public Builder totalLocalStorageGb(
                    Value<TotalLocalStorageGBRequest> totalLocalStorageGb) {
                putWhole("TotalLocalStorageGB", totalLocalStorageGb);
                return this;
            }

            /** Configures {@code VCpuCount}. Required. Updates cause no interruption. */
            public Builder vCpuCount(Consumer<? super VCpuCountRequest.Builder> vCpuCount) {
                put("VCpuCount", VCpuCountRequest.create(vCpuCount));
                return this;
            }

            /** Sets {@code VCpuCount} to a structure or an intrinsic function. */
            public Builder vCpuCount(Value<VCpuCountRequest> vCpuCount) {
                putWhole("VCpuCount", vCpuCount);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public InstanceRequirements build() {
                return new InstanceRequirements(seal("MemoryMiB", "VCpuCount"));
            }
        }
    }

    /**
     * The property type {@code AWS::AutoScaling::AutoScalingGroup.InstancesDistribution}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-instancesdistribution.html">InstancesDistribution</a>
     */
    public static final class InstancesDistribution extends PropertyType<InstancesDistribution> {
        private InstancesDistribution(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static InstancesDistribution create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code InstancesDistribution}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures items and appends them to {@code DistributionSegments}. Optional. Updates cause no interruption. */
            @SafeVarargs
            public final Builder distributionSegments(
                    Consumer<? super DistributionSegment.Builder>... distributionSegments) {
                if (distributionSegments == null) {
                    addAll("DistributionSegments", null);
                    return this;
                }
                for (Consumer<? super DistributionSegment.Builder> each : distributionSegments) {
                    add("DistributionSegments", DistributionSegment.create(each));
                }
                return this;
            }

            /** Appends structures or intrinsic functions to {@code DistributionSegments}. */
            @SafeVarargs
            public final Builder distributionSegments(
                    Value<DistributionSegment>... distributionSegments) {
                addAll("DistributionSegments", distributionSegments);
                return this;
            }

            /** Appends the items of a collection to {@code DistributionSegments}. */
            public Builder distributionSegments(
                    Collection<? extends Value<DistributionSegment>> distributionSegments) {
                addAll("DistributionSegments", distributionSegments);
                return this;
            }

            /** Sets {@code DistributionSegments} to a list parameter or an intrinsic function that returns a list. */
            public Builder distributionSegments(
                    Value<List<DistributionSegment>> distributionSegments) {
                putWhole("DistributionSegments", distributionSegments);
                return this;
            }

            /** Configures items and appends them to {@code DistributionSegments}: those of a collection, then further items. */
            @SafeVarargs
            public final Builder distributionSegments(
                    Collection<? extends Consumer<? super DistributionSegment.Builder>> distributionSegments,
                    Consumer<? super DistributionSegment.Builder>... more) {
                return distributionSegments(allOf(distributionSegments, more));
            }

            /** Sets {@code OnDemandAllocationStrategy}. Optional. Updates cause no interruption. */
            public Builder onDemandAllocationStrategy(String onDemandAllocationStrategy) {
                put("OnDemandAllocationStrategy", onDemandAllocationStrategy);
                return this;
            }

            /** Sets {@code OnDemandAllocationStrategy} to a parameter or an intrinsic function. */
            public Builder onDemandAllocationStrategy(Value<String> onDemandAllocationStrategy) {
                put("OnDemandAllocationStrategy", onDemandAllocationStrategy);
                return this;
            }

            /** Sets {@code OnDemandBaseCapacity}. Optional. Updates cause no interruption. Range: at least 0. */
            public Builder onDemandBaseCapacity(long onDemandBaseCapacity) {
                put("OnDemandBaseCapacity", onDemandBaseCapacity);
                return this;
            }

            /** Sets {@code OnDemandBaseCapacity} to a parameter or an intrinsic function. */
            public Builder onDemandBaseCapacity(Value<? extends Number> onDemandBaseCapacity) {
                put("OnDemandBaseCapacity", onDemandBaseCapacity);
                return this;
            }

            /** Sets {@code OnDemandPercentageAboveBaseCapacity}. Optional. Updates cause no interruption. Range: 0 to 100. */
            public Builder onDemandPercentageAboveBaseCapacity(
                    long onDemandPercentageAboveBaseCapacity) {
                put("OnDemandPercentageAboveBaseCapacity", onDemandPercentageAboveBaseCapacity);
                return this;
            }

            /** Sets {@code OnDemandPercentageAboveBaseCapacity} to a parameter or an intrinsic function. */
            public Builder onDemandPercentageAboveBaseCapacity(
                    Value<? extends Number> onDemandPercentageAboveBaseCapacity) {
                put("OnDemandPercentageAboveBaseCapacity", onDemandPercentageAboveBaseCapacity);
                return this;
            }

            /** Sets {@code SpotAllocationStrategy}. Optional. Updates cause no interruption. */
            public Builder spotAllocationStrategy(String spotAllocationStrategy) {
                put("SpotAllocationStrategy", spotAllocationStrategy);
                return this;
            }

            /** Sets {@code SpotAllocationStrategy} to a parameter or an intrinsic function. */
            public Builder spotAllocationStrategy(Value<String> spotAllocationStrategy) {
                put("SpotAllocationStrategy", spotAllocationStrategy);
                return this;
            }

            /** Sets {@code SpotInstancePools}. Optional. Updates cause no interruption. Range: 1 to 20. */
            public Builder spotInstancePools(long spotInstancePools) {
                put("SpotInstancePools", spotInstancePools);
                return this;
            }

            /** Sets {@code SpotInstancePools} to a parameter or an intrinsic function. */
            public Builder spotInstancePools(Value<? extends Number> spotInstancePools) {
                put("SpotInstancePools", spotInstancePools);
                return this;
            }

            /** Sets {@code SpotMaxPrice}. Optional. Updates cause no interruption. */
            public Builder spotMaxPrice(String spotMaxPrice) {
                put("SpotMaxPrice", spotMaxPrice);
                return this;
            }

            /** Sets {@code SpotMaxPrice} to a parameter or an intrinsic function. */
            public Builder spotMaxPrice(Value<String> spotMaxPrice) {
                put("SpotMaxPrice", spotMaxPrice);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public InstancesDistribution build() {
                return new InstancesDistribution(sealWithin("OnDemandBaseCapacity=0..\n"
                                + "OnDemandPercentageAboveBaseCapacity=0..100\n"
                                + "SpotInstancePools=1..20"));
            }
        }
    }

    /**
     * The property type {@code AWS::AutoScaling::AutoScalingGroup.LaunchTemplate}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-launchtemplate.html">LaunchTemplate</a>
     */
    public static final class LaunchTemplate extends PropertyType<LaunchTemplate> {
        private LaunchTemplate(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static LaunchTemplate create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code LaunchTemplate}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code LaunchTemplateSpecification}. Required. Updates cause no interruption. */
            public Builder launchTemplateSpecification(
                    Consumer<? super LaunchTemplateSpecification.Builder> launchTemplateSpecification) {
                put("LaunchTemplateSpecification", LaunchTemplateSpecification.create(launchTemplateSpecification));
                return this;
            }

            /** Sets {@code LaunchTemplateSpecification} to a structure or an intrinsic function. */
            public Builder launchTemplateSpecification(
                    Value<LaunchTemplateSpecification> launchTemplateSpecification) {
                putWhole("LaunchTemplateSpecification", launchTemplateSpecification);
                return this;
            }

            /** Configures items and appends them to {@code Overrides}. Optional. Updates cause no interruption. */
            @SafeVarargs
            public final Builder overrides(
                    Consumer<? super LaunchTemplateOverrides.Builder>... overrides) {
                if (overrides == null) {
                    addAll("Overrides", null);
                    return this;
                }
                for (Consumer<? super LaunchTemplateOverrides.Builder> each : overrides) {
                    add("Overrides", LaunchTemplateOverrides.create(each));
                }
                return this;
            }

            /** Appends structures or intrinsic functions to {@code Overrides}. */
            @SafeVarargs
            public final Builder overrides(Value<LaunchTemplateOverrides>... overrides) {
                addAll("Overrides", overrides);
                return this;
            }

            /** Appends the items of a collection to {@code Overrides}. */
            public Builder overrides(
                    Collection<? extends Value<LaunchTemplateOverrides>> overrides) {
                addAll("Overrides", overrides);
                return this;
            }

            /** Sets {@code Overrides} to a list parameter or an intrinsic function that returns a list. */
            public Builder overrides(Value<List<LaunchTemplateOverrides>> overrides) {
                putWhole("Overrides", overrides);
                return this;
            }

            /** Configures items and appends them to {@code Overrides}: those of a collection, then further items. */
            @SafeVarargs
            public final Builder overrides(
                    Collection<? extends Consumer<? super LaunchTemplateOverrides.Builder>> overrides,
                    Consumer<? super LaunchTemplateOverrides.Builder>... more) {
                return overrides(allOf(overrides, more));
            }

            /** Creates the instance with the properties that are set. */
            public LaunchTemplate build() {
                return new LaunchTemplate(seal("LaunchTemplateSpecification"));
            }
        }
    }

    /**
     * The property type {@code AWS::AutoScaling::AutoScalingGroup.LaunchTemplateOverrides}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html">LaunchTemplateOverrides</a>
     */
    public static final class LaunchTemplateOverrides extends PropertyType<LaunchTemplateOverrides> {
        private LaunchTemplateOverrides(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static LaunchTemplateOverrides create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code LaunchTemplateOverrides}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code ImageId}. Optional. Updates cause no interruption. */
            public Builder imageId(String imageId) {
                put("ImageId", imageId);
                return this;
            }

            /** Sets {@code ImageId} to a parameter or an intrinsic function. */
            public Builder imageId(Value<String> imageId) {
                put("ImageId", imageId);
                return this;
            }

            /** Configures {@code InstanceRequirements}. Optional. Updates cause no interruption. */
            public Builder instanceRequirements(
                    Consumer<? super InstanceRequirements.Builder> instanceRequirements) {
                put("InstanceRequirements", InstanceRequirements.create(instanceRequirements));
                return this;
            }

            /** Sets {@code InstanceRequirements} to a structure or an intrinsic function. */
            public Builder instanceRequirements(Value<InstanceRequirements> instanceRequirements) {
                putWhole("InstanceRequirements", instanceRequirements);
                return this;
            }

            /** Sets {@code InstanceType}. Optional. Updates cause no interruption. */
            public Builder instanceType(String instanceType) {
                put("InstanceType", instanceType);
                return this;
            }

            /** Sets {@code InstanceType} to a parameter or an intrinsic function. */
            public Builder instanceType(Value<String> instanceType) {
                put("InstanceType", instanceType);
                return this;
            }

            /** Configures {@code LaunchTemplateSpecification}. Optional. Updates cause no interruption. */
            public Builder launchTemplateSpecification(
                    Consumer<? super LaunchTemplateSpecification.Builder> launchTemplateSpecification) {
                put("LaunchTemplateSpecification", LaunchTemplateSpecification.create(launchTemplateSpecification));
                return this;
            }

            /** Sets {@code LaunchTemplateSpecification} to a structure or an intrinsic function. */
            public Builder launchTemplateSpecification(
                    Value<LaunchTemplateSpecification> launchTemplateSpecification) {
                putWhole("LaunchTemplateSpecification", launchTemplateSpecification);
                return this;
            }

            /** Sets {@code WeightedCapacity}. Optional. Updates cause no interruption. */
            public Builder weightedCapacity(String weightedCapacity) {
                put("WeightedCapacity", weightedCapacity);
                return this;
            }

            /** Sets {@code WeightedCapacity} to a parameter or an intrinsic function. */
            public Builder weightedCapacity(Value<String> weightedCapacity) {
                put("WeightedCapacity", weightedCapacity);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public LaunchTemplateOverrides build() {
                return new LaunchTemplateOverrides(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::AutoScaling::AutoScalingGroup.LaunchTemplateSpecification}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-launchtemplatespecification.html">LaunchTemplateSpecification</a>
     */
    public static final class LaunchTemplateSpecification extends PropertyType<LaunchTemplateSpecification> {
        private LaunchTemplateSpecification(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static LaunchTemplateSpecification create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code LaunchTemplateSpecification}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code LaunchTemplateId}. Optional. Updates cause no interruption. */
            public Builder launchTemplateId(String launchTemplateId) {
                put("LaunchTemplateId", launchTemplateId);
                return this;
            }

            /** Sets {@code LaunchTemplateId} to a parameter or an intrinsic function. */
            public Builder launchTemplateId(Value<String> launchTemplateId) {
                put("LaunchTemplateId", launchTemplateId);
                return this;
            }

            /** Sets {@code LaunchTemplateId} to the {@code Ref} of a resource. */
            public Builder launchTemplateId(io.stratiform.aws.ec2.LaunchTemplate launchTemplateId) {
                putRef("LaunchTemplateId", launchTemplateId);
                return this;
            }

            /** Sets {@code LaunchTemplateName}. Optional. Updates cause no interruption. */
            public Builder launchTemplateName(String launchTemplateName) {
                put("LaunchTemplateName", launchTemplateName);
                return this;
            }

            /** Sets {@code LaunchTemplateName} to a parameter or an intrinsic function. */
            public Builder launchTemplateName(Value<String> launchTemplateName) {
                put("LaunchTemplateName", launchTemplateName);
                return this;
            }

            /** Sets {@code Version}. Required. Updates cause no interruption. */
            public Builder version(String version) {
                put("Version", version);
                return this;
            }

            /** Sets {@code Version} to a parameter or an intrinsic function. */
            public Builder version(Value<String> version) {
                put("Version", version);
                return this;
            }

            /** Sets {@code Version} to the attribute {@code LatestVersionNumber} of a resource. */
            public Builder version(io.stratiform.aws.ec2.LaunchTemplate version) {
                putAtt("Version", version, "LatestVersionNumber");
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public LaunchTemplateSpecification build() {
                return new LaunchTemplateSpecification(seal("Version"));
            }
        }
    }

    /**
     * The property type {@code AWS::AutoScaling::AutoScalingGroup.LifecycleHookSpecification}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-lifecyclehookspecification.html">LifecycleHookSpecification</a>
     */
    public static final class LifecycleHookSpecification extends PropertyType<LifecycleHookSpecification> {
        private LifecycleHookSpecification(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static LifecycleHookSpecification create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code LifecycleHookSpecification}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code DefaultResult}. Optional. Updates cause no interruption. Allowed values: {@link DefaultResult}. */
            public Builder defaultResult(DefaultResult defaultResult) {
                put("DefaultResult", defaultResult);
                return this;
            }

            /** Sets {@code DefaultResult} to one of its allowed values, given as a string. */
            public Builder defaultResult(String defaultResult) {
                put("DefaultResult", defaultResult, DefaultResult.values());
                return this;
            }

            /** Sets {@code DefaultResult} to a parameter or an intrinsic function. */
            public Builder defaultResult(Value<String> defaultResult) {
                put("DefaultResult", defaultResult);
                return this;
            }

            /** Sets {@code HeartbeatTimeout}. Optional. Updates cause no interruption. Range: 30 to 7200. */
            public Builder heartbeatTimeout(long heartbeatTimeout) {
                put("HeartbeatTimeout", heartbeatTimeout);
                return this;
            }

            /** Sets {@code HeartbeatTimeout} to a parameter or an intrinsic function. */
            public Builder heartbeatTimeout(Value<? extends Number> heartbeatTimeout) {
                put("HeartbeatTimeout", heartbeatTimeout);
                return this;
            }

            /** Sets {@code LifecycleHookName}. Required. Updates cause no interruption. Length: 1 to 255 characters. Pattern: <code>^[A-Za-z0-9&#92;-_/]+$</code>. */
            public Builder lifecycleHookName(String lifecycleHookName) {
                put("LifecycleHookName", lifecycleHookName);
                return this;
            }

            /** Sets {@code LifecycleHookName} to a parameter or an intrinsic function. */
            public Builder lifecycleHookName(Value<String> lifecycleHookName) {
                put("LifecycleHookName", lifecycleHookName);
                return this;
            }

            /** Sets {@code LifecycleTransition}. Required. Updates cause no interruption. Allowed values: {@link LifecycleTransition}. */
            public Builder lifecycleTransition(LifecycleTransition lifecycleTransition) {
                put("LifecycleTransition", lifecycleTransition);
                return this;
            }

            /** Sets {@code LifecycleTransition} to one of its allowed values, given as a string. */
            public Builder lifecycleTransition(String lifecycleTransition) {
                put("LifecycleTransition", lifecycleTransition, LifecycleTransition.values());
                return this;
            }

            /** Sets {@code LifecycleTransition} to a parameter or an intrinsic function. */
            public Builder lifecycleTransition(Value<String> lifecycleTransition) {
                put("LifecycleTransition", lifecycleTransition);
                return this;
            }

            /** Sets {@code NotificationMetadata}. Optional. Updates cause no interruption. Length: 1 to 4000 characters. */
            public Builder notificationMetadata(String notificationMetadata) {
                put("NotificationMetadata", notificationMetadata);
                return this;
            }

            /** Sets {@code NotificationMetadata} to a parameter or an intrinsic function. */
            public Builder notificationMetadata(Value<String> notificationMetadata) {
                put("NotificationMetadata", notificationMetadata);
                return this;
            }

            /** Sets {@code NotificationTargetARN}. Optional. Updates cause no interruption. */
            public Builder notificationTargetArn(String notificationTargetArn) {
                put("NotificationTargetARN", notificationTargetArn);
                return this;
            }

            /** Sets {@code NotificationTargetARN} to a parameter or an intrinsic function. */
            public Builder notificationTargetArn(Value<String> notificationTargetArn) {
                put("NotificationTargetARN", notificationTargetArn);
                return this;
            }

            /** Sets {@code NotificationTargetARN} to the {@code Ref} of a resource. */
            public Builder notificationTargetArn(Topic notificationTargetArn) {
                putRef("NotificationTargetARN", notificationTargetArn);
                return this;
            }

            /** Sets {@code NotificationTargetARN} to the attribute {@code Arn} of a resource. */
            public Builder notificationTargetArn(Queue notificationTargetArn) {
                putAtt("NotificationTargetARN", notificationTargetArn, "Arn");
                return this;
            }

            /** Sets {@code RoleARN}. Optional. Updates cause no interruption. */
            public Builder roleArn(String roleArn) {
                put("RoleARN", roleArn);
                return this;
            }

            /** Sets {@code RoleARN} to a parameter or an intrinsic function. */
            public Builder roleArn(Value<String> roleArn) {
                put("RoleARN", roleArn);
                return this;
            }

            /** Sets {@code RoleARN} to the attribute {@code Arn} of a resource. */
            public Builder roleArn(Role roleArn) {
                putAtt("RoleARN", roleArn, "Arn");
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public LifecycleHookSpecification build() {
                return new LifecycleHookSpecification(sealWithin("HeartbeatTimeout=30..7200\n"
                                + "LifecycleHookName#1..255\n"
                                + "LifecycleHookName~^[A-Za-z0-9\\-_/]+$\n"
                                + "NotificationMetadata#1..4000", "LifecycleHookName", "LifecycleTransition"));
            }
        }
    }

    /**
     * The property type {@code AWS::AutoScaling::AutoScalingGroup.MemoryGiBPerVCpuRequest}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-memorygibpervcpurequest.html">MemoryGiBPerVCpuRequest</a>
     */
    public static final class MemoryGiBPerVCpuRequest extends PropertyType<MemoryGiBPerVCpuRequest> {
        private MemoryGiBPerVCpuRequest(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static MemoryGiBPerVCpuRequest create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code MemoryGiBPerVCpuRequest}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Max}. Optional. Updates cause no interruption. */
            public Builder max(Number max) {
                put("Max", max);
                return this;
            }

            /** Sets {@code Max} to a parameter or an intrinsic function. */
            public Builder max(Value<? extends Number> max) {
                put("Max", max);
                return this;
            }

            /** Sets {@code Min}. Optional. Updates cause no interruption. */
            public Builder min(Number min) {
                put("Min", min);
                return this;
            }

            /** Sets {@code Min} to a parameter or an intrinsic function. */
            public Builder min(Value<? extends Number> min) {
                put("Min", min);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public MemoryGiBPerVCpuRequest build() {
                return new MemoryGiBPerVCpuRequest(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::AutoScaling::AutoScalingGroup.MemoryMiBRequest}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-memorymibrequest.html">MemoryMiBRequest</a>
     */
    public static final class MemoryMiBRequest extends PropertyType<MemoryMiBRequest> {
        private MemoryMiBRequest(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static MemoryMiBRequest create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code MemoryMiBRequest}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Max}. Optional. Updates cause no interruption. */
            public Builder max(long max) {
                put("Max", max);
                return this;
            }

            /** Sets {@code Max} to a parameter or an intrinsic function. */
            public Builder max(Value<? extends Number> max) {
                put("Max", max);
                return this;
            }

            /** Sets {@code Min}. Optional. Updates cause no interruption. */
            public Builder min(long min) {
                put("Min", min);
                return this;
            }

            /** Sets {@code Min} to a parameter or an intrinsic function. */
            public Builder min(Value<? extends Number> min) {
                put("Min", min);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public MemoryMiBRequest build() {
                return new MemoryMiBRequest(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::AutoScaling::AutoScalingGroup.MetricsCollection}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-metricscollection.html">MetricsCollection</a>
     */
    public static final class MetricsCollection extends PropertyType<MetricsCollection> {
        private MetricsCollection(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static MetricsCollection create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code MetricsCollection}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Granularity}. Required. Updates cause no interruption. */
            public Builder granularity(String granularity) {
                put("Granularity", granularity);
                return this;
            }

            /** Sets {@code Granularity} to a parameter or an intrinsic function. */
            public Builder granularity(Value<String> granularity) {
                put("Granularity", granularity);
                return this;
            }

            /** Appends items to {@code Metrics}. Optional. Updates cause no interruption. */
            public Builder metrics(String... metrics) {
                addAll("Metrics", metrics);
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code Metrics}. */
            @SafeVarargs
            public final Builder metrics(Value<String>... metrics) {
                addAll("Metrics", metrics);
                return this;
            }

            /** Appends the items of a collection to {@code Metrics}. */
            public Builder metrics(Collection<String> metrics) {
                addAll("Metrics", metrics);
                return this;
            }

            /** Sets {@code Metrics} to a list parameter or an intrinsic function that returns a list. */
            public Builder metrics(Value<List<String>> metrics) {
                putWhole("Metrics", metrics);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code Metrics}. */
            @SafeVarargs
            public final Builder metrics(Collection<? extends Value<String>> metrics,
                    Value<String>... more) {
                addAll("Metrics", allOf(metrics, more));
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public MetricsCollection build() {
                return new MetricsCollection(seal("Granularity"));
            }
        }
    }

    /**
     * The property type {@code AWS::AutoScaling::AutoScalingGroup.MixedInstancesPolicy}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-mixedinstancespolicy.html">MixedInstancesPolicy</a>
     */
    public static final class MixedInstancesPolicy extends PropertyType<MixedInstancesPolicy> {
        private MixedInstancesPolicy(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static MixedInstancesPolicy create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code MixedInstancesPolicy}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code InstancesDistribution}. Optional. Updates cause no interruption. */
            public Builder instancesDistribution(
                    Consumer<? super InstancesDistribution.Builder> instancesDistribution) {
                put("InstancesDistribution", InstancesDistribution.create(instancesDistribution));
                return this;
            }

            /** Sets {@code InstancesDistribution} to a structure or an intrinsic function. */
            public Builder instancesDistribution(
                    Value<InstancesDistribution> instancesDistribution) {
                putWhole("InstancesDistribution", instancesDistribution);
                return this;
            }

            /** Configures {@code LaunchTemplate}. Required. Updates cause no interruption. */
            public Builder launchTemplate(Consumer<? super LaunchTemplate.Builder> launchTemplate) {
                put("LaunchTemplate", LaunchTemplate.create(launchTemplate));
                return this;
            }

            /** Sets {@code LaunchTemplate} to a structure or an intrinsic function. */
            public Builder launchTemplate(Value<LaunchTemplate> launchTemplate) {
                putWhole("LaunchTemplate", launchTemplate);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public MixedInstancesPolicy build() {
                return new MixedInstancesPolicy(seal("LaunchTemplate"));
            }
        }
    }

    /**
     * The property type {@code AWS::AutoScaling::AutoScalingGroup.NetworkBandwidthGbpsRequest}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-networkbandwidthgbpsrequest.html">NetworkBandwidthGbpsRequest</a>
     */
    public static final class NetworkBandwidthGbpsRequest extends PropertyType<NetworkBandwidthGbpsRequest> {
        private NetworkBandwidthGbpsRequest(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static NetworkBandwidthGbpsRequest create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code NetworkBandwidthGbpsRequest}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Max}. Optional. Updates cause no interruption. */
            public Builder max(Number max) {
                put("Max", max);
                return this;
            }

            /** Sets {@code Max} to a parameter or an intrinsic function. */
            public Builder max(Value<? extends Number> max) {
                put("Max", max);
                return this;
            }

            /** Sets {@code Min}. Optional. Updates cause no interruption. */
            public Builder min(Number min) {
                put("Min", min);
                return this;
            }

            /** Sets {@code Min} to a parameter or an intrinsic function. */
            public Builder min(Value<? extends Number> min) {
                put("Min", min);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public NetworkBandwidthGbpsRequest build() {
                return new NetworkBandwidthGbpsRequest(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::AutoScaling::AutoScalingGroup.NetworkInterfaceCountRequest}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-networkinterfacecountrequest.html">NetworkInterfaceCountRequest</a>
     */
    public static final class NetworkInterfaceCountRequest extends PropertyType<NetworkInterfaceCountRequest> {
        private NetworkInterfaceCountRequest(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static NetworkInterfaceCountRequest create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code NetworkInterfaceCountRequest}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Max}. Optional. Updates cause no interruption. */
            public Builder max(long max) {
                put("Max", max);
                return this;
            }

            /** Sets {@code Max} to a parameter or an intrinsic function. */
            public Builder max(Value<? extends Number> max) {
                put("Max", max);
                return this;
            }

            /** Sets {@code Min}. Optional. Updates cause no interruption. */
            public Builder min(long min) {
                put("Min", min);
                return this;
            }

            /** Sets {@code Min} to a parameter or an intrinsic function. */
            public Builder min(Value<? extends Number> min) {
                put("Min", min);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public NetworkInterfaceCountRequest build() {
                return new NetworkInterfaceCountRequest(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::AutoScaling::AutoScalingGroup.NotificationConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-notificationconfiguration.html">NotificationConfiguration</a>
     */
    public static final class NotificationConfiguration extends PropertyType<NotificationConfiguration> {
        private NotificationConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static NotificationConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code NotificationConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Appends items to {@code NotificationTypes}. Optional. Updates cause no interruption. */
            public Builder notificationTypes(String... notificationTypes) {
                addAll("NotificationTypes", notificationTypes);
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code NotificationTypes}. */
            @SafeVarargs
            public final Builder notificationTypes(Value<String>... notificationTypes) {
                addAll("NotificationTypes", notificationTypes);
                return this;
            }

            /** Appends the items of a collection to {@code NotificationTypes}. */
            public Builder notificationTypes(Collection<String> notificationTypes) {
                addAll("NotificationTypes", notificationTypes);
                return this;
            }

            /** Sets {@code NotificationTypes} to a list parameter or an intrinsic function that returns a list. */
            public Builder notificationTypes(Value<List<String>> notificationTypes) {
                putWhole("NotificationTypes", notificationTypes);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code NotificationTypes}. */
            @SafeVarargs
            public final Builder notificationTypes(
                    Collection<? extends Value<String>> notificationTypes, Value<String>... more) {
                addAll("NotificationTypes", allOf(notificationTypes, more));
                return this;
            }

            /** Sets {@code TopicARN}. Required. Updates cause no interruption. */
            public Builder topicArn(String topicArn) {
                put("TopicARN", topicArn);
                return this;
            }

            /** Appends the items of a collection to {@code TopicARN}. */
            public Builder topicArn(Collection<String> topicArn) {
                addAll("TopicARN", topicArn);
                return this;
            }

            /** Sets {@code TopicARN} to an intrinsic function. */
            public Builder topicArn(Value<?> topicArn) {
                putWhole("TopicARN", topicArn);
                return this;
            }

            /** Sets {@code TopicARN} to the {@code Ref} of a resource. */
            public Builder topicArn(Topic topicArn) {
                putRef("TopicARN", topicArn);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public NotificationConfiguration build() {
                return new NotificationConfiguration(seal("TopicARN"));
            }
        }
    }

    /**
     * The property type {@code AWS::AutoScaling::AutoScalingGroup.PerformanceFactorReferenceRequest}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-performancefactorreferencerequest.html">PerformanceFactorReferenceRequest</a>
     */
    public static final class PerformanceFactorReferenceRequest extends PropertyType<PerformanceFactorReferenceRequest> {
        private PerformanceFactorReferenceRequest(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static PerformanceFactorReferenceRequest create(
                Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code PerformanceFactorReferenceRequest}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code InstanceFamily}. Optional. Updates cause no interruption. */
            public Builder instanceFamily(String instanceFamily) {
                put("InstanceFamily", instanceFamily);
                return this;
            }

            /** Sets {@code InstanceFamily} to a parameter or an intrinsic function. */
            public Builder instanceFamily(Value<String> instanceFamily) {
                put("InstanceFamily", instanceFamily);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public PerformanceFactorReferenceRequest build() {
                return new PerformanceFactorReferenceRequest(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::AutoScaling::AutoScalingGroup.RetentionTriggers}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-retentiontriggers.html">RetentionTriggers</a>
     */
    public static final class RetentionTriggers extends PropertyType<RetentionTriggers> {
        private RetentionTriggers(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static RetentionTriggers create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code RetentionTriggers}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code TerminateHookAbandon}. Optional. Updates cause no interruption. Allowed values: {@link TerminateHookAbandon}. */
            public Builder terminateHookAbandon(TerminateHookAbandon terminateHookAbandon) {
                put("TerminateHookAbandon", terminateHookAbandon);
                return this;
            }

            /** Sets {@code TerminateHookAbandon} to one of its allowed values, given as a string. */
            public Builder terminateHookAbandon(String terminateHookAbandon) {
                put("TerminateHookAbandon", terminateHookAbandon, TerminateHookAbandon.values());
                return this;
            }

            /** Sets {@code TerminateHookAbandon} to a parameter or an intrinsic function. */
            public Builder terminateHookAbandon(Value<String> terminateHookAbandon) {
                put("TerminateHookAbandon", terminateHookAbandon);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public RetentionTriggers build() {
                return new RetentionTriggers(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::AutoScaling::AutoScalingGroup.TagProperty}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-tagproperty.html">TagProperty</a>
     */
    public static final class TagProperty extends PropertyType<TagProperty> {
        private TagProperty(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static TagProperty create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code TagProperty}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Key}. Required. Updates cause no interruption. */
            public Builder key(String key) {
                put("Key", key);
                return this;
            }

            /** Sets {@code Key} to a parameter or an intrinsic function. */
            public Builder key(Value<String> key) {
                put("Key", key);
                return this;
            }

            /** Sets {@code PropagateAtLaunch}. Required. Updates cause no interruption. */
            public Builder propagateAtLaunch(boolean propagateAtLaunch) {
                put("PropagateAtLaunch", propagateAtLaunch);
                return this;
            }

            /** Sets {@code PropagateAtLaunch} to a parameter or an intrinsic function. */
            public Builder propagateAtLaunch(Value<Boolean> propagateAtLaunch) {
                put("PropagateAtLaunch", propagateAtLaunch);
                return this;
            }

            /** Sets {@code Value}. Required. Updates cause no interruption. */
            public Builder value(String value) {
                put("Value", value);
                return this;
            }

            /** Sets {@code Value} to a parameter or an intrinsic function. */
            public Builder value(Value<String> value) {
                put("Value", value);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public TagProperty build() {
                return new TagProperty(seal("Key", "PropagateAtLaunch", "Value"));
            }
        }
    }

    /**
     * The property type {@code AWS::AutoScaling::AutoScalingGroup.TotalLocalStorageGBRequest}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-totallocalstoragegbrequest.html">TotalLocalStorageGBRequest</a>
     */
    public static final class TotalLocalStorageGBRequest extends PropertyType<TotalLocalStorageGBRequest> {
        private TotalLocalStorageGBRequest(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static TotalLocalStorageGBRequest create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code TotalLocalStorageGBRequest}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Max}. Optional. Updates cause no interruption. */
            public Builder max(Number max) {
                put("Max", max);
                return this;
            }

            /** Sets {@code Max} to a parameter or an intrinsic function. */
            public Builder max(Value<? extends Number> max) {
                put("Max", max);
                return this;
            }

            /** Sets {@code Min}. Optional. Updates cause no interruption. */
            public Builder min(Number min) {
                put("Min", min);
                return this;
            }

            /** Sets {@code Min} to a parameter or an intrinsic function. */
            public Builder min(Value<? extends Number> min) {
                put("Min", min);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public TotalLocalStorageGBRequest build() {
                return new TotalLocalStorageGBRequest(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::AutoScaling::AutoScalingGroup.TrafficSourceIdentifier}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-trafficsourceidentifier.html">TrafficSourceIdentifier</a>
     */
    public static final class TrafficSourceIdentifier extends PropertyType<TrafficSourceIdentifier> {
        private TrafficSourceIdentifier(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static TrafficSourceIdentifier create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code TrafficSourceIdentifier}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Identifier}. Required. Updates cause no interruption. */
            public Builder identifier(String identifier) {
                put("Identifier", identifier);
                return this;
            }

            /** Sets {@code Identifier} to a parameter or an intrinsic function. */
            public Builder identifier(Value<String> identifier) {
                put("Identifier", identifier);
                return this;
            }

            /** Sets {@code Type}. Required. Updates cause no interruption. */
            public Builder type(String type) {
                put("Type", type);
                return this;
            }

            /** Sets {@code Type} to a parameter or an intrinsic function. */
            public Builder type(Value<String> type) {
                put("Type", type);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public TrafficSourceIdentifier build() {
                return new TrafficSourceIdentifier(seal("Identifier", "Type"));
            }
        }
    }

    /**
     * The property type {@code AWS::AutoScaling::AutoScalingGroup.VCpuCountRequest}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-vcpucountrequest.html">VCpuCountRequest</a>
     */
    public static final class VCpuCountRequest extends PropertyType<VCpuCountRequest> {
        private VCpuCountRequest(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static VCpuCountRequest create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code VCpuCountRequest}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Max}. Optional. Updates cause no interruption. */
            public Builder max(long max) {
                put("Max", max);
                return this;
            }

            /** Sets {@code Max} to a parameter or an intrinsic function. */
            public Builder max(Value<? extends Number> max) {
                put("Max", max);
                return this;
            }

            /** Sets {@code Min}. Optional. Updates cause no interruption. */
            public Builder min(long min) {
                put("Min", min);
                return this;
            }

            /** Sets {@code Min} to a parameter or an intrinsic function. */
            public Builder min(Value<? extends Number> min) {
                put("Min", min);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public VCpuCountRequest build() {
                return new VCpuCountRequest(seal());
            }
        }
    }

    /** The allowed values of {@code DeletionProtection}. */
    public enum DeletionProtection implements EnumValue {
        /** <code>none</code> */
        NONE("none"),

        /** <code>prevent-all-deletion</code> */
        PREVENT_ALL_DELETION("prevent-all-deletion"),

        /** <code>prevent-force-deletion</code> */
        PREVENT_FORCE_DELETION("prevent-force-deletion");

        private final String value;

        DeletionProtection(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code HealthCheckType}. */
    public enum HealthCheckType implements EnumValue {
        /** <code>EC2</code> */
        EC2,

        /** <code>EBS</code> */
        EBS,

        /** <code>ELB</code> */
        ELB,

        /** <code>VPC_LATTICE</code> */
        VPC_LATTICE
    }

    /** The allowed values of {@code CapacityDistributionStrategy}. */
    public enum CapacityDistributionStrategy implements EnumValue {
        /** <code>balanced-best-effort</code> */
        BALANCED_BEST_EFFORT("balanced-best-effort"),

        /** <code>balanced-only</code> */
        BALANCED_ONLY("balanced-only"),

        /** <code>reservations-then-balanced</code> */
        RESERVATIONS_THEN_BALANCED("reservations-then-balanced");

        private final String value;

        CapacityDistributionStrategy(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code ImpairedZoneHealthCheckBehavior}. */
    public enum ImpairedZoneHealthCheckBehavior implements EnumValue {
        /** <code>IgnoreUnhealthy</code> */
        IGNORE_UNHEALTHY("IgnoreUnhealthy"),

        /** <code>ReplaceUnhealthy</code> */
        REPLACE_UNHEALTHY("ReplaceUnhealthy");

        private final String value;

        ImpairedZoneHealthCheckBehavior(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code CapacityReservationPreference}. */
    public enum CapacityReservationPreference implements EnumValue {
        /** <code>capacity-reservations-first</code> */
        CAPACITY_RESERVATIONS_FIRST("capacity-reservations-first"),

        /** <code>capacity-reservations-only</code> */
        CAPACITY_RESERVATIONS_ONLY("capacity-reservations-only"),

        /** <code>default</code> */
        DEFAULT("default"),

        /** <code>none</code> */
        NONE("none");

        private final String value;

        CapacityReservationPreference(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code TargetCapacityTypes}. */
    public enum TargetCapacityTypes implements EnumValue {
        /** <code>on-demand-capacity-reservation</code> */
        ON_DEMAND_CAPACITY_RESERVATION("on-demand-capacity-reservation"),

        /** <code>capacity-block</code> */
        CAPACITY_BLOCK("capacity-block"),

        /** <code>interruptible-capacity-reservation</code> */
        INTERRUPTIBLE_CAPACITY_RESERVATION("interruptible-capacity-reservation"),

        /** <code>on-demand</code> */
        ON_DEMAND("on-demand");

        private final String value;

        TargetCapacityTypes(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code AcceleratorManufacturers}. */
    public enum AcceleratorManufacturers implements EnumValue {
        /** <code>amazon-web-services</code> */
        AMAZON_WEB_SERVICES("amazon-web-services"),

        /** <code>amd</code> */
        AMD("amd"),

        /** <code>nvidia</code> */
        NVIDIA("nvidia"),

        /** <code>xilinx</code> */
        XILINX("xilinx");

        private final String value;

        AcceleratorManufacturers(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code AcceleratorNames}. */
    public enum AcceleratorNames implements EnumValue {
        /** <code>a100</code> */
        A100("a100"),

        /** <code>k80</code> */
        K80("k80"),

        /** <code>m60</code> */
        M60("m60"),

        /** <code>radeon-pro-v520</code> */
        RADEON_PRO_V520("radeon-pro-v520"),

        /** <code>t4</code> */
        T4("t4"),

        /** <code>v100</code> */
        V100("v100"),

        /** <code>vu9p</code> */
        VU9P("vu9p");

        private final String value;

        AcceleratorNames(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code AcceleratorTypes}. */
    public enum AcceleratorTypes implements EnumValue {
        /** <code>fpga</code> */
        FPGA("fpga"),

        /** <code>gpu</code> */
        GPU("gpu"),

        /** <code>inference</code> */
        INFERENCE("inference");

        private final String value;

        AcceleratorTypes(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code BareMetal}. */
    public enum BareMetal implements EnumValue {
        /** <code>excluded</code> */
        EXCLUDED("excluded"),

        /** <code>included</code> */
        INCLUDED("included"),

        /** <code>required</code> */
        REQUIRED("required");

        private final String value;

        BareMetal(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code BurstablePerformance}. */
    public enum BurstablePerformance implements EnumValue {
        /** <code>excluded</code> */
        EXCLUDED("excluded"),

        /** <code>included</code> */
        INCLUDED("included"),

        /** <code>required</code> */
        REQUIRED("required");

        private final String value;

        BurstablePerformance(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code CpuManufacturers}. */
    public enum CpuManufacturers implements EnumValue {
        /** <code>amazon-web-services</code> */
        AMAZON_WEB_SERVICES("amazon-web-services"),

        /** <code>amd</code> */
        AMD("amd"),

        /** <code>apple</code> */
        APPLE("apple"),

        /** <code>intel</code> */
        INTEL("intel");

        private final String value;

        CpuManufacturers(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code InstanceGenerations}. */
    public enum InstanceGenerations implements EnumValue {
        /** <code>current</code> */
        CURRENT("current"),

        /** <code>previous</code> */
        PREVIOUS("previous");

        private final String value;

        InstanceGenerations(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code LocalStorage}. */
    public enum LocalStorage implements EnumValue {
        /** <code>excluded</code> */
        EXCLUDED("excluded"),

        /** <code>included</code> */
        INCLUDED("included"),

        /** <code>required</code> */
        REQUIRED("required");

        private final String value;

        LocalStorage(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code LocalStorageTypes}. */
    public enum LocalStorageTypes implements EnumValue {
        /** <code>hdd</code> */
        HDD("hdd"),

        /** <code>ssd</code> */
        SSD("ssd");

        private final String value;

        LocalStorageTypes(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code DefaultResult}. */
    public enum DefaultResult implements EnumValue {
        /** <code>ABANDON</code> */
        ABANDON,

        /** <code>CONTINUE</code> */
        CONTINUE
    }

    /** The allowed values of {@code LifecycleTransition}. */
    public enum LifecycleTransition implements EnumValue {
        /** <code>autoscaling:EC2_INSTANCE_LAUNCHING</code> */
        AUTOSCALING_EC2_INSTANCE_LAUNCHING("autoscaling:EC2_INSTANCE_LAUNCHING"),

        /** <code>autoscaling:EC2_INSTANCE_TERMINATING</code> */
        AUTOSCALING_EC2_INSTANCE_TERMINATING("autoscaling:EC2_INSTANCE_TERMINATING");

        private final String value;

        LifecycleTransition(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code TerminateHookAbandon}. */
    public enum TerminateHookAbandon implements EnumValue {
        /** <code>retain</code> */
        RETAIN("retain"),

        /** <code>terminate</code> */
        TERMINATE("terminate");

        private final String value;

        TerminateHookAbandon(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }
}
