package io.stratiform.template;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.PropertyType;
import io.stratiform.value.Value;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A connector of SAM that stands in its source, as one of the resource attribute {@code Connectors}.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-connector.html">
 *     AWS::Serverless::Connector</a>
 * @since 0.1.0
 */
public final class EmbeddedConnector extends PropertyType<EmbeddedConnector> {

    private EmbeddedConnector(PropertyMap properties) {
        super(properties);
    }

    static EmbeddedConnector create(@Nullable Consumer<? super Builder> configuration) {
        Builder builder = new Builder();
        builder.configure(configuration);
        return builder.build();
    }

    /** Sets the properties of a connector. */
    public static final class Builder extends PropertyBuilder<Builder> {

        private Builder() {}

        private void configure(@Nullable Consumer<? super Builder> configuration) {
            accept(configuration);
        }

        /**
         * Adds resources of the template that the source gets access to.
         *
         * @param resources the resources
         * @return this builder
         */
        public Builder destination(Resource... resources) {
            if (resources == null) {
                addAll("Destination", null);
                return this;
            }
            for (Resource resource : resources) {
                add(
                        "Destination",
                        resource == null ? null : id(resource.logicalId().name()));
            }
            return this;
        }

        /**
         * Adds resources of the template that are only known by their logical ids.
         *
         * @param logicalIds the logical ids
         * @return this builder
         */
        public Builder destination(String... logicalIds) {
            if (logicalIds == null) {
                addAll("Destination", null);
                return this;
            }
            for (String logicalId : logicalIds) {
                add("Destination", logicalId == null ? null : id(logicalId));
            }
            return this;
        }

        /**
         * Adds a resource that is not in the template.
         *
         * @param reference its {@code Type} and, depending on that, its {@code Arn}, {@code Name}, {@code QueueUrl},
         *     {@code ResourceId}, {@code RoleName} or {@code Qualifier}
         * @return this builder
         */
        public Builder destination(Map<String, ?> reference) {
            add("Destination", reference);
            return this;
        }

        /**
         * Adds what the source may do.
         *
         * @param permissions the permissions
         * @return this builder
         */
        public Builder permissions(ConnectorPermission... permissions) {
            addAll("Permissions", permissions);
            return this;
        }

        /**
         * Restricts the access to a part of the source, such as the path of an API.
         *
         * @param qualifier the part
         * @return this builder
         */
        public Builder sourceQualifier(String qualifier) {
            return source(qualifier);
        }

        /**
         * Restricts the access to a part of the source.
         *
         * @param qualifier the part
         * @return this builder
         */
        public Builder sourceQualifier(Value<String> qualifier) {
            return source(qualifier);
        }

        private Builder source(@Nullable Object qualifier) {
            if (qualifier == null) {
                note(Flaw.error(Code.NULL, "SourceReference.Qualifier", "the value is null", "leave the call out"));
            } else {
                put("SourceReference", Map.of("Qualifier", qualifier));
            }
            return this;
        }

        private static Map<String, String> id(String logicalId) {
            return Map.of("Id", logicalId);
        }

        private EmbeddedConnector build() {
            return new EmbeddedConnector(seal("Destination", "Permissions"));
        }
    }
}
