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

/**
 * {@code AWS::EKS::Cluster}. {@code Ref} gives {@code Name}.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-cluster.html">AWS::EKS::Cluster</a>
 */
public final class Cluster extends Resource implements HasArn {
    /** The resource type, {@code AWS::EKS::Cluster}. */
    public static final String TYPE = "AWS::EKS::Cluster";

    private Cluster(LogicalId logicalId, PropertyMap properties) {
        super(logicalId, properties, "Arn CertificateAuthority.Active.ActivatedBy CertificateAuthority.Active.Id CertificateAuthority.Data CertificateAuthorityData ClusterSecurityGroupId EncryptionConfigKeyArn Endpoint Id KubernetesNetworkConfig.ServiceIpv6Cidr OpenIdConnectIssuerUrl");
    }

    /**
     * Creates the resource.
     *
     * @param logicalId the logical id
     * @param configuration sets the properties
     * @return the resource
     */
    public static Cluster create(String logicalId, Consumer<? super Builder> configuration) {
        return new Builder(LogicalId.declare(logicalId, TYPE, Cluster.class), null, configuration).build();
    }

    /**
     * A builder that starts from this resource.
     *
     * @return a builder of a copy
     */
    public Builder toBuilder() {
        return new Builder(logicalId(), propertyMap(), null);
    }

    /** The attribute {@code Arn}. */
    public Value<String> attrArn() {
        return attr("Arn");
    }

    /** The attribute {@code CertificateAuthority.Active.ActivatedBy}. */
    public Value<String> attrCertificateAuthorityActiveActivatedBy() {
        return attr("CertificateAuthority.Active.ActivatedBy");
    }

    /** The attribute {@code CertificateAuthority.Active.Id}. */
    public Value<String> attrCertificateAuthorityActiveId() {
        return attr("CertificateAuthority.Active.Id");
    }

    /** The attribute {@code CertificateAuthority.Data}. */
    public Value<String> attrCertificateAuthority_Data() {
        return attr("CertificateAuthority.Data");
    }

    /** The attribute {@code CertificateAuthorityData}. */
    public Value<String> attrCertificateAuthorityData() {
        return attr("CertificateAuthorityData");
    }

    /** The attribute {@code ClusterSecurityGroupId}. */
    public Value<String> attrClusterSecurityGroupId() {
        return attr("ClusterSecurityGroupId");
    }

    /** The attribute {@code EncryptionConfigKeyArn}. */
    public Value<String> attrEncryptionConfigKeyArn() {
        return attr("EncryptionConfigKeyArn");
    }

    /** The attribute {@code Endpoint}. */
    public Value<String> attrEndpoint() {
        return attr("Endpoint");
    }

    /** The attribute {@code Id}. */
    public Value<String> attrId() {
        return attr("Id");
    }

    /** The attribute {@code KubernetesNetworkConfig.ServiceIpv6Cidr}. */
    public Value<String> attrKubernetesNetworkConfigServiceIpv6Cidr() {
        return attr("KubernetesNetworkConfig.ServiceIpv6Cidr");
    }

    /** The attribute {@code OpenIdConnectIssuerUrl}. */
    public Value<String> attrOpenIdConnectIssuerUrl() {
        return attr("OpenIdConnectIssuerUrl");
    }

    /** Sets the properties of {@code AWS::EKS::Cluster}. */
    public static final class Builder extends PropertyBuilder<Builder> {
        private final LogicalId logicalId;

        private Builder(LogicalId logicalId, PropertyMap start, Consumer configuration) {
            super(start, configuration);
            this.logicalId = logicalId;
        }

        /** {@code AccessConfig}: optional; an update means no interruption. */
        public Builder accessConfig(Consumer<? super AccessConfig.Builder> accessConfig) {
            put("AccessConfig", AccessConfig.create(accessConfig));
            return this;
        }

        /** {@code AccessConfig} as one value. */
        public Builder accessConfig(Value<AccessConfig> accessConfig) {
            putWhole("AccessConfig", accessConfig);
            return this;
        }

        /** {@code ActiveCertificateAuthorityId}: optional; an update means no interruption. */
        public Builder activeCertificateAuthorityId(String activeCertificateAuthorityId) {
            put("ActiveCertificateAuthorityId", activeCertificateAuthorityId);
            return this;
        }

        /** {@code ActiveCertificateAuthorityId} as a value. */
        public Builder activeCertificateAuthorityId(Value<String> activeCertificateAuthorityId) {
            put("ActiveCertificateAuthorityId", activeCertificateAuthorityId);
            return this;
        }

        /** {@code BootstrapSelfManagedAddons}: optional; an update means replacement. */
        public Builder bootstrapSelfManagedAddons(boolean bootstrapSelfManagedAddons) {
            put("BootstrapSelfManagedAddons", bootstrapSelfManagedAddons);
            return this;
        }

        /** {@code BootstrapSelfManagedAddons} as a value. */
        public Builder bootstrapSelfManagedAddons(Value<Boolean> bootstrapSelfManagedAddons) {
            put("BootstrapSelfManagedAddons", bootstrapSelfManagedAddons);
            return this;
        }

        /** {@code CertificateAuthority}: optional; an update means no interruption. */
        public Builder certificateAuthority(
                Consumer<? super CertificateAuthority.Builder> certificateAuthority) {
            put("CertificateAuthority", CertificateAuthority.create(certificateAuthority));
            return this;
        }

        /** {@code CertificateAuthority} as one value. */
        public Builder certificateAuthority(Value<CertificateAuthority> certificateAuthority) {
            putWhole("CertificateAuthority", certificateAuthority);
            return this;
        }

        /** {@code ComputeConfig}: optional; an update means no interruption. */
        public Builder computeConfig(Consumer<? super ComputeConfig.Builder> computeConfig) {
            put("ComputeConfig", ComputeConfig.create(computeConfig));
            return this;
        }

        /** {@code ComputeConfig} as one value. */
        public Builder computeConfig(Value<ComputeConfig> computeConfig) {
            putWhole("ComputeConfig", computeConfig);
            return this;
        }

        /** {@code ControlPlaneScalingConfig}: optional; an update means no interruption. */
        public Builder controlPlaneScalingConfig(
                Consumer<? super ControlPlaneScalingConfig.Builder> controlPlaneScalingConfig) {
            put("ControlPlaneScalingConfig", ControlPlaneScalingConfig.create(controlPlaneScalingConfig));
            return this;
        }

        /** {@code ControlPlaneScalingConfig} as one value. */
        public Builder controlPlaneScalingConfig(
                Value<ControlPlaneScalingConfig> controlPlaneScalingConfig) {
            putWhole("ControlPlaneScalingConfig", controlPlaneScalingConfig);
            return this;
        }

        /** {@code DeletionProtection}: optional; an update means no interruption. */
        public Builder deletionProtection(boolean deletionProtection) {
            put("DeletionProtection", deletionProtection);
            return this;
        }

        /** {@code DeletionProtection} as a value. */
        public Builder deletionProtection(Value<Boolean> deletionProtection) {
            put("DeletionProtection", deletionProtection);
            return this;
        }

        /** {@code EncryptionConfig}: optional; an update means replacement. */
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

        /** {@code EncryptionConfig}, items appended. */
        @SafeVarargs
        public final Builder encryptionConfig(Value<EncryptionConfig>... encryptionConfig) {
            addAll("EncryptionConfig", encryptionConfig);
            return this;
        }

        /** {@code EncryptionConfig}, items appended. */
        public Builder encryptionConfig(
                Collection<? extends Value<EncryptionConfig>> encryptionConfig) {
            addAll("EncryptionConfig", encryptionConfig);
            return this;
        }

        /** {@code EncryptionConfig} as one value. */
        public Builder encryptionConfig(Value<List<EncryptionConfig>> encryptionConfig) {
            putWhole("EncryptionConfig", encryptionConfig);
            return this;
        }

        /** {@code EncryptionConfig}, the items of a collection appended, and others after them. */
        @SafeVarargs
        public final Builder encryptionConfig(
                Collection<? extends Consumer<? super EncryptionConfig.Builder>> encryptionConfig,
                Consumer<? super EncryptionConfig.Builder>... more) {
            return encryptionConfig(allOf(encryptionConfig, more));
        }

        /** {@code Force}: optional; an update means no interruption; default <code>false</code>. */
        public Builder force(boolean force) {
            put("Force", force);
            return this;
        }

