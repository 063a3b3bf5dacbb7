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

/**
 * {@code AWS::QuickSight::CustomPermissions}. {@code Ref} gives {@code AwsAccountId}, {@code CustomPermissionsName}, joined by {@code |}.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-custompermissions.html">AWS::QuickSight::CustomPermissions</a>
 */
public final class CustomPermissions extends Resource implements HasArn {
    /** The resource type, {@code AWS::QuickSight::CustomPermissions}. */
    public static final String TYPE = "AWS::QuickSight::CustomPermissions";

    private CustomPermissions(LogicalId logicalId, PropertyMap properties) {
        super(logicalId, properties, "Arn");
    }

    /**
     * Creates the resource.
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

    /** Sets the properties of {@code AWS::QuickSight::CustomPermissions}. */
    public static final class Builder extends PropertyBuilder<Builder> {
        private final LogicalId logicalId;

        private Builder(LogicalId logicalId, PropertyMap start, Consumer configuration) {
            super(start, configuration);
            this.logicalId = logicalId;
        }

        /** {@code AwsAccountId}: required; an update means replacement; exactly 12 characters; pattern <code>^[0-9]&#123;12&#125;$</code>. */
        public Builder awsAccountId(String awsAccountId) {
            put("AwsAccountId", awsAccountId);
            return this;
        }

        /** {@code AwsAccountId} as a value. */
        public Builder awsAccountId(Value<String> awsAccountId) {
            put("AwsAccountId", awsAccountId);
            return this;
        }

        /** {@code Capabilities}: optional; an update means no interruption. */
        public Builder capabilities(Consumer<? super Capabilities.Builder> capabilities) {
            put("Capabilities", Capabilities.create(capabilities));
            return this;
        }

        /** {@code Capabilities} as one value. */
        public Builder capabilities(Value<Capabilities> capabilities) {
            putWhole("Capabilities", capabilities);
            return this;
        }

        /** {@code CustomPermissionsName}: required; an update means replacement; 1 to 64 characters; pattern <code>^[a-zA-Z0-9+=,.&#64;_-]+$</code>. */
        public Builder customPermissionsName(String customPermissionsName) {
            put("CustomPermissionsName", customPermissionsName);
            return this;
        }

        /** {@code CustomPermissionsName} as a value. */
        public Builder customPermissionsName(Value<String> customPermissionsName) {
            put("CustomPermissionsName", customPermissionsName);
            return this;
        }

        /** {@code Tags}: optional; an update means no interruption; 1 to 200 items. */
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

        /**
         * Ends the building.
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
     * {@code AWS::QuickSight::CustomPermissions.Capabilities}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-custompermissions-capabilities.html">Capabilities</a>
     */
    public static final class Capabilities extends PropertyType<Capabilities> {
        private Capabilities(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static Capabilities create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code Capabilities}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code AccessAppsNativeDataStore}: optional; an update means no interruption; a value of {@link AccessAppsNativeDataStore}. */
            public Builder accessAppsNativeDataStore(
                    AccessAppsNativeDataStore accessAppsNativeDataStore) {
                put("AccessAppsNativeDataStore", accessAppsNativeDataStore);
                return this;
            }

            /** {@code AccessAppsNativeDataStore} by the spelling of one of its allowed values. */
            public Builder accessAppsNativeDataStore(String accessAppsNativeDataStore) {
                put("AccessAppsNativeDataStore", accessAppsNativeDataStore, AccessAppsNativeDataStore.values());
                return this;
            }

            /** {@code AccessAppsNativeDataStore} as a value. */
            public Builder accessAppsNativeDataStore(Value<String> accessAppsNativeDataStore) {
                put("AccessAppsNativeDataStore", accessAppsNativeDataStore);
                return this;
            }

            /** {@code Action}: optional; an update means no interruption; a value of {@link CapabilitiesAction}. */
            public Builder action(CapabilitiesAction action) {
                put("Action", action);
                return this;
            }

            /** {@code Action} by the spelling of one of its allowed values. */
            public Builder action(String action) {
                put("Action", action, CapabilitiesAction.values());
                return this;
            }

            /** {@code Action} as a value. */
            public Builder action(Value<String> action) {
                put("Action", action);
                return this;
            }

            /** {@code AddOrRunAnomalyDetectionForAnalyses}: optional; an update means no interruption; a value of {@link AddOrRunAnomalyDetectionForAnalyses}. */
            public Builder addOrRunAnomalyDetectionForAnalyses(
                    AddOrRunAnomalyDetectionForAnalyses addOrRunAnomalyDetectionForAnalyses) {
                put("AddOrRunAnomalyDetectionForAnalyses", addOrRunAnomalyDetectionForAnalyses);
                return this;
            }

            /** {@code AddOrRunAnomalyDetectionForAnalyses} by the spelling of one of its allowed values. */
            public Builder addOrRunAnomalyDetectionForAnalyses(
                    String addOrRunAnomalyDetectionForAnalyses) {
                put("AddOrRunAnomalyDetectionForAnalyses", addOrRunAnomalyDetectionForAnalyses, AddOrRunAnomalyDetectionForAnalyses.values());
                return this;
            }

            /** {@code AddOrRunAnomalyDetectionForAnalyses} as a value. */
            public Builder addOrRunAnomalyDetectionForAnalyses(
                    Value<String> addOrRunAnomalyDetectionForAnalyses) {
                put("AddOrRunAnomalyDetectionForAnalyses", addOrRunAnomalyDetectionForAnalyses);
                return this;
            }

            /** {@code AmazonBedrockARSAction}: optional; an update means no interruption; a value of {@link AmazonBedrockARSAction}. */
            public Builder amazonBedrockArsAction(AmazonBedrockARSAction amazonBedrockArsAction) {
                put("AmazonBedrockARSAction", amazonBedrockArsAction);
                return this;
            }

            /** {@code AmazonBedrockARSAction} by the spelling of one of its allowed values. */
            public Builder amazonBedrockArsAction(String amazonBedrockArsAction) {
                put("AmazonBedrockARSAction", amazonBedrockArsAction, AmazonBedrockARSAction.values());
                return this;
            }

            /** {@code AmazonBedrockARSAction} as a value. */
            public Builder amazonBedrockArsAction(Value<String> amazonBedrockArsAction) {
                put("AmazonBedrockARSAction", amazonBedrockArsAction);
                return this;
            }

            /** {@code AmazonBedrockFSAction}: optional; an update means no interruption; a value of {@link AmazonBedrockFSAction}. */
            public Builder amazonBedrockFsAction(AmazonBedrockFSAction amazonBedrockFsAction) {
                put("AmazonBedrockFSAction", amazonBedrockFsAction);
                return this;
            }

            /** {@code AmazonBedrockFSAction} by the spelling of one of its allowed values. */
            public Builder amazonBedrockFsAction(String amazonBedrockFsAction) {
                put("AmazonBedrockFSAction", amazonBedrockFsAction, AmazonBedrockFSAction.values());
                return this;
            }

            /** {@code AmazonBedrockFSAction} as a value. */
            public Builder amazonBedrockFsAction(Value<String> amazonBedrockFsAction) {
                put("AmazonBedrockFSAction", amazonBedrockFsAction);
                return this;
            }

            /** {@code AmazonBedrockKRSAction}: optional; an update means no interruption; a value of {@link AmazonBedrockKRSAction}. */
            public Builder amazonBedrockKrsAction(AmazonBedrockKRSAction amazonBedrockKrsAction) {
                put("AmazonBedrockKRSAction", amazonBedrockKrsAction);
                return this;
            }

            /** {@code AmazonBedrockKRSAction} by the spelling of one of its allowed values. */
            public Builder amazonBedrockKrsAction(String amazonBedrockKrsAction) {
                put("AmazonBedrockKRSAction", amazonBedrockKrsAction, AmazonBedrockKRSAction.values());
                return this;
            }

            /** {@code AmazonBedrockKRSAction} as a value. */
            public Builder amazonBedrockKrsAction(Value<String> amazonBedrockKrsAction) {
                put("AmazonBedrockKRSAction", amazonBedrockKrsAction);
                return this;
            }

            /** {@code AmazonSThreeAction}: optional; an update means no interruption; a value of {@link AmazonSThreeAction}. */
            public Builder amazonSThreeAction(AmazonSThreeAction amazonSThreeAction) {
                put("AmazonSThreeAction", amazonSThreeAction);
                return this;
            }

            /** {@code AmazonSThreeAction} by the spelling of one of its allowed values. */
            public Builder amazonSThreeAction(String amazonSThreeAction) {
                put("AmazonSThreeAction", amazonSThreeAction, AmazonSThreeAction.values());
                return this;
            }

            /** {@code AmazonSThreeAction} as a value. */
            public Builder amazonSThreeAction(Value<String> amazonSThreeAction) {
                put("AmazonSThreeAction", amazonSThreeAction);
                return this;
            }

            /** {@code Analysis}: optional; an update means no interruption; a value of {@link CapabilitiesAnalysis}. */
            public Builder analysis(CapabilitiesAnalysis analysis) {
                put("Analysis", analysis);
                return this;
            }

            /** {@code Analysis} by the spelling of one of its allowed values. */
            public Builder analysis(String analysis) {
                put("Analysis", analysis, CapabilitiesAnalysis.values());
                return this;
            }

            /** {@code Analysis} as a value. */
            public Builder analysis(Value<String> analysis) {
                put("Analysis", analysis);
                return this;
            }

            /** {@code ApproveFlowShareRequests}: optional; an update means no interruption; a value of {@link ApproveFlowShareRequests}. */
            public Builder approveFlowShareRequests(
                    ApproveFlowShareRequests approveFlowShareRequests) {
                put("ApproveFlowShareRequests", approveFlowShareRequests);
                return this;
            }

            /** {@code ApproveFlowShareRequests} by the spelling of one of its allowed values. */
            public Builder approveFlowShareRequests(String approveFlowShareRequests) {
                put("ApproveFlowShareRequests", approveFlowShareRequests, ApproveFlowShareRequests.values());
                return this;
            }

            /** {@code ApproveFlowShareRequests} as a value. */
            public Builder approveFlowShareRequests(Value<String> approveFlowShareRequests) {
                put("ApproveFlowShareRequests", approveFlowShareRequests);
                return this;
            }

            /** {@code Apps}: optional; an update means no interruption; a value of {@link CapabilitiesApps}. */
            public Builder apps(CapabilitiesApps apps) {
                put("Apps", apps);
                return this;
            }

            /** {@code Apps} by the spelling of one of its allowed values. */
            public Builder apps(String apps) {
                put("Apps", apps, CapabilitiesApps.values());
                return this;
            }

            /** {@code Apps} as a value. */
            public Builder apps(Value<String> apps) {
                put("Apps", apps);
                return this;
            }

            /** {@code AsanaAction}: optional; an update means no interruption; a value of {@link AsanaAction}. */
            public Builder asanaAction(AsanaAction asanaAction) {
                put("AsanaAction", asanaAction);
                return this;
            }

            /** {@code AsanaAction} by the spelling of one of its allowed values. */
            public Builder asanaAction(String asanaAction) {
                put("AsanaAction", asanaAction, AsanaAction.values());
                return this;
            }

            /** {@code AsanaAction} as a value. */
            public Builder asanaAction(Value<String> asanaAction) {
                put("AsanaAction", asanaAction);
                return this;
            }

            /** {@code Automate}: optional; an update means no interruption; a value of {@link CapabilitiesAutomate}. */
            public Builder automate(CapabilitiesAutomate automate) {
                put("Automate", automate);
                return this;
            }

            /** {@code Automate} by the spelling of one of its allowed values. */
            public Builder automate(String automate) {
                put("Automate", automate, CapabilitiesAutomate.values());
                return this;
            }

            /** {@code Automate} as a value. */
            public Builder automate(Value<String> automate) {
                put("Automate", automate);
                return this;
            }

            /** {@code BambooHRAction}: optional; an update means no interruption; a value of {@link BambooHRAction}. */
            public Builder bambooHrAction(BambooHRAction bambooHrAction) {
                put("BambooHRAction", bambooHrAction);
                return this;
            }

            /** {@code BambooHRAction} by the spelling of one of its allowed values. */
            public Builder bambooHrAction(String bambooHrAction) {
                put("BambooHRAction", bambooHrAction, BambooHRAction.values());
                return this;
            }

            /** {@code BambooHRAction} as a value. */
            public Builder bambooHrAction(Value<String> bambooHrAction) {
                put("BambooHRAction", bambooHrAction);
                return this;
            }

            /** {@code BoxAgentAction}: optional; an update means no interruption; a value of {@link BoxAgentAction}. */
            public Builder boxAgentAction(BoxAgentAction boxAgentAction) {
                put("BoxAgentAction", boxAgentAction);
                return this;
            }

            /** {@code BoxAgentAction} by the spelling of one of its allowed values. */
            public Builder boxAgentAction(String boxAgentAction) {
                put("BoxAgentAction", boxAgentAction, BoxAgentAction.values());
                return this;
            }

            /** {@code BoxAgentAction} as a value. */
            public Builder boxAgentAction(Value<String> boxAgentAction) {
                put("BoxAgentAction", boxAgentAction);
                return this;
            }

            /** {@code BuildCalculatedFieldWithQ}: optional; an update means no interruption; a value of {@link BuildCalculatedFieldWithQ}. */
            public Builder buildCalculatedFieldWithQ(
                    BuildCalculatedFieldWithQ buildCalculatedFieldWithQ) {
                put("BuildCalculatedFieldWithQ", buildCalculatedFieldWithQ);
                return this;
            }

            /** {@code BuildCalculatedFieldWithQ} by the spelling of one of its allowed values. */
            public Builder buildCalculatedFieldWithQ(String buildCalculatedFieldWithQ) {
                put("BuildCalculatedFieldWithQ", buildCalculatedFieldWithQ, BuildCalculatedFieldWithQ.values());
                return this;
            }

            /** {@code BuildCalculatedFieldWithQ} as a value. */
            public Builder buildCalculatedFieldWithQ(Value<String> buildCalculatedFieldWithQ) {
                put("BuildCalculatedFieldWithQ", buildCalculatedFieldWithQ);
                return this;
            }

            /** {@code CanvaAgentAction}: optional; an update means no interruption; a value of {@link CanvaAgentAction}. */
            public Builder canvaAgentAction(CanvaAgentAction canvaAgentAction) {
                put("CanvaAgentAction", canvaAgentAction);
                return this;
            }

            /** {@code CanvaAgentAction} by the spelling of one of its allowed values. */
            public Builder canvaAgentAction(String canvaAgentAction) {
                put("CanvaAgentAction", canvaAgentAction, CanvaAgentAction.values());
                return this;
            }

            /** {@code CanvaAgentAction} as a value. */
            public Builder canvaAgentAction(Value<String> canvaAgentAction) {
                put("CanvaAgentAction", canvaAgentAction);
                return this;
            }

            /** {@code ChatAgent}: optional; an update means no interruption; a value of {@link ChatAgent}. */
            public Builder chatAgent(ChatAgent chatAgent) {
                put("ChatAgent", chatAgent);
                return this;
            }

            /** {@code ChatAgent} by the spelling of one of its allowed values. */
            public Builder chatAgent(String chatAgent) {
                put("ChatAgent", chatAgent, ChatAgent.values());
                return this;
            }

            /** {@code ChatAgent} as a value. */
            public Builder chatAgent(Value<String> chatAgent) {
                put("ChatAgent", chatAgent);
                return this;
            }

            /** {@code ComprehendAction}: optional; an update means no interruption; a value of {@link ComprehendAction}. */
            public Builder comprehendAction(ComprehendAction comprehendAction) {
                put("ComprehendAction", comprehendAction);
                return this;
            }

            /** {@code ComprehendAction} by the spelling of one of its allowed values. */
            public Builder comprehendAction(String comprehendAction) {
                put("ComprehendAction", comprehendAction, ComprehendAction.values());
                return this;
            }

            /** {@code ComprehendAction} as a value. */
            public Builder comprehendAction(Value<String> comprehendAction) {
                put("ComprehendAction", comprehendAction);
                return this;
            }

            /** {@code ComprehendMedicalAction}: optional; an update means no interruption; a value of {@link ComprehendMedicalAction}. */
            public Builder comprehendMedicalAction(
                    ComprehendMedicalAction comprehendMedicalAction) {
                put("ComprehendMedicalAction", comprehendMedicalAction);
                return this;
            }

            /** {@code ComprehendMedicalAction} by the spelling of one of its allowed values. */
            public Builder comprehendMedicalAction(String comprehendMedicalAction) {
                put("ComprehendMedicalAction", comprehendMedicalAction, ComprehendMedicalAction.values());
                return this;
            }

            /** {@code ComprehendMedicalAction} as a value. */
            public Builder comprehendMedicalAction(Value<String> comprehendMedicalAction) {
                put("ComprehendMedicalAction", comprehendMedicalAction);
                return this;
            }

            /** {@code ConfluenceAction}: optional; an update means no interruption; a value of {@link ConfluenceAction}. */
            public Builder confluenceAction(ConfluenceAction confluenceAction) {
                put("ConfluenceAction", confluenceAction);
                return this;
            }

            /** {@code ConfluenceAction} by the spelling of one of its allowed values. */
            public Builder confluenceAction(String confluenceAction) {
                put("ConfluenceAction", confluenceAction, ConfluenceAction.values());
                return this;
            }

            /** {@code ConfluenceAction} as a value. */
            public Builder confluenceAction(Value<String> confluenceAction) {
                put("ConfluenceAction", confluenceAction);
                return this;
            }

            /** {@code CreateAndUpdateAmazonBedrockARSAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateAmazonBedrockARSAction}. */
            public Builder createAndUpdateAmazonBedrockArsAction(
                    CreateAndUpdateAmazonBedrockARSAction createAndUpdateAmazonBedrockArsAction) {
                put("CreateAndUpdateAmazonBedrockARSAction", createAndUpdateAmazonBedrockArsAction);
                return this;
            }

            /** {@code CreateAndUpdateAmazonBedrockARSAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateAmazonBedrockArsAction(
                    String createAndUpdateAmazonBedrockArsAction) {
                put("CreateAndUpdateAmazonBedrockARSAction", createAndUpdateAmazonBedrockArsAction, CreateAndUpdateAmazonBedrockARSAction.values());
                return this;
            }

            /** {@code CreateAndUpdateAmazonBedrockARSAction} as a value. */
            public Builder createAndUpdateAmazonBedrockArsAction(
                    Value<String> createAndUpdateAmazonBedrockArsAction) {
                put("CreateAndUpdateAmazonBedrockARSAction", createAndUpdateAmazonBedrockArsAction);
                return this;
            }

            /** {@code CreateAndUpdateAmazonBedrockFSAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateAmazonBedrockFSAction}. */
            public Builder createAndUpdateAmazonBedrockFsAction(
                    CreateAndUpdateAmazonBedrockFSAction createAndUpdateAmazonBedrockFsAction) {
                put("CreateAndUpdateAmazonBedrockFSAction", createAndUpdateAmazonBedrockFsAction);
                return this;
            }

            /** {@code CreateAndUpdateAmazonBedrockFSAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateAmazonBedrockFsAction(
                    String createAndUpdateAmazonBedrockFsAction) {
                put("CreateAndUpdateAmazonBedrockFSAction", createAndUpdateAmazonBedrockFsAction, CreateAndUpdateAmazonBedrockFSAction.values());
                return this;
            }

            /** {@code CreateAndUpdateAmazonBedrockFSAction} as a value. */
            public Builder createAndUpdateAmazonBedrockFsAction(
                    Value<String> createAndUpdateAmazonBedrockFsAction) {
                put("CreateAndUpdateAmazonBedrockFSAction", createAndUpdateAmazonBedrockFsAction);
                return this;
            }

            /** {@code CreateAndUpdateAmazonBedrockKRSAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateAmazonBedrockKRSAction}. */
            public Builder createAndUpdateAmazonBedrockKrsAction(
                    CreateAndUpdateAmazonBedrockKRSAction createAndUpdateAmazonBedrockKrsAction) {
                put("CreateAndUpdateAmazonBedrockKRSAction", createAndUpdateAmazonBedrockKrsAction);
                return this;
            }

            /** {@code CreateAndUpdateAmazonBedrockKRSAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateAmazonBedrockKrsAction(
                    String createAndUpdateAmazonBedrockKrsAction) {
                put("CreateAndUpdateAmazonBedrockKRSAction", createAndUpdateAmazonBedrockKrsAction, CreateAndUpdateAmazonBedrockKRSAction.values());
                return this;
            }

            /** {@code CreateAndUpdateAmazonBedrockKRSAction} as a value. */
            public Builder createAndUpdateAmazonBedrockKrsAction(
                    Value<String> createAndUpdateAmazonBedrockKrsAction) {
                put("CreateAndUpdateAmazonBedrockKRSAction", createAndUpdateAmazonBedrockKrsAction);
                return this;
            }

            /** {@code CreateAndUpdateAmazonSThreeAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateAmazonSThreeAction}. */
            public Builder createAndUpdateAmazonSThreeAction(
                    CreateAndUpdateAmazonSThreeAction createAndUpdateAmazonSThreeAction) {
                put("CreateAndUpdateAmazonSThreeAction", createAndUpdateAmazonSThreeAction);
                return this;
            }

            /** {@code CreateAndUpdateAmazonSThreeAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateAmazonSThreeAction(
                    String createAndUpdateAmazonSThreeAction) {
                put("CreateAndUpdateAmazonSThreeAction", createAndUpdateAmazonSThreeAction, CreateAndUpdateAmazonSThreeAction.values());
                return this;
            }

            /** {@code CreateAndUpdateAmazonSThreeAction} as a value. */
            public Builder createAndUpdateAmazonSThreeAction(
                    Value<String> createAndUpdateAmazonSThreeAction) {
                put("CreateAndUpdateAmazonSThreeAction", createAndUpdateAmazonSThreeAction);
                return this;
            }

            /** {@code CreateAndUpdateApps}: optional; an update means no interruption; a value of {@link CreateAndUpdateApps}. */
            public Builder createAndUpdateApps(CreateAndUpdateApps createAndUpdateApps) {
                put("CreateAndUpdateApps", createAndUpdateApps);
                return this;
            }

            /** {@code CreateAndUpdateApps} by the spelling of one of its allowed values. */
            public Builder createAndUpdateApps(String createAndUpdateApps) {
                put("CreateAndUpdateApps", createAndUpdateApps, CreateAndUpdateApps.values());
                return this;
            }

            /** {@code CreateAndUpdateApps} as a value. */
            public Builder createAndUpdateApps(Value<String> createAndUpdateApps) {
                put("CreateAndUpdateApps", createAndUpdateApps);
                return this;
            }

            /** {@code CreateAndUpdateAsanaAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateAsanaAction}. */
            public Builder createAndUpdateAsanaAction(
                    CreateAndUpdateAsanaAction createAndUpdateAsanaAction) {
                put("CreateAndUpdateAsanaAction", createAndUpdateAsanaAction);
                return this;
            }

            /** {@code CreateAndUpdateAsanaAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateAsanaAction(String createAndUpdateAsanaAction) {
                put("CreateAndUpdateAsanaAction", createAndUpdateAsanaAction, CreateAndUpdateAsanaAction.values());
                return this;
            }

            /** {@code CreateAndUpdateAsanaAction} as a value. */
            public Builder createAndUpdateAsanaAction(Value<String> createAndUpdateAsanaAction) {
                put("CreateAndUpdateAsanaAction", createAndUpdateAsanaAction);
                return this;
            }

            /** {@code CreateAndUpdateBambooHRAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateBambooHRAction}. */
            public Builder createAndUpdateBambooHrAction(
                    CreateAndUpdateBambooHRAction createAndUpdateBambooHrAction) {
                put("CreateAndUpdateBambooHRAction", createAndUpdateBambooHrAction);
                return this;
            }

            /** {@code CreateAndUpdateBambooHRAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateBambooHrAction(String createAndUpdateBambooHrAction) {
                put("CreateAndUpdateBambooHRAction", createAndUpdateBambooHrAction, CreateAndUpdateBambooHRAction.values());
                return this;
            }

            /** {@code CreateAndUpdateBambooHRAction} as a value. */
            public Builder createAndUpdateBambooHrAction(
                    Value<String> createAndUpdateBambooHrAction) {
                put("CreateAndUpdateBambooHRAction", createAndUpdateBambooHrAction);
                return this;
            }

            /** {@code CreateAndUpdateBoxAgentAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateBoxAgentAction}. */
            public Builder createAndUpdateBoxAgentAction(
                    CreateAndUpdateBoxAgentAction createAndUpdateBoxAgentAction) {
                put("CreateAndUpdateBoxAgentAction", createAndUpdateBoxAgentAction);
                return this;
            }

            /** {@code CreateAndUpdateBoxAgentAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateBoxAgentAction(String createAndUpdateBoxAgentAction) {
                put("CreateAndUpdateBoxAgentAction", createAndUpdateBoxAgentAction, CreateAndUpdateBoxAgentAction.values());
                return this;
            }

            /** {@code CreateAndUpdateBoxAgentAction} as a value. */
            public Builder createAndUpdateBoxAgentAction(
                    Value<String> createAndUpdateBoxAgentAction) {
                put("CreateAndUpdateBoxAgentAction", createAndUpdateBoxAgentAction);
                return this;
            }

            /** {@code CreateAndUpdateCanvaAgentAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateCanvaAgentAction}. */
            public Builder createAndUpdateCanvaAgentAction(
                    CreateAndUpdateCanvaAgentAction createAndUpdateCanvaAgentAction) {
                put("CreateAndUpdateCanvaAgentAction", createAndUpdateCanvaAgentAction);
                return this;
            }

            /** {@code CreateAndUpdateCanvaAgentAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateCanvaAgentAction(String createAndUpdateCanvaAgentAction) {
                put("CreateAndUpdateCanvaAgentAction", createAndUpdateCanvaAgentAction, CreateAndUpdateCanvaAgentAction.values());
                return this;
            }

            /** {@code CreateAndUpdateCanvaAgentAction} as a value. */
            public Builder createAndUpdateCanvaAgentAction(
                    Value<String> createAndUpdateCanvaAgentAction) {
                put("CreateAndUpdateCanvaAgentAction", createAndUpdateCanvaAgentAction);
                return this;
            }

            /** {@code CreateAndUpdateComprehendAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateComprehendAction}. */
            public Builder createAndUpdateComprehendAction(
                    CreateAndUpdateComprehendAction createAndUpdateComprehendAction) {
                put("CreateAndUpdateComprehendAction", createAndUpdateComprehendAction);
                return this;
            }

            /** {@code CreateAndUpdateComprehendAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateComprehendAction(String createAndUpdateComprehendAction) {
                put("CreateAndUpdateComprehendAction", createAndUpdateComprehendAction, CreateAndUpdateComprehendAction.values());
                return this;
            }

            /** {@code CreateAndUpdateComprehendAction} as a value. */
            public Builder createAndUpdateComprehendAction(
                    Value<String> createAndUpdateComprehendAction) {
                put("CreateAndUpdateComprehendAction", createAndUpdateComprehendAction);
                return this;
            }

            /** {@code CreateAndUpdateComprehendMedicalAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateComprehendMedicalAction}. */
            public Builder createAndUpdateComprehendMedicalAction(
                    CreateAndUpdateComprehendMedicalAction createAndUpdateComprehendMedicalAction) {
                put("CreateAndUpdateComprehendMedicalAction", createAndUpdateComprehendMedicalAction);
                return this;
            }

            /** {@code CreateAndUpdateComprehendMedicalAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateComprehendMedicalAction(
                    String createAndUpdateComprehendMedicalAction) {
                put("CreateAndUpdateComprehendMedicalAction", createAndUpdateComprehendMedicalAction, CreateAndUpdateComprehendMedicalAction.values());
                return this;
            }

            /** {@code CreateAndUpdateComprehendMedicalAction} as a value. */
            public Builder createAndUpdateComprehendMedicalAction(
                    Value<String> createAndUpdateComprehendMedicalAction) {
                put("CreateAndUpdateComprehendMedicalAction", createAndUpdateComprehendMedicalAction);
                return this;
            }

            /** {@code CreateAndUpdateConfluenceAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateConfluenceAction}. */
            public Builder createAndUpdateConfluenceAction(
                    CreateAndUpdateConfluenceAction createAndUpdateConfluenceAction) {
                put("CreateAndUpdateConfluenceAction", createAndUpdateConfluenceAction);
                return this;
            }

            /** {@code CreateAndUpdateConfluenceAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateConfluenceAction(String createAndUpdateConfluenceAction) {
                put("CreateAndUpdateConfluenceAction", createAndUpdateConfluenceAction, CreateAndUpdateConfluenceAction.values());
                return this;
            }

            /** {@code CreateAndUpdateConfluenceAction} as a value. */
            public Builder createAndUpdateConfluenceAction(
                    Value<String> createAndUpdateConfluenceAction) {
                put("CreateAndUpdateConfluenceAction", createAndUpdateConfluenceAction);
                return this;
            }

            /** {@code CreateAndUpdateDashboardEmailReports}: optional; an update means no interruption; a value of {@link CreateAndUpdateDashboardEmailReports}. */
            public Builder createAndUpdateDashboardEmailReports(
                    CreateAndUpdateDashboardEmailReports createAndUpdateDashboardEmailReports) {
                put("CreateAndUpdateDashboardEmailReports", createAndUpdateDashboardEmailReports);
                return this;
            }

            /** {@code CreateAndUpdateDashboardEmailReports} by the spelling of one of its allowed values. */
            public Builder createAndUpdateDashboardEmailReports(
                    String createAndUpdateDashboardEmailReports) {
                put("CreateAndUpdateDashboardEmailReports", createAndUpdateDashboardEmailReports, CreateAndUpdateDashboardEmailReports.values());
                return this;
            }

            /** {@code CreateAndUpdateDashboardEmailReports} as a value. */
            public Builder createAndUpdateDashboardEmailReports(
                    Value<String> createAndUpdateDashboardEmailReports) {
                put("CreateAndUpdateDashboardEmailReports", createAndUpdateDashboardEmailReports);
                return this;
            }

            /** {@code CreateAndUpdateDataSources}: optional; an update means no interruption; a value of {@link CreateAndUpdateDataSources}. */
            public Builder createAndUpdateDataSources(
                    CreateAndUpdateDataSources createAndUpdateDataSources) {
                put("CreateAndUpdateDataSources", createAndUpdateDataSources);
                return this;
            }

            /** {@code CreateAndUpdateDataSources} by the spelling of one of its allowed values. */
            public Builder createAndUpdateDataSources(String createAndUpdateDataSources) {
                put("CreateAndUpdateDataSources", createAndUpdateDataSources, CreateAndUpdateDataSources.values());
                return this;
            }

            /** {@code CreateAndUpdateDataSources} as a value. */
            public Builder createAndUpdateDataSources(Value<String> createAndUpdateDataSources) {
                put("CreateAndUpdateDataSources", createAndUpdateDataSources);
                return this;
            }

            /** {@code CreateAndUpdateDatasets}: optional; an update means no interruption; a value of {@link CreateAndUpdateDatasets}. */
            public Builder createAndUpdateDatasets(
                    CreateAndUpdateDatasets createAndUpdateDatasets) {
                put("CreateAndUpdateDatasets", createAndUpdateDatasets);
                return this;
            }

            /** {@code CreateAndUpdateDatasets} by the spelling of one of its allowed values. */
            public Builder createAndUpdateDatasets(String createAndUpdateDatasets) {
                put("CreateAndUpdateDatasets", createAndUpdateDatasets, CreateAndUpdateDatasets.values());
                return this;
            }

            /** {@code CreateAndUpdateDatasets} as a value. */
            public Builder createAndUpdateDatasets(Value<String> createAndUpdateDatasets) {
                put("CreateAndUpdateDatasets", createAndUpdateDatasets);
                return this;
            }

            /** {@code CreateAndUpdateFactSetAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateFactSetAction}. */
            public Builder createAndUpdateFactSetAction(
                    CreateAndUpdateFactSetAction createAndUpdateFactSetAction) {
                put("CreateAndUpdateFactSetAction", createAndUpdateFactSetAction);
                return this;
            }

            /** {@code CreateAndUpdateFactSetAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateFactSetAction(String createAndUpdateFactSetAction) {
                put("CreateAndUpdateFactSetAction", createAndUpdateFactSetAction, CreateAndUpdateFactSetAction.values());
                return this;
            }

            /** {@code CreateAndUpdateFactSetAction} as a value. */
            public Builder createAndUpdateFactSetAction(
                    Value<String> createAndUpdateFactSetAction) {
                put("CreateAndUpdateFactSetAction", createAndUpdateFactSetAction);
                return this;
            }

            /** {@code CreateAndUpdateGenericHTTPAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateGenericHTTPAction}. */
            public Builder createAndUpdateGenericHttpAction(
                    CreateAndUpdateGenericHTTPAction createAndUpdateGenericHttpAction) {
                put("CreateAndUpdateGenericHTTPAction", createAndUpdateGenericHttpAction);
                return this;
            }

            /** {@code CreateAndUpdateGenericHTTPAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateGenericHttpAction(
                    String createAndUpdateGenericHttpAction) {
                put("CreateAndUpdateGenericHTTPAction", createAndUpdateGenericHttpAction, CreateAndUpdateGenericHTTPAction.values());
                return this;
            }

            /** {@code CreateAndUpdateGenericHTTPAction} as a value. */
            public Builder createAndUpdateGenericHttpAction(
                    Value<String> createAndUpdateGenericHttpAction) {
                put("CreateAndUpdateGenericHTTPAction", createAndUpdateGenericHttpAction);
                return this;
            }

            /** {@code CreateAndUpdateGithubAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateGithubAction}. */
            public Builder createAndUpdateGithubAction(
                    CreateAndUpdateGithubAction createAndUpdateGithubAction) {
                put("CreateAndUpdateGithubAction", createAndUpdateGithubAction);
                return this;
            }

            /** {@code CreateAndUpdateGithubAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateGithubAction(String createAndUpdateGithubAction) {
                put("CreateAndUpdateGithubAction", createAndUpdateGithubAction, CreateAndUpdateGithubAction.values());
                return this;
            }

            /** {@code CreateAndUpdateGithubAction} as a value. */
            public Builder createAndUpdateGithubAction(Value<String> createAndUpdateGithubAction) {
                put("CreateAndUpdateGithubAction", createAndUpdateGithubAction);
                return this;
            }

            /** {@code CreateAndUpdateGoogleCalendarAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateGoogleCalendarAction}. */
            public Builder createAndUpdateGoogleCalendarAction(
                    CreateAndUpdateGoogleCalendarAction createAndUpdateGoogleCalendarAction) {
                put("CreateAndUpdateGoogleCalendarAction", createAndUpdateGoogleCalendarAction);
                return this;
            }

            /** {@code CreateAndUpdateGoogleCalendarAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateGoogleCalendarAction(
                    String createAndUpdateGoogleCalendarAction) {
                put("CreateAndUpdateGoogleCalendarAction", createAndUpdateGoogleCalendarAction, CreateAndUpdateGoogleCalendarAction.values());
                return this;
            }

            /** {@code CreateAndUpdateGoogleCalendarAction} as a value. */
            public Builder createAndUpdateGoogleCalendarAction(
                    Value<String> createAndUpdateGoogleCalendarAction) {
                put("CreateAndUpdateGoogleCalendarAction", createAndUpdateGoogleCalendarAction);
                return this;
            }

            /** {@code CreateAndUpdateHubspotAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateHubspotAction}. */
            public Builder createAndUpdateHubspotAction(
                    CreateAndUpdateHubspotAction createAndUpdateHubspotAction) {
                put("CreateAndUpdateHubspotAction", createAndUpdateHubspotAction);
                return this;
            }

            /** {@code CreateAndUpdateHubspotAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateHubspotAction(String createAndUpdateHubspotAction) {
                put("CreateAndUpdateHubspotAction", createAndUpdateHubspotAction, CreateAndUpdateHubspotAction.values());
                return this;
            }

            /** {@code CreateAndUpdateHubspotAction} as a value. */
            public Builder createAndUpdateHubspotAction(
                    Value<String> createAndUpdateHubspotAction) {
                put("CreateAndUpdateHubspotAction", createAndUpdateHubspotAction);
                return this;
            }

            /** {@code CreateAndUpdateHuggingFaceAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateHuggingFaceAction}. */
            public Builder createAndUpdateHuggingFaceAction(
                    CreateAndUpdateHuggingFaceAction createAndUpdateHuggingFaceAction) {
                put("CreateAndUpdateHuggingFaceAction", createAndUpdateHuggingFaceAction);
                return this;
            }

            /** {@code CreateAndUpdateHuggingFaceAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateHuggingFaceAction(
                    String createAndUpdateHuggingFaceAction) {
                put("CreateAndUpdateHuggingFaceAction", createAndUpdateHuggingFaceAction, CreateAndUpdateHuggingFaceAction.values());
                return this;
            }

            /** {@code CreateAndUpdateHuggingFaceAction} as a value. */
            public Builder createAndUpdateHuggingFaceAction(
                    Value<String> createAndUpdateHuggingFaceAction) {
                put("CreateAndUpdateHuggingFaceAction", createAndUpdateHuggingFaceAction);
                return this;
            }

            /** {@code CreateAndUpdateIntercomAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateIntercomAction}. */
            public Builder createAndUpdateIntercomAction(
                    CreateAndUpdateIntercomAction createAndUpdateIntercomAction) {
                put("CreateAndUpdateIntercomAction", createAndUpdateIntercomAction);
                return this;
            }

            /** {@code CreateAndUpdateIntercomAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateIntercomAction(String createAndUpdateIntercomAction) {
                put("CreateAndUpdateIntercomAction", createAndUpdateIntercomAction, CreateAndUpdateIntercomAction.values());
                return this;
            }

            /** {@code CreateAndUpdateIntercomAction} as a value. */
            public Builder createAndUpdateIntercomAction(
                    Value<String> createAndUpdateIntercomAction) {
                put("CreateAndUpdateIntercomAction", createAndUpdateIntercomAction);
                return this;
            }

            /** {@code CreateAndUpdateJiraAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateJiraAction}. */
            public Builder createAndUpdateJiraAction(
                    CreateAndUpdateJiraAction createAndUpdateJiraAction) {
                put("CreateAndUpdateJiraAction", createAndUpdateJiraAction);
                return this;
            }

            /** {@code CreateAndUpdateJiraAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateJiraAction(String createAndUpdateJiraAction) {
                put("CreateAndUpdateJiraAction", createAndUpdateJiraAction, CreateAndUpdateJiraAction.values());
                return this;
            }

            /** {@code CreateAndUpdateJiraAction} as a value. */
            public Builder createAndUpdateJiraAction(Value<String> createAndUpdateJiraAction) {
                put("CreateAndUpdateJiraAction", createAndUpdateJiraAction);
                return this;
            }

            /** {@code CreateAndUpdateKnowledgeBases}: optional; an update means no interruption; a value of {@link CreateAndUpdateKnowledgeBases}. */
            public Builder createAndUpdateKnowledgeBases(
                    CreateAndUpdateKnowledgeBases createAndUpdateKnowledgeBases) {
                put("CreateAndUpdateKnowledgeBases", createAndUpdateKnowledgeBases);
                return this;
            }

            /** {@code CreateAndUpdateKnowledgeBases} by the spelling of one of its allowed values. */
            public Builder createAndUpdateKnowledgeBases(String createAndUpdateKnowledgeBases) {
                put("CreateAndUpdateKnowledgeBases", createAndUpdateKnowledgeBases, CreateAndUpdateKnowledgeBases.values());
                return this;
            }

            /** {@code CreateAndUpdateKnowledgeBases} as a value. */
            public Builder createAndUpdateKnowledgeBases(
                    Value<String> createAndUpdateKnowledgeBases) {
                put("CreateAndUpdateKnowledgeBases", createAndUpdateKnowledgeBases);
                return this;
            }

            /** {@code CreateAndUpdateLinearAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateLinearAction}. */
            public Builder createAndUpdateLinearAction(
                    CreateAndUpdateLinearAction createAndUpdateLinearAction) {
                put("CreateAndUpdateLinearAction", createAndUpdateLinearAction);
                return this;
            }

            /** {@code CreateAndUpdateLinearAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateLinearAction(String createAndUpdateLinearAction) {
                put("CreateAndUpdateLinearAction", createAndUpdateLinearAction, CreateAndUpdateLinearAction.values());
                return this;
            }

            /** {@code CreateAndUpdateLinearAction} as a value. */
            public Builder createAndUpdateLinearAction(Value<String> createAndUpdateLinearAction) {
                put("CreateAndUpdateLinearAction", createAndUpdateLinearAction);
                return this;
            }

            /** {@code CreateAndUpdateMCPAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateMCPAction}. */
            public Builder createAndUpdateMcpAction(
                    CreateAndUpdateMCPAction createAndUpdateMcpAction) {
                put("CreateAndUpdateMCPAction", createAndUpdateMcpAction);
                return this;
            }

            /** {@code CreateAndUpdateMCPAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateMcpAction(String createAndUpdateMcpAction) {
                put("CreateAndUpdateMCPAction", createAndUpdateMcpAction, CreateAndUpdateMCPAction.values());
                return this;
            }

            /** {@code CreateAndUpdateMCPAction} as a value. */
            public Builder createAndUpdateMcpAction(Value<String> createAndUpdateMcpAction) {
                put("CreateAndUpdateMCPAction", createAndUpdateMcpAction);
                return this;
            }

            /** {@code CreateAndUpdateMSExchangeAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateMSExchangeAction}. */
            public Builder createAndUpdateMsExchangeAction(
                    CreateAndUpdateMSExchangeAction createAndUpdateMsExchangeAction) {
                put("CreateAndUpdateMSExchangeAction", createAndUpdateMsExchangeAction);
                return this;
            }

            /** {@code CreateAndUpdateMSExchangeAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateMsExchangeAction(String createAndUpdateMsExchangeAction) {
                put("CreateAndUpdateMSExchangeAction", createAndUpdateMsExchangeAction, CreateAndUpdateMSExchangeAction.values());
                return this;
            }

            /** {@code CreateAndUpdateMSExchangeAction} as a value. */
            public Builder createAndUpdateMsExchangeAction(
                    Value<String> createAndUpdateMsExchangeAction) {
                put("CreateAndUpdateMSExchangeAction", createAndUpdateMsExchangeAction);
                return this;
            }

            /** {@code CreateAndUpdateMSTeamsAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateMSTeamsAction}. */
            public Builder createAndUpdateMsTeamsAction(
                    CreateAndUpdateMSTeamsAction createAndUpdateMsTeamsAction) {
                put("CreateAndUpdateMSTeamsAction", createAndUpdateMsTeamsAction);
                return this;
            }

            /** {@code CreateAndUpdateMSTeamsAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateMsTeamsAction(String createAndUpdateMsTeamsAction) {
                put("CreateAndUpdateMSTeamsAction", createAndUpdateMsTeamsAction, CreateAndUpdateMSTeamsAction.values());
                return this;
            }

            /** {@code CreateAndUpdateMSTeamsAction} as a value. */
            public Builder createAndUpdateMsTeamsAction(
                    Value<String> createAndUpdateMsTeamsAction) {
                put("CreateAndUpdateMSTeamsAction", createAndUpdateMsTeamsAction);
                return this;
            }

            /** {@code CreateAndUpdateMondayAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateMondayAction}. */
            public Builder createAndUpdateMondayAction(
                    CreateAndUpdateMondayAction createAndUpdateMondayAction) {
                put("CreateAndUpdateMondayAction", createAndUpdateMondayAction);
                return this;
            }

            /** {@code CreateAndUpdateMondayAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateMondayAction(String createAndUpdateMondayAction) {
                put("CreateAndUpdateMondayAction", createAndUpdateMondayAction, CreateAndUpdateMondayAction.values());
                return this;
            }

            /** {@code CreateAndUpdateMondayAction} as a value. */
            public Builder createAndUpdateMondayAction(Value<String> createAndUpdateMondayAction) {
                put("CreateAndUpdateMondayAction", createAndUpdateMondayAction);
                return this;
            }

            /** {@code CreateAndUpdateNewRelicAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateNewRelicAction}. */
            public Builder createAndUpdateNewRelicAction(
                    CreateAndUpdateNewRelicAction createAndUpdateNewRelicAction) {
                put("CreateAndUpdateNewRelicAction", createAndUpdateNewRelicAction);
                return this;
            }

            /** {@code CreateAndUpdateNewRelicAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateNewRelicAction(String createAndUpdateNewRelicAction) {
                put("CreateAndUpdateNewRelicAction", createAndUpdateNewRelicAction, CreateAndUpdateNewRelicAction.values());
                return this;
            }

            /** {@code CreateAndUpdateNewRelicAction} as a value. */
            public Builder createAndUpdateNewRelicAction(
                    Value<String> createAndUpdateNewRelicAction) {
                put("CreateAndUpdateNewRelicAction", createAndUpdateNewRelicAction);
                return this;
            }

            /** {@code CreateAndUpdateNotionAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateNotionAction}. */
            public Builder createAndUpdateNotionAction(
                    CreateAndUpdateNotionAction createAndUpdateNotionAction) {
                put("CreateAndUpdateNotionAction", createAndUpdateNotionAction);
                return this;
            }

            /** {@code CreateAndUpdateNotionAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateNotionAction(String createAndUpdateNotionAction) {
                put("CreateAndUpdateNotionAction", createAndUpdateNotionAction, CreateAndUpdateNotionAction.values());
                return this;
            }

            /** {@code CreateAndUpdateNotionAction} as a value. */
            public Builder createAndUpdateNotionAction(Value<String> createAndUpdateNotionAction) {
                put("CreateAndUpdateNotionAction", createAndUpdateNotionAction);
                return this;
            }

            /** {@code CreateAndUpdateOneDriveAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateOneDriveAction}. */
            public Builder createAndUpdateOneDriveAction(
                    CreateAndUpdateOneDriveAction createAndUpdateOneDriveAction) {
                put("CreateAndUpdateOneDriveAction", createAndUpdateOneDriveAction);
                return this;
            }

            /** {@code CreateAndUpdateOneDriveAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateOneDriveAction(String createAndUpdateOneDriveAction) {
                put("CreateAndUpdateOneDriveAction", createAndUpdateOneDriveAction, CreateAndUpdateOneDriveAction.values());
                return this;
            }

            /** {@code CreateAndUpdateOneDriveAction} as a value. */
            public Builder createAndUpdateOneDriveAction(
                    Value<String> createAndUpdateOneDriveAction) {
                put("CreateAndUpdateOneDriveAction", createAndUpdateOneDriveAction);
                return this;
            }

            /** {@code CreateAndUpdateOpenAPIAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateOpenAPIAction}. */
            public Builder createAndUpdateOpenApiAction(
                    CreateAndUpdateOpenAPIAction createAndUpdateOpenApiAction) {
                put("CreateAndUpdateOpenAPIAction", createAndUpdateOpenApiAction);
                return this;
            }

            /** {@code CreateAndUpdateOpenAPIAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateOpenApiAction(String createAndUpdateOpenApiAction) {
                put("CreateAndUpdateOpenAPIAction", createAndUpdateOpenApiAction, CreateAndUpdateOpenAPIAction.values());
                return this;
            }

            /** {@code CreateAndUpdateOpenAPIAction} as a value. */
            public Builder createAndUpdateOpenApiAction(
                    Value<String> createAndUpdateOpenApiAction) {
                put("CreateAndUpdateOpenAPIAction", createAndUpdateOpenApiAction);
                return this;
            }

            /** {@code CreateAndUpdatePagerDutyAction}: optional; an update means no interruption; a value of {@link CreateAndUpdatePagerDutyAction}. */
            public Builder createAndUpdatePagerDutyAction(
                    CreateAndUpdatePagerDutyAction createAndUpdatePagerDutyAction) {
                put("CreateAndUpdatePagerDutyAction", createAndUpdatePagerDutyAction);
                return this;
            }

            /** {@code CreateAndUpdatePagerDutyAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdatePagerDutyAction(String createAndUpdatePagerDutyAction) {
                put("CreateAndUpdatePagerDutyAction", createAndUpdatePagerDutyAction, CreateAndUpdatePagerDutyAction.values());
                return this;
            }

            /** {@code CreateAndUpdatePagerDutyAction} as a value. */
            public Builder createAndUpdatePagerDutyAction(
                    Value<String> createAndUpdatePagerDutyAction) {
                put("CreateAndUpdatePagerDutyAction", createAndUpdatePagerDutyAction);
                return this;
            }

            /** {@code CreateAndUpdateSAPBillOfMaterialAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateSAPBillOfMaterialAction}. */
            public Builder createAndUpdateSapBillOfMaterialAction(
                    CreateAndUpdateSAPBillOfMaterialAction createAndUpdateSapBillOfMaterialAction) {
                put("CreateAndUpdateSAPBillOfMaterialAction", createAndUpdateSapBillOfMaterialAction);
                return this;
            }

            /** {@code CreateAndUpdateSAPBillOfMaterialAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateSapBillOfMaterialAction(
                    String createAndUpdateSapBillOfMaterialAction) {
                put("CreateAndUpdateSAPBillOfMaterialAction", createAndUpdateSapBillOfMaterialAction, CreateAndUpdateSAPBillOfMaterialAction.values());
                return this;
            }

            /** {@code CreateAndUpdateSAPBillOfMaterialAction} as a value. */
            public Builder createAndUpdateSapBillOfMaterialAction(
                    Value<String> createAndUpdateSapBillOfMaterialAction) {
                put("CreateAndUpdateSAPBillOfMaterialAction", createAndUpdateSapBillOfMaterialAction);
                return this;
            }

            /** {@code CreateAndUpdateSAPBusinessPartnerAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateSAPBusinessPartnerAction}. */
            public Builder createAndUpdateSapBusinessPartnerAction(
                    CreateAndUpdateSAPBusinessPartnerAction createAndUpdateSapBusinessPartnerAction) {
                put("CreateAndUpdateSAPBusinessPartnerAction", createAndUpdateSapBusinessPartnerAction);
                return this;
            }

            /** {@code CreateAndUpdateSAPBusinessPartnerAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateSapBusinessPartnerAction(
                    String createAndUpdateSapBusinessPartnerAction) {
                put("CreateAndUpdateSAPBusinessPartnerAction", createAndUpdateSapBusinessPartnerAction, CreateAndUpdateSAPBusinessPartnerAction.values());
                return this;
            }

            /** {@code CreateAndUpdateSAPBusinessPartnerAction} as a value. */
            public Builder createAndUpdateSapBusinessPartnerAction(
                    Value<String> createAndUpdateSapBusinessPartnerAction) {
                put("CreateAndUpdateSAPBusinessPartnerAction", createAndUpdateSapBusinessPartnerAction);
                return this;
            }

            /** {@code CreateAndUpdateSAPMaterialStockAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateSAPMaterialStockAction}. */
            public Builder createAndUpdateSapMaterialStockAction(
                    CreateAndUpdateSAPMaterialStockAction createAndUpdateSapMaterialStockAction) {
                put("CreateAndUpdateSAPMaterialStockAction", createAndUpdateSapMaterialStockAction);
                return this;
            }

            /** {@code CreateAndUpdateSAPMaterialStockAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateSapMaterialStockAction(
                    String createAndUpdateSapMaterialStockAction) {
                put("CreateAndUpdateSAPMaterialStockAction", createAndUpdateSapMaterialStockAction, CreateAndUpdateSAPMaterialStockAction.values());
                return this;
            }

            /** {@code CreateAndUpdateSAPMaterialStockAction} as a value. */
            public Builder createAndUpdateSapMaterialStockAction(
                    Value<String> createAndUpdateSapMaterialStockAction) {
                put("CreateAndUpdateSAPMaterialStockAction", createAndUpdateSapMaterialStockAction);
                return this;
            }

            /** {@code CreateAndUpdateSAPPhysicalInventoryAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateSAPPhysicalInventoryAction}. */
            public Builder createAndUpdateSapPhysicalInventoryAction(
                    CreateAndUpdateSAPPhysicalInventoryAction createAndUpdateSapPhysicalInventoryAction) {
                put("CreateAndUpdateSAPPhysicalInventoryAction", createAndUpdateSapPhysicalInventoryAction);
                return this;
            }

            /** {@code CreateAndUpdateSAPPhysicalInventoryAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateSapPhysicalInventoryAction(
                    String createAndUpdateSapPhysicalInventoryAction) {
                put("CreateAndUpdateSAPPhysicalInventoryAction", createAndUpdateSapPhysicalInventoryAction, CreateAndUpdateSAPPhysicalInventoryAction.values());
                return this;
            }

            /** {@code CreateAndUpdateSAPPhysicalInventoryAction} as a value. */
            public Builder createAndUpdateSapPhysicalInventoryAction(
                    Value<String> createAndUpdateSapPhysicalInventoryAction) {
                put("CreateAndUpdateSAPPhysicalInventoryAction", createAndUpdateSapPhysicalInventoryAction);
                return this;
            }

            /** {@code CreateAndUpdateSAPProductMasterDataAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateSAPProductMasterDataAction}. */
            public Builder createAndUpdateSapProductMasterDataAction(
                    CreateAndUpdateSAPProductMasterDataAction createAndUpdateSapProductMasterDataAction) {
                put("CreateAndUpdateSAPProductMasterDataAction", createAndUpdateSapProductMasterDataAction);
                return this;
            }

            /** {@code CreateAndUpdateSAPProductMasterDataAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateSapProductMasterDataAction(
                    String createAndUpdateSapProductMasterDataAction) {
                put("CreateAndUpdateSAPProductMasterDataAction", createAndUpdateSapProductMasterDataAction, CreateAndUpdateSAPProductMasterDataAction.values());
                return this;
            }

            /** {@code CreateAndUpdateSAPProductMasterDataAction} as a value. */
            public Builder createAndUpdateSapProductMasterDataAction(
                    Value<String> createAndUpdateSapProductMasterDataAction) {
                put("CreateAndUpdateSAPProductMasterDataAction", createAndUpdateSapProductMasterDataAction);
                return this;
            }

            /** {@code CreateAndUpdateSalesforceAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateSalesforceAction}. */
            public Builder createAndUpdateSalesforceAction(
                    CreateAndUpdateSalesforceAction createAndUpdateSalesforceAction) {
                put("CreateAndUpdateSalesforceAction", createAndUpdateSalesforceAction);
                return this;
            }

            /** {@code CreateAndUpdateSalesforceAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateSalesforceAction(String createAndUpdateSalesforceAction) {
                put("CreateAndUpdateSalesforceAction", createAndUpdateSalesforceAction, CreateAndUpdateSalesforceAction.values());
                return this;
            }

            /** {@code CreateAndUpdateSalesforceAction} as a value. */
            public Builder createAndUpdateSalesforceAction(
                    Value<String> createAndUpdateSalesforceAction) {
                put("CreateAndUpdateSalesforceAction", createAndUpdateSalesforceAction);
                return this;
            }

            /** {@code CreateAndUpdateSandPGMIAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateSandPGMIAction}. */
            public Builder createAndUpdateSandPgmiAction(
                    CreateAndUpdateSandPGMIAction createAndUpdateSandPgmiAction) {
                put("CreateAndUpdateSandPGMIAction", createAndUpdateSandPgmiAction);
                return this;
            }

            /** {@code CreateAndUpdateSandPGMIAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateSandPgmiAction(String createAndUpdateSandPgmiAction) {
                put("CreateAndUpdateSandPGMIAction", createAndUpdateSandPgmiAction, CreateAndUpdateSandPGMIAction.values());
                return this;
            }

            /** {@code CreateAndUpdateSandPGMIAction} as a value. */
            public Builder createAndUpdateSandPgmiAction(
                    Value<String> createAndUpdateSandPgmiAction) {
                put("CreateAndUpdateSandPGMIAction", createAndUpdateSandPgmiAction);
                return this;
            }

            /** {@code CreateAndUpdateSandPGlobalEnergyAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateSandPGlobalEnergyAction}. */
            public Builder createAndUpdateSandPGlobalEnergyAction(
                    CreateAndUpdateSandPGlobalEnergyAction createAndUpdateSandPGlobalEnergyAction) {
                put("CreateAndUpdateSandPGlobalEnergyAction", createAndUpdateSandPGlobalEnergyAction);
                return this;
            }

            /** {@code CreateAndUpdateSandPGlobalEnergyAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateSandPGlobalEnergyAction(
                    String createAndUpdateSandPGlobalEnergyAction) {
                put("CreateAndUpdateSandPGlobalEnergyAction", createAndUpdateSandPGlobalEnergyAction, CreateAndUpdateSandPGlobalEnergyAction.values());
                return this;
            }

            /** {@code CreateAndUpdateSandPGlobalEnergyAction} as a value. */
            public Builder createAndUpdateSandPGlobalEnergyAction(
                    Value<String> createAndUpdateSandPGlobalEnergyAction) {
                put("CreateAndUpdateSandPGlobalEnergyAction", createAndUpdateSandPGlobalEnergyAction);
                return this;
            }

            /** {@code CreateAndUpdateServiceNowAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateServiceNowAction}. */
            public Builder createAndUpdateServiceNowAction(
                    CreateAndUpdateServiceNowAction createAndUpdateServiceNowAction) {
                put("CreateAndUpdateServiceNowAction", createAndUpdateServiceNowAction);
                return this;
            }

            /** {@code CreateAndUpdateServiceNowAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateServiceNowAction(String createAndUpdateServiceNowAction) {
                put("CreateAndUpdateServiceNowAction", createAndUpdateServiceNowAction, CreateAndUpdateServiceNowAction.values());
                return this;
            }

            /** {@code CreateAndUpdateServiceNowAction} as a value. */
            public Builder createAndUpdateServiceNowAction(
                    Value<String> createAndUpdateServiceNowAction) {
                put("CreateAndUpdateServiceNowAction", createAndUpdateServiceNowAction);
                return this;
            }

            /** {@code CreateAndUpdateSharePointAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateSharePointAction}. */
            public Builder createAndUpdateSharePointAction(
                    CreateAndUpdateSharePointAction createAndUpdateSharePointAction) {
                put("CreateAndUpdateSharePointAction", createAndUpdateSharePointAction);
                return this;
            }

            /** {@code CreateAndUpdateSharePointAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateSharePointAction(String createAndUpdateSharePointAction) {
                put("CreateAndUpdateSharePointAction", createAndUpdateSharePointAction, CreateAndUpdateSharePointAction.values());
                return this;
            }

            /** {@code CreateAndUpdateSharePointAction} as a value. */
            public Builder createAndUpdateSharePointAction(
                    Value<String> createAndUpdateSharePointAction) {
                put("CreateAndUpdateSharePointAction", createAndUpdateSharePointAction);
                return this;
            }

            /** {@code CreateAndUpdateSlackAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateSlackAction}. */
            public Builder createAndUpdateSlackAction(
                    CreateAndUpdateSlackAction createAndUpdateSlackAction) {
                put("CreateAndUpdateSlackAction", createAndUpdateSlackAction);
                return this;
            }

            /** {@code CreateAndUpdateSlackAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateSlackAction(String createAndUpdateSlackAction) {
                put("CreateAndUpdateSlackAction", createAndUpdateSlackAction, CreateAndUpdateSlackAction.values());
                return this;
            }

            /** {@code CreateAndUpdateSlackAction} as a value. */
            public Builder createAndUpdateSlackAction(Value<String> createAndUpdateSlackAction) {
                put("CreateAndUpdateSlackAction", createAndUpdateSlackAction);
                return this;
            }

            /** {@code CreateAndUpdateSmartsheetAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateSmartsheetAction}. */
            public Builder createAndUpdateSmartsheetAction(
                    CreateAndUpdateSmartsheetAction createAndUpdateSmartsheetAction) {
                put("CreateAndUpdateSmartsheetAction", createAndUpdateSmartsheetAction);
                return this;
            }

            /** {@code CreateAndUpdateSmartsheetAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateSmartsheetAction(String createAndUpdateSmartsheetAction) {
                put("CreateAndUpdateSmartsheetAction", createAndUpdateSmartsheetAction, CreateAndUpdateSmartsheetAction.values());
                return this;
            }

            /** {@code CreateAndUpdateSmartsheetAction} as a value. */
            public Builder createAndUpdateSmartsheetAction(
                    Value<String> createAndUpdateSmartsheetAction) {
                put("CreateAndUpdateSmartsheetAction", createAndUpdateSmartsheetAction);
                return this;
            }

            /** {@code CreateAndUpdateTextractAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateTextractAction}. */
            public Builder createAndUpdateTextractAction(
                    CreateAndUpdateTextractAction createAndUpdateTextractAction) {
                put("CreateAndUpdateTextractAction", createAndUpdateTextractAction);
                return this;
            }

            /** {@code CreateAndUpdateTextractAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateTextractAction(String createAndUpdateTextractAction) {
                put("CreateAndUpdateTextractAction", createAndUpdateTextractAction, CreateAndUpdateTextractAction.values());
                return this;
            }

            /** {@code CreateAndUpdateTextractAction} as a value. */
            public Builder createAndUpdateTextractAction(
                    Value<String> createAndUpdateTextractAction) {
                put("CreateAndUpdateTextractAction", createAndUpdateTextractAction);
                return this;
            }

            /** {@code CreateAndUpdateThemes}: optional; an update means no interruption; a value of {@link CreateAndUpdateThemes}. */
            public Builder createAndUpdateThemes(CreateAndUpdateThemes createAndUpdateThemes) {
                put("CreateAndUpdateThemes", createAndUpdateThemes);
                return this;
            }

            /** {@code CreateAndUpdateThemes} by the spelling of one of its allowed values. */
            public Builder createAndUpdateThemes(String createAndUpdateThemes) {
                put("CreateAndUpdateThemes", createAndUpdateThemes, CreateAndUpdateThemes.values());
                return this;
            }

            /** {@code CreateAndUpdateThemes} as a value. */
            public Builder createAndUpdateThemes(Value<String> createAndUpdateThemes) {
                put("CreateAndUpdateThemes", createAndUpdateThemes);
                return this;
            }

            /** {@code CreateAndUpdateThresholdAlerts}: optional; an update means no interruption; a value of {@link CreateAndUpdateThresholdAlerts}. */
            public Builder createAndUpdateThresholdAlerts(
                    CreateAndUpdateThresholdAlerts createAndUpdateThresholdAlerts) {
                put("CreateAndUpdateThresholdAlerts", createAndUpdateThresholdAlerts);
                return this;
            }

            /** {@code CreateAndUpdateThresholdAlerts} by the spelling of one of its allowed values. */
            public Builder createAndUpdateThresholdAlerts(String createAndUpdateThresholdAlerts) {
                put("CreateAndUpdateThresholdAlerts", createAndUpdateThresholdAlerts, CreateAndUpdateThresholdAlerts.values());
                return this;
            }

            /** {@code CreateAndUpdateThresholdAlerts} as a value. */
            public Builder createAndUpdateThresholdAlerts(
                    Value<String> createAndUpdateThresholdAlerts) {
                put("CreateAndUpdateThresholdAlerts", createAndUpdateThresholdAlerts);
                return this;
            }

            /** {@code CreateAndUpdateZendeskAction}: optional; an update means no interruption; a value of {@link CreateAndUpdateZendeskAction}. */
            public Builder createAndUpdateZendeskAction(
                    CreateAndUpdateZendeskAction createAndUpdateZendeskAction) {
                put("CreateAndUpdateZendeskAction", createAndUpdateZendeskAction);
                return this;
            }

            /** {@code CreateAndUpdateZendeskAction} by the spelling of one of its allowed values. */
            public Builder createAndUpdateZendeskAction(String createAndUpdateZendeskAction) {
                put("CreateAndUpdateZendeskAction", createAndUpdateZendeskAction, CreateAndUpdateZendeskAction.values());
                return this;
            }

            /** {@code CreateAndUpdateZendeskAction} as a value. */
            public Builder createAndUpdateZendeskAction(
                    Value<String> createAndUpdateZendeskAction) {
                put("CreateAndUpdateZendeskAction", createAndUpdateZendeskAction);
                return this;
            }

            /** {@code CreateChatAgents}: optional; an update means no interruption; a value of {@link CreateChatAgents}. */
            public Builder createChatAgents(CreateChatAgents createChatAgents) {
                put("CreateChatAgents", createChatAgents);
                return this;
            }

            /** {@code CreateChatAgents} by the spelling of one of its allowed values. */
            public Builder createChatAgents(String createChatAgents) {
                put("CreateChatAgents", createChatAgents, CreateChatAgents.values());
                return this;
            }

            /** {@code CreateChatAgents} as a value. */
            public Builder createChatAgents(Value<String> createChatAgents) {
                put("CreateChatAgents", createChatAgents);
                return this;
            }

            /** {@code CreateDashboardExecutiveSummaryWithQ}: optional; an update means no interruption; a value of {@link CreateDashboardExecutiveSummaryWithQ}. */
            public Builder createDashboardExecutiveSummaryWithQ(
                    CreateDashboardExecutiveSummaryWithQ createDashboardExecutiveSummaryWithQ) {
                put("CreateDashboardExecutiveSummaryWithQ", createDashboardExecutiveSummaryWithQ);
                return this;
            }

            /** {@code CreateDashboardExecutiveSummaryWithQ} by the spelling of one of its allowed values. */
            public Builder createDashboardExecutiveSummaryWithQ(
                    String createDashboardExecutiveSummaryWithQ) {
                put("CreateDashboardExecutiveSummaryWithQ", createDashboardExecutiveSummaryWithQ, CreateDashboardExecutiveSummaryWithQ.values());
                return this;
            }

            /** {@code CreateDashboardExecutiveSummaryWithQ} as a value. */
            public Builder createDashboardExecutiveSummaryWithQ(
                    Value<String> createDashboardExecutiveSummaryWithQ) {
                put("CreateDashboardExecutiveSummaryWithQ", createDashboardExecutiveSummaryWithQ);
                return this;
            }

            /** {@code CreateSPICEDataset}: optional; an update means no interruption; a value of {@link CreateSPICEDataset}. */
            public Builder createSpiceDataset(CreateSPICEDataset createSpiceDataset) {
                put("CreateSPICEDataset", createSpiceDataset);
                return this;
            }

            /** {@code CreateSPICEDataset} by the spelling of one of its allowed values. */
            public Builder createSpiceDataset(String createSpiceDataset) {
                put("CreateSPICEDataset", createSpiceDataset, CreateSPICEDataset.values());
                return this;
            }

            /** {@code CreateSPICEDataset} as a value. */
            public Builder createSpiceDataset(Value<String> createSpiceDataset) {
                put("CreateSPICEDataset", createSpiceDataset);
                return this;
            }

            /** {@code CreateSharedFolders}: optional; an update means no interruption; a value of {@link CreateSharedFolders}. */
            public Builder createSharedFolders(CreateSharedFolders createSharedFolders) {
                put("CreateSharedFolders", createSharedFolders);
                return this;
            }

            /** {@code CreateSharedFolders} by the spelling of one of its allowed values. */
            public Builder createSharedFolders(String createSharedFolders) {
                put("CreateSharedFolders", createSharedFolders, CreateSharedFolders.values());
                return this;
            }

            /** {@code CreateSharedFolders} as a value. */
            public Builder createSharedFolders(Value<String> createSharedFolders) {
                put("CreateSharedFolders", createSharedFolders);
                return this;
            }

