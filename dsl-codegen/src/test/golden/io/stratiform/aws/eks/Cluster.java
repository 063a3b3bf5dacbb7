// Generated from the CloudFormation specification; changes are overwritten.
package io.stratiform.aws.eks;

import io.stratiform.aws.ec2.SecurityGroup;
import io.stratiform.aws.ec2.Subnet;
import io.stratiform.aws.iam.Role;
import io.stratiform.aws.kms.Key;
import io.stratiform.template.Resource;
import io.stratiform.value.EnumValue;
import io.stratiform.value.HasArn;
import io.stratiform.value.LogicalId;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.PropertyType;
import io.stratiform.value.Tag;
import io.stratiform.value.Tags;
import io.stratiform.value.Value;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * The resource type {@code AWS::EKS::Cluster}. {@code Ref} returns {@code Name}.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-cluster.html">AWS::EKS::Cluster</a>
 */
@Generated("io.stratiform.codegen")
public final class Cluster extends Resource implements HasArn {
    /** The resource type, {@code AWS::EKS::Cluster}. */
    public static final String TYPE = "AWS::EKS::Cluster";

    private Cluster(LogicalId logicalId, PropertyMap properties) {
        super(logicalId, properties, "Arn CertificateAuthority.Active.ActivatedBy CertificateAuthority.Active.Id CertificateAuthority.Data CertificateAuthorityData ClusterSecurityGroupId EncryptionConfigKeyArn Endpoint Id KubernetesNetworkConfig.ServiceIpv6Cidr OpenIdConnectIssuerUrl");
    }

    /**
     * Creates a resource and sets its properties.
     *
     * @param logicalId the logical id
     * @param configuration sets the properties
     * @return the resource
     */
    public static Cluster create(String logicalId, Consumer<? super Builder> configuration) {
        return new Builder(LogicalId.declare(logicalId, TYPE, Cluster.class), null, configuration).build();
    }

    /**
     * Returns a builder for a copy of this resource with the same logical id.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder(logicalId(), propertyMap(), null);
    }

    /** Returns the attribute {@code Arn}. */
    public Value<String> attrArn() {
        return attr("Arn");
    }

    /** Returns the attribute {@code CertificateAuthority.Active.ActivatedBy}. */
    public Value<String> attrCertificateAuthorityActiveActivatedBy() {
        return attr("CertificateAuthority.Active.ActivatedBy");
    }

    /** Returns the attribute {@code CertificateAuthority.Active.Id}. */
    public Value<String> attrCertificateAuthorityActiveId() {
        return attr("CertificateAuthority.Active.Id");
    }

    /** Returns the attribute {@code CertificateAuthority.Data}. */
    public Value<String> attrCertificateAuthority_Data() {
        return attr("CertificateAuthority.Data");
    }

    /** Returns the attribute {@code CertificateAuthorityData}. */
    public Value<String> attrCertificateAuthorityData() {
        return attr("CertificateAuthorityData");
    }

    /** Returns the attribute {@code ClusterSecurityGroupId}. */
    public Value<String> attrClusterSecurityGroupId() {
        return attr("ClusterSecurityGroupId");
    }

    /** Returns the attribute {@code EncryptionConfigKeyArn}. */
    public Value<String> attrEncryptionConfigKeyArn() {
        return attr("EncryptionConfigKeyArn");
    }

    /** Returns the attribute {@code Endpoint}. */
    public Value<String> attrEndpoint() {
        return attr("Endpoint");
    }

    /** Returns the attribute {@code Id}. */
    public Value<String> attrId() {
        return attr("Id");
    }

    /** Returns the attribute {@code KubernetesNetworkConfig.ServiceIpv6Cidr}. */
    public Value<String> attrKubernetesNetworkConfigServiceIpv6Cidr() {
        return attr("KubernetesNetworkConfig.ServiceIpv6Cidr");
    }

    /** Returns the attribute {@code OpenIdConnectIssuerUrl}. */
    public Value<String> attrOpenIdConnectIssuerUrl() {
        return attr("OpenIdConnectIssuerUrl");
    }

    /** A builder for {@code AWS::EKS::Cluster}. */
    public static final class Builder extends PropertyBuilder<Builder> {
        private final LogicalId logicalId;

        private Builder(LogicalId logicalId, PropertyMap start, Consumer configuration) {
            super(start, configuration);
            this.logicalId = logicalId;
        }

        /** Configures {@code AccessConfig}. Optional. Updates cause no interruption. */
        public Builder accessConfig(Consumer<? super AccessConfig.Builder> accessConfig) {
            put("AccessConfig", AccessConfig.create(accessConfig));
            return this;
        }

        /** Sets {@code AccessConfig} to a structure or an intrinsic function. */
        public Builder accessConfig(Value<AccessConfig> accessConfig) {
            putWhole("AccessConfig", accessConfig);
            return this;
        }

        /** Sets {@code ActiveCertificateAuthorityId}. Optional. Updates cause no interruption. */
        public Builder activeCertificateAuthorityId(String activeCertificateAuthorityId) {
            put("ActiveCertificateAuthorityId", activeCertificateAuthorityId);
            return this;
        }

        /** Sets {@code ActiveCertificateAuthorityId} to a parameter or an intrinsic function. */
        public Builder activeCertificateAuthorityId(Value<String> activeCertificateAuthorityId) {
            put("ActiveCertificateAuthorityId", activeCertificateAuthorityId);
            return this;
        }

        /** Sets {@code BootstrapSelfManagedAddons}. Optional. Updates cause replacement. */
        public Builder bootstrapSelfManagedAddons(boolean bootstrapSelfManagedAddons) {
            put("BootstrapSelfManagedAddons", bootstrapSelfManagedAddons);
            return this;
        }

        /** Sets {@code BootstrapSelfManagedAddons} to a parameter or an intrinsic function. */
        public Builder bootstrapSelfManagedAddons(Value<Boolean> bootstrapSelfManagedAddons) {
            put("BootstrapSelfManagedAddons", bootstrapSelfManagedAddons);
            return this;
        }

        /** Configures {@code CertificateAuthority}. Optional. Updates cause no interruption. */
        public Builder certificateAuthority(
                Consumer<? super CertificateAuthority.Builder> certificateAuthority) {
            put("CertificateAuthority", CertificateAuthority.create(certificateAuthority));
            return this;
        }

        /** Sets {@code CertificateAuthority} to a structure or an intrinsic function. */
        public Builder certificateAuthority(Value<CertificateAuthority> certificateAuthority) {
            putWhole("CertificateAuthority", certificateAuthority);
            return this;
        }

        /** Configures {@code ComputeConfig}. Optional. Updates cause no interruption. */
        public Builder computeConfig(Consumer<? super ComputeConfig.Builder> computeConfig) {
            put("ComputeConfig", ComputeConfig.create(computeConfig));
            return this;
        }

        /** Sets {@code ComputeConfig} to a structure or an intrinsic function. */
        public Builder computeConfig(Value<ComputeConfig> computeConfig) {
            putWhole("ComputeConfig", computeConfig);
            return this;
        }

        /** Configures {@code ControlPlaneScalingConfig}. Optional. Updates cause no interruption. */
        public Builder controlPlaneScalingConfig(
                Consumer<? super ControlPlaneScalingConfig.Builder> controlPlaneScalingConfig) {
            put("ControlPlaneScalingConfig", ControlPlaneScalingConfig.create(controlPlaneScalingConfig));
            return this;
        }

        /** Sets {@code ControlPlaneScalingConfig} to a structure or an intrinsic function. */
        public Builder controlPlaneScalingConfig(
                Value<ControlPlaneScalingConfig> controlPlaneScalingConfig) {
            putWhole("ControlPlaneScalingConfig", controlPlaneScalingConfig);
            return this;
        }

        /** Sets {@code DeletionProtection}. Optional. Updates cause no interruption. */
        public Builder deletionProtection(boolean deletionProtection) {
            put("DeletionProtection", deletionProtection);
            return this;
        }

        /** Sets {@code DeletionProtection} to a parameter or an intrinsic function. */
        public Builder deletionProtection(Value<Boolean> deletionProtection) {
            put("DeletionProtection", deletionProtection);
            return this;
        }

        /** Configures items and appends them to {@code EncryptionConfig}. Optional. Updates cause replacement. */
        @SafeVarargs
        public final Builder encryptionConfig(
                Consumer<? super EncryptionConfig.Builder>... encryptionConfig) {
            if (encryptionConfig == null) {
                addAll("EncryptionConfig", null);
                return this;
            }
            for (Consumer<? super EncryptionConfig.Builder> each : encryptionConfig) {
                add("EncryptionConfig", EncryptionConfig.create(each));
            }
            return this;
        }

        /** Appends structures or intrinsic functions to {@code EncryptionConfig}. */
        @SafeVarargs
        public final Builder encryptionConfig(Value<EncryptionConfig>... encryptionConfig) {
            addAll("EncryptionConfig", encryptionConfig);
            return this;
        }

        /** Appends the items of a collection to {@code EncryptionConfig}. */
        public Builder encryptionConfig(
                Collection<? extends Value<EncryptionConfig>> encryptionConfig) {
            addAll("EncryptionConfig", encryptionConfig);
            return this;
        }

