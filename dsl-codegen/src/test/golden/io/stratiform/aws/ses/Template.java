// Generated from the CloudFormation specification; changes are overwritten.
package io.stratiform.aws.ses;

import io.stratiform.template.Resource;
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
 * {@code AWS::SES::Template}. {@code Ref} gives {@code Id}.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-template.html">AWS::SES::Template</a>
 */
public final class Template extends Resource {
    /** The resource type, {@code AWS::SES::Template}. */
    public static final String TYPE = "AWS::SES::Template";

    private Template(LogicalId logicalId, PropertyMap properties) {
        super(logicalId, properties, "Id");
    }

    /**
     * Creates the resource without any properties.
     *
     * @param logicalId the logical id
     * @return the resource
     */
    public static Template create(String logicalId) {
        return new Builder(LogicalId.declare(logicalId, TYPE, Template.class), PropertyMap.EMPTY, null).build();
    }

    /**
     * Creates the resource.
     *
     * @param logicalId the logical id
     * @param configuration sets the properties
     * @return the resource
     */
    public static Template create(String logicalId, Consumer<? super Builder> configuration) {
        return new Builder(LogicalId.declare(logicalId, TYPE, Template.class), null, configuration).build();
    }

    /**
     * A builder that starts from this resource.
     *
     * @return a builder of a copy
     */
    public Builder toBuilder() {
        return new Builder(logicalId(), propertyMap(), null);
    }

    /** The attribute {@code Id}. */
    public Value<String> attrId() {
        return attr("Id");
    }

    /** Sets the properties of {@code AWS::SES::Template}. */
    public static final class Builder extends PropertyBuilder<Builder> {
        private final LogicalId logicalId;

        private Builder(LogicalId logicalId, PropertyMap start, Consumer configuration) {
            super(start, configuration);
            this.logicalId = logicalId;
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

        /** {@code Template}: optional; an update means no interruption. */
        public Builder template(Consumer<? super TemplateProperty.Builder> template) {
            put("Template", TemplateProperty.create(template));
            return this;
        }

        /** {@code Template} as one value. */
        public Builder template(Value<TemplateProperty> template) {
            putWhole("Template", template);
            return this;
        }

        /**
         * Ends the building.
         *
         * @return the resource
         */
        public Template build() {
            return new Template(logicalId, seal());
        }
    }

    /**
     * {@code AWS::SES::Template.Template}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-template-template.html">Template</a>
     */
    public static final class TemplateProperty extends PropertyType<TemplateProperty> {
        private TemplateProperty(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static TemplateProperty create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code Template}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code HtmlPart}: optional; an update means no interruption. */
            public Builder htmlPart(String htmlPart) {
                put("HtmlPart", htmlPart);
                return this;
            }

            /** {@code HtmlPart} as a value. */
            public Builder htmlPart(Value<String> htmlPart) {
                put("HtmlPart", htmlPart);
                return this;
            }

            /** {@code SubjectPart}: required; an update means no interruption. */
            public Builder subjectPart(String subjectPart) {
                put("SubjectPart", subjectPart);
                return this;
            }

            /** {@code SubjectPart} as a value. */
            public Builder subjectPart(Value<String> subjectPart) {
                put("SubjectPart", subjectPart);
                return this;
            }

            /** {@code TemplateName}: optional; an update means replacement; 1 to 64 characters; pattern <code>^[a-zA-Z0-9_-]&#123;1,64&#125;$</code>. */
            public Builder templateName(String templateName) {
                put("TemplateName", templateName);
                return this;
            }

            /** {@code TemplateName} as a value. */
            public Builder templateName(Value<String> templateName) {
                put("TemplateName", templateName);
                return this;
            }

            /** {@code TextPart}: optional; an update means no interruption. */
            public Builder textPart(String textPart) {
                put("TextPart", textPart);
                return this;
            }

            /** {@code TextPart} as a value. */
            public Builder textPart(Value<String> textPart) {
                put("TextPart", textPart);
                return this;
            }

            /** What was configured. */
            public TemplateProperty build() {
                return new TemplateProperty(sealWithin("TemplateName#1..64\n"
                                + "TemplateName~^[a-zA-Z0-9_-]{1,64}$", "SubjectPart"));
            }
        }
    }
}
