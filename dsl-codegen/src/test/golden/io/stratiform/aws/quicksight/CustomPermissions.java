// Generated from the CloudFormation specification; changes are overwritten.
package io.stratiform.aws.quicksight;

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
 * The resource type {@code AWS::QuickSight::CustomPermissions}. {@code Ref} returns {@code AwsAccountId}, {@code CustomPermissionsName}, joined by {@code |}.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-custompermissions.html">AWS::QuickSight::CustomPermissions</a>
 */
@Generated("io.stratiform.codegen")
public final class CustomPermissions extends Resource implements HasArn {
    /** The resource type, {@code AWS::QuickSight::CustomPermissions}. */
    public static final String TYPE = "AWS::QuickSight::CustomPermissions";

    private CustomPermissions(LogicalId logicalId, PropertyMap properties) {
        super(logicalId, properties, "Arn");
    }

    /**
     * Creates a resource and sets its properties.
     *
     * @param logicalId the logical id
     * @param configuration sets the properties
     * @return the resource
     */
    public static CustomPermissions create(String logicalId,
            Consumer<? super Builder> configuration) {
        return new Builder(LogicalId.declare(logicalId, TYPE, CustomPermissions.class), null, configuration).build();
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

    /** A builder for {@code AWS::QuickSight::CustomPermissions}. */
    public static final class Builder extends PropertyBuilder<Builder> {
        private final LogicalId logicalId;

        private Builder(LogicalId logicalId, PropertyMap start, Consumer configuration) {
            super(start, configuration);
            this.logicalId = logicalId;
        }

        /** Sets {@code AwsAccountId}. Required. Updates cause replacement. Length: exactly 12 characters. Pattern: <code>^[0-9]&#123;12&#125;$</code>. */
        public Builder awsAccountId(String awsAccountId) {
            put("AwsAccountId", awsAccountId);
            return this;
        }

        /** Sets {@code AwsAccountId} to a parameter or an intrinsic function. */
        public Builder awsAccountId(Value<String> awsAccountId) {
            put("AwsAccountId", awsAccountId);
            return this;
        }

        /** Configures {@code Capabilities}. Optional. Updates cause no interruption. */
        public Builder capabilities(Consumer<? super Capabilities.Builder> capabilities) {
            put("Capabilities", Capabilities.create(capabilities));
            return this;
        }

        /** Sets {@code Capabilities} to a structure or an intrinsic function. */
        public Builder capabilities(Value<Capabilities> capabilities) {
            putWhole("Capabilities", capabilities);
            return this;
        }

        /** Sets {@code CustomPermissionsName}. Required. Updates cause replacement. Length: 1 to 64 characters. Pattern: <code>^[a-zA-Z0-9+=,.&#64;_-]+$</code>. */
        public Builder customPermissionsName(String customPermissionsName) {
            put("CustomPermissionsName", customPermissionsName);
            return this;
        }

        /** Sets {@code CustomPermissionsName} to a parameter or an intrinsic function. */
        public Builder customPermissionsName(Value<String> customPermissionsName) {
            put("CustomPermissionsName", customPermissionsName);
            return this;
        }

        /** Appends items to {@code Tags}. Optional. Updates cause no interruption. Items: 1 to 200. */
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

        /**
         * Creates the resource with the properties that are set.
         *
         * @return the resource
         */
        public CustomPermissions build() {
            return new CustomPermissions(logicalId, sealWithin("AwsAccountId#12..12\n"
                            + "AwsAccountId~^[0-9]{12}$\n"
                            + "CustomPermissionsName#1..64\n"
                            + "CustomPermissionsName~^[a-zA-Z0-9+=,.@_-]+$\n"
                            + "Tags@1..200", "AwsAccountId", "CustomPermissionsName"));
        }
    }

    /**
     * The property type {@code AWS::QuickSight::CustomPermissions.Capabilities}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-custompermissions-capabilities.html">Capabilities</a>
     */
    public static final class Capabilities extends PropertyType<Capabilities> {
        private Capabilities(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static Capabilities create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code Capabilities}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code AccessAppsNativeDataStore}. Optional. Updates cause no interruption. Allowed values: {@link AccessAppsNativeDataStore}. */
            public Builder accessAppsNativeDataStore(
                    AccessAppsNativeDataStore accessAppsNativeDataStore) {
                put("AccessAppsNativeDataStore", accessAppsNativeDataStore);
                return this;
            }

            /** Sets {@code AccessAppsNativeDataStore} to one of its allowed values, given as a string. */
            public Builder accessAppsNativeDataStore(String accessAppsNativeDataStore) {
                put("AccessAppsNativeDataStore", accessAppsNativeDataStore, AccessAppsNativeDataStore.values());
                return this;
            }

            /** Sets {@code AccessAppsNativeDataStore} to a parameter or an intrinsic function. */
            public Builder accessAppsNativeDataStore(Value<String> accessAppsNativeDataStore) {
                put("AccessAppsNativeDataStore", accessAppsNativeDataStore);
                return this;
            }

            /** Sets {@code Action}. Optional. Updates cause no interruption. Allowed values: {@link CapabilitiesAction}. */
            public Builder action(CapabilitiesAction action) {
                put("Action", action);
                return this;
            }

            /** Sets {@code Action} to one of its allowed values, given as a string. */
            public Builder action(String action) {
                put("Action", action, CapabilitiesAction.values());
                return this;
            }

            /** Sets {@code Action} to a parameter or an intrinsic function. */
            public Builder action(Value<String> action) {
                put("Action", action);
                return this;
            }

            /** Sets {@code AddOrRunAnomalyDetectionForAnalyses}. Optional. Updates cause no interruption. Allowed values: {@link AddOrRunAnomalyDetectionForAnalyses}. */
            public Builder addOrRunAnomalyDetectionForAnalyses(
                    AddOrRunAnomalyDetectionForAnalyses addOrRunAnomalyDetectionForAnalyses) {
                put("AddOrRunAnomalyDetectionForAnalyses", addOrRunAnomalyDetectionForAnalyses);
                return this;
            }

            /** Sets {@code AddOrRunAnomalyDetectionForAnalyses} to one of its allowed values, given as a string. */
            public Builder addOrRunAnomalyDetectionForAnalyses(
                    String addOrRunAnomalyDetectionForAnalyses) {
                put("AddOrRunAnomalyDetectionForAnalyses", addOrRunAnomalyDetectionForAnalyses, AddOrRunAnomalyDetectionForAnalyses.values());
                return this;
            }

            /** Sets {@code AddOrRunAnomalyDetectionForAnalyses} to a parameter or an intrinsic function. */
            public Builder addOrRunAnomalyDetectionForAnalyses(
                    Value<String> addOrRunAnomalyDetectionForAnalyses) {
                put("AddOrRunAnomalyDetectionForAnalyses", addOrRunAnomalyDetectionForAnalyses);
                return this;
            }

            /** Sets {@code AmazonBedrockARSAction}. Optional. Updates cause no interruption. Allowed values: {@link AmazonBedrockARSAction}. */
            public Builder amazonBedrockArsAction(AmazonBedrockARSAction amazonBedrockArsAction) {
                put("AmazonBedrockARSAction", amazonBedrockArsAction);
                return this;
            }

            /** Sets {@code AmazonBedrockARSAction} to one of its allowed values, given as a string. */
            public Builder amazonBedrockArsAction(String amazonBedrockArsAction) {
                put("AmazonBedrockARSAction", amazonBedrockArsAction, AmazonBedrockARSAction.values());
                return this;
            }

            /** Sets {@code AmazonBedrockARSAction} to a parameter or an intrinsic function. */
            public Builder amazonBedrockArsAction(Value<String> amazonBedrockArsAction) {
                put("AmazonBedrockARSAction", amazonBedrockArsAction);
                return this;
            }

            /** Sets {@code AmazonBedrockFSAction}. Optional. Updates cause no interruption. Allowed values: {@link AmazonBedrockFSAction}. */
            public Builder amazonBedrockFsAction(AmazonBedrockFSAction amazonBedrockFsAction) {
                put("AmazonBedrockFSAction", amazonBedrockFsAction);
                return this;
            }

            /** Sets {@code AmazonBedrockFSAction} to one of its allowed values, given as a string. */
            public Builder amazonBedrockFsAction(String amazonBedrockFsAction) {
                put("AmazonBedrockFSAction", amazonBedrockFsAction, AmazonBedrockFSAction.values());
                return this;
            }

            /** Sets {@code AmazonBedrockFSAction} to a parameter or an intrinsic function. */
            public Builder amazonBedrockFsAction(Value<String> amazonBedrockFsAction) {
                put("AmazonBedrockFSAction", amazonBedrockFsAction);
                return this;
            }

            /** Sets {@code AmazonBedrockKRSAction}. Optional. Updates cause no interruption. Allowed values: {@link AmazonBedrockKRSAction}. */
            public Builder amazonBedrockKrsAction(AmazonBedrockKRSAction amazonBedrockKrsAction) {
                put("AmazonBedrockKRSAction", amazonBedrockKrsAction);
                return this;
            }

            /** Sets {@code AmazonBedrockKRSAction} to one of its allowed values, given as a string. */
            public Builder amazonBedrockKrsAction(String amazonBedrockKrsAction) {
                put("AmazonBedrockKRSAction", amazonBedrockKrsAction, AmazonBedrockKRSAction.values());
                return this;
            }

            /** Sets {@code AmazonBedrockKRSAction} to a parameter or an intrinsic function. */
            public Builder amazonBedrockKrsAction(Value<String> amazonBedrockKrsAction) {
                put("AmazonBedrockKRSAction", amazonBedrockKrsAction);
                return this;
            }

            /** Sets {@code AmazonSThreeAction}. Optional. Updates cause no interruption. Allowed values: {@link AmazonSThreeAction}. */
            public Builder amazonSThreeAction(AmazonSThreeAction amazonSThreeAction) {
                put("AmazonSThreeAction", amazonSThreeAction);
                return this;
            }

            /** Sets {@code AmazonSThreeAction} to one of its allowed values, given as a string. */
            public Builder amazonSThreeAction(String amazonSThreeAction) {
                put("AmazonSThreeAction", amazonSThreeAction, AmazonSThreeAction.values());
                return this;
            }

            /** Sets {@code AmazonSThreeAction} to a parameter or an intrinsic function. */
            public Builder amazonSThreeAction(Value<String> amazonSThreeAction) {
                put("AmazonSThreeAction", amazonSThreeAction);
                return this;
            }

            /** Sets {@code Analysis}. Optional. Updates cause no interruption. Allowed values: {@link CapabilitiesAnalysis}. */
            public Builder analysis(CapabilitiesAnalysis analysis) {
                put("Analysis", analysis);
                return this;
            }

            /** Sets {@code Analysis} to one of its allowed values, given as a string. */
            public Builder analysis(String analysis) {
                put("Analysis", analysis, CapabilitiesAnalysis.values());
                return this;
            }

            /** Sets {@code Analysis} to a parameter or an intrinsic function. */
            public Builder analysis(Value<String> analysis) {
                put("Analysis", analysis);
                return this;
            }

            /** Sets {@code ApproveFlowShareRequests}. Optional. Updates cause no interruption. Allowed values: {@link ApproveFlowShareRequests}. */
            public Builder approveFlowShareRequests(
                    ApproveFlowShareRequests approveFlowShareRequests) {
                put("ApproveFlowShareRequests", approveFlowShareRequests);
                return this;
            }

            /** Sets {@code ApproveFlowShareRequests} to one of its allowed values, given as a string. */
            public Builder approveFlowShareRequests(String approveFlowShareRequests) {
                put("ApproveFlowShareRequests", approveFlowShareRequests, ApproveFlowShareRequests.values());
                return this;
            }

            /** Sets {@code ApproveFlowShareRequests} to a parameter or an intrinsic function. */
            public Builder approveFlowShareRequests(Value<String> approveFlowShareRequests) {
                put("ApproveFlowShareRequests", approveFlowShareRequests);
                return this;
            }

            /** Sets {@code Apps}. Optional. Updates cause no interruption. Allowed values: {@link CapabilitiesApps}. */
            public Builder apps(CapabilitiesApps apps) {
                put("Apps", apps);
                return this;
            }

            /** Sets {@code Apps} to one of its allowed values, given as a string. */
            public Builder apps(String apps) {
                put("Apps", apps, CapabilitiesApps.values());
                return this;
            }

            /** Sets {@code Apps} to a parameter or an intrinsic function. */
            public Builder apps(Value<String> apps) {
                put("Apps", apps);
                return this;
            }

            /** Sets {@code AsanaAction}. Optional. Updates cause no interruption. Allowed values: {@link AsanaAction}. */
            public Builder asanaAction(AsanaAction asanaAction) {
                put("AsanaAction", asanaAction);
                return this;
            }

            /** Sets {@code AsanaAction} to one of its allowed values, given as a string. */
            public Builder asanaAction(String asanaAction) {
                put("AsanaAction", asanaAction, AsanaAction.values());
                return this;
            }

            /** Sets {@code AsanaAction} to a parameter or an intrinsic function. */
            public Builder asanaAction(Value<String> asanaAction) {
                put("AsanaAction", asanaAction);
                return this;
            }

            /** Sets {@code Automate}. Optional. Updates cause no interruption. Allowed values: {@link CapabilitiesAutomate}. */
            public Builder automate(CapabilitiesAutomate automate) {
                put("Automate", automate);
                return this;
            }

            /** Sets {@code Automate} to one of its allowed values, given as a string. */
            public Builder automate(String automate) {
                put("Automate", automate, CapabilitiesAutomate.values());
                return this;
            }

            /** Sets {@code Automate} to a parameter or an intrinsic function. */
            public Builder automate(Value<String> automate) {
                put("Automate", automate);
                return this;
            }

            /** Sets {@code BambooHRAction}. Optional. Updates cause no interruption. Allowed values: {@link BambooHRAction}. */
            public Builder bambooHrAction(BambooHRAction bambooHrAction) {
                put("BambooHRAction", bambooHrAction);
                return this;
            }

            /** Sets {@code BambooHRAction} to one of its allowed values, given as a string. */
            public Builder bambooHrAction(String bambooHrAction) {
                put("BambooHRAction", bambooHrAction, BambooHRAction.values());
                return this;
            }

            /** Sets {@code BambooHRAction} to a parameter or an intrinsic function. */
            public Builder bambooHrAction(Value<String> bambooHrAction) {
                put("BambooHRAction", bambooHrAction);
                return this;
            }

            /** Sets {@code BoxAgentAction}. Optional. Updates cause no interruption. Allowed values: {@link BoxAgentAction}. */
            public Builder boxAgentAction(BoxAgentAction boxAgentAction) {
                put("BoxAgentAction", boxAgentAction);
                return this;
            }

            /** Sets {@code BoxAgentAction} to one of its allowed values, given as a string. */
            public Builder boxAgentAction(String boxAgentAction) {
                put("BoxAgentAction", boxAgentAction, BoxAgentAction.values());
                return this;
            }

            /** Sets {@code BoxAgentAction} to a parameter or an intrinsic function. */
            public Builder boxAgentAction(Value<String> boxAgentAction) {
                put("BoxAgentAction", boxAgentAction);
                return this;
            }

            /** Sets {@code BuildCalculatedFieldWithQ}. Optional. Updates cause no interruption. Allowed values: {@link BuildCalculatedFieldWithQ}. */
            public Builder buildCalculatedFieldWithQ(
                    BuildCalculatedFieldWithQ buildCalculatedFieldWithQ) {
                put("BuildCalculatedFieldWithQ", buildCalculatedFieldWithQ);
                return this;
            }

            /** Sets {@code BuildCalculatedFieldWithQ} to one of its allowed values, given as a string. */
            public Builder buildCalculatedFieldWithQ(String buildCalculatedFieldWithQ) {
                put("BuildCalculatedFieldWithQ", buildCalculatedFieldWithQ, BuildCalculatedFieldWithQ.values());
                return this;
            }

            /** Sets {@code BuildCalculatedFieldWithQ} to a parameter or an intrinsic function. */
            public Builder buildCalculatedFieldWithQ(Value<String> buildCalculatedFieldWithQ) {
                put("BuildCalculatedFieldWithQ", buildCalculatedFieldWithQ);
                return this;
            }

            /** Sets {@code CanvaAgentAction}. Optional. Updates cause no interruption. Allowed values: {@link CanvaAgentAction}. */
            public Builder canvaAgentAction(CanvaAgentAction canvaAgentAction) {
                put("CanvaAgentAction", canvaAgentAction);
                return this;
            }

            /** Sets {@code CanvaAgentAction} to one of its allowed values, given as a string. */
            public Builder canvaAgentAction(String canvaAgentAction) {
                put("CanvaAgentAction", canvaAgentAction, CanvaAgentAction.values());
                return this;
            }

            /** Sets {@code CanvaAgentAction} to a parameter or an intrinsic function. */
            public Builder canvaAgentAction(Value<String> canvaAgentAction) {
                put("CanvaAgentAction", canvaAgentAction);
                return this;
            }

            /** Sets {@code ChatAgent}. Optional. Updates cause no interruption. Allowed values: {@link ChatAgent}. */
            public Builder chatAgent(ChatAgent chatAgent) {
                put("ChatAgent", chatAgent);
                return this;
            }

            /** Sets {@code ChatAgent} to one of its allowed values, given as a string. */
            public Builder chatAgent(String chatAgent) {
                put("ChatAgent", chatAgent, ChatAgent.values());
                return this;
            }

            /** Sets {@code ChatAgent} to a parameter or an intrinsic function. */
            public Builder chatAgent(Value<String> chatAgent) {
                put("ChatAgent", chatAgent);
                return this;
            }

            /** Sets {@code ComprehendAction}. Optional. Updates cause no interruption. Allowed values: {@link ComprehendAction}. */
            public Builder comprehendAction(ComprehendAction comprehendAction) {
                put("ComprehendAction", comprehendAction);
                return this;
            }

            /** Sets {@code ComprehendAction} to one of its allowed values, given as a string. */
            public Builder comprehendAction(String comprehendAction) {
                put("ComprehendAction", comprehendAction, ComprehendAction.values());
                return this;
            }

            /** Sets {@code ComprehendAction} to a parameter or an intrinsic function. */
            public Builder comprehendAction(Value<String> comprehendAction) {
                put("ComprehendAction", comprehendAction);
                return this;
            }

            /** Sets {@code ComprehendMedicalAction}. Optional. Updates cause no interruption. Allowed values: {@link ComprehendMedicalAction}. */
            public Builder comprehendMedicalAction(
                    ComprehendMedicalAction comprehendMedicalAction) {
                put("ComprehendMedicalAction", comprehendMedicalAction);
                return this;
            }

            /** Sets {@code ComprehendMedicalAction} to one of its allowed values, given as a string. */
            public Builder comprehendMedicalAction(String comprehendMedicalAction) {
                put("ComprehendMedicalAction", comprehendMedicalAction, ComprehendMedicalAction.values());
                return this;
            }

            /** Sets {@code ComprehendMedicalAction} to a parameter or an intrinsic function. */
            public Builder comprehendMedicalAction(Value<String> comprehendMedicalAction) {
                put("ComprehendMedicalAction", comprehendMedicalAction);
                return this;
            }

            /** Sets {@code ConfluenceAction}. Optional. Updates cause no interruption. Allowed values: {@link ConfluenceAction}. */
            public Builder confluenceAction(ConfluenceAction confluenceAction) {
                put("ConfluenceAction", confluenceAction);
                return this;
            }

            /** Sets {@code ConfluenceAction} to one of its allowed values, given as a string. */
            public Builder confluenceAction(String confluenceAction) {
                put("ConfluenceAction", confluenceAction, ConfluenceAction.values());
                return this;
            }

            /** Sets {@code ConfluenceAction} to a parameter or an intrinsic function. */
            public Builder confluenceAction(Value<String> confluenceAction) {
                put("ConfluenceAction", confluenceAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateAmazonBedrockARSAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateAmazonBedrockARSAction}. */
            public Builder createAndUpdateAmazonBedrockArsAction(
                    CreateAndUpdateAmazonBedrockARSAction createAndUpdateAmazonBedrockArsAction) {
                put("CreateAndUpdateAmazonBedrockARSAction", createAndUpdateAmazonBedrockArsAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateAmazonBedrockARSAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateAmazonBedrockArsAction(
                    String createAndUpdateAmazonBedrockArsAction) {
                put("CreateAndUpdateAmazonBedrockARSAction", createAndUpdateAmazonBedrockArsAction, CreateAndUpdateAmazonBedrockARSAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateAmazonBedrockARSAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateAmazonBedrockArsAction(
                    Value<String> createAndUpdateAmazonBedrockArsAction) {
                put("CreateAndUpdateAmazonBedrockARSAction", createAndUpdateAmazonBedrockArsAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateAmazonBedrockFSAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateAmazonBedrockFSAction}. */
            public Builder createAndUpdateAmazonBedrockFsAction(
                    CreateAndUpdateAmazonBedrockFSAction createAndUpdateAmazonBedrockFsAction) {
                put("CreateAndUpdateAmazonBedrockFSAction", createAndUpdateAmazonBedrockFsAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateAmazonBedrockFSAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateAmazonBedrockFsAction(
                    String createAndUpdateAmazonBedrockFsAction) {
                put("CreateAndUpdateAmazonBedrockFSAction", createAndUpdateAmazonBedrockFsAction, CreateAndUpdateAmazonBedrockFSAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateAmazonBedrockFSAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateAmazonBedrockFsAction(
                    Value<String> createAndUpdateAmazonBedrockFsAction) {
                put("CreateAndUpdateAmazonBedrockFSAction", createAndUpdateAmazonBedrockFsAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateAmazonBedrockKRSAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateAmazonBedrockKRSAction}. */
            public Builder createAndUpdateAmazonBedrockKrsAction(
                    CreateAndUpdateAmazonBedrockKRSAction createAndUpdateAmazonBedrockKrsAction) {
                put("CreateAndUpdateAmazonBedrockKRSAction", createAndUpdateAmazonBedrockKrsAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateAmazonBedrockKRSAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateAmazonBedrockKrsAction(
                    String createAndUpdateAmazonBedrockKrsAction) {
                put("CreateAndUpdateAmazonBedrockKRSAction", createAndUpdateAmazonBedrockKrsAction, CreateAndUpdateAmazonBedrockKRSAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateAmazonBedrockKRSAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateAmazonBedrockKrsAction(
                    Value<String> createAndUpdateAmazonBedrockKrsAction) {
                put("CreateAndUpdateAmazonBedrockKRSAction", createAndUpdateAmazonBedrockKrsAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateAmazonSThreeAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateAmazonSThreeAction}. */
            public Builder createAndUpdateAmazonSThreeAction(
                    CreateAndUpdateAmazonSThreeAction createAndUpdateAmazonSThreeAction) {
                put("CreateAndUpdateAmazonSThreeAction", createAndUpdateAmazonSThreeAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateAmazonSThreeAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateAmazonSThreeAction(
                    String createAndUpdateAmazonSThreeAction) {
                put("CreateAndUpdateAmazonSThreeAction", createAndUpdateAmazonSThreeAction, CreateAndUpdateAmazonSThreeAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateAmazonSThreeAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateAmazonSThreeAction(
                    Value<String> createAndUpdateAmazonSThreeAction) {
                put("CreateAndUpdateAmazonSThreeAction", createAndUpdateAmazonSThreeAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateApps}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateApps}. */
            public Builder createAndUpdateApps(CreateAndUpdateApps createAndUpdateApps) {
                put("CreateAndUpdateApps", createAndUpdateApps);
                return this;
            }

            /** Sets {@code CreateAndUpdateApps} to one of its allowed values, given as a string. */
            public Builder createAndUpdateApps(String createAndUpdateApps) {
                put("CreateAndUpdateApps", createAndUpdateApps, CreateAndUpdateApps.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateApps} to a parameter or an intrinsic function. */
            public Builder createAndUpdateApps(Value<String> createAndUpdateApps) {
                put("CreateAndUpdateApps", createAndUpdateApps);
                return this;
            }

            /** Sets {@code CreateAndUpdateAsanaAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateAsanaAction}. */
            public Builder createAndUpdateAsanaAction(
                    CreateAndUpdateAsanaAction createAndUpdateAsanaAction) {
                put("CreateAndUpdateAsanaAction", createAndUpdateAsanaAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateAsanaAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateAsanaAction(String createAndUpdateAsanaAction) {
                put("CreateAndUpdateAsanaAction", createAndUpdateAsanaAction, CreateAndUpdateAsanaAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateAsanaAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateAsanaAction(Value<String> createAndUpdateAsanaAction) {
                put("CreateAndUpdateAsanaAction", createAndUpdateAsanaAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateBambooHRAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateBambooHRAction}. */
            public Builder createAndUpdateBambooHrAction(
                    CreateAndUpdateBambooHRAction createAndUpdateBambooHrAction) {
                put("CreateAndUpdateBambooHRAction", createAndUpdateBambooHrAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateBambooHRAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateBambooHrAction(String createAndUpdateBambooHrAction) {
                put("CreateAndUpdateBambooHRAction", createAndUpdateBambooHrAction, CreateAndUpdateBambooHRAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateBambooHRAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateBambooHrAction(
                    Value<String> createAndUpdateBambooHrAction) {
                put("CreateAndUpdateBambooHRAction", createAndUpdateBambooHrAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateBoxAgentAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateBoxAgentAction}. */
            public Builder createAndUpdateBoxAgentAction(
                    CreateAndUpdateBoxAgentAction createAndUpdateBoxAgentAction) {
                put("CreateAndUpdateBoxAgentAction", createAndUpdateBoxAgentAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateBoxAgentAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateBoxAgentAction(String createAndUpdateBoxAgentAction) {
                put("CreateAndUpdateBoxAgentAction", createAndUpdateBoxAgentAction, CreateAndUpdateBoxAgentAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateBoxAgentAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateBoxAgentAction(
                    Value<String> createAndUpdateBoxAgentAction) {
                put("CreateAndUpdateBoxAgentAction", createAndUpdateBoxAgentAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateCanvaAgentAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateCanvaAgentAction}. */
            public Builder createAndUpdateCanvaAgentAction(
                    CreateAndUpdateCanvaAgentAction createAndUpdateCanvaAgentAction) {
                put("CreateAndUpdateCanvaAgentAction", createAndUpdateCanvaAgentAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateCanvaAgentAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateCanvaAgentAction(String createAndUpdateCanvaAgentAction) {
                put("CreateAndUpdateCanvaAgentAction", createAndUpdateCanvaAgentAction, CreateAndUpdateCanvaAgentAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateCanvaAgentAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateCanvaAgentAction(
                    Value<String> createAndUpdateCanvaAgentAction) {
                put("CreateAndUpdateCanvaAgentAction", createAndUpdateCanvaAgentAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateComprehendAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateComprehendAction}. */
            public Builder createAndUpdateComprehendAction(
                    CreateAndUpdateComprehendAction createAndUpdateComprehendAction) {
                put("CreateAndUpdateComprehendAction", createAndUpdateComprehendAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateComprehendAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateComprehendAction(String createAndUpdateComprehendAction) {
                put("CreateAndUpdateComprehendAction", createAndUpdateComprehendAction, CreateAndUpdateComprehendAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateComprehendAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateComprehendAction(
                    Value<String> createAndUpdateComprehendAction) {
                put("CreateAndUpdateComprehendAction", createAndUpdateComprehendAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateComprehendMedicalAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateComprehendMedicalAction}. */
            public Builder createAndUpdateComprehendMedicalAction(
                    CreateAndUpdateComprehendMedicalAction createAndUpdateComprehendMedicalAction) {
                put("CreateAndUpdateComprehendMedicalAction", createAndUpdateComprehendMedicalAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateComprehendMedicalAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateComprehendMedicalAction(
                    String createAndUpdateComprehendMedicalAction) {
                put("CreateAndUpdateComprehendMedicalAction", createAndUpdateComprehendMedicalAction, CreateAndUpdateComprehendMedicalAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateComprehendMedicalAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateComprehendMedicalAction(
                    Value<String> createAndUpdateComprehendMedicalAction) {
                put("CreateAndUpdateComprehendMedicalAction", createAndUpdateComprehendMedicalAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateConfluenceAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateConfluenceAction}. */
            public Builder createAndUpdateConfluenceAction(
                    CreateAndUpdateConfluenceAction createAndUpdateConfluenceAction) {
                put("CreateAndUpdateConfluenceAction", createAndUpdateConfluenceAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateConfluenceAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateConfluenceAction(String createAndUpdateConfluenceAction) {
                put("CreateAndUpdateConfluenceAction", createAndUpdateConfluenceAction, CreateAndUpdateConfluenceAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateConfluenceAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateConfluenceAction(
                    Value<String> createAndUpdateConfluenceAction) {
                put("CreateAndUpdateConfluenceAction", createAndUpdateConfluenceAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateDashboardEmailReports}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateDashboardEmailReports}. */
            public Builder createAndUpdateDashboardEmailReports(
                    CreateAndUpdateDashboardEmailReports createAndUpdateDashboardEmailReports) {
                put("CreateAndUpdateDashboardEmailReports", createAndUpdateDashboardEmailReports);
                return this;
            }

            /** Sets {@code CreateAndUpdateDashboardEmailReports} to one of its allowed values, given as a string. */
            public Builder createAndUpdateDashboardEmailReports(
                    String createAndUpdateDashboardEmailReports) {
                put("CreateAndUpdateDashboardEmailReports", createAndUpdateDashboardEmailReports, CreateAndUpdateDashboardEmailReports.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateDashboardEmailReports} to a parameter or an intrinsic function. */
            public Builder createAndUpdateDashboardEmailReports(
                    Value<String> createAndUpdateDashboardEmailReports) {
                put("CreateAndUpdateDashboardEmailReports", createAndUpdateDashboardEmailReports);
                return this;
            }

            /** Sets {@code CreateAndUpdateDataSources}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateDataSources}. */
            public Builder createAndUpdateDataSources(
                    CreateAndUpdateDataSources createAndUpdateDataSources) {
                put("CreateAndUpdateDataSources", createAndUpdateDataSources);
                return this;
            }

            /** Sets {@code CreateAndUpdateDataSources} to one of its allowed values, given as a string. */
            public Builder createAndUpdateDataSources(String createAndUpdateDataSources) {
                put("CreateAndUpdateDataSources", createAndUpdateDataSources, CreateAndUpdateDataSources.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateDataSources} to a parameter or an intrinsic function. */
            public Builder createAndUpdateDataSources(Value<String> createAndUpdateDataSources) {
                put("CreateAndUpdateDataSources", createAndUpdateDataSources);
                return this;
            }

            /** Sets {@code CreateAndUpdateDatasets}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateDatasets}. */
            public Builder createAndUpdateDatasets(
                    CreateAndUpdateDatasets createAndUpdateDatasets) {
                put("CreateAndUpdateDatasets", createAndUpdateDatasets);
                return this;
            }

            /** Sets {@code CreateAndUpdateDatasets} to one of its allowed values, given as a string. */
            public Builder createAndUpdateDatasets(String createAndUpdateDatasets) {
                put("CreateAndUpdateDatasets", createAndUpdateDatasets, CreateAndUpdateDatasets.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateDatasets} to a parameter or an intrinsic function. */
            public Builder createAndUpdateDatasets(Value<String> createAndUpdateDatasets) {
                put("CreateAndUpdateDatasets", createAndUpdateDatasets);
                return this;
            }

            /** Sets {@code CreateAndUpdateFactSetAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateFactSetAction}. */
            public Builder createAndUpdateFactSetAction(
                    CreateAndUpdateFactSetAction createAndUpdateFactSetAction) {
                put("CreateAndUpdateFactSetAction", createAndUpdateFactSetAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateFactSetAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateFactSetAction(String createAndUpdateFactSetAction) {
                put("CreateAndUpdateFactSetAction", createAndUpdateFactSetAction, CreateAndUpdateFactSetAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateFactSetAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateFactSetAction(
                    Value<String> createAndUpdateFactSetAction) {
                put("CreateAndUpdateFactSetAction", createAndUpdateFactSetAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateGenericHTTPAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateGenericHTTPAction}. */
            public Builder createAndUpdateGenericHttpAction(
                    CreateAndUpdateGenericHTTPAction createAndUpdateGenericHttpAction) {
                put("CreateAndUpdateGenericHTTPAction", createAndUpdateGenericHttpAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateGenericHTTPAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateGenericHttpAction(
                    String createAndUpdateGenericHttpAction) {
                put("CreateAndUpdateGenericHTTPAction", createAndUpdateGenericHttpAction, CreateAndUpdateGenericHTTPAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateGenericHTTPAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateGenericHttpAction(
                    Value<String> createAndUpdateGenericHttpAction) {
                put("CreateAndUpdateGenericHTTPAction", createAndUpdateGenericHttpAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateGithubAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateGithubAction}. */
            public Builder createAndUpdateGithubAction(
                    CreateAndUpdateGithubAction createAndUpdateGithubAction) {
                put("CreateAndUpdateGithubAction", createAndUpdateGithubAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateGithubAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateGithubAction(String createAndUpdateGithubAction) {
                put("CreateAndUpdateGithubAction", createAndUpdateGithubAction, CreateAndUpdateGithubAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateGithubAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateGithubAction(Value<String> createAndUpdateGithubAction) {
                put("CreateAndUpdateGithubAction", createAndUpdateGithubAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateGoogleCalendarAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateGoogleCalendarAction}. */
            public Builder createAndUpdateGoogleCalendarAction(
                    CreateAndUpdateGoogleCalendarAction createAndUpdateGoogleCalendarAction) {
                put("CreateAndUpdateGoogleCalendarAction", createAndUpdateGoogleCalendarAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateGoogleCalendarAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateGoogleCalendarAction(
                    String createAndUpdateGoogleCalendarAction) {
                put("CreateAndUpdateGoogleCalendarAction", createAndUpdateGoogleCalendarAction, CreateAndUpdateGoogleCalendarAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateGoogleCalendarAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateGoogleCalendarAction(
                    Value<String> createAndUpdateGoogleCalendarAction) {
                put("CreateAndUpdateGoogleCalendarAction", createAndUpdateGoogleCalendarAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateHubspotAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateHubspotAction}. */
            public Builder createAndUpdateHubspotAction(
                    CreateAndUpdateHubspotAction createAndUpdateHubspotAction) {
                put("CreateAndUpdateHubspotAction", createAndUpdateHubspotAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateHubspotAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateHubspotAction(String createAndUpdateHubspotAction) {
                put("CreateAndUpdateHubspotAction", createAndUpdateHubspotAction, CreateAndUpdateHubspotAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateHubspotAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateHubspotAction(
                    Value<String> createAndUpdateHubspotAction) {
                put("CreateAndUpdateHubspotAction", createAndUpdateHubspotAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateHuggingFaceAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateHuggingFaceAction}. */
            public Builder createAndUpdateHuggingFaceAction(
                    CreateAndUpdateHuggingFaceAction createAndUpdateHuggingFaceAction) {
                put("CreateAndUpdateHuggingFaceAction", createAndUpdateHuggingFaceAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateHuggingFaceAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateHuggingFaceAction(
                    String createAndUpdateHuggingFaceAction) {
                put("CreateAndUpdateHuggingFaceAction", createAndUpdateHuggingFaceAction, CreateAndUpdateHuggingFaceAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateHuggingFaceAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateHuggingFaceAction(
                    Value<String> createAndUpdateHuggingFaceAction) {
                put("CreateAndUpdateHuggingFaceAction", createAndUpdateHuggingFaceAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateIntercomAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateIntercomAction}. */
            public Builder createAndUpdateIntercomAction(
                    CreateAndUpdateIntercomAction createAndUpdateIntercomAction) {
                put("CreateAndUpdateIntercomAction", createAndUpdateIntercomAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateIntercomAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateIntercomAction(String createAndUpdateIntercomAction) {
                put("CreateAndUpdateIntercomAction", createAndUpdateIntercomAction, CreateAndUpdateIntercomAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateIntercomAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateIntercomAction(
                    Value<String> createAndUpdateIntercomAction) {
                put("CreateAndUpdateIntercomAction", createAndUpdateIntercomAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateJiraAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateJiraAction}. */
            public Builder createAndUpdateJiraAction(
                    CreateAndUpdateJiraAction createAndUpdateJiraAction) {
                put("CreateAndUpdateJiraAction", createAndUpdateJiraAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateJiraAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateJiraAction(String createAndUpdateJiraAction) {
                put("CreateAndUpdateJiraAction", createAndUpdateJiraAction, CreateAndUpdateJiraAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateJiraAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateJiraAction(Value<String> createAndUpdateJiraAction) {
                put("CreateAndUpdateJiraAction", createAndUpdateJiraAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateKnowledgeBases}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateKnowledgeBases}. */
            public Builder createAndUpdateKnowledgeBases(
                    CreateAndUpdateKnowledgeBases createAndUpdateKnowledgeBases) {
                put("CreateAndUpdateKnowledgeBases", createAndUpdateKnowledgeBases);
                return this;
            }

            /** Sets {@code CreateAndUpdateKnowledgeBases} to one of its allowed values, given as a string. */
            public Builder createAndUpdateKnowledgeBases(String createAndUpdateKnowledgeBases) {
                put("CreateAndUpdateKnowledgeBases", createAndUpdateKnowledgeBases, CreateAndUpdateKnowledgeBases.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateKnowledgeBases} to a parameter or an intrinsic function. */
            public Builder createAndUpdateKnowledgeBases(
                    Value<String> createAndUpdateKnowledgeBases) {
                put("CreateAndUpdateKnowledgeBases", createAndUpdateKnowledgeBases);
                return this;
            }

            /** Sets {@code CreateAndUpdateLinearAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateLinearAction}. */
            public Builder createAndUpdateLinearAction(
                    CreateAndUpdateLinearAction createAndUpdateLinearAction) {
                put("CreateAndUpdateLinearAction", createAndUpdateLinearAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateLinearAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateLinearAction(String createAndUpdateLinearAction) {
                put("CreateAndUpdateLinearAction", createAndUpdateLinearAction, CreateAndUpdateLinearAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateLinearAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateLinearAction(Value<String> createAndUpdateLinearAction) {
                put("CreateAndUpdateLinearAction", createAndUpdateLinearAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateMCPAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateMCPAction}. */
            public Builder createAndUpdateMcpAction(
                    CreateAndUpdateMCPAction createAndUpdateMcpAction) {
                put("CreateAndUpdateMCPAction", createAndUpdateMcpAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateMCPAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateMcpAction(String createAndUpdateMcpAction) {
                put("CreateAndUpdateMCPAction", createAndUpdateMcpAction, CreateAndUpdateMCPAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateMCPAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateMcpAction(Value<String> createAndUpdateMcpAction) {
                put("CreateAndUpdateMCPAction", createAndUpdateMcpAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateMSExchangeAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateMSExchangeAction}. */
            public Builder createAndUpdateMsExchangeAction(
                    CreateAndUpdateMSExchangeAction createAndUpdateMsExchangeAction) {
                put("CreateAndUpdateMSExchangeAction", createAndUpdateMsExchangeAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateMSExchangeAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateMsExchangeAction(String createAndUpdateMsExchangeAction) {
                put("CreateAndUpdateMSExchangeAction", createAndUpdateMsExchangeAction, CreateAndUpdateMSExchangeAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateMSExchangeAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateMsExchangeAction(
                    Value<String> createAndUpdateMsExchangeAction) {
                put("CreateAndUpdateMSExchangeAction", createAndUpdateMsExchangeAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateMSTeamsAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateMSTeamsAction}. */
            public Builder createAndUpdateMsTeamsAction(
                    CreateAndUpdateMSTeamsAction createAndUpdateMsTeamsAction) {
                put("CreateAndUpdateMSTeamsAction", createAndUpdateMsTeamsAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateMSTeamsAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateMsTeamsAction(String createAndUpdateMsTeamsAction) {
                put("CreateAndUpdateMSTeamsAction", createAndUpdateMsTeamsAction, CreateAndUpdateMSTeamsAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateMSTeamsAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateMsTeamsAction(
                    Value<String> createAndUpdateMsTeamsAction) {
                put("CreateAndUpdateMSTeamsAction", createAndUpdateMsTeamsAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateMondayAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateMondayAction}. */
            public Builder createAndUpdateMondayAction(
                    CreateAndUpdateMondayAction createAndUpdateMondayAction) {
                put("CreateAndUpdateMondayAction", createAndUpdateMondayAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateMondayAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateMondayAction(String createAndUpdateMondayAction) {
                put("CreateAndUpdateMondayAction", createAndUpdateMondayAction, CreateAndUpdateMondayAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateMondayAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateMondayAction(Value<String> createAndUpdateMondayAction) {
                put("CreateAndUpdateMondayAction", createAndUpdateMondayAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateNewRelicAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateNewRelicAction}. */
            public Builder createAndUpdateNewRelicAction(
                    CreateAndUpdateNewRelicAction createAndUpdateNewRelicAction) {
                put("CreateAndUpdateNewRelicAction", createAndUpdateNewRelicAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateNewRelicAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateNewRelicAction(String createAndUpdateNewRelicAction) {
                put("CreateAndUpdateNewRelicAction", createAndUpdateNewRelicAction, CreateAndUpdateNewRelicAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateNewRelicAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateNewRelicAction(
                    Value<String> createAndUpdateNewRelicAction) {
                put("CreateAndUpdateNewRelicAction", createAndUpdateNewRelicAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateNotionAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateNotionAction}. */
            public Builder createAndUpdateNotionAction(
                    CreateAndUpdateNotionAction createAndUpdateNotionAction) {
                put("CreateAndUpdateNotionAction", createAndUpdateNotionAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateNotionAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateNotionAction(String createAndUpdateNotionAction) {
                put("CreateAndUpdateNotionAction", createAndUpdateNotionAction, CreateAndUpdateNotionAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateNotionAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateNotionAction(Value<String> createAndUpdateNotionAction) {
                put("CreateAndUpdateNotionAction", createAndUpdateNotionAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateOneDriveAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateOneDriveAction}. */
            public Builder createAndUpdateOneDriveAction(
                    CreateAndUpdateOneDriveAction createAndUpdateOneDriveAction) {
                put("CreateAndUpdateOneDriveAction", createAndUpdateOneDriveAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateOneDriveAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateOneDriveAction(String createAndUpdateOneDriveAction) {
                put("CreateAndUpdateOneDriveAction", createAndUpdateOneDriveAction, CreateAndUpdateOneDriveAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateOneDriveAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateOneDriveAction(
                    Value<String> createAndUpdateOneDriveAction) {
                put("CreateAndUpdateOneDriveAction", createAndUpdateOneDriveAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateOpenAPIAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateOpenAPIAction}. */
            public Builder createAndUpdateOpenApiAction(
                    CreateAndUpdateOpenAPIAction createAndUpdateOpenApiAction) {
                put("CreateAndUpdateOpenAPIAction", createAndUpdateOpenApiAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateOpenAPIAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateOpenApiAction(String createAndUpdateOpenApiAction) {
                put("CreateAndUpdateOpenAPIAction", createAndUpdateOpenApiAction, CreateAndUpdateOpenAPIAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateOpenAPIAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateOpenApiAction(
                    Value<String> createAndUpdateOpenApiAction) {
                put("CreateAndUpdateOpenAPIAction", createAndUpdateOpenApiAction);
                return this;
            }

            /** Sets {@code CreateAndUpdatePagerDutyAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdatePagerDutyAction}. */
            public Builder createAndUpdatePagerDutyAction(
                    CreateAndUpdatePagerDutyAction createAndUpdatePagerDutyAction) {
                put("CreateAndUpdatePagerDutyAction", createAndUpdatePagerDutyAction);
                return this;
            }

            /** Sets {@code CreateAndUpdatePagerDutyAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdatePagerDutyAction(String createAndUpdatePagerDutyAction) {
                put("CreateAndUpdatePagerDutyAction", createAndUpdatePagerDutyAction, CreateAndUpdatePagerDutyAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdatePagerDutyAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdatePagerDutyAction(
                    Value<String> createAndUpdatePagerDutyAction) {
                put("CreateAndUpdatePagerDutyAction", createAndUpdatePagerDutyAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateSAPBillOfMaterialAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateSAPBillOfMaterialAction}. */
            public Builder createAndUpdateSapBillOfMaterialAction(
                    CreateAndUpdateSAPBillOfMaterialAction createAndUpdateSapBillOfMaterialAction) {
                put("CreateAndUpdateSAPBillOfMaterialAction", createAndUpdateSapBillOfMaterialAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateSAPBillOfMaterialAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateSapBillOfMaterialAction(
                    String createAndUpdateSapBillOfMaterialAction) {
                put("CreateAndUpdateSAPBillOfMaterialAction", createAndUpdateSapBillOfMaterialAction, CreateAndUpdateSAPBillOfMaterialAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateSAPBillOfMaterialAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateSapBillOfMaterialAction(
                    Value<String> createAndUpdateSapBillOfMaterialAction) {
                put("CreateAndUpdateSAPBillOfMaterialAction", createAndUpdateSapBillOfMaterialAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateSAPBusinessPartnerAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateSAPBusinessPartnerAction}. */
            public Builder createAndUpdateSapBusinessPartnerAction(
                    CreateAndUpdateSAPBusinessPartnerAction createAndUpdateSapBusinessPartnerAction) {
                put("CreateAndUpdateSAPBusinessPartnerAction", createAndUpdateSapBusinessPartnerAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateSAPBusinessPartnerAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateSapBusinessPartnerAction(
                    String createAndUpdateSapBusinessPartnerAction) {
                put("CreateAndUpdateSAPBusinessPartnerAction", createAndUpdateSapBusinessPartnerAction, CreateAndUpdateSAPBusinessPartnerAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateSAPBusinessPartnerAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateSapBusinessPartnerAction(
                    Value<String> createAndUpdateSapBusinessPartnerAction) {
                put("CreateAndUpdateSAPBusinessPartnerAction", createAndUpdateSapBusinessPartnerAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateSAPMaterialStockAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateSAPMaterialStockAction}. */
            public Builder createAndUpdateSapMaterialStockAction(
                    CreateAndUpdateSAPMaterialStockAction createAndUpdateSapMaterialStockAction) {
                put("CreateAndUpdateSAPMaterialStockAction", createAndUpdateSapMaterialStockAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateSAPMaterialStockAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateSapMaterialStockAction(
                    String createAndUpdateSapMaterialStockAction) {
                put("CreateAndUpdateSAPMaterialStockAction", createAndUpdateSapMaterialStockAction, CreateAndUpdateSAPMaterialStockAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateSAPMaterialStockAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateSapMaterialStockAction(
                    Value<String> createAndUpdateSapMaterialStockAction) {
                put("CreateAndUpdateSAPMaterialStockAction", createAndUpdateSapMaterialStockAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateSAPPhysicalInventoryAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateSAPPhysicalInventoryAction}. */
            public Builder createAndUpdateSapPhysicalInventoryAction(
                    CreateAndUpdateSAPPhysicalInventoryAction createAndUpdateSapPhysicalInventoryAction) {
                put("CreateAndUpdateSAPPhysicalInventoryAction", createAndUpdateSapPhysicalInventoryAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateSAPPhysicalInventoryAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateSapPhysicalInventoryAction(
                    String createAndUpdateSapPhysicalInventoryAction) {
                put("CreateAndUpdateSAPPhysicalInventoryAction", createAndUpdateSapPhysicalInventoryAction, CreateAndUpdateSAPPhysicalInventoryAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateSAPPhysicalInventoryAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateSapPhysicalInventoryAction(
                    Value<String> createAndUpdateSapPhysicalInventoryAction) {
                put("CreateAndUpdateSAPPhysicalInventoryAction", createAndUpdateSapPhysicalInventoryAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateSAPProductMasterDataAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateSAPProductMasterDataAction}. */
            public Builder createAndUpdateSapProductMasterDataAction(
                    CreateAndUpdateSAPProductMasterDataAction createAndUpdateSapProductMasterDataAction) {
                put("CreateAndUpdateSAPProductMasterDataAction", createAndUpdateSapProductMasterDataAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateSAPProductMasterDataAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateSapProductMasterDataAction(
                    String createAndUpdateSapProductMasterDataAction) {
                put("CreateAndUpdateSAPProductMasterDataAction", createAndUpdateSapProductMasterDataAction, CreateAndUpdateSAPProductMasterDataAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateSAPProductMasterDataAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateSapProductMasterDataAction(
                    Value<String> createAndUpdateSapProductMasterDataAction) {
                put("CreateAndUpdateSAPProductMasterDataAction", createAndUpdateSapProductMasterDataAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateSalesforceAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateSalesforceAction}. */
            public Builder createAndUpdateSalesforceAction(
                    CreateAndUpdateSalesforceAction createAndUpdateSalesforceAction) {
                put("CreateAndUpdateSalesforceAction", createAndUpdateSalesforceAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateSalesforceAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateSalesforceAction(String createAndUpdateSalesforceAction) {
                put("CreateAndUpdateSalesforceAction", createAndUpdateSalesforceAction, CreateAndUpdateSalesforceAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateSalesforceAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateSalesforceAction(
                    Value<String> createAndUpdateSalesforceAction) {
                put("CreateAndUpdateSalesforceAction", createAndUpdateSalesforceAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateSandPGMIAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateSandPGMIAction}. */
            public Builder createAndUpdateSandPgmiAction(
                    CreateAndUpdateSandPGMIAction createAndUpdateSandPgmiAction) {
                put("CreateAndUpdateSandPGMIAction", createAndUpdateSandPgmiAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateSandPGMIAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateSandPgmiAction(String createAndUpdateSandPgmiAction) {
                put("CreateAndUpdateSandPGMIAction", createAndUpdateSandPgmiAction, CreateAndUpdateSandPGMIAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateSandPGMIAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateSandPgmiAction(
                    Value<String> createAndUpdateSandPgmiAction) {
                put("CreateAndUpdateSandPGMIAction", createAndUpdateSandPgmiAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateSandPGlobalEnergyAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateSandPGlobalEnergyAction}. */
            public Builder createAndUpdateSandPGlobalEnergyAction(
                    CreateAndUpdateSandPGlobalEnergyAction createAndUpdateSandPGlobalEnergyAction) {
                put("CreateAndUpdateSandPGlobalEnergyAction", createAndUpdateSandPGlobalEnergyAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateSandPGlobalEnergyAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateSandPGlobalEnergyAction(
                    String createAndUpdateSandPGlobalEnergyAction) {
                put("CreateAndUpdateSandPGlobalEnergyAction", createAndUpdateSandPGlobalEnergyAction, CreateAndUpdateSandPGlobalEnergyAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateSandPGlobalEnergyAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateSandPGlobalEnergyAction(
                    Value<String> createAndUpdateSandPGlobalEnergyAction) {
                put("CreateAndUpdateSandPGlobalEnergyAction", createAndUpdateSandPGlobalEnergyAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateServiceNowAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateServiceNowAction}. */
            public Builder createAndUpdateServiceNowAction(
                    CreateAndUpdateServiceNowAction createAndUpdateServiceNowAction) {
                put("CreateAndUpdateServiceNowAction", createAndUpdateServiceNowAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateServiceNowAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateServiceNowAction(String createAndUpdateServiceNowAction) {
                put("CreateAndUpdateServiceNowAction", createAndUpdateServiceNowAction, CreateAndUpdateServiceNowAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateServiceNowAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateServiceNowAction(
                    Value<String> createAndUpdateServiceNowAction) {
                put("CreateAndUpdateServiceNowAction", createAndUpdateServiceNowAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateSharePointAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateSharePointAction}. */
            public Builder createAndUpdateSharePointAction(
                    CreateAndUpdateSharePointAction createAndUpdateSharePointAction) {
                put("CreateAndUpdateSharePointAction", createAndUpdateSharePointAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateSharePointAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateSharePointAction(String createAndUpdateSharePointAction) {
                put("CreateAndUpdateSharePointAction", createAndUpdateSharePointAction, CreateAndUpdateSharePointAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateSharePointAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateSharePointAction(
                    Value<String> createAndUpdateSharePointAction) {
                put("CreateAndUpdateSharePointAction", createAndUpdateSharePointAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateSlackAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateSlackAction}. */
            public Builder createAndUpdateSlackAction(
                    CreateAndUpdateSlackAction createAndUpdateSlackAction) {
                put("CreateAndUpdateSlackAction", createAndUpdateSlackAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateSlackAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateSlackAction(String createAndUpdateSlackAction) {
                put("CreateAndUpdateSlackAction", createAndUpdateSlackAction, CreateAndUpdateSlackAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateSlackAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateSlackAction(Value<String> createAndUpdateSlackAction) {
                put("CreateAndUpdateSlackAction", createAndUpdateSlackAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateSmartsheetAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateSmartsheetAction}. */
            public Builder createAndUpdateSmartsheetAction(
                    CreateAndUpdateSmartsheetAction createAndUpdateSmartsheetAction) {
                put("CreateAndUpdateSmartsheetAction", createAndUpdateSmartsheetAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateSmartsheetAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateSmartsheetAction(String createAndUpdateSmartsheetAction) {
                put("CreateAndUpdateSmartsheetAction", createAndUpdateSmartsheetAction, CreateAndUpdateSmartsheetAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateSmartsheetAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateSmartsheetAction(
                    Value<String> createAndUpdateSmartsheetAction) {
                put("CreateAndUpdateSmartsheetAction", createAndUpdateSmartsheetAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateTextractAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateTextractAction}. */
            public Builder createAndUpdateTextractAction(
                    CreateAndUpdateTextractAction createAndUpdateTextractAction) {
                put("CreateAndUpdateTextractAction", createAndUpdateTextractAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateTextractAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateTextractAction(String createAndUpdateTextractAction) {
                put("CreateAndUpdateTextractAction", createAndUpdateTextractAction, CreateAndUpdateTextractAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateTextractAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateTextractAction(
                    Value<String> createAndUpdateTextractAction) {
                put("CreateAndUpdateTextractAction", createAndUpdateTextractAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateThemes}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateThemes}. */
            public Builder createAndUpdateThemes(CreateAndUpdateThemes createAndUpdateThemes) {
                put("CreateAndUpdateThemes", createAndUpdateThemes);
                return this;
            }

            /** Sets {@code CreateAndUpdateThemes} to one of its allowed values, given as a string. */
            public Builder createAndUpdateThemes(String createAndUpdateThemes) {
                put("CreateAndUpdateThemes", createAndUpdateThemes, CreateAndUpdateThemes.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateThemes} to a parameter or an intrinsic function. */
            public Builder createAndUpdateThemes(Value<String> createAndUpdateThemes) {
                put("CreateAndUpdateThemes", createAndUpdateThemes);
                return this;
            }

            /** Sets {@code CreateAndUpdateThresholdAlerts}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateThresholdAlerts}. */
            public Builder createAndUpdateThresholdAlerts(
                    CreateAndUpdateThresholdAlerts createAndUpdateThresholdAlerts) {
                put("CreateAndUpdateThresholdAlerts", createAndUpdateThresholdAlerts);
                return this;
            }

            /** Sets {@code CreateAndUpdateThresholdAlerts} to one of its allowed values, given as a string. */
            public Builder createAndUpdateThresholdAlerts(String createAndUpdateThresholdAlerts) {
                put("CreateAndUpdateThresholdAlerts", createAndUpdateThresholdAlerts, CreateAndUpdateThresholdAlerts.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateThresholdAlerts} to a parameter or an intrinsic function. */
            public Builder createAndUpdateThresholdAlerts(
                    Value<String> createAndUpdateThresholdAlerts) {
                put("CreateAndUpdateThresholdAlerts", createAndUpdateThresholdAlerts);
                return this;
            }

            /** Sets {@code CreateAndUpdateZendeskAction}. Optional. Updates cause no interruption. Allowed values: {@link CreateAndUpdateZendeskAction}. */
            public Builder createAndUpdateZendeskAction(
                    CreateAndUpdateZendeskAction createAndUpdateZendeskAction) {
                put("CreateAndUpdateZendeskAction", createAndUpdateZendeskAction);
                return this;
            }

            /** Sets {@code CreateAndUpdateZendeskAction} to one of its allowed values, given as a string. */
            public Builder createAndUpdateZendeskAction(String createAndUpdateZendeskAction) {
                put("CreateAndUpdateZendeskAction", createAndUpdateZendeskAction, CreateAndUpdateZendeskAction.values());
                return this;
            }

            /** Sets {@code CreateAndUpdateZendeskAction} to a parameter or an intrinsic function. */
            public Builder createAndUpdateZendeskAction(
                    Value<String> createAndUpdateZendeskAction) {
                put("CreateAndUpdateZendeskAction", createAndUpdateZendeskAction);
                return this;
            }

            /** Sets {@code CreateChatAgents}. Optional. Updates cause no interruption. Allowed values: {@link CreateChatAgents}. */
            public Builder createChatAgents(CreateChatAgents createChatAgents) {
                put("CreateChatAgents", createChatAgents);
                return this;
            }

            /** Sets {@code CreateChatAgents} to one of its allowed values, given as a string. */
            public Builder createChatAgents(String createChatAgents) {
                put("CreateChatAgents", createChatAgents, CreateChatAgents.values());
                return this;
            }

            /** Sets {@code CreateChatAgents} to a parameter or an intrinsic function. */
            public Builder createChatAgents(Value<String> createChatAgents) {
                put("CreateChatAgents", createChatAgents);
                return this;
            }

            /** Sets {@code CreateDashboardExecutiveSummaryWithQ}. Optional. Updates cause no interruption. Allowed values: {@link CreateDashboardExecutiveSummaryWithQ}. */
            public Builder createDashboardExecutiveSummaryWithQ(
                    CreateDashboardExecutiveSummaryWithQ createDashboardExecutiveSummaryWithQ) {
                put("CreateDashboardExecutiveSummaryWithQ", createDashboardExecutiveSummaryWithQ);
                return this;
            }

            /** Sets {@code CreateDashboardExecutiveSummaryWithQ} to one of its allowed values, given as a string. */
            public Builder createDashboardExecutiveSummaryWithQ(
                    String createDashboardExecutiveSummaryWithQ) {
                put("CreateDashboardExecutiveSummaryWithQ", createDashboardExecutiveSummaryWithQ, CreateDashboardExecutiveSummaryWithQ.values());
                return this;
            }

            /** Sets {@code CreateDashboardExecutiveSummaryWithQ} to a parameter or an intrinsic function. */
            public Builder createDashboardExecutiveSummaryWithQ(
                    Value<String> createDashboardExecutiveSummaryWithQ) {
                put("CreateDashboardExecutiveSummaryWithQ", createDashboardExecutiveSummaryWithQ);
                return this;
            }

            /** Sets {@code CreateSPICEDataset}. Optional. Updates cause no interruption. Allowed values: {@link CreateSPICEDataset}. */
            public Builder createSpiceDataset(CreateSPICEDataset createSpiceDataset) {
                put("CreateSPICEDataset", createSpiceDataset);
                return this;
            }

            /** Sets {@code CreateSPICEDataset} to one of its allowed values, given as a string. */
            public Builder createSpiceDataset(String createSpiceDataset) {
                put("CreateSPICEDataset", createSpiceDataset, CreateSPICEDataset.values());
                return this;
            }

            /** Sets {@code CreateSPICEDataset} to a parameter or an intrinsic function. */
            public Builder createSpiceDataset(Value<String> createSpiceDataset) {
                put("CreateSPICEDataset", createSpiceDataset);
                return this;
            }

            /** Sets {@code CreateSharedFolders}. Optional. Updates cause no interruption. Allowed values: {@link CreateSharedFolders}. */
            public Builder createSharedFolders(CreateSharedFolders createSharedFolders) {
                put("CreateSharedFolders", createSharedFolders);
                return this;
            }

            /** Sets {@code CreateSharedFolders} to one of its allowed values, given as a string. */
            public Builder createSharedFolders(String createSharedFolders) {
                put("CreateSharedFolders", createSharedFolders, CreateSharedFolders.values());
                return this;
            }

            /** Sets {@code CreateSharedFolders} to a parameter or an intrinsic function. */
            public Builder createSharedFolders(Value<String> createSharedFolders) {
                put("CreateSharedFolders", createSharedFolders);
                return this;
            }

            /** Sets {@code CreateSpaces}. Optional. Updates cause no interruption. Allowed values: {@link CreateSpaces}. */
            public Builder createSpaces(CreateSpaces createSpaces) {
                put("CreateSpaces", createSpaces);
                return this;
            }

            /** Sets {@code CreateSpaces} to one of its allowed values, given as a string. */
            public Builder createSpaces(String createSpaces) {
                put("CreateSpaces", createSpaces, CreateSpaces.values());
                return this;
            }

            /** Sets {@code CreateSpaces} to a parameter or an intrinsic function. */
            public Builder createSpaces(Value<String> createSpaces) {
                put("CreateSpaces", createSpaces);
                return this;
            }

            /** Sets {@code Dashboard}. Optional. Updates cause no interruption. Allowed values: {@link CapabilitiesDashboard}. */
            public Builder dashboard(CapabilitiesDashboard dashboard) {
                put("Dashboard", dashboard);
                return this;
            }

            /** Sets {@code Dashboard} to one of its allowed values, given as a string. */
            public Builder dashboard(String dashboard) {
                put("Dashboard", dashboard, CapabilitiesDashboard.values());
                return this;
            }

            /** Sets {@code Dashboard} to a parameter or an intrinsic function. */
            public Builder dashboard(Value<String> dashboard) {
                put("Dashboard", dashboard);
                return this;
            }

            /** Sets {@code EditVisualWithQ}. Optional. Updates cause no interruption. Allowed values: {@link EditVisualWithQ}. */
            public Builder editVisualWithQ(EditVisualWithQ editVisualWithQ) {
                put("EditVisualWithQ", editVisualWithQ);
                return this;
            }

            /** Sets {@code EditVisualWithQ} to one of its allowed values, given as a string. */
            public Builder editVisualWithQ(String editVisualWithQ) {
                put("EditVisualWithQ", editVisualWithQ, EditVisualWithQ.values());
                return this;
            }

            /** Sets {@code EditVisualWithQ} to a parameter or an intrinsic function. */
            public Builder editVisualWithQ(Value<String> editVisualWithQ) {
                put("EditVisualWithQ", editVisualWithQ);
                return this;
            }

            /** Sets {@code ExportToCsv}. Optional. Updates cause no interruption. Allowed values: {@link ExportToCsv}. */
            public Builder exportToCsv(ExportToCsv exportToCsv) {
                put("ExportToCsv", exportToCsv);
                return this;
            }

            /** Sets {@code ExportToCsv} to one of its allowed values, given as a string. */
            public Builder exportToCsv(String exportToCsv) {
                put("ExportToCsv", exportToCsv, ExportToCsv.values());
                return this;
            }

            /** Sets {@code ExportToCsv} to a parameter or an intrinsic function. */
            public Builder exportToCsv(Value<String> exportToCsv) {
                put("ExportToCsv", exportToCsv);
                return this;
            }

            /** Sets {@code ExportToCsvInScheduledReports}. Optional. Updates cause no interruption. Allowed values: {@link ExportToCsvInScheduledReports}. */
            public Builder exportToCsvInScheduledReports(
                    ExportToCsvInScheduledReports exportToCsvInScheduledReports) {
                put("ExportToCsvInScheduledReports", exportToCsvInScheduledReports);
                return this;
            }

            /** Sets {@code ExportToCsvInScheduledReports} to one of its allowed values, given as a string. */
            public Builder exportToCsvInScheduledReports(String exportToCsvInScheduledReports) {
                put("ExportToCsvInScheduledReports", exportToCsvInScheduledReports, ExportToCsvInScheduledReports.values());
                return this;
            }

            /** Sets {@code ExportToCsvInScheduledReports} to a parameter or an intrinsic function. */
            public Builder exportToCsvInScheduledReports(
                    Value<String> exportToCsvInScheduledReports) {
                put("ExportToCsvInScheduledReports", exportToCsvInScheduledReports);
                return this;
            }

            /** Sets {@code ExportToExcel}. Optional. Updates cause no interruption. Allowed values: {@link ExportToExcel}. */
            public Builder exportToExcel(ExportToExcel exportToExcel) {
                put("ExportToExcel", exportToExcel);
                return this;
            }

            /** Sets {@code ExportToExcel} to one of its allowed values, given as a string. */
            public Builder exportToExcel(String exportToExcel) {
                put("ExportToExcel", exportToExcel, ExportToExcel.values());
                return this;
            }

            /** Sets {@code ExportToExcel} to a parameter or an intrinsic function. */
            public Builder exportToExcel(Value<String> exportToExcel) {
                put("ExportToExcel", exportToExcel);
                return this;
            }

            /** Sets {@code ExportToExcelInScheduledReports}. Optional. Updates cause no interruption. Allowed values: {@link ExportToExcelInScheduledReports}. */
            public Builder exportToExcelInScheduledReports(
                    ExportToExcelInScheduledReports exportToExcelInScheduledReports) {
                put("ExportToExcelInScheduledReports", exportToExcelInScheduledReports);
                return this;
            }

            /** Sets {@code ExportToExcelInScheduledReports} to one of its allowed values, given as a string. */
            public Builder exportToExcelInScheduledReports(String exportToExcelInScheduledReports) {
                put("ExportToExcelInScheduledReports", exportToExcelInScheduledReports, ExportToExcelInScheduledReports.values());
                return this;
            }

            /** Sets {@code ExportToExcelInScheduledReports} to a parameter or an intrinsic function. */
            public Builder exportToExcelInScheduledReports(
                    Value<String> exportToExcelInScheduledReports) {
                put("ExportToExcelInScheduledReports", exportToExcelInScheduledReports);
                return this;
            }

            /** Sets {@code ExportToPdf}. Optional. Updates cause no interruption. Allowed values: {@link ExportToPdf}. */
            public Builder exportToPdf(ExportToPdf exportToPdf) {
                put("ExportToPdf", exportToPdf);
                return this;
            }

            /** Sets {@code ExportToPdf} to one of its allowed values, given as a string. */
            public Builder exportToPdf(String exportToPdf) {
                put("ExportToPdf", exportToPdf, ExportToPdf.values());
                return this;
            }

            /** Sets {@code ExportToPdf} to a parameter or an intrinsic function. */
            public Builder exportToPdf(Value<String> exportToPdf) {
                put("ExportToPdf", exportToPdf);
                return this;
            }

            /** Sets {@code ExportToPdfInScheduledReports}. Optional. Updates cause no interruption. Allowed values: {@link ExportToPdfInScheduledReports}. */
            public Builder exportToPdfInScheduledReports(
                    ExportToPdfInScheduledReports exportToPdfInScheduledReports) {
                put("ExportToPdfInScheduledReports", exportToPdfInScheduledReports);
                return this;
            }

            /** Sets {@code ExportToPdfInScheduledReports} to one of its allowed values, given as a string. */
            public Builder exportToPdfInScheduledReports(String exportToPdfInScheduledReports) {
                put("ExportToPdfInScheduledReports", exportToPdfInScheduledReports, ExportToPdfInScheduledReports.values());
                return this;
            }

            /** Sets {@code ExportToPdfInScheduledReports} to a parameter or an intrinsic function. */
            public Builder exportToPdfInScheduledReports(
                    Value<String> exportToPdfInScheduledReports) {
                put("ExportToPdfInScheduledReports", exportToPdfInScheduledReports);
                return this;
            }

            /** Sets {@code Extension}. Optional. Updates cause no interruption. Allowed values: {@link CapabilitiesExtension}. */
            public Builder extension(CapabilitiesExtension extension) {
                put("Extension", extension);
                return this;
            }

            /** Sets {@code Extension} to one of its allowed values, given as a string. */
            public Builder extension(String extension) {
                put("Extension", extension, CapabilitiesExtension.values());
                return this;
            }

            /** Sets {@code Extension} to a parameter or an intrinsic function. */
            public Builder extension(Value<String> extension) {
                put("Extension", extension);
                return this;
            }

            /** Sets {@code FactSetAction}. Optional. Updates cause no interruption. Allowed values: {@link FactSetAction}. */
            public Builder factSetAction(FactSetAction factSetAction) {
                put("FactSetAction", factSetAction);
                return this;
            }

            /** Sets {@code FactSetAction} to one of its allowed values, given as a string. */
            public Builder factSetAction(String factSetAction) {
                put("FactSetAction", factSetAction, FactSetAction.values());
                return this;
            }

            /** Sets {@code FactSetAction} to a parameter or an intrinsic function. */
            public Builder factSetAction(Value<String> factSetAction) {
                put("FactSetAction", factSetAction);
                return this;
            }

            /** Sets {@code Flow}. Optional. Updates cause no interruption. Allowed values: {@link CapabilitiesFlow}. */
            public Builder flow(CapabilitiesFlow flow) {
                put("Flow", flow);
                return this;
            }

            /** Sets {@code Flow} to one of its allowed values, given as a string. */
            public Builder flow(String flow) {
                put("Flow", flow, CapabilitiesFlow.values());
                return this;
            }

            /** Sets {@code Flow} to a parameter or an intrinsic function. */
            public Builder flow(Value<String> flow) {
                put("Flow", flow);
                return this;
            }

            /** Sets {@code GenericHTTPAction}. Optional. Updates cause no interruption. Allowed values: {@link GenericHTTPAction}. */
            public Builder genericHttpAction(GenericHTTPAction genericHttpAction) {
                put("GenericHTTPAction", genericHttpAction);
                return this;
            }

            /** Sets {@code GenericHTTPAction} to one of its allowed values, given as a string. */
            public Builder genericHttpAction(String genericHttpAction) {
                put("GenericHTTPAction", genericHttpAction, GenericHTTPAction.values());
                return this;
            }

            /** Sets {@code GenericHTTPAction} to a parameter or an intrinsic function. */
            public Builder genericHttpAction(Value<String> genericHttpAction) {
                put("GenericHTTPAction", genericHttpAction);
                return this;
            }

            /** Sets {@code GithubAction}. Optional. Updates cause no interruption. Allowed values: {@link GithubAction}. */
            public Builder githubAction(GithubAction githubAction) {
                put("GithubAction", githubAction);
                return this;
            }

            /** Sets {@code GithubAction} to one of its allowed values, given as a string. */
            public Builder githubAction(String githubAction) {
                put("GithubAction", githubAction, GithubAction.values());
                return this;
            }

            /** Sets {@code GithubAction} to a parameter or an intrinsic function. */
            public Builder githubAction(Value<String> githubAction) {
                put("GithubAction", githubAction);
                return this;
            }

            /** Sets {@code GoogleCalendarAction}. Optional. Updates cause no interruption. Allowed values: {@link GoogleCalendarAction}. */
            public Builder googleCalendarAction(GoogleCalendarAction googleCalendarAction) {
                put("GoogleCalendarAction", googleCalendarAction);
                return this;
            }

            /** Sets {@code GoogleCalendarAction} to one of its allowed values, given as a string. */
            public Builder googleCalendarAction(String googleCalendarAction) {
                put("GoogleCalendarAction", googleCalendarAction, GoogleCalendarAction.values());
                return this;
            }

            /** Sets {@code GoogleCalendarAction} to a parameter or an intrinsic function. */
            public Builder googleCalendarAction(Value<String> googleCalendarAction) {
                put("GoogleCalendarAction", googleCalendarAction);
                return this;
            }

            /** Sets {@code HubspotAction}. Optional. Updates cause no interruption. Allowed values: {@link HubspotAction}. */
            public Builder hubspotAction(HubspotAction hubspotAction) {
                put("HubspotAction", hubspotAction);
                return this;
            }

            /** Sets {@code HubspotAction} to one of its allowed values, given as a string. */
            public Builder hubspotAction(String hubspotAction) {
                put("HubspotAction", hubspotAction, HubspotAction.values());
                return this;
            }

            /** Sets {@code HubspotAction} to a parameter or an intrinsic function. */
            public Builder hubspotAction(Value<String> hubspotAction) {
                put("HubspotAction", hubspotAction);
                return this;
            }

            /** Sets {@code HuggingFaceAction}. Optional. Updates cause no interruption. Allowed values: {@link HuggingFaceAction}. */
            public Builder huggingFaceAction(HuggingFaceAction huggingFaceAction) {
                put("HuggingFaceAction", huggingFaceAction);
                return this;
            }

            /** Sets {@code HuggingFaceAction} to one of its allowed values, given as a string. */
            public Builder huggingFaceAction(String huggingFaceAction) {
                put("HuggingFaceAction", huggingFaceAction, HuggingFaceAction.values());
                return this;
            }

            /** Sets {@code HuggingFaceAction} to a parameter or an intrinsic function. */
            public Builder huggingFaceAction(Value<String> huggingFaceAction) {
                put("HuggingFaceAction", huggingFaceAction);
                return this;
            }

            /** Sets {@code IncludeContentInScheduledReportsEmail}. Optional. Updates cause no interruption. Allowed values: {@link IncludeContentInScheduledReportsEmail}. */
            public Builder includeContentInScheduledReportsEmail(
                    IncludeContentInScheduledReportsEmail includeContentInScheduledReportsEmail) {
                put("IncludeContentInScheduledReportsEmail", includeContentInScheduledReportsEmail);
                return this;
            }

            /** Sets {@code IncludeContentInScheduledReportsEmail} to one of its allowed values, given as a string. */
            public Builder includeContentInScheduledReportsEmail(
                    String includeContentInScheduledReportsEmail) {
                put("IncludeContentInScheduledReportsEmail", includeContentInScheduledReportsEmail, IncludeContentInScheduledReportsEmail.values());
                return this;
            }

            /** Sets {@code IncludeContentInScheduledReportsEmail} to a parameter or an intrinsic function. */
            public Builder includeContentInScheduledReportsEmail(
                    Value<String> includeContentInScheduledReportsEmail) {
                put("IncludeContentInScheduledReportsEmail", includeContentInScheduledReportsEmail);
                return this;
            }

            /** Sets {@code IntercomAction}. Optional. Updates cause no interruption. Allowed values: {@link IntercomAction}. */
            public Builder intercomAction(IntercomAction intercomAction) {
                put("IntercomAction", intercomAction);
                return this;
            }

            /** Sets {@code IntercomAction} to one of its allowed values, given as a string. */
            public Builder intercomAction(String intercomAction) {
                put("IntercomAction", intercomAction, IntercomAction.values());
                return this;
            }

            /** Sets {@code IntercomAction} to a parameter or an intrinsic function. */
            public Builder intercomAction(Value<String> intercomAction) {
                put("IntercomAction", intercomAction);
                return this;
            }

            /** Sets {@code InvokeAppsAIInference}. Optional. Updates cause no interruption. Allowed values: {@link InvokeAppsAIInference}. */
            public Builder invokeAppsAiInference(InvokeAppsAIInference invokeAppsAiInference) {
                put("InvokeAppsAIInference", invokeAppsAiInference);
                return this;
            }

            /** Sets {@code InvokeAppsAIInference} to one of its allowed values, given as a string. */
            public Builder invokeAppsAiInference(String invokeAppsAiInference) {
                put("InvokeAppsAIInference", invokeAppsAiInference, InvokeAppsAIInference.values());
                return this;
            }

            /** Sets {@code InvokeAppsAIInference} to a parameter or an intrinsic function. */
            public Builder invokeAppsAiInference(Value<String> invokeAppsAiInference) {
                put("InvokeAppsAIInference", invokeAppsAiInference);
                return this;
            }

            /** Sets {@code JiraAction}. Optional. Updates cause no interruption. Allowed values: {@link JiraAction}. */
            public Builder jiraAction(JiraAction jiraAction) {
                put("JiraAction", jiraAction);
                return this;
            }

            /** Sets {@code JiraAction} to one of its allowed values, given as a string. */
            public Builder jiraAction(String jiraAction) {
                put("JiraAction", jiraAction, JiraAction.values());
                return this;
            }

            /** Sets {@code JiraAction} to a parameter or an intrinsic function. */
            public Builder jiraAction(Value<String> jiraAction) {
                put("JiraAction", jiraAction);
                return this;
            }

            /** Sets {@code KnowledgeBase}. Optional. Updates cause no interruption. Allowed values: {@link KnowledgeBase}. */
            public Builder knowledgeBase(KnowledgeBase knowledgeBase) {
                put("KnowledgeBase", knowledgeBase);
                return this;
            }

            /** Sets {@code KnowledgeBase} to one of its allowed values, given as a string. */
            public Builder knowledgeBase(String knowledgeBase) {
                put("KnowledgeBase", knowledgeBase, KnowledgeBase.values());
                return this;
            }

            /** Sets {@code KnowledgeBase} to a parameter or an intrinsic function. */
            public Builder knowledgeBase(Value<String> knowledgeBase) {
                put("KnowledgeBase", knowledgeBase);
                return this;
            }

            /** Sets {@code LinearAction}. Optional. Updates cause no interruption. Allowed values: {@link LinearAction}. */
            public Builder linearAction(LinearAction linearAction) {
                put("LinearAction", linearAction);
                return this;
            }

            /** Sets {@code LinearAction} to one of its allowed values, given as a string. */
            public Builder linearAction(String linearAction) {
                put("LinearAction", linearAction, LinearAction.values());
                return this;
            }

            /** Sets {@code LinearAction} to a parameter or an intrinsic function. */
            public Builder linearAction(Value<String> linearAction) {
                put("LinearAction", linearAction);
                return this;
            }

            /** Sets {@code MCPAction}. Optional. Updates cause no interruption. Allowed values: {@link MCPAction}. */
            public Builder mcpAction(MCPAction mcpAction) {
                put("MCPAction", mcpAction);
                return this;
            }

            /** Sets {@code MCPAction} to one of its allowed values, given as a string. */
            public Builder mcpAction(String mcpAction) {
                put("MCPAction", mcpAction, MCPAction.values());
                return this;
            }

            /** Sets {@code MCPAction} to a parameter or an intrinsic function. */
            public Builder mcpAction(Value<String> mcpAction) {
                put("MCPAction", mcpAction);
                return this;
            }

            /** Sets {@code MSExchangeAction}. Optional. Updates cause no interruption. Allowed values: {@link MSExchangeAction}. */
            public Builder msExchangeAction(MSExchangeAction msExchangeAction) {
                put("MSExchangeAction", msExchangeAction);
                return this;
            }

            /** Sets {@code MSExchangeAction} to one of its allowed values, given as a string. */
            public Builder msExchangeAction(String msExchangeAction) {
                put("MSExchangeAction", msExchangeAction, MSExchangeAction.values());
                return this;
            }

            /** Sets {@code MSExchangeAction} to a parameter or an intrinsic function. */
            public Builder msExchangeAction(Value<String> msExchangeAction) {
                put("MSExchangeAction", msExchangeAction);
                return this;
            }

            /** Sets {@code MSTeamsAction}. Optional. Updates cause no interruption. Allowed values: {@link MSTeamsAction}. */
            public Builder msTeamsAction(MSTeamsAction msTeamsAction) {
                put("MSTeamsAction", msTeamsAction);
                return this;
            }

            /** Sets {@code MSTeamsAction} to one of its allowed values, given as a string. */
            public Builder msTeamsAction(String msTeamsAction) {
                put("MSTeamsAction", msTeamsAction, MSTeamsAction.values());
                return this;
            }

            /** Sets {@code MSTeamsAction} to a parameter or an intrinsic function. */
            public Builder msTeamsAction(Value<String> msTeamsAction) {
                put("MSTeamsAction", msTeamsAction);
                return this;
            }

            /** Sets {@code ManageSharedFolders}. Optional. Updates cause no interruption. Allowed values: {@link ManageSharedFolders}. */
            public Builder manageSharedFolders(ManageSharedFolders manageSharedFolders) {
                put("ManageSharedFolders", manageSharedFolders);
                return this;
            }

            /** Sets {@code ManageSharedFolders} to one of its allowed values, given as a string. */
            public Builder manageSharedFolders(String manageSharedFolders) {
                put("ManageSharedFolders", manageSharedFolders, ManageSharedFolders.values());
                return this;
            }

            /** Sets {@code ManageSharedFolders} to a parameter or an intrinsic function. */
            public Builder manageSharedFolders(Value<String> manageSharedFolders) {
                put("ManageSharedFolders", manageSharedFolders);
                return this;
            }

            /** Sets {@code MondayAction}. Optional. Updates cause no interruption. Allowed values: {@link MondayAction}. */
            public Builder mondayAction(MondayAction mondayAction) {
                put("MondayAction", mondayAction);
                return this;
            }

            /** Sets {@code MondayAction} to one of its allowed values, given as a string. */
            public Builder mondayAction(String mondayAction) {
                put("MondayAction", mondayAction, MondayAction.values());
                return this;
            }

            /** Sets {@code MondayAction} to a parameter or an intrinsic function. */
            public Builder mondayAction(Value<String> mondayAction) {
                put("MondayAction", mondayAction);
                return this;
            }

            /** Sets {@code NewRelicAction}. Optional. Updates cause no interruption. Allowed values: {@link NewRelicAction}. */
            public Builder newRelicAction(NewRelicAction newRelicAction) {
                put("NewRelicAction", newRelicAction);
                return this;
            }

            /** Sets {@code NewRelicAction} to one of its allowed values, given as a string. */
            public Builder newRelicAction(String newRelicAction) {
                put("NewRelicAction", newRelicAction, NewRelicAction.values());
                return this;
            }

            /** Sets {@code NewRelicAction} to a parameter or an intrinsic function. */
            public Builder newRelicAction(Value<String> newRelicAction) {
                put("NewRelicAction", newRelicAction);
                return this;
            }

            /** Sets {@code NotionAction}. Optional. Updates cause no interruption. Allowed values: {@link NotionAction}. */
            public Builder notionAction(NotionAction notionAction) {
                put("NotionAction", notionAction);
                return this;
            }

            /** Sets {@code NotionAction} to one of its allowed values, given as a string. */
            public Builder notionAction(String notionAction) {
                put("NotionAction", notionAction, NotionAction.values());
                return this;
            }

            /** Sets {@code NotionAction} to a parameter or an intrinsic function. */
            public Builder notionAction(Value<String> notionAction) {
                put("NotionAction", notionAction);
                return this;
            }

            /** Sets {@code OneDriveAction}. Optional. Updates cause no interruption. Allowed values: {@link OneDriveAction}. */
            public Builder oneDriveAction(OneDriveAction oneDriveAction) {
                put("OneDriveAction", oneDriveAction);
                return this;
            }

            /** Sets {@code OneDriveAction} to one of its allowed values, given as a string. */
            public Builder oneDriveAction(String oneDriveAction) {
                put("OneDriveAction", oneDriveAction, OneDriveAction.values());
                return this;
            }

            /** Sets {@code OneDriveAction} to a parameter or an intrinsic function. */
            public Builder oneDriveAction(Value<String> oneDriveAction) {
                put("OneDriveAction", oneDriveAction);
                return this;
            }

            /** Sets {@code OpenAPIAction}. Optional. Updates cause no interruption. Allowed values: {@link OpenAPIAction}. */
            public Builder openApiAction(OpenAPIAction openApiAction) {
                put("OpenAPIAction", openApiAction);
                return this;
            }

            /** Sets {@code OpenAPIAction} to one of its allowed values, given as a string. */
            public Builder openApiAction(String openApiAction) {
                put("OpenAPIAction", openApiAction, OpenAPIAction.values());
                return this;
            }

            /** Sets {@code OpenAPIAction} to a parameter or an intrinsic function. */
            public Builder openApiAction(Value<String> openApiAction) {
                put("OpenAPIAction", openApiAction);
                return this;
            }

            /** Sets {@code PagerDutyAction}. Optional. Updates cause no interruption. Allowed values: {@link PagerDutyAction}. */
            public Builder pagerDutyAction(PagerDutyAction pagerDutyAction) {
                put("PagerDutyAction", pagerDutyAction);
                return this;
            }

            /** Sets {@code PagerDutyAction} to one of its allowed values, given as a string. */
            public Builder pagerDutyAction(String pagerDutyAction) {
                put("PagerDutyAction", pagerDutyAction, PagerDutyAction.values());
                return this;
            }

            /** Sets {@code PagerDutyAction} to a parameter or an intrinsic function. */
            public Builder pagerDutyAction(Value<String> pagerDutyAction) {
                put("PagerDutyAction", pagerDutyAction);
                return this;
            }

            /** Sets {@code PerformFlowUiTask}. Optional. Updates cause no interruption. Allowed values: {@link PerformFlowUiTask}. */
            public Builder performFlowUiTask(PerformFlowUiTask performFlowUiTask) {
                put("PerformFlowUiTask", performFlowUiTask);
                return this;
            }

            /** Sets {@code PerformFlowUiTask} to one of its allowed values, given as a string. */
            public Builder performFlowUiTask(String performFlowUiTask) {
                put("PerformFlowUiTask", performFlowUiTask, PerformFlowUiTask.values());
                return this;
            }

            /** Sets {@code PerformFlowUiTask} to a parameter or an intrinsic function. */
            public Builder performFlowUiTask(Value<String> performFlowUiTask) {
                put("PerformFlowUiTask", performFlowUiTask);
                return this;
            }

            /** Sets {@code PrintReports}. Optional. Updates cause no interruption. Allowed values: {@link PrintReports}. */
            public Builder printReports(PrintReports printReports) {
                put("PrintReports", printReports);
                return this;
            }

            /** Sets {@code PrintReports} to one of its allowed values, given as a string. */
            public Builder printReports(String printReports) {
                put("PrintReports", printReports, PrintReports.values());
                return this;
            }

            /** Sets {@code PrintReports} to a parameter or an intrinsic function. */
            public Builder printReports(Value<String> printReports) {
                put("PrintReports", printReports);
                return this;
            }

            /** Sets {@code PublishWithoutApproval}. Optional. Updates cause no interruption. Allowed values: {@link PublishWithoutApproval}. */
            public Builder publishWithoutApproval(PublishWithoutApproval publishWithoutApproval) {
                put("PublishWithoutApproval", publishWithoutApproval);
                return this;
            }

            /** Sets {@code PublishWithoutApproval} to one of its allowed values, given as a string. */
            public Builder publishWithoutApproval(String publishWithoutApproval) {
                put("PublishWithoutApproval", publishWithoutApproval, PublishWithoutApproval.values());
                return this;
            }

            /** Sets {@code PublishWithoutApproval} to a parameter or an intrinsic function. */
            public Builder publishWithoutApproval(Value<String> publishWithoutApproval) {
                put("PublishWithoutApproval", publishWithoutApproval);
                return this;
            }

            /** Sets {@code RenameSharedFolders}. Optional. Updates cause no interruption. Allowed values: {@link RenameSharedFolders}. */
            public Builder renameSharedFolders(RenameSharedFolders renameSharedFolders) {
                put("RenameSharedFolders", renameSharedFolders);
                return this;
            }

            /** Sets {@code RenameSharedFolders} to one of its allowed values, given as a string. */
            public Builder renameSharedFolders(String renameSharedFolders) {
                put("RenameSharedFolders", renameSharedFolders, RenameSharedFolders.values());
                return this;
            }

            /** Sets {@code RenameSharedFolders} to a parameter or an intrinsic function. */
            public Builder renameSharedFolders(Value<String> renameSharedFolders) {
                put("RenameSharedFolders", renameSharedFolders);
                return this;
            }

            /** Sets {@code Research}. Optional. Updates cause no interruption. Allowed values: {@link CapabilitiesResearch}. */
            public Builder research(CapabilitiesResearch research) {
                put("Research", research);
                return this;
            }

            /** Sets {@code Research} to one of its allowed values, given as a string. */
            public Builder research(String research) {
                put("Research", research, CapabilitiesResearch.values());
                return this;
            }

            /** Sets {@code Research} to a parameter or an intrinsic function. */
            public Builder research(Value<String> research) {
                put("Research", research);
                return this;
            }

            /** Sets {@code SAPBillOfMaterialAction}. Optional. Updates cause no interruption. Allowed values: {@link SAPBillOfMaterialAction}. */
            public Builder sapBillOfMaterialAction(
                    SAPBillOfMaterialAction sapBillOfMaterialAction) {
                put("SAPBillOfMaterialAction", sapBillOfMaterialAction);
                return this;
            }

            /** Sets {@code SAPBillOfMaterialAction} to one of its allowed values, given as a string. */
            public Builder sapBillOfMaterialAction(String sapBillOfMaterialAction) {
                put("SAPBillOfMaterialAction", sapBillOfMaterialAction, SAPBillOfMaterialAction.values());
                return this;
            }

            /** Sets {@code SAPBillOfMaterialAction} to a parameter or an intrinsic function. */
            public Builder sapBillOfMaterialAction(Value<String> sapBillOfMaterialAction) {
                put("SAPBillOfMaterialAction", sapBillOfMaterialAction);
                return this;
            }

            /** Sets {@code SAPBusinessPartnerAction}. Optional. Updates cause no interruption. Allowed values: {@link SAPBusinessPartnerAction}. */
            public Builder sapBusinessPartnerAction(
                    SAPBusinessPartnerAction sapBusinessPartnerAction) {
                put("SAPBusinessPartnerAction", sapBusinessPartnerAction);
                return this;
            }

            /** Sets {@code SAPBusinessPartnerAction} to one of its allowed values, given as a string. */
            public Builder sapBusinessPartnerAction(String sapBusinessPartnerAction) {
                put("SAPBusinessPartnerAction", sapBusinessPartnerAction, SAPBusinessPartnerAction.values());
                return this;
            }

            /** Sets {@code SAPBusinessPartnerAction} to a parameter or an intrinsic function. */
            public Builder sapBusinessPartnerAction(Value<String> sapBusinessPartnerAction) {
                put("SAPBusinessPartnerAction", sapBusinessPartnerAction);
                return this;
            }

            /** Sets {@code SAPMaterialStockAction}. Optional. Updates cause no interruption. Allowed values: {@link SAPMaterialStockAction}. */
            public Builder sapMaterialStockAction(SAPMaterialStockAction sapMaterialStockAction) {
                put("SAPMaterialStockAction", sapMaterialStockAction);
                return this;
            }

            /** Sets {@code SAPMaterialStockAction} to one of its allowed values, given as a string. */
            public Builder sapMaterialStockAction(String sapMaterialStockAction) {
                put("SAPMaterialStockAction", sapMaterialStockAction, SAPMaterialStockAction.values());
                return this;
            }

            /** Sets {@code SAPMaterialStockAction} to a parameter or an intrinsic function. */
            public Builder sapMaterialStockAction(Value<String> sapMaterialStockAction) {
                put("SAPMaterialStockAction", sapMaterialStockAction);
                return this;
            }

            /** Sets {@code SAPPhysicalInventoryAction}. Optional. Updates cause no interruption. Allowed values: {@link SAPPhysicalInventoryAction}. */
            public Builder sapPhysicalInventoryAction(
                    SAPPhysicalInventoryAction sapPhysicalInventoryAction) {
                put("SAPPhysicalInventoryAction", sapPhysicalInventoryAction);
                return this;
            }

            /** Sets {@code SAPPhysicalInventoryAction} to one of its allowed values, given as a string. */
            public Builder sapPhysicalInventoryAction(String sapPhysicalInventoryAction) {
                put("SAPPhysicalInventoryAction", sapPhysicalInventoryAction, SAPPhysicalInventoryAction.values());
                return this;
            }

            /** Sets {@code SAPPhysicalInventoryAction} to a parameter or an intrinsic function. */
            public Builder sapPhysicalInventoryAction(Value<String> sapPhysicalInventoryAction) {
                put("SAPPhysicalInventoryAction", sapPhysicalInventoryAction);
                return this;
            }

            /** Sets {@code SAPProductMasterDataAction}. Optional. Updates cause no interruption. Allowed values: {@link SAPProductMasterDataAction}. */
            public Builder sapProductMasterDataAction(
                    SAPProductMasterDataAction sapProductMasterDataAction) {
                put("SAPProductMasterDataAction", sapProductMasterDataAction);
                return this;
            }

            /** Sets {@code SAPProductMasterDataAction} to one of its allowed values, given as a string. */
            public Builder sapProductMasterDataAction(String sapProductMasterDataAction) {
                put("SAPProductMasterDataAction", sapProductMasterDataAction, SAPProductMasterDataAction.values());
                return this;
            }

            /** Sets {@code SAPProductMasterDataAction} to a parameter or an intrinsic function. */
            public Builder sapProductMasterDataAction(Value<String> sapProductMasterDataAction) {
                put("SAPProductMasterDataAction", sapProductMasterDataAction);
                return this;
            }

            /** Sets {@code SalesforceAction}. Optional. Updates cause no interruption. Allowed values: {@link SalesforceAction}. */
            public Builder salesforceAction(SalesforceAction salesforceAction) {
                put("SalesforceAction", salesforceAction);
                return this;
            }

            /** Sets {@code SalesforceAction} to one of its allowed values, given as a string. */
            public Builder salesforceAction(String salesforceAction) {
                put("SalesforceAction", salesforceAction, SalesforceAction.values());
                return this;
            }

            /** Sets {@code SalesforceAction} to a parameter or an intrinsic function. */
            public Builder salesforceAction(Value<String> salesforceAction) {
                put("SalesforceAction", salesforceAction);
                return this;
            }

            /** Sets {@code SandPGMIAction}. Optional. Updates cause no interruption. Allowed values: {@link SandPGMIAction}. */
            public Builder sandPgmiAction(SandPGMIAction sandPgmiAction) {
                put("SandPGMIAction", sandPgmiAction);
                return this;
            }

            /** Sets {@code SandPGMIAction} to one of its allowed values, given as a string. */
            public Builder sandPgmiAction(String sandPgmiAction) {
                put("SandPGMIAction", sandPgmiAction, SandPGMIAction.values());
                return this;
            }

            /** Sets {@code SandPGMIAction} to a parameter or an intrinsic function. */
            public Builder sandPgmiAction(Value<String> sandPgmiAction) {
                put("SandPGMIAction", sandPgmiAction);
                return this;
            }

            /** Sets {@code SandPGlobalEnergyAction}. Optional. Updates cause no interruption. Allowed values: {@link SandPGlobalEnergyAction}. */
            public Builder sandPGlobalEnergyAction(
                    SandPGlobalEnergyAction sandPGlobalEnergyAction) {
                put("SandPGlobalEnergyAction", sandPGlobalEnergyAction);
                return this;
            }

            /** Sets {@code SandPGlobalEnergyAction} to one of its allowed values, given as a string. */
            public Builder sandPGlobalEnergyAction(String sandPGlobalEnergyAction) {
                put("SandPGlobalEnergyAction", sandPGlobalEnergyAction, SandPGlobalEnergyAction.values());
                return this;
            }

            /** Sets {@code SandPGlobalEnergyAction} to a parameter or an intrinsic function. */
            public Builder sandPGlobalEnergyAction(Value<String> sandPGlobalEnergyAction) {
                put("SandPGlobalEnergyAction", sandPGlobalEnergyAction);
                return this;
            }

            /** Sets {@code ServiceNowAction}. Optional. Updates cause no interruption. Allowed values: {@link ServiceNowAction}. */
            public Builder serviceNowAction(ServiceNowAction serviceNowAction) {
                put("ServiceNowAction", serviceNowAction);
                return this;
            }

            /** Sets {@code ServiceNowAction} to one of its allowed values, given as a string. */
            public Builder serviceNowAction(String serviceNowAction) {
                put("ServiceNowAction", serviceNowAction, ServiceNowAction.values());
                return this;
            }

            /** Sets {@code ServiceNowAction} to a parameter or an intrinsic function. */
            public Builder serviceNowAction(Value<String> serviceNowAction) {
                put("ServiceNowAction", serviceNowAction);
                return this;
            }

            /** Sets {@code ShareAmazonBedrockARSAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareAmazonBedrockARSAction}. */
            public Builder shareAmazonBedrockArsAction(
                    ShareAmazonBedrockARSAction shareAmazonBedrockArsAction) {
                put("ShareAmazonBedrockARSAction", shareAmazonBedrockArsAction);
                return this;
            }

            /** Sets {@code ShareAmazonBedrockARSAction} to one of its allowed values, given as a string. */
            public Builder shareAmazonBedrockArsAction(String shareAmazonBedrockArsAction) {
                put("ShareAmazonBedrockARSAction", shareAmazonBedrockArsAction, ShareAmazonBedrockARSAction.values());
                return this;
            }

            /** Sets {@code ShareAmazonBedrockARSAction} to a parameter or an intrinsic function. */
            public Builder shareAmazonBedrockArsAction(Value<String> shareAmazonBedrockArsAction) {
                put("ShareAmazonBedrockARSAction", shareAmazonBedrockArsAction);
                return this;
            }

            /** Sets {@code ShareAmazonBedrockFSAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareAmazonBedrockFSAction}. */
            public Builder shareAmazonBedrockFsAction(
                    ShareAmazonBedrockFSAction shareAmazonBedrockFsAction) {
                put("ShareAmazonBedrockFSAction", shareAmazonBedrockFsAction);
                return this;
            }

            /** Sets {@code ShareAmazonBedrockFSAction} to one of its allowed values, given as a string. */
            public Builder shareAmazonBedrockFsAction(String shareAmazonBedrockFsAction) {
                put("ShareAmazonBedrockFSAction", shareAmazonBedrockFsAction, ShareAmazonBedrockFSAction.values());
                return this;
            }

            /** Sets {@code ShareAmazonBedrockFSAction} to a parameter or an intrinsic function. */
            public Builder shareAmazonBedrockFsAction(Value<String> shareAmazonBedrockFsAction) {
                put("ShareAmazonBedrockFSAction", shareAmazonBedrockFsAction);
                return this;
            }

            /** Sets {@code ShareAmazonBedrockKRSAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareAmazonBedrockKRSAction}. */
            public Builder shareAmazonBedrockKrsAction(
                    ShareAmazonBedrockKRSAction shareAmazonBedrockKrsAction) {
                put("ShareAmazonBedrockKRSAction", shareAmazonBedrockKrsAction);
                return this;
            }

            /** Sets {@code ShareAmazonBedrockKRSAction} to one of its allowed values, given as a string. */
            public Builder shareAmazonBedrockKrsAction(String shareAmazonBedrockKrsAction) {
                put("ShareAmazonBedrockKRSAction", shareAmazonBedrockKrsAction, ShareAmazonBedrockKRSAction.values());
                return this;
            }

            /** Sets {@code ShareAmazonBedrockKRSAction} to a parameter or an intrinsic function. */
            public Builder shareAmazonBedrockKrsAction(Value<String> shareAmazonBedrockKrsAction) {
                put("ShareAmazonBedrockKRSAction", shareAmazonBedrockKrsAction);
                return this;
            }

            /** Sets {@code ShareAmazonSThreeAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareAmazonSThreeAction}. */
            public Builder shareAmazonSThreeAction(
                    ShareAmazonSThreeAction shareAmazonSThreeAction) {
                put("ShareAmazonSThreeAction", shareAmazonSThreeAction);
                return this;
            }

            /** Sets {@code ShareAmazonSThreeAction} to one of its allowed values, given as a string. */
            public Builder shareAmazonSThreeAction(String shareAmazonSThreeAction) {
                put("ShareAmazonSThreeAction", shareAmazonSThreeAction, ShareAmazonSThreeAction.values());
                return this;
            }

            /** Sets {@code ShareAmazonSThreeAction} to a parameter or an intrinsic function. */
            public Builder shareAmazonSThreeAction(Value<String> shareAmazonSThreeAction) {
                put("ShareAmazonSThreeAction", shareAmazonSThreeAction);
                return this;
            }

            /** Sets {@code ShareAnalyses}. Optional. Updates cause no interruption. Allowed values: {@link ShareAnalyses}. */
            public Builder shareAnalyses(ShareAnalyses shareAnalyses) {
                put("ShareAnalyses", shareAnalyses);
                return this;
            }

            /** Sets {@code ShareAnalyses} to one of its allowed values, given as a string. */
            public Builder shareAnalyses(String shareAnalyses) {
                put("ShareAnalyses", shareAnalyses, ShareAnalyses.values());
                return this;
            }

            /** Sets {@code ShareAnalyses} to a parameter or an intrinsic function. */
            public Builder shareAnalyses(Value<String> shareAnalyses) {
                put("ShareAnalyses", shareAnalyses);
                return this;
            }

            /** Sets {@code ShareApps}. Optional. Updates cause no interruption. Allowed values: {@link ShareApps}. */
            public Builder shareApps(ShareApps shareApps) {
                put("ShareApps", shareApps);
                return this;
            }

            /** Sets {@code ShareApps} to one of its allowed values, given as a string. */
            public Builder shareApps(String shareApps) {
                put("ShareApps", shareApps, ShareApps.values());
                return this;
            }

            /** Sets {@code ShareApps} to a parameter or an intrinsic function. */
            public Builder shareApps(Value<String> shareApps) {
                put("ShareApps", shareApps);
                return this;
            }

            /** Sets {@code ShareAsanaAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareAsanaAction}. */
            public Builder shareAsanaAction(ShareAsanaAction shareAsanaAction) {
                put("ShareAsanaAction", shareAsanaAction);
                return this;
            }

            /** Sets {@code ShareAsanaAction} to one of its allowed values, given as a string. */
            public Builder shareAsanaAction(String shareAsanaAction) {
                put("ShareAsanaAction", shareAsanaAction, ShareAsanaAction.values());
                return this;
            }

            /** Sets {@code ShareAsanaAction} to a parameter or an intrinsic function. */
            public Builder shareAsanaAction(Value<String> shareAsanaAction) {
                put("ShareAsanaAction", shareAsanaAction);
                return this;
            }

            /** Sets {@code ShareBambooHRAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareBambooHRAction}. */
            public Builder shareBambooHrAction(ShareBambooHRAction shareBambooHrAction) {
                put("ShareBambooHRAction", shareBambooHrAction);
                return this;
            }

            /** Sets {@code ShareBambooHRAction} to one of its allowed values, given as a string. */
            public Builder shareBambooHrAction(String shareBambooHrAction) {
                put("ShareBambooHRAction", shareBambooHrAction, ShareBambooHRAction.values());
                return this;
            }

            /** Sets {@code ShareBambooHRAction} to a parameter or an intrinsic function. */
            public Builder shareBambooHrAction(Value<String> shareBambooHrAction) {
                put("ShareBambooHRAction", shareBambooHrAction);
                return this;
            }

            /** Sets {@code ShareBoxAgentAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareBoxAgentAction}. */
            public Builder shareBoxAgentAction(ShareBoxAgentAction shareBoxAgentAction) {
                put("ShareBoxAgentAction", shareBoxAgentAction);
                return this;
            }

            /** Sets {@code ShareBoxAgentAction} to one of its allowed values, given as a string. */
            public Builder shareBoxAgentAction(String shareBoxAgentAction) {
                put("ShareBoxAgentAction", shareBoxAgentAction, ShareBoxAgentAction.values());
                return this;
            }

            /** Sets {@code ShareBoxAgentAction} to a parameter or an intrinsic function. */
            public Builder shareBoxAgentAction(Value<String> shareBoxAgentAction) {
                put("ShareBoxAgentAction", shareBoxAgentAction);
                return this;
            }

            /** Sets {@code ShareCanvaAgentAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareCanvaAgentAction}. */
            public Builder shareCanvaAgentAction(ShareCanvaAgentAction shareCanvaAgentAction) {
                put("ShareCanvaAgentAction", shareCanvaAgentAction);
                return this;
            }

            /** Sets {@code ShareCanvaAgentAction} to one of its allowed values, given as a string. */
            public Builder shareCanvaAgentAction(String shareCanvaAgentAction) {
                put("ShareCanvaAgentAction", shareCanvaAgentAction, ShareCanvaAgentAction.values());
                return this;
            }

            /** Sets {@code ShareCanvaAgentAction} to a parameter or an intrinsic function. */
            public Builder shareCanvaAgentAction(Value<String> shareCanvaAgentAction) {
                put("ShareCanvaAgentAction", shareCanvaAgentAction);
                return this;
            }

            /** Sets {@code ShareChatAgents}. Optional. Updates cause no interruption. Allowed values: {@link ShareChatAgents}. */
            public Builder shareChatAgents(ShareChatAgents shareChatAgents) {
                put("ShareChatAgents", shareChatAgents);
                return this;
            }

            /** Sets {@code ShareChatAgents} to one of its allowed values, given as a string. */
            public Builder shareChatAgents(String shareChatAgents) {
                put("ShareChatAgents", shareChatAgents, ShareChatAgents.values());
                return this;
            }

            /** Sets {@code ShareChatAgents} to a parameter or an intrinsic function. */
            public Builder shareChatAgents(Value<String> shareChatAgents) {
                put("ShareChatAgents", shareChatAgents);
                return this;
            }

            /** Sets {@code ShareComprehendAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareComprehendAction}. */
            public Builder shareComprehendAction(ShareComprehendAction shareComprehendAction) {
                put("ShareComprehendAction", shareComprehendAction);
                return this;
            }

            /** Sets {@code ShareComprehendAction} to one of its allowed values, given as a string. */
            public Builder shareComprehendAction(String shareComprehendAction) {
                put("ShareComprehendAction", shareComprehendAction, ShareComprehendAction.values());
                return this;
            }

            /** Sets {@code ShareComprehendAction} to a parameter or an intrinsic function. */
            public Builder shareComprehendAction(Value<String> shareComprehendAction) {
                put("ShareComprehendAction", shareComprehendAction);
                return this;
            }

            /** Sets {@code ShareComprehendMedicalAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareComprehendMedicalAction}. */
            public Builder shareComprehendMedicalAction(
                    ShareComprehendMedicalAction shareComprehendMedicalAction) {
                put("ShareComprehendMedicalAction", shareComprehendMedicalAction);
                return this;
            }

            /** Sets {@code ShareComprehendMedicalAction} to one of its allowed values, given as a string. */
            public Builder shareComprehendMedicalAction(String shareComprehendMedicalAction) {
                put("ShareComprehendMedicalAction", shareComprehendMedicalAction, ShareComprehendMedicalAction.values());
                return this;
            }

            /** Sets {@code ShareComprehendMedicalAction} to a parameter or an intrinsic function. */
            public Builder shareComprehendMedicalAction(
                    Value<String> shareComprehendMedicalAction) {
                put("ShareComprehendMedicalAction", shareComprehendMedicalAction);
                return this;
            }

            /** Sets {@code ShareConfluenceAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareConfluenceAction}. */
            public Builder shareConfluenceAction(ShareConfluenceAction shareConfluenceAction) {
                put("ShareConfluenceAction", shareConfluenceAction);
                return this;
            }

            /** Sets {@code ShareConfluenceAction} to one of its allowed values, given as a string. */
            public Builder shareConfluenceAction(String shareConfluenceAction) {
                put("ShareConfluenceAction", shareConfluenceAction, ShareConfluenceAction.values());
                return this;
            }

            /** Sets {@code ShareConfluenceAction} to a parameter or an intrinsic function. */
            public Builder shareConfluenceAction(Value<String> shareConfluenceAction) {
                put("ShareConfluenceAction", shareConfluenceAction);
                return this;
            }

            /** Sets {@code ShareDashboards}. Optional. Updates cause no interruption. Allowed values: {@link ShareDashboards}. */
            public Builder shareDashboards(ShareDashboards shareDashboards) {
                put("ShareDashboards", shareDashboards);
                return this;
            }

            /** Sets {@code ShareDashboards} to one of its allowed values, given as a string. */
            public Builder shareDashboards(String shareDashboards) {
                put("ShareDashboards", shareDashboards, ShareDashboards.values());
                return this;
            }

            /** Sets {@code ShareDashboards} to a parameter or an intrinsic function. */
            public Builder shareDashboards(Value<String> shareDashboards) {
                put("ShareDashboards", shareDashboards);
                return this;
            }

            /** Sets {@code ShareDataSources}. Optional. Updates cause no interruption. Allowed values: {@link ShareDataSources}. */
            public Builder shareDataSources(ShareDataSources shareDataSources) {
                put("ShareDataSources", shareDataSources);
                return this;
            }

            /** Sets {@code ShareDataSources} to one of its allowed values, given as a string. */
            public Builder shareDataSources(String shareDataSources) {
                put("ShareDataSources", shareDataSources, ShareDataSources.values());
                return this;
            }

            /** Sets {@code ShareDataSources} to a parameter or an intrinsic function. */
            public Builder shareDataSources(Value<String> shareDataSources) {
                put("ShareDataSources", shareDataSources);
                return this;
            }

            /** Sets {@code ShareDatasets}. Optional. Updates cause no interruption. Allowed values: {@link ShareDatasets}. */
            public Builder shareDatasets(ShareDatasets shareDatasets) {
                put("ShareDatasets", shareDatasets);
                return this;
            }

            /** Sets {@code ShareDatasets} to one of its allowed values, given as a string. */
            public Builder shareDatasets(String shareDatasets) {
                put("ShareDatasets", shareDatasets, ShareDatasets.values());
                return this;
            }

            /** Sets {@code ShareDatasets} to a parameter or an intrinsic function. */
            public Builder shareDatasets(Value<String> shareDatasets) {
                put("ShareDatasets", shareDatasets);
                return this;
            }

            /** Sets {@code ShareFactSetAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareFactSetAction}. */
            public Builder shareFactSetAction(ShareFactSetAction shareFactSetAction) {
                put("ShareFactSetAction", shareFactSetAction);
                return this;
            }

            /** Sets {@code ShareFactSetAction} to one of its allowed values, given as a string. */
            public Builder shareFactSetAction(String shareFactSetAction) {
                put("ShareFactSetAction", shareFactSetAction, ShareFactSetAction.values());
                return this;
            }

            /** Sets {@code ShareFactSetAction} to a parameter or an intrinsic function. */
            public Builder shareFactSetAction(Value<String> shareFactSetAction) {
                put("ShareFactSetAction", shareFactSetAction);
                return this;
            }

            /** Sets {@code ShareGenericHTTPAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareGenericHTTPAction}. */
            public Builder shareGenericHttpAction(ShareGenericHTTPAction shareGenericHttpAction) {
                put("ShareGenericHTTPAction", shareGenericHttpAction);
                return this;
            }

            /** Sets {@code ShareGenericHTTPAction} to one of its allowed values, given as a string. */
            public Builder shareGenericHttpAction(String shareGenericHttpAction) {
                put("ShareGenericHTTPAction", shareGenericHttpAction, ShareGenericHTTPAction.values());
                return this;
            }

            /** Sets {@code ShareGenericHTTPAction} to a parameter or an intrinsic function. */
            public Builder shareGenericHttpAction(Value<String> shareGenericHttpAction) {
                put("ShareGenericHTTPAction", shareGenericHttpAction);
                return this;
            }

            /** Sets {@code ShareGithubAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareGithubAction}. */
            public Builder shareGithubAction(ShareGithubAction shareGithubAction) {
                put("ShareGithubAction", shareGithubAction);
                return this;
            }

            /** Sets {@code ShareGithubAction} to one of its allowed values, given as a string. */
            public Builder shareGithubAction(String shareGithubAction) {
                put("ShareGithubAction", shareGithubAction, ShareGithubAction.values());
                return this;
            }

            /** Sets {@code ShareGithubAction} to a parameter or an intrinsic function. */
            public Builder shareGithubAction(Value<String> shareGithubAction) {
                put("ShareGithubAction", shareGithubAction);
                return this;
            }

            /** Sets {@code ShareGoogleCalendarAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareGoogleCalendarAction}. */
            public Builder shareGoogleCalendarAction(
                    ShareGoogleCalendarAction shareGoogleCalendarAction) {
                put("ShareGoogleCalendarAction", shareGoogleCalendarAction);
                return this;
            }

            /** Sets {@code ShareGoogleCalendarAction} to one of its allowed values, given as a string. */
            public Builder shareGoogleCalendarAction(String shareGoogleCalendarAction) {
                put("ShareGoogleCalendarAction", shareGoogleCalendarAction, ShareGoogleCalendarAction.values());
                return this;
            }

            /** Sets {@code ShareGoogleCalendarAction} to a parameter or an intrinsic function. */
            public Builder shareGoogleCalendarAction(Value<String> shareGoogleCalendarAction) {
                put("ShareGoogleCalendarAction", shareGoogleCalendarAction);
                return this;
            }

            /** Sets {@code ShareHubspotAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareHubspotAction}. */
            public Builder shareHubspotAction(ShareHubspotAction shareHubspotAction) {
                put("ShareHubspotAction", shareHubspotAction);
                return this;
            }

            /** Sets {@code ShareHubspotAction} to one of its allowed values, given as a string. */
            public Builder shareHubspotAction(String shareHubspotAction) {
                put("ShareHubspotAction", shareHubspotAction, ShareHubspotAction.values());
                return this;
            }

            /** Sets {@code ShareHubspotAction} to a parameter or an intrinsic function. */
            public Builder shareHubspotAction(Value<String> shareHubspotAction) {
                put("ShareHubspotAction", shareHubspotAction);
                return this;
            }

            /** Sets {@code ShareHuggingFaceAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareHuggingFaceAction}. */
            public Builder shareHuggingFaceAction(ShareHuggingFaceAction shareHuggingFaceAction) {
                put("ShareHuggingFaceAction", shareHuggingFaceAction);
                return this;
            }

            /** Sets {@code ShareHuggingFaceAction} to one of its allowed values, given as a string. */
            public Builder shareHuggingFaceAction(String shareHuggingFaceAction) {
                put("ShareHuggingFaceAction", shareHuggingFaceAction, ShareHuggingFaceAction.values());
                return this;
            }

            /** Sets {@code ShareHuggingFaceAction} to a parameter or an intrinsic function. */
            public Builder shareHuggingFaceAction(Value<String> shareHuggingFaceAction) {
                put("ShareHuggingFaceAction", shareHuggingFaceAction);
                return this;
            }

            /** Sets {@code ShareIntercomAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareIntercomAction}. */
            public Builder shareIntercomAction(ShareIntercomAction shareIntercomAction) {
                put("ShareIntercomAction", shareIntercomAction);
                return this;
            }

            /** Sets {@code ShareIntercomAction} to one of its allowed values, given as a string. */
            public Builder shareIntercomAction(String shareIntercomAction) {
                put("ShareIntercomAction", shareIntercomAction, ShareIntercomAction.values());
                return this;
            }

            /** Sets {@code ShareIntercomAction} to a parameter or an intrinsic function. */
            public Builder shareIntercomAction(Value<String> shareIntercomAction) {
                put("ShareIntercomAction", shareIntercomAction);
                return this;
            }

            /** Sets {@code ShareJiraAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareJiraAction}. */
            public Builder shareJiraAction(ShareJiraAction shareJiraAction) {
                put("ShareJiraAction", shareJiraAction);
                return this;
            }

            /** Sets {@code ShareJiraAction} to one of its allowed values, given as a string. */
            public Builder shareJiraAction(String shareJiraAction) {
                put("ShareJiraAction", shareJiraAction, ShareJiraAction.values());
                return this;
            }

            /** Sets {@code ShareJiraAction} to a parameter or an intrinsic function. */
            public Builder shareJiraAction(Value<String> shareJiraAction) {
                put("ShareJiraAction", shareJiraAction);
                return this;
            }

            /** Sets {@code ShareKnowledgeBases}. Optional. Updates cause no interruption. Allowed values: {@link ShareKnowledgeBases}. */
            public Builder shareKnowledgeBases(ShareKnowledgeBases shareKnowledgeBases) {
                put("ShareKnowledgeBases", shareKnowledgeBases);
                return this;
            }

            /** Sets {@code ShareKnowledgeBases} to one of its allowed values, given as a string. */
            public Builder shareKnowledgeBases(String shareKnowledgeBases) {
                put("ShareKnowledgeBases", shareKnowledgeBases, ShareKnowledgeBases.values());
                return this;
            }

            /** Sets {@code ShareKnowledgeBases} to a parameter or an intrinsic function. */
            public Builder shareKnowledgeBases(Value<String> shareKnowledgeBases) {
                put("ShareKnowledgeBases", shareKnowledgeBases);
                return this;
            }

            /** Sets {@code ShareLinearAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareLinearAction}. */
            public Builder shareLinearAction(ShareLinearAction shareLinearAction) {
                put("ShareLinearAction", shareLinearAction);
                return this;
            }

            /** Sets {@code ShareLinearAction} to one of its allowed values, given as a string. */
            public Builder shareLinearAction(String shareLinearAction) {
                put("ShareLinearAction", shareLinearAction, ShareLinearAction.values());
                return this;
            }

            /** Sets {@code ShareLinearAction} to a parameter or an intrinsic function. */
            public Builder shareLinearAction(Value<String> shareLinearAction) {
                put("ShareLinearAction", shareLinearAction);
                return this;
            }

            /** Sets {@code ShareMCPAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareMCPAction}. */
            public Builder shareMcpAction(ShareMCPAction shareMcpAction) {
                put("ShareMCPAction", shareMcpAction);
                return this;
            }

            /** Sets {@code ShareMCPAction} to one of its allowed values, given as a string. */
            public Builder shareMcpAction(String shareMcpAction) {
                put("ShareMCPAction", shareMcpAction, ShareMCPAction.values());
                return this;
            }

            /** Sets {@code ShareMCPAction} to a parameter or an intrinsic function. */
            public Builder shareMcpAction(Value<String> shareMcpAction) {
                put("ShareMCPAction", shareMcpAction);
                return this;
            }

            /** Sets {@code ShareMSExchangeAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareMSExchangeAction}. */
            public Builder shareMsExchangeAction(ShareMSExchangeAction shareMsExchangeAction) {
                put("ShareMSExchangeAction", shareMsExchangeAction);
                return this;
            }

            /** Sets {@code ShareMSExchangeAction} to one of its allowed values, given as a string. */
            public Builder shareMsExchangeAction(String shareMsExchangeAction) {
                put("ShareMSExchangeAction", shareMsExchangeAction, ShareMSExchangeAction.values());
                return this;
            }

            /** Sets {@code ShareMSExchangeAction} to a parameter or an intrinsic function. */
            public Builder shareMsExchangeAction(Value<String> shareMsExchangeAction) {
                put("ShareMSExchangeAction", shareMsExchangeAction);
                return this;
            }

            /** Sets {@code ShareMSTeamsAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareMSTeamsAction}. */
            public Builder shareMsTeamsAction(ShareMSTeamsAction shareMsTeamsAction) {
                put("ShareMSTeamsAction", shareMsTeamsAction);
                return this;
            }

            /** Sets {@code ShareMSTeamsAction} to one of its allowed values, given as a string. */
            public Builder shareMsTeamsAction(String shareMsTeamsAction) {
                put("ShareMSTeamsAction", shareMsTeamsAction, ShareMSTeamsAction.values());
                return this;
            }

            /** Sets {@code ShareMSTeamsAction} to a parameter or an intrinsic function. */
            public Builder shareMsTeamsAction(Value<String> shareMsTeamsAction) {
                put("ShareMSTeamsAction", shareMsTeamsAction);
                return this;
            }

            /** Sets {@code ShareMondayAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareMondayAction}. */
            public Builder shareMondayAction(ShareMondayAction shareMondayAction) {
                put("ShareMondayAction", shareMondayAction);
                return this;
            }

            /** Sets {@code ShareMondayAction} to one of its allowed values, given as a string. */
            public Builder shareMondayAction(String shareMondayAction) {
                put("ShareMondayAction", shareMondayAction, ShareMondayAction.values());
                return this;
            }

            /** Sets {@code ShareMondayAction} to a parameter or an intrinsic function. */
            public Builder shareMondayAction(Value<String> shareMondayAction) {
                put("ShareMondayAction", shareMondayAction);
                return this;
            }

            /** Sets {@code ShareNewRelicAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareNewRelicAction}. */
            public Builder shareNewRelicAction(ShareNewRelicAction shareNewRelicAction) {
                put("ShareNewRelicAction", shareNewRelicAction);
                return this;
            }

            /** Sets {@code ShareNewRelicAction} to one of its allowed values, given as a string. */
            public Builder shareNewRelicAction(String shareNewRelicAction) {
                put("ShareNewRelicAction", shareNewRelicAction, ShareNewRelicAction.values());
                return this;
            }

            /** Sets {@code ShareNewRelicAction} to a parameter or an intrinsic function. */
            public Builder shareNewRelicAction(Value<String> shareNewRelicAction) {
                put("ShareNewRelicAction", shareNewRelicAction);
                return this;
            }

            /** Sets {@code ShareNotionAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareNotionAction}. */
            public Builder shareNotionAction(ShareNotionAction shareNotionAction) {
                put("ShareNotionAction", shareNotionAction);
                return this;
            }

            /** Sets {@code ShareNotionAction} to one of its allowed values, given as a string. */
            public Builder shareNotionAction(String shareNotionAction) {
                put("ShareNotionAction", shareNotionAction, ShareNotionAction.values());
                return this;
            }

            /** Sets {@code ShareNotionAction} to a parameter or an intrinsic function. */
            public Builder shareNotionAction(Value<String> shareNotionAction) {
                put("ShareNotionAction", shareNotionAction);
                return this;
            }

            /** Sets {@code ShareOneDriveAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareOneDriveAction}. */
            public Builder shareOneDriveAction(ShareOneDriveAction shareOneDriveAction) {
                put("ShareOneDriveAction", shareOneDriveAction);
                return this;
            }

            /** Sets {@code ShareOneDriveAction} to one of its allowed values, given as a string. */
            public Builder shareOneDriveAction(String shareOneDriveAction) {
                put("ShareOneDriveAction", shareOneDriveAction, ShareOneDriveAction.values());
                return this;
            }

            /** Sets {@code ShareOneDriveAction} to a parameter or an intrinsic function. */
            public Builder shareOneDriveAction(Value<String> shareOneDriveAction) {
                put("ShareOneDriveAction", shareOneDriveAction);
                return this;
            }

            /** Sets {@code ShareOpenAPIAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareOpenAPIAction}. */
            public Builder shareOpenApiAction(ShareOpenAPIAction shareOpenApiAction) {
                put("ShareOpenAPIAction", shareOpenApiAction);
                return this;
            }

            /** Sets {@code ShareOpenAPIAction} to one of its allowed values, given as a string. */
            public Builder shareOpenApiAction(String shareOpenApiAction) {
                put("ShareOpenAPIAction", shareOpenApiAction, ShareOpenAPIAction.values());
                return this;
            }

            /** Sets {@code ShareOpenAPIAction} to a parameter or an intrinsic function. */
            public Builder shareOpenApiAction(Value<String> shareOpenApiAction) {
                put("ShareOpenAPIAction", shareOpenApiAction);
                return this;
            }

            /** Sets {@code SharePagerDutyAction}. Optional. Updates cause no interruption. Allowed values: {@link SharePagerDutyAction}. */
            public Builder sharePagerDutyAction(SharePagerDutyAction sharePagerDutyAction) {
                put("SharePagerDutyAction", sharePagerDutyAction);
                return this;
            }

            /** Sets {@code SharePagerDutyAction} to one of its allowed values, given as a string. */
            public Builder sharePagerDutyAction(String sharePagerDutyAction) {
                put("SharePagerDutyAction", sharePagerDutyAction, SharePagerDutyAction.values());
                return this;
            }

            /** Sets {@code SharePagerDutyAction} to a parameter or an intrinsic function. */
            public Builder sharePagerDutyAction(Value<String> sharePagerDutyAction) {
                put("SharePagerDutyAction", sharePagerDutyAction);
                return this;
            }

            /** Sets {@code SharePointAction}. Optional. Updates cause no interruption. Allowed values: {@link SharePointAction}. */
            public Builder sharePointAction(SharePointAction sharePointAction) {
                put("SharePointAction", sharePointAction);
                return this;
            }

            /** Sets {@code SharePointAction} to one of its allowed values, given as a string. */
            public Builder sharePointAction(String sharePointAction) {
                put("SharePointAction", sharePointAction, SharePointAction.values());
                return this;
            }

            /** Sets {@code SharePointAction} to a parameter or an intrinsic function. */
            public Builder sharePointAction(Value<String> sharePointAction) {
                put("SharePointAction", sharePointAction);
                return this;
            }

            /** Sets {@code ShareSAPBillOfMaterialAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareSAPBillOfMaterialAction}. */
            public Builder shareSapBillOfMaterialAction(
                    ShareSAPBillOfMaterialAction shareSapBillOfMaterialAction) {
                put("ShareSAPBillOfMaterialAction", shareSapBillOfMaterialAction);
                return this;
            }

            /** Sets {@code ShareSAPBillOfMaterialAction} to one of its allowed values, given as a string. */
            public Builder shareSapBillOfMaterialAction(String shareSapBillOfMaterialAction) {
                put("ShareSAPBillOfMaterialAction", shareSapBillOfMaterialAction, ShareSAPBillOfMaterialAction.values());
                return this;
            }

            /** Sets {@code ShareSAPBillOfMaterialAction} to a parameter or an intrinsic function. */
            public Builder shareSapBillOfMaterialAction(
                    Value<String> shareSapBillOfMaterialAction) {
                put("ShareSAPBillOfMaterialAction", shareSapBillOfMaterialAction);
                return this;
            }

            /** Sets {@code ShareSAPBusinessPartnerAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareSAPBusinessPartnerAction}. */
            public Builder shareSapBusinessPartnerAction(
                    ShareSAPBusinessPartnerAction shareSapBusinessPartnerAction) {
                put("ShareSAPBusinessPartnerAction", shareSapBusinessPartnerAction);
                return this;
            }

            /** Sets {@code ShareSAPBusinessPartnerAction} to one of its allowed values, given as a string. */
            public Builder shareSapBusinessPartnerAction(String shareSapBusinessPartnerAction) {
                put("ShareSAPBusinessPartnerAction", shareSapBusinessPartnerAction, ShareSAPBusinessPartnerAction.values());
                return this;
            }

            /** Sets {@code ShareSAPBusinessPartnerAction} to a parameter or an intrinsic function. */
            public Builder shareSapBusinessPartnerAction(
                    Value<String> shareSapBusinessPartnerAction) {
                put("ShareSAPBusinessPartnerAction", shareSapBusinessPartnerAction);
                return this;
            }

            /** Sets {@code ShareSAPMaterialStockAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareSAPMaterialStockAction}. */
            public Builder shareSapMaterialStockAction(
                    ShareSAPMaterialStockAction shareSapMaterialStockAction) {
                put("ShareSAPMaterialStockAction", shareSapMaterialStockAction);
                return this;
            }

            /** Sets {@code ShareSAPMaterialStockAction} to one of its allowed values, given as a string. */
            public Builder shareSapMaterialStockAction(String shareSapMaterialStockAction) {
                put("ShareSAPMaterialStockAction", shareSapMaterialStockAction, ShareSAPMaterialStockAction.values());
                return this;
            }

            /** Sets {@code ShareSAPMaterialStockAction} to a parameter or an intrinsic function. */
            public Builder shareSapMaterialStockAction(Value<String> shareSapMaterialStockAction) {
                put("ShareSAPMaterialStockAction", shareSapMaterialStockAction);
                return this;
            }

            /** Sets {@code ShareSAPPhysicalInventoryAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareSAPPhysicalInventoryAction}. */
            public Builder shareSapPhysicalInventoryAction(
                    ShareSAPPhysicalInventoryAction shareSapPhysicalInventoryAction) {
                put("ShareSAPPhysicalInventoryAction", shareSapPhysicalInventoryAction);
                return this;
            }

            /** Sets {@code ShareSAPPhysicalInventoryAction} to one of its allowed values, given as a string. */
            public Builder shareSapPhysicalInventoryAction(String shareSapPhysicalInventoryAction) {
                put("ShareSAPPhysicalInventoryAction", shareSapPhysicalInventoryAction, ShareSAPPhysicalInventoryAction.values());
                return this;
            }

            /** Sets {@code ShareSAPPhysicalInventoryAction} to a parameter or an intrinsic function. */
            public Builder shareSapPhysicalInventoryAction(
                    Value<String> shareSapPhysicalInventoryAction) {
                put("ShareSAPPhysicalInventoryAction", shareSapPhysicalInventoryAction);
                return this;
            }

            /** Sets {@code ShareSAPProductMasterDataAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareSAPProductMasterDataAction}. */
            public Builder shareSapProductMasterDataAction(
                    ShareSAPProductMasterDataAction shareSapProductMasterDataAction) {
                put("ShareSAPProductMasterDataAction", shareSapProductMasterDataAction);
                return this;
            }

            /** Sets {@code ShareSAPProductMasterDataAction} to one of its allowed values, given as a string. */
            public Builder shareSapProductMasterDataAction(String shareSapProductMasterDataAction) {
                put("ShareSAPProductMasterDataAction", shareSapProductMasterDataAction, ShareSAPProductMasterDataAction.values());
                return this;
            }

            /** Sets {@code ShareSAPProductMasterDataAction} to a parameter or an intrinsic function. */
            public Builder shareSapProductMasterDataAction(
                    Value<String> shareSapProductMasterDataAction) {
                put("ShareSAPProductMasterDataAction", shareSapProductMasterDataAction);
                return this;
            }

            /** Sets {@code ShareSalesforceAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareSalesforceAction}. */
            public Builder shareSalesforceAction(ShareSalesforceAction shareSalesforceAction) {
                put("ShareSalesforceAction", shareSalesforceAction);
                return this;
            }

            /** Sets {@code ShareSalesforceAction} to one of its allowed values, given as a string. */
            public Builder shareSalesforceAction(String shareSalesforceAction) {
                put("ShareSalesforceAction", shareSalesforceAction, ShareSalesforceAction.values());
                return this;
            }

            /** Sets {@code ShareSalesforceAction} to a parameter or an intrinsic function. */
            public Builder shareSalesforceAction(Value<String> shareSalesforceAction) {
                put("ShareSalesforceAction", shareSalesforceAction);
                return this;
            }

            /** Sets {@code ShareSandPGMIAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareSandPGMIAction}. */
            public Builder shareSandPgmiAction(ShareSandPGMIAction shareSandPgmiAction) {
                put("ShareSandPGMIAction", shareSandPgmiAction);
                return this;
            }

            /** Sets {@code ShareSandPGMIAction} to one of its allowed values, given as a string. */
            public Builder shareSandPgmiAction(String shareSandPgmiAction) {
                put("ShareSandPGMIAction", shareSandPgmiAction, ShareSandPGMIAction.values());
                return this;
            }

            /** Sets {@code ShareSandPGMIAction} to a parameter or an intrinsic function. */
            public Builder shareSandPgmiAction(Value<String> shareSandPgmiAction) {
                put("ShareSandPGMIAction", shareSandPgmiAction);
                return this;
            }

            /** Sets {@code ShareSandPGlobalEnergyAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareSandPGlobalEnergyAction}. */
            public Builder shareSandPGlobalEnergyAction(
                    ShareSandPGlobalEnergyAction shareSandPGlobalEnergyAction) {
                put("ShareSandPGlobalEnergyAction", shareSandPGlobalEnergyAction);
                return this;
            }

            /** Sets {@code ShareSandPGlobalEnergyAction} to one of its allowed values, given as a string. */
            public Builder shareSandPGlobalEnergyAction(String shareSandPGlobalEnergyAction) {
                put("ShareSandPGlobalEnergyAction", shareSandPGlobalEnergyAction, ShareSandPGlobalEnergyAction.values());
                return this;
            }

            /** Sets {@code ShareSandPGlobalEnergyAction} to a parameter or an intrinsic function. */
            public Builder shareSandPGlobalEnergyAction(
                    Value<String> shareSandPGlobalEnergyAction) {
                put("ShareSandPGlobalEnergyAction", shareSandPGlobalEnergyAction);
                return this;
            }

            /** Sets {@code ShareServiceNowAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareServiceNowAction}. */
            public Builder shareServiceNowAction(ShareServiceNowAction shareServiceNowAction) {
                put("ShareServiceNowAction", shareServiceNowAction);
                return this;
            }

            /** Sets {@code ShareServiceNowAction} to one of its allowed values, given as a string. */
            public Builder shareServiceNowAction(String shareServiceNowAction) {
                put("ShareServiceNowAction", shareServiceNowAction, ShareServiceNowAction.values());
                return this;
            }

            /** Sets {@code ShareServiceNowAction} to a parameter or an intrinsic function. */
            public Builder shareServiceNowAction(Value<String> shareServiceNowAction) {
                put("ShareServiceNowAction", shareServiceNowAction);
                return this;
            }

            /** Sets {@code ShareSharePointAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareSharePointAction}. */
            public Builder shareSharePointAction(ShareSharePointAction shareSharePointAction) {
                put("ShareSharePointAction", shareSharePointAction);
                return this;
            }

            /** Sets {@code ShareSharePointAction} to one of its allowed values, given as a string. */
            public Builder shareSharePointAction(String shareSharePointAction) {
                put("ShareSharePointAction", shareSharePointAction, ShareSharePointAction.values());
                return this;
            }

            /** Sets {@code ShareSharePointAction} to a parameter or an intrinsic function. */
            public Builder shareSharePointAction(Value<String> shareSharePointAction) {
                put("ShareSharePointAction", shareSharePointAction);
                return this;
            }

            /** Sets {@code ShareSlackAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareSlackAction}. */
            public Builder shareSlackAction(ShareSlackAction shareSlackAction) {
                put("ShareSlackAction", shareSlackAction);
                return this;
            }

            /** Sets {@code ShareSlackAction} to one of its allowed values, given as a string. */
            public Builder shareSlackAction(String shareSlackAction) {
                put("ShareSlackAction", shareSlackAction, ShareSlackAction.values());
                return this;
            }

            /** Sets {@code ShareSlackAction} to a parameter or an intrinsic function. */
            public Builder shareSlackAction(Value<String> shareSlackAction) {
                put("ShareSlackAction", shareSlackAction);
                return this;
            }

            /** Sets {@code ShareSmartsheetAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareSmartsheetAction}. */
            public Builder shareSmartsheetAction(ShareSmartsheetAction shareSmartsheetAction) {
                put("ShareSmartsheetAction", shareSmartsheetAction);
                return this;
            }

            /** Sets {@code ShareSmartsheetAction} to one of its allowed values, given as a string. */
            public Builder shareSmartsheetAction(String shareSmartsheetAction) {
                put("ShareSmartsheetAction", shareSmartsheetAction, ShareSmartsheetAction.values());
                return this;
            }

            /** Sets {@code ShareSmartsheetAction} to a parameter or an intrinsic function. */
            public Builder shareSmartsheetAction(Value<String> shareSmartsheetAction) {
                put("ShareSmartsheetAction", shareSmartsheetAction);
                return this;
            }

            /** Sets {@code ShareSpaces}. Optional. Updates cause no interruption. Allowed values: {@link ShareSpaces}. */
            public Builder shareSpaces(ShareSpaces shareSpaces) {
                put("ShareSpaces", shareSpaces);
                return this;
            }

            /** Sets {@code ShareSpaces} to one of its allowed values, given as a string. */
            public Builder shareSpaces(String shareSpaces) {
                put("ShareSpaces", shareSpaces, ShareSpaces.values());
                return this;
            }

            /** Sets {@code ShareSpaces} to a parameter or an intrinsic function. */
            public Builder shareSpaces(Value<String> shareSpaces) {
                put("ShareSpaces", shareSpaces);
                return this;
            }

            /** Sets {@code ShareTextractAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareTextractAction}. */
            public Builder shareTextractAction(ShareTextractAction shareTextractAction) {
                put("ShareTextractAction", shareTextractAction);
                return this;
            }

            /** Sets {@code ShareTextractAction} to one of its allowed values, given as a string. */
            public Builder shareTextractAction(String shareTextractAction) {
                put("ShareTextractAction", shareTextractAction, ShareTextractAction.values());
                return this;
            }

            /** Sets {@code ShareTextractAction} to a parameter or an intrinsic function. */
            public Builder shareTextractAction(Value<String> shareTextractAction) {
                put("ShareTextractAction", shareTextractAction);
                return this;
            }

            /** Sets {@code ShareZendeskAction}. Optional. Updates cause no interruption. Allowed values: {@link ShareZendeskAction}. */
            public Builder shareZendeskAction(ShareZendeskAction shareZendeskAction) {
                put("ShareZendeskAction", shareZendeskAction);
                return this;
            }

            /** Sets {@code ShareZendeskAction} to one of its allowed values, given as a string. */
            public Builder shareZendeskAction(String shareZendeskAction) {
                put("ShareZendeskAction", shareZendeskAction, ShareZendeskAction.values());
                return this;
            }

            /** Sets {@code ShareZendeskAction} to a parameter or an intrinsic function. */
            public Builder shareZendeskAction(Value<String> shareZendeskAction) {
                put("ShareZendeskAction", shareZendeskAction);
                return this;
            }

            /** Sets {@code SlackAction}. Optional. Updates cause no interruption. Allowed values: {@link SlackAction}. */
            public Builder slackAction(SlackAction slackAction) {
                put("SlackAction", slackAction);
                return this;
            }

            /** Sets {@code SlackAction} to one of its allowed values, given as a string. */
            public Builder slackAction(String slackAction) {
                put("SlackAction", slackAction, SlackAction.values());
                return this;
            }

            /** Sets {@code SlackAction} to a parameter or an intrinsic function. */
            public Builder slackAction(Value<String> slackAction) {
                put("SlackAction", slackAction);
                return this;
            }

            /** Sets {@code SmartsheetAction}. Optional. Updates cause no interruption. Allowed values: {@link SmartsheetAction}. */
            public Builder smartsheetAction(SmartsheetAction smartsheetAction) {
                put("SmartsheetAction", smartsheetAction);
                return this;
            }

            /** Sets {@code SmartsheetAction} to one of its allowed values, given as a string. */
            public Builder smartsheetAction(String smartsheetAction) {
                put("SmartsheetAction", smartsheetAction, SmartsheetAction.values());
                return this;
            }

            /** Sets {@code SmartsheetAction} to a parameter or an intrinsic function. */
            public Builder smartsheetAction(Value<String> smartsheetAction) {
                put("SmartsheetAction", smartsheetAction);
                return this;
            }

            /** Sets {@code Space}. Optional. Updates cause no interruption. Allowed values: {@link CapabilitiesSpace}. */
            public Builder space(CapabilitiesSpace space) {
                put("Space", space);
                return this;
            }

            /** Sets {@code Space} to one of its allowed values, given as a string. */
            public Builder space(String space) {
                put("Space", space, CapabilitiesSpace.values());
                return this;
            }

            /** Sets {@code Space} to a parameter or an intrinsic function. */
            public Builder space(Value<String> space) {
                put("Space", space);
                return this;
            }

            /** Sets {@code SubscribeDashboardEmailReports}. Optional. Updates cause no interruption. Allowed values: {@link SubscribeDashboardEmailReports}. */
            public Builder subscribeDashboardEmailReports(
                    SubscribeDashboardEmailReports subscribeDashboardEmailReports) {
                put("SubscribeDashboardEmailReports", subscribeDashboardEmailReports);
                return this;
            }

            /** Sets {@code SubscribeDashboardEmailReports} to one of its allowed values, given as a string. */
            public Builder subscribeDashboardEmailReports(String subscribeDashboardEmailReports) {
                put("SubscribeDashboardEmailReports", subscribeDashboardEmailReports, SubscribeDashboardEmailReports.values());
                return this;
            }

            /** Sets {@code SubscribeDashboardEmailReports} to a parameter or an intrinsic function. */
            public Builder subscribeDashboardEmailReports(
                    Value<String> subscribeDashboardEmailReports) {
                put("SubscribeDashboardEmailReports", subscribeDashboardEmailReports);
                return this;
            }

            /** Sets {@code TextractAction}. Optional. Updates cause no interruption. Allowed values: {@link TextractAction}. */
            public Builder textractAction(TextractAction textractAction) {
                put("TextractAction", textractAction);
                return this;
            }

            /** Sets {@code TextractAction} to one of its allowed values, given as a string. */
            public Builder textractAction(String textractAction) {
                put("TextractAction", textractAction, TextractAction.values());
                return this;
            }

            /** Sets {@code TextractAction} to a parameter or an intrinsic function. */
            public Builder textractAction(Value<String> textractAction) {
                put("TextractAction", textractAction);
                return this;
            }

            /** Sets {@code Topic}. Optional. Updates cause no interruption. Allowed values: {@link CapabilitiesTopic}. */
            public Builder topic(CapabilitiesTopic topic) {
                put("Topic", topic);
                return this;
            }

            /** Sets {@code Topic} to one of its allowed values, given as a string. */
            public Builder topic(String topic) {
                put("Topic", topic, CapabilitiesTopic.values());
                return this;
            }

            /** Sets {@code Topic} to a parameter or an intrinsic function. */
            public Builder topic(Value<String> topic) {
                put("Topic", topic);
                return this;
            }

            /** Sets {@code UseAgentWebSearch}. Optional. Updates cause no interruption. Allowed values: {@link UseAgentWebSearch}. */
            public Builder useAgentWebSearch(UseAgentWebSearch useAgentWebSearch) {
                put("UseAgentWebSearch", useAgentWebSearch);
                return this;
            }

            /** Sets {@code UseAgentWebSearch} to one of its allowed values, given as a string. */
            public Builder useAgentWebSearch(String useAgentWebSearch) {
                put("UseAgentWebSearch", useAgentWebSearch, UseAgentWebSearch.values());
                return this;
            }

            /** Sets {@code UseAgentWebSearch} to a parameter or an intrinsic function. */
            public Builder useAgentWebSearch(Value<String> useAgentWebSearch) {
                put("UseAgentWebSearch", useAgentWebSearch);
                return this;
            }

            /** Sets {@code UseAmazonBedrockARSAction}. Optional. Updates cause no interruption. Allowed values: {@link UseAmazonBedrockARSAction}. */
            public Builder useAmazonBedrockArsAction(
                    UseAmazonBedrockARSAction useAmazonBedrockArsAction) {
                put("UseAmazonBedrockARSAction", useAmazonBedrockArsAction);
                return this;
            }

            /** Sets {@code UseAmazonBedrockARSAction} to one of its allowed values, given as a string. */
            public Builder useAmazonBedrockArsAction(String useAmazonBedrockArsAction) {
                put("UseAmazonBedrockARSAction", useAmazonBedrockArsAction, UseAmazonBedrockARSAction.values());
                return this;
            }

            /** Sets {@code UseAmazonBedrockARSAction} to a parameter or an intrinsic function. */
            public Builder useAmazonBedrockArsAction(Value<String> useAmazonBedrockArsAction) {
                put("UseAmazonBedrockARSAction", useAmazonBedrockArsAction);
                return this;
            }

            /** Sets {@code UseAmazonBedrockFSAction}. Optional. Updates cause no interruption. Allowed values: {@link UseAmazonBedrockFSAction}. */
            public Builder useAmazonBedrockFsAction(
                    UseAmazonBedrockFSAction useAmazonBedrockFsAction) {
                put("UseAmazonBedrockFSAction", useAmazonBedrockFsAction);
                return this;
            }

            /** Sets {@code UseAmazonBedrockFSAction} to one of its allowed values, given as a string. */
            public Builder useAmazonBedrockFsAction(String useAmazonBedrockFsAction) {
                put("UseAmazonBedrockFSAction", useAmazonBedrockFsAction, UseAmazonBedrockFSAction.values());
                return this;
            }

            /** Sets {@code UseAmazonBedrockFSAction} to a parameter or an intrinsic function. */
            public Builder useAmazonBedrockFsAction(Value<String> useAmazonBedrockFsAction) {
                put("UseAmazonBedrockFSAction", useAmazonBedrockFsAction);
                return this;
            }

            /** Sets {@code UseAmazonBedrockKRSAction}. Optional. Updates cause no interruption. Allowed values: {@link UseAmazonBedrockKRSAction}. */
            public Builder useAmazonBedrockKrsAction(
                    UseAmazonBedrockKRSAction useAmazonBedrockKrsAction) {
                put("UseAmazonBedrockKRSAction", useAmazonBedrockKrsAction);
                return this;
            }

            /** Sets {@code UseAmazonBedrockKRSAction} to one of its allowed values, given as a string. */
            public Builder useAmazonBedrockKrsAction(String useAmazonBedrockKrsAction) {
                put("UseAmazonBedrockKRSAction", useAmazonBedrockKrsAction, UseAmazonBedrockKRSAction.values());
                return this;
            }

            /** Sets {@code UseAmazonBedrockKRSAction} to a parameter or an intrinsic function. */
            public Builder useAmazonBedrockKrsAction(Value<String> useAmazonBedrockKrsAction) {
                put("UseAmazonBedrockKRSAction", useAmazonBedrockKrsAction);
                return this;
            }

            /** Sets {@code UseAmazonSThreeAction}. Optional. Updates cause no interruption. Allowed values: {@link UseAmazonSThreeAction}. */
            public Builder useAmazonSThreeAction(UseAmazonSThreeAction useAmazonSThreeAction) {
                put("UseAmazonSThreeAction", useAmazonSThreeAction);
                return this;
            }

            /** Sets {@code UseAmazonSThreeAction} to one of its allowed values, given as a string. */
            public Builder useAmazonSThreeAction(String useAmazonSThreeAction) {
                put("UseAmazonSThreeAction", useAmazonSThreeAction, UseAmazonSThreeAction.values());
                return this;
            }

            /** Sets {@code UseAmazonSThreeAction} to a parameter or an intrinsic function. */
            public Builder useAmazonSThreeAction(Value<String> useAmazonSThreeAction) {
                put("UseAmazonSThreeAction", useAmazonSThreeAction);
                return this;
            }

            /** Sets {@code UseAsanaAction}. Optional. Updates cause no interruption. Allowed values: {@link UseAsanaAction}. */
            public Builder useAsanaAction(UseAsanaAction useAsanaAction) {
                put("UseAsanaAction", useAsanaAction);
                return this;
            }

            /** Sets {@code UseAsanaAction} to one of its allowed values, given as a string. */
            public Builder useAsanaAction(String useAsanaAction) {
                put("UseAsanaAction", useAsanaAction, UseAsanaAction.values());
                return this;
            }

            /** Sets {@code UseAsanaAction} to a parameter or an intrinsic function. */
            public Builder useAsanaAction(Value<String> useAsanaAction) {
                put("UseAsanaAction", useAsanaAction);
                return this;
            }

            /** Sets {@code UseBambooHRAction}. Optional. Updates cause no interruption. Allowed values: {@link UseBambooHRAction}. */
            public Builder useBambooHrAction(UseBambooHRAction useBambooHrAction) {
                put("UseBambooHRAction", useBambooHrAction);
                return this;
            }

            /** Sets {@code UseBambooHRAction} to one of its allowed values, given as a string. */
            public Builder useBambooHrAction(String useBambooHrAction) {
                put("UseBambooHRAction", useBambooHrAction, UseBambooHRAction.values());
                return this;
            }

            /** Sets {@code UseBambooHRAction} to a parameter or an intrinsic function. */
            public Builder useBambooHrAction(Value<String> useBambooHrAction) {
                put("UseBambooHRAction", useBambooHrAction);
                return this;
            }

            /** Sets {@code UseBedrockModels}. Optional. Updates cause no interruption. Allowed values: {@link UseBedrockModels}. */
            public Builder useBedrockModels(UseBedrockModels useBedrockModels) {
                put("UseBedrockModels", useBedrockModels);
                return this;
            }

            /** Sets {@code UseBedrockModels} to one of its allowed values, given as a string. */
            public Builder useBedrockModels(String useBedrockModels) {
                put("UseBedrockModels", useBedrockModels, UseBedrockModels.values());
                return this;
            }

            /** Sets {@code UseBedrockModels} to a parameter or an intrinsic function. */
            public Builder useBedrockModels(Value<String> useBedrockModels) {
                put("UseBedrockModels", useBedrockModels);
                return this;
            }

            /** Sets {@code UseBoxAgentAction}. Optional. Updates cause no interruption. Allowed values: {@link UseBoxAgentAction}. */
            public Builder useBoxAgentAction(UseBoxAgentAction useBoxAgentAction) {
                put("UseBoxAgentAction", useBoxAgentAction);
                return this;
            }

            /** Sets {@code UseBoxAgentAction} to one of its allowed values, given as a string. */
            public Builder useBoxAgentAction(String useBoxAgentAction) {
                put("UseBoxAgentAction", useBoxAgentAction, UseBoxAgentAction.values());
                return this;
            }

            /** Sets {@code UseBoxAgentAction} to a parameter or an intrinsic function. */
            public Builder useBoxAgentAction(Value<String> useBoxAgentAction) {
                put("UseBoxAgentAction", useBoxAgentAction);
                return this;
            }

            /** Sets {@code UseCanvaAgentAction}. Optional. Updates cause no interruption. Allowed values: {@link UseCanvaAgentAction}. */
            public Builder useCanvaAgentAction(UseCanvaAgentAction useCanvaAgentAction) {
                put("UseCanvaAgentAction", useCanvaAgentAction);
                return this;
            }

            /** Sets {@code UseCanvaAgentAction} to one of its allowed values, given as a string. */
            public Builder useCanvaAgentAction(String useCanvaAgentAction) {
                put("UseCanvaAgentAction", useCanvaAgentAction, UseCanvaAgentAction.values());
                return this;
            }

            /** Sets {@code UseCanvaAgentAction} to a parameter or an intrinsic function. */
            public Builder useCanvaAgentAction(Value<String> useCanvaAgentAction) {
                put("UseCanvaAgentAction", useCanvaAgentAction);
                return this;
            }

            /** Sets {@code UseComprehendAction}. Optional. Updates cause no interruption. Allowed values: {@link UseComprehendAction}. */
            public Builder useComprehendAction(UseComprehendAction useComprehendAction) {
                put("UseComprehendAction", useComprehendAction);
                return this;
            }

            /** Sets {@code UseComprehendAction} to one of its allowed values, given as a string. */
            public Builder useComprehendAction(String useComprehendAction) {
                put("UseComprehendAction", useComprehendAction, UseComprehendAction.values());
                return this;
            }

            /** Sets {@code UseComprehendAction} to a parameter or an intrinsic function. */
            public Builder useComprehendAction(Value<String> useComprehendAction) {
                put("UseComprehendAction", useComprehendAction);
                return this;
            }

            /** Sets {@code UseComprehendMedicalAction}. Optional. Updates cause no interruption. Allowed values: {@link UseComprehendMedicalAction}. */
            public Builder useComprehendMedicalAction(
                    UseComprehendMedicalAction useComprehendMedicalAction) {
                put("UseComprehendMedicalAction", useComprehendMedicalAction);
                return this;
            }

            /** Sets {@code UseComprehendMedicalAction} to one of its allowed values, given as a string. */
            public Builder useComprehendMedicalAction(String useComprehendMedicalAction) {
                put("UseComprehendMedicalAction", useComprehendMedicalAction, UseComprehendMedicalAction.values());
                return this;
            }

            /** Sets {@code UseComprehendMedicalAction} to a parameter or an intrinsic function. */
            public Builder useComprehendMedicalAction(Value<String> useComprehendMedicalAction) {
                put("UseComprehendMedicalAction", useComprehendMedicalAction);
                return this;
            }

            /** Sets {@code UseConfluenceAction}. Optional. Updates cause no interruption. Allowed values: {@link UseConfluenceAction}. */
            public Builder useConfluenceAction(UseConfluenceAction useConfluenceAction) {
                put("UseConfluenceAction", useConfluenceAction);
                return this;
            }

            /** Sets {@code UseConfluenceAction} to one of its allowed values, given as a string. */
            public Builder useConfluenceAction(String useConfluenceAction) {
                put("UseConfluenceAction", useConfluenceAction, UseConfluenceAction.values());
                return this;
            }

            /** Sets {@code UseConfluenceAction} to a parameter or an intrinsic function. */
            public Builder useConfluenceAction(Value<String> useConfluenceAction) {
                put("UseConfluenceAction", useConfluenceAction);
                return this;
            }

            /** Sets {@code UseFactSetAction}. Optional. Updates cause no interruption. Allowed values: {@link UseFactSetAction}. */
            public Builder useFactSetAction(UseFactSetAction useFactSetAction) {
                put("UseFactSetAction", useFactSetAction);
                return this;
            }

            /** Sets {@code UseFactSetAction} to one of its allowed values, given as a string. */
            public Builder useFactSetAction(String useFactSetAction) {
                put("UseFactSetAction", useFactSetAction, UseFactSetAction.values());
                return this;
            }

            /** Sets {@code UseFactSetAction} to a parameter or an intrinsic function. */
            public Builder useFactSetAction(Value<String> useFactSetAction) {
                put("UseFactSetAction", useFactSetAction);
                return this;
            }

            /** Sets {@code UseGenericHTTPAction}. Optional. Updates cause no interruption. Allowed values: {@link UseGenericHTTPAction}. */
            public Builder useGenericHttpAction(UseGenericHTTPAction useGenericHttpAction) {
                put("UseGenericHTTPAction", useGenericHttpAction);
                return this;
            }

            /** Sets {@code UseGenericHTTPAction} to one of its allowed values, given as a string. */
            public Builder useGenericHttpAction(String useGenericHttpAction) {
                put("UseGenericHTTPAction", useGenericHttpAction, UseGenericHTTPAction.values());
                return this;
            }

            /** Sets {@code UseGenericHTTPAction} to a parameter or an intrinsic function. */
            public Builder useGenericHttpAction(Value<String> useGenericHttpAction) {
                put("UseGenericHTTPAction", useGenericHttpAction);
                return this;
            }

            /** Sets {@code UseGithubAction}. Optional. Updates cause no interruption. Allowed values: {@link UseGithubAction}. */
            public Builder useGithubAction(UseGithubAction useGithubAction) {
                put("UseGithubAction", useGithubAction);
                return this;
            }

            /** Sets {@code UseGithubAction} to one of its allowed values, given as a string. */
            public Builder useGithubAction(String useGithubAction) {
                put("UseGithubAction", useGithubAction, UseGithubAction.values());
                return this;
            }

            /** Sets {@code UseGithubAction} to a parameter or an intrinsic function. */
            public Builder useGithubAction(Value<String> useGithubAction) {
                put("UseGithubAction", useGithubAction);
                return this;
            }

            /** Sets {@code UseGoogleCalendarAction}. Optional. Updates cause no interruption. Allowed values: {@link UseGoogleCalendarAction}. */
            public Builder useGoogleCalendarAction(
                    UseGoogleCalendarAction useGoogleCalendarAction) {
                put("UseGoogleCalendarAction", useGoogleCalendarAction);
                return this;
            }

            /** Sets {@code UseGoogleCalendarAction} to one of its allowed values, given as a string. */
            public Builder useGoogleCalendarAction(String useGoogleCalendarAction) {
                put("UseGoogleCalendarAction", useGoogleCalendarAction, UseGoogleCalendarAction.values());
                return this;
            }

            /** Sets {@code UseGoogleCalendarAction} to a parameter or an intrinsic function. */
            public Builder useGoogleCalendarAction(Value<String> useGoogleCalendarAction) {
                put("UseGoogleCalendarAction", useGoogleCalendarAction);
                return this;
            }

            /** Sets {@code UseHubspotAction}. Optional. Updates cause no interruption. Allowed values: {@link UseHubspotAction}. */
            public Builder useHubspotAction(UseHubspotAction useHubspotAction) {
                put("UseHubspotAction", useHubspotAction);
                return this;
            }

            /** Sets {@code UseHubspotAction} to one of its allowed values, given as a string. */
            public Builder useHubspotAction(String useHubspotAction) {
                put("UseHubspotAction", useHubspotAction, UseHubspotAction.values());
                return this;
            }

            /** Sets {@code UseHubspotAction} to a parameter or an intrinsic function. */
            public Builder useHubspotAction(Value<String> useHubspotAction) {
                put("UseHubspotAction", useHubspotAction);
                return this;
            }

            /** Sets {@code UseHuggingFaceAction}. Optional. Updates cause no interruption. Allowed values: {@link UseHuggingFaceAction}. */
            public Builder useHuggingFaceAction(UseHuggingFaceAction useHuggingFaceAction) {
                put("UseHuggingFaceAction", useHuggingFaceAction);
                return this;
            }

            /** Sets {@code UseHuggingFaceAction} to one of its allowed values, given as a string. */
            public Builder useHuggingFaceAction(String useHuggingFaceAction) {
                put("UseHuggingFaceAction", useHuggingFaceAction, UseHuggingFaceAction.values());
                return this;
            }

            /** Sets {@code UseHuggingFaceAction} to a parameter or an intrinsic function. */
            public Builder useHuggingFaceAction(Value<String> useHuggingFaceAction) {
                put("UseHuggingFaceAction", useHuggingFaceAction);
                return this;
            }

            /** Sets {@code UseIntercomAction}. Optional. Updates cause no interruption. Allowed values: {@link UseIntercomAction}. */
            public Builder useIntercomAction(UseIntercomAction useIntercomAction) {
                put("UseIntercomAction", useIntercomAction);
                return this;
            }

            /** Sets {@code UseIntercomAction} to one of its allowed values, given as a string. */
            public Builder useIntercomAction(String useIntercomAction) {
                put("UseIntercomAction", useIntercomAction, UseIntercomAction.values());
                return this;
            }

            /** Sets {@code UseIntercomAction} to a parameter or an intrinsic function. */
            public Builder useIntercomAction(Value<String> useIntercomAction) {
                put("UseIntercomAction", useIntercomAction);
                return this;
            }

            /** Sets {@code UseJiraAction}. Optional. Updates cause no interruption. Allowed values: {@link UseJiraAction}. */
            public Builder useJiraAction(UseJiraAction useJiraAction) {
                put("UseJiraAction", useJiraAction);
                return this;
            }

            /** Sets {@code UseJiraAction} to one of its allowed values, given as a string. */
            public Builder useJiraAction(String useJiraAction) {
                put("UseJiraAction", useJiraAction, UseJiraAction.values());
                return this;
            }

            /** Sets {@code UseJiraAction} to a parameter or an intrinsic function. */
            public Builder useJiraAction(Value<String> useJiraAction) {
                put("UseJiraAction", useJiraAction);
                return this;
            }

            /** Sets {@code UseLinearAction}. Optional. Updates cause no interruption. Allowed values: {@link UseLinearAction}. */
            public Builder useLinearAction(UseLinearAction useLinearAction) {
                put("UseLinearAction", useLinearAction);
                return this;
            }

            /** Sets {@code UseLinearAction} to one of its allowed values, given as a string. */
            public Builder useLinearAction(String useLinearAction) {
                put("UseLinearAction", useLinearAction, UseLinearAction.values());
                return this;
            }

            /** Sets {@code UseLinearAction} to a parameter or an intrinsic function. */
            public Builder useLinearAction(Value<String> useLinearAction) {
                put("UseLinearAction", useLinearAction);
                return this;
            }

            /** Sets {@code UseMCPAction}. Optional. Updates cause no interruption. Allowed values: {@link UseMCPAction}. */
            public Builder useMcpAction(UseMCPAction useMcpAction) {
                put("UseMCPAction", useMcpAction);
                return this;
            }

            /** Sets {@code UseMCPAction} to one of its allowed values, given as a string. */
            public Builder useMcpAction(String useMcpAction) {
                put("UseMCPAction", useMcpAction, UseMCPAction.values());
                return this;
            }

            /** Sets {@code UseMCPAction} to a parameter or an intrinsic function. */
            public Builder useMcpAction(Value<String> useMcpAction) {
                put("UseMCPAction", useMcpAction);
                return this;
            }

            /** Sets {@code UseMSExchangeAction}. Optional. Updates cause no interruption. Allowed values: {@link UseMSExchangeAction}. */
            public Builder useMsExchangeAction(UseMSExchangeAction useMsExchangeAction) {
                put("UseMSExchangeAction", useMsExchangeAction);
                return this;
            }

            /** Sets {@code UseMSExchangeAction} to one of its allowed values, given as a string. */
            public Builder useMsExchangeAction(String useMsExchangeAction) {
                put("UseMSExchangeAction", useMsExchangeAction, UseMSExchangeAction.values());
                return this;
            }

            /** Sets {@code UseMSExchangeAction} to a parameter or an intrinsic function. */
            public Builder useMsExchangeAction(Value<String> useMsExchangeAction) {
                put("UseMSExchangeAction", useMsExchangeAction);
                return this;
            }

            /** Sets {@code UseMSTeamsAction}. Optional. Updates cause no interruption. Allowed values: {@link UseMSTeamsAction}. */
            public Builder useMsTeamsAction(UseMSTeamsAction useMsTeamsAction) {
                put("UseMSTeamsAction", useMsTeamsAction);
                return this;
            }

            /** Sets {@code UseMSTeamsAction} to one of its allowed values, given as a string. */
            public Builder useMsTeamsAction(String useMsTeamsAction) {
                put("UseMSTeamsAction", useMsTeamsAction, UseMSTeamsAction.values());
                return this;
            }

            /** Sets {@code UseMSTeamsAction} to a parameter or an intrinsic function. */
            public Builder useMsTeamsAction(Value<String> useMsTeamsAction) {
                put("UseMSTeamsAction", useMsTeamsAction);
                return this;
            }

            /** Sets {@code UseMondayAction}. Optional. Updates cause no interruption. Allowed values: {@link UseMondayAction}. */
            public Builder useMondayAction(UseMondayAction useMondayAction) {
                put("UseMondayAction", useMondayAction);
                return this;
            }

            /** Sets {@code UseMondayAction} to one of its allowed values, given as a string. */
            public Builder useMondayAction(String useMondayAction) {
                put("UseMondayAction", useMondayAction, UseMondayAction.values());
                return this;
            }

            /** Sets {@code UseMondayAction} to a parameter or an intrinsic function. */
            public Builder useMondayAction(Value<String> useMondayAction) {
                put("UseMondayAction", useMondayAction);
                return this;
            }

            /** Sets {@code UseNewRelicAction}. Optional. Updates cause no interruption. Allowed values: {@link UseNewRelicAction}. */
            public Builder useNewRelicAction(UseNewRelicAction useNewRelicAction) {
                put("UseNewRelicAction", useNewRelicAction);
                return this;
            }

            /** Sets {@code UseNewRelicAction} to one of its allowed values, given as a string. */
            public Builder useNewRelicAction(String useNewRelicAction) {
                put("UseNewRelicAction", useNewRelicAction, UseNewRelicAction.values());
                return this;
            }

            /** Sets {@code UseNewRelicAction} to a parameter or an intrinsic function. */
            public Builder useNewRelicAction(Value<String> useNewRelicAction) {
                put("UseNewRelicAction", useNewRelicAction);
                return this;
            }

            /** Sets {@code UseNotionAction}. Optional. Updates cause no interruption. Allowed values: {@link UseNotionAction}. */
            public Builder useNotionAction(UseNotionAction useNotionAction) {
                put("UseNotionAction", useNotionAction);
                return this;
            }

            /** Sets {@code UseNotionAction} to one of its allowed values, given as a string. */
            public Builder useNotionAction(String useNotionAction) {
                put("UseNotionAction", useNotionAction, UseNotionAction.values());
                return this;
            }

            /** Sets {@code UseNotionAction} to a parameter or an intrinsic function. */
            public Builder useNotionAction(Value<String> useNotionAction) {
                put("UseNotionAction", useNotionAction);
                return this;
            }

            /** Sets {@code UseOneDriveAction}. Optional. Updates cause no interruption. Allowed values: {@link UseOneDriveAction}. */
            public Builder useOneDriveAction(UseOneDriveAction useOneDriveAction) {
                put("UseOneDriveAction", useOneDriveAction);
                return this;
            }

            /** Sets {@code UseOneDriveAction} to one of its allowed values, given as a string. */
            public Builder useOneDriveAction(String useOneDriveAction) {
                put("UseOneDriveAction", useOneDriveAction, UseOneDriveAction.values());
                return this;
            }

            /** Sets {@code UseOneDriveAction} to a parameter or an intrinsic function. */
            public Builder useOneDriveAction(Value<String> useOneDriveAction) {
                put("UseOneDriveAction", useOneDriveAction);
                return this;
            }

            /** Sets {@code UseOpenAPIAction}. Optional. Updates cause no interruption. Allowed values: {@link UseOpenAPIAction}. */
            public Builder useOpenApiAction(UseOpenAPIAction useOpenApiAction) {
                put("UseOpenAPIAction", useOpenApiAction);
                return this;
            }

            /** Sets {@code UseOpenAPIAction} to one of its allowed values, given as a string. */
            public Builder useOpenApiAction(String useOpenApiAction) {
                put("UseOpenAPIAction", useOpenApiAction, UseOpenAPIAction.values());
                return this;
            }

            /** Sets {@code UseOpenAPIAction} to a parameter or an intrinsic function. */
            public Builder useOpenApiAction(Value<String> useOpenApiAction) {
                put("UseOpenAPIAction", useOpenApiAction);
                return this;
            }

            /** Sets {@code UsePagerDutyAction}. Optional. Updates cause no interruption. Allowed values: {@link UsePagerDutyAction}. */
            public Builder usePagerDutyAction(UsePagerDutyAction usePagerDutyAction) {
                put("UsePagerDutyAction", usePagerDutyAction);
                return this;
            }

            /** Sets {@code UsePagerDutyAction} to one of its allowed values, given as a string. */
            public Builder usePagerDutyAction(String usePagerDutyAction) {
                put("UsePagerDutyAction", usePagerDutyAction, UsePagerDutyAction.values());
                return this;
            }

            /** Sets {@code UsePagerDutyAction} to a parameter or an intrinsic function. */
            public Builder usePagerDutyAction(Value<String> usePagerDutyAction) {
                put("UsePagerDutyAction", usePagerDutyAction);
                return this;
            }

            /** Sets {@code UseSAPBillOfMaterialAction}. Optional. Updates cause no interruption. Allowed values: {@link UseSAPBillOfMaterialAction}. */
            public Builder useSapBillOfMaterialAction(
                    UseSAPBillOfMaterialAction useSapBillOfMaterialAction) {
                put("UseSAPBillOfMaterialAction", useSapBillOfMaterialAction);
                return this;
            }

            /** Sets {@code UseSAPBillOfMaterialAction} to one of its allowed values, given as a string. */
            public Builder useSapBillOfMaterialAction(String useSapBillOfMaterialAction) {
                put("UseSAPBillOfMaterialAction", useSapBillOfMaterialAction, UseSAPBillOfMaterialAction.values());
                return this;
            }

            /** Sets {@code UseSAPBillOfMaterialAction} to a parameter or an intrinsic function. */
            public Builder useSapBillOfMaterialAction(Value<String> useSapBillOfMaterialAction) {
                put("UseSAPBillOfMaterialAction", useSapBillOfMaterialAction);
                return this;
            }

            /** Sets {@code UseSAPBusinessPartnerAction}. Optional. Updates cause no interruption. Allowed values: {@link UseSAPBusinessPartnerAction}. */
            public Builder useSapBusinessPartnerAction(
                    UseSAPBusinessPartnerAction useSapBusinessPartnerAction) {
                put("UseSAPBusinessPartnerAction", useSapBusinessPartnerAction);
                return this;
            }

            /** Sets {@code UseSAPBusinessPartnerAction} to one of its allowed values, given as a string. */
            public Builder useSapBusinessPartnerAction(String useSapBusinessPartnerAction) {
                put("UseSAPBusinessPartnerAction", useSapBusinessPartnerAction, UseSAPBusinessPartnerAction.values());
                return this;
            }

            /** Sets {@code UseSAPBusinessPartnerAction} to a parameter or an intrinsic function. */
            public Builder useSapBusinessPartnerAction(Value<String> useSapBusinessPartnerAction) {
                put("UseSAPBusinessPartnerAction", useSapBusinessPartnerAction);
                return this;
            }

            /** Sets {@code UseSAPMaterialStockAction}. Optional. Updates cause no interruption. Allowed values: {@link UseSAPMaterialStockAction}. */
            public Builder useSapMaterialStockAction(
                    UseSAPMaterialStockAction useSapMaterialStockAction) {
                put("UseSAPMaterialStockAction", useSapMaterialStockAction);
                return this;
            }

            /** Sets {@code UseSAPMaterialStockAction} to one of its allowed values, given as a string. */
            public Builder useSapMaterialStockAction(String useSapMaterialStockAction) {
                put("UseSAPMaterialStockAction", useSapMaterialStockAction, UseSAPMaterialStockAction.values());
                return this;
            }

            /** Sets {@code UseSAPMaterialStockAction} to a parameter or an intrinsic function. */
            public Builder useSapMaterialStockAction(Value<String> useSapMaterialStockAction) {
                put("UseSAPMaterialStockAction", useSapMaterialStockAction);
                return this;
            }

            /** Sets {@code UseSAPPhysicalInventoryAction}. Optional. Updates cause no interruption. Allowed values: {@link UseSAPPhysicalInventoryAction}. */
            public Builder useSapPhysicalInventoryAction(
                    UseSAPPhysicalInventoryAction useSapPhysicalInventoryAction) {
                put("UseSAPPhysicalInventoryAction", useSapPhysicalInventoryAction);
                return this;
            }

            /** Sets {@code UseSAPPhysicalInventoryAction} to one of its allowed values, given as a string. */
            public Builder useSapPhysicalInventoryAction(String useSapPhysicalInventoryAction) {
                put("UseSAPPhysicalInventoryAction", useSapPhysicalInventoryAction, UseSAPPhysicalInventoryAction.values());
                return this;
            }

            /** Sets {@code UseSAPPhysicalInventoryAction} to a parameter or an intrinsic function. */
            public Builder useSapPhysicalInventoryAction(
                    Value<String> useSapPhysicalInventoryAction) {
                put("UseSAPPhysicalInventoryAction", useSapPhysicalInventoryAction);
                return this;
            }

            /** Sets {@code UseSAPProductMasterDataAction}. Optional. Updates cause no interruption. Allowed values: {@link UseSAPProductMasterDataAction}. */
            public Builder useSapProductMasterDataAction(
                    UseSAPProductMasterDataAction useSapProductMasterDataAction) {
                put("UseSAPProductMasterDataAction", useSapProductMasterDataAction);
                return this;
            }

            /** Sets {@code UseSAPProductMasterDataAction} to one of its allowed values, given as a string. */
            public Builder useSapProductMasterDataAction(String useSapProductMasterDataAction) {
                put("UseSAPProductMasterDataAction", useSapProductMasterDataAction, UseSAPProductMasterDataAction.values());
                return this;
            }

            /** Sets {@code UseSAPProductMasterDataAction} to a parameter or an intrinsic function. */
            public Builder useSapProductMasterDataAction(
                    Value<String> useSapProductMasterDataAction) {
                put("UseSAPProductMasterDataAction", useSapProductMasterDataAction);
                return this;
            }

            /** Sets {@code UseSalesforceAction}. Optional. Updates cause no interruption. Allowed values: {@link UseSalesforceAction}. */
            public Builder useSalesforceAction(UseSalesforceAction useSalesforceAction) {
                put("UseSalesforceAction", useSalesforceAction);
                return this;
            }

            /** Sets {@code UseSalesforceAction} to one of its allowed values, given as a string. */
            public Builder useSalesforceAction(String useSalesforceAction) {
                put("UseSalesforceAction", useSalesforceAction, UseSalesforceAction.values());
                return this;
            }

            /** Sets {@code UseSalesforceAction} to a parameter or an intrinsic function. */
            public Builder useSalesforceAction(Value<String> useSalesforceAction) {
                put("UseSalesforceAction", useSalesforceAction);
                return this;
            }

            /** Sets {@code UseSandPGMIAction}. Optional. Updates cause no interruption. Allowed values: {@link UseSandPGMIAction}. */
            public Builder useSandPgmiAction(UseSandPGMIAction useSandPgmiAction) {
                put("UseSandPGMIAction", useSandPgmiAction);
                return this;
            }

            /** Sets {@code UseSandPGMIAction} to one of its allowed values, given as a string. */
            public Builder useSandPgmiAction(String useSandPgmiAction) {
                put("UseSandPGMIAction", useSandPgmiAction, UseSandPGMIAction.values());
                return this;
            }

            /** Sets {@code UseSandPGMIAction} to a parameter or an intrinsic function. */
            public Builder useSandPgmiAction(Value<String> useSandPgmiAction) {
                put("UseSandPGMIAction", useSandPgmiAction);
                return this;
            }

            /** Sets {@code UseSandPGlobalEnergyAction}. Optional. Updates cause no interruption. Allowed values: {@link UseSandPGlobalEnergyAction}. */
            public Builder useSandPGlobalEnergyAction(
                    UseSandPGlobalEnergyAction useSandPGlobalEnergyAction) {
                put("UseSandPGlobalEnergyAction", useSandPGlobalEnergyAction);
                return this;
            }

            /** Sets {@code UseSandPGlobalEnergyAction} to one of its allowed values, given as a string. */
            public Builder useSandPGlobalEnergyAction(String useSandPGlobalEnergyAction) {
                put("UseSandPGlobalEnergyAction", useSandPGlobalEnergyAction, UseSandPGlobalEnergyAction.values());
                return this;
            }

            /** Sets {@code UseSandPGlobalEnergyAction} to a parameter or an intrinsic function. */
            public Builder useSandPGlobalEnergyAction(Value<String> useSandPGlobalEnergyAction) {
                put("UseSandPGlobalEnergyAction", useSandPGlobalEnergyAction);
                return this;
            }

            /** Sets {@code UseServiceNowAction}. Optional. Updates cause no interruption. Allowed values: {@link UseServiceNowAction}. */
            public Builder useServiceNowAction(UseServiceNowAction useServiceNowAction) {
                put("UseServiceNowAction", useServiceNowAction);
                return this;
            }

            /** Sets {@code UseServiceNowAction} to one of its allowed values, given as a string. */
            public Builder useServiceNowAction(String useServiceNowAction) {
                put("UseServiceNowAction", useServiceNowAction, UseServiceNowAction.values());
                return this;
            }

            /** Sets {@code UseServiceNowAction} to a parameter or an intrinsic function. */
            public Builder useServiceNowAction(Value<String> useServiceNowAction) {
                put("UseServiceNowAction", useServiceNowAction);
                return this;
            }

            /** Sets {@code UseSharePointAction}. Optional. Updates cause no interruption. Allowed values: {@link UseSharePointAction}. */
            public Builder useSharePointAction(UseSharePointAction useSharePointAction) {
                put("UseSharePointAction", useSharePointAction);
                return this;
            }

            /** Sets {@code UseSharePointAction} to one of its allowed values, given as a string. */
            public Builder useSharePointAction(String useSharePointAction) {
                put("UseSharePointAction", useSharePointAction, UseSharePointAction.values());
                return this;
            }

            /** Sets {@code UseSharePointAction} to a parameter or an intrinsic function. */
            public Builder useSharePointAction(Value<String> useSharePointAction) {
                put("UseSharePointAction", useSharePointAction);
                return this;
            }

            /** Sets {@code UseSlackAction}. Optional. Updates cause no interruption. Allowed values: {@link UseSlackAction}. */
            public Builder useSlackAction(UseSlackAction useSlackAction) {
                put("UseSlackAction", useSlackAction);
                return this;
            }

            /** Sets {@code UseSlackAction} to one of its allowed values, given as a string. */
            public Builder useSlackAction(String useSlackAction) {
                put("UseSlackAction", useSlackAction, UseSlackAction.values());
                return this;
            }

            /** Sets {@code UseSlackAction} to a parameter or an intrinsic function. */
            public Builder useSlackAction(Value<String> useSlackAction) {
                put("UseSlackAction", useSlackAction);
                return this;
            }

            /** Sets {@code UseSmartsheetAction}. Optional. Updates cause no interruption. Allowed values: {@link UseSmartsheetAction}. */
            public Builder useSmartsheetAction(UseSmartsheetAction useSmartsheetAction) {
                put("UseSmartsheetAction", useSmartsheetAction);
                return this;
            }

            /** Sets {@code UseSmartsheetAction} to one of its allowed values, given as a string. */
            public Builder useSmartsheetAction(String useSmartsheetAction) {
                put("UseSmartsheetAction", useSmartsheetAction, UseSmartsheetAction.values());
                return this;
            }

            /** Sets {@code UseSmartsheetAction} to a parameter or an intrinsic function. */
            public Builder useSmartsheetAction(Value<String> useSmartsheetAction) {
                put("UseSmartsheetAction", useSmartsheetAction);
                return this;
            }

            /** Sets {@code UseTextractAction}. Optional. Updates cause no interruption. Allowed values: {@link UseTextractAction}. */
            public Builder useTextractAction(UseTextractAction useTextractAction) {
                put("UseTextractAction", useTextractAction);
                return this;
            }

            /** Sets {@code UseTextractAction} to one of its allowed values, given as a string. */
            public Builder useTextractAction(String useTextractAction) {
                put("UseTextractAction", useTextractAction, UseTextractAction.values());
                return this;
            }

            /** Sets {@code UseTextractAction} to a parameter or an intrinsic function. */
            public Builder useTextractAction(Value<String> useTextractAction) {
                put("UseTextractAction", useTextractAction);
                return this;
            }

            /** Sets {@code UseZendeskAction}. Optional. Updates cause no interruption. Allowed values: {@link UseZendeskAction}. */
            public Builder useZendeskAction(UseZendeskAction useZendeskAction) {
                put("UseZendeskAction", useZendeskAction);
                return this;
            }

            /** Sets {@code UseZendeskAction} to one of its allowed values, given as a string. */
            public Builder useZendeskAction(String useZendeskAction) {
                put("UseZendeskAction", useZendeskAction, UseZendeskAction.values());
                return this;
            }

            /** Sets {@code UseZendeskAction} to a parameter or an intrinsic function. */
            public Builder useZendeskAction(Value<String> useZendeskAction) {
                put("UseZendeskAction", useZendeskAction);
                return this;
            }

            /** Sets {@code ViewAccountSPICECapacity}. Optional. Updates cause no interruption. Allowed values: {@link ViewAccountSPICECapacity}. */
            public Builder viewAccountSpiceCapacity(
                    ViewAccountSPICECapacity viewAccountSpiceCapacity) {
                put("ViewAccountSPICECapacity", viewAccountSpiceCapacity);
                return this;
            }

            /** Sets {@code ViewAccountSPICECapacity} to one of its allowed values, given as a string. */
            public Builder viewAccountSpiceCapacity(String viewAccountSpiceCapacity) {
                put("ViewAccountSPICECapacity", viewAccountSpiceCapacity, ViewAccountSPICECapacity.values());
                return this;
            }

            /** Sets {@code ViewAccountSPICECapacity} to a parameter or an intrinsic function. */
            public Builder viewAccountSpiceCapacity(Value<String> viewAccountSpiceCapacity) {
                put("ViewAccountSPICECapacity", viewAccountSpiceCapacity);
                return this;
            }

            /** Sets {@code ZendeskAction}. Optional. Updates cause no interruption. Allowed values: {@link ZendeskAction}. */
            public Builder zendeskAction(ZendeskAction zendeskAction) {
                put("ZendeskAction", zendeskAction);
                return this;
            }

            /** Sets {@code ZendeskAction} to one of its allowed values, given as a string. */
            public Builder zendeskAction(String zendeskAction) {
                put("ZendeskAction", zendeskAction, ZendeskAction.values());
                return this;
            }

            /** Sets {@code ZendeskAction} to a parameter or an intrinsic function. */
            public Builder zendeskAction(Value<String> zendeskAction) {
                put("ZendeskAction", zendeskAction);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public Capabilities build() {
                return new Capabilities(seal());
            }
        }
    }

    /** The allowed values of {@code AccessAppsNativeDataStore}. */
    public enum AccessAppsNativeDataStore implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CapabilitiesAction}. */
    public enum CapabilitiesAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code AddOrRunAnomalyDetectionForAnalyses}. */
    public enum AddOrRunAnomalyDetectionForAnalyses implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code AmazonBedrockARSAction}. */
    public enum AmazonBedrockARSAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code AmazonBedrockFSAction}. */
    public enum AmazonBedrockFSAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code AmazonBedrockKRSAction}. */
    public enum AmazonBedrockKRSAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code AmazonSThreeAction}. */
    public enum AmazonSThreeAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CapabilitiesAnalysis}. */
    public enum CapabilitiesAnalysis implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ApproveFlowShareRequests}. */
    public enum ApproveFlowShareRequests implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CapabilitiesApps}. */
    public enum CapabilitiesApps implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code AsanaAction}. */
    public enum AsanaAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CapabilitiesAutomate}. */
    public enum CapabilitiesAutomate implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code BambooHRAction}. */
    public enum BambooHRAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code BoxAgentAction}. */
    public enum BoxAgentAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code BuildCalculatedFieldWithQ}. */
    public enum BuildCalculatedFieldWithQ implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CanvaAgentAction}. */
    public enum CanvaAgentAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ChatAgent}. */
    public enum ChatAgent implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ComprehendAction}. */
    public enum ComprehendAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ComprehendMedicalAction}. */
    public enum ComprehendMedicalAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ConfluenceAction}. */
    public enum ConfluenceAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateAmazonBedrockARSAction}. */
    public enum CreateAndUpdateAmazonBedrockARSAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateAmazonBedrockFSAction}. */
    public enum CreateAndUpdateAmazonBedrockFSAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateAmazonBedrockKRSAction}. */
    public enum CreateAndUpdateAmazonBedrockKRSAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateAmazonSThreeAction}. */
    public enum CreateAndUpdateAmazonSThreeAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateApps}. */
    public enum CreateAndUpdateApps implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateAsanaAction}. */
    public enum CreateAndUpdateAsanaAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateBambooHRAction}. */
    public enum CreateAndUpdateBambooHRAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateBoxAgentAction}. */
    public enum CreateAndUpdateBoxAgentAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateCanvaAgentAction}. */
    public enum CreateAndUpdateCanvaAgentAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateComprehendAction}. */
    public enum CreateAndUpdateComprehendAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateComprehendMedicalAction}. */
    public enum CreateAndUpdateComprehendMedicalAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateConfluenceAction}. */
    public enum CreateAndUpdateConfluenceAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateDashboardEmailReports}. */
    public enum CreateAndUpdateDashboardEmailReports implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateDataSources}. */
    public enum CreateAndUpdateDataSources implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateDatasets}. */
    public enum CreateAndUpdateDatasets implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateFactSetAction}. */
    public enum CreateAndUpdateFactSetAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateGenericHTTPAction}. */
    public enum CreateAndUpdateGenericHTTPAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateGithubAction}. */
    public enum CreateAndUpdateGithubAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateGoogleCalendarAction}. */
    public enum CreateAndUpdateGoogleCalendarAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateHubspotAction}. */
    public enum CreateAndUpdateHubspotAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateHuggingFaceAction}. */
    public enum CreateAndUpdateHuggingFaceAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateIntercomAction}. */
    public enum CreateAndUpdateIntercomAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateJiraAction}. */
    public enum CreateAndUpdateJiraAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateKnowledgeBases}. */
    public enum CreateAndUpdateKnowledgeBases implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateLinearAction}. */
    public enum CreateAndUpdateLinearAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateMCPAction}. */
    public enum CreateAndUpdateMCPAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateMSExchangeAction}. */
    public enum CreateAndUpdateMSExchangeAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateMSTeamsAction}. */
    public enum CreateAndUpdateMSTeamsAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateMondayAction}. */
    public enum CreateAndUpdateMondayAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateNewRelicAction}. */
    public enum CreateAndUpdateNewRelicAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateNotionAction}. */
    public enum CreateAndUpdateNotionAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateOneDriveAction}. */
    public enum CreateAndUpdateOneDriveAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateOpenAPIAction}. */
    public enum CreateAndUpdateOpenAPIAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdatePagerDutyAction}. */
    public enum CreateAndUpdatePagerDutyAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateSAPBillOfMaterialAction}. */
    public enum CreateAndUpdateSAPBillOfMaterialAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateSAPBusinessPartnerAction}. */
    public enum CreateAndUpdateSAPBusinessPartnerAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateSAPMaterialStockAction}. */
    public enum CreateAndUpdateSAPMaterialStockAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateSAPPhysicalInventoryAction}. */
    public enum CreateAndUpdateSAPPhysicalInventoryAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateSAPProductMasterDataAction}. */
    public enum CreateAndUpdateSAPProductMasterDataAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateSalesforceAction}. */
    public enum CreateAndUpdateSalesforceAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateSandPGMIAction}. */
    public enum CreateAndUpdateSandPGMIAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateSandPGlobalEnergyAction}. */
    public enum CreateAndUpdateSandPGlobalEnergyAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateServiceNowAction}. */
    public enum CreateAndUpdateServiceNowAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateSharePointAction}. */
    public enum CreateAndUpdateSharePointAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateSlackAction}. */
    public enum CreateAndUpdateSlackAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateSmartsheetAction}. */
    public enum CreateAndUpdateSmartsheetAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateTextractAction}. */
    public enum CreateAndUpdateTextractAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateThemes}. */
    public enum CreateAndUpdateThemes implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateThresholdAlerts}. */
    public enum CreateAndUpdateThresholdAlerts implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateAndUpdateZendeskAction}. */
    public enum CreateAndUpdateZendeskAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateChatAgents}. */
    public enum CreateChatAgents implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateDashboardExecutiveSummaryWithQ}. */
    public enum CreateDashboardExecutiveSummaryWithQ implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateSPICEDataset}. */
    public enum CreateSPICEDataset implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateSharedFolders}. */
    public enum CreateSharedFolders implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CreateSpaces}. */
    public enum CreateSpaces implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CapabilitiesDashboard}. */
    public enum CapabilitiesDashboard implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code EditVisualWithQ}. */
    public enum EditVisualWithQ implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ExportToCsv}. */
    public enum ExportToCsv implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ExportToCsvInScheduledReports}. */
    public enum ExportToCsvInScheduledReports implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ExportToExcel}. */
    public enum ExportToExcel implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ExportToExcelInScheduledReports}. */
    public enum ExportToExcelInScheduledReports implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ExportToPdf}. */
    public enum ExportToPdf implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ExportToPdfInScheduledReports}. */
    public enum ExportToPdfInScheduledReports implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CapabilitiesExtension}. */
    public enum CapabilitiesExtension implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code FactSetAction}. */
    public enum FactSetAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CapabilitiesFlow}. */
    public enum CapabilitiesFlow implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code GenericHTTPAction}. */
    public enum GenericHTTPAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code GithubAction}. */
    public enum GithubAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code GoogleCalendarAction}. */
    public enum GoogleCalendarAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code HubspotAction}. */
    public enum HubspotAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code HuggingFaceAction}. */
    public enum HuggingFaceAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code IncludeContentInScheduledReportsEmail}. */
    public enum IncludeContentInScheduledReportsEmail implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code IntercomAction}. */
    public enum IntercomAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code InvokeAppsAIInference}. */
    public enum InvokeAppsAIInference implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code JiraAction}. */
    public enum JiraAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code KnowledgeBase}. */
    public enum KnowledgeBase implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code LinearAction}. */
    public enum LinearAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code MCPAction}. */
    public enum MCPAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code MSExchangeAction}. */
    public enum MSExchangeAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code MSTeamsAction}. */
    public enum MSTeamsAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ManageSharedFolders}. */
    public enum ManageSharedFolders implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code MondayAction}. */
    public enum MondayAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code NewRelicAction}. */
    public enum NewRelicAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code NotionAction}. */
    public enum NotionAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code OneDriveAction}. */
    public enum OneDriveAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code OpenAPIAction}. */
    public enum OpenAPIAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code PagerDutyAction}. */
    public enum PagerDutyAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code PerformFlowUiTask}. */
    public enum PerformFlowUiTask implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code PrintReports}. */
    public enum PrintReports implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code PublishWithoutApproval}. */
    public enum PublishWithoutApproval implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code RenameSharedFolders}. */
    public enum RenameSharedFolders implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CapabilitiesResearch}. */
    public enum CapabilitiesResearch implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code SAPBillOfMaterialAction}. */
    public enum SAPBillOfMaterialAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code SAPBusinessPartnerAction}. */
    public enum SAPBusinessPartnerAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code SAPMaterialStockAction}. */
    public enum SAPMaterialStockAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code SAPPhysicalInventoryAction}. */
    public enum SAPPhysicalInventoryAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code SAPProductMasterDataAction}. */
    public enum SAPProductMasterDataAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code SalesforceAction}. */
    public enum SalesforceAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code SandPGMIAction}. */
    public enum SandPGMIAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code SandPGlobalEnergyAction}. */
    public enum SandPGlobalEnergyAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ServiceNowAction}. */
    public enum ServiceNowAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareAmazonBedrockARSAction}. */
    public enum ShareAmazonBedrockARSAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareAmazonBedrockFSAction}. */
    public enum ShareAmazonBedrockFSAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareAmazonBedrockKRSAction}. */
    public enum ShareAmazonBedrockKRSAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareAmazonSThreeAction}. */
    public enum ShareAmazonSThreeAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareAnalyses}. */
    public enum ShareAnalyses implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareApps}. */
    public enum ShareApps implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareAsanaAction}. */
    public enum ShareAsanaAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareBambooHRAction}. */
    public enum ShareBambooHRAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareBoxAgentAction}. */
    public enum ShareBoxAgentAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareCanvaAgentAction}. */
    public enum ShareCanvaAgentAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareChatAgents}. */
    public enum ShareChatAgents implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareComprehendAction}. */
    public enum ShareComprehendAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareComprehendMedicalAction}. */
    public enum ShareComprehendMedicalAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareConfluenceAction}. */
    public enum ShareConfluenceAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareDashboards}. */
    public enum ShareDashboards implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareDataSources}. */
    public enum ShareDataSources implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareDatasets}. */
    public enum ShareDatasets implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareFactSetAction}. */
    public enum ShareFactSetAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareGenericHTTPAction}. */
    public enum ShareGenericHTTPAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareGithubAction}. */
    public enum ShareGithubAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareGoogleCalendarAction}. */
    public enum ShareGoogleCalendarAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareHubspotAction}. */
    public enum ShareHubspotAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareHuggingFaceAction}. */
    public enum ShareHuggingFaceAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareIntercomAction}. */
    public enum ShareIntercomAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareJiraAction}. */
    public enum ShareJiraAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareKnowledgeBases}. */
    public enum ShareKnowledgeBases implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareLinearAction}. */
    public enum ShareLinearAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareMCPAction}. */
    public enum ShareMCPAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareMSExchangeAction}. */
    public enum ShareMSExchangeAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareMSTeamsAction}. */
    public enum ShareMSTeamsAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareMondayAction}. */
    public enum ShareMondayAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareNewRelicAction}. */
    public enum ShareNewRelicAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareNotionAction}. */
    public enum ShareNotionAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareOneDriveAction}. */
    public enum ShareOneDriveAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareOpenAPIAction}. */
    public enum ShareOpenAPIAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code SharePagerDutyAction}. */
    public enum SharePagerDutyAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code SharePointAction}. */
    public enum SharePointAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareSAPBillOfMaterialAction}. */
    public enum ShareSAPBillOfMaterialAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareSAPBusinessPartnerAction}. */
    public enum ShareSAPBusinessPartnerAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareSAPMaterialStockAction}. */
    public enum ShareSAPMaterialStockAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareSAPPhysicalInventoryAction}. */
    public enum ShareSAPPhysicalInventoryAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareSAPProductMasterDataAction}. */
    public enum ShareSAPProductMasterDataAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareSalesforceAction}. */
    public enum ShareSalesforceAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareSandPGMIAction}. */
    public enum ShareSandPGMIAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareSandPGlobalEnergyAction}. */
    public enum ShareSandPGlobalEnergyAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareServiceNowAction}. */
    public enum ShareServiceNowAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareSharePointAction}. */
    public enum ShareSharePointAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareSlackAction}. */
    public enum ShareSlackAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareSmartsheetAction}. */
    public enum ShareSmartsheetAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareSpaces}. */
    public enum ShareSpaces implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareTextractAction}. */
    public enum ShareTextractAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ShareZendeskAction}. */
    public enum ShareZendeskAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code SlackAction}. */
    public enum SlackAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code SmartsheetAction}. */
    public enum SmartsheetAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CapabilitiesSpace}. */
    public enum CapabilitiesSpace implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code SubscribeDashboardEmailReports}. */
    public enum SubscribeDashboardEmailReports implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code TextractAction}. */
    public enum TextractAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code CapabilitiesTopic}. */
    public enum CapabilitiesTopic implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseAgentWebSearch}. */
    public enum UseAgentWebSearch implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseAmazonBedrockARSAction}. */
    public enum UseAmazonBedrockARSAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseAmazonBedrockFSAction}. */
    public enum UseAmazonBedrockFSAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseAmazonBedrockKRSAction}. */
    public enum UseAmazonBedrockKRSAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseAmazonSThreeAction}. */
    public enum UseAmazonSThreeAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseAsanaAction}. */
    public enum UseAsanaAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseBambooHRAction}. */
    public enum UseBambooHRAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseBedrockModels}. */
    public enum UseBedrockModels implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseBoxAgentAction}. */
    public enum UseBoxAgentAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseCanvaAgentAction}. */
    public enum UseCanvaAgentAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseComprehendAction}. */
    public enum UseComprehendAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseComprehendMedicalAction}. */
    public enum UseComprehendMedicalAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseConfluenceAction}. */
    public enum UseConfluenceAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseFactSetAction}. */
    public enum UseFactSetAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseGenericHTTPAction}. */
    public enum UseGenericHTTPAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseGithubAction}. */
    public enum UseGithubAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseGoogleCalendarAction}. */
    public enum UseGoogleCalendarAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseHubspotAction}. */
    public enum UseHubspotAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseHuggingFaceAction}. */
    public enum UseHuggingFaceAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseIntercomAction}. */
    public enum UseIntercomAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseJiraAction}. */
    public enum UseJiraAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseLinearAction}. */
    public enum UseLinearAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseMCPAction}. */
    public enum UseMCPAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseMSExchangeAction}. */
    public enum UseMSExchangeAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseMSTeamsAction}. */
    public enum UseMSTeamsAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseMondayAction}. */
    public enum UseMondayAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseNewRelicAction}. */
    public enum UseNewRelicAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseNotionAction}. */
    public enum UseNotionAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseOneDriveAction}. */
    public enum UseOneDriveAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseOpenAPIAction}. */
    public enum UseOpenAPIAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UsePagerDutyAction}. */
    public enum UsePagerDutyAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseSAPBillOfMaterialAction}. */
    public enum UseSAPBillOfMaterialAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseSAPBusinessPartnerAction}. */
    public enum UseSAPBusinessPartnerAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseSAPMaterialStockAction}. */
    public enum UseSAPMaterialStockAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseSAPPhysicalInventoryAction}. */
    public enum UseSAPPhysicalInventoryAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseSAPProductMasterDataAction}. */
    public enum UseSAPProductMasterDataAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseSalesforceAction}. */
    public enum UseSalesforceAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseSandPGMIAction}. */
    public enum UseSandPGMIAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseSandPGlobalEnergyAction}. */
    public enum UseSandPGlobalEnergyAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseServiceNowAction}. */
    public enum UseServiceNowAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseSharePointAction}. */
    public enum UseSharePointAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseSlackAction}. */
    public enum UseSlackAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseSmartsheetAction}. */
    public enum UseSmartsheetAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseTextractAction}. */
    public enum UseTextractAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code UseZendeskAction}. */
    public enum UseZendeskAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ViewAccountSPICECapacity}. */
    public enum ViewAccountSPICECapacity implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }

    /** The allowed values of {@code ZendeskAction}. */
    public enum ZendeskAction implements EnumValue {
        /** <code>DENY</code> */
        DENY
    }
}
