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

/**
 * {@code AWS::AutoScaling::AutoScalingGroup}. {@code Ref} gives {@code AutoScalingGroupName}.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html">AWS::AutoScaling::AutoScalingGroup</a>
 */
public final class AutoScalingGroup extends Resource implements HasArn {
    /** The resource type, {@code AWS::AutoScaling::AutoScalingGroup}. */
    public static final String TYPE = "AWS::AutoScaling::AutoScalingGroup";

    private AutoScalingGroup(LogicalId logicalId, PropertyMap properties) {
        super(logicalId, properties, "AutoScalingGroupARN");
    }

    /**
     * Creates the resource.
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
     * A builder that starts from this resource.
     *
     * @return a builder of a copy
     */
    public Builder toBuilder() {
        return new Builder(logicalId(), propertyMap(), null);
    }

    /** The attribute {@code AutoScalingGroupARN}. */
    public Value<String> attrAutoScalingGroupArn() {
        return attr("AutoScalingGroupARN");
    }

    @Override
    public Value<String> arn() {
        return attr("AutoScalingGroupARN");
    }

    /** Sets the properties of {@code AWS::AutoScaling::AutoScalingGroup}. */
    public static final class Builder extends PropertyBuilder<Builder> {
        private final LogicalId logicalId;

        private Builder(LogicalId logicalId, PropertyMap start, Consumer configuration) {
            super(start, configuration);
            this.logicalId = logicalId;
        }

        /** {@code AutoScalingGroupName}: optional; an update means replacement; 1 to 255 characters. */
        public Builder autoScalingGroupName(String autoScalingGroupName) {
            put("AutoScalingGroupName", autoScalingGroupName);
            return this;
        }

        /** {@code AutoScalingGroupName} as a value. */
        public Builder autoScalingGroupName(Value<String> autoScalingGroupName) {
            put("AutoScalingGroupName", autoScalingGroupName);
            return this;
        }

        /** {@code AvailabilityZoneDistribution}: optional; an update means no interruption. */
        public Builder availabilityZoneDistribution(
                Consumer<? super AvailabilityZoneDistribution.Builder> availabilityZoneDistribution) {
            put("AvailabilityZoneDistribution", AvailabilityZoneDistribution.create(availabilityZoneDistribution));
            return this;
        }

        /** {@code AvailabilityZoneDistribution} as one value. */
        public Builder availabilityZoneDistribution(
                Value<AvailabilityZoneDistribution> availabilityZoneDistribution) {
            putWhole("AvailabilityZoneDistribution", availabilityZoneDistribution);
            return this;
        }

        /** {@code AvailabilityZoneIds}: optional; an update means no interruption. */
        public Builder availabilityZoneIds(String... availabilityZoneIds) {
            addAll("AvailabilityZoneIds", availabilityZoneIds);
            return this;
        }

        /** {@code AvailabilityZoneIds}, items appended. */
        @SafeVarargs
        public final Builder availabilityZoneIds(Value<String>... availabilityZoneIds) {
            addAll("AvailabilityZoneIds", availabilityZoneIds);
            return this;
        }

        /** {@code AvailabilityZoneIds}, items appended. */
        public Builder availabilityZoneIds(Collection<String> availabilityZoneIds) {
            addAll("AvailabilityZoneIds", availabilityZoneIds);
            return this;
        }

        /** {@code AvailabilityZoneIds} as one value. */
        public Builder availabilityZoneIds(Value<List<String>> availabilityZoneIds) {
            putWhole("AvailabilityZoneIds", availabilityZoneIds);
            return this;
        }

        /** {@code AvailabilityZoneIds}, the items of a collection appended, and others after them. */
        @SafeVarargs
        public final Builder availabilityZoneIds(
                Collection<? extends Value<String>> availabilityZoneIds, Value<String>... more) {
            addAll("AvailabilityZoneIds", allOf(availabilityZoneIds, more));
            return this;
        }

        /** {@code AvailabilityZoneImpairmentPolicy}: optional; an update means no interruption. */
        public Builder availabilityZoneImpairmentPolicy(
                Consumer<? super AvailabilityZoneImpairmentPolicy.Builder> availabilityZoneImpairmentPolicy) {
            put("AvailabilityZoneImpairmentPolicy", AvailabilityZoneImpairmentPolicy.create(availabilityZoneImpairmentPolicy));
            return this;
        }

        /** {@code AvailabilityZoneImpairmentPolicy} as one value. */
        public Builder availabilityZoneImpairmentPolicy(
                Value<AvailabilityZoneImpairmentPolicy> availabilityZoneImpairmentPolicy) {
            putWhole("AvailabilityZoneImpairmentPolicy", availabilityZoneImpairmentPolicy);
            return this;
        }

        /** {@code AvailabilityZones}: optional; an update means no interruption. */
        public Builder availabilityZones(String... availabilityZones) {
            addAll("AvailabilityZones", availabilityZones);
            return this;
        }

        /** {@code AvailabilityZones}, items appended. */
        @SafeVarargs
        public final Builder availabilityZones(Value<String>... availabilityZones) {
            addAll("AvailabilityZones", availabilityZones);
            return this;
        }

        /** {@code AvailabilityZones}, items appended. */
        public Builder availabilityZones(Collection<String> availabilityZones) {
            addAll("AvailabilityZones", availabilityZones);
            return this;
        }

        /** {@code AvailabilityZones} as one value. */
        public Builder availabilityZones(Value<List<String>> availabilityZones) {
            putWhole("AvailabilityZones", availabilityZones);
            return this;
        }

        /** {@code AvailabilityZones}, the items of a collection appended, and others after them. */
        @SafeVarargs
        public final Builder availabilityZones(
                Collection<? extends Value<String>> availabilityZones, Value<String>... more) {
            addAll("AvailabilityZones", allOf(availabilityZones, more));
            return this;
        }

        /** {@code CapacityRebalance}: optional; an update means no interruption. */
        public Builder capacityRebalance(boolean capacityRebalance) {
            put("CapacityRebalance", capacityRebalance);
            return this;
        }

        /** {@code CapacityRebalance} as a value. */
        public Builder capacityRebalance(Value<Boolean> capacityRebalance) {
            put("CapacityRebalance", capacityRebalance);
            return this;
        }

        /** {@code CapacityReservationSpecification}: optional; an update means no interruption. */
        public Builder capacityReservationSpecification(
                Consumer<? super CapacityReservationSpecification.Builder> capacityReservationSpecification) {
            put("CapacityReservationSpecification", CapacityReservationSpecification.create(capacityReservationSpecification));
            return this;
        }

        /** {@code CapacityReservationSpecification} as one value. */
        public Builder capacityReservationSpecification(
                Value<CapacityReservationSpecification> capacityReservationSpecification) {
            putWhole("CapacityReservationSpecification", capacityReservationSpecification);
            return this;
        }

        /** {@code Context}: optional; an update means no interruption. */
        public Builder context(String context) {
            put("Context", context);
            return this;
        }

        /** {@code Context} as a value. */
        public Builder context(Value<String> context) {
            put("Context", context);
            return this;
        }

        /** {@code Cooldown}: optional; an update means no interruption; pattern <code>^[0-9]+$</code>. */
        public Builder cooldown(String cooldown) {
            put("Cooldown", cooldown);
            return this;
        }

        /** {@code Cooldown} as a value. */
        public Builder cooldown(Value<String> cooldown) {
            put("Cooldown", cooldown);
            return this;
        }

        /** {@code DefaultInstanceWarmup}: optional; an update means no interruption. */
        public Builder defaultInstanceWarmup(long defaultInstanceWarmup) {
            put("DefaultInstanceWarmup", defaultInstanceWarmup);
            return this;
        }

        /** {@code DefaultInstanceWarmup} as a value. */
        public Builder defaultInstanceWarmup(Value<? extends Number> defaultInstanceWarmup) {
            put("DefaultInstanceWarmup", defaultInstanceWarmup);
            return this;
        }

        /** {@code DeletionProtection}: optional; an update means no interruption; a value of {@link DeletionProtection}. */
        public Builder deletionProtection(DeletionProtection deletionProtection) {
            put("DeletionProtection", deletionProtection);
            return this;
        }

        /** {@code DeletionProtection} by the spelling of one of its allowed values. */
        public Builder deletionProtection(String deletionProtection) {
            put("DeletionProtection", deletionProtection, DeletionProtection.values());
            return this;
        }

        /** {@code DeletionProtection} as a value. */
        public Builder deletionProtection(Value<String> deletionProtection) {
            put("DeletionProtection", deletionProtection);
            return this;
        }

        /** {@code DesiredCapacity}: optional; an update means no interruption; pattern <code>^[0-9]+$</code>. */
        public Builder desiredCapacity(String desiredCapacity) {
            put("DesiredCapacity", desiredCapacity);
            return this;
        }

        /** {@code DesiredCapacity} as a value. */
        public Builder desiredCapacity(Value<String> desiredCapacity) {
            put("DesiredCapacity", desiredCapacity);
            return this;
        }

        /** {@code DesiredCapacityType}: optional; an update means no interruption. */
        public Builder desiredCapacityType(String desiredCapacityType) {
            put("DesiredCapacityType", desiredCapacityType);
            return this;
        }

        /** {@code DesiredCapacityType} as a value. */
        public Builder desiredCapacityType(Value<String> desiredCapacityType) {
            put("DesiredCapacityType", desiredCapacityType);
            return this;
        }

        /** {@code HealthCheckGracePeriod}: optional; an update means no interruption; at least 0 as a number. */
        public Builder healthCheckGracePeriod(long healthCheckGracePeriod) {
            put("HealthCheckGracePeriod", healthCheckGracePeriod);
            return this;
        }

        /** {@code HealthCheckGracePeriod} as a value. */
        public Builder healthCheckGracePeriod(Value<? extends Number> healthCheckGracePeriod) {
            put("HealthCheckGracePeriod", healthCheckGracePeriod);
            return this;
        }

        /** {@code HealthCheckType}: optional; an update means no interruption; a value of {@link HealthCheckType} or a newer one. */
        public Builder healthCheckType(HealthCheckType healthCheckType) {
            put("HealthCheckType", healthCheckType);
            return this;
        }

        /** {@code HealthCheckType} by the spelling of one of its allowed values. */
        public Builder healthCheckType(String healthCheckType) {
            putOpen("HealthCheckType", healthCheckType, HealthCheckType.values());
            return this;
        }

        /** {@code HealthCheckType} as a value. */
        public Builder healthCheckType(Value<String> healthCheckType) {
            put("HealthCheckType", healthCheckType);
            return this;
        }

        /** {@code InstanceId}: optional; an update means replacement. */
        public Builder instanceId(String instanceId) {
            put("InstanceId", instanceId);
            return this;
        }

        /** {@code InstanceId} as a value. */
        public Builder instanceId(Value<String> instanceId) {
            put("InstanceId", instanceId);
            return this;
        }

        /** {@code InstanceLifecyclePolicy}: optional; an update means no interruption. */
        public Builder instanceLifecyclePolicy(
                Consumer<? super InstanceLifecyclePolicy.Builder> instanceLifecyclePolicy) {
            put("InstanceLifecyclePolicy", InstanceLifecyclePolicy.create(instanceLifecyclePolicy));
            return this;
        }

        /** {@code InstanceLifecyclePolicy} as one value. */
        public Builder instanceLifecyclePolicy(
                Value<InstanceLifecyclePolicy> instanceLifecyclePolicy) {
            putWhole("InstanceLifecyclePolicy", instanceLifecyclePolicy);
            return this;
        }

        /** {@code InstanceMaintenancePolicy}: optional; an update means no interruption. */
        public Builder instanceMaintenancePolicy(
                Consumer<? super InstanceMaintenancePolicy.Builder> instanceMaintenancePolicy) {
            put("InstanceMaintenancePolicy", InstanceMaintenancePolicy.create(instanceMaintenancePolicy));
            return this;
        }

        /** {@code InstanceMaintenancePolicy} as one value. */
        public Builder instanceMaintenancePolicy(
                Value<InstanceMaintenancePolicy> instanceMaintenancePolicy) {
            putWhole("InstanceMaintenancePolicy", instanceMaintenancePolicy);
            return this;
        }

        /** {@code LaunchConfigurationName}: optional; an update means some interruptions, or a replacement. */
        public Builder launchConfigurationName(String launchConfigurationName) {
            put("LaunchConfigurationName", launchConfigurationName);
            return this;
        }

        /** {@code LaunchConfigurationName} as a value. */
        public Builder launchConfigurationName(Value<String> launchConfigurationName) {
            put("LaunchConfigurationName", launchConfigurationName);
            return this;
        }

        /** {@code LaunchConfigurationName}: what {@code Ref} gives of a resource. */
        public Builder launchConfigurationName(LaunchConfiguration launchConfigurationName) {
            putRef("LaunchConfigurationName", launchConfigurationName);
            return this;
        }

        /** {@code LaunchTemplate}: optional; an update means some interruptions, or a replacement. */
        public Builder launchTemplate(
                Consumer<? super LaunchTemplateSpecification.Builder> launchTemplate) {
            put("LaunchTemplate", LaunchTemplateSpecification.create(launchTemplate));
            return this;
        }

        /** {@code LaunchTemplate} as one value. */
        public Builder launchTemplate(Value<LaunchTemplateSpecification> launchTemplate) {
            putWhole("LaunchTemplate", launchTemplate);
            return this;
        }

        /** {@code LifecycleHookSpecificationList}: optional; an update means no interruption. */
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

