// Generated from the CloudFormation specification; changes are overwritten.
package io.stratiform.aws.serverless;

import io.stratiform.aws.iam.Role;
import io.stratiform.aws.logs.LogGroup;
import io.stratiform.aws.s3.Bucket;
import io.stratiform.template.Resource;
import io.stratiform.value.Document;
import io.stratiform.value.DocumentBuilder;
import io.stratiform.value.LogicalId;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.PropertyType;
import io.stratiform.value.Tags;
import io.stratiform.value.Value;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * {@code AWS::Serverless::StateMachine}. {@code Ref} gives {@code Arn}. Its template needs the transform {@code AWS::Serverless-2016-10-31}.
 *
 * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html">AWS::Serverless::StateMachine</a>
 */
public final class StateMachine extends Resource {
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

        /** {@code Definition}: optional; an update means replacement. */
        public Builder definition(Map<String, ?> definition) {
            put("Definition", definition);
            return this;
        }

        /** {@code Definition} as one value. */
        public Builder definition(Value<Document> definition) {
            putWhole("Definition", definition);
            return this;
        }

        /** {@code Definition}, a document whose members are added here. */
        public Builder definition(Consumer<? super DocumentBuilder> definition) {
            putDocument("Definition", definition);
            return this;
        }

        /** {@code DefinitionSubstitutions}: optional; an update means replacement. */
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

        /** {@code DefinitionUri}: optional; an update means replacement. */
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

        /** {@code Events}: optional; an update means replacement. */
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

        /** {@code Logging}: optional; an update means replacement. */
        public Builder logging(Consumer<? super LoggingConfiguration.Builder> logging) {
            put("Logging", LoggingConfiguration.create(logging));
            return this;
        }

        /** {@code Logging} as one value. */
        public Builder logging(Value<LoggingConfiguration> logging) {
            putWhole("Logging", logging);
            return this;
        }

        /** {@code Name}: optional; an update means replacement. */
        public Builder name(String name) {
            put("Name", name);
            return this;
        }

        /** {@code Name} as a value. */
        public Builder name(Value<String> name) {
            put("Name", name);
            return this;
        }

        /** {@code PermissionsBoundaries}: optional; an update means replacement. */
        public Builder permissionsBoundaries(String permissionsBoundaries) {
            put("PermissionsBoundaries", permissionsBoundaries);
            return this;
        }

        /** {@code PermissionsBoundaries} as a value. */
        public Builder permissionsBoundaries(Value<String> permissionsBoundaries) {
            put("PermissionsBoundaries", permissionsBoundaries);
            return this;
        }

        /** {@code Policies}: optional; an update means replacement. */
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

        /** {@code Role}: optional; an update means replacement. */
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

        /** {@code Tags}: optional; an update means replacement. */
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

        /** {@code Tracing}: optional; an update means replacement. */
        public Builder tracing(Consumer<? super TracingConfiguration.Builder> tracing) {
            put("Tracing", TracingConfiguration.create(tracing));
            return this;
        }

        /** {@code Tracing} as one value. */
        public Builder tracing(Value<TracingConfiguration> tracing) {
            putWhole("Tracing", tracing);
            return this;
        }

        /** {@code Type}: optional; an update means replacement. */
        public Builder type(String type) {
            put("Type", type);
            return this;
        }

        /** {@code Type} as a value. */
        public Builder type(Value<String> type) {
            put("Type", type);
            return this;
        }

