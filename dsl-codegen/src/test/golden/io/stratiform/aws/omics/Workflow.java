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

/**
 * {@code AWS::Omics::Workflow}. {@code Ref} gives {@code Id}.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-workflow.html">AWS::Omics::Workflow</a>
 */
public final class Workflow extends Resource implements HasArn {
    /** The resource type, {@code AWS::Omics::Workflow}. */
    public static final String TYPE = "AWS::Omics::Workflow";

    private Workflow(LogicalId logicalId, PropertyMap properties) {
        super(logicalId, properties, "Arn CreationTime Id Status Type Uuid");
    }

    /**
     * Creates the resource without any properties.
     *
     * @param logicalId the logical id
     * @return the resource
     */
    public static Workflow create(String logicalId) {
        return new Builder(LogicalId.declare(logicalId, TYPE, Workflow.class), PropertyMap.EMPTY, null).build();
    }

    /**
     * Creates the resource.
     *
     * @param logicalId the logical id
     * @param configuration sets the properties
     * @return the resource
     */
    public static Workflow create(String logicalId, Consumer<? super Builder> configuration) {
        return new Builder(LogicalId.declare(logicalId, TYPE, Workflow.class), null, configuration).build();
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

    /** The attribute {@code CreationTime}. */
    public Value<String> attrCreationTime() {
        return attr("CreationTime");
    }

    /** The attribute {@code Id}. */
    public Value<String> attrId() {
        return attr("Id");
    }

    /** The attribute {@code Status}. */
    public Value<String> attrStatus() {
        return attr("Status");
    }

    /** The attribute {@code Type}. */
    public Value<String> attrType() {
        return attr("Type");
    }

    /** The attribute {@code Uuid}. */
    public Value<String> attrUuid() {
        return attr("Uuid");
    }

    /** Sets the properties of {@code AWS::Omics::Workflow}. */
    public static final class Builder extends PropertyBuilder<Builder> {
        private final LogicalId logicalId;

        private Builder(LogicalId logicalId, PropertyMap start, Consumer configuration) {
            super(start, configuration);
            this.logicalId = logicalId;
        }

        /** {@code Accelerators}: optional; an update means replacement; a value of {@link Accelerators}; 1 to 64 characters. */
        public Builder accelerators(Accelerators accelerators) {
            put("Accelerators", accelerators);
            return this;
        }

        /** {@code Accelerators} by the spelling of one of its allowed values. */
        public Builder accelerators(String accelerators) {
            put("Accelerators", accelerators, Accelerators.values());
            return this;
        }

        /** {@code Accelerators} as a value. */
        public Builder accelerators(Value<String> accelerators) {
            put("Accelerators", accelerators);
            return this;
        }

        /** {@code ContainerRegistryMap}: optional; an update means replacement. */
        public Builder containerRegistryMap(
                Consumer<? super ContainerRegistryMap.Builder> containerRegistryMap) {
            put("ContainerRegistryMap", ContainerRegistryMap.create(containerRegistryMap));
            return this;
        }

        /** {@code ContainerRegistryMap} as one value. */
        public Builder containerRegistryMap(Value<ContainerRegistryMap> containerRegistryMap) {
            putWhole("ContainerRegistryMap", containerRegistryMap);
            return this;
        }

        /** {@code ContainerRegistryMapUri}: optional; an update means replacement; 1 to 750 characters; pattern <code>^[&#92;p&#123;L&#125;||&#92;p&#123;M&#125;||&#92;p&#123;Z&#125;||&#92;p&#123;S&#125;||&#92;p&#123;N&#125;||&#92;p&#123;P&#125;]+$</code>. */
        public Builder containerRegistryMapUri(String containerRegistryMapUri) {
            put("ContainerRegistryMapUri", containerRegistryMapUri);
            return this;
        }

        /** {@code ContainerRegistryMapUri} as a value. */
        public Builder containerRegistryMapUri(Value<String> containerRegistryMapUri) {
            put("ContainerRegistryMapUri", containerRegistryMapUri);
            return this;
        }

        /** {@code DefinitionRepository}: optional; an update means replacement. */
        public Builder definitionRepository(
                Consumer<? super DefinitionRepository.Builder> definitionRepository) {
            put("DefinitionRepository", DefinitionRepository.create(definitionRepository));
            return this;
        }

        /** {@code DefinitionRepository} as one value. */
        public Builder definitionRepository(Value<DefinitionRepository> definitionRepository) {
            putWhole("DefinitionRepository", definitionRepository);
            return this;
        }

        /** {@code DefinitionUri}: optional; an update means replacement; 1 to 256 characters; pattern <code>^[&#92;p&#123;L&#125;||&#92;p&#123;M&#125;||&#92;p&#123;Z&#125;||&#92;p&#123;S&#125;||&#92;p&#123;N&#125;||&#92;p&#123;P&#125;]+$</code>. */
        public Builder definitionUri(String definitionUri) {
            put("DefinitionUri", definitionUri);
            return this;
        }

        /** {@code DefinitionUri} as a value. */
        public Builder definitionUri(Value<String> definitionUri) {
            put("DefinitionUri", definitionUri);
            return this;
        }

        /** {@code Description}: optional; an update means no interruption; 1 to 256 characters; pattern <code>^[&#92;p&#123;L&#125;||&#92;p&#123;M&#125;||&#92;p&#123;Z&#125;||&#92;p&#123;S&#125;||&#92;p&#123;N&#125;||&#92;p&#123;P&#125;]+$</code>. */
        public Builder description(String description) {
            put("Description", description);
            return this;
        }

        /** {@code Description} as a value. */
        public Builder description(Value<String> description) {
            put("Description", description);
            return this;
        }

        /** {@code Engine}: optional; an update means replacement; a value of {@link Engine} or a newer one; 1 to 64 characters. */
        public Builder engine(Engine engine) {
            put("Engine", engine);
            return this;
        }

        /** {@code Engine} by the spelling of one of its allowed values. */
        public Builder engine(String engine) {
            putOpen("Engine", engine, Engine.values());
            return this;
        }

        /** {@code Engine} as a value. */
        public Builder engine(Value<String> engine) {
            put("Engine", engine);
            return this;
        }

        /** {@code Main}: optional; an update means replacement; 1 to 128 characters; pattern <code>^[&#92;p&#123;L&#125;||&#92;p&#123;M&#125;||&#92;p&#123;Z&#125;||&#92;p&#123;S&#125;||&#92;p&#123;N&#125;||&#92;p&#123;P&#125;]+$</code>. */
        public Builder main(String main) {
            put("Main", main);
            return this;
        }

        /** {@code Main} as a value. */
        public Builder main(Value<String> main) {
            put("Main", main);
            return this;
        }

        /** {@code Name}: optional; an update means no interruption; 1 to 128 characters; pattern <code>^[&#92;p&#123;L&#125;||&#92;p&#123;M&#125;||&#92;p&#123;Z&#125;||&#92;p&#123;S&#125;||&#92;p&#123;N&#125;||&#92;p&#123;P&#125;]+$</code>. */
        public Builder name(String name) {
            put("Name", name);
            return this;
        }

        /** {@code Name} as a value. */
        public Builder name(Value<String> name) {
            put("Name", name);
            return this;
        }

        /** {@code ParameterTemplate}: optional; an update means replacement. */
        public Builder parameterTemplate(String key,
                Consumer<? super WorkflowParameter.Builder> value) {
            putEntry("ParameterTemplate", key, WorkflowParameter.create(value));
            return this;
        }

        /** {@code ParameterTemplate}, one entry added. */
        public Builder parameterTemplate(String key, Value<WorkflowParameter> value) {
            putEntry("ParameterTemplate", key, value);
            return this;
        }

        /** {@code ParameterTemplate}, entries added; {@code parameterTemplate("KEY", value)} adds one entry. */
        public Builder parameterTemplate(
                Map<String, ? extends Value<WorkflowParameter>> parameterTemplate) {
            putEntries("ParameterTemplate", parameterTemplate);
            return this;
        }

        /** {@code ParameterTemplate} as one value; {@code parameterTemplate("KEY", value)} adds one entry. */
        public Builder parameterTemplate(Value<Map<String, WorkflowParameter>> parameterTemplate) {
            putWhole("ParameterTemplate", parameterTemplate);
            return this;
        }

        /** {@code ParameterTemplatePath}: optional; an update means replacement; pattern <code>^[&#92;S]+$</code>. */
        public Builder parameterTemplatePath(String parameterTemplatePath) {
            put("ParameterTemplatePath", parameterTemplatePath);
            return this;
        }

        /** {@code ParameterTemplatePath} as a value. */
        public Builder parameterTemplatePath(Value<String> parameterTemplatePath) {
            put("ParameterTemplatePath", parameterTemplatePath);
            return this;
        }

        /** {@code StorageCapacity}: optional; an update means replacement; 0 to 100000 as a number. */
        public Builder storageCapacity(Number storageCapacity) {
            put("StorageCapacity", storageCapacity);
            return this;
        }

        /** {@code StorageCapacity} as a value. */
        public Builder storageCapacity(Value<? extends Number> storageCapacity) {
            put("StorageCapacity", storageCapacity);
            return this;
        }

        /** {@code StorageType}: optional; an update means no interruption; a value of {@link StorageType}; 1 to 64 characters. */
        public Builder storageType(StorageType storageType) {
            put("StorageType", storageType);
            return this;
        }

        /** {@code StorageType} by the spelling of one of its allowed values. */
        public Builder storageType(String storageType) {
            put("StorageType", storageType, StorageType.values());
            return this;
        }

        /** {@code StorageType} as a value. */
        public Builder storageType(Value<String> storageType) {
            put("StorageType", storageType);
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

        /** {@code WorkflowBucketOwnerId}: optional; an update means replacement; pattern <code>^[0-9]&#123;12&#125;$</code>. */
        public Builder workflowBucketOwnerId(String workflowBucketOwnerId) {
            put("WorkflowBucketOwnerId", workflowBucketOwnerId);
            return this;
        }

        /** {@code WorkflowBucketOwnerId} as a value. */
        public Builder workflowBucketOwnerId(Value<String> workflowBucketOwnerId) {
            put("WorkflowBucketOwnerId", workflowBucketOwnerId);
            return this;
        }

        /** {@code readmeMarkdown}: optional; an update means no interruption. */
        public Builder readmeMarkdown(String readmeMarkdown) {
            put("readmeMarkdown", readmeMarkdown);
            return this;
        }

        /** {@code readmeMarkdown} as a value. */
        public Builder readmeMarkdown(Value<String> readmeMarkdown) {
            put("readmeMarkdown", readmeMarkdown);
            return this;
        }

        /** {@code readmePath}: optional; an update means replacement; 1 to 128 characters; pattern <code>^[&#92;p&#123;L&#125;||&#92;p&#123;M&#125;||&#92;p&#123;Z&#125;||&#92;p&#123;S&#125;||&#92;p&#123;N&#125;||&#92;p&#123;P&#125;]+$</code>. */
        public Builder readmePath(String readmePath) {
            put("readmePath", readmePath);
            return this;
        }

        /** {@code readmePath} as a value. */
        public Builder readmePath(Value<String> readmePath) {
            put("readmePath", readmePath);
            return this;
        }

        /** {@code readmeUri}: optional; an update means replacement; pattern <code>^s3://([a-z0-9][a-z0-9-.]&#123;1,61&#125;[a-z0-9])/((.&#123;1,1024&#125;))$</code>. */
        public Builder readmeUri(String readmeUri) {
            put("readmeUri", readmeUri);
            return this;
        }

        /** {@code readmeUri} as a value. */
        public Builder readmeUri(Value<String> readmeUri) {
            put("readmeUri", readmeUri);
            return this;
        }

        /**
         * Ends the building.
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
     * {@code AWS::Omics::Workflow.ContainerRegistryMap}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-workflow-containerregistrymap.html">ContainerRegistryMap</a>
     */
    public static final class ContainerRegistryMap extends PropertyType<ContainerRegistryMap> {
        private ContainerRegistryMap(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static ContainerRegistryMap create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code ContainerRegistryMap}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code ImageMappings}: optional; an update means replacement. */
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

            /** {@code ImageMappings}, items appended. */
            @SafeVarargs
            public final Builder imageMappings(Value<ImageMapping>... imageMappings) {
                addAll("ImageMappings", imageMappings);
                return this;
            }

            /** {@code ImageMappings}, items appended. */
            public Builder imageMappings(Collection<? extends Value<ImageMapping>> imageMappings) {
                addAll("ImageMappings", imageMappings);
                return this;
            }

            /** {@code ImageMappings} as one value. */
            public Builder imageMappings(Value<List<ImageMapping>> imageMappings) {
                putWhole("ImageMappings", imageMappings);
                return this;
            }

            /** {@code ImageMappings}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder imageMappings(
                    Collection<? extends Consumer<? super ImageMapping.Builder>> imageMappings,
                    Consumer<? super ImageMapping.Builder>... more) {
                return imageMappings(allOf(imageMappings, more));
            }

            /** {@code RegistryMappings}: optional; an update means replacement. */
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

            /** {@code RegistryMappings}, items appended. */
            @SafeVarargs
            public final Builder registryMappings(Value<RegistryMapping>... registryMappings) {
                addAll("RegistryMappings", registryMappings);
                return this;
            }

            /** {@code RegistryMappings}, items appended. */
            public Builder registryMappings(
                    Collection<? extends Value<RegistryMapping>> registryMappings) {
                addAll("RegistryMappings", registryMappings);
                return this;
            }

            /** {@code RegistryMappings} as one value. */
            public Builder registryMappings(Value<List<RegistryMapping>> registryMappings) {
                putWhole("RegistryMappings", registryMappings);
                return this;
            }

            /** {@code RegistryMappings}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder registryMappings(
                    Collection<? extends Consumer<? super RegistryMapping.Builder>> registryMappings,
                    Consumer<? super RegistryMapping.Builder>... more) {
                return registryMappings(allOf(registryMappings, more));
            }

            /** What was configured. */
            public ContainerRegistryMap build() {
                return new ContainerRegistryMap(seal());
            }
        }
    }

    /**
     * {@code AWS::Omics::Workflow.DefinitionRepository}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-workflow-definitionrepository.html">DefinitionRepository</a>
     */
    public static final class DefinitionRepository extends PropertyType<DefinitionRepository> {
        private DefinitionRepository(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static DefinitionRepository create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code DefinitionRepository}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code connectionArn}: optional; an update means replacement; 1 to 256 characters; pattern <code>^arn:aws(-[&#92;&#92;w]+)*:.+:.+:[0-9]&#123;12&#125;:.+$</code>. */
            public Builder connectionArn(String connectionArn) {
                put("connectionArn", connectionArn);
                return this;
            }

            /** {@code connectionArn} as a value. */
            public Builder connectionArn(Value<String> connectionArn) {
                put("connectionArn", connectionArn);
                return this;
            }

            /** {@code excludeFilePatterns}: optional; an update means replacement; 1 to 50 items. */
            public Builder excludeFilePatterns(String... excludeFilePatterns) {
                addAll("excludeFilePatterns", excludeFilePatterns);
                return this;
            }

            /** {@code excludeFilePatterns}, items appended. */
            @SafeVarargs
            public final Builder excludeFilePatterns(Value<String>... excludeFilePatterns) {
                addAll("excludeFilePatterns", excludeFilePatterns);
                return this;
            }

            /** {@code excludeFilePatterns}, items appended. */
            public Builder excludeFilePatterns(Collection<String> excludeFilePatterns) {
                addAll("excludeFilePatterns", excludeFilePatterns);
                return this;
            }

            /** {@code excludeFilePatterns} as one value. */
            public Builder excludeFilePatterns(Value<List<String>> excludeFilePatterns) {
                putWhole("excludeFilePatterns", excludeFilePatterns);
                return this;
            }

            /** {@code excludeFilePatterns}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder excludeFilePatterns(
                    Collection<? extends Value<String>> excludeFilePatterns,
                    Value<String>... more) {
                addAll("excludeFilePatterns", allOf(excludeFilePatterns, more));
                return this;
            }

            /** {@code fullRepositoryId}: optional; an update means replacement; pattern <code>.+/.+</code>. */
            public Builder fullRepositoryId(String fullRepositoryId) {
                put("fullRepositoryId", fullRepositoryId);
                return this;
            }

            /** {@code fullRepositoryId} as a value. */
            public Builder fullRepositoryId(Value<String> fullRepositoryId) {
                put("fullRepositoryId", fullRepositoryId);
                return this;
            }

            /** {@code sourceReference}: optional; an update means replacement. */
            public Builder sourceReference(
                    Consumer<? super SourceReference.Builder> sourceReference) {
                put("sourceReference", SourceReference.create(sourceReference));
                return this;
            }

            /** {@code sourceReference} as one value. */
            public Builder sourceReference(Value<SourceReference> sourceReference) {
                putWhole("sourceReference", sourceReference);
                return this;
            }

            /** What was configured. */
            public DefinitionRepository build() {
                return new DefinitionRepository(sealWithin("connectionArn#1..256\n"
                                + "connectionArn~^arn:aws(-[\\\\w]+)*:.+:.+:[0-9]{12}:.+$\n"
                                + "excludeFilePatterns@1..50\n"
                                + "fullRepositoryId~.+/.+"));
            }
        }
    }

    /**
     * {@code AWS::Omics::Workflow.ImageMapping}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-workflow-imagemapping.html">ImageMapping</a>
     */
    public static final class ImageMapping extends PropertyType<ImageMapping> {
        private ImageMapping(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static ImageMapping create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code ImageMapping}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code DestinationImage}: optional; an update means replacement; 1 to 750 characters; pattern <code>^[&#92;p&#123;L&#125;||&#92;p&#123;M&#125;||&#92;p&#123;Z&#125;||&#92;p&#123;S&#125;||&#92;p&#123;N&#125;||&#92;p&#123;P&#125;]+$</code>. */
            public Builder destinationImage(String destinationImage) {
                put("DestinationImage", destinationImage);
                return this;
            }

            /** {@code DestinationImage} as a value. */
            public Builder destinationImage(Value<String> destinationImage) {
                put("DestinationImage", destinationImage);
                return this;
            }

            /** {@code SourceImage}: optional; an update means replacement; 1 to 750 characters; pattern <code>^[&#92;p&#123;L&#125;||&#92;p&#123;M&#125;||&#92;p&#123;Z&#125;||&#92;p&#123;S&#125;||&#92;p&#123;N&#125;||&#92;p&#123;P&#125;]+$</code>. */
            public Builder sourceImage(String sourceImage) {
                put("SourceImage", sourceImage);
                return this;
            }

            /** {@code SourceImage} as a value. */
            public Builder sourceImage(Value<String> sourceImage) {
                put("SourceImage", sourceImage);
                return this;
            }

            /** What was configured. */
            public ImageMapping build() {
                return new ImageMapping(sealWithin("DestinationImage#1..750\n"
                                + "DestinationImage~^[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+$\n"
                                + "SourceImage#1..750\n"
                                + "SourceImage~^[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+$"));
            }
        }
    }

