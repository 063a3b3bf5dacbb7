// Generated from the CloudFormation specification; changes are overwritten.
package io.stratiform.aws.serverless;

import io.stratiform.aws.apigateway.RestApi;
import io.stratiform.aws.athena.WorkGroup;
import io.stratiform.aws.certificatemanager.Certificate;
import io.stratiform.aws.codecommit.Repository;
import io.stratiform.aws.codepipeline.Pipeline;
import io.stratiform.aws.dynamodb.Table;
import io.stratiform.aws.efs.AccessPoint;
import io.stratiform.aws.efs.FileSystem;
import io.stratiform.aws.elasticsearch.Domain;
import io.stratiform.aws.emr.Cluster;
import io.stratiform.aws.events.EventBus;
import io.stratiform.aws.iam.ManagedPolicy;
import io.stratiform.aws.iam.Role;
import io.stratiform.aws.kinesis.Stream;
import io.stratiform.aws.kinesisfirehose.DeliveryStream;
import io.stratiform.aws.kms.Key;
import io.stratiform.aws.logs.LogGroup;
import io.stratiform.aws.pinpoint.App;
import io.stratiform.aws.route53.HostedZone;
import io.stratiform.aws.s3.Bucket;
import io.stratiform.aws.sagemaker.Endpoint;
import io.stratiform.aws.sagemaker.EndpointConfig;
import io.stratiform.aws.scheduler.ScheduleGroup;
import io.stratiform.aws.secretsmanager.Secret;
import io.stratiform.aws.ses.EmailIdentity;
import io.stratiform.aws.ses.Template;
import io.stratiform.aws.sns.Topic;
import io.stratiform.aws.sqs.Queue;
import io.stratiform.aws.ssm.Parameter;
import io.stratiform.template.Resource;
import io.stratiform.value.Document;
import io.stratiform.value.EnumValue;
import io.stratiform.value.HasArn;
import io.stratiform.value.LogicalId;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.PropertyType;
import io.stratiform.value.Tags;
import io.stratiform.value.Value;
import io.stratiform.value.pattern.EventPattern;
import io.stratiform.value.states.StateMachineDefinition;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * The resource type {@code AWS::Serverless::StateMachine}. {@code Ref} returns {@code Arn}. The template must declare the transform {@code AWS::Serverless-2016-10-31}.
 *
 * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html">AWS::Serverless::StateMachine</a>
 */
@Generated("io.stratiform.codegen")
public final class StateMachine extends Resource implements HasArn {
    /** The resource type, {@code AWS::Serverless::StateMachine}. */
    public static final String TYPE = "AWS::Serverless::StateMachine";

    private StateMachine(LogicalId logicalId, PropertyMap properties) {
        super(logicalId, properties);
    }

    /**
     * Creates a resource without properties.
     *
     * @param logicalId the logical id
     * @return the resource
     */
    public static StateMachine create(String logicalId) {
        return new Builder(LogicalId.declare(logicalId, TYPE, StateMachine.class), PropertyMap.EMPTY, null).build();
    }