        /** {@code LifecycleHookSpecificationList}, items appended. */
        @SafeVarargs
        public final Builder lifecycleHookSpecificationList(
                Value<LifecycleHookSpecification>... lifecycleHookSpecificationList) {
            addAll("LifecycleHookSpecificationList", lifecycleHookSpecificationList);
            return this;
        }

        /** {@code LifecycleHookSpecificationList}, items appended. */
        public Builder lifecycleHookSpecificationList(
                Collection<? extends Value<LifecycleHookSpecification>> lifecycleHookSpecificationList) {
            addAll("LifecycleHookSpecificationList", lifecycleHookSpecificationList);
            return this;
        }

        /** {@code LifecycleHookSpecificationList} as one value. */
        public Builder lifecycleHookSpecificationList(
                Value<List<LifecycleHookSpecification>> lifecycleHookSpecificationList) {
            putWhole("LifecycleHookSpecificationList", lifecycleHookSpecificationList);
            return this;
        }

        /** {@code LifecycleHookSpecificationList}, the items of a collection appended, and others after them. */
        @SafeVarargs
        public final Builder lifecycleHookSpecificationList(
                Collection<? extends Consumer<? super LifecycleHookSpecification.Builder>> lifecycleHookSpecificationList,
                Consumer<? super LifecycleHookSpecification.Builder>... more) {
            return lifecycleHookSpecificationList(allOf(lifecycleHookSpecificationList, more));
        }

        /** {@code LoadBalancerNames}: optional; an update means no interruption. */
        public Builder loadBalancerNames(String... loadBalancerNames) {
            addAll("LoadBalancerNames", loadBalancerNames);
            return this;
        }

        /** {@code LoadBalancerNames}, items appended. */
        @SafeVarargs
        public final Builder loadBalancerNames(Value<String>... loadBalancerNames) {
            addAll("LoadBalancerNames", loadBalancerNames);
            return this;
        }

        /** {@code LoadBalancerNames}, items appended. */
        public Builder loadBalancerNames(Collection<String> loadBalancerNames) {
            addAll("LoadBalancerNames", loadBalancerNames);
            return this;
        }

        /** {@code LoadBalancerNames} as one value. */
        public Builder loadBalancerNames(Value<List<String>> loadBalancerNames) {
            putWhole("LoadBalancerNames", loadBalancerNames);
            return this;
        }

        /** {@code LoadBalancerNames}: what {@code Ref} gives of each resource, appended. */
        public Builder loadBalancerNames(LoadBalancer... loadBalancerNames) {
            addRefs("LoadBalancerNames", loadBalancerNames);
            return this;
        }

        /** {@code LoadBalancerNames}, the items of a collection appended, and others after them. */
        @SafeVarargs
        public final Builder loadBalancerNames(
                Collection<? extends Value<String>> loadBalancerNames, Value<String>... more) {
            addAll("LoadBalancerNames", allOf(loadBalancerNames, more));
            return this;
        }

        /** {@code LoadBalancerNames}: what {@code Ref} gives of each resource of a collection, appended. */
        public Builder loadBalancerNames(Collection<? extends LoadBalancer> loadBalancerNames,
                LoadBalancer... more) {
            addRefs("LoadBalancerNames", allOf(loadBalancerNames, more));
            return this;
        }

        /** {@code MaxInstanceLifetime}: optional; an update means no interruption; 0 to 31536000 as a number. */
        public Builder maxInstanceLifetime(long maxInstanceLifetime) {
            put("MaxInstanceLifetime", maxInstanceLifetime);
            return this;
        }

        /** {@code MaxInstanceLifetime} as a value. */
        public Builder maxInstanceLifetime(Value<? extends Number> maxInstanceLifetime) {
            put("MaxInstanceLifetime", maxInstanceLifetime);
            return this;
        }

        /** {@code MaxSize}: required; an update means no interruption; pattern <code>^[0-9]+$</code>. */
        public Builder maxSize(String maxSize) {
            put("MaxSize", maxSize);
            return this;
        }

        /** {@code MaxSize} as a value. */
        public Builder maxSize(Value<String> maxSize) {
            put("MaxSize", maxSize);
            return this;
        }

        /** {@code MetricsCollection}: optional; an update means no interruption. */
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

        /** {@code MetricsCollection}, items appended. */
        @SafeVarargs
        public final Builder metricsCollection(Value<MetricsCollection>... metricsCollection) {
            addAll("MetricsCollection", metricsCollection);
            return this;
        }

        /** {@code MetricsCollection}, items appended. */
        public Builder metricsCollection(
                Collection<? extends Value<MetricsCollection>> metricsCollection) {
            addAll("MetricsCollection", metricsCollection);
            return this;
        }

        /** {@code MetricsCollection} as one value. */
        public Builder metricsCollection(Value<List<MetricsCollection>> metricsCollection) {
            putWhole("MetricsCollection", metricsCollection);
            return this;
        }

        /** {@code MetricsCollection}, the items of a collection appended, and others after them. */
        @SafeVarargs
        public final Builder metricsCollection(
                Collection<? extends Consumer<? super MetricsCollection.Builder>> metricsCollection,
                Consumer<? super MetricsCollection.Builder>... more) {
            return metricsCollection(allOf(metricsCollection, more));
        }

        /** {@code MinSize}: required; an update means no interruption; pattern <code>^[0-9]+$</code>. */
        public Builder minSize(String minSize) {
            put("MinSize", minSize);
            return this;
        }

        /** {@code MinSize} as a value. */
        public Builder minSize(Value<String> minSize) {
            put("MinSize", minSize);
            return this;
        }

        /** {@code MixedInstancesPolicy}: optional; an update means some interruptions, or a replacement. */
        public Builder mixedInstancesPolicy(
                Consumer<? super MixedInstancesPolicy.Builder> mixedInstancesPolicy) {
            put("MixedInstancesPolicy", MixedInstancesPolicy.create(mixedInstancesPolicy));
            return this;
        }

        /** {@code MixedInstancesPolicy} as one value. */
        public Builder mixedInstancesPolicy(Value<MixedInstancesPolicy> mixedInstancesPolicy) {
            putWhole("MixedInstancesPolicy", mixedInstancesPolicy);
            return this;
        }

        /** {@code NewInstancesProtectedFromScaleIn}: optional; an update means no interruption. */
        public Builder newInstancesProtectedFromScaleIn(boolean newInstancesProtectedFromScaleIn) {
            put("NewInstancesProtectedFromScaleIn", newInstancesProtectedFromScaleIn);
            return this;
        }

        /** {@code NewInstancesProtectedFromScaleIn} as a value. */
        public Builder newInstancesProtectedFromScaleIn(
                Value<Boolean> newInstancesProtectedFromScaleIn) {
            put("NewInstancesProtectedFromScaleIn", newInstancesProtectedFromScaleIn);
            return this;
        }

        /**
         * {@code NotificationConfiguration}: optional; an update means no interruption.
         *
         * @deprecated AWS advises against it
         */
        @Deprecated
        public Builder notificationConfiguration(
                Consumer<? super NotificationConfiguration.Builder> notificationConfiguration) {
            put("NotificationConfiguration", NotificationConfiguration.create(notificationConfiguration));
            return this;
        }

        /** {@code NotificationConfiguration} as one value. */
        @Deprecated
        public Builder notificationConfiguration(
                Value<NotificationConfiguration> notificationConfiguration) {
            putWhole("NotificationConfiguration", notificationConfiguration);
            return this;
        }

        /** {@code NotificationConfigurations}: optional; an update means no interruption. */
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

        /** {@code NotificationConfigurations}, items appended. */
        @SafeVarargs
        public final Builder notificationConfigurations(
                Value<NotificationConfiguration>... notificationConfigurations) {
            addAll("NotificationConfigurations", notificationConfigurations);
            return this;
        }

        /** {@code NotificationConfigurations}, items appended. */
        public Builder notificationConfigurations(
                Collection<? extends Value<NotificationConfiguration>> notificationConfigurations) {
            addAll("NotificationConfigurations", notificationConfigurations);
            return this;
        }

        /** {@code NotificationConfigurations} as one value. */
        public Builder notificationConfigurations(
                Value<List<NotificationConfiguration>> notificationConfigurations) {
            putWhole("NotificationConfigurations", notificationConfigurations);
            return this;
        }

        /** {@code NotificationConfigurations}, the items of a collection appended, and others after them. */
        @SafeVarargs
        public final Builder notificationConfigurations(
                Collection<? extends Consumer<? super NotificationConfiguration.Builder>> notificationConfigurations,
                Consumer<? super NotificationConfiguration.Builder>... more) {
            return notificationConfigurations(allOf(notificationConfigurations, more));
        }

        /** {@code PlacementGroup}: optional; an update means no interruption. */
        public Builder placementGroup(String placementGroup) {
            put("PlacementGroup", placementGroup);
            return this;
        }

        /** {@code PlacementGroup} as a value. */
        public Builder placementGroup(Value<String> placementGroup) {
            put("PlacementGroup", placementGroup);
            return this;
        }

        /** {@code PlacementGroup}: what {@code Ref} gives of a resource. */
        public Builder placementGroup(PlacementGroup placementGroup) {
            putRef("PlacementGroup", placementGroup);
            return this;
        }

        /** {@code ServiceLinkedRoleARN}: optional; an update means no interruption. */
        public Builder serviceLinkedRoleArn(String serviceLinkedRoleArn) {
            put("ServiceLinkedRoleARN", serviceLinkedRoleArn);
            return this;
        }

        /** {@code ServiceLinkedRoleARN} as a value. */
        public Builder serviceLinkedRoleArn(Value<String> serviceLinkedRoleArn) {
            put("ServiceLinkedRoleARN", serviceLinkedRoleArn);
            return this;
        }

        /** {@code ServiceLinkedRoleARN}: the attribute {@code Arn} of a resource. */
        public Builder serviceLinkedRoleArn(Role serviceLinkedRoleArn) {
            putAtt("ServiceLinkedRoleARN", serviceLinkedRoleArn, "Arn");
            return this;
        }

        /** {@code SkipZonalShiftValidation}: optional; an update means no interruption. */
        public Builder skipZonalShiftValidation(boolean skipZonalShiftValidation) {
            put("SkipZonalShiftValidation", skipZonalShiftValidation);
            return this;
        }

        /** {@code SkipZonalShiftValidation} as a value. */
        public Builder skipZonalShiftValidation(Value<Boolean> skipZonalShiftValidation) {
            put("SkipZonalShiftValidation", skipZonalShiftValidation);
            return this;
        }

        /** {@code Tags}: optional; an update means no interruption. */
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

        /** {@code Tags}, items appended. */
        @SafeVarargs
        public final Builder tags(Value<TagProperty>... tags) {
            addAll("Tags", tags);
            return this;
        }

        /** {@code Tags}, items appended. */
        public Builder tags(Collection<? extends Value<TagProperty>> tags) {
            addAll("Tags", tags);
            return this;
        }

        /** {@code Tags} as one value. */
        public Builder tags(Value<List<TagProperty>> tags) {
            putWhole("Tags", tags);
            return this;
        }

        /** {@code Tags}, the items of a collection appended, and others after them. */
        @SafeVarargs
        public final Builder tags(Collection<? extends Consumer<? super TagProperty.Builder>> tags,
                Consumer<? super TagProperty.Builder>... more) {
            return tags(allOf(tags, more));
        }

        /** {@code Tags}, tags appended that launched instances get too. */
        public Builder tags(Tags tags) {
            addTags("Tags", tags, true);
            return this;
        }

        /** {@code TargetGroupARNs}: optional; an update means no interruption. */
        public Builder targetGroupArns(String... targetGroupArns) {
            addAll("TargetGroupARNs", targetGroupArns);
            return this;
        }

        /** {@code TargetGroupARNs}, items appended. */
        @SafeVarargs
        public final Builder targetGroupArns(Value<String>... targetGroupArns) {
            addAll("TargetGroupARNs", targetGroupArns);
            return this;
        }

        /** {@code TargetGroupARNs}, items appended. */
        public Builder targetGroupArns(Collection<String> targetGroupArns) {
            addAll("TargetGroupARNs", targetGroupArns);
            return this;
        }

        /** {@code TargetGroupARNs} as one value. */
        public Builder targetGroupArns(Value<List<String>> targetGroupArns) {
            putWhole("TargetGroupARNs", targetGroupArns);
            return this;
        }

        /** {@code TargetGroupARNs}: what {@code Ref} gives of each resource, appended. */
        public Builder targetGroupArns(TargetGroup... targetGroupArns) {
            addRefs("TargetGroupARNs", targetGroupArns);
            return this;
        }

        /** {@code TargetGroupARNs}, the items of a collection appended, and others after them. */
        @SafeVarargs
        public final Builder targetGroupArns(Collection<? extends Value<String>> targetGroupArns,
                Value<String>... more) {
            addAll("TargetGroupARNs", allOf(targetGroupArns, more));
            return this;
        }

        /** {@code TargetGroupARNs}: what {@code Ref} gives of each resource of a collection, appended. */
        public Builder targetGroupArns(Collection<? extends TargetGroup> targetGroupArns,
                TargetGroup... more) {
            addRefs("TargetGroupARNs", allOf(targetGroupArns, more));
            return this;
        }

        /** {@code TerminationPolicies}: optional; an update means no interruption. */
        public Builder terminationPolicies(String... terminationPolicies) {
            addAll("TerminationPolicies", terminationPolicies);
            return this;
        }