    /**
     * {@code AWS::Omics::Workflow.RegistryMapping}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-workflow-registrymapping.html">RegistryMapping</a>
     */
    public static final class RegistryMapping extends PropertyType<RegistryMapping> {
        private RegistryMapping(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static RegistryMapping create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code RegistryMapping}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code EcrAccountId}: optional; an update means replacement; exactly 12 characters; pattern <code>^[0-9]+$</code>. */
            public Builder ecrAccountId(String ecrAccountId) {
                put("EcrAccountId", ecrAccountId);
                return this;
            }

            /** {@code EcrAccountId} as a value. */
            public Builder ecrAccountId(Value<String> ecrAccountId) {
                put("EcrAccountId", ecrAccountId);
                return this;
            }

            /** {@code EcrRepositoryPrefix}: optional; an update means replacement; 1 to 256 characters; pattern <code>^[&#92;p&#123;L&#125;||&#92;p&#123;M&#125;||&#92;p&#123;Z&#125;||&#92;p&#123;S&#125;||&#92;p&#123;N&#125;||&#92;p&#123;P&#125;]+$</code>. */
            public Builder ecrRepositoryPrefix(String ecrRepositoryPrefix) {
                put("EcrRepositoryPrefix", ecrRepositoryPrefix);
                return this;
            }