        /** {@code Force} as a value. */
        public Builder force(Value<Boolean> force) {
            put("Force", force);
            return this;
        }

        /** {@code KubeApiServerConfig}: optional; an update means no interruption. */
        public Builder kubeApiServerConfig(
                Consumer<? super KubeApiServerConfig.Builder> kubeApiServerConfig) {
            put("KubeApiServerConfig", KubeApiServerConfig.create(kubeApiServerConfig));
            return this;
        }

        /** {@code KubeApiServerConfig} as one value. */
        public Builder kubeApiServerConfig(Value<KubeApiServerConfig> kubeApiServerConfig) {
            putWhole("KubeApiServerConfig", kubeApiServerConfig);
            return this;
        }

        /** {@code KubeControllerManagerConfig}: optional; an update means no interruption. */
        public Builder kubeControllerManagerConfig(
                Consumer<? super KubeControllerManagerConfig.Builder> kubeControllerManagerConfig) {
            put("KubeControllerManagerConfig", KubeControllerManagerConfig.create(kubeControllerManagerConfig));
            return this;
        }

        /** {@code KubeControllerManagerConfig} as one value. */
        public Builder kubeControllerManagerConfig(
                Value<KubeControllerManagerConfig> kubeControllerManagerConfig) {
            putWhole("KubeControllerManagerConfig", kubeControllerManagerConfig);
            return this;
        }

        /** {@code KubeSchedulerConfig}: optional; an update means no interruption. */
        public Builder kubeSchedulerConfig(
                Consumer<? super KubeSchedulerConfig.Builder> kubeSchedulerConfig) {
            put("KubeSchedulerConfig", KubeSchedulerConfig.create(kubeSchedulerConfig));
            return this;
        }

        /** {@code KubeSchedulerConfig} as one value. */
        public Builder kubeSchedulerConfig(Value<KubeSchedulerConfig> kubeSchedulerConfig) {
            putWhole("KubeSchedulerConfig", kubeSchedulerConfig);
            return this;
        }

        /** {@code KubernetesNetworkConfig}: optional; an update means no interruption. */
        public Builder kubernetesNetworkConfig(
                Consumer<? super KubernetesNetworkConfig.Builder> kubernetesNetworkConfig) {
            put("KubernetesNetworkConfig", KubernetesNetworkConfig.create(kubernetesNetworkConfig));
            return this;
        }

        /** {@code KubernetesNetworkConfig} as one value. */
        public Builder kubernetesNetworkConfig(
                Value<KubernetesNetworkConfig> kubernetesNetworkConfig) {
            putWhole("KubernetesNetworkConfig", kubernetesNetworkConfig);
            return this;
        }

        /** {@code Logging}: optional; an update means no interruption. */
        public Builder logging(Consumer<? super Logging.Builder> logging) {
            put("Logging", Logging.create(logging));
            return this;
        }

        /** {@code Logging} as one value. */
        public Builder logging(Value<Logging> logging) {
            putWhole("Logging", logging);
            return this;
        }

        /** {@code Name}: optional; an update means replacement; 1 to 100 characters; pattern <code>^[0-9A-Za-z][A-Za-z0-9&#92;-_]*</code>. */
        public Builder name(String name) {
            put("Name", name);
            return this;
        }

        /** {@code Name} as a value. */
        public Builder name(Value<String> name) {
            put("Name", name);
            return this;
        }

        /** {@code OutpostConfig}: optional; an update means replacement. */
        public Builder outpostConfig(Consumer<? super OutpostConfig.Builder> outpostConfig) {
            put("OutpostConfig", OutpostConfig.create(outpostConfig));
            return this;
        }

        /** {@code OutpostConfig} as one value. */
        public Builder outpostConfig(Value<OutpostConfig> outpostConfig) {
            putWhole("OutpostConfig", outpostConfig);
            return this;
        }

        /** {@code RemoteNetworkConfig}: optional; an update means no interruption. */
        public Builder remoteNetworkConfig(
                Consumer<? super RemoteNetworkConfig.Builder> remoteNetworkConfig) {
            put("RemoteNetworkConfig", RemoteNetworkConfig.create(remoteNetworkConfig));
            return this;
        }

        /** {@code RemoteNetworkConfig} as one value. */
        public Builder remoteNetworkConfig(Value<RemoteNetworkConfig> remoteNetworkConfig) {
            putWhole("RemoteNetworkConfig", remoteNetworkConfig);
            return this;
        }

        /** {@code ResourcesVpcConfig}: required; an update means no interruption. */
        public Builder resourcesVpcConfig(
                Consumer<? super ResourcesVpcConfig.Builder> resourcesVpcConfig) {
            put("ResourcesVpcConfig", ResourcesVpcConfig.create(resourcesVpcConfig));
            return this;
        }

        /** {@code ResourcesVpcConfig} as one value. */
        public Builder resourcesVpcConfig(Value<ResourcesVpcConfig> resourcesVpcConfig) {
            putWhole("ResourcesVpcConfig", resourcesVpcConfig);
            return this;
        }

        /** {@code RoleArn}: required; an update means replacement. */
        public Builder roleArn(String roleArn) {
            put("RoleArn", roleArn);
            return this;
        }

        /** {@code RoleArn} as a value. */
        public Builder roleArn(Value<String> roleArn) {
            put("RoleArn", roleArn);
            return this;
        }

        /** {@code RoleArn}: the attribute {@code Arn} of a resource. */
        public Builder roleArn(Role roleArn) {
            putAtt("RoleArn", roleArn, "Arn");
            return this;
        }

        /** {@code RollbackConfig}: optional; an update means no interruption. */
        public Builder rollbackConfig(Consumer<? super RollbackConfig.Builder> rollbackConfig) {
            put("RollbackConfig", RollbackConfig.create(rollbackConfig));
            return this;
        }

        /** {@code RollbackConfig} as one value. */
        public Builder rollbackConfig(Value<RollbackConfig> rollbackConfig) {
            putWhole("RollbackConfig", rollbackConfig);
            return this;
        }

        /** {@code StorageConfig}: optional; an update means no interruption. */
        public Builder storageConfig(Consumer<? super StorageConfig.Builder> storageConfig) {
            put("StorageConfig", StorageConfig.create(storageConfig));
            return this;
        }

        /** {@code StorageConfig} as one value. */
        public Builder storageConfig(Value<StorageConfig> storageConfig) {
            putWhole("StorageConfig", storageConfig);
            return this;
        }

        /** {@code Tags}: optional; an update means no interruption. */
        @SafeVarargs
        public final Builder tags(Value<Tag>... tags) {
            addAll("Tags", tags);
            return this;
        }

        /** {@code Tags}, items appended. */
        public Builder tags(Collection<? extends Value<Tag>> tags) {
            addAll("Tags", tags);
            return this;
        }

        /** {@code Tags} as one value. */
        public Builder tags(Value<List<Tag>> tags) {
            putWhole("Tags", tags);
            return this;
        }

        /** {@code Tags}, tags appended. */
        public Builder tags(Tags tags) {
            addTags("Tags", tags, false);
            return this;
        }

        /** {@code UpgradePolicy}: optional; an update means no interruption. */
        public Builder upgradePolicy(Consumer<? super UpgradePolicy.Builder> upgradePolicy) {
            put("UpgradePolicy", UpgradePolicy.create(upgradePolicy));
            return this;
        }

        /** {@code UpgradePolicy} as one value. */
        public Builder upgradePolicy(Value<UpgradePolicy> upgradePolicy) {
            putWhole("UpgradePolicy", upgradePolicy);
            return this;
        }

        /** {@code Version}: optional; an update means no interruption; pattern <code>1&#92;.&#92;d&#92;d</code>. */
        public Builder version(String version) {
            put("Version", version);
            return this;
        }

        /** {@code Version} as a value. */
        public Builder version(Value<String> version) {
            put("Version", version);
            return this;
        }

        /** {@code ZonalShiftConfig}: optional; an update means no interruption. */
        public Builder zonalShiftConfig(
                Consumer<? super ZonalShiftConfig.Builder> zonalShiftConfig) {
            put("ZonalShiftConfig", ZonalShiftConfig.create(zonalShiftConfig));
            return this;
        }