        /** {@code TerminationPolicies}, items appended. */
        @SafeVarargs
        public final Builder terminationPolicies(Value<String>... terminationPolicies) {
            addAll("TerminationPolicies", terminationPolicies);
            return this;
        }

        /** {@code TerminationPolicies}, items appended. */
        public Builder terminationPolicies(Collection<String> terminationPolicies) {
            addAll("TerminationPolicies", terminationPolicies);
            return this;
        }

        /** {@code TerminationPolicies} as one value. */
        public Builder terminationPolicies(Value<List<String>> terminationPolicies) {
            putWhole("TerminationPolicies", terminationPolicies);
            return this;
        }

        /** {@code TerminationPolicies}, the items of a collection appended, and others after them. */
        @SafeVarargs
        public final Builder terminationPolicies(
                Collection<? extends Value<String>> terminationPolicies, Value<String>... more) {
            addAll("TerminationPolicies", allOf(terminationPolicies, more));
            return this;
        }

        /** {@code TrafficSources}: optional; an update means no interruption. */
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

        /** {@code TrafficSources}, items appended. */
        @SafeVarargs
        public final Builder trafficSources(Value<TrafficSourceIdentifier>... trafficSources) {
            addAll("TrafficSources", trafficSources);
            return this;
        }

        /** {@code TrafficSources}, items appended. */
        public Builder trafficSources(
                Collection<? extends Value<TrafficSourceIdentifier>> trafficSources) {
            addAll("TrafficSources", trafficSources);
            return this;
        }

        /** {@code TrafficSources} as one value. */
        public Builder trafficSources(Value<List<TrafficSourceIdentifier>> trafficSources) {
            putWhole("TrafficSources", trafficSources);
            return this;
        }

        /** {@code TrafficSources}, the items of a collection appended, and others after them. */
        @SafeVarargs
        public final Builder trafficSources(
                Collection<? extends Consumer<? super TrafficSourceIdentifier.Builder>> trafficSources,
                Consumer<? super TrafficSourceIdentifier.Builder>... more) {
            return trafficSources(allOf(trafficSources, more));
        }

        /** {@code VPCZoneIdentifier}: optional; an update means some interruptions, or a replacement. */
        public Builder vpcZoneIdentifier(String... vpcZoneIdentifier) {
            addAll("VPCZoneIdentifier", vpcZoneIdentifier);
            return this;
        }

        /** {@code VPCZoneIdentifier}, items appended. */
        @SafeVarargs
        public final Builder vpcZoneIdentifier(Value<String>... vpcZoneIdentifier) {
            addAll("VPCZoneIdentifier", vpcZoneIdentifier);
            return this;
        }

        /** {@code VPCZoneIdentifier}, items appended. */
        public Builder vpcZoneIdentifier(Collection<String> vpcZoneIdentifier) {
            addAll("VPCZoneIdentifier", vpcZoneIdentifier);
            return this;
        }

        /** {@code VPCZoneIdentifier} as one value. */
        public Builder vpcZoneIdentifier(Value<List<String>> vpcZoneIdentifier) {
            putWhole("VPCZoneIdentifier", vpcZoneIdentifier);
            return this;
        }

        /** {@code VPCZoneIdentifier}: what {@code Ref} gives of each resource, appended. */
        public Builder vpcZoneIdentifier(Subnet... vpcZoneIdentifier) {
            addRefs("VPCZoneIdentifier", vpcZoneIdentifier);
            return this;
        }

        /** {@code VPCZoneIdentifier}, the items of a collection appended, and others after them. */
        @SafeVarargs
        public final Builder vpcZoneIdentifier(
                Collection<? extends Value<String>> vpcZoneIdentifier, Value<String>... more) {
            addAll("VPCZoneIdentifier", allOf(vpcZoneIdentifier, more));
            return this;
        }

        /** {@code VPCZoneIdentifier}: what {@code Ref} gives of each resource of a collection, appended. */
        public Builder vpcZoneIdentifier(Collection<? extends Subnet> vpcZoneIdentifier,
                Subnet... more) {
            addRefs("VPCZoneIdentifier", allOf(vpcZoneIdentifier, more));
            return this;
        }

        /**
         * Ends the building.
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
     * {@code AWS::AutoScaling::AutoScalingGroup.AcceleratorCountRequest}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-acceleratorcountrequest.html">AcceleratorCountRequest</a>
     */
    public static final class AcceleratorCountRequest extends PropertyType<AcceleratorCountRequest> {
        private AcceleratorCountRequest(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static AcceleratorCountRequest create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code AcceleratorCountRequest}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Max}: optional; an update means no interruption. */
            public Builder max(long max) {
                put("Max", max);
                return this;
            }

            /** {@code Max} as a value. */
            public Builder max(Value<? extends Number> max) {
                put("Max", max);
                return this;
            }

            /** {@code Min}: optional; an update means no interruption. */
            public Builder min(long min) {
                put("Min", min);
                return this;
            }

            /** {@code Min} as a value. */
            public Builder min(Value<? extends Number> min) {
                put("Min", min);
                return this;
            }