            /** {@code CreateSpaces}: optional; an update means no interruption; a value of {@link CreateSpaces}. */
            public Builder createSpaces(CreateSpaces createSpaces) {
                put("CreateSpaces", createSpaces);
                return this;
            }

            /** {@code CreateSpaces} by the spelling of one of its allowed values. */
            public Builder createSpaces(String createSpaces) {
                put("CreateSpaces", createSpaces, CreateSpaces.values());
                return this;
            }

            /** {@code CreateSpaces} as a value. */
            public Builder createSpaces(Value<String> createSpaces) {
                put("CreateSpaces", createSpaces);
                return this;
            }

            /** {@code Dashboard}: optional; an update means no interruption; a value of {@link CapabilitiesDashboard}. */
            public Builder dashboard(CapabilitiesDashboard dashboard) {
                put("Dashboard", dashboard);
                return this;
            }

            /** {@code Dashboard} by the spelling of one of its allowed values. */
            public Builder dashboard(String dashboard) {
                put("Dashboard", dashboard, CapabilitiesDashboard.values());
                return this;
            }

            /** {@code Dashboard} as a value. */
            public Builder dashboard(Value<String> dashboard) {
                put("Dashboard", dashboard);
                return this;
            }

            /** {@code EditVisualWithQ}: optional; an update means no interruption; a value of {@link EditVisualWithQ}. */
            public Builder editVisualWithQ(EditVisualWithQ editVisualWithQ) {
                put("EditVisualWithQ", editVisualWithQ);
                return this;
            }

            /** {@code EditVisualWithQ} by the spelling of one of its allowed values. */
            public Builder editVisualWithQ(String editVisualWithQ) {
                put("EditVisualWithQ", editVisualWithQ, EditVisualWithQ.values());
                return this;
            }

            /** {@code EditVisualWithQ} as a value. */
            public Builder editVisualWithQ(Value<String> editVisualWithQ) {
                put("EditVisualWithQ", editVisualWithQ);
                return this;
            }

            /** {@code ExportToCsv}: optional; an update means no interruption; a value of {@link ExportToCsv}. */
            public Builder exportToCsv(ExportToCsv exportToCsv) {
                put("ExportToCsv", exportToCsv);
                return this;
            }

            /** {@code ExportToCsv} by the spelling of one of its allowed values. */
            public Builder exportToCsv(String exportToCsv) {
                put("ExportToCsv", exportToCsv, ExportToCsv.values());
                return this;
            }

            /** {@code ExportToCsv} as a value. */
            public Builder exportToCsv(Value<String> exportToCsv) {
                put("ExportToCsv", exportToCsv);
                return this;
            }

            /** {@code ExportToCsvInScheduledReports}: optional; an update means no interruption; a value of {@link ExportToCsvInScheduledReports}. */
            public Builder exportToCsvInScheduledReports(
                    ExportToCsvInScheduledReports exportToCsvInScheduledReports) {
                put("ExportToCsvInScheduledReports", exportToCsvInScheduledReports);
                return this;
            }

            /** {@code ExportToCsvInScheduledReports} by the spelling of one of its allowed values. */
            public Builder exportToCsvInScheduledReports(String exportToCsvInScheduledReports) {
                put("ExportToCsvInScheduledReports", exportToCsvInScheduledReports, ExportToCsvInScheduledReports.values());
                return this;
            }

            /** {@code ExportToCsvInScheduledReports} as a value. */
            public Builder exportToCsvInScheduledReports(
                    Value<String> exportToCsvInScheduledReports) {
                put("ExportToCsvInScheduledReports", exportToCsvInScheduledReports);
                return this;
            }

            /** {@code ExportToExcel}: optional; an update means no interruption; a value of {@link ExportToExcel}. */
            public Builder exportToExcel(ExportToExcel exportToExcel) {
                put("ExportToExcel", exportToExcel);
                return this;
            }

            /** {@code ExportToExcel} by the spelling of one of its allowed values. */
            public Builder exportToExcel(String exportToExcel) {
                put("ExportToExcel", exportToExcel, ExportToExcel.values());
                return this;
            }

            /** {@code ExportToExcel} as a value. */
            public Builder exportToExcel(Value<String> exportToExcel) {
                put("ExportToExcel", exportToExcel);
                return this;
            }

            /** {@code ExportToExcelInScheduledReports}: optional; an update means no interruption; a value of {@link ExportToExcelInScheduledReports}. */
            public Builder exportToExcelInScheduledReports(
                    ExportToExcelInScheduledReports exportToExcelInScheduledReports) {
                put("ExportToExcelInScheduledReports", exportToExcelInScheduledReports);
                return this;
            }

            /** {@code ExportToExcelInScheduledReports} by the spelling of one of its allowed values. */
            public Builder exportToExcelInScheduledReports(String exportToExcelInScheduledReports) {
                put("ExportToExcelInScheduledReports", exportToExcelInScheduledReports, ExportToExcelInScheduledReports.values());
                return this;
            }

            /** {@code ExportToExcelInScheduledReports} as a value. */
            public Builder exportToExcelInScheduledReports(
                    Value<String> exportToExcelInScheduledReports) {
                put("ExportToExcelInScheduledReports", exportToExcelInScheduledReports);
                return this;
            }

            /** {@code ExportToPdf}: optional; an update means no interruption; a value of {@link ExportToPdf}. */
            public Builder exportToPdf(ExportToPdf exportToPdf) {
                put("ExportToPdf", exportToPdf);
                return this;
            }

            /** {@code ExportToPdf} by the spelling of one of its allowed values. */
            public Builder exportToPdf(String exportToPdf) {
                put("ExportToPdf", exportToPdf, ExportToPdf.values());
                return this;
            }

            /** {@code ExportToPdf} as a value. */
            public Builder exportToPdf(Value<String> exportToPdf) {
                put("ExportToPdf", exportToPdf);
                return this;
            }

            /** {@code ExportToPdfInScheduledReports}: optional; an update means no interruption; a value of {@link ExportToPdfInScheduledReports}. */
            public Builder exportToPdfInScheduledReports(
                    ExportToPdfInScheduledReports exportToPdfInScheduledReports) {
                put("ExportToPdfInScheduledReports", exportToPdfInScheduledReports);
                return this;
            }

            /** {@code ExportToPdfInScheduledReports} by the spelling of one of its allowed values. */
            public Builder exportToPdfInScheduledReports(String exportToPdfInScheduledReports) {
                put("ExportToPdfInScheduledReports", exportToPdfInScheduledReports, ExportToPdfInScheduledReports.values());
                return this;
            }

            /** {@code ExportToPdfInScheduledReports} as a value. */
            public Builder exportToPdfInScheduledReports(
                    Value<String> exportToPdfInScheduledReports) {
                put("ExportToPdfInScheduledReports", exportToPdfInScheduledReports);
                return this;
            }

            /** {@code Extension}: optional; an update means no interruption; a value of {@link CapabilitiesExtension}. */
            public Builder extension(CapabilitiesExtension extension) {
                put("Extension", extension);
                return this;
            }

            /** {@code Extension} by the spelling of one of its allowed values. */
            public Builder extension(String extension) {
                put("Extension", extension, CapabilitiesExtension.values());
                return this;
            }

            /** {@code Extension} as a value. */
            public Builder extension(Value<String> extension) {
                put("Extension", extension);
                return this;
            }

            /** {@code FactSetAction}: optional; an update means no interruption; a value of {@link FactSetAction}. */
            public Builder factSetAction(FactSetAction factSetAction) {
                put("FactSetAction", factSetAction);
                return this;
            }

            /** {@code FactSetAction} by the spelling of one of its allowed values. */
            public Builder factSetAction(String factSetAction) {
                put("FactSetAction", factSetAction, FactSetAction.values());
                return this;
            }

            /** {@code FactSetAction} as a value. */
            public Builder factSetAction(Value<String> factSetAction) {
                put("FactSetAction", factSetAction);
                return this;
            }

            /** {@code Flow}: optional; an update means no interruption; a value of {@link CapabilitiesFlow}. */
            public Builder flow(CapabilitiesFlow flow) {
                put("Flow", flow);
                return this;
            }

            /** {@code Flow} by the spelling of one of its allowed values. */
            public Builder flow(String flow) {
                put("Flow", flow, CapabilitiesFlow.values());
                return this;
            }

            /** {@code Flow} as a value. */
            public Builder flow(Value<String> flow) {
                put("Flow", flow);
                return this;
            }

            /** {@code GenericHTTPAction}: optional; an update means no interruption; a value of {@link GenericHTTPAction}. */
            public Builder genericHttpAction(GenericHTTPAction genericHttpAction) {
                put("GenericHTTPAction", genericHttpAction);
                return this;
            }

            /** {@code GenericHTTPAction} by the spelling of one of its allowed values. */
            public Builder genericHttpAction(String genericHttpAction) {
                put("GenericHTTPAction", genericHttpAction, GenericHTTPAction.values());
                return this;
            }

            /** {@code GenericHTTPAction} as a value. */
            public Builder genericHttpAction(Value<String> genericHttpAction) {
                put("GenericHTTPAction", genericHttpAction);
                return this;
            }

            /** {@code GithubAction}: optional; an update means no interruption; a value of {@link GithubAction}. */
            public Builder githubAction(GithubAction githubAction) {
                put("GithubAction", githubAction);
                return this;
            }

            /** {@code GithubAction} by the spelling of one of its allowed values. */
            public Builder githubAction(String githubAction) {
                put("GithubAction", githubAction, GithubAction.values());
                return this;
            }

            /** {@code GithubAction} as a value. */
            public Builder githubAction(Value<String> githubAction) {
                put("GithubAction", githubAction);
                return this;
            }

            /** {@code GoogleCalendarAction}: optional; an update means no interruption; a value of {@link GoogleCalendarAction}. */
            public Builder googleCalendarAction(GoogleCalendarAction googleCalendarAction) {
                put("GoogleCalendarAction", googleCalendarAction);
                return this;
            }

            /** {@code GoogleCalendarAction} by the spelling of one of its allowed values. */
            public Builder googleCalendarAction(String googleCalendarAction) {
                put("GoogleCalendarAction", googleCalendarAction, GoogleCalendarAction.values());
                return this;
            }

            /** {@code GoogleCalendarAction} as a value. */
            public Builder googleCalendarAction(Value<String> googleCalendarAction) {
                put("GoogleCalendarAction", googleCalendarAction);
                return this;
            }

            /** {@code HubspotAction}: optional; an update means no interruption; a value of {@link HubspotAction}. */
            public Builder hubspotAction(HubspotAction hubspotAction) {
                put("HubspotAction", hubspotAction);
                return this;
            }

            /** {@code HubspotAction} by the spelling of one of its allowed values. */
            public Builder hubspotAction(String hubspotAction) {
                put("HubspotAction", hubspotAction, HubspotAction.values());
                return this;
            }

            /** {@code HubspotAction} as a value. */
            public Builder hubspotAction(Value<String> hubspotAction) {
                put("HubspotAction", hubspotAction);
                return this;
            }

            /** {@code HuggingFaceAction}: optional; an update means no interruption; a value of {@link HuggingFaceAction}. */
            public Builder huggingFaceAction(HuggingFaceAction huggingFaceAction) {
                put("HuggingFaceAction", huggingFaceAction);
                return this;
            }

            /** {@code HuggingFaceAction} by the spelling of one of its allowed values. */
            public Builder huggingFaceAction(String huggingFaceAction) {
                put("HuggingFaceAction", huggingFaceAction, HuggingFaceAction.values());
                return this;
            }

            /** {@code HuggingFaceAction} as a value. */
            public Builder huggingFaceAction(Value<String> huggingFaceAction) {
                put("HuggingFaceAction", huggingFaceAction);
                return this;
            }

            /** {@code IncludeContentInScheduledReportsEmail}: optional; an update means no interruption; a value of {@link IncludeContentInScheduledReportsEmail}. */
            public Builder includeContentInScheduledReportsEmail(
                    IncludeContentInScheduledReportsEmail includeContentInScheduledReportsEmail) {
                put("IncludeContentInScheduledReportsEmail", includeContentInScheduledReportsEmail);
                return this;
            }

            /** {@code IncludeContentInScheduledReportsEmail} by the spelling of one of its allowed values. */
            public Builder includeContentInScheduledReportsEmail(
                    String includeContentInScheduledReportsEmail) {
                put("IncludeContentInScheduledReportsEmail", includeContentInScheduledReportsEmail, IncludeContentInScheduledReportsEmail.values());
                return this;
            }

            /** {@code IncludeContentInScheduledReportsEmail} as a value. */
            public Builder includeContentInScheduledReportsEmail(
                    Value<String> includeContentInScheduledReportsEmail) {
                put("IncludeContentInScheduledReportsEmail", includeContentInScheduledReportsEmail);
                return this;
            }

            /** {@code IntercomAction}: optional; an update means no interruption; a value of {@link IntercomAction}. */
            public Builder intercomAction(IntercomAction intercomAction) {
                put("IntercomAction", intercomAction);
                return this;
            }

            /** {@code IntercomAction} by the spelling of one of its allowed values. */
            public Builder intercomAction(String intercomAction) {
                put("IntercomAction", intercomAction, IntercomAction.values());
                return this;
            }

            /** {@code IntercomAction} as a value. */
            public Builder intercomAction(Value<String> intercomAction) {
                put("IntercomAction", intercomAction);
                return this;
            }

            /** {@code InvokeAppsAIInference}: optional; an update means no interruption; a value of {@link InvokeAppsAIInference}. */
            public Builder invokeAppsAiInference(InvokeAppsAIInference invokeAppsAiInference) {
                put("InvokeAppsAIInference", invokeAppsAiInference);
                return this;
            }

            /** {@code InvokeAppsAIInference} by the spelling of one of its allowed values. */
            public Builder invokeAppsAiInference(String invokeAppsAiInference) {
                put("InvokeAppsAIInference", invokeAppsAiInference, InvokeAppsAIInference.values());
                return this;
            }

            /** {@code InvokeAppsAIInference} as a value. */
            public Builder invokeAppsAiInference(Value<String> invokeAppsAiInference) {
                put("InvokeAppsAIInference", invokeAppsAiInference);
                return this;
            }

            /** {@code JiraAction}: optional; an update means no interruption; a value of {@link JiraAction}. */
            public Builder jiraAction(JiraAction jiraAction) {
                put("JiraAction", jiraAction);
                return this;
            }

            /** {@code JiraAction} by the spelling of one of its allowed values. */
            public Builder jiraAction(String jiraAction) {
                put("JiraAction", jiraAction, JiraAction.values());
                return this;
            }

            /** {@code JiraAction} as a value. */
            public Builder jiraAction(Value<String> jiraAction) {
                put("JiraAction", jiraAction);
                return this;
            }

            /** {@code KnowledgeBase}: optional; an update means no interruption; a value of {@link KnowledgeBase}. */
            public Builder knowledgeBase(KnowledgeBase knowledgeBase) {
                put("KnowledgeBase", knowledgeBase);
                return this;
            }

            /** {@code KnowledgeBase} by the spelling of one of its allowed values. */
            public Builder knowledgeBase(String knowledgeBase) {
                put("KnowledgeBase", knowledgeBase, KnowledgeBase.values());
                return this;
            }

            /** {@code KnowledgeBase} as a value. */
            public Builder knowledgeBase(Value<String> knowledgeBase) {
                put("KnowledgeBase", knowledgeBase);
                return this;
            }

            /** {@code LinearAction}: optional; an update means no interruption; a value of {@link LinearAction}. */
            public Builder linearAction(LinearAction linearAction) {
                put("LinearAction", linearAction);
                return this;
            }

            /** {@code LinearAction} by the spelling of one of its allowed values. */
            public Builder linearAction(String linearAction) {
                put("LinearAction", linearAction, LinearAction.values());
                return this;
            }

            /** {@code LinearAction} as a value. */
            public Builder linearAction(Value<String> linearAction) {
                put("LinearAction", linearAction);
                return this;
            }

            /** {@code MCPAction}: optional; an update means no interruption; a value of {@link MCPAction}. */
            public Builder mcpAction(MCPAction mcpAction) {
                put("MCPAction", mcpAction);
                return this;
            }

            /** {@code MCPAction} by the spelling of one of its allowed values. */
            public Builder mcpAction(String mcpAction) {
                put("MCPAction", mcpAction, MCPAction.values());
                return this;
            }

            /** {@code MCPAction} as a value. */
            public Builder mcpAction(Value<String> mcpAction) {
                put("MCPAction", mcpAction);
                return this;
            }

            /** {@code MSExchangeAction}: optional; an update means no interruption; a value of {@link MSExchangeAction}. */
            public Builder msExchangeAction(MSExchangeAction msExchangeAction) {
                put("MSExchangeAction", msExchangeAction);
                return this;
            }

            /** {@code MSExchangeAction} by the spelling of one of its allowed values. */
            public Builder msExchangeAction(String msExchangeAction) {
                put("MSExchangeAction", msExchangeAction, MSExchangeAction.values());
                return this;
            }

            /** {@code MSExchangeAction} as a value. */
            public Builder msExchangeAction(Value<String> msExchangeAction) {
                put("MSExchangeAction", msExchangeAction);
                return this;
            }

            /** {@code MSTeamsAction}: optional; an update means no interruption; a value of {@link MSTeamsAction}. */
            public Builder msTeamsAction(MSTeamsAction msTeamsAction) {
                put("MSTeamsAction", msTeamsAction);
                return this;
            }

            /** {@code MSTeamsAction} by the spelling of one of its allowed values. */
            public Builder msTeamsAction(String msTeamsAction) {
                put("MSTeamsAction", msTeamsAction, MSTeamsAction.values());
                return this;
            }

            /** {@code MSTeamsAction} as a value. */
            public Builder msTeamsAction(Value<String> msTeamsAction) {
                put("MSTeamsAction", msTeamsAction);
                return this;
            }

            /** {@code ManageSharedFolders}: optional; an update means no interruption; a value of {@link ManageSharedFolders}. */
            public Builder manageSharedFolders(ManageSharedFolders manageSharedFolders) {
                put("ManageSharedFolders", manageSharedFolders);
                return this;
            }

            /** {@code ManageSharedFolders} by the spelling of one of its allowed values. */
            public Builder manageSharedFolders(String manageSharedFolders) {
                put("ManageSharedFolders", manageSharedFolders, ManageSharedFolders.values());
                return this;
            }

            /** {@code ManageSharedFolders} as a value. */
            public Builder manageSharedFolders(Value<String> manageSharedFolders) {
                put("ManageSharedFolders", manageSharedFolders);
                return this;
            }

            /** {@code MondayAction}: optional; an update means no interruption; a value of {@link MondayAction}. */
            public Builder mondayAction(MondayAction mondayAction) {
                put("MondayAction", mondayAction);
                return this;
            }

            /** {@code MondayAction} by the spelling of one of its allowed values. */
            public Builder mondayAction(String mondayAction) {
                put("MondayAction", mondayAction, MondayAction.values());
                return this;
            }

            /** {@code MondayAction} as a value. */
            public Builder mondayAction(Value<String> mondayAction) {
                put("MondayAction", mondayAction);
                return this;
            }

            /** {@code NewRelicAction}: optional; an update means no interruption; a value of {@link NewRelicAction}. */
            public Builder newRelicAction(NewRelicAction newRelicAction) {
                put("NewRelicAction", newRelicAction);
                return this;
            }

            /** {@code NewRelicAction} by the spelling of one of its allowed values. */
            public Builder newRelicAction(String newRelicAction) {
                put("NewRelicAction", newRelicAction, NewRelicAction.values());
                return this;
            }

            /** {@code NewRelicAction} as a value. */
            public Builder newRelicAction(Value<String> newRelicAction) {
                put("NewRelicAction", newRelicAction);
                return this;
            }

            /** {@code NotionAction}: optional; an update means no interruption; a value of {@link NotionAction}. */
            public Builder notionAction(NotionAction notionAction) {
                put("NotionAction", notionAction);
                return this;
            }

            /** {@code NotionAction} by the spelling of one of its allowed values. */
            public Builder notionAction(String notionAction) {
                put("NotionAction", notionAction, NotionAction.values());
                return this;
            }

            /** {@code NotionAction} as a value. */
            public Builder notionAction(Value<String> notionAction) {
                put("NotionAction", notionAction);
                return this;
            }

            /** {@code OneDriveAction}: optional; an update means no interruption; a value of {@link OneDriveAction}. */
            public Builder oneDriveAction(OneDriveAction oneDriveAction) {
                put("OneDriveAction", oneDriveAction);
                return this;
            }

            /** {@code OneDriveAction} by the spelling of one of its allowed values. */
            public Builder oneDriveAction(String oneDriveAction) {
                put("OneDriveAction", oneDriveAction, OneDriveAction.values());
                return this;
            }

            /** {@code OneDriveAction} as a value. */
            public Builder oneDriveAction(Value<String> oneDriveAction) {
                put("OneDriveAction", oneDriveAction);
                return this;
            }

            /** {@code OpenAPIAction}: optional; an update means no interruption; a value of {@link OpenAPIAction}. */
            public Builder openApiAction(OpenAPIAction openApiAction) {
                put("OpenAPIAction", openApiAction);
                return this;
            }

            /** {@code OpenAPIAction} by the spelling of one of its allowed values. */
            public Builder openApiAction(String openApiAction) {
                put("OpenAPIAction", openApiAction, OpenAPIAction.values());
                return this;
            }

            /** {@code OpenAPIAction} as a value. */
            public Builder openApiAction(Value<String> openApiAction) {
                put("OpenAPIAction", openApiAction);
                return this;
            }

            /** {@code PagerDutyAction}: optional; an update means no interruption; a value of {@link PagerDutyAction}. */
            public Builder pagerDutyAction(PagerDutyAction pagerDutyAction) {
                put("PagerDutyAction", pagerDutyAction);
                return this;
            }

            /** {@code PagerDutyAction} by the spelling of one of its allowed values. */
            public Builder pagerDutyAction(String pagerDutyAction) {
                put("PagerDutyAction", pagerDutyAction, PagerDutyAction.values());
                return this;
            }

            /** {@code PagerDutyAction} as a value. */
            public Builder pagerDutyAction(Value<String> pagerDutyAction) {
                put("PagerDutyAction", pagerDutyAction);
                return this;
            }

            /** {@code PerformFlowUiTask}: optional; an update means no interruption; a value of {@link PerformFlowUiTask}. */
            public Builder performFlowUiTask(PerformFlowUiTask performFlowUiTask) {
                put("PerformFlowUiTask", performFlowUiTask);
                return this;
            }

            /** {@code PerformFlowUiTask} by the spelling of one of its allowed values. */
            public Builder performFlowUiTask(String performFlowUiTask) {
                put("PerformFlowUiTask", performFlowUiTask, PerformFlowUiTask.values());
                return this;
            }

