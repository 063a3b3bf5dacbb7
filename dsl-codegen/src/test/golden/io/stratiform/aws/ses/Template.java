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
import javax.annotation.processing.Generated;

/**
 * The resource type {@code AWS::SES::Template}. {@code Ref} returns {@code Id}.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-template.html">AWS::SES::Template</a>
 */
@Generated("io.stratiform.codegen")
public final class Template extends Resource {
    /** The resource type, {@code AWS::SES::Template}. */
    public static final String TYPE = "AWS::SES::Template";

    private Template(LogicalId logicalId, PropertyMap properties) {
        super(logicalId, properties, "Id");
    }

    /**
     * Creates a resource without properties.
     *
     * @param logicalId the logical id
     * @return the resource
     */
    public static Template create(String logicalId) {
        return new Builder(LogicalId.declare(logicalId, TYPE, Template.class), PropertyMap.EMPTY, null).build();
    }

    /**
     * Creates a resource and sets its properties.
     *
     * @param logicalId the logical id
     * @param configuration sets the properties
     * @return the resource
     */
    public static Template create(String logicalId, Consumer<? super Builder> configuration) {
        return new Builder(LogicalId.declare(logicalId, TYPE, Template.class), null, configuration).build();
    }

    /**
     * Returns a builder for a copy of this resource with the same logical id.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder(logicalId(), propertyMap(), null);
    }

    /** Returns the attribute {@code Id}. */
    public Value<String> attrId() {
        return attr("Id");
    }

    /** A builder for {@code AWS::SES::Template}. */
    public static final class Builder extends PropertyBuilder<Builder> {
        private final LogicalId logicalId;

        private Builder(LogicalId logicalId, PropertyMap start, Consumer configuration) {
            super(start, configuration);
            this.logicalId = logicalId;
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

        /** Configures {@code Template}. Optional. Updates cause no interruption. */
        public Builder template(Consumer<? super TemplateProperty.Builder> template) {
            put("Template", TemplateProperty.create(template));
            return this;
        }

        /** Sets {@code Template} to a structure or an intrinsic function. */
        public Builder template(Value<TemplateProperty> template) {
            putWhole("Template", template);
            return this;
        }

        /**
         * Creates the resource with the properties that are set.
         *
         * @return the resource
         */
        public Template build() {
            return new Template(logicalId, seal());
        }
    }

    /**
     * The property type {@code AWS::SES::Template.Template}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-template-template.html">Template</a>
     */
    public static final class TemplateProperty extends PropertyType<TemplateProperty> {
        private TemplateProperty(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static TemplateProperty create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code Template}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code HtmlPart}. Optional. Updates cause no interruption. */
            public Builder htmlPart(String htmlPart) {
                put("HtmlPart", htmlPart);
                return this;
            }

            /** Sets {@code HtmlPart} to a parameter or an intrinsic function. */
            public Builder htmlPart(Value<String> htmlPart) {
                put("HtmlPart", htmlPart);
                return this;
            }

            /** Sets {@code SubjectPart}. Required. Updates cause no interruption. */
            public Builder subjectPart(String subjectPart) {
                put("SubjectPart", subjectPart);
                return this;
            }

            /** Sets {@code SubjectPart} to a parameter or an intrinsic function. */
            public Builder subjectPart(Value<String> subjectPart) {
                put("SubjectPart", subjectPart);
                return this;
            }

            /** Sets {@code TemplateName}. Optional. Updates cause replacement. Length: 1 to 64 characters. Pattern: <code>^[a-zA-Z0-9_-]&#123;1,64&#125;$</code>. */
            public Builder templateName(String templateName) {
                put("TemplateName", templateName);
                return this;
            }

            /** Sets {@code TemplateName} to a parameter or an intrinsic function. */
            public Builder templateName(Value<String> templateName) {
                put("TemplateName", templateName);
                return this;
            }

            /** Sets {@code TextPart}. Optional. Updates cause no interruption. */
            public Builder textPart(String textPart) {
                put("TextPart", textPart);
                return this;
            }

            /** Sets {@code TextPart} to a parameter or an intrinsic function. */
            public Builder textPart(Value<String> textPart) {
                put("TextPart", textPart);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public TemplateProperty build() {
                return new TemplateProperty(sealWithin("TemplateName#1..64\n"
                                + "TemplateName~^[a-zA-Z0-9_-]{1,64}$", "SubjectPart"));
            }
        }
    }
}