    /**
     * Creates a resource and sets its properties.
     *
     * @param logicalId the logical id
     * @param configuration sets the properties
     * @return the resource
     */
    public static StateMachine create(String logicalId, Consumer<? super Builder> configuration) {
        return new Builder(LogicalId.declare(logicalId, TYPE, StateMachine.class), null, configuration).build();
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

    /** Returns the attribute {@code Name}. */
    public Value<String> attrName() {
        return attr("Name");
    }

    /** Returns the attribute {@code StateMachineRevisionId}. */
    public Value<String> attrStateMachineRevisionId() {
        return attr("StateMachineRevisionId");
    }

    @Override
    protected String requiredTransform() {
        return "AWS::Serverless-2016-10-31";
    }

    /** A builder for {@code AWS::Serverless::StateMachine}. */
    public static final class Builder extends PropertyBuilder<Builder> {
        private final LogicalId logicalId;

        private Builder(LogicalId logicalId, PropertyMap start, Consumer configuration) {
            super(start, configuration);
            this.logicalId = logicalId;
        }

        /** Sets {@code AutoPublishAlias}. Optional. Updates cause no interruption. */
        public Builder autoPublishAlias(String autoPublishAlias) {
            put("AutoPublishAlias", autoPublishAlias);
            return this;
        }

        /** Sets {@code AutoPublishAlias} to a parameter or an intrinsic function. */
        public Builder autoPublishAlias(Value<String> autoPublishAlias) {
            put("AutoPublishAlias", autoPublishAlias);
            return this;
        }

        /** Sets {@code Definition}. Optional. Updates cause no interruption. */
        public Builder definition(Map<String, ?> definition) {
            put("Definition", definition);
            return this;
        }

        /** Sets {@code Definition} to an intrinsic function. */
        public Builder definition(Value<Document> definition) {
            putWhole("Definition", definition);
            return this;
        }

        /** Configures the document in {@code Definition}. */
        public Builder definition(Consumer<? super StateMachineDefinition.Builder> definition) {
            put("Definition", StateMachineDefinition.create(definition));
            return this;
        }

        /** Adds an entry to {@code DefinitionSubstitutions}. Optional. Updates cause no interruption. */
        public Builder definitionSubstitutions(String key, String value) {
            putEntry("DefinitionSubstitutions", key, value);
            return this;
        }

        /** Adds an entry to {@code DefinitionSubstitutions}. */
        public Builder definitionSubstitutions(String key, Value<String> value) {
            putEntry("DefinitionSubstitutions", key, value);
            return this;
        }

        /** Adds entries to {@code DefinitionSubstitutions}, whose values are literals, parameters or intrinsic functions. To add one entry, call {@code definitionSubstitutions("KEY", value)}. */
        public Builder definitionSubstitutions(Map<String, ?> definitionSubstitutions) {
            putEntries("DefinitionSubstitutions", definitionSubstitutions, String.class);
            return this;
        }

        /** Sets {@code DefinitionSubstitutions} to an intrinsic function that returns a map. To add one entry, call {@code definitionSubstitutions("KEY", value)}. */
        public Builder definitionSubstitutions(Value<Map<String, String>> definitionSubstitutions) {
            putWhole("DefinitionSubstitutions", definitionSubstitutions);
            return this;
        }

        /** Sets {@code DefinitionUri}. Optional. Updates cause no interruption. */
        public Builder definitionUri(String definitionUri) {
            put("DefinitionUri", definitionUri);
            return this;
        }

        /** Configures {@code DefinitionUri}. */
        public Builder definitionUri(Consumer<? super S3Location.Builder> definitionUri) {
            put("DefinitionUri", S3Location.create(definitionUri));
            return this;
        }

        /** Sets {@code DefinitionUri} to an intrinsic function. */
        public Builder definitionUri(Value<?> definitionUri) {
            putWhole("DefinitionUri", definitionUri);
            return this;
        }

        /** Configures {@code DeploymentPreference}. Optional. Updates cause no interruption. */
        public Builder deploymentPreference(
                Consumer<? super DeploymentPreference.Builder> deploymentPreference) {
            put("DeploymentPreference", DeploymentPreference.create(deploymentPreference));
            return this;
        }

        /** Sets {@code DeploymentPreference} to a structure or an intrinsic function. */
        public Builder deploymentPreference(Value<DeploymentPreference> deploymentPreference) {
            putWhole("DeploymentPreference", deploymentPreference);
            return this;
        }

        /** Configures an entry and adds it to {@code Events}. Optional. Updates cause no interruption. */
        public Builder events(String key, Consumer<? super EventSource.Builder> value) {
            putEntry("Events", key, EventSource.create(value));
            return this;
        }

        /** Adds an entry to {@code Events}. */
        public Builder events(String key, Value<EventSource> value) {
            putEntry("Events", key, value);
            return this;
        }

        /** Adds entries to {@code Events}. To add one entry, call {@code events("KEY", value)}. */
        public Builder events(Map<String, ? extends Value<EventSource>> events) {
            putEntries("Events", events);
            return this;
        }

        /** Sets {@code Events} to an intrinsic function that returns a map. To add one entry, call {@code events("KEY", value)}. */
        public Builder events(Value<Map<String, EventSource>> events) {
            putWhole("Events", events);
            return this;
        }

        /** Configures {@code Logging}. Optional. Updates cause no interruption. */
        public Builder logging(Consumer<? super LoggingConfiguration.Builder> logging) {
            put("Logging", LoggingConfiguration.create(logging));
            return this;
        }

        /** Sets {@code Logging} to a structure or an intrinsic function. */
        public Builder logging(Value<LoggingConfiguration> logging) {
            putWhole("Logging", logging);
            return this;
        }

        /** Sets {@code Name}. Optional. Updates cause replacement. Length: 1 to 80 characters. Pattern: <code>^[^&#92;s&lt;&gt;&#123;&#125;&#92;[&#92;]?*"#%&#92;&#92;^|~`$&amp;,;:/]+$</code>. */
        public Builder name(String name) {
            put("Name", name);
            return this;
        }

        /** Sets {@code Name} to a parameter or an intrinsic function. */
        public Builder name(Value<String> name) {
            put("Name", name);
            return this;
        }

        /**
         * Sets {@code PermissionsBoundaries}. Optional. Updates cause no interruption.
         *
         * @deprecated AWS has deprecated this property
         */
        @Deprecated
        public Builder permissionsBoundaries(String permissionsBoundaries) {
            put("PermissionsBoundaries", permissionsBoundaries);
            return this;
        }

        /** Sets {@code PermissionsBoundaries} to a parameter or an intrinsic function. */
        @Deprecated
        public Builder permissionsBoundaries(Value<String> permissionsBoundaries) {
            put("PermissionsBoundaries", permissionsBoundaries);
            return this;
        }

        /** Sets {@code PermissionsBoundary}. Optional. Updates cause no interruption. Length: 20 to 2048 characters. */
        public Builder permissionsBoundary(String permissionsBoundary) {
            put("PermissionsBoundary", permissionsBoundary);
            return this;
        }

        /** Sets {@code PermissionsBoundary} to a parameter or an intrinsic function. */
        public Builder permissionsBoundary(Value<String> permissionsBoundary) {
            put("PermissionsBoundary", permissionsBoundary);
            return this;
        }

        /** Sets {@code PermissionsBoundary} to the {@code Ref} of a resource. */
        public Builder permissionsBoundary(ManagedPolicy permissionsBoundary) {
            putRef("PermissionsBoundary", permissionsBoundary);
            return this;
        }

        /** Sets {@code Policies}. Optional. Updates cause no interruption. */
        public Builder policies(String policies) {
            put("Policies", policies);
            return this;
        }

        /** Appends the items of a collection to {@code Policies}. */
        public Builder policies(Collection<?> policies) {
            addAll("Policies", policies);
            return this;
        }

        /** Configures {@code Policies}. */
        public Builder policies(Consumer<? super IAMPolicyDocument.Builder> policies) {
            put("Policies", IAMPolicyDocument.create(policies));
            return this;
        }

        /** Sets {@code Policies} to an intrinsic function. */
        public Builder policies(Value<?> policies) {
            putWhole("Policies", policies);
            return this;
        }

        /** Sets {@code PropagateTags}. Optional. Updates cause no interruption. */
        public Builder propagateTags(boolean propagateTags) {
            put("PropagateTags", propagateTags);
            return this;
        }

        /** Sets {@code PropagateTags} to a parameter or an intrinsic function. */
        public Builder propagateTags(Value<Boolean> propagateTags) {
            put("PropagateTags", propagateTags);
            return this;
        }

        /** Sets {@code Role}. Optional. Updates cause no interruption. */
        public Builder role(String role) {
            put("Role", role);
            return this;
        }

        /** Sets {@code Role} to a parameter or an intrinsic function. */
        public Builder role(Value<String> role) {
            put("Role", role);
            return this;
        }

        /** Sets {@code Role} to the attribute {@code Arn} of a resource. */
        public Builder role(Role role) {
            putAtt("Role", role, "Arn");
            return this;
        }

        /** Sets {@code RolePath}. Optional. Updates cause no interruption. Length: 1 to 512 characters. Pattern: <code>^(/|/[!-&#92;x7e]+/)$</code>. Default: <code>"/"</code>. */
        public Builder rolePath(String rolePath) {
            put("RolePath", rolePath);
            return this;
        }

        /** Sets {@code RolePath} to a parameter or an intrinsic function. */
        public Builder rolePath(Value<String> rolePath) {
            put("RolePath", rolePath);
            return this;
        }

        /** Adds an entry to {@code Tags}. Optional. Updates cause no interruption. */
        public Builder tags(String key, String value) {
            putEntry("Tags", key, value);
            return this;
        }

        /** Adds an entry to {@code Tags}. */
        public Builder tags(String key, Value<String> value) {
            putEntry("Tags", key, value);
            return this;
        }

        /** Adds entries to {@code Tags}, whose values are literals, parameters or intrinsic functions. To add one entry, call {@code tags("KEY", value)}. */
        public Builder tags(Map<String, ?> tags) {
            putEntries("Tags", tags, String.class);
            return this;
        }

        /** Sets {@code Tags} to an intrinsic function that returns a map. To add one entry, call {@code tags("KEY", value)}. */
        public Builder tags(Value<Map<String, String>> tags) {
            putWhole("Tags", tags);
            return this;
        }

        /** Adds tags to {@code Tags}. */
        public Builder tags(Tags tags) {
            putTags("Tags", tags);
            return this;
        }

        /** Configures {@code Tracing}. Optional. Updates cause no interruption. */
        public Builder tracing(Consumer<? super TracingConfiguration.Builder> tracing) {
            put("Tracing", TracingConfiguration.create(tracing));
            return this;
        }

        /** Sets {@code Tracing} to a structure or an intrinsic function. */
        public Builder tracing(Value<TracingConfiguration> tracing) {
            putWhole("Tracing", tracing);
            return this;
        }

        /** Sets {@code Type}. Optional. Updates cause replacement. Allowed values: {@link Type}. */
        public Builder type(Type type) {
            put("Type", type);
            return this;
        }

        /** Sets {@code Type} to one of its allowed values, given as a string. */
        public Builder type(String type) {
            put("Type", type, Type.values());
            return this;
        }

        /** Sets {@code Type} to a parameter or an intrinsic function. */
        public Builder type(Value<String> type) {
            put("Type", type);
            return this;
        }

        /** Sets {@code UseAliasAsEventTarget}. Optional. Updates cause no interruption. */
        public Builder useAliasAsEventTarget(boolean useAliasAsEventTarget) {
            put("UseAliasAsEventTarget", useAliasAsEventTarget);
            return this;
        }

        /** Sets {@code UseAliasAsEventTarget} to a parameter or an intrinsic function. */
        public Builder useAliasAsEventTarget(Value<Boolean> useAliasAsEventTarget) {
            put("UseAliasAsEventTarget", useAliasAsEventTarget);
            return this;
        }

        /**
         * Creates the resource with the properties that are set.
         *
         * @return the resource
         */
        public StateMachine build() {
            return new StateMachine(logicalId, sealWithin("Name#1..80\n"
                            + "Name~^[^\\s<>{}\\[\\]?*\"#%\\\\^|~`$\\&,;:/]+$\n"
                            + "PermissionsBoundary#20..2048\n"
                            + "RolePath#1..512\n"
                            + "RolePath~^(/|/[!-\\x7e]+/)$"));
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.AccessPointSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-accesspointsampt.html">AccessPointSAMPT</a>
     */
    public static final class AccessPointSAMPT extends PropertyType<AccessPointSAMPT> {
        private AccessPointSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static AccessPointSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code AccessPointSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code AccessPoint}. Required. Updates cause no interruption. */
            public Builder accessPoint(String accessPoint) {
                put("AccessPoint", accessPoint);
                return this;
            }

            /** Sets {@code AccessPoint} to a parameter or an intrinsic function. */
            public Builder accessPoint(Value<String> accessPoint) {
                put("AccessPoint", accessPoint);
                return this;
            }

            /** Sets {@code AccessPoint} to the {@code Ref} of a resource. */
            public Builder accessPoint(AccessPoint accessPoint) {
                putRef("AccessPoint", accessPoint);
                return this;
            }

            /** Sets {@code FileSystem}. Required. Updates cause no interruption. */
            public Builder fileSystem(String fileSystem) {
                put("FileSystem", fileSystem);
                return this;
            }

            /** Sets {@code FileSystem} to a parameter or an intrinsic function. */
            public Builder fileSystem(Value<String> fileSystem) {
                put("FileSystem", fileSystem);
                return this;
            }

            /** Sets {@code FileSystem} to the {@code Ref} of a resource. */
            public Builder fileSystem(FileSystem fileSystem) {
                putRef("FileSystem", fileSystem);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public AccessPointSAMPT build() {
                return new AccessPointSAMPT(seal("AccessPoint", "FileSystem"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.ApiEvent}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-apievent.html">ApiEvent</a>
     */
    public static final class ApiEvent extends PropertyType<ApiEvent> {
        private ApiEvent(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static ApiEvent create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code ApiEvent}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code Auth}. Optional. Updates cause no interruption. */
            public Builder auth(Consumer<? super Auth.Builder> auth) {
                put("Auth", Auth.create(auth));
                return this;
            }

            /** Sets {@code Auth} to a structure or an intrinsic function. */
            public Builder auth(Value<Auth> auth) {
                putWhole("Auth", auth);
                return this;
            }

            /** Sets {@code Method}. Required. Updates cause no interruption. */
            public Builder method(String method) {
                put("Method", method);
                return this;
            }

            /** Sets {@code Method} to a parameter or an intrinsic function. */
            public Builder method(Value<String> method) {
                put("Method", method);
                return this;
            }

            /** Sets {@code Path}. Required. Updates cause no interruption. */
            public Builder path(String path) {
                put("Path", path);
                return this;
            }

            /** Sets {@code Path} to a parameter or an intrinsic function. */
            public Builder path(Value<String> path) {
                put("Path", path);
                return this;
            }

            /** Sets {@code RestApiId}. Optional. Updates cause no interruption. */
            public Builder restApiId(String restApiId) {
                put("RestApiId", restApiId);
                return this;
            }

            /** Sets {@code RestApiId} to a parameter or an intrinsic function. */
            public Builder restApiId(Value<String> restApiId) {
                put("RestApiId", restApiId);
                return this;
            }

            /** Sets {@code RestApiId} to the {@code Ref} of a resource. */
            public Builder restApiId(RestApi restApiId) {
                putRef("RestApiId", restApiId);
                return this;
            }

            /** Sets {@code RestApiId} to the {@code Ref} of a resource. */
            public Builder restApiId(Api restApiId) {
                putRef("RestApiId", restApiId);
                return this;
            }

            /** Sets {@code UnescapeMappingTemplate}. Optional. Updates cause no interruption. */
            public Builder unescapeMappingTemplate(boolean unescapeMappingTemplate) {
                put("UnescapeMappingTemplate", unescapeMappingTemplate);
                return this;
            }

            /** Sets {@code UnescapeMappingTemplate} to a parameter or an intrinsic function. */
            public Builder unescapeMappingTemplate(Value<Boolean> unescapeMappingTemplate) {
                put("UnescapeMappingTemplate", unescapeMappingTemplate);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public ApiEvent build() {
                return new ApiEvent(seal("Method", "Path"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.Auth}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-auth.html">Auth</a>
     */
    public static final class Auth extends PropertyType<Auth> {
        private Auth(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static Auth create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code Auth}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code ApiKeyRequired}. Optional. Updates cause no interruption. */
            public Builder apiKeyRequired(boolean apiKeyRequired) {
                put("ApiKeyRequired", apiKeyRequired);
                return this;
            }

            /** Sets {@code ApiKeyRequired} to a parameter or an intrinsic function. */
            public Builder apiKeyRequired(Value<Boolean> apiKeyRequired) {
                put("ApiKeyRequired", apiKeyRequired);
                return this;
            }

            /** Appends items to {@code AuthorizationScopes}. Optional. Updates cause no interruption. */
            public Builder authorizationScopes(String... authorizationScopes) {
                addAll("AuthorizationScopes", authorizationScopes);
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code AuthorizationScopes}. */
            @SafeVarargs
            public final Builder authorizationScopes(Value<String>... authorizationScopes) {
                addAll("AuthorizationScopes", authorizationScopes);
                return this;
            }

            /** Appends the items of a collection to {@code AuthorizationScopes}. */
            public Builder authorizationScopes(Collection<String> authorizationScopes) {
                addAll("AuthorizationScopes", authorizationScopes);
                return this;
            }

            /** Sets {@code AuthorizationScopes} to a list parameter or an intrinsic function that returns a list. */
            public Builder authorizationScopes(Value<List<String>> authorizationScopes) {
                putWhole("AuthorizationScopes", authorizationScopes);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code AuthorizationScopes}. */
            @SafeVarargs
            public final Builder authorizationScopes(
                    Collection<? extends Value<String>> authorizationScopes,
                    Value<String>... more) {
                addAll("AuthorizationScopes", allOf(authorizationScopes, more));
                return this;
            }

            /** Sets {@code Authorizer}. Optional. Updates cause no interruption. */
            public Builder authorizer(String authorizer) {
                put("Authorizer", authorizer);
                return this;
            }

            /** Sets {@code Authorizer} to a parameter or an intrinsic function. */
            public Builder authorizer(Value<String> authorizer) {
                put("Authorizer", authorizer);
                return this;
            }

            /** Configures {@code ResourcePolicy}. Optional. Updates cause no interruption. */
            public Builder resourcePolicy(
                    Consumer<? super AuthResourcePolicy.Builder> resourcePolicy) {
                put("ResourcePolicy", AuthResourcePolicy.create(resourcePolicy));
                return this;
            }

            /** Sets {@code ResourcePolicy} to a structure or an intrinsic function. */
            public Builder resourcePolicy(Value<AuthResourcePolicy> resourcePolicy) {
                putWhole("ResourcePolicy", resourcePolicy);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public Auth build() {
                return new Auth(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.AuthResourcePolicy}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-authresourcepolicy.html">AuthResourcePolicy</a>
     */
    public static final class AuthResourcePolicy extends PropertyType<AuthResourcePolicy> {
        private AuthResourcePolicy(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static AuthResourcePolicy create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code AuthResourcePolicy}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Appends items to {@code AwsAccountBlacklist}. Optional. Updates cause no interruption. */
            public Builder awsAccountBlacklist(String... awsAccountBlacklist) {
                addAll("AwsAccountBlacklist", awsAccountBlacklist);
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code AwsAccountBlacklist}. */
            @SafeVarargs
            public final Builder awsAccountBlacklist(Value<String>... awsAccountBlacklist) {
                addAll("AwsAccountBlacklist", awsAccountBlacklist);
                return this;
            }

            /** Appends the items of a collection to {@code AwsAccountBlacklist}. */
            public Builder awsAccountBlacklist(Collection<String> awsAccountBlacklist) {
                addAll("AwsAccountBlacklist", awsAccountBlacklist);
                return this;
            }

            /** Sets {@code AwsAccountBlacklist} to a list parameter or an intrinsic function that returns a list. */
            public Builder awsAccountBlacklist(Value<List<String>> awsAccountBlacklist) {
                putWhole("AwsAccountBlacklist", awsAccountBlacklist);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code AwsAccountBlacklist}. */
            @SafeVarargs
            public final Builder awsAccountBlacklist(
                    Collection<? extends Value<String>> awsAccountBlacklist,
                    Value<String>... more) {
                addAll("AwsAccountBlacklist", allOf(awsAccountBlacklist, more));
                return this;
            }

            /** Appends items to {@code AwsAccountWhitelist}. Optional. Updates cause no interruption. */
            public Builder awsAccountWhitelist(String... awsAccountWhitelist) {
                addAll("AwsAccountWhitelist", awsAccountWhitelist);
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code AwsAccountWhitelist}. */
            @SafeVarargs
            public final Builder awsAccountWhitelist(Value<String>... awsAccountWhitelist) {
                addAll("AwsAccountWhitelist", awsAccountWhitelist);
                return this;
            }

            /** Appends the items of a collection to {@code AwsAccountWhitelist}. */
            public Builder awsAccountWhitelist(Collection<String> awsAccountWhitelist) {
                addAll("AwsAccountWhitelist", awsAccountWhitelist);
                return this;
            }

            /** Sets {@code AwsAccountWhitelist} to a list parameter or an intrinsic function that returns a list. */
            public Builder awsAccountWhitelist(Value<List<String>> awsAccountWhitelist) {
                putWhole("AwsAccountWhitelist", awsAccountWhitelist);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code AwsAccountWhitelist}. */
            @SafeVarargs
            public final Builder awsAccountWhitelist(
                    Collection<? extends Value<String>> awsAccountWhitelist,
                    Value<String>... more) {
                addAll("AwsAccountWhitelist", allOf(awsAccountWhitelist, more));
                return this;
            }

            /** Appends items to {@code CustomStatements}. Optional. Updates cause no interruption. */
            @SafeVarargs
            public final Builder customStatements(Map<String, ?>... customStatements) {
                addAll("CustomStatements", customStatements);
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code CustomStatements}. */
            @SafeVarargs
            public final Builder customStatements(Value<Document>... customStatements) {
                addAll("CustomStatements", customStatements);
                return this;
            }

            /** Appends the items of a collection to {@code CustomStatements}. */
            public Builder customStatements(Collection<? extends Map<String, ?>> customStatements) {
                addAll("CustomStatements", customStatements);
                return this;
            }

            /** Sets {@code CustomStatements} to a list parameter or an intrinsic function that returns a list. */
            public Builder customStatements(Value<List<Document>> customStatements) {
                putWhole("CustomStatements", customStatements);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code CustomStatements}. */
            @SafeVarargs
            public final Builder customStatements(
                    Collection<? extends Value<Document>> customStatements,
                    Value<Document>... more) {
                addAll("CustomStatements", allOf(customStatements, more));
                return this;
            }

            /** Appends items to {@code IntrinsicVpcBlacklist}. Optional. Updates cause no interruption. */
            public Builder intrinsicVpcBlacklist(String... intrinsicVpcBlacklist) {
                addAll("IntrinsicVpcBlacklist", intrinsicVpcBlacklist);
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code IntrinsicVpcBlacklist}. */
            @SafeVarargs
            public final Builder intrinsicVpcBlacklist(Value<String>... intrinsicVpcBlacklist) {
                addAll("IntrinsicVpcBlacklist", intrinsicVpcBlacklist);
                return this;
            }

            /** Appends the items of a collection to {@code IntrinsicVpcBlacklist}. */
            public Builder intrinsicVpcBlacklist(Collection<String> intrinsicVpcBlacklist) {
                addAll("IntrinsicVpcBlacklist", intrinsicVpcBlacklist);
                return this;
            }

            /** Sets {@code IntrinsicVpcBlacklist} to a list parameter or an intrinsic function that returns a list. */
            public Builder intrinsicVpcBlacklist(Value<List<String>> intrinsicVpcBlacklist) {
                putWhole("IntrinsicVpcBlacklist", intrinsicVpcBlacklist);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code IntrinsicVpcBlacklist}. */
            @SafeVarargs
            public final Builder intrinsicVpcBlacklist(
                    Collection<? extends Value<String>> intrinsicVpcBlacklist,
                    Value<String>... more) {
                addAll("IntrinsicVpcBlacklist", allOf(intrinsicVpcBlacklist, more));
                return this;
            }

            /** Appends items to {@code IntrinsicVpcWhitelist}. Optional. Updates cause no interruption. */
            public Builder intrinsicVpcWhitelist(String... intrinsicVpcWhitelist) {
                addAll("IntrinsicVpcWhitelist", intrinsicVpcWhitelist);
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code IntrinsicVpcWhitelist}. */
            @SafeVarargs
            public final Builder intrinsicVpcWhitelist(Value<String>... intrinsicVpcWhitelist) {
                addAll("IntrinsicVpcWhitelist", intrinsicVpcWhitelist);
                return this;
            }

            /** Appends the items of a collection to {@code IntrinsicVpcWhitelist}. */
            public Builder intrinsicVpcWhitelist(Collection<String> intrinsicVpcWhitelist) {
                addAll("IntrinsicVpcWhitelist", intrinsicVpcWhitelist);
                return this;
            }

            /** Sets {@code IntrinsicVpcWhitelist} to a list parameter or an intrinsic function that returns a list. */
            public Builder intrinsicVpcWhitelist(Value<List<String>> intrinsicVpcWhitelist) {
                putWhole("IntrinsicVpcWhitelist", intrinsicVpcWhitelist);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code IntrinsicVpcWhitelist}. */
            @SafeVarargs
            public final Builder intrinsicVpcWhitelist(
                    Collection<? extends Value<String>> intrinsicVpcWhitelist,
                    Value<String>... more) {
                addAll("IntrinsicVpcWhitelist", allOf(intrinsicVpcWhitelist, more));
                return this;
            }

            /** Appends items to {@code IntrinsicVpceBlacklist}. Optional. Updates cause no interruption. */
            public Builder intrinsicVpceBlacklist(String... intrinsicVpceBlacklist) {
                addAll("IntrinsicVpceBlacklist", intrinsicVpceBlacklist);
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code IntrinsicVpceBlacklist}. */
            @SafeVarargs
            public final Builder intrinsicVpceBlacklist(Value<String>... intrinsicVpceBlacklist) {
                addAll("IntrinsicVpceBlacklist", intrinsicVpceBlacklist);
                return this;
            }

            /** Appends the items of a collection to {@code IntrinsicVpceBlacklist}. */
            public Builder intrinsicVpceBlacklist(Collection<String> intrinsicVpceBlacklist) {
                addAll("IntrinsicVpceBlacklist", intrinsicVpceBlacklist);
                return this;
            }

            /** Sets {@code IntrinsicVpceBlacklist} to a list parameter or an intrinsic function that returns a list. */
            public Builder intrinsicVpceBlacklist(Value<List<String>> intrinsicVpceBlacklist) {
                putWhole("IntrinsicVpceBlacklist", intrinsicVpceBlacklist);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code IntrinsicVpceBlacklist}. */
            @SafeVarargs
            public final Builder intrinsicVpceBlacklist(
                    Collection<? extends Value<String>> intrinsicVpceBlacklist,
                    Value<String>... more) {
                addAll("IntrinsicVpceBlacklist", allOf(intrinsicVpceBlacklist, more));
                return this;
            }

            /** Appends items to {@code IntrinsicVpceWhitelist}. Optional. Updates cause no interruption. */
            public Builder intrinsicVpceWhitelist(String... intrinsicVpceWhitelist) {
                addAll("IntrinsicVpceWhitelist", intrinsicVpceWhitelist);
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code IntrinsicVpceWhitelist}. */
            @SafeVarargs
            public final Builder intrinsicVpceWhitelist(Value<String>... intrinsicVpceWhitelist) {
                addAll("IntrinsicVpceWhitelist", intrinsicVpceWhitelist);
                return this;
            }

            /** Appends the items of a collection to {@code IntrinsicVpceWhitelist}. */
            public Builder intrinsicVpceWhitelist(Collection<String> intrinsicVpceWhitelist) {
                addAll("IntrinsicVpceWhitelist", intrinsicVpceWhitelist);
                return this;
            }

            /** Sets {@code IntrinsicVpceWhitelist} to a list parameter or an intrinsic function that returns a list. */
            public Builder intrinsicVpceWhitelist(Value<List<String>> intrinsicVpceWhitelist) {
                putWhole("IntrinsicVpceWhitelist", intrinsicVpceWhitelist);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code IntrinsicVpceWhitelist}. */
            @SafeVarargs
            public final Builder intrinsicVpceWhitelist(
                    Collection<? extends Value<String>> intrinsicVpceWhitelist,
                    Value<String>... more) {
                addAll("IntrinsicVpceWhitelist", allOf(intrinsicVpceWhitelist, more));
                return this;
            }

            /** Appends items to {@code IpRangeBlacklist}. Optional. Updates cause no interruption. */
            public Builder ipRangeBlacklist(String... ipRangeBlacklist) {
                addAll("IpRangeBlacklist", ipRangeBlacklist);
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code IpRangeBlacklist}. */
            @SafeVarargs
            public final Builder ipRangeBlacklist(Value<String>... ipRangeBlacklist) {
                addAll("IpRangeBlacklist", ipRangeBlacklist);
                return this;
            }

            /** Appends the items of a collection to {@code IpRangeBlacklist}. */
            public Builder ipRangeBlacklist(Collection<String> ipRangeBlacklist) {
                addAll("IpRangeBlacklist", ipRangeBlacklist);
                return this;
            }

            /** Sets {@code IpRangeBlacklist} to a list parameter or an intrinsic function that returns a list. */
            public Builder ipRangeBlacklist(Value<List<String>> ipRangeBlacklist) {
                putWhole("IpRangeBlacklist", ipRangeBlacklist);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code IpRangeBlacklist}. */
            @SafeVarargs
            public final Builder ipRangeBlacklist(
                    Collection<? extends Value<String>> ipRangeBlacklist, Value<String>... more) {
                addAll("IpRangeBlacklist", allOf(ipRangeBlacklist, more));
                return this;
            }

            /** Appends items to {@code IpRangeWhitelist}. Optional. Updates cause no interruption. */
            public Builder ipRangeWhitelist(String... ipRangeWhitelist) {
                addAll("IpRangeWhitelist", ipRangeWhitelist);
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code IpRangeWhitelist}. */
            @SafeVarargs
            public final Builder ipRangeWhitelist(Value<String>... ipRangeWhitelist) {
                addAll("IpRangeWhitelist", ipRangeWhitelist);
                return this;
            }

            /** Appends the items of a collection to {@code IpRangeWhitelist}. */
            public Builder ipRangeWhitelist(Collection<String> ipRangeWhitelist) {
                addAll("IpRangeWhitelist", ipRangeWhitelist);
                return this;
            }

            /** Sets {@code IpRangeWhitelist} to a list parameter or an intrinsic function that returns a list. */
            public Builder ipRangeWhitelist(Value<List<String>> ipRangeWhitelist) {
                putWhole("IpRangeWhitelist", ipRangeWhitelist);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code IpRangeWhitelist}. */
            @SafeVarargs
            public final Builder ipRangeWhitelist(
                    Collection<? extends Value<String>> ipRangeWhitelist, Value<String>... more) {
                addAll("IpRangeWhitelist", allOf(ipRangeWhitelist, more));
                return this;
            }

            /** Appends items to {@code SourceVpcBlacklist}. Optional. Updates cause no interruption. */
            public Builder sourceVpcBlacklist(String... sourceVpcBlacklist) {
                addAll("SourceVpcBlacklist", sourceVpcBlacklist);
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code SourceVpcBlacklist}. */
            @SafeVarargs
            public final Builder sourceVpcBlacklist(Value<String>... sourceVpcBlacklist) {
                addAll("SourceVpcBlacklist", sourceVpcBlacklist);
                return this;
            }

            /** Appends the items of a collection to {@code SourceVpcBlacklist}. */
            public Builder sourceVpcBlacklist(Collection<String> sourceVpcBlacklist) {
                addAll("SourceVpcBlacklist", sourceVpcBlacklist);
                return this;
            }

            /** Sets {@code SourceVpcBlacklist} to a list parameter or an intrinsic function that returns a list. */
            public Builder sourceVpcBlacklist(Value<List<String>> sourceVpcBlacklist) {
                putWhole("SourceVpcBlacklist", sourceVpcBlacklist);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code SourceVpcBlacklist}. */
            @SafeVarargs
            public final Builder sourceVpcBlacklist(
                    Collection<? extends Value<String>> sourceVpcBlacklist, Value<String>... more) {
                addAll("SourceVpcBlacklist", allOf(sourceVpcBlacklist, more));
                return this;
            }

            /** Appends items to {@code SourceVpcWhitelist}. Optional. Updates cause no interruption. */
            public Builder sourceVpcWhitelist(String... sourceVpcWhitelist) {
                addAll("SourceVpcWhitelist", sourceVpcWhitelist);
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code SourceVpcWhitelist}. */
            @SafeVarargs
            public final Builder sourceVpcWhitelist(Value<String>... sourceVpcWhitelist) {
                addAll("SourceVpcWhitelist", sourceVpcWhitelist);
                return this;
            }

            /** Appends the items of a collection to {@code SourceVpcWhitelist}. */
            public Builder sourceVpcWhitelist(Collection<String> sourceVpcWhitelist) {
                addAll("SourceVpcWhitelist", sourceVpcWhitelist);
                return this;
            }

            /** Sets {@code SourceVpcWhitelist} to a list parameter or an intrinsic function that returns a list. */
            public Builder sourceVpcWhitelist(Value<List<String>> sourceVpcWhitelist) {
                putWhole("SourceVpcWhitelist", sourceVpcWhitelist);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code SourceVpcWhitelist}. */
            @SafeVarargs
            public final Builder sourceVpcWhitelist(
                    Collection<? extends Value<String>> sourceVpcWhitelist, Value<String>... more) {
                addAll("SourceVpcWhitelist", allOf(sourceVpcWhitelist, more));
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public AuthResourcePolicy build() {
                return new AuthResourcePolicy(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.BucketSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-bucketsampt.html">BucketSAMPT</a>
     */
    public static final class BucketSAMPT extends PropertyType<BucketSAMPT> {
        private BucketSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static BucketSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code BucketSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code BucketName}. Required. Updates cause no interruption. */
            public Builder bucketName(String bucketName) {
                put("BucketName", bucketName);
                return this;
            }

            /** Sets {@code BucketName} to a parameter or an intrinsic function. */
            public Builder bucketName(Value<String> bucketName) {
                put("BucketName", bucketName);
                return this;
            }

            /** Sets {@code BucketName} to the {@code Ref} of a resource. */
            public Builder bucketName(Bucket bucketName) {
                putRef("BucketName", bucketName);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public BucketSAMPT build() {
                return new BucketSAMPT(seal("BucketName"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.CertificateSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-certificatesampt.html">CertificateSAMPT</a>
     */
    public static final class CertificateSAMPT extends PropertyType<CertificateSAMPT> {
        private CertificateSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static CertificateSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code CertificateSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code CertificateArn}. Required. Updates cause no interruption. */
            public Builder certificateArn(String certificateArn) {
                put("CertificateArn", certificateArn);
                return this;
            }

            /** Sets {@code CertificateArn} to a parameter or an intrinsic function. */
            public Builder certificateArn(Value<String> certificateArn) {
                put("CertificateArn", certificateArn);
                return this;
            }

            /** Sets {@code CertificateArn} to the {@code Ref} of a resource. */
            public Builder certificateArn(Certificate certificateArn) {
                putRef("CertificateArn", certificateArn);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public CertificateSAMPT build() {
                return new CertificateSAMPT(seal("CertificateArn"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.CloudWatchEventEvent}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-cloudwatcheventevent.html">CloudWatchEventEvent</a>
     */
    public static final class CloudWatchEventEvent extends PropertyType<CloudWatchEventEvent> {
        private CloudWatchEventEvent(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static CloudWatchEventEvent create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code CloudWatchEventEvent}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code EventBusName}. Optional. Updates cause no interruption. Length: 1 to 1600 characters. */
            public Builder eventBusName(String eventBusName) {
                put("EventBusName", eventBusName);
                return this;
            }

            /** Sets {@code EventBusName} to a parameter or an intrinsic function. */
            public Builder eventBusName(Value<String> eventBusName) {
                put("EventBusName", eventBusName);
                return this;
            }

            /** Sets {@code EventBusName} to the {@code Ref} of a resource. */
            public Builder eventBusName(EventBus eventBusName) {
                putRef("EventBusName", eventBusName);
                return this;
            }

            /** Sets {@code Input}. Optional. Updates cause no interruption. */
            public Builder input(String input) {
                put("Input", input);
                return this;
            }

            /** Sets {@code Input} to a parameter or an intrinsic function. */
            public Builder input(Value<String> input) {
                put("Input", input);
                return this;
            }

            /** Sets {@code InputPath}. Optional. Updates cause no interruption. */
            public Builder inputPath(String inputPath) {
                put("InputPath", inputPath);
                return this;
            }

            /** Sets {@code InputPath} to a parameter or an intrinsic function. */
            public Builder inputPath(Value<String> inputPath) {
                put("InputPath", inputPath);
                return this;
            }

            /** Sets {@code Pattern}. Required. Updates cause no interruption. */
            public Builder pattern(Map<String, ?> pattern) {
                put("Pattern", pattern);
                return this;
            }

            /** Sets {@code Pattern} to an intrinsic function. */
            public Builder pattern(Value<Document> pattern) {
                putWhole("Pattern", pattern);
                return this;
            }

            /** Configures the document in {@code Pattern}. */
            public Builder pattern(Consumer<? super EventPattern.Builder> pattern) {
                put("Pattern", EventPattern.create(pattern));
                return this;
            }

            /** Sets {@code RuleName}. Optional. Updates cause no interruption. */
            public Builder ruleName(String ruleName) {
                put("RuleName", ruleName);
                return this;
            }

            /** Sets {@code RuleName} to a parameter or an intrinsic function. */
            public Builder ruleName(Value<String> ruleName) {
                put("RuleName", ruleName);
                return this;
            }

            /** Sets {@code State}. Optional. Updates cause no interruption. Allowed values: {@link CloudWatchEventEventState}. */
            public Builder state(CloudWatchEventEventState state) {
                put("State", state);
                return this;
            }

            /** Sets {@code State} to one of its allowed values, given as a string. */
            public Builder state(String state) {
                put("State", state, CloudWatchEventEventState.values());
                return this;
            }

            /** Sets {@code State} to a parameter or an intrinsic function. */
            public Builder state(Value<String> state) {
                put("State", state);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public CloudWatchEventEvent build() {
                return new CloudWatchEventEvent(sealWithin("EventBusName#1..1600", "Pattern"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.CloudWatchLogsLogGroup}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-cloudwatchlogsloggroup.html">CloudWatchLogsLogGroup</a>
     */
    public static final class CloudWatchLogsLogGroup extends PropertyType<CloudWatchLogsLogGroup> {
        private CloudWatchLogsLogGroup(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static CloudWatchLogsLogGroup create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code CloudWatchLogsLogGroup}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code LogGroupArn}. Required. Updates cause no interruption. */
            public Builder logGroupArn(String logGroupArn) {
                put("LogGroupArn", logGroupArn);
                return this;
            }

            /** Sets {@code LogGroupArn} to a parameter or an intrinsic function. */
            public Builder logGroupArn(Value<String> logGroupArn) {
                put("LogGroupArn", logGroupArn);
                return this;
            }

            /** Sets {@code LogGroupArn} to the attribute {@code Arn} of a resource. */
            public Builder logGroupArn(LogGroup logGroupArn) {
                putAtt("LogGroupArn", logGroupArn, "Arn");
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public CloudWatchLogsLogGroup build() {
                return new CloudWatchLogsLogGroup(seal("LogGroupArn"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.ClusterSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-clustersampt.html">ClusterSAMPT</a>
     */
    public static final class ClusterSAMPT extends PropertyType<ClusterSAMPT> {
        private ClusterSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static ClusterSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code ClusterSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code ClusterId}. Required. Updates cause no interruption. */
            public Builder clusterId(String clusterId) {
                put("ClusterId", clusterId);
                return this;
            }

            /** Sets {@code ClusterId} to a parameter or an intrinsic function. */
            public Builder clusterId(Value<String> clusterId) {
                put("ClusterId", clusterId);
                return this;
            }

            /** Sets {@code ClusterId} to the {@code Ref} of a resource. */
            public Builder clusterId(Cluster clusterId) {
                putRef("ClusterId", clusterId);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public ClusterSAMPT build() {
                return new ClusterSAMPT(seal("ClusterId"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.CollectionSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-collectionsampt.html">CollectionSAMPT</a>
     */
    public static final class CollectionSAMPT extends PropertyType<CollectionSAMPT> {
        private CollectionSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static CollectionSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code CollectionSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code CollectionId}. Required. Updates cause no interruption. */
            public Builder collectionId(String collectionId) {
                put("CollectionId", collectionId);
                return this;
            }

            /** Sets {@code CollectionId} to a parameter or an intrinsic function. */
            public Builder collectionId(Value<String> collectionId) {
                put("CollectionId", collectionId);
                return this;
            }

            /** Sets {@code CollectionId} to the {@code Ref} of a resource. */
            public Builder collectionId(io.stratiform.aws.rekognition.Collection collectionId) {
                putRef("CollectionId", collectionId);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public CollectionSAMPT build() {
                return new CollectionSAMPT(seal("CollectionId"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.DeadLetterConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-deadletterconfig.html">DeadLetterConfig</a>
     */
    public static final class DeadLetterConfig extends PropertyType<DeadLetterConfig> {
        private DeadLetterConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static DeadLetterConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code DeadLetterConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Arn}. Optional. Updates cause no interruption. */
            public Builder arn(String arn) {
                put("Arn", arn);
                return this;
            }

            /** Sets {@code Arn} to a parameter or an intrinsic function. */
            public Builder arn(Value<String> arn) {
                put("Arn", arn);
                return this;
            }

            /** Sets {@code Arn} to the attribute {@code Arn} of a resource. */
            public Builder arn(Queue arn) {
                putAtt("Arn", arn, "Arn");
                return this;
            }

            /** Sets {@code QueueLogicalId}. Optional. Updates cause no interruption. */
            public Builder queueLogicalId(String queueLogicalId) {
                put("QueueLogicalId", queueLogicalId);
                return this;
            }

            /** Sets {@code QueueLogicalId} to a parameter or an intrinsic function. */
            public Builder queueLogicalId(Value<String> queueLogicalId) {
                put("QueueLogicalId", queueLogicalId);
                return this;
            }

            /** Sets {@code Type}. Optional. Updates cause no interruption. Allowed values: {@link DeadLetterType}. */
            public Builder type(DeadLetterType type) {
                put("Type", type);
                return this;
            }

            /** Sets {@code Type} to one of its allowed values, given as a string. */
            public Builder type(String type) {
                put("Type", type, DeadLetterType.values());
                return this;
            }

            /** Sets {@code Type} to a parameter or an intrinsic function. */
            public Builder type(Value<String> type) {
                put("Type", type);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public DeadLetterConfig build() {
                return new DeadLetterConfig(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.DeliveryStreamSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-deliverystreamsampt.html">DeliveryStreamSAMPT</a>
     */
    public static final class DeliveryStreamSAMPT extends PropertyType<DeliveryStreamSAMPT> {
        private DeliveryStreamSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static DeliveryStreamSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code DeliveryStreamSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code DeliveryStreamName}. Required. Updates cause no interruption. */
            public Builder deliveryStreamName(String deliveryStreamName) {
                put("DeliveryStreamName", deliveryStreamName);
                return this;
            }

            /** Sets {@code DeliveryStreamName} to a parameter or an intrinsic function. */
            public Builder deliveryStreamName(Value<String> deliveryStreamName) {
                put("DeliveryStreamName", deliveryStreamName);
                return this;
            }

            /** Sets {@code DeliveryStreamName} to the {@code Ref} of a resource. */
            public Builder deliveryStreamName(DeliveryStream deliveryStreamName) {
                putRef("DeliveryStreamName", deliveryStreamName);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public DeliveryStreamSAMPT build() {
                return new DeliveryStreamSAMPT(seal("DeliveryStreamName"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.DeploymentPreference}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-deploymentpreference.html">DeploymentPreference</a>
     */
    public static final class DeploymentPreference extends PropertyType<DeploymentPreference> {
        private DeploymentPreference(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static DeploymentPreference create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code DeploymentPreference}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Appends items to {@code Alarms}. Optional. Updates cause no interruption. Items: 1 to 100. */
            public Builder alarms(String... alarms) {
                addAll("Alarms", alarms);
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code Alarms}. */
            @SafeVarargs
            public final Builder alarms(Value<String>... alarms) {
                addAll("Alarms", alarms);
                return this;
            }

            /** Appends the items of a collection to {@code Alarms}. */
            public Builder alarms(Collection<String> alarms) {
                addAll("Alarms", alarms);
                return this;
            }

            /** Sets {@code Alarms} to a list parameter or an intrinsic function that returns a list. */
            public Builder alarms(Value<List<String>> alarms) {
                putWhole("Alarms", alarms);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code Alarms}. */
            @SafeVarargs
            public final Builder alarms(Collection<? extends Value<String>> alarms,
                    Value<String>... more) {
                addAll("Alarms", allOf(alarms, more));
                return this;
            }

            /** Sets {@code Interval}. Optional. Updates cause no interruption. Range: 1 to 2100. */
            public Builder interval(long interval) {
                put("Interval", interval);
                return this;
            }

            /** Sets {@code Interval} to a parameter or an intrinsic function. */
            public Builder interval(Value<? extends Number> interval) {
                put("Interval", interval);
                return this;
            }

            /** Sets {@code Percentage}. Optional. Updates cause no interruption. Range: 1 to 99. */
            public Builder percentage(long percentage) {
                put("Percentage", percentage);
                return this;
            }

            /** Sets {@code Percentage} to a parameter or an intrinsic function. */
            public Builder percentage(Value<? extends Number> percentage) {
                put("Percentage", percentage);
                return this;
            }

            /** Sets {@code Type}. Required. Updates cause no interruption. Allowed values: {@link DeploymentPreferenceType}. */
            public Builder type(DeploymentPreferenceType type) {
                put("Type", type);
                return this;
            }

            /** Sets {@code Type} to one of its allowed values, given as a string. */
            public Builder type(String type) {
                put("Type", type, DeploymentPreferenceType.values());
                return this;
            }

            /** Sets {@code Type} to a parameter or an intrinsic function. */
            public Builder type(Value<String> type) {
                put("Type", type);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public DeploymentPreference build() {
                return new DeploymentPreference(sealWithin("Alarms@1..100\n"
                                + "Interval=1..2100\n"
                                + "Percentage=1..99", "Type"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.DomainSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-domainsampt.html">DomainSAMPT</a>
     */
    public static final class DomainSAMPT extends PropertyType<DomainSAMPT> {
        private DomainSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static DomainSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code DomainSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code DomainName}. Required. Updates cause no interruption. */
            public Builder domainName(String domainName) {
                put("DomainName", domainName);
                return this;
            }

            /** Sets {@code DomainName} to a parameter or an intrinsic function. */
            public Builder domainName(Value<String> domainName) {
                put("DomainName", domainName);
                return this;
            }

            /** Sets {@code DomainName} to the {@code Ref} of a resource. */
            public Builder domainName(Domain domainName) {
                putRef("DomainName", domainName);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public DomainSAMPT build() {
                return new DomainSAMPT(seal("DomainName"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.EmptySAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-emptysampt.html">EmptySAMPT</a>
     */
    public static final class EmptySAMPT extends PropertyType<EmptySAMPT> {
        private EmptySAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static EmptySAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code EmptySAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Creates the instance with the properties that are set. */
            public EmptySAMPT build() {
                return new EmptySAMPT(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.EndpointConfigSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-endpointconfigsampt.html">EndpointConfigSAMPT</a>
     */
    public static final class EndpointConfigSAMPT extends PropertyType<EndpointConfigSAMPT> {
        private EndpointConfigSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static EndpointConfigSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code EndpointConfigSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code EndpointConfigName}. Required. Updates cause no interruption. */
            public Builder endpointConfigName(String endpointConfigName) {
                put("EndpointConfigName", endpointConfigName);
                return this;
            }

            /** Sets {@code EndpointConfigName} to a parameter or an intrinsic function. */
            public Builder endpointConfigName(Value<String> endpointConfigName) {
                put("EndpointConfigName", endpointConfigName);
                return this;
            }

            /** Sets {@code EndpointConfigName} to the attribute {@code EndpointConfigName} of a resource. */
            public Builder endpointConfigName(EndpointConfig endpointConfigName) {
                putAtt("EndpointConfigName", endpointConfigName, "EndpointConfigName");
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public EndpointConfigSAMPT build() {
                return new EndpointConfigSAMPT(seal("EndpointConfigName"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.EndpointSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-endpointsampt.html">EndpointSAMPT</a>
     */
    public static final class EndpointSAMPT extends PropertyType<EndpointSAMPT> {
        private EndpointSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static EndpointSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code EndpointSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code EndpointName}. Required. Updates cause no interruption. */
            public Builder endpointName(String endpointName) {
                put("EndpointName", endpointName);
                return this;
            }

            /** Sets {@code EndpointName} to a parameter or an intrinsic function. */
            public Builder endpointName(Value<String> endpointName) {
                put("EndpointName", endpointName);
                return this;
            }

            /** Sets {@code EndpointName} to the attribute {@code EndpointName} of a resource. */
            public Builder endpointName(Endpoint endpointName) {
                putAtt("EndpointName", endpointName, "EndpointName");
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public EndpointSAMPT build() {
                return new EndpointSAMPT(seal("EndpointName"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.EventBridgeRuleEvent}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-eventbridgeruleevent.html">EventBridgeRuleEvent</a>
     */
    public static final class EventBridgeRuleEvent extends PropertyType<EventBridgeRuleEvent> {
        private EventBridgeRuleEvent(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static EventBridgeRuleEvent create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code EventBridgeRuleEvent}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code DeadLetterConfig}. Optional. Updates cause no interruption. */
            public Builder deadLetterConfig(
                    Consumer<? super DeadLetterConfig.Builder> deadLetterConfig) {
                put("DeadLetterConfig", DeadLetterConfig.create(deadLetterConfig));
                return this;
            }

            /** Sets {@code DeadLetterConfig} to a structure or an intrinsic function. */
            public Builder deadLetterConfig(Value<DeadLetterConfig> deadLetterConfig) {
                putWhole("DeadLetterConfig", deadLetterConfig);
                return this;
            }

            /** Sets {@code EventBusName}. Optional. Updates cause no interruption. Length: 1 to 1600 characters. */
            public Builder eventBusName(String eventBusName) {
                put("EventBusName", eventBusName);
                return this;
            }

            /** Sets {@code EventBusName} to a parameter or an intrinsic function. */
            public Builder eventBusName(Value<String> eventBusName) {
                put("EventBusName", eventBusName);
                return this;
            }

            /** Sets {@code EventBusName} to the {@code Ref} of a resource. */
            public Builder eventBusName(EventBus eventBusName) {
                putRef("EventBusName", eventBusName);
                return this;
            }

            /** Sets {@code Input}. Optional. Updates cause no interruption. */
            public Builder input(String input) {
                put("Input", input);
                return this;
            }

            /** Sets {@code Input} to a parameter or an intrinsic function. */
            public Builder input(Value<String> input) {
                put("Input", input);
                return this;
            }

            /** Sets {@code InputPath}. Optional. Updates cause no interruption. */
            public Builder inputPath(String inputPath) {
                put("InputPath", inputPath);
                return this;
            }

            /** Sets {@code InputPath} to a parameter or an intrinsic function. */
            public Builder inputPath(Value<String> inputPath) {
                put("InputPath", inputPath);
                return this;
            }

            /** Configures {@code InputTransformer}. Optional. Updates cause no interruption. */
            public Builder inputTransformer(
                    Consumer<? super InputTransformer.Builder> inputTransformer) {
                put("InputTransformer", InputTransformer.create(inputTransformer));
                return this;
            }

            /** Sets {@code InputTransformer} to a structure or an intrinsic function. */
            public Builder inputTransformer(Value<InputTransformer> inputTransformer) {
                putWhole("InputTransformer", inputTransformer);
                return this;
            }

            /** Sets {@code Pattern}. Required. Updates cause no interruption. */
            public Builder pattern(Map<String, ?> pattern) {
                put("Pattern", pattern);
                return this;
            }

            /** Sets {@code Pattern} to an intrinsic function. */
            public Builder pattern(Value<Document> pattern) {
                putWhole("Pattern", pattern);
                return this;
            }

            /** Configures the document in {@code Pattern}. */
            public Builder pattern(Consumer<? super EventPattern.Builder> pattern) {
                put("Pattern", EventPattern.create(pattern));
                return this;
            }

            /** Configures {@code RetryPolicy}. Optional. Updates cause no interruption. */
            public Builder retryPolicy(Consumer<? super RetryPolicy.Builder> retryPolicy) {
                put("RetryPolicy", RetryPolicy.create(retryPolicy));
                return this;
            }

            /** Sets {@code RetryPolicy} to a structure or an intrinsic function. */
            public Builder retryPolicy(Value<RetryPolicy> retryPolicy) {
                putWhole("RetryPolicy", retryPolicy);
                return this;
            }

            /** Sets {@code RuleName}. Optional. Updates cause no interruption. */
            public Builder ruleName(String ruleName) {
                put("RuleName", ruleName);
                return this;
            }

            /** Sets {@code RuleName} to a parameter or an intrinsic function. */
            public Builder ruleName(Value<String> ruleName) {
                put("RuleName", ruleName);
                return this;
            }

            /** Sets {@code State}. Optional. Updates cause no interruption. Allowed values: {@link EventBridgeRuleEventState}. */
            public Builder state(EventBridgeRuleEventState state) {
                put("State", state);
                return this;
            }

            /** Sets {@code State} to one of its allowed values, given as a string. */
            public Builder state(String state) {
                put("State", state, EventBridgeRuleEventState.values());
                return this;
            }

            /** Sets {@code State} to a parameter or an intrinsic function. */
            public Builder state(Value<String> state) {
                put("State", state);
                return this;
            }

            /** Configures {@code Target}. Optional. Updates cause no interruption. */
            public Builder target(Consumer<? super RuleTarget.Builder> target) {
                put("Target", RuleTarget.create(target));
                return this;
            }

            /** Sets {@code Target} to a structure or an intrinsic function. */
            public Builder target(Value<RuleTarget> target) {
                putWhole("Target", target);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public EventBridgeRuleEvent build() {
                return new EventBridgeRuleEvent(sealWithin("EventBusName#1..1600", "Pattern"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.EventBusSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-eventbussampt.html">EventBusSAMPT</a>
     */
    public static final class EventBusSAMPT extends PropertyType<EventBusSAMPT> {
        private EventBusSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static EventBusSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code EventBusSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code EventBusName}. Required. Updates cause no interruption. */
            public Builder eventBusName(String eventBusName) {
                put("EventBusName", eventBusName);
                return this;
            }

            /** Sets {@code EventBusName} to a parameter or an intrinsic function. */
            public Builder eventBusName(Value<String> eventBusName) {
                put("EventBusName", eventBusName);
                return this;
            }

            /** Sets {@code EventBusName} to the {@code Ref} of a resource. */
            public Builder eventBusName(EventBus eventBusName) {
                putRef("EventBusName", eventBusName);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public EventBusSAMPT build() {
                return new EventBusSAMPT(seal("EventBusName"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.EventSource}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-eventsource.html">EventSource</a>
     */
    public static final class EventSource extends PropertyType<EventSource> {
        private EventSource(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static EventSource create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code EventSource}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Properties}. Required. Updates cause no interruption. */
            public Builder properties(ApiEvent properties) {
                putWhole("Properties", properties);
                return this;
            }

            /** Sets {@code Properties} to a structure. */
            public Builder properties(CloudWatchEventEvent properties) {
                putWhole("Properties", properties);
                return this;
            }

            /** Sets {@code Properties} to a structure. */
            public Builder properties(EventBridgeRuleEvent properties) {
                putWhole("Properties", properties);
                return this;
            }

            /** Sets {@code Properties} to a structure. */
            public Builder properties(ScheduleEvent properties) {
                putWhole("Properties", properties);
                return this;
            }

            /** Sets {@code Properties} to a structure. */
            public Builder properties(ScheduleV2Event properties) {
                putWhole("Properties", properties);
                return this;
            }

            /** Sets {@code Properties} to an intrinsic function. */
            public Builder properties(Value<?> properties) {
                putWhole("Properties", properties);
                return this;
            }

            /** Sets {@code Type} to {@code Api} and configures {@code Properties}. */
            public Builder api(Consumer<? super ApiEvent.Builder> api) {
                putVariant("Type", "Api", "Properties", ApiEvent.create(api));
                return this;
            }

            /** Sets {@code Type} to {@code CloudWatchEvent} and configures {@code Properties}. */
            public Builder cloudWatchEvent(
                    Consumer<? super CloudWatchEventEvent.Builder> cloudWatchEvent) {
                putVariant("Type", "CloudWatchEvent", "Properties", CloudWatchEventEvent.create(cloudWatchEvent));
                return this;
            }

            /** Sets {@code Type} to {@code EventBridgeRule} and configures {@code Properties}. */
            public Builder eventBridgeRule(
                    Consumer<? super EventBridgeRuleEvent.Builder> eventBridgeRule) {
                putVariant("Type", "EventBridgeRule", "Properties", EventBridgeRuleEvent.create(eventBridgeRule));
                return this;
            }

            /** Sets {@code Type} to {@code Schedule} and configures {@code Properties}. */
            public Builder schedule(Consumer<? super ScheduleEvent.Builder> schedule) {
                putVariant("Type", "Schedule", "Properties", ScheduleEvent.create(schedule));
                return this;
            }

            /** Sets {@code Type} to {@code ScheduleV2} and configures {@code Properties}. */
            public Builder scheduleV2(Consumer<? super ScheduleV2Event.Builder> scheduleV2) {
                putVariant("Type", "ScheduleV2", "Properties", ScheduleV2Event.create(scheduleV2));
                return this;
            }

            /** Sets {@code Type}. Required. Updates cause no interruption. Allowed values: {@link EventSourceType}. */
            public Builder type(EventSourceType type) {
                put("Type", type);
                return this;
            }

            /** Sets {@code Type} to one of its allowed values, given as a string. */
            public Builder type(String type) {
                put("Type", type, EventSourceType.values());
                return this;
            }

            /** Sets {@code Type} to a parameter or an intrinsic function. */
            public Builder type(Value<String> type) {
                put("Type", type);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public EventSource build() {
                return new EventSource(seal("Properties", "Type"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.FlexibleTimeWindow}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-flexibletimewindow.html">FlexibleTimeWindow</a>
     */
    public static final class FlexibleTimeWindow extends PropertyType<FlexibleTimeWindow> {
        private FlexibleTimeWindow(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static FlexibleTimeWindow create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code FlexibleTimeWindow}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code MaximumWindowInMinutes}. Optional. Updates cause no interruption. Range: 1 to 1440. */
            public Builder maximumWindowInMinutes(Number maximumWindowInMinutes) {
                put("MaximumWindowInMinutes", maximumWindowInMinutes);
                return this;
            }

            /** Sets {@code MaximumWindowInMinutes} to a parameter or an intrinsic function. */
            public Builder maximumWindowInMinutes(Value<? extends Number> maximumWindowInMinutes) {
                put("MaximumWindowInMinutes", maximumWindowInMinutes);
                return this;
            }

            /** Sets {@code Mode}. Required. Updates cause no interruption. Allowed values: {@link FlexibleTimeWindowMode}. */
            public Builder mode(FlexibleTimeWindowMode mode) {
                put("Mode", mode);
                return this;
            }

            /** Sets {@code Mode} to one of its allowed values, given as a string. */
            public Builder mode(String mode) {
                put("Mode", mode, FlexibleTimeWindowMode.values());
                return this;
            }

            /** Sets {@code Mode} to a parameter or an intrinsic function. */
            public Builder mode(Value<String> mode) {
                put("Mode", mode);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public FlexibleTimeWindow build() {
                return new FlexibleTimeWindow(sealWithin("MaximumWindowInMinutes=1..1440", "Mode"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.FunctionSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-functionsampt.html">FunctionSAMPT</a>
     */
    public static final class FunctionSAMPT extends PropertyType<FunctionSAMPT> {
        private FunctionSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static FunctionSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code FunctionSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code FunctionName}. Required. Updates cause no interruption. */
            public Builder functionName(String functionName) {
                put("FunctionName", functionName);
                return this;
            }

            /** Sets {@code FunctionName} to a parameter or an intrinsic function. */
            public Builder functionName(Value<String> functionName) {
                put("FunctionName", functionName);
                return this;
            }

            /** Sets {@code FunctionName} to the {@code Ref} of a resource. */
            public Builder functionName(io.stratiform.aws.lambda.Function functionName) {
                putRef("FunctionName", functionName);
                return this;
            }

            /** Sets {@code FunctionName} to the {@code Ref} of a resource. */
            public Builder functionName(Function functionName) {
                putRef("FunctionName", functionName);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public FunctionSAMPT build() {
                return new FunctionSAMPT(seal("FunctionName"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.HostedZoneSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-hostedzonesampt.html">HostedZoneSAMPT</a>
     */
    public static final class HostedZoneSAMPT extends PropertyType<HostedZoneSAMPT> {
        private HostedZoneSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static HostedZoneSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code HostedZoneSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code HostedZoneId}. Required. Updates cause no interruption. */
            public Builder hostedZoneId(String hostedZoneId) {
                put("HostedZoneId", hostedZoneId);
                return this;
            }

            /** Sets {@code HostedZoneId} to a parameter or an intrinsic function. */
            public Builder hostedZoneId(Value<String> hostedZoneId) {
                put("HostedZoneId", hostedZoneId);
                return this;
            }

            /** Sets {@code HostedZoneId} to the {@code Ref} of a resource. */
            public Builder hostedZoneId(HostedZone hostedZoneId) {
                putRef("HostedZoneId", hostedZoneId);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public HostedZoneSAMPT build() {
                return new HostedZoneSAMPT(seal("HostedZoneId"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.IAMPolicyDocument}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-iampolicydocument.html">IAMPolicyDocument</a>
     */
    public static final class IAMPolicyDocument extends PropertyType<IAMPolicyDocument> {
        private IAMPolicyDocument(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static IAMPolicyDocument create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code IAMPolicyDocument}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Statement}. Required. Updates cause no interruption. */
            public Builder statement(Map<String, ?> statement) {
                put("Statement", statement);
                return this;
            }

            /** Sets {@code Statement} to an intrinsic function. */
            public Builder statement(Value<Document> statement) {
                putWhole("Statement", statement);
                return this;
            }

            /** Sets {@code Version}. Optional. Updates cause no interruption. */
            public Builder version(String version) {
                put("Version", version);
                return this;
            }

            /** Sets {@code Version} to a parameter or an intrinsic function. */
            public Builder version(Value<String> version) {
                put("Version", version);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public IAMPolicyDocument build() {
                return new IAMPolicyDocument(seal("Statement"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.IdentitySAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-identitysampt.html">IdentitySAMPT</a>
     */
    public static final class IdentitySAMPT extends PropertyType<IdentitySAMPT> {
        private IdentitySAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static IdentitySAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code IdentitySAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code IdentityName}. Required. Updates cause no interruption. */
            public Builder identityName(String identityName) {
                put("IdentityName", identityName);
                return this;
            }

            /** Sets {@code IdentityName} to a parameter or an intrinsic function. */
            public Builder identityName(Value<String> identityName) {
                put("IdentityName", identityName);
                return this;
            }

            /** Sets {@code IdentityName} to the {@code Ref} of a resource. */
            public Builder identityName(EmailIdentity identityName) {
                putRef("IdentityName", identityName);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public IdentitySAMPT build() {
                return new IdentitySAMPT(seal("IdentityName"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.IdentityTemplateSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-identitytemplatesampt.html">IdentityTemplateSAMPT</a>
     */
    public static final class IdentityTemplateSAMPT extends PropertyType<IdentityTemplateSAMPT> {
        private IdentityTemplateSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static IdentityTemplateSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code IdentityTemplateSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code IdentityName}. Required. Updates cause no interruption. */
            public Builder identityName(String identityName) {
                put("IdentityName", identityName);
                return this;
            }

            /** Sets {@code IdentityName} to a parameter or an intrinsic function. */
            public Builder identityName(Value<String> identityName) {
                put("IdentityName", identityName);
                return this;
            }

            /** Sets {@code IdentityName} to the {@code Ref} of a resource. */
            public Builder identityName(EmailIdentity identityName) {
                putRef("IdentityName", identityName);
                return this;
            }

            /** Sets {@code TemplateName}. Required. Updates cause no interruption. */
            public Builder templateName(String templateName) {
                put("TemplateName", templateName);
                return this;
            }

            /** Sets {@code TemplateName} to a parameter or an intrinsic function. */
            public Builder templateName(Value<String> templateName) {
                put("TemplateName", templateName);
                return this;
            }

            /** Sets {@code TemplateName} to the {@code Ref} of a resource. */
            public Builder templateName(Template templateName) {
                putRef("TemplateName", templateName);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public IdentityTemplateSAMPT build() {
                return new IdentityTemplateSAMPT(seal("IdentityName", "TemplateName"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.ImageSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-imagesampt.html">ImageSAMPT</a>
     */
    public static final class ImageSAMPT extends PropertyType<ImageSAMPT> {
        private ImageSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static ImageSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code ImageSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code ImageId}. Required. Updates cause no interruption. */
            public Builder imageId(String imageId) {
                put("ImageId", imageId);
                return this;
            }

            /** Sets {@code ImageId} to a parameter or an intrinsic function. */
            public Builder imageId(Value<String> imageId) {
                put("ImageId", imageId);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public ImageSAMPT build() {
                return new ImageSAMPT(seal("ImageId"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.InputTransformer}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-inputtransformer.html">InputTransformer</a>
     */
    public static final class InputTransformer extends PropertyType<InputTransformer> {
        private InputTransformer(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static InputTransformer create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code InputTransformer}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Adds an entry to {@code InputPathsMap}. Optional. Updates cause no interruption. */
            public Builder inputPathsMap(String key, String value) {
                putEntry("InputPathsMap", key, value);
                return this;
            }

            /** Adds an entry to {@code InputPathsMap}. */
            public Builder inputPathsMap(String key, Value<String> value) {
                putEntry("InputPathsMap", key, value);
                return this;
            }

            /** Adds entries to {@code InputPathsMap}, whose values are literals, parameters or intrinsic functions. To add one entry, call {@code inputPathsMap("KEY", value)}. */
            public Builder inputPathsMap(Map<String, ?> inputPathsMap) {
                putEntries("InputPathsMap", inputPathsMap, String.class);
                return this;
            }

            /** Sets {@code InputPathsMap} to an intrinsic function that returns a map. To add one entry, call {@code inputPathsMap("KEY", value)}. */
            public Builder inputPathsMap(Value<Map<String, String>> inputPathsMap) {
                putWhole("InputPathsMap", inputPathsMap);
                return this;
            }

            /** Sets {@code InputTemplate}. Required. Updates cause no interruption. Length: 1 to 8192 characters. */
            public Builder inputTemplate(String inputTemplate) {
                put("InputTemplate", inputTemplate);
                return this;
            }

            /** Sets {@code InputTemplate} to a parameter or an intrinsic function. */
            public Builder inputTemplate(Value<String> inputTemplate) {
                put("InputTemplate", inputTemplate);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public InputTransformer build() {
                return new InputTransformer(sealWithin("InputTemplate#1..8192", "InputTemplate"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.KeySAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-keysampt.html">KeySAMPT</a>
     */
    public static final class KeySAMPT extends PropertyType<KeySAMPT> {
        private KeySAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static KeySAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code KeySAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code KeyId}. Required. Updates cause no interruption. */
            public Builder keyId(String keyId) {
                put("KeyId", keyId);
                return this;
            }

            /** Sets {@code KeyId} to a parameter or an intrinsic function. */
            public Builder keyId(Value<String> keyId) {
                put("KeyId", keyId);
                return this;
            }

            /** Sets {@code KeyId} to the {@code Ref} of a resource. */
            public Builder keyId(Key keyId) {
                putRef("KeyId", keyId);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public KeySAMPT build() {
                return new KeySAMPT(seal("KeyId"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.LexiconSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-lexiconsampt.html">LexiconSAMPT</a>
     */
    public static final class LexiconSAMPT extends PropertyType<LexiconSAMPT> {
        private LexiconSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static LexiconSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code LexiconSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code LexiconName}. Required. Updates cause no interruption. */
            public Builder lexiconName(String lexiconName) {
                put("LexiconName", lexiconName);
                return this;
            }

            /** Sets {@code LexiconName} to a parameter or an intrinsic function. */
            public Builder lexiconName(Value<String> lexiconName) {
                put("LexiconName", lexiconName);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public LexiconSAMPT build() {
                return new LexiconSAMPT(seal("LexiconName"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.LogDestination}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-logdestination.html">LogDestination</a>
     */
    public static final class LogDestination extends PropertyType<LogDestination> {
        private LogDestination(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static LogDestination create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code LogDestination}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code CloudWatchLogsLogGroup}. Required. Updates cause no interruption. */
            public Builder cloudWatchLogsLogGroup(
                    Consumer<? super CloudWatchLogsLogGroup.Builder> cloudWatchLogsLogGroup) {
                put("CloudWatchLogsLogGroup", CloudWatchLogsLogGroup.create(cloudWatchLogsLogGroup));
                return this;
            }

            /** Sets {@code CloudWatchLogsLogGroup} to a structure or an intrinsic function. */
            public Builder cloudWatchLogsLogGroup(
                    Value<CloudWatchLogsLogGroup> cloudWatchLogsLogGroup) {
                putWhole("CloudWatchLogsLogGroup", cloudWatchLogsLogGroup);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public LogDestination build() {
                return new LogDestination(seal("CloudWatchLogsLogGroup"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.LogGroupSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-loggroupsampt.html">LogGroupSAMPT</a>
     */
    public static final class LogGroupSAMPT extends PropertyType<LogGroupSAMPT> {
        private LogGroupSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static LogGroupSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code LogGroupSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code LogGroupName}. Required. Updates cause no interruption. */
            public Builder logGroupName(String logGroupName) {
                put("LogGroupName", logGroupName);
                return this;
            }

            /** Sets {@code LogGroupName} to a parameter or an intrinsic function. */
            public Builder logGroupName(Value<String> logGroupName) {
                put("LogGroupName", logGroupName);
                return this;
            }

            /** Sets {@code LogGroupName} to the {@code Ref} of a resource. */
            public Builder logGroupName(LogGroup logGroupName) {
                putRef("LogGroupName", logGroupName);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public LogGroupSAMPT build() {
                return new LogGroupSAMPT(seal("LogGroupName"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.LoggingConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-loggingconfiguration.html">LoggingConfiguration</a>
     */
    public static final class LoggingConfiguration extends PropertyType<LoggingConfiguration> {
        private LoggingConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static LoggingConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code LoggingConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures items and appends them to {@code Destinations}. Optional. Updates cause no interruption. */
            @SafeVarargs
            public final Builder destinations(
                    Consumer<? super LogDestination.Builder>... destinations) {
                if (destinations == null) {
                    addAll("Destinations", null);
                    return this;
                }
                for (Consumer<? super LogDestination.Builder> each : destinations) {
                    add("Destinations", LogDestination.create(each));
                }
                return this;
            }

            /** Appends structures or intrinsic functions to {@code Destinations}. */
            @SafeVarargs
            public final Builder destinations(Value<LogDestination>... destinations) {
                addAll("Destinations", destinations);
                return this;
            }

            /** Appends the items of a collection to {@code Destinations}. */
            public Builder destinations(Collection<? extends Value<LogDestination>> destinations) {
                addAll("Destinations", destinations);
                return this;
            }

            /** Sets {@code Destinations} to a list parameter or an intrinsic function that returns a list. */
            public Builder destinations(Value<List<LogDestination>> destinations) {
                putWhole("Destinations", destinations);
                return this;
            }

            /** Configures items and appends them to {@code Destinations}: those of a collection, then further items. */
            @SafeVarargs
            public final Builder destinations(
                    Collection<? extends Consumer<? super LogDestination.Builder>> destinations,
                    Consumer<? super LogDestination.Builder>... more) {
                return destinations(allOf(destinations, more));
            }

            /** Sets {@code IncludeExecutionData}. Optional. Updates cause no interruption. */
            public Builder includeExecutionData(boolean includeExecutionData) {
                put("IncludeExecutionData", includeExecutionData);
                return this;
            }

            /** Sets {@code IncludeExecutionData} to a parameter or an intrinsic function. */
            public Builder includeExecutionData(Value<Boolean> includeExecutionData) {
                put("IncludeExecutionData", includeExecutionData);
                return this;
            }

            /** Sets {@code Level}. Optional. Updates cause no interruption. Allowed values: {@link LoggingLevel}. */
            public Builder level(LoggingLevel level) {
                put("Level", level);
                return this;
            }

            /** Sets {@code Level} to one of its allowed values, given as a string. */
            public Builder level(String level) {
                put("Level", level, LoggingLevel.values());
                return this;
            }

            /** Sets {@code Level} to a parameter or an intrinsic function. */
            public Builder level(Value<String> level) {
                put("Level", level);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public LoggingConfiguration build() {
                return new LoggingConfiguration(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.ParameterNameSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-parameternamesampt.html">ParameterNameSAMPT</a>
     */
    public static final class ParameterNameSAMPT extends PropertyType<ParameterNameSAMPT> {
        private ParameterNameSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static ParameterNameSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code ParameterNameSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code ParameterName}. Required. Updates cause no interruption. */
            public Builder parameterName(String parameterName) {
                put("ParameterName", parameterName);
                return this;
            }

            /** Sets {@code ParameterName} to a parameter or an intrinsic function. */
            public Builder parameterName(Value<String> parameterName) {
                put("ParameterName", parameterName);
                return this;
            }

            /** Sets {@code ParameterName} to the {@code Ref} of a resource. */
            public Builder parameterName(Parameter parameterName) {
                putRef("ParameterName", parameterName);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public ParameterNameSAMPT build() {
                return new ParameterNameSAMPT(seal("ParameterName"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.PinpointApplicationSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-pinpointapplicationsampt.html">PinpointApplicationSAMPT</a>
     */
    public static final class PinpointApplicationSAMPT extends PropertyType<PinpointApplicationSAMPT> {
        private PinpointApplicationSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static PinpointApplicationSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code PinpointApplicationSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code PinpointApplicationId}. Required. Updates cause no interruption. */
            public Builder pinpointApplicationId(String pinpointApplicationId) {
                put("PinpointApplicationId", pinpointApplicationId);
                return this;
            }

            /** Sets {@code PinpointApplicationId} to a parameter or an intrinsic function. */
            public Builder pinpointApplicationId(Value<String> pinpointApplicationId) {
                put("PinpointApplicationId", pinpointApplicationId);
                return this;
            }

            /** Sets {@code PinpointApplicationId} to the {@code Ref} of a resource. */
            public Builder pinpointApplicationId(App pinpointApplicationId) {
                putRef("PinpointApplicationId", pinpointApplicationId);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public PinpointApplicationSAMPT build() {
                return new PinpointApplicationSAMPT(seal("PinpointApplicationId"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.PipelineSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-pipelinesampt.html">PipelineSAMPT</a>
     */
    public static final class PipelineSAMPT extends PropertyType<PipelineSAMPT> {
        private PipelineSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static PipelineSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code PipelineSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code PipelineName}. Required. Updates cause no interruption. */
            public Builder pipelineName(String pipelineName) {
                put("PipelineName", pipelineName);
                return this;
            }

            /** Sets {@code PipelineName} to a parameter or an intrinsic function. */
            public Builder pipelineName(Value<String> pipelineName) {
                put("PipelineName", pipelineName);
                return this;
            }

            /** Sets {@code PipelineName} to the {@code Ref} of a resource. */
            public Builder pipelineName(Pipeline pipelineName) {
                putRef("PipelineName", pipelineName);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public PipelineSAMPT build() {
                return new PipelineSAMPT(seal("PipelineName"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.QueueSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-queuesampt.html">QueueSAMPT</a>
     */
    public static final class QueueSAMPT extends PropertyType<QueueSAMPT> {
        private QueueSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static QueueSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code QueueSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code QueueName}. Required. Updates cause no interruption. */
            public Builder queueName(String queueName) {
                put("QueueName", queueName);
                return this;
            }

            /** Sets {@code QueueName} to a parameter or an intrinsic function. */
            public Builder queueName(Value<String> queueName) {
                put("QueueName", queueName);
                return this;
            }

            /** Sets {@code QueueName} to the attribute {@code QueueName} of a resource. */
            public Builder queueName(Queue queueName) {
                putAtt("QueueName", queueName, "QueueName");
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public QueueSAMPT build() {
                return new QueueSAMPT(seal("QueueName"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.RepositorySAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-repositorysampt.html">RepositorySAMPT</a>
     */
    public static final class RepositorySAMPT extends PropertyType<RepositorySAMPT> {
        private RepositorySAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static RepositorySAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code RepositorySAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code RepositoryName}. Required. Updates cause no interruption. */
            public Builder repositoryName(String repositoryName) {
                put("RepositoryName", repositoryName);
                return this;
            }

            /** Sets {@code RepositoryName} to a parameter or an intrinsic function. */
            public Builder repositoryName(Value<String> repositoryName) {
                put("RepositoryName", repositoryName);
                return this;
            }

            /** Sets {@code RepositoryName} to the attribute {@code Name} of a resource. */
            public Builder repositoryName(Repository repositoryName) {
                putAtt("RepositoryName", repositoryName, "Name");
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public RepositorySAMPT build() {
                return new RepositorySAMPT(seal("RepositoryName"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.RetryPolicy}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-retrypolicy.html">RetryPolicy</a>
     */
    public static final class RetryPolicy extends PropertyType<RetryPolicy> {
        private RetryPolicy(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static RetryPolicy create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code RetryPolicy}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code MaximumEventAgeInSeconds}. Optional. Updates cause no interruption. Range: 60 to 86400. */
            public Builder maximumEventAgeInSeconds(long maximumEventAgeInSeconds) {
                put("MaximumEventAgeInSeconds", maximumEventAgeInSeconds);
                return this;
            }

            /** Sets {@code MaximumEventAgeInSeconds} to a parameter or an intrinsic function. */
            public Builder maximumEventAgeInSeconds(
                    Value<? extends Number> maximumEventAgeInSeconds) {
                put("MaximumEventAgeInSeconds", maximumEventAgeInSeconds);
                return this;
            }

            /** Sets {@code MaximumRetryAttempts}. Optional. Updates cause no interruption. Range: 0 to 185. */
            public Builder maximumRetryAttempts(long maximumRetryAttempts) {
                put("MaximumRetryAttempts", maximumRetryAttempts);
                return this;
            }

            /** Sets {@code MaximumRetryAttempts} to a parameter or an intrinsic function. */
            public Builder maximumRetryAttempts(Value<? extends Number> maximumRetryAttempts) {
                put("MaximumRetryAttempts", maximumRetryAttempts);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public RetryPolicy build() {
                return new RetryPolicy(sealWithin("MaximumEventAgeInSeconds=60..86400\n"
                                + "MaximumRetryAttempts=0..185"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.RuleTarget}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-ruletarget.html">RuleTarget</a>
     */
    public static final class RuleTarget extends PropertyType<RuleTarget> {
        private RuleTarget(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static RuleTarget create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code RuleTarget}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Id}. Required. Updates cause no interruption. */
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
            public RuleTarget build() {
                return new RuleTarget(seal("Id"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.S3Location}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-s3location.html">S3Location</a>
     */
    public static final class S3Location extends PropertyType<S3Location> {
        private S3Location(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static S3Location create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code S3Location}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Bucket}. Required. Updates cause no interruption. */
            public Builder bucket(String bucket) {
                put("Bucket", bucket);
                return this;
            }

            /** Sets {@code Bucket} to a parameter or an intrinsic function. */
            public Builder bucket(Value<String> bucket) {
                put("Bucket", bucket);
                return this;
            }

            /** Sets {@code Bucket} to the {@code Ref} of a resource. */
            public Builder bucket(Bucket bucket) {
                putRef("Bucket", bucket);
                return this;
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

            /** Sets {@code Version}. Optional. Updates cause no interruption. */
            public Builder version(String version) {
                put("Version", version);
                return this;
            }

            /** Sets {@code Version} to a number. */
            public Builder version(Number version) {
                put("Version", version);
                return this;
            }

            /** Sets {@code Version} to a parameter or an intrinsic function. */
            public Builder version(Value<?> version) {
                put("Version", version);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public S3Location build() {
                return new S3Location(seal("Bucket", "Key"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.SAMPolicyTemplate}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-sampolicytemplate.html">SAMPolicyTemplate</a>
     */
    public static final class SAMPolicyTemplate extends PropertyType<SAMPolicyTemplate> {
        private SAMPolicyTemplate(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static SAMPolicyTemplate create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code SAMPolicyTemplate}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code AMIDescribePolicy}. Optional. Updates cause no interruption. */
            public Builder amiDescribePolicy(
                    Consumer<? super EmptySAMPT.Builder> amiDescribePolicy) {
                put("AMIDescribePolicy", EmptySAMPT.create(amiDescribePolicy));
                return this;
            }

            /** Sets {@code AMIDescribePolicy} to a structure or an intrinsic function. */
            public Builder amiDescribePolicy(Value<EmptySAMPT> amiDescribePolicy) {
                putWhole("AMIDescribePolicy", amiDescribePolicy);
                return this;
            }

            /** Configures {@code AWSSecretsManagerGetSecretValuePolicy}. Optional. Updates cause no interruption. */
            public Builder awsSecretsManagerGetSecretValuePolicy(
                    Consumer<? super SecretArnSAMPT.Builder> awsSecretsManagerGetSecretValuePolicy) {
                put("AWSSecretsManagerGetSecretValuePolicy", SecretArnSAMPT.create(awsSecretsManagerGetSecretValuePolicy));
                return this;
            }

            /** Sets {@code AWSSecretsManagerGetSecretValuePolicy} to a structure or an intrinsic function. */
            public Builder awsSecretsManagerGetSecretValuePolicy(
                    Value<SecretArnSAMPT> awsSecretsManagerGetSecretValuePolicy) {
                putWhole("AWSSecretsManagerGetSecretValuePolicy", awsSecretsManagerGetSecretValuePolicy);
                return this;
            }

            /** Configures {@code AWSSecretsManagerRotationPolicy}. Optional. Updates cause no interruption. */
            public Builder awsSecretsManagerRotationPolicy(
                    Consumer<? super FunctionSAMPT.Builder> awsSecretsManagerRotationPolicy) {
                put("AWSSecretsManagerRotationPolicy", FunctionSAMPT.create(awsSecretsManagerRotationPolicy));
                return this;
            }

            /** Sets {@code AWSSecretsManagerRotationPolicy} to a structure or an intrinsic function. */
            public Builder awsSecretsManagerRotationPolicy(
                    Value<FunctionSAMPT> awsSecretsManagerRotationPolicy) {
                putWhole("AWSSecretsManagerRotationPolicy", awsSecretsManagerRotationPolicy);
                return this;
            }

            /** Configures {@code AcmGetCertificatePolicy}. Optional. Updates cause no interruption. */
            public Builder acmGetCertificatePolicy(
                    Consumer<? super CertificateSAMPT.Builder> acmGetCertificatePolicy) {
                put("AcmGetCertificatePolicy", CertificateSAMPT.create(acmGetCertificatePolicy));
                return this;
            }

            /** Sets {@code AcmGetCertificatePolicy} to a structure or an intrinsic function. */
            public Builder acmGetCertificatePolicy(
                    Value<CertificateSAMPT> acmGetCertificatePolicy) {
                putWhole("AcmGetCertificatePolicy", acmGetCertificatePolicy);
                return this;
            }

            /** Configures {@code AthenaQueryPolicy}. Optional. Updates cause no interruption. */
            public Builder athenaQueryPolicy(
                    Consumer<? super WorkGroupSAMPT.Builder> athenaQueryPolicy) {
                put("AthenaQueryPolicy", WorkGroupSAMPT.create(athenaQueryPolicy));
                return this;
            }

            /** Sets {@code AthenaQueryPolicy} to a structure or an intrinsic function. */
            public Builder athenaQueryPolicy(Value<WorkGroupSAMPT> athenaQueryPolicy) {
                putWhole("AthenaQueryPolicy", athenaQueryPolicy);
                return this;
            }

            /** Configures {@code CloudFormationDescribeStacksPolicy}. Optional. Updates cause no interruption. */
            public Builder cloudFormationDescribeStacksPolicy(
                    Consumer<? super EmptySAMPT.Builder> cloudFormationDescribeStacksPolicy) {
                put("CloudFormationDescribeStacksPolicy", EmptySAMPT.create(cloudFormationDescribeStacksPolicy));
                return this;
            }

            /** Sets {@code CloudFormationDescribeStacksPolicy} to a structure or an intrinsic function. */
            public Builder cloudFormationDescribeStacksPolicy(
                    Value<EmptySAMPT> cloudFormationDescribeStacksPolicy) {
                putWhole("CloudFormationDescribeStacksPolicy", cloudFormationDescribeStacksPolicy);
                return this;
            }

            /** Configures {@code CloudWatchDashboardPolicy}. Optional. Updates cause no interruption. */
            public Builder cloudWatchDashboardPolicy(
                    Consumer<? super EmptySAMPT.Builder> cloudWatchDashboardPolicy) {
                put("CloudWatchDashboardPolicy", EmptySAMPT.create(cloudWatchDashboardPolicy));
                return this;
            }

            /** Sets {@code CloudWatchDashboardPolicy} to a structure or an intrinsic function. */
            public Builder cloudWatchDashboardPolicy(Value<EmptySAMPT> cloudWatchDashboardPolicy) {
                putWhole("CloudWatchDashboardPolicy", cloudWatchDashboardPolicy);
                return this;
            }

            /** Configures {@code CloudWatchDescribeAlarmHistoryPolicy}. Optional. Updates cause no interruption. */
            public Builder cloudWatchDescribeAlarmHistoryPolicy(
                    Consumer<? super EmptySAMPT.Builder> cloudWatchDescribeAlarmHistoryPolicy) {
                put("CloudWatchDescribeAlarmHistoryPolicy", EmptySAMPT.create(cloudWatchDescribeAlarmHistoryPolicy));
                return this;
            }

            /** Sets {@code CloudWatchDescribeAlarmHistoryPolicy} to a structure or an intrinsic function. */
            public Builder cloudWatchDescribeAlarmHistoryPolicy(
                    Value<EmptySAMPT> cloudWatchDescribeAlarmHistoryPolicy) {
                putWhole("CloudWatchDescribeAlarmHistoryPolicy", cloudWatchDescribeAlarmHistoryPolicy);
                return this;
            }

            /** Configures {@code CloudWatchPutMetricPolicy}. Optional. Updates cause no interruption. */
            public Builder cloudWatchPutMetricPolicy(
                    Consumer<? super EmptySAMPT.Builder> cloudWatchPutMetricPolicy) {
                put("CloudWatchPutMetricPolicy", EmptySAMPT.create(cloudWatchPutMetricPolicy));
                return this;
            }

            /** Sets {@code CloudWatchPutMetricPolicy} to a structure or an intrinsic function. */
            public Builder cloudWatchPutMetricPolicy(Value<EmptySAMPT> cloudWatchPutMetricPolicy) {
                putWhole("CloudWatchPutMetricPolicy", cloudWatchPutMetricPolicy);
                return this;
            }

            /** Configures {@code CodeCommitCrudPolicy}. Optional. Updates cause no interruption. */
            public Builder codeCommitCrudPolicy(
                    Consumer<? super RepositorySAMPT.Builder> codeCommitCrudPolicy) {
                put("CodeCommitCrudPolicy", RepositorySAMPT.create(codeCommitCrudPolicy));
                return this;
            }

            /** Sets {@code CodeCommitCrudPolicy} to a structure or an intrinsic function. */
            public Builder codeCommitCrudPolicy(Value<RepositorySAMPT> codeCommitCrudPolicy) {
                putWhole("CodeCommitCrudPolicy", codeCommitCrudPolicy);
                return this;
            }

            /** Configures {@code CodeCommitReadPolicy}. Optional. Updates cause no interruption. */
            public Builder codeCommitReadPolicy(
                    Consumer<? super RepositorySAMPT.Builder> codeCommitReadPolicy) {
                put("CodeCommitReadPolicy", RepositorySAMPT.create(codeCommitReadPolicy));
                return this;
            }

            /** Sets {@code CodeCommitReadPolicy} to a structure or an intrinsic function. */
            public Builder codeCommitReadPolicy(Value<RepositorySAMPT> codeCommitReadPolicy) {
                putWhole("CodeCommitReadPolicy", codeCommitReadPolicy);
                return this;
            }

            /** Configures {@code CodePipelineLambdaExecutionPolicy}. Optional. Updates cause no interruption. */
            public Builder codePipelineLambdaExecutionPolicy(
                    Consumer<? super EmptySAMPT.Builder> codePipelineLambdaExecutionPolicy) {
                put("CodePipelineLambdaExecutionPolicy", EmptySAMPT.create(codePipelineLambdaExecutionPolicy));
                return this;
            }

            /** Sets {@code CodePipelineLambdaExecutionPolicy} to a structure or an intrinsic function. */
            public Builder codePipelineLambdaExecutionPolicy(
                    Value<EmptySAMPT> codePipelineLambdaExecutionPolicy) {
                putWhole("CodePipelineLambdaExecutionPolicy", codePipelineLambdaExecutionPolicy);
                return this;
            }

            /** Configures {@code CodePipelineReadOnlyPolicy}. Optional. Updates cause no interruption. */
            public Builder codePipelineReadOnlyPolicy(
                    Consumer<? super PipelineSAMPT.Builder> codePipelineReadOnlyPolicy) {
                put("CodePipelineReadOnlyPolicy", PipelineSAMPT.create(codePipelineReadOnlyPolicy));
                return this;
            }

            /** Sets {@code CodePipelineReadOnlyPolicy} to a structure or an intrinsic function. */
            public Builder codePipelineReadOnlyPolicy(
                    Value<PipelineSAMPT> codePipelineReadOnlyPolicy) {
                putWhole("CodePipelineReadOnlyPolicy", codePipelineReadOnlyPolicy);
                return this;
            }

            /** Configures {@code ComprehendBasicAccessPolicy}. Optional. Updates cause no interruption. */
            public Builder comprehendBasicAccessPolicy(
                    Consumer<? super EmptySAMPT.Builder> comprehendBasicAccessPolicy) {
                put("ComprehendBasicAccessPolicy", EmptySAMPT.create(comprehendBasicAccessPolicy));
                return this;
            }

            /** Sets {@code ComprehendBasicAccessPolicy} to a structure or an intrinsic function. */
            public Builder comprehendBasicAccessPolicy(
                    Value<EmptySAMPT> comprehendBasicAccessPolicy) {
                putWhole("ComprehendBasicAccessPolicy", comprehendBasicAccessPolicy);
                return this;
            }

            /** Configures {@code CostExplorerReadOnlyPolicy}. Optional. Updates cause no interruption. */
            public Builder costExplorerReadOnlyPolicy(
                    Consumer<? super EmptySAMPT.Builder> costExplorerReadOnlyPolicy) {
                put("CostExplorerReadOnlyPolicy", EmptySAMPT.create(costExplorerReadOnlyPolicy));
                return this;
            }

            /** Sets {@code CostExplorerReadOnlyPolicy} to a structure or an intrinsic function. */
            public Builder costExplorerReadOnlyPolicy(
                    Value<EmptySAMPT> costExplorerReadOnlyPolicy) {
                putWhole("CostExplorerReadOnlyPolicy", costExplorerReadOnlyPolicy);
                return this;
            }

            /** Configures {@code DynamoDBBackupFullAccessPolicy}. Optional. Updates cause no interruption. */
            public Builder dynamoDbBackupFullAccessPolicy(
                    Consumer<? super TableSAMPT.Builder> dynamoDbBackupFullAccessPolicy) {
                put("DynamoDBBackupFullAccessPolicy", TableSAMPT.create(dynamoDbBackupFullAccessPolicy));
                return this;
            }

            /** Sets {@code DynamoDBBackupFullAccessPolicy} to a structure or an intrinsic function. */
            public Builder dynamoDbBackupFullAccessPolicy(
                    Value<TableSAMPT> dynamoDbBackupFullAccessPolicy) {
                putWhole("DynamoDBBackupFullAccessPolicy", dynamoDbBackupFullAccessPolicy);
                return this;
            }

            /** Configures {@code DynamoDBCrudPolicy}. Optional. Updates cause no interruption. */
            public Builder dynamoDbCrudPolicy(
                    Consumer<? super TableSAMPT.Builder> dynamoDbCrudPolicy) {
                put("DynamoDBCrudPolicy", TableSAMPT.create(dynamoDbCrudPolicy));
                return this;
            }

            /** Sets {@code DynamoDBCrudPolicy} to a structure or an intrinsic function. */
            public Builder dynamoDbCrudPolicy(Value<TableSAMPT> dynamoDbCrudPolicy) {
                putWhole("DynamoDBCrudPolicy", dynamoDbCrudPolicy);
                return this;
            }

            /** Configures {@code DynamoDBReadPolicy}. Optional. Updates cause no interruption. */
            public Builder dynamoDbReadPolicy(
                    Consumer<? super TableSAMPT.Builder> dynamoDbReadPolicy) {
                put("DynamoDBReadPolicy", TableSAMPT.create(dynamoDbReadPolicy));
                return this;
            }

            /** Sets {@code DynamoDBReadPolicy} to a structure or an intrinsic function. */
            public Builder dynamoDbReadPolicy(Value<TableSAMPT> dynamoDbReadPolicy) {
                putWhole("DynamoDBReadPolicy", dynamoDbReadPolicy);
                return this;
            }

            /** Configures {@code DynamoDBReconfigurePolicy}. Optional. Updates cause no interruption. */
            public Builder dynamoDbReconfigurePolicy(
                    Consumer<? super TableSAMPT.Builder> dynamoDbReconfigurePolicy) {
                put("DynamoDBReconfigurePolicy", TableSAMPT.create(dynamoDbReconfigurePolicy));
                return this;
            }

            /** Sets {@code DynamoDBReconfigurePolicy} to a structure or an intrinsic function. */
            public Builder dynamoDbReconfigurePolicy(Value<TableSAMPT> dynamoDbReconfigurePolicy) {
                putWhole("DynamoDBReconfigurePolicy", dynamoDbReconfigurePolicy);
                return this;
            }

            /** Configures {@code DynamoDBRestoreFromBackupPolicy}. Optional. Updates cause no interruption. */
            public Builder dynamoDbRestoreFromBackupPolicy(
                    Consumer<? super TableSAMPT.Builder> dynamoDbRestoreFromBackupPolicy) {
                put("DynamoDBRestoreFromBackupPolicy", TableSAMPT.create(dynamoDbRestoreFromBackupPolicy));
                return this;
            }

            /** Sets {@code DynamoDBRestoreFromBackupPolicy} to a structure or an intrinsic function. */
            public Builder dynamoDbRestoreFromBackupPolicy(
                    Value<TableSAMPT> dynamoDbRestoreFromBackupPolicy) {
                putWhole("DynamoDBRestoreFromBackupPolicy", dynamoDbRestoreFromBackupPolicy);
                return this;
            }

            /** Configures {@code DynamoDBStreamReadPolicy}. Optional. Updates cause no interruption. */
            public Builder dynamoDbStreamReadPolicy(
                    Consumer<? super TableStreamSAMPT.Builder> dynamoDbStreamReadPolicy) {
                put("DynamoDBStreamReadPolicy", TableStreamSAMPT.create(dynamoDbStreamReadPolicy));
                return this;
            }

            /** Sets {@code DynamoDBStreamReadPolicy} to a structure or an intrinsic function. */
            public Builder dynamoDbStreamReadPolicy(
                    Value<TableStreamSAMPT> dynamoDbStreamReadPolicy) {
                putWhole("DynamoDBStreamReadPolicy", dynamoDbStreamReadPolicy);
                return this;
            }

            /** Configures {@code DynamoDBWritePolicy}. Optional. Updates cause no interruption. */
            public Builder dynamoDbWritePolicy(
                    Consumer<? super TableSAMPT.Builder> dynamoDbWritePolicy) {
                put("DynamoDBWritePolicy", TableSAMPT.create(dynamoDbWritePolicy));
                return this;
            }

            /** Sets {@code DynamoDBWritePolicy} to a structure or an intrinsic function. */
            public Builder dynamoDbWritePolicy(Value<TableSAMPT> dynamoDbWritePolicy) {
                putWhole("DynamoDBWritePolicy", dynamoDbWritePolicy);
                return this;
            }

            /** Configures {@code EC2CopyImagePolicy}. Optional. Updates cause no interruption. */
            public Builder ec2CopyImagePolicy(
                    Consumer<? super ImageSAMPT.Builder> ec2CopyImagePolicy) {
                put("EC2CopyImagePolicy", ImageSAMPT.create(ec2CopyImagePolicy));
                return this;
            }

            /** Sets {@code EC2CopyImagePolicy} to a structure or an intrinsic function. */
            public Builder ec2CopyImagePolicy(Value<ImageSAMPT> ec2CopyImagePolicy) {
                putWhole("EC2CopyImagePolicy", ec2CopyImagePolicy);
                return this;
            }

            /** Configures {@code EC2DescribePolicy}. Optional. Updates cause no interruption. */
            public Builder ec2DescribePolicy(
                    Consumer<? super EmptySAMPT.Builder> ec2DescribePolicy) {
                put("EC2DescribePolicy", EmptySAMPT.create(ec2DescribePolicy));
                return this;
            }

            /** Sets {@code EC2DescribePolicy} to a structure or an intrinsic function. */
            public Builder ec2DescribePolicy(Value<EmptySAMPT> ec2DescribePolicy) {
                putWhole("EC2DescribePolicy", ec2DescribePolicy);
                return this;
            }

            /** Configures {@code EFSWriteAccessPolicy}. Optional. Updates cause no interruption. */
            public Builder efsWriteAccessPolicy(
                    Consumer<? super AccessPointSAMPT.Builder> efsWriteAccessPolicy) {
                put("EFSWriteAccessPolicy", AccessPointSAMPT.create(efsWriteAccessPolicy));
                return this;
            }

            /** Sets {@code EFSWriteAccessPolicy} to a structure or an intrinsic function. */
            public Builder efsWriteAccessPolicy(Value<AccessPointSAMPT> efsWriteAccessPolicy) {
                putWhole("EFSWriteAccessPolicy", efsWriteAccessPolicy);
                return this;
            }

            /** Configures {@code EKSDescribePolicy}. Optional. Updates cause no interruption. */
            public Builder eksDescribePolicy(
                    Consumer<? super EmptySAMPT.Builder> eksDescribePolicy) {
                put("EKSDescribePolicy", EmptySAMPT.create(eksDescribePolicy));
                return this;
            }

            /** Sets {@code EKSDescribePolicy} to a structure or an intrinsic function. */
            public Builder eksDescribePolicy(Value<EmptySAMPT> eksDescribePolicy) {
                putWhole("EKSDescribePolicy", eksDescribePolicy);
                return this;
            }

            /** Configures {@code EcsRunTaskPolicy}. Optional. Updates cause no interruption. */
            public Builder ecsRunTaskPolicy(
                    Consumer<? super TaskDefinitionSAMPT.Builder> ecsRunTaskPolicy) {
                put("EcsRunTaskPolicy", TaskDefinitionSAMPT.create(ecsRunTaskPolicy));
                return this;
            }

            /** Sets {@code EcsRunTaskPolicy} to a structure or an intrinsic function. */
            public Builder ecsRunTaskPolicy(Value<TaskDefinitionSAMPT> ecsRunTaskPolicy) {
                putWhole("EcsRunTaskPolicy", ecsRunTaskPolicy);
                return this;
            }

            /** Configures {@code ElasticMapReduceAddJobFlowStepsPolicy}. Optional. Updates cause no interruption. */
            public Builder elasticMapReduceAddJobFlowStepsPolicy(
                    Consumer<? super ClusterSAMPT.Builder> elasticMapReduceAddJobFlowStepsPolicy) {
                put("ElasticMapReduceAddJobFlowStepsPolicy", ClusterSAMPT.create(elasticMapReduceAddJobFlowStepsPolicy));
                return this;
            }

            /** Sets {@code ElasticMapReduceAddJobFlowStepsPolicy} to a structure or an intrinsic function. */
            public Builder elasticMapReduceAddJobFlowStepsPolicy(
                    Value<ClusterSAMPT> elasticMapReduceAddJobFlowStepsPolicy) {
                putWhole("ElasticMapReduceAddJobFlowStepsPolicy", elasticMapReduceAddJobFlowStepsPolicy);
                return this;
            }

            /** Configures {@code ElasticMapReduceCancelStepsPolicy}. Optional. Updates cause no interruption. */
            public Builder elasticMapReduceCancelStepsPolicy(
                    Consumer<? super ClusterSAMPT.Builder> elasticMapReduceCancelStepsPolicy) {
                put("ElasticMapReduceCancelStepsPolicy", ClusterSAMPT.create(elasticMapReduceCancelStepsPolicy));
                return this;
            }

            /** Sets {@code ElasticMapReduceCancelStepsPolicy} to a structure or an intrinsic function. */
            public Builder elasticMapReduceCancelStepsPolicy(
                    Value<ClusterSAMPT> elasticMapReduceCancelStepsPolicy) {
                putWhole("ElasticMapReduceCancelStepsPolicy", elasticMapReduceCancelStepsPolicy);
                return this;
            }

            /** Configures {@code ElasticMapReduceModifyInstanceFleetPolicy}. Optional. Updates cause no interruption. */
            public Builder elasticMapReduceModifyInstanceFleetPolicy(
                    Consumer<? super ClusterSAMPT.Builder> elasticMapReduceModifyInstanceFleetPolicy) {
                put("ElasticMapReduceModifyInstanceFleetPolicy", ClusterSAMPT.create(elasticMapReduceModifyInstanceFleetPolicy));
                return this;
            }

            /** Sets {@code ElasticMapReduceModifyInstanceFleetPolicy} to a structure or an intrinsic function. */
            public Builder elasticMapReduceModifyInstanceFleetPolicy(
                    Value<ClusterSAMPT> elasticMapReduceModifyInstanceFleetPolicy) {
                putWhole("ElasticMapReduceModifyInstanceFleetPolicy", elasticMapReduceModifyInstanceFleetPolicy);
                return this;
            }

            /** Configures {@code ElasticMapReduceModifyInstanceGroupsPolicy}. Optional. Updates cause no interruption. */
            public Builder elasticMapReduceModifyInstanceGroupsPolicy(
                    Consumer<? super ClusterSAMPT.Builder> elasticMapReduceModifyInstanceGroupsPolicy) {
                put("ElasticMapReduceModifyInstanceGroupsPolicy", ClusterSAMPT.create(elasticMapReduceModifyInstanceGroupsPolicy));
                return this;
            }

            /** Sets {@code ElasticMapReduceModifyInstanceGroupsPolicy} to a structure or an intrinsic function. */
            public Builder elasticMapReduceModifyInstanceGroupsPolicy(
                    Value<ClusterSAMPT> elasticMapReduceModifyInstanceGroupsPolicy) {
                putWhole("ElasticMapReduceModifyInstanceGroupsPolicy", elasticMapReduceModifyInstanceGroupsPolicy);
                return this;
            }

            /** Configures {@code ElasticMapReduceSetTerminationProtectionPolicy}. Optional. Updates cause no interruption. */
            public Builder elasticMapReduceSetTerminationProtectionPolicy(
                    Consumer<? super ClusterSAMPT.Builder> elasticMapReduceSetTerminationProtectionPolicy) {
                put("ElasticMapReduceSetTerminationProtectionPolicy", ClusterSAMPT.create(elasticMapReduceSetTerminationProtectionPolicy));
                return this;
            }

            /** Sets {@code ElasticMapReduceSetTerminationProtectionPolicy} to a structure or an intrinsic function. */
            public Builder elasticMapReduceSetTerminationProtectionPolicy(
                    Value<ClusterSAMPT> elasticMapReduceSetTerminationProtectionPolicy) {
                putWhole("ElasticMapReduceSetTerminationProtectionPolicy", elasticMapReduceSetTerminationProtectionPolicy);
                return this;
            }

            /** Configures {@code ElasticMapReduceTerminateJobFlowsPolicy}. Optional. Updates cause no interruption. */
            public Builder elasticMapReduceTerminateJobFlowsPolicy(
                    Consumer<? super ClusterSAMPT.Builder> elasticMapReduceTerminateJobFlowsPolicy) {
                put("ElasticMapReduceTerminateJobFlowsPolicy", ClusterSAMPT.create(elasticMapReduceTerminateJobFlowsPolicy));
                return this;
            }

            /** Sets {@code ElasticMapReduceTerminateJobFlowsPolicy} to a structure or an intrinsic function. */
            public Builder elasticMapReduceTerminateJobFlowsPolicy(
                    Value<ClusterSAMPT> elasticMapReduceTerminateJobFlowsPolicy) {
                putWhole("ElasticMapReduceTerminateJobFlowsPolicy", elasticMapReduceTerminateJobFlowsPolicy);
                return this;
            }

            /** Configures {@code ElasticsearchHttpPostPolicy}. Optional. Updates cause no interruption. */
            public Builder elasticsearchHttpPostPolicy(
                    Consumer<? super DomainSAMPT.Builder> elasticsearchHttpPostPolicy) {
                put("ElasticsearchHttpPostPolicy", DomainSAMPT.create(elasticsearchHttpPostPolicy));
                return this;
            }

            /** Sets {@code ElasticsearchHttpPostPolicy} to a structure or an intrinsic function. */
            public Builder elasticsearchHttpPostPolicy(
                    Value<DomainSAMPT> elasticsearchHttpPostPolicy) {
                putWhole("ElasticsearchHttpPostPolicy", elasticsearchHttpPostPolicy);
                return this;
            }

            /** Configures {@code EventBridgePutEventsPolicy}. Optional. Updates cause no interruption. */
            public Builder eventBridgePutEventsPolicy(
                    Consumer<? super EventBusSAMPT.Builder> eventBridgePutEventsPolicy) {
                put("EventBridgePutEventsPolicy", EventBusSAMPT.create(eventBridgePutEventsPolicy));
                return this;
            }

            /** Sets {@code EventBridgePutEventsPolicy} to a structure or an intrinsic function. */
            public Builder eventBridgePutEventsPolicy(
                    Value<EventBusSAMPT> eventBridgePutEventsPolicy) {
                putWhole("EventBridgePutEventsPolicy", eventBridgePutEventsPolicy);
                return this;
            }

            /** Configures {@code FilterLogEventsPolicy}. Optional. Updates cause no interruption. */
            public Builder filterLogEventsPolicy(
                    Consumer<? super LogGroupSAMPT.Builder> filterLogEventsPolicy) {
                put("FilterLogEventsPolicy", LogGroupSAMPT.create(filterLogEventsPolicy));
                return this;
            }

            /** Sets {@code FilterLogEventsPolicy} to a structure or an intrinsic function. */
            public Builder filterLogEventsPolicy(Value<LogGroupSAMPT> filterLogEventsPolicy) {
                putWhole("FilterLogEventsPolicy", filterLogEventsPolicy);
                return this;
            }

            /** Configures {@code FirehoseCrudPolicy}. Optional. Updates cause no interruption. */
            public Builder firehoseCrudPolicy(
                    Consumer<? super DeliveryStreamSAMPT.Builder> firehoseCrudPolicy) {
                put("FirehoseCrudPolicy", DeliveryStreamSAMPT.create(firehoseCrudPolicy));
                return this;
            }

            /** Sets {@code FirehoseCrudPolicy} to a structure or an intrinsic function. */
            public Builder firehoseCrudPolicy(Value<DeliveryStreamSAMPT> firehoseCrudPolicy) {
                putWhole("FirehoseCrudPolicy", firehoseCrudPolicy);
                return this;
            }

            /** Configures {@code FirehoseWritePolicy}. Optional. Updates cause no interruption. */
            public Builder firehoseWritePolicy(
                    Consumer<? super DeliveryStreamSAMPT.Builder> firehoseWritePolicy) {
                put("FirehoseWritePolicy", DeliveryStreamSAMPT.create(firehoseWritePolicy));
                return this;
            }

            /** Sets {@code FirehoseWritePolicy} to a structure or an intrinsic function. */
            public Builder firehoseWritePolicy(Value<DeliveryStreamSAMPT> firehoseWritePolicy) {
                putWhole("FirehoseWritePolicy", firehoseWritePolicy);
                return this;
            }

            /** Configures {@code KMSDecryptPolicy}. Optional. Updates cause no interruption. */
            public Builder kmsDecryptPolicy(Consumer<? super KeySAMPT.Builder> kmsDecryptPolicy) {
                put("KMSDecryptPolicy", KeySAMPT.create(kmsDecryptPolicy));
                return this;
            }

            /** Sets {@code KMSDecryptPolicy} to a structure or an intrinsic function. */
            public Builder kmsDecryptPolicy(Value<KeySAMPT> kmsDecryptPolicy) {
                putWhole("KMSDecryptPolicy", kmsDecryptPolicy);
                return this;
            }

            /** Configures {@code KMSEncryptPolicy}. Optional. Updates cause no interruption. */
            public Builder kmsEncryptPolicy(Consumer<? super KeySAMPT.Builder> kmsEncryptPolicy) {
                put("KMSEncryptPolicy", KeySAMPT.create(kmsEncryptPolicy));
                return this;
            }

            /** Sets {@code KMSEncryptPolicy} to a structure or an intrinsic function. */
            public Builder kmsEncryptPolicy(Value<KeySAMPT> kmsEncryptPolicy) {
                putWhole("KMSEncryptPolicy", kmsEncryptPolicy);
                return this;
            }

            /** Configures {@code KMSEncryptPolicy_v2}. Optional. Updates cause no interruption. */
            public Builder kmsEncryptPolicyV2(
                    Consumer<? super KeySAMPT.Builder> kmsEncryptPolicyV2) {
                put("KMSEncryptPolicy_v2", KeySAMPT.create(kmsEncryptPolicyV2));
                return this;
            }

            /** Sets {@code KMSEncryptPolicy_v2} to a structure or an intrinsic function. */
            public Builder kmsEncryptPolicyV2(Value<KeySAMPT> kmsEncryptPolicyV2) {
                putWhole("KMSEncryptPolicy_v2", kmsEncryptPolicyV2);
                return this;
            }

            /** Configures {@code KinesisCrudPolicy}. Optional. Updates cause no interruption. */
            public Builder kinesisCrudPolicy(
                    Consumer<? super StreamSAMPT.Builder> kinesisCrudPolicy) {
                put("KinesisCrudPolicy", StreamSAMPT.create(kinesisCrudPolicy));
                return this;
            }

            /** Sets {@code KinesisCrudPolicy} to a structure or an intrinsic function. */
            public Builder kinesisCrudPolicy(Value<StreamSAMPT> kinesisCrudPolicy) {
                putWhole("KinesisCrudPolicy", kinesisCrudPolicy);
                return this;
            }

            /** Configures {@code KinesisStreamReadPolicy}. Optional. Updates cause no interruption. */
            public Builder kinesisStreamReadPolicy(
                    Consumer<? super StreamSAMPT.Builder> kinesisStreamReadPolicy) {
                put("KinesisStreamReadPolicy", StreamSAMPT.create(kinesisStreamReadPolicy));
                return this;
            }

            /** Sets {@code KinesisStreamReadPolicy} to a structure or an intrinsic function. */
            public Builder kinesisStreamReadPolicy(Value<StreamSAMPT> kinesisStreamReadPolicy) {
                putWhole("KinesisStreamReadPolicy", kinesisStreamReadPolicy);
                return this;
            }

            /** Configures {@code LambdaInvokePolicy}. Optional. Updates cause no interruption. */
            public Builder lambdaInvokePolicy(
                    Consumer<? super FunctionSAMPT.Builder> lambdaInvokePolicy) {
                put("LambdaInvokePolicy", FunctionSAMPT.create(lambdaInvokePolicy));
                return this;
            }

            /** Sets {@code LambdaInvokePolicy} to a structure or an intrinsic function. */
            public Builder lambdaInvokePolicy(Value<FunctionSAMPT> lambdaInvokePolicy) {
                putWhole("LambdaInvokePolicy", lambdaInvokePolicy);
                return this;
            }

            /** Configures {@code MobileAnalyticsWriteOnlyAccessPolicy}. Optional. Updates cause no interruption. */
            public Builder mobileAnalyticsWriteOnlyAccessPolicy(
                    Consumer<? super EmptySAMPT.Builder> mobileAnalyticsWriteOnlyAccessPolicy) {
                put("MobileAnalyticsWriteOnlyAccessPolicy", EmptySAMPT.create(mobileAnalyticsWriteOnlyAccessPolicy));
                return this;
            }

            /** Sets {@code MobileAnalyticsWriteOnlyAccessPolicy} to a structure or an intrinsic function. */
            public Builder mobileAnalyticsWriteOnlyAccessPolicy(
                    Value<EmptySAMPT> mobileAnalyticsWriteOnlyAccessPolicy) {
                putWhole("MobileAnalyticsWriteOnlyAccessPolicy", mobileAnalyticsWriteOnlyAccessPolicy);
                return this;
            }

            /** Configures {@code OrganizationsListAccountsPolicy}. Optional. Updates cause no interruption. */
            public Builder organizationsListAccountsPolicy(
                    Consumer<? super EmptySAMPT.Builder> organizationsListAccountsPolicy) {
                put("OrganizationsListAccountsPolicy", EmptySAMPT.create(organizationsListAccountsPolicy));
                return this;
            }

            /** Sets {@code OrganizationsListAccountsPolicy} to a structure or an intrinsic function. */
            public Builder organizationsListAccountsPolicy(
                    Value<EmptySAMPT> organizationsListAccountsPolicy) {
                putWhole("OrganizationsListAccountsPolicy", organizationsListAccountsPolicy);
                return this;
            }

            /** Configures {@code PinpointEndpointAccessPolicy}. Optional. Updates cause no interruption. */
            public Builder pinpointEndpointAccessPolicy(
                    Consumer<? super PinpointApplicationSAMPT.Builder> pinpointEndpointAccessPolicy) {
                put("PinpointEndpointAccessPolicy", PinpointApplicationSAMPT.create(pinpointEndpointAccessPolicy));
                return this;
            }

            /** Sets {@code PinpointEndpointAccessPolicy} to a structure or an intrinsic function. */
            public Builder pinpointEndpointAccessPolicy(
                    Value<PinpointApplicationSAMPT> pinpointEndpointAccessPolicy) {
                putWhole("PinpointEndpointAccessPolicy", pinpointEndpointAccessPolicy);
                return this;
            }

            /** Configures {@code PollyFullAccessPolicy}. Optional. Updates cause no interruption. */
            public Builder pollyFullAccessPolicy(
                    Consumer<? super LexiconSAMPT.Builder> pollyFullAccessPolicy) {
                put("PollyFullAccessPolicy", LexiconSAMPT.create(pollyFullAccessPolicy));
                return this;
            }

            /** Sets {@code PollyFullAccessPolicy} to a structure or an intrinsic function. */
            public Builder pollyFullAccessPolicy(Value<LexiconSAMPT> pollyFullAccessPolicy) {
                putWhole("PollyFullAccessPolicy", pollyFullAccessPolicy);
                return this;
            }

            /** Configures {@code RekognitionDetectOnlyPolicy}. Optional. Updates cause no interruption. */
            public Builder rekognitionDetectOnlyPolicy(
                    Consumer<? super EmptySAMPT.Builder> rekognitionDetectOnlyPolicy) {
                put("RekognitionDetectOnlyPolicy", EmptySAMPT.create(rekognitionDetectOnlyPolicy));
                return this;
            }

            /** Sets {@code RekognitionDetectOnlyPolicy} to a structure or an intrinsic function. */
            public Builder rekognitionDetectOnlyPolicy(
                    Value<EmptySAMPT> rekognitionDetectOnlyPolicy) {
                putWhole("RekognitionDetectOnlyPolicy", rekognitionDetectOnlyPolicy);
                return this;
            }

            /** Configures {@code RekognitionFacesManagementPolicy}. Optional. Updates cause no interruption. */
            public Builder rekognitionFacesManagementPolicy(
                    Consumer<? super CollectionSAMPT.Builder> rekognitionFacesManagementPolicy) {
                put("RekognitionFacesManagementPolicy", CollectionSAMPT.create(rekognitionFacesManagementPolicy));
                return this;
            }

            /** Sets {@code RekognitionFacesManagementPolicy} to a structure or an intrinsic function. */
            public Builder rekognitionFacesManagementPolicy(
                    Value<CollectionSAMPT> rekognitionFacesManagementPolicy) {
                putWhole("RekognitionFacesManagementPolicy", rekognitionFacesManagementPolicy);
                return this;
            }

            /** Configures {@code RekognitionFacesPolicy}. Optional. Updates cause no interruption. */
            public Builder rekognitionFacesPolicy(
                    Consumer<? super EmptySAMPT.Builder> rekognitionFacesPolicy) {
                put("RekognitionFacesPolicy", EmptySAMPT.create(rekognitionFacesPolicy));
                return this;
            }

            /** Sets {@code RekognitionFacesPolicy} to a structure or an intrinsic function. */
            public Builder rekognitionFacesPolicy(Value<EmptySAMPT> rekognitionFacesPolicy) {
                putWhole("RekognitionFacesPolicy", rekognitionFacesPolicy);
                return this;
            }

            /** Configures {@code RekognitionLabelsPolicy}. Optional. Updates cause no interruption. */
            public Builder rekognitionLabelsPolicy(
                    Consumer<? super EmptySAMPT.Builder> rekognitionLabelsPolicy) {
                put("RekognitionLabelsPolicy", EmptySAMPT.create(rekognitionLabelsPolicy));
                return this;
            }

            /** Sets {@code RekognitionLabelsPolicy} to a structure or an intrinsic function. */
            public Builder rekognitionLabelsPolicy(Value<EmptySAMPT> rekognitionLabelsPolicy) {
                putWhole("RekognitionLabelsPolicy", rekognitionLabelsPolicy);
                return this;
            }

            /** Configures {@code RekognitionNoDataAccessPolicy}. Optional. Updates cause no interruption. */
            public Builder rekognitionNoDataAccessPolicy(
                    Consumer<? super CollectionSAMPT.Builder> rekognitionNoDataAccessPolicy) {
                put("RekognitionNoDataAccessPolicy", CollectionSAMPT.create(rekognitionNoDataAccessPolicy));
                return this;
            }

            /** Sets {@code RekognitionNoDataAccessPolicy} to a structure or an intrinsic function. */
            public Builder rekognitionNoDataAccessPolicy(
                    Value<CollectionSAMPT> rekognitionNoDataAccessPolicy) {
                putWhole("RekognitionNoDataAccessPolicy", rekognitionNoDataAccessPolicy);
                return this;
            }

            /** Configures {@code RekognitionReadPolicy}. Optional. Updates cause no interruption. */
            public Builder rekognitionReadPolicy(
                    Consumer<? super CollectionSAMPT.Builder> rekognitionReadPolicy) {
                put("RekognitionReadPolicy", CollectionSAMPT.create(rekognitionReadPolicy));
                return this;
            }

            /** Sets {@code RekognitionReadPolicy} to a structure or an intrinsic function. */
            public Builder rekognitionReadPolicy(Value<CollectionSAMPT> rekognitionReadPolicy) {
                putWhole("RekognitionReadPolicy", rekognitionReadPolicy);
                return this;
            }

            /** Configures {@code RekognitionWriteOnlyAccessPolicy}. Optional. Updates cause no interruption. */
            public Builder rekognitionWriteOnlyAccessPolicy(
                    Consumer<? super CollectionSAMPT.Builder> rekognitionWriteOnlyAccessPolicy) {
                put("RekognitionWriteOnlyAccessPolicy", CollectionSAMPT.create(rekognitionWriteOnlyAccessPolicy));
                return this;
            }

            /** Sets {@code RekognitionWriteOnlyAccessPolicy} to a structure or an intrinsic function. */
            public Builder rekognitionWriteOnlyAccessPolicy(
                    Value<CollectionSAMPT> rekognitionWriteOnlyAccessPolicy) {
                putWhole("RekognitionWriteOnlyAccessPolicy", rekognitionWriteOnlyAccessPolicy);
                return this;
            }

            /** Configures {@code Route53ChangeResourceRecordSetsPolicy}. Optional. Updates cause no interruption. */
            public Builder route53ChangeResourceRecordSetsPolicy(
                    Consumer<? super HostedZoneSAMPT.Builder> route53ChangeResourceRecordSetsPolicy) {
                put("Route53ChangeResourceRecordSetsPolicy", HostedZoneSAMPT.create(route53ChangeResourceRecordSetsPolicy));
                return this;
            }

            /** Sets {@code Route53ChangeResourceRecordSetsPolicy} to a structure or an intrinsic function. */
            public Builder route53ChangeResourceRecordSetsPolicy(
                    Value<HostedZoneSAMPT> route53ChangeResourceRecordSetsPolicy) {
                putWhole("Route53ChangeResourceRecordSetsPolicy", route53ChangeResourceRecordSetsPolicy);
                return this;
            }

            /** Configures {@code S3CrudPolicy}. Optional. Updates cause no interruption. */
            public Builder s3CrudPolicy(Consumer<? super BucketSAMPT.Builder> s3CrudPolicy) {
                put("S3CrudPolicy", BucketSAMPT.create(s3CrudPolicy));
                return this;
            }

            /** Sets {@code S3CrudPolicy} to a structure or an intrinsic function. */
            public Builder s3CrudPolicy(Value<BucketSAMPT> s3CrudPolicy) {
                putWhole("S3CrudPolicy", s3CrudPolicy);
                return this;
            }

            /** Configures {@code S3FullAccessPolicy}. Optional. Updates cause no interruption. */
            public Builder s3FullAccessPolicy(
                    Consumer<? super BucketSAMPT.Builder> s3FullAccessPolicy) {
                put("S3FullAccessPolicy", BucketSAMPT.create(s3FullAccessPolicy));
                return this;
            }

            /** Sets {@code S3FullAccessPolicy} to a structure or an intrinsic function. */
            public Builder s3FullAccessPolicy(Value<BucketSAMPT> s3FullAccessPolicy) {
                putWhole("S3FullAccessPolicy", s3FullAccessPolicy);
                return this;
            }

            /** Configures {@code S3ReadPolicy}. Optional. Updates cause no interruption. */
            public Builder s3ReadPolicy(Consumer<? super BucketSAMPT.Builder> s3ReadPolicy) {
                put("S3ReadPolicy", BucketSAMPT.create(s3ReadPolicy));
                return this;
            }

            /** Sets {@code S3ReadPolicy} to a structure or an intrinsic function. */
            public Builder s3ReadPolicy(Value<BucketSAMPT> s3ReadPolicy) {
                putWhole("S3ReadPolicy", s3ReadPolicy);
                return this;
            }

            /** Configures {@code S3WritePolicy}. Optional. Updates cause no interruption. */
            public Builder s3WritePolicy(Consumer<? super BucketSAMPT.Builder> s3WritePolicy) {
                put("S3WritePolicy", BucketSAMPT.create(s3WritePolicy));
                return this;
            }

            /** Sets {@code S3WritePolicy} to a structure or an intrinsic function. */
            public Builder s3WritePolicy(Value<BucketSAMPT> s3WritePolicy) {
                putWhole("S3WritePolicy", s3WritePolicy);
                return this;
            }

            /** Configures {@code SESBulkTemplatedCrudPolicy}. Optional. Updates cause no interruption. */
            public Builder sesBulkTemplatedCrudPolicy(
                    Consumer<? super IdentitySAMPT.Builder> sesBulkTemplatedCrudPolicy) {
                put("SESBulkTemplatedCrudPolicy", IdentitySAMPT.create(sesBulkTemplatedCrudPolicy));
                return this;
            }

            /** Sets {@code SESBulkTemplatedCrudPolicy} to a structure or an intrinsic function. */
            public Builder sesBulkTemplatedCrudPolicy(
                    Value<IdentitySAMPT> sesBulkTemplatedCrudPolicy) {
                putWhole("SESBulkTemplatedCrudPolicy", sesBulkTemplatedCrudPolicy);
                return this;
            }

            /** Configures {@code SESBulkTemplatedCrudPolicy_v2}. Optional. Updates cause no interruption. */
            public Builder sesBulkTemplatedCrudPolicyV2(
                    Consumer<? super IdentityTemplateSAMPT.Builder> sesBulkTemplatedCrudPolicyV2) {
                put("SESBulkTemplatedCrudPolicy_v2", IdentityTemplateSAMPT.create(sesBulkTemplatedCrudPolicyV2));
                return this;
            }

            /** Sets {@code SESBulkTemplatedCrudPolicy_v2} to a structure or an intrinsic function. */
            public Builder sesBulkTemplatedCrudPolicyV2(
                    Value<IdentityTemplateSAMPT> sesBulkTemplatedCrudPolicyV2) {
                putWhole("SESBulkTemplatedCrudPolicy_v2", sesBulkTemplatedCrudPolicyV2);
                return this;
            }

            /** Configures {@code SESCrudPolicy}. Optional. Updates cause no interruption. */
            public Builder sesCrudPolicy(Consumer<? super IdentitySAMPT.Builder> sesCrudPolicy) {
                put("SESCrudPolicy", IdentitySAMPT.create(sesCrudPolicy));
                return this;
            }

            /** Sets {@code SESCrudPolicy} to a structure or an intrinsic function. */
            public Builder sesCrudPolicy(Value<IdentitySAMPT> sesCrudPolicy) {
                putWhole("SESCrudPolicy", sesCrudPolicy);
                return this;
            }

            /** Configures {@code SESEmailTemplateCrudPolicy}. Optional. Updates cause no interruption. */
            public Builder sesEmailTemplateCrudPolicy(
                    Consumer<? super EmptySAMPT.Builder> sesEmailTemplateCrudPolicy) {
                put("SESEmailTemplateCrudPolicy", EmptySAMPT.create(sesEmailTemplateCrudPolicy));
                return this;
            }

            /** Sets {@code SESEmailTemplateCrudPolicy} to a structure or an intrinsic function. */
            public Builder sesEmailTemplateCrudPolicy(
                    Value<EmptySAMPT> sesEmailTemplateCrudPolicy) {
                putWhole("SESEmailTemplateCrudPolicy", sesEmailTemplateCrudPolicy);
                return this;
            }

            /** Configures {@code SESSendBouncePolicy}. Optional. Updates cause no interruption. */
            public Builder sesSendBouncePolicy(
                    Consumer<? super IdentitySAMPT.Builder> sesSendBouncePolicy) {
                put("SESSendBouncePolicy", IdentitySAMPT.create(sesSendBouncePolicy));
                return this;
            }

            /** Sets {@code SESSendBouncePolicy} to a structure or an intrinsic function. */
            public Builder sesSendBouncePolicy(Value<IdentitySAMPT> sesSendBouncePolicy) {
                putWhole("SESSendBouncePolicy", sesSendBouncePolicy);
                return this;
            }

            /** Configures {@code SNSCrudPolicy}. Optional. Updates cause no interruption. */
            public Builder snsCrudPolicy(Consumer<? super TopicSAMPT.Builder> snsCrudPolicy) {
                put("SNSCrudPolicy", TopicSAMPT.create(snsCrudPolicy));
                return this;
            }

            /** Sets {@code SNSCrudPolicy} to a structure or an intrinsic function. */
            public Builder snsCrudPolicy(Value<TopicSAMPT> snsCrudPolicy) {
                putWhole("SNSCrudPolicy", snsCrudPolicy);
                return this;
            }

            /** Configures {@code SNSPublishMessagePolicy}. Optional. Updates cause no interruption. */
            public Builder snsPublishMessagePolicy(
                    Consumer<? super TopicSAMPT.Builder> snsPublishMessagePolicy) {
                put("SNSPublishMessagePolicy", TopicSAMPT.create(snsPublishMessagePolicy));
                return this;
            }

            /** Sets {@code SNSPublishMessagePolicy} to a structure or an intrinsic function. */
            public Builder snsPublishMessagePolicy(Value<TopicSAMPT> snsPublishMessagePolicy) {
                putWhole("SNSPublishMessagePolicy", snsPublishMessagePolicy);
                return this;
            }

            /** Configures {@code SQSPollerPolicy}. Optional. Updates cause no interruption. */
            public Builder sqsPollerPolicy(Consumer<? super QueueSAMPT.Builder> sqsPollerPolicy) {
                put("SQSPollerPolicy", QueueSAMPT.create(sqsPollerPolicy));
                return this;
            }

            /** Sets {@code SQSPollerPolicy} to a structure or an intrinsic function. */
            public Builder sqsPollerPolicy(Value<QueueSAMPT> sqsPollerPolicy) {
                putWhole("SQSPollerPolicy", sqsPollerPolicy);
                return this;
            }

            /** Configures {@code SQSSendMessagePolicy}. Optional. Updates cause no interruption. */
            public Builder sqsSendMessagePolicy(
                    Consumer<? super QueueSAMPT.Builder> sqsSendMessagePolicy) {
                put("SQSSendMessagePolicy", QueueSAMPT.create(sqsSendMessagePolicy));
                return this;
            }

            /** Sets {@code SQSSendMessagePolicy} to a structure or an intrinsic function. */
            public Builder sqsSendMessagePolicy(Value<QueueSAMPT> sqsSendMessagePolicy) {
                putWhole("SQSSendMessagePolicy", sqsSendMessagePolicy);
                return this;
            }

            /** Configures {@code SSMParameterReadPolicy}. Optional. Updates cause no interruption. */
            public Builder ssmParameterReadPolicy(
                    Consumer<? super ParameterNameSAMPT.Builder> ssmParameterReadPolicy) {
                put("SSMParameterReadPolicy", ParameterNameSAMPT.create(ssmParameterReadPolicy));
                return this;
            }

            /** Sets {@code SSMParameterReadPolicy} to a structure or an intrinsic function. */
            public Builder ssmParameterReadPolicy(
                    Value<ParameterNameSAMPT> ssmParameterReadPolicy) {
                putWhole("SSMParameterReadPolicy", ssmParameterReadPolicy);
                return this;
            }

            /** Configures {@code SSMParameterWithSlashPrefixReadPolicy}. Optional. Updates cause no interruption. */
            public Builder ssmParameterWithSlashPrefixReadPolicy(
                    Consumer<? super ParameterNameSAMPT.Builder> ssmParameterWithSlashPrefixReadPolicy) {
                put("SSMParameterWithSlashPrefixReadPolicy", ParameterNameSAMPT.create(ssmParameterWithSlashPrefixReadPolicy));
                return this;
            }

            /** Sets {@code SSMParameterWithSlashPrefixReadPolicy} to a structure or an intrinsic function. */
            public Builder ssmParameterWithSlashPrefixReadPolicy(
                    Value<ParameterNameSAMPT> ssmParameterWithSlashPrefixReadPolicy) {
                putWhole("SSMParameterWithSlashPrefixReadPolicy", ssmParameterWithSlashPrefixReadPolicy);
                return this;
            }

            /** Configures {@code SageMakerCreateEndpointConfigPolicy}. Optional. Updates cause no interruption. */
            public Builder sageMakerCreateEndpointConfigPolicy(
                    Consumer<? super EndpointConfigSAMPT.Builder> sageMakerCreateEndpointConfigPolicy) {
                put("SageMakerCreateEndpointConfigPolicy", EndpointConfigSAMPT.create(sageMakerCreateEndpointConfigPolicy));
                return this;
            }

            /** Sets {@code SageMakerCreateEndpointConfigPolicy} to a structure or an intrinsic function. */
            public Builder sageMakerCreateEndpointConfigPolicy(
                    Value<EndpointConfigSAMPT> sageMakerCreateEndpointConfigPolicy) {
                putWhole("SageMakerCreateEndpointConfigPolicy", sageMakerCreateEndpointConfigPolicy);
                return this;
            }

            /** Configures {@code SageMakerCreateEndpointPolicy}. Optional. Updates cause no interruption. */
            public Builder sageMakerCreateEndpointPolicy(
                    Consumer<? super EndpointSAMPT.Builder> sageMakerCreateEndpointPolicy) {
                put("SageMakerCreateEndpointPolicy", EndpointSAMPT.create(sageMakerCreateEndpointPolicy));
                return this;
            }

            /** Sets {@code SageMakerCreateEndpointPolicy} to a structure or an intrinsic function. */
            public Builder sageMakerCreateEndpointPolicy(
                    Value<EndpointSAMPT> sageMakerCreateEndpointPolicy) {
                putWhole("SageMakerCreateEndpointPolicy", sageMakerCreateEndpointPolicy);
                return this;
            }

            /** Configures {@code ServerlessRepoReadWriteAccessPolicy}. Optional. Updates cause no interruption. */
            public Builder serverlessRepoReadWriteAccessPolicy(
                    Consumer<? super EmptySAMPT.Builder> serverlessRepoReadWriteAccessPolicy) {
                put("ServerlessRepoReadWriteAccessPolicy", EmptySAMPT.create(serverlessRepoReadWriteAccessPolicy));
                return this;
            }

            /** Sets {@code ServerlessRepoReadWriteAccessPolicy} to a structure or an intrinsic function. */
            public Builder serverlessRepoReadWriteAccessPolicy(
                    Value<EmptySAMPT> serverlessRepoReadWriteAccessPolicy) {
                putWhole("ServerlessRepoReadWriteAccessPolicy", serverlessRepoReadWriteAccessPolicy);
                return this;
            }

            /** Configures {@code StepFunctionsCallbackPolicy}. Optional. Updates cause no interruption. */
            public Builder stepFunctionsCallbackPolicy(
                    Consumer<? super StateMachineSAMPT.Builder> stepFunctionsCallbackPolicy) {
                put("StepFunctionsCallbackPolicy", StateMachineSAMPT.create(stepFunctionsCallbackPolicy));
                return this;
            }

            /** Sets {@code StepFunctionsCallbackPolicy} to a structure or an intrinsic function. */
            public Builder stepFunctionsCallbackPolicy(
                    Value<StateMachineSAMPT> stepFunctionsCallbackPolicy) {
                putWhole("StepFunctionsCallbackPolicy", stepFunctionsCallbackPolicy);
                return this;
            }

            /** Configures {@code StepFunctionsExecutionPolicy}. Optional. Updates cause no interruption. */
            public Builder stepFunctionsExecutionPolicy(
                    Consumer<? super StateMachineSAMPT.Builder> stepFunctionsExecutionPolicy) {
                put("StepFunctionsExecutionPolicy", StateMachineSAMPT.create(stepFunctionsExecutionPolicy));
                return this;
            }

            /** Sets {@code StepFunctionsExecutionPolicy} to a structure or an intrinsic function. */
            public Builder stepFunctionsExecutionPolicy(
                    Value<StateMachineSAMPT> stepFunctionsExecutionPolicy) {
                putWhole("StepFunctionsExecutionPolicy", stepFunctionsExecutionPolicy);
                return this;
            }

            /** Configures {@code StepFunctionsExecutionPolicy_v2}. Optional. Updates cause no interruption. */
            public Builder stepFunctionsExecutionPolicyV2(
                    Consumer<? super StateMachineSAMPT.Builder> stepFunctionsExecutionPolicyV2) {
                put("StepFunctionsExecutionPolicy_v2", StateMachineSAMPT.create(stepFunctionsExecutionPolicyV2));
                return this;
            }

            /** Sets {@code StepFunctionsExecutionPolicy_v2} to a structure or an intrinsic function. */
            public Builder stepFunctionsExecutionPolicyV2(
                    Value<StateMachineSAMPT> stepFunctionsExecutionPolicyV2) {
                putWhole("StepFunctionsExecutionPolicy_v2", stepFunctionsExecutionPolicyV2);
                return this;
            }

            /** Configures {@code TextractDetectAnalyzePolicy}. Optional. Updates cause no interruption. */
            public Builder textractDetectAnalyzePolicy(
                    Consumer<? super EmptySAMPT.Builder> textractDetectAnalyzePolicy) {
                put("TextractDetectAnalyzePolicy", EmptySAMPT.create(textractDetectAnalyzePolicy));
                return this;
            }

            /** Sets {@code TextractDetectAnalyzePolicy} to a structure or an intrinsic function. */
            public Builder textractDetectAnalyzePolicy(
                    Value<EmptySAMPT> textractDetectAnalyzePolicy) {
                putWhole("TextractDetectAnalyzePolicy", textractDetectAnalyzePolicy);
                return this;
            }

            /** Configures {@code TextractGetResultPolicy}. Optional. Updates cause no interruption. */
            public Builder textractGetResultPolicy(
                    Consumer<? super EmptySAMPT.Builder> textractGetResultPolicy) {
                put("TextractGetResultPolicy", EmptySAMPT.create(textractGetResultPolicy));
                return this;
            }

            /** Sets {@code TextractGetResultPolicy} to a structure or an intrinsic function. */
            public Builder textractGetResultPolicy(Value<EmptySAMPT> textractGetResultPolicy) {
                putWhole("TextractGetResultPolicy", textractGetResultPolicy);
                return this;
            }

            /** Configures {@code TextractPolicy}. Optional. Updates cause no interruption. */
            public Builder textractPolicy(Consumer<? super EmptySAMPT.Builder> textractPolicy) {
                put("TextractPolicy", EmptySAMPT.create(textractPolicy));
                return this;
            }

            /** Sets {@code TextractPolicy} to a structure or an intrinsic function. */
            public Builder textractPolicy(Value<EmptySAMPT> textractPolicy) {
                putWhole("TextractPolicy", textractPolicy);
                return this;
            }

            /** Configures {@code VPCAccessPolicy}. Optional. Updates cause no interruption. */
            public Builder vpcAccessPolicy(Consumer<? super EmptySAMPT.Builder> vpcAccessPolicy) {
                put("VPCAccessPolicy", EmptySAMPT.create(vpcAccessPolicy));
                return this;
            }

            /** Sets {@code VPCAccessPolicy} to a structure or an intrinsic function. */
            public Builder vpcAccessPolicy(Value<EmptySAMPT> vpcAccessPolicy) {
                putWhole("VPCAccessPolicy", vpcAccessPolicy);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public SAMPolicyTemplate build() {
                return new SAMPolicyTemplate(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.ScheduleEvent}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-scheduleevent.html">ScheduleEvent</a>
     */
    public static final class ScheduleEvent extends PropertyType<ScheduleEvent> {
        private ScheduleEvent(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static ScheduleEvent create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code ScheduleEvent}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code DeadLetterConfig}. Optional. Updates cause no interruption. */
            public Builder deadLetterConfig(
                    Consumer<? super DeadLetterConfig.Builder> deadLetterConfig) {
                put("DeadLetterConfig", DeadLetterConfig.create(deadLetterConfig));
                return this;
            }

            /** Sets {@code DeadLetterConfig} to a structure or an intrinsic function. */
            public Builder deadLetterConfig(Value<DeadLetterConfig> deadLetterConfig) {
                putWhole("DeadLetterConfig", deadLetterConfig);
                return this;
            }

            /** Sets {@code Description}. Optional. Updates cause no interruption. */
            public Builder description(String description) {
                put("Description", description);
                return this;
            }

            /** Sets {@code Description} to a parameter or an intrinsic function. */
            public Builder description(Value<String> description) {
                put("Description", description);
                return this;
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

            /** Sets {@code Input}. Optional. Updates cause no interruption. */
            public Builder input(String input) {
                put("Input", input);
                return this;
            }

            /** Sets {@code Input} to a parameter or an intrinsic function. */
            public Builder input(Value<String> input) {
                put("Input", input);
                return this;
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

            /** Configures {@code RetryPolicy}. Optional. Updates cause no interruption. */
            public Builder retryPolicy(Consumer<? super RetryPolicy.Builder> retryPolicy) {
                put("RetryPolicy", RetryPolicy.create(retryPolicy));
                return this;
            }

            /** Sets {@code RetryPolicy} to a structure or an intrinsic function. */
            public Builder retryPolicy(Value<RetryPolicy> retryPolicy) {
                putWhole("RetryPolicy", retryPolicy);
                return this;
            }

            /** Sets {@code RoleArn}. Optional. Updates cause no interruption. Length: 1 to 1600 characters. Pattern: <code>^arn:aws[a-z-]*:iam::&#92;d&#123;12&#125;:role&#92;/[&#92;w+=,.&#64;&#92;/-]+$</code>. */
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

            /** Sets {@code Schedule}. Required. Updates cause no interruption. */
            public Builder schedule(String schedule) {
                put("Schedule", schedule);
                return this;
            }

            /** Sets {@code Schedule} to a parameter or an intrinsic function. */
            public Builder schedule(Value<String> schedule) {
                put("Schedule", schedule);
                return this;
            }

            /** Sets {@code State}. Optional. Updates cause no interruption. Allowed values: {@link ScheduleEventState}. */
            public Builder state(ScheduleEventState state) {
                put("State", state);
                return this;
            }

            /** Sets {@code State} to one of its allowed values, given as a string. */
            public Builder state(String state) {
                put("State", state, ScheduleEventState.values());
                return this;
            }

            /** Sets {@code State} to a parameter or an intrinsic function. */
            public Builder state(Value<String> state) {
                put("State", state);
                return this;
            }

            /** Configures {@code Target}. Optional. Updates cause no interruption. */
            public Builder target(Consumer<? super RuleTarget.Builder> target) {
                put("Target", RuleTarget.create(target));
                return this;
            }

            /** Sets {@code Target} to a structure or an intrinsic function. */
            public Builder target(Value<RuleTarget> target) {
                putWhole("Target", target);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public ScheduleEvent build() {
                return new ScheduleEvent(sealWithin("RoleArn#1..1600\n"
                                + "RoleArn~^arn:aws[a-z-]*:iam::\\d{12}:role\\/[\\w+=,.@\\/-]+$", "Schedule"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.ScheduleV2Event}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-schedulev2event.html">ScheduleV2Event</a>
     */
    public static final class ScheduleV2Event extends PropertyType<ScheduleV2Event> {
        private ScheduleV2Event(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static ScheduleV2Event create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code ScheduleV2Event}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code DeadLetterConfig}. Optional. Updates cause no interruption. */
            public Builder deadLetterConfig(
                    Consumer<? super DeadLetterConfig.Builder> deadLetterConfig) {
                put("DeadLetterConfig", DeadLetterConfig.create(deadLetterConfig));
                return this;
            }

            /** Sets {@code DeadLetterConfig} to a structure or an intrinsic function. */
            public Builder deadLetterConfig(Value<DeadLetterConfig> deadLetterConfig) {
                putWhole("DeadLetterConfig", deadLetterConfig);
                return this;
            }

            /** Sets {@code Description}. Optional. Updates cause no interruption. Length: 0 to 512 characters. */
            public Builder description(String description) {
                put("Description", description);
                return this;
            }

            /** Sets {@code Description} to a parameter or an intrinsic function. */
            public Builder description(Value<String> description) {
                put("Description", description);
                return this;
            }

            /** Sets {@code EndDate}. Optional. Updates cause no interruption. */
            public Builder endDate(String endDate) {
                put("EndDate", endDate);
                return this;
            }

            /** Sets {@code EndDate} to a parameter or an intrinsic function. */
            public Builder endDate(Value<String> endDate) {
                put("EndDate", endDate);
                return this;
            }

            /** Configures {@code FlexibleTimeWindow}. Optional. Updates cause no interruption. */
            public Builder flexibleTimeWindow(
                    Consumer<? super FlexibleTimeWindow.Builder> flexibleTimeWindow) {
                put("FlexibleTimeWindow", FlexibleTimeWindow.create(flexibleTimeWindow));
                return this;
            }

            /** Sets {@code FlexibleTimeWindow} to a structure or an intrinsic function. */
            public Builder flexibleTimeWindow(Value<FlexibleTimeWindow> flexibleTimeWindow) {
                putWhole("FlexibleTimeWindow", flexibleTimeWindow);
                return this;
            }

            /** Sets {@code GroupName}. Optional. Updates cause no interruption. Length: 1 to 64 characters. Pattern: <code>^[0-9a-zA-Z-_.]+$</code>. */
            public Builder groupName(String groupName) {
                put("GroupName", groupName);
                return this;
            }

            /** Sets {@code GroupName} to a parameter or an intrinsic function. */
            public Builder groupName(Value<String> groupName) {
                put("GroupName", groupName);
                return this;
            }

            /** Sets {@code GroupName} to the {@code Ref} of a resource. */
            public Builder groupName(ScheduleGroup groupName) {
                putRef("GroupName", groupName);
                return this;
            }

            /** Sets {@code Input}. Optional. Updates cause no interruption. Length: at least 1 characters. */
            public Builder input(String input) {
                put("Input", input);
                return this;
            }

            /** Sets {@code Input} to a parameter or an intrinsic function. */
            public Builder input(Value<String> input) {
                put("Input", input);
                return this;
            }

            /** Sets {@code KmsKeyArn}. Optional. Updates cause no interruption. Length: 1 to 2048 characters. Pattern: <code>^arn:aws[a-z-]*:kms:[a-z0-9&#92;-]+:&#92;d&#123;12&#125;:(key|alias)&#92;/[0-9a-zA-Z-_]*$</code>. */
            public Builder kmsKeyArn(String kmsKeyArn) {
                put("KmsKeyArn", kmsKeyArn);
                return this;
            }

            /** Sets {@code KmsKeyArn} to a parameter or an intrinsic function. */
            public Builder kmsKeyArn(Value<String> kmsKeyArn) {
                put("KmsKeyArn", kmsKeyArn);
                return this;
            }

            /** Sets {@code KmsKeyArn} to the attribute {@code Arn} of a resource. */
            public Builder kmsKeyArn(Key kmsKeyArn) {
                putAtt("KmsKeyArn", kmsKeyArn, "Arn");
                return this;
            }

            /** Sets {@code Name}. Optional. Updates cause no interruption. Length: 1 to 64 characters. Pattern: <code>^[0-9a-zA-Z-_.]+$</code>. */
            public Builder name(String name) {
                put("Name", name);
                return this;
            }

            /** Sets {@code Name} to a parameter or an intrinsic function. */
            public Builder name(Value<String> name) {
                put("Name", name);
                return this;
            }

            /** Sets {@code OmitName}. Optional. Updates cause no interruption. */
            public Builder omitName(boolean omitName) {
                put("OmitName", omitName);
                return this;
            }

            /** Sets {@code OmitName} to a parameter or an intrinsic function. */
            public Builder omitName(Value<Boolean> omitName) {
                put("OmitName", omitName);
                return this;
            }

            /** Sets {@code PermissionsBoundary}. Optional. Updates cause no interruption. */
            public Builder permissionsBoundary(String permissionsBoundary) {
                put("PermissionsBoundary", permissionsBoundary);
                return this;
            }

            /** Sets {@code PermissionsBoundary} to a parameter or an intrinsic function. */
            public Builder permissionsBoundary(Value<String> permissionsBoundary) {
                put("PermissionsBoundary", permissionsBoundary);
                return this;
            }

            /** Sets {@code PermissionsBoundary} to the {@code Ref} of a resource. */
            public Builder permissionsBoundary(ManagedPolicy permissionsBoundary) {
                putRef("PermissionsBoundary", permissionsBoundary);
                return this;
            }

            /** Configures {@code RetryPolicy}. Optional. Updates cause no interruption. */
            public Builder retryPolicy(Consumer<? super RetryPolicy.Builder> retryPolicy) {
                put("RetryPolicy", RetryPolicy.create(retryPolicy));
                return this;
            }

            /** Sets {@code RetryPolicy} to a structure or an intrinsic function. */
            public Builder retryPolicy(Value<RetryPolicy> retryPolicy) {
                putWhole("RetryPolicy", retryPolicy);
                return this;
            }

            /** Sets {@code RoleArn}. Optional. Updates cause no interruption. Length: 1 to 1600 characters. Pattern: <code>^arn:aws[a-z-]*:iam::&#92;d&#123;12&#125;:role&#92;/[&#92;w+=,.&#64;&#92;/-]+$</code>. */
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

            /** Sets {@code ScheduleExpression}. Required. Updates cause no interruption. Length: 1 to 256 characters. */
            public Builder scheduleExpression(String scheduleExpression) {
                put("ScheduleExpression", scheduleExpression);
                return this;
            }

            /** Sets {@code ScheduleExpression} to a parameter or an intrinsic function. */
            public Builder scheduleExpression(Value<String> scheduleExpression) {
                put("ScheduleExpression", scheduleExpression);
                return this;
            }

            /** Sets {@code ScheduleExpressionTimezone}. Optional. Updates cause no interruption. Length: 1 to 50 characters. */
            public Builder scheduleExpressionTimezone(String scheduleExpressionTimezone) {
                put("ScheduleExpressionTimezone", scheduleExpressionTimezone);
                return this;
            }

            /** Sets {@code ScheduleExpressionTimezone} to a parameter or an intrinsic function. */
            public Builder scheduleExpressionTimezone(Value<String> scheduleExpressionTimezone) {
                put("ScheduleExpressionTimezone", scheduleExpressionTimezone);
                return this;
            }

            /** Sets {@code StartDate}. Optional. Updates cause no interruption. */
            public Builder startDate(String startDate) {
                put("StartDate", startDate);
                return this;
            }

            /** Sets {@code StartDate} to a parameter or an intrinsic function. */
            public Builder startDate(Value<String> startDate) {
                put("StartDate", startDate);
                return this;
            }

            /** Sets {@code State}. Optional. Updates cause no interruption. Allowed values: {@link ScheduleV2EventState}. */
            public Builder state(ScheduleV2EventState state) {
                put("State", state);
                return this;
            }

            /** Sets {@code State} to one of its allowed values, given as a string. */
            public Builder state(String state) {
                put("State", state, ScheduleV2EventState.values());
                return this;
            }

            /** Sets {@code State} to a parameter or an intrinsic function. */
            public Builder state(Value<String> state) {
                put("State", state);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public ScheduleV2Event build() {
                return new ScheduleV2Event(sealWithin("Description#..512\n"
                                + "GroupName#1..64\n"
                                + "GroupName~^[0-9a-zA-Z-_.]+$\n"
                                + "Input#1..\n"
                                + "KmsKeyArn#1..2048\n"
                                + "KmsKeyArn~^arn:aws[a-z-]*:kms:[a-z0-9\\-]+:\\d{12}:(key|alias)\\/[0-9a-zA-Z-_]*$\n"
                                + "Name#1..64\n"
                                + "Name~^[0-9a-zA-Z-_.]+$\n"
                                + "RoleArn#1..1600\n"
                                + "RoleArn~^arn:aws[a-z-]*:iam::\\d{12}:role\\/[\\w+=,.@\\/-]+$\n"
                                + "ScheduleExpression#1..256\n"
                                + "ScheduleExpressionTimezone#1..50", "ScheduleExpression"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.SecretArnSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-secretarnsampt.html">SecretArnSAMPT</a>
     */
    public static final class SecretArnSAMPT extends PropertyType<SecretArnSAMPT> {
        private SecretArnSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static SecretArnSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code SecretArnSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code SecretArn}. Required. Updates cause no interruption. */
            public Builder secretArn(String secretArn) {
                put("SecretArn", secretArn);
                return this;
            }

            /** Sets {@code SecretArn} to a parameter or an intrinsic function. */
            public Builder secretArn(Value<String> secretArn) {
                put("SecretArn", secretArn);
                return this;
            }

            /** Sets {@code SecretArn} to the {@code Ref} of a resource. */
            public Builder secretArn(Secret secretArn) {
                putRef("SecretArn", secretArn);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public SecretArnSAMPT build() {
                return new SecretArnSAMPT(seal("SecretArn"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.StateMachineSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-statemachinesampt.html">StateMachineSAMPT</a>
     */
    public static final class StateMachineSAMPT extends PropertyType<StateMachineSAMPT> {
        private StateMachineSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static StateMachineSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code StateMachineSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code StateMachineName}. Required. Updates cause no interruption. */
            public Builder stateMachineName(String stateMachineName) {
                put("StateMachineName", stateMachineName);
                return this;
            }

            /** Sets {@code StateMachineName} to a parameter or an intrinsic function. */
            public Builder stateMachineName(Value<String> stateMachineName) {
                put("StateMachineName", stateMachineName);
                return this;
            }

            /** Sets {@code StateMachineName} to the attribute {@code Name} of a resource. */
            public Builder stateMachineName(StateMachine stateMachineName) {
                putAtt("StateMachineName", stateMachineName, "Name");
                return this;
            }

            /** Sets {@code StateMachineName} to the attribute {@code Name} of a resource. */
            public Builder stateMachineName(
                    io.stratiform.aws.stepfunctions.StateMachine stateMachineName) {
                putAtt("StateMachineName", stateMachineName, "Name");
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public StateMachineSAMPT build() {
                return new StateMachineSAMPT(seal("StateMachineName"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.StreamSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-streamsampt.html">StreamSAMPT</a>
     */
    public static final class StreamSAMPT extends PropertyType<StreamSAMPT> {
        private StreamSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static StreamSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code StreamSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code StreamName}. Required. Updates cause no interruption. */
            public Builder streamName(String streamName) {
                put("StreamName", streamName);
                return this;
            }

            /** Sets {@code StreamName} to a parameter or an intrinsic function. */
            public Builder streamName(Value<String> streamName) {
                put("StreamName", streamName);
                return this;
            }

            /** Sets {@code StreamName} to the {@code Ref} of a resource. */
            public Builder streamName(Stream streamName) {
                putRef("StreamName", streamName);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public StreamSAMPT build() {
                return new StreamSAMPT(seal("StreamName"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.TableSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-tablesampt.html">TableSAMPT</a>
     */
    public static final class TableSAMPT extends PropertyType<TableSAMPT> {
        private TableSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static TableSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code TableSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code TableName}. Required. Updates cause no interruption. */
            public Builder tableName(String tableName) {
                put("TableName", tableName);
                return this;
            }

            /** Sets {@code TableName} to a parameter or an intrinsic function. */
            public Builder tableName(Value<String> tableName) {
                put("TableName", tableName);
                return this;
            }

            /** Sets {@code TableName} to the {@code Ref} of a resource. */
            public Builder tableName(Table tableName) {
                putRef("TableName", tableName);
                return this;
            }

            /** Sets {@code TableName} to the {@code Ref} of a resource. */
            public Builder tableName(SimpleTable tableName) {
                putRef("TableName", tableName);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public TableSAMPT build() {
                return new TableSAMPT(seal("TableName"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.TableStreamSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-tablestreamsampt.html">TableStreamSAMPT</a>
     */
    public static final class TableStreamSAMPT extends PropertyType<TableStreamSAMPT> {
        private TableStreamSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static TableStreamSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code TableStreamSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code StreamName}. Required. Updates cause no interruption. */
            public Builder streamName(String streamName) {
                put("StreamName", streamName);
                return this;
            }

            /** Sets {@code StreamName} to a parameter or an intrinsic function. */
            public Builder streamName(Value<String> streamName) {
                put("StreamName", streamName);
                return this;
            }

            /** Sets {@code TableName}. Required. Updates cause no interruption. */
            public Builder tableName(String tableName) {
                put("TableName", tableName);
                return this;
            }

            /** Sets {@code TableName} to a parameter or an intrinsic function. */
            public Builder tableName(Value<String> tableName) {
                put("TableName", tableName);
                return this;
            }

            /** Sets {@code TableName} to the {@code Ref} of a resource. */
            public Builder tableName(Table tableName) {
                putRef("TableName", tableName);
                return this;
            }

            /** Sets {@code TableName} to the {@code Ref} of a resource. */
            public Builder tableName(SimpleTable tableName) {
                putRef("TableName", tableName);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public TableStreamSAMPT build() {
                return new TableStreamSAMPT(seal("StreamName", "TableName"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.TaskDefinitionSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-taskdefinitionsampt.html">TaskDefinitionSAMPT</a>
     */
    public static final class TaskDefinitionSAMPT extends PropertyType<TaskDefinitionSAMPT> {
        private TaskDefinitionSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static TaskDefinitionSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code TaskDefinitionSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code TaskDefinition}. Required. Updates cause no interruption. */
            public Builder taskDefinition(String taskDefinition) {
                put("TaskDefinition", taskDefinition);
                return this;
            }

            /** Sets {@code TaskDefinition} to a parameter or an intrinsic function. */
            public Builder taskDefinition(Value<String> taskDefinition) {
                put("TaskDefinition", taskDefinition);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public TaskDefinitionSAMPT build() {
                return new TaskDefinitionSAMPT(seal("TaskDefinition"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.TopicSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-topicsampt.html">TopicSAMPT</a>
     */
    public static final class TopicSAMPT extends PropertyType<TopicSAMPT> {
        private TopicSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static TopicSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code TopicSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code TopicName}. Required. Updates cause no interruption. */
            public Builder topicName(String topicName) {
                put("TopicName", topicName);
                return this;
            }

            /** Sets {@code TopicName} to a parameter or an intrinsic function. */
            public Builder topicName(Value<String> topicName) {
                put("TopicName", topicName);
                return this;
            }

            /** Sets {@code TopicName} to the attribute {@code TopicName} of a resource. */
            public Builder topicName(Topic topicName) {
                putAtt("TopicName", topicName, "TopicName");
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public TopicSAMPT build() {
                return new TopicSAMPT(seal("TopicName"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.TracingConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-tracingconfiguration.html">TracingConfiguration</a>
     */
    public static final class TracingConfiguration extends PropertyType<TracingConfiguration> {
        private TracingConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static TracingConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code TracingConfiguration}. */
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
            public TracingConfiguration build() {
                return new TracingConfiguration(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::StateMachine.WorkGroupSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-workgroupsampt.html">WorkGroupSAMPT</a>
     */
    public static final class WorkGroupSAMPT extends PropertyType<WorkGroupSAMPT> {
        private WorkGroupSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static WorkGroupSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code WorkGroupSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code WorkGroupName}. Required. Updates cause no interruption. */
            public Builder workGroupName(String workGroupName) {
                put("WorkGroupName", workGroupName);
                return this;
            }

            /** Sets {@code WorkGroupName} to a parameter or an intrinsic function. */
            public Builder workGroupName(Value<String> workGroupName) {
                put("WorkGroupName", workGroupName);
                return this;
            }

            /** Sets {@code WorkGroupName} to the {@code Ref} of a resource. */
            public Builder workGroupName(WorkGroup workGroupName) {
                putRef("WorkGroupName", workGroupName);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public WorkGroupSAMPT build() {
                return new WorkGroupSAMPT(seal("WorkGroupName"));
            }
        }
    }

    /** The allowed values of {@code Type}. */
    public enum Type implements EnumValue {
        /** <code>STANDARD</code> */
        STANDARD,

        /** <code>EXPRESS</code> */
        EXPRESS
    }

    /** The allowed values of {@code CloudWatchEventEventState}. */
    public enum CloudWatchEventEventState implements EnumValue {
        /** <code>DISABLED</code> */
        DISABLED,

        /** <code>ENABLED</code> */
        ENABLED,

        /** <code>ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS</code> */
        ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS
    }

    /** The allowed values of {@code DeadLetterType}. */
    public enum DeadLetterType implements EnumValue {
        /** <code>SQS</code> */
        SQS
    }

    /** The allowed values of {@code DeploymentPreferenceType}. */
    public enum DeploymentPreferenceType implements EnumValue {
        /** <code>LINEAR</code> */
        LINEAR,

        /** <code>ALL_AT_ONCE</code> */
        ALL_AT_ONCE,

        /** <code>CANARY</code> */
        CANARY
    }

    /** The allowed values of {@code EventBridgeRuleEventState}. */
    public enum EventBridgeRuleEventState implements EnumValue {
        /** <code>DISABLED</code> */
        DISABLED,

        /** <code>ENABLED</code> */
        ENABLED,

        /** <code>ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS</code> */
        ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS
    }

    /** The allowed values of {@code EventSourceType}. */
    public enum EventSourceType implements EnumValue {
        /** <code>Api</code> */
        API("Api"),

        /** <code>CloudWatchEvent</code> */
        CLOUD_WATCH_EVENT("CloudWatchEvent"),

        /** <code>EventBridgeRule</code> */
        EVENT_BRIDGE_RULE("EventBridgeRule"),

        /** <code>Schedule</code> */
        SCHEDULE("Schedule"),

        /** <code>ScheduleV2</code> */
        SCHEDULE_V2("ScheduleV2");

        private final String value;

        EventSourceType(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code FlexibleTimeWindowMode}. */
    public enum FlexibleTimeWindowMode implements EnumValue {
        /** <code>OFF</code> */
        OFF,

        /** <code>FLEXIBLE</code> */
        FLEXIBLE
    }

    /** The allowed values of {@code LoggingLevel}. */
    public enum LoggingLevel implements EnumValue {
        /** <code>ALL</code> */
        ALL,

        /** <code>ERROR</code> */
        ERROR,

        /** <code>FATAL</code> */
        FATAL,

        /** <code>OFF</code> */
        OFF
    }

    /** The allowed values of {@code ScheduleEventState}. */
    public enum ScheduleEventState implements EnumValue {
        /** <code>DISABLED</code> */
        DISABLED,

        /** <code>ENABLED</code> */
        ENABLED,

        /** <code>ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS</code> */
        ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS
    }

    /** The allowed values of {@code ScheduleV2EventState}. */
    public enum ScheduleV2EventState implements EnumValue {
        /** <code>ENABLED</code> */
        ENABLED,

        /** <code>DISABLED</code> */
        DISABLED
    }
}