            /** {@code PerformFlowUiTask} as a value. */
            public Builder performFlowUiTask(Value<String> performFlowUiTask) {
                put("PerformFlowUiTask", performFlowUiTask);
                return this;
            }

            /** {@code PrintReports}: optional; an update means no interruption; a value of {@link PrintReports}. */
            public Builder printReports(PrintReports printReports) {
                put("PrintReports", printReports);
                return this;
            }

            /** {@code PrintReports} by the spelling of one of its allowed values. */
            public Builder printReports(String printReports) {
                put("PrintReports", printReports, PrintReports.values());
                return this;
            }

            /** {@code PrintReports} as a value. */
            public Builder printReports(Value<String> printReports) {
                put("PrintReports", printReports);
                return this;
            }

            /** {@code PublishWithoutApproval}: optional; an update means no interruption; a value of {@link PublishWithoutApproval}. */
            public Builder publishWithoutApproval(PublishWithoutApproval publishWithoutApproval) {
                put("PublishWithoutApproval", publishWithoutApproval);
                return this;
            }

            /** {@code PublishWithoutApproval} by the spelling of one of its allowed values. */
            public Builder publishWithoutApproval(String publishWithoutApproval) {
                put("PublishWithoutApproval", publishWithoutApproval, PublishWithoutApproval.values());
                return this;
            }

            /** {@code PublishWithoutApproval} as a value. */
            public Builder publishWithoutApproval(Value<String> publishWithoutApproval) {
                put("PublishWithoutApproval", publishWithoutApproval);
                return this;
            }

            /** {@code RenameSharedFolders}: optional; an update means no interruption; a value of {@link RenameSharedFolders}. */
            public Builder renameSharedFolders(RenameSharedFolders renameSharedFolders) {
                put("RenameSharedFolders", renameSharedFolders);
                return this;
            }

            /** {@code RenameSharedFolders} by the spelling of one of its allowed values. */
            public Builder renameSharedFolders(String renameSharedFolders) {
                put("RenameSharedFolders", renameSharedFolders, RenameSharedFolders.values());
                return this;
            }

            /** {@code RenameSharedFolders} as a value. */
            public Builder renameSharedFolders(Value<String> renameSharedFolders) {
                put("RenameSharedFolders", renameSharedFolders);
                return this;
            }

            /** {@code Research}: optional; an update means no interruption; a value of {@link CapabilitiesResearch}. */
            public Builder research(CapabilitiesResearch research) {
                put("Research", research);
                return this;
            }

            /** {@code Research} by the spelling of one of its allowed values. */
            public Builder research(String research) {
                put("Research", research, CapabilitiesResearch.values());
                return this;
            }

            /** {@code Research} as a value. */
            public Builder research(Value<String> research) {
                put("Research", research);
                return this;
            }

            /** {@code SAPBillOfMaterialAction}: optional; an update means no interruption; a value of {@link SAPBillOfMaterialAction}. */
            public Builder sapBillOfMaterialAction(
                    SAPBillOfMaterialAction sapBillOfMaterialAction) {
                put("SAPBillOfMaterialAction", sapBillOfMaterialAction);
                return this;
            }

            /** {@code SAPBillOfMaterialAction} by the spelling of one of its allowed values. */
            public Builder sapBillOfMaterialAction(String sapBillOfMaterialAction) {
                put("SAPBillOfMaterialAction", sapBillOfMaterialAction, SAPBillOfMaterialAction.values());
                return this;
            }

            /** {@code SAPBillOfMaterialAction} as a value. */
            public Builder sapBillOfMaterialAction(Value<String> sapBillOfMaterialAction) {
                put("SAPBillOfMaterialAction", sapBillOfMaterialAction);
                return this;
            }

            /** {@code SAPBusinessPartnerAction}: optional; an update means no interruption; a value of {@link SAPBusinessPartnerAction}. */
            public Builder sapBusinessPartnerAction(
                    SAPBusinessPartnerAction sapBusinessPartnerAction) {
                put("SAPBusinessPartnerAction", sapBusinessPartnerAction);
                return this;
            }

            /** {@code SAPBusinessPartnerAction} by the spelling of one of its allowed values. */
            public Builder sapBusinessPartnerAction(String sapBusinessPartnerAction) {
                put("SAPBusinessPartnerAction", sapBusinessPartnerAction, SAPBusinessPartnerAction.values());
                return this;
            }

            /** {@code SAPBusinessPartnerAction} as a value. */
            public Builder sapBusinessPartnerAction(Value<String> sapBusinessPartnerAction) {
                put("SAPBusinessPartnerAction", sapBusinessPartnerAction);
                return this;
            }

            /** {@code SAPMaterialStockAction}: optional; an update means no interruption; a value of {@link SAPMaterialStockAction}. */
            public Builder sapMaterialStockAction(SAPMaterialStockAction sapMaterialStockAction) {
                put("SAPMaterialStockAction", sapMaterialStockAction);
                return this;
            }

            /** {@code SAPMaterialStockAction} by the spelling of one of its allowed values. */
            public Builder sapMaterialStockAction(String sapMaterialStockAction) {
                put("SAPMaterialStockAction", sapMaterialStockAction, SAPMaterialStockAction.values());
                return this;
            }

            /** {@code SAPMaterialStockAction} as a value. */
            public Builder sapMaterialStockAction(Value<String> sapMaterialStockAction) {
                put("SAPMaterialStockAction", sapMaterialStockAction);
                return this;
            }

            /** {@code SAPPhysicalInventoryAction}: optional; an update means no interruption; a value of {@link SAPPhysicalInventoryAction}. */
            public Builder sapPhysicalInventoryAction(
                    SAPPhysicalInventoryAction sapPhysicalInventoryAction) {
                put("SAPPhysicalInventoryAction", sapPhysicalInventoryAction);
                return this;
            }

            /** {@code SAPPhysicalInventoryAction} by the spelling of one of its allowed values. */
            public Builder sapPhysicalInventoryAction(String sapPhysicalInventoryAction) {
                put("SAPPhysicalInventoryAction", sapPhysicalInventoryAction, SAPPhysicalInventoryAction.values());
                return this;
            }

            /** {@code SAPPhysicalInventoryAction} as a value. */
            public Builder sapPhysicalInventoryAction(Value<String> sapPhysicalInventoryAction) {
                put("SAPPhysicalInventoryAction", sapPhysicalInventoryAction);
                return this;
            }

            /** {@code SAPProductMasterDataAction}: optional; an update means no interruption; a value of {@link SAPProductMasterDataAction}. */
            public Builder sapProductMasterDataAction(
                    SAPProductMasterDataAction sapProductMasterDataAction) {
                put("SAPProductMasterDataAction", sapProductMasterDataAction);
                return this;
            }

            /** {@code SAPProductMasterDataAction} by the spelling of one of its allowed values. */
            public Builder sapProductMasterDataAction(String sapProductMasterDataAction) {
                put("SAPProductMasterDataAction", sapProductMasterDataAction, SAPProductMasterDataAction.values());
                return this;
            }

            /** {@code SAPProductMasterDataAction} as a value. */
            public Builder sapProductMasterDataAction(Value<String> sapProductMasterDataAction) {
                put("SAPProductMasterDataAction", sapProductMasterDataAction);
                return this;
            }

            /** {@code SalesforceAction}: optional; an update means no interruption; a value of {@link SalesforceAction}. */
            public Builder salesforceAction(SalesforceAction salesforceAction) {
                put("SalesforceAction", salesforceAction);
                return this;
            }

            /** {@code SalesforceAction} by the spelling of one of its allowed values. */
            public Builder salesforceAction(String salesforceAction) {
                put("SalesforceAction", salesforceAction, SalesforceAction.values());
                return this;
            }

            /** {@code SalesforceAction} as a value. */
            public Builder salesforceAction(Value<String> salesforceAction) {
                put("SalesforceAction", salesforceAction);
                return this;
            }

            /** {@code SandPGMIAction}: optional; an update means no interruption; a value of {@link SandPGMIAction}. */
            public Builder sandPgmiAction(SandPGMIAction sandPgmiAction) {
                put("SandPGMIAction", sandPgmiAction);
                return this;
            }

            /** {@code SandPGMIAction} by the spelling of one of its allowed values. */
            public Builder sandPgmiAction(String sandPgmiAction) {
                put("SandPGMIAction", sandPgmiAction, SandPGMIAction.values());
                return this;
            }

            /** {@code SandPGMIAction} as a value. */
            public Builder sandPgmiAction(Value<String> sandPgmiAction) {
                put("SandPGMIAction", sandPgmiAction);
                return this;
            }

            /** {@code SandPGlobalEnergyAction}: optional; an update means no interruption; a value of {@link SandPGlobalEnergyAction}. */
            public Builder sandPGlobalEnergyAction(
                    SandPGlobalEnergyAction sandPGlobalEnergyAction) {
                put("SandPGlobalEnergyAction", sandPGlobalEnergyAction);
                return this;
            }

            /** {@code SandPGlobalEnergyAction} by the spelling of one of its allowed values. */
            public Builder sandPGlobalEnergyAction(String sandPGlobalEnergyAction) {
                put("SandPGlobalEnergyAction", sandPGlobalEnergyAction, SandPGlobalEnergyAction.values());
                return this;
            }

            /** {@code SandPGlobalEnergyAction} as a value. */
            public Builder sandPGlobalEnergyAction(Value<String> sandPGlobalEnergyAction) {
                put("SandPGlobalEnergyAction", sandPGlobalEnergyAction);
                return this;
            }

            /** {@code ServiceNowAction}: optional; an update means no interruption; a value of {@link ServiceNowAction}. */
            public Builder serviceNowAction(ServiceNowAction serviceNowAction) {
                put("ServiceNowAction", serviceNowAction);
                return this;
            }

            /** {@code ServiceNowAction} by the spelling of one of its allowed values. */
            public Builder serviceNowAction(String serviceNowAction) {
                put("ServiceNowAction", serviceNowAction, ServiceNowAction.values());
                return this;
            }

            /** {@code ServiceNowAction} as a value. */
            public Builder serviceNowAction(Value<String> serviceNowAction) {
                put("ServiceNowAction", serviceNowAction);
                return this;
            }

            /** {@code ShareAmazonBedrockARSAction}: optional; an update means no interruption; a value of {@link ShareAmazonBedrockARSAction}. */
            public Builder shareAmazonBedrockArsAction(
                    ShareAmazonBedrockARSAction shareAmazonBedrockArsAction) {
                put("ShareAmazonBedrockARSAction", shareAmazonBedrockArsAction);
                return this;
            }

            /** {@code ShareAmazonBedrockARSAction} by the spelling of one of its allowed values. */
            public Builder shareAmazonBedrockArsAction(String shareAmazonBedrockArsAction) {
                put("ShareAmazonBedrockARSAction", shareAmazonBedrockArsAction, ShareAmazonBedrockARSAction.values());
                return this;
            }

            /** {@code ShareAmazonBedrockARSAction} as a value. */
            public Builder shareAmazonBedrockArsAction(Value<String> shareAmazonBedrockArsAction) {
                put("ShareAmazonBedrockARSAction", shareAmazonBedrockArsAction);
                return this;
            }

            /** {@code ShareAmazonBedrockFSAction}: optional; an update means no interruption; a value of {@link ShareAmazonBedrockFSAction}. */
            public Builder shareAmazonBedrockFsAction(
                    ShareAmazonBedrockFSAction shareAmazonBedrockFsAction) {
                put("ShareAmazonBedrockFSAction", shareAmazonBedrockFsAction);
                return this;
            }

            /** {@code ShareAmazonBedrockFSAction} by the spelling of one of its allowed values. */
            public Builder shareAmazonBedrockFsAction(String shareAmazonBedrockFsAction) {
                put("ShareAmazonBedrockFSAction", shareAmazonBedrockFsAction, ShareAmazonBedrockFSAction.values());
                return this;
            }

            /** {@code ShareAmazonBedrockFSAction} as a value. */
            public Builder shareAmazonBedrockFsAction(Value<String> shareAmazonBedrockFsAction) {
                put("ShareAmazonBedrockFSAction", shareAmazonBedrockFsAction);
                return this;
            }

            /** {@code ShareAmazonBedrockKRSAction}: optional; an update means no interruption; a value of {@link ShareAmazonBedrockKRSAction}. */
            public Builder shareAmazonBedrockKrsAction(
                    ShareAmazonBedrockKRSAction shareAmazonBedrockKrsAction) {
                put("ShareAmazonBedrockKRSAction", shareAmazonBedrockKrsAction);
                return this;
            }

            /** {@code ShareAmazonBedrockKRSAction} by the spelling of one of its allowed values. */
            public Builder shareAmazonBedrockKrsAction(String shareAmazonBedrockKrsAction) {
                put("ShareAmazonBedrockKRSAction", shareAmazonBedrockKrsAction, ShareAmazonBedrockKRSAction.values());
                return this;
            }

            /** {@code ShareAmazonBedrockKRSAction} as a value. */
            public Builder shareAmazonBedrockKrsAction(Value<String> shareAmazonBedrockKrsAction) {
                put("ShareAmazonBedrockKRSAction", shareAmazonBedrockKrsAction);
                return this;
            }

            /** {@code ShareAmazonSThreeAction}: optional; an update means no interruption; a value of {@link ShareAmazonSThreeAction}. */
            public Builder shareAmazonSThreeAction(
                    ShareAmazonSThreeAction shareAmazonSThreeAction) {
                put("ShareAmazonSThreeAction", shareAmazonSThreeAction);
                return this;
            }

            /** {@code ShareAmazonSThreeAction} by the spelling of one of its allowed values. */
            public Builder shareAmazonSThreeAction(String shareAmazonSThreeAction) {
                put("ShareAmazonSThreeAction", shareAmazonSThreeAction, ShareAmazonSThreeAction.values());
                return this;
            }

            /** {@code ShareAmazonSThreeAction} as a value. */
            public Builder shareAmazonSThreeAction(Value<String> shareAmazonSThreeAction) {
                put("ShareAmazonSThreeAction", shareAmazonSThreeAction);
                return this;
            }

            /** {@code ShareAnalyses}: optional; an update means no interruption; a value of {@link ShareAnalyses}. */
            public Builder shareAnalyses(ShareAnalyses shareAnalyses) {
                put("ShareAnalyses", shareAnalyses);
                return this;
            }

            /** {@code ShareAnalyses} by the spelling of one of its allowed values. */
            public Builder shareAnalyses(String shareAnalyses) {
                put("ShareAnalyses", shareAnalyses, ShareAnalyses.values());
                return this;
            }

            /** {@code ShareAnalyses} as a value. */
            public Builder shareAnalyses(Value<String> shareAnalyses) {
                put("ShareAnalyses", shareAnalyses);
                return this;
            }

            /** {@code ShareApps}: optional; an update means no interruption; a value of {@link ShareApps}. */
            public Builder shareApps(ShareApps shareApps) {
                put("ShareApps", shareApps);
                return this;
            }

            /** {@code ShareApps} by the spelling of one of its allowed values. */
            public Builder shareApps(String shareApps) {
                put("ShareApps", shareApps, ShareApps.values());
                return this;
            }

            /** {@code ShareApps} as a value. */
            public Builder shareApps(Value<String> shareApps) {
                put("ShareApps", shareApps);
                return this;
            }

            /** {@code ShareAsanaAction}: optional; an update means no interruption; a value of {@link ShareAsanaAction}. */
            public Builder shareAsanaAction(ShareAsanaAction shareAsanaAction) {
                put("ShareAsanaAction", shareAsanaAction);
                return this;
            }

            /** {@code ShareAsanaAction} by the spelling of one of its allowed values. */
            public Builder shareAsanaAction(String shareAsanaAction) {
                put("ShareAsanaAction", shareAsanaAction, ShareAsanaAction.values());
                return this;
            }

            /** {@code ShareAsanaAction} as a value. */
            public Builder shareAsanaAction(Value<String> shareAsanaAction) {
                put("ShareAsanaAction", shareAsanaAction);
                return this;
            }

            /** {@code ShareBambooHRAction}: optional; an update means no interruption; a value of {@link ShareBambooHRAction}. */
            public Builder shareBambooHrAction(ShareBambooHRAction shareBambooHrAction) {
                put("ShareBambooHRAction", shareBambooHrAction);
                return this;
            }

            /** {@code ShareBambooHRAction} by the spelling of one of its allowed values. */
            public Builder shareBambooHrAction(String shareBambooHrAction) {
                put("ShareBambooHRAction", shareBambooHrAction, ShareBambooHRAction.values());
                return this;
            }

            /** {@code ShareBambooHRAction} as a value. */
            public Builder shareBambooHrAction(Value<String> shareBambooHrAction) {
                put("ShareBambooHRAction", shareBambooHrAction);
                return this;
            }

            /** {@code ShareBoxAgentAction}: optional; an update means no interruption; a value of {@link ShareBoxAgentAction}. */
            public Builder shareBoxAgentAction(ShareBoxAgentAction shareBoxAgentAction) {
                put("ShareBoxAgentAction", shareBoxAgentAction);
                return this;
            }

            /** {@code ShareBoxAgentAction} by the spelling of one of its allowed values. */
            public Builder shareBoxAgentAction(String shareBoxAgentAction) {
                put("ShareBoxAgentAction", shareBoxAgentAction, ShareBoxAgentAction.values());
                return this;
            }

            /** {@code ShareBoxAgentAction} as a value. */
            public Builder shareBoxAgentAction(Value<String> shareBoxAgentAction) {
                put("ShareBoxAgentAction", shareBoxAgentAction);
                return this;
            }

            /** {@code ShareCanvaAgentAction}: optional; an update means no interruption; a value of {@link ShareCanvaAgentAction}. */
            public Builder shareCanvaAgentAction(ShareCanvaAgentAction shareCanvaAgentAction) {
                put("ShareCanvaAgentAction", shareCanvaAgentAction);
                return this;
            }

            /** {@code ShareCanvaAgentAction} by the spelling of one of its allowed values. */
            public Builder shareCanvaAgentAction(String shareCanvaAgentAction) {
                put("ShareCanvaAgentAction", shareCanvaAgentAction, ShareCanvaAgentAction.values());
                return this;
            }

            /** {@code ShareCanvaAgentAction} as a value. */
            public Builder shareCanvaAgentAction(Value<String> shareCanvaAgentAction) {
                put("ShareCanvaAgentAction", shareCanvaAgentAction);
                return this;
            }

            /** {@code ShareChatAgents}: optional; an update means no interruption; a value of {@link ShareChatAgents}. */
            public Builder shareChatAgents(ShareChatAgents shareChatAgents) {
                put("ShareChatAgents", shareChatAgents);
                return this;
            }

            /** {@code ShareChatAgents} by the spelling of one of its allowed values. */
            public Builder shareChatAgents(String shareChatAgents) {
                put("ShareChatAgents", shareChatAgents, ShareChatAgents.values());
                return this;
            }

            /** {@code ShareChatAgents} as a value. */
            public Builder shareChatAgents(Value<String> shareChatAgents) {
                put("ShareChatAgents", shareChatAgents);
                return this;
            }

            /** {@code ShareComprehendAction}: optional; an update means no interruption; a value of {@link ShareComprehendAction}. */
            public Builder shareComprehendAction(ShareComprehendAction shareComprehendAction) {
                put("ShareComprehendAction", shareComprehendAction);
                return this;
            }

            /** {@code ShareComprehendAction} by the spelling of one of its allowed values. */
            public Builder shareComprehendAction(String shareComprehendAction) {
                put("ShareComprehendAction", shareComprehendAction, ShareComprehendAction.values());
                return this;
            }

            /** {@code ShareComprehendAction} as a value. */
            public Builder shareComprehendAction(Value<String> shareComprehendAction) {
                put("ShareComprehendAction", shareComprehendAction);
                return this;
            }

            /** {@code ShareComprehendMedicalAction}: optional; an update means no interruption; a value of {@link ShareComprehendMedicalAction}. */
            public Builder shareComprehendMedicalAction(
                    ShareComprehendMedicalAction shareComprehendMedicalAction) {
                put("ShareComprehendMedicalAction", shareComprehendMedicalAction);
                return this;
            }

            /** {@code ShareComprehendMedicalAction} by the spelling of one of its allowed values. */
            public Builder shareComprehendMedicalAction(String shareComprehendMedicalAction) {
                put("ShareComprehendMedicalAction", shareComprehendMedicalAction, ShareComprehendMedicalAction.values());
                return this;
            }

            /** {@code ShareComprehendMedicalAction} as a value. */
            public Builder shareComprehendMedicalAction(
                    Value<String> shareComprehendMedicalAction) {
                put("ShareComprehendMedicalAction", shareComprehendMedicalAction);
                return this;
            }

            /** {@code ShareConfluenceAction}: optional; an update means no interruption; a value of {@link ShareConfluenceAction}. */
            public Builder shareConfluenceAction(ShareConfluenceAction shareConfluenceAction) {
                put("ShareConfluenceAction", shareConfluenceAction);
                return this;
            }

            /** {@code ShareConfluenceAction} by the spelling of one of its allowed values. */
            public Builder shareConfluenceAction(String shareConfluenceAction) {
                put("ShareConfluenceAction", shareConfluenceAction, ShareConfluenceAction.values());
                return this;
            }

            /** {@code ShareConfluenceAction} as a value. */
            public Builder shareConfluenceAction(Value<String> shareConfluenceAction) {
                put("ShareConfluenceAction", shareConfluenceAction);
                return this;
            }

            /** {@code ShareDashboards}: optional; an update means no interruption; a value of {@link ShareDashboards}. */
            public Builder shareDashboards(ShareDashboards shareDashboards) {
                put("ShareDashboards", shareDashboards);
                return this;
            }

            /** {@code ShareDashboards} by the spelling of one of its allowed values. */
            public Builder shareDashboards(String shareDashboards) {
                put("ShareDashboards", shareDashboards, ShareDashboards.values());
                return this;
            }

            /** {@code ShareDashboards} as a value. */
            public Builder shareDashboards(Value<String> shareDashboards) {
                put("ShareDashboards", shareDashboards);
                return this;
            }

            /** {@code ShareDataSources}: optional; an update means no interruption; a value of {@link ShareDataSources}. */
            public Builder shareDataSources(ShareDataSources shareDataSources) {
                put("ShareDataSources", shareDataSources);
                return this;
            }

            /** {@code ShareDataSources} by the spelling of one of its allowed values. */
            public Builder shareDataSources(String shareDataSources) {
                put("ShareDataSources", shareDataSources, ShareDataSources.values());
                return this;
            }

            /** {@code ShareDataSources} as a value. */
            public Builder shareDataSources(Value<String> shareDataSources) {
                put("ShareDataSources", shareDataSources);
                return this;
            }