            /** {@code EcrRepositoryPrefix} as a value. */
            public Builder ecrRepositoryPrefix(Value<String> ecrRepositoryPrefix) {
                put("EcrRepositoryPrefix", ecrRepositoryPrefix);
                return this;
            }

            /** {@code UpstreamRegistryUrl}: optional; an update means replacement; 1 to 750 characters; pattern <code>^[&#92;p&#123;L&#125;||&#92;p&#123;M&#125;||&#92;p&#123;Z&#125;||&#92;p&#123;S&#125;||&#92;p&#123;N&#125;||&#92;p&#123;P&#125;]+$</code>. */
            public Builder upstreamRegistryUrl(String upstreamRegistryUrl) {
                put("UpstreamRegistryUrl", upstreamRegistryUrl);
                return this;
            }

            /** {@code UpstreamRegistryUrl} as a value. */
            public Builder upstreamRegistryUrl(Value<String> upstreamRegistryUrl) {
                put("UpstreamRegistryUrl", upstreamRegistryUrl);
                return this;
            }

            /** {@code UpstreamRepositoryPrefix}: optional; an update means replacement; 2 to 30 characters; pattern <code>^[&#92;p&#123;L&#125;||&#92;p&#123;M&#125;||&#92;p&#123;Z&#125;||&#92;p&#123;S&#125;||&#92;p&#123;N&#125;||&#92;p&#123;P&#125;]+$</code>. */
            public Builder upstreamRepositoryPrefix(String upstreamRepositoryPrefix) {
                put("UpstreamRepositoryPrefix", upstreamRepositoryPrefix);
                return this;
            }