        /** Sets {@code EncryptionConfig} to a list parameter or an intrinsic function that returns a list. */
        public Builder encryptionConfig(Value<List<EncryptionConfig>> encryptionConfig) {
            putWhole("EncryptionConfig", encryptionConfig);
            return this;
        }

        /** Configures items and appends them to {@code EncryptionConfig}: those of a collection, then further items. */
        @SafeVarargs
        public final Builder encryptionConfig(
                Collection<? extends Consumer<? super EncryptionConfig.Builder>> encryptionConfig,
                Consumer<? super EncryptionConfig.Builder>... more) {
            return encryptionConfig(allOf(encryptionConfig, more));
        }

        /** Sets {@code Force}. Optional. Updates cause no interruption. Default: <code>false</code>. */
        public Builder force(boolean force) {
            put("Force", force);
            return this;
        }

        /** Sets {@code Force} to a parameter or an intrinsic function. */
        public Builder force(Value<Boolean> force) {
            put("Force", force);
            return this;
        }

        /** Configures {@code KubeApiServerConfig}. Optional. Updates cause no interruption. */
        public Builder kubeApiServerConfig(
                Consumer<? super KubeApiServerConfig.Builder> kubeApiServerConfig) {
            put("KubeApiServerConfig", KubeApiServerConfig.create(kubeApiServerConfig));
            return this;
        }

        /** Sets {@code KubeApiServerConfig} to a structure or an intrinsic function. */
        public Builder kubeApiServerConfig(Value<KubeApiServerConfig> kubeApiServerConfig) {
            putWhole("KubeApiServerConfig", kubeApiServerConfig);
            return this;
        }

        /** Configures {@code KubeControllerManagerConfig}. Optional. Updates cause no interruption. */
        public Builder kubeControllerManagerConfig(
                Consumer<? super KubeControllerManagerConfig.Builder> kubeControllerManagerConfig) {
            put("KubeControllerManagerConfig", KubeControllerManagerConfig.create(kubeControllerManagerConfig));
            return this;
        }

        /** Sets {@code KubeControllerManagerConfig} to a structure or an intrinsic function. */
        public Builder kubeControllerManagerConfig(
                Value<KubeControllerManagerConfig> kubeControllerManagerConfig) {
            putWhole("KubeControllerManagerConfig", kubeControllerManagerConfig);
            return this;
        }

        /** Configures {@code KubeSchedulerConfig}. Optional. Updates cause no interruption. */
        public Builder kubeSchedulerConfig(
                Consumer<? super KubeSchedulerConfig.Builder> kubeSchedulerConfig) {
            put("KubeSchedulerConfig", KubeSchedulerConfig.create(kubeSchedulerConfig));
            return this;
        }

        /** Sets {@code KubeSchedulerConfig} to a structure or an intrinsic function. */
        public Builder kubeSchedulerConfig(Value<KubeSchedulerConfig> kubeSchedulerConfig) {
            putWhole("KubeSchedulerConfig", kubeSchedulerConfig);
            return this;
        }

        /** Configures {@code KubernetesNetworkConfig}. Optional. Updates cause no interruption. */
        public Builder kubernetesNetworkConfig(
                Consumer<? super KubernetesNetworkConfig.Builder> kubernetesNetworkConfig) {
            put("KubernetesNetworkConfig", KubernetesNetworkConfig.create(kubernetesNetworkConfig));
            return this;
        }

        /** Sets {@code KubernetesNetworkConfig} to a structure or an intrinsic function. */
        public Builder kubernetesNetworkConfig(
                Value<KubernetesNetworkConfig> kubernetesNetworkConfig) {
            putWhole("KubernetesNetworkConfig", kubernetesNetworkConfig);
            return this;
        }

        /** Configures {@code Logging}. Optional. Updates cause no interruption. */
        public Builder logging(Consumer<? super Logging.Builder> logging) {
            put("Logging", Logging.create(logging));
            return this;
        }

        /** Sets {@code Logging} to a structure or an intrinsic function. */
        public Builder logging(Value<Logging> logging) {
            putWhole("Logging", logging);
            return this;
        }

        /** Sets {@code Name}. Optional. Updates cause replacement. Length: 1 to 100 characters. Pattern: <code>^[0-9A-Za-z][A-Za-z0-9&#92;-_]*</code>. */
        public Builder name(String name) {
            put("Name", name);
            return this;
        }

        /** Sets {@code Name} to a parameter or an intrinsic function. */
        public Builder name(Value<String> name) {
            put("Name", name);
            return this;
        }

        /** Configures {@code OutpostConfig}. Optional. Updates cause replacement. */
        public Builder outpostConfig(Consumer<? super OutpostConfig.Builder> outpostConfig) {
            put("OutpostConfig", OutpostConfig.create(outpostConfig));
            return this;
        }

        /** Sets {@code OutpostConfig} to a structure or an intrinsic function. */
        public Builder outpostConfig(Value<OutpostConfig> outpostConfig) {
            putWhole("OutpostConfig", outpostConfig);
            return this;
        }

        /** Configures {@code RemoteNetworkConfig}. Optional. Updates cause no interruption. */
        public Builder remoteNetworkConfig(
                Consumer<? super RemoteNetworkConfig.Builder> remoteNetworkConfig) {
            put("RemoteNetworkConfig", RemoteNetworkConfig.create(remoteNetworkConfig));
            return this;
        }

        /** Sets {@code RemoteNetworkConfig} to a structure or an intrinsic function. */
        public Builder remoteNetworkConfig(Value<RemoteNetworkConfig> remoteNetworkConfig) {
            putWhole("RemoteNetworkConfig", remoteNetworkConfig);
            return this;
        }

        /** Configures {@code ResourcesVpcConfig}. Required. Updates cause no interruption. */
        public Builder resourcesVpcConfig(
                Consumer<? super ResourcesVpcConfig.Builder> resourcesVpcConfig) {
            put("ResourcesVpcConfig", ResourcesVpcConfig.create(resourcesVpcConfig));
            return this;
        }

        /** Sets {@code ResourcesVpcConfig} to a structure or an intrinsic function. */
        public Builder resourcesVpcConfig(Value<ResourcesVpcConfig> resourcesVpcConfig) {
            putWhole("ResourcesVpcConfig", resourcesVpcConfig);
            return this;
        }

        /** Sets {@code RoleArn}. Required. Updates cause replacement. */
        public Builder roleArn(String roleArn) {
            put("RoleArn", roleArn);
            return this;
        }

        /** Sets {@code RoleArn} to a parameter or an intrinsic function. */
        public Builder roleArn(Value<String> roleArn) {
            put("RoleArn", roleArn);
            return this;
        }

        /** Sets {@code RoleArn} to the attribute {@code Arn} of a resource. */
        public Builder roleArn(Role roleArn) {
            putAtt("RoleArn", roleArn, "Arn");
            return this;
        }

        /** Configures {@code RollbackConfig}. Optional. Updates cause no interruption. */
        public Builder rollbackConfig(Consumer<? super RollbackConfig.Builder> rollbackConfig) {
            put("RollbackConfig", RollbackConfig.create(rollbackConfig));
            return this;
        }

        /** Sets {@code RollbackConfig} to a structure or an intrinsic function. */
        public Builder rollbackConfig(Value<RollbackConfig> rollbackConfig) {
            putWhole("RollbackConfig", rollbackConfig);
            return this;
        }

        /** Configures {@code StorageConfig}. Optional. Updates cause no interruption. */
        public Builder storageConfig(Consumer<? super StorageConfig.Builder> storageConfig) {
            put("StorageConfig", StorageConfig.create(storageConfig));
            return this;
        }

        /** Sets {@code StorageConfig} to a structure or an intrinsic function. */
        public Builder storageConfig(Value<StorageConfig> storageConfig) {
            putWhole("StorageConfig", storageConfig);
            return this;
        }

        /** Appends items to {@code Tags}. Optional. Updates cause no interruption. */
        @SafeVarargs
        public final Builder tags(Value<Tag>... tags) {
            addAll("Tags", tags);
            return this;
        }

        /** Appends the items of a collection to {@code Tags}. */
        public Builder tags(Collection<? extends Value<Tag>> tags) {
            addAll("Tags", tags);
            return this;
        }

        /** Sets {@code Tags} to a list parameter or an intrinsic function that returns a list. */
        public Builder tags(Value<List<Tag>> tags) {
            putWhole("Tags", tags);
            return this;
        }

        /** Adds tags to {@code Tags}. */
        public Builder tags(Tags tags) {
            addTags("Tags", tags, false);
            return this;
        }

        /** Configures {@code UpgradePolicy}. Optional. Updates cause no interruption. */
        public Builder upgradePolicy(Consumer<? super UpgradePolicy.Builder> upgradePolicy) {
            put("UpgradePolicy", UpgradePolicy.create(upgradePolicy));
            return this;
        }

        /** Sets {@code UpgradePolicy} to a structure or an intrinsic function. */
        public Builder upgradePolicy(Value<UpgradePolicy> upgradePolicy) {
            putWhole("UpgradePolicy", upgradePolicy);
            return this;
        }

        /** Sets {@code Version}. Optional. Updates cause no interruption. Pattern: <code>1&#92;.&#92;d&#92;d</code>. */
        public Builder version(String version) {
            put("Version", version);
            return this;
        }

        /** Sets {@code Version} to a parameter or an intrinsic function. */
        public Builder version(Value<String> version) {
            put("Version", version);
            return this;
        }