            /** {@code ShareDatasets}: optional; an update means no interruption; a value of {@link ShareDatasets}. */
            public Builder shareDatasets(ShareDatasets shareDatasets) {
                put("ShareDatasets", shareDatasets);
                return this;
            }

            /** {@code ShareDatasets} by the spelling of one of its allowed values. */
            public Builder shareDatasets(String shareDatasets) {
                put("ShareDatasets", shareDatasets, ShareDatasets.values());
                return this;
            }

            /** {@code ShareDatasets} as a value. */
            public Builder shareDatasets(Value<String> shareDatasets) {
                put("ShareDatasets", shareDatasets);
                return this;
            }

            /** {@code ShareFactSetAction}: optional; an update means no interruption; a value of {@link ShareFactSetAction}. */
            public Builder shareFactSetAction(ShareFactSetAction shareFactSetAction) {
                put("ShareFactSetAction", shareFactSetAction);
                return this;
            }

            /** {@code ShareFactSetAction} by the spelling of one of its allowed values. */
            public Builder shareFactSetAction(String shareFactSetAction) {
                put("ShareFactSetAction", shareFactSetAction, ShareFactSetAction.values());
                return this;
            }

            /** {@code ShareFactSetAction} as a value. */
            public Builder shareFactSetAction(Value<String> shareFactSetAction) {
                put("ShareFactSetAction", shareFactSetAction);
                return this;
            }

            /** {@code ShareGenericHTTPAction}: optional; an update means no interruption; a value of {@link ShareGenericHTTPAction}. */
            public Builder shareGenericHttpAction(ShareGenericHTTPAction shareGenericHttpAction) {
                put("ShareGenericHTTPAction", shareGenericHttpAction);
                return this;
            }

            /** {@code ShareGenericHTTPAction} by the spelling of one of its allowed values. */
            public Builder shareGenericHttpAction(String shareGenericHttpAction) {
                put("ShareGenericHTTPAction", shareGenericHttpAction, ShareGenericHTTPAction.values());
                return this;
            }

            /** {@code ShareGenericHTTPAction} as a value. */
            public Builder shareGenericHttpAction(Value<String> shareGenericHttpAction) {
                put("ShareGenericHTTPAction", shareGenericHttpAction);
                return this;
            }

            /** {@code ShareGithubAction}: optional; an update means no interruption; a value of {@link ShareGithubAction}. */
            public Builder shareGithubAction(ShareGithubAction shareGithubAction) {
                put("ShareGithubAction", shareGithubAction);
                return this;
            }

            /** {@code ShareGithubAction} by the spelling of one of its allowed values. */
            public Builder shareGithubAction(String shareGithubAction) {
                put("ShareGithubAction", shareGithubAction, ShareGithubAction.values());
                return this;
            }

            /** {@code ShareGithubAction} as a value. */
            public Builder shareGithubAction(Value<String> shareGithubAction) {
                put("ShareGithubAction", shareGithubAction);
                return this;
            }

            /** {@code ShareGoogleCalendarAction}: optional; an update means no interruption; a value of {@link ShareGoogleCalendarAction}. */
            public Builder shareGoogleCalendarAction(
                    ShareGoogleCalendarAction shareGoogleCalendarAction) {
                put("ShareGoogleCalendarAction", shareGoogleCalendarAction);
                return this;
            }

            /** {@code ShareGoogleCalendarAction} by the spelling of one of its allowed values. */
            public Builder shareGoogleCalendarAction(String shareGoogleCalendarAction) {
                put("ShareGoogleCalendarAction", shareGoogleCalendarAction, ShareGoogleCalendarAction.values());
                return this;
            }

            /** {@code ShareGoogleCalendarAction} as a value. */
            public Builder shareGoogleCalendarAction(Value<String> shareGoogleCalendarAction) {
                put("ShareGoogleCalendarAction", shareGoogleCalendarAction);
                return this;
            }

            /** {@code ShareHubspotAction}: optional; an update means no interruption; a value of {@link ShareHubspotAction}. */
            public Builder shareHubspotAction(ShareHubspotAction shareHubspotAction) {
                put("ShareHubspotAction", shareHubspotAction);
                return this;
            }

            /** {@code ShareHubspotAction} by the spelling of one of its allowed values. */
            public Builder shareHubspotAction(String shareHubspotAction) {
                put("ShareHubspotAction", shareHubspotAction, ShareHubspotAction.values());
                return this;
            }

            /** {@code ShareHubspotAction} as a value. */
            public Builder shareHubspotAction(Value<String> shareHubspotAction) {
                put("ShareHubspotAction", shareHubspotAction);
                return this;
            }

            /** {@code ShareHuggingFaceAction}: optional; an update means no interruption; a value of {@link ShareHuggingFaceAction}. */
            public Builder shareHuggingFaceAction(ShareHuggingFaceAction shareHuggingFaceAction) {
                put("ShareHuggingFaceAction", shareHuggingFaceAction);
                return this;
            }

            /** {@code ShareHuggingFaceAction} by the spelling of one of its allowed values. */
            public Builder shareHuggingFaceAction(String shareHuggingFaceAction) {
                put("ShareHuggingFaceAction", shareHuggingFaceAction, ShareHuggingFaceAction.values());
                return this;
            }

            /** {@code ShareHuggingFaceAction} as a value. */
            public Builder shareHuggingFaceAction(Value<String> shareHuggingFaceAction) {
                put("ShareHuggingFaceAction", shareHuggingFaceAction);
                return this;
            }

            /** {@code ShareIntercomAction}: optional; an update means no interruption; a value of {@link ShareIntercomAction}. */
            public Builder shareIntercomAction(ShareIntercomAction shareIntercomAction) {
                put("ShareIntercomAction", shareIntercomAction);
                return this;
            }

            /** {@code ShareIntercomAction} by the spelling of one of its allowed values. */
            public Builder shareIntercomAction(String shareIntercomAction) {
                put("ShareIntercomAction", shareIntercomAction, ShareIntercomAction.values());
                return this;
            }

            /** {@code ShareIntercomAction} as a value. */
            public Builder shareIntercomAction(Value<String> shareIntercomAction) {
                put("ShareIntercomAction", shareIntercomAction);
                return this;
            }

            /** {@code ShareJiraAction}: optional; an update means no interruption; a value of {@link ShareJiraAction}. */
            public Builder shareJiraAction(ShareJiraAction shareJiraAction) {
                put("ShareJiraAction", shareJiraAction);
                return this;
            }

            /** {@code ShareJiraAction} by the spelling of one of its allowed values. */
            public Builder shareJiraAction(String shareJiraAction) {
                put("ShareJiraAction", shareJiraAction, ShareJiraAction.values());
                return this;
            }

            /** {@code ShareJiraAction} as a value. */
            public Builder shareJiraAction(Value<String> shareJiraAction) {
                put("ShareJiraAction", shareJiraAction);
                return this;
            }

            /** {@code ShareKnowledgeBases}: optional; an update means no interruption; a value of {@link ShareKnowledgeBases}. */
            public Builder shareKnowledgeBases(ShareKnowledgeBases shareKnowledgeBases) {
                put("ShareKnowledgeBases", shareKnowledgeBases);
                return this;
            }

            /** {@code ShareKnowledgeBases} by the spelling of one of its allowed values. */
            public Builder shareKnowledgeBases(String shareKnowledgeBases) {
                put("ShareKnowledgeBases", shareKnowledgeBases, ShareKnowledgeBases.values());
                return this;
            }

            /** {@code ShareKnowledgeBases} as a value. */
            public Builder shareKnowledgeBases(Value<String> shareKnowledgeBases) {
                put("ShareKnowledgeBases", shareKnowledgeBases);
                return this;
            }

            /** {@code ShareLinearAction}: optional; an update means no interruption; a value of {@link ShareLinearAction}. */
            public Builder shareLinearAction(ShareLinearAction shareLinearAction) {
                put("ShareLinearAction", shareLinearAction);
                return this;
            }

            /** {@code ShareLinearAction} by the spelling of one of its allowed values. */
            public Builder shareLinearAction(String shareLinearAction) {
                put("ShareLinearAction", shareLinearAction, ShareLinearAction.values());
                return this;
            }

            /** {@code ShareLinearAction} as a value. */
            public Builder shareLinearAction(Value<String> shareLinearAction) {
                put("ShareLinearAction", shareLinearAction);
                return this;
            }

            /** {@code ShareMCPAction}: optional; an update means no interruption; a value of {@link ShareMCPAction}. */
            public Builder shareMcpAction(ShareMCPAction shareMcpAction) {
                put("ShareMCPAction", shareMcpAction);
                return this;
            }

            /** {@code ShareMCPAction} by the spelling of one of its allowed values. */
            public Builder shareMcpAction(String shareMcpAction) {
                put("ShareMCPAction", shareMcpAction, ShareMCPAction.values());
                return this;
            }

            /** {@code ShareMCPAction} as a value. */
            public Builder shareMcpAction(Value<String> shareMcpAction) {
                put("ShareMCPAction", shareMcpAction);
                return this;
            }

            /** {@code ShareMSExchangeAction}: optional; an update means no interruption; a value of {@link ShareMSExchangeAction}. */
            public Builder shareMsExchangeAction(ShareMSExchangeAction shareMsExchangeAction) {
                put("ShareMSExchangeAction", shareMsExchangeAction);
                return this;
            }

            /** {@code ShareMSExchangeAction} by the spelling of one of its allowed values. */
            public Builder shareMsExchangeAction(String shareMsExchangeAction) {
                put("ShareMSExchangeAction", shareMsExchangeAction, ShareMSExchangeAction.values());
                return this;
            }

            /** {@code ShareMSExchangeAction} as a value. */
            public Builder shareMsExchangeAction(Value<String> shareMsExchangeAction) {
                put("ShareMSExchangeAction", shareMsExchangeAction);
                return this;
            }

            /** {@code ShareMSTeamsAction}: optional; an update means no interruption; a value of {@link ShareMSTeamsAction}. */
            public Builder shareMsTeamsAction(ShareMSTeamsAction shareMsTeamsAction) {
                put("ShareMSTeamsAction", shareMsTeamsAction);
                return this;
            }

            /** {@code ShareMSTeamsAction} by the spelling of one of its allowed values. */
            public Builder shareMsTeamsAction(String shareMsTeamsAction) {
                put("ShareMSTeamsAction", shareMsTeamsAction, ShareMSTeamsAction.values());
                return this;
            }

            /** {@code ShareMSTeamsAction} as a value. */
            public Builder shareMsTeamsAction(Value<String> shareMsTeamsAction) {
                put("ShareMSTeamsAction", shareMsTeamsAction);
                return this;
            }

            /** {@code ShareMondayAction}: optional; an update means no interruption; a value of {@link ShareMondayAction}. */
            public Builder shareMondayAction(ShareMondayAction shareMondayAction) {
                put("ShareMondayAction", shareMondayAction);
                return this;
            }

            /** {@code ShareMondayAction} by the spelling of one of its allowed values. */
            public Builder shareMondayAction(String shareMondayAction) {
                put("ShareMondayAction", shareMondayAction, ShareMondayAction.values());
                return this;
            }

            /** {@code ShareMondayAction} as a value. */
            public Builder shareMondayAction(Value<String> shareMondayAction) {
                put("ShareMondayAction", shareMondayAction);
                return this;
            }

            /** {@code ShareNewRelicAction}: optional; an update means no interruption; a value of {@link ShareNewRelicAction}. */
            public Builder shareNewRelicAction(ShareNewRelicAction shareNewRelicAction) {
                put("ShareNewRelicAction", shareNewRelicAction);
                return this;
            }

            /** {@code ShareNewRelicAction} by the spelling of one of its allowed values. */
            public Builder shareNewRelicAction(String shareNewRelicAction) {
                put("ShareNewRelicAction", shareNewRelicAction, ShareNewRelicAction.values());
                return this;
            }

            /** {@code ShareNewRelicAction} as a value. */
            public Builder shareNewRelicAction(Value<String> shareNewRelicAction) {
                put("ShareNewRelicAction", shareNewRelicAction);
                return this;
            }

            /** {@code ShareNotionAction}: optional; an update means no interruption; a value of {@link ShareNotionAction}. */
            public Builder shareNotionAction(ShareNotionAction shareNotionAction) {
                put("ShareNotionAction", shareNotionAction);
                return this;
            }

            /** {@code ShareNotionAction} by the spelling of one of its allowed values. */
            public Builder shareNotionAction(String shareNotionAction) {
                put("ShareNotionAction", shareNotionAction, ShareNotionAction.values());
                return this;
            }

            /** {@code ShareNotionAction} as a value. */
            public Builder shareNotionAction(Value<String> shareNotionAction) {
                put("ShareNotionAction", shareNotionAction);
                return this;
            }

            /** {@code ShareOneDriveAction}: optional; an update means no interruption; a value of {@link ShareOneDriveAction}. */
            public Builder shareOneDriveAction(ShareOneDriveAction shareOneDriveAction) {
                put("ShareOneDriveAction", shareOneDriveAction);
                return this;
            }

            /** {@code ShareOneDriveAction} by the spelling of one of its allowed values. */
            public Builder shareOneDriveAction(String shareOneDriveAction) {
                put("ShareOneDriveAction", shareOneDriveAction, ShareOneDriveAction.values());
                return this;
            }

            /** {@code ShareOneDriveAction} as a value. */
            public Builder shareOneDriveAction(Value<String> shareOneDriveAction) {
                put("ShareOneDriveAction", shareOneDriveAction);
                return this;
            }

            /** {@code ShareOpenAPIAction}: optional; an update means no interruption; a value of {@link ShareOpenAPIAction}. */
            public Builder shareOpenApiAction(ShareOpenAPIAction shareOpenApiAction) {
                put("ShareOpenAPIAction", shareOpenApiAction);
                return this;
            }

            /** {@code ShareOpenAPIAction} by the spelling of one of its allowed values. */
            public Builder shareOpenApiAction(String shareOpenApiAction) {
                put("ShareOpenAPIAction", shareOpenApiAction, ShareOpenAPIAction.values());
                return this;
            }

            /** {@code ShareOpenAPIAction} as a value. */
            public Builder shareOpenApiAction(Value<String> shareOpenApiAction) {
                put("ShareOpenAPIAction", shareOpenApiAction);
                return this;
            }

            /** {@code SharePagerDutyAction}: optional; an update means no interruption; a value of {@link SharePagerDutyAction}. */
            public Builder sharePagerDutyAction(SharePagerDutyAction sharePagerDutyAction) {
                put("SharePagerDutyAction", sharePagerDutyAction);
                return this;
            }

            /** {@code SharePagerDutyAction} by the spelling of one of its allowed values. */
            public Builder sharePagerDutyAction(String sharePagerDutyAction) {
                put("SharePagerDutyAction", sharePagerDutyAction, SharePagerDutyAction.values());
                return this;
            }

            /** {@code SharePagerDutyAction} as a value. */
            public Builder sharePagerDutyAction(Value<String> sharePagerDutyAction) {
                put("SharePagerDutyAction", sharePagerDutyAction);
                return this;
            }

            /** {@code SharePointAction}: optional; an update means no interruption; a value of {@link SharePointAction}. */
            public Builder sharePointAction(SharePointAction sharePointAction) {
                put("SharePointAction", sharePointAction);
                return this;
            }

            /** {@code SharePointAction} by the spelling of one of its allowed values. */
            public Builder sharePointAction(String sharePointAction) {
                put("SharePointAction", sharePointAction, SharePointAction.values());
                return this;
            }

            /** {@code SharePointAction} as a value. */
            public Builder sharePointAction(Value<String> sharePointAction) {
                put("SharePointAction", sharePointAction);
                return this;
            }

            /** {@code ShareSAPBillOfMaterialAction}: optional; an update means no interruption; a value of {@link ShareSAPBillOfMaterialAction}. */
            public Builder shareSapBillOfMaterialAction(
                    ShareSAPBillOfMaterialAction shareSapBillOfMaterialAction) {
                put("ShareSAPBillOfMaterialAction", shareSapBillOfMaterialAction);
                return this;
            }

            /** {@code ShareSAPBillOfMaterialAction} by the spelling of one of its allowed values. */
            public Builder shareSapBillOfMaterialAction(String shareSapBillOfMaterialAction) {
                put("ShareSAPBillOfMaterialAction", shareSapBillOfMaterialAction, ShareSAPBillOfMaterialAction.values());
                return this;
            }

            /** {@code ShareSAPBillOfMaterialAction} as a value. */
            public Builder shareSapBillOfMaterialAction(
                    Value<String> shareSapBillOfMaterialAction) {
                put("ShareSAPBillOfMaterialAction", shareSapBillOfMaterialAction);
                return this;
            }

            /** {@code ShareSAPBusinessPartnerAction}: optional; an update means no interruption; a value of {@link ShareSAPBusinessPartnerAction}. */
            public Builder shareSapBusinessPartnerAction(
                    ShareSAPBusinessPartnerAction shareSapBusinessPartnerAction) {
                put("ShareSAPBusinessPartnerAction", shareSapBusinessPartnerAction);
                return this;
            }

            /** {@code ShareSAPBusinessPartnerAction} by the spelling of one of its allowed values. */
            public Builder shareSapBusinessPartnerAction(String shareSapBusinessPartnerAction) {
                put("ShareSAPBusinessPartnerAction", shareSapBusinessPartnerAction, ShareSAPBusinessPartnerAction.values());
                return this;
            }

            /** {@code ShareSAPBusinessPartnerAction} as a value. */
            public Builder shareSapBusinessPartnerAction(
                    Value<String> shareSapBusinessPartnerAction) {
                put("ShareSAPBusinessPartnerAction", shareSapBusinessPartnerAction);
                return this;
            }

            /** {@code ShareSAPMaterialStockAction}: optional; an update means no interruption; a value of {@link ShareSAPMaterialStockAction}. */
            public Builder shareSapMaterialStockAction(
                    ShareSAPMaterialStockAction shareSapMaterialStockAction) {
                put("ShareSAPMaterialStockAction", shareSapMaterialStockAction);
                return this;
            }

            /** {@code ShareSAPMaterialStockAction} by the spelling of one of its allowed values. */
            public Builder shareSapMaterialStockAction(String shareSapMaterialStockAction) {
                put("ShareSAPMaterialStockAction", shareSapMaterialStockAction, ShareSAPMaterialStockAction.values());
                return this;
            }

            /** {@code ShareSAPMaterialStockAction} as a value. */
            public Builder shareSapMaterialStockAction(Value<String> shareSapMaterialStockAction) {
                put("ShareSAPMaterialStockAction", shareSapMaterialStockAction);
                return this;
            }

            /** {@code ShareSAPPhysicalInventoryAction}: optional; an update means no interruption; a value of {@link ShareSAPPhysicalInventoryAction}. */
            public Builder shareSapPhysicalInventoryAction(
                    ShareSAPPhysicalInventoryAction shareSapPhysicalInventoryAction) {
                put("ShareSAPPhysicalInventoryAction", shareSapPhysicalInventoryAction);
                return this;
            }

            /** {@code ShareSAPPhysicalInventoryAction} by the spelling of one of its allowed values. */
            public Builder shareSapPhysicalInventoryAction(String shareSapPhysicalInventoryAction) {
                put("ShareSAPPhysicalInventoryAction", shareSapPhysicalInventoryAction, ShareSAPPhysicalInventoryAction.values());
                return this;
            }

            /** {@code ShareSAPPhysicalInventoryAction} as a value. */
            public Builder shareSapPhysicalInventoryAction(
                    Value<String> shareSapPhysicalInventoryAction) {
                put("ShareSAPPhysicalInventoryAction", shareSapPhysicalInventoryAction);
                return this;
            }

            /** {@code ShareSAPProductMasterDataAction}: optional; an update means no interruption; a value of {@link ShareSAPProductMasterDataAction}. */
            public Builder shareSapProductMasterDataAction(
                    ShareSAPProductMasterDataAction shareSapProductMasterDataAction) {
                put("ShareSAPProductMasterDataAction", shareSapProductMasterDataAction);
                return this;
            }

            /** {@code ShareSAPProductMasterDataAction} by the spelling of one of its allowed values. */
            public Builder shareSapProductMasterDataAction(String shareSapProductMasterDataAction) {
                put("ShareSAPProductMasterDataAction", shareSapProductMasterDataAction, ShareSAPProductMasterDataAction.values());
                return this;
            }

            /** {@code ShareSAPProductMasterDataAction} as a value. */
            public Builder shareSapProductMasterDataAction(
                    Value<String> shareSapProductMasterDataAction) {
                put("ShareSAPProductMasterDataAction", shareSapProductMasterDataAction);
                return this;
            }

            /** {@code ShareSalesforceAction}: optional; an update means no interruption; a value of {@link ShareSalesforceAction}. */
            public Builder shareSalesforceAction(ShareSalesforceAction shareSalesforceAction) {
                put("ShareSalesforceAction", shareSalesforceAction);
                return this;
            }

            /** {@code ShareSalesforceAction} by the spelling of one of its allowed values. */
            public Builder shareSalesforceAction(String shareSalesforceAction) {
                put("ShareSalesforceAction", shareSalesforceAction, ShareSalesforceAction.values());
                return this;
            }

            /** {@code ShareSalesforceAction} as a value. */
            public Builder shareSalesforceAction(Value<String> shareSalesforceAction) {
                put("ShareSalesforceAction", shareSalesforceAction);
                return this;
            }

            /** {@code ShareSandPGMIAction}: optional; an update means no interruption; a value of {@link ShareSandPGMIAction}. */
            public Builder shareSandPgmiAction(ShareSandPGMIAction shareSandPgmiAction) {
                put("ShareSandPGMIAction", shareSandPgmiAction);
                return this;
            }

            /** {@code ShareSandPGMIAction} by the spelling of one of its allowed values. */
            public Builder shareSandPgmiAction(String shareSandPgmiAction) {
                put("ShareSandPGMIAction", shareSandPgmiAction, ShareSandPGMIAction.values());
                return this;
            }

            /** {@code ShareSandPGMIAction} as a value. */
            public Builder shareSandPgmiAction(Value<String> shareSandPgmiAction) {
                put("ShareSandPGMIAction", shareSandPgmiAction);
                return this;
            }

            /** {@code ShareSandPGlobalEnergyAction}: optional; an update means no interruption; a value of {@link ShareSandPGlobalEnergyAction}. */
            public Builder shareSandPGlobalEnergyAction(
                    ShareSandPGlobalEnergyAction shareSandPGlobalEnergyAction) {
                put("ShareSandPGlobalEnergyAction", shareSandPGlobalEnergyAction);
                return this;
            }