            /** {@code UpstreamRepositoryPrefix} as a value. */
            public Builder upstreamRepositoryPrefix(Value<String> upstreamRepositoryPrefix) {
                put("UpstreamRepositoryPrefix", upstreamRepositoryPrefix);
                return this;
            }

            /** What was configured. */
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
     * {@code AWS::Omics::Workflow.SourceReference}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-workflow-sourcereference.html">SourceReference</a>
     */
    public static final class SourceReference extends PropertyType<SourceReference> {
        private SourceReference(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static SourceReference create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code SourceReference}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code type}: optional; an update means replacement; a value of {@link SourceReferenceType}. */
            public Builder type(SourceReferenceType type) {
                put("type", type);
                return this;
            }

            /** {@code type} by the spelling of one of its allowed values. */
            public Builder type(String type) {
                put("type", type, SourceReferenceType.values());
                return this;
            }

            /** {@code type} as a value. */
            public Builder type(Value<String> type) {
                put("type", type);
                return this;
            }

            /** {@code value}: optional; an update means replacement. */
            public Builder value(String value) {
                put("value", value);
                return this;
            }

            /** {@code value} as a value. */
            public Builder value(Value<String> value) {
                put("value", value);
                return this;
            }

            /** What was configured. */
            public SourceReference build() {
                return new SourceReference(seal());
            }
        }
    }

    /**
     * {@code AWS::Omics::Workflow.WorkflowParameter}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-workflow-workflowparameter.html">WorkflowParameter</a>
     */
    public static final class WorkflowParameter extends PropertyType<WorkflowParameter> {
        private WorkflowParameter(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static WorkflowParameter create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code WorkflowParameter}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Description}: optional; an update means replacement; 0 to 256 characters; pattern <code>^[&#92;p&#123;L&#125;||&#92;p&#123;M&#125;||&#92;p&#123;Z&#125;||&#92;p&#123;S&#125;||&#92;p&#123;N&#125;||&#92;p&#123;P&#125;]+$</code>. */
            public Builder description(String description) {
                put("Description", description);
                return this;
            }

            /** {@code Description} as a value. */
            public Builder description(Value<String> description) {
                put("Description", description);
                return this;
            }

            /** {@code Optional}: optional; an update means replacement. */
            public Builder optional(boolean optional) {
                put("Optional", optional);
                return this;
            }

            /** {@code Optional} as a value. */
            public Builder optional(Value<Boolean> optional) {
                put("Optional", optional);
                return this;
            }

            /** What was configured. */
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
