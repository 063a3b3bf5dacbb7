// Generated from the CloudFormation specification; changes are overwritten.
package io.stratiform.aws.omics;

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
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * The resource type {@code AWS::Omics::Workflow}. {@code Ref} returns {@code Id}.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-workflow.html">AWS::Omics::Workflow</a>
 */
@Generated("io.stratiform.codegen")
public final class Workflow extends Resource implements HasArn {
    /** The resource type, {@code AWS::Omics::Workflow}. */
    public static final String TYPE = "AWS::Omics::Workflow";

    private Workflow(LogicalId logicalId, PropertyMap properties) {
        super(logicalId, properties, "Arn CreationTime Id Status Type Uuid");
    }

    /**
     * Creates a resource without properties.
     *
     * @param logicalId the logical id
     * @return the resource
     */
    public static Workflow create(String logicalId) {
        return new Builder(LogicalId.declare(logicalId, TYPE, Workflow.class), PropertyMap.EMPTY, null).build();
    }

    /**
     * Creates a resource and sets its properties.
     *
     * @param logicalId the logical id
     * @param configuration sets the properties
     * @return the resource
     */
    public static Workflow create(String logicalId, Consumer<? super Builder> configuration) {
        return new Builder(LogicalId.declare(logicalId, TYPE, Workflow.class), null, configuration).build();
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

    /** Returns the attribute {@code CreationTime}. */
    public Value<String> attrCreationTime() {
        return attr("CreationTime");
    }

    /** Returns the attribute {@code Id}. */
    public Value<String> attrId() {
        return attr("Id");
    }

    /** Returns the attribute {@code Status}. */
    public Value<String> attrStatus() {
        return attr("Status");
    }

    /** Returns the attribute {@code Type}. */
    public Value<String> attrType() {
        return attr("Type");
    }

    /** Returns the attribute {@code Uuid}. */
    public Value<String> attrUuid() {
        return attr("Uuid");
    }

    /** A builder for {@code AWS::Omics::Workflow}. */
    public static final class Builder extends PropertyBuilder<Builder> {
        private final LogicalId logicalId;

        private Builder(LogicalId logicalId, PropertyMap start, Consumer configuration) {
            super(start, configuration);
            this.logicalId = logicalId;
        }

        /** Sets {@code Accelerators}. Optional. Updates cause replacement. Allowed values: {@link Accelerators}. Length: 1 to 64 characters. */
        public Builder accelerators(Accelerators accelerators) {
            put("Accelerators", accelerators);
            return this;
        }

        /** Sets {@code Accelerators} to one of its allowed values, given as a string. */
        public Builder accelerators(String accelerators) {
            put("Accelerators", accelerators, Accelerators.values());
            return this;
        }

        /** Sets {@code Accelerators} to a parameter or an intrinsic function. */
        public Builder accelerators(Value<String> accelerators) {
            put("Accelerators", accelerators);
            return this;
        }

        /** Configures {@code ContainerRegistryMap}. Optional. Updates cause replacement. */
        public Builder containerRegistryMap(
                Consumer<? super ContainerRegistryMap.Builder> containerRegistryMap) {
            put("ContainerRegistryMap", ContainerRegistryMap.create(containerRegistryMap));
            return this;
        }

        /** Sets {@code ContainerRegistryMap} to a structure or an intrinsic function. */
        public Builder containerRegistryMap(Value<ContainerRegistryMap> containerRegistryMap) {
            putWhole("ContainerRegistryMap", containerRegistryMap);
            return this;
        }

        /** Sets {@code ContainerRegistryMapUri}. Optional. Updates cause replacement. Length: 1 to 750 characters. Pattern: <code>^[&#92;p&#123;L&#125;||&#92;p&#123;M&#125;||&#92;p&#123;Z&#125;||&#92;p&#123;S&#125;||&#92;p&#123;N&#125;||&#92;p&#123;P&#125;]+$</code>. */
        public Builder containerRegistryMapUri(String containerRegistryMapUri) {
            put("ContainerRegistryMapUri", containerRegistryMapUri);
            return this;
        }

        /** Sets {@code ContainerRegistryMapUri} to a parameter or an intrinsic function. */
        public Builder containerRegistryMapUri(Value<String> containerRegistryMapUri) {
            put("ContainerRegistryMapUri", containerRegistryMapUri);
            return this;
        }

        /** Configures {@code DefinitionRepository}. Optional. Updates cause replacement. */
        public Builder definitionRepository(
                Consumer<? super DefinitionRepository.Builder> definitionRepository) {
            put("DefinitionRepository", DefinitionRepository.create(definitionRepository));
            return this;
        }

        /** Sets {@code DefinitionRepository} to a structure or an intrinsic function. */
        public Builder definitionRepository(Value<DefinitionRepository> definitionRepository) {
            putWhole("DefinitionRepository", definitionRepository);
            return this;
        }

        /** Sets {@code DefinitionUri}. Optional. Updates cause replacement. Length: 1 to 256 characters. Pattern: <code>^[&#92;p&#123;L&#125;||&#92;p&#123;M&#125;||&#92;p&#123;Z&#125;||&#92;p&#123;S&#125;||&#92;p&#123;N&#125;||&#92;p&#123;P&#125;]+$</code>. */
        public Builder definitionUri(String definitionUri) {
            put("DefinitionUri", definitionUri);
            return this;
        }

        /** Sets {@code DefinitionUri} to a parameter or an intrinsic function. */
        public Builder definitionUri(Value<String> definitionUri) {
            put("DefinitionUri", definitionUri);
            return this;
        }

        /** Sets {@code Description}. Optional. Updates cause no interruption. Length: 1 to 256 characters. Pattern: <code>^[&#92;p&#123;L&#125;||&#92;p&#123;M&#125;||&#92;p&#123;Z&#125;||&#92;p&#123;S&#125;||&#92;p&#123;N&#125;||&#92;p&#123;P&#125;]+$</code>. */
        public Builder description(String description) {
            put("Description", description);
            return this;
        }

        /** Sets {@code Description} to a parameter or an intrinsic function. */
        public Builder description(Value<String> description) {
            put("Description", description);
            return this;
        }

        /** Sets {@code Engine}. Optional. Updates cause replacement. Known values: {@link Engine}; newer values are accepted. Length: 1 to 64 characters. */
        public Builder engine(Engine engine) {
            put("Engine", engine);
            return this;
        }

        /** Sets {@code Engine} to a known or a newer value, given as a string. */
        public Builder engine(String engine) {
            putOpen("Engine", engine, Engine.values());
            return this;
        }

        /** Sets {@code Engine} to a parameter or an intrinsic function. */
        public Builder engine(Value<String> engine) {
            put("Engine", engine);
            return this;
        }

        /** Sets {@code Main}. Optional. Updates cause replacement. Length: 1 to 128 characters. Pattern: <code>^[&#92;p&#123;L&#125;||&#92;p&#123;M&#125;||&#92;p&#123;Z&#125;||&#92;p&#123;S&#125;||&#92;p&#123;N&#125;||&#92;p&#123;P&#125;]+$</code>. */
        public Builder main(String main) {
            put("Main", main);
            return this;
        }

        /** Sets {@code Main} to a parameter or an intrinsic function. */
        public Builder main(Value<String> main) {
            put("Main", main);
            return this;
        }

        /** Sets {@code Name}. Optional. Updates cause no interruption. Length: 1 to 128 characters. Pattern: <code>^[&#92;p&#123;L&#125;||&#92;p&#123;M&#125;||&#92;p&#123;Z&#125;||&#92;p&#123;S&#125;||&#92;p&#123;N&#125;||&#92;p&#123;P&#125;]+$</code>. */
        public Builder name(String name) {
            put("Name", name);
            return this;
        }

        /** Sets {@code Name} to a parameter or an intrinsic function. */
        public Builder name(Value<String> name) {
            put("Name", name);
            return this;
        }

        /** Configures an entry and adds it to {@code ParameterTemplate}. Optional. Updates cause replacement. */
        public Builder parameterTemplate(String key,
                Consumer<? super WorkflowParameter.Builder> value) {
            putEntry("ParameterTemplate", key, WorkflowParameter.create(value));
            return this;
        }

        /** Adds an entry to {@code ParameterTemplate}. */
        public Builder parameterTemplate(String key, Value<WorkflowParameter> value) {
            putEntry("ParameterTemplate", key, value);
            return this;
        }

        /** Adds entries to {@code ParameterTemplate}. To add one entry, call {@code parameterTemplate("KEY", value)}. */
        public Builder parameterTemplate(
                Map<String, ? extends Value<WorkflowParameter>> parameterTemplate) {
            putEntries("ParameterTemplate", parameterTemplate);
            return this;
        }

        /** Sets {@code ParameterTemplate} to an intrinsic function that returns a map. To add one entry, call {@code parameterTemplate("KEY", value)}. */
        public Builder parameterTemplate(Value<Map<String, WorkflowParameter>> parameterTemplate) {
            putWhole("ParameterTemplate", parameterTemplate);
            return this;
        }

        /** Sets {@code ParameterTemplatePath}. Optional. Updates cause replacement. Pattern: <code>^[&#92;S]+$</code>. */
        public Builder parameterTemplatePath(String parameterTemplatePath) {
            put("ParameterTemplatePath", parameterTemplatePath);
            return this;
        }

        /** Sets {@code ParameterTemplatePath} to a parameter or an intrinsic function. */
        public Builder parameterTemplatePath(Value<String> parameterTemplatePath) {
            put("ParameterTemplatePath", parameterTemplatePath);
            return this;
        }

        /** Sets {@code StorageCapacity}. Optional. Updates cause replacement. Range: 0 to 100000. */
        public Builder storageCapacity(Number storageCapacity) {
            put("StorageCapacity", storageCapacity);
            return this;
        }

        /** Sets {@code StorageCapacity} to a parameter or an intrinsic function. */
        public Builder storageCapacity(Value<? extends Number> storageCapacity) {
            put("StorageCapacity", storageCapacity);
            return this;
        }

        /** Sets {@code StorageType}. Optional. Updates cause no interruption. Allowed values: {@link StorageType}. Length: 1 to 64 characters. */
        public Builder storageType(StorageType storageType) {
            put("StorageType", storageType);
            return this;
        }

        /** Sets {@code StorageType} to one of its allowed values, given as a string. */
        public Builder storageType(String storageType) {
            put("StorageType", storageType, StorageType.values());
            return this;
        }

        /** Sets {@code StorageType} to a parameter or an intrinsic function. */
        public Builder storageType(Value<String> storageType) {
            put("StorageType", storageType);
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

        /** Sets {@code WorkflowBucketOwnerId}. Optional. Updates cause replacement. Pattern: <code>^[0-9]&#123;12&#125;$</code>. */
        public Builder workflowBucketOwnerId(String workflowBucketOwnerId) {
            put("WorkflowBucketOwnerId", workflowBucketOwnerId);
            return this;
        }

        /** Sets {@code WorkflowBucketOwnerId} to a parameter or an intrinsic function. */
        public Builder workflowBucketOwnerId(Value<String> workflowBucketOwnerId) {
            put("WorkflowBucketOwnerId", workflowBucketOwnerId);
            return this;
        }

        /** Sets {@code readmeMarkdown}. Optional. Updates cause no interruption. */
        public Builder readmeMarkdown(String readmeMarkdown) {
            put("readmeMarkdown", readmeMarkdown);
            return this;
        }

        /** Sets {@code readmeMarkdown} to a parameter or an intrinsic function. */
        public Builder readmeMarkdown(Value<String> readmeMarkdown) {
            put("readmeMarkdown", readmeMarkdown);
            return this;
        }

        /** Sets {@code readmePath}. Optional. Updates cause replacement. Length: 1 to 128 characters. Pattern: <code>^[&#92;p&#123;L&#125;||&#92;p&#123;M&#125;||&#92;p&#123;Z&#125;||&#92;p&#123;S&#125;||&#92;p&#123;N&#125;||&#92;p&#123;P&#125;]+$</code>. */
        public Builder readmePath(String readmePath) {
            put("readmePath", readmePath);
            return this;
        }

        /** Sets {@code readmePath} to a parameter or an intrinsic function. */
        public Builder readmePath(Value<String> readmePath) {
            put("readmePath", readmePath);
            return this;
        }

        /** Sets {@code readmeUri}. Optional. Updates cause replacement. Pattern: <code>^s3://([a-z0-9][a-z0-9-.]&#123;1,61&#125;[a-z0-9])/((.&#123;1,1024&#125;))$</code>. */
        public Builder readmeUri(String readmeUri) {
            put("readmeUri", readmeUri);
            return this;
        }

        /** Sets {@code readmeUri} to a parameter or an intrinsic function. */
        public Builder readmeUri(Value<String> readmeUri) {
            put("readmeUri", readmeUri);
            return this;
        }

        /**
         * Creates the resource with the properties that are set.
         *
         * @return the resource
         */
        public Workflow build() {
            return new Workflow(logicalId, sealWithin("Accelerators#1..64\n"
                            + "ContainerRegistryMapUri#1..750\n"
                            + "ContainerRegistryMapUri~^[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+$\n"
                            + "DefinitionUri#1..256\n"
                            + "DefinitionUri~^[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+$\n"
                            + "Description#1..256\n"
                            + "Description~^[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+$\n"
                            + "Engine#1..64\n"
                            + "Main#1..128\n"
                            + "Main~^[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+$\n"
                            + "Name#1..128\n"
                            + "Name~^[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+$\n"
                            + "ParameterTemplatePath~^[\\S]+$\n"
                            + "StorageCapacity=0..100000\n"
                            + "StorageType#1..64\n"
                            + "WorkflowBucketOwnerId~^[0-9]{12}$\n"
                            + "readmePath#1..128\n"
                            + "readmePath~^[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+$\n"
                            + "readmeUri~^s3://([a-z0-9][a-z0-9-.]{1,61}[a-z0-9])/((.{1,1024}))$"));
        }
    }

    /**
     * The property type {@code AWS::Omics::Workflow.ContainerRegistryMap}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-workflow-containerregistrymap.html">ContainerRegistryMap</a>
     */
    public static final class ContainerRegistryMap extends PropertyType<ContainerRegistryMap> {
        private ContainerRegistryMap(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static ContainerRegistryMap create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code ContainerRegistryMap}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures items and appends them to {@code ImageMappings}. Optional. Updates cause replacement. */
            @SafeVarargs
            public final Builder imageMappings(
                    Consumer<? super ImageMapping.Builder>... imageMappings) {
                if (imageMappings == null) {
                    addAll("ImageMappings", null);
                    return this;
                }
                for (Consumer<? super ImageMapping.Builder> each : imageMappings) {
                    add("ImageMappings", ImageMapping.create(each));
                }
                return this;
            }

            /** Appends structures or intrinsic functions to {@code ImageMappings}. */
            @SafeVarargs
            public final Builder imageMappings(Value<ImageMapping>... imageMappings) {
                addAll("ImageMappings", imageMappings);
                return this;
            }

            /** Appends the items of a collection to {@code ImageMappings}. */
            public Builder imageMappings(Collection<? extends Value<ImageMapping>> imageMappings) {
                addAll("ImageMappings", imageMappings);
                return this;
            }

            /** Sets {@code ImageMappings} to a list parameter or an intrinsic function that returns a list. */
            public Builder imageMappings(Value<List<ImageMapping>> imageMappings) {
                putWhole("ImageMappings", imageMappings);
                return this;
            }

            /** Configures items and appends them to {@code ImageMappings}: those of a collection, then further items. */
            @SafeVarargs
            public final Builder imageMappings(
                    Collection<? extends Consumer<? super ImageMapping.Builder>> imageMappings,
                    Consumer<? super ImageMapping.Builder>... more) {
                return imageMappings(allOf(imageMappings, more));
            }

            /** Configures items and appends them to {@code RegistryMappings}. Optional. Updates cause replacement. */
            @SafeVarargs
            public final Builder registryMappings(
                    Consumer<? super RegistryMapping.Builder>... registryMappings) {
                if (registryMappings == null) {
                    addAll("RegistryMappings", null);
                    return this;
                }
                for (Consumer<? super RegistryMapping.Builder> each : registryMappings) {
                    add("RegistryMappings", RegistryMapping.create(each));
                }
                return this;
            }

            /** Appends structures or intrinsic functions to {@code RegistryMappings}. */
            @SafeVarargs
            public final Builder registryMappings(Value<RegistryMapping>... registryMappings) {
                addAll("RegistryMappings", registryMappings);
                return this;
            }

            /** Appends the items of a collection to {@code RegistryMappings}. */
            public Builder registryMappings(
                    Collection<? extends Value<RegistryMapping>> registryMappings) {
                addAll("RegistryMappings", registryMappings);
                return this;
            }

            /** Sets {@code RegistryMappings} to a list parameter or an intrinsic function that returns a list. */
            public Builder registryMappings(Value<List<RegistryMapping>> registryMappings) {
                putWhole("RegistryMappings", registryMappings);
                return this;
            }

            /** Configures items and appends them to {@code RegistryMappings}: those of a collection, then further items. */
            @SafeVarargs
            public final Builder registryMappings(
                    Collection<? extends Consumer<? super RegistryMapping.Builder>> registryMappings,
                    Consumer<? super RegistryMapping.Builder>... more) {
                return registryMappings(allOf(registryMappings, more));
            }

            /** Creates the instance with the properties that are set. */
            public ContainerRegistryMap build() {
                return new ContainerRegistryMap(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::Omics::Workflow.DefinitionRepository}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-workflow-definitionrepository.html">DefinitionRepository</a>
     */
    public static final class DefinitionRepository extends PropertyType<DefinitionRepository> {
        private DefinitionRepository(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static DefinitionRepository create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code DefinitionRepository}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code connectionArn}. Optional. Updates cause replacement. Length: 1 to 256 characters. Pattern: <code>^arn:aws(-[&#92;&#92;w]+)*:.+:.+:[0-9]&#123;12&#125;:.+$</code>. */
            public Builder connectionArn(String connectionArn) {
                put("connectionArn", connectionArn);
                return this;
            }

            /** Sets {@code connectionArn} to a parameter or an intrinsic function. */
            public Builder connectionArn(Value<String> connectionArn) {
                put("connectionArn", connectionArn);
                return this;
            }

            /** Appends items to {@code excludeFilePatterns}. Optional. Updates cause replacement. Items: 1 to 50. */
            public Builder excludeFilePatterns(String... excludeFilePatterns) {
                addAll("excludeFilePatterns", excludeFilePatterns);
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code excludeFilePatterns}. */
            @SafeVarargs
            public final Builder excludeFilePatterns(Value<String>... excludeFilePatterns) {
                addAll("excludeFilePatterns", excludeFilePatterns);
                return this;
            }

            /** Appends the items of a collection to {@code excludeFilePatterns}. */
            public Builder excludeFilePatterns(Collection<String> excludeFilePatterns) {
                addAll("excludeFilePatterns", excludeFilePatterns);
                return this;
            }

            /** Sets {@code excludeFilePatterns} to a list parameter or an intrinsic function that returns a list. */
            public Builder excludeFilePatterns(Value<List<String>> excludeFilePatterns) {
                putWhole("excludeFilePatterns", excludeFilePatterns);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code excludeFilePatterns}. */
            @SafeVarargs
            public final Builder excludeFilePatterns(
                    Collection<? extends Value<String>> excludeFilePatterns,
                    Value<String>... more) {
                addAll("excludeFilePatterns", allOf(excludeFilePatterns, more));
                return this;
            }

            /** Sets {@code fullRepositoryId}. Optional. Updates cause replacement. Pattern: <code>.+/.+</code>. */
            public Builder fullRepositoryId(String fullRepositoryId) {
                put("fullRepositoryId", fullRepositoryId);
                return this;
            }

            /** Sets {@code fullRepositoryId} to a parameter or an intrinsic function. */
            public Builder fullRepositoryId(Value<String> fullRepositoryId) {
                put("fullRepositoryId", fullRepositoryId);
                return this;
            }

            /** Configures {@code sourceReference}. Optional. Updates cause replacement. */
            public Builder sourceReference(
                    Consumer<? super SourceReference.Builder> sourceReference) {
                put("sourceReference", SourceReference.create(sourceReference));
                return this;
            }

            /** Sets {@code sourceReference} to a structure or an intrinsic function. */
            public Builder sourceReference(Value<SourceReference> sourceReference) {
                putWhole("sourceReference", sourceReference);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public DefinitionRepository build() {
                return new DefinitionRepository(sealWithin("connectionArn#1..256\n"
                                + "connectionArn~^arn:aws(-[\\\\w]+)*:.+:.+:[0-9]{12}:.+$\n"
                                + "excludeFilePatterns@1..50\n"
                                + "fullRepositoryId~.+/.+"));
            }
        }
    }

    /**
     * The property type {@code AWS::Omics::Workflow.ImageMapping}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-workflow-imagemapping.html">ImageMapping</a>
     */
    public static final class ImageMapping extends PropertyType<ImageMapping> {
        private ImageMapping(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static ImageMapping create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code ImageMapping}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code DestinationImage}. Optional. Updates cause replacement. Length: 1 to 750 characters. Pattern: <code>^[&#92;p&#123;L&#125;||&#92;p&#123;M&#125;||&#92;p&#123;Z&#125;||&#92;p&#123;S&#125;||&#92;p&#123;N&#125;||&#92;p&#123;P&#125;]+$</code>. */
            public Builder destinationImage(String destinationImage) {
                put("DestinationImage", destinationImage);
                return this;
            }

            /** Sets {@code DestinationImage} to a parameter or an intrinsic function. */
            public Builder destinationImage(Value<String> destinationImage) {
                put("DestinationImage", destinationImage);
                return this;
            }

            /** Sets {@code SourceImage}. Optional. Updates cause replacement. Length: 1 to 750 characters. Pattern: <code>^[&#92;p&#123;L&#125;||&#92;p&#123;M&#125;||&#92;p&#123;Z&#125;||&#92;p&#123;S&#125;||&#92;p&#123;N&#125;||&#92;p&#123;P&#125;]+$</code>. */
            public Builder sourceImage(String sourceImage) {
                put("SourceImage", sourceImage);
                return this;
            }

            /** Sets {@code SourceImage} to a parameter or an intrinsic function. */
            public Builder sourceImage(Value<String> sourceImage) {
                put("SourceImage", sourceImage);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public ImageMapping build() {
                return new ImageMapping(sealWithin("DestinationImage#1..750\n"
                                + "DestinationImage~^[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+$\n"
                                + "SourceImage#1..750\n"
                                + "SourceImage~^[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+$"));
            }
        }
    }

    /**
     * The property type {@code AWS::Omics::Workflow.RegistryMapping}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-workflow-registrymapping.html">RegistryMapping</a>
     */
    public static final class RegistryMapping extends PropertyType<RegistryMapping> {
        private RegistryMapping(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static RegistryMapping create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code RegistryMapping}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code EcrAccountId}. Optional. Updates cause replacement. Length: exactly 12 characters. Pattern: <code>^[0-9]+$</code>. */
            public Builder ecrAccountId(String ecrAccountId) {
                put("EcrAccountId", ecrAccountId);
                return this;
            }

            /** Sets {@code EcrAccountId} to a parameter or an intrinsic function. */
            public Builder ecrAccountId(Value<String> ecrAccountId) {
                put("EcrAccountId", ecrAccountId);
                return this;
            }

            /** Sets {@code EcrRepositoryPrefix}. Optional. Updates cause replacement. Length: 1 to 256 characters. Pattern: <code>^[&#92;p&#123;L&#125;||&#92;p&#123;M&#125;||&#92;p&#123;Z&#125;||&#92;p&#123;S&#125;||&#92;p&#123;N&#125;||&#92;p&#123;P&#125;]+$</code>. */
            public Builder ecrRepositoryPrefix(String ecrRepositoryPrefix) {
                put("EcrRepositoryPrefix", ecrRepositoryPrefix);
                return this;
            }

            /** Sets {@code EcrRepositoryPrefix} to a parameter or an intrinsic function. */
            public Builder ecrRepositoryPrefix(Value<String> ecrRepositoryPrefix) {
                put("EcrRepositoryPrefix", ecrRepositoryPrefix);
                return this;
            }

            /** Sets {@code UpstreamRegistryUrl}. Optional. Updates cause replacement. Length: 1 to 750 characters. Pattern: <code>^[&#92;p&#123;L&#125;||&#92;p&#123;M&#125;||&#92;p&#123;Z&#125;||&#92;p&#123;S&#125;||&#92;p&#123;N&#125;||&#92;p&#123;P&#125;]+$</code>. */
            public Builder upstreamRegistryUrl(String upstreamRegistryUrl) {
                put("UpstreamRegistryUrl", upstreamRegistryUrl);
                return this;
            }

            /** Sets {@code UpstreamRegistryUrl} to a parameter or an intrinsic function. */
            public Builder upstreamRegistryUrl(Value<String> upstreamRegistryUrl) {
                put("UpstreamRegistryUrl", upstreamRegistryUrl);
                return this;
            }

            /** Sets {@code UpstreamRepositoryPrefix}. Optional. Updates cause replacement. Length: 2 to 30 characters. Pattern: <code>^[&#92;p&#123;L&#125;||&#92;p&#123;M&#125;||&#92;p&#123;Z&#125;||&#92;p&#123;S&#125;||&#92;p&#123;N&#125;||&#92;p&#123;P&#125;]+$</code>. */
            public Builder upstreamRepositoryPrefix(String upstreamRepositoryPrefix) {
                put("UpstreamRepositoryPrefix", upstreamRepositoryPrefix);
                return this;
            }

            /** Sets {@code UpstreamRepositoryPrefix} to a parameter or an intrinsic function. */
            public Builder upstreamRepositoryPrefix(Value<String> upstreamRepositoryPrefix) {
                put("UpstreamRepositoryPrefix", upstreamRepositoryPrefix);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public RegistryMapping build() {
                return new RegistryMapping(sealWithin("EcrAccountId#12..12\n"
                                + "EcrAccountId~^[0-9]+$\n"
                                + "EcrRepositoryPrefix#1..256\n"
                                + "EcrRepositoryPrefix~^[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+$\n"
                                + "UpstreamRegistryUrl#1..750\n"
                                + "UpstreamRegistryUrl~^[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+$\n"
                                + "UpstreamRepositoryPrefix#2..30\n"
                                + "UpstreamRepositoryPrefix~^[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+$"));
            }
        }
    }

    /**
     * The property type {@code AWS::Omics::Workflow.SourceReference}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-workflow-sourcereference.html">SourceReference</a>
     */
    public static final class SourceReference extends PropertyType<SourceReference> {
        private SourceReference(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static SourceReference create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code SourceReference}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code type}. Optional. Updates cause replacement. Allowed values: {@link SourceReferenceType}. */
            public Builder type(SourceReferenceType type) {
                put("type", type);
                return this;
            }

            /** Sets {@code type} to one of its allowed values, given as a string. */
            public Builder type(String type) {
                put("type", type, SourceReferenceType.values());
                return this;
            }

            /** Sets {@code type} to a parameter or an intrinsic function. */
            public Builder type(Value<String> type) {
                put("type", type);
                return this;
            }

            /** Sets {@code value}. Optional. Updates cause replacement. */
            public Builder value(String value) {
                put("value", value);
                return this;
            }

            /** Sets {@code value} to a parameter or an intrinsic function. */
            public Builder value(Value<String> value) {
                put("value", value);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public SourceReference build() {
                return new SourceReference(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::Omics::Workflow.WorkflowParameter}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-workflow-workflowparameter.html">WorkflowParameter</a>
     */
    public static final class WorkflowParameter extends PropertyType<WorkflowParameter> {
        private WorkflowParameter(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static WorkflowParameter create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code WorkflowParameter}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Description}. Optional. Updates cause replacement. Length: 0 to 256 characters. Pattern: <code>^[&#92;p&#123;L&#125;||&#92;p&#123;M&#125;||&#92;p&#123;Z&#125;||&#92;p&#123;S&#125;||&#92;p&#123;N&#125;||&#92;p&#123;P&#125;]+$</code>. */
            public Builder description(String description) {
                put("Description", description);
                return this;
            }

            /** Sets {@code Description} to a parameter or an intrinsic function. */
            public Builder description(Value<String> description) {
                put("Description", description);
                return this;
            }

            /** Sets {@code Optional}. Optional. Updates cause replacement. */
            public Builder optional(boolean optional) {
                put("Optional", optional);
                return this;
            }

            /** Sets {@code Optional} to a parameter or an intrinsic function. */
            public Builder optional(Value<Boolean> optional) {
                put("Optional", optional);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public WorkflowParameter build() {
                return new WorkflowParameter(sealWithin("Description#..256\n"
                                + "Description~^[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+$"));
            }
        }
    }

    /** The allowed values of {@code Accelerators}. */
    public enum Accelerators implements EnumValue {
        /** <code>GPU</code> */
        GPU
    }

    /** The allowed values of {@code Engine}. */
    public enum Engine implements EnumValue {
        /** <code>WDL</code> */
        WDL,

        /** <code>NEXTFLOW</code> */
        NEXTFLOW,

        /** <code>CWL</code> */
        CWL
    }

    /** The allowed values of {@code StorageType}. */
    public enum StorageType implements EnumValue {
        /** <code>STATIC</code> */
        STATIC,

        /** <code>DYNAMIC</code> */
        DYNAMIC
    }

    /** The allowed values of {@code SourceReferenceType}. */
    public enum SourceReferenceType implements EnumValue {
        /** <code>BRANCH</code> */
        BRANCH,

        /** <code>TAG</code> */
        TAG,

        /** <code>COMMIT</code> */
        COMMIT
    }
}