            /** {@code ShareSandPGlobalEnergyAction} by the spelling of one of its allowed values. */
            public Builder shareSandPGlobalEnergyAction(String shareSandPGlobalEnergyAction) {
                put("ShareSandPGlobalEnergyAction", shareSandPGlobalEnergyAction, ShareSandPGlobalEnergyAction.values());
                return this;
            }

            /** {@code ShareSandPGlobalEnergyAction} as a value. */
            public Builder shareSandPGlobalEnergyAction(
                    Value<String> shareSandPGlobalEnergyAction) {
                put("ShareSandPGlobalEnergyAction", shareSandPGlobalEnergyAction);
                return this;
            }

            /** {@code ShareServiceNowAction}: optional; an update means no interruption; a value of {@link ShareServiceNowAction}. */
            public Builder shareServiceNowAction(ShareServiceNowAction shareServiceNowAction) {
                put("ShareServiceNowAction", shareServiceNowAction);
                return this;
            }

            /** {@code ShareServiceNowAction} by the spelling of one of its allowed values. */
            public Builder shareServiceNowAction(String shareServiceNowAction) {
                put("ShareServiceNowAction", shareServiceNowAction, ShareServiceNowAction.values());
                return this;
            }

            /** {@code ShareServiceNowAction} as a value. */
            public Builder shareServiceNowAction(Value<String> shareServiceNowAction) {
                put("ShareServiceNowAction", shareServiceNowAction);
                return this;
            }

            /** {@code ShareSharePointAction}: optional; an update means no interruption; a value of {@link ShareSharePointAction}. */
            public Builder shareSharePointAction(ShareSharePointAction shareSharePointAction) {
                put("ShareSharePointAction", shareSharePointAction);
                return this;
            }

            /** {@code ShareSharePointAction} by the spelling of one of its allowed values. */
            public Builder shareSharePointAction(String shareSharePointAction) {
                put("ShareSharePointAction", shareSharePointAction, ShareSharePointAction.values());
                return this;
            }

            /** {@code ShareSharePointAction} as a value. */
            public Builder shareSharePointAction(Value<String> shareSharePointAction) {
                put("ShareSharePointAction", shareSharePointAction);
                return this;
            }

            /** {@code ShareSlackAction}: optional; an update means no interruption; a value of {@link ShareSlackAction}. */
            public Builder shareSlackAction(ShareSlackAction shareSlackAction) {
                put("ShareSlackAction", shareSlackAction);
                return this;
            }

            /** {@code ShareSlackAction} by the spelling of one of its allowed values. */
            public Builder shareSlackAction(String shareSlackAction) {
                put("ShareSlackAction", shareSlackAction, ShareSlackAction.values());
                return this;
            }

            /** {@code ShareSlackAction} as a value. */
            public Builder shareSlackAction(Value<String> shareSlackAction) {
                put("ShareSlackAction", shareSlackAction);
                return this;
            }

            /** {@code ShareSmartsheetAction}: optional; an update means no interruption; a value of {@link ShareSmartsheetAction}. */
            public Builder shareSmartsheetAction(ShareSmartsheetAction shareSmartsheetAction) {
                put("ShareSmartsheetAction", shareSmartsheetAction);
                return this;
            }

            /** {@code ShareSmartsheetAction} by the spelling of one of its allowed values. */
            public Builder shareSmartsheetAction(String shareSmartsheetAction) {
                put("ShareSmartsheetAction", shareSmartsheetAction, ShareSmartsheetAction.values());
                return this;
            }

            /** {@code ShareSmartsheetAction} as a value. */
            public Builder shareSmartsheetAction(Value<String> shareSmartsheetAction) {
                put("ShareSmartsheetAction", shareSmartsheetAction);
                return this;
            }

            /** {@code ShareSpaces}: optional; an update means no interruption; a value of {@link ShareSpaces}. */
            public Builder shareSpaces(ShareSpaces shareSpaces) {
                put("ShareSpaces", shareSpaces);
                return this;
            }

            /** {@code ShareSpaces} by the spelling of one of its allowed values. */
            public Builder shareSpaces(String shareSpaces) {
                put("ShareSpaces", shareSpaces, ShareSpaces.values());
                return this;
            }

            /** {@code ShareSpaces} as a value. */
            public Builder shareSpaces(Value<String> shareSpaces) {
                put("ShareSpaces", shareSpaces);
                return this;
            }

            /** {@code ShareTextractAction}: optional; an update means no interruption; a value of {@link ShareTextractAction}. */
            public Builder shareTextractAction(ShareTextractAction shareTextractAction) {
                put("ShareTextractAction", shareTextractAction);
                return this;
            }

            /** {@code ShareTextractAction} by the spelling of one of its allowed values. */
            public Builder shareTextractAction(String shareTextractAction) {
                put("ShareTextractAction", shareTextractAction, ShareTextractAction.values());
                return this;
            }

            /** {@code ShareTextractAction} as a value. */
            public Builder shareTextractAction(Value<String> shareTextractAction) {
                put("ShareTextractAction", shareTextractAction);
                return this;
            }

            /** {@code ShareZendeskAction}: optional; an update means no interruption; a value of {@link ShareZendeskAction}. */
            public Builder shareZendeskAction(ShareZendeskAction shareZendeskAction) {
                put("ShareZendeskAction", shareZendeskAction);
                return this;
            }

            /** {@code ShareZendeskAction} by the spelling of one of its allowed values. */
            public Builder shareZendeskAction(String shareZendeskAction) {
                put("ShareZendeskAction", shareZendeskAction, ShareZendeskAction.values());
                return this;
            }

            /** {@code ShareZendeskAction} as a value. */
            public Builder shareZendeskAction(Value<String> shareZendeskAction) {
                put("ShareZendeskAction", shareZendeskAction);
                return this;
            }

            /** {@code SlackAction}: optional; an update means no interruption; a value of {@link SlackAction}. */
            public Builder slackAction(SlackAction slackAction) {
                put("SlackAction", slackAction);
                return this;
            }

            /** {@code SlackAction} by the spelling of one of its allowed values. */
            public Builder slackAction(String slackAction) {
                put("SlackAction", slackAction, SlackAction.values());
                return this;
            }

            /** {@code SlackAction} as a value. */
            public Builder slackAction(Value<String> slackAction) {
                put("SlackAction", slackAction);
                return this;
            }

            /** {@code SmartsheetAction}: optional; an update means no interruption; a value of {@link SmartsheetAction}. */
            public Builder smartsheetAction(SmartsheetAction smartsheetAction) {
                put("SmartsheetAction", smartsheetAction);
                return this;
            }

            /** {@code SmartsheetAction} by the spelling of one of its allowed values. */
            public Builder smartsheetAction(String smartsheetAction) {
                put("SmartsheetAction", smartsheetAction, SmartsheetAction.values());
                return this;
            }

            /** {@code SmartsheetAction} as a value. */
            public Builder smartsheetAction(Value<String> smartsheetAction) {
                put("SmartsheetAction", smartsheetAction);
                return this;
            }

            /** {@code Space}: optional; an update means no interruption; a value of {@link CapabilitiesSpace}. */
            public Builder space(CapabilitiesSpace space) {
                put("Space", space);
                return this;
            }

            /** {@code Space} by the spelling of one of its allowed values. */
            public Builder space(String space) {
                put("Space", space, CapabilitiesSpace.values());
                return this;
            }

            /** {@code Space} as a value. */
            public Builder space(Value<String> space) {
                put("Space", space);
                return this;
            }

            /** {@code SubscribeDashboardEmailReports}: optional; an update means no interruption; a value of {@link SubscribeDashboardEmailReports}. */
            public Builder subscribeDashboardEmailReports(
                    SubscribeDashboardEmailReports subscribeDashboardEmailReports) {
                put("SubscribeDashboardEmailReports", subscribeDashboardEmailReports);
                return this;
            }

            /** {@code SubscribeDashboardEmailReports} by the spelling of one of its allowed values. */
            public Builder subscribeDashboardEmailReports(String subscribeDashboardEmailReports) {
                put("SubscribeDashboardEmailReports", subscribeDashboardEmailReports, SubscribeDashboardEmailReports.values());
                return this;
            }

            /** {@code SubscribeDashboardEmailReports} as a value. */
            public Builder subscribeDashboardEmailReports(
                    Value<String> subscribeDashboardEmailReports) {
                put("SubscribeDashboardEmailReports", subscribeDashboardEmailReports);
                return this;
            }

            /** {@code TextractAction}: optional; an update means no interruption; a value of {@link TextractAction}. */
            public Builder textractAction(TextractAction textractAction) {
                put("TextractAction", textractAction);
                return this;
            }

            /** {@code TextractAction} by the spelling of one of its allowed values. */
            public Builder textractAction(String textractAction) {
                put("TextractAction", textractAction, TextractAction.values());
                return this;
            }

            /** {@code TextractAction} as a value. */
            public Builder textractAction(Value<String> textractAction) {
                put("TextractAction", textractAction);
                return this;
            }

            /** {@code Topic}: optional; an update means no interruption; a value of {@link CapabilitiesTopic}. */
            public Builder topic(CapabilitiesTopic topic) {
                put("Topic", topic);
                return this;
            }

            /** {@code Topic} by the spelling of one of its allowed values. */
            public Builder topic(String topic) {
                put("Topic", topic, CapabilitiesTopic.values());
                return this;
            }

            /** {@code Topic} as a value. */
            public Builder topic(Value<String> topic) {
                put("Topic", topic);
                return this;
            }

            /** {@code UseAgentWebSearch}: optional; an update means no interruption; a value of {@link UseAgentWebSearch}. */
            public Builder useAgentWebSearch(UseAgentWebSearch useAgentWebSearch) {
                put("UseAgentWebSearch", useAgentWebSearch);
                return this;
            }

            /** {@code UseAgentWebSearch} by the spelling of one of its allowed values. */
            public Builder useAgentWebSearch(String useAgentWebSearch) {
                put("UseAgentWebSearch", useAgentWebSearch, UseAgentWebSearch.values());
                return this;
            }

            /** {@code UseAgentWebSearch} as a value. */
            public Builder useAgentWebSearch(Value<String> useAgentWebSearch) {
                put("UseAgentWebSearch", useAgentWebSearch);
                return this;
            }

            /** {@code UseAmazonBedrockARSAction}: optional; an update means no interruption; a value of {@link UseAmazonBedrockARSAction}. */
            public Builder useAmazonBedrockArsAction(
                    UseAmazonBedrockARSAction useAmazonBedrockArsAction) {
                put("UseAmazonBedrockARSAction", useAmazonBedrockArsAction);
                return this;
            }

            /** {@code UseAmazonBedrockARSAction} by the spelling of one of its allowed values. */
            public Builder useAmazonBedrockArsAction(String useAmazonBedrockArsAction) {
                put("UseAmazonBedrockARSAction", useAmazonBedrockArsAction, UseAmazonBedrockARSAction.values());
                return this;
            }

            /** {@code UseAmazonBedrockARSAction} as a value. */
            public Builder useAmazonBedrockArsAction(Value<String> useAmazonBedrockArsAction) {
                put("UseAmazonBedrockARSAction", useAmazonBedrockArsAction);
                return this;
            }

            /** {@code UseAmazonBedrockFSAction}: optional; an update means no interruption; a value of {@link UseAmazonBedrockFSAction}. */
            public Builder useAmazonBedrockFsAction(
                    UseAmazonBedrockFSAction useAmazonBedrockFsAction) {
                put("UseAmazonBedrockFSAction", useAmazonBedrockFsAction);
                return this;
            }

            /** {@code UseAmazonBedrockFSAction} by the spelling of one of its allowed values. */
            public Builder useAmazonBedrockFsAction(String useAmazonBedrockFsAction) {
                put("UseAmazonBedrockFSAction", useAmazonBedrockFsAction, UseAmazonBedrockFSAction.values());
                return this;
            }

            /** {@code UseAmazonBedrockFSAction} as a value. */
            public Builder useAmazonBedrockFsAction(Value<String> useAmazonBedrockFsAction) {
                put("UseAmazonBedrockFSAction", useAmazonBedrockFsAction);
                return this;
            }

            /** {@code UseAmazonBedrockKRSAction}: optional; an update means no interruption; a value of {@link UseAmazonBedrockKRSAction}. */
            public Builder useAmazonBedrockKrsAction(
                    UseAmazonBedrockKRSAction useAmazonBedrockKrsAction) {
                put("UseAmazonBedrockKRSAction", useAmazonBedrockKrsAction);
                return this;
            }

            /** {@code UseAmazonBedrockKRSAction} by the spelling of one of its allowed values. */
            public Builder useAmazonBedrockKrsAction(String useAmazonBedrockKrsAction) {
                put("UseAmazonBedrockKRSAction", useAmazonBedrockKrsAction, UseAmazonBedrockKRSAction.values());
                return this;
            }

            /** {@code UseAmazonBedrockKRSAction} as a value. */
            public Builder useAmazonBedrockKrsAction(Value<String> useAmazonBedrockKrsAction) {
                put("UseAmazonBedrockKRSAction", useAmazonBedrockKrsAction);
                return this;
            }

            /** {@code UseAmazonSThreeAction}: optional; an update means no interruption; a value of {@link UseAmazonSThreeAction}. */
            public Builder useAmazonSThreeAction(UseAmazonSThreeAction useAmazonSThreeAction) {
                put("UseAmazonSThreeAction", useAmazonSThreeAction);
                return this;
            }

            /** {@code UseAmazonSThreeAction} by the spelling of one of its allowed values. */
            public Builder useAmazonSThreeAction(String useAmazonSThreeAction) {
                put("UseAmazonSThreeAction", useAmazonSThreeAction, UseAmazonSThreeAction.values());
                return this;
            }

            /** {@code UseAmazonSThreeAction} as a value. */
            public Builder useAmazonSThreeAction(Value<String> useAmazonSThreeAction) {
                put("UseAmazonSThreeAction", useAmazonSThreeAction);
                return this;
            }

            /** {@code UseAsanaAction}: optional; an update means no interruption; a value of {@link UseAsanaAction}. */
            public Builder useAsanaAction(UseAsanaAction useAsanaAction) {
                put("UseAsanaAction", useAsanaAction);
                return this;
            }

            /** {@code UseAsanaAction} by the spelling of one of its allowed values. */
            public Builder useAsanaAction(String useAsanaAction) {
                put("UseAsanaAction", useAsanaAction, UseAsanaAction.values());
                return this;
            }

            /** {@code UseAsanaAction} as a value. */
            public Builder useAsanaAction(Value<String> useAsanaAction) {
                put("UseAsanaAction", useAsanaAction);
                return this;
            }

            /** {@code UseBambooHRAction}: optional; an update means no interruption; a value of {@link UseBambooHRAction}. */
            public Builder useBambooHrAction(UseBambooHRAction useBambooHrAction) {
                put("UseBambooHRAction", useBambooHrAction);
                return this;
            }

            /** {@code UseBambooHRAction} by the spelling of one of its allowed values. */
            public Builder useBambooHrAction(String useBambooHrAction) {
                put("UseBambooHRAction", useBambooHrAction, UseBambooHRAction.values());
                return this;
            }

            /** {@code UseBambooHRAction} as a value. */
            public Builder useBambooHrAction(Value<String> useBambooHrAction) {
                put("UseBambooHRAction", useBambooHrAction);
                return this;
            }

            /** {@code UseBedrockModels}: optional; an update means no interruption; a value of {@link UseBedrockModels}. */
            public Builder useBedrockModels(UseBedrockModels useBedrockModels) {
                put("UseBedrockModels", useBedrockModels);
                return this;
            }

            /** {@code UseBedrockModels} by the spelling of one of its allowed values. */
            public Builder useBedrockModels(String useBedrockModels) {
                put("UseBedrockModels", useBedrockModels, UseBedrockModels.values());
                return this;
            }

            /** {@code UseBedrockModels} as a value. */
            public Builder useBedrockModels(Value<String> useBedrockModels) {
                put("UseBedrockModels", useBedrockModels);
                return this;
            }

            /** {@code UseBoxAgentAction}: optional; an update means no interruption; a value of {@link UseBoxAgentAction}. */
            public Builder useBoxAgentAction(UseBoxAgentAction useBoxAgentAction) {
                put("UseBoxAgentAction", useBoxAgentAction);
                return this;
            }

            /** {@code UseBoxAgentAction} by the spelling of one of its allowed values. */
            public Builder useBoxAgentAction(String useBoxAgentAction) {
                put("UseBoxAgentAction", useBoxAgentAction, UseBoxAgentAction.values());
                return this;
            }

            /** {@code UseBoxAgentAction} as a value. */
            public Builder useBoxAgentAction(Value<String> useBoxAgentAction) {
                put("UseBoxAgentAction", useBoxAgentAction);
                return this;
            }

            /** {@code UseCanvaAgentAction}: optional; an update means no interruption; a value of {@link UseCanvaAgentAction}. */
            public Builder useCanvaAgentAction(UseCanvaAgentAction useCanvaAgentAction) {
                put("UseCanvaAgentAction", useCanvaAgentAction);
                return this;
            }

            /** {@code UseCanvaAgentAction} by the spelling of one of its allowed values. */
            public Builder useCanvaAgentAction(String useCanvaAgentAction) {
                put("UseCanvaAgentAction", useCanvaAgentAction, UseCanvaAgentAction.values());
                return this;
            }

            /** {@code UseCanvaAgentAction} as a value. */
            public Builder useCanvaAgentAction(Value<String> useCanvaAgentAction) {
                put("UseCanvaAgentAction", useCanvaAgentAction);
                return this;
            }

            /** {@code UseComprehendAction}: optional; an update means no interruption; a value of {@link UseComprehendAction}. */
            public Builder useComprehendAction(UseComprehendAction useComprehendAction) {
                put("UseComprehendAction", useComprehendAction);
                return this;
            }

            /** {@code UseComprehendAction} by the spelling of one of its allowed values. */
            public Builder useComprehendAction(String useComprehendAction) {
                put("UseComprehendAction", useComprehendAction, UseComprehendAction.values());
                return this;
            }

            /** {@code UseComprehendAction} as a value. */
            public Builder useComprehendAction(Value<String> useComprehendAction) {
                put("UseComprehendAction", useComprehendAction);
                return this;
            }

            /** {@code UseComprehendMedicalAction}: optional; an update means no interruption; a value of {@link UseComprehendMedicalAction}. */
            public Builder useComprehendMedicalAction(
                    UseComprehendMedicalAction useComprehendMedicalAction) {
                put("UseComprehendMedicalAction", useComprehendMedicalAction);
                return this;
            }

            /** {@code UseComprehendMedicalAction} by the spelling of one of its allowed values. */
            public Builder useComprehendMedicalAction(String useComprehendMedicalAction) {
                put("UseComprehendMedicalAction", useComprehendMedicalAction, UseComprehendMedicalAction.values());
                return this;
            }

            /** {@code UseComprehendMedicalAction} as a value. */
            public Builder useComprehendMedicalAction(Value<String> useComprehendMedicalAction) {
                put("UseComprehendMedicalAction", useComprehendMedicalAction);
                return this;
            }

            /** {@code UseConfluenceAction}: optional; an update means no interruption; a value of {@link UseConfluenceAction}. */
            public Builder useConfluenceAction(UseConfluenceAction useConfluenceAction) {
                put("UseConfluenceAction", useConfluenceAction);
                return this;
            }

            /** {@code UseConfluenceAction} by the spelling of one of its allowed values. */
            public Builder useConfluenceAction(String useConfluenceAction) {
                put("UseConfluenceAction", useConfluenceAction, UseConfluenceAction.values());
                return this;
            }

            /** {@code UseConfluenceAction} as a value. */
            public Builder useConfluenceAction(Value<String> useConfluenceAction) {
                put("UseConfluenceAction", useConfluenceAction);
                return this;
            }

            /** {@code UseFactSetAction}: optional; an update means no interruption; a value of {@link UseFactSetAction}. */
            public Builder useFactSetAction(UseFactSetAction useFactSetAction) {
                put("UseFactSetAction", useFactSetAction);
                return this;
            }

            /** {@code UseFactSetAction} by the spelling of one of its allowed values. */
            public Builder useFactSetAction(String useFactSetAction) {
                put("UseFactSetAction", useFactSetAction, UseFactSetAction.values());
                return this;
            }

            /** {@code UseFactSetAction} as a value. */
            public Builder useFactSetAction(Value<String> useFactSetAction) {
                put("UseFactSetAction", useFactSetAction);
                return this;
            }

            /** {@code UseGenericHTTPAction}: optional; an update means no interruption; a value of {@link UseGenericHTTPAction}. */
            public Builder useGenericHttpAction(UseGenericHTTPAction useGenericHttpAction) {
                put("UseGenericHTTPAction", useGenericHttpAction);
                return this;
            }

            /** {@code UseGenericHTTPAction} by the spelling of one of its allowed values. */
            public Builder useGenericHttpAction(String useGenericHttpAction) {
                put("UseGenericHTTPAction", useGenericHttpAction, UseGenericHTTPAction.values());
                return this;
            }

            /** {@code UseGenericHTTPAction} as a value. */
            public Builder useGenericHttpAction(Value<String> useGenericHttpAction) {
                put("UseGenericHTTPAction", useGenericHttpAction);
                return this;
            }

            /** {@code UseGithubAction}: optional; an update means no interruption; a value of {@link UseGithubAction}. */
            public Builder useGithubAction(UseGithubAction useGithubAction) {
                put("UseGithubAction", useGithubAction);
                return this;
            }

            /** {@code UseGithubAction} by the spelling of one of its allowed values. */
            public Builder useGithubAction(String useGithubAction) {
                put("UseGithubAction", useGithubAction, UseGithubAction.values());
                return this;
            }

            /** {@code UseGithubAction} as a value. */
            public Builder useGithubAction(Value<String> useGithubAction) {
                put("UseGithubAction", useGithubAction);
                return this;
            }

            /** {@code UseGoogleCalendarAction}: optional; an update means no interruption; a value of {@link UseGoogleCalendarAction}. */
            public Builder useGoogleCalendarAction(
                    UseGoogleCalendarAction useGoogleCalendarAction) {
                put("UseGoogleCalendarAction", useGoogleCalendarAction);
                return this;
            }

            /** {@code UseGoogleCalendarAction} by the spelling of one of its allowed values. */
            public Builder useGoogleCalendarAction(String useGoogleCalendarAction) {
                put("UseGoogleCalendarAction", useGoogleCalendarAction, UseGoogleCalendarAction.values());
                return this;
            }

            /** {@code UseGoogleCalendarAction} as a value. */
            public Builder useGoogleCalendarAction(Value<String> useGoogleCalendarAction) {
                put("UseGoogleCalendarAction", useGoogleCalendarAction);
                return this;
            }