        /**
         * Ends the building.
         *
         * @return the resource
         */
        public StateMachine build() {
            return new StateMachine(logicalId, seal());
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

            /** {@code Method}: required; an update means replacement. */
            public Builder method(String method) {
                put("Method", method);
                return this;
            }

            /** {@code Method} as a value. */
            public Builder method(Value<String> method) {
                put("Method", method);
                return this;
            }

            /** {@code Path}: required; an update means replacement. */
            public Builder path(String path) {
                put("Path", path);
                return this;
            }

            /** {@code Path} as a value. */
            public Builder path(Value<String> path) {
                put("Path", path);
                return this;
            }

            /** {@code RestApiId}: optional; an update means replacement. */
            public Builder restApiId(String restApiId) {
                put("RestApiId", restApiId);
                return this;
            }

            /** {@code RestApiId} as a value. */
            public Builder restApiId(Value<String> restApiId) {
                put("RestApiId", restApiId);
                return this;
            }

            /** What was configured. */
            public ApiEvent build() {
                return new ApiEvent(seal("Method", "Path"));
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

            /** {@code EventBusName}: optional; an update means replacement. */
            public Builder eventBusName(String eventBusName) {
                put("EventBusName", eventBusName);
                return this;
            }

            /** {@code EventBusName} as a value. */
            public Builder eventBusName(Value<String> eventBusName) {
                put("EventBusName", eventBusName);
                return this;
            }

            /** {@code Input}: optional; an update means replacement. */
            public Builder input(String input) {
                put("Input", input);
                return this;
            }

            /** {@code Input} as a value. */
            public Builder input(Value<String> input) {
                put("Input", input);
                return this;
            }

            /** {@code InputPath}: optional; an update means replacement. */
            public Builder inputPath(String inputPath) {
                put("InputPath", inputPath);
                return this;
            }

            /** {@code InputPath} as a value. */
            public Builder inputPath(Value<String> inputPath) {
                put("InputPath", inputPath);
                return this;
            }

            /** {@code Pattern}: required; an update means replacement. */
            public Builder pattern(Map<String, ?> pattern) {
                put("Pattern", pattern);
                return this;
            }

            /** {@code Pattern} as one value. */
            public Builder pattern(Value<Document> pattern) {
                putWhole("Pattern", pattern);
                return this;
            }

            /** {@code Pattern}, a document whose members are added here. */
            public Builder pattern(Consumer<? super DocumentBuilder> pattern) {
                putDocument("Pattern", pattern);
                return this;
            }

            /** What was configured. */
            public CloudWatchEventEvent build() {
                return new CloudWatchEventEvent(seal("Pattern"));
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

            /** {@code LogGroupArn}: required; an update means replacement. */
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

            /** {@code EventBusName}: optional; an update means replacement. */
            public Builder eventBusName(String eventBusName) {
                put("EventBusName", eventBusName);
                return this;
            }

            /** {@code EventBusName} as a value. */
            public Builder eventBusName(Value<String> eventBusName) {
                put("EventBusName", eventBusName);
                return this;
            }

            /** {@code Input}: optional; an update means replacement. */
            public Builder input(String input) {
                put("Input", input);
                return this;
            }

            /** {@code Input} as a value. */
            public Builder input(Value<String> input) {
                put("Input", input);
                return this;
            }

            /** {@code InputPath}: optional; an update means replacement. */
            public Builder inputPath(String inputPath) {
                put("InputPath", inputPath);
                return this;
            }

            /** {@code InputPath} as a value. */
            public Builder inputPath(Value<String> inputPath) {
                put("InputPath", inputPath);
                return this;
            }

            /** {@code Pattern}: required; an update means replacement. */
            public Builder pattern(Map<String, ?> pattern) {
                put("Pattern", pattern);
                return this;
            }

            /** {@code Pattern} as one value. */
            public Builder pattern(Value<Document> pattern) {
                putWhole("Pattern", pattern);
                return this;
            }

            /** {@code Pattern}, a document whose members are added here. */
            public Builder pattern(Consumer<? super DocumentBuilder> pattern) {
                putDocument("Pattern", pattern);
                return this;
            }

            /** What was configured. */
            public EventBridgeRuleEvent build() {
                return new EventBridgeRuleEvent(seal("Pattern"));
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

            /** {@code Properties}: required; an update means replacement. */
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
            public Builder properties(ApiEvent properties) {
                putWhole("Properties", properties);
                return this;
            }

            /** {@code Properties} as one value. */
            public Builder properties(Value<?> properties) {
                putWhole("Properties", properties);
                return this;
            }

            /** {@code Type}: required; an update means replacement. */
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
            public EventSource build() {
                return new EventSource(seal("Properties", "Type"));
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

            /** {@code FunctionName}: required; an update means replacement. */
            public Builder functionName(String functionName) {
                put("FunctionName", functionName);
                return this;
            }

            /** {@code FunctionName} as a value. */
            public Builder functionName(Value<String> functionName) {
                put("FunctionName", functionName);
                return this;
            }

            /** What was configured. */
            public FunctionSAMPT build() {
                return new FunctionSAMPT(seal("FunctionName"));
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

            /** {@code Statement}: required; an update means replacement. */
            public Builder statement(Map<String, ?> statement) {
                put("Statement", statement);
                return this;
            }

            /** {@code Statement} as one value. */
            public Builder statement(Value<Document> statement) {
                putWhole("Statement", statement);
                return this;
            }

            /** {@code Statement}, a document whose members are added here. */
            public Builder statement(Consumer<? super DocumentBuilder> statement) {
                putDocument("Statement", statement);
                return this;
            }

            /** {@code Version}: required; an update means replacement. */
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
                return new IAMPolicyDocument(seal("Statement", "Version"));
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

            /** {@code CloudWatchLogsLogGroup}: required; an update means replacement. */
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

            /** {@code Destinations}: required; an update means replacement. */
            @SafeVarargs
            public final Builder destinations(
                    Consumer<? super LogDestination.Builder>... destinations) {
                for (Consumer<? super LogDestination.Builder> each : givenItems("Destinations", destinations)) {
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

            /** {@code IncludeExecutionData}: required; an update means replacement. */
            public Builder includeExecutionData(boolean includeExecutionData) {
                put("IncludeExecutionData", includeExecutionData);
                return this;
            }

            /** {@code IncludeExecutionData} as a value. */
            public Builder includeExecutionData(Value<Boolean> includeExecutionData) {
                put("IncludeExecutionData", includeExecutionData);
                return this;
            }

            /** {@code Level}: required; an update means replacement. */
            public Builder level(String level) {
                put("Level", level);
                return this;
            }

            /** {@code Level} as a value. */
            public Builder level(Value<String> level) {
                put("Level", level);
                return this;
            }

            /** What was configured. */
            public LoggingConfiguration build() {
                return new LoggingConfiguration(seal("Destinations", "IncludeExecutionData", "Level"));
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

            /** {@code Bucket}: required; an update means replacement. */
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

            /** {@code Key}: required; an update means replacement. */
            public Builder key(String key) {
                put("Key", key);
                return this;
            }

            /** {@code Key} as a value. */
            public Builder key(Value<String> key) {
                put("Key", key);
                return this;
            }

            /** {@code Version}: optional; an update means replacement. */
            public Builder version(Number version) {
                put("Version", version);
                return this;
            }

            /** {@code Version} as a value. */
            public Builder version(Value<? extends Number> version) {
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

            /** {@code LambdaInvokePolicy}: optional; an update means replacement. */
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

            /** {@code StepFunctionsExecutionPolicy}: optional; an update means replacement. */
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

            /** {@code Input}: optional; an update means replacement. */
            public Builder input(String input) {
                put("Input", input);
                return this;
            }

            /** {@code Input} as a value. */
            public Builder input(Value<String> input) {
                put("Input", input);
                return this;
            }

            /** {@code Schedule}: required; an update means replacement. */
            public Builder schedule(String schedule) {
                put("Schedule", schedule);
                return this;
            }

            /** {@code Schedule} as a value. */
            public Builder schedule(Value<String> schedule) {
                put("Schedule", schedule);
                return this;
            }

            /** What was configured. */
            public ScheduleEvent build() {
                return new ScheduleEvent(seal("Schedule"));
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

            /** {@code StateMachineName}: required; an update means replacement. */
            public Builder stateMachineName(String stateMachineName) {
                put("StateMachineName", stateMachineName);
                return this;
            }

            /** {@code StateMachineName} as a value. */
            public Builder stateMachineName(Value<String> stateMachineName) {
                put("StateMachineName", stateMachineName);
                return this;
            }

            /** What was configured. */
            public StateMachineSAMPT build() {
                return new StateMachineSAMPT(seal("StateMachineName"));
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

            /** {@code Enabled}: optional; an update means replacement. */
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
}
