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

/**
 * {@code AWS::Serverless::StateMachine}. {@code Ref} gives {@code Arn}. Its template needs the transform {@code AWS::Serverless-2016-10-31}.
 *
 * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html">AWS::Serverless::StateMachine</a>
 */
public final class StateMachine extends Resource implements HasArn {
    /** The resource type, {@code AWS::Serverless::StateMachine}. */
    public static final String TYPE = "AWS::Serverless::StateMachine";

    private StateMachine(LogicalId logicalId, PropertyMap properties) {
        super(logicalId, properties);
    }

    /**
     * Creates the resource without any properties.
     *
     * @param logicalId the logical id
     * @return the resource
     */
    public static StateMachine create(String logicalId) {
        return new Builder(LogicalId.declare(logicalId, TYPE, StateMachine.class), PropertyMap.EMPTY, null).build();
    }

    /**
     * Creates the resource.
     *
     * @param logicalId the logical id
     * @param configuration sets the properties
     * @return the resource
     */
    public static StateMachine create(String logicalId, Consumer<? super Builder> configuration) {
        return new Builder(LogicalId.declare(logicalId, TYPE, StateMachine.class), null, configuration).build();
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

    /** The attribute {@code Name}. */
    public Value<String> attrName() {
        return attr("Name");
    }

    /** The attribute {@code StateMachineRevisionId}. */
    public Value<String> attrStateMachineRevisionId() {
        return attr("StateMachineRevisionId");
    }

    @Override
    protected String requiredTransform() {
        return "AWS::Serverless-2016-10-31";
    }

    /** Sets the properties of {@code AWS::Serverless::StateMachine}. */
    public static final class Builder extends PropertyBuilder<Builder> {
        private final LogicalId logicalId;

        private Builder(LogicalId logicalId, PropertyMap start, Consumer configuration) {
            super(start, configuration);
            this.logicalId = logicalId;
        }

        /** {@code AutoPublishAlias}: optional; an update means no interruption. */
        public Builder autoPublishAlias(String autoPublishAlias) {
            put("AutoPublishAlias", autoPublishAlias);
            return this;
        }

        /** {@code AutoPublishAlias} as a value. */
        public Builder autoPublishAlias(Value<String> autoPublishAlias) {
            put("AutoPublishAlias", autoPublishAlias);
            return this;
        }

        /** {@code Definition}: optional; an update means no interruption. */
        public Builder definition(Map<String, ?> definition) {
            put("Definition", definition);
            return this;
        }

        /** {@code Definition} as one value. */
        public Builder definition(Value<Document> definition) {
            putWhole("Definition", definition);
            return this;
        }

        /** {@code Definition} as a document, configured here. */
        public Builder definition(Consumer<? super StateMachineDefinition.Builder> definition) {
            put("Definition", StateMachineDefinition.create(definition));
            return this;
        }

        /** {@code DefinitionSubstitutions}: optional; an update means no interruption. */
        public Builder definitionSubstitutions(String key, String value) {
            putEntry("DefinitionSubstitutions", key, value);
            return this;
        }

        /** {@code DefinitionSubstitutions}, one entry added. */
        public Builder definitionSubstitutions(String key, Value<String> value) {
            putEntry("DefinitionSubstitutions", key, value);
            return this;
        }

        /** {@code DefinitionSubstitutions}, entries added, which are literals or values such as {@code bucket.ref()}; {@code definitionSubstitutions("KEY", value)} adds one entry. */
        public Builder definitionSubstitutions(Map<String, ?> definitionSubstitutions) {
            putEntries("DefinitionSubstitutions", definitionSubstitutions, String.class);
            return this;
        }

        /** {@code DefinitionSubstitutions} as one value; {@code definitionSubstitutions("KEY", value)} adds one entry. */
        public Builder definitionSubstitutions(Value<Map<String, String>> definitionSubstitutions) {
            putWhole("DefinitionSubstitutions", definitionSubstitutions);
            return this;
        }

        /** {@code DefinitionUri}: optional; an update means no interruption. */
        public Builder definitionUri(String definitionUri) {
            put("DefinitionUri", definitionUri);
            return this;
        }

        /** {@code DefinitionUri}, configured here. */
        public Builder definitionUri(Consumer<? super S3Location.Builder> definitionUri) {
            put("DefinitionUri", S3Location.create(definitionUri));
            return this;
        }

        /** {@code DefinitionUri} as one value. */
        public Builder definitionUri(Value<?> definitionUri) {
            putWhole("DefinitionUri", definitionUri);
            return this;
        }

        /** {@code DeploymentPreference}: optional; an update means no interruption. */
        public Builder deploymentPreference(
                Consumer<? super DeploymentPreference.Builder> deploymentPreference) {
            put("DeploymentPreference", DeploymentPreference.create(deploymentPreference));
            return this;
        }

        /** {@code DeploymentPreference} as one value. */
        public Builder deploymentPreference(Value<DeploymentPreference> deploymentPreference) {
            putWhole("DeploymentPreference", deploymentPreference);
            return this;
        }

        /** {@code Events}: optional; an update means no interruption. */
        public Builder events(String key, Consumer<? super EventSource.Builder> value) {
            putEntry("Events", key, EventSource.create(value));
            return this;
        }

        /** {@code Events}, one entry added. */
        public Builder events(String key, Value<EventSource> value) {
            putEntry("Events", key, value);
            return this;
        }

        /** {@code Events}, entries added; {@code events("KEY", value)} adds one entry. */
        public Builder events(Map<String, ? extends Value<EventSource>> events) {
            putEntries("Events", events);
            return this;
        }

        /** {@code Events} as one value; {@code events("KEY", value)} adds one entry. */
        public Builder events(Value<Map<String, EventSource>> events) {
            putWhole("Events", events);
            return this;
        }

        /** {@code Logging}: optional; an update means no interruption. */
        public Builder logging(Consumer<? super LoggingConfiguration.Builder> logging) {
            put("Logging", LoggingConfiguration.create(logging));
            return this;
        }

        /** {@code Logging} as one value. */
        public Builder logging(Value<LoggingConfiguration> logging) {
            putWhole("Logging", logging);
            return this;
        }

        /** {@code Name}: optional; an update means replacement; 1 to 80 characters; pattern <code>^[^&#92;s&lt;&gt;&#123;&#125;&#92;[&#92;]?*"#%&#92;&#92;^|~`$&amp;,;:/]+$</code>. */
        public Builder name(String name) {
            put("Name", name);
            return this;
        }

        /** {@code Name} as a value. */
        public Builder name(Value<String> name) {
            put("Name", name);
            return this;
        }

        /**
         * {@code PermissionsBoundaries}: optional; an update means no interruption.
         *
         * @deprecated AWS advises against it
         */
        @Deprecated
        public Builder permissionsBoundaries(String permissionsBoundaries) {
            put("PermissionsBoundaries", permissionsBoundaries);
            return this;
        }

        /** {@code PermissionsBoundaries} as a value. */
        @Deprecated
        public Builder permissionsBoundaries(Value<String> permissionsBoundaries) {
            put("PermissionsBoundaries", permissionsBoundaries);
            return this;
        }

        /** {@code PermissionsBoundary}: optional; an update means no interruption; 20 to 2048 characters. */
        public Builder permissionsBoundary(String permissionsBoundary) {
            put("PermissionsBoundary", permissionsBoundary);
            return this;
        }

        /** {@code PermissionsBoundary} as a value. */
        public Builder permissionsBoundary(Value<String> permissionsBoundary) {
            put("PermissionsBoundary", permissionsBoundary);
            return this;
        }

        /** {@code PermissionsBoundary}: what {@code Ref} gives of a resource. */
        public Builder permissionsBoundary(ManagedPolicy permissionsBoundary) {
            putRef("PermissionsBoundary", permissionsBoundary);
            return this;
        }

        /** {@code Policies}: optional; an update means no interruption. */
        public Builder policies(String policies) {
            put("Policies", policies);
            return this;
        }

        /** {@code Policies}, items appended. */
        public Builder policies(Collection<?> policies) {
            addAll("Policies", policies);
            return this;
        }

        /** {@code Policies}, configured here. */
        public Builder policies(Consumer<? super IAMPolicyDocument.Builder> policies) {
            put("Policies", IAMPolicyDocument.create(policies));
            return this;
        }

        /** {@code Policies} as one value. */
        public Builder policies(Value<?> policies) {
            putWhole("Policies", policies);
            return this;
        }

        /** {@code PropagateTags}: optional; an update means no interruption. */
        public Builder propagateTags(boolean propagateTags) {
            put("PropagateTags", propagateTags);
            return this;
        }

        /** {@code PropagateTags} as a value. */
        public Builder propagateTags(Value<Boolean> propagateTags) {
            put("PropagateTags", propagateTags);
            return this;
        }

        /** {@code Role}: optional; an update means no interruption. */
        public Builder role(String role) {
            put("Role", role);
            return this;
        }

        /** {@code Role} as a value. */
        public Builder role(Value<String> role) {
            put("Role", role);
            return this;
        }

        /** {@code Role}: the attribute {@code Arn} of a resource. */
        public Builder role(Role role) {
            putAtt("Role", role, "Arn");
            return this;
        }

        /** {@code RolePath}: optional; an update means no interruption; 1 to 512 characters; pattern <code>^(/|/[!-&#92;x7e]+/)$</code>; default <code>"/"</code>. */
        public Builder rolePath(String rolePath) {
            put("RolePath", rolePath);
            return this;
        }

        /** {@code RolePath} as a value. */
        public Builder rolePath(Value<String> rolePath) {
            put("RolePath", rolePath);
            return this;
        }

        /** {@code Tags}: optional; an update means no interruption. */
        public Builder tags(String key, String value) {
            putEntry("Tags", key, value);
            return this;
        }

        /** {@code Tags}, one entry added. */
        public Builder tags(String key, Value<String> value) {
            putEntry("Tags", key, value);
            return this;
        }

        /** {@code Tags}, entries added, which are literals or values such as {@code bucket.ref()}; {@code tags("KEY", value)} adds one entry. */
        public Builder tags(Map<String, ?> tags) {
            putEntries("Tags", tags, String.class);
            return this;
        }

        /** {@code Tags} as one value; {@code tags("KEY", value)} adds one entry. */
        public Builder tags(Value<Map<String, String>> tags) {
            putWhole("Tags", tags);
            return this;
        }

        /** {@code Tags}, tags added. */
        public Builder tags(Tags tags) {
            putTags("Tags", tags);
            return this;
        }

        /** {@code Tracing}: optional; an update means no interruption. */
        public Builder tracing(Consumer<? super TracingConfiguration.Builder> tracing) {
            put("Tracing", TracingConfiguration.create(tracing));
            return this;
        }

        /** {@code Tracing} as one value. */
        public Builder tracing(Value<TracingConfiguration> tracing) {
            putWhole("Tracing", tracing);
            return this;
        }

        /** {@code Type}: optional; an update means replacement; a value of {@link Type}. */
        public Builder type(Type type) {
            put("Type", type);
            return this;
        }

        /** {@code Type} by the spelling of one of its allowed values. */
        public Builder type(String type) {
            put("Type", type, Type.values());
            return this;
        }

        /** {@code Type} as a value. */
        public Builder type(Value<String> type) {
            put("Type", type);
            return this;
        }

        /** {@code UseAliasAsEventTarget}: optional; an update means no interruption. */
        public Builder useAliasAsEventTarget(boolean useAliasAsEventTarget) {
            put("UseAliasAsEventTarget", useAliasAsEventTarget);
            return this;
        }

        /** {@code UseAliasAsEventTarget} as a value. */
        public Builder useAliasAsEventTarget(Value<Boolean> useAliasAsEventTarget) {
            put("UseAliasAsEventTarget", useAliasAsEventTarget);
            return this;
        }

        /**
         * Ends the building.
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
     * {@code AWS::Serverless::StateMachine.AccessPointSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-accesspointsampt.html">AccessPointSAMPT</a>
     */
    public static final class AccessPointSAMPT extends PropertyType<AccessPointSAMPT> {
        private AccessPointSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static AccessPointSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code AccessPointSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code AccessPoint}: required; an update means no interruption. */
            public Builder accessPoint(String accessPoint) {
                put("AccessPoint", accessPoint);
                return this;
            }

            /** {@code AccessPoint} as a value. */
            public Builder accessPoint(Value<String> accessPoint) {
                put("AccessPoint", accessPoint);
                return this;
            }

            /** {@code AccessPoint}: what {@code Ref} gives of a resource. */
            public Builder accessPoint(AccessPoint accessPoint) {
                putRef("AccessPoint", accessPoint);
                return this;
            }

            /** {@code FileSystem}: required; an update means no interruption. */
            public Builder fileSystem(String fileSystem) {
                put("FileSystem", fileSystem);
                return this;
            }

            /** {@code FileSystem} as a value. */
            public Builder fileSystem(Value<String> fileSystem) {
                put("FileSystem", fileSystem);
                return this;
            }

            /** {@code FileSystem}: what {@code Ref} gives of a resource. */
            public Builder fileSystem(FileSystem fileSystem) {
                putRef("FileSystem", fileSystem);
                return this;
            }

            /** What was configured. */
            public AccessPointSAMPT build() {
                return new AccessPointSAMPT(seal("AccessPoint", "FileSystem"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.ApiEvent}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-apievent.html">ApiEvent</a>
     */
    public static final class ApiEvent extends PropertyType<ApiEvent> {
        private ApiEvent(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static ApiEvent create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code ApiEvent}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Auth}: optional; an update means no interruption. */
            public Builder auth(Consumer<? super Auth.Builder> auth) {
                put("Auth", Auth.create(auth));
                return this;
            }

            /** {@code Auth} as one value. */
            public Builder auth(Value<Auth> auth) {
                putWhole("Auth", auth);
                return this;
            }

            /** {@code Method}: required; an update means no interruption. */
            public Builder method(String method) {
                put("Method", method);
                return this;
            }

            /** {@code Method} as a value. */
            public Builder method(Value<String> method) {
                put("Method", method);
                return this;
            }

            /** {@code Path}: required; an update means no interruption. */
            public Builder path(String path) {
                put("Path", path);
                return this;
            }

            /** {@code Path} as a value. */
            public Builder path(Value<String> path) {
                put("Path", path);
                return this;
            }

            /** {@code RestApiId}: optional; an update means no interruption. */
            public Builder restApiId(String restApiId) {
                put("RestApiId", restApiId);
                return this;
            }

            /** {@code RestApiId} as a value. */
            public Builder restApiId(Value<String> restApiId) {
                put("RestApiId", restApiId);
                return this;
            }

            /** {@code RestApiId}: what {@code Ref} gives of a resource. */
            public Builder restApiId(RestApi restApiId) {
                putRef("RestApiId", restApiId);
                return this;
            }

            /** {@code RestApiId}: what {@code Ref} gives of a resource. */
            public Builder restApiId(Api restApiId) {
                putRef("RestApiId", restApiId);
                return this;
            }

            /** {@code UnescapeMappingTemplate}: optional; an update means no interruption. */
            public Builder unescapeMappingTemplate(boolean unescapeMappingTemplate) {
                put("UnescapeMappingTemplate", unescapeMappingTemplate);
                return this;
            }

            /** {@code UnescapeMappingTemplate} as a value. */
            public Builder unescapeMappingTemplate(Value<Boolean> unescapeMappingTemplate) {
                put("UnescapeMappingTemplate", unescapeMappingTemplate);
                return this;
            }

            /** What was configured. */
            public ApiEvent build() {
                return new ApiEvent(seal("Method", "Path"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.Auth}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-auth.html">Auth</a>
     */
    public static final class Auth extends PropertyType<Auth> {
        private Auth(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static Auth create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code Auth}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code ApiKeyRequired}: optional; an update means no interruption. */
            public Builder apiKeyRequired(boolean apiKeyRequired) {
                put("ApiKeyRequired", apiKeyRequired);
                return this;
            }

            /** {@code ApiKeyRequired} as a value. */
            public Builder apiKeyRequired(Value<Boolean> apiKeyRequired) {
                put("ApiKeyRequired", apiKeyRequired);
                return this;
            }

            /** {@code AuthorizationScopes}: optional; an update means no interruption. */
            public Builder authorizationScopes(String... authorizationScopes) {
                addAll("AuthorizationScopes", authorizationScopes);
                return this;
            }

            /** {@code AuthorizationScopes}, items appended. */
            @SafeVarargs
            public final Builder authorizationScopes(Value<String>... authorizationScopes) {
                addAll("AuthorizationScopes", authorizationScopes);
                return this;
            }

            /** {@code AuthorizationScopes}, items appended. */
            public Builder authorizationScopes(Collection<String> authorizationScopes) {
                addAll("AuthorizationScopes", authorizationScopes);
                return this;
            }

            /** {@code AuthorizationScopes} as one value. */
            public Builder authorizationScopes(Value<List<String>> authorizationScopes) {
                putWhole("AuthorizationScopes", authorizationScopes);
                return this;
            }

            /** {@code AuthorizationScopes}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder authorizationScopes(
                    Collection<? extends Value<String>> authorizationScopes,
                    Value<String>... more) {
                addAll("AuthorizationScopes", allOf(authorizationScopes, more));
                return this;
            }

            /** {@code Authorizer}: optional; an update means no interruption. */
            public Builder authorizer(String authorizer) {
                put("Authorizer", authorizer);
                return this;
            }

            /** {@code Authorizer} as a value. */
            public Builder authorizer(Value<String> authorizer) {
                put("Authorizer", authorizer);
                return this;
            }

            /** {@code ResourcePolicy}: optional; an update means no interruption. */
            public Builder resourcePolicy(
                    Consumer<? super AuthResourcePolicy.Builder> resourcePolicy) {
                put("ResourcePolicy", AuthResourcePolicy.create(resourcePolicy));
                return this;
            }

            /** {@code ResourcePolicy} as one value. */
            public Builder resourcePolicy(Value<AuthResourcePolicy> resourcePolicy) {
                putWhole("ResourcePolicy", resourcePolicy);
                return this;
            }

            /** What was configured. */
            public Auth build() {
                return new Auth(seal());
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.AuthResourcePolicy}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-authresourcepolicy.html">AuthResourcePolicy</a>
     */
    public static final class AuthResourcePolicy extends PropertyType<AuthResourcePolicy> {
        private AuthResourcePolicy(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static AuthResourcePolicy create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code AuthResourcePolicy}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code AwsAccountBlacklist}: optional; an update means no interruption. */
            public Builder awsAccountBlacklist(String... awsAccountBlacklist) {
                addAll("AwsAccountBlacklist", awsAccountBlacklist);
                return this;
            }

            /** {@code AwsAccountBlacklist}, items appended. */
            @SafeVarargs
            public final Builder awsAccountBlacklist(Value<String>... awsAccountBlacklist) {
                addAll("AwsAccountBlacklist", awsAccountBlacklist);
                return this;
            }

            /** {@code AwsAccountBlacklist}, items appended. */
            public Builder awsAccountBlacklist(Collection<String> awsAccountBlacklist) {
                addAll("AwsAccountBlacklist", awsAccountBlacklist);
                return this;
            }

            /** {@code AwsAccountBlacklist} as one value. */
            public Builder awsAccountBlacklist(Value<List<String>> awsAccountBlacklist) {
                putWhole("AwsAccountBlacklist", awsAccountBlacklist);
                return this;
            }

            /** {@code AwsAccountBlacklist}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder awsAccountBlacklist(
                    Collection<? extends Value<String>> awsAccountBlacklist,
                    Value<String>... more) {
                addAll("AwsAccountBlacklist", allOf(awsAccountBlacklist, more));
                return this;
            }

            /** {@code AwsAccountWhitelist}: optional; an update means no interruption. */
            public Builder awsAccountWhitelist(String... awsAccountWhitelist) {
                addAll("AwsAccountWhitelist", awsAccountWhitelist);
                return this;
            }

            /** {@code AwsAccountWhitelist}, items appended. */
            @SafeVarargs
            public final Builder awsAccountWhitelist(Value<String>... awsAccountWhitelist) {
                addAll("AwsAccountWhitelist", awsAccountWhitelist);
                return this;
            }

            /** {@code AwsAccountWhitelist}, items appended. */
            public Builder awsAccountWhitelist(Collection<String> awsAccountWhitelist) {
                addAll("AwsAccountWhitelist", awsAccountWhitelist);
                return this;
            }

            /** {@code AwsAccountWhitelist} as one value. */
            public Builder awsAccountWhitelist(Value<List<String>> awsAccountWhitelist) {
                putWhole("AwsAccountWhitelist", awsAccountWhitelist);
                return this;
            }

            /** {@code AwsAccountWhitelist}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder awsAccountWhitelist(
                    Collection<? extends Value<String>> awsAccountWhitelist,
                    Value<String>... more) {
                addAll("AwsAccountWhitelist", allOf(awsAccountWhitelist, more));
                return this;
            }

            /** {@code CustomStatements}: optional; an update means no interruption. */
            @SafeVarargs
            public final Builder customStatements(Map<String, ?>... customStatements) {
                addAll("CustomStatements", customStatements);
                return this;
            }

            /** {@code CustomStatements}, items appended. */
            @SafeVarargs
            public final Builder customStatements(Value<Document>... customStatements) {
                addAll("CustomStatements", customStatements);
                return this;
            }

            /** {@code CustomStatements}, items appended. */
            public Builder customStatements(Collection<? extends Map<String, ?>> customStatements) {
                addAll("CustomStatements", customStatements);
                return this;
            }

            /** {@code CustomStatements} as one value. */
            public Builder customStatements(Value<List<Document>> customStatements) {
                putWhole("CustomStatements", customStatements);
                return this;
            }

            /** {@code CustomStatements}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder customStatements(
                    Collection<? extends Value<Document>> customStatements,
                    Value<Document>... more) {
                addAll("CustomStatements", allOf(customStatements, more));
                return this;
            }

            /** {@code IntrinsicVpcBlacklist}: optional; an update means no interruption. */
            public Builder intrinsicVpcBlacklist(String... intrinsicVpcBlacklist) {
                addAll("IntrinsicVpcBlacklist", intrinsicVpcBlacklist);
                return this;
            }

            /** {@code IntrinsicVpcBlacklist}, items appended. */
            @SafeVarargs
            public final Builder intrinsicVpcBlacklist(Value<String>... intrinsicVpcBlacklist) {
                addAll("IntrinsicVpcBlacklist", intrinsicVpcBlacklist);
                return this;
            }

            /** {@code IntrinsicVpcBlacklist}, items appended. */
            public Builder intrinsicVpcBlacklist(Collection<String> intrinsicVpcBlacklist) {
                addAll("IntrinsicVpcBlacklist", intrinsicVpcBlacklist);
                return this;
            }

            /** {@code IntrinsicVpcBlacklist} as one value. */
            public Builder intrinsicVpcBlacklist(Value<List<String>> intrinsicVpcBlacklist) {
                putWhole("IntrinsicVpcBlacklist", intrinsicVpcBlacklist);
                return this;
            }

            /** {@code IntrinsicVpcBlacklist}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder intrinsicVpcBlacklist(
                    Collection<? extends Value<String>> intrinsicVpcBlacklist,
                    Value<String>... more) {
                addAll("IntrinsicVpcBlacklist", allOf(intrinsicVpcBlacklist, more));
                return this;
            }

            /** {@code IntrinsicVpcWhitelist}: optional; an update means no interruption. */
            public Builder intrinsicVpcWhitelist(String... intrinsicVpcWhitelist) {
                addAll("IntrinsicVpcWhitelist", intrinsicVpcWhitelist);
                return this;
            }

            /** {@code IntrinsicVpcWhitelist}, items appended. */
            @SafeVarargs
            public final Builder intrinsicVpcWhitelist(Value<String>... intrinsicVpcWhitelist) {
                addAll("IntrinsicVpcWhitelist", intrinsicVpcWhitelist);
                return this;
            }

            /** {@code IntrinsicVpcWhitelist}, items appended. */
            public Builder intrinsicVpcWhitelist(Collection<String> intrinsicVpcWhitelist) {
                addAll("IntrinsicVpcWhitelist", intrinsicVpcWhitelist);
                return this;
            }

            /** {@code IntrinsicVpcWhitelist} as one value. */
            public Builder intrinsicVpcWhitelist(Value<List<String>> intrinsicVpcWhitelist) {
                putWhole("IntrinsicVpcWhitelist", intrinsicVpcWhitelist);
                return this;
            }

            /** {@code IntrinsicVpcWhitelist}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder intrinsicVpcWhitelist(
                    Collection<? extends Value<String>> intrinsicVpcWhitelist,
                    Value<String>... more) {
                addAll("IntrinsicVpcWhitelist", allOf(intrinsicVpcWhitelist, more));
                return this;
            }

            /** {@code IntrinsicVpceBlacklist}: optional; an update means no interruption. */
            public Builder intrinsicVpceBlacklist(String... intrinsicVpceBlacklist) {
                addAll("IntrinsicVpceBlacklist", intrinsicVpceBlacklist);
                return this;
            }

            /** {@code IntrinsicVpceBlacklist}, items appended. */
            @SafeVarargs
            public final Builder intrinsicVpceBlacklist(Value<String>... intrinsicVpceBlacklist) {
                addAll("IntrinsicVpceBlacklist", intrinsicVpceBlacklist);
                return this;
            }

            /** {@code IntrinsicVpceBlacklist}, items appended. */
            public Builder intrinsicVpceBlacklist(Collection<String> intrinsicVpceBlacklist) {
                addAll("IntrinsicVpceBlacklist", intrinsicVpceBlacklist);
                return this;
            }

            /** {@code IntrinsicVpceBlacklist} as one value. */
            public Builder intrinsicVpceBlacklist(Value<List<String>> intrinsicVpceBlacklist) {
                putWhole("IntrinsicVpceBlacklist", intrinsicVpceBlacklist);
                return this;
            }

            /** {@code IntrinsicVpceBlacklist}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder intrinsicVpceBlacklist(
                    Collection<? extends Value<String>> intrinsicVpceBlacklist,
                    Value<String>... more) {
                addAll("IntrinsicVpceBlacklist", allOf(intrinsicVpceBlacklist, more));
                return this;
            }

            /** {@code IntrinsicVpceWhitelist}: optional; an update means no interruption. */
            public Builder intrinsicVpceWhitelist(String... intrinsicVpceWhitelist) {
                addAll("IntrinsicVpceWhitelist", intrinsicVpceWhitelist);
                return this;
            }

            /** {@code IntrinsicVpceWhitelist}, items appended. */
            @SafeVarargs
            public final Builder intrinsicVpceWhitelist(Value<String>... intrinsicVpceWhitelist) {
                addAll("IntrinsicVpceWhitelist", intrinsicVpceWhitelist);
                return this;
            }

            /** {@code IntrinsicVpceWhitelist}, items appended. */
            public Builder intrinsicVpceWhitelist(Collection<String> intrinsicVpceWhitelist) {
                addAll("IntrinsicVpceWhitelist", intrinsicVpceWhitelist);
                return this;
            }

            /** {@code IntrinsicVpceWhitelist} as one value. */
            public Builder intrinsicVpceWhitelist(Value<List<String>> intrinsicVpceWhitelist) {
                putWhole("IntrinsicVpceWhitelist", intrinsicVpceWhitelist);
                return this;
            }

            /** {@code IntrinsicVpceWhitelist}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder intrinsicVpceWhitelist(
                    Collection<? extends Value<String>> intrinsicVpceWhitelist,
                    Value<String>... more) {
                addAll("IntrinsicVpceWhitelist", allOf(intrinsicVpceWhitelist, more));
                return this;
            }

            /** {@code IpRangeBlacklist}: optional; an update means no interruption. */
            public Builder ipRangeBlacklist(String... ipRangeBlacklist) {
                addAll("IpRangeBlacklist", ipRangeBlacklist);
                return this;
            }

            /** {@code IpRangeBlacklist}, items appended. */
            @SafeVarargs
            public final Builder ipRangeBlacklist(Value<String>... ipRangeBlacklist) {
                addAll("IpRangeBlacklist", ipRangeBlacklist);
                return this;
            }

            /** {@code IpRangeBlacklist}, items appended. */
            public Builder ipRangeBlacklist(Collection<String> ipRangeBlacklist) {
                addAll("IpRangeBlacklist", ipRangeBlacklist);
                return this;
            }

            /** {@code IpRangeBlacklist} as one value. */
            public Builder ipRangeBlacklist(Value<List<String>> ipRangeBlacklist) {
                putWhole("IpRangeBlacklist", ipRangeBlacklist);
                return this;
            }

            /** {@code IpRangeBlacklist}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder ipRangeBlacklist(
                    Collection<? extends Value<String>> ipRangeBlacklist, Value<String>... more) {
                addAll("IpRangeBlacklist", allOf(ipRangeBlacklist, more));
                return this;
            }

            /** {@code IpRangeWhitelist}: optional; an update means no interruption. */
            public Builder ipRangeWhitelist(String... ipRangeWhitelist) {
                addAll("IpRangeWhitelist", ipRangeWhitelist);
                return this;
            }

            /** {@code IpRangeWhitelist}, items appended. */
            @SafeVarargs
            public final Builder ipRangeWhitelist(Value<String>... ipRangeWhitelist) {
                addAll("IpRangeWhitelist", ipRangeWhitelist);
                return this;
            }

            /** {@code IpRangeWhitelist}, items appended. */
            public Builder ipRangeWhitelist(Collection<String> ipRangeWhitelist) {
                addAll("IpRangeWhitelist", ipRangeWhitelist);
                return this;
            }

            /** {@code IpRangeWhitelist} as one value. */
            public Builder ipRangeWhitelist(Value<List<String>> ipRangeWhitelist) {
                putWhole("IpRangeWhitelist", ipRangeWhitelist);
                return this;
            }

            /** {@code IpRangeWhitelist}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder ipRangeWhitelist(
                    Collection<? extends Value<String>> ipRangeWhitelist, Value<String>... more) {
                addAll("IpRangeWhitelist", allOf(ipRangeWhitelist, more));
                return this;
            }

            /** {@code SourceVpcBlacklist}: optional; an update means no interruption. */
            public Builder sourceVpcBlacklist(String... sourceVpcBlacklist) {
                addAll("SourceVpcBlacklist", sourceVpcBlacklist);
                return this;
            }

            /** {@code SourceVpcBlacklist}, items appended. */
            @SafeVarargs
            public final Builder sourceVpcBlacklist(Value<String>... sourceVpcBlacklist) {
                addAll("SourceVpcBlacklist", sourceVpcBlacklist);
                return this;
            }

            /** {@code SourceVpcBlacklist}, items appended. */
            public Builder sourceVpcBlacklist(Collection<String> sourceVpcBlacklist) {
                addAll("SourceVpcBlacklist", sourceVpcBlacklist);
                return this;
            }

            /** {@code SourceVpcBlacklist} as one value. */
            public Builder sourceVpcBlacklist(Value<List<String>> sourceVpcBlacklist) {
                putWhole("SourceVpcBlacklist", sourceVpcBlacklist);
                return this;
            }

            /** {@code SourceVpcBlacklist}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder sourceVpcBlacklist(
                    Collection<? extends Value<String>> sourceVpcBlacklist, Value<String>... more) {
                addAll("SourceVpcBlacklist", allOf(sourceVpcBlacklist, more));
                return this;
            }

            /** {@code SourceVpcWhitelist}: optional; an update means no interruption. */
            public Builder sourceVpcWhitelist(String... sourceVpcWhitelist) {
                addAll("SourceVpcWhitelist", sourceVpcWhitelist);
                return this;
            }

            /** {@code SourceVpcWhitelist}, items appended. */
            @SafeVarargs
            public final Builder sourceVpcWhitelist(Value<String>... sourceVpcWhitelist) {
                addAll("SourceVpcWhitelist", sourceVpcWhitelist);
                return this;
            }

            /** {@code SourceVpcWhitelist}, items appended. */
            public Builder sourceVpcWhitelist(Collection<String> sourceVpcWhitelist) {
                addAll("SourceVpcWhitelist", sourceVpcWhitelist);
                return this;
            }

            /** {@code SourceVpcWhitelist} as one value. */
            public Builder sourceVpcWhitelist(Value<List<String>> sourceVpcWhitelist) {
                putWhole("SourceVpcWhitelist", sourceVpcWhitelist);
                return this;
            }

            /** {@code SourceVpcWhitelist}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder sourceVpcWhitelist(
                    Collection<? extends Value<String>> sourceVpcWhitelist, Value<String>... more) {
                addAll("SourceVpcWhitelist", allOf(sourceVpcWhitelist, more));
                return this;
            }

            /** What was configured. */
            public AuthResourcePolicy build() {
                return new AuthResourcePolicy(seal());
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.BucketSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-bucketsampt.html">BucketSAMPT</a>
     */
    public static final class BucketSAMPT extends PropertyType<BucketSAMPT> {
        private BucketSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static BucketSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code BucketSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code BucketName}: required; an update means no interruption. */
            public Builder bucketName(String bucketName) {
                put("BucketName", bucketName);
                return this;
            }

            /** {@code BucketName} as a value. */
            public Builder bucketName(Value<String> bucketName) {
                put("BucketName", bucketName);
                return this;
            }

            /** {@code BucketName}: what {@code Ref} gives of a resource. */
            public Builder bucketName(Bucket bucketName) {
                putRef("BucketName", bucketName);
                return this;
            }

            /** What was configured. */
            public BucketSAMPT build() {
                return new BucketSAMPT(seal("BucketName"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.CertificateSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-certificatesampt.html">CertificateSAMPT</a>
     */
    public static final class CertificateSAMPT extends PropertyType<CertificateSAMPT> {
        private CertificateSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static CertificateSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code CertificateSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code CertificateArn}: required; an update means no interruption. */
            public Builder certificateArn(String certificateArn) {
                put("CertificateArn", certificateArn);
                return this;
            }

            /** {@code CertificateArn} as a value. */
            public Builder certificateArn(Value<String> certificateArn) {
                put("CertificateArn", certificateArn);
                return this;
            }

            /** {@code CertificateArn}: what {@code Ref} gives of a resource. */
            public Builder certificateArn(Certificate certificateArn) {
                putRef("CertificateArn", certificateArn);
                return this;
            }

            /** What was configured. */
            public CertificateSAMPT build() {
                return new CertificateSAMPT(seal("CertificateArn"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.CloudWatchEventEvent}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-cloudwatcheventevent.html">CloudWatchEventEvent</a>
     */
    public static final class CloudWatchEventEvent extends PropertyType<CloudWatchEventEvent> {
        private CloudWatchEventEvent(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static CloudWatchEventEvent create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code CloudWatchEventEvent}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code EventBusName}: optional; an update means no interruption; 1 to 1600 characters. */
            public Builder eventBusName(String eventBusName) {
                put("EventBusName", eventBusName);
                return this;
            }

            /** {@code EventBusName} as a value. */
            public Builder eventBusName(Value<String> eventBusName) {
                put("EventBusName", eventBusName);
                return this;
            }

            /** {@code EventBusName}: what {@code Ref} gives of a resource. */
            public Builder eventBusName(EventBus eventBusName) {
                putRef("EventBusName", eventBusName);
                return this;
            }

            /** {@code Input}: optional; an update means no interruption. */
            public Builder input(String input) {
                put("Input", input);
                return this;
            }

            /** {@code Input} as a value. */
            public Builder input(Value<String> input) {
                put("Input", input);
                return this;
            }

            /** {@code InputPath}: optional; an update means no interruption. */
            public Builder inputPath(String inputPath) {
                put("InputPath", inputPath);
                return this;
            }

            /** {@code InputPath} as a value. */
            public Builder inputPath(Value<String> inputPath) {
                put("InputPath", inputPath);
                return this;
            }

            /** {@code Pattern}: required; an update means no interruption. */
            public Builder pattern(Map<String, ?> pattern) {
                put("Pattern", pattern);
                return this;
            }

            /** {@code Pattern} as one value. */
            public Builder pattern(Value<Document> pattern) {
                putWhole("Pattern", pattern);
                return this;
            }

            /** {@code Pattern} as a document, configured here. */
            public Builder pattern(Consumer<? super EventPattern.Builder> pattern) {
                put("Pattern", EventPattern.create(pattern));
                return this;
            }

            /** {@code RuleName}: optional; an update means no interruption. */
            public Builder ruleName(String ruleName) {
                put("RuleName", ruleName);
                return this;
            }

            /** {@code RuleName} as a value. */
            public Builder ruleName(Value<String> ruleName) {
                put("RuleName", ruleName);
                return this;
            }

            /** {@code State}: optional; an update means no interruption; a value of {@link CloudWatchEventEventState}. */
            public Builder state(CloudWatchEventEventState state) {
                put("State", state);
                return this;
            }

            /** {@code State} by the spelling of one of its allowed values. */
            public Builder state(String state) {
                put("State", state, CloudWatchEventEventState.values());
                return this;
            }

            /** {@code State} as a value. */
            public Builder state(Value<String> state) {
                put("State", state);
                return this;
            }

            /** What was configured. */
            public CloudWatchEventEvent build() {
                return new CloudWatchEventEvent(sealWithin("EventBusName#1..1600", "Pattern"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.CloudWatchLogsLogGroup}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-cloudwatchlogsloggroup.html">CloudWatchLogsLogGroup</a>
     */
    public static final class CloudWatchLogsLogGroup extends PropertyType<CloudWatchLogsLogGroup> {
        private CloudWatchLogsLogGroup(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static CloudWatchLogsLogGroup create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code CloudWatchLogsLogGroup}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code LogGroupArn}: required; an update means no interruption. */
            public Builder logGroupArn(String logGroupArn) {
                put("LogGroupArn", logGroupArn);
                return this;
            }

            /** {@code LogGroupArn} as a value. */
            public Builder logGroupArn(Value<String> logGroupArn) {
                put("LogGroupArn", logGroupArn);
                return this;
            }

            /** {@code LogGroupArn}: the attribute {@code Arn} of a resource. */
            public Builder logGroupArn(LogGroup logGroupArn) {
                putAtt("LogGroupArn", logGroupArn, "Arn");
                return this;
            }

            /** What was configured. */
            public CloudWatchLogsLogGroup build() {
                return new CloudWatchLogsLogGroup(seal("LogGroupArn"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.ClusterSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-clustersampt.html">ClusterSAMPT</a>
     */
    public static final class ClusterSAMPT extends PropertyType<ClusterSAMPT> {
        private ClusterSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static ClusterSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code ClusterSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code ClusterId}: required; an update means no interruption. */
            public Builder clusterId(String clusterId) {
                put("ClusterId", clusterId);
                return this;
            }

            /** {@code ClusterId} as a value. */
            public Builder clusterId(Value<String> clusterId) {
                put("ClusterId", clusterId);
                return this;
            }

            /** {@code ClusterId}: what {@code Ref} gives of a resource. */
            public Builder clusterId(Cluster clusterId) {
                putRef("ClusterId", clusterId);
                return this;
            }

            /** What was configured. */
            public ClusterSAMPT build() {
                return new ClusterSAMPT(seal("ClusterId"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.CollectionSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-collectionsampt.html">CollectionSAMPT</a>
     */
    public static final class CollectionSAMPT extends PropertyType<CollectionSAMPT> {
        private CollectionSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static CollectionSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code CollectionSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code CollectionId}: required; an update means no interruption. */
            public Builder collectionId(String collectionId) {
                put("CollectionId", collectionId);
                return this;
            }

            /** {@code CollectionId} as a value. */
            public Builder collectionId(Value<String> collectionId) {
                put("CollectionId", collectionId);
                return this;
            }

            /** {@code CollectionId}: what {@code Ref} gives of a resource. */
            public Builder collectionId(io.stratiform.aws.rekognition.Collection collectionId) {
                putRef("CollectionId", collectionId);
                return this;
            }

            /** What was configured. */
            public CollectionSAMPT build() {
                return new CollectionSAMPT(seal("CollectionId"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.DeadLetterConfig}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-deadletterconfig.html">DeadLetterConfig</a>
     */
    public static final class DeadLetterConfig extends PropertyType<DeadLetterConfig> {
        private DeadLetterConfig(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static DeadLetterConfig create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code DeadLetterConfig}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Arn}: optional; an update means no interruption. */
            public Builder arn(String arn) {
                put("Arn", arn);
                return this;
            }

            /** {@code Arn} as a value. */
            public Builder arn(Value<String> arn) {
                put("Arn", arn);
                return this;
            }

            /** {@code Arn}: the attribute {@code Arn} of a resource. */
            public Builder arn(Queue arn) {
                putAtt("Arn", arn, "Arn");
                return this;
            }

            /** {@code QueueLogicalId}: optional; an update means no interruption. */
            public Builder queueLogicalId(String queueLogicalId) {
                put("QueueLogicalId", queueLogicalId);
                return this;
            }

            /** {@code QueueLogicalId} as a value. */
            public Builder queueLogicalId(Value<String> queueLogicalId) {
                put("QueueLogicalId", queueLogicalId);
                return this;
            }

            /** {@code Type}: optional; an update means no interruption; a value of {@link DeadLetterType}. */
            public Builder type(DeadLetterType type) {
                put("Type", type);
                return this;
            }

            /** {@code Type} by the spelling of one of its allowed values. */
            public Builder type(String type) {
                put("Type", type, DeadLetterType.values());
                return this;
            }

            /** {@code Type} as a value. */
            public Builder type(Value<String> type) {
                put("Type", type);
                return this;
            }

            /** What was configured. */
            public DeadLetterConfig build() {
                return new DeadLetterConfig(seal());
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.DeliveryStreamSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-deliverystreamsampt.html">DeliveryStreamSAMPT</a>
     */
    public static final class DeliveryStreamSAMPT extends PropertyType<DeliveryStreamSAMPT> {
        private DeliveryStreamSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static DeliveryStreamSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code DeliveryStreamSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code DeliveryStreamName}: required; an update means no interruption. */
            public Builder deliveryStreamName(String deliveryStreamName) {
                put("DeliveryStreamName", deliveryStreamName);
                return this;
            }

            /** {@code DeliveryStreamName} as a value. */
            public Builder deliveryStreamName(Value<String> deliveryStreamName) {
                put("DeliveryStreamName", deliveryStreamName);
                return this;
            }

            /** {@code DeliveryStreamName}: what {@code Ref} gives of a resource. */
            public Builder deliveryStreamName(DeliveryStream deliveryStreamName) {
                putRef("DeliveryStreamName", deliveryStreamName);
                return this;
            }

            /** What was configured. */
            public DeliveryStreamSAMPT build() {
                return new DeliveryStreamSAMPT(seal("DeliveryStreamName"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.DeploymentPreference}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-deploymentpreference.html">DeploymentPreference</a>
     */
    public static final class DeploymentPreference extends PropertyType<DeploymentPreference> {
        private DeploymentPreference(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static DeploymentPreference create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code DeploymentPreference}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Alarms}: optional; an update means no interruption; 1 to 100 items. */
            public Builder alarms(String... alarms) {
                addAll("Alarms", alarms);
                return this;
            }

            /** {@code Alarms}, items appended. */
            @SafeVarargs
            public final Builder alarms(Value<String>... alarms) {
                addAll("Alarms", alarms);
                return this;
            }

            /** {@code Alarms}, items appended. */
            public Builder alarms(Collection<String> alarms) {
                addAll("Alarms", alarms);
                return this;
            }

            /** {@code Alarms} as one value. */
            public Builder alarms(Value<List<String>> alarms) {
                putWhole("Alarms", alarms);
                return this;
            }

            /** {@code Alarms}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder alarms(Collection<? extends Value<String>> alarms,
                    Value<String>... more) {
                addAll("Alarms", allOf(alarms, more));
                return this;
            }

            /** {@code Interval}: optional; an update means no interruption; 1 to 2100 as a number. */
            public Builder interval(long interval) {
                put("Interval", interval);
                return this;
            }

            /** {@code Interval} as a value. */
            public Builder interval(Value<? extends Number> interval) {
                put("Interval", interval);
                return this;
            }

            /** {@code Percentage}: optional; an update means no interruption; 1 to 99 as a number. */
            public Builder percentage(long percentage) {
                put("Percentage", percentage);
                return this;
            }

            /** {@code Percentage} as a value. */
            public Builder percentage(Value<? extends Number> percentage) {
                put("Percentage", percentage);
                return this;
            }

            /** {@code Type}: required; an update means no interruption; a value of {@link DeploymentPreferenceType}. */
            public Builder type(DeploymentPreferenceType type) {
                put("Type", type);
                return this;
            }

            /** {@code Type} by the spelling of one of its allowed values. */
            public Builder type(String type) {
                put("Type", type, DeploymentPreferenceType.values());
                return this;
            }

            /** {@code Type} as a value. */
            public Builder type(Value<String> type) {
                put("Type", type);
                return this;
            }

            /** What was configured. */
            public DeploymentPreference build() {
                return new DeploymentPreference(sealWithin("Alarms@1..100\n"
                                + "Interval=1..2100\n"
                                + "Percentage=1..99", "Type"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.DomainSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-domainsampt.html">DomainSAMPT</a>
     */
    public static final class DomainSAMPT extends PropertyType<DomainSAMPT> {
        private DomainSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static DomainSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code DomainSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code DomainName}: required; an update means no interruption. */
            public Builder domainName(String domainName) {
                put("DomainName", domainName);
                return this;
            }

            /** {@code DomainName} as a value. */
            public Builder domainName(Value<String> domainName) {
                put("DomainName", domainName);
                return this;
            }

            /** {@code DomainName}: what {@code Ref} gives of a resource. */
            public Builder domainName(Domain domainName) {
                putRef("DomainName", domainName);
                return this;
            }

            /** What was configured. */
            public DomainSAMPT build() {
                return new DomainSAMPT(seal("DomainName"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.EmptySAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-emptysampt.html">EmptySAMPT</a>
     */
    public static final class EmptySAMPT extends PropertyType<EmptySAMPT> {
        private EmptySAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static EmptySAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code EmptySAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** What was configured. */
            public EmptySAMPT build() {
                return new EmptySAMPT(seal());
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.EndpointConfigSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-endpointconfigsampt.html">EndpointConfigSAMPT</a>
     */
    public static final class EndpointConfigSAMPT extends PropertyType<EndpointConfigSAMPT> {
        private EndpointConfigSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static EndpointConfigSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code EndpointConfigSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code EndpointConfigName}: required; an update means no interruption. */
            public Builder endpointConfigName(String endpointConfigName) {
                put("EndpointConfigName", endpointConfigName);
                return this;
            }

            /** {@code EndpointConfigName} as a value. */
            public Builder endpointConfigName(Value<String> endpointConfigName) {
                put("EndpointConfigName", endpointConfigName);
                return this;
            }

            /** {@code EndpointConfigName}: the attribute {@code EndpointConfigName} of a resource. */
            public Builder endpointConfigName(EndpointConfig endpointConfigName) {
                putAtt("EndpointConfigName", endpointConfigName, "EndpointConfigName");
                return this;
            }

            /** What was configured. */
            public EndpointConfigSAMPT build() {
                return new EndpointConfigSAMPT(seal("EndpointConfigName"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.EndpointSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-endpointsampt.html">EndpointSAMPT</a>
     */
    public static final class EndpointSAMPT extends PropertyType<EndpointSAMPT> {
        private EndpointSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static EndpointSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code EndpointSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code EndpointName}: required; an update means no interruption. */
            public Builder endpointName(String endpointName) {
                put("EndpointName", endpointName);
                return this;
            }

            /** {@code EndpointName} as a value. */
            public Builder endpointName(Value<String> endpointName) {
                put("EndpointName", endpointName);
                return this;
            }

            /** {@code EndpointName}: the attribute {@code EndpointName} of a resource. */
            public Builder endpointName(Endpoint endpointName) {
                putAtt("EndpointName", endpointName, "EndpointName");
                return this;
            }

            /** What was configured. */
            public EndpointSAMPT build() {
                return new EndpointSAMPT(seal("EndpointName"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.EventBridgeRuleEvent}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-eventbridgeruleevent.html">EventBridgeRuleEvent</a>
     */
    public static final class EventBridgeRuleEvent extends PropertyType<EventBridgeRuleEvent> {
        private EventBridgeRuleEvent(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static EventBridgeRuleEvent create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code EventBridgeRuleEvent}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code DeadLetterConfig}: optional; an update means no interruption. */
            public Builder deadLetterConfig(
                    Consumer<? super DeadLetterConfig.Builder> deadLetterConfig) {
                put("DeadLetterConfig", DeadLetterConfig.create(deadLetterConfig));
                return this;
            }

            /** {@code DeadLetterConfig} as one value. */
            public Builder deadLetterConfig(Value<DeadLetterConfig> deadLetterConfig) {
                putWhole("DeadLetterConfig", deadLetterConfig);
                return this;
            }

            /** {@code EventBusName}: optional; an update means no interruption; 1 to 1600 characters. */
            public Builder eventBusName(String eventBusName) {
                put("EventBusName", eventBusName);
                return this;
            }

            /** {@code EventBusName} as a value. */
            public Builder eventBusName(Value<String> eventBusName) {
                put("EventBusName", eventBusName);
                return this;
            }

            /** {@code EventBusName}: what {@code Ref} gives of a resource. */
            public Builder eventBusName(EventBus eventBusName) {
                putRef("EventBusName", eventBusName);
                return this;
            }

            /** {@code Input}: optional; an update means no interruption. */
            public Builder input(String input) {
                put("Input", input);
                return this;
            }

            /** {@code Input} as a value. */
            public Builder input(Value<String> input) {
                put("Input", input);
                return this;
            }

            /** {@code InputPath}: optional; an update means no interruption. */
            public Builder inputPath(String inputPath) {
                put("InputPath", inputPath);
                return this;
            }

            /** {@code InputPath} as a value. */
            public Builder inputPath(Value<String> inputPath) {
                put("InputPath", inputPath);
                return this;
            }

            /** {@code InputTransformer}: optional; an update means no interruption. */
            public Builder inputTransformer(
                    Consumer<? super InputTransformer.Builder> inputTransformer) {
                put("InputTransformer", InputTransformer.create(inputTransformer));
                return this;
            }

            /** {@code InputTransformer} as one value. */
            public Builder inputTransformer(Value<InputTransformer> inputTransformer) {
                putWhole("InputTransformer", inputTransformer);
                return this;
            }

            /** {@code Pattern}: required; an update means no interruption. */
            public Builder pattern(Map<String, ?> pattern) {
                put("Pattern", pattern);
                return this;
            }

            /** {@code Pattern} as one value. */
            public Builder pattern(Value<Document> pattern) {
                putWhole("Pattern", pattern);
                return this;
            }

            /** {@code Pattern} as a document, configured here. */
            public Builder pattern(Consumer<? super EventPattern.Builder> pattern) {
                put("Pattern", EventPattern.create(pattern));
                return this;
            }

            /** {@code RetryPolicy}: optional; an update means no interruption. */
            public Builder retryPolicy(Consumer<? super RetryPolicy.Builder> retryPolicy) {
                put("RetryPolicy", RetryPolicy.create(retryPolicy));
                return this;
            }

            /** {@code RetryPolicy} as one value. */
            public Builder retryPolicy(Value<RetryPolicy> retryPolicy) {
                putWhole("RetryPolicy", retryPolicy);
                return this;
            }

            /** {@code RuleName}: optional; an update means no interruption. */
            public Builder ruleName(String ruleName) {
                put("RuleName", ruleName);
                return this;
            }

            /** {@code RuleName} as a value. */
            public Builder ruleName(Value<String> ruleName) {
                put("RuleName", ruleName);
                return this;
            }

            /** {@code State}: optional; an update means no interruption; a value of {@link EventBridgeRuleEventState}. */
            public Builder state(EventBridgeRuleEventState state) {
                put("State", state);
                return this;
            }

            /** {@code State} by the spelling of one of its allowed values. */
            public Builder state(String state) {
                put("State", state, EventBridgeRuleEventState.values());
                return this;
            }

            /** {@code State} as a value. */
            public Builder state(Value<String> state) {
                put("State", state);
                return this;
            }

            /** {@code Target}: optional; an update means no interruption. */
            public Builder target(Consumer<? super RuleTarget.Builder> target) {
                put("Target", RuleTarget.create(target));
                return this;
            }

            /** {@code Target} as one value. */
            public Builder target(Value<RuleTarget> target) {
                putWhole("Target", target);
                return this;
            }

            /** What was configured. */
            public EventBridgeRuleEvent build() {
                return new EventBridgeRuleEvent(sealWithin("EventBusName#1..1600", "Pattern"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.EventBusSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-eventbussampt.html">EventBusSAMPT</a>
     */
    public static final class EventBusSAMPT extends PropertyType<EventBusSAMPT> {
        private EventBusSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static EventBusSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code EventBusSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code EventBusName}: required; an update means no interruption. */
            public Builder eventBusName(String eventBusName) {
                put("EventBusName", eventBusName);
                return this;
            }

            /** {@code EventBusName} as a value. */
            public Builder eventBusName(Value<String> eventBusName) {
                put("EventBusName", eventBusName);
                return this;
            }

            /** {@code EventBusName}: what {@code Ref} gives of a resource. */
            public Builder eventBusName(EventBus eventBusName) {
                putRef("EventBusName", eventBusName);
                return this;
            }

            /** What was configured. */
            public EventBusSAMPT build() {
                return new EventBusSAMPT(seal("EventBusName"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.EventSource}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-eventsource.html">EventSource</a>
     */
    public static final class EventSource extends PropertyType<EventSource> {
        private EventSource(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static EventSource create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code EventSource}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Properties}: required; an update means no interruption. */
            public Builder properties(ApiEvent properties) {
                putWhole("Properties", properties);
                return this;
            }

            /** {@code Properties} as one value. */
            public Builder properties(CloudWatchEventEvent properties) {
                putWhole("Properties", properties);
                return this;
            }

            /** {@code Properties} as one value. */
            public Builder properties(EventBridgeRuleEvent properties) {
                putWhole("Properties", properties);
                return this;
            }

            /** {@code Properties} as one value. */
            public Builder properties(ScheduleEvent properties) {
                putWhole("Properties", properties);
                return this;
            }

            /** {@code Properties} as one value. */
            public Builder properties(ScheduleV2Event properties) {
                putWhole("Properties", properties);
                return this;
            }

            /** {@code Properties} as one value. */
            public Builder properties(Value<?> properties) {
                putWhole("Properties", properties);
                return this;
            }

            /** {@code Properties} with the {@code Type} {@code Api}, configured here. */
            public Builder api(Consumer<? super ApiEvent.Builder> api) {
                putVariant("Type", "Api", "Properties", ApiEvent.create(api));
                return this;
            }

            /** {@code Properties} with the {@code Type} {@code CloudWatchEvent}, configured here. */
            public Builder cloudWatchEvent(
                    Consumer<? super CloudWatchEventEvent.Builder> cloudWatchEvent) {
                putVariant("Type", "CloudWatchEvent", "Properties", CloudWatchEventEvent.create(cloudWatchEvent));
                return this;
            }

            /** {@code Properties} with the {@code Type} {@code EventBridgeRule}, configured here. */
            public Builder eventBridgeRule(
                    Consumer<? super EventBridgeRuleEvent.Builder> eventBridgeRule) {
                putVariant("Type", "EventBridgeRule", "Properties", EventBridgeRuleEvent.create(eventBridgeRule));
                return this;
            }

            /** {@code Properties} with the {@code Type} {@code Schedule}, configured here. */
            public Builder schedule(Consumer<? super ScheduleEvent.Builder> schedule) {
                putVariant("Type", "Schedule", "Properties", ScheduleEvent.create(schedule));
                return this;
            }

            /** {@code Properties} with the {@code Type} {@code ScheduleV2}, configured here. */
            public Builder scheduleV2(Consumer<? super ScheduleV2Event.Builder> scheduleV2) {
                putVariant("Type", "ScheduleV2", "Properties", ScheduleV2Event.create(scheduleV2));
                return this;
            }

            /** {@code Type}: required; an update means no interruption; a value of {@link EventSourceType}. */
            public Builder type(EventSourceType type) {
                put("Type", type);
                return this;
            }

            /** {@code Type} by the spelling of one of its allowed values. */
            public Builder type(String type) {
                put("Type", type, EventSourceType.values());
                return this;
            }

            /** {@code Type} as a value. */
            public Builder type(Value<String> type) {
                put("Type", type);
                return this;
            }

            /** What was configured. */
            public EventSource build() {
                return new EventSource(seal("Properties", "Type"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.FlexibleTimeWindow}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-flexibletimewindow.html">FlexibleTimeWindow</a>
     */
    public static final class FlexibleTimeWindow extends PropertyType<FlexibleTimeWindow> {
        private FlexibleTimeWindow(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static FlexibleTimeWindow create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code FlexibleTimeWindow}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code MaximumWindowInMinutes}: optional; an update means no interruption; 1 to 1440 as a number. */
            public Builder maximumWindowInMinutes(Number maximumWindowInMinutes) {
                put("MaximumWindowInMinutes", maximumWindowInMinutes);
                return this;
            }

            /** {@code MaximumWindowInMinutes} as a value. */
            public Builder maximumWindowInMinutes(Value<? extends Number> maximumWindowInMinutes) {
                put("MaximumWindowInMinutes", maximumWindowInMinutes);
                return this;
            }

            /** {@code Mode}: required; an update means no interruption; a value of {@link FlexibleTimeWindowMode}. */
            public Builder mode(FlexibleTimeWindowMode mode) {
                put("Mode", mode);
                return this;
            }

            /** {@code Mode} by the spelling of one of its allowed values. */
            public Builder mode(String mode) {
                put("Mode", mode, FlexibleTimeWindowMode.values());
                return this;
            }

            /** {@code Mode} as a value. */
            public Builder mode(Value<String> mode) {
                put("Mode", mode);
                return this;
            }

            /** What was configured. */
            public FlexibleTimeWindow build() {
                return new FlexibleTimeWindow(sealWithin("MaximumWindowInMinutes=1..1440", "Mode"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.FunctionSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-functionsampt.html">FunctionSAMPT</a>
     */
    public static final class FunctionSAMPT extends PropertyType<FunctionSAMPT> {
        private FunctionSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static FunctionSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code FunctionSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code FunctionName}: required; an update means no interruption. */
            public Builder functionName(String functionName) {
                put("FunctionName", functionName);
                return this;
            }

            /** {@code FunctionName} as a value. */
            public Builder functionName(Value<String> functionName) {
                put("FunctionName", functionName);
                return this;
            }

            /** {@code FunctionName}: what {@code Ref} gives of a resource. */
            public Builder functionName(io.stratiform.aws.lambda.Function functionName) {
                putRef("FunctionName", functionName);
                return this;
            }

            /** {@code FunctionName}: what {@code Ref} gives of a resource. */
            public Builder functionName(Function functionName) {
                putRef("FunctionName", functionName);
                return this;
            }

            /** What was configured. */
            public FunctionSAMPT build() {
                return new FunctionSAMPT(seal("FunctionName"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.HostedZoneSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-hostedzonesampt.html">HostedZoneSAMPT</a>
     */
    public static final class HostedZoneSAMPT extends PropertyType<HostedZoneSAMPT> {
        private HostedZoneSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static HostedZoneSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code HostedZoneSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code HostedZoneId}: required; an update means no interruption. */
            public Builder hostedZoneId(String hostedZoneId) {
                put("HostedZoneId", hostedZoneId);
                return this;
            }

            /** {@code HostedZoneId} as a value. */
            public Builder hostedZoneId(Value<String> hostedZoneId) {
                put("HostedZoneId", hostedZoneId);
                return this;
            }

            /** {@code HostedZoneId}: what {@code Ref} gives of a resource. */
            public Builder hostedZoneId(HostedZone hostedZoneId) {
                putRef("HostedZoneId", hostedZoneId);
                return this;
            }

            /** What was configured. */
            public HostedZoneSAMPT build() {
                return new HostedZoneSAMPT(seal("HostedZoneId"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.IAMPolicyDocument}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-iampolicydocument.html">IAMPolicyDocument</a>
     */
    public static final class IAMPolicyDocument extends PropertyType<IAMPolicyDocument> {
        private IAMPolicyDocument(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static IAMPolicyDocument create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code IAMPolicyDocument}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Statement}: required; an update means no interruption. */
            public Builder statement(Map<String, ?> statement) {
                put("Statement", statement);
                return this;
            }

            /** {@code Statement} as one value. */
            public Builder statement(Value<Document> statement) {
                putWhole("Statement", statement);
                return this;
            }

            /** {@code Version}: optional; an update means no interruption. */
            public Builder version(String version) {
                put("Version", version);
                return this;
            }

            /** {@code Version} as a value. */
            public Builder version(Value<String> version) {
                put("Version", version);
                return this;
            }

            /** What was configured. */
            public IAMPolicyDocument build() {
                return new IAMPolicyDocument(seal("Statement"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.IdentitySAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-identitysampt.html">IdentitySAMPT</a>
     */
    public static final class IdentitySAMPT extends PropertyType<IdentitySAMPT> {
        private IdentitySAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static IdentitySAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code IdentitySAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code IdentityName}: required; an update means no interruption. */
            public Builder identityName(String identityName) {
                put("IdentityName", identityName);
                return this;
            }

            /** {@code IdentityName} as a value. */
            public Builder identityName(Value<String> identityName) {
                put("IdentityName", identityName);
                return this;
            }

            /** {@code IdentityName}: what {@code Ref} gives of a resource. */
            public Builder identityName(EmailIdentity identityName) {
                putRef("IdentityName", identityName);
                return this;
            }

            /** What was configured. */
            public IdentitySAMPT build() {
                return new IdentitySAMPT(seal("IdentityName"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.IdentityTemplateSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-identitytemplatesampt.html">IdentityTemplateSAMPT</a>
     */
    public static final class IdentityTemplateSAMPT extends PropertyType<IdentityTemplateSAMPT> {
        private IdentityTemplateSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static IdentityTemplateSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code IdentityTemplateSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code IdentityName}: required; an update means no interruption. */
            public Builder identityName(String identityName) {
                put("IdentityName", identityName);
                return this;
            }

            /** {@code IdentityName} as a value. */
            public Builder identityName(Value<String> identityName) {
                put("IdentityName", identityName);
                return this;
            }

            /** {@code IdentityName}: what {@code Ref} gives of a resource. */
            public Builder identityName(EmailIdentity identityName) {
                putRef("IdentityName", identityName);
                return this;
            }

            /** {@code TemplateName}: required; an update means no interruption. */
            public Builder templateName(String templateName) {
                put("TemplateName", templateName);
                return this;
            }

            /** {@code TemplateName} as a value. */
            public Builder templateName(Value<String> templateName) {
                put("TemplateName", templateName);
                return this;
            }

            /** {@code TemplateName}: what {@code Ref} gives of a resource. */
            public Builder templateName(Template templateName) {
                putRef("TemplateName", templateName);
                return this;
            }

            /** What was configured. */
            public IdentityTemplateSAMPT build() {
                return new IdentityTemplateSAMPT(seal("IdentityName", "TemplateName"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.ImageSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-imagesampt.html">ImageSAMPT</a>
     */
    public static final class ImageSAMPT extends PropertyType<ImageSAMPT> {
        private ImageSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static ImageSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code ImageSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code ImageId}: required; an update means no interruption. */
            public Builder imageId(String imageId) {
                put("ImageId", imageId);
                return this;
            }

            /** {@code ImageId} as a value. */
            public Builder imageId(Value<String> imageId) {
                put("ImageId", imageId);
                return this;
            }

            /** What was configured. */
            public ImageSAMPT build() {
                return new ImageSAMPT(seal("ImageId"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.InputTransformer}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-inputtransformer.html">InputTransformer</a>
     */
    public static final class InputTransformer extends PropertyType<InputTransformer> {
        private InputTransformer(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static InputTransformer create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code InputTransformer}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code InputPathsMap}: optional; an update means no interruption. */
            public Builder inputPathsMap(String key, String value) {
                putEntry("InputPathsMap", key, value);
                return this;
            }

            /** {@code InputPathsMap}, one entry added. */
            public Builder inputPathsMap(String key, Value<String> value) {
                putEntry("InputPathsMap", key, value);
                return this;
            }

            /** {@code InputPathsMap}, entries added, which are literals or values such as {@code bucket.ref()}; {@code inputPathsMap("KEY", value)} adds one entry. */
            public Builder inputPathsMap(Map<String, ?> inputPathsMap) {
                putEntries("InputPathsMap", inputPathsMap, String.class);
                return this;
            }

            /** {@code InputPathsMap} as one value; {@code inputPathsMap("KEY", value)} adds one entry. */
            public Builder inputPathsMap(Value<Map<String, String>> inputPathsMap) {
                putWhole("InputPathsMap", inputPathsMap);
                return this;
            }

            /** {@code InputTemplate}: required; an update means no interruption; 1 to 8192 characters. */
            public Builder inputTemplate(String inputTemplate) {
                put("InputTemplate", inputTemplate);
                return this;
            }

            /** {@code InputTemplate} as a value. */
            public Builder inputTemplate(Value<String> inputTemplate) {
                put("InputTemplate", inputTemplate);
                return this;
            }

            /** What was configured. */
            public InputTransformer build() {
                return new InputTransformer(sealWithin("InputTemplate#1..8192", "InputTemplate"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.KeySAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-keysampt.html">KeySAMPT</a>
     */
    public static final class KeySAMPT extends PropertyType<KeySAMPT> {
        private KeySAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static KeySAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code KeySAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code KeyId}: required; an update means no interruption. */
            public Builder keyId(String keyId) {
                put("KeyId", keyId);
                return this;
            }

            /** {@code KeyId} as a value. */
            public Builder keyId(Value<String> keyId) {
                put("KeyId", keyId);
                return this;
            }

            /** {@code KeyId}: what {@code Ref} gives of a resource. */
            public Builder keyId(Key keyId) {
                putRef("KeyId", keyId);
                return this;
            }

            /** What was configured. */
            public KeySAMPT build() {
                return new KeySAMPT(seal("KeyId"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.LexiconSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-lexiconsampt.html">LexiconSAMPT</a>
     */
    public static final class LexiconSAMPT extends PropertyType<LexiconSAMPT> {
        private LexiconSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static LexiconSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code LexiconSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code LexiconName}: required; an update means no interruption. */
            public Builder lexiconName(String lexiconName) {
                put("LexiconName", lexiconName);
                return this;
            }

            /** {@code LexiconName} as a value. */
            public Builder lexiconName(Value<String> lexiconName) {
                put("LexiconName", lexiconName);
                return this;
            }

            /** What was configured. */
            public LexiconSAMPT build() {
                return new LexiconSAMPT(seal("LexiconName"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.LogDestination}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-logdestination.html">LogDestination</a>
     */
    public static final class LogDestination extends PropertyType<LogDestination> {
        private LogDestination(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static LogDestination create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code LogDestination}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code CloudWatchLogsLogGroup}: required; an update means no interruption. */
            public Builder cloudWatchLogsLogGroup(
                    Consumer<? super CloudWatchLogsLogGroup.Builder> cloudWatchLogsLogGroup) {
                put("CloudWatchLogsLogGroup", CloudWatchLogsLogGroup.create(cloudWatchLogsLogGroup));
                return this;
            }

            /** {@code CloudWatchLogsLogGroup} as one value. */
            public Builder cloudWatchLogsLogGroup(
                    Value<CloudWatchLogsLogGroup> cloudWatchLogsLogGroup) {
                putWhole("CloudWatchLogsLogGroup", cloudWatchLogsLogGroup);
                return this;
            }

            /** What was configured. */
            public LogDestination build() {
                return new LogDestination(seal("CloudWatchLogsLogGroup"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.LogGroupSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-loggroupsampt.html">LogGroupSAMPT</a>
     */
    public static final class LogGroupSAMPT extends PropertyType<LogGroupSAMPT> {
        private LogGroupSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static LogGroupSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code LogGroupSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code LogGroupName}: required; an update means no interruption. */
            public Builder logGroupName(String logGroupName) {
                put("LogGroupName", logGroupName);
                return this;
            }

            /** {@code LogGroupName} as a value. */
            public Builder logGroupName(Value<String> logGroupName) {
                put("LogGroupName", logGroupName);
                return this;
            }

            /** {@code LogGroupName}: what {@code Ref} gives of a resource. */
            public Builder logGroupName(LogGroup logGroupName) {
                putRef("LogGroupName", logGroupName);
                return this;
            }

            /** What was configured. */
            public LogGroupSAMPT build() {
                return new LogGroupSAMPT(seal("LogGroupName"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.LoggingConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-loggingconfiguration.html">LoggingConfiguration</a>
     */
    public static final class LoggingConfiguration extends PropertyType<LoggingConfiguration> {
        private LoggingConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static LoggingConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code LoggingConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Destinations}: optional; an update means no interruption. */
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

            /** {@code Destinations}, items appended. */
            @SafeVarargs
            public final Builder destinations(Value<LogDestination>... destinations) {
                addAll("Destinations", destinations);
                return this;
            }

            /** {@code Destinations}, items appended. */
            public Builder destinations(Collection<? extends Value<LogDestination>> destinations) {
                addAll("Destinations", destinations);
                return this;
            }

            /** {@code Destinations} as one value. */
            public Builder destinations(Value<List<LogDestination>> destinations) {
                putWhole("Destinations", destinations);
                return this;
            }

            /** {@code Destinations}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder destinations(
                    Collection<? extends Consumer<? super LogDestination.Builder>> destinations,
                    Consumer<? super LogDestination.Builder>... more) {
                return destinations(allOf(destinations, more));
            }

            /** {@code IncludeExecutionData}: optional; an update means no interruption. */
            public Builder includeExecutionData(boolean includeExecutionData) {
                put("IncludeExecutionData", includeExecutionData);
                return this;
            }

            /** {@code IncludeExecutionData} as a value. */
            public Builder includeExecutionData(Value<Boolean> includeExecutionData) {
                put("IncludeExecutionData", includeExecutionData);
                return this;
            }

            /** {@code Level}: optional; an update means no interruption; a value of {@link LoggingLevel}. */
            public Builder level(LoggingLevel level) {
                put("Level", level);
                return this;
            }

            /** {@code Level} by the spelling of one of its allowed values. */
            public Builder level(String level) {
                put("Level", level, LoggingLevel.values());
                return this;
            }

            /** {@code Level} as a value. */
            public Builder level(Value<String> level) {
                put("Level", level);
                return this;
            }

            /** What was configured. */
            public LoggingConfiguration build() {
                return new LoggingConfiguration(seal());
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.ParameterNameSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-parameternamesampt.html">ParameterNameSAMPT</a>
     */
    public static final class ParameterNameSAMPT extends PropertyType<ParameterNameSAMPT> {
        private ParameterNameSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static ParameterNameSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code ParameterNameSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code ParameterName}: required; an update means no interruption. */
            public Builder parameterName(String parameterName) {
                put("ParameterName", parameterName);
                return this;
            }

            /** {@code ParameterName} as a value. */
            public Builder parameterName(Value<String> parameterName) {
                put("ParameterName", parameterName);
                return this;
            }

            /** {@code ParameterName}: what {@code Ref} gives of a resource. */
            public Builder parameterName(Parameter parameterName) {
                putRef("ParameterName", parameterName);
                return this;
            }

            /** What was configured. */
            public ParameterNameSAMPT build() {
                return new ParameterNameSAMPT(seal("ParameterName"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.PinpointApplicationSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-pinpointapplicationsampt.html">PinpointApplicationSAMPT</a>
     */
    public static final class PinpointApplicationSAMPT extends PropertyType<PinpointApplicationSAMPT> {
        private PinpointApplicationSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static PinpointApplicationSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code PinpointApplicationSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code PinpointApplicationId}: required; an update means no interruption. */
            public Builder pinpointApplicationId(String pinpointApplicationId) {
                put("PinpointApplicationId", pinpointApplicationId);
                return this;
            }

            /** {@code PinpointApplicationId} as a value. */
            public Builder pinpointApplicationId(Value<String> pinpointApplicationId) {
                put("PinpointApplicationId", pinpointApplicationId);
                return this;
            }

            /** {@code PinpointApplicationId}: what {@code Ref} gives of a resource. */
            public Builder pinpointApplicationId(App pinpointApplicationId) {
                putRef("PinpointApplicationId", pinpointApplicationId);
                return this;
            }

            /** What was configured. */
            public PinpointApplicationSAMPT build() {
                return new PinpointApplicationSAMPT(seal("PinpointApplicationId"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.PipelineSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-pipelinesampt.html">PipelineSAMPT</a>
     */
    public static final class PipelineSAMPT extends PropertyType<PipelineSAMPT> {
        private PipelineSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static PipelineSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code PipelineSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code PipelineName}: required; an update means no interruption. */
            public Builder pipelineName(String pipelineName) {
                put("PipelineName", pipelineName);
                return this;
            }

            /** {@code PipelineName} as a value. */
            public Builder pipelineName(Value<String> pipelineName) {
                put("PipelineName", pipelineName);
                return this;
            }

            /** {@code PipelineName}: what {@code Ref} gives of a resource. */
            public Builder pipelineName(Pipeline pipelineName) {
                putRef("PipelineName", pipelineName);
                return this;
            }

            /** What was configured. */
            public PipelineSAMPT build() {
                return new PipelineSAMPT(seal("PipelineName"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.QueueSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-queuesampt.html">QueueSAMPT</a>
     */
    public static final class QueueSAMPT extends PropertyType<QueueSAMPT> {
        private QueueSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static QueueSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code QueueSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code QueueName}: required; an update means no interruption. */
            public Builder queueName(String queueName) {
                put("QueueName", queueName);
                return this;
            }

            /** {@code QueueName} as a value. */
            public Builder queueName(Value<String> queueName) {
                put("QueueName", queueName);
                return this;
            }

            /** {@code QueueName}: the attribute {@code QueueName} of a resource. */
            public Builder queueName(Queue queueName) {
                putAtt("QueueName", queueName, "QueueName");
                return this;
            }

            /** What was configured. */
            public QueueSAMPT build() {
                return new QueueSAMPT(seal("QueueName"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.RepositorySAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-repositorysampt.html">RepositorySAMPT</a>
     */
    public static final class RepositorySAMPT extends PropertyType<RepositorySAMPT> {
        private RepositorySAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static RepositorySAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code RepositorySAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code RepositoryName}: required; an update means no interruption. */
            public Builder repositoryName(String repositoryName) {
                put("RepositoryName", repositoryName);
                return this;
            }

            /** {@code RepositoryName} as a value. */
            public Builder repositoryName(Value<String> repositoryName) {
                put("RepositoryName", repositoryName);
                return this;
            }

            /** {@code RepositoryName}: the attribute {@code Name} of a resource. */
            public Builder repositoryName(Repository repositoryName) {
                putAtt("RepositoryName", repositoryName, "Name");
                return this;
            }

            /** What was configured. */
            public RepositorySAMPT build() {
                return new RepositorySAMPT(seal("RepositoryName"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.RetryPolicy}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-retrypolicy.html">RetryPolicy</a>
     */
    public static final class RetryPolicy extends PropertyType<RetryPolicy> {
        private RetryPolicy(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static RetryPolicy create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code RetryPolicy}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code MaximumEventAgeInSeconds}: optional; an update means no interruption; 60 to 86400 as a number. */
            public Builder maximumEventAgeInSeconds(long maximumEventAgeInSeconds) {
                put("MaximumEventAgeInSeconds", maximumEventAgeInSeconds);
                return this;
            }

            /** {@code MaximumEventAgeInSeconds} as a value. */
            public Builder maximumEventAgeInSeconds(
                    Value<? extends Number> maximumEventAgeInSeconds) {
                put("MaximumEventAgeInSeconds", maximumEventAgeInSeconds);
                return this;
            }

            /** {@code MaximumRetryAttempts}: optional; an update means no interruption; 0 to 185 as a number. */
            public Builder maximumRetryAttempts(long maximumRetryAttempts) {
                put("MaximumRetryAttempts", maximumRetryAttempts);
                return this;
            }

            /** {@code MaximumRetryAttempts} as a value. */
            public Builder maximumRetryAttempts(Value<? extends Number> maximumRetryAttempts) {
                put("MaximumRetryAttempts", maximumRetryAttempts);
                return this;
            }

            /** What was configured. */
            public RetryPolicy build() {
                return new RetryPolicy(sealWithin("MaximumEventAgeInSeconds=60..86400\n"
                                + "MaximumRetryAttempts=0..185"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.RuleTarget}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-ruletarget.html">RuleTarget</a>
     */
    public static final class RuleTarget extends PropertyType<RuleTarget> {
        private RuleTarget(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static RuleTarget create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code RuleTarget}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Id}: required; an update means no interruption. */
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
            public RuleTarget build() {
                return new RuleTarget(seal("Id"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.S3Location}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-s3location.html">S3Location</a>
     */
    public static final class S3Location extends PropertyType<S3Location> {
        private S3Location(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static S3Location create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code S3Location}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Bucket}: required; an update means no interruption. */
            public Builder bucket(String bucket) {
                put("Bucket", bucket);
                return this;
            }

            /** {@code Bucket} as a value. */
            public Builder bucket(Value<String> bucket) {
                put("Bucket", bucket);
                return this;
            }

            /** {@code Bucket}: what {@code Ref} gives of a resource. */
            public Builder bucket(Bucket bucket) {
                putRef("Bucket", bucket);
                return this;
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

            /** {@code Version}: optional; an update means no interruption. */
            public Builder version(String version) {
                put("Version", version);
                return this;
            }

            /** {@code Version} as a literal. */
            public Builder version(Number version) {
                put("Version", version);
                return this;
            }

            /** {@code Version} as a value. */
            public Builder version(Value<?> version) {
                put("Version", version);
                return this;
            }

            /** What was configured. */
            public S3Location build() {
                return new S3Location(seal("Bucket", "Key"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.SAMPolicyTemplate}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-sampolicytemplate.html">SAMPolicyTemplate</a>
     */
    public static final class SAMPolicyTemplate extends PropertyType<SAMPolicyTemplate> {
        private SAMPolicyTemplate(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static SAMPolicyTemplate create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code SAMPolicyTemplate}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code AMIDescribePolicy}: optional; an update means no interruption. */
            public Builder amiDescribePolicy(
                    Consumer<? super EmptySAMPT.Builder> amiDescribePolicy) {
                put("AMIDescribePolicy", EmptySAMPT.create(amiDescribePolicy));
                return this;
            }

            /** {@code AMIDescribePolicy} as one value. */
            public Builder amiDescribePolicy(Value<EmptySAMPT> amiDescribePolicy) {
                putWhole("AMIDescribePolicy", amiDescribePolicy);
                return this;
            }

            /** {@code AWSSecretsManagerGetSecretValuePolicy}: optional; an update means no interruption. */
            public Builder awsSecretsManagerGetSecretValuePolicy(
                    Consumer<? super SecretArnSAMPT.Builder> awsSecretsManagerGetSecretValuePolicy) {
                put("AWSSecretsManagerGetSecretValuePolicy", SecretArnSAMPT.create(awsSecretsManagerGetSecretValuePolicy));
                return this;
            }

            /** {@code AWSSecretsManagerGetSecretValuePolicy} as one value. */
            public Builder awsSecretsManagerGetSecretValuePolicy(
                    Value<SecretArnSAMPT> awsSecretsManagerGetSecretValuePolicy) {
                putWhole("AWSSecretsManagerGetSecretValuePolicy", awsSecretsManagerGetSecretValuePolicy);
                return this;
            }

            /** {@code AWSSecretsManagerRotationPolicy}: optional; an update means no interruption. */
            public Builder awsSecretsManagerRotationPolicy(
                    Consumer<? super FunctionSAMPT.Builder> awsSecretsManagerRotationPolicy) {
                put("AWSSecretsManagerRotationPolicy", FunctionSAMPT.create(awsSecretsManagerRotationPolicy));
                return this;
            }

            /** {@code AWSSecretsManagerRotationPolicy} as one value. */
            public Builder awsSecretsManagerRotationPolicy(
                    Value<FunctionSAMPT> awsSecretsManagerRotationPolicy) {
                putWhole("AWSSecretsManagerRotationPolicy", awsSecretsManagerRotationPolicy);
                return this;
            }

            /** {@code AcmGetCertificatePolicy}: optional; an update means no interruption. */
            public Builder acmGetCertificatePolicy(
                    Consumer<? super CertificateSAMPT.Builder> acmGetCertificatePolicy) {
                put("AcmGetCertificatePolicy", CertificateSAMPT.create(acmGetCertificatePolicy));
                return this;
            }

            /** {@code AcmGetCertificatePolicy} as one value. */
            public Builder acmGetCertificatePolicy(
                    Value<CertificateSAMPT> acmGetCertificatePolicy) {
                putWhole("AcmGetCertificatePolicy", acmGetCertificatePolicy);
                return this;
            }

            /** {@code AthenaQueryPolicy}: optional; an update means no interruption. */
            public Builder athenaQueryPolicy(
                    Consumer<? super WorkGroupSAMPT.Builder> athenaQueryPolicy) {
                put("AthenaQueryPolicy", WorkGroupSAMPT.create(athenaQueryPolicy));
                return this;
            }

            /** {@code AthenaQueryPolicy} as one value. */
            public Builder athenaQueryPolicy(Value<WorkGroupSAMPT> athenaQueryPolicy) {
                putWhole("AthenaQueryPolicy", athenaQueryPolicy);
                return this;
            }

            /** {@code CloudFormationDescribeStacksPolicy}: optional; an update means no interruption. */
            public Builder cloudFormationDescribeStacksPolicy(
                    Consumer<? super EmptySAMPT.Builder> cloudFormationDescribeStacksPolicy) {
                put("CloudFormationDescribeStacksPolicy", EmptySAMPT.create(cloudFormationDescribeStacksPolicy));
                return this;
            }

            /** {@code CloudFormationDescribeStacksPolicy} as one value. */
            public Builder cloudFormationDescribeStacksPolicy(
                    Value<EmptySAMPT> cloudFormationDescribeStacksPolicy) {
                putWhole("CloudFormationDescribeStacksPolicy", cloudFormationDescribeStacksPolicy);
                return this;
            }

            /** {@code CloudWatchDashboardPolicy}: optional; an update means no interruption. */
            public Builder cloudWatchDashboardPolicy(
                    Consumer<? super EmptySAMPT.Builder> cloudWatchDashboardPolicy) {
                put("CloudWatchDashboardPolicy", EmptySAMPT.create(cloudWatchDashboardPolicy));
                return this;
            }

            /** {@code CloudWatchDashboardPolicy} as one value. */
            public Builder cloudWatchDashboardPolicy(Value<EmptySAMPT> cloudWatchDashboardPolicy) {
                putWhole("CloudWatchDashboardPolicy", cloudWatchDashboardPolicy);
                return this;
            }

            /** {@code CloudWatchDescribeAlarmHistoryPolicy}: optional; an update means no interruption. */
            public Builder cloudWatchDescribeAlarmHistoryPolicy(
                    Consumer<? super EmptySAMPT.Builder> cloudWatchDescribeAlarmHistoryPolicy) {
                put("CloudWatchDescribeAlarmHistoryPolicy", EmptySAMPT.create(cloudWatchDescribeAlarmHistoryPolicy));
                return this;
            }

            /** {@code CloudWatchDescribeAlarmHistoryPolicy} as one value. */
            public Builder cloudWatchDescribeAlarmHistoryPolicy(
                    Value<EmptySAMPT> cloudWatchDescribeAlarmHistoryPolicy) {
                putWhole("CloudWatchDescribeAlarmHistoryPolicy", cloudWatchDescribeAlarmHistoryPolicy);
                return this;
            }

            /** {@code CloudWatchPutMetricPolicy}: optional; an update means no interruption. */
            public Builder cloudWatchPutMetricPolicy(
                    Consumer<? super EmptySAMPT.Builder> cloudWatchPutMetricPolicy) {
                put("CloudWatchPutMetricPolicy", EmptySAMPT.create(cloudWatchPutMetricPolicy));
                return this;
            }

            /** {@code CloudWatchPutMetricPolicy} as one value. */
            public Builder cloudWatchPutMetricPolicy(Value<EmptySAMPT> cloudWatchPutMetricPolicy) {
                putWhole("CloudWatchPutMetricPolicy", cloudWatchPutMetricPolicy);
                return this;
            }

            /** {@code CodeCommitCrudPolicy}: optional; an update means no interruption. */
            public Builder codeCommitCrudPolicy(
                    Consumer<? super RepositorySAMPT.Builder> codeCommitCrudPolicy) {
                put("CodeCommitCrudPolicy", RepositorySAMPT.create(codeCommitCrudPolicy));
                return this;
            }

            /** {@code CodeCommitCrudPolicy} as one value. */
            public Builder codeCommitCrudPolicy(Value<RepositorySAMPT> codeCommitCrudPolicy) {
                putWhole("CodeCommitCrudPolicy", codeCommitCrudPolicy);
                return this;
            }

            /** {@code CodeCommitReadPolicy}: optional; an update means no interruption. */
            public Builder codeCommitReadPolicy(
                    Consumer<? super RepositorySAMPT.Builder> codeCommitReadPolicy) {
                put("CodeCommitReadPolicy", RepositorySAMPT.create(codeCommitReadPolicy));
                return this;
            }

            /** {@code CodeCommitReadPolicy} as one value. */
            public Builder codeCommitReadPolicy(Value<RepositorySAMPT> codeCommitReadPolicy) {
                putWhole("CodeCommitReadPolicy", codeCommitReadPolicy);
                return this;
            }

            /** {@code CodePipelineLambdaExecutionPolicy}: optional; an update means no interruption. */
            public Builder codePipelineLambdaExecutionPolicy(
                    Consumer<? super EmptySAMPT.Builder> codePipelineLambdaExecutionPolicy) {
                put("CodePipelineLambdaExecutionPolicy", EmptySAMPT.create(codePipelineLambdaExecutionPolicy));
                return this;
            }

            /** {@code CodePipelineLambdaExecutionPolicy} as one value. */
            public Builder codePipelineLambdaExecutionPolicy(
                    Value<EmptySAMPT> codePipelineLambdaExecutionPolicy) {
                putWhole("CodePipelineLambdaExecutionPolicy", codePipelineLambdaExecutionPolicy);
                return this;
            }

            /** {@code CodePipelineReadOnlyPolicy}: optional; an update means no interruption. */
            public Builder codePipelineReadOnlyPolicy(
                    Consumer<? super PipelineSAMPT.Builder> codePipelineReadOnlyPolicy) {
                put("CodePipelineReadOnlyPolicy", PipelineSAMPT.create(codePipelineReadOnlyPolicy));
                return this;
            }

            /** {@code CodePipelineReadOnlyPolicy} as one value. */
            public Builder codePipelineReadOnlyPolicy(
                    Value<PipelineSAMPT> codePipelineReadOnlyPolicy) {
                putWhole("CodePipelineReadOnlyPolicy", codePipelineReadOnlyPolicy);
                return this;
            }

            /** {@code ComprehendBasicAccessPolicy}: optional; an update means no interruption. */
            public Builder comprehendBasicAccessPolicy(
                    Consumer<? super EmptySAMPT.Builder> comprehendBasicAccessPolicy) {
                put("ComprehendBasicAccessPolicy", EmptySAMPT.create(comprehendBasicAccessPolicy));
                return this;
            }

            /** {@code ComprehendBasicAccessPolicy} as one value. */
            public Builder comprehendBasicAccessPolicy(
                    Value<EmptySAMPT> comprehendBasicAccessPolicy) {
                putWhole("ComprehendBasicAccessPolicy", comprehendBasicAccessPolicy);
                return this;
            }

            /** {@code CostExplorerReadOnlyPolicy}: optional; an update means no interruption. */
            public Builder costExplorerReadOnlyPolicy(
                    Consumer<? super EmptySAMPT.Builder> costExplorerReadOnlyPolicy) {
                put("CostExplorerReadOnlyPolicy", EmptySAMPT.create(costExplorerReadOnlyPolicy));
                return this;
            }

            /** {@code CostExplorerReadOnlyPolicy} as one value. */
            public Builder costExplorerReadOnlyPolicy(
                    Value<EmptySAMPT> costExplorerReadOnlyPolicy) {
                putWhole("CostExplorerReadOnlyPolicy", costExplorerReadOnlyPolicy);
                return this;
            }

            /** {@code DynamoDBBackupFullAccessPolicy}: optional; an update means no interruption. */
            public Builder dynamoDbBackupFullAccessPolicy(
                    Consumer<? super TableSAMPT.Builder> dynamoDbBackupFullAccessPolicy) {
                put("DynamoDBBackupFullAccessPolicy", TableSAMPT.create(dynamoDbBackupFullAccessPolicy));
                return this;
            }

            /** {@code DynamoDBBackupFullAccessPolicy} as one value. */
            public Builder dynamoDbBackupFullAccessPolicy(
                    Value<TableSAMPT> dynamoDbBackupFullAccessPolicy) {
                putWhole("DynamoDBBackupFullAccessPolicy", dynamoDbBackupFullAccessPolicy);
                return this;
            }

            /** {@code DynamoDBCrudPolicy}: optional; an update means no interruption. */
            public Builder dynamoDbCrudPolicy(
                    Consumer<? super TableSAMPT.Builder> dynamoDbCrudPolicy) {
                put("DynamoDBCrudPolicy", TableSAMPT.create(dynamoDbCrudPolicy));
                return this;
            }

            /** {@code DynamoDBCrudPolicy} as one value. */
            public Builder dynamoDbCrudPolicy(Value<TableSAMPT> dynamoDbCrudPolicy) {
                putWhole("DynamoDBCrudPolicy", dynamoDbCrudPolicy);
                return this;
            }

            /** {@code DynamoDBReadPolicy}: optional; an update means no interruption. */
            public Builder dynamoDbReadPolicy(
                    Consumer<? super TableSAMPT.Builder> dynamoDbReadPolicy) {
                put("DynamoDBReadPolicy", TableSAMPT.create(dynamoDbReadPolicy));
                return this;
            }

            /** {@code DynamoDBReadPolicy} as one value. */
            public Builder dynamoDbReadPolicy(Value<TableSAMPT> dynamoDbReadPolicy) {
                putWhole("DynamoDBReadPolicy", dynamoDbReadPolicy);
                return this;
            }

            /** {@code DynamoDBReconfigurePolicy}: optional; an update means no interruption. */
            public Builder dynamoDbReconfigurePolicy(
                    Consumer<? super TableSAMPT.Builder> dynamoDbReconfigurePolicy) {
                put("DynamoDBReconfigurePolicy", TableSAMPT.create(dynamoDbReconfigurePolicy));
                return this;
            }

            /** {@code DynamoDBReconfigurePolicy} as one value. */
            public Builder dynamoDbReconfigurePolicy(Value<TableSAMPT> dynamoDbReconfigurePolicy) {
                putWhole("DynamoDBReconfigurePolicy", dynamoDbReconfigurePolicy);
                return this;
            }

            /** {@code DynamoDBRestoreFromBackupPolicy}: optional; an update means no interruption. */
            public Builder dynamoDbRestoreFromBackupPolicy(
                    Consumer<? super TableSAMPT.Builder> dynamoDbRestoreFromBackupPolicy) {
                put("DynamoDBRestoreFromBackupPolicy", TableSAMPT.create(dynamoDbRestoreFromBackupPolicy));
                return this;
            }

            /** {@code DynamoDBRestoreFromBackupPolicy} as one value. */
            public Builder dynamoDbRestoreFromBackupPolicy(
                    Value<TableSAMPT> dynamoDbRestoreFromBackupPolicy) {
                putWhole("DynamoDBRestoreFromBackupPolicy", dynamoDbRestoreFromBackupPolicy);
                return this;
            }

            /** {@code DynamoDBStreamReadPolicy}: optional; an update means no interruption. */
            public Builder dynamoDbStreamReadPolicy(
                    Consumer<? super TableStreamSAMPT.Builder> dynamoDbStreamReadPolicy) {
                put("DynamoDBStreamReadPolicy", TableStreamSAMPT.create(dynamoDbStreamReadPolicy));
                return this;
            }

            /** {@code DynamoDBStreamReadPolicy} as one value. */
            public Builder dynamoDbStreamReadPolicy(
                    Value<TableStreamSAMPT> dynamoDbStreamReadPolicy) {
                putWhole("DynamoDBStreamReadPolicy", dynamoDbStreamReadPolicy);
                return this;
            }

            /** {@code DynamoDBWritePolicy}: optional; an update means no interruption. */
            public Builder dynamoDbWritePolicy(
                    Consumer<? super TableSAMPT.Builder> dynamoDbWritePolicy) {
                put("DynamoDBWritePolicy", TableSAMPT.create(dynamoDbWritePolicy));
                return this;
            }

            /** {@code DynamoDBWritePolicy} as one value. */
            public Builder dynamoDbWritePolicy(Value<TableSAMPT> dynamoDbWritePolicy) {
                putWhole("DynamoDBWritePolicy", dynamoDbWritePolicy);
                return this;
            }

            /** {@code EC2CopyImagePolicy}: optional; an update means no interruption. */
            public Builder ec2CopyImagePolicy(
                    Consumer<? super ImageSAMPT.Builder> ec2CopyImagePolicy) {
                put("EC2CopyImagePolicy", ImageSAMPT.create(ec2CopyImagePolicy));
                return this;
            }

            /** {@code EC2CopyImagePolicy} as one value. */
            public Builder ec2CopyImagePolicy(Value<ImageSAMPT> ec2CopyImagePolicy) {
                putWhole("EC2CopyImagePolicy", ec2CopyImagePolicy);
                return this;
            }

            /** {@code EC2DescribePolicy}: optional; an update means no interruption. */
            public Builder ec2DescribePolicy(
                    Consumer<? super EmptySAMPT.Builder> ec2DescribePolicy) {
                put("EC2DescribePolicy", EmptySAMPT.create(ec2DescribePolicy));
                return this;
            }

            /** {@code EC2DescribePolicy} as one value. */
            public Builder ec2DescribePolicy(Value<EmptySAMPT> ec2DescribePolicy) {
                putWhole("EC2DescribePolicy", ec2DescribePolicy);
                return this;
            }

            /** {@code EFSWriteAccessPolicy}: optional; an update means no interruption. */
            public Builder efsWriteAccessPolicy(
                    Consumer<? super AccessPointSAMPT.Builder> efsWriteAccessPolicy) {
                put("EFSWriteAccessPolicy", AccessPointSAMPT.create(efsWriteAccessPolicy));
                return this;
            }

            /** {@code EFSWriteAccessPolicy} as one value. */
            public Builder efsWriteAccessPolicy(Value<AccessPointSAMPT> efsWriteAccessPolicy) {
                putWhole("EFSWriteAccessPolicy", efsWriteAccessPolicy);
                return this;
            }

            /** {@code EKSDescribePolicy}: optional; an update means no interruption. */
            public Builder eksDescribePolicy(
                    Consumer<? super EmptySAMPT.Builder> eksDescribePolicy) {
                put("EKSDescribePolicy", EmptySAMPT.create(eksDescribePolicy));
                return this;
            }

            /** {@code EKSDescribePolicy} as one value. */
            public Builder eksDescribePolicy(Value<EmptySAMPT> eksDescribePolicy) {
                putWhole("EKSDescribePolicy", eksDescribePolicy);
                return this;
            }

            /** {@code EcsRunTaskPolicy}: optional; an update means no interruption. */
            public Builder ecsRunTaskPolicy(
                    Consumer<? super TaskDefinitionSAMPT.Builder> ecsRunTaskPolicy) {
                put("EcsRunTaskPolicy", TaskDefinitionSAMPT.create(ecsRunTaskPolicy));
                return this;
            }

            /** {@code EcsRunTaskPolicy} as one value. */
            public Builder ecsRunTaskPolicy(Value<TaskDefinitionSAMPT> ecsRunTaskPolicy) {
                putWhole("EcsRunTaskPolicy", ecsRunTaskPolicy);
                return this;
            }

            /** {@code ElasticMapReduceAddJobFlowStepsPolicy}: optional; an update means no interruption. */
            public Builder elasticMapReduceAddJobFlowStepsPolicy(
                    Consumer<? super ClusterSAMPT.Builder> elasticMapReduceAddJobFlowStepsPolicy) {
                put("ElasticMapReduceAddJobFlowStepsPolicy", ClusterSAMPT.create(elasticMapReduceAddJobFlowStepsPolicy));
                return this;
            }

            /** {@code ElasticMapReduceAddJobFlowStepsPolicy} as one value. */
            public Builder elasticMapReduceAddJobFlowStepsPolicy(
                    Value<ClusterSAMPT> elasticMapReduceAddJobFlowStepsPolicy) {
                putWhole("ElasticMapReduceAddJobFlowStepsPolicy", elasticMapReduceAddJobFlowStepsPolicy);
                return this;
            }

            /** {@code ElasticMapReduceCancelStepsPolicy}: optional; an update means no interruption. */
            public Builder elasticMapReduceCancelStepsPolicy(
                    Consumer<? super ClusterSAMPT.Builder> elasticMapReduceCancelStepsPolicy) {
                put("ElasticMapReduceCancelStepsPolicy", ClusterSAMPT.create(elasticMapReduceCancelStepsPolicy));
                return this;
            }

            /** {@code ElasticMapReduceCancelStepsPolicy} as one value. */
            public Builder elasticMapReduceCancelStepsPolicy(
                    Value<ClusterSAMPT> elasticMapReduceCancelStepsPolicy) {
                putWhole("ElasticMapReduceCancelStepsPolicy", elasticMapReduceCancelStepsPolicy);
                return this;
            }

            /** {@code ElasticMapReduceModifyInstanceFleetPolicy}: optional; an update means no interruption. */
            public Builder elasticMapReduceModifyInstanceFleetPolicy(
                    Consumer<? super ClusterSAMPT.Builder> elasticMapReduceModifyInstanceFleetPolicy) {
                put("ElasticMapReduceModifyInstanceFleetPolicy", ClusterSAMPT.create(elasticMapReduceModifyInstanceFleetPolicy));
                return this;
            }

            /** {@code ElasticMapReduceModifyInstanceFleetPolicy} as one value. */
            public Builder elasticMapReduceModifyInstanceFleetPolicy(
                    Value<ClusterSAMPT> elasticMapReduceModifyInstanceFleetPolicy) {
                putWhole("ElasticMapReduceModifyInstanceFleetPolicy", elasticMapReduceModifyInstanceFleetPolicy);
                return this;
            }

            /** {@code ElasticMapReduceModifyInstanceGroupsPolicy}: optional; an update means no interruption. */
            public Builder elasticMapReduceModifyInstanceGroupsPolicy(
                    Consumer<? super ClusterSAMPT.Builder> elasticMapReduceModifyInstanceGroupsPolicy) {
                put("ElasticMapReduceModifyInstanceGroupsPolicy", ClusterSAMPT.create(elasticMapReduceModifyInstanceGroupsPolicy));
                return this;
            }

            /** {@code ElasticMapReduceModifyInstanceGroupsPolicy} as one value. */
            public Builder elasticMapReduceModifyInstanceGroupsPolicy(
                    Value<ClusterSAMPT> elasticMapReduceModifyInstanceGroupsPolicy) {
                putWhole("ElasticMapReduceModifyInstanceGroupsPolicy", elasticMapReduceModifyInstanceGroupsPolicy);
                return this;
            }

            /** {@code ElasticMapReduceSetTerminationProtectionPolicy}: optional; an update means no interruption. */
            public Builder elasticMapReduceSetTerminationProtectionPolicy(
                    Consumer<? super ClusterSAMPT.Builder> elasticMapReduceSetTerminationProtectionPolicy) {
                put("ElasticMapReduceSetTerminationProtectionPolicy", ClusterSAMPT.create(elasticMapReduceSetTerminationProtectionPolicy));
                return this;
            }

            /** {@code ElasticMapReduceSetTerminationProtectionPolicy} as one value. */
            public Builder elasticMapReduceSetTerminationProtectionPolicy(
                    Value<ClusterSAMPT> elasticMapReduceSetTerminationProtectionPolicy) {
                putWhole("ElasticMapReduceSetTerminationProtectionPolicy", elasticMapReduceSetTerminationProtectionPolicy);
                return this;
            }

            /** {@code ElasticMapReduceTerminateJobFlowsPolicy}: optional; an update means no interruption. */
            public Builder elasticMapReduceTerminateJobFlowsPolicy(
                    Consumer<? super ClusterSAMPT.Builder> elasticMapReduceTerminateJobFlowsPolicy) {
                put("ElasticMapReduceTerminateJobFlowsPolicy", ClusterSAMPT.create(elasticMapReduceTerminateJobFlowsPolicy));
                return this;
            }

            /** {@code ElasticMapReduceTerminateJobFlowsPolicy} as one value. */
            public Builder elasticMapReduceTerminateJobFlowsPolicy(
                    Value<ClusterSAMPT> elasticMapReduceTerminateJobFlowsPolicy) {
                putWhole("ElasticMapReduceTerminateJobFlowsPolicy", elasticMapReduceTerminateJobFlowsPolicy);
                return this;
            }

            /** {@code ElasticsearchHttpPostPolicy}: optional; an update means no interruption. */
            public Builder elasticsearchHttpPostPolicy(
                    Consumer<? super DomainSAMPT.Builder> elasticsearchHttpPostPolicy) {
                put("ElasticsearchHttpPostPolicy", DomainSAMPT.create(elasticsearchHttpPostPolicy));
                return this;
            }

            /** {@code ElasticsearchHttpPostPolicy} as one value. */
            public Builder elasticsearchHttpPostPolicy(
                    Value<DomainSAMPT> elasticsearchHttpPostPolicy) {
                putWhole("ElasticsearchHttpPostPolicy", elasticsearchHttpPostPolicy);
                return this;
            }

            /** {@code EventBridgePutEventsPolicy}: optional; an update means no interruption. */
            public Builder eventBridgePutEventsPolicy(
                    Consumer<? super EventBusSAMPT.Builder> eventBridgePutEventsPolicy) {
                put("EventBridgePutEventsPolicy", EventBusSAMPT.create(eventBridgePutEventsPolicy));
                return this;
            }

            /** {@code EventBridgePutEventsPolicy} as one value. */
            public Builder eventBridgePutEventsPolicy(
                    Value<EventBusSAMPT> eventBridgePutEventsPolicy) {
                putWhole("EventBridgePutEventsPolicy", eventBridgePutEventsPolicy);
                return this;
            }

            /** {@code FilterLogEventsPolicy}: optional; an update means no interruption. */
            public Builder filterLogEventsPolicy(
                    Consumer<? super LogGroupSAMPT.Builder> filterLogEventsPolicy) {
                put("FilterLogEventsPolicy", LogGroupSAMPT.create(filterLogEventsPolicy));
                return this;
            }

            /** {@code FilterLogEventsPolicy} as one value. */
            public Builder filterLogEventsPolicy(Value<LogGroupSAMPT> filterLogEventsPolicy) {
                putWhole("FilterLogEventsPolicy", filterLogEventsPolicy);
                return this;
            }

            /** {@code FirehoseCrudPolicy}: optional; an update means no interruption. */
            public Builder firehoseCrudPolicy(
                    Consumer<? super DeliveryStreamSAMPT.Builder> firehoseCrudPolicy) {
                put("FirehoseCrudPolicy", DeliveryStreamSAMPT.create(firehoseCrudPolicy));
                return this;
            }

            /** {@code FirehoseCrudPolicy} as one value. */
            public Builder firehoseCrudPolicy(Value<DeliveryStreamSAMPT> firehoseCrudPolicy) {
                putWhole("FirehoseCrudPolicy", firehoseCrudPolicy);
                return this;
            }

            /** {@code FirehoseWritePolicy}: optional; an update means no interruption. */
            public Builder firehoseWritePolicy(
                    Consumer<? super DeliveryStreamSAMPT.Builder> firehoseWritePolicy) {
                put("FirehoseWritePolicy", DeliveryStreamSAMPT.create(firehoseWritePolicy));
                return this;
            }

            /** {@code FirehoseWritePolicy} as one value. */
            public Builder firehoseWritePolicy(Value<DeliveryStreamSAMPT> firehoseWritePolicy) {
                putWhole("FirehoseWritePolicy", firehoseWritePolicy);
                return this;
            }

            /** {@code KMSDecryptPolicy}: optional; an update means no interruption. */
            public Builder kmsDecryptPolicy(Consumer<? super KeySAMPT.Builder> kmsDecryptPolicy) {
                put("KMSDecryptPolicy", KeySAMPT.create(kmsDecryptPolicy));
                return this;
            }

            /** {@code KMSDecryptPolicy} as one value. */
            public Builder kmsDecryptPolicy(Value<KeySAMPT> kmsDecryptPolicy) {
                putWhole("KMSDecryptPolicy", kmsDecryptPolicy);
                return this;
            }

            /** {@code KMSEncryptPolicy}: optional; an update means no interruption. */
            public Builder kmsEncryptPolicy(Consumer<? super KeySAMPT.Builder> kmsEncryptPolicy) {
                put("KMSEncryptPolicy", KeySAMPT.create(kmsEncryptPolicy));
                return this;
            }

            /** {@code KMSEncryptPolicy} as one value. */
            public Builder kmsEncryptPolicy(Value<KeySAMPT> kmsEncryptPolicy) {
                putWhole("KMSEncryptPolicy", kmsEncryptPolicy);
                return this;
            }

            /** {@code KMSEncryptPolicy_v2}: optional; an update means no interruption. */
            public Builder kmsEncryptPolicyV2(
                    Consumer<? super KeySAMPT.Builder> kmsEncryptPolicyV2) {
                put("KMSEncryptPolicy_v2", KeySAMPT.create(kmsEncryptPolicyV2));
                return this;
            }

            /** {@code KMSEncryptPolicy_v2} as one value. */
            public Builder kmsEncryptPolicyV2(Value<KeySAMPT> kmsEncryptPolicyV2) {
                putWhole("KMSEncryptPolicy_v2", kmsEncryptPolicyV2);
                return this;
            }

            /** {@code KinesisCrudPolicy}: optional; an update means no interruption. */
            public Builder kinesisCrudPolicy(
                    Consumer<? super StreamSAMPT.Builder> kinesisCrudPolicy) {
                put("KinesisCrudPolicy", StreamSAMPT.create(kinesisCrudPolicy));
                return this;
            }

            /** {@code KinesisCrudPolicy} as one value. */
            public Builder kinesisCrudPolicy(Value<StreamSAMPT> kinesisCrudPolicy) {
                putWhole("KinesisCrudPolicy", kinesisCrudPolicy);
                return this;
            }

            /** {@code KinesisStreamReadPolicy}: optional; an update means no interruption. */
            public Builder kinesisStreamReadPolicy(
                    Consumer<? super StreamSAMPT.Builder> kinesisStreamReadPolicy) {
                put("KinesisStreamReadPolicy", StreamSAMPT.create(kinesisStreamReadPolicy));
                return this;
            }

            /** {@code KinesisStreamReadPolicy} as one value. */
            public Builder kinesisStreamReadPolicy(Value<StreamSAMPT> kinesisStreamReadPolicy) {
                putWhole("KinesisStreamReadPolicy", kinesisStreamReadPolicy);
                return this;
            }

            /** {@code LambdaInvokePolicy}: optional; an update means no interruption. */
            public Builder lambdaInvokePolicy(
                    Consumer<? super FunctionSAMPT.Builder> lambdaInvokePolicy) {
                put("LambdaInvokePolicy", FunctionSAMPT.create(lambdaInvokePolicy));
                return this;
            }

            /** {@code LambdaInvokePolicy} as one value. */
            public Builder lambdaInvokePolicy(Value<FunctionSAMPT> lambdaInvokePolicy) {
                putWhole("LambdaInvokePolicy", lambdaInvokePolicy);
                return this;
            }

            /** {@code MobileAnalyticsWriteOnlyAccessPolicy}: optional; an update means no interruption. */
            public Builder mobileAnalyticsWriteOnlyAccessPolicy(
                    Consumer<? super EmptySAMPT.Builder> mobileAnalyticsWriteOnlyAccessPolicy) {
                put("MobileAnalyticsWriteOnlyAccessPolicy", EmptySAMPT.create(mobileAnalyticsWriteOnlyAccessPolicy));
                return this;
            }

            /** {@code MobileAnalyticsWriteOnlyAccessPolicy} as one value. */
            public Builder mobileAnalyticsWriteOnlyAccessPolicy(
                    Value<EmptySAMPT> mobileAnalyticsWriteOnlyAccessPolicy) {
                putWhole("MobileAnalyticsWriteOnlyAccessPolicy", mobileAnalyticsWriteOnlyAccessPolicy);
                return this;
            }

            /** {@code OrganizationsListAccountsPolicy}: optional; an update means no interruption. */
            public Builder organizationsListAccountsPolicy(
                    Consumer<? super EmptySAMPT.Builder> organizationsListAccountsPolicy) {
                put("OrganizationsListAccountsPolicy", EmptySAMPT.create(organizationsListAccountsPolicy));
                return this;
            }

            /** {@code OrganizationsListAccountsPolicy} as one value. */
            public Builder organizationsListAccountsPolicy(
                    Value<EmptySAMPT> organizationsListAccountsPolicy) {
                putWhole("OrganizationsListAccountsPolicy", organizationsListAccountsPolicy);
                return this;
            }

            /** {@code PinpointEndpointAccessPolicy}: optional; an update means no interruption. */
            public Builder pinpointEndpointAccessPolicy(
                    Consumer<? super PinpointApplicationSAMPT.Builder> pinpointEndpointAccessPolicy) {
                put("PinpointEndpointAccessPolicy", PinpointApplicationSAMPT.create(pinpointEndpointAccessPolicy));
                return this;
            }

            /** {@code PinpointEndpointAccessPolicy} as one value. */
            public Builder pinpointEndpointAccessPolicy(
                    Value<PinpointApplicationSAMPT> pinpointEndpointAccessPolicy) {
                putWhole("PinpointEndpointAccessPolicy", pinpointEndpointAccessPolicy);
                return this;
            }

            /** {@code PollyFullAccessPolicy}: optional; an update means no interruption. */
            public Builder pollyFullAccessPolicy(
                    Consumer<? super LexiconSAMPT.Builder> pollyFullAccessPolicy) {
                put("PollyFullAccessPolicy", LexiconSAMPT.create(pollyFullAccessPolicy));
                return this;
            }

            /** {@code PollyFullAccessPolicy} as one value. */
            public Builder pollyFullAccessPolicy(Value<LexiconSAMPT> pollyFullAccessPolicy) {
                putWhole("PollyFullAccessPolicy", pollyFullAccessPolicy);
                return this;
            }

            /** {@code RekognitionDetectOnlyPolicy}: optional; an update means no interruption. */
            public Builder rekognitionDetectOnlyPolicy(
                    Consumer<? super EmptySAMPT.Builder> rekognitionDetectOnlyPolicy) {
                put("RekognitionDetectOnlyPolicy", EmptySAMPT.create(rekognitionDetectOnlyPolicy));
                return this;
            }

            /** {@code RekognitionDetectOnlyPolicy} as one value. */
            public Builder rekognitionDetectOnlyPolicy(
                    Value<EmptySAMPT> rekognitionDetectOnlyPolicy) {
                putWhole("RekognitionDetectOnlyPolicy", rekognitionDetectOnlyPolicy);
                return this;
            }

            /** {@code RekognitionFacesManagementPolicy}: optional; an update means no interruption. */
            public Builder rekognitionFacesManagementPolicy(
                    Consumer<? super CollectionSAMPT.Builder> rekognitionFacesManagementPolicy) {
                put("RekognitionFacesManagementPolicy", CollectionSAMPT.create(rekognitionFacesManagementPolicy));
                return this;
            }

            /** {@code RekognitionFacesManagementPolicy} as one value. */
            public Builder rekognitionFacesManagementPolicy(
                    Value<CollectionSAMPT> rekognitionFacesManagementPolicy) {
                putWhole("RekognitionFacesManagementPolicy", rekognitionFacesManagementPolicy);
                return this;
            }

            /** {@code RekognitionFacesPolicy}: optional; an update means no interruption. */
            public Builder rekognitionFacesPolicy(
                    Consumer<? super EmptySAMPT.Builder> rekognitionFacesPolicy) {
                put("RekognitionFacesPolicy", EmptySAMPT.create(rekognitionFacesPolicy));
                return this;
            }

            /** {@code RekognitionFacesPolicy} as one value. */
            public Builder rekognitionFacesPolicy(Value<EmptySAMPT> rekognitionFacesPolicy) {
                putWhole("RekognitionFacesPolicy", rekognitionFacesPolicy);
                return this;
            }

            /** {@code RekognitionLabelsPolicy}: optional; an update means no interruption. */
            public Builder rekognitionLabelsPolicy(
                    Consumer<? super EmptySAMPT.Builder> rekognitionLabelsPolicy) {
                put("RekognitionLabelsPolicy", EmptySAMPT.create(rekognitionLabelsPolicy));
                return this;
            }

            /** {@code RekognitionLabelsPolicy} as one value. */
            public Builder rekognitionLabelsPolicy(Value<EmptySAMPT> rekognitionLabelsPolicy) {
                putWhole("RekognitionLabelsPolicy", rekognitionLabelsPolicy);
                return this;
            }

            /** {@code RekognitionNoDataAccessPolicy}: optional; an update means no interruption. */
            public Builder rekognitionNoDataAccessPolicy(
                    Consumer<? super CollectionSAMPT.Builder> rekognitionNoDataAccessPolicy) {
                put("RekognitionNoDataAccessPolicy", CollectionSAMPT.create(rekognitionNoDataAccessPolicy));
                return this;
            }

            /** {@code RekognitionNoDataAccessPolicy} as one value. */
            public Builder rekognitionNoDataAccessPolicy(
                    Value<CollectionSAMPT> rekognitionNoDataAccessPolicy) {
                putWhole("RekognitionNoDataAccessPolicy", rekognitionNoDataAccessPolicy);
                return this;
            }

            /** {@code RekognitionReadPolicy}: optional; an update means no interruption. */
            public Builder rekognitionReadPolicy(
                    Consumer<? super CollectionSAMPT.Builder> rekognitionReadPolicy) {
                put("RekognitionReadPolicy", CollectionSAMPT.create(rekognitionReadPolicy));
                return this;
            }

            /** {@code RekognitionReadPolicy} as one value. */
            public Builder rekognitionReadPolicy(Value<CollectionSAMPT> rekognitionReadPolicy) {
                putWhole("RekognitionReadPolicy", rekognitionReadPolicy);
                return this;
            }

            /** {@code RekognitionWriteOnlyAccessPolicy}: optional; an update means no interruption. */
            public Builder rekognitionWriteOnlyAccessPolicy(
                    Consumer<? super CollectionSAMPT.Builder> rekognitionWriteOnlyAccessPolicy) {
                put("RekognitionWriteOnlyAccessPolicy", CollectionSAMPT.create(rekognitionWriteOnlyAccessPolicy));
                return this;
            }

            /** {@code RekognitionWriteOnlyAccessPolicy} as one value. */
            public Builder rekognitionWriteOnlyAccessPolicy(
                    Value<CollectionSAMPT> rekognitionWriteOnlyAccessPolicy) {
                putWhole("RekognitionWriteOnlyAccessPolicy", rekognitionWriteOnlyAccessPolicy);
                return this;
            }

            /** {@code Route53ChangeResourceRecordSetsPolicy}: optional; an update means no interruption. */
            public Builder route53ChangeResourceRecordSetsPolicy(
                    Consumer<? super HostedZoneSAMPT.Builder> route53ChangeResourceRecordSetsPolicy) {
                put("Route53ChangeResourceRecordSetsPolicy", HostedZoneSAMPT.create(route53ChangeResourceRecordSetsPolicy));
                return this;
            }

            /** {@code Route53ChangeResourceRecordSetsPolicy} as one value. */
            public Builder route53ChangeResourceRecordSetsPolicy(
                    Value<HostedZoneSAMPT> route53ChangeResourceRecordSetsPolicy) {
                putWhole("Route53ChangeResourceRecordSetsPolicy", route53ChangeResourceRecordSetsPolicy);
                return this;
            }

            /** {@code S3CrudPolicy}: optional; an update means no interruption. */
            public Builder s3CrudPolicy(Consumer<? super BucketSAMPT.Builder> s3CrudPolicy) {
                put("S3CrudPolicy", BucketSAMPT.create(s3CrudPolicy));
                return this;
            }

            /** {@code S3CrudPolicy} as one value. */
            public Builder s3CrudPolicy(Value<BucketSAMPT> s3CrudPolicy) {
                putWhole("S3CrudPolicy", s3CrudPolicy);
                return this;
            }

            /** {@code S3FullAccessPolicy}: optional; an update means no interruption. */
            public Builder s3FullAccessPolicy(
                    Consumer<? super BucketSAMPT.Builder> s3FullAccessPolicy) {
                put("S3FullAccessPolicy", BucketSAMPT.create(s3FullAccessPolicy));
                return this;
            }

            /** {@code S3FullAccessPolicy} as one value. */
            public Builder s3FullAccessPolicy(Value<BucketSAMPT> s3FullAccessPolicy) {
                putWhole("S3FullAccessPolicy", s3FullAccessPolicy);
                return this;
            }

            /** {@code S3ReadPolicy}: optional; an update means no interruption. */
            public Builder s3ReadPolicy(Consumer<? super BucketSAMPT.Builder> s3ReadPolicy) {
                put("S3ReadPolicy", BucketSAMPT.create(s3ReadPolicy));
                return this;
            }

            /** {@code S3ReadPolicy} as one value. */
            public Builder s3ReadPolicy(Value<BucketSAMPT> s3ReadPolicy) {
                putWhole("S3ReadPolicy", s3ReadPolicy);
                return this;
            }

            /** {@code S3WritePolicy}: optional; an update means no interruption. */
            public Builder s3WritePolicy(Consumer<? super BucketSAMPT.Builder> s3WritePolicy) {
                put("S3WritePolicy", BucketSAMPT.create(s3WritePolicy));
                return this;
            }

            /** {@code S3WritePolicy} as one value. */
            public Builder s3WritePolicy(Value<BucketSAMPT> s3WritePolicy) {
                putWhole("S3WritePolicy", s3WritePolicy);
                return this;
            }

            /** {@code SESBulkTemplatedCrudPolicy}: optional; an update means no interruption. */
            public Builder sesBulkTemplatedCrudPolicy(
                    Consumer<? super IdentitySAMPT.Builder> sesBulkTemplatedCrudPolicy) {
                put("SESBulkTemplatedCrudPolicy", IdentitySAMPT.create(sesBulkTemplatedCrudPolicy));
                return this;
            }

            /** {@code SESBulkTemplatedCrudPolicy} as one value. */
            public Builder sesBulkTemplatedCrudPolicy(
                    Value<IdentitySAMPT> sesBulkTemplatedCrudPolicy) {
                putWhole("SESBulkTemplatedCrudPolicy", sesBulkTemplatedCrudPolicy);
                return this;
            }

            /** {@code SESBulkTemplatedCrudPolicy_v2}: optional; an update means no interruption. */
            public Builder sesBulkTemplatedCrudPolicyV2(
                    Consumer<? super IdentityTemplateSAMPT.Builder> sesBulkTemplatedCrudPolicyV2) {
                put("SESBulkTemplatedCrudPolicy_v2", IdentityTemplateSAMPT.create(sesBulkTemplatedCrudPolicyV2));
                return this;
            }

            /** {@code SESBulkTemplatedCrudPolicy_v2} as one value. */
            public Builder sesBulkTemplatedCrudPolicyV2(
                    Value<IdentityTemplateSAMPT> sesBulkTemplatedCrudPolicyV2) {
                putWhole("SESBulkTemplatedCrudPolicy_v2", sesBulkTemplatedCrudPolicyV2);
                return this;
            }

            /** {@code SESCrudPolicy}: optional; an update means no interruption. */
            public Builder sesCrudPolicy(Consumer<? super IdentitySAMPT.Builder> sesCrudPolicy) {
                put("SESCrudPolicy", IdentitySAMPT.create(sesCrudPolicy));
                return this;
            }

            /** {@code SESCrudPolicy} as one value. */
            public Builder sesCrudPolicy(Value<IdentitySAMPT> sesCrudPolicy) {
                putWhole("SESCrudPolicy", sesCrudPolicy);
                return this;
            }

            /** {@code SESEmailTemplateCrudPolicy}: optional; an update means no interruption. */
            public Builder sesEmailTemplateCrudPolicy(
                    Consumer<? super EmptySAMPT.Builder> sesEmailTemplateCrudPolicy) {
                put("SESEmailTemplateCrudPolicy", EmptySAMPT.create(sesEmailTemplateCrudPolicy));
                return this;
            }

            /** {@code SESEmailTemplateCrudPolicy} as one value. */
            public Builder sesEmailTemplateCrudPolicy(
                    Value<EmptySAMPT> sesEmailTemplateCrudPolicy) {
                putWhole("SESEmailTemplateCrudPolicy", sesEmailTemplateCrudPolicy);
                return this;
            }

            /** {@code SESSendBouncePolicy}: optional; an update means no interruption. */
            public Builder sesSendBouncePolicy(
                    Consumer<? super IdentitySAMPT.Builder> sesSendBouncePolicy) {
                put("SESSendBouncePolicy", IdentitySAMPT.create(sesSendBouncePolicy));
                return this;
            }

            /** {@code SESSendBouncePolicy} as one value. */
            public Builder sesSendBouncePolicy(Value<IdentitySAMPT> sesSendBouncePolicy) {
                putWhole("SESSendBouncePolicy", sesSendBouncePolicy);
                return this;
            }

            /** {@code SNSCrudPolicy}: optional; an update means no interruption. */
            public Builder snsCrudPolicy(Consumer<? super TopicSAMPT.Builder> snsCrudPolicy) {
                put("SNSCrudPolicy", TopicSAMPT.create(snsCrudPolicy));
                return this;
            }

            /** {@code SNSCrudPolicy} as one value. */
            public Builder snsCrudPolicy(Value<TopicSAMPT> snsCrudPolicy) {
                putWhole("SNSCrudPolicy", snsCrudPolicy);
                return this;
            }

            /** {@code SNSPublishMessagePolicy}: optional; an update means no interruption. */
            public Builder snsPublishMessagePolicy(
                    Consumer<? super TopicSAMPT.Builder> snsPublishMessagePolicy) {
                put("SNSPublishMessagePolicy", TopicSAMPT.create(snsPublishMessagePolicy));
                return this;
            }

            /** {@code SNSPublishMessagePolicy} as one value. */
            public Builder snsPublishMessagePolicy(Value<TopicSAMPT> snsPublishMessagePolicy) {
                putWhole("SNSPublishMessagePolicy", snsPublishMessagePolicy);
                return this;
            }

            /** {@code SQSPollerPolicy}: optional; an update means no interruption. */
            public Builder sqsPollerPolicy(Consumer<? super QueueSAMPT.Builder> sqsPollerPolicy) {
                put("SQSPollerPolicy", QueueSAMPT.create(sqsPollerPolicy));
                return this;
            }

            /** {@code SQSPollerPolicy} as one value. */
            public Builder sqsPollerPolicy(Value<QueueSAMPT> sqsPollerPolicy) {
                putWhole("SQSPollerPolicy", sqsPollerPolicy);
                return this;
            }

            /** {@code SQSSendMessagePolicy}: optional; an update means no interruption. */
            public Builder sqsSendMessagePolicy(
                    Consumer<? super QueueSAMPT.Builder> sqsSendMessagePolicy) {
                put("SQSSendMessagePolicy", QueueSAMPT.create(sqsSendMessagePolicy));
                return this;
            }

            /** {@code SQSSendMessagePolicy} as one value. */
            public Builder sqsSendMessagePolicy(Value<QueueSAMPT> sqsSendMessagePolicy) {
                putWhole("SQSSendMessagePolicy", sqsSendMessagePolicy);
                return this;
            }

            /** {@code SSMParameterReadPolicy}: optional; an update means no interruption. */
            public Builder ssmParameterReadPolicy(
                    Consumer<? super ParameterNameSAMPT.Builder> ssmParameterReadPolicy) {
                put("SSMParameterReadPolicy", ParameterNameSAMPT.create(ssmParameterReadPolicy));
                return this;
            }

            /** {@code SSMParameterReadPolicy} as one value. */
            public Builder ssmParameterReadPolicy(
                    Value<ParameterNameSAMPT> ssmParameterReadPolicy) {
                putWhole("SSMParameterReadPolicy", ssmParameterReadPolicy);
                return this;
            }

            /** {@code SSMParameterWithSlashPrefixReadPolicy}: optional; an update means no interruption. */
            public Builder ssmParameterWithSlashPrefixReadPolicy(
                    Consumer<? super ParameterNameSAMPT.Builder> ssmParameterWithSlashPrefixReadPolicy) {
                put("SSMParameterWithSlashPrefixReadPolicy", ParameterNameSAMPT.create(ssmParameterWithSlashPrefixReadPolicy));
                return this;
            }

            /** {@code SSMParameterWithSlashPrefixReadPolicy} as one value. */
            public Builder ssmParameterWithSlashPrefixReadPolicy(
                    Value<ParameterNameSAMPT> ssmParameterWithSlashPrefixReadPolicy) {
                putWhole("SSMParameterWithSlashPrefixReadPolicy", ssmParameterWithSlashPrefixReadPolicy);
                return this;
            }

            /** {@code SageMakerCreateEndpointConfigPolicy}: optional; an update means no interruption. */
            public Builder sageMakerCreateEndpointConfigPolicy(
                    Consumer<? super EndpointConfigSAMPT.Builder> sageMakerCreateEndpointConfigPolicy) {
                put("SageMakerCreateEndpointConfigPolicy", EndpointConfigSAMPT.create(sageMakerCreateEndpointConfigPolicy));
                return this;
            }

            /** {@code SageMakerCreateEndpointConfigPolicy} as one value. */
            public Builder sageMakerCreateEndpointConfigPolicy(
                    Value<EndpointConfigSAMPT> sageMakerCreateEndpointConfigPolicy) {
                putWhole("SageMakerCreateEndpointConfigPolicy", sageMakerCreateEndpointConfigPolicy);
                return this;
            }

            /** {@code SageMakerCreateEndpointPolicy}: optional; an update means no interruption. */
            public Builder sageMakerCreateEndpointPolicy(
                    Consumer<? super EndpointSAMPT.Builder> sageMakerCreateEndpointPolicy) {
                put("SageMakerCreateEndpointPolicy", EndpointSAMPT.create(sageMakerCreateEndpointPolicy));
                return this;
            }

            /** {@code SageMakerCreateEndpointPolicy} as one value. */
            public Builder sageMakerCreateEndpointPolicy(
                    Value<EndpointSAMPT> sageMakerCreateEndpointPolicy) {
                putWhole("SageMakerCreateEndpointPolicy", sageMakerCreateEndpointPolicy);
                return this;
            }

            /** {@code ServerlessRepoReadWriteAccessPolicy}: optional; an update means no interruption. */
            public Builder serverlessRepoReadWriteAccessPolicy(
                    Consumer<? super EmptySAMPT.Builder> serverlessRepoReadWriteAccessPolicy) {
                put("ServerlessRepoReadWriteAccessPolicy", EmptySAMPT.create(serverlessRepoReadWriteAccessPolicy));
                return this;
            }

            /** {@code ServerlessRepoReadWriteAccessPolicy} as one value. */
            public Builder serverlessRepoReadWriteAccessPolicy(
                    Value<EmptySAMPT> serverlessRepoReadWriteAccessPolicy) {
                putWhole("ServerlessRepoReadWriteAccessPolicy", serverlessRepoReadWriteAccessPolicy);
                return this;
            }

            /** {@code StepFunctionsCallbackPolicy}: optional; an update means no interruption. */
            public Builder stepFunctionsCallbackPolicy(
                    Consumer<? super StateMachineSAMPT.Builder> stepFunctionsCallbackPolicy) {
                put("StepFunctionsCallbackPolicy", StateMachineSAMPT.create(stepFunctionsCallbackPolicy));
                return this;
            }

            /** {@code StepFunctionsCallbackPolicy} as one value. */
            public Builder stepFunctionsCallbackPolicy(
                    Value<StateMachineSAMPT> stepFunctionsCallbackPolicy) {
                putWhole("StepFunctionsCallbackPolicy", stepFunctionsCallbackPolicy);
                return this;
            }

            /** {@code StepFunctionsExecutionPolicy}: optional; an update means no interruption. */
            public Builder stepFunctionsExecutionPolicy(
                    Consumer<? super StateMachineSAMPT.Builder> stepFunctionsExecutionPolicy) {
                put("StepFunctionsExecutionPolicy", StateMachineSAMPT.create(stepFunctionsExecutionPolicy));
                return this;
            }

            /** {@code StepFunctionsExecutionPolicy} as one value. */
            public Builder stepFunctionsExecutionPolicy(
                    Value<StateMachineSAMPT> stepFunctionsExecutionPolicy) {
                putWhole("StepFunctionsExecutionPolicy", stepFunctionsExecutionPolicy);
                return this;
            }

            /** {@code StepFunctionsExecutionPolicy_v2}: optional; an update means no interruption. */
            public Builder stepFunctionsExecutionPolicyV2(
                    Consumer<? super StateMachineSAMPT.Builder> stepFunctionsExecutionPolicyV2) {
                put("StepFunctionsExecutionPolicy_v2", StateMachineSAMPT.create(stepFunctionsExecutionPolicyV2));
                return this;
            }

            /** {@code StepFunctionsExecutionPolicy_v2} as one value. */
            public Builder stepFunctionsExecutionPolicyV2(
                    Value<StateMachineSAMPT> stepFunctionsExecutionPolicyV2) {
                putWhole("StepFunctionsExecutionPolicy_v2", stepFunctionsExecutionPolicyV2);
                return this;
            }

            /** {@code TextractDetectAnalyzePolicy}: optional; an update means no interruption. */
            public Builder textractDetectAnalyzePolicy(
                    Consumer<? super EmptySAMPT.Builder> textractDetectAnalyzePolicy) {
                put("TextractDetectAnalyzePolicy", EmptySAMPT.create(textractDetectAnalyzePolicy));
                return this;
            }

            /** {@code TextractDetectAnalyzePolicy} as one value. */
            public Builder textractDetectAnalyzePolicy(
                    Value<EmptySAMPT> textractDetectAnalyzePolicy) {
                putWhole("TextractDetectAnalyzePolicy", textractDetectAnalyzePolicy);
                return this;
            }

            /** {@code TextractGetResultPolicy}: optional; an update means no interruption. */
            public Builder textractGetResultPolicy(
                    Consumer<? super EmptySAMPT.Builder> textractGetResultPolicy) {
                put("TextractGetResultPolicy", EmptySAMPT.create(textractGetResultPolicy));
                return this;
            }

            /** {@code TextractGetResultPolicy} as one value. */
            public Builder textractGetResultPolicy(Value<EmptySAMPT> textractGetResultPolicy) {
                putWhole("TextractGetResultPolicy", textractGetResultPolicy);
                return this;
            }

            /** {@code TextractPolicy}: optional; an update means no interruption. */
            public Builder textractPolicy(Consumer<? super EmptySAMPT.Builder> textractPolicy) {
                put("TextractPolicy", EmptySAMPT.create(textractPolicy));
                return this;
            }

            /** {@code TextractPolicy} as one value. */
            public Builder textractPolicy(Value<EmptySAMPT> textractPolicy) {
                putWhole("TextractPolicy", textractPolicy);
                return this;
            }

            /** {@code VPCAccessPolicy}: optional; an update means no interruption. */
            public Builder vpcAccessPolicy(Consumer<? super EmptySAMPT.Builder> vpcAccessPolicy) {
                put("VPCAccessPolicy", EmptySAMPT.create(vpcAccessPolicy));
                return this;
            }

            /** {@code VPCAccessPolicy} as one value. */
            public Builder vpcAccessPolicy(Value<EmptySAMPT> vpcAccessPolicy) {
                putWhole("VPCAccessPolicy", vpcAccessPolicy);
                return this;
            }

            /** What was configured. */
            public SAMPolicyTemplate build() {
                return new SAMPolicyTemplate(seal());
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.ScheduleEvent}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-scheduleevent.html">ScheduleEvent</a>
     */
    public static final class ScheduleEvent extends PropertyType<ScheduleEvent> {
        private ScheduleEvent(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static ScheduleEvent create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code ScheduleEvent}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code DeadLetterConfig}: optional; an update means no interruption. */
            public Builder deadLetterConfig(
                    Consumer<? super DeadLetterConfig.Builder> deadLetterConfig) {
                put("DeadLetterConfig", DeadLetterConfig.create(deadLetterConfig));
                return this;
            }

            /** {@code DeadLetterConfig} as one value. */
            public Builder deadLetterConfig(Value<DeadLetterConfig> deadLetterConfig) {
                putWhole("DeadLetterConfig", deadLetterConfig);
                return this;
            }

            /** {@code Description}: optional; an update means no interruption. */
            public Builder description(String description) {
                put("Description", description);
                return this;
            }

            /** {@code Description} as a value. */
            public Builder description(Value<String> description) {
                put("Description", description);
                return this;
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

            /** {@code Input}: optional; an update means no interruption. */
            public Builder input(String input) {
                put("Input", input);
                return this;
            }

            /** {@code Input} as a value. */
            public Builder input(Value<String> input) {
                put("Input", input);
                return this;
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

            /** {@code RetryPolicy}: optional; an update means no interruption. */
            public Builder retryPolicy(Consumer<? super RetryPolicy.Builder> retryPolicy) {
                put("RetryPolicy", RetryPolicy.create(retryPolicy));
                return this;
            }

            /** {@code RetryPolicy} as one value. */
            public Builder retryPolicy(Value<RetryPolicy> retryPolicy) {
                putWhole("RetryPolicy", retryPolicy);
                return this;
            }

            /** {@code RoleArn}: optional; an update means no interruption; 1 to 1600 characters; pattern <code>^arn:aws[a-z-]*:iam::&#92;d&#123;12&#125;:role&#92;/[&#92;w+=,.&#64;&#92;/-]+$</code>. */
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

            /** {@code Schedule}: required; an update means no interruption. */
            public Builder schedule(String schedule) {
                put("Schedule", schedule);
                return this;
            }

            /** {@code Schedule} as a value. */
            public Builder schedule(Value<String> schedule) {
                put("Schedule", schedule);
                return this;
            }

            /** {@code State}: optional; an update means no interruption; a value of {@link ScheduleEventState}. */
            public Builder state(ScheduleEventState state) {
                put("State", state);
                return this;
            }

            /** {@code State} by the spelling of one of its allowed values. */
            public Builder state(String state) {
                put("State", state, ScheduleEventState.values());
                return this;
            }

            /** {@code State} as a value. */
            public Builder state(Value<String> state) {
                put("State", state);
                return this;
            }

            /** {@code Target}: optional; an update means no interruption. */
            public Builder target(Consumer<? super RuleTarget.Builder> target) {
                put("Target", RuleTarget.create(target));
                return this;
            }

            /** {@code Target} as one value. */
            public Builder target(Value<RuleTarget> target) {
                putWhole("Target", target);
                return this;
            }

            /** What was configured. */
            public ScheduleEvent build() {
                return new ScheduleEvent(sealWithin("RoleArn#1..1600\n"
                                + "RoleArn~^arn:aws[a-z-]*:iam::\\d{12}:role\\/[\\w+=,.@\\/-]+$", "Schedule"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.ScheduleV2Event}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-schedulev2event.html">ScheduleV2Event</a>
     */
    public static final class ScheduleV2Event extends PropertyType<ScheduleV2Event> {
        private ScheduleV2Event(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static ScheduleV2Event create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code ScheduleV2Event}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code DeadLetterConfig}: optional; an update means no interruption. */
            public Builder deadLetterConfig(
                    Consumer<? super DeadLetterConfig.Builder> deadLetterConfig) {
                put("DeadLetterConfig", DeadLetterConfig.create(deadLetterConfig));
                return this;
            }

            /** {@code DeadLetterConfig} as one value. */
            public Builder deadLetterConfig(Value<DeadLetterConfig> deadLetterConfig) {
                putWhole("DeadLetterConfig", deadLetterConfig);
                return this;
            }

            /** {@code Description}: optional; an update means no interruption; 0 to 512 characters. */
            public Builder description(String description) {
                put("Description", description);
                return this;
            }

            /** {@code Description} as a value. */
            public Builder description(Value<String> description) {
                put("Description", description);
                return this;
            }

            /** {@code EndDate}: optional; an update means no interruption. */
            public Builder endDate(String endDate) {
                put("EndDate", endDate);
                return this;
            }

            /** {@code EndDate} as a value. */
            public Builder endDate(Value<String> endDate) {
                put("EndDate", endDate);
                return this;
            }

            /** {@code FlexibleTimeWindow}: optional; an update means no interruption. */
            public Builder flexibleTimeWindow(
                    Consumer<? super FlexibleTimeWindow.Builder> flexibleTimeWindow) {
                put("FlexibleTimeWindow", FlexibleTimeWindow.create(flexibleTimeWindow));
                return this;
            }

            /** {@code FlexibleTimeWindow} as one value. */
            public Builder flexibleTimeWindow(Value<FlexibleTimeWindow> flexibleTimeWindow) {
                putWhole("FlexibleTimeWindow", flexibleTimeWindow);
                return this;
            }

            /** {@code GroupName}: optional; an update means no interruption; 1 to 64 characters; pattern <code>^[0-9a-zA-Z-_.]+$</code>. */
            public Builder groupName(String groupName) {
                put("GroupName", groupName);
                return this;
            }

            /** {@code GroupName} as a value. */
            public Builder groupName(Value<String> groupName) {
                put("GroupName", groupName);
                return this;
            }

            /** {@code GroupName}: what {@code Ref} gives of a resource. */
            public Builder groupName(ScheduleGroup groupName) {
                putRef("GroupName", groupName);
                return this;
            }

            /** {@code Input}: optional; an update means no interruption; at least 1 characters. */
            public Builder input(String input) {
                put("Input", input);
                return this;
            }

            /** {@code Input} as a value. */
            public Builder input(Value<String> input) {
                put("Input", input);
                return this;
            }

            /** {@code KmsKeyArn}: optional; an update means no interruption; 1 to 2048 characters; pattern <code>^arn:aws[a-z-]*:kms:[a-z0-9&#92;-]+:&#92;d&#123;12&#125;:(key|alias)&#92;/[0-9a-zA-Z-_]*$</code>. */
            public Builder kmsKeyArn(String kmsKeyArn) {
                put("KmsKeyArn", kmsKeyArn);
                return this;
            }

            /** {@code KmsKeyArn} as a value. */
            public Builder kmsKeyArn(Value<String> kmsKeyArn) {
                put("KmsKeyArn", kmsKeyArn);
                return this;
            }

            /** {@code KmsKeyArn}: the attribute {@code Arn} of a resource. */
            public Builder kmsKeyArn(Key kmsKeyArn) {
                putAtt("KmsKeyArn", kmsKeyArn, "Arn");
                return this;
            }

            /** {@code Name}: optional; an update means no interruption; 1 to 64 characters; pattern <code>^[0-9a-zA-Z-_.]+$</code>. */
            public Builder name(String name) {
                put("Name", name);
                return this;
            }

            /** {@code Name} as a value. */
            public Builder name(Value<String> name) {
                put("Name", name);
                return this;
            }

            /** {@code OmitName}: optional; an update means no interruption. */
            public Builder omitName(boolean omitName) {
                put("OmitName", omitName);
                return this;
            }

            /** {@code OmitName} as a value. */
            public Builder omitName(Value<Boolean> omitName) {
                put("OmitName", omitName);
                return this;
            }

            /** {@code PermissionsBoundary}: optional; an update means no interruption. */
            public Builder permissionsBoundary(String permissionsBoundary) {
                put("PermissionsBoundary", permissionsBoundary);
                return this;
            }

            /** {@code PermissionsBoundary} as a value. */
            public Builder permissionsBoundary(Value<String> permissionsBoundary) {
                put("PermissionsBoundary", permissionsBoundary);
                return this;
            }

            /** {@code PermissionsBoundary}: what {@code Ref} gives of a resource. */
            public Builder permissionsBoundary(ManagedPolicy permissionsBoundary) {
                putRef("PermissionsBoundary", permissionsBoundary);
                return this;
            }

            /** {@code RetryPolicy}: optional; an update means no interruption. */
            public Builder retryPolicy(Consumer<? super RetryPolicy.Builder> retryPolicy) {
                put("RetryPolicy", RetryPolicy.create(retryPolicy));
                return this;
            }

            /** {@code RetryPolicy} as one value. */
            public Builder retryPolicy(Value<RetryPolicy> retryPolicy) {
                putWhole("RetryPolicy", retryPolicy);
                return this;
            }

            /** {@code RoleArn}: optional; an update means no interruption; 1 to 1600 characters; pattern <code>^arn:aws[a-z-]*:iam::&#92;d&#123;12&#125;:role&#92;/[&#92;w+=,.&#64;&#92;/-]+$</code>. */
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

            /** {@code ScheduleExpression}: required; an update means no interruption; 1 to 256 characters. */
            public Builder scheduleExpression(String scheduleExpression) {
                put("ScheduleExpression", scheduleExpression);
                return this;
            }

            /** {@code ScheduleExpression} as a value. */
            public Builder scheduleExpression(Value<String> scheduleExpression) {
                put("ScheduleExpression", scheduleExpression);
                return this;
            }

            /** {@code ScheduleExpressionTimezone}: optional; an update means no interruption; 1 to 50 characters. */
            public Builder scheduleExpressionTimezone(String scheduleExpressionTimezone) {
                put("ScheduleExpressionTimezone", scheduleExpressionTimezone);
                return this;
            }

            /** {@code ScheduleExpressionTimezone} as a value. */
            public Builder scheduleExpressionTimezone(Value<String> scheduleExpressionTimezone) {
                put("ScheduleExpressionTimezone", scheduleExpressionTimezone);
                return this;
            }

            /** {@code StartDate}: optional; an update means no interruption. */
            public Builder startDate(String startDate) {
                put("StartDate", startDate);
                return this;
            }

            /** {@code StartDate} as a value. */
            public Builder startDate(Value<String> startDate) {
                put("StartDate", startDate);
                return this;
            }

            /** {@code State}: optional; an update means no interruption; a value of {@link ScheduleV2EventState}. */
            public Builder state(ScheduleV2EventState state) {
                put("State", state);
                return this;
            }

            /** {@code State} by the spelling of one of its allowed values. */
            public Builder state(String state) {
                put("State", state, ScheduleV2EventState.values());
                return this;
            }

            /** {@code State} as a value. */
            public Builder state(Value<String> state) {
                put("State", state);
                return this;
            }

            /** What was configured. */
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
     * {@code AWS::Serverless::StateMachine.SecretArnSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-secretarnsampt.html">SecretArnSAMPT</a>
     */
    public static final class SecretArnSAMPT extends PropertyType<SecretArnSAMPT> {
        private SecretArnSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static SecretArnSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code SecretArnSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code SecretArn}: required; an update means no interruption. */
            public Builder secretArn(String secretArn) {
                put("SecretArn", secretArn);
                return this;
            }

            /** {@code SecretArn} as a value. */
            public Builder secretArn(Value<String> secretArn) {
                put("SecretArn", secretArn);
                return this;
            }

            /** {@code SecretArn}: what {@code Ref} gives of a resource. */
            public Builder secretArn(Secret secretArn) {
                putRef("SecretArn", secretArn);
                return this;
            }

            /** What was configured. */
            public SecretArnSAMPT build() {
                return new SecretArnSAMPT(seal("SecretArn"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.StateMachineSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-statemachinesampt.html">StateMachineSAMPT</a>
     */
    public static final class StateMachineSAMPT extends PropertyType<StateMachineSAMPT> {
        private StateMachineSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static StateMachineSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code StateMachineSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code StateMachineName}: required; an update means no interruption. */
            public Builder stateMachineName(String stateMachineName) {
                put("StateMachineName", stateMachineName);
                return this;
            }

            /** {@code StateMachineName} as a value. */
            public Builder stateMachineName(Value<String> stateMachineName) {
                put("StateMachineName", stateMachineName);
                return this;
            }

            /** {@code StateMachineName}: the attribute {@code Name} of a resource. */
            public Builder stateMachineName(StateMachine stateMachineName) {
                putAtt("StateMachineName", stateMachineName, "Name");
                return this;
            }

            /** {@code StateMachineName}: the attribute {@code Name} of a resource. */
            public Builder stateMachineName(
                    io.stratiform.aws.stepfunctions.StateMachine stateMachineName) {
                putAtt("StateMachineName", stateMachineName, "Name");
                return this;
            }

            /** What was configured. */
            public StateMachineSAMPT build() {
                return new StateMachineSAMPT(seal("StateMachineName"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.StreamSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-streamsampt.html">StreamSAMPT</a>
     */
    public static final class StreamSAMPT extends PropertyType<StreamSAMPT> {
        private StreamSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static StreamSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code StreamSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code StreamName}: required; an update means no interruption. */
            public Builder streamName(String streamName) {
                put("StreamName", streamName);
                return this;
            }

            /** {@code StreamName} as a value. */
            public Builder streamName(Value<String> streamName) {
                put("StreamName", streamName);
                return this;
            }

            /** {@code StreamName}: what {@code Ref} gives of a resource. */
            public Builder streamName(Stream streamName) {
                putRef("StreamName", streamName);
                return this;
            }

            /** What was configured. */
            public StreamSAMPT build() {
                return new StreamSAMPT(seal("StreamName"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.TableSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-tablesampt.html">TableSAMPT</a>
     */
    public static final class TableSAMPT extends PropertyType<TableSAMPT> {
        private TableSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static TableSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code TableSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code TableName}: required; an update means no interruption. */
            public Builder tableName(String tableName) {
                put("TableName", tableName);
                return this;
            }

            /** {@code TableName} as a value. */
            public Builder tableName(Value<String> tableName) {
                put("TableName", tableName);
                return this;
            }

            /** {@code TableName}: what {@code Ref} gives of a resource. */
            public Builder tableName(Table tableName) {
                putRef("TableName", tableName);
                return this;
            }

            /** {@code TableName}: what {@code Ref} gives of a resource. */
            public Builder tableName(SimpleTable tableName) {
                putRef("TableName", tableName);
                return this;
            }

            /** What was configured. */
            public TableSAMPT build() {
                return new TableSAMPT(seal("TableName"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.TableStreamSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-tablestreamsampt.html">TableStreamSAMPT</a>
     */
    public static final class TableStreamSAMPT extends PropertyType<TableStreamSAMPT> {
        private TableStreamSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static TableStreamSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code TableStreamSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code StreamName}: required; an update means no interruption. */
            public Builder streamName(String streamName) {
                put("StreamName", streamName);
                return this;
            }

            /** {@code StreamName} as a value. */
            public Builder streamName(Value<String> streamName) {
                put("StreamName", streamName);
                return this;
            }

            /** {@code TableName}: required; an update means no interruption. */
            public Builder tableName(String tableName) {
                put("TableName", tableName);
                return this;
            }

            /** {@code TableName} as a value. */
            public Builder tableName(Value<String> tableName) {
                put("TableName", tableName);
                return this;
            }

            /** {@code TableName}: what {@code Ref} gives of a resource. */
            public Builder tableName(Table tableName) {
                putRef("TableName", tableName);
                return this;
            }

            /** {@code TableName}: what {@code Ref} gives of a resource. */
            public Builder tableName(SimpleTable tableName) {
                putRef("TableName", tableName);
                return this;
            }

            /** What was configured. */
            public TableStreamSAMPT build() {
                return new TableStreamSAMPT(seal("StreamName", "TableName"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.TaskDefinitionSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-taskdefinitionsampt.html">TaskDefinitionSAMPT</a>
     */
    public static final class TaskDefinitionSAMPT extends PropertyType<TaskDefinitionSAMPT> {
        private TaskDefinitionSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static TaskDefinitionSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code TaskDefinitionSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code TaskDefinition}: required; an update means no interruption. */
            public Builder taskDefinition(String taskDefinition) {
                put("TaskDefinition", taskDefinition);
                return this;
            }

            /** {@code TaskDefinition} as a value. */
            public Builder taskDefinition(Value<String> taskDefinition) {
                put("TaskDefinition", taskDefinition);
                return this;
            }

            /** What was configured. */
            public TaskDefinitionSAMPT build() {
                return new TaskDefinitionSAMPT(seal("TaskDefinition"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.TopicSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-topicsampt.html">TopicSAMPT</a>
     */
    public static final class TopicSAMPT extends PropertyType<TopicSAMPT> {
        private TopicSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static TopicSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code TopicSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code TopicName}: required; an update means no interruption. */
            public Builder topicName(String topicName) {
                put("TopicName", topicName);
                return this;
            }

            /** {@code TopicName} as a value. */
            public Builder topicName(Value<String> topicName) {
                put("TopicName", topicName);
                return this;
            }

            /** {@code TopicName}: the attribute {@code TopicName} of a resource. */
            public Builder topicName(Topic topicName) {
                putAtt("TopicName", topicName, "TopicName");
                return this;
            }

            /** What was configured. */
            public TopicSAMPT build() {
                return new TopicSAMPT(seal("TopicName"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.TracingConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-tracingconfiguration.html">TracingConfiguration</a>
     */
    public static final class TracingConfiguration extends PropertyType<TracingConfiguration> {
        private TracingConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static TracingConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code TracingConfiguration}. */
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
            public TracingConfiguration build() {
                return new TracingConfiguration(seal());
            }
        }
    }

    /**
     * {@code AWS::Serverless::StateMachine.WorkGroupSAMPT}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-workgroupsampt.html">WorkGroupSAMPT</a>
     */
    public static final class WorkGroupSAMPT extends PropertyType<WorkGroupSAMPT> {
        private WorkGroupSAMPT(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static WorkGroupSAMPT create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code WorkGroupSAMPT}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code WorkGroupName}: required; an update means no interruption. */
            public Builder workGroupName(String workGroupName) {
                put("WorkGroupName", workGroupName);
                return this;
            }

            /** {@code WorkGroupName} as a value. */
            public Builder workGroupName(Value<String> workGroupName) {
                put("WorkGroupName", workGroupName);
                return this;
            }

            /** {@code WorkGroupName}: what {@code Ref} gives of a resource. */
            public Builder workGroupName(WorkGroup workGroupName) {
                putRef("WorkGroupName", workGroupName);
                return this;
            }

            /** What was configured. */
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