            /** What was configured. */
            public AcceleratorCountRequest build() {
                return new AcceleratorCountRequest(seal());
            }
        }
    }

    /**
     * {@code AWS::AutoScaling::AutoScalingGroup.AcceleratorTotalMemoryMiBRequest}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-acceleratortotalmemorymibrequest.html">AcceleratorTotalMemoryMiBRequest</a>
     */
    public static final class AcceleratorTotalMemoryMiBRequest extends PropertyType<AcceleratorTotalMemoryMiBRequest> {
        private AcceleratorTotalMemoryMiBRequest(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static AcceleratorTotalMemoryMiBRequest create(
                Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code AcceleratorTotalMemoryMiBRequest}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Max}: optional; an update means no interruption. */
            public Builder max(long max) {
                put("Max", max);
                return this;
            }

            /** {@code Max} as a value. */
            public Builder max(Value<? extends Number> max) {
                put("Max", max);
                return this;
            }

            /** {@code Min}: optional; an update means no interruption. */
            public Builder min(long min) {
                put("Min", min);
                return this;
            }

            /** {@code Min} as a value. */
            public Builder min(Value<? extends Number> min) {
                put("Min", min);
                return this;
            }

            /** What was configured. */
            public AcceleratorTotalMemoryMiBRequest build() {
                return new AcceleratorTotalMemoryMiBRequest(seal());
            }
        }
    }

    /**
     * {@code AWS::AutoScaling::AutoScalingGroup.AvailabilityZoneDistribution}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-availabilityzonedistribution.html">AvailabilityZoneDistribution</a>
     */
    public static final class AvailabilityZoneDistribution extends PropertyType<AvailabilityZoneDistribution> {
        private AvailabilityZoneDistribution(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static AvailabilityZoneDistribution create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code AvailabilityZoneDistribution}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code CapacityDistributionStrategy}: optional; an update means no interruption; a value of {@link CapacityDistributionStrategy}. */
            public Builder capacityDistributionStrategy(
                    CapacityDistributionStrategy capacityDistributionStrategy) {
                put("CapacityDistributionStrategy", capacityDistributionStrategy);
                return this;
            }

            /** {@code CapacityDistributionStrategy} by the spelling of one of its allowed values. */
            public Builder capacityDistributionStrategy(String capacityDistributionStrategy) {
                put("CapacityDistributionStrategy", capacityDistributionStrategy, CapacityDistributionStrategy.values());
                return this;
            }

            /** {@code CapacityDistributionStrategy} as a value. */
            public Builder capacityDistributionStrategy(
                    Value<String> capacityDistributionStrategy) {
                put("CapacityDistributionStrategy", capacityDistributionStrategy);
                return this;
            }

            /** What was configured. */
            public AvailabilityZoneDistribution build() {
                return new AvailabilityZoneDistribution(seal());
            }
        }
    }

    /**
     * {@code AWS::AutoScaling::AutoScalingGroup.AvailabilityZoneImpairmentPolicy}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-availabilityzoneimpairmentpolicy.html">AvailabilityZoneImpairmentPolicy</a>
     */
    public static final class AvailabilityZoneImpairmentPolicy extends PropertyType<AvailabilityZoneImpairmentPolicy> {
        private AvailabilityZoneImpairmentPolicy(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static AvailabilityZoneImpairmentPolicy create(
                Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code AvailabilityZoneImpairmentPolicy}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code ImpairedZoneHealthCheckBehavior}: required; an update means no interruption; a value of {@link ImpairedZoneHealthCheckBehavior}. */
            public Builder impairedZoneHealthCheckBehavior(
                    ImpairedZoneHealthCheckBehavior impairedZoneHealthCheckBehavior) {
                put("ImpairedZoneHealthCheckBehavior", impairedZoneHealthCheckBehavior);
                return this;
            }

            /** {@code ImpairedZoneHealthCheckBehavior} by the spelling of one of its allowed values. */
            public Builder impairedZoneHealthCheckBehavior(String impairedZoneHealthCheckBehavior) {
                put("ImpairedZoneHealthCheckBehavior", impairedZoneHealthCheckBehavior, ImpairedZoneHealthCheckBehavior.values());
                return this;
            }

            /** {@code ImpairedZoneHealthCheckBehavior} as a value. */
            public Builder impairedZoneHealthCheckBehavior(
                    Value<String> impairedZoneHealthCheckBehavior) {
                put("ImpairedZoneHealthCheckBehavior", impairedZoneHealthCheckBehavior);
                return this;
            }

            /** {@code ZonalShiftEnabled}: required; an update means no interruption. */
            public Builder zonalShiftEnabled(boolean zonalShiftEnabled) {
                put("ZonalShiftEnabled", zonalShiftEnabled);
                return this;
            }

            /** {@code ZonalShiftEnabled} as a value. */
            public Builder zonalShiftEnabled(Value<Boolean> zonalShiftEnabled) {
                put("ZonalShiftEnabled", zonalShiftEnabled);
                return this;
            }

            /** What was configured. */
            public AvailabilityZoneImpairmentPolicy build() {
                return new AvailabilityZoneImpairmentPolicy(seal("ImpairedZoneHealthCheckBehavior", "ZonalShiftEnabled"));
            }
        }
    }

    /**
     * {@code AWS::AutoScaling::AutoScalingGroup.BaselineEbsBandwidthMbpsRequest}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-baselineebsbandwidthmbpsrequest.html">BaselineEbsBandwidthMbpsRequest</a>
     */
    public static final class BaselineEbsBandwidthMbpsRequest extends PropertyType<BaselineEbsBandwidthMbpsRequest> {
        private BaselineEbsBandwidthMbpsRequest(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static BaselineEbsBandwidthMbpsRequest create(
                Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code BaselineEbsBandwidthMbpsRequest}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Max}: optional; an update means no interruption. */
            public Builder max(long max) {
                put("Max", max);
                return this;
            }

            /** {@code Max} as a value. */
            public Builder max(Value<? extends Number> max) {
                put("Max", max);
                return this;
            }

            /** {@code Min}: optional; an update means no interruption. */
            public Builder min(long min) {
                put("Min", min);
                return this;
            }

            /** {@code Min} as a value. */
            public Builder min(Value<? extends Number> min) {
                put("Min", min);
                return this;
            }

            /** What was configured. */
            public BaselineEbsBandwidthMbpsRequest build() {
                return new BaselineEbsBandwidthMbpsRequest(seal());
            }
        }
    }

    /**
     * {@code AWS::AutoScaling::AutoScalingGroup.BaselinePerformanceFactorsRequest}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-baselineperformancefactorsrequest.html">BaselinePerformanceFactorsRequest</a>
     */
    public static final class BaselinePerformanceFactorsRequest extends PropertyType<BaselinePerformanceFactorsRequest> {
        private BaselinePerformanceFactorsRequest(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static BaselinePerformanceFactorsRequest create(
                Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code BaselinePerformanceFactorsRequest}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Cpu}: optional; an update means no interruption. */
            public Builder cpu(Consumer<? super CpuPerformanceFactorRequest.Builder> cpu) {
                put("Cpu", CpuPerformanceFactorRequest.create(cpu));
                return this;
            }

            /** {@code Cpu} as one value. */
            public Builder cpu(Value<CpuPerformanceFactorRequest> cpu) {
                putWhole("Cpu", cpu);
                return this;
            }

            /** What was configured. */
            public BaselinePerformanceFactorsRequest build() {
                return new BaselinePerformanceFactorsRequest(seal());
            }
        }
    }

    /**
     * {@code AWS::AutoScaling::AutoScalingGroup.CapacityReservationSpecification}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-capacityreservationspecification.html">CapacityReservationSpecification</a>
     */
    public static final class CapacityReservationSpecification extends PropertyType<CapacityReservationSpecification> {
        private CapacityReservationSpecification(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static CapacityReservationSpecification create(
                Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code CapacityReservationSpecification}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code CapacityReservationPreference}: required; an update means no interruption; a value of {@link CapacityReservationPreference}. */
            public Builder capacityReservationPreference(
                    CapacityReservationPreference capacityReservationPreference) {
                put("CapacityReservationPreference", capacityReservationPreference);
                return this;
            }

            /** {@code CapacityReservationPreference} by the spelling of one of its allowed values. */
            public Builder capacityReservationPreference(String capacityReservationPreference) {
                put("CapacityReservationPreference", capacityReservationPreference, CapacityReservationPreference.values());
                return this;
            }

            /** {@code CapacityReservationPreference} as a value. */
            public Builder capacityReservationPreference(
                    Value<String> capacityReservationPreference) {
                put("CapacityReservationPreference", capacityReservationPreference);
                return this;
            }

            /** {@code CapacityReservationTarget}: optional; an update means no interruption. */
            public Builder capacityReservationTarget(
                    Consumer<? super CapacityReservationTarget.Builder> capacityReservationTarget) {
                put("CapacityReservationTarget", CapacityReservationTarget.create(capacityReservationTarget));
                return this;
            }

            /** {@code CapacityReservationTarget} as one value. */
            public Builder capacityReservationTarget(
                    Value<CapacityReservationTarget> capacityReservationTarget) {
                putWhole("CapacityReservationTarget", capacityReservationTarget);
                return this;
            }

            /** What was configured. */
            public CapacityReservationSpecification build() {
                return new CapacityReservationSpecification(seal("CapacityReservationPreference"));
            }
        }
    }

    /**
     * {@code AWS::AutoScaling::AutoScalingGroup.CapacityReservationTarget}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-capacityreservationtarget.html">CapacityReservationTarget</a>
     */
    public static final class CapacityReservationTarget extends PropertyType<CapacityReservationTarget> {
        private CapacityReservationTarget(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static CapacityReservationTarget create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code CapacityReservationTarget}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code CapacityReservationIds}: optional; an update means no interruption. */
            public Builder capacityReservationIds(String... capacityReservationIds) {
                addAll("CapacityReservationIds", capacityReservationIds);
                return this;
            }

            /** {@code CapacityReservationIds}, items appended. */
            @SafeVarargs
            public final Builder capacityReservationIds(Value<String>... capacityReservationIds) {
                addAll("CapacityReservationIds", capacityReservationIds);
                return this;
            }

            /** {@code CapacityReservationIds}, items appended. */
            public Builder capacityReservationIds(Collection<String> capacityReservationIds) {
                addAll("CapacityReservationIds", capacityReservationIds);
                return this;
            }

            /** {@code CapacityReservationIds} as one value. */
            public Builder capacityReservationIds(Value<List<String>> capacityReservationIds) {
                putWhole("CapacityReservationIds", capacityReservationIds);
                return this;
            }

            /** {@code CapacityReservationIds}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder capacityReservationIds(
                    Collection<? extends Value<String>> capacityReservationIds,
                    Value<String>... more) {
                addAll("CapacityReservationIds", allOf(capacityReservationIds, more));
                return this;
            }

            /** {@code CapacityReservationResourceGroupArns}: optional; an update means no interruption. */
            public Builder capacityReservationResourceGroupArns(
                    String... capacityReservationResourceGroupArns) {
                addAll("CapacityReservationResourceGroupArns", capacityReservationResourceGroupArns);
                return this;
            }

            /** {@code CapacityReservationResourceGroupArns}, items appended. */
            @SafeVarargs
            public final Builder capacityReservationResourceGroupArns(
                    Value<String>... capacityReservationResourceGroupArns) {
                addAll("CapacityReservationResourceGroupArns", capacityReservationResourceGroupArns);
                return this;
            }

            /** {@code CapacityReservationResourceGroupArns}, items appended. */
            public Builder capacityReservationResourceGroupArns(
                    Collection<String> capacityReservationResourceGroupArns) {
                addAll("CapacityReservationResourceGroupArns", capacityReservationResourceGroupArns);
                return this;
            }

            /** {@code CapacityReservationResourceGroupArns} as one value. */
            public Builder capacityReservationResourceGroupArns(
                    Value<List<String>> capacityReservationResourceGroupArns) {
                putWhole("CapacityReservationResourceGroupArns", capacityReservationResourceGroupArns);
                return this;
            }

            /** {@code CapacityReservationResourceGroupArns}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder capacityReservationResourceGroupArns(
                    Collection<? extends Value<String>> capacityReservationResourceGroupArns,
                    Value<String>... more) {
                addAll("CapacityReservationResourceGroupArns", allOf(capacityReservationResourceGroupArns, more));
                return this;
            }

            /** What was configured. */
            public CapacityReservationTarget build() {
                return new CapacityReservationTarget(seal());
            }
        }
    }

    /**
     * {@code AWS::AutoScaling::AutoScalingGroup.CpuPerformanceFactorRequest}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-cpuperformancefactorrequest.html">CpuPerformanceFactorRequest</a>
     */
    public static final class CpuPerformanceFactorRequest extends PropertyType<CpuPerformanceFactorRequest> {
        private CpuPerformanceFactorRequest(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static CpuPerformanceFactorRequest create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code CpuPerformanceFactorRequest}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code References}: optional; an update means no interruption. */
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

            /** {@code References}, items appended. */
            @SafeVarargs
            public final Builder references(
                    Value<PerformanceFactorReferenceRequest>... references) {
                addAll("References", references);
                return this;
            }

            /** {@code References}, items appended. */
            public Builder references(
                    Collection<? extends Value<PerformanceFactorReferenceRequest>> references) {
                addAll("References", references);
                return this;
            }

            /** {@code References} as one value. */
            public Builder references(Value<List<PerformanceFactorReferenceRequest>> references) {
                putWhole("References", references);
                return this;
            }

            /** {@code References}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder references(
                    Collection<? extends Consumer<? super PerformanceFactorReferenceRequest.Builder>> references,
                    Consumer<? super PerformanceFactorReferenceRequest.Builder>... more) {
                return references(allOf(references, more));
            }

            /** What was configured. */
            public CpuPerformanceFactorRequest build() {
                return new CpuPerformanceFactorRequest(seal());
            }
        }
    }

    /**
     * {@code AWS::AutoScaling::AutoScalingGroup.DistributionSegment}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-distributionsegment.html">DistributionSegment</a>
     */
    public static final class DistributionSegment extends PropertyType<DistributionSegment> {
        private DistributionSegment(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static DistributionSegment create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code DistributionSegment}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code TargetCapacityTypes}: required; an update means no interruption; a value of {@link TargetCapacityTypes}. */
            public Builder targetCapacityTypes(TargetCapacityTypes... targetCapacityTypes) {
                addAll("TargetCapacityTypes", targetCapacityTypes);
                return this;
            }

            /** {@code TargetCapacityTypes}, items appended by the spelling of their allowed values. */
            public Builder targetCapacityTypes(String... targetCapacityTypes) {
                addAll("TargetCapacityTypes", targetCapacityTypes, TargetCapacityTypes.values());
                return this;
            }

            /** {@code TargetCapacityTypes}, items appended. */
            @SafeVarargs
            public final Builder targetCapacityTypes(Value<String>... targetCapacityTypes) {
                addAll("TargetCapacityTypes", targetCapacityTypes);
                return this;
            }

            /** {@code TargetCapacityTypes}, items appended by the spelling of their allowed values. */
            public Builder targetCapacityTypes(Collection<String> targetCapacityTypes) {
                addAll("TargetCapacityTypes", targetCapacityTypes, TargetCapacityTypes.values());
                return this;
            }

            /** {@code TargetCapacityTypes} as one value. */
            public Builder targetCapacityTypes(Value<List<String>> targetCapacityTypes) {
                putWhole("TargetCapacityTypes", targetCapacityTypes);
                return this;
            }

            /** {@code TargetCapacityTypes}, the items of a collection appended, and others after them. */
            public Builder targetCapacityTypes(
                    Collection<? extends TargetCapacityTypes> targetCapacityTypes,
                    TargetCapacityTypes... more) {
                addAll("TargetCapacityTypes", allOf(targetCapacityTypes, more));
                return this;
            }

            /** {@code TargetCapacityTypes}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder targetCapacityTypes(
                    Collection<? extends Value<String>> targetCapacityTypes,
                    Value<String>... more) {
                addAll("TargetCapacityTypes", allOf(targetCapacityTypes, more));
                return this;
            }

            /** What was configured. */
            public DistributionSegment build() {
                return new DistributionSegment(seal("TargetCapacityTypes"));
            }
        }
    }

    /**
     * {@code AWS::AutoScaling::AutoScalingGroup.InstanceLifecyclePolicy}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-instancelifecyclepolicy.html">InstanceLifecyclePolicy</a>
     */
    public static final class InstanceLifecyclePolicy extends PropertyType<InstanceLifecyclePolicy> {
        private InstanceLifecyclePolicy(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static InstanceLifecyclePolicy create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code InstanceLifecyclePolicy}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code RetentionTriggers}: optional; an update means no interruption. */
            public Builder retentionTriggers(
                    Consumer<? super RetentionTriggers.Builder> retentionTriggers) {
                put("RetentionTriggers", RetentionTriggers.create(retentionTriggers));
                return this;
            }

            /** {@code RetentionTriggers} as one value. */
            public Builder retentionTriggers(Value<RetentionTriggers> retentionTriggers) {
                putWhole("RetentionTriggers", retentionTriggers);
                return this;
            }

            /** What was configured. */
            public InstanceLifecyclePolicy build() {
                return new InstanceLifecyclePolicy(seal());
            }
        }
    }

    /**
     * {@code AWS::AutoScaling::AutoScalingGroup.InstanceMaintenancePolicy}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-instancemaintenancepolicy.html">InstanceMaintenancePolicy</a>
     */
    public static final class InstanceMaintenancePolicy extends PropertyType<InstanceMaintenancePolicy> {
        private InstanceMaintenancePolicy(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static InstanceMaintenancePolicy create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code InstanceMaintenancePolicy}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code MaxHealthyPercentage}: optional; an update means no interruption. */
            public Builder maxHealthyPercentage(long maxHealthyPercentage) {
                put("MaxHealthyPercentage", maxHealthyPercentage);
                return this;
            }

            /** {@code MaxHealthyPercentage} as a value. */
            public Builder maxHealthyPercentage(Value<? extends Number> maxHealthyPercentage) {
                put("MaxHealthyPercentage", maxHealthyPercentage);
                return this;
            }

            /** {@code MinHealthyPercentage}: optional; an update means no interruption. */
            public Builder minHealthyPercentage(long minHealthyPercentage) {
                put("MinHealthyPercentage", minHealthyPercentage);
                return this;
            }

            /** {@code MinHealthyPercentage} as a value. */
            public Builder minHealthyPercentage(Value<? extends Number> minHealthyPercentage) {
                put("MinHealthyPercentage", minHealthyPercentage);
                return this;
            }

            /** What was configured. */
            public InstanceMaintenancePolicy build() {
                return new InstanceMaintenancePolicy(seal());
            }
        }
    }

    /**
     * {@code AWS::AutoScaling::AutoScalingGroup.InstanceRequirements}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-instancerequirements.html">InstanceRequirements</a>
     */
    public static final class InstanceRequirements extends PropertyType<InstanceRequirements> {
        private InstanceRequirements(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static InstanceRequirements create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code InstanceRequirements}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code AcceleratorCount}: optional; an update means no interruption. */
            public Builder acceleratorCount(
                    Consumer<? super AcceleratorCountRequest.Builder> acceleratorCount) {
                put("AcceleratorCount", AcceleratorCountRequest.create(acceleratorCount));
                return this;
            }

            /** {@code AcceleratorCount} as one value. */
            public Builder acceleratorCount(Value<AcceleratorCountRequest> acceleratorCount) {
                putWhole("AcceleratorCount", acceleratorCount);
                return this;
            }

            /** {@code AcceleratorManufacturers}: optional; an update means no interruption; a value of {@link AcceleratorManufacturers}. */
            public Builder acceleratorManufacturers(
                    AcceleratorManufacturers... acceleratorManufacturers) {
                addAll("AcceleratorManufacturers", acceleratorManufacturers);
                return this;
            }

            /** {@code AcceleratorManufacturers}, items appended by the spelling of their allowed values. */
            public Builder acceleratorManufacturers(String... acceleratorManufacturers) {
                addAll("AcceleratorManufacturers", acceleratorManufacturers, AcceleratorManufacturers.values());
                return this;
            }

            /** {@code AcceleratorManufacturers}, items appended. */
            @SafeVarargs
            public final Builder acceleratorManufacturers(
                    Value<String>... acceleratorManufacturers) {
                addAll("AcceleratorManufacturers", acceleratorManufacturers);
                return this;
            }

            /** {@code AcceleratorManufacturers}, items appended by the spelling of their allowed values. */
            public Builder acceleratorManufacturers(Collection<String> acceleratorManufacturers) {
                addAll("AcceleratorManufacturers", acceleratorManufacturers, AcceleratorManufacturers.values());
                return this;
            }

            /** {@code AcceleratorManufacturers} as one value. */
            public Builder acceleratorManufacturers(Value<List<String>> acceleratorManufacturers) {
                putWhole("AcceleratorManufacturers", acceleratorManufacturers);
                return this;
            }

            /** {@code AcceleratorManufacturers}, the items of a collection appended, and others after them. */
            public Builder acceleratorManufacturers(
                    Collection<? extends AcceleratorManufacturers> acceleratorManufacturers,
                    AcceleratorManufacturers... more) {
                addAll("AcceleratorManufacturers", allOf(acceleratorManufacturers, more));
                return this;
            }

            /** {@code AcceleratorManufacturers}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder acceleratorManufacturers(
                    Collection<? extends Value<String>> acceleratorManufacturers,
                    Value<String>... more) {
                addAll("AcceleratorManufacturers", allOf(acceleratorManufacturers, more));
                return this;
            }

            /** {@code AcceleratorNames}: optional; an update means no interruption; a value of {@link AcceleratorNames}. */
            public Builder acceleratorNames(AcceleratorNames... acceleratorNames) {
                addAll("AcceleratorNames", acceleratorNames);
                return this;
            }

            /** {@code AcceleratorNames}, items appended by the spelling of their allowed values. */
            public Builder acceleratorNames(String... acceleratorNames) {
                addAll("AcceleratorNames", acceleratorNames, AcceleratorNames.values());
                return this;
            }

            /** {@code AcceleratorNames}, items appended. */
            @SafeVarargs
            public final Builder acceleratorNames(Value<String>... acceleratorNames) {
                addAll("AcceleratorNames", acceleratorNames);
                return this;
            }

            /** {@code AcceleratorNames}, items appended by the spelling of their allowed values. */
            public Builder acceleratorNames(Collection<String> acceleratorNames) {
                addAll("AcceleratorNames", acceleratorNames, AcceleratorNames.values());
                return this;
            }

            /** {@code AcceleratorNames} as one value. */
            public Builder acceleratorNames(Value<List<String>> acceleratorNames) {
                putWhole("AcceleratorNames", acceleratorNames);
                return this;
            }

            /** {@code AcceleratorNames}, the items of a collection appended, and others after them. */
            public Builder acceleratorNames(Collection<? extends AcceleratorNames> acceleratorNames,
                    AcceleratorNames... more) {
                addAll("AcceleratorNames", allOf(acceleratorNames, more));
                return this;
            }

            /** {@code AcceleratorNames}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder acceleratorNames(
                    Collection<? extends Value<String>> acceleratorNames, Value<String>... more) {
                addAll("AcceleratorNames", allOf(acceleratorNames, more));
                return this;
            }

            /** {@code AcceleratorTotalMemoryMiB}: optional; an update means no interruption. */
            public Builder acceleratorTotalMemoryMiB(
                    Consumer<? super AcceleratorTotalMemoryMiBRequest.Builder> acceleratorTotalMemoryMiB) {
                put("AcceleratorTotalMemoryMiB", AcceleratorTotalMemoryMiBRequest.create(acceleratorTotalMemoryMiB));
                return this;
            }

            /** {@code AcceleratorTotalMemoryMiB} as one value. */
            public Builder acceleratorTotalMemoryMiB(
                    Value<AcceleratorTotalMemoryMiBRequest> acceleratorTotalMemoryMiB) {
                putWhole("AcceleratorTotalMemoryMiB", acceleratorTotalMemoryMiB);
                return this;
            }

            /** {@code AcceleratorTypes}: optional; an update means no interruption; a value of {@link AcceleratorTypes}. */
            public Builder acceleratorTypes(AcceleratorTypes... acceleratorTypes) {
                addAll("AcceleratorTypes", acceleratorTypes);
                return this;
            }

            /** {@code AcceleratorTypes}, items appended by the spelling of their allowed values. */
            public Builder acceleratorTypes(String... acceleratorTypes) {
                addAll("AcceleratorTypes", acceleratorTypes, AcceleratorTypes.values());
                return this;
            }

            /** {@code AcceleratorTypes}, items appended. */
            @SafeVarargs
            public final Builder acceleratorTypes(Value<String>... acceleratorTypes) {
                addAll("AcceleratorTypes", acceleratorTypes);
                return this;
            }

            /** {@code AcceleratorTypes}, items appended by the spelling of their allowed values. */
            public Builder acceleratorTypes(Collection<String> acceleratorTypes) {
                addAll("AcceleratorTypes", acceleratorTypes, AcceleratorTypes.values());
                return this;
            }

            /** {@code AcceleratorTypes} as one value. */
            public Builder acceleratorTypes(Value<List<String>> acceleratorTypes) {
                putWhole("AcceleratorTypes", acceleratorTypes);
                return this;
            }

            /** {@code AcceleratorTypes}, the items of a collection appended, and others after them. */
            public Builder acceleratorTypes(Collection<? extends AcceleratorTypes> acceleratorTypes,
                    AcceleratorTypes... more) {
                addAll("AcceleratorTypes", allOf(acceleratorTypes, more));
                return this;
            }

            /** {@code AcceleratorTypes}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder acceleratorTypes(
                    Collection<? extends Value<String>> acceleratorTypes, Value<String>... more) {
                addAll("AcceleratorTypes", allOf(acceleratorTypes, more));
                return this;
            }

            /** {@code AllowedInstanceTypes}: optional; an update means no interruption. */
            public Builder allowedInstanceTypes(String... allowedInstanceTypes) {
                addAll("AllowedInstanceTypes", allowedInstanceTypes);
                return this;
            }

            /** {@code AllowedInstanceTypes}, items appended. */
            @SafeVarargs
            public final Builder allowedInstanceTypes(Value<String>... allowedInstanceTypes) {
                addAll("AllowedInstanceTypes", allowedInstanceTypes);
                return this;
            }

            /** {@code AllowedInstanceTypes}, items appended. */
            public Builder allowedInstanceTypes(Collection<String> allowedInstanceTypes) {
                addAll("AllowedInstanceTypes", allowedInstanceTypes);
                return this;
            }

            /** {@code AllowedInstanceTypes} as one value. */
            public Builder allowedInstanceTypes(Value<List<String>> allowedInstanceTypes) {
                putWhole("AllowedInstanceTypes", allowedInstanceTypes);
                return this;
            }

            /** {@code AllowedInstanceTypes}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder allowedInstanceTypes(
                    Collection<? extends Value<String>> allowedInstanceTypes,
                    Value<String>... more) {
                addAll("AllowedInstanceTypes", allOf(allowedInstanceTypes, more));
                return this;
            }

            /** {@code BareMetal}: optional; an update means no interruption; a value of {@link BareMetal}. */
            public Builder bareMetal(BareMetal bareMetal) {
                put("BareMetal", bareMetal);
                return this;
            }

            /** {@code BareMetal} by the spelling of one of its allowed values. */
            public Builder bareMetal(String bareMetal) {
                put("BareMetal", bareMetal, BareMetal.values());
                return this;
            }

            /** {@code BareMetal} as a value. */
            public Builder bareMetal(Value<String> bareMetal) {
                put("BareMetal", bareMetal);
                return this;
            }

            /** {@code BaselineEbsBandwidthMbps}: optional; an update means no interruption. */
            public Builder baselineEbsBandwidthMbps(
                    Consumer<? super BaselineEbsBandwidthMbpsRequest.Builder> baselineEbsBandwidthMbps) {
                put("BaselineEbsBandwidthMbps", BaselineEbsBandwidthMbpsRequest.create(baselineEbsBandwidthMbps));
                return this;
            }

            /** {@code BaselineEbsBandwidthMbps} as one value. */
            public Builder baselineEbsBandwidthMbps(
                    Value<BaselineEbsBandwidthMbpsRequest> baselineEbsBandwidthMbps) {
                putWhole("BaselineEbsBandwidthMbps", baselineEbsBandwidthMbps);
                return this;
            }

            /** {@code BaselinePerformanceFactors}: optional; an update means no interruption. */
            public Builder baselinePerformanceFactors(
                    Consumer<? super BaselinePerformanceFactorsRequest.Builder> baselinePerformanceFactors) {
                put("BaselinePerformanceFactors", BaselinePerformanceFactorsRequest.create(baselinePerformanceFactors));
                return this;
            }

            /** {@code BaselinePerformanceFactors} as one value. */
            public Builder baselinePerformanceFactors(
                    Value<BaselinePerformanceFactorsRequest> baselinePerformanceFactors) {
                putWhole("BaselinePerformanceFactors", baselinePerformanceFactors);
                return this;
            }

            /** {@code BurstablePerformance}: optional; an update means no interruption; a value of {@link BurstablePerformance}. */
            public Builder burstablePerformance(BurstablePerformance burstablePerformance) {
                put("BurstablePerformance", burstablePerformance);
                return this;
            }

            /** {@code BurstablePerformance} by the spelling of one of its allowed values. */
            public Builder burstablePerformance(String burstablePerformance) {
                put("BurstablePerformance", burstablePerformance, BurstablePerformance.values());
                return this;
            }

            /** {@code BurstablePerformance} as a value. */
            public Builder burstablePerformance(Value<String> burstablePerformance) {
                put("BurstablePerformance", burstablePerformance);
                return this;
            }

            /** {@code CpuManufacturers}: optional; an update means no interruption; a value of {@link CpuManufacturers}. */
            public Builder cpuManufacturers(CpuManufacturers... cpuManufacturers) {
                addAll("CpuManufacturers", cpuManufacturers);
                return this;
            }

            /** {@code CpuManufacturers}, items appended by the spelling of their allowed values. */
            public Builder cpuManufacturers(String... cpuManufacturers) {
                addAll("CpuManufacturers", cpuManufacturers, CpuManufacturers.values());
                return this;
            }

            /** {@code CpuManufacturers}, items appended. */
            @SafeVarargs
            public final Builder cpuManufacturers(Value<String>... cpuManufacturers) {
                addAll("CpuManufacturers", cpuManufacturers);
                return this;
            }

            /** {@code CpuManufacturers}, items appended by the spelling of their allowed values. */
            public Builder cpuManufacturers(Collection<String> cpuManufacturers) {
                addAll("CpuManufacturers", cpuManufacturers, CpuManufacturers.values());
                return this;
            }

            /** {@code CpuManufacturers} as one value. */
            public Builder cpuManufacturers(Value<List<String>> cpuManufacturers) {
                putWhole("CpuManufacturers", cpuManufacturers);
                return this;
            }

            /** {@code CpuManufacturers}, the items of a collection appended, and others after them. */
            public Builder cpuManufacturers(Collection<? extends CpuManufacturers> cpuManufacturers,
                    CpuManufacturers... more) {
                addAll("CpuManufacturers", allOf(cpuManufacturers, more));
                return this;
            }

            /** {@code CpuManufacturers}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder cpuManufacturers(
                    Collection<? extends Value<String>> cpuManufacturers, Value<String>... more) {
                addAll("CpuManufacturers", allOf(cpuManufacturers, more));
                return this;
            }

            /** {@code ExcludedInstanceTypes}: optional; an update means no interruption. */
            public Builder excludedInstanceTypes(String... excludedInstanceTypes) {
                addAll("ExcludedInstanceTypes", excludedInstanceTypes);
                return this;
            }

            /** {@code ExcludedInstanceTypes}, items appended. */
            @SafeVarargs
            public final Builder excludedInstanceTypes(Value<String>... excludedInstanceTypes) {
                addAll("ExcludedInstanceTypes", excludedInstanceTypes);
                return this;
            }

            /** {@code ExcludedInstanceTypes}, items appended. */
            public Builder excludedInstanceTypes(Collection<String> excludedInstanceTypes) {
                addAll("ExcludedInstanceTypes", excludedInstanceTypes);
                return this;
            }

            /** {@code ExcludedInstanceTypes} as one value. */
            public Builder excludedInstanceTypes(Value<List<String>> excludedInstanceTypes) {
                putWhole("ExcludedInstanceTypes", excludedInstanceTypes);
                return this;
            }

            /** {@code ExcludedInstanceTypes}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder excludedInstanceTypes(
                    Collection<? extends Value<String>> excludedInstanceTypes,
                    Value<String>... more) {
                addAll("ExcludedInstanceTypes", allOf(excludedInstanceTypes, more));
                return this;
            }

            /** {@code InstanceGenerations}: optional; an update means no interruption; a value of {@link InstanceGenerations}. */
            public Builder instanceGenerations(InstanceGenerations... instanceGenerations) {
                addAll("InstanceGenerations", instanceGenerations);
                return this;
            }

            /** {@code InstanceGenerations}, items appended by the spelling of their allowed values. */
            public Builder instanceGenerations(String... instanceGenerations) {
                addAll("InstanceGenerations", instanceGenerations, InstanceGenerations.values());
                return this;
            }

            /** {@code InstanceGenerations}, items appended. */
            @SafeVarargs
            public final Builder instanceGenerations(Value<String>... instanceGenerations) {
                addAll("InstanceGenerations", instanceGenerations);
                return this;
            }

            /** {@code InstanceGenerations}, items appended by the spelling of their allowed values. */
            public Builder instanceGenerations(Collection<String> instanceGenerations) {
                addAll("InstanceGenerations", instanceGenerations, InstanceGenerations.values());
                return this;
            }

            /** {@code InstanceGenerations} as one value. */
            public Builder instanceGenerations(Value<List<String>> instanceGenerations) {
                putWhole("InstanceGenerations", instanceGenerations);
                return this;
            }

            /** {@code InstanceGenerations}, the items of a collection appended, and others after them. */
            public Builder instanceGenerations(
                    Collection<? extends InstanceGenerations> instanceGenerations,
                    InstanceGenerations... more) {
                addAll("InstanceGenerations", allOf(instanceGenerations, more));
                return this;
            }

            /** {@code InstanceGenerations}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder instanceGenerations(
                    Collection<? extends Value<String>> instanceGenerations,
                    Value<String>... more) {
                addAll("InstanceGenerations", allOf(instanceGenerations, more));
                return this;
            }

            /** {@code LocalStorage}: optional; an update means no interruption; a value of {@link LocalStorage}. */
            public Builder localStorage(LocalStorage localStorage) {
                put("LocalStorage", localStorage);
                return this;
            }

            /** {@code LocalStorage} by the spelling of one of its allowed values. */
            public Builder localStorage(String localStorage) {
                put("LocalStorage", localStorage, LocalStorage.values());
                return this;
            }

            /** {@code LocalStorage} as a value. */
            public Builder localStorage(Value<String> localStorage) {
                put("LocalStorage", localStorage);
                return this;
            }

            /** {@code LocalStorageTypes}: optional; an update means no interruption; a value of {@link LocalStorageTypes}. */
            public Builder localStorageTypes(LocalStorageTypes... localStorageTypes) {
                addAll("LocalStorageTypes", localStorageTypes);
                return this;
            }

            /** {@code LocalStorageTypes}, items appended by the spelling of their allowed values. */
            public Builder localStorageTypes(String... localStorageTypes) {
                addAll("LocalStorageTypes", localStorageTypes, LocalStorageTypes.values());
                return this;
            }

            /** {@code LocalStorageTypes}, items appended. */
            @SafeVarargs
            public final Builder localStorageTypes(Value<String>... localStorageTypes) {
                addAll("LocalStorageTypes", localStorageTypes);
                return this;
            }

            /** {@code LocalStorageTypes}, items appended by the spelling of their allowed values. */
            public Builder localStorageTypes(Collection<String> localStorageTypes) {
                addAll("LocalStorageTypes", localStorageTypes, LocalStorageTypes.values());
                return this;
            }

            /** {@code LocalStorageTypes} as one value. */
            public Builder localStorageTypes(Value<List<String>> localStorageTypes) {
                putWhole("LocalStorageTypes", localStorageTypes);
                return this;
            }

            /** {@code LocalStorageTypes}, the items of a collection appended, and others after them. */
            public Builder localStorageTypes(
                    Collection<? extends LocalStorageTypes> localStorageTypes,
                    LocalStorageTypes... more) {
                addAll("LocalStorageTypes", allOf(localStorageTypes, more));
                return this;
            }

            /** {@code LocalStorageTypes}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder localStorageTypes(
                    Collection<? extends Value<String>> localStorageTypes, Value<String>... more) {
                addAll("LocalStorageTypes", allOf(localStorageTypes, more));
                return this;
            }

            /** {@code MaxSpotPriceAsPercentageOfOptimalOnDemandPrice}: optional; an update means no interruption. */
            public Builder maxSpotPriceAsPercentageOfOptimalOnDemandPrice(
                    long maxSpotPriceAsPercentageOfOptimalOnDemandPrice) {
                put("MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", maxSpotPriceAsPercentageOfOptimalOnDemandPrice);
                return this;
            }

            /** {@code MaxSpotPriceAsPercentageOfOptimalOnDemandPrice} as a value. */
            public Builder maxSpotPriceAsPercentageOfOptimalOnDemandPrice(
                    Value<? extends Number> maxSpotPriceAsPercentageOfOptimalOnDemandPrice) {
                put("MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", maxSpotPriceAsPercentageOfOptimalOnDemandPrice);
                return this;
            }

            /** {@code MemoryGiBPerVCpu}: optional; an update means no interruption. */
            public Builder memoryGiBPerVCpu(
                    Consumer<? super MemoryGiBPerVCpuRequest.Builder> memoryGiBPerVCpu) {
                put("MemoryGiBPerVCpu", MemoryGiBPerVCpuRequest.create(memoryGiBPerVCpu));
                return this;
            }

            /** {@code MemoryGiBPerVCpu} as one value. */
            public Builder memoryGiBPerVCpu(Value<MemoryGiBPerVCpuRequest> memoryGiBPerVCpu) {
                putWhole("MemoryGiBPerVCpu", memoryGiBPerVCpu);
                return this;
            }

            /** {@code MemoryMiB}: required; an update means no interruption. */
            public Builder memoryMiB(Consumer<? super MemoryMiBRequest.Builder> memoryMiB) {
                put("MemoryMiB", MemoryMiBRequest.create(memoryMiB));
                return this;
            }

            /** {@code MemoryMiB} as one value. */
            public Builder memoryMiB(Value<MemoryMiBRequest> memoryMiB) {
                putWhole("MemoryMiB", memoryMiB);
                return this;
            }

            /** {@code NetworkBandwidthGbps}: optional; an update means no interruption. */
            public Builder networkBandwidthGbps(
                    Consumer<? super NetworkBandwidthGbpsRequest.Builder> networkBandwidthGbps) {
                put("NetworkBandwidthGbps", NetworkBandwidthGbpsRequest.create(networkBandwidthGbps));
                return this;
            }

            /** {@code NetworkBandwidthGbps} as one value. */
            public Builder networkBandwidthGbps(
                    Value<NetworkBandwidthGbpsRequest> networkBandwidthGbps) {
                putWhole("NetworkBandwidthGbps", networkBandwidthGbps);
                return this;
            }

            /** {@code NetworkInterfaceCount}: optional; an update means no interruption. */
            public Builder networkInterfaceCount(
                    Consumer<? super NetworkInterfaceCountRequest.Builder> networkInterfaceCount) {
                put("NetworkInterfaceCount", NetworkInterfaceCountRequest.create(networkInterfaceCount));
                return this;
            }

            /** {@code NetworkInterfaceCount} as one value. */
            public Builder networkInterfaceCount(
                    Value<NetworkInterfaceCountRequest> networkInterfaceCount) {
                putWhole("NetworkInterfaceCount", networkInterfaceCount);
                return this;
            }

            /** {@code OnDemandMaxPricePercentageOverLowestPrice}: optional; an update means no interruption. */
            public Builder onDemandMaxPricePercentageOverLowestPrice(
                    long onDemandMaxPricePercentageOverLowestPrice) {
                put("OnDemandMaxPricePercentageOverLowestPrice", onDemandMaxPricePercentageOverLowestPrice);
                return this;
            }

            /** {@code OnDemandMaxPricePercentageOverLowestPrice} as a value. */
            public Builder onDemandMaxPricePercentageOverLowestPrice(
                    Value<? extends Number> onDemandMaxPricePercentageOverLowestPrice) {
                put("OnDemandMaxPricePercentageOverLowestPrice", onDemandMaxPricePercentageOverLowestPrice);
                return this;
            }

            /** {@code RequireHibernateSupport}: optional; an update means no interruption. */
            public Builder requireHibernateSupport(boolean requireHibernateSupport) {
                put("RequireHibernateSupport", requireHibernateSupport);
                return this;
            }

            /** {@code RequireHibernateSupport} as a value. */
            public Builder requireHibernateSupport(Value<Boolean> requireHibernateSupport) {
                put("RequireHibernateSupport", requireHibernateSupport);
                return this;
            }

            /** {@code SpotMaxPricePercentageOverLowestPrice}: optional; an update means no interruption. */
            public Builder spotMaxPricePercentageOverLowestPrice(
                    long spotMaxPricePercentageOverLowestPrice) {
                put("SpotMaxPricePercentageOverLowestPrice", spotMaxPricePercentageOverLowestPrice);
                return this;
            }

            /** {@code SpotMaxPricePercentageOverLowestPrice} as a value. */
            public Builder spotMaxPricePercentageOverLowestPrice(
                    Value<? extends Number> spotMaxPricePercentageOverLowestPrice) {
                put("SpotMaxPricePercentageOverLowestPrice", spotMaxPricePercentageOverLowestPrice);
                return this;
            }

            /** {@code TotalLocalStorageGB}: optional; an update means no interruption. */
            public Builder totalLocalStorageGb(
                    Consumer<? super TotalLocalStorageGBRequest.Builder> totalLocalStorageGb) {
                put("TotalLocalStorageGB", TotalLocalStorageGBRequest.create(totalLocalStorageGb));
                return this;
            }

            /** {@code TotalLocalStorageGB} as one value. */
            public Builder totalLocalStorageGb(
                    Value<TotalLocalStorageGBRequest> totalLocalStorageGb) {
                putWhole("TotalLocalStorageGB", totalLocalStorageGb);
                return this;
            }

            /** {@code VCpuCount}: required; an update means no interruption. */
            public Builder vCpuCount(Consumer<? super VCpuCountRequest.Builder> vCpuCount) {
                put("VCpuCount", VCpuCountRequest.create(vCpuCount));
                return this;
            }

            /** {@code VCpuCount} as one value. */
            public Builder vCpuCount(Value<VCpuCountRequest> vCpuCount) {
                putWhole("VCpuCount", vCpuCount);
                return this;
            }

            /** What was configured. */
            public InstanceRequirements build() {
                return new InstanceRequirements(seal("MemoryMiB", "VCpuCount"));
            }
        }
    }

    /**
     * {@code AWS::AutoScaling::AutoScalingGroup.InstancesDistribution}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-instancesdistribution.html">InstancesDistribution</a>
     */
    public static final class InstancesDistribution extends PropertyType<InstancesDistribution> {
        private InstancesDistribution(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static InstancesDistribution create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code InstancesDistribution}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code DistributionSegments}: optional; an update means no interruption. */
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

            /** {@code DistributionSegments}, items appended. */
            @SafeVarargs
            public final Builder distributionSegments(
                    Value<DistributionSegment>... distributionSegments) {
                addAll("DistributionSegments", distributionSegments);
                return this;
            }

            /** {@code DistributionSegments}, items appended. */
            public Builder distributionSegments(
                    Collection<? extends Value<DistributionSegment>> distributionSegments) {
                addAll("DistributionSegments", distributionSegments);
                return this;
            }

            /** {@code DistributionSegments} as one value. */
            public Builder distributionSegments(
                    Value<List<DistributionSegment>> distributionSegments) {
                putWhole("DistributionSegments", distributionSegments);
                return this;
            }

            /** {@code DistributionSegments}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder distributionSegments(
                    Collection<? extends Consumer<? super DistributionSegment.Builder>> distributionSegments,
                    Consumer<? super DistributionSegment.Builder>... more) {
                return distributionSegments(allOf(distributionSegments, more));
            }

            /** {@code OnDemandAllocationStrategy}: optional; an update means no interruption. */
            public Builder onDemandAllocationStrategy(String onDemandAllocationStrategy) {
                put("OnDemandAllocationStrategy", onDemandAllocationStrategy);
                return this;
            }

            /** {@code OnDemandAllocationStrategy} as a value. */
            public Builder onDemandAllocationStrategy(Value<String> onDemandAllocationStrategy) {
                put("OnDemandAllocationStrategy", onDemandAllocationStrategy);
                return this;
            }

            /** {@code OnDemandBaseCapacity}: optional; an update means no interruption; at least 0 as a number. */
            public Builder onDemandBaseCapacity(long onDemandBaseCapacity) {
                put("OnDemandBaseCapacity", onDemandBaseCapacity);
                return this;
            }

            /** {@code OnDemandBaseCapacity} as a value. */
            public Builder onDemandBaseCapacity(Value<? extends Number> onDemandBaseCapacity) {
                put("OnDemandBaseCapacity", onDemandBaseCapacity);
                return this;
            }

            /** {@code OnDemandPercentageAboveBaseCapacity}: optional; an update means no interruption; 0 to 100 as a number. */
            public Builder onDemandPercentageAboveBaseCapacity(
                    long onDemandPercentageAboveBaseCapacity) {
                put("OnDemandPercentageAboveBaseCapacity", onDemandPercentageAboveBaseCapacity);
                return this;
            }

            /** {@code OnDemandPercentageAboveBaseCapacity} as a value. */
            public Builder onDemandPercentageAboveBaseCapacity(
                    Value<? extends Number> onDemandPercentageAboveBaseCapacity) {
                put("OnDemandPercentageAboveBaseCapacity", onDemandPercentageAboveBaseCapacity);
                return this;
            }

            /** {@code SpotAllocationStrategy}: optional; an update means no interruption. */
            public Builder spotAllocationStrategy(String spotAllocationStrategy) {
                put("SpotAllocationStrategy", spotAllocationStrategy);
                return this;
            }

            /** {@code SpotAllocationStrategy} as a value. */
            public Builder spotAllocationStrategy(Value<String> spotAllocationStrategy) {
                put("SpotAllocationStrategy", spotAllocationStrategy);
                return this;
            }

            /** {@code SpotInstancePools}: optional; an update means no interruption; 1 to 20 as a number. */
            public Builder spotInstancePools(long spotInstancePools) {
                put("SpotInstancePools", spotInstancePools);
                return this;
            }

            /** {@code SpotInstancePools} as a value. */
            public Builder spotInstancePools(Value<? extends Number> spotInstancePools) {
                put("SpotInstancePools", spotInstancePools);
                return this;
            }

            /** {@code SpotMaxPrice}: optional; an update means no interruption. */
            public Builder spotMaxPrice(String spotMaxPrice) {
                put("SpotMaxPrice", spotMaxPrice);
                return this;
            }

            /** {@code SpotMaxPrice} as a value. */
            public Builder spotMaxPrice(Value<String> spotMaxPrice) {
                put("SpotMaxPrice", spotMaxPrice);
                return this;
            }

            /** What was configured. */
            public InstancesDistribution build() {
                return new InstancesDistribution(sealWithin("OnDemandBaseCapacity=0..\n"
                                + "OnDemandPercentageAboveBaseCapacity=0..100\n"
                                + "SpotInstancePools=1..20"));
            }
        }
    }

    /**
     * {@code AWS::AutoScaling::AutoScalingGroup.LaunchTemplate}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-launchtemplate.html">LaunchTemplate</a>
     */
    public static final class LaunchTemplate extends PropertyType<LaunchTemplate> {
        private LaunchTemplate(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static LaunchTemplate create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code LaunchTemplate}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code LaunchTemplateSpecification}: required; an update means no interruption. */
            public Builder launchTemplateSpecification(
                    Consumer<? super LaunchTemplateSpecification.Builder> launchTemplateSpecification) {
                put("LaunchTemplateSpecification", LaunchTemplateSpecification.create(launchTemplateSpecification));
                return this;
            }

            /** {@code LaunchTemplateSpecification} as one value. */
            public Builder launchTemplateSpecification(
                    Value<LaunchTemplateSpecification> launchTemplateSpecification) {
                putWhole("LaunchTemplateSpecification", launchTemplateSpecification);
                return this;
            }

            /** {@code Overrides}: optional; an update means no interruption. */
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

            /** {@code Overrides}, items appended. */
            @SafeVarargs
            public final Builder overrides(Value<LaunchTemplateOverrides>... overrides) {
                addAll("Overrides", overrides);
                return this;
            }

            /** {@code Overrides}, items appended. */
            public Builder overrides(
                    Collection<? extends Value<LaunchTemplateOverrides>> overrides) {
                addAll("Overrides", overrides);
                return this;
            }

            /** {@code Overrides} as one value. */
            public Builder overrides(Value<List<LaunchTemplateOverrides>> overrides) {
                putWhole("Overrides", overrides);
                return this;
            }

            /** {@code Overrides}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder overrides(
                    Collection<? extends Consumer<? super LaunchTemplateOverrides.Builder>> overrides,
                    Consumer<? super LaunchTemplateOverrides.Builder>... more) {
                return overrides(allOf(overrides, more));
            }

            /** What was configured. */
            public LaunchTemplate build() {
                return new LaunchTemplate(seal("LaunchTemplateSpecification"));
            }
        }
    }

    /**
     * {@code AWS::AutoScaling::AutoScalingGroup.LaunchTemplateOverrides}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html">LaunchTemplateOverrides</a>
     */
    public static final class LaunchTemplateOverrides extends PropertyType<LaunchTemplateOverrides> {
        private LaunchTemplateOverrides(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static LaunchTemplateOverrides create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code LaunchTemplateOverrides}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code ImageId}: optional; an update means no interruption. */
            public Builder imageId(String imageId) {
                put("ImageId", imageId);
                return this;
            }

            /** {@code ImageId} as a value. */
            public Builder imageId(Value<String> imageId) {
                put("ImageId", imageId);
                return this;
            }

            /** {@code InstanceRequirements}: optional; an update means no interruption. */
            public Builder instanceRequirements(
                    Consumer<? super InstanceRequirements.Builder> instanceRequirements) {
                put("InstanceRequirements", InstanceRequirements.create(instanceRequirements));
                return this;
            }

            /** {@code InstanceRequirements} as one value. */
            public Builder instanceRequirements(Value<InstanceRequirements> instanceRequirements) {
                putWhole("InstanceRequirements", instanceRequirements);
                return this;
            }

            /** {@code InstanceType}: optional; an update means no interruption. */
            public Builder instanceType(String instanceType) {
                put("InstanceType", instanceType);
                return this;
            }

            /** {@code InstanceType} as a value. */
            public Builder instanceType(Value<String> instanceType) {
                put("InstanceType", instanceType);
                return this;
            }

            /** {@code LaunchTemplateSpecification}: optional; an update means no interruption. */
            public Builder launchTemplateSpecification(
                    Consumer<? super LaunchTemplateSpecification.Builder> launchTemplateSpecification) {
                put("LaunchTemplateSpecification", LaunchTemplateSpecification.create(launchTemplateSpecification));
                return this;
            }

            /** {@code LaunchTemplateSpecification} as one value. */
            public Builder launchTemplateSpecification(
                    Value<LaunchTemplateSpecification> launchTemplateSpecification) {
                putWhole("LaunchTemplateSpecification", launchTemplateSpecification);
                return this;
            }

            /** {@code WeightedCapacity}: optional; an update means no interruption. */
            public Builder weightedCapacity(String weightedCapacity) {
                put("WeightedCapacity", weightedCapacity);
                return this;
            }

            /** {@code WeightedCapacity} as a value. */
            public Builder weightedCapacity(Value<String> weightedCapacity) {
                put("WeightedCapacity", weightedCapacity);
                return this;
            }

            /** What was configured. */
            public LaunchTemplateOverrides build() {
                return new LaunchTemplateOverrides(seal());
            }
        }
    }

    /**
     * {@code AWS::AutoScaling::AutoScalingGroup.LaunchTemplateSpecification}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-launchtemplatespecification.html">LaunchTemplateSpecification</a>
     */
    public static final class LaunchTemplateSpecification extends PropertyType<LaunchTemplateSpecification> {
        private LaunchTemplateSpecification(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static LaunchTemplateSpecification create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code LaunchTemplateSpecification}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code LaunchTemplateId}: optional; an update means no interruption. */
            public Builder launchTemplateId(String launchTemplateId) {
                put("LaunchTemplateId", launchTemplateId);
                return this;
            }

            /** {@code LaunchTemplateId} as a value. */
            public Builder launchTemplateId(Value<String> launchTemplateId) {
                put("LaunchTemplateId", launchTemplateId);
                return this;
            }

            /** {@code LaunchTemplateId}: what {@code Ref} gives of a resource. */
            public Builder launchTemplateId(io.stratiform.aws.ec2.LaunchTemplate launchTemplateId) {
                putRef("LaunchTemplateId", launchTemplateId);
                return this;
            }

            /** {@code LaunchTemplateName}: optional; an update means no interruption. */
            public Builder launchTemplateName(String launchTemplateName) {
                put("LaunchTemplateName", launchTemplateName);
                return this;
            }

            /** {@code LaunchTemplateName} as a value. */
            public Builder launchTemplateName(Value<String> launchTemplateName) {
                put("LaunchTemplateName", launchTemplateName);
                return this;
            }

            /** {@code Version}: required; an update means no interruption. */
            public Builder version(String version) {
                put("Version", version);
                return this;
            }

            /** {@code Version} as a value. */
            public Builder version(Value<String> version) {
                put("Version", version);
                return this;
            }

            /** {@code Version}: the attribute {@code LatestVersionNumber} of a resource. */
            public Builder version(io.stratiform.aws.ec2.LaunchTemplate version) {
                putAtt("Version", version, "LatestVersionNumber");
                return this;
            }

            /** What was configured. */
            public LaunchTemplateSpecification build() {
                return new LaunchTemplateSpecification(seal("Version"));
            }
        }
    }

    /**
     * {@code AWS::AutoScaling::AutoScalingGroup.LifecycleHookSpecification}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-lifecyclehookspecification.html">LifecycleHookSpecification</a>
     */
    public static final class LifecycleHookSpecification extends PropertyType<LifecycleHookSpecification> {
        private LifecycleHookSpecification(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static LifecycleHookSpecification create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code LifecycleHookSpecification}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code DefaultResult}: optional; an update means no interruption; a value of {@link DefaultResult}. */
            public Builder defaultResult(DefaultResult defaultResult) {
                put("DefaultResult", defaultResult);
                return this;
            }

            /** {@code DefaultResult} by the spelling of one of its allowed values. */
            public Builder defaultResult(String defaultResult) {
                put("DefaultResult", defaultResult, DefaultResult.values());
                return this;
            }

            /** {@code DefaultResult} as a value. */
            public Builder defaultResult(Value<String> defaultResult) {
                put("DefaultResult", defaultResult);
                return this;
            }

            /** {@code HeartbeatTimeout}: optional; an update means no interruption; 30 to 7200 as a number. */
            public Builder heartbeatTimeout(long heartbeatTimeout) {
                put("HeartbeatTimeout", heartbeatTimeout);
                return this;
            }

            /** {@code HeartbeatTimeout} as a value. */
            public Builder heartbeatTimeout(Value<? extends Number> heartbeatTimeout) {
                put("HeartbeatTimeout", heartbeatTimeout);
                return this;
            }

            /** {@code LifecycleHookName}: required; an update means no interruption; 1 to 255 characters; pattern <code>^[A-Za-z0-9&#92;-_/]+$</code>. */
            public Builder lifecycleHookName(String lifecycleHookName) {
                put("LifecycleHookName", lifecycleHookName);
                return this;
            }

            /** {@code LifecycleHookName} as a value. */
            public Builder lifecycleHookName(Value<String> lifecycleHookName) {
                put("LifecycleHookName", lifecycleHookName);
                return this;
            }

            /** {@code LifecycleTransition}: required; an update means no interruption; a value of {@link LifecycleTransition}. */
            public Builder lifecycleTransition(LifecycleTransition lifecycleTransition) {
                put("LifecycleTransition", lifecycleTransition);
                return this;
            }

            /** {@code LifecycleTransition} by the spelling of one of its allowed values. */
            public Builder lifecycleTransition(String lifecycleTransition) {
                put("LifecycleTransition", lifecycleTransition, LifecycleTransition.values());
                return this;
            }

            /** {@code LifecycleTransition} as a value. */
            public Builder lifecycleTransition(Value<String> lifecycleTransition) {
                put("LifecycleTransition", lifecycleTransition);
                return this;
            }

            /** {@code NotificationMetadata}: optional; an update means no interruption; 1 to 4000 characters. */
            public Builder notificationMetadata(String notificationMetadata) {
                put("NotificationMetadata", notificationMetadata);
                return this;
            }

            /** {@code NotificationMetadata} as a value. */
            public Builder notificationMetadata(Value<String> notificationMetadata) {
                put("NotificationMetadata", notificationMetadata);
                return this;
            }

            /** {@code NotificationTargetARN}: optional; an update means no interruption. */
            public Builder notificationTargetArn(String notificationTargetArn) {
                put("NotificationTargetARN", notificationTargetArn);
                return this;
            }

            /** {@code NotificationTargetARN} as a value. */
            public Builder notificationTargetArn(Value<String> notificationTargetArn) {
                put("NotificationTargetARN", notificationTargetArn);
                return this;
            }

            /** {@code NotificationTargetARN}: what {@code Ref} gives of a resource. */
            public Builder notificationTargetArn(Topic notificationTargetArn) {
                putRef("NotificationTargetARN", notificationTargetArn);
                return this;
            }

            /** {@code NotificationTargetARN}: the attribute {@code Arn} of a resource. */
            public Builder notificationTargetArn(Queue notificationTargetArn) {
                putAtt("NotificationTargetARN", notificationTargetArn, "Arn");
                return this;
            }

            /** {@code RoleARN}: optional; an update means no interruption. */
            public Builder roleArn(String roleArn) {
                put("RoleARN", roleArn);
                return this;
            }

            /** {@code RoleARN} as a value. */
            public Builder roleArn(Value<String> roleArn) {
                put("RoleARN", roleArn);
                return this;
            }

            /** {@code RoleARN}: the attribute {@code Arn} of a resource. */
            public Builder roleArn(Role roleArn) {
                putAtt("RoleARN", roleArn, "Arn");
                return this;
            }

            /** What was configured. */
            public LifecycleHookSpecification build() {
                return new LifecycleHookSpecification(sealWithin("HeartbeatTimeout=30..7200\n"
                                + "LifecycleHookName#1..255\n"
                                + "LifecycleHookName~^[A-Za-z0-9\\-_/]+$\n"
                                + "NotificationMetadata#1..4000", "LifecycleHookName", "LifecycleTransition"));
            }
        }
    }

    /**
     * {@code AWS::AutoScaling::AutoScalingGroup.MemoryGiBPerVCpuRequest}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-memorygibpervcpurequest.html">MemoryGiBPerVCpuRequest</a>
     */
    public static final class MemoryGiBPerVCpuRequest extends PropertyType<MemoryGiBPerVCpuRequest> {
        private MemoryGiBPerVCpuRequest(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static MemoryGiBPerVCpuRequest create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code MemoryGiBPerVCpuRequest}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Max}: optional; an update means no interruption. */
            public Builder max(Number max) {
                put("Max", max);
                return this;
            }

            /** {@code Max} as a value. */
            public Builder max(Value<? extends Number> max) {
                put("Max", max);
                return this;
            }

            /** {@code Min}: optional; an update means no interruption. */
            public Builder min(Number min) {
                put("Min", min);
                return this;
            }

            /** {@code Min} as a value. */
            public Builder min(Value<? extends Number> min) {
                put("Min", min);
                return this;
            }

            /** What was configured. */
            public MemoryGiBPerVCpuRequest build() {
                return new MemoryGiBPerVCpuRequest(seal());
            }
        }
    }

    /**
     * {@code AWS::AutoScaling::AutoScalingGroup.MemoryMiBRequest}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-memorymibrequest.html">MemoryMiBRequest</a>
     */
    public static final class MemoryMiBRequest extends PropertyType<MemoryMiBRequest> {
        private MemoryMiBRequest(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static MemoryMiBRequest create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code MemoryMiBRequest}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Max}: optional; an update means no interruption. */
            public Builder max(long max) {
                put("Max", max);
                return this;
            }

            /** {@code Max} as a value. */
            public Builder max(Value<? extends Number> max) {
                put("Max", max);
                return this;
            }

            /** {@code Min}: optional; an update means no interruption. */
            public Builder min(long min) {
                put("Min", min);
                return this;
            }

            /** {@code Min} as a value. */
            public Builder min(Value<? extends Number> min) {
                put("Min", min);
                return this;
            }

            /** What was configured. */
            public MemoryMiBRequest build() {
                return new MemoryMiBRequest(seal());
            }
        }
    }

    /**
     * {@code AWS::AutoScaling::AutoScalingGroup.MetricsCollection}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-metricscollection.html">MetricsCollection</a>
     */
    public static final class MetricsCollection extends PropertyType<MetricsCollection> {
        private MetricsCollection(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static MetricsCollection create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code MetricsCollection}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Granularity}: required; an update means no interruption. */
            public Builder granularity(String granularity) {
                put("Granularity", granularity);
                return this;
            }

            /** {@code Granularity} as a value. */
            public Builder granularity(Value<String> granularity) {
                put("Granularity", granularity);
                return this;
            }

            /** {@code Metrics}: optional; an update means no interruption. */
            public Builder metrics(String... metrics) {
                addAll("Metrics", metrics);
                return this;
            }

            /** {@code Metrics}, items appended. */
            @SafeVarargs
            public final Builder metrics(Value<String>... metrics) {
                addAll("Metrics", metrics);
                return this;
            }

            /** {@code Metrics}, items appended. */
            public Builder metrics(Collection<String> metrics) {
                addAll("Metrics", metrics);
                return this;
            }

            /** {@code Metrics} as one value. */
            public Builder metrics(Value<List<String>> metrics) {
                putWhole("Metrics", metrics);
                return this;
            }

            /** {@code Metrics}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder metrics(Collection<? extends Value<String>> metrics,
                    Value<String>... more) {
                addAll("Metrics", allOf(metrics, more));
                return this;
            }

            /** What was configured. */
            public MetricsCollection build() {
                return new MetricsCollection(seal("Granularity"));
            }
        }
    }

    /**
     * {@code AWS::AutoScaling::AutoScalingGroup.MixedInstancesPolicy}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-mixedinstancespolicy.html">MixedInstancesPolicy</a>
     */
    public static final class MixedInstancesPolicy extends PropertyType<MixedInstancesPolicy> {
        private MixedInstancesPolicy(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static MixedInstancesPolicy create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code MixedInstancesPolicy}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code InstancesDistribution}: optional; an update means no interruption. */
            public Builder instancesDistribution(
                    Consumer<? super InstancesDistribution.Builder> instancesDistribution) {
                put("InstancesDistribution", InstancesDistribution.create(instancesDistribution));
                return this;
            }

            /** {@code InstancesDistribution} as one value. */
            public Builder instancesDistribution(
                    Value<InstancesDistribution> instancesDistribution) {
                putWhole("InstancesDistribution", instancesDistribution);
                return this;
            }

            /** {@code LaunchTemplate}: required; an update means no interruption. */
            public Builder launchTemplate(Consumer<? super LaunchTemplate.Builder> launchTemplate) {
                put("LaunchTemplate", LaunchTemplate.create(launchTemplate));
                return this;
            }

            /** {@code LaunchTemplate} as one value. */
            public Builder launchTemplate(Value<LaunchTemplate> launchTemplate) {
                putWhole("LaunchTemplate", launchTemplate);
                return this;
            }

            /** What was configured. */
            public MixedInstancesPolicy build() {
                return new MixedInstancesPolicy(seal("LaunchTemplate"));
            }
        }
    }

    /**
     * {@code AWS::AutoScaling::AutoScalingGroup.NetworkBandwidthGbpsRequest}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-networkbandwidthgbpsrequest.html">NetworkBandwidthGbpsRequest</a>
     */
    public static final class NetworkBandwidthGbpsRequest extends PropertyType<NetworkBandwidthGbpsRequest> {
        private NetworkBandwidthGbpsRequest(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static NetworkBandwidthGbpsRequest create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code NetworkBandwidthGbpsRequest}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Max}: optional; an update means no interruption. */
            public Builder max(Number max) {
                put("Max", max);
                return this;
            }

            /** {@code Max} as a value. */
            public Builder max(Value<? extends Number> max) {
                put("Max", max);
                return this;
            }

            /** {@code Min}: optional; an update means no interruption. */
            public Builder min(Number min) {
                put("Min", min);
                return this;
            }

            /** {@code Min} as a value. */
            public Builder min(Value<? extends Number> min) {
                put("Min", min);
                return this;
            }

            /** What was configured. */
            public NetworkBandwidthGbpsRequest build() {
                return new NetworkBandwidthGbpsRequest(seal());
            }
        }
    }

    /**
     * {@code AWS::AutoScaling::AutoScalingGroup.NetworkInterfaceCountRequest}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-networkinterfacecountrequest.html">NetworkInterfaceCountRequest</a>
     */
    public static final class NetworkInterfaceCountRequest extends PropertyType<NetworkInterfaceCountRequest> {
        private NetworkInterfaceCountRequest(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static NetworkInterfaceCountRequest create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code NetworkInterfaceCountRequest}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Max}: optional; an update means no interruption. */
            public Builder max(long max) {
                put("Max", max);
                return this;
            }

            /** {@code Max} as a value. */
            public Builder max(Value<? extends Number> max) {
                put("Max", max);
                return this;
            }

            /** {@code Min}: optional; an update means no interruption. */
            public Builder min(long min) {
                put("Min", min);
                return this;
            }

            /** {@code Min} as a value. */
            public Builder min(Value<? extends Number> min) {
                put("Min", min);
                return this;
            }

            /** What was configured. */
            public NetworkInterfaceCountRequest build() {
                return new NetworkInterfaceCountRequest(seal());
            }
        }
    }

    /**
     * {@code AWS::AutoScaling::AutoScalingGroup.NotificationConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-notificationconfiguration.html">NotificationConfiguration</a>
     */
    public static final class NotificationConfiguration extends PropertyType<NotificationConfiguration> {
        private NotificationConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static NotificationConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code NotificationConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code NotificationTypes}: optional; an update means no interruption. */
            public Builder notificationTypes(String... notificationTypes) {
                addAll("NotificationTypes", notificationTypes);
                return this;
            }

            /** {@code NotificationTypes}, items appended. */
            @SafeVarargs
            public final Builder notificationTypes(Value<String>... notificationTypes) {
                addAll("NotificationTypes", notificationTypes);
                return this;
            }

            /** {@code NotificationTypes}, items appended. */
            public Builder notificationTypes(Collection<String> notificationTypes) {
                addAll("NotificationTypes", notificationTypes);
                return this;
            }

            /** {@code NotificationTypes} as one value. */
            public Builder notificationTypes(Value<List<String>> notificationTypes) {
                putWhole("NotificationTypes", notificationTypes);
                return this;
            }

            /** {@code NotificationTypes}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder notificationTypes(
                    Collection<? extends Value<String>> notificationTypes, Value<String>... more) {
                addAll("NotificationTypes", allOf(notificationTypes, more));
                return this;
            }

            /** {@code TopicARN}: required; an update means no interruption. */
            public Builder topicArn(String topicArn) {
                put("TopicARN", topicArn);
                return this;
            }

            /** {@code TopicARN}, items appended. */
            public Builder topicArn(Collection<String> topicArn) {
                addAll("TopicARN", topicArn);
                return this;
            }

            /** {@code TopicARN} as one value. */
            public Builder topicArn(Value<?> topicArn) {
                putWhole("TopicARN", topicArn);
                return this;
            }

            /** {@code TopicARN}: what {@code Ref} gives of a resource. */
            public Builder topicArn(Topic topicArn) {
                putRef("TopicARN", topicArn);
                return this;
            }

            /** What was configured. */
            public NotificationConfiguration build() {
                return new NotificationConfiguration(seal("TopicARN"));
            }
        }
    }

    /**
     * {@code AWS::AutoScaling::AutoScalingGroup.PerformanceFactorReferenceRequest}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-performancefactorreferencerequest.html">PerformanceFactorReferenceRequest</a>
     */
    public static final class PerformanceFactorReferenceRequest extends PropertyType<PerformanceFactorReferenceRequest> {
        private PerformanceFactorReferenceRequest(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static PerformanceFactorReferenceRequest create(
                Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code PerformanceFactorReferenceRequest}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code InstanceFamily}: optional; an update means no interruption. */
            public Builder instanceFamily(String instanceFamily) {
                put("InstanceFamily", instanceFamily);
                return this;
            }

            /** {@code InstanceFamily} as a value. */
            public Builder instanceFamily(Value<String> instanceFamily) {
                put("InstanceFamily", instanceFamily);
                return this;
            }

            /** What was configured. */
            public PerformanceFactorReferenceRequest build() {
                return new PerformanceFactorReferenceRequest(seal());
            }
        }
    }

    /**
     * {@code AWS::AutoScaling::AutoScalingGroup.RetentionTriggers}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-retentiontriggers.html">RetentionTriggers</a>
     */
    public static final class RetentionTriggers extends PropertyType<RetentionTriggers> {
        private RetentionTriggers(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static RetentionTriggers create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code RetentionTriggers}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code TerminateHookAbandon}: optional; an update means no interruption; a value of {@link TerminateHookAbandon}. */
            public Builder terminateHookAbandon(TerminateHookAbandon terminateHookAbandon) {
                put("TerminateHookAbandon", terminateHookAbandon);
                return this;
            }

            /** {@code TerminateHookAbandon} by the spelling of one of its allowed values. */
            public Builder terminateHookAbandon(String terminateHookAbandon) {
                put("TerminateHookAbandon", terminateHookAbandon, TerminateHookAbandon.values());
                return this;
            }

            /** {@code TerminateHookAbandon} as a value. */
            public Builder terminateHookAbandon(Value<String> terminateHookAbandon) {
                put("TerminateHookAbandon", terminateHookAbandon);
                return this;
            }

            /** What was configured. */
            public RetentionTriggers build() {
                return new RetentionTriggers(seal());
            }
        }
    }

    /**
     * {@code AWS::AutoScaling::AutoScalingGroup.TagProperty}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-tagproperty.html">TagProperty</a>
     */
    public static final class TagProperty extends PropertyType<TagProperty> {
        private TagProperty(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static TagProperty create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code TagProperty}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Key}: required; an update means no interruption. */
            public Builder key(String key) {
                put("Key", key);
                return this;
            }

            /** {@code Key} as a value. */
            public Builder key(Value<String> key) {
                put("Key", key);
                return this;
            }

            /** {@code PropagateAtLaunch}: required; an update means no interruption. */
            public Builder propagateAtLaunch(boolean propagateAtLaunch) {
                put("PropagateAtLaunch", propagateAtLaunch);
                return this;
            }

            /** {@code PropagateAtLaunch} as a value. */
            public Builder propagateAtLaunch(Value<Boolean> propagateAtLaunch) {
                put("PropagateAtLaunch", propagateAtLaunch);
                return this;
            }

            /** {@code Value}: required; an update means no interruption. */
            public Builder value(String value) {
                put("Value", value);
                return this;
            }

            /** {@code Value} as a value. */
            public Builder value(Value<String> value) {
                put("Value", value);
                return this;
            }

            /** What was configured. */
            public TagProperty build() {
                return new TagProperty(seal("Key", "PropagateAtLaunch", "Value"));
            }
        }
    }

    /**
     * {@code AWS::AutoScaling::AutoScalingGroup.TotalLocalStorageGBRequest}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-totallocalstoragegbrequest.html">TotalLocalStorageGBRequest</a>
     */
    public static final class TotalLocalStorageGBRequest extends PropertyType<TotalLocalStorageGBRequest> {
        private TotalLocalStorageGBRequest(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static TotalLocalStorageGBRequest create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code TotalLocalStorageGBRequest}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Max}: optional; an update means no interruption. */
            public Builder max(Number max) {
                put("Max", max);
                return this;
            }

            /** {@code Max} as a value. */
            public Builder max(Value<? extends Number> max) {
                put("Max", max);
                return this;
            }

            /** {@code Min}: optional; an update means no interruption. */
            public Builder min(Number min) {
                put("Min", min);
                return this;
            }

            /** {@code Min} as a value. */
            public Builder min(Value<? extends Number> min) {
                put("Min", min);
                return this;
            }

            /** What was configured. */
            public TotalLocalStorageGBRequest build() {
                return new TotalLocalStorageGBRequest(seal());
            }
        }
    }

    /**
     * {@code AWS::AutoScaling::AutoScalingGroup.TrafficSourceIdentifier}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-trafficsourceidentifier.html">TrafficSourceIdentifier</a>
     */
    public static final class TrafficSourceIdentifier extends PropertyType<TrafficSourceIdentifier> {
        private TrafficSourceIdentifier(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static TrafficSourceIdentifier create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code TrafficSourceIdentifier}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Identifier}: required; an update means no interruption. */
            public Builder identifier(String identifier) {
                put("Identifier", identifier);
                return this;
            }

            /** {@code Identifier} as a value. */
            public Builder identifier(Value<String> identifier) {
                put("Identifier", identifier);
                return this;
            }

            /** {@code Type}: required; an update means no interruption. */
            public Builder type(String type) {
                put("Type", type);
                return this;
            }

            /** {@code Type} as a value. */
            public Builder type(Value<String> type) {
                put("Type", type);
                return this;
            }

            /** What was configured. */
            public TrafficSourceIdentifier build() {
                return new TrafficSourceIdentifier(seal("Identifier", "Type"));
            }
        }
    }

    /**
     * {@code AWS::AutoScaling::AutoScalingGroup.VCpuCountRequest}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-vcpucountrequest.html">VCpuCountRequest</a>
     */
    public static final class VCpuCountRequest extends PropertyType<VCpuCountRequest> {
        private VCpuCountRequest(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static VCpuCountRequest create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code VCpuCountRequest}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Max}: optional; an update means no interruption. */
            public Builder max(long max) {
                put("Max", max);
                return this;
            }

            /** {@code Max} as a value. */
            public Builder max(Value<? extends Number> max) {
                put("Max", max);
                return this;
            }

            /** {@code Min}: optional; an update means no interruption. */
            public Builder min(long min) {
                put("Min", min);
                return this;
            }

            /** {@code Min} as a value. */
            public Builder min(Value<? extends Number> min) {
                put("Min", min);
                return this;
            }

            /** What was configured. */
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