        /** {@code ZonalShiftConfig} as one value. */
        public Builder zonalShiftConfig(Value<ZonalShiftConfig> zonalShiftConfig) {
            putWhole("ZonalShiftConfig", zonalShiftConfig);
            return this;
        }

        /**
         * Ends the building.
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
     * {@code AWS::EKS::Cluster.AccessConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-accessconfig.html">AccessConfig</a>
     */
    public static final class AccessConfig extends PropertyType<AccessConfig> {
        private AccessConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static AccessConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code AccessConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code AuthenticationMode}: optional; an update means no interruption; a value of {@link AuthenticationMode}. */
            public Builder authenticationMode(AuthenticationMode authenticationMode) {
                put("AuthenticationMode", authenticationMode);
                return this;
            }

            /** {@code AuthenticationMode} by the spelling of one of its allowed values. */
            public Builder authenticationMode(String authenticationMode) {
                put("AuthenticationMode", authenticationMode, AuthenticationMode.values());
                return this;
            }

            /** {@code AuthenticationMode} as a value. */
            public Builder authenticationMode(Value<String> authenticationMode) {
                put("AuthenticationMode", authenticationMode);
                return this;
            }

            /** {@code BootstrapClusterCreatorAdminPermissions}: optional; an update means replacement. */
            public Builder bootstrapClusterCreatorAdminPermissions(
                    boolean bootstrapClusterCreatorAdminPermissions) {
                put("BootstrapClusterCreatorAdminPermissions", bootstrapClusterCreatorAdminPermissions);
                return this;
            }

            /** {@code BootstrapClusterCreatorAdminPermissions} as a value. */
            public Builder bootstrapClusterCreatorAdminPermissions(
                    Value<Boolean> bootstrapClusterCreatorAdminPermissions) {
                put("BootstrapClusterCreatorAdminPermissions", bootstrapClusterCreatorAdminPermissions);
                return this;
            }