        /** Configures {@code ZonalShiftConfig}. Optional. Updates cause no interruption. */
        public Builder zonalShiftConfig(
                Consumer<? super ZonalShiftConfig.Builder> zonalShiftConfig) {
            put("ZonalShiftConfig", ZonalShiftConfig.create(zonalShiftConfig));
            return this;
        }

        /** Sets {@code ZonalShiftConfig} to a structure or an intrinsic function. */
        public Builder zonalShiftConfig(Value<ZonalShiftConfig> zonalShiftConfig) {
            putWhole("ZonalShiftConfig", zonalShiftConfig);
            return this;
        }

        /**
         * Creates the resource with the properties that are set.
         *
         * @return the resource
         */
        public Cluster build() {
            return new Cluster(logicalId, sealWithin("Name#1..100\n"
                            + "Name~^[0-9A-Za-z][A-Za-z0-9\\-_]*\n"
                            + "Version~1\\.\\d\\d", "ResourcesVpcConfig", "RoleArn"));
        }
    }

    /**
     * The property type {@code AWS::EKS::Cluster.AccessConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-accessconfig.html">AccessConfig</a>
     */
    public static final class AccessConfig extends PropertyType<AccessConfig> {
        private AccessConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static AccessConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code AccessConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code AuthenticationMode}. Optional. Updates cause no interruption. Allowed values: {@link AuthenticationMode}. */
            public Builder authenticationMode(AuthenticationMode authenticationMode) {
                put("AuthenticationMode", authenticationMode);
                return this;
            }

            /** Sets {@code AuthenticationMode} to one of its allowed values, given as a string. */
            public Builder authenticationMode(String authenticationMode) {
                put("AuthenticationMode", authenticationMode, AuthenticationMode.values());
                return this;
            }

            /** Sets {@code AuthenticationMode} to a parameter or an intrinsic function. */
            public Builder authenticationMode(Value<String> authenticationMode) {
                put("AuthenticationMode", authenticationMode);
                return this;
            }

            /** Sets {@code BootstrapClusterCreatorAdminPermissions}. Optional. Updates cause replacement. */
            public Builder bootstrapClusterCreatorAdminPermissions(
                    boolean bootstrapClusterCreatorAdminPermissions) {
                put("BootstrapClusterCreatorAdminPermissions", bootstrapClusterCreatorAdminPermissions);
                return this;
            }