            /** {@code UseHubspotAction}: optional; an update means no interruption; a value of {@link UseHubspotAction}. */
            public Builder useHubspotAction(UseHubspotAction useHubspotAction) {
                put("UseHubspotAction", useHubspotAction);
                return this;
            }

            /** {@code UseHubspotAction} by the spelling of one of its allowed values. */
            public Builder useHubspotAction(String useHubspotAction) {
                put("UseHubspotAction", useHubspotAction, UseHubspotAction.values());
                return this;
            }

            /** {@code UseHubspotAction} as a value. */
            public Builder useHubspotAction(Value<String> useHubspotAction) {
                put("UseHubspotAction", useHubspotAction);
                return this;
            }

            /** {@code UseHuggingFaceAction}: optional; an update means no interruption; a value of {@link UseHuggingFaceAction}. */
            public Builder useHuggingFaceAction(UseHuggingFaceAction useHuggingFaceAction) {
                put("UseHuggingFaceAction", useHuggingFaceAction);
                return this;
            }

            /** {@code UseHuggingFaceAction} by the spelling of one of its allowed values. */
            public Builder useHuggingFaceAction(String useHuggingFaceAction) {
                put("UseHuggingFaceAction", useHuggingFaceAction, UseHuggingFaceAction.values());
                return this;
            }

            /** {@code UseHuggingFaceAction} as a value. */
            public Builder useHuggingFaceAction(Value<String> useHuggingFaceAction) {
                put("UseHuggingFaceAction", useHuggingFaceAction);
                return this;
            }

            /** {@code UseIntercomAction}: optional; an update means no interruption; a value of {@link UseIntercomAction}. */
            public Builder useIntercomAction(UseIntercomAction useIntercomAction) {
                put("UseIntercomAction", useIntercomAction);
                return this;
            }

            /** {@code UseIntercomAction} by the spelling of one of its allowed values. */
            public Builder useIntercomAction(String useIntercomAction) {
                put("UseIntercomAction", useIntercomAction, UseIntercomAction.values());
                return this;
            }

            /** {@code UseIntercomAction} as a value. */
            public Builder useIntercomAction(Value<String> useIntercomAction) {
                put("UseIntercomAction", useIntercomAction);
                return this;
            }

            /** {@code UseJiraAction}: optional; an update means no interruption; a value of {@link UseJiraAction}. */
            public Builder useJiraAction(UseJiraAction useJiraAction) {
                put("UseJiraAction", useJiraAction);
                return this;
            }

            /** {@code UseJiraAction} by the spelling of one of its allowed values. */
            public Builder useJiraAction(String useJiraAction) {
                put("UseJiraAction", useJiraAction, UseJiraAction.values());
                return this;
            }

            /** {@code UseJiraAction} as a value. */
            public Builder useJiraAction(Value<String> useJiraAction) {
                put("UseJiraAction", useJiraAction);
                return this;
            }

            /** {@code UseLinearAction}: optional; an update means no interruption; a value of {@link UseLinearAction}. */
            public Builder useLinearAction(UseLinearAction useLinearAction) {
                put("UseLinearAction", useLinearAction);
                return this;
            }

            /** {@code UseLinearAction} by the spelling of one of its allowed values. */
            public Builder useLinearAction(String useLinearAction) {
                put("UseLinearAction", useLinearAction, UseLinearAction.values());
                return this;
            }

            /** {@code UseLinearAction} as a value. */
            public Builder useLinearAction(Value<String> useLinearAction) {
                put("UseLinearAction", useLinearAction);
                return this;
            }

            /** {@code UseMCPAction}: optional; an update means no interruption; a value of {@link UseMCPAction}. */
            public Builder useMcpAction(UseMCPAction useMcpAction) {
                put("UseMCPAction", useMcpAction);
                return this;
            }

            /** {@code UseMCPAction} by the spelling of one of its allowed values. */
            public Builder useMcpAction(String useMcpAction) {
                put("UseMCPAction", useMcpAction, UseMCPAction.values());
                return this;
            }

            /** {@code UseMCPAction} as a value. */
            public Builder useMcpAction(Value<String> useMcpAction) {
                put("UseMCPAction", useMcpAction);
                return this;
            }

            /** {@code UseMSExchangeAction}: optional; an update means no interruption; a value of {@link UseMSExchangeAction}. */
            public Builder useMsExchangeAction(UseMSExchangeAction useMsExchangeAction) {
                put("UseMSExchangeAction", useMsExchangeAction);
                return this;
            }

            /** {@code UseMSExchangeAction} by the spelling of one of its allowed values. */
            public Builder useMsExchangeAction(String useMsExchangeAction) {
                put("UseMSExchangeAction", useMsExchangeAction, UseMSExchangeAction.values());
                return this;
            }

            /** {@code UseMSExchangeAction} as a value. */
            public Builder useMsExchangeAction(Value<String> useMsExchangeAction) {
                put("UseMSExchangeAction", useMsExchangeAction);
                return this;
            }

            /** {@code UseMSTeamsAction}: optional; an update means no interruption; a value of {@link UseMSTeamsAction}. */
            public Builder useMsTeamsAction(UseMSTeamsAction useMsTeamsAction) {
                put("UseMSTeamsAction", useMsTeamsAction);
                return this;
            }

            /** {@code UseMSTeamsAction} by the spelling of one of its allowed values. */
            public Builder useMsTeamsAction(String useMsTeamsAction) {
                put("UseMSTeamsAction", useMsTeamsAction, UseMSTeamsAction.values());
                return this;
            }

            /** {@code UseMSTeamsAction} as a value. */
            public Builder useMsTeamsAction(Value<String> useMsTeamsAction) {
                put("UseMSTeamsAction", useMsTeamsAction);
                return this;
            }

            /** {@code UseMondayAction}: optional; an update means no interruption; a value of {@link UseMondayAction}. */
            public Builder useMondayAction(UseMondayAction useMondayAction) {
                put("UseMondayAction", useMondayAction);
                return this;
            }

            /** {@code UseMondayAction} by the spelling of one of its allowed values. */
            public Builder useMondayAction(String useMondayAction) {
                put("UseMondayAction", useMondayAction, UseMondayAction.values());
                return this;
            }

            /** {@code UseMondayAction} as a value. */
            public Builder useMondayAction(Value<String> useMondayAction) {
                put("UseMondayAction", useMondayAction);
                return this;
            }

            /** {@code UseNewRelicAction}: optional; an update means no interruption; a value of {@link UseNewRelicAction}. */
            public Builder useNewRelicAction(UseNewRelicAction useNewRelicAction) {
                put("UseNewRelicAction", useNewRelicAction);
                return this;
            }

            /** {@code UseNewRelicAction} by the spelling of one of its allowed values. */
            public Builder useNewRelicAction(String useNewRelicAction) {
                put("UseNewRelicAction", useNewRelicAction, UseNewRelicAction.values());
                return this;
            }

            /** {@code UseNewRelicAction} as a value. */
            public Builder useNewRelicAction(Value<String> useNewRelicAction) {
                put("UseNewRelicAction", useNewRelicAction);
                return this;
            }

            /** {@code UseNotionAction}: optional; an update means no interruption; a value of {@link UseNotionAction}. */
            public Builder useNotionAction(UseNotionAction useNotionAction) {
                put("UseNotionAction", useNotionAction);
                return this;
            }

            /** {@code UseNotionAction} by the spelling of one of its allowed values. */
            public Builder useNotionAction(String useNotionAction) {
                put("UseNotionAction", useNotionAction, UseNotionAction.values());
                return this;
            }

            /** {@code UseNotionAction} as a value. */
            public Builder useNotionAction(Value<String> useNotionAction) {
                put("UseNotionAction", useNotionAction);
                return this;
            }

            /** {@code UseOneDriveAction}: optional; an update means no interruption; a value of {@link UseOneDriveAction}. */
            public Builder useOneDriveAction(UseOneDriveAction useOneDriveAction) {
                put("UseOneDriveAction", useOneDriveAction);
                return this;
            }

            /** {@code UseOneDriveAction} by the spelling of one of its allowed values. */
            public Builder useOneDriveAction(String useOneDriveAction) {
                put("UseOneDriveAction", useOneDriveAction, UseOneDriveAction.values());
                return this;
            }

            /** {@code UseOneDriveAction} as a value. */
            public Builder useOneDriveAction(Value<String> useOneDriveAction) {
                put("UseOneDriveAction", useOneDriveAction);
                return this;
            }

            /** {@code UseOpenAPIAction}: optional; an update means no interruption; a value of {@link UseOpenAPIAction}. */
            public Builder useOpenApiAction(UseOpenAPIAction useOpenApiAction) {
                put("UseOpenAPIAction", useOpenApiAction);
                return this;
            }

            /** {@code UseOpenAPIAction} by the spelling of one of its allowed values. */
            public Builder useOpenApiAction(String useOpenApiAction) {
                put("UseOpenAPIAction", useOpenApiAction, UseOpenAPIAction.values());
                return this;
            }

            /** {@code UseOpenAPIAction} as a value. */
            public Builder useOpenApiAction(Value<String> useOpenApiAction) {
                put("UseOpenAPIAction", useOpenApiAction);
                return this;
            }

            /** {@code UsePagerDutyAction}: optional; an update means no interruption; a value of {@link UsePagerDutyAction}. */
            public Builder usePagerDutyAction(UsePagerDutyAction usePagerDutyAction) {
                put("UsePagerDutyAction", usePagerDutyAction);
                return this;
            }

            /** {@code UsePagerDutyAction} by the spelling of one of its allowed values. */
            public Builder usePagerDutyAction(String usePagerDutyAction) {
                put("UsePagerDutyAction", usePagerDutyAction, UsePagerDutyAction.values());
                return this;
            }

            /** {@code UsePagerDutyAction} as a value. */
            public Builder usePagerDutyAction(Value<String> usePagerDutyAction) {
                put("UsePagerDutyAction", usePagerDutyAction);
                return this;
            }

            /** {@code UseSAPBillOfMaterialAction}: optional; an update means no interruption; a value of {@link UseSAPBillOfMaterialAction}. */
            public Builder useSapBillOfMaterialAction(
                    UseSAPBillOfMaterialAction useSapBillOfMaterialAction) {
                put("UseSAPBillOfMaterialAction", useSapBillOfMaterialAction);
                return this;
            }

            /** {@code UseSAPBillOfMaterialAction} by the spelling of one of its allowed values. */
            public Builder useSapBillOfMaterialAction(String useSapBillOfMaterialAction) {
                put("UseSAPBillOfMaterialAction", useSapBillOfMaterialAction, UseSAPBillOfMaterialAction.values());
                return this;
            }

            /** {@code UseSAPBillOfMaterialAction} as a value. */
            public Builder useSapBillOfMaterialAction(Value<String> useSapBillOfMaterialAction) {
                put("UseSAPBillOfMaterialAction", useSapBillOfMaterialAction);
                return this;
            }

            /** {@code UseSAPBusinessPartnerAction}: optional; an update means no interruption; a value of {@link UseSAPBusinessPartnerAction}. */
            public Builder useSapBusinessPartnerAction(
                    UseSAPBusinessPartnerAction useSapBusinessPartnerAction) {
                put("UseSAPBusinessPartnerAction", useSapBusinessPartnerAction);
                return this;
            }

            /** {@code UseSAPBusinessPartnerAction} by the spelling of one of its allowed values. */
            public Builder useSapBusinessPartnerAction(String useSapBusinessPartnerAction) {
                put("UseSAPBusinessPartnerAction", useSapBusinessPartnerAction, UseSAPBusinessPartnerAction.values());
                return this;
            }

            /** {@code UseSAPBusinessPartnerAction} as a value. */
            public Builder useSapBusinessPartnerAction(Value<String> useSapBusinessPartnerAction) {
                put("UseSAPBusinessPartnerAction", useSapBusinessPartnerAction);
                return this;
            }

            /** {@code UseSAPMaterialStockAction}: optional; an update means no interruption; a value of {@link UseSAPMaterialStockAction}. */
            public Builder useSapMaterialStockAction(
                    UseSAPMaterialStockAction useSapMaterialStockAction) {
                put("UseSAPMaterialStockAction", useSapMaterialStockAction);
                return this;
            }

            /** {@code UseSAPMaterialStockAction} by the spelling of one of its allowed values. */
            public Builder useSapMaterialStockAction(String useSapMaterialStockAction) {
                put("UseSAPMaterialStockAction", useSapMaterialStockAction, UseSAPMaterialStockAction.values());
                return this;
            }

            /** {@code UseSAPMaterialStockAction} as a value. */
            public Builder useSapMaterialStockAction(Value<String> useSapMaterialStockAction) {
                put("UseSAPMaterialStockAction", useSapMaterialStockAction);
                return this;
            }

            /** {@code UseSAPPhysicalInventoryAction}: optional; an update means no interruption; a value of {@link UseSAPPhysicalInventoryAction}. */
            public Builder useSapPhysicalInventoryAction(
                    UseSAPPhysicalInventoryAction useSapPhysicalInventoryAction) {
                put("UseSAPPhysicalInventoryAction", useSapPhysicalInventoryAction);
                return this;
            }

            /** {@code UseSAPPhysicalInventoryAction} by the spelling of one of its allowed values. */
            public Builder useSapPhysicalInventoryAction(String useSapPhysicalInventoryAction) {
                put("UseSAPPhysicalInventoryAction", useSapPhysicalInventoryAction, UseSAPPhysicalInventoryAction.values());
                return this;
            }

            /** {@code UseSAPPhysicalInventoryAction} as a value. */
            public Builder useSapPhysicalInventoryAction(
                    Value<String> useSapPhysicalInventoryAction) {
                put("UseSAPPhysicalInventoryAction", useSapPhysicalInventoryAction);
                return this;
            }

            /** {@code UseSAPProductMasterDataAction}: optional; an update means no interruption; a value of {@link UseSAPProductMasterDataAction}. */
            public Builder useSapProductMasterDataAction(
                    UseSAPProductMasterDataAction useSapProductMasterDataAction) {
                put("UseSAPProductMasterDataAction", useSapProductMasterDataAction);
                return this;
            }

            /** {@code UseSAPProductMasterDataAction} by the spelling of one of its allowed values. */
            public Builder useSapProductMasterDataAction(String useSapProductMasterDataAction) {
                put("UseSAPProductMasterDataAction", useSapProductMasterDataAction, UseSAPProductMasterDataAction.values());
                return this;
            }

            /** {@code UseSAPProductMasterDataAction} as a value. */
            public Builder useSapProductMasterDataAction(
                    Value<String> useSapProductMasterDataAction) {
                put("UseSAPProductMasterDataAction", useSapProductMasterDataAction);
                return this;
            }

            /** {@code UseSalesforceAction}: optional; an update means no interruption; a value of {@link UseSalesforceAction}. */
            public Builder useSalesforceAction(UseSalesforceAction useSalesforceAction) {
                put("UseSalesforceAction", useSalesforceAction);
                return this;
            }

            /** {@code UseSalesforceAction} by the spelling of one of its allowed values. */
            public Builder useSalesforceAction(String useSalesforceAction) {
                put("UseSalesforceAction", useSalesforceAction, UseSalesforceAction.values());
                return this;
            }

            /** {@code UseSalesforceAction} as a value. */
            public Builder useSalesforceAction(Value<String> useSalesforceAction) {
                put("UseSalesforceAction", useSalesforceAction);
                return this;
            }

            /** {@code UseSandPGMIAction}: optional; an update means no interruption; a value of {@link UseSandPGMIAction}. */
            public Builder useSandPgmiAction(UseSandPGMIAction useSandPgmiAction) {
                put("UseSandPGMIAction", useSandPgmiAction);
                return this;
            }

            /** {@code UseSandPGMIAction} by the spelling of one of its allowed values. */
            public Builder useSandPgmiAction(String useSandPgmiAction) {
                put("UseSandPGMIAction", useSandPgmiAction, UseSandPGMIAction.values());
                return this;
            }

            /** {@code UseSandPGMIAction} as a value. */
            public Builder useSandPgmiAction(Value<String> useSandPgmiAction) {
                put("UseSandPGMIAction", useSandPgmiAction);
                return this;
            }

            /** {@code UseSandPGlobalEnergyAction}: optional; an update means no interruption; a value of {@link UseSandPGlobalEnergyAction}. */
            public Builder useSandPGlobalEnergyAction(
                    UseSandPGlobalEnergyAction useSandPGlobalEnergyAction) {
                put("UseSandPGlobalEnergyAction", useSandPGlobalEnergyAction);
                return this;
            }

            /** {@code UseSandPGlobalEnergyAction} by the spelling of one of its allowed values. */
            public Builder useSandPGlobalEnergyAction(String useSandPGlobalEnergyAction) {
                put("UseSandPGlobalEnergyAction", useSandPGlobalEnergyAction, UseSandPGlobalEnergyAction.values());
                return this;
            }

            /** {@code UseSandPGlobalEnergyAction} as a value. */
            public Builder useSandPGlobalEnergyAction(Value<String> useSandPGlobalEnergyAction) {
                put("UseSandPGlobalEnergyAction", useSandPGlobalEnergyAction);
                return this;
            }

            /** {@code UseServiceNowAction}: optional; an update means no interruption; a value of {@link UseServiceNowAction}. */
            public Builder useServiceNowAction(UseServiceNowAction useServiceNowAction) {
                put("UseServiceNowAction", useServiceNowAction);
                return this;
            }

            /** {@code UseServiceNowAction} by the spelling of one of its allowed values. */
            public Builder useServiceNowAction(String useServiceNowAction) {
                put("UseServiceNowAction", useServiceNowAction, UseServiceNowAction.values());
                return this;
            }

            /** {@code UseServiceNowAction} as a value. */
            public Builder useServiceNowAction(Value<String> useServiceNowAction) {
                put("UseServiceNowAction", useServiceNowAction);
                return this;
            }

            /** {@code UseSharePointAction}: optional; an update means no interruption; a value of {@link UseSharePointAction}. */
            public Builder useSharePointAction(UseSharePointAction useSharePointAction) {
                put("UseSharePointAction", useSharePointAction);
                return this;
            }

            /** {@code UseSharePointAction} by the spelling of one of its allowed values. */
            public Builder useSharePointAction(String useSharePointAction) {
                put("UseSharePointAction", useSharePointAction, UseSharePointAction.values());
                return this;
            }

            /** {@code UseSharePointAction} as a value. */
            public Builder useSharePointAction(Value<String> useSharePointAction) {
                put("UseSharePointAction", useSharePointAction);
                return this;
            }

            /** {@code UseSlackAction}: optional; an update means no interruption; a value of {@link UseSlackAction}. */
            public Builder useSlackAction(UseSlackAction useSlackAction) {
                put("UseSlackAction", useSlackAction);
                return this;
            }

            /** {@code UseSlackAction} by the spelling of one of its allowed values. */
            public Builder useSlackAction(String useSlackAction) {
                put("UseSlackAction", useSlackAction, UseSlackAction.values());
                return this;
            }

            /** {@code UseSlackAction} as a value. */
            public Builder useSlackAction(Value<String> useSlackAction) {
                put("UseSlackAction", useSlackAction);
                return this;
            }

            /** {@code UseSmartsheetAction}: optional; an update means no interruption; a value of {@link UseSmartsheetAction}. */
            public Builder useSmartsheetAction(UseSmartsheetAction useSmartsheetAction) {
                put("UseSmartsheetAction", useSmartsheetAction);
                return this;
            }

            /** {@code UseSmartsheetAction} by the spelling of one of its allowed values. */
            public Builder useSmartsheetAction(String useSmartsheetAction) {
                put("UseSmartsheetAction", useSmartsheetAction, UseSmartsheetAction.values());
                return this;
            }

            /** {@code UseSmartsheetAction} as a value. */
            public Builder useSmartsheetAction(Value<String> useSmartsheetAction) {
                put("UseSmartsheetAction", useSmartsheetAction);
                return this;
            }

            /** {@code UseTextractAction}: optional; an update means no interruption; a value of {@link UseTextractAction}. */
            public Builder useTextractAction(UseTextractAction useTextractAction) {
                put("UseTextractAction", useTextractAction);
                return this;
            }

            /** {@code UseTextractAction} by the spelling of one of its allowed values. */
            public Builder useTextractAction(String useTextractAction) {
                put("UseTextractAction", useTextractAction, UseTextractAction.values());
                return this;
            }

            /** {@code UseTextractAction} as a value. */
            public Builder useTextractAction(Value<String> useTextractAction) {
                put("UseTextractAction", useTextractAction);
                return this;
            }

            /** {@code UseZendeskAction}: optional; an update means no interruption; a value of {@link UseZendeskAction}. */
            public Builder useZendeskAction(UseZendeskAction useZendeskAction) {
                put("UseZendeskAction", useZendeskAction);
                return this;
            }

            /** {@code UseZendeskAction} by the spelling of one of its allowed values. */
            public Builder useZendeskAction(String useZendeskAction) {
                put("UseZendeskAction", useZendeskAction, UseZendeskAction.values());
                return this;
            }

            /** {@code UseZendeskAction} as a value. */
            public Builder useZendeskAction(Value<String> useZendeskAction) {
                put("UseZendeskAction", useZendeskAction);
                return this;
            }

            /** {@code ViewAccountSPICECapacity}: optional; an update means no interruption; a value of {@link ViewAccountSPICECapacity}. */
            public Builder viewAccountSpiceCapacity(
                    ViewAccountSPICECapacity viewAccountSpiceCapacity) {
                put("ViewAccountSPICECapacity", viewAccountSpiceCapacity);
                return this;
            }

            /** {@code ViewAccountSPICECapacity} by the spelling of one of its allowed values. */
            public Builder viewAccountSpiceCapacity(String viewAccountSpiceCapacity) {
                put("ViewAccountSPICECapacity", viewAccountSpiceCapacity, ViewAccountSPICECapacity.values());
                return this;
            }

            /** {@code ViewAccountSPICECapacity} as a value. */
            public Builder viewAccountSpiceCapacity(Value<String> viewAccountSpiceCapacity) {
                put("ViewAccountSPICECapacity", viewAccountSpiceCapacity);
                return this;
            }

            /** {@code ZendeskAction}: optional; an update means no interruption; a value of {@link ZendeskAction}. */
            public Builder zendeskAction(ZendeskAction zendeskAction) {
                put("ZendeskAction", zendeskAction);
                return this;
            }

            /** {@code ZendeskAction} by the spelling of one of its allowed values. */
            public Builder zendeskAction(String zendeskAction) {
                put("ZendeskAction", zendeskAction, ZendeskAction.values());
                return this;
            }

            /** {@code ZendeskAction} as a value. */
            public Builder zendeskAction(Value<String> zendeskAction) {
                put("ZendeskAction", zendeskAction);
                return this;
            }

            /** What was configured. */
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