            /** What was configured. */
            public AccessConfig build() {
                return new AccessConfig(seal());
            }
        }
    }

    /**
     * {@code AWS::EKS::Cluster.ActiveCertificateAuthority}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-activecertificateauthority.html">ActiveCertificateAuthority</a>
     */
    public static final class ActiveCertificateAuthority extends PropertyType<ActiveCertificateAuthority> {
        private ActiveCertificateAuthority(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static ActiveCertificateAuthority create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code ActiveCertificateAuthority}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code ActivatedBy}: optional; an update means no interruption; a value of {@link ActivatedBy} or a newer one. */
            public Builder activatedBy(ActivatedBy activatedBy) {
                put("ActivatedBy", activatedBy);
                return this;
            }

            /** {@code ActivatedBy} by the spelling of one of its allowed values. */
            public Builder activatedBy(String activatedBy) {
                putOpen("ActivatedBy", activatedBy, ActivatedBy.values());
                return this;
            }

            /** {@code ActivatedBy} as a value. */
            public Builder activatedBy(Value<String> activatedBy) {
                put("ActivatedBy", activatedBy);
                return this;
            }

            /** {@code Id}: optional; an update means no interruption. */
            public Builder id(String id) {
                put("Id", id);
                return this;
            }

            /** {@code Id} as a value. */
            public Builder id(Value<String> id) {
                put("Id", id);
                return this;
            }

            /** What was configured. */
            public ActiveCertificateAuthority build() {
                return new ActiveCertificateAuthority(seal());
            }
        }
    }

    /**
     * {@code AWS::EKS::Cluster.BlockStorage}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-blockstorage.html">BlockStorage</a>
     */
    public static final class BlockStorage extends PropertyType<BlockStorage> {
        private BlockStorage(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static BlockStorage create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code BlockStorage}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Enabled}: optional; an update means no interruption. */
            public Builder enabled(boolean enabled) {
                put("Enabled", enabled);
                return this;
            }

            /** {@code Enabled} as a value. */
            public Builder enabled(Value<Boolean> enabled) {
                put("Enabled", enabled);
                return this;
            }

            /** What was configured. */
            public BlockStorage build() {
                return new BlockStorage(seal());
            }
        }
    }

    /**
     * {@code AWS::EKS::Cluster.CertificateAuthority}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-certificateauthority.html">CertificateAuthority</a>
     */
    public static final class CertificateAuthority extends PropertyType<CertificateAuthority> {
        private CertificateAuthority(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static CertificateAuthority create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code CertificateAuthority}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Active}: optional; an update means no interruption. */
            public Builder active(Consumer<? super ActiveCertificateAuthority.Builder> active) {
                put("Active", ActiveCertificateAuthority.create(active));
                return this;
            }

            /** {@code Active} as one value. */
            public Builder active(Value<ActiveCertificateAuthority> active) {
                putWhole("Active", active);
                return this;
            }

            /** {@code Data}: optional; an update means no interruption. */
            public Builder data(String data) {
                put("Data", data);
                return this;
            }

            /** {@code Data} as a value. */
            public Builder data(Value<String> data) {
                put("Data", data);
                return this;
            }

            /** What was configured. */
            public CertificateAuthority build() {
                return new CertificateAuthority(seal());
            }
        }
    }

    /**
     * {@code AWS::EKS::Cluster.ClusterLogging}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-clusterlogging.html">ClusterLogging</a>
     */
    public static final class ClusterLogging extends PropertyType<ClusterLogging> {
        private ClusterLogging(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static ClusterLogging create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code ClusterLogging}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code EnabledTypes}: optional; an update means no interruption. */
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

            /** {@code EnabledTypes}, items appended. */
            @SafeVarargs
            public final Builder enabledTypes(Value<LoggingTypeConfig>... enabledTypes) {
                addAll("EnabledTypes", enabledTypes);
                return this;
            }

            /** {@code EnabledTypes}, items appended. */
            public Builder enabledTypes(
                    Collection<? extends Value<LoggingTypeConfig>> enabledTypes) {
                addAll("EnabledTypes", enabledTypes);
                return this;
            }

            /** {@code EnabledTypes} as one value. */
            public Builder enabledTypes(Value<List<LoggingTypeConfig>> enabledTypes) {
                putWhole("EnabledTypes", enabledTypes);
                return this;
            }

            /** {@code EnabledTypes}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder enabledTypes(
                    Collection<? extends Consumer<? super LoggingTypeConfig.Builder>> enabledTypes,
                    Consumer<? super LoggingTypeConfig.Builder>... more) {
                return enabledTypes(allOf(enabledTypes, more));
            }

            /** What was configured. */
            public ClusterLogging build() {
                return new ClusterLogging(seal());
            }
        }
    }

    /**
     * {@code AWS::EKS::Cluster.ComputeConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-computeconfig.html">ComputeConfig</a>
     */
    public static final class ComputeConfig extends PropertyType<ComputeConfig> {
        private ComputeConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static ComputeConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code ComputeConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Enabled}: optional; an update means no interruption. */
            public Builder enabled(boolean enabled) {
                put("Enabled", enabled);
                return this;
            }

            /** {@code Enabled} as a value. */
            public Builder enabled(Value<Boolean> enabled) {
                put("Enabled", enabled);
                return this;
            }

            /** {@code NodePools}: optional; an update means no interruption. */
            public Builder nodePools(String... nodePools) {
                addAll("NodePools", nodePools);
                return this;
            }

            /** {@code NodePools}, items appended. */
            @SafeVarargs
            public final Builder nodePools(Value<String>... nodePools) {
                addAll("NodePools", nodePools);
                return this;
            }

            /** {@code NodePools}, items appended. */
            public Builder nodePools(Collection<String> nodePools) {
                addAll("NodePools", nodePools);
                return this;
            }

            /** {@code NodePools} as one value. */
            public Builder nodePools(Value<List<String>> nodePools) {
                putWhole("NodePools", nodePools);
                return this;
            }

            /** {@code NodePools}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder nodePools(Collection<? extends Value<String>> nodePools,
                    Value<String>... more) {
                addAll("NodePools", allOf(nodePools, more));
                return this;
            }

            /** {@code NodeRoleArn}: optional; an update means no interruption. */
            public Builder nodeRoleArn(String nodeRoleArn) {
                put("NodeRoleArn", nodeRoleArn);
                return this;
            }

            /** {@code NodeRoleArn} as a value. */
            public Builder nodeRoleArn(Value<String> nodeRoleArn) {
                put("NodeRoleArn", nodeRoleArn);
                return this;
            }

            /** {@code NodeRoleArn}: the attribute {@code Arn} of a resource. */
            public Builder nodeRoleArn(Role nodeRoleArn) {
                putAtt("NodeRoleArn", nodeRoleArn, "Arn");
                return this;
            }

            /** What was configured. */
            public ComputeConfig build() {
                return new ComputeConfig(seal());
            }
        }
    }

    /**
     * {@code AWS::EKS::Cluster.ControlPlanePlacement}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-controlplaneplacement.html">ControlPlanePlacement</a>
     */
    public static final class ControlPlanePlacement extends PropertyType<ControlPlanePlacement> {
        private ControlPlanePlacement(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static ControlPlanePlacement create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code ControlPlanePlacement}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code GroupName}: optional; an update means replacement. */
            public Builder groupName(String groupName) {
                put("GroupName", groupName);
                return this;
            }

            /** {@code GroupName} as a value. */
            public Builder groupName(Value<String> groupName) {
                put("GroupName", groupName);
                return this;
            }

            /** {@code SpreadLevel}: optional; an update means replacement; a value of {@link SpreadLevel}. */
            public Builder spreadLevel(SpreadLevel spreadLevel) {
                put("SpreadLevel", spreadLevel);
                return this;
            }

            /** {@code SpreadLevel} by the spelling of one of its allowed values. */
            public Builder spreadLevel(String spreadLevel) {
                put("SpreadLevel", spreadLevel, SpreadLevel.values());
                return this;
            }

            /** {@code SpreadLevel} as a value. */
            public Builder spreadLevel(Value<String> spreadLevel) {
                put("SpreadLevel", spreadLevel);
                return this;
            }

            /** What was configured. */
            public ControlPlanePlacement build() {
                return new ControlPlanePlacement(seal());
            }
        }
    }

    /**
     * {@code AWS::EKS::Cluster.ControlPlaneScalingConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-controlplanescalingconfig.html">ControlPlaneScalingConfig</a>
     */
    public static final class ControlPlaneScalingConfig extends PropertyType<ControlPlaneScalingConfig> {
        private ControlPlaneScalingConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static ControlPlaneScalingConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code ControlPlaneScalingConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Tier}: optional; an update means no interruption; a value of {@link ControlPlaneScalingTier}. */
            public Builder tier(ControlPlaneScalingTier tier) {
                put("Tier", tier);
                return this;
            }

            /** {@code Tier} by the spelling of one of its allowed values. */
            public Builder tier(String tier) {
                put("Tier", tier, ControlPlaneScalingTier.values());
                return this;
            }

            /** {@code Tier} as a value. */
            public Builder tier(Value<String> tier) {
                put("Tier", tier);
                return this;
            }

            /** What was configured. */
            public ControlPlaneScalingConfig build() {
                return new ControlPlaneScalingConfig(seal());
            }
        }
    }

    /**
     * {@code AWS::EKS::Cluster.ElasticLoadBalancing}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-elasticloadbalancing.html">ElasticLoadBalancing</a>
     */
    public static final class ElasticLoadBalancing extends PropertyType<ElasticLoadBalancing> {
        private ElasticLoadBalancing(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static ElasticLoadBalancing create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code ElasticLoadBalancing}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Enabled}: optional; an update means no interruption. */
            public Builder enabled(boolean enabled) {
                put("Enabled", enabled);
                return this;
            }

            /** {@code Enabled} as a value. */
            public Builder enabled(Value<Boolean> enabled) {
                put("Enabled", enabled);
                return this;
            }

            /** What was configured. */
            public ElasticLoadBalancing build() {
                return new ElasticLoadBalancing(seal());
            }
        }
    }

    /**
     * {@code AWS::EKS::Cluster.EncryptionConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-encryptionconfig.html">EncryptionConfig</a>
     */
    public static final class EncryptionConfig extends PropertyType<EncryptionConfig> {
        private EncryptionConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static EncryptionConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code EncryptionConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Provider}: optional; an update means replacement. */
            public Builder provider(Consumer<? super Provider.Builder> provider) {
                put("Provider", Provider.create(provider));
                return this;
            }

            /** {@code Provider} as one value. */
            public Builder provider(Value<Provider> provider) {
                putWhole("Provider", provider);
                return this;
            }

            /** {@code Resources}: optional; an update means replacement. */
            public Builder resources(String... resources) {
                addAll("Resources", resources);
                return this;
            }

            /** {@code Resources}, items appended. */
            @SafeVarargs
            public final Builder resources(Value<String>... resources) {
                addAll("Resources", resources);
                return this;
            }

            /** {@code Resources}, items appended. */
            public Builder resources(Collection<String> resources) {
                addAll("Resources", resources);
                return this;
            }

            /** {@code Resources} as one value. */
            public Builder resources(Value<List<String>> resources) {
                putWhole("Resources", resources);
                return this;
            }

            /** {@code Resources}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder resources(Collection<? extends Value<String>> resources,
                    Value<String>... more) {
                addAll("Resources", allOf(resources, more));
                return this;
            }

            /** What was configured. */
            public EncryptionConfig build() {
                return new EncryptionConfig(seal());
            }
        }
    }

    /**
     * {@code AWS::EKS::Cluster.EtcdPlacement}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-etcdplacement.html">EtcdPlacement</a>
     */
    public static final class EtcdPlacement extends PropertyType<EtcdPlacement> {
        private EtcdPlacement(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static EtcdPlacement create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code EtcdPlacement}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code SpreadLevel}: optional; an update means replacement; a value of {@link SpreadLevel}. */
            public Builder spreadLevel(SpreadLevel spreadLevel) {
                put("SpreadLevel", spreadLevel);
                return this;
            }

            /** {@code SpreadLevel} by the spelling of one of its allowed values. */
            public Builder spreadLevel(String spreadLevel) {
                put("SpreadLevel", spreadLevel, SpreadLevel.values());
                return this;
            }

            /** {@code SpreadLevel} as a value. */
            public Builder spreadLevel(Value<String> spreadLevel) {
                put("SpreadLevel", spreadLevel);
                return this;
            }

            /** What was configured. */
            public EtcdPlacement build() {
                return new EtcdPlacement(seal());
            }
        }
    }

    /**
     * {@code AWS::EKS::Cluster.HorizontalPodAutoscalerControllerConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-horizontalpodautoscalercontrollerconfig.html">HorizontalPodAutoscalerControllerConfig</a>
     */
    public static final class HorizontalPodAutoscalerControllerConfig extends PropertyType<HorizontalPodAutoscalerControllerConfig> {
        private HorizontalPodAutoscalerControllerConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static HorizontalPodAutoscalerControllerConfig create(
                Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code HorizontalPodAutoscalerControllerConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code HorizontalPodAutoscalerSyncPeriod}: optional; an update means no interruption. */
            public Builder horizontalPodAutoscalerSyncPeriod(
                    String horizontalPodAutoscalerSyncPeriod) {
                put("HorizontalPodAutoscalerSyncPeriod", horizontalPodAutoscalerSyncPeriod);
                return this;
            }

            /** {@code HorizontalPodAutoscalerSyncPeriod} as a value. */
            public Builder horizontalPodAutoscalerSyncPeriod(
                    Value<String> horizontalPodAutoscalerSyncPeriod) {
                put("HorizontalPodAutoscalerSyncPeriod", horizontalPodAutoscalerSyncPeriod);
                return this;
            }

            /** What was configured. */
            public HorizontalPodAutoscalerControllerConfig build() {
                return new HorizontalPodAutoscalerControllerConfig(seal());
            }
        }
    }

    /**
     * {@code AWS::EKS::Cluster.KubeApiServerConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-kubeapiserverconfig.html">KubeApiServerConfig</a>
     */
    public static final class KubeApiServerConfig extends PropertyType<KubeApiServerConfig> {
        private KubeApiServerConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static KubeApiServerConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code KubeApiServerConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code EventTtl}: optional; an update means no interruption. */
            public Builder eventTtl(String eventTtl) {
                put("EventTtl", eventTtl);
                return this;
            }

            /** {@code EventTtl} as a value. */
            public Builder eventTtl(Value<String> eventTtl) {
                put("EventTtl", eventTtl);
                return this;
            }

            /** {@code ServiceNodePortRange}: optional; an update means no interruption. */
            public Builder serviceNodePortRange(
                    Consumer<? super ServiceNodePortRange.Builder> serviceNodePortRange) {
                put("ServiceNodePortRange", ServiceNodePortRange.create(serviceNodePortRange));
                return this;
            }

            /** {@code ServiceNodePortRange} as one value. */
            public Builder serviceNodePortRange(Value<ServiceNodePortRange> serviceNodePortRange) {
                putWhole("ServiceNodePortRange", serviceNodePortRange);
                return this;
            }

            /** What was configured. */
            public KubeApiServerConfig build() {
                return new KubeApiServerConfig(seal());
            }
        }
    }

    /**
     * {@code AWS::EKS::Cluster.KubeControllerManagerConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-kubecontrollermanagerconfig.html">KubeControllerManagerConfig</a>
     */
    public static final class KubeControllerManagerConfig extends PropertyType<KubeControllerManagerConfig> {
        private KubeControllerManagerConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static KubeControllerManagerConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code KubeControllerManagerConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code HorizontalPodAutoscalerControllerConfig}: optional; an update means no interruption. */
            public Builder horizontalPodAutoscalerControllerConfig(
                    Consumer<? super HorizontalPodAutoscalerControllerConfig.Builder> horizontalPodAutoscalerControllerConfig) {
                put("HorizontalPodAutoscalerControllerConfig", HorizontalPodAutoscalerControllerConfig.create(horizontalPodAutoscalerControllerConfig));
                return this;
            }

            /** {@code HorizontalPodAutoscalerControllerConfig} as one value. */
            public Builder horizontalPodAutoscalerControllerConfig(
                    Value<HorizontalPodAutoscalerControllerConfig> horizontalPodAutoscalerControllerConfig) {
                putWhole("HorizontalPodAutoscalerControllerConfig", horizontalPodAutoscalerControllerConfig);
                return this;
            }

            /** {@code PodGcControllerConfig}: optional; an update means no interruption. */
            public Builder podGcControllerConfig(
                    Consumer<? super PodGcControllerConfig.Builder> podGcControllerConfig) {
                put("PodGcControllerConfig", PodGcControllerConfig.create(podGcControllerConfig));
                return this;
            }

            /** {@code PodGcControllerConfig} as one value. */
            public Builder podGcControllerConfig(
                    Value<PodGcControllerConfig> podGcControllerConfig) {
                putWhole("PodGcControllerConfig", podGcControllerConfig);
                return this;
            }

            /** What was configured. */
            public KubeControllerManagerConfig build() {
                return new KubeControllerManagerConfig(seal());
            }
        }
    }

    /**
     * {@code AWS::EKS::Cluster.KubeSchedulerConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-kubeschedulerconfig.html">KubeSchedulerConfig</a>
     */
    public static final class KubeSchedulerConfig extends PropertyType<KubeSchedulerConfig> {
        private KubeSchedulerConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static KubeSchedulerConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code KubeSchedulerConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code NodeResourcesFit}: optional; an update means no interruption. */
            public Builder nodeResourcesFit(
                    Consumer<? super NodeResourcesFitConfig.Builder> nodeResourcesFit) {
                put("NodeResourcesFit", NodeResourcesFitConfig.create(nodeResourcesFit));
                return this;
            }

            /** {@code NodeResourcesFit} as one value. */
            public Builder nodeResourcesFit(Value<NodeResourcesFitConfig> nodeResourcesFit) {
                putWhole("NodeResourcesFit", nodeResourcesFit);
                return this;
            }

            /** What was configured. */
            public KubeSchedulerConfig build() {
                return new KubeSchedulerConfig(seal());
            }
        }
    }

    /**
     * {@code AWS::EKS::Cluster.KubernetesNetworkConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-kubernetesnetworkconfig.html">KubernetesNetworkConfig</a>
     */
    public static final class KubernetesNetworkConfig extends PropertyType<KubernetesNetworkConfig> {
        private KubernetesNetworkConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static KubernetesNetworkConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code KubernetesNetworkConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code ElasticLoadBalancing}: optional; an update means no interruption. */
            public Builder elasticLoadBalancing(
                    Consumer<? super ElasticLoadBalancing.Builder> elasticLoadBalancing) {
                put("ElasticLoadBalancing", ElasticLoadBalancing.create(elasticLoadBalancing));
                return this;
            }

            /** {@code ElasticLoadBalancing} as one value. */
            public Builder elasticLoadBalancing(Value<ElasticLoadBalancing> elasticLoadBalancing) {
                putWhole("ElasticLoadBalancing", elasticLoadBalancing);
                return this;
            }

            /** {@code IpFamily}: optional; an update means replacement; a value of {@link IpFamily}. */
            public Builder ipFamily(IpFamily ipFamily) {
                put("IpFamily", ipFamily);
                return this;
            }

            /** {@code IpFamily} by the spelling of one of its allowed values. */
            public Builder ipFamily(String ipFamily) {
                put("IpFamily", ipFamily, IpFamily.values());
                return this;
            }

            /** {@code IpFamily} as a value. */
            public Builder ipFamily(Value<String> ipFamily) {
                put("IpFamily", ipFamily);
                return this;
            }

            /** {@code ServiceIpv4Cidr}: optional; an update means replacement. */
            public Builder serviceIpv4Cidr(String serviceIpv4Cidr) {
                put("ServiceIpv4Cidr", serviceIpv4Cidr);
                return this;
            }

            /** {@code ServiceIpv4Cidr} as a value. */
            public Builder serviceIpv4Cidr(Value<String> serviceIpv4Cidr) {
                put("ServiceIpv4Cidr", serviceIpv4Cidr);
                return this;
            }

            /** {@code ServiceIpv6Cidr}: optional; an update means replacement. */
            public Builder serviceIpv6Cidr(String serviceIpv6Cidr) {
                put("ServiceIpv6Cidr", serviceIpv6Cidr);
                return this;
            }

            /** {@code ServiceIpv6Cidr} as a value. */
            public Builder serviceIpv6Cidr(Value<String> serviceIpv6Cidr) {
                put("ServiceIpv6Cidr", serviceIpv6Cidr);
                return this;
            }

            /** What was configured. */
            public KubernetesNetworkConfig build() {
                return new KubernetesNetworkConfig(seal());
            }
        }
    }

    /**
     * {@code AWS::EKS::Cluster.Logging}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-logging.html">Logging</a>
     */
    public static final class Logging extends PropertyType<Logging> {
        private Logging(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static Logging create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code Logging}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code ClusterLogging}: optional; an update means no interruption. */
            public Builder clusterLogging(Consumer<? super ClusterLogging.Builder> clusterLogging) {
                put("ClusterLogging", ClusterLogging.create(clusterLogging));
                return this;
            }

            /** {@code ClusterLogging} as one value. */
            public Builder clusterLogging(Value<ClusterLogging> clusterLogging) {
                putWhole("ClusterLogging", clusterLogging);
                return this;
            }

            /** What was configured. */
            public Logging build() {
                return new Logging(seal());
            }
        }
    }

    /**
     * {@code AWS::EKS::Cluster.LoggingTypeConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-loggingtypeconfig.html">LoggingTypeConfig</a>
     */
    public static final class LoggingTypeConfig extends PropertyType<LoggingTypeConfig> {
        private LoggingTypeConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static LoggingTypeConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code LoggingTypeConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Type}: optional; an update means no interruption; a value of {@link LoggingTypeType}. */
            public Builder type(LoggingTypeType type) {
                put("Type", type);
                return this;
            }

            /** {@code Type} by the spelling of one of its allowed values. */
            public Builder type(String type) {
                put("Type", type, LoggingTypeType.values());
                return this;
            }

            /** {@code Type} as a value. */
            public Builder type(Value<String> type) {
                put("Type", type);
                return this;
            }

            /** What was configured. */
            public LoggingTypeConfig build() {
                return new LoggingTypeConfig(seal());
            }
        }
    }

    /**
     * {@code AWS::EKS::Cluster.NodeResourcesFitConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-noderesourcesfitconfig.html">NodeResourcesFitConfig</a>
     */
    public static final class NodeResourcesFitConfig extends PropertyType<NodeResourcesFitConfig> {
        private NodeResourcesFitConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static NodeResourcesFitConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code NodeResourcesFitConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code ScoringStrategy}: optional; an update means no interruption. */
            public Builder scoringStrategy(
                    Consumer<? super ScoringStrategy.Builder> scoringStrategy) {
                put("ScoringStrategy", ScoringStrategy.create(scoringStrategy));
                return this;
            }

            /** {@code ScoringStrategy} as one value. */
            public Builder scoringStrategy(Value<ScoringStrategy> scoringStrategy) {
                putWhole("ScoringStrategy", scoringStrategy);
                return this;
            }

            /** What was configured. */
            public NodeResourcesFitConfig build() {
                return new NodeResourcesFitConfig(seal());
            }
        }
    }

    /**
     * {@code AWS::EKS::Cluster.OutpostConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-outpostconfig.html">OutpostConfig</a>
     */
    public static final class OutpostConfig extends PropertyType<OutpostConfig> {
        private OutpostConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static OutpostConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code OutpostConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code ControlPlaneInstanceType}: required; an update means replacement. */
            public Builder controlPlaneInstanceType(String controlPlaneInstanceType) {
                put("ControlPlaneInstanceType", controlPlaneInstanceType);
                return this;
            }

            /** {@code ControlPlaneInstanceType} as a value. */
            public Builder controlPlaneInstanceType(Value<String> controlPlaneInstanceType) {
                put("ControlPlaneInstanceType", controlPlaneInstanceType);
                return this;
            }

            /** {@code ControlPlanePlacement}: optional; an update means replacement. */
            public Builder controlPlanePlacement(
                    Consumer<? super ControlPlanePlacement.Builder> controlPlanePlacement) {
                put("ControlPlanePlacement", ControlPlanePlacement.create(controlPlanePlacement));
                return this;
            }

            /** {@code ControlPlanePlacement} as one value. */
            public Builder controlPlanePlacement(
                    Value<ControlPlanePlacement> controlPlanePlacement) {
                putWhole("ControlPlanePlacement", controlPlanePlacement);
                return this;
            }

            /** {@code EtcdInstanceType}: optional; an update means replacement. */
            public Builder etcdInstanceType(String etcdInstanceType) {
                put("EtcdInstanceType", etcdInstanceType);
                return this;
            }

            /** {@code EtcdInstanceType} as a value. */
            public Builder etcdInstanceType(Value<String> etcdInstanceType) {
                put("EtcdInstanceType", etcdInstanceType);
                return this;
            }

            /** {@code EtcdPlacement}: optional; an update means replacement. */
            public Builder etcdPlacement(Consumer<? super EtcdPlacement.Builder> etcdPlacement) {
                put("EtcdPlacement", EtcdPlacement.create(etcdPlacement));
                return this;
            }

            /** {@code EtcdPlacement} as one value. */
            public Builder etcdPlacement(Value<EtcdPlacement> etcdPlacement) {
                putWhole("EtcdPlacement", etcdPlacement);
                return this;
            }

            /** {@code OutpostArns}: required; an update means replacement. */
            public Builder outpostArns(String... outpostArns) {
                addAll("OutpostArns", outpostArns);
                return this;
            }

            /** {@code OutpostArns}, items appended. */
            @SafeVarargs
            public final Builder outpostArns(Value<String>... outpostArns) {
                addAll("OutpostArns", outpostArns);
                return this;
            }

            /** {@code OutpostArns}, items appended. */
            public Builder outpostArns(Collection<String> outpostArns) {
                addAll("OutpostArns", outpostArns);
                return this;
            }

            /** {@code OutpostArns} as one value. */
            public Builder outpostArns(Value<List<String>> outpostArns) {
                putWhole("OutpostArns", outpostArns);
                return this;
            }

            /** {@code OutpostArns}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder outpostArns(Collection<? extends Value<String>> outpostArns,
                    Value<String>... more) {
                addAll("OutpostArns", allOf(outpostArns, more));
                return this;
            }

            /** What was configured. */
            public OutpostConfig build() {
                return new OutpostConfig(seal("ControlPlaneInstanceType", "OutpostArns"));
            }
        }
    }

    /**
     * {@code AWS::EKS::Cluster.PodGcControllerConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-podgccontrollerconfig.html">PodGcControllerConfig</a>
     */
    public static final class PodGcControllerConfig extends PropertyType<PodGcControllerConfig> {
        private PodGcControllerConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static PodGcControllerConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code PodGcControllerConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code TerminatedPodGcThreshold}: optional; an update means no interruption. */
            public Builder terminatedPodGcThreshold(long terminatedPodGcThreshold) {
                put("TerminatedPodGcThreshold", terminatedPodGcThreshold);
                return this;
            }

            /** {@code TerminatedPodGcThreshold} as a value. */
            public Builder terminatedPodGcThreshold(
                    Value<? extends Number> terminatedPodGcThreshold) {
                put("TerminatedPodGcThreshold", terminatedPodGcThreshold);
                return this;
            }

            /** What was configured. */
            public PodGcControllerConfig build() {
                return new PodGcControllerConfig(seal());
            }
        }
    }

    /**
     * {@code AWS::EKS::Cluster.Provider}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-provider.html">Provider</a>
     */
    public static final class Provider extends PropertyType<Provider> {
        private Provider(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static Provider create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code Provider}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code KeyArn}: optional; an update means replacement. */
            public Builder keyArn(String keyArn) {
                put("KeyArn", keyArn);
                return this;
            }

            /** {@code KeyArn} as a value. */
            public Builder keyArn(Value<String> keyArn) {
                put("KeyArn", keyArn);
                return this;
            }

            /** {@code KeyArn}: the attribute {@code Arn} of a resource. */
            public Builder keyArn(Key keyArn) {
                putAtt("KeyArn", keyArn, "Arn");
                return this;
            }

            /** What was configured. */
            public Provider build() {
                return new Provider(seal());
            }
        }
    }

    /**
     * {@code AWS::EKS::Cluster.RemoteNetworkConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-remotenetworkconfig.html">RemoteNetworkConfig</a>
     */
    public static final class RemoteNetworkConfig extends PropertyType<RemoteNetworkConfig> {
        private RemoteNetworkConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static RemoteNetworkConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code RemoteNetworkConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code RemoteNodeNetworks}: optional; an update means no interruption. */
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

            /** {@code RemoteNodeNetworks}, items appended. */
            @SafeVarargs
            public final Builder remoteNodeNetworks(
                    Value<RemoteNodeNetwork>... remoteNodeNetworks) {
                addAll("RemoteNodeNetworks", remoteNodeNetworks);
                return this;
            }

            /** {@code RemoteNodeNetworks}, items appended. */
            public Builder remoteNodeNetworks(
                    Collection<? extends Value<RemoteNodeNetwork>> remoteNodeNetworks) {
                addAll("RemoteNodeNetworks", remoteNodeNetworks);
                return this;
            }

            /** {@code RemoteNodeNetworks} as one value. */
            public Builder remoteNodeNetworks(Value<List<RemoteNodeNetwork>> remoteNodeNetworks) {
                putWhole("RemoteNodeNetworks", remoteNodeNetworks);
                return this;
            }

            /** {@code RemoteNodeNetworks}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder remoteNodeNetworks(
                    Collection<? extends Consumer<? super RemoteNodeNetwork.Builder>> remoteNodeNetworks,
                    Consumer<? super RemoteNodeNetwork.Builder>... more) {
                return remoteNodeNetworks(allOf(remoteNodeNetworks, more));
            }

            /** {@code RemotePodNetworks}: optional; an update means no interruption. */
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

            /** {@code RemotePodNetworks}, items appended. */
            @SafeVarargs
            public final Builder remotePodNetworks(Value<RemotePodNetwork>... remotePodNetworks) {
                addAll("RemotePodNetworks", remotePodNetworks);
                return this;
            }

            /** {@code RemotePodNetworks}, items appended. */
            public Builder remotePodNetworks(
                    Collection<? extends Value<RemotePodNetwork>> remotePodNetworks) {
                addAll("RemotePodNetworks", remotePodNetworks);
                return this;
            }

            /** {@code RemotePodNetworks} as one value. */
            public Builder remotePodNetworks(Value<List<RemotePodNetwork>> remotePodNetworks) {
                putWhole("RemotePodNetworks", remotePodNetworks);
                return this;
            }

            /** {@code RemotePodNetworks}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder remotePodNetworks(
                    Collection<? extends Consumer<? super RemotePodNetwork.Builder>> remotePodNetworks,
                    Consumer<? super RemotePodNetwork.Builder>... more) {
                return remotePodNetworks(allOf(remotePodNetworks, more));
            }

            /** What was configured. */
            public RemoteNetworkConfig build() {
                return new RemoteNetworkConfig(seal());
            }
        }
    }

    /**
     * {@code AWS::EKS::Cluster.RemoteNodeNetwork}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-remotenodenetwork.html">RemoteNodeNetwork</a>
     */
    public static final class RemoteNodeNetwork extends PropertyType<RemoteNodeNetwork> {
        private RemoteNodeNetwork(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static RemoteNodeNetwork create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code RemoteNodeNetwork}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Cidrs}: required; an update means no interruption. */
            public Builder cidrs(String... cidrs) {
                addAll("Cidrs", cidrs);
                return this;
            }

            /** {@code Cidrs}, items appended. */
            @SafeVarargs
            public final Builder cidrs(Value<String>... cidrs) {
                addAll("Cidrs", cidrs);
                return this;
            }

            /** {@code Cidrs}, items appended. */
            public Builder cidrs(Collection<String> cidrs) {
                addAll("Cidrs", cidrs);
                return this;
            }

            /** {@code Cidrs} as one value. */
            public Builder cidrs(Value<List<String>> cidrs) {
                putWhole("Cidrs", cidrs);
                return this;
            }

            /** {@code Cidrs}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder cidrs(Collection<? extends Value<String>> cidrs,
                    Value<String>... more) {
                addAll("Cidrs", allOf(cidrs, more));
                return this;
            }

            /** What was configured. */
            public RemoteNodeNetwork build() {
                return new RemoteNodeNetwork(seal("Cidrs"));
            }
        }
    }

    /**
     * {@code AWS::EKS::Cluster.RemotePodNetwork}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-remotepodnetwork.html">RemotePodNetwork</a>
     */
    public static final class RemotePodNetwork extends PropertyType<RemotePodNetwork> {
        private RemotePodNetwork(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static RemotePodNetwork create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code RemotePodNetwork}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Cidrs}: required; an update means no interruption. */
            public Builder cidrs(String... cidrs) {
                addAll("Cidrs", cidrs);
                return this;
            }

            /** {@code Cidrs}, items appended. */
            @SafeVarargs
            public final Builder cidrs(Value<String>... cidrs) {
                addAll("Cidrs", cidrs);
                return this;
            }

            /** {@code Cidrs}, items appended. */
            public Builder cidrs(Collection<String> cidrs) {
                addAll("Cidrs", cidrs);
                return this;
            }

            /** {@code Cidrs} as one value. */
            public Builder cidrs(Value<List<String>> cidrs) {
                putWhole("Cidrs", cidrs);
                return this;
            }

            /** {@code Cidrs}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder cidrs(Collection<? extends Value<String>> cidrs,
                    Value<String>... more) {
                addAll("Cidrs", allOf(cidrs, more));
                return this;
            }

            /** What was configured. */
            public RemotePodNetwork build() {
                return new RemotePodNetwork(seal("Cidrs"));
            }
        }
    }

    /**
     * {@code AWS::EKS::Cluster.ResourceWeight}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-resourceweight.html">ResourceWeight</a>
     */
    public static final class ResourceWeight extends PropertyType<ResourceWeight> {
        private ResourceWeight(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static ResourceWeight create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code ResourceWeight}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Name}: optional; an update means no interruption. */
            public Builder name(String name) {
                put("Name", name);
                return this;
            }

            /** {@code Name} as a value. */
            public Builder name(Value<String> name) {
                put("Name", name);
                return this;
            }

            /** {@code Weight}: optional; an update means no interruption. */
            public Builder weight(long weight) {
                put("Weight", weight);
                return this;
            }

            /** {@code Weight} as a value. */
            public Builder weight(Value<? extends Number> weight) {
                put("Weight", weight);
                return this;
            }

            /** What was configured. */
            public ResourceWeight build() {
                return new ResourceWeight(seal());
            }
        }
    }

    /**
     * {@code AWS::EKS::Cluster.ResourcesVpcConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-resourcesvpcconfig.html">ResourcesVpcConfig</a>
     */
    public static final class ResourcesVpcConfig extends PropertyType<ResourcesVpcConfig> {
        private ResourcesVpcConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static ResourcesVpcConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code ResourcesVpcConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code ControlPlaneEgressMode}: optional; an update means no interruption; a value of {@link ControlPlaneEgressMode}. */
            public Builder controlPlaneEgressMode(ControlPlaneEgressMode controlPlaneEgressMode) {
                put("ControlPlaneEgressMode", controlPlaneEgressMode);
                return this;
            }

            /** {@code ControlPlaneEgressMode} by the spelling of one of its allowed values. */
            public Builder controlPlaneEgressMode(String controlPlaneEgressMode) {
                put("ControlPlaneEgressMode", controlPlaneEgressMode, ControlPlaneEgressMode.values());
                return this;
            }

            /** {@code ControlPlaneEgressMode} as a value. */
            public Builder controlPlaneEgressMode(Value<String> controlPlaneEgressMode) {
                put("ControlPlaneEgressMode", controlPlaneEgressMode);
                return this;
            }

            /** {@code EndpointPrivateAccess}: optional; an update means no interruption. */
            public Builder endpointPrivateAccess(boolean endpointPrivateAccess) {
                put("EndpointPrivateAccess", endpointPrivateAccess);
                return this;
            }

            /** {@code EndpointPrivateAccess} as a value. */
            public Builder endpointPrivateAccess(Value<Boolean> endpointPrivateAccess) {
                put("EndpointPrivateAccess", endpointPrivateAccess);
                return this;
            }

            /** {@code EndpointPublicAccess}: optional; an update means no interruption. */
            public Builder endpointPublicAccess(boolean endpointPublicAccess) {
                put("EndpointPublicAccess", endpointPublicAccess);
                return this;
            }

            /** {@code EndpointPublicAccess} as a value. */
            public Builder endpointPublicAccess(Value<Boolean> endpointPublicAccess) {
                put("EndpointPublicAccess", endpointPublicAccess);
                return this;
            }

            /** {@code PublicAccessCidrs}: optional; an update means no interruption. */
            public Builder publicAccessCidrs(String... publicAccessCidrs) {
                addAll("PublicAccessCidrs", publicAccessCidrs);
                return this;
            }

            /** {@code PublicAccessCidrs}, items appended. */
            @SafeVarargs
            public final Builder publicAccessCidrs(Value<String>... publicAccessCidrs) {
                addAll("PublicAccessCidrs", publicAccessCidrs);
                return this;
            }

            /** {@code PublicAccessCidrs}, items appended. */
            public Builder publicAccessCidrs(Collection<String> publicAccessCidrs) {
                addAll("PublicAccessCidrs", publicAccessCidrs);
                return this;
            }

            /** {@code PublicAccessCidrs} as one value. */
            public Builder publicAccessCidrs(Value<List<String>> publicAccessCidrs) {
                putWhole("PublicAccessCidrs", publicAccessCidrs);
                return this;
            }

            /** {@code PublicAccessCidrs}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder publicAccessCidrs(
                    Collection<? extends Value<String>> publicAccessCidrs, Value<String>... more) {
                addAll("PublicAccessCidrs", allOf(publicAccessCidrs, more));
                return this;
            }

            /** {@code SecurityGroupIds}: optional; an update means no interruption. */
            public Builder securityGroupIds(String... securityGroupIds) {
                addAll("SecurityGroupIds", securityGroupIds);
                return this;
            }

            /** {@code SecurityGroupIds}, items appended. */
            @SafeVarargs
            public final Builder securityGroupIds(Value<String>... securityGroupIds) {
                addAll("SecurityGroupIds", securityGroupIds);
                return this;
            }

            /** {@code SecurityGroupIds}, items appended. */
            public Builder securityGroupIds(Collection<String> securityGroupIds) {
                addAll("SecurityGroupIds", securityGroupIds);
                return this;
            }

            /** {@code SecurityGroupIds} as one value. */
            public Builder securityGroupIds(Value<List<String>> securityGroupIds) {
                putWhole("SecurityGroupIds", securityGroupIds);
                return this;
            }

            /** {@code SecurityGroupIds}: the attribute {@code GroupId} of each resource, appended. */
            public Builder securityGroupIds(SecurityGroup... securityGroupIds) {
                addAtts("SecurityGroupIds", securityGroupIds, "GroupId");
                return this;
            }

            /** {@code SecurityGroupIds}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder securityGroupIds(
                    Collection<? extends Value<String>> securityGroupIds, Value<String>... more) {
                addAll("SecurityGroupIds", allOf(securityGroupIds, more));
                return this;
            }

            /** {@code SecurityGroupIds}: the attribute {@code GroupId} of each resource of a collection, appended. */
            public Builder securityGroupIds(Collection<? extends SecurityGroup> securityGroupIds,
                    SecurityGroup... more) {
                addAtts("SecurityGroupIds", allOf(securityGroupIds, more), "GroupId");
                return this;
            }

            /** {@code SubnetIds}: required; an update means no interruption. */
            public Builder subnetIds(String... subnetIds) {
                addAll("SubnetIds", subnetIds);
                return this;
            }

            /** {@code SubnetIds}, items appended. */
            @SafeVarargs
            public final Builder subnetIds(Value<String>... subnetIds) {
                addAll("SubnetIds", subnetIds);
                return this;
            }

            /** {@code SubnetIds}, items appended. */
            public Builder subnetIds(Collection<String> subnetIds) {
                addAll("SubnetIds", subnetIds);
                return this;
            }

            /** {@code SubnetIds} as one value. */
            public Builder subnetIds(Value<List<String>> subnetIds) {
                putWhole("SubnetIds", subnetIds);
                return this;
            }

            /** {@code SubnetIds}: what {@code Ref} gives of each resource, appended. */
            public Builder subnetIds(Subnet... subnetIds) {
                addRefs("SubnetIds", subnetIds);
                return this;
            }

            /** {@code SubnetIds}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder subnetIds(Collection<? extends Value<String>> subnetIds,
                    Value<String>... more) {
                addAll("SubnetIds", allOf(subnetIds, more));
                return this;
            }

            /** {@code SubnetIds}: what {@code Ref} gives of each resource of a collection, appended. */
            public Builder subnetIds(Collection<? extends Subnet> subnetIds, Subnet... more) {
                addRefs("SubnetIds", allOf(subnetIds, more));
                return this;
            }

            /** What was configured. */
            public ResourcesVpcConfig build() {
                return new ResourcesVpcConfig(seal("SubnetIds"));
            }
        }
    }

    /**
     * {@code AWS::EKS::Cluster.RollbackConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-rollbackconfig.html">RollbackConfig</a>
     */
    public static final class RollbackConfig extends PropertyType<RollbackConfig> {
        private RollbackConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static RollbackConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code RollbackConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code TimeoutMinutes}: optional; an update means no interruption. */
            public Builder timeoutMinutes(long timeoutMinutes) {
                put("TimeoutMinutes", timeoutMinutes);
                return this;
            }

            /** {@code TimeoutMinutes} as a value. */
            public Builder timeoutMinutes(Value<? extends Number> timeoutMinutes) {
                put("TimeoutMinutes", timeoutMinutes);
                return this;
            }

            /** What was configured. */
            public RollbackConfig build() {
                return new RollbackConfig(seal());
            }
        }
    }

    /**
     * {@code AWS::EKS::Cluster.ScoringStrategy}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-scoringstrategy.html">ScoringStrategy</a>
     */
    public static final class ScoringStrategy extends PropertyType<ScoringStrategy> {
        private ScoringStrategy(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static ScoringStrategy create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code ScoringStrategy}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Resources}: optional; an update means no interruption. */
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

            /** {@code Resources}, items appended. */
            @SafeVarargs
            public final Builder resources(Value<ResourceWeight>... resources) {
                addAll("Resources", resources);
                return this;
            }

            /** {@code Resources}, items appended. */
            public Builder resources(Collection<? extends Value<ResourceWeight>> resources) {
                addAll("Resources", resources);
                return this;
            }

            /** {@code Resources} as one value. */
            public Builder resources(Value<List<ResourceWeight>> resources) {
                putWhole("Resources", resources);
                return this;
            }

            /** {@code Resources}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder resources(
                    Collection<? extends Consumer<? super ResourceWeight.Builder>> resources,
                    Consumer<? super ResourceWeight.Builder>... more) {
                return resources(allOf(resources, more));
            }

            /** {@code Type}: optional; an update means no interruption; a value of {@link ScoringStrategyType}. */
            public Builder type(ScoringStrategyType type) {
                put("Type", type);
                return this;
            }

            /** {@code Type} by the spelling of one of its allowed values. */
            public Builder type(String type) {
                put("Type", type, ScoringStrategyType.values());
                return this;
            }

            /** {@code Type} as a value. */
            public Builder type(Value<String> type) {
                put("Type", type);
                return this;
            }

            /** What was configured. */
            public ScoringStrategy build() {
                return new ScoringStrategy(seal());
            }
        }
    }

    /**
     * {@code AWS::EKS::Cluster.ServiceNodePortRange}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-servicenodeportrange.html">ServiceNodePortRange</a>
     */
    public static final class ServiceNodePortRange extends PropertyType<ServiceNodePortRange> {
        private ServiceNodePortRange(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static ServiceNodePortRange create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code ServiceNodePortRange}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code MaxPort}: optional; an update means no interruption. */
            public Builder maxPort(long maxPort) {
                put("MaxPort", maxPort);
                return this;
            }

            /** {@code MaxPort} as a value. */
            public Builder maxPort(Value<? extends Number> maxPort) {
                put("MaxPort", maxPort);
                return this;
            }

            /** {@code MinPort}: optional; an update means no interruption. */
            public Builder minPort(long minPort) {
                put("MinPort", minPort);
                return this;
            }

            /** {@code MinPort} as a value. */
            public Builder minPort(Value<? extends Number> minPort) {
                put("MinPort", minPort);
                return this;
            }

            /** What was configured. */
            public ServiceNodePortRange build() {
                return new ServiceNodePortRange(seal());
            }
        }
    }

    /**
     * {@code AWS::EKS::Cluster.StorageConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-storageconfig.html">StorageConfig</a>
     */
    public static final class StorageConfig extends PropertyType<StorageConfig> {
        private StorageConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static StorageConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code StorageConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code BlockStorage}: optional; an update means no interruption. */
            public Builder blockStorage(Consumer<? super BlockStorage.Builder> blockStorage) {
                put("BlockStorage", BlockStorage.create(blockStorage));
                return this;
            }

            /** {@code BlockStorage} as one value. */
            public Builder blockStorage(Value<BlockStorage> blockStorage) {
                putWhole("BlockStorage", blockStorage);
                return this;
            }

            /** What was configured. */
            public StorageConfig build() {
                return new StorageConfig(seal());
            }
        }
    }

    /**
     * {@code AWS::EKS::Cluster.UpgradePolicy}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-upgradepolicy.html">UpgradePolicy</a>
     */
    public static final class UpgradePolicy extends PropertyType<UpgradePolicy> {
        private UpgradePolicy(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static UpgradePolicy create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code UpgradePolicy}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code SupportType}: optional; an update means no interruption; a value of {@link SupportType}. */
            public Builder supportType(SupportType supportType) {
                put("SupportType", supportType);
                return this;
            }

            /** {@code SupportType} by the spelling of one of its allowed values. */
            public Builder supportType(String supportType) {
                put("SupportType", supportType, SupportType.values());
                return this;
            }

            /** {@code SupportType} as a value. */
            public Builder supportType(Value<String> supportType) {
                put("SupportType", supportType);
                return this;
            }

            /** What was configured. */
            public UpgradePolicy build() {
                return new UpgradePolicy(seal());
            }
        }
    }

    /**
     * {@code AWS::EKS::Cluster.ZonalShiftConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-zonalshiftconfig.html">ZonalShiftConfig</a>
     */
    public static final class ZonalShiftConfig extends PropertyType<ZonalShiftConfig> {
        private ZonalShiftConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static ZonalShiftConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code ZonalShiftConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Enabled}: optional; an update means no interruption. */
            public Builder enabled(boolean enabled) {
                put("Enabled", enabled);
                return this;
            }

            /** {@code Enabled} as a value. */
            public Builder enabled(Value<Boolean> enabled) {
                put("Enabled", enabled);
                return this;
            }

            /** What was configured. */
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