            /** Sets {@code BootstrapClusterCreatorAdminPermissions} to a parameter or an intrinsic function. */
            public Builder bootstrapClusterCreatorAdminPermissions(
                    Value<Boolean> bootstrapClusterCreatorAdminPermissions) {
                put("BootstrapClusterCreatorAdminPermissions", bootstrapClusterCreatorAdminPermissions);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public AccessConfig build() {
                return new AccessConfig(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::EKS::Cluster.ActiveCertificateAuthority}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-activecertificateauthority.html">ActiveCertificateAuthority</a>
     */
    public static final class ActiveCertificateAuthority extends PropertyType<ActiveCertificateAuthority> {
        private ActiveCertificateAuthority(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static ActiveCertificateAuthority create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code ActiveCertificateAuthority}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code ActivatedBy}. Optional. Updates cause no interruption. Known values: {@link ActivatedBy}; newer values are accepted. */
            public Builder activatedBy(ActivatedBy activatedBy) {
                put("ActivatedBy", activatedBy);
                return this;
            }

            /** Sets {@code ActivatedBy} to a known or a newer value, given as a string. */
            public Builder activatedBy(String activatedBy) {
                putOpen("ActivatedBy", activatedBy, ActivatedBy.values());
                return this;
            }

            /** Sets {@code ActivatedBy} to a parameter or an intrinsic function. */
            public Builder activatedBy(Value<String> activatedBy) {
                put("ActivatedBy", activatedBy);
                return this;
            }

            /** Sets {@code Id}. Optional. Updates cause no interruption. */
            public Builder id(String id) {
                put("Id", id);
                return this;
            }

            /** Sets {@code Id} to a parameter or an intrinsic function. */
            public Builder id(Value<String> id) {
                put("Id", id);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public ActiveCertificateAuthority build() {
                return new ActiveCertificateAuthority(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::EKS::Cluster.BlockStorage}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-blockstorage.html">BlockStorage</a>
     */
    public static final class BlockStorage extends PropertyType<BlockStorage> {
        private BlockStorage(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static BlockStorage create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code BlockStorage}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Enabled}. Optional. Updates cause no interruption. */
            public Builder enabled(boolean enabled) {
                put("Enabled", enabled);
                return this;
            }

            /** Sets {@code Enabled} to a parameter or an intrinsic function. */
            public Builder enabled(Value<Boolean> enabled) {
                put("Enabled", enabled);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public BlockStorage build() {
                return new BlockStorage(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::EKS::Cluster.CertificateAuthority}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-certificateauthority.html">CertificateAuthority</a>
     */
    public static final class CertificateAuthority extends PropertyType<CertificateAuthority> {
        private CertificateAuthority(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static CertificateAuthority create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code CertificateAuthority}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code Active}. Optional. Updates cause no interruption. */
            public Builder active(Consumer<? super ActiveCertificateAuthority.Builder> active) {
                put("Active", ActiveCertificateAuthority.create(active));
                return this;
            }

            /** Sets {@code Active} to a structure or an intrinsic function. */
            public Builder active(Value<ActiveCertificateAuthority> active) {
                putWhole("Active", active);
                return this;
            }

            /** Sets {@code Data}. Optional. Updates cause no interruption. */
            public Builder data(String data) {
                put("Data", data);
                return this;
            }

            /** Sets {@code Data} to a parameter or an intrinsic function. */
            public Builder data(Value<String> data) {
                put("Data", data);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public CertificateAuthority build() {
                return new CertificateAuthority(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::EKS::Cluster.ClusterLogging}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-clusterlogging.html">ClusterLogging</a>
     */
    public static final class ClusterLogging extends PropertyType<ClusterLogging> {
        private ClusterLogging(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static ClusterLogging create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code ClusterLogging}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures items and appends them to {@code EnabledTypes}. Optional. Updates cause no interruption. */
            @SafeVarargs
            public final Builder enabledTypes(
                    Consumer<? super LoggingTypeConfig.Builder>... enabledTypes) {
                if (enabledTypes == null) {
                    addAll("EnabledTypes", null);
                    return this;
                }
                for (Consumer<? super LoggingTypeConfig.Builder> each : enabledTypes) {
                    add("EnabledTypes", LoggingTypeConfig.create(each));
                }
                return this;
            }

            /** Appends structures or intrinsic functions to {@code EnabledTypes}. */
            @SafeVarargs
            public final Builder enabledTypes(Value<LoggingTypeConfig>... enabledTypes) {
                addAll("EnabledTypes", enabledTypes);
                return this;
            }

            /** Appends the items of a collection to {@code EnabledTypes}. */
            public Builder enabledTypes(
                    Collection<? extends Value<LoggingTypeConfig>> enabledTypes) {
                addAll("EnabledTypes", enabledTypes);
                return this;
            }

            /** Sets {@code EnabledTypes} to a list parameter or an intrinsic function that returns a list. */
            public Builder enabledTypes(Value<List<LoggingTypeConfig>> enabledTypes) {
                putWhole("EnabledTypes", enabledTypes);
                return this;
            }

            /** Configures items and appends them to {@code EnabledTypes}: those of a collection, then further items. */
            @SafeVarargs
            public final Builder enabledTypes(
                    Collection<? extends Consumer<? super LoggingTypeConfig.Builder>> enabledTypes,
                    Consumer<? super LoggingTypeConfig.Builder>... more) {
                return enabledTypes(allOf(enabledTypes, more));
            }

            /** Creates the instance with the properties that are set. */
            public ClusterLogging build() {
                return new ClusterLogging(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::EKS::Cluster.ComputeConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-computeconfig.html">ComputeConfig</a>
     */
    public static final class ComputeConfig extends PropertyType<ComputeConfig> {
        private ComputeConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static ComputeConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code ComputeConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Enabled}. Optional. Updates cause no interruption. */
            public Builder enabled(boolean enabled) {
                put("Enabled", enabled);
                return this;
            }

            /** Sets {@code Enabled} to a parameter or an intrinsic function. */
            public Builder enabled(Value<Boolean> enabled) {
                put("Enabled", enabled);
                return this;
            }

            /** Appends items to {@code NodePools}. Optional. Updates cause no interruption. */
            public Builder nodePools(String... nodePools) {
                addAll("NodePools", nodePools);
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code NodePools}. */
            @SafeVarargs
            public final Builder nodePools(Value<String>... nodePools) {
                addAll("NodePools", nodePools);
                return this;
            }

            /** Appends the items of a collection to {@code NodePools}. */
            public Builder nodePools(Collection<String> nodePools) {
                addAll("NodePools", nodePools);
                return this;
            }

            /** Sets {@code NodePools} to a list parameter or an intrinsic function that returns a list. */
            public Builder nodePools(Value<List<String>> nodePools) {
                putWhole("NodePools", nodePools);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code NodePools}. */
            @SafeVarargs
            public final Builder nodePools(Collection<? extends Value<String>> nodePools,
                    Value<String>... more) {
                addAll("NodePools", allOf(nodePools, more));
                return this;
            }

            /** Sets {@code NodeRoleArn}. Optional. Updates cause no interruption. */
            public Builder nodeRoleArn(String nodeRoleArn) {
                put("NodeRoleArn", nodeRoleArn);
                return this;
            }

            /** Sets {@code NodeRoleArn} to a parameter or an intrinsic function. */
            public Builder nodeRoleArn(Value<String> nodeRoleArn) {
                put("NodeRoleArn", nodeRoleArn);
                return this;
            }

            /** Sets {@code NodeRoleArn} to the attribute {@code Arn} of a resource. */
            public Builder nodeRoleArn(Role nodeRoleArn) {
                putAtt("NodeRoleArn", nodeRoleArn, "Arn");
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public ComputeConfig build() {
                return new ComputeConfig(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::EKS::Cluster.ControlPlanePlacement}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-controlplaneplacement.html">ControlPlanePlacement</a>
     */
    public static final class ControlPlanePlacement extends PropertyType<ControlPlanePlacement> {
        private ControlPlanePlacement(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static ControlPlanePlacement create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code ControlPlanePlacement}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code GroupName}. Optional. Updates cause replacement. */
            public Builder groupName(String groupName) {
                put("GroupName", groupName);
                return this;
            }

            /** Sets {@code GroupName} to a parameter or an intrinsic function. */
            public Builder groupName(Value<String> groupName) {
                put("GroupName", groupName);
                return this;
            }

            /** Sets {@code SpreadLevel}. Optional. Updates cause replacement. Allowed values: {@link SpreadLevel}. */
            public Builder spreadLevel(SpreadLevel spreadLevel) {
                put("SpreadLevel", spreadLevel);
                return this;
            }

            /** Sets {@code SpreadLevel} to one of its allowed values, given as a string. */
            public Builder spreadLevel(String spreadLevel) {
                put("SpreadLevel", spreadLevel, SpreadLevel.values());
                return this;
            }

            /** Sets {@code SpreadLevel} to a parameter or an intrinsic function. */
            public Builder spreadLevel(Value<String> spreadLevel) {
                put("SpreadLevel", spreadLevel);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public ControlPlanePlacement build() {
                return new ControlPlanePlacement(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::EKS::Cluster.ControlPlaneScalingConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-controlplanescalingconfig.html">ControlPlaneScalingConfig</a>
     */
    public static final class ControlPlaneScalingConfig extends PropertyType<ControlPlaneScalingConfig> {
        private ControlPlaneScalingConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static ControlPlaneScalingConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code ControlPlaneScalingConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Tier}. Optional. Updates cause no interruption. Allowed values: {@link ControlPlaneScalingTier}. */
            public Builder tier(ControlPlaneScalingTier tier) {
                put("Tier", tier);
                return this;
            }

            /** Sets {@code Tier} to one of its allowed values, given as a string. */
            public Builder tier(String tier) {
                put("Tier", tier, ControlPlaneScalingTier.values());
                return this;
            }

            /** Sets {@code Tier} to a parameter or an intrinsic function. */
            public Builder tier(Value<String> tier) {
                put("Tier", tier);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public ControlPlaneScalingConfig build() {
                return new ControlPlaneScalingConfig(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::EKS::Cluster.ElasticLoadBalancing}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-elasticloadbalancing.html">ElasticLoadBalancing</a>
     */
    public static final class ElasticLoadBalancing extends PropertyType<ElasticLoadBalancing> {
        private ElasticLoadBalancing(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static ElasticLoadBalancing create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code ElasticLoadBalancing}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Enabled}. Optional. Updates cause no interruption. */
            public Builder enabled(boolean enabled) {
                put("Enabled", enabled);
                return this;
            }

            /** Sets {@code Enabled} to a parameter or an intrinsic function. */
            public Builder enabled(Value<Boolean> enabled) {
                put("Enabled", enabled);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public ElasticLoadBalancing build() {
                return new ElasticLoadBalancing(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::EKS::Cluster.EncryptionConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-encryptionconfig.html">EncryptionConfig</a>
     */
    public static final class EncryptionConfig extends PropertyType<EncryptionConfig> {
        private EncryptionConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static EncryptionConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code EncryptionConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code Provider}. Optional. Updates cause replacement. */
            public Builder provider(Consumer<? super Provider.Builder> provider) {
                put("Provider", Provider.create(provider));
                return this;
            }

            /** Sets {@code Provider} to a structure or an intrinsic function. */
            public Builder provider(Value<Provider> provider) {
                putWhole("Provider", provider);
                return this;
            }

            /** Appends items to {@code Resources}. Optional. Updates cause replacement. */
            public Builder resources(String... resources) {
                addAll("Resources", resources);
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code Resources}. */
            @SafeVarargs
            public final Builder resources(Value<String>... resources) {
                addAll("Resources", resources);
                return this;
            }

            /** Appends the items of a collection to {@code Resources}. */
            public Builder resources(Collection<String> resources) {
                addAll("Resources", resources);
                return this;
            }

            /** Sets {@code Resources} to a list parameter or an intrinsic function that returns a list. */
            public Builder resources(Value<List<String>> resources) {
                putWhole("Resources", resources);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code Resources}. */
            @SafeVarargs
            public final Builder resources(Collection<? extends Value<String>> resources,
                    Value<String>... more) {
                addAll("Resources", allOf(resources, more));
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public EncryptionConfig build() {
                return new EncryptionConfig(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::EKS::Cluster.EtcdPlacement}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-etcdplacement.html">EtcdPlacement</a>
     */
    public static final class EtcdPlacement extends PropertyType<EtcdPlacement> {
        private EtcdPlacement(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static EtcdPlacement create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code EtcdPlacement}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code SpreadLevel}. Optional. Updates cause replacement. Allowed values: {@link SpreadLevel}. */
            public Builder spreadLevel(SpreadLevel spreadLevel) {
                put("SpreadLevel", spreadLevel);
                return this;
            }

            /** Sets {@code SpreadLevel} to one of its allowed values, given as a string. */
            public Builder spreadLevel(String spreadLevel) {
                put("SpreadLevel", spreadLevel, SpreadLevel.values());
                return this;
            }

            /** Sets {@code SpreadLevel} to a parameter or an intrinsic function. */
            public Builder spreadLevel(Value<String> spreadLevel) {
                put("SpreadLevel", spreadLevel);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public EtcdPlacement build() {
                return new EtcdPlacement(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::EKS::Cluster.HorizontalPodAutoscalerControllerConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-horizontalpodautoscalercontrollerconfig.html">HorizontalPodAutoscalerControllerConfig</a>
     */
    public static final class HorizontalPodAutoscalerControllerConfig extends PropertyType<HorizontalPodAutoscalerControllerConfig> {
        private HorizontalPodAutoscalerControllerConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static HorizontalPodAutoscalerControllerConfig create(
                Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code HorizontalPodAutoscalerControllerConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code HorizontalPodAutoscalerSyncPeriod}. Optional. Updates cause no interruption. */
            public Builder horizontalPodAutoscalerSyncPeriod(
                    String horizontalPodAutoscalerSyncPeriod) {
                put("HorizontalPodAutoscalerSyncPeriod", horizontalPodAutoscalerSyncPeriod);
                return this;
            }

            /** Sets {@code HorizontalPodAutoscalerSyncPeriod} to a parameter or an intrinsic function. */
            public Builder horizontalPodAutoscalerSyncPeriod(
                    Value<String> horizontalPodAutoscalerSyncPeriod) {
                put("HorizontalPodAutoscalerSyncPeriod", horizontalPodAutoscalerSyncPeriod);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public HorizontalPodAutoscalerControllerConfig build() {
                return new HorizontalPodAutoscalerControllerConfig(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::EKS::Cluster.KubeApiServerConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-kubeapiserverconfig.html">KubeApiServerConfig</a>
     */
    public static final class KubeApiServerConfig extends PropertyType<KubeApiServerConfig> {
        private KubeApiServerConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static KubeApiServerConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code KubeApiServerConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code EventTtl}. Optional. Updates cause no interruption. */
            public Builder eventTtl(String eventTtl) {
                put("EventTtl", eventTtl);
                return this;
            }

            /** Sets {@code EventTtl} to a parameter or an intrinsic function. */
            public Builder eventTtl(Value<String> eventTtl) {
                put("EventTtl", eventTtl);
                return this;
            }

            /** Configures {@code ServiceNodePortRange}. Optional. Updates cause no interruption. */
            public Builder serviceNodePortRange(
                    Consumer<? super ServiceNodePortRange.Builder> serviceNodePortRange) {
                put("ServiceNodePortRange", ServiceNodePortRange.create(serviceNodePortRange));
                return this;
            }

            /** Sets {@code ServiceNodePortRange} to a structure or an intrinsic function. */
            public Builder serviceNodePortRange(Value<ServiceNodePortRange> serviceNodePortRange) {
                putWhole("ServiceNodePortRange", serviceNodePortRange);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public KubeApiServerConfig build() {
                return new KubeApiServerConfig(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::EKS::Cluster.KubeControllerManagerConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-kubecontrollermanagerconfig.html">KubeControllerManagerConfig</a>
     */
    public static final class KubeControllerManagerConfig extends PropertyType<KubeControllerManagerConfig> {
        private KubeControllerManagerConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static KubeControllerManagerConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code KubeControllerManagerConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code HorizontalPodAutoscalerControllerConfig}. Optional. Updates cause no interruption. */
            public Builder horizontalPodAutoscalerControllerConfig(
                    Consumer<? super HorizontalPodAutoscalerControllerConfig.Builder> horizontalPodAutoscalerControllerConfig) {
                put("HorizontalPodAutoscalerControllerConfig", HorizontalPodAutoscalerControllerConfig.create(horizontalPodAutoscalerControllerConfig));
                return this;
            }

            /** Sets {@code HorizontalPodAutoscalerControllerConfig} to a structure or an intrinsic function. */
            public Builder horizontalPodAutoscalerControllerConfig(
                    Value<HorizontalPodAutoscalerControllerConfig> horizontalPodAutoscalerControllerConfig) {
                putWhole("HorizontalPodAutoscalerControllerConfig", horizontalPodAutoscalerControllerConfig);
                return this;
            }

            /** Configures {@code PodGcControllerConfig}. Optional. Updates cause no interruption. */
            public Builder podGcControllerConfig(
                    Consumer<? super PodGcControllerConfig.Builder> podGcControllerConfig) {
                put("PodGcControllerConfig", PodGcControllerConfig.create(podGcControllerConfig));
                return this;
            }

            /** Sets {@code PodGcControllerConfig} to a structure or an intrinsic function. */
            public Builder podGcControllerConfig(
                    Value<PodGcControllerConfig> podGcControllerConfig) {
                putWhole("PodGcControllerConfig", podGcControllerConfig);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public KubeControllerManagerConfig build() {
                return new KubeControllerManagerConfig(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::EKS::Cluster.KubeSchedulerConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-kubeschedulerconfig.html">KubeSchedulerConfig</a>
     */
    public static final class KubeSchedulerConfig extends PropertyType<KubeSchedulerConfig> {
        private KubeSchedulerConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static KubeSchedulerConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code KubeSchedulerConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code NodeResourcesFit}. Optional. Updates cause no interruption. */
            public Builder nodeResourcesFit(
                    Consumer<? super NodeResourcesFitConfig.Builder> nodeResourcesFit) {
                put("NodeResourcesFit", NodeResourcesFitConfig.create(nodeResourcesFit));
                return this;
            }

            /** Sets {@code NodeResourcesFit} to a structure or an intrinsic function. */
            public Builder nodeResourcesFit(Value<NodeResourcesFitConfig> nodeResourcesFit) {
                putWhole("NodeResourcesFit", nodeResourcesFit);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public KubeSchedulerConfig build() {
                return new KubeSchedulerConfig(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::EKS::Cluster.KubernetesNetworkConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-kubernetesnetworkconfig.html">KubernetesNetworkConfig</a>
     */
    public static final class KubernetesNetworkConfig extends PropertyType<KubernetesNetworkConfig> {
        private KubernetesNetworkConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static KubernetesNetworkConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code KubernetesNetworkConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code ElasticLoadBalancing}. Optional. Updates cause no interruption. */
            public Builder elasticLoadBalancing(
                    Consumer<? super ElasticLoadBalancing.Builder> elasticLoadBalancing) {
                put("ElasticLoadBalancing", ElasticLoadBalancing.create(elasticLoadBalancing));
                return this;
            }

            /** Sets {@code ElasticLoadBalancing} to a structure or an intrinsic function. */
            public Builder elasticLoadBalancing(Value<ElasticLoadBalancing> elasticLoadBalancing) {
                putWhole("ElasticLoadBalancing", elasticLoadBalancing);
                return this;
            }

            /** Sets {@code IpFamily}. Optional. Updates cause replacement. Allowed values: {@link IpFamily}. */
            public Builder ipFamily(IpFamily ipFamily) {
                put("IpFamily", ipFamily);
                return this;
            }

            /** Sets {@code IpFamily} to one of its allowed values, given as a string. */
            public Builder ipFamily(String ipFamily) {
                put("IpFamily", ipFamily, IpFamily.values());
                return this;
            }

            /** Sets {@code IpFamily} to a parameter or an intrinsic function. */
            public Builder ipFamily(Value<String> ipFamily) {
                put("IpFamily", ipFamily);
                return this;
            }

            /** Sets {@code ServiceIpv4Cidr}. Optional. Updates cause replacement. */
            public Builder serviceIpv4Cidr(String serviceIpv4Cidr) {
                put("ServiceIpv4Cidr", serviceIpv4Cidr);
                return this;
            }

            /** Sets {@code ServiceIpv4Cidr} to a parameter or an intrinsic function. */
            public Builder serviceIpv4Cidr(Value<String> serviceIpv4Cidr) {
                put("ServiceIpv4Cidr", serviceIpv4Cidr);
                return this;
            }

            /** Sets {@code ServiceIpv6Cidr}. Optional. Updates cause replacement. */
            public Builder serviceIpv6Cidr(String serviceIpv6Cidr) {
                put("ServiceIpv6Cidr", serviceIpv6Cidr);
                return this;
            }

            /** Sets {@code ServiceIpv6Cidr} to a parameter or an intrinsic function. */
            public Builder serviceIpv6Cidr(Value<String> serviceIpv6Cidr) {
                put("ServiceIpv6Cidr", serviceIpv6Cidr);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public KubernetesNetworkConfig build() {
                return new KubernetesNetworkConfig(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::EKS::Cluster.Logging}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-logging.html">Logging</a>
     */
    public static final class Logging extends PropertyType<Logging> {
        private Logging(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static Logging create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code Logging}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code ClusterLogging}. Optional. Updates cause no interruption. */
            public Builder clusterLogging(Consumer<? super ClusterLogging.Builder> clusterLogging) {
                put("ClusterLogging", ClusterLogging.create(clusterLogging));
                return this;
            }

            /** Sets {@code ClusterLogging} to a structure or an intrinsic function. */
            public Builder clusterLogging(Value<ClusterLogging> clusterLogging) {
                putWhole("ClusterLogging", clusterLogging);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public Logging build() {
                return new Logging(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::EKS::Cluster.LoggingTypeConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-loggingtypeconfig.html">LoggingTypeConfig</a>
     */
    public static final class LoggingTypeConfig extends PropertyType<LoggingTypeConfig> {
        private LoggingTypeConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static LoggingTypeConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code LoggingTypeConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Type}. Optional. Updates cause no interruption. Allowed values: {@link LoggingTypeType}. */
            public Builder type(LoggingTypeType type) {
                put("Type", type);
                return this;
            }

            /** Sets {@code Type} to one of its allowed values, given as a string. */
            public Builder type(String type) {
                put("Type", type, LoggingTypeType.values());
                return this;
            }

            /** Sets {@code Type} to a parameter or an intrinsic function. */
            public Builder type(Value<String> type) {
                put("Type", type);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public LoggingTypeConfig build() {
                return new LoggingTypeConfig(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::EKS::Cluster.NodeResourcesFitConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-noderesourcesfitconfig.html">NodeResourcesFitConfig</a>
     */
    public static final class NodeResourcesFitConfig extends PropertyType<NodeResourcesFitConfig> {
        private NodeResourcesFitConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static NodeResourcesFitConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code NodeResourcesFitConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code ScoringStrategy}. Optional. Updates cause no interruption. */
            public Builder scoringStrategy(
                    Consumer<? super ScoringStrategy.Builder> scoringStrategy) {
                put("ScoringStrategy", ScoringStrategy.create(scoringStrategy));
                return this;
            }

            /** Sets {@code ScoringStrategy} to a structure or an intrinsic function. */
            public Builder scoringStrategy(Value<ScoringStrategy> scoringStrategy) {
                putWhole("ScoringStrategy", scoringStrategy);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public NodeResourcesFitConfig build() {
                return new NodeResourcesFitConfig(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::EKS::Cluster.OutpostConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-outpostconfig.html">OutpostConfig</a>
     */
    public static final class OutpostConfig extends PropertyType<OutpostConfig> {
        private OutpostConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static OutpostConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code OutpostConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code ControlPlaneInstanceType}. Required. Updates cause replacement. */
            public Builder controlPlaneInstanceType(String controlPlaneInstanceType) {
                put("ControlPlaneInstanceType", controlPlaneInstanceType);
                return this;
            }

            /** Sets {@code ControlPlaneInstanceType} to a parameter or an intrinsic function. */
            public Builder controlPlaneInstanceType(Value<String> controlPlaneInstanceType) {
                put("ControlPlaneInstanceType", controlPlaneInstanceType);
                return this;
            }

            /** Configures {@code ControlPlanePlacement}. Optional. Updates cause replacement. */
            public Builder controlPlanePlacement(
                    Consumer<? super ControlPlanePlacement.Builder> controlPlanePlacement) {
                put("ControlPlanePlacement", ControlPlanePlacement.create(controlPlanePlacement));
                return this;
            }

            /** Sets {@code ControlPlanePlacement} to a structure or an intrinsic function. */
            public Builder controlPlanePlacement(
                    Value<ControlPlanePlacement> controlPlanePlacement) {
                putWhole("ControlPlanePlacement", controlPlanePlacement);
                return this;
            }

            /** Sets {@code EtcdInstanceType}. Optional. Updates cause replacement. */
            public Builder etcdInstanceType(String etcdInstanceType) {
                put("EtcdInstanceType", etcdInstanceType);
                return this;
            }

            /** Sets {@code EtcdInstanceType} to a parameter or an intrinsic function. */
            public Builder etcdInstanceType(Value<String> etcdInstanceType) {
                put("EtcdInstanceType", etcdInstanceType);
                return this;
            }

            /** Configures {@code EtcdPlacement}. Optional. Updates cause replacement. */
            public Builder etcdPlacement(Consumer<? super EtcdPlacement.Builder> etcdPlacement) {
                put("EtcdPlacement", EtcdPlacement.create(etcdPlacement));
                return this;
            }

            /** Sets {@code EtcdPlacement} to a structure or an intrinsic function. */
            public Builder etcdPlacement(Value<EtcdPlacement> etcdPlacement) {
                putWhole("EtcdPlacement", etcdPlacement);
                return this;
            }

            /** Appends items to {@code OutpostArns}. Required. Updates cause replacement. */
            public Builder outpostArns(String... outpostArns) {
                addAll("OutpostArns", outpostArns);
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code OutpostArns}. */
            @SafeVarargs
            public final Builder outpostArns(Value<String>... outpostArns) {
                addAll("OutpostArns", outpostArns);
                return this;
            }

            /** Appends the items of a collection to {@code OutpostArns}. */
            public Builder outpostArns(Collection<String> outpostArns) {
                addAll("OutpostArns", outpostArns);
                return this;
            }

            /** Sets {@code OutpostArns} to a list parameter or an intrinsic function that returns a list. */
            public Builder outpostArns(Value<List<String>> outpostArns) {
                putWhole("OutpostArns", outpostArns);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code OutpostArns}. */
            @SafeVarargs
            public final Builder outpostArns(Collection<? extends Value<String>> outpostArns,
                    Value<String>... more) {
                addAll("OutpostArns", allOf(outpostArns, more));
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public OutpostConfig build() {
                return new OutpostConfig(seal("ControlPlaneInstanceType", "OutpostArns"));
            }
        }
    }

    /**
     * The property type {@code AWS::EKS::Cluster.PodGcControllerConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-podgccontrollerconfig.html">PodGcControllerConfig</a>
     */
    public static final class PodGcControllerConfig extends PropertyType<PodGcControllerConfig> {
        private PodGcControllerConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static PodGcControllerConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code PodGcControllerConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code TerminatedPodGcThreshold}. Optional. Updates cause no interruption. */
            public Builder terminatedPodGcThreshold(long terminatedPodGcThreshold) {
                put("TerminatedPodGcThreshold", terminatedPodGcThreshold);
                return this;
            }

            /** Sets {@code TerminatedPodGcThreshold} to a parameter or an intrinsic function. */
            public Builder terminatedPodGcThreshold(
                    Value<? extends Number> terminatedPodGcThreshold) {
                put("TerminatedPodGcThreshold", terminatedPodGcThreshold);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public PodGcControllerConfig build() {
                return new PodGcControllerConfig(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::EKS::Cluster.Provider}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-provider.html">Provider</a>
     */
    public static final class Provider extends PropertyType<Provider> {
        private Provider(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static Provider create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code Provider}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code KeyArn}. Optional. Updates cause replacement. */
            public Builder keyArn(String keyArn) {
                put("KeyArn", keyArn);
                return this;
            }

            /** Sets {@code KeyArn} to a parameter or an intrinsic function. */
            public Builder keyArn(Value<String> keyArn) {
                put("KeyArn", keyArn);
                return this;
            }

            /** Sets {@code KeyArn} to the attribute {@code Arn} of a resource. */
            public Builder keyArn(Key keyArn) {
                putAtt("KeyArn", keyArn, "Arn");
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public Provider build() {
                return new Provider(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::EKS::Cluster.RemoteNetworkConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-remotenetworkconfig.html">RemoteNetworkConfig</a>
     */
    public static final class RemoteNetworkConfig extends PropertyType<RemoteNetworkConfig> {
        private RemoteNetworkConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static RemoteNetworkConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code RemoteNetworkConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures items and appends them to {@code RemoteNodeNetworks}. Optional. Updates cause no interruption. */
            @SafeVarargs
            public final Builder remoteNodeNetworks(
                    Consumer<? super RemoteNodeNetwork.Builder>... remoteNodeNetworks) {
                if (remoteNodeNetworks == null) {
                    addAll("RemoteNodeNetworks", null);
                    return this;
                }
                for (Consumer<? super RemoteNodeNetwork.Builder> each : remoteNodeNetworks) {
                    add("RemoteNodeNetworks", RemoteNodeNetwork.create(each));
                }
                return this;
            }

            /** Appends structures or intrinsic functions to {@code RemoteNodeNetworks}. */
            @SafeVarargs
            public final Builder remoteNodeNetworks(
                    Value<RemoteNodeNetwork>... remoteNodeNetworks) {
                addAll("RemoteNodeNetworks", remoteNodeNetworks);
                return this;
            }

            /** Appends the items of a collection to {@code RemoteNodeNetworks}. */
            public Builder remoteNodeNetworks(
                    Collection<? extends Value<RemoteNodeNetwork>> remoteNodeNetworks) {
                addAll("RemoteNodeNetworks", remoteNodeNetworks);
                return this;
            }

            /** Sets {@code RemoteNodeNetworks} to a list parameter or an intrinsic function that returns a list. */
            public Builder remoteNodeNetworks(Value<List<RemoteNodeNetwork>> remoteNodeNetworks) {
                putWhole("RemoteNodeNetworks", remoteNodeNetworks);
                return this;
            }

            /** Configures items and appends them to {@code RemoteNodeNetworks}: those of a collection, then further items. */
            @SafeVarargs
            public final Builder remoteNodeNetworks(
                    Collection<? extends Consumer<? super RemoteNodeNetwork.Builder>> remoteNodeNetworks,
                    Consumer<? super RemoteNodeNetwork.Builder>... more) {
                return remoteNodeNetworks(allOf(remoteNodeNetworks, more));
            }

            /** Configures items and appends them to {@code RemotePodNetworks}. Optional. Updates cause no interruption. */
            @SafeVarargs
            public final Builder remotePodNetworks(
                    Consumer<? super RemotePodNetwork.Builder>... remotePodNetworks) {
                if (remotePodNetworks == null) {
                    addAll("RemotePodNetworks", null);
                    return this;
                }
                for (Consumer<? super RemotePodNetwork.Builder> each : remotePodNetworks) {
                    add("RemotePodNetworks", RemotePodNetwork.create(each));
                }
                return this;
            }

            /** Appends structures or intrinsic functions to {@code RemotePodNetworks}. */
            @SafeVarargs
            public final Builder remotePodNetworks(Value<RemotePodNetwork>... remotePodNetworks) {
                addAll("RemotePodNetworks", remotePodNetworks);
                return this;
            }

            /** Appends the items of a collection to {@code RemotePodNetworks}. */
            public Builder remotePodNetworks(
                    Collection<? extends Value<RemotePodNetwork>> remotePodNetworks) {
                addAll("RemotePodNetworks", remotePodNetworks);
                return this;
            }

            /** Sets {@code RemotePodNetworks} to a list parameter or an intrinsic function that returns a list. */
            public Builder remotePodNetworks(Value<List<RemotePodNetwork>> remotePodNetworks) {
                putWhole("RemotePodNetworks", remotePodNetworks);
                return this;
            }

            /** Configures items and appends them to {@code RemotePodNetworks}: those of a collection, then further items. */
            @SafeVarargs
            public final Builder remotePodNetworks(
                    Collection<? extends Consumer<? super RemotePodNetwork.Builder>> remotePodNetworks,
                    Consumer<? super RemotePodNetwork.Builder>... more) {
                return remotePodNetworks(allOf(remotePodNetworks, more));
            }

            /** Creates the instance with the properties that are set. */
            public RemoteNetworkConfig build() {
                return new RemoteNetworkConfig(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::EKS::Cluster.RemoteNodeNetwork}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-remotenodenetwork.html">RemoteNodeNetwork</a>
     */
    public static final class RemoteNodeNetwork extends PropertyType<RemoteNodeNetwork> {
        private RemoteNodeNetwork(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static RemoteNodeNetwork create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code RemoteNodeNetwork}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Appends items to {@code Cidrs}. Required. Updates cause no interruption. */
            public Builder cidrs(String... cidrs) {
                addAll("Cidrs", cidrs);
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code Cidrs}. */
            @SafeVarargs
            public final Builder cidrs(Value<String>... cidrs) {
                addAll("Cidrs", cidrs);
                return this;
            }

            /** Appends the items of a collection to {@code Cidrs}. */
            public Builder cidrs(Collection<String> cidrs) {
                addAll("Cidrs", cidrs);
                return this;
            }

            /** Sets {@code Cidrs} to a list parameter or an intrinsic function that returns a list. */
            public Builder cidrs(Value<List<String>> cidrs) {
                putWhole("Cidrs", cidrs);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code Cidrs}. */
            @SafeVarargs
            public final Builder cidrs(Collection<? extends Value<String>> cidrs,
                    Value<String>... more) {
                addAll("Cidrs", allOf(cidrs, more));
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public RemoteNodeNetwork build() {
                return new RemoteNodeNetwork(seal("Cidrs"));
            }
        }
    }

    /**
     * The property type {@code AWS::EKS::Cluster.RemotePodNetwork}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-remotepodnetwork.html">RemotePodNetwork</a>
     */
    public static final class RemotePodNetwork extends PropertyType<RemotePodNetwork> {
        private RemotePodNetwork(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static RemotePodNetwork create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code RemotePodNetwork}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Appends items to {@code Cidrs}. Required. Updates cause no interruption. */
            public Builder cidrs(String... cidrs) {
                addAll("Cidrs", cidrs);
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code Cidrs}. */
            @SafeVarargs
            public final Builder cidrs(Value<String>... cidrs) {
                addAll("Cidrs", cidrs);
                return this;
            }

            /** Appends the items of a collection to {@code Cidrs}. */
            public Builder cidrs(Collection<String> cidrs) {
                addAll("Cidrs", cidrs);
                return this;
            }

            /** Sets {@code Cidrs} to a list parameter or an intrinsic function that returns a list. */
            public Builder cidrs(Value<List<String>> cidrs) {
                putWhole("Cidrs", cidrs);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code Cidrs}. */
            @SafeVarargs
            public final Builder cidrs(Collection<? extends Value<String>> cidrs,
                    Value<String>... more) {
                addAll("Cidrs", allOf(cidrs, more));
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public RemotePodNetwork build() {
                return new RemotePodNetwork(seal("Cidrs"));
            }
        }
    }

    /**
     * The property type {@code AWS::EKS::Cluster.ResourceWeight}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-resourceweight.html">ResourceWeight</a>
     */
    public static final class ResourceWeight extends PropertyType<ResourceWeight> {
        private ResourceWeight(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static ResourceWeight create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code ResourceWeight}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Name}. Optional. Updates cause no interruption. */
            public Builder name(String name) {
                put("Name", name);
                return this;
            }

            /** Sets {@code Name} to a parameter or an intrinsic function. */
            public Builder name(Value<String> name) {
                put("Name", name);
                return this;
            }

            /** Sets {@code Weight}. Optional. Updates cause no interruption. */
            public Builder weight(long weight) {
                put("Weight", weight);
                return this;
            }

            /** Sets {@code Weight} to a parameter or an intrinsic function. */
            public Builder weight(Value<? extends Number> weight) {
                put("Weight", weight);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public ResourceWeight build() {
                return new ResourceWeight(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::EKS::Cluster.ResourcesVpcConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-resourcesvpcconfig.html">ResourcesVpcConfig</a>
     */
    public static final class ResourcesVpcConfig extends PropertyType<ResourcesVpcConfig> {
        private ResourcesVpcConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static ResourcesVpcConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code ResourcesVpcConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code ControlPlaneEgressMode}. Optional. Updates cause no interruption. Allowed values: {@link ControlPlaneEgressMode}. */
            public Builder controlPlaneEgressMode(ControlPlaneEgressMode controlPlaneEgressMode) {
                put("ControlPlaneEgressMode", controlPlaneEgressMode);
                return this;
            }

            /** Sets {@code ControlPlaneEgressMode} to one of its allowed values, given as a string. */
            public Builder controlPlaneEgressMode(String controlPlaneEgressMode) {
                put("ControlPlaneEgressMode", controlPlaneEgressMode, ControlPlaneEgressMode.values());
                return this;
            }

            /** Sets {@code ControlPlaneEgressMode} to a parameter or an intrinsic function. */
            public Builder controlPlaneEgressMode(Value<String> controlPlaneEgressMode) {
                put("ControlPlaneEgressMode", controlPlaneEgressMode);
                return this;
            }

            /** Sets {@code EndpointPrivateAccess}. Optional. Updates cause no interruption. */
            public Builder endpointPrivateAccess(boolean endpointPrivateAccess) {
                put("EndpointPrivateAccess", endpointPrivateAccess);
                return this;
            }

            /** Sets {@code EndpointPrivateAccess} to a parameter or an intrinsic function. */
            public Builder endpointPrivateAccess(Value<Boolean> endpointPrivateAccess) {
                put("EndpointPrivateAccess", endpointPrivateAccess);
                return this;
            }

            /** Sets {@code EndpointPublicAccess}. Optional. Updates cause no interruption. */
            public Builder endpointPublicAccess(boolean endpointPublicAccess) {
                put("EndpointPublicAccess", endpointPublicAccess);
                return this;
            }

            /** Sets {@code EndpointPublicAccess} to a parameter or an intrinsic function. */
            public Builder endpointPublicAccess(Value<Boolean> endpointPublicAccess) {
                put("EndpointPublicAccess", endpointPublicAccess);
                return this;
            }

            /** Appends items to {@code PublicAccessCidrs}. Optional. Updates cause no interruption. */
            public Builder publicAccessCidrs(String... publicAccessCidrs) {
                addAll("PublicAccessCidrs", publicAccessCidrs);
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code PublicAccessCidrs}. */
            @SafeVarargs
            public final Builder publicAccessCidrs(Value<String>... publicAccessCidrs) {
                addAll("PublicAccessCidrs", publicAccessCidrs);
                return this;
            }

            /** Appends the items of a collection to {@code PublicAccessCidrs}. */
            public Builder publicAccessCidrs(Collection<String> publicAccessCidrs) {
                addAll("PublicAccessCidrs", publicAccessCidrs);
                return this;
            }

            /** Sets {@code PublicAccessCidrs} to a list parameter or an intrinsic function that returns a list. */
            public Builder publicAccessCidrs(Value<List<String>> publicAccessCidrs) {
                putWhole("PublicAccessCidrs", publicAccessCidrs);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code PublicAccessCidrs}. */
            @SafeVarargs
            public final Builder publicAccessCidrs(
                    Collection<? extends Value<String>> publicAccessCidrs, Value<String>... more) {
                addAll("PublicAccessCidrs", allOf(publicAccessCidrs, more));
                return this;
            }

            /** Appends items to {@code SecurityGroupIds}. Optional. Updates cause no interruption. */
            public Builder securityGroupIds(String... securityGroupIds) {
                addAll("SecurityGroupIds", securityGroupIds);
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code SecurityGroupIds}. */
            @SafeVarargs
            public final Builder securityGroupIds(Value<String>... securityGroupIds) {
                addAll("SecurityGroupIds", securityGroupIds);
                return this;
            }

            /** Appends the items of a collection to {@code SecurityGroupIds}. */
            public Builder securityGroupIds(Collection<String> securityGroupIds) {
                addAll("SecurityGroupIds", securityGroupIds);
                return this;
            }

            /** Sets {@code SecurityGroupIds} to a list parameter or an intrinsic function that returns a list. */
            public Builder securityGroupIds(Value<List<String>> securityGroupIds) {
                putWhole("SecurityGroupIds", securityGroupIds);
                return this;
            }

            /** Appends the attribute {@code GroupId} of each resource to {@code SecurityGroupIds}. */
            public Builder securityGroupIds(SecurityGroup... securityGroupIds) {
                addAtts("SecurityGroupIds", securityGroupIds, "GroupId");
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code SecurityGroupIds}. */
            @SafeVarargs
            public final Builder securityGroupIds(
                    Collection<? extends Value<String>> securityGroupIds, Value<String>... more) {
                addAll("SecurityGroupIds", allOf(securityGroupIds, more));
                return this;
            }

            /** Appends the attribute {@code GroupId} of each resource of a collection, then of further resources, to {@code SecurityGroupIds}. */
            public Builder securityGroupIds(Collection<? extends SecurityGroup> securityGroupIds,
                    SecurityGroup... more) {
                addAtts("SecurityGroupIds", allOf(securityGroupIds, more), "GroupId");
                return this;
            }

            /** Appends items to {@code SubnetIds}. Required. Updates cause no interruption. */
            public Builder subnetIds(String... subnetIds) {
                addAll("SubnetIds", subnetIds);
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code SubnetIds}. */
            @SafeVarargs
            public final Builder subnetIds(Value<String>... subnetIds) {
                addAll("SubnetIds", subnetIds);
                return this;
            }

            /** Appends the items of a collection to {@code SubnetIds}. */
            public Builder subnetIds(Collection<String> subnetIds) {
                addAll("SubnetIds", subnetIds);
                return this;
            }

            /** Sets {@code SubnetIds} to a list parameter or an intrinsic function that returns a list. */
            public Builder subnetIds(Value<List<String>> subnetIds) {
                putWhole("SubnetIds", subnetIds);
                return this;
            }

            /** Appends the {@code Ref} of each resource to {@code SubnetIds}. */
            public Builder subnetIds(Subnet... subnetIds) {
                addRefs("SubnetIds", subnetIds);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code SubnetIds}. */
            @SafeVarargs
            public final Builder subnetIds(Collection<? extends Value<String>> subnetIds,
                    Value<String>... more) {
                addAll("SubnetIds", allOf(subnetIds, more));
                return this;
            }

            /** Appends the {@code Ref} of each resource of a collection, then of further resources, to {@code SubnetIds}. */
            public Builder subnetIds(Collection<? extends Subnet> subnetIds, Subnet... more) {
                addRefs("SubnetIds", allOf(subnetIds, more));
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public ResourcesVpcConfig build() {
                return new ResourcesVpcConfig(seal("SubnetIds"));
            }
        }
    }

    /**
     * The property type {@code AWS::EKS::Cluster.RollbackConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-rollbackconfig.html">RollbackConfig</a>
     */
    public static final class RollbackConfig extends PropertyType<RollbackConfig> {
        private RollbackConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static RollbackConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code RollbackConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code TimeoutMinutes}. Optional. Updates cause no interruption. */
            public Builder timeoutMinutes(long timeoutMinutes) {
                put("TimeoutMinutes", timeoutMinutes);
                return this;
            }

            /** Sets {@code TimeoutMinutes} to a parameter or an intrinsic function. */
            public Builder timeoutMinutes(Value<? extends Number> timeoutMinutes) {
                put("TimeoutMinutes", timeoutMinutes);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public RollbackConfig build() {
                return new RollbackConfig(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::EKS::Cluster.ScoringStrategy}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-scoringstrategy.html">ScoringStrategy</a>
     */
    public static final class ScoringStrategy extends PropertyType<ScoringStrategy> {
        private ScoringStrategy(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static ScoringStrategy create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code ScoringStrategy}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures items and appends them to {@code Resources}. Optional. Updates cause no interruption. */
            @SafeVarargs
            public final Builder resources(Consumer<? super ResourceWeight.Builder>... resources) {
                if (resources == null) {
                    addAll("Resources", null);
                    return this;
                }
                for (Consumer<? super ResourceWeight.Builder> each : resources) {
                    add("Resources", ResourceWeight.create(each));
                }
                return this;
            }

            /** Appends structures or intrinsic functions to {@code Resources}. */
            @SafeVarargs
            public final Builder resources(Value<ResourceWeight>... resources) {
                addAll("Resources", resources);
                return this;
            }

            /** Appends the items of a collection to {@code Resources}. */
            public Builder resources(Collection<? extends Value<ResourceWeight>> resources) {
                addAll("Resources", resources);
                return this;
            }

            /** Sets {@code Resources} to a list parameter or an intrinsic function that returns a list. */
            public Builder resources(Value<List<ResourceWeight>> resources) {
                putWhole("Resources", resources);
                return this;
            }

            /** Configures items and appends them to {@code Resources}: those of a collection, then further items. */
            @SafeVarargs
            public final Builder resources(
                    Collection<? extends Consumer<? super ResourceWeight.Builder>> resources,
                    Consumer<? super ResourceWeight.Builder>... more) {
                return resources(allOf(resources, more));
            }

            /** Sets {@code Type}. Optional. Updates cause no interruption. Allowed values: {@link ScoringStrategyType}. */
            public Builder type(ScoringStrategyType type) {
                put("Type", type);
                return this;
            }

            /** Sets {@code Type} to one of its allowed values, given as a string. */
            public Builder type(String type) {
                put("Type", type, ScoringStrategyType.values());
                return this;
            }

            /** Sets {@code Type} to a parameter or an intrinsic function. */
            public Builder type(Value<String> type) {
                put("Type", type);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public ScoringStrategy build() {
                return new ScoringStrategy(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::EKS::Cluster.ServiceNodePortRange}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-servicenodeportrange.html">ServiceNodePortRange</a>
     */
    public static final class ServiceNodePortRange extends PropertyType<ServiceNodePortRange> {
        private ServiceNodePortRange(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static ServiceNodePortRange create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code ServiceNodePortRange}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code MaxPort}. Optional. Updates cause no interruption. */
            public Builder maxPort(long maxPort) {
                put("MaxPort", maxPort);
                return this;
            }

            /** Sets {@code MaxPort} to a parameter or an intrinsic function. */
            public Builder maxPort(Value<? extends Number> maxPort) {
                put("MaxPort", maxPort);
                return this;
            }

            /** Sets {@code MinPort}. Optional. Updates cause no interruption. */
            public Builder minPort(long minPort) {
                put("MinPort", minPort);
                return this;
            }

            /** Sets {@code MinPort} to a parameter or an intrinsic function. */
            public Builder minPort(Value<? extends Number> minPort) {
                put("MinPort", minPort);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public ServiceNodePortRange build() {
                return new ServiceNodePortRange(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::EKS::Cluster.StorageConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-storageconfig.html">StorageConfig</a>
     */
    public static final class StorageConfig extends PropertyType<StorageConfig> {
        private StorageConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static StorageConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code StorageConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code BlockStorage}. Optional. Updates cause no interruption. */
            public Builder blockStorage(Consumer<? super BlockStorage.Builder> blockStorage) {
                put("BlockStorage", BlockStorage.create(blockStorage));
                return this;
            }

            /** Sets {@code BlockStorage} to a structure or an intrinsic function. */
            public Builder blockStorage(Value<BlockStorage> blockStorage) {
                putWhole("BlockStorage", blockStorage);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public StorageConfig build() {
                return new StorageConfig(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::EKS::Cluster.UpgradePolicy}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-upgradepolicy.html">UpgradePolicy</a>
     */
    public static final class UpgradePolicy extends PropertyType<UpgradePolicy> {
        private UpgradePolicy(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static UpgradePolicy create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code UpgradePolicy}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code SupportType}. Optional. Updates cause no interruption. Allowed values: {@link SupportType}. */
            public Builder supportType(SupportType supportType) {
                put("SupportType", supportType);
                return this;
            }

            /** Sets {@code SupportType} to one of its allowed values, given as a string. */
            public Builder supportType(String supportType) {
                put("SupportType", supportType, SupportType.values());
                return this;
            }

            /** Sets {@code SupportType} to a parameter or an intrinsic function. */
            public Builder supportType(Value<String> supportType) {
                put("SupportType", supportType);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public UpgradePolicy build() {
                return new UpgradePolicy(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::EKS::Cluster.ZonalShiftConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-zonalshiftconfig.html">ZonalShiftConfig</a>
     */
    public static final class ZonalShiftConfig extends PropertyType<ZonalShiftConfig> {
        private ZonalShiftConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static ZonalShiftConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code ZonalShiftConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Enabled}. Optional. Updates cause no interruption. */
            public Builder enabled(boolean enabled) {
                put("Enabled", enabled);
                return this;
            }

            /** Sets {@code Enabled} to a parameter or an intrinsic function. */
            public Builder enabled(Value<Boolean> enabled) {
                put("Enabled", enabled);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public ZonalShiftConfig build() {
                return new ZonalShiftConfig(seal());
            }
        }
    }

    /** The allowed values of {@code AuthenticationMode}. */
    public enum AuthenticationMode implements EnumValue {
        /** <code>CONFIG_MAP</code> */
        CONFIG_MAP,

        /** <code>API_AND_CONFIG_MAP</code> */
        API_AND_CONFIG_MAP,

        /** <code>API</code> */
        API
    }

    /** The allowed values of {@code ActivatedBy}. */
    public enum ActivatedBy implements EnumValue {
        /** <code>CUSTOMER</code> */
        CUSTOMER,

        /** <code>EKS</code> */
        EKS
    }

    /** The allowed values of {@code SpreadLevel}. */
    public enum SpreadLevel implements EnumValue {
        /** <code>host</code> */
        HOST("host"),

        /** <code>rack</code> */
        RACK("rack");

        private final String value;

        SpreadLevel(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code ControlPlaneScalingTier}. */
    public enum ControlPlaneScalingTier implements EnumValue {
        /** <code>standard</code> */
        STANDARD("standard"),

        /** <code>tier-xl</code> */
        TIER_XL("tier-xl"),

        /** <code>tier-2xl</code> */
        TIER_2XL("tier-2xl"),

        /** <code>tier-4xl</code> */
        TIER_4XL("tier-4xl"),

        /** <code>tier-8xl</code> */
        TIER_8XL("tier-8xl"),

        /** <code>tier-ultra</code> */
        TIER_ULTRA("tier-ultra");

        private final String value;

        ControlPlaneScalingTier(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code IpFamily}. */
    public enum IpFamily implements EnumValue {
        /** <code>ipv4</code> */
        IPV4("ipv4"),

        /** <code>ipv6</code> */
        IPV6("ipv6");

        private final String value;

        IpFamily(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code LoggingTypeType}. */
    public enum LoggingTypeType implements EnumValue {
        /** <code>api</code> */
        API("api"),

        /** <code>audit</code> */
        AUDIT("audit"),

        /** <code>authenticator</code> */
        AUTHENTICATOR("authenticator"),

        /** <code>controllerManager</code> */
        CONTROLLER_MANAGER("controllerManager"),

        /** <code>scheduler</code> */
        SCHEDULER("scheduler");

        private final String value;

        LoggingTypeType(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code ControlPlaneEgressMode}. */
    public enum ControlPlaneEgressMode implements EnumValue {
        /** <code>AWS_MANAGED</code> */
        AWS_MANAGED,

        /** <code>CUSTOMER_ISOLATED</code> */
        CUSTOMER_ISOLATED,

        /** <code>CUSTOMER_ROUTED</code> */
        CUSTOMER_ROUTED
    }

    /** The allowed values of {@code ScoringStrategyType}. */
    public enum ScoringStrategyType implements EnumValue {
        /** <code>LeastAllocated</code> */
        LEAST_ALLOCATED("LeastAllocated"),

        /** <code>MostAllocated</code> */
        MOST_ALLOCATED("MostAllocated");

        private final String value;

        ScoringStrategyType(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code SupportType}. */
    public enum SupportType implements EnumValue {
        /** <code>STANDARD</code> */
        STANDARD,

        /** <code>EXTENDED</code> */
        EXTENDED
    }
}
